import { describe, expect, test } from 'vitest';
import {
  familyKey,
  type InstrumentClaim,
  instrumentKey,
  isComplete,
  numberOfKey,
} from '../../corpus/instrument.ts';
import { BODIES } from '../../corpus/vocabulary/bodies.ts';
import { PROVINCES } from '../../corpus/vocabulary/provinces.ts';
import { ENDED_BODIES } from '../../corpus/vocabulary/succession.ts';

const claim = (number: string | null, more: Partial<InstrumentClaim> = {}): InstrumentClaim => ({
  type: null,
  number,
  date: null,
  issuer: null,
  ...more,
});

describe('one instrument, one key', () => {
  test.each<[string, InstrumentClaim, InstrumentClaim]>([
    [
      'swapped separators',
      claim('29/NQ-TW', { date: '2013-11-04' }),
      claim('29-NQ/TW', { date: '2013-11-04' }),
    ],
    [
      'two bodies of the Party centre share TW',
      claim('51-KL/TW', { date: '2019-05-30', issuer: 'Ban Bí thư' }),
      claim('51-KL/TW', { date: '2019-05-30', issuer: 'Ban Chấp hành Trung ương Đảng' }),
    ],
    [
      'board and committee of one province number in one series',
      claim('63-NQ/TU', { date: '2021-12-29', issuer: 'Ban Thường vụ Tỉnh ủy Lạng Sơn' }),
      claim('63-NQ/TU', { date: '2021-12-29', issuer: 'Tỉnh ủy Lạng Sơn' }),
    ],
    [
      'a chairman signs in his committee’s series',
      claim('761/QĐ-UBND', { date: '2022-06-16', issuer: 'Chủ tịch UBND tỉnh Quảng Ngãi' }),
      claim('761/QĐ-UBND', { date: '2022-06-16', issuer: 'Ủy ban nhân dân tỉnh Quảng Ngãi' }),
    ],
    [
      'a chief of office signs in his office’s series',
      claim('87/TTr-VPUBND', { date: '2025-07-09', issuer: 'Chánh Văn phòng UBND tỉnh Sơn La' }),
      claim('87/TTr-VPUBND', { date: '2025-07-09', issuer: 'Văn phòng Ủy ban nhân dân tỉnh Sơn La' }),
    ],
    ['a decree needs no date', claim('30/2020/NĐ-CP', { date: '2020-03-05' }), claim('30/2020/NĐ-CP')],
    [
      'văn bản and công văn, the symbol decides',
      claim('575/UBND-KTTH', { type: 'VB', date: '2025-02-04', issuer: 'UBND tỉnh Quảng Ngãi' }),
      claim('575/UBND-KTTH', { type: 'CV', date: '2025-02-04', issuer: 'UBND tỉnh Quảng Ngãi' }),
    ],
  ])('%s', (_why, a, b) => {
    expect(instrumentKey(a)).toBe(instrumentKey(b));
  });
});

describe('different instruments', () => {
  test.each<[string, InstrumentClaim, InstrumentClaim]>([
    [
      'serials restart each year',
      claim('522/QĐ-TTg', { date: '2018-05-14' }),
      claim('522/QĐ-TTg', { date: '2019-05-14' }),
    ],
    [
      'every UBND has a 13/KH-UBND',
      claim('13/KH-UBND', { date: '2025-01-22', issuer: 'UBND tỉnh Yên Bái' }),
      claim('13/KH-UBND', { date: '2025-01-22', issuer: 'UBND huyện Trạm Tấu' }),
    ],
    ['a law and a resolution', claim('202/2025/QH15', { type: 'L' }), claim('202/2025/QH15', { type: 'NQ' })],
    ['Đề án and Dự án', claim('23/ĐA-UBND', { date: '2022' }), claim('23/DA-UBND', { date: '2022' })],
    [
      'local normative acts live in their place',
      claim('05/2025/QĐ-UBND', { issuer: 'UBND tỉnh Lào Cai' }),
      claim('05/2025/QĐ-UBND', { issuer: 'UBND tỉnh Sơn La' }),
    ],
  ])('%s', (_why, a, b) => {
    expect(instrumentKey(a)).not.toBe(instrumentKey(b));
  });
});

test.each<[InstrumentClaim, boolean, string]>([
  [claim('30/2020/NĐ-CP'), true, 'a central normative number is whole'],
  [claim('522/QĐ-TTg'), false, 'year unknown'],
  [claim('05-CT/TW'), false, 'Party: date unknown'],
  [claim('13/KH-UBND', { date: '2025-01-22' }), false, 'whose?'],
  [claim('12/QĐ-UBND', { date: '2025-01-22', issuer: 'UBND tỉnh' }), false, 'which province’s?'],
  [
    claim('410/TTr-SNV', { date: '2021-11-05', issuer: 'Giám đốc Sở Nội vụ' }),
    false,
    'every province has one',
  ],
  [
    claim('18-NQ/TU', { date: '2021-10-22', issuer: 'Ban Thường vụ Tỉnh ủy' }),
    false,
    'every province has one',
  ],
  [claim('18-NQ/TU', { date: '2021-10-22', issuer: 'Ban Thường vụ Tỉnh ủy Sơn La' }), true, 'placed'],
  [claim('7/CV-HQ', { date: '2021-10-22', issuer: 'Cục Hải quan' }), true, '"quan" is no "quận"'],
  [claim(null, { type: 'L', title: 'Giáo dục' }), false, 'which year’s law?'],
])('%o complete: %s', (c, complete) => {
  expect(isComplete(instrumentKey(c))).toBe(complete);
});

