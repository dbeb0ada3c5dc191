/**
 * Đơn vị: the identity of a performer. The same words name different units in different places ("Phòng Nội vụ" of
 * Bắc Sơn and of Mường La), and different words one unit in one place ("Phòng GD&ĐT", "Phòng Giáo dục và Đào tạo huyện").
 * So a unit is its name without the place, in the place it belongs to; the place comes from the name or the issuer.
 */
import { expandBody } from './body.ts';
import type { PartialDate } from './partial-date.ts';
import { lastDay } from './partial-date.ts';
import type { Issuer } from './record.ts';
import { slug } from './vietnamese.ts';
import { PROVINCES, TWO_TIER_SINCE } from './vocabulary/provinces.ts';
import { UNIT_ABBREVIATIONS } from './vocabulary/unit-abbreviations.ts';

export interface UnitContext {
  issuer: Pick<Issuer, 'name' | 'level' | 'place' | 'within'> | null;
  abbreviations?: ReadonlyMap<string, string>;
}

const PLACE_NOUN = 'tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu';
const PLACE_TAIL = new RegExp(`[\\s,]+(${PLACE_NOUN})((?:\\s+[\\p{Lu}\\d][\\p{L}\\d'’-]*){0,4})$`, 'u');
const HEAD_OF =
  /^(?:(?:Phó )?(?:Chủ tịch|Tổng Giám đốc|Giám đốc|Chánh|Bộ trưởng|Thứ trưởng|Cục trưởng|Vụ trưởng|Viện trưởng|Chi cục trưởng|Tổng Thanh tra|Hiệu trưởng|Thủ trưởng|Chỉ huy trưởng|Bí thư))\s+(?=\p{Lu})/u;
const GROUP =
  /^(?:các|tất cả|toàn bộ|toàn thể|mọi|từng|mỗi|những|cấp ủy|chính quyền|nhà trường|giáo viên|địa phương|đơn vị|thành viên)(?![\p{L}])|(?:^|\s)(?:các|từng|những)\s/iu;
const PROVINCIAL = /^(?:Sở|Tỉnh|Ban Quản lý Khu|Đài Phát thanh|Bộ Chỉ huy|Bộ đội Biên phòng)(?![\p{L}])/u;
const CENTRAL =
  /^(?:Bộ (?!Chỉ huy|đội|phận)|Chính phủ|Thủ tướng|Quốc hội|Văn phòng (?:Chính phủ|Quốc hội|Trung ương)|Thanh tra Chính phủ|Ngân hàng Nhà nước(?: Việt Nam)?$|Kiểm toán [Nn]hà nước|Tổng cục|Tòa án nhân dân tối cao|Viện kiểm sát nhân dân tối cao|Ủy ban Trung ương|Ban Bí thư|Bộ Chính trị)/u;

/** What every abbreviation of the table holds: two capitals, or one of its two odd ones. */
const MAY_ABBREVIATE = /\p{Lu}\p{Lu}|[Tt]p| & /u;

/** The name as the register shows it: abbreviations written out, old tone style, first letter capital, no place added. */
export function unitName(written: string, context: UnitContext): string {
  let spelt = written.slice(0, 600);
  if (MAY_ABBREVIATE.test(spelt))
    for (const [short, long] of UNIT_ABBREVIATIONS) spelt = spelt.replace(short, long);
  const full = expandBody(spelt, context.abbreviations ? { abbreviations: context.abbreviations } : {})
    .replace(/\s*[–—]\s*/g, ' - ')
    .replace(/\s+/g, ' ')
    .replace(/Ủy ban nhân dân Ủy ban nhân dân/gu, 'Ủy ban nhân dân')
    .replace(/Mặt trận tổ quốc/gu, 'Mặt trận Tổ quốc')
    .replace(/(?<!\p{L})(\p{L}+ \p{L}+) \1(?!\p{L})/gu, '$1')
    .replace(/(\p{Ll})\. (?=\p{Ll})/gu, '$1, ')
    .replace(/[\s,;:.]+$/u, '')
    .trim();
  return full.charAt(0).toUpperCase() + full.slice(1);
}

/** A class of units ("các trường", "UBND các xã, phường") rather than one. */
export function isUnitGroup(name: string): boolean {
  return GROUP.test(name);
}

