import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import type { Directive } from '../../corpus/record.ts';
import { Graph, graphIndex, keyWithin } from '../../index/graph.ts';
import { readDirectives } from '../../ingest/ingest.ts';
import { read } from '../ingest/parse/read.ts';

/** A directive as a district's plan or a province's, with its body; ids are the names the cases use. */
function directive(
  id: string,
  head: { number: string; issuer: string; place: string; date: string },
  body: string,
): Directive {
  const text = `${head.issuer}
Số: ${head.number}
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
${head.place}, ${head.date}
KẾ HOẠCH
Nâng cao chất lượng giáo dục
${body}`;
  return { ...read(text), id };
}

const PROVINCE = { issuer: 'ỦY BAN NHÂN DÂN\nTỈNH LẠNG SƠN', place: 'Lạng Sơn' };
const DISTRICT = { issuer: 'ỦY BAN NHÂN DÂN\nHUYỆN BẮC SƠN', place: 'Bắc Sơn' };

function graphOf(...records: Directive[]): Graph {
  const db = new DatabaseSync(':memory:');
  graphIndex.create(db);
  records.forEach((record, row) => {
    graphIndex.add(db, row + 1, record);
  });
  return new Graph(db);
}

const provincial = directive(
  'tinh',
  { ...PROVINCE, number: '156/KH-UBND', date: 'ngày 13 tháng 9 năm 2019' },
  'Thực hiện Kết luận số 51-KL/TW ngày 30/5/2019 của Ban Bí thư về giáo dục.',
);
const district = directive(
  'huyen',
  { ...DISTRICT, number: '12/KH-UBND', date: 'ngày 05 tháng 02 năm 2024' },
  'Thực hiện Kế hoạch số 156/KH-UBND ngày 13/9/2019 của UBND tỉnh Lạng Sơn về giáo dục.',
);

describe('resolution', () => {
  const graph = graphOf(provincial, district);
  const cited = district.citations[0]?.instrument ?? '';

  test('issuer, year, type and serial agree: exact', () => {
    expect(graph.resolve(cited)).toEqual({ kind: 'exact', documents: ['tinh'] });
  });

  test('the chain runs through held documents to what they rest on', () => {
    expect(graph.chain('huyen', 4).map((l) => [l.label, l.depth, l.document])).toEqual([
      ['Kế hoạch số 156/KH-UBND', 1, 'tinh'],
      ['Kết luận số 51-KL/TW', 2, null],
    ]);
    expect(graph.basesOf('huyen')).toHaveLength(1);
  });

  test('who cites it, with the words', () => {
    expect(graph.citedBy('tinh')).toMatchObject([
      { document: 'huyen', kind: 'basis', text: 'Kế hoạch số 156/KH-UBND ngày 13/9/2019' },
    ]);
  });

  test.each([
    ['156/KH-UBND', 'tinh', 1, 'held'],
    ['156 kh ubnd', 'tinh', 1, 'typed without marks'],
    ['51KLTW', null, 1, 'only cited'],
    ['12/KH-UBND', 'huyen', 0, 'held, cited by nobody'],
  ])('the instrument numbered %s (%s, cited by %i: %s)', (symbol, document, citedBy, _why) => {
    expect(graph.numbered(symbol)).toMatchObject([{ document, citedBy }]);
  });

  test.each(['99/KH-UBND', 'giáo dục', '2024', '', '%'])('no instrument is numbered "%s"', (symbol) => {
    expect(graph.numbered(symbol)).toEqual([]);
  });

  test('wanted: cited but not held', () => {
    expect(graph.wanted()).toMatchObject({
      total: 1,
      wanted: [{ label: 'Kết luận số 51-KL/TW', citedBy: 1 }],
    });
  });

  test('another province’s plan of the same number is not it', () => {
    const elsewhere = directive(
      'khac',
      { ...DISTRICT, number: '13/KH-UBND', date: 'ngày 06 tháng 02 năm 2024' },
      'Thực hiện Kế hoạch số 156/KH-UBND ngày 13/9/2019 của UBND tỉnh Yên Bái về giáo dục.',
    );
    const two = graphOf(provincial, elsewhere);
    expect(two.resolve(elsewhere.citations[0]?.instrument ?? '').kind).toBe('none');
  });

  test('a number alone fits but proves nothing: ambiguous, never a first hit', () => {
    const vague = directive(
      'mo-ho',
      { ...DISTRICT, number: '14/KH-UBND', date: 'ngày 07 tháng 02 năm 2024' },
      'Mở đầu.\nI. NHIỆM VỤ\nTheo Nghị quyết số 63-NQ/TU của cấp trên và Kế hoạch số 156/KH-UBND của cấp trên.',
    );
    const key = vague.citations.find((c) => c.number === '156/KH-UBND')?.instrument ?? '';
    expect(['ambiguous', 'none']).toContain(graphOf(provincial, vague).resolve(key).kind);
  });

  test('a number nobody gives an issuer for is one document’s own, and never looked for', () => {
    const vague = (id: string, own: number) =>
      directive(
        id,
        { ...DISTRICT, number: `${own}/KH-UBND`, date: 'ngày 07 tháng 02 năm 2024' },
        'Mở đầu.\nI. NHIỆM VỤ\nTheo Văn bản số 26/CV-DC ngày 15/4/2023.',
      );
    const two = graphOf(vague('mot', 61), vague('hai', 62));
    expect(two.statistics().instruments).toBe(2);
    expect(two.wanted().total).toBe(0);
  });

  test('unknown ids and keys give nothing', () => {
    expect(graph.keyOf('không có')).toBeNull();
    expect(graph.instrument('không có')).toBeNull();
    expect(graph.neighbourhood('không có')).toBeNull();
    expect(graph.chain('không có')).toEqual([]);
  });
});

