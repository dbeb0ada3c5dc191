/**
 * Cơ quan ban hành: the issuer's full name with its place, from the left column of the head (parent body above the
 * issuer), or where the head is missing from the sentence that speaks for the issuer, the closing and the signature.
 */
import { expandBody, provinceName } from '../../corpus/body.ts';
import type { Issuer, Level } from '../../corpus/record.ts';
import { bodyByCode, parseSymbol } from '../../corpus/symbol.ts';
import { oldTone } from '../../corpus/vietnamese.ts';
import { ABBREVIATIONS } from '../../corpus/vocabulary/abbreviations.ts';
import { BODIES } from '../../corpus/vocabulary/bodies.ts';
import { PROVINCES } from '../../corpus/vocabulary/provinces.ts';
import { properCase } from './body-casing.ts';
import type { Letterhead } from './letterhead.ts';
import type { Line } from './model.ts';
import { isCapitals, plain } from './plain.ts';

export interface ReadIssuer {
  issuer: Issuer;
  span: { start: number; end: number };
  /** Not printed in the head; worked out from sentences or the signature. */
  inferred: boolean;
}

/** First words of a body's name; a line beginning so begins a new body. */
const HEAD_NOUN =
  /^(?:ubnd|uy ban|bch|btv|hdnd|hoi dong|so|bo|phong|ban|cuc|tong cuc|chi cuc|vu|vien|trung tam|truong|dang bo|dang uy|huyen uy|tinh uy|thanh uy|quan uy|thi uy|chi bo|doan|tinh doan|huyen doan|thanh doan|hoi|mat tran|lien doan|cong doan|van phong|thanh tra|kho bac|cong an|toa an|cong ty|tong cong ty|tap doan|ngan hang|thu tuong|chinh phu|quoc hoi|chu tich|dai hoi|bao hiem|benh vien|kiem toan|dai hoc|dai|to|lien hiep|bo tu lenh|quan khu|su doan|hop tac xa|hiep hoi|lien minh|tru so|xi nghiep|nha|thuong truc|hat|tram|doi)(?=\s|$|[&])/;
const UNIT = 'tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu';
const UNIT_START = new RegExp(`^(?:${UNIT}|TP\\.?)(?=\\s)`, 'iu');
const UNIT_IN_NAME = new RegExp(
  `(?:^|\\s)(${UNIT})((?:\\s+(?:\\p{Lu}[\\p{L}'’]*|\\d{1,2}|[-–](?=\\s\\p{Lu})|\\p{Lu}[\\p{L}-]*)){1,6})`,
  'u',
);
/** Bodies that need the place of the body above them to be one body and no other. */
const NEEDS_PLACE =
  /^(?:sở|phòng|ban|văn phòng|thanh tra|chi cục|trung tâm|hội đồng|tổ|đoàn|hội|thường trực|hạt|đội|công an|liên đoàn)/iu;

/** Issuer from the head, the authority line, sentences or the signature, in this order; null when nothing tells it. */
export function readIssuer(
  head: Letterhead,
  text: string,
  sentences: { opening: readonly Line[]; closing: readonly Line[]; signature: string | null },
): ReadIssuer | null {
  const printed = fromHead(head, text);
  if (printed) return printed;
  const authority = head.authority[0];
  if (authority) {
    const name = bodyOfHead(properCase(expandBody(authority.text), text));
    if (name) return { issuer: describe(name, null, text), span: authority, inferred: true };
  }
  const promulgated = fromPromulgation(head, text);
  if (promulgated) return promulgated;
  const place = head.date?.read.place ?? null;
  return fromSentences(sentences, place, text, organOf(head)) ?? fromSymbol(head, place, text);
}

/** The body the symbol's code stands for ("KH-UBND" → Ủy ban nhân dân); null for codes of no known body. */
function organOf(head: Letterhead): string | null {
  const symbol = head.number ? parseSymbol(head.number.read.number.text) : null;
  const lead = symbol?.organ?.split('-')[0];
  return lead && lead.length > 1 ? (bodyByCode(lead)?.name ?? null) : null;
}