test('readings with different dates are one family', () => {
  const [a, b] = ['2018-05-14', '2019-05-14'].map((date) =>
    familyKey(instrumentKey(claim('522/QĐ-TTg', { date }))),
  );
  expect(a).toBe(b);
});

test.each<[string, string | null, string]>([
  ['law:L:43/2019/QH14', '43/2019/QH14', 'a law’s key holds its number'],
  ['party:TW:NQ:29:2013-11-04', '29-NQ/TW', 'the Party’s centre'],
  ['state:TTg:2018:QĐ:522', null, 'the organ in the symbol may be longer than the key’s'],
  ['name:L:giao-duc:?', null, 'no number is known'],
])('number of %s: %s, %s', (key, number, _why) => {
  expect(numberOfKey(key)).toBe(number);
});

describe('succession is no identity', () => {
  const names = [...new Set(PROVINCES.flatMap((province) => [province.name, ...province.formerly]))];

  test.each<[string, (place: string) => InstrumentClaim]>([
    [
      'plans of their committees',
      (p) => claim('13/KH-UBND', { date: '2025-01-22', issuer: `UBND tỉnh ${p}` }),
    ],
    ['normative acts', (p) => claim('05/2025/QĐ-UBND', { issuer: `Ủy ban nhân dân tỉnh ${p}` })],
    [
      'papers of a department',
      (p) => claim('9/BC-SNV', { date: '2025-01-22', issuer: `Sở Nội vụ tỉnh ${p}` }),
    ],
    [
      'Party resolutions',
      (p) => claim('2-NQ/TU', { date: '2021-05-06', issuer: `Ban Thường vụ Tỉnh ủy ${p}` }),
    ],
  ])('no two of the 63 and 34 provinces share %s', (_what, act) => {
    expect(names.length).toBeGreaterThanOrEqual(63);
    expect(new Set(names.map((name) => instrumentKey(act(name)))).size).toBe(names.length);
  });

  test.each<[string, InstrumentClaim, InstrumentClaim, boolean]>([
    [
      'a province that grew began its serials anew on 1/7/2025',
      claim('298/QĐ-UBND', { date: '2025-02-20', issuer: 'UBND tỉnh Lào Cai' }),
      claim('298/QĐ-UBND', { date: '2025-07-15', issuer: 'UBND tỉnh Lào Cai' }),
      false,
    ],
    [
      'its normative acts too',
      claim('05/2025/QĐ-UBND', { date: '2025-01-20', issuer: 'UBND tỉnh Lào Cai' }),
      claim('05/2025/QĐ-UBND', { date: '2025-07-01', issuer: 'UBND tỉnh Lào Cai' }),
      false,
    ],
    [
      'within one half of the year a number is one act, whatever day is printed',
      claim('298/QĐ-UBND', { date: '2025-02-20', issuer: 'UBND tỉnh Lào Cai' }),
      claim('298/QĐ-UBND', { date: '2025-02', issuer: 'UBND tỉnh Lào Cai' }),
      true,
    ],
    [
      'the Government went on counting',
      claim('12/NQ-CP', { date: '2025-02-20' }),
      claim('12/NQ-CP', { date: '2025-07-20' }),
      true,
    ],
  ])('%s', (_why, a, b, same) => {
    expect(instrumentKey(a) === instrumentKey(b)).toBe(same);
    expect(familyKey(instrumentKey(a))).toBe(familyKey(instrumentKey(b)));
  });

  test('which half of 2025 is not said: the key is incomplete', () => {
    const issuer = 'UBND tỉnh Lào Cai';
    expect(isComplete(instrumentKey(claim('298/QĐ-UBND', { date: '2025', issuer })))).toBe(false);
    expect(isComplete(instrumentKey(claim('05/2025/QĐ-UBND', { issuer })))).toBe(false);
    expect(isComplete(instrumentKey(claim('05/2024/QĐ-UBND', { issuer })))).toBe(true);
  });

  test('a body that ended and the one that took over number apart', () => {
    const codes = new Map(BODIES.map((body) => [body.name, body.code]));
    const key = (name: string): string =>
      instrumentKey(
        claim(`7/BC-${codes.get(name) ?? 'X'}`, { date: '2025-02-03', issuer: `${name} tỉnh Sơn La` }),
      );
    for (const { name, successor } of ENDED_BODIES)
      if (name !== successor) expect(key(name), name).not.toBe(key(successor));
  });
});