describe('incomplete mentions', () => {
  const full = (id: string, date: string) =>
    directive(
      id,
      { ...DISTRICT, number: `${date.length}${id.length}/KH-UBND`, date: 'ngày 05 tháng 02 năm 2024' },
      `Thực hiện Nghị quyết số 63-NQ/TU ngày ${date} của Tỉnh ủy Lạng Sơn về giáo dục.`,
    );
  const undated = directive(
    'khong-ngay',
    { ...DISTRICT, number: '77/KH-UBND', date: 'ngày 09 tháng 3 năm 2024' },
    'Thực hiện Nghị quyết số 63-NQ/TU của Tỉnh ủy Lạng Sơn về giáo dục.',
  );

  test('join the one complete act of their family', () => {
    const graph = graphOf(full('a', '29/12/2021'), undated);
    expect(
      graph
        .citedBy('party:TU.lang-son:NQ:63:2021-12-29')
        .map((u) => u.document)
        .sort(),
    ).toEqual(['a', 'khong-ngay']);
  });

  test('stay apart where two acts could be meant', () => {
    const graph = graphOf(full('a', '29/12/2021'), full('bb', '15/6/2016'), undated);
    expect(graph.citedBy('party:TU.lang-son:NQ:63:2021-12-29').map((u) => u.document)).toEqual(['a']);
  });
});

describe('an issuer named without its place', () => {
  const NOWHERE = { issuer: 'CÔNG TY TNHH ĐÔNG HẢI', place: 'Hà Nội' };
  const cites = (id: string, words: string) =>
    directive(id, { ...NOWHERE, number: `2${id.length}/KH-ĐH`, date: 'ngày 05 tháng 02 năm 2024' }, words);
  const placed = cites(
    'ro',
    'Thực hiện Nghị quyết số 18-NQ/TU ngày 22/10/2021 của Ban Thường vụ Tỉnh ủy Sơn La về giáo dục.',
  );
  const other = cites(
    'khac',
    'Thực hiện Nghị quyết số 18-NQ/TU ngày 22/10/2021 của Tỉnh ủy Yên Bái về giáo dục.',
  );
  const unplaced = cites(
    'mo-ho',
    'Thực hiện Nghị quyết số 18-NQ/TU ngày 22/10/2021 của Ban Thường vụ Tỉnh ủy.',
  );
  const again = cites(
    'mo-ho-2',
    'Thực hiện Nghị quyết số 18-NQ/TU ngày 22/10/2021 của Ban Thường vụ Tỉnh ủy.',
  );
  const undated = cites('khong-ngay', 'Thực hiện Nghị quyết số 18-NQ/TU của Ban Thường vụ Tỉnh ủy.');
  const key = 'party:TU.son-la:NQ:18:2021-10-22';
  const documents = (graph: Graph) =>
    graph
      .citedBy(key)
      .map((use) => use.document)
      .sort();

  test('number and day are the same and only one act fits: it is that act', () => {
    const graph = graphOf(placed, unplaced);
    expect(documents(graph)).toEqual(['mo-ho', 'ro']);
    expect(graph.statistics().instruments).toBe(1);
  });

  test.each<[string, Directive[]]>([
    ['two acts fit', [placed, other, unplaced]],
    ['the day is not said', [placed, undated]],
    [
      'the body is another',
      [
        placed,
        cites(
          'huyen',
          'Thực hiện Nghị quyết số 18-NQ/TU ngày 22/10/2021 của Ban Thường vụ Huyện ủy Bắc Yên.',
        ),
      ],
    ],
  ])('%s: no guess', (_why, records) => {
    expect(documents(graphOf(...records))).toEqual(['ro']);
  });

  test('two documents that both leave the place out may mean two provinces', () => {
    expect(graphOf(unplaced, again).statistics().instruments).toBe(2);
  });

  test('a held act is found so, and that is strong, not exact', () => {
    const plan = cites('muon', 'Thực hiện Kế hoạch số 156/KH-UBND ngày 13/9/2019 của UBND tỉnh về giáo dục.');
    const graph = graphOf(provincial, plan);
    const citation = plan.citations[0]?.instrument ?? '';
    expect(graph.resolve(keyWithin('muon', citation))).toEqual({ kind: 'strong', documents: ['tinh'] });
    expect(graph.citedBy('tinh').map((use) => use.document)).toEqual(['muon']);
  });
});

