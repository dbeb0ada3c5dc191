/** What follows the signature: annexes, texts promulgated with a decision, tables of tasks; and what is none of these. */
import { describe, expect, it } from 'vitest';
import type { OutlineNode } from '../../../corpus/record.ts';
import { parseDirective } from '../../../ingest/parse/directive.ts';
import { sectionAt } from '../../../ingest/parse/outline/outline.ts';
import { read } from './read.ts';

const MAIN =
  'ỦY BAN NHÂN DÂN\nXÃ TÂN TIẾN\nSố: 3/QĐ-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTân Tiến, ngày 5 tháng 7 năm 2025\nQUYẾT ĐỊNH\nBan hành Quy chế\nCăn cứ Luật Thư viện;\nĐiều 1. Ban hành\nĐiều 2. Hiệu lực\nNơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nLê Văn Tám\n';

const AFTER: { why: string; text: string; want: string[] }[] = [
  {
    why: 'two numbered annexes',
    text: 'PHỤ LỤC I\nDANH MỤC THIẾT BỊ\n(Kèm theo Quyết định số 3/QĐ-UBND)\n1. Một\nPHỤ LỤC II\nBIỂU MẪU\n1. Hai',
    want: ['Điều 1', 'Điều 2', 'Phụ lục I', 'Phụ lục I.1', 'Phụ lục II', 'Phụ lục II.1'],
  },
  {
    why: 'regulations promulgated with the decision, under a letterhead of their own: their articles are not its articles',
    text: 'ỦY BAN NHÂN DÂN\nXÃ TÂN TIẾN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nQUY CHẾ\nLÀM VIỆC CỦA ỦY BAN NHÂN DÂN XÃ\n(Ban hành kèm theo Quyết định số 3/QĐ-UBND)\nChương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\n1. Quy chế này',
    want: ['Điều 1', 'Điều 2', 'Quy chế', 'Quy chế.Chương I', 'Quy chế.Điều 1', 'Quy chế.Điều 1.1'],
  },
  {
    why: 'an annex that does not say so, but says what it comes with',
    text: 'PHÂN CÔNG NHIỆM VỤ\n(Kèm theo Quyết định số 3/QĐ-UBND)\nNội dung',
    want: ['Điều 1', 'Điều 2', 'Phụ lục'],
  },
  { why: 'a page number is no annex', text: '2', want: ['Điều 1', 'Điều 2'] },
  { why: 'a jotting is no annex', text: 'Bản sao gửi kèm.', want: ['Điều 1', 'Điều 2'] },
];

function paths(nodes: readonly OutlineNode[]): string[] {
  return nodes.flatMap((node) => [node.path, ...paths(node.children)]);
}

describe('after the signature', () => {
  for (const { why, text, want } of AFTER) {
    it(why, () => expect(paths(read(MAIN + text).outline)).toEqual(want));
  }

  it('rows of a table of tasks are items by their STT; the head row and merged cells are none', () => {
    const rows = [
      ['TT', 'Nhiệm vụ', 'Chủ trì'],
      ['1', 'Rà soát quy hoạch', 'Phòng Kinh tế'],
      ['', 'và kế hoạch', ''],
      ['2', 'Tuyên truyền', 'Phòng Văn hóa'],
    ];
    const lead = `${MAIN}PHỤ LỤC\nNHIỆM VỤ\n(Kèm theo Quyết định số 3/QĐ-UBND)\n`;
    let text = lead;
    const spans = rows.map((row, i) => {
      if (i > 0) text += '\n';
      return row.map((cell, n) => {
        if (n > 0) text += '\t';
        const start = text.length;
        text += cell;
        return { start, end: text.length };
      });
    });
    const tables = [{ start: lead.length, end: text.length, rows: spans }];
    const clean = { text, footnotes: [], tables, pageStarts: [], doubtful: [], warnings: [] };
    const source = {
      file: 'a',
      sha256: '0'.repeat(64),
      format: 'docx' as const,
      pages: null,
      ocr: { pages: [], confidence: null },
      pageStarts: [],
      doubtful: [],
    };
    const d = parseDirective(clean, source);
    expect(paths(d.outline)).toEqual(['Điều 1', 'Điều 2', 'Phụ lục', 'Phụ lục.1', 'Phụ lục.2']);
    expect(sectionAt(d.outline, text.indexOf('và kế hoạch'))).toBe('Phụ lục.1');
    expect(sectionAt(d.outline, text.indexOf('Tuyên truyền'))).toBe('Phụ lục.2');
    expect(sectionAt(d.outline, text.indexOf('Chủ trì'))).toBe('Phụ lục');
  });
});
