import { describe, expect, test } from 'vitest';
import { parseSymbol } from '../../../../corpus/symbol.ts';
import { CENTRAL_RESOLUTIONS } from '../../../../corpus/vocabulary/central-resolutions.ts';
import { CODE_NUMBERS, LAW_NUMBERS } from '../../../../corpus/vocabulary/named-laws.ts';
import { citeText } from '../../../../ingest/parse/citations/citations.ts';

const keys = (text: string): string[] => citeText(text).map((c) => c.instrument);

describe('an act known by name gets the key of its number', () => {
  const EDUCATION = 'party:TW:NQ:29:2013-11-04';
  test.each<[string, string, string]>([
    [
      'Nghị quyết Hội nghị Trung ương 8 khóa XI về đổi mới căn bản, toàn diện giáo dục và đào tạo',
      EDUCATION,
      'the plenum adopted two; the subject tells which',
    ],
    [
      'Nghị quyết Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng khóa XI về đổi mới căn bản giáo dục',
      EDUCATION,
      'the ordinal in words',
    ],
    [
      'Nghị quyết Trung ương 8 (khoá XI) về chiến lược bảo vệ Tổ quốc',
      'party:TW:NQ:28:2013-10-25',
      'its other one',
    ],
    [
      'Nghị quyết Hội nghị Trung ương 8 khóa XI về đổi mới căn bản, toàn diện GDĐT',
      EDUCATION,
      'the subject abbreviated',
    ],
    ['Nghị quyết Trung ương 9 khóa XI', 'party:TW:NQ:33:2014-06-09', 'the plenum adopted one'],
    ['theo Luật Giáo dục 2019.', 'law:L:43/2019/QH14', 'bare year'],
    ['Luật giáo dục năm 2005', 'law:L:38/2005/QH11', 'the older act of the same name'],
    ['Luật Bảo hiểm y tế ngày 14 tháng 11 năm 2008', 'law:L:25/2008/QH12', 'by its date'],
    ['Bộ luật Hình sự năm 2015', 'law:L:100/2015/QH13', 'a code'],
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Xây dựng ngày 17/6/2020',
      'law:L:62/2020/QH14',
      'an amending act',
    ],
  ])('%s → %s: %s', (text, key, _why) => {
    expect(keys(text)[0]).toBe(key);
  });

  test('the same key as the numbered citation has', () => {
    const [numbered, named] = keys(
      'Nghị quyết số 29-NQ/TW ngày 04/11/2013.\nNghị quyết Hội nghị Trung ương 8 khóa XI về đổi mới giáo dục.',
    );
    expect(named).toBe(numbered);
  });

  test('a short mention is of the act the document named in full', () => {
    const [full, short] = keys(
      'Thực hiện Nghị quyết số 29-NQ/TW ngày 04/11/2013 của Ban Chấp hành Trung ương.\nKết quả thực hiện Nghị quyết số 29 còn hạn chế.',
    );
    expect(short).toBe(full);
  });
});

test.each<[string, string]>([
  ['Nghị quyết Hội nghị Trung ương 8 khóa XI', 'two resolutions and no subject'],
  ['Nghị quyết Trung ương 4 khóa XII về phát triển du lịch', 'no resolution of that subject'],
  ['Nghị quyết Trung ương 9 khóa XI về phát triển du lịch', 'the one resolution has another subject'],
  ['Kết luận Hội nghị Trung ương 8 khóa XI về giáo dục', 'another type'],
  ['Luật Giáo dục', 'which year’s law?'],
  ['Luật Giáo dục năm 2011', 'no law of that year'],
])('%s stays a name: %s', (text, _why) => {
  expect(keys(text)[0]).toMatch(/^name:/);
});

describe('the tables', () => {
  test('every law’s number reads as one of its year', () => {
    for (const [name, years] of [...Object.entries(LAW_NUMBERS), ...Object.entries(CODE_NUMBERS)])
      for (const [year, number] of Object.entries(years))
        expect(parseSymbol(number), name).toMatchObject({
          system: 'assembly',
          year: Number(year),
          text: number,
        });
  });

  test('no number stands for two laws, nor for two resolutions of one term', () => {
    const numbers = [LAW_NUMBERS, CODE_NUMBERS].flatMap((table) =>
      Object.values(table).flatMap((y) => Object.values(y)),
    );
    expect(new Set(numbers).size).toBe(numbers.length);
    const resolutions = CENTRAL_RESOLUTIONS.map((one) => `${one.term} ${one.number}`);
    expect(new Set(resolutions).size).toBe(resolutions.length);
  });
});
