/** What is no directive, and what is built to hurt: nothing made up, nothing slow, nothing thrown. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processorSeconds } from '../../processor-time.ts';
import { parse, read } from './read.ts';

const NOT_DIRECTIVES: [string, string][] = [
  [
    'a novel',
    'Chương một\nĐêm ấy trời mưa. Hắn đi một mình trên con đường làng, nghĩ về những ngày tháng cũ.\n'.repeat(
      80,
    ),
  ],
  ['a spreadsheet dump', 'STT\tHọ tên\tĐiểm\n1\tNguyễn Văn A\t8,5\n2\tTrần Thị B\t9\n'.repeat(50)],
  ['digits', '0123456789 '.repeat(5000)],
  ['control junk', '\u0001\u0002\u0003\uFFFD\u0000'.repeat(2000)],
  [
    'a news story that names a decree',
    'Hà Nội ngày 3/2. Theo Nghị định số 30/2020/NĐ-CP, công tác văn thư có nhiều đổi mới.\n'.repeat(30),
  ],
  ['a visiting card', 'LUẬT SƯ NGUYỄN VĂN A\nVăn phòng luật sư\nĐiện thoại: 0912 345 678'],
  ['an address that says Số', 'Nhà riêng\nSố: 12 phố Hàng Bông\nHà Nội'],
  ['nothing', ''],
];

describe('text with no directive in it', () => {
  for (const [what, text] of NOT_DIRECTIVES) {
    it(`${what}: no type, no number, and a warning`, () => {
      const d = read(text);
      expect(d.type).toBeNull();
      expect(d.number).toBeNull();
      expect(d.issued).toBeNull();
      expect(d.warnings.map((w) => w.code)).toContain('type-missing');
    });
  }
});

/** One for each way a line can begin; 200,000 of any quadratic one would take minutes. */
const TOKENS = ['(', 'Số: ', '“1. a\n', 'a) b\n1. c\n', 'PHỤ LỤC\n'];
const LIMIT_SECONDS = 20;
const PATIENCE_MS = 300_000;

describe('repetition', () => {
  it.each(TOKENS)(
    '200,000 times %j',
    (token) => {
      expect(processorSeconds(() => parse(token.repeat(200_000)))).toBeLessThan(LIMIT_SECONDS);
    },
    PATIENCE_MS,
  );

  it(
    'a megabyte on one line',
    () => {
      const sentence =
        'Ủy ban nhân dân huyện Mường La xây dựng Kế hoạch số 12/KH-UBND ngày 03/4/2022 như sau: ';
      expect(processorSeconds(() => parse(sentence.repeat(12_000)))).toBeLessThan(LIMIT_SECONDS);
    },
    PATIENCE_MS,
  );
});

const word = fc.constantFrom(
  'Số:',
  '/KH-UBND',
  '12',
  'ngày',
  'tháng',
  'năm',
  '2024',
  'Hà Nội,',
  'KẾ HOẠCH',
  'V/v',
  'Kính gửi:',
  '\n',
  '\n',
  '\t',
  '   ',
  'ỦY BAN NHÂN DÂN',
  'TỈNH LÀO CAI',
  'Căn cứ',
  'Điều 1.',
  '1.',
  'a)',
  '-',
  'Nơi nhận:',
  'Lưu:',
  'KT. CHỦ TỊCH',
  'Lê Văn Tám',
  '(',
  ')',
  '“',
  '”',
  '🂡',
  'e\u0301',
);

describe('any jumble of a directive’s words', () => {
  it('is read without a throw, and every proof points into the text', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 80 }), (words) => {
        const d = read(words.join(' '));
        for (const span of Object.values(d.evidence)) {
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(d.text.length);
        }
        if (d.number?.serial) expect(d.text).toContain(d.number.serial);
      }),
      { numRuns: 300 },
    );
  });

  it('any string at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => void read(text)),
      { numRuns: 200 },
    );
  });
});
