import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Extracted } from '../../../ingest/clean-text.ts';
import { readText, textBlocks } from '../../../ingest/formats/text.ts';
import { cleanText } from '../../../ingest/text/clean.ts';
import { noteMark } from '../../../ingest/text/marks.ts';
import { processorSeconds } from '../../processor-time.ts';

function extracted(blocks: Block[]): Extracted {
  return { format: 'text', blocks, pages: null, ocr: { pages: [], confidence: null }, warnings: [] };
}
const clean = (blocks: Block[], limit?: number) => cleanText(extracted(blocks), limit);
const fromText = (text: string) => cleanText(readText(new TextEncoder().encode(text)));

describe('text and Markdown', () => {
  it.each<[string, string, string]>([
    [
      '**KẾ HOẠCH**  \n**Nâng cao**',
      'KẾ HOẠCH\nNâng cao',
      'bold title over two lines: emphasis goes, lines stay',
    ],
    ['### III. ĐÁNH GIÁ CHUNG', 'III. ĐÁNH GIÁ CHUNG', 'heading marks go'],
    ['Độc lập\n\n---\n\nKính gửi:', 'Độc lập\nKính gửi:', 'a rule is page furniture'],
    ['**2024 – 2025**\ntrên địa bàn', '2024 – 2025 trên địa bàn', 'the dash stays as printed'],
    ['1\\. Mục đích', '1. Mục đích', 'escaped characters come back'],
    ['“*tỷ lệ đạt 70,1%*”', '“tỷ lệ đạt 70,1%”', 'emphasis inside quotes'],
    ['Mẫu 5*3 và (*) ghi chú (*)', 'Mẫu 5*3 và (*) ghi chú (*)', 'stars that are no emphasis stay'],
    ['diện tích 5 m<sup>2</sup>', 'diện tích 5 m²', 'a raised figure without a note is a figure'],
    ['Số: 12–KH/TU', 'Số: 12-KH/TU', 'only the hyphen is right in a symbol'],
    [
      'Ủy\u00ADban\u200B nhân\u00A0dân',
      'Ủyban nhân dân',
      'soft hyphen and zero width go, hard space is a space',
    ],
    ['Ha\u0309i Pho\u0300ng', 'Hải Phòng', 'decomposed letters compose'],
    ['\uF0B7 Như trên', '• Như trên', 'the Symbol-font bullet'],
  ])('%j → %j (%s)', (input, output) => {
    expect(fromText(input).text).toBe(output);
  });

  it('turns a pipe table into rows with true cell spans', () => {
    const { text, tables } = fromText('| TT | Việc |\n|---|---|\n| 1 | Rà soát |\n\nHết.');
    expect(text).toBe('TT\tViệc\n1\tRà soát\nHết.');
    expect(tables[0]?.rows.map((row) => row.map((cell) => text.slice(cell.start, cell.end)))).toEqual([
      ['TT', 'Việc'],
      ['1', 'Rà soát'],
    ]);
  });

  it('puts the lines of a wrapped text back into paragraphs', () => {
    const paragraph =
      'Ủy ban nhân dân huyện yêu cầu các phòng, ban, đơn vị liên quan và Ủy ban\n' +
      'nhân dân các xã, thị trấn khẩn trương rà soát, tham mưu giải pháp cụ thể\n' +
      'nhằm khắc phục các tồn tại, hạn chế đã được chỉ ra, báo cáo kết quả về Ủy\n' +
      'ban nhân dân huyện qua Phòng Giáo dục và Đào tạo để tổng hợp chung theo\n' +
      'quy định hiện hành.\n';
    expect(fromText(paragraph.repeat(3)).text.split('\n')).toHaveLength(3);
  });
});

