/**
 * Ngày làm việc: counting days as offices do. The first day is not counted (Bộ luật Dân sự 2015, Điều 147 khoản 2);
 * a last day that is a weekend or a holiday moves to the next working day (Điều 148 khoản 5).
 */
import { lastDay } from '../../../corpus/partial-date.ts';
import {
  CULTURE_DAY,
  FIXED_HOLIDAYS,
  HOLIDAY_YEARS,
  LUNAR_HOLIDAYS,
} from '../../../corpus/vocabulary/public-holidays.ts';

const DAY_MS = 86_400_000;
/** Nobody sets a deadline further off than this; it bounds every loop below. */
const FARTHEST = 3660;

const derived = new Map<number, { off: Set<string>; worked: Set<string> }>();

/** `day` moved by `days` calendar days; both ISO YYYY-MM-DD. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** `day` moved by whole months; the 31st falls back to the month's last day. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const index = year * 12 + (month - 1) + months;
  const target = `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
  const last = lastDay(target);
  return Number(last.slice(8)) < date ? last : `${target}-${String(date).padStart(2, '0')}`;
}

/** Monday to Friday that is no holiday, or a Saturday worked in exchange. */
export function isWorkingDay(day: string): boolean {
  const { off, worked } = daysOf(Number(day.slice(0, 4)));
  const tail = day.slice(5);
  if (worked.has(tail)) return true;
  const weekday = weekdayOf(day);
  return weekday !== 0 && weekday !== 6 && !off.has(tail);
}

/** The `count`-th working day after `day`, which itself is not counted. `count` is cut at ten years. */
export function addWorkingDays(day: string, count: number): string {
  let left = Math.min(Math.max(Math.trunc(count), 0), FARTHEST);
  let at = day;
  while (left > 0) {
    at = addDays(at, 1);
    if (isWorkingDay(at)) left--;
  }
  return at;
}

/** `day` itself, or the first working day after it. */
export function nextWorkingDay(day: string): string {
  let at = day;
  for (let i = 0; i < 30 && !isWorkingDay(at); i++) at = addDays(at, 1);
  return at;
}

/** False where the year's notice is not in the table: Tết days and swapped Saturdays are then worked out by rule. */
export function hasHolidayNotice(year: number): boolean {
  return HOLIDAY_YEARS[year] !== undefined;
}

function daysOf(year: number): { off: Set<string>; worked: Set<string> } {
  const known = HOLIDAY_YEARS[year];
  let found = derived.get(year);
  if (!found) {
    found = known
      ? { off: new Set(known.off), worked: new Set(known.worked) }
      : { off: new Set(byRule(year)), worked: new Set<string>() };
    derived.set(year, found);
  }
  return found;
}

/** A year without a notice: fixed and lunar days, those on a weekend made up (Bộ luật Lao động 2019, Điều 111 khoản 3). */
function byRule(year: number): string[] {
  const days = FIXED_HOLIDAYS.map((tail) => `${year}-${tail}`);
  const lunar = LUNAR_HOLIDAYS[year];
  if (lunar) {
    const tet = `${year}-${lunar.tet}`;
    for (let i = -1; i <= 3; i++) days.push(addDays(tet, i));
    days.push(`${year}-${lunar.hungKings}`);
  }
  if (year >= 2021) days.push(`${year}-09-01`);
  const off = new Set<string>();
  for (const day of days.sort()) {
    let at = day;
    while (weekdayOf(at) === 0 || weekdayOf(at) === 6 || off.has(at)) at = addDays(at, 1);
    off.add(at);
  }
  if (year >= CULTURE_DAY.since) off.add(`${year}-${CULTURE_DAY.day}`);
  return [...off].map((day) => day.slice(5));
}

/** 0 Sunday … 6 Saturday. */
function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}
