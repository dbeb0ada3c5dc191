import { describe, expect, it } from 'vitest';
import type { Citation } from '../../corpus/record.ts';
import { legalBasisLines } from '../../web/legal-basis.ts';

const base: Citation = {
  text: 'Quyết định số 613/QĐ-UBND ngày 08/4/2022',
  start: 0,
  end: 1,
  type: 'QĐ',
  number: '613/QĐ-UBND',
  date: '2022-04-08',
  issuer: 'Ủy ban nhân dân tỉnh Phú Lâm',
  title: 'Đề án giáo dục vùng cao',
  role: 'basis',
  within: null,
  section: '',
  instrument: 'a',
  written: null,
  refersTo: null,
};

describe('căn cứ lines for a new document (NĐ 30/2020, Phụ lục I, II.6.a)', () => {
  it.each<[string, Partial<Citation>[], string[]]>([
    ['nothing to copy', [], []],
    [
      'one basis ends with a full stop',
      [{}],
      [
        'Căn cứ Quyết định số 613/QĐ-UBND ngày 08 tháng 4 năm 2022 của Ủy ban nhân dân tỉnh Phú Lâm về Đề án giáo dục vùng cao.',
      ],
    ],
    [
      'several: ";" at line end, "." on the last',
      [
        { title: null },
        { instrument: 'b', type: 'NĐ', number: '1/2020/NĐ-CP', date: null, issuer: null, title: null },
      ],
      [
        'Căn cứ Quyết định số 613/QĐ-UBND ngày 08 tháng 4 năm 2022 của Ủy ban nhân dân tỉnh Phú Lâm;',
        'Căn cứ Nghị định số 1/2020/NĐ-CP.',
      ],
    ],
    [
      'the same instrument cited twice comes once',
      [
        { title: null, issuer: null },
        { title: null, issuer: null },
      ],
      ['Căn cứ Quyết định số 613/QĐ-UBND ngày 08 tháng 4 năm 2022.'],
    ],
    [
      'what the first mention leaves out a later one may give',
      [
        { date: null, issuer: null, title: null },
        { role: 'mention', title: null },
      ],
      ['Căn cứ Quyết định số 613/QĐ-UBND ngày 08 tháng 4 năm 2022 của Ủy ban nhân dân tỉnh Phú Lâm.'],
    ],
    [
      'without a symbol: the words it is cited by, nothing twice',
      [{ type: 'KH', number: null, text: 'Kế hoạch của Tỉnh ủy', issuer: 'Tỉnh ủy', title: 'về biển' }],
      ['Căn cứ Kế hoạch của Tỉnh ủy về biển.'],
    ],
    ['a mention is no basis', [{ role: 'mention' }], []],
    ['one inside the title of another is not this document’s basis', [{ within: 0 }], []],
    [
      'a law known by its words only',
      [{ type: 'L', number: null, date: '2019', text: 'Luật Giáo dục năm 2019', title: null, issuer: null }],
      ['Căn cứ Luật Giáo dục năm 2019.'],
    ],
    [
      'a title that begins with its own "về" gets no second one',
      [{ issuer: null, title: 'về việc kiện toàn' }],
      ['Căn cứ Quyết định số 613/QĐ-UBND ngày 08 tháng 4 năm 2022 về việc kiện toàn.'],
    ],
  ])('%s', (_why, citations, lines) => {
    expect(legalBasisLines(citations.map((c) => ({ ...base, ...c })))).toEqual(lines);
  });
});
