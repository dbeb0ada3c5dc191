import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../corpus/vietnamese.ts';
import { PHRASES } from '../../../corpus/vocabulary/ocr-slips.ts';
import { repairWords } from '../../../ingest/ocr/slips.ts';

const repair = (line: string) => repairWords(line.split(' ')).join(' ');

describe('OCR slips', () => {
  it.each([
    [
      'sửa đôi, bộ sung một sô điều',
      'sửa đổi, bổ sung một số điều',
      'tone and hat marks inside listed pairs',
    ],
    ['Tô chức thực hiện', 'Tổ chức thực hiện', 'a capital at the start of a sentence stays'],
    ['QUYÉT ĐỊNH', 'QUYẾT ĐỊNH', 'a title in capitals'],
    ['VỀ việc phân công', 'Về việc phân công', 'the recogniser took small caps for capitals'],
    ['TÍNH QUẢNG NGÃI', 'TỈNH QUẢNG NGÃI', 'the unit word of an issuer'],
    [
      'Quyết định sô 12/QĐ ngây 5 thảng 4 nãm 2021',
      'Quyết định số 12/QĐ ngày 5 tháng 4 năm 2021',
      'words before figures',
    ],
    ['thành phó.', 'thành phố.', 'punctuation after the pair stays'],
  ])('puts right: %s', (seen, right) => expect(repair(seen)).toBe(right));

  it.each([
    ['ông Tô Chức và bà Trân Văn', 'names: two capitals in a row'],
    ['Uỷ ban nhân dân', 'the page’s own tone style'],
    ['Số: 12/KH-UBND ngày 05/4/2021', 'figures'],
    ['TÍNH ĐẾN HẾT NGÀY 30 THÁNG 6 NĂM 2024 CHO BIẾT', 'a long line in capitals is no issuer'],
    ['sung sướng bổ ích', 'no listed pair'],
    ['bổ, sung', 'a comma parts the pair'],
  ])('leaves alone: %s', (line) => expect(repair(line)).toBe(line));

  it('lists each pair under one key only', () => {
    const keys = PHRASES.map(fold);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('never changes letters, figures or the number of words, only marks and case', () => {
    const word = fc.oneof(
      fc.constantFrom(
        ...PHRASES.flatMap((phrase) => phrase.split(' ')),
        'Số:',
        '12/KH',
        'sô',
        '2021,',
        'TÍNH',
        '(sửa',
      ),
      fc.string({ maxLength: 8 }).map((s) => s.replace(/\s/g, '')),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const fixed = repairWords(words);
        expect(fixed).toHaveLength(words.length);
        expect(fixed.map(fold)).toEqual(words.map(fold));
      }),
    );
  });
});