function fromSymbol(head: Letterhead, place: string | null, text: string): ReadIssuer | null {
  const organ = organOf(head);
  if (!organ || !head.number) return null;
  return {
    issuer: describe(completeWithPlace(organ, place, text), null, text),
    span: head.number,
    inferred: true,
  };
}

const PROMULGATOR = /(?:\d|[A-ZĐ]|ngày[^()]{0,40}?)\s+(?:của|do)\s+(\p{Lu}[^();]{3,140})/u;

/** "(Kèm theo Quyết định số 12/QĐ-UBND ngày … của Ủy ban nhân dân tỉnh X)"; without "của", by the code in the symbol. */
function fromPromulgation(head: Letterhead, text: string): ReadIssuer | null {
  const said = head.promulgated.map((line) => line.text).join(' ');
  if (!said) return null;
  const span = { start: head.promulgated[0]?.start ?? 0, end: head.promulgated.at(-1)?.end ?? 0 };
  const named = PROMULGATOR.exec(said)?.[1];
  const symbol = /số:?\s{0,3}([\d\p{L}/.&-]{4,40})/u.exec(said)?.[1];
  const organ = symbol ? parseSymbol(symbol)?.organ?.split('-')[0] : undefined;
  const name = named ? bodyOfHead(expandBody(named.trim())) : organ ? bodyByCode(organ)?.name : null;
  return name ? { issuer: describe(name, null, text), span, inferred: true } : null;
}

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
  return bodies;
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

function fromHead(head: Letterhead, text: string): ReadIssuer | null {
  const bodies = groupBodies(head.issuer);
  const last = bodies.at(-1);
  if (!last) return null;
  const above = bodies.length > 1 ? (bodies[bodies.length - 2] as Line) : null;
  const parent = above ? fullName(above.text, text) : null;
  let name = fullName(last.text, text);
  name = longerFormInAuthority(name, head, text) ?? name;
  // "ĐẢNG BỘ TỈNH X / HUYỆN ỦY Y" names a parent; "BAN CHẤP HÀNH" under a Party organisation is its own.
  if (parent && (!hasPlace(name) || /^Ban (?:Chấp hành|Thường vụ) (?:tỉnh|huyện|thành|xã)/.test(name)))
    name = withParent(name, parent);
  if (!parent && /^(?:Ủy ban nhân dân|Hội đồng nhân dân)$/.test(name)) {
    const inferred = fromSentencesName(text, name);
    if (inferred) name = inferred;
  }
  name = withProvince(name, head.date?.read.place ?? null);
  return {
    issuer: describe(name, parent, text),
    span: { start: last.start, end: last.end },
    inferred: false,
  };
}

function fullName(printed: string, text: string): string {
  const name = properCase(expandShort(printed), text);
  return oldTone(expandBody(name)).replace(/\s+/g, ' ').trim();
}

/** Abbreviations written out while the name is still in capitals, so that casing sees whole words. */
function expandShort(printed: string): string {
  return printed
    .replace(/(?<![\p{L}])TP\.?\s?(?=\p{Lu})/gu, 'THÀNH PHỐ ')
    .replace(/(?<![\p{L}])[\p{Lu}&]{3,12}(?![\p{L}])/gu, (word) => {
      // A word one can pronounce is a word ("BAN", "SỞ"), whatever the table says.
      if (SYLLABLE.test(plain(word))) return word;
      return (ABBREVIATIONS[word] ?? ABBREVIATIONS[word.replace(/&/g, '')])?.toUpperCase() ?? word;
    })
    .replace(/\s*&\s*/g, ' VÀ ');
}

