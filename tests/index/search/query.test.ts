import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery, withWords } from '../../../index/search/query.ts';

describe('what is understood', () => {
  it.each([
    ['loai:KH', { types: ['KH'] }],
    ['loai:"kế hoạch"', { types: ['KH'] }],
    ['loại:ke-hoach', { types: ['KH'] }],
    ['loai:qđ', { types: ['QĐ'] }],
    ['loai:qd', { types: ['QĐ'] }],
    ['nam:2024', { issued: { from: 20240101, to: 20241231 } }],
    ['năm:2024..2025', { issued: { from: 20240101, to: 20251231 } }],
    ['nam:2025..2024', { issued: { from: 20240101, to: 20251231 } }],
    ['nam:2021-2025', { issued: { from: 20210101, to: 20251231 } }],
    ['nam:..2020', { issued: { from: 19000101, to: 20201231 } }],
    ['ngay:1/3/2024..30/6/2024', { issued: { from: 20240301, to: 20240630 } }],
    ['ngay:3/2024', { issued: { from: 20240301, to: 20240331 } }],
    ['ngay:2024-03-05', { issued: { from: 20240305, to: 20240305 } }],
    ['cq:"Sơn La"', { issuers: ['Sơn La'] }],
    ['donvi:"Phòng Nội vụ"', { units: ['Phòng Nội vụ'] }],
    ['vien-dan:29-NQ/TW', { cites: ['29-NQ/TW'] }],
    ['cap:tỉnh', { levels: ['province'] }],
    ['giáo dục -"mầm non"', { words: 'giáo dục', excluded: ['mầm non'] }],
    ['giáo dục -mầm', { words: 'giáo dục', excluded: ['mầm'] }],
    ['"nông thôn mới" 2025', { words: 'nông thôn mới 2025', phrases: ['nông thôn mới'] }],
    ['“nông thôn mới”', { phrases: ['nông thôn mới'] }],
  ])('%s', (written, wanted) => {
    const query = parseQuery(written);
    expect(query).toMatchObject(wanted);
    expect(query.hints).toEqual([]);
  });

  it.each([
    ['63-NQ/TU', 'a hyphen inside a word is no minus'],
    ['kinh tế - xã hội', 'a dash between spaces is no minus'],
    ['V/v: báo cáo', 'a colon after other words is no field'],
    ['Điều 5: trách nhiệm', 'nor after a number'],
  ])('%s stays words (%s)', (written) => {
    const query = parseQuery(written);
    expect(query.chips).toEqual([]);
    expect(query.hints).toEqual([]);
    expect(query.words).toBe(written);
  });
});

describe('what is not understood is taken as words, with a hint', () => {
  it.each([
    ['nam:abc', /nam:2024/],
    ['ngay:31/2/2024', /ngay:1\/3\/2024/],
    ['loai:bánh', /loai:KH/],
    ['cap:trời', /cap:tỉnh/],
    ['"mở ngoặc', /ngoặc kép/],
    ['x'.repeat(10_000), /quá dài/],
  ])('%s', (written, hint) => {
    const query = parseQuery(written);
    expect(query.hints.join(' ')).toMatch(hint);
    expect(query.chips).toEqual([]);
    expect(query.words).not.toBe('');
  });
});

describe('chips', () => {
  it('each tell what they say and what the query is without them', () => {
    const { chips } = parseQuery('giáo dục loai:KH -"mầm non" nam:2024');
    expect(chips).toEqual([
      { kind: 'type', label: 'Loại: Kế hoạch', without: 'giáo dục -"mầm non" nam:2024' },
      { kind: 'exclude', label: 'Không có: mầm non', without: 'giáo dục loai:KH nam:2024' },
      { kind: 'year', label: 'Năm: 2024', without: 'giáo dục loai:KH -"mầm non"' },
    ]);
  });

  it('taken away one by one leave the words', () => {
    let written = 'giáo dục loai:KH cq:"Sơn La" "đào tạo"';
    for (let chips = parseQuery(written).chips; chips[0]; chips = parseQuery(written).chips) {
      written = chips[0].without;
    }
    expect(written).toBe('giáo dục');
  });
});

it.each([
  ['giáo dụk loai:KH', 'giáo dục', 'giáo dục loai:KH'],
  ['nam:2024 giáo dụk -"mầm non"', 'giáo dục', 'giáo dục nam:2024 -"mầm non"'],
  ['"trường hộc" vùng', 'trường hộc vùng cao', '"trường hộc" vùng cao'],
  ['giáo dụk', 'giáo dục', 'giáo dục'],
])('%s asked as “%s” keeps its fields: %s', (written, words, expected) => {
  expect(withWords(written, words)).toBe(expected);
});

it('never throws and never loses all of a query that has letters', () => {
  const pieces = [
    '"',
    '-',
    ':',
    'loai:',
    'nam:',
    '..',
    '2024',
    'hoạch',
    ' ',
    '“',
    '”',
    '\0',
    '😀',
    '*',
    '(',
    'NEAR',
  ];
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 20 }), (parts) => {
      const query = parseQuery(parts.join(''));
      const kept = query.words + query.excluded + query.chips.map((c) => c.label).join();
      if (parts.includes('hoạch')) expect(kept).toMatch(/hoạch/i);
    }),
  );
});
