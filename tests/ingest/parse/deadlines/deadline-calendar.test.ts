/** Working days of offices: weekends, holidays, swapped Saturdays, and years whose notice is not known. */
import { describe, expect, it } from 'vitest';
import { HOLIDAY_YEARS, LUNAR_HOLIDAYS } from '../../../../corpus/vocabulary/public-holidays.ts';
import {
  addMonths,
  addWorkingDays,
  hasHolidayNotice,
  isWorkingDay,
  nextWorkingDay,
} from '../../../../ingest/parse/deadlines/deadline-calendar.ts';

describe('working days', () => {
  it.each([
    ['2025-07-10', true, 'a Thursday'],
    ['2025-07-12', false, 'a Saturday'],
    ['2025-05-02', false, 'the Friday swapped with 26/4/2025'],
    ['2025-04-26', true, 'the Saturday worked for it'],
    ['2026-02-17', false, 'mùng 1 Tết Bính Ngọ'],
    ['2026-11-24', false, 'Ngày Văn hóa Việt Nam, from 2026'],
    ['2025-11-24', true, 'the same day a year before'],
    ['2027-02-08', false, 'Tết Đinh Mùi by rule: mùng 3'],
    ['2015-04-28', false, 'Giỗ Tổ by the lunar table'],
  ])('%s works: %s (%s)', (day, works) => {
    expect(isWorkingDay(day)).toBe(works);
  });

  it.each([
    ['2025-07-10', 10, '2025-07-24', 'two weekends'],
    ['2025-08-28', 2, '2025-09-03', 'over Quốc khánh: 29/8, then 3/9'],
    ['2025-04-25', 1, '2025-04-26', 'the worked Saturday counts'],
    ['2025-07-10', 0, '2025-07-10', 'nothing to add'],
  ])('%s and %i working days is %s (%s)', (from, count, to) => {
    expect(addWorkingDays(from, count)).toBe(to);
  });

  it('ends, however far it is asked to count', () => {
    expect(addWorkingDays('2025-01-01', 1e9) > '2035').toBe(true);
  });

  it('moves a day off to the next working day', () => {
    expect(nextWorkingDay('2025-08-30')).toBe('2025-09-03');
    expect(nextWorkingDay('2025-07-10')).toBe('2025-07-10');
  });

  it('adds months without leaving the calendar', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2025-11-15', 3)).toBe('2026-02-15');
  });
});

describe('the holiday table', () => {
  it('lists only weekdays off and only Saturdays worked', () => {
    for (const [year, { off, worked }] of Object.entries(HOLIDAY_YEARS)) {
      for (const day of off)
        expect([1, 2, 3, 4, 5], `${year}-${day}`).toContain(new Date(`${year}-${day}T00:00:00Z`).getUTCDay());
      for (const day of worked)
        expect(new Date(`${year}-${day}T00:00:00Z`).getUTCDay(), `${year}-${day}`).toBe(6);
    }
  });

  it('has five weekdays of Tết around the lunar new year in every year with a notice', () => {
    // Tết days of the years in HOLIDAY_YEARS, by the Vietnamese lunar calendar.
    const tet: Record<number, string> = {
      2019: '02-05',
      2020: '01-25',
      2021: '02-12',
      2022: '02-01',
      2023: '01-22',
      2024: '02-10',
      2025: '01-29',
      2026: '02-17',
    };
    for (const [year, first] of Object.entries(tet)) {
      const near = HOLIDAY_YEARS[Number(year)]?.off.filter(
        (d) => Math.abs(Date.parse(`${year}-${d}`) - Date.parse(`${year}-${first}`)) < 8 * 86_400_000,
      );
      expect(near?.length, year).toBe(5);
    }
  });

  it('agrees with the lunar calendar of the platform within a day', () => {
    const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', {
      timeZone: 'Asia/Shanghai',
      month: 'numeric',
      day: 'numeric',
    });
    for (const [year, { tet, hungKings }] of Object.entries(LUNAR_HOLIDAYS)) {
      const lunar = (day: string, shift: number) => {
        const parts = chinese.formatToParts(
          new Date(Date.parse(`${year}-${day}T04:00:00Z`) + shift * 86_400_000),
        );
        return `${parts.find((p) => p.type === 'month')?.value}/${parts.find((p) => p.type === 'day')?.value}`;
      };
      expect(
        [-1, 0, 1].map((s) => lunar(tet, s)),
        year,
      ).toContain('1/1');
      expect(
        [-1, 0, 1].map((s) => lunar(hungKings, s)),
        year,
      ).toContain('3/10');
    }
  });

  it('says when it works by rule', () => {
    expect(hasHolidayNotice(2026)).toBe(true);
    expect(hasHolidayNotice(2028)).toBe(false);
  });
});
