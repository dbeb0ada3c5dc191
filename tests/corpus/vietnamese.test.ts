import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVietnamese, fold, nfc, oldTone, slug } from '../../corpus/vietnamese.ts';

describe('oldTone', () => {
  it.each([
    ['uỷ ban', 'ủy ban', 'open uy'],
    ['UỶ BAN', 'ỦY BAN', 'capitals'],
    ['Uỷ', 'Ủy', 'mixed case'],
    ['hoà khoẻ thuý', 'hòa khỏe thúy', 'oa, oe, uy'],
    ['xã hội hoá', 'xã hội hóa', 'last syllable'],
    ['hoàn thuyết xoáy huỳnh khuỷu', 'hoàn thuyết xoáy huỳnh khuỷu', 'a coda or glide: same in both styles'],
    ['quý quỹ quỳ', 'quý quỹ quỳ', 'u belongs to qu'],
    ['qúy', 'quý', 'a slip seen in offices'],
    ['già giá gìn', 'già giá gìn', 'gi is never affected'],
    ['uy\u0309 ban', 'ủy ban', 'decomposed input'],
  ])('%s → %s (%s)', (input, output) => {
    expect(oldTone(input)).toBe(output);
  });

  it('is idempotent and keeps the length of NFC text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'quyohaeàáẻỷýQUỶ nt') }), (s) => {
        const once = oldTone(s);
        expect(oldTone(once)).toBe(once);
        expect(once.length).toBe(nfc(s).length);
      }),
    );
  });
});

describe('fold', () => {
  it.each([
    ['Ủy ban nhân dân', 'uy ban nhan dan'],
    ['Đường ĐỒNG đi', 'duong dong di'],
    ['Ðiều Ɖiều ðiều', 'dieu dieu dieu'],
    ['e\u0302\u0301', 'e'],
  ])('%s → %s', (input, output) => {
    expect(fold(input)).toBe(output);
  });
});

describe('nfc', () => {
  it('makes every look-alike of đ a đ', () => {
    expect(nfc('Ðảng Ɖảng ðảng')).toBe('Đảng Đảng đảng');
  });
  it('leaves à and the letters round it alone', () => {
    expect(nfc('ÀàÞÏß')).toBe('ÀàÞÏß');
  });
});

describe('slug', () => {
  it.each([
    ['Huyện Mường La', 'huyen-muong-la'],
    ['99/KH-SGDĐT', '99-kh-sgddt'],
    ['  — ', ''],
  ])('%s → %s', (input, output) => {
    expect(slug(input)).toBe(output);
  });
  it('never ends in a hyphen, also when cut', () => {
    expect(slug('abc def', 4)).toBe('abc');
  });
});

describe('compareVietnamese', () => {
  it('follows the Vietnamese alphabet and number order', () => {
    expect(['Đ', 'D', 'Ă', 'A', 'Â', 'Ê', 'E'].sort(compareVietnamese)).toEqual([
      'A',
      'Ă',
      'Â',
      'D',
      'Đ',
      'E',
      'Ê',
    ]);
    expect(['10/QĐ', '9/QĐ'].sort(compareVietnamese)).toEqual(['9/QĐ', '10/QĐ']);
  });
});
