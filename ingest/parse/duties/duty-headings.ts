/** Headings and lead-ins that name who must act: "2. Phòng Nội vụ", "Giao Sở A:", "A, B theo chức năng, nhiệm vụ: …". */
import { HEADING_LEADS } from '../../../corpus/vocabulary/duty-verbs.ts';
import { type NameRead, readNames } from './assignees.ts';
import { isGeneralCollective, predicateAfter, supportsIn } from './duty-roles.ts';

export interface Heading {
  names: NameRead[];
  /** Bodies the whole heading's work is done together with ("… chủ trì, phối hợp với B:"). */
  supports: NameRead[];
  request: boolean;
  /** Where the text behind the heading begins; the text's length when nothing follows. */
  restAt: number;
  /** Nothing but a name, no "giao" or "yêu cầu" before it and no act behind it. */
  bare: boolean;
  /** It ends with a colon: the items below are its work even where they stand beside it. */
  leadIn: boolean;
}

const LEADS = [...HEADING_LEADS].sort((a, b) => b.length - a.length).join('|');
const HEADING_LEAD = new RegExp(`^((?:(?:${LEADS})\\s{1,3}(?:cho\\s)?){1,3})`, 'iu');
const TAIL =
  /^,?\s{0,2}(?:theo|trong phạm vi|căn cứ|có trách nhiệm|chịu trách nhiệm|thực hiện|tổ chức|triển khai|cần|phải|khẩn trương|tập trung|chủ trì|phối hợp|chỉ đạo|nghiêm túc|quán triệt|và các cơ quan|rà soát|tiếp tục|tăng cường|chủ động)/iu;
/** "… ban hành Kế hoạch như sau:", "… kết luận:": the one who speaks, not the one who is told. */
const SPEAKING =
  /^,?\s{0,2}(?:ban hành|kết luận|yêu cầu|có ý kiến|xây dựng (?:kế hoạch|chương trình|đề án)|báo cáo|thông báo|trình|kính|đề nghị|giao|quyết định|triển khai kế hoạch|hướng dẫn|đã|ghi nhận|đánh giá)/iu;
/** A lead-in that lists things, not acts ("… lập hồ sơ gồm:"). */
const LISTING = /(?:gồm|bao gồm|gồm có|thành phần|hồ sơ)(?: các| những)?[^:]{0,40}$/iu;
/** Signers' lines are no headings. */
const SIGNER =
  /^(?:(?:KT|TM|TL|TUQ|Q)\. )?(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|THỦ TƯỚNG|CHÁNH VĂN PHÒNG|HIỆU TRƯỞNG|TRƯỞNG BAN|TRƯỞNG PHÒNG)/u;

/** Reads a heading that names who must act; null when the text is something else. */
export function readHeading(text: string): Heading | null {
  if (SIGNER.test(text)) return null;
  const article = /^Điều \d{1,3}[.:]? /u.exec(text)?.[0].length ?? 0;
  const lead = HEADING_LEAD.exec(text.slice(article));
  const at = article + (lead ? lead[0].length : 0);
  const request = lead !== null && /đề nghị|kiến nghị/iu.test(lead[1] ?? '');
  const colon = headingColon(text, at);
  const bare = lead === null || /^(?:đối với|với|trách nhiệm|nhiệm vụ|về phía)/iu.test(lead[1] ?? '');
  const head = { supports: [], request, bare };
  const owner = /^(?:trách nhiệm|nhiệm vụ)(?:, (?:quyền hạn|nhiệm vụ|trách nhiệm))? của /iu.exec(text);
  if (owner && colon < 0) return ownerHeading(text, owner[0].length);
  if (colon > 0) {
    const names = coveringNames(text.slice(0, colon), at);
    if (names) return { ...head, names, restAt: skipSpace(text, colon + 1), leadIn: true };
    return readLeadIn(text, at, colon, request);
  }
  if (text.length > 320 || /;$/.test(text) || isSentence(text)) return null;
  const names = coveringNames(text.replace(/[.:]$/, ''), at);
  return names ? { ...head, names, restAt: text.length, leadIn: false } : null;
}