describe('conflicts are kept and told', () => {
  const says = (id: string, words: string) =>
    directive(id, { ...DISTRICT, number: `2${id.length}/KH-UBND`, date: 'ngày 05 tháng 02 năm 2024' }, words);

  test.each<[string, string, string, string]>([
    [
      'two issuers of one Party act',
      'issuer',
      'Thực hiện Kết luận số 51-KL/TW ngày 30/5/2019 của Ban Bí thư về giáo dục.',
      'Thực hiện Kết luận số 51-KL/TW ngày 30/5/2019 của Bộ Chính trị về giáo dục.',
    ],
    [
      'two years for one decision, all else the same',
      'date',
      'Thực hiện Quyết định số 522/QĐ-TTg ngày 14/5/2018 của Thủ tướng Chính phủ phê duyệt Đề án giáo dục hướng nghiệp.',
      'Thực hiện Quyết định số 522/QĐ-TTg ngày 14/5/2019 của Thủ tướng Chính phủ phê duyệt Đề án giáo dục hướng nghiệp.',
    ],
    [
      'two dates of one decree',
      'date',
      'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
      'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 06/3/2020 của Chính phủ về công tác văn thư.',
    ],
  ])('%s', (_why, field, first, second) => {
    const conflicts = graphOf(says('a', first), says('bb', second)).conflicts();
    expect(conflicts.map((c) => c.field)).toEqual([field]);
    expect(conflicts[0]?.values.flatMap((v) => v.by.map((w) => w.document)).sort()).toEqual(['a', 'bb']);
  });

  test('the same body in other words is no conflict', () => {
    const graph = graphOf(
      says(
        'a',
        'Thực hiện Nghị quyết số 29-NQ/TW ngày 04/11/2013 của Ban Chấp hành Trung ương Đảng về giáo dục.',
      ),
      says(
        'bb',
        'Thực hiện Nghị quyết số 29/NQ-TW ngày 4/11/2013 của Hội nghị lần thứ 8, Ban Chấp hành Trung ương khóa XI.',
      ),
    );
    expect(graph.conflicts()).toEqual([]);
    expect(graph.citedBy('party:TW:NQ:29:2013-11-04')).toHaveLength(2);
  });

  test.each<[string, string, string]>([
    [
      'after a short mention stands the rest of a sentence, no title',
      'Thực hiện Nghị định số 26/2026/NĐ-CP ngày 17/01/2026 của Chính phủ về quản lý hoạt động hóa chất nguy hiểm.',
      'Mở đầu.\nI. NHIỆM VỤ\nTheo Nghị định số 26/2026/NĐ-CP quy định các trường hợp miễn cấp Giấy phép xuất khẩu, nhập khẩu.',
    ],
    [
      'the meeting that adopted a resolution is not its title',
      'Thực hiện Nghị quyết số 29-NQ/TW ngày 04/11/2013 của Ban Chấp hành Trung ương về đổi mới căn bản, toàn diện giáo dục.',
      'Thực hiện Nghị quyết Hội nghị Trung ương 8 khóa XI về đổi mới căn bản, toàn diện giáo dục.',
    ],
    [
      'a head speaks for the body',
      'Thực hiện Quyết định số 12/QĐ-UBND ngày 05/3/2020 của Chủ tịch UBND tỉnh Yên Bái về văn thư.',
      'Thực hiện Quyết định số 12/QĐ-UBND ngày 05/3/2020 của Ủy ban nhân dân tỉnh Yên Bái về việc văn thư.',
    ],
    [
      'the Prime Minister by half the name',
      'Thực hiện Chỉ thị số 12/CT-TTg ngày 05/3/2020 của Thủ tướng về văn thư.',
      'Thực hiện Chỉ thị số 12/CT-TTg ngày 05/3/2020 của Thủ tướng Chính phủ về văn thư.',
    ],
  ])('%s: no conflict, one act', (_why, first, second) => {
    const graph = graphOf(says('a', first), says('bb', second));
    expect(graph.conflicts()).toEqual([]);
    expect(graph.statistics().instruments).toBe(1);
  });

  test('yearly plans that happen to share a serial are two plans', () => {
    const graph = graphOf(
      says('a', 'Thực hiện Kế hoạch số 13/KH-UBND ngày 22/01/2025 của UBND tỉnh Yên Bái về trường chuẩn.'),
      says('bb', 'Thực hiện Kế hoạch số 13/KH-UBND ngày 20/02/2024 của UBND tỉnh Yên Bái về trường chuẩn.'),
    );
    expect(graph.conflicts()).toEqual([]);
  });
});

