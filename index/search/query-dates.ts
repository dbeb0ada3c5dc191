/** Dates as people type them in a query: 2024, 2024..2025, ..2020, 3/2024, 15/3/2024, 2024-03-15, and ranges of these. */
import { firstDay, lastDay, partialDate } from '../../corpus/partial-date.ts';
/** Days as yyyymmdd, both ends inclusive. */
export interface DayRange {
  from: number;
  to: number;
}

const EARLIEST = 19_000_101;
const LATEST = 29_991_231;

/** "2024", "2024..2025", "..2020", "2021.." → first and last day as yyyymmdd; null when it is none of these. */
export function readYearRange(value: string): DayRange | null {
  return /^[\d.\s–-]+$/.test(value) ? readRange(value.replace(/[–-]/, '..')) : null;
}

/** The same for days and months in Vietnamese or ISO order. */
export function readDateRange(value: string): DayRange | null {
  return readRange(value.replace('–', '..'));
}

function readRange(value: string): DayRange | null {
  const [first = '', second, more] = value.split('..').map((end) => end.trim());
  if (more !== undefined) return null;
  if (second === undefined) return readDay(first);
  const from = first === '' ? { from: EARLIEST, to: EARLIEST } : readDay(first);
  const to = second === '' ? { from: LATEST, to: LATEST } : readDay(second);
  if (!from || !to || (first === '' && second === '')) return null;
  return from.from <= to.to ? { from: from.from, to: to.to } : { from: to.from, to: from.to };
}

function readDay(value: string): DayRange | null {
  const vietnamese = /^(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])?(\d{4})$/.exec(value);
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(value);
  const [day, month, year] = vietnamese
    ? [vietnamese[1], vietnamese[2], vietnamese[3]]
    : iso
      ? [iso[3], iso[2], iso[1]]
      : [];
  if (!year) return null;
  const date = partialDate(Number(year), month ? Number(month) : null, day ? Number(day) : null);
  return date ? { from: asNumber(firstDay(date)), to: asNumber(lastDay(date)) } : null;
}

function asNumber(day: string): number {
  return Number(day.replaceAll('-', ''));
}
