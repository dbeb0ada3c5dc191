/** Names of bodies as the left column prints them, put together and written out. */
import { expandBody, provinceName } from '../../../corpus/body.ts';
import { oldTone } from '../../../corpus/vietnamese.ts';
import { ABBREVIATIONS } from '../../../corpus/vocabulary/abbreviations.ts';
import type { Line } from '../model.ts';
import { isSyllable, plain } from '../plain.ts';
import { properCase } from './body-casing.ts';
import { byName, trailingProvince, UNIT, UNIT_IN_NAME, unitName } from './issuer-place.ts';
import type { Letterhead } from './letterhead-lines.ts';

/** First words of a body's name; a line beginning so begins a new body. */
const HEAD_NOUN =
  /^(?:ubnd|uy ban|bch|btv|hdnd|hoi dong|so|bo|phong|ban|cuc|tong cuc|chi cuc|vu|vien|trung tam|truong|dang bo|dang uy|huyen uy|tinh uy|thanh uy|quan uy|thi uy|chi bo|doan|tinh doan|huyen doan|thanh doan|hoi|mat tran|lien doan|cong doan|van phong|thanh tra|kho bac|cong an|toa an|cong ty|tong cong ty|tap doan|ngan hang|thu tuong|chinh phu|quoc hoi|chu tich|dai hoi|bao hiem|benh vien|kiem toan|dai hoc|dai|to|lien hiep|bo tu lenh|quan khu|su doan|hop tac xa|hiep hoi|lien minh|tru so|xi nghiep|thue|hai quan|vien kiem sat|thi hanh an|cuc thi hanh|chi nhanh|buu dien|dien luc|cum|hoc vien|uy vien|thi doan|lien hoi|quy |lam truong|nong truong|nha|thuong truc|hat|tram|doi)(?=\s|$|[&])/;
/** Bodies that need the place of the body above them to be one body and no other. */
const NEEDS_PLACE =
  /^(?:sở|phòng|ban|văn phòng|thanh tra|chi cục|trung tâm|hội đồng|tổ|đoàn|hội|thường trực|hạt|đội|công an|liên đoàn)/iu;

/** Lines of the left column → bodies, one each; a line that begins no new body goes on with the one before. */
export function groupBodies(lines: readonly Line[]): Line[] {
  const bodies: Line[] = [];
  for (const line of lines) {
    const text = line.text
      .replace(/^[^\p{L}\d]+|[^\p{L}\d)]+$/gu, '')
      .replace(/^[A-ZĐ](?=UBND|ỦY BAN|HĐND)/u, '');
    if (!text) continue;
    const before = bodies.at(-1);
    const joins = before !== undefined && (!HEAD_NOUN.test(plain(text)) || goesOn(before.text, text));
    if (before && joins)
      bodies[bodies.length - 1] = { start: before.start, end: line.end, text: `${before.text} ${text}` };
    else if (HEAD_NOUN.test(plain(text))) bodies.push({ start: line.start, end: line.end, text });
  }
  return bodies.length > 0 ? bodies : unknownBody(lines);
}

/** Lines that begin as no known body does: one body over a few lines, or marks like "DỰ THẢO", which are none. */
function unknownBody(lines: readonly Line[]): Line[] {
  const named = lines.filter(
    (line) => !/^(?:du thao|mau |phu luc|ban sao|sao |ban thao|lan \d|tai lieu)/.test(plain(line.text)),
  );
  const first = named[0];
  const last = named.at(-1);
  if (!first || !last || named.length > 3) return [];
  return [{ start: first.start, end: last.end, text: named.map((line) => line.text).join(' ') }];
}

/** "ỦY BAN THƯỜNG VỤ" + "QUỐC HỘI", "VĂN PHÒNG" + "HĐND VÀ UBND", "BAN CHẤP HÀNH" + "ĐẢNG BỘ …" are one name. */
function goesOn(before: string, text: string): boolean {
  const flat = plain(before);
  const next = plain(text);
  if (/(?:\bva|[,-]|\bcua|\bcac|\bvu|\bve)$/.test(flat)) return true;
  if (/^ban (?:chap hanh|thuong vu|thuong truc)$/.test(flat))
    return /^(?:dang bo|doan|hoi|cong doan|uy ban|lien doan|tinh|huyen|thanh|quan)/.test(next);
  if (/^van phong$/.test(flat))
    return /^(?:hdnd|doan dbqh|ubnd|hoi dong|dang uy|huyen uy|tinh uy|chinh phu|quoc hoi)/.test(next);
  if (
    /^(?:doan (?:thanh nien|tncs)|dai hoi(?: dai bieu)?|uy ban kiem tra|thuong truc|chu tich|ban chi dao|ban quan ly)/.test(
      flat,
    ) &&
    flat.length < 40
  )
    return /^(?:dang bo|ho chi minh|cong san|ubnd|uy ban|hdnd|hoi dong|quoc hoi|chi bo|dang uy)/.test(next);
  return false;
}

export function fullName(printed: string, text: string): string {
  const name = properCase(expandShort(printed), text);
  return oldTone(expandBody(name)).replace(/\s+/g, ' ').trim();
}

/** Abbreviations written out while the name is still in capitals, so that casing sees whole words. */
function expandShort(printed: string): string {
  return printed
    .replace(/(?<![\p{L}])TP\.?\s?(?=\p{Lu})/gu, 'THÀNH PHỐ ')
    .replace(/(?<![\p{L}])[\p{Lu}&]{3,12}(?![\p{L}])/gu, (word) => {
      // A word one can pronounce is a word ("BAN", "SỞ"), whatever the table says.
      if (isSyllable(word)) return word;
      return (ABBREVIATIONS[word] ?? ABBREVIATIONS[word.replace(/&/g, '')])?.toUpperCase() ?? word;
    })
    .replace(/\s*&\s*/g, ' VÀ ');
}

