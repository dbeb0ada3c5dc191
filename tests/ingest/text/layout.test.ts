/** Lines with places → blocks: the cases that typed twins of real PDFs taught, and that no word is ever lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, PositionedLine } from '../../../ingest/clean-text.ts';
import { cleanText } from '../../../ingest/text/clean.ts';
import { layoutPages } from '../../../ingest/text/layout.ts';

const LEFT = 85;
const RIGHT = 540;
const SIZE = 14;

/** A line of print; its width follows from the text at half a type size a letter, or fills the type area. */
function line(
  text: string,
  y: number,
  more: Partial<PositionedLine> & { full?: boolean; centred?: boolean } = {},
): PositionedLine {
  const { full, centred, ...rest } = more;
  const size = rest.size ?? SIZE;
  const x = rest.x ?? LEFT;
  const width = rest.width ?? (full ? RIGHT - x : text.length * size * 0.45);
  const placed = centred ? { x: (LEFT + RIGHT - width) / 2 } : {};
  return { text, page: 1, x, y, width, size, bold: false, ...rest, ...placed };
}

const BODY = 'Ủy ban nhân dân huyện yêu cầu các phòng, ban, đơn vị liên quan khẩn trương thực hiện';
/** Enough ordinary text for the measures of the type area to be known. */
const body = (from: number): PositionedLine[] =>
  [0, 1, 2, 3, 4, 5].map((i) =>
    line(i % 3 === 2 ? 'các việc sau đây.' : BODY, from + i * 17, i % 3 === 2 ? {} : { full: true }),
  );
const paragraphs = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
const below = (...lines: PositionedLine[]) => paragraphs(layoutPages([...body(100), ...lines])).slice(2);

describe('paragraphs', () => {
  it.each<[string, PositionedLine[], string[]]>([
    [
      'a symbol broken at its hyphen',
      [line('Thực hiện Văn bản số 943/STP-', 300, { full: true }), line('XDVBQPPL ngày 15/5/2026.', 317)],
      ['Thực hiện Văn bản số 943/STP-XDVBQPPL ngày 15/5/2026.'],
    ],
    [
      'the dash of "kinh tế - xã hội" at the start of a line is no bullet',
      [
        line('phát triển giáo dục gắn với phát triển kinh tế', 300, { full: true }),
        line('- xã hội tại địa phương.', 317),
      ],
      ['phát triển giáo dục gắn với phát triển kinh tế - xã hội tại địa phương.'],
    ],
    [
      'a bullet is a bullet',
      [line('phát triển giáo dục gắn với:', 300), line('- Phát triển kinh tế;', 317, { x: 121 })],
      ['phát triển giáo dục gắn với:', '- Phát triển kinh tế;'],
    ],
    [
      'an amount of money is no label',
      [
        line('Số tiền còn phải thu chuyển sang năm 2026 là', 300, { full: true }),
        line('100.340.859.020 đồng.', 317),
      ],
      ['Số tiền còn phải thu chuyển sang năm 2026 là 100.340.859.020 đồng.'],
    ],
    [
      'a centred title that wraps',
      [
        line('VỀ VIỆC CHẤN CHỈNH CÔNG TÁC QUẢN LÝ VÀ NÂNG CAO HIỆU QUẢ', 300, { centred: true, width: 440 }),
        line('CỦA CÁC KHU KINH TẾ', 317, { centred: true }),
      ],
      ['VỀ VIỆC CHẤN CHỈNH CÔNG TÁC QUẢN LÝ VÀ NÂNG CAO HIỆU QUẢ CỦA CÁC KHU KINH TẾ'],
    ],
    [
      'a chapter number and its title',
      [line('Chương I', 300, { centred: true }), line('QUY ĐỊNH CHUNG', 317, { centred: true })],
      ['Chương I', 'QUY ĐỊNH CHUNG'],
    ],
    [
      'a label at the right edge and a title below it',
      [line('Mẫu số 05', 300, { x: 470 }), line('DANH MỤC', 317, { centred: true })],
      ['Mẫu số 05', 'DANH MỤC'],
    ],
    [
      'two paragraphs of one line each, both indented',
      [
        line('Căn cứ Luật Ngân sách nhà nước;', 300, { x: 121 }),
        line('Căn cứ Luật Đất đai;', 317, { x: 121 }),
      ],
      ['Căn cứ Luật Ngân sách nhà nước;', 'Căn cứ Luật Đất đai;'],
    ],
  ])('%s', (_name, lines, expected) => {
    expect(below(...lines)).toEqual(expected);
  });

  it('carries the doubtful words of OCR to their places in the paragraph', () => {
    const doubtful = [{ start: 4, end: 7 }];
    const blocks = layoutPages([
      ...body(100),
      line(BODY, 300, { full: true }),
      line('các đơn vị cấp huyện.', 317, { doubtful }),
    ]);
    const last = blocks.at(-1);
    if (last?.kind !== 'paragraph') throw new Error('no paragraph');
    expect(last.doubtful?.map((span) => last.text.slice(span.start, span.end))).toEqual(['đơn']);
  });
});