/**
 * Key of the unit within its place: "phong-giao-duc-va-dao-tao@huyen-bac-son.lang-son"; null for a group.
 * The head of a body has the body's key: what is given to Giám đốc Sở Y tế is the Sở's to do.
 */
export function unitKey(name: string, context: UnitContext): string | null {
  if (isUnitGroup(name)) return null;
  return keyIn(unitName(name, context), context);
}

/** Key of a group in its place, so that a register can list it beside units. */
export function groupKey(name: string, context: UnitContext): string {
  return `~${keyIn(unitName(name, context), context)}`;
}

function keyIn(full: string, context: UnitContext): string {
  const body = full.replace(HEAD_OF, '');
  const tail = PLACE_TAIL.exec(body);
  const base = tail ? body.slice(0, tail.index) : body;
  const noun = tail?.[1] ?? null;
  const own = (tail?.[2] ?? '').trim();
  const bare = slug(base.replace(/\s+Việt Nam$/u, ''), 100) || slug(full, 100);
  if (CENTRAL.test(body) && !noun) return bare;
  return `${bare}@${placeKey(base, noun, own, context)}`;
}

function placeKey(base: string, noun: string | null, own: string, context: UnitContext): string {
  const { place, within } = context.issuer ?? {};
  const province = provinceOf(context);
  if (noun && own) {
    const named = slug(`${noun} ${own}`);
    if (noun === 'tỉnh') return slug(own);
    const provinceKey = slug((province ?? '').replace(/^(?:tỉnh|thành phố)\s+/iu, ''));
    return slug(own) === provinceKey || !provinceKey
      ? noun === 'thành phố' && slug(own) === provinceKey
        ? provinceKey
        : named
      : `${named}.${provinceKey}`;
  }
  const provincial = noun === 'tỉnh' || (!noun && PROVINCIAL.test(base));
  if (provincial && province) return slug(province.replace(/^(?:tỉnh|thành phố)\s+/iu, ''));
  const chain = [place, within]
    .filter((p): p is string => Boolean(p))
    .map((p) => slug(p.replace(/^tỉnh\s+/iu, '')));
  const wanted = noun ? chain.filter((p) => p.startsWith(slug(noun))) : chain;
  const issuer = context.issuer?.name ? slug(context.issuer.name, 60) : 'khong-ro';
  return (wanted.length > 0 ? chain.slice(chain.indexOf(wanted[0] as string)) : chain).join('.') || issuer;
}

/** "tỉnh Lạng Sơn" of an issuer at any level; null when the document does not say. */
export function provinceOf(context: UnitContext): string | null {
  const { place, within, level } = context.issuer ?? {};
  for (const text of [within, place]) {
    const found = text ? /(?:tỉnh|thành phố)\s+\p{Lu}[^,]*$/u.exec(text) : null;
    if (found && !(text === place && (level === 'district' || level === 'commune'))) return found[0];
  }
  return level === 'province' ? (place ?? null) : null;
}

/**
 * Why a unit may not be there any more: tasks given before 1/7/2025 to districts, to communes, and to the provinces
 * that were merged are tasks "của đơn vị trước sắp xếp" (Nghị quyết 202/2025/QH15). One Vietnamese sentence, or null.
 * Succession is shown, never applied: the old unit and the new one keep different keys.
 */
export function beforeReorganisation(
  key: string,
  issued: PartialDate | null,
  level: Issuer['level'],
): string | null {
  if (!issued || lastDay(issued) >= TWO_TIER_SINCE) return null;
  const place = key.slice(key.indexOf('@') + 1);
  if (/(?:^|\.)(?:huyen|quan|thi-xa)-/.test(`.${place}`) || level === 'district')
    return 'Việc của đơn vị trước sắp xếp: cấp huyện kết thúc hoạt động từ 01/7/2025.';
  if (/(?:^|\.)(?:xa|phuong|thi-tran)-/.test(`.${place}`) || level === 'commune')
    return 'Việc của đơn vị trước sắp xếp: các xã, phường, thị trấn được sắp xếp lại từ 01/7/2025.';
  const province = PROVINCES.find(
    (p) => p.formerly.length > 1 && p.formerly.some((old) => slug(old) === place),
  );
  return province
    ? `Việc của đơn vị trước sắp xếp: từ 01/7/2025 thuộc ${province.city ? 'thành phố' : 'tỉnh'} ${province.name} mới.`
    : null;
}