/** The colon a heading may end with; the one in "UBND các huyện: Bình Sơn, Sơn Tịnh" only opens a list of places. */
function headingColon(text: string, from: number): number {
  for (const m of text.slice(from, 420).matchAll(/:/g)) {
    const at = from + m.index;
    if (
      !/các (?:huyện|xã|phường|thị trấn|thành phố|thị xã|tỉnh|quận|sở|bộ|ban|phòng)$/iu.test(
        text.slice(Math.max(0, at - 16), at),
      ) ||
      !/^\s\p{Lu}/u.test(text.slice(at + 1, at + 4))
    )
      return at;
  }
  return -1;
}

/** Whether a line is nothing but names: an entry of a list, not a task. */
export function isNameOnly(text: string): boolean {
  return text.length <= 200 && coveringNames(text.replace(/[;,.]$/, ''), 0) !== null;
}

/** "A, B theo chức năng, nhiệm vụ: …", "A chủ trì, phối hợp với C thực hiện các nội dung sau:". */
function readLeadIn(text: string, at: number, colon: number, request: boolean): Heading | null {
  const { names, end } = readNames(text.slice(0, colon), at, 'subject');
  const tail = text.slice(end, colon);
  const last = skipSpace(text, colon + 1) >= text.length;
  const acts = TAIL.test(tail) || (last && predicateAfter(text, end) !== null && !SPEAKING.test(tail));
  if (names.length === 0 || !acts || LISTING.test(tail)) return null;
  if (!/\p{Lu}/u.test(text.slice(names[0]?.start, names[0]?.end)) && !names[0]?.group) return null;
  if (
    !last &&
    (tail.length > 110 ||
      !/^,?\s{0,2}(?:theo|trong phạm vi|căn cứ|có trách nhiệm|thực hiện các|triển khai các)/iu.test(tail))
  )
    return null;
  return {
    names,
    supports: supportsIn(tail, end, text),
    request,
    bare: false,
    restAt: skipSpace(text, colon + 1),
    leadIn: true,
  };
}

/** "Điều 7. Trách nhiệm của Binh chủng Hóa học": whatever body stands there, known or not. */
function ownerHeading(text: string, at: number): Heading | null {
  const known = coveringNames(text.replace(/[.:;]$/, ''), at);
  // "… của Chủ đầu tư trong việc quản lý dự án": what the duties are about is no part of the name.
  const matter = / trong (?:việc|công tác) /iu.exec(text.slice(at));
  if (matter) {
    const body = coveringNames(text.slice(0, at + matter.index), at);
    if (body)
      return { names: body, supports: [], request: false, bare: true, restAt: text.length, leadIn: false };
  }
  const end = text.replace(/[.:;]$/, '').length;
  if (!known && (end - at > 140 || !/^\p{Lu}/u.test(text.slice(at)))) return null;
  if (/^[^\p{Ll}]*$/u.test(text.slice(at)) && isGeneralCollective(text.slice(at).toLowerCase())) return null;
  const names = known ?? [{ start: at, end, group: false, office: false }];
  return { names, supports: [], request: false, bare: true, restAt: text.length, leadIn: false };
}

/** A line with a full stop whose names have a predicate behind them speaks of those names; it does not head a section. */
function isSentence(text: string): boolean {
  if (!text.endsWith('.')) return false;
  const { names, end } = readNames(text, 0, 'subject');
  return names.length > 0 && predicateAfter(text, end) !== null;
}

/** The names when they and their connectors are the whole text. */
function coveringNames(text: string, at: number): NameRead[] | null {
  const { names, end } = readNames(text, at, 'heading');
  if (names.length === 0) return null;
  const rest = text
    .slice(end)
    .replace(/\([^)]{0,160}\)/g, '')
    .trim();
  return rest === '' ||
    /^(?:[.:,;]|theo (?:chức năng|thẩm quyền)[^:]{0,60}|có liên quan|\(.{0,80})$/iu.test(rest)
    ? names
    : null;
}

function skipSpace(text: string, at: number): number {
  return at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
}