describe('sentences cut by pages and notes', () => {
  it('joins "2018-" and "2025" across the notes between them, and points at both notes', () => {
    const { text, footnotes } = fromText(
      'Đề án<sup>10</sup> “*Giáo dục hướng nghiệp 2018-*\n\n<sup>10</sup> Kế hoạch số 215/KH-UBND\n\n2025”<sup>11</sup>. Tiếp.\n\n<sup>11</sup> Quyết định số 522/QĐ-TTg.',
    );
    const line = text.split('\n')[0];
    expect(line).toContain('2018-2025');
    expect(footnotes.map((note) => text.slice(note.start, note.end))).toEqual([
      'Kế hoạch số 215/KH-UBND',
      'Quyết định số 522/QĐ-TTg.',
    ]);
    expect(text.slice(0, footnotes[0]?.mark ?? 0)).toBe('Đề án');
    expect(text.slice(0, footnotes[1]?.mark ?? 0).endsWith('2018-2025”')).toBe(true);
  });

  it.each<[string, string, boolean, string]>([
    ['quy mô trường', 'lớp, đội ngũ', true, 'goes on in lower case'],
    ['tỉnh và', 'Ủy ban nhân dân', true, 'a line cannot end with "và"'],
    ['định hướng đến năm', '2030;', true, 'a figure after "năm"'],
    ['1. Ưu điểm', 'Ngành giáo dục đã làm tốt', false, 'a heading'],
    ['PHẦN THỨ HAI', 'kế hoạch nâng cao', false, 'capitals and small letters are title and text'],
    ['thực hiện./.', 'nơi khác', false, 'the end mark ends'],
    ['Bắc Sơn, ngày tháng năm', 'Kính gửi:', false, 'a blank date line'],
    ['các việc sau', '- Việc một', false, 'an item'],
    ['các việc sau', 'a) việc một', false, 'a lettered item'],
    ['dân tộc thiểu số', '2. Yêu cầu', false, 'a numbered item, not a figure'],
    ['Về chuyển đổi số', 'Thực hiện Đề án', false, '"số" ends headings too'],
    [
      'Về việc ban hành Quyết định quy định hồ sơ',
      'đề nghị cấp Giấy chứng nhận',
      true,
      'a title over two lines',
    ],
    ['Số: /QĐ-UBND', 'ngày 3 tháng 2', false, 'a number line stands alone'],
  ])('%j + %j → joined %s (%s)', (first, second, joined) => {
    const blocks: Block[] = [first, second].map((text) => ({ kind: 'paragraph', text }));
    expect(clean(blocks).text).toBe(`${first}${joined ? ' ' : '\n'}${second}`);
  });

  it('remembers on which page a joined sentence goes on', () => {
    const { text, pageStarts } = clean([
      { kind: 'paragraph', text: 'triển khai và kiểm tra', page: 1 },
      { kind: 'paragraph', text: 'việc thực hiện.', page: 2 },
      { kind: 'paragraph', text: 'Trang bốn.', page: 4 },
    ]);
    expect(text.slice(pageStarts[1])).toBe(' việc thực hiện.\nTrang bốn.');
    expect(pageStarts).toHaveLength(4);
    expect(text.slice(pageStarts[2])).toBe('Trang bốn.');
  });
});