describe('columns', () => {
  it('a typed table without rules: three columns that line up are a table', () => {
    const rows = ['TT|Nhiệm vụ|Đơn vị', '1|Rà soát|Sở A', '2|Kiểm tra|Sở B', '3|Báo cáo|Sở C'];
    const lines = rows.flatMap((row, i) =>
      row.split('|').map((text, c) => line(text, 300 + i * 20, { x: [90, 150, 380][c] ?? 0 })),
    );
    const table = layoutPages([...body(100), ...lines]).at(-1);
    expect(table).toMatchObject({ kind: 'table', layout: false, rows: rows.map((row) => row.split('|')) });
  });

  it('V/v over several lines stays one line of the left column', () => {
    const head = [
      line('UBND TỈNH X', 50, { x: 110 }),
      line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 50, { x: 290 }),
      line('Số: 5/UBND-VX', 68, { x: 105 }),
      line('X, ngày 02 tháng 3 năm 2024', 68, { x: 320 }),
      line('V/v trình hồ sơ phê chuẩn', 86, { x: 90, size: 12 }),
      line('Đại hội Đoàn Luật sư tỉnh', 100, { x: 92, size: 12 }),
    ];
    const [first] = layoutPages([...head, ...body(200)]);
    expect(first).toMatchObject({
      kind: 'table',
      layout: true,
      rows: [
        [
          'UBND TỈNH X\nSố: 5/UBND-VX\nV/v trình hồ sơ phê chuẩn Đại hội Đoàn Luật sư tỉnh',
          'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nX, ngày 02 tháng 3 năm 2024',
        ],
      ],
    });
  });
});

describe('a close cut by the page', () => {
  it('the rest of the list goes with its column, the name with the signature', () => {
    const close = [
      line('Nơi nhận:', 700, { x: LEFT, size: 12 }),
      line('TM. CHÍNH PHỦ', 700, { x: 380 }),
      line('- Ban Bí thư Trung ương Đảng;', 716, { x: LEFT, size: 11 }),
      line('THỦ TƯỚNG', 716, { x: 390 }),
    ];
    const next = [
      line('- Văn phòng Quốc hội;', 60, { page: 2, size: 11 }),
      line('Trần Hồng A', 60, { page: 2, x: 385 }),
      line('- Lưu: VT.', 76, { page: 2, size: 11 }),
      line('Phụ lục', 110, { page: 2, centred: true }),
    ];
    const blocks = layoutPages([...body(100), ...close, ...next]);
    expect(blocks.at(-2)).toMatchObject({
      rows: [
        [
          'Nơi nhận:\n- Ban Bí thư Trung ương Đảng;\n- Văn phòng Quốc hội;\n- Lưu: VT.',
          'TM. CHÍNH PHỦ\nTHỦ TƯỚNG\nTrần Hồng A',
        ],
      ],
    });
    expect(blocks.at(-1)).toMatchObject({ kind: 'paragraph', text: 'Phụ lục' });
  });
});

