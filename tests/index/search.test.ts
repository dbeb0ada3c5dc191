import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processorSeconds } from '../processor-time.ts';
import { issuer, marked, number, testCorpus } from './corpus.ts';

const SON_LA = issuer('Ủy ban nhân dân tỉnh Sơn La', 'province', 'tỉnh Sơn La');
const MUONG_LA = issuer('Ủy ban nhân dân huyện Mường La', 'district', 'huyện Mường La');

const IRRIGATION =
  'QUYẾT ĐỊNH\nPhê duyệt quy hoạch thuỷ lợi giai đoạn 2021-2025.\nCăn cứ Kế hoạch số 63/KH-UBND của UBND tỉnh.';

const { search } = testCorpus([
  {
    id: 'giao-duc',
    type: 'KH',
    number: number('63/KH-UBND'),
    title: 'Phát triển giáo dục vùng dân tộc thiểu số',
    issuer: SON_LA,
    issued: '2024-03-05',
    text: 'KẾ HOẠCH\nPhát triển giáo dục vùng dân tộc thiểu số.\nThực hiện Nghị quyết số 29-NQ/TW về đổi mới căn bản.\nSở Giáo dục và Đào tạo chủ trì xây dựng trường học.',
  },
  {
    id: 'thuy-loi',
    type: 'QĐ',
    number: number('12/QĐ-UBND'),
    title: 'Phê duyệt quy hoạch thủy lợi',
    issuer: MUONG_LA,
    issued: '2023-11',
    text: IRRIGATION,
    citations: [
      {
        text: 'Kế hoạch số 63/KH-UBND',
        start: 0,
        end: 0,
        type: 'KH',
        number: '63/KH-UBND',
        date: null,
        issuer: null,
        title: null,
        role: 'basis',
        within: null,
        section: '',
        instrument: '',
        written: null,
        refersTo: null,
      },
    ],
    duties: [
      {
        text: '',
        start: 0,
        end: 0,
        section: '',
        deadline: null,
        force: 'order',
        assignees: [{ name: 'Phòng Nông nghiệp', role: 'lead', unit: null, kind: 'unit' }],
      },
    ],
  },
  {
    id: 'dtts',
    type: 'CV',
    title: 'Báo cáo công tác DTTS',
    issuer: MUONG_LA,
    issued: '2024-06-01',
    text: 'Báo cáo kết quả công tác DTTS trên địa bàn. Hợp đồng lao động của giáo viên.',
  },
  {
    id: 'ma-tuy',
    type: 'KH',
    title: 'Phòng, chống ma túy',
    issuer: SON_LA,
    issued: '2022',
    text: 'Phòng, chống ma túy trong trường học. Ma cũ bắt nạt ma mới.',
  },
]);

const ids = (query: string) => search.search(query).hits.map((hit) => hit.id);
const first = (query: string) => search.search(query).hits[0];

describe('the ladder', () => {
  it.each([
    ['63/KH-UBND', 'giao-duc', 'number', 'its own số hiệu'],
    ['63 kh ubnd', 'giao-duc', 'number', 'the same typed loosely'],
    ['63KHUBND', 'giao-duc', 'number', 'and in one go'],
    ['63/KH', 'giao-duc', 'number', 'half remembered'],
    ['quy hoạch thủy lợi', 'thuy-loi', 'phrase', 'words in a row, either tone style'],
    ['quy hoach thuy loi', 'thuy-loi', 'phrase', 'without accents'],
    ['quy hoạch thuy loi', 'thuy-loi', 'phrase', 'half accented'],
    ['thủy lợi quy hoạch', 'thuy-loi', 'all', 'all words, another order'],
    ['quy hoạch thủy lợi cầu đường bộ', 'thuy-loi', 'most', 'most words'],
    ['quy hoãch thủy lợi', 'thuy-loi', 'folded', 'a wrong mark is forgiven, and said so'],
    ['quy hoạchh thủy lợi', 'thuy-loi', 'typo', 'a slip of the finger'],
    ['hợp đồgn lao động', 'dtts', 'typo', 'two letters swapped'],
  ])('%s → %s on rung %s (%s)', (query, id, rung) => {
    expect(first(query)).toMatchObject({ id, rung });
  });

  it('names the symbol asked for, so that an instrument only cited can be shown', () => {
    expect(search.search('29-NQ/TW').symbols).toEqual(['29-NQ/TW']);
    expect(search.search('88-NQ/TW').symbols).toEqual(['88-NQ/TW']);
    expect(ids('29-nq/tw')).toEqual(['giao-duc']);
  });

  it('a symbol alone finds the document and those that cite it, nothing else', () => {
    expect(ids('63/KH-UBND').sort()).toEqual(['giao-duc', 'thuy-loi']);
  });

  it('a whole form nobody wrote is put right with its accents', () => {
    const { corrected, hints } = search.search('hop dogn lao dong');
    expect(corrected).toBe('hop đồng lao dong');
    expect(hints.join()).toContain('hop đồng lao dong');
  });
});