describe('letterhead and tables', () => {
  it('reads the left column of a layout table down, then the right', () => {
    const rows = [
      ['UBND TỈNH LÀO CAI', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['SỞ CÔNG THƯƠNG\n-------', '', 'Độc lập - Tự do - Hạnh phúc'],
      ['Số: 1/KH-SCT', '', 'Lào Cai, ngày 3 tháng 2 năm 2026'],
    ];
    expect(clean([{ kind: 'table', layout: true, rows }]).text.split('\n')).toEqual([
      'UBND TỈNH LÀO CAI',
      'SỞ CÔNG THƯƠNG',
      'Số: 1/KH-SCT',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Lào Cai, ngày 3 tháng 2 năm 2026',
    ]);
  });

  it('puts a letterhead and a close typed side by side back into columns', () => {
    const { text } = fromText(
      'UBND HUYỆN X\t\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nPHÒNG GD&ĐT          Độc lập - Tự do - Hạnh phúc\n' +
        'Số: 12/PGDĐT          X, ngày 02 tháng 3 năm 2024\nV/v báo cáo năm học\nKính gửi: Các trường\nNội dung báo cáo.\n' +
        'Nơi nhận:               TRƯỞNG PHÒNG\n- Như trên;\n- Lưu: VT.               Nguyễn Văn A',
    );
    expect(text.split('\n')).toEqual([
      'UBND HUYỆN X',
      'PHÒNG GD&ĐT',
      'Số: 12/PGDĐT',
      'V/v báo cáo năm học',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'X, ngày 02 tháng 3 năm 2024',
      'Kính gửi: Các trường',
      'Nội dung báo cáo.',
      'Nơi nhận:',
      '- Như trên;',
      '- Lưu: VT.',
      'TRƯỞNG PHÒNG',
      'Nguyễn Văn A',
    ]);
  });

  it('parts the paragraphs of a data cell, but not a sentence', () => {
    const rows = [
      ['Người làm', 'Việc'],
      ['Đỗ Mạnh Cường\nVũ Việt Linh', 'Rà soát việc\nđáp ứng điều kiện'],
    ];
    const { text } = clean([{ kind: 'table', layout: false, rows }]);
    expect(text).toBe('Người làm\tViệc\nĐỗ Mạnh Cường; Vũ Việt Linh\tRà soát việc đáp ứng điều kiện');
  });
});

describe('bounds and truth of offsets', () => {
  it('cuts a text that is too long, and says so', () => {
    const { text, warnings } = clean([{ kind: 'paragraph', text: 'chữ '.repeat(100) }], 50);
    expect(text.length).toBe(50);
    expect(warnings.map((warning) => warning.code)).toEqual(['text-cut']);
  });

  it('carries doubtful words through cleaning', () => {
    const block: Block = {
      kind: 'paragraph',
      text: '  Phấn  đầu   xây dựng',
      doubtful: [{ start: 9, end: 12 }],
    };
    const { text, doubtful } = clean([{ ...block, doubtful: [{ start: 8, end: 11 }] }]);
    expect(doubtful.map((span) => text.slice(span.start, span.end))).toEqual(['đầu']);
  });

  const words = fc.constantFrom(
    ...'Ủy ban,nhân dân,Số: 1/QĐ,2018-,2025,và,1. Mục,a) việc,- mục,./.,CỘNG HÒA, ,\t,\n,\uE000,\uE0001\uE001,\uE002,\u00AD,**,<sup>1</sup>,¹,|a|b|,*x*'.split(
      ',',
    ),
  );
  const junk = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.array(words, { maxLength: 12 }).map((list) => list.join(' ')),
  );
  const block: fc.Arbitrary<Block> = fc.oneof(
    fc.record({
      kind: fc.constant('paragraph' as const),
      text: junk,
      continues: fc.boolean(),
      page: fc.integer({ min: 1, max: 5 }),
      doubtful: fc.array(fc.record({ start: fc.nat(50), end: fc.nat(50) }), { maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('footnote' as const), label: fc.constantFrom('1', '2', '*'), text: junk }),
    fc.record({
      kind: fc.constant('table' as const),
      layout: fc.boolean(),
      rows: fc.array(fc.array(junk, { maxLength: 4 }), { maxLength: 4 }),
    }),
  );

  it('never throws, and every offset points at what it claims', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), fc.integer({ min: 0, max: 400 }), (blocks, limit) => {
        const { text, footnotes, tables, pageStarts, doubtful } = clean(blocks, limit);
        expect(text.length).toBeLessThanOrEqual(limit);
        for (const note of footnotes) {
          expect(text.slice(note.start, note.end)).toBe(note.text);
          expect(note.mark ?? 0).toBeLessThanOrEqual(text.length);
        }
        for (const table of tables) {
          for (const cell of table.rows.flat()) {
            expect(cell.end).toBeLessThanOrEqual(text.length);
            expect(text.slice(cell.start, cell.end)).not.toMatch(/[\t\n]/);
          }
        }
        for (const span of doubtful) expect(span.end).toBeGreaterThan(span.start);
        expect([...pageStarts].sort((a, b) => a - b)).toEqual(pageStarts);
        expect(text).not.toMatch(/[\uE000-\uE003\u00AD\u200B]/);
      }),
    );
  });

  it('changes nothing in text that is already clean', () => {
    fc.assert(
      fc.property(fc.array(fc.array(words, { minLength: 1, maxLength: 6 }), { maxLength: 8 }), (lines) => {
        const raw = lines.map((line) => line.join(' ')).join('\n');
        const paragraphs = (text: string) =>
          clean(text.split('\n').map((line): Block => ({ kind: 'paragraph', text: line }))).text;
        const once = paragraphs(raw.replace(/[\uE000-\uE003]/g, ''));
        expect(paragraphs(once)).toBe(once);
      }),
    );
  });

  it('marks that point at no note become figures', () => {
    expect(clean([{ kind: 'paragraph', text: `m${noteMark('2')}` }]).text).toBe('m²');
  });

  it.each(['a', '*', '<sup>1</sup>', '¹', '[', '|a', 'của ', '2018-', '\uE000', '- ', 'A\n', 'hoµ \n'])(
    'stays linear over 40,000 repetitions of %j',
    (token) => {
      const work = () => cleanText({ ...extracted(textBlocks(token.repeat(40_000))) });
      expect(processorSeconds(work)).toBeLessThan(4);
    },
  );
});