const SYLLABLE = /^[bcdghklmnpqrstvx]{0,3}[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/;

/** A body known by number in the head ("BAN CHỈ ĐẠO 138") whose full name stands in the authority line. */
function longerFormInAuthority(name: string, head: Letterhead, text: string): string | null {
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
function withParent(name: string, parent: string): string {
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
  if (unit && NEEDS_PLACE.test(name)) return `${name} ${unit[0].trim()}`;
  return name;
}

/** "Sở Công Thương Lào Cai" and a bare "Sở Công Thương" dated from Lào Cai are one body: "… tỉnh Lào Cai". */
function withProvince(name: string, place: string | null): string {
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

function hasPlace(name: string): boolean {
  return (
    UNIT_IN_NAME.test(name) ||
    /(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) ủy\s\p{Lu}/u.test(name) ||
    trailingProvince(name) !== null
  );
}

/** "Giám đốc Sở Công Thương Lào Cai" → "Sở Công Thương Lào Cai"; a body is left as it is. Null for a post alone. */
function bodyOfHead(name: string): string | null {
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

function trailingProvince(name: string): string | null {
  const words = name.split(' ');
  for (const n of [4, 3, 2]) {
    if (words.length <= n) continue;
    const tail = words.slice(-n).join(' ');
    if (/^\p{Lu}/u.test(tail) && provinceName(tail)) return provinceName(tail);
  }
  return null;
}

const SPEAKER = `(?:Ủy ban nhân dân|UBND|Hội đồng nhân dân|HĐND|Sở|Phòng|Ban Chấp hành Đảng bộ|Ban Thường vụ|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy|Văn phòng|Bộ|Cục|Ban|Chi cục|Trường|Công an|Thanh tra|Quốc hội|Chính phủ|Thủ tướng Chính phủ)`;
const ACT =
  '(?:xây dựng|ban hành|triển khai|báo cáo|thông báo|yêu cầu|đề nghị|hướng dẫn|kính trình|trình|tổ chức|quyết định|chỉ thị|kính đề nghị|có ý kiến|nhận được|giao|kính mời|trân trọng)';
const SPEAKS = new RegExp(
  `(?:^|[.;,:]\\s{1,3})(${SPEAKER}(?:\\s\\([^)]{2,30}\\))?(?:\\s[\\p{L}&,-]+){0,14}?)\\s${ACT}(?![\\p{L}])`,
  'gu',
);
const OF_SELF =
  /(?:Kế hoạch|Báo cáo|Thông báo|Chỉ thị|Quyết định|Chương trình|Hướng dẫn|Kết luận|Nghị quyết|Đề án)[^.;]{0,400}?\scủa\s([\p{Lu}][^.;,/]{3,120})(?:[,.;/]|$)/u;

function fromSentences(
  sentences: { opening: readonly Line[]; closing: readonly Line[]; signature: string | null },
  place: string | null,
  text: string,
  organ: string | null,
): ReadIssuer | null {
  let other: ReadIssuer | null = null;
  for (const line of [...sentences.opening, ...sentences.closing]) {
    const part = oldTone(line.text.slice(0, 3000));
    for (const m of part.matchAll(SPEAKS)) {
      const name = cleanSpeaker(m[1] as string, place);
      if (!name) continue;
      const at = line.start + (m.index ?? 0) + m[0].indexOf(m[1] as string);
      const found = {
        issuer: describe(name, null, text),
        span: { start: at, end: at + (m[1] as string).length },
        inferred: true,
      };
      // Who speaks must be who the symbol says; a body that only appears in the opening is kept in reserve.
      if (fits(name, organ)) return found;
      other ??= found;
    }
  }
  for (const line of sentences.closing) {
    const m = OF_SELF.exec(line.text.slice(0, 2000));
    const name = m?.[1] && /^tren day la/.test(plain(line.text)) ? cleanSpeaker(oldTone(m[1]), place) : null;
    if (name && m && fits(name, organ))
      return { issuer: describe(name, null, text), span: line, inferred: true };
  }
  if (!organ && other) return other;
  const signed = sentences.signature ? signedBody(sentences.signature, text) : null;
  if (signed) {
    const name = completeWithPlace(signed, place, text);
    const at = text.lastIndexOf(sentences.signature as string);
    return {
      issuer: describe(name, null, text),
      span: {
        start: Math.max(0, at),
        end: Math.max(0, at) + (at < 0 ? 0 : (sentences.signature as string).length),
      },
      inferred: true,
    };
  }
  return null;
}

/** Whether the body is the one the symbol's code stands for; any is where the code tells none. */
function fits(name: string, organ: string | null): boolean {
  return !organ || name.toLowerCase().startsWith(organ.toLowerCase());
}

/** "TM. ỦY BAN NHÂN DÂN" → "Ủy ban nhân dân"; "KT. CHỦ TỊCH" tells no body. */
function signedBody(authority: string, text: string): string | null {
  const collective = /(?:TM\.?|T\/M)\s+([^;]+)/.exec(authority)?.[1];
  return collective ? fullName(collective, text) : null;
}

function completeWithPlace(name: string, place: string | null, text: string): string {
  if (hasPlace(name) || !place) return name;
  const unit = unitOfPlace(place, text);
  return unit ? `${name} ${unit}` : name;
}

/** A bare "Ủy ban nhân dân" in the head: the document names it in full somewhere, near the top. */
function fromSentencesName(text: string, name: string): string | null {
  const low = oldTone(text.slice(0, 8000));
  const m = new RegExp(
    `${name}(?: \\([^)]{2,12}\\))?\\s((?:${UNIT})(?: \\p{Lu}[\\p{L}'’-]*){1,4})`,
    'u',
  ).exec(low);
  return m ? `${name} ${m[1]}` : null;
}

function cleanSpeaker(raw: string, place: string | null): string | null {
  const name = expandBody(raw.replace(/\s*\([^)]*\)/g, ''))
    .replace(/\s+(?:đã|sẽ|vừa|kính|trân trọng|tiếp tục|cần|phải)$/u, '')
    .trim();
  if (name.length > 140 || /,\s|\s(?:các|những|mỗi)\s/.test(name)) return null;
  // "Sở chỉ đạo", "Bộ": the noun alone names nobody.
  if (!/\s/.test(name) && !/^(?:Quốc hội|Chính phủ)$/.test(name)) return null;
  if (hasPlace(name) || !place) return name;
  const bare = new RegExp(`\\s(${UNIT})$`, 'u').exec(name);
  return bare ? `${name} ${place.replace(UNIT_START, '').trim()}` : name;
}

/** "Mường La" → "huyện Mường La", by what the text calls it; null when it never says. */
function unitOfPlace(place: string, text: string): string | null {
  const bare = place.replace(UNIT_START, '').trim();
  const escaped = bare.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const m = new RegExp(`(${UNIT})\\s${escaped}(?![\\p{L}])`, 'iu').exec(text.slice(0, 200_000));
  return m ? `${(m[1] as string).toLowerCase()} ${bare}` : null;
}

const byName = new Map(BODIES.map((body) => [body.name.toLowerCase(), body]));

/** Level, place and the unit above, from the name, its parent and the provinces the text speaks of. */
export function describe(name: string, parent: string | null, text: string): Issuer {
  const committee = COMMITTEE.exec(name);
  const own = UNIT_IN_NAME.exec(name);
  const unit = own ?? (committee ? null : parent ? UNIT_IN_NAME.exec(parent) : null);
  let place = unit ? `${unit[1]}${unit[2]}`.replace(/\s+/g, ' ').trim() : null;
  if (!place && committee) place = `${COMMITTEE_UNIT[committee[1] as string]} ${committee[2]}`;
  const province = place ? null : trailingProvince(name);
  if (province) place = unitName(province);
  const level = levelOf(name, place, parent);
  const within =
    level === 'district' || level === 'commune' || level === 'unit'
      ? unitAbove(place, parent, level, text)
      : null;
  return { name, level, place, within, parent };
}

const COMMITTEE = /(Tỉnh|Thành|Huyện|Quận|Thị) (?:ủy|đoàn)\s(\p{Lu}[\p{L}\s-]{1,40})$/u;
const COMMITTEE_UNIT: Readonly<Record<string, string>> = {
  Tỉnh: 'tỉnh',
  Thành: 'thành phố',
  Huyện: 'huyện',
  Quận: 'quận',
  Thị: 'thị xã',
};
const cities = new Set(PROVINCES.filter((p) => p.city).flatMap((p) => [p.name]));

function unitName(province: string): string {
  return `${cities.has(province) ? 'thành phố' : 'tỉnh'} ${province}`;
}

function levelOf(name: string, place: string | null, parent: string | null): Level | null {
  const known = byName.get(name.toLowerCase());
  if (known?.level) return known.level;
  if (
    /^(?:Quốc hội|Chính phủ|Thủ tướng|Chủ tịch nước|Ủy ban Thường vụ Quốc hội|Ban Chấp hành Trung ương|Bộ Chính trị|Ban Bí thư|Trung ương|Tòa án nhân dân tối cao|Viện kiểm sát nhân dân tối cao)/.test(
      name,
    )
  )
    return 'central';
  if (
    /^(?:Bộ (?!Chỉ huy|Tư lệnh)|Thanh tra Chính phủ|Ngân hàng Nhà nước Việt Nam|Văn phòng Chính phủ)/.test(
      name,
    )
  )
    return 'ministry';
  if (/^(?:Trường|Công ty|Tổng công ty|Tập đoàn|Bệnh viện|Đại học|Học viện|Hợp tác xã|Hiệp hội)/.test(name))
    return 'unit';
  if (!place && parent && /^(?:Bộ|Ngân hàng Nhà nước|Thanh tra Chính phủ)/.test(parent)) return 'ministry';
  if (/^Sở\s/.test(name)) return 'province';
  if (!place) {
    const bare = new RegExp(`\\s(${UNIT})$`, 'u').exec(name)?.[1];
    return bare ? levelOfUnit(bare, '') : null;
  }
  return levelOfUnit(
    place.split(' ')[0] === 'thành' || place.startsWith('thị') || place.startsWith('đặc')
      ? place.split(' ').slice(0, 2).join(' ')
      : (place.split(' ')[0] as string),
    place,
  );
}

function levelOfUnit(noun: string, place: string): Level {
  switch (noun) {
    case 'tỉnh':
      return 'province';
    case 'thành phố':
      return cities.has(provinceName(place) ?? '') || place === '' ? 'province' : 'district';
    case 'huyện':
    case 'quận':
    case 'thị xã':
      return 'district';
    default:
      return 'commune';
  }
}

/** The unit above: the parent's, else the province the text names most. */
function unitAbove(place: string | null, parent: string | null, level: Level, text: string): string | null {
  const above = parent ? UNIT_IN_NAME.exec(parent) : null;
  const named = above ? `${above[1]}${above[2]}`.replace(/\s+/g, ' ').trim() : null;
  if (named && named !== place) return named;
  const counts = new Map<string, number>();
  const stretch = oldTone(text.slice(0, 120_000));
  for (const m of stretch.matchAll(
    /(?:[Tt]ỉnh|TỈNH|[Tt]hành phố|THÀNH PHỐ)\s((?:\p{Lu}[\p{L}'’]*|[-–])(?:\s(?:\p{Lu}[\p{L}'’]*|[-–])){1,3})/gu,
  ))
    count(counts, m[1] as string, 3);
  const strong = best(counts);
  if (strong) return unitName(strong);
  if (level === 'unit') return null;
  // "Trường Cao đẳng Kon Tum": the bare name of a province, when only one is spoken of.
  for (const m of stretch.matchAll(/(?<![\p{L}])\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)+/gu)) {
    const words = m[0].split(' ');
    for (let i = 0; i + 1 < words.length; i++) count(counts, words.slice(i, i + 3).join(' '), 1);
  }
  const weak = best(counts);
  return weak && !place?.endsWith(weak) ? unitName(weak) : null;
}

function count(counts: Map<string, number>, words: string, weight: number): void {
  const parts = words.split(' ');
  for (const n of [4, 3, 2]) {
    if (parts.length < n) continue;
    const found = provinceName(parts.slice(0, n).join(' '));
    if (found) {
      counts.set(found, (counts.get(found) ?? 0) + weight);
      return;
    }
  }
}

function best(counts: ReadonlyMap<string, number>): string | null {
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  return ranked[0]?.[0] ?? null;
}

/** Whether the head's left column holds anything that names a body. */
export function namesBody(text: string): boolean {
  return HEAD_NOUN.test(plain(text)) && (isCapitals(text) || text.length < 100);
}
