/**
 * Names of bodies: abbreviations written out, relative names completed with their place, keys to compare them by.
 */
import { nfc, oldTone, slug } from './vietnamese.ts';
import { ABBREVIATIONS, KEPT_SHORT } from './vocabulary/abbreviations.ts';
import { BODIES } from './vocabulary/bodies.ts';
import { PROVINCE_ALIASES, PROVINCES } from './vocabulary/provinces.ts';

/** What a name needs to be understood: the abbreviations of its document and where that document comes from. */
export interface BodyContext {
  abbreviations?: ReadonlyMap<string, string>;
  /** "huyện Bắc Sơn", "xã Tân Tiến". */
  place?: string | null;
  /** "tỉnh Lạng Sơn". */
  within?: string | null;
}

const known = new Map<string, string>(Object.entries(ABBREVIATIONS));
for (const body of BODIES) {
  for (const code of [body.code, ...(body.alt ?? [])]) {
    // Two-letter codes (CP, TU, QH) are words of their own elsewhere; short ones are read only inside symbols.
    if (code.length > 3 && !known.has(code)) known.set(code, body.name);
  }
}
const kept = new Set(KEPT_SHORT);
const ABBREVIATION = /(?<![\p{L}\d])[\p{Lu}][\p{L}\d&,-]{0,14}[\p{L}\d](?![\p{L}\d])/gu;

/**
 * Writes abbreviations out and puts tones in the old style: "UBND huyện Kon Rẫy" → "Ủy ban nhân dân huyện Kon Rẫy",
 * "PGDĐT" → "Phòng Giáo dục và Đào tạo". The document's own abbreviations come first. Relative names
 * ("UBND tỉnh") get the place of the context: "Ủy ban nhân dân tỉnh Lạng Sơn".
 */
export function expandBody(name: string, context: BodyContext = {}): string {
  let plain = nfc(name).replace(/\s+/g, ' ').trim();
  if (plain.length > 400) return plain;
  plain = plain.replace(ABBREVIATION, (word) => expansion(word, context));
  plain = oldTone(plain).replace(/Giáo dục Đào tạo/gu, 'Giáo dục và Đào tạo');
  return completeBody(plain, context);
}

/** Adds the place to a name that leaves it to the reader: "… tỉnh", "Huyện ủy", "Đảng bộ tỉnh". */
export function completeBody(name: string, context: BodyContext): string {
  const end = /(?:^|\s)(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)$/iu.exec(name);
  if (end) {
    const place = placeOf(end[1] as string, context);
    return place ? `${name.slice(0, end.index)} ${place}`.trim() : name;
  }
  const committee = /(?:^|\s)(tỉnh|thành|huyện|quận|thị|đảng) ủy$/iu.exec(name);
  if (committee) {
    const place = bareCommittee(committee[1] as string, context);
    return place ? `${name} ${place}` : name;
  }
  const inner =
    /\s(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn) (?=khóa|khoá|lần thứ|nhiệm kỳ)/iu.exec(name);
  if (inner) {
    const place = placeOf(inner[1] as string, context);
    return place
      ? `${name.slice(0, inner.index)} ${place} ${name.slice(inner.index + inner[0].length)}`
      : name;
  }
  return name;
}

/** Key under which two names of one body meet. A head's name (Chủ tịch, Bộ trưởng, Giám đốc …) gives the body's key. */
export function bodyKey(name: string, place?: string | null): string {
  const full = expandBody(name, { place: place ?? null, within: place ?? null });
  const body = full
    .replace(
      /^(?:Chủ tịch|Phó Chủ tịch|Bộ trưởng|Thứ trưởng|Giám đốc|Phó Giám đốc|Tổng Giám đốc|Trưởng phòng)\s+(?=\p{Lu})/u,
      '',
    )
    .replace(/^Trưởng (?=Ban\s)/u, '')
    .replace(/^(?:Phó )?Chánh (?=Văn phòng|Thanh tra)/u, '');
  return slug(body, 120);
}

/**
 * Whether a name is of a body every place of its level has, and the place is not said: "Ủy ban nhân dân tỉnh",
 * "Giám đốc Sở Nội vụ". Two such names in two documents may be two bodies.
 */
export function lacksPlace(name: string): boolean {
  const full = expandBody(name);
  return UNIT_AT_END.test(full) || everywhere.has(bodyKey(full));
}

const UNIT_AT_END =
  /(?:^|\s)(?:tỉnh|thành phố|huyện|quận|thị xã|(?<!hợp tác\s)xã|phường|thị trấn|đặc khu)$/iu;

const everywhere = new Set(
  BODIES.filter((body) => body.level !== 'central' && body.level !== 'ministry').map((body) =>
    slug(body.name, 120),
  ),
);

/** "Hoà Bình", "TP.HCM", "tỉnh Đắc Lắc" → the province's usual name; null when it is none of the 63 or 34. */
export function provinceName(text: string): string | null {
  const bare = oldTone(text)
    .replace(/^(?:tỉnh|thành phố|tp\.?)\s+/iu, '')
    .replace(/\s*[–—]\s*/g, ' - ')
    .replace(/\s+/g, ' ')
    .trim();
  return provinceBySlug.get(slug(bare)) ?? null;
}

const provinceBySlug = new Map<string, string>();
for (const province of PROVINCES) for (const name of province.formerly) provinceBySlug.set(slug(name), name);
for (const [alias, name] of Object.entries(PROVINCE_ALIASES)) provinceBySlug.set(slug(alias), name);

function expansion(word: string, context: BodyContext): string {
  const own = context.abbreviations?.get(word);
  if (own && own.length > word.length) return own;
  if (kept.has(word)) return word;
  return known.get(word) ?? known.get(word.replace(/&/g, '')) ?? word;
}

function placeOf(noun: string, context: BodyContext): string | null {
  const wanted = noun.toLowerCase();
  for (const place of [context.place, context.within]) {
    if (place?.toLowerCase().startsWith(`${wanted} `)) return place;
    // "tỉnh" of a document from a central city, "thành phố" of one from a province: leave alone.
  }
  return null;
}

function bareCommittee(stem: string, context: BodyContext): string | null {
  const nouns: Record<string, string[]> = {
    tỉnh: ['tỉnh'],
    thành: ['thành phố'],
    huyện: ['huyện'],
    quận: ['quận'],
    thị: ['thị xã'],
    đảng: ['xã', 'phường', 'thị trấn', 'đặc khu'],
  };
  for (const noun of nouns[stem.toLowerCase()] ?? []) {
    const place = placeOf(noun, context);
    if (place) return noun === 'xã' || stem.toLowerCase() === 'đảng' ? place : place.slice(noun.length + 1);
  }
  return null;
}
