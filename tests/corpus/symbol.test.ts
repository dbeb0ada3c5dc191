import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalSymbol, parseSymbol } from '../../corpus/symbol.ts';

describe('grammars', () => {
  test.each([
    // [as written, system, serial, year, type, organ, unit, why]
    ['45/2019/QH14', 'assembly', '45', 2019, null, 'QH14', null, 'law: no type in the symbol'],
    ['351/2017/UBTVQH14', 'assembly', '351', 2017, null, 'UBTVQH14', null, 'Standing Committee'],
    ['30/2020/NĐ-CP', 'normative', '30', 2020, 'NĐ', 'CP', null, 'decree'],
    ['66.25/2026/NQ-CP', 'normative', '66.25', 2026, 'NQ', 'CP', null, 'the dot is part of the serial'],
    ['55/2005/TTLT-BNV-VPCP', 'normative', '55', 2005, 'TTLT', 'BNV-VPCP', null, 'joint circular'],
    ['19/2025/QĐ-TTg', 'normative', '19', 2025, 'QĐ', 'TTg', null, 'a year makes it normative'],
    ['522/QĐ-TTg', 'state', '522', null, 'QĐ', 'TTg', null, 'no year: individual'],
    ['23/ĐA-UBND', 'state', '23', null, 'ĐA', 'UBND', null, 'project'],
    ['12/QĐ-MTTQ-BTT', 'state', '12', null, 'QĐ', 'MTTQ-BTT', null, 'Front writes as the State does'],
    ['/KH-UBND', 'state', null, null, 'KH', 'UBND', null, 'blank serial'],
    ['9595/UBND-KGVX', 'letter', '9595', null, null, 'UBND', 'KGVX', 'công văn: issuer and unit'],
    ['29-NQ/TW', 'party', '29', null, 'NQ', 'TW', null, 'Party: hyphen first'],
    ['15-NQ/ĐH', 'party', '15', null, 'NQ', 'ĐH', null, 'congress'],
    ['435-KH/TĐTN-CTĐ&TTN', 'party', '435', null, 'KH', 'TĐTN-CTĐ&TTN', null, 'Youth Union'],
    ['64-CP', 'state', '64', null, null, 'CP', null, 'before 1996'],
    ['YBB-SA032/26-LR', 'other', null, null, null, null, null, 'a company numbers as it likes'],
  ])('%s', (written, system, serial, year, type, organ, unit, _why) => {
    expect(parseSymbol(written)).toMatchObject({
      text: written,
      system,
      serial,
      year,
      type,
      organ,
      unit,
      repairs: [],
    });
  });
});

describe('repairs, each told', () => {
  test.each([
    ['58/2024/QH1', '58/2024/QH15', ['organ'], 'the term that sat in 2024, its last figure lost'],
    ['29/NQ-TW', '29-NQ/TW', ['swapped'], 'Party organ after a slash-first symbol'],
    ['38-CT/TTg', '38/CT-TTg', ['swapped'], 'State organ after a hyphen-first symbol'],
    ['13 /KH - UBND', '13/KH-UBND', ['spaces'], 'spaces round separators'],
    ['Số:      -KH/ĐU', '-KH/ĐU', [], 'label and padding'],
    ['1836 QĐ/TWĐTN', '1836-QĐ/TWĐTN', ['separator'], 'missing hyphen'],
    ['90/TBMTTQ-BTT', '90/TB-MTTQ-BTT', ['hyphen'], 'known type run into known body'],
    ['82/2005-QĐ-UBND', '82/2005/QĐ-UBND', ['separator'], 'hyphen for slash'],
    ['148/BC.UBND', '148/BC-UBND', ['separator'], 'dot for hyphen'],
    ['27-KH/DU', '27-KH/ĐU', ['organ'], 'D for Đ where DU is nobody'],
    ['17-TTR/ĐU', '17-TTr/ĐU', ['case'], 'upper-cased by a system'],
    ['12/QÐ-UBND', '12/QĐ-UBND', ['homoglyph'], 'eth for Đ'],
    ['l3/KH-UBND', '13/KH-UBND', ['serial'], 'l for 1 beside a digit'],
    ['866/QĐ-Tg', '866/QĐ-TTg', ['organ'], 'Tg for TTg'],
    ['168/2004/QĐ-BCA (A11)', '168/2004/QĐ-BCA', [], 'drafting unit of the police'],
  ])('%s → %s', (written, canonical, rules, _why) => {
    const parsed = parseSymbol(written);
    expect(parsed?.text).toBe(canonical);
    expect(parsed?.repairs.map((r) => r.rule)).toEqual(rules);
  });
});

test.each([
  ['13/DA-UBND', 'Dự án and Đề án are both types'],
  ['13/ĐA-UBND', 'so are they the other way round'],
  ['05/HD-UBND', 'Hướng dẫn and Hợp đồng'],
  ['05/HĐ-UBND', ''],
  ['05/CT-UBND', 'Chỉ thị and Chương trình'],
  ['01-GCN-MT', 'no slash and no body of ours: not ours to mend'],
])('never between two valid codes: %s stays', (symbol) => {
  expect(canonicalSymbol(symbol)).toBe(symbol);
  expect(parseSymbol(symbol)?.repairs).toEqual([]);
});

test.each(['', 'Kế hoạch', 'KH-UBND', '   ', 'abc/def', 'x'.repeat(10_000)])('not a symbol: %j', (text) => {
  expect(parseSymbol(text.slice(0, 300))).toBeNull();
});

test('canonical form is a fixed point, and nothing throws', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'0123456789/-. QĐUBNDKHTWNCPgrđ:ố'), maxLength: 24 }),
      (text) => {
        const once = parseSymbol(text);
        if (!once) return;
        expect(canonicalSymbol(once.text)).toBe(once.text);
      },
    ),
    { numRuns: 1500 },
  );
});

test.each([
  ['73/2021/QH1', 'two terms sat in 2021'],
  ['43/2019/QH2', 'no term that sat then begins so'],
  ['12/1992/QH9', 'a term of one figure'],
])('%s is left as written: %s', (written, _why) => {
  expect(parseSymbol(written)).toMatchObject({ text: written, repairs: [] });
});