describe('accents, where typed, count', () => {
  it('"ma túy" is not "mà tuỳ"', () => {
    expect(ids('mã')).toEqual(ids('ma'));
    expect(first('mã')?.rung).toBe('folded');
    expect(first('ma')?.rung).toBe('phrase');
  });
});

describe('abbreviations', () => {
  it('answer for the words in full, and the words for them', () => {
    expect(ids('dân tộc thiểu số').sort()).toEqual(['dtts', 'giao-duc']);
    expect(ids('DTTS').sort()).toEqual(['dtts', 'giao-duc']);
    expect(marked(first('công tác dân tộc thiểu số')?.snippet ?? [])).toContain('công tác DTTS');
  });

  it('that a document defines itself count as their words', () => {
    const own = testCorpus([
      {
        text: 'Dự án Trồng rừng phòng hộ (DATR) kéo dài. DATR cần vốn.',
        abbreviations: [{ short: 'DATR', long: 'Dự án Trồng rừng phòng hộ đầu nguồn' }],
      },
    ]);
    expect(own.search.search('đầu nguồn').total).toBe(1);
  });
});

describe('filters', () => {
  it.each([
    ['loai:KH', ['giao-duc', 'ma-tuy']],
    ['nam:2024', ['dtts', 'giao-duc']],
    ['ngay:11/2023', ['thuy-loi']],
    ['ngay:2022-05-01..2022-06-01', ['ma-tuy']],
    ['cq:"Sơn La"', ['giao-duc', 'ma-tuy']],
    ['cq:"mường la"', ['dtts', 'thuy-loi']],
    ['cap:huyện', ['dtts', 'thuy-loi']],
    ['donvi:"phong nong nghiep"', ['thuy-loi']],
    ['vien-dan:63/KH-UBND', ['thuy-loi']],
    ['trường học -"ma túy"', ['giao-duc']],
    ['"giáo dục vùng dân tộc"', ['giao-duc']],
    ['"vùng giáo dục"', []],
    ['"ma cũ bắt nạt ma mới"', ['ma-tuy']],
    ['"ma mới ma cũ bắt nạt"', []],
    ['"trường học" loai:KH nam:2022', ['ma-tuy']],
  ])('%s', (query, wanted) => {
    expect(ids(query).sort()).toEqual(wanted);
  });

  it('from the page work like those from the query', () => {
    const { hits } = search.search('trường học', { filters: { year: ['2022'] } });
    expect(hits.map((hit) => hit.id)).toEqual(['ma-tuy']);
  });
});

describe('quoted phrases', () => {
  it('are exact: words in a row and in order, though each stands beside the next somewhere', () => {
    const own = testCorpus([{ text: 'ba bốn ba hai. hai ba bốn' }, { text: 'bốn ba hai ba bốn năm' }]);
    const rows = (query: string) =>
      own.search
        .search(query)
        .hits.map((hit) => hit.row)
        .sort();
    expect(rows('"bốn ba hai"')).toEqual([1, 2]);
    expect(rows('"hai ba bốn"')).toEqual([1, 2]);
    expect(rows('"hai ba bốn ba hai"')).toEqual([]);
    expect(rows('"ba hai ba bốn"')).toEqual([2]);
  });
});

describe('facets', () => {
  it('count under the query, each without its own filter', () => {
    const { facets, total } = search.search('trường học', { filters: { year: ['2022'] } });
    expect(total).toBe(1);
    expect(facets.year).toEqual([
      { value: '2024', label: '2024', count: 1 },
      { value: '2022', label: '2022', count: 1 },
    ]);
    expect(facets.type).toEqual([{ value: 'KH', label: 'Kế hoạch', count: 1 }]);
    expect(facets.level).toEqual([{ value: 'province', label: 'Cấp tỉnh', count: 1 }]);
  });
});

describe('order', () => {
  it('newest', () => {
    const { hits } = search.search('cap:tỉnh', { sort: 'newest' });
    expect(hits.map((hit) => hit.issued)).toEqual(['2024-03-05', '2022']);
  });

  it('pages without a gap or a repeat', () => {
    const { search: many } = testCorpus(Array.from({ length: 45 }, (_, i) => ({ text: `kế hoạch ${i}` })));
    const rows = [1, 2, 3, 4].flatMap((page) => many.search('kế hoạch', { page }).hits.map((hit) => hit.row));
    expect(new Set(rows).size).toBe(45);
    expect(rows.length).toBe(45);
  });
});

