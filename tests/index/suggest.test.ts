import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Suggest } from '../../index/suggest.ts';
import { issuer, number, testCorpus } from './corpus.ts';

const corpus = testCorpus([
  {
    number: number('63/KH-UBND'),
    title: 'Kế hoạch phát triển giáo dục',
    issuer: issuer('Ủy ban nhân dân tỉnh Sơn La', 'province', 'tỉnh Sơn La'),
  },
  {
    number: number('631/QĐ-UBND'),
    title: 'Quy hoạch thủy lợi',
    issuer: issuer('Ủy ban nhân dân tỉnh Sơn La', 'province', 'tỉnh Sơn La'),
    duties: [
      {
        text: '',
        start: 0,
        end: 0,
        section: '',
        deadline: null,
        force: 'order',
        assignees: [{ name: 'Phòng Giáo dục và Đào tạo', role: 'lead', unit: null, kind: 'unit' }],
      },
    ],
  },
]);
const suggest = new Suggest(corpus.db);

describe('what is offered', () => {
  it.each([
    ['63', 'number', '63/KH-UBND', 'a number in full before one it begins'],
    ['631', 'number', '631/QĐ-UBND', 'a longer one'],
    ['ke hoach ph', 'title', 'Kế hoạch phát triển giáo dục', 'accents restored'],
    ['uy ban nh', 'issuer', 'Ủy ban nhân dân tỉnh Sơn La', 'a body'],
    ['uỷ ban', 'issuer', 'Ủy ban nhân dân tỉnh Sơn La', 'the other tone style'],
    ['phong giao', 'unit', 'Phòng Giáo dục và Đào tạo', 'a unit with duties'],
    ['quy haoch thuy', 'title', 'Quy hoạch thủy lợi', 'one word with two letters swapped'],
    ['quy hoạhc thủy lwij', 'title', 'Quy hoạch thủy lợi', 'two slips'],
  ])('%s → %s %s (%s)', (typed, kind, text) => {
    expect(suggest.suggest(typed)[0]).toMatchObject({ kind, text });
  });

  it('says which record a name leads to, when it is one alone', () => {
    expect(suggest.suggest('63/KH')[0]).toMatchObject({ id: 'd1', documents: 1 });
    expect(suggest.suggest('ủy ban nhân dân')[0]).toMatchObject({ id: null, documents: 2 });
  });

  it('follows the store', () => {
    const own = testCorpus([{ title: 'Kế hoạch một' }]);
    const ahead = new Suggest(own.db);
    expect(ahead.suggest('kế')).toHaveLength(1);
    const row = own.add({ title: 'Kế hoạch hai' });
    expect(ahead.suggest('kế')).toHaveLength(2);
    own.remove(row);
    expect(ahead.suggest('kế').map((s) => s.text)).toEqual(['Kế hoạch một']);
  });
});

it('never throws', () => {
  expect(suggest.suggest('')).toEqual([]);
  expect(suggest.suggest('?!')).toEqual([]);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      expect(suggest.suggest(typed).length).toBeLessThanOrEqual(8);
    }),
  );
});