/** A body known by number in the head ("BAN CHỈ ĐẠO 138") whose full name stands in the authority line. */
export function longerFormInAuthority(name: string, head: Letterhead, text: string): string | null {
  const numbered = /^(\p{L}[\p{L}\s]{2,40})\s(\d+)(?=\s|$)/u.exec(name);
  if (!numbered) return null;
  const defined = longFormDefined(numbered[1] as string, numbered[2] as string, text);
  if (defined) return defined;
  const authority = head.authority.map((line) => line.text).join(' ');
  if (!authority) return null;
  const full = bodyOfHead(fullName(authority, text));
  const stem = numbered[1] as string;
  return full?.toLowerCase().startsWith(stem.toLowerCase()) && full.length > name.length ? full : null;
}

/** "Ban Chỉ đạo phòng, chống tội phạm … tỉnh Quảng Ngãi (viết tắt là Ban Chỉ đạo 138 tỉnh)". */
function longFormDefined(stem: string, number: string, text: string): string | null {
  const near = oldTone(text.slice(0, 20_000));
  const alias = new RegExp(
    `\\((?:sau đây\\s)?(?:viết tắt|gọi tắt|gọi)\\s(?:là\\s)?["“]?${stem}\\s${number}(?!\\d)`,
    'iu',
  ).exec(near);
  if (!alias) return null;
  const before = near.slice(Math.max(0, alias.index - 300), alias.index).trimEnd();
  const at = before.lastIndexOf(`${stem} `);
  return at < 0 ? null : before.slice(at).trim();
}

/** "Sở Công Thương" under "Ủy ban nhân dân tỉnh Lào Cai" → "Sở Công Thương tỉnh Lào Cai". */
export function withParent(name: string, parent: string): string {
  const unit = UNIT_IN_NAME.exec(parent);
  const committee = /^(Ban Chấp hành|Ban Thường vụ) (?=tỉnh|thành phố|huyện|quận|thị xã|xã|phường)/.exec(
    name,
  );
  if (committee && !unit) return `${committee[1]} ${parent} ${name.slice(committee[0].length)}`;
  if (byName.has(`${name} ${parent}`.toLowerCase())) return `${name} ${parent}`;
  const congress = /^(Đại hội(?: đại biểu)?)(?: (lần thứ .*))?$/.exec(name);
  if (congress) return [congress[1], parent, congress[2]].filter(Boolean).join(' ');
  if (/^Văn phòng$/.test(name)) return `${name} ${parent}`;
  if (
    /^(?:Ban|Ủy ban Kiểm tra|Văn phòng|Thường trực)/.test(name) &&
    /^(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) ủy/.test(parent)
  )
    return `${name} ${parent}`;
  if (/^(?:Ban Chấp hành|Ban Thường vụ|Ban Thường trực|Ủy ban Kiểm tra)$/.test(name))
    return `${name} ${parent}`;
  if (unit && NEEDS_PLACE.test(name)) {
    // "Thanh tra tỉnh", "Công an huyện" already have the noun.
    const noun = `${unit[1]}`;
    const stem = name.endsWith(` ${noun}`) ? name.slice(0, -noun.length - 1) : name;
    return `${stem} ${unit[0].trim()}`;
  }
  return name;
}

/** "Sở Công Thương Lào Cai" and a bare "Sở Công Thương" dated from Lào Cai are one body: "… tỉnh Lào Cai". */
export function withProvince(name: string, place: string | null): string {
  if (
    UNIT_IN_NAME.test(name) ||
    !/^(?:Sở|Ủy ban nhân dân|Hội đồng nhân dân|Thanh tra tỉnh)(?=\s|$)/.test(name)
  )
    return name;
  const named = trailingProvince(name);
  if (named) return `${name.slice(0, -named.length).trim()} ${unitName(named)}`;
  const seat = /^Sở\s/.test(name) && place ? provinceName(place) : null;
  return seat ? `${name} ${unitName(seat)}` : name;
}

/** "Giám đốc Sở Công Thương Lào Cai" → "Sở Công Thương Lào Cai"; a body is left as it is. Null for a post alone. */
export function bodyOfHead(name: string): string | null {
  if (/^(?:Thủ tướng Chính phủ|Chủ tịch nước|Tổng Bí thư)/i.test(name)) return name;
  const stripped = name
    .replace(
      /^(?:Phó )?(?:Chủ tịch|Bộ trưởng|Tổng Giám đốc|Giám đốc|Cục trưởng|Chi cục trưởng|Hiệu trưởng|Chánh|Viện trưởng|Chủ nhiệm|Tổng Thanh tra|Thống đốc)\s+/iu,
      '',
    )
    .replace(/^Trưởng\s+(?=ban|phòng|công an|đoàn|tổ)/iu, '')
    .trim();
  if (!stripped) return null;
  return stripped.charAt(0).toUpperCase() + stripped.slice(1);
}

/** A bare "Ủy ban nhân dân" in the head: the document names it in full somewhere, near the top. */
export function fromSentencesName(text: string, name: string): string | null {
  const low = oldTone(text.slice(0, 8000));
  const m = new RegExp(
    `${name}(?: \\([^)]{2,12}\\))?\\s((?:${UNIT})(?: \\p{Lu}[\\p{L}'’-]*){1,4})`,
    'u',
  ).exec(low);
  return m ? `${name} ${m[1]}` : null;
}
