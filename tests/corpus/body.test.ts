import { describe, expect, test } from 'vitest';
import { bodyKey, expandBody, provinceName } from '../../corpus/body.ts';
import { BODIES } from '../../corpus/vocabulary/bodies.ts';
import { DOCUMENT_TYPES } from '../../corpus/vocabulary/document-types.ts';
import { PROVINCES } from '../../corpus/vocabulary/provinces.ts';

const BAC_SON = { place: 'huyện Bắc Sơn', within: 'tỉnh Lạng Sơn' };

describe('names written out against the place of the citing document', () => {
  test.each([
    ['UBND tỉnh', 'Ủy ban nhân dân tỉnh Lạng Sơn', 'relative to the province above'],
    ['UBND huyện', 'Ủy ban nhân dân huyện Bắc Sơn', 'relative to its own place'],
    ['UBND tỉnh Yên Bái', 'Ủy ban nhân dân tỉnh Yên Bái', 'a place said is kept'],
    ['Ban Thường vụ Tỉnh uỷ', 'Ban Thường vụ Tỉnh ủy Lạng Sơn', 'committees too, tone style aside'],
    [
      'BCH Đảng bộ tỉnh khoá XVI',
      'Ban Chấp hành Đảng bộ tỉnh Lạng Sơn khóa XVI',
      'the place before the term',
    ],
    ['Bộ GD&ĐT', 'Bộ Giáo dục và Đào tạo', 'ampersand'],
    ['PGDĐT', 'Phòng Giáo dục và Đào tạo', 'a code that is a body'],
    ['Sở Giáo dục Đào tạo', 'Sở Giáo dục và Đào tạo', 'the missing "và" of real documents'],
    ['Thủ tướng Chính phủ', 'Thủ tướng Chính phủ', 'nothing to do'],
  ])('%s → %s', (name, full, _why) => {
    expect(expandBody(name, BAC_SON)).toBe(full);
  });

  test('the document’s own abbreviations come first', () => {
    const abbreviations = new Map([['BCĐ', 'Ban Chỉ đạo phòng, chống thiên tai']]);
    expect(expandBody('BCĐ', { abbreviations })).toBe('Ban Chỉ đạo phòng, chống thiên tai');
  });

  test('without a place nothing is made up', () => {
    expect(expandBody('UBND tỉnh')).toBe('Ủy ban nhân dân tỉnh');
  });
});

test.each([
  ['Chủ tịch UBND tỉnh Lào Cai', 'Uỷ ban nhân dân tỉnh Lào Cai'],
  ['Bộ trưởng Bộ GDĐT', 'Bộ Giáo dục và Đào tạo'],
])('%s and %s share a key', (a, b) => {
  expect(bodyKey(a)).toBe(bodyKey(b));
});

test.each([
  ['Hoà Bình', 'Hòa Bình'],
  ['tỉnh Đắc Lắc', 'Đắk Lắk'],
  ['TP.HCM', 'Hồ Chí Minh'],
  ['Bà Rịa – Vũng Tàu', 'Bà Rịa - Vũng Tàu'],
  ['Atlantis', null],
])('province %s → %s', (written, name) => {
  expect(provinceName(written)).toBe(name);
});

describe('vocabulary holds together', () => {
  test('63 provinces became 34, each once', () => {
    const old = PROVINCES.flatMap((p) => p.formerly);
    expect(PROVINCES).toHaveLength(34);
    expect(old).toHaveLength(63);
    expect(new Set(old).size).toBe(63);
    for (const p of PROVINCES) {
      expect(p.formerly).toContain(p.name);
      expect(p.formerly).toContain(p.seat);
    }
  });

  test('type codes are unique; the 27 abbreviated types of NĐ 30/2020 are there', () => {
    const codes = DOCUMENT_TYPES.map((t) => t.code);
    expect(new Set(codes).size).toBe(codes.length);
    const annex =
      'NQ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CĐ BGN BTT GUQ GM GGT GNP PG PC PB'.split(' ');
    for (const symbol of annex) expect(codes).toContain(symbol);
  });

  test('a successor is a body of the list, and takes over after its predecessor ends', () => {
    const byCode = new Map(BODIES.map((b) => [b.code, b]));
    for (const body of BODIES) {
      if (!body.successor) continue;
      expect(byCode.has(body.successor), body.code).toBe(true);
      expect(body.until, body.code).toBeDefined();
    }
  });
});
