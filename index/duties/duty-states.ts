/** Where a duty stands in time, seen from a given day; days are numbers yyyymmdd. */
import { type DutyColumns, FLAG } from './duty-columns.ts';

export const DUTY_STATES = ['overdue', 'due-soon', 'upcoming', 'recurring', 'no-date'] as const;
/** overdue: past; due-soon: within SOON_DAYS; upcoming: today or later; recurring; no-date: neither date nor recurrence. */
export type DutyState = (typeof DUTY_STATES)[number];
export const SOON_DAYS = 14;

/** Whether the duty at a position is in the state. */
export function stateTest(c: DutyColumns, state: DutyState, today: number): (i: number) => boolean {
  const soon = later(today, SOON_DAYS);
  const due = (i: number): number => c.due[i] as number;
  switch (state) {
    case 'overdue':
      return (i) => due(i) > 0 && due(i) < today;
    case 'due-soon':
      return (i) => due(i) >= today && due(i) <= soon;
    case 'upcoming':
      return (i) => due(i) >= today;
    case 'recurring':
      return (i) => ((c.flags[i] as number) & FLAG.recurring) > 0;
    case 'no-date':
      return (i) => ((c.flags[i] as number) & (FLAG.dated | FLAG.recurring)) === 0;
  }
}

/** "2025-08-31" → 20250831; a month or year is filled up with `fill` ("0101" for its beginning, "9999" for its end). */
export function compact(date: string, fill = '0101'): number {
  const digits = date.replace(/\D/g, '').slice(0, 8);
  return Number(digits + fill.slice(fill.length - (8 - digits.length))) || 0;
}

/** The day some days later. */
export function later(day: number, days: number): number {
  const text = String(day).padStart(8, '0');
  const date = new Date(
    Date.UTC(Number(text.slice(0, 4)), Number(text.slice(4, 6)) - 1, Number(text.slice(6, 8)) + days),
  );
  return Number.isNaN(date.getTime()) ? day : compact(date.toISOString().slice(0, 10));
}