describe('snippets', () => {
  it('keep the spelling of the text, mark every match, and lie in the paragraph they name', () => {
    const hit = first('quy hoach thuy loi');
    expect(marked(hit?.snippet ?? [])).toEqual(['quy hoạch thuỷ lợi']);
    const { start, end } = hit?.paragraph ?? { start: 0, end: 0 };
    expect(IRRIGATION.slice(start, end)).toBe('Phê duyệt quy hoạch thuỷ lợi giai đoạn 2021-2025.');
  });

  it('name the line that holds them, which is where the document page has its anchor', () => {
    expect(first('quy hoach thuy loi')?.paragraph?.line).toBe(IRRIGATION.indexOf('Phê duyệt'));
  });

  it('a common word by itself is not marked where it stands in a phrase as well, before or after', () => {
    const everywhere = Array.from({ length: 8 }, (_, i) => ({ text: `Công văn số ${i} của sở.` }));
    const about = 'Nghị quyết số 57 về chuyển đổi số quốc gia, số lượng lớn.';
    const corpus = testCorpus([...everywhere, { text: about }]);
    expect(marked(corpus.search.search('chuyen doi so').hits[0]?.snippet ?? [])).toEqual(['chuyển đổi số']);
    expect(marked(corpus.search.search('số').hits[0]?.snippet ?? [])).toContain('số');
  });

  it('a symbol is marked whole, also where a part of it answers', () => {
    const everywhere = Array.from({ length: 8 }, () => ({ text: 'Công văn của sở.' }));
    const corpus = testCorpus([
      ...everywhere,
      { text: 'Triển khai Kết luận số 51-KL/TW, Nghị quyết 29-NQ/TW.' },
    ]);
    const marks = (q: string) => marked(corpus.search.search(q).hits[0]?.snippet ?? []);
    expect(marks('51 KL')).toEqual(['51-KL/TW']);
    expect(marks('TW')).toEqual(['51-KL/TW', '29-NQ/TW']);
    // Of another act's symbol only the organ answers: what was asked for stands beside it.
    expect(marks('51-KL/TW kết luận')).toEqual(['Kết luận', '51-KL/TW']);
  });

  it('page sections: passages come from the hits and point into them', () => {
    const { passages } = search.search('trường học');
    expect(passages[0]?.snippet.map((part) => part.text).join('')).toContain('trường học');
  });
});

describe('watching a search', () => {
  const watched = testCorpus([
    { id: 'cu', issued: '2025-01-01', text: 'Chuyển đổi số trong giáo dục.' },
    { id: 'gan', issued: '2024-01-01', text: 'Chuyển đổi số trong nông nghiệp.' },
    { id: 'moi', issued: '2020-01-01', text: 'Giáo dục và chuyển đổi số.' },
  ]).search;
  const ids = (options: object) =>
    watched.search('chuyển đổi số giáo dục', options).hits.map((hit) => hit.id);

  it('the last taken in comes first, whatever its date', () => {
    expect(ids({ sort: 'added' })).toEqual(['moi', 'gan', 'cu']);
  });

  it('every word or not at all, when asked so', () => {
    expect(ids({ sort: 'added', everyWord: true })).toEqual(['moi', 'cu']);
  });
});

describe('changes in the store', () => {
  it('are seen at once', () => {
    const corpus = testCorpus([{ text: 'kế hoạch một' }]);
    const row = corpus.add({ text: 'kế hoạch hai' });
    expect(corpus.search.search('kế hoạch').total).toBe(2);
    corpus.remove(row);
    expect(corpus.search.search('kế hoạch').total).toBe(1);
    expect(corpus.search.search('hai').total).toBe(0);
  });
});

describe('bad input', () => {
  it.each([
    ['', /gõ từ cần tìm/],
    ['   ', /gõ từ cần tìm/],
    ['?!.,', /gõ từ cần tìm/],
    ['😀😀', /gõ từ cần tìm/],
    ['zzzzzz', /Không có văn bản nào/],
    ['loai:KH nam:1950', /bỏ bớt bộ lọc/],
  ])('%j gets a hint', (query, hint) => {
    const { hits, hints } = search.search(query);
    expect(hits).toEqual([]);
    expect(hints.join()).toMatch(hint);
  });

  it.each([
    'a" OR NEAR("b" c, 5) AND * ^ {x}:',
    "'; DROP TABLE directives; --",
    'giáo\0dục',
    `${'giáo dục '.repeat(1_200)}`,
    '"'.repeat(5_000),
    '-'.repeat(5_000),
    '1/A-'.repeat(2_500),
    `thu* ${'a* '.repeat(600)}`,
    '\ud800\udfff\udc00',
  ])('%# is answered quickly', (query) => {
    expect(processorSeconds(() => search.search(query))).toBeLessThan(2);
  });

  it('any string, any page', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.double(), fc.double(), (query, page, size) => {
        const { hits, total } = search.search(query, { page, size });
        expect(hits.length).toBeLessThanOrEqual(Math.max(total, 0));
      }),
      { numRuns: 200 },
    );
  });
});
