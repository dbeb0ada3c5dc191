/**
 * Identity of a legal instrument (văn bản), held or only cited. Two mentions are of one instrument when their keys are equal.
 *
 * - Normative acts are unique by number; local ones (QĐ-UBND, NQ-HĐND) only within their place.
 * - State papers: issuer with its place + year + type + serial, serials restarting each 1 January (NĐ 30/2020, Điều 15).
 * - Party papers: organ with its place + type + serial + date, serials running per committee term (Hướng dẫn 36-HD/VPTW).
 * - Without a number: the name, and the year where one is given (Luật Giáo dục 2019).
 *
 * An unknown part is "?", a body whose place is unknown "?.so-noi-vu": such a key is incomplete, and names a set of
 * instruments rather than one.
 */
import { bodyKey, lacksPlace } from './body.ts';
import { documentTypeBySymbol } from './document-type.ts';
import type { PartialDate } from './partial-date.ts';
import { bodyByCode, type ParsedSymbol, parseSymbol } from './symbol.ts';
import { fold, slug } from './vietnamese.ts';
import { TWO_TIER_SINCE } from './vocabulary/provinces.ts';

export { canonicalSymbol, type ParsedSymbol, parseSymbol, type SymbolRepair } from './symbol.ts';

export interface InstrumentClaim {
  /** Type code of the record: "KH", "QĐ", "L" …. */
  type: string | null;
  number: string | null;
  date: PartialDate | null;
  /** Issuer in full, with its place where it has one. */
  issuer: string | null;
  title?: string | null;
}

/** Canonical key of the instrument a claim speaks of, e.g. "state:TTg:2019:QĐ:522". Never empty. */
export function instrumentKey(claim: InstrumentClaim): string {
  const symbol = claim.number ? parseSymbol(claim.number) : null;
  if (!symbol) return nameKey(claim);
  const type = typeKey(claim.type, symbol);
  const serial = symbol.serial ?? '?';
  const year = symbol.year ?? (claim.date ? Number(claim.date.slice(0, 4)) : '?');
  switch (symbol.system) {
    case 'assembly':
      return `law:${type}:${symbol.text}`;
    case 'normative':
      return isCentral(symbol)
        ? `normative:${symbol.text}`
        : `normative:${issuerKey(symbol, claim.issuer)}:${symbol.text}${localTerm(symbol.year, claim.date)}`;
    case 'party':
      return `party:${issuerKey(symbol, claim.issuer)}:${type}:${serial}:${claim.date ?? '?'}`;
    case 'state':
    case 'letter': {
      const term = isCentral(symbol) ? '' : localTerm(Number(year), claim.date);
      const series = term === ':?' ? '?' : `${year}${term.replace(':', '.')}`;
      return `state:${issuerKey(symbol, claim.issuer)}:${series}:${type}:${serial}`;
    }
    case 'other':
      return `other:${claim.issuer ? bodyKey(claim.issuer) : '?'}:${year}:${type}:${slug(symbol.text)}`;
  }
}

/**
 * Local bodies of 2025 are two: the new ones of 1/7/2025 began their serials anew, often under an old name. Empty for
 * the old ones and for other years, ":?" where the date does not tell (Luật 72/2025/QH15; Nghị quyết 202/2025/QH15).
 */
function localTerm(year: number | null, date: PartialDate | null): '' | ':new' | ':?' {
  if (year !== Number(TWO_TIER_SINCE.slice(0, 4))) return '';
  if (!date || date.length < 7) return ':?';
  return date >= TWO_TIER_SINCE.slice(0, date.length) ? ':new' : '';
}

/** Whether a key has no unknown part and so names one instrument. */
export function isComplete(key: string): boolean {
  return !/(?:^|:)\?/.test(key);
}

/** Whether a key leaves open whose act it is: nobody named ("?"), or a body every place has ("?.uy-ban-nhan-dan-tinh"). */
export function isIssuerUnknown(key: string): boolean {
  return /^[a-z]+:\?/.test(key);
}

/** The key without its date or year: what several readings of one instrument, misprinted dates included, share. */
export function familyKey(key: string): string {
  const parts = key.split(':');
  if (parts[0] === 'state') return [parts[0], parts[1], parts[3], parts[4]].join(':');
  if (parts[0] === 'party') return parts.slice(0, 4).join(':');
  if (parts[0] === 'name' || parts[0] === 'normative') return parts.slice(0, 3).join(':');
  return key;
}

/** The number a key of the Assembly or the Party's centre is of; null for others, whose keys do not hold it whole. */
export function numberOfKey(key: string): string | null {
  const parts = key.split(':');
  if (parts[0] === 'law') return parts[2] ?? null;
  return parts[0] === 'party' && parts[1] === 'TW' ? `${parts[3]}-${parts[2]}/TW` : null;
}

function typeKey(type: string | null, symbol: ParsedSymbol): string {
  if (symbol.system === 'letter') return 'CV';
  if (symbol.system === 'assembly') return type === 'NQ' || type === 'PL' ? type : 'L';
  // The abbreviation in the symbol decides the series; the word only tells apart what shares one (Quy định, Quyết định).
  return symbol.type ?? (type ? (documentTypeBySymbol(type)?.code ?? type) : '?');
}

/** Body codes of one central office are keys by themselves; codes every place has need the issuer's full name. */
function issuerKey(symbol: ParsedSymbol, issuer: string | null): string {
  const lead = (symbol.organ ?? '').split('-')[0] as string;
  const body = bodyByCode(lead);
  if (isCentral(symbol)) return body?.code ?? lead;
  if (symbol.system === 'party' && lead !== 'ĐH' && issuer) {
    const place = partyPlace(issuer);
    return place ? `${lead}.${place}` : `?.${slug(lead)}`;
  }
  if (!issuer) return '?';
  return lacksPlace(issuer) ? `?.${bodyKey(issuer)}` : bodyKey(issuer);
}

/** Committees, their standing boards and secretariats number in one series: only the place tells them apart. Null: none is named. */
function partyPlace(issuer: string): string | null {
  const place =
    /(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|ủy|ban)\s+(\p{Lu}\p{L}*(?:[\s-]+\p{Lu}\p{L}*)*)(?:,? (?:khóa|lần thứ|nhiệm kỳ).*)?$/u.exec(
      issuer,
    );
  if (place) return slug(place[1] as string, 60);
  return COMMITTEE_ALONE.test(fold(issuer)) || lacksPlace(issuer) ? null : slug(issuer, 60);
}

/** "Ban Thường vụ Tỉnh ủy", "Ban Chấp hành Đảng bộ tỉnh khóa XX": every place has one. */
const COMMITTEE_ALONE =
  /(?:uy|dang bo|dang bo (?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong)|^ban|ban thuong vu|ban chap hanh)(?:,? (?:khoa|lan thu|nhiem ky) .{1,40})?$/;

function isCentral(symbol: ParsedSymbol): boolean {
  const lead = (symbol.organ ?? '').split('-')[0] as string;
  if (/^(?:QH|UBTVQH)\d*$/.test(lead)) return true;
  const level = bodyByCode(lead)?.level;
  return level === 'central' || level === 'ministry';
}

function nameKey(claim: InstrumentClaim): string {
  const year = claim.date ? claim.date.slice(0, 4) : '?';
  if (claim.title) return `name:${claim.type ?? '?'}:${slug(claim.title, 120)}:${year}`;
  const issuer = claim.issuer ? bodyKey(claim.issuer) : '?';
  return `name:${claim.type ?? '?'}:${issuer}:${claim.date ?? '?'}`;
}
