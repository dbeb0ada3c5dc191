/** Where an issuer sits: its level, the unit it governs, the unit above (tỉnh, huyện, xã). */
import { provinceName } from '../../../corpus/body.ts';
import type { Issuer, Level } from '../../../corpus/record.ts';
import { oldTone } from '../../../corpus/vietnamese.ts';
import { BODIES } from '../../../corpus/vocabulary/bodies.ts';
import { PROVINCES } from '../../../corpus/vocabulary/provinces.ts';

export const UNIT = 'tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu';
export const UNIT_START = new RegExp(`^(?:${UNIT}|TP\\.?)(?=\\s)`, 'iu');
export const UNIT_IN_NAME = new RegExp(
  `(?:^|\\s)(${UNIT})((?:\\s+(?:\\p{Lu}[\\p{L}'’]*|\\d{1,2}|[-–](?=\\s\\p{Lu})|\\p{Lu}[\\p{L}-]*)){1,6})`,
  'u',
);
export function hasPlace(name: string): boolean {
  return (
    UNIT_IN_NAME.test(name) ||
    /(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) ủy\s\p{Lu}/u.test(name) ||
    trailingProvince(name) !== null
  );
}
export function trailingProvince(name: string): string | null {
  const words = name.split(' ');
  for (const n of [4, 3, 2]) {
    if (words.length <= n) continue;
    const tail = words.slice(-n).join(' ');
    if (/^\p{Lu}/u.test(tail) && provinceName(tail)) return provinceName(tail);
  }
  return null;
}
/** "Mường La" → "huyện Mường La", by what the text calls it; null when it never says. */
export function unitOfPlace(place: string, text: string): string | null {
  const bare = place.replace(UNIT_START, '').trim();
  const escaped = bare.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const m = new RegExp(`(${UNIT})\\s${escaped}(?![\\p{L}])`, 'iu').exec(text.slice(0, 200_000));
  return m ? `${(m[1] as string).toLowerCase()} ${bare}` : null;
}

export const byName = new Map(BODIES.map((body) => [body.name.toLowerCase(), body]));

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

export function unitName(province: string): string {
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
  const spoken = provinceSpokenOf(text);
  if (spoken) return spoken;
  if (level === 'unit') return null;
  const counts = new Map<string, number>();
  const stretch = oldTone(text.slice(0, 120_000));
  // "Trường Cao đẳng Kon Tum": the bare name of a province, when only one is spoken of.
  for (const m of stretch.matchAll(/(?<![\p{L}])\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)+/gu)) {
    const words = m[0].split(' ');
    for (let i = 0; i + 1 < words.length; i++) count(counts, words.slice(i, i + 3).join(' '), 1);
  }
  const weak = best(counts);
  return weak && !place?.endsWith(weak) ? unitName(weak) : null;
}

/** The province or city the text names most with its noun ("tỉnh Sơn La"); null when it names none. */
export function provinceSpokenOf(text: string): string | null {
  const counts = new Map<string, number>();
  for (const m of oldTone(text.slice(0, 120_000)).matchAll(
    /(?:[Tt]ỉnh|TỈNH|[Tt]hành phố|THÀNH PHỐ)\s((?:\p{Lu}[\p{L}'’]*|[-–])(?:\s(?:\p{Lu}[\p{L}'’]*|[-–])){1,3})/gu,
  ))
    count(counts, m[1] as string, 3);
  const named = best(counts);
  return named ? unitName(named) : null;
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
