/** Where documents disagree about an instrument, or about whether two of its readings are one. */
import { compatibleDates, formatVietnamese } from '../../corpus/partial-date.ts';
import { issuersAgree, titleLikeness, titlesAgree } from '../check/likeness.ts';
import type { Claim, ClaimField, Witness } from './claims.ts';

export interface Conflict {
  key: string;
  label: string;
  field: 'date' | 'issuer' | 'title';
  /** One Vietnamese sentence. */
  message: string;
  values: { value: string; by: Witness[] }[];
}

/** An instrument as conflicts see it. */
export interface Disputed {
  key: string;
  label: string;
  claims: readonly Claim[];
  /** Readings that are most likely one act with this, its date misprinted: what is said of each. */
  twins: readonly (readonly Claim[])[];
}

export function conflictsOf({ key, label, claims, twins }: Disputed): Conflict[] {
  const conflicts: Conflict[] = [];
  const add = (field: Conflict['field'], what: string, values: readonly Claim[]): void => {
    conflicts.push({
      key,
      label,
      field,
      message: `${label}: ${what} ${values.map(told).join('; ')}.`,
      values: values.map(({ value, by }) => ({ value, by })),
    });
  };
  const dates = disagreeing(claims, 'date', (a, b) => compatibleDates(a, b));
  if (dates.length > 1) add('date', 'các văn bản ghi ngày khác nhau:', dates);
  const issuers = disagreeing(claims, 'issuer', issuersAgree);
  if (issuers.length > 1) add('issuer', 'các văn bản ghi cơ quan ban hành khác nhau:', issuers);
  const titles = disagreeing(claims, 'title', titlesAgree);
  if (titles.length > 1) add('title', 'các văn bản ghi trích yếu khác nhau:', titles);
  for (const twin of twins)
    add('date', 'có lẽ là một văn bản nhưng được ghi hai ngày:', [...fullDates(claims), ...fullDates(twin)]);
  return conflicts;
}

/** Dates one figure apart, titles alike: most likely one act with a misprinted date. */
export function areTwins(
  one: { date: string | null | undefined; title: string | null | undefined },
  other: { date: string | null; title: string | null },
): boolean {
  if (!one.date || !other.date || !onePartApart(one.date, other.date)) return false;
  return !one.title || !other.title || titleLikeness(one.title, other.title) >= 0.5;
}

/** "14/5/2018 (Kế hoạch số 12/KH-UBND, …)" */
function told({ field, value, count, by }: Claim): string {
  const words = field === 'date' ? formatVietnamese(value) : value;
  const named = by.slice(0, NAMED).map((w) => w.label);
  return `${words} (${named.join(', ')}${count > NAMED ? '…' : ''})`;
}

/** Witnesses a sentence names. */
const NAMED = 3;

function fullDates(claims: readonly Claim[]): Claim[] {
  return claims.filter((c) => c.field === 'date' && c.value.length === 10);
}

/** Claims of one field that no other agrees with: the most said, and each that contradicts it. */
function disagreeing(
  claims: readonly Claim[],
  field: ClaimField,
  agree: (a: string, b: string) => boolean,
): Claim[] {
  const kept: Claim[] = [];
  for (const claim of claims) {
    if (claim.field !== field || kept.some((k) => agree(k.value, claim.value))) continue;
    kept.push(claim);
  }
  return kept;
}

/** 14/5/2018 and 14/5/2019: full dates that differ in year, month or day alone. */
function onePartApart(a: string, b: string): boolean {
  if (a.length !== 10 || b.length !== 10) return false;
  const [x, y] = [a.split('-'), b.split('-')];
  return x.filter((part, i) => part !== y[i]).length === 1;
}
