/** Trích yếu: where the title under the type heading ends. */
import { oldTone } from '../../../corpus/vietnamese.ts';
import type { Line } from '../model.ts';
import { isListLabel } from '../outline/outline-labels.ts';
import { isCapitals, plain } from '../plain.ts';

/** First words of the paragraph a directive opens with, after its title. */
const OPENING =
  /^[-\s"“(*]{0,4}(?:can cu|thuc hien|theo |de |nham |tren co so|xet |sau khi|trong (?:thoi|nhung|nam|qua|cac|boi)|ngay \d|qua |tiep tuc thuc hien|trien khai thuc hien|phuc dap|tra loi|tiep theo|vua qua|hien nay|ke tu|dap ung|uy ban nhan dan|ubnd|hoi dong nhan dan|so |phong |ban |bo |chinh phu|quoc hoi|thu tuong|chu tich|kinh thua|thi hanh|chap hanh|quan triet|cong tac|tiep thu)/;
const BODY_START =
  /^(?:can cu|kinh gui|kinh trinh|kinh thua|noi nhan|phan (?:thu|[ivx]+\b|[a-z]\b)|chuong\s|muc\s[ivx\d]|dieu\s\d|quyet (?:nghi|dinh)\s*:?$)/;
/** Names of bodies and posts that stand in capitals between title and bases: "BỘ TRƯỞNG BỘ XÂY DỰNG". */
const AUTHORITY =
  /^(?:uy ban|ubnd|hoi dong|bo truong|thong doc|tong (?:giam|thanh|cuc|bi|kiem)|giam doc|cuc truong|chi cuc truong|chu tich|chu nhiem|thu tuong|chinh phu|quoc hoi|truong|thu truong|vien truong|chanh|tong lien doan|ban (?:chap|thuong|bi|chi)|bi thu|hieu truong|lien (?:bo|tich)|bo |so |thuong truc|chi huy|cuc |doan |dang uy|dai hoi|tinh uy|huyen uy|thanh uy)/;

const POST =
  /^(?:(?:Phó )?(?:Chủ tịch|Bộ trưởng|Giám đốc|Tổng Giám đốc|Cục trưởng|Hiệu trưởng|Trưởng ban|Trưởng phòng|Thủ tướng|Viện trưởng|Chánh)|Ủy ban nhân dân|UBND|Hội đồng nhân dân|HĐND)\s/u;
const BASES = /^[-\s]*(?:can cu|theo|xet|tren co so|sau khi|thuc hien|\()/;
const SESSION = /^\(?(?:khoa\b|nhiem ky|ky hop|lan thu)/;

/**
 * A line of capitals naming who acts, between the title and the bases (thẩm quyền ban hành). The bases, or the
 * council's session, must follow within a few lines: a congress's own name in the title is no authority line.
 */
export function isAuthorityLine(lines: readonly Line[], at: number): boolean {
  const line = lines[at] as Line;
  if (line.text.length > 200) return false;
  // Typed in small letters it counts only right above the bases.
  if (!isCapitals(line.text)) {
    const next = plain(lines[at + 1]?.text.slice(0, 20) ?? '');
    return (
      line.text.length < 110 &&
      POST.test(oldTone(line.text)) &&
      !/[.;:,]$/.test(line.text) &&
      /^can cu\b/.test(next)
    );
  }
  if (!AUTHORITY.test(plain(line.text))) return false;
  for (let i = at + 1; i < Math.min(lines.length, at + 4); i++) {
    const text = (lines[i] as Line).text;
    const flat = plain(text.slice(0, 40));
    if (BASES.test(flat)) return true;
    if (!isCapitals(text) && !SESSION.test(flat) && /[\p{L}]/u.test(text)) return false;
  }
  return false;
}

/** Whether a line begins the body: a basis, a heading, an article, a list item. */
export function startsBody(line: Line): boolean {
  const flat = plain(line.text.slice(0, 60));
  return BODY_START.test(flat) || isListLabel(line.text);
}

/** Whether a paragraph reads like the opening one: it begins as openings do and is a sentence. */
export function isOpening(line: Line): boolean {
  return (
    OPENING.test(plain(line.text.slice(0, 60))) && (line.text.length > 160 || /[.;:,/]$/.test(line.text))
  );
}

/** Whether the line at `at` goes on with the title `before` it. `total` is the title's length so far. */
export function continuesTitle(lines: readonly Line[], at: number, before: Line, total: number): boolean {
  const line = lines[at] as Line;
  const text = line.text;
  if (total + text.length > 1500 || startsBody(line) || /^[(*]/.test(text)) return false;
  if (/[;:]$|\.\/?\.?$/.test(before.text)) return false;
  if (/^\p{Ll}/u.test(text) && !isCapitals(before.text)) return text.length < 400;
  if (isAuthorityLine(lines, at)) return false;
  const capitals = isCapitals(text);
  if (isCapitals(before.text) !== capitals) return /^[\d"“(]/.test(text) && text.length < 120;
  if (capitals) return true;
  if (isOpening(line)) return false;
  return text.length <= 130 && before.text.length >= 18 && before.text.length <= 140 && !/[.;:]$/.test(text);
}
