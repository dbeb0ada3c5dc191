import { describe, expect, it } from 'vitest';
import { blankHandwriting, isBlankToFill } from '../../../ingest/ocr/handwriting.ts';

/** "text/confidence[/height]" for each word; height 17 when not told. */
function seen(line: string) {
  return line.split(' ').map((word) => {
    const [text = '', confidence = '96', height = '17'] = word.split('|');
    return { text, confidence: Number(confidence), height: Number(height) };
  });
}
const read = (line: string) =>
  blankHandwriting(seen(line))
    .map((word) => word.text)
    .join(' ');

describe('hand-filled places of the letterhead', () => {
  it.each([
    ['Số:|96 1360/QĐ-TTg|95', 'Số: 1360/QĐ-TTg', 'printed serial stays'],
    [
      'Số:|93 1873/UBND-TTPVHCC|89|15',
      'Số: 1873/UBND-TTPVHCC',
      'no gap before the symbol: set in one go with it',
    ],
    ['Số:|93 18|89|15 /UBND-TTPVHCC|89|15', 'Số: /UBND-TTPVHCC', 'as sure, but a blank was left to fill in'],
    ['Số:|93 18/UBND-TTPVHCC|60|15', 'Số: /UBND-TTPVHCC', 'no gap, but read with doubt'],
    ['Số:135/UBND-KTTH|89|18', 'Số: /UBND-KTTH', 'no gap on either side: the pen filled the blank up'],
    ['Số:|96 04|91|23 /QĐ-BCĐ138|87|22', 'Số: 04/QĐ-BCĐ138', 'sure, and as tall as the symbol'],
    ['Số:|40 04|40 /TTr-UBND|77', 'Số: /TTr-UBND', 'pen-written, read with doubt'],
    ['Số:535|92|26 /UBND-KTTH|91|18', 'Số: /UBND-KTTH', 'pen strokes stand above the type'],
    ['Số:|96 49+|0 /TTg-CĐS|44', 'Số: /TTg-CĐS', 'no number at all'],
    ['Số:f390/QĐ-TTg|6', 'Số: /QĐ-TTg', 'letters in the serial'],
    [
      'Hà|62 Nội,|85 ngày|94 26|94 tháng|96 6|96 năm|96 2025|96',
      'Hà Nội, ngày 26 tháng 6 năm 2025',
      'printed day stays',
    ],
    [
      'Quảng Ngãi,|93 ngày0@tháng|60 01|78 năm|96 2025|96',
      'Quảng Ngãi, ngày tháng 01 năm 2025',
      'day written over the words',
    ],
    [
      'Quảng Ngãi, ngày 05|73|27 tháng 02 năm 2025',
      'Quảng Ngãi, ngày tháng 02 năm 2025',
      'day by hand, however it was read',
    ],
    [
      'Quảng Ngãi, ngày4Ttháng|89 0]|87 năm 2025',
      'Quảng Ngãi, ngày tháng 01 năm 2025',
      '"0]" can only be 01',
    ],
    ['Hà Nội, ngày24|9 tháng b:|19 năm 2025', 'Hà Nội, ngày tháng năm 2025', 'month by hand'],
    ['Số: 12 /TIr-UBND', 'Số: 12/TTr-UBND', 'a symbol misread in a known way'],
    ['Kính gửi: Hội đồng nhân dân tỉnh', 'Kính gửi: Hội đồng nhân dân tỉnh', 'other lines stay'],
    ['Sở Nội vụ chủ trì', 'Sở Nội vụ chủ trì', '"Sở" is not "Số"'],
  ])('%s', (line, expected) => expect(read(line)).toBe(expected));

  const word = (heights: number[], sure = 99) =>
    [...'36/BC-BCĐ'].map((text, i) => ({ text, confidence: i < 2 ? sure : 98, height: heights[i] ?? 16 }));
  it.each([
    [[16, 16], 99, 'Số: 36/BC-BCĐ', 'type: figures as tall as the capitals'],
    [[19, 20], 99, 'Số: /BC-BCĐ', 'pen: figures taller than the capitals'],
    [[16, 13], 99, 'Số: /BC-BCĐ', 'pen: figures of two heights'],
    [[16, 16], 90, 'Số: /BC-BCĐ', 'a figure in doubt'],
  ])('figures %s high, sure by %s: %s (%s)', (heights, sure, expected) => {
    const line = [
      { text: 'Số:', confidence: 93, height: 18 },
      { text: '36/BC-BCĐ', confidence: 60, height: 17, letters: word(heights, sure) },
    ];
    const texts = blankHandwriting(line).map(({ text }) => text);
    expect(texts.join(' ')).toBe(expected);
  });

  it.each([
    ['ngày', 'tháng', true],
    ['Số:', '12/KH-UBND', true],
    ['Số:', '/KH-UBND', true],
    ['HÀNH', 'CỘNG', false],
    ['/QĐ-TTg', 'Hà', false],
  ])('a gap between %s and %s is a blank: %s', (before, after, blank) => {
    expect(isBlankToFill(before, after)).toBe(blank);
  });
});