describe('a close whose label is hidden', () => {
  const list = ['- Văn phòng Chính phủ;', '- Thường trực Tỉnh ủy;', '- Công an tỉnh;', '- Lưu: VT, KGVX.'];
  const close = (label: PositionedLine[], sign: PositionedLine[], more = list) => [
    ...body(100),
    ...label,
    ...more.map((text, i) => line(text, 340 + i * 13, { size: 11 })),
    ...sign,
  ];
  const signed = [line('CHỦ TỊCH', 330, { x: 420 }), line('Đặng Văn Minh', 366, { x: 400 })];
  it.each([
    ['nothing read of it', close([], signed), list.join('\n')],
    [
      'a spoilt rest of it',
      close([line('Nơi nhậ.', 327, { size: 11 })], signed),
      ['Nơi nhậ.', ...list].join('\n'),
    ],
    [
      'a recipient over two lines',
      close([], signed, [...list.slice(0, 2), '- VPCP: BTCN, các PCN,', 'Trợ lý TTg;', ...list.slice(3)]),
      [...list.slice(0, 2), '- VPCP: BTCN, các PCN, Trợ lý TTg;', list[3]].join('\n'),
    ],
  ])('%s: the signer does not fall among the recipients', (_name, lines, left) => {
    expect(layoutPages(lines).at(-1)).toMatchObject({
      kind: 'table',
      layout: true,
      rows: [[left, 'CHỦ TỊCH\nĐặng Văn Minh']],
    });
  });

  it('nothing read under a black seal: the rest of the label tells the list', () => {
    const last = layoutPages(close([line('Nơi nhậ.', 327, { size: 11 })], [])).at(-1);
    expect(last).toMatchObject({ kind: 'table', rows: [[['Nơi nhậ.', ...list].join('\n'), '']] });
  });

  it('a list of the body, and a list without a signature beside it, stay running text', () => {
    const items = [...body(100), ...list.map((text, i) => line(text, 300 + i * 17))];
    expect(layoutPages(items).every((block) => block.kind === 'paragraph')).toBe(true);
  });
});

describe('traces of signing', () => {
  it('the caption of an electronic signature goes, a form with the same words stays', () => {
    const stamp = [
      line('Người ký: Ủy ban nhân', 40, { x: 420, size: 7 }),
      line('dân tỉnh Quảng Ngãi', 48, { x: 420, size: 7 }),
      line('Cơ quan: Tỉnh Quảng Ngãi', 56, { x: 420, size: 7 }),
      line('Thời gian ký: 07.02.2025 07:56:24 +07:00', 64, { x: 420, size: 7 }),
    ];
    expect(paragraphs(layoutPages([...stamp, ...body(100)]))).toEqual(paragraphs(layoutPages(body(100))));
    expect(below(line('Người ký: ..........', 300))).toEqual(['Người ký: ..........']);
  });
});

describe('whatever the page', () => {
  const word = fc.constantFrom(
    'Ủy',
    'ban',
    'Số:',
    '12',
    'Nơi nhận:',
    'TM.',
    '-',
    '1.',
    '2018-',
    'KẾ HOẠCH',
    'và',
    'Sở',
  );
  const anyLine = fc.record({
    text: fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
    page: fc.integer({ min: 1, max: 3 }),
    x: fc.double({ min: 0, max: 500, noNaN: true }),
    y: fc.double({ min: 120, max: 700, noNaN: true }),
    width: fc.double({ min: 1, max: 450, noNaN: true }),
    size: fc.constantFrom(8, 10, 12, 14),
    bold: fc.boolean(),
  });
  const rule = fc
    .record({ x: fc.nat(500), y: fc.nat(800), length: fc.nat(400), upright: fc.boolean() })
    .map(({ x, y, length, upright }) =>
      upright ? { x1: x, y1: y, x2: x, y2: y + length } : { x1: x, y1: y, x2: x + length, y2: y },
    );

  it('no word is lost and none is made up', () => {
    const letters = (text: string) => [...text.replace(/[^\p{L}\p{N}]/gu, '')].sort().join('');
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 25 }), fc.array(rule, { maxLength: 12 }), (lines, rules) => {
        const sizes = [1, 2, 3].map((page) => ({ page, width: 595, height: 842, rules }));
        const blocks = layoutPages(lines, sizes);
        const printed = blocks
          .map((block) => (block.kind === 'table' ? block.rows.flat().join(' ') : block.text))
          .join(' ');
        const labels = blocks.map((block) => (block.kind === 'footnote' ? block.label : '')).join('');
        expect(letters(printed + labels)).toBe(letters(lines.map((l) => l.text).join(' ')));
        cleanText({ format: 'pdf', blocks, pages: 3, ocr: { pages: [], confidence: null }, warnings: [] });
      }),
    );
  });
});
