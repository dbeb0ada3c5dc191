/** Short forms a document defines itself: only where the letters fit the words before the bracket. */
import { describe, expect, it } from 'vitest';
import { readAbbreviations } from '../../../ingest/parse/defined-abbreviations.ts';

const CASES: [text: string, short: string, long: string | undefined][] = [
  ['Ủy ban nhân dân (UBND) huyện Bắc Sơn', 'UBND', 'Ủy ban nhân dân'],
  ['học sinh dân tộc thiểu số (DTTS) trên địa bàn', 'DTTS', 'dân tộc thiểu số'],
  ['Giáo dục và Đào tạo (sau đây viết tắt là GDĐT)', 'GDĐT', 'Giáo dục và Đào tạo'],
  ['cụm công nghiệp (gọi tắt là “CCN”)', 'CCN', 'cụm công nghiệp'],
  ['Thủ tướng Chính phủ có ý kiến (VPCP)', 'VPCP', undefined],
  ['giảm 02 lớp (PTDTNT)', 'PTDTNT', undefined],
  ['Điều 5 (Khoản 2)', 'Khoản', undefined],
];

describe('abbreviations the document defines', () => {
  it.each(CASES)('%s: %s', (text, short, long) => expect(readAbbreviations(text).get(short)).toBe(long));

  it('keeps the first definition', () => {
    const found = readAbbreviations('cụm công nghiệp (CCN) và các công nhân (CCN)');
    expect(found.get('CCN')).toBe('cụm công nghiệp');
  });
});