test('what became of an act is told with its witness', () => {
  const replacing = directive(
    'moi',
    { ...DISTRICT, number: '31/KH-UBND', date: 'ngày 05 tháng 02 năm 2024' },
    'Mở đầu.\nI. HIỆU LỰC\nKế hoạch này thay thế Kế hoạch số 156/KH-UBND ngày 13/9/2019 của UBND tỉnh Lạng Sơn.',
  );
  const view = graphOf(provincial, replacing).instrument('tinh');
  expect(view?.validity).toMatchObject([
    { text: 'Bị thay thế bởi Kế hoạch số 31/KH-UBND', count: 1, by: [{ document: 'moi' }] },
  ]);
  expect(view?.claims.find((c) => c.field === 'number')?.by).toHaveLength(2);
});

test('cycles end, and the neighbourhood says when it was cut', () => {
  const cite = (id: string, own: number, other: number) =>
    directive(
      id,
      { ...DISTRICT, number: `${own}/KH-UBND`, date: 'ngày 05 tháng 02 năm 2024' },
      `Thực hiện Kế hoạch số ${other}/KH-UBND ngày 05/02/2024 của UBND huyện Bắc Sơn về giáo dục.`,
    );
  const graph = graphOf(cite('mot', 41, 42), cite('hai', 42, 43), cite('ba', 43, 41));
  expect(graph.chain('mot', 8).map((l) => l.document)).toEqual(['hai', 'ba']);
  expect(graph.neighbourhood('mot', 3, 10)).toMatchObject({ truncated: false });
  expect(graph.neighbourhood('mot', 3, 2)).toMatchObject({ truncated: true });
  expect(graph.neighbourhood('mot', 3, 10)?.nodes).toHaveLength(3);
});

test('a removed record leaves no trace', () => {
  const db = new DatabaseSync(':memory:');
  graphIndex.create(db);
  graphIndex.add(db, 1, provincial);
  graphIndex.add(db, 2, district);
  graphIndex.remove(db, 1);
  const graph = new Graph(db);
  expect(graph.keyOf('tinh')).toBeNull();
  expect(graph.wanted().wanted.map((w) => w.label)).toEqual(['Kế hoạch số 156/KH-UBND']);
});

const SEEDS = join(process.env.CAN_CU_SHARED ?? '../shared', 'seeds');

describe.skipIf(!existsSync(SEEDS))('the five founding documents', async () => {
  const records: Directive[] = [];
  for (const name of existsSync(SEEDS) ? readdirSync(SEEDS).sort() : []) {
    for (const outcome of await readDirectives({ name, bytes: readFileSync(join(SEEDS, name)) })) {
      if (outcome.ok) records.push(outcome.directive);
    }
  }
  const graph = graphOf(...records);

  test('three contradictions surface by themselves', () => {
    const found = graph.conflicts().map((c) => `${c.field} ${c.label}`);
    expect(found).toContain('date Quyết định số 522/QĐ-TTg');
    expect(found).toContain('issuer Kết luận số 51-KL/TW');
    expect(found.some((c) => c.includes('29-NQ/TW'))).toBe(false);
  });

  test('29-NQ/TW, written 29/NQ-TW in one, is cited from two documents', () => {
    expect(graph.citedBy('party:TW:NQ:29:2013-11-04')).toHaveLength(2);
  });
});
