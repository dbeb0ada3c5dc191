/**
 * ISO 8601 dates of reduced precision, as letterheads really give them: `2022`, `2022-04`, `2022-04-08`.
 * A draft or an unstamped copy leaves the day blank ("ngày   tháng 4 năm 2022"); the blank is kept, never filled in.
 */
export type PartialDate = string;

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Builds a partial date; null when the calendar has no such day (31/2, month 13) or the year is outside 1900–2100. */
export function partialDate(year: number, month?: number | null, day?: number | null): PartialDate | null {
  if (!Number.isInteger(year) || year < 1900 || year > 2100) return null;
  if (month == null) return pad(year, 4);
  if (!Number.isInteger(month) || month < 1 || month > 12) return null;
  if (day == null) return `${pad(year, 4)}-${pad(month, 2)}`;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

export function isPartialDate(value: string): boolean {
  const m = SHAPE.exec(value);
  return !!m && partialDate(Number(m[1]), m[2] ? Number(m[2]) : null, m[3] ? Number(m[3]) : null) !== null;
}

export type DatePrecision = 'year' | 'month' | 'day';

export function precisionOf(date: PartialDate): DatePrecision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** First day the date can mean, for sorting and ranges: `2022-04` → `2022-04-01`. */
export function firstDay(date: PartialDate): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** Last day the date can mean: `2022-02` → `2022-02-28`. */
export function lastDay(date: PartialDate): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const [year, month] = date.split('-').map(Number) as [number, number];
  return `${date}-${pad(daysInMonth(year, month), 2)}`;
}

/** Whether two dates can be the same day: `2019` and `2019-06-14` can, `2018-05-14` and `2019-05-14` cannot. */
export function compatibleDates(a: PartialDate, b: PartialDate): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** As Vietnamese offices write it in running text: `08/9/2025`, `4/2022`, `2022` (NĐ 30/2020: zero before days 1–9 and months 1–2 only). */
export function formatVietnamese(date: PartialDate): string {
  const [y, m, d] = date.split('-');
  if (!m) return y as string;
  const month = Number(m) <= 2 && d ? m : String(Number(m));
  return d ? `${d}/${month}/${y}` : `${month}/${y}`;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function pad(n: number, width: number): string {
  return String(n).padStart(width, '0');
}
