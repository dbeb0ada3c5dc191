/** Địa danh, ngày tháng năm: full, partial, blank, damaged; and dates that are not the letterhead's. */
import { describe, expect, it } from 'vitest';
import { readDateLine } from '../../../../ingest/parse/head/letterhead-date.ts';

const READ: [line: string, place: string | null, date: string | null, why: string][] = [
  ['Lào Cai, ngày 05 tháng 01 năm 2026', 'Lào Cai', '2026-01-05', 'full'],
  ['Bắc Sơn, ngày tháng 02 năm 2024', 'Bắc Sơn', '2024-02', 'day left blank'],
  ['Kon Rẫy, ngày tháng năm', 'Kon Rẫy', null, 'all blank'],
  ['Lào Cai, ngày      tháng     năm 2026', 'Lào Cai', '2026', 'only the year'],
  ['Hà Nội, ngày……tháng……năm 2024', 'Hà Nội', '2024', 'dotted blanks'],
  ['TP. Hồ Chí Minh, ngày 3 tháng 7 năm 2025', 'TP. Hồ Chí Minh', '2025-07-03', 'abbreviated noun'],
  [
    'Thành phố Hồ Chí Minh, ngày 03 tháng 7 năm 2025',
    'Thành phố Hồ Chí Minh',
    '2025-07-03',
    'the noun is part of it',
  ],
  ['Bà Rịa - Vũng Tàu, ngày 03 tháng 7 năm 2025', 'Bà Rịa - Vũng Tàu', '2025-07-03', 'hyphen in the name'],
  ['Quận 1, ngày 03 tháng 7 năm 2025', 'Quận 1', '2025-07-03', 'unit named by number'],
  ['Tân Tiến, ngày 05/7/2025', 'Tân Tiến', '2025-07-05', 'figures'],
  ['Số: II /2026/QĐ-UBND Lào Cai, ngày 29 tháng 01 năm 2026', 'Lào Cai', '2026-01-29', 'behind the number'],
  ['--------------Hà Nội, ngày 26 tháng 01 năm 2026', 'Hà Nội', '2026-01-26', 'behind a rule'],
  ['Quảng Ngãi, ngày)§ tháng 5 năm 2021', 'Quảng Ngãi', '2021-05', 'OCR dirt where the day was written'],
  ['Quảng Ngãi, ngày l5 tháng 4 năm 2020', 'Quảng Ngãi', '2020-04-15', 'OCR: l for 1'],
  ['Lào Cai, ngày 31 tháng 02 năm 2025', 'Lào Cai', '2025-02', 'no such day: the month stands'],
  ['ngày 5 tháng 3 năm 2024', null, '2024-03-05', 'place lost'],
];

const NOT_READ: [line: string, why: string][] = [
  ['V/v triển khai Kết luận ngày 12 tháng 01 năm 2024', 'the date of what is cited'],
  ['Thời gian ký: 27.06.2025 17:00:11 +07:00', 'a signature stamp'],
  ['Căn cứ Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015;', 'a basis'],
  ['Hôm nay, ngày 12 tháng 6 năm 2024, tại UBND xã, chúng tôi gồm:', 'a sentence goes on'],
];

describe('date line', () => {
  it.each(READ)('%s', (line, place, date) => {
    const read = readDateLine(line);
    expect(read?.place).toBe(place);
    expect(read?.date).toBe(date);
    if (place) expect(line.slice(read?.start, read?.placeEnd)).toBe(place);
  });

  it.each(NOT_READ)('%s: none (%s)', (line) => expect(readDateLine(line)).toBeNull());
});
