/** The small patterns are proved by enumerating what they compose to: every wording × symbol × date is read whole. */
import { describe, expect, test } from 'vitest';
import { readDate, readSymbol } from '../../../../ingest/parse/citations/citation-patterns.ts';
import { citeText } from '../../../../ingest/parse/citations/citations.ts';

const WORDINGS = [
  'Quyết định',
  'quyết định',
  'QUYẾT ĐỊNH',
  'Nghị quyết',
  'Thông tư liên tịch',
  'Chương trình hành động',
];
const LEADS = [' số ', ' ', ' số: ', ': Số ', ' SỐ '];
const SYMBOLS = [
  '522/QĐ-TTg',
  '30/2020/NĐ-CP',
  '45/2019/QH14',
  '29-NQ/TW',
  '246-CTr/TU',
  '13 /KH-UBND',
  '17/NQ- CP',
  '9595/UBND-KGVX',
  '55/2005/TTLT-BNV-VPCP',
  '66.25/2026/NQ-CP',
  '30a/2008/NQ-CP',
  '1836 QĐ/TWĐTN',
];
const DATES: readonly (readonly [string, string | null])[] = [
  ['', null],
  [' ngày 08/4/2022', '2022-04-08'],
  [', ngày 8/4/2022', '2022-04-08'],
  [' ngày 08 tháng 4 năm 2022', '2022-04-08'],
  [' ngày 08-4-2022', '2022-04-08'],
  [' ngày 08 tháng 04năm 2022', '2022-04-08'],
  [' tháng 4 năm 2022', '2022-04'],
  [' tháng 4/2022', '2022-04'],
  [' 8/4/2022', '2022-04-08'],
];

test('every composition of wording, lead, symbol and date is one citation with those bounds', () => {
  for (const wording of WORDINGS)
    for (const lead of LEADS)
      for (const symbol of SYMBOLS)
        for (const [date, iso] of DATES) {
          const text = wording + lead + symbol + date;
          const found = citeText(`Theo ${text} của cơ quan.`);
          expect(
            found.map((c) => [c.text, c.date]),
            text,
          ).toEqual([[text, iso]]);
        }
});

describe('dates', () => {
  test.each<[string, string | null, string]>([
    ['31/02/2022', null, 'the calendar has no such day'],
    ['5/13/2022', null, 'nor such a month'],
    ['ngày … tháng 02 năm 2024', '2024-02', 'a blank day is kept blank'],
    ['ngày 14 thảng 6 năm 2005', '2005-06-14', 'OCR of "tháng"'],
    ['ngày I9/09/2026', '2026-09-19', 'OCR of 1'],
    ['14/5', null, 'no year'],
  ])('%s → %s (%s)', (text, iso) => {
    expect(readDate(text, 0)?.value ?? null).toBe(iso);
  });
});

test.each([
  ['12/QĐ-UBND. Căn cứ', '12/QĐ-UBND', 'the sentence ends'],
  ['12/NĐ-CP - Quy định', '12/NĐ-CP', 'a dash between clauses is no separator'],
  ['181/2024/NĐ-CPngày 31', '181/2024/NĐ-CP', 'run into the next word'],
  ['27/ĐN-Cty ngày', '27/ĐN-Cty', 'small letters inside a code'],
])('%s stops at %s (%s)', (text, raw) => {
  expect(readSymbol(text, 0)?.value.raw).toBe(raw);
});
