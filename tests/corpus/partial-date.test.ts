import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compatibleDates,
  firstDay,
  formatVietnamese,
  isPartialDate,
  lastDay,
  partialDate,
} from '../../corpus/partial-date.ts';

describe('partialDate', () => {
  it.each<[number, number | null, number | null, string | null, string]>([
    [2022, 4, 8, '2022-04-08', 'a whole date'],
    [2022, 4, null, '2022-04', 'the day left blank'],
    [2019, null, null, '2019', 'Luật Giáo dục 2019'],
    [2024, 2, 29, '2024-02-29', 'a leap day'],
    [2023, 2, 29, null, 'no leap day that year'],
    [2022, 13, 1, null, 'no such month'],
    [1822, 1, 1, null, 'not a year of any directive'],
    [2022, 4.5, 1, null, 'not a whole month'],
  ])('%s-%s-%s → %s: %s', (y, m, d, expected) => expect(partialDate(y, m, d)).toBe(expected));
});

describe('formatVietnamese', () => {
  it.each([
    ['2025-09-08', '08/9/2025', 'days under ten take a zero, months from March do not'],
    ['2025-02-01', '01/02/2025', 'January and February take a zero'],
    ['2022-04', '4/2022', 'a month alone takes none'],
    ['2019', '2019', 'a year alone'],
  ])('%s → %s: %s', (iso, expected) => expect(formatVietnamese(iso)).toBe(expected));
});

describe('compatibleDates', () => {
  it.each([
    ['2019', '2019-06-14', true, 'a year can be any of its days'],
    ['2018-05-14', '2019-05-14', false, 'two different days cannot be one'],
  ])('%s and %s: %s, %s', (a, b, expected) => expect(compatibleDates(a, b)).toBe(expected));
});

it('every date it builds is one, and lies between its first and last day', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1800, max: 2200 }),
      fc.option(fc.integer({ min: 0, max: 14 })),
      fc.option(fc.integer({ min: 0, max: 33 })),
      (y, m, d) => {
        const date = partialDate(y, m, d);
        if (date === null) return;
        expect(isPartialDate(date)).toBe(true);
        expect(firstDay(date) <= lastDay(date)).toBe(true);
        expect(compatibleDates(date, firstDay(date))).toBe(true);
      },
    ),
  );
});
