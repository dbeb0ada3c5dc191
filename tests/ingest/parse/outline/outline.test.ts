/** The section tree: what opens a section, what only looks like a label, and the paths people cite by. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OutlineNode } from '../../../../corpus/record.ts';
import { splitLines } from '../../../../ingest/parse/lines.ts';
import { readOutline, sectionAt } from '../../../../ingest/parse/outline/outline.ts';

function outlineOf(text: string): OutlineNode[] {
  const none = { start: text.length, end: text.length };
  const zones = {
    head: { start: 0, end: 0 },
    body: { start: 0, end: text.length },
    close: none,
    annexes: [],
    notes: none,
  };
  return readOutline(text, splitLines(text), zones, []);
}

/** Paths in reading order, bullets left out. */
function paths(nodes: readonly OutlineNode[]): string[] {
  return nodes.flatMap((node) => [
    ...(/^[-+·]/.test(node.label) ? [] : [node.path]),
    ...paths(node.children),
  ]);
}

const PATHS: { why: string; lines: string[]; want: string[] }[] = [
  {
    why: 'plan: roman, arabic, decimal; "2.1" under II.2 is II.2.1',
    lines: [
      'I. MỤC ĐÍCH',
      '1. Mục đích',
      'II. NỘI DUNG',
      '1. Phạm vi',
      '2. Tiến độ',
      '2.1. Trường học',
      '2.2. Phòng',
      'III. TỔ CHỨC',
    ],
    want: ['I', 'I.1', 'II', 'II.1', 'II.2', 'II.2.1', 'II.2.2', 'III'],
  },
  {
    why: 'articles with clauses and points; chapters are not part of the path',
    lines: [
      'Chương I',
      'QUY ĐỊNH CHUNG',
      'Điều 1. Phạm vi',
      '1. Một',
      'a) A',
      'b) B',
      'Chương II',
      'TỔ CHỨC',
      'Điều 2. Đối tượng',
      '1. Hai',
    ],
    want: ['Chương I', 'Điều 1', 'Điều 1.1', 'Điều 1.1.a', 'Điều 1.1.b', 'Chương II', 'Điều 2', 'Điều 2.1'],
  },
  {
    why: 'Vietnamese letter order: đ between d and e',
    lines: ['1. Một', 'a) A', 'b) B', 'c) C', 'd) D', 'đ) Đ', 'e) E', 'g) G', '2. Hai'],
    want: ['1', '1.a', '1.b', '1.c', '1.d', '1.đ', '1.e', '1.g', '2'],
  },
  {
    why: 'parts: their sections are cited without them',
    lines: [
      'PHẦN THỨ NHẤT',
      'KẾT QUẢ',
      'I. TÌNH HÌNH',
      'PHẦN THỨ HAI',
      'KẾ HOẠCH',
      'I. CĂN CỨ',
      'II. MỤC TIÊU',
    ],
    want: ['Phần thứ nhất', 'I', 'Phần thứ hai', 'I', 'II'],
  },
  {
    why: 'OCR: Í, l and | for I in list position',
    lines: ['l. MỤC ĐÍCH', 'IÍ. NỘI DUNG', 'I|I. TỔ CHỨC', 'IV. KINH PHÍ'],
    want: ['I', 'II', 'III', 'IV'],
  },
  {
    why: 'numbers that open a sentence are no labels',
    lines: [
      '1. Mục đích',
      '15.314 học sinh đến trường',
      '2024 là năm bản lề',
      '28,5% số xã',
      '3.768/3.768 trẻ',
      '05 năm thực hiện',
      '2. Yêu cầu',
    ],
    want: ['1', '2'],
  },
  {
    why: 'a number out of nowhere is text',
    lines: ['1. Mục đích', '17. Đến năm sau', '2. Yêu cầu'],
    want: ['1', '2'],
  },
  {
    why: 'inserted articles and clauses keep their letter',
    lines: ['Điều 5. Năm', 'Điều 5a. Năm a', '1. Một', '1a. Một a', '2. Hai'],
    want: ['Điều 5', 'Điều 5a', 'Điều 5a.1', 'Điều 5a.1a', 'Điều 5a.2'],
  },
  {
    why: 'a mention of an article at the head of a sentence is none',
    lines: ['Điều 1. Một', 'Điều 3 Nghị định này quy định về thẩm quyền.', 'Điều 2. Hai'],
    want: ['Điều 1', 'Điều 2'],
  },
  {
    why: 'text quoted for amendment has labels of another document',
    lines: [
      'Điều 1. Sửa đổi',
      '1. Sửa khoản 1 như sau:',
      '“1. Cơ quan gửi văn bản.',
      '2. Cơ quan nhận văn bản.”.',
      '2. Bãi bỏ khoản 4',
    ],
    want: ['Điều 1', 'Điều 1.1', 'Điều 1.2'],
  },
  {
    why: 'bracketed numbers under bullets',
    lines: ['2. Mục tiêu', '- (1) Một', '- (2) Hai', '(3) Ba'],
    want: ['2', '2.1', '2.2', '2.3'],
  },
];

describe('outline paths', () => {
  for (const { why, lines, want } of PATHS) {
    it(why, () => expect(paths(outlineOf(lines.join('\n')))).toEqual(want));
  }

  it('a gap in a list that began at one', () => {
    const lines = Array.from({ length: 8 }, (_v, i) => `${i + 1}. Mục`).concat('10. Mười');
    expect(paths(outlineOf(lines.join('\n'))).at(-1)).toBe('10');
  });
});

describe('outline headings and spans', () => {
  it('joins headings printed over several lines in capitals', () => {
    const [node] = outlineOf(
      'PHẦN THỨ NHẤT\nKẾT QUẢ THỰC HIỆN NHIỆM VỤ GIÁO DỤC VÀ\nĐÀO TẠO NĂM HỌC 2022 – 2023\nNội dung.',
    );
    expect(node?.heading).toBe('KẾT QUẢ THỰC HIỆN NHIỆM VỤ GIÁO DỤC VÀ ĐÀO TẠO NĂM HỌC 2022 – 2023');
  });

  it('takes the beginning of a long item before its colon as heading', () => {
    const [node] = outlineOf(`1. Phòng Nội vụ: ${'Chủ trì tham mưu. '.repeat(30)}`);
    expect(node?.heading).toBe('Phòng Nội vụ');
  });

  it('tells the section an offset stands in', () => {
    const text = 'Mở đầu.\nI. MỘT\n1. Hai\nba bốn\n- năm\nII. SÁU\nbảy';
    const outline = outlineOf(text);
    const at = (word: string) => sectionAt(outline, text.indexOf(word));
    expect([at('Mở'), at('MỘT'), at('ba'), at('năm'), at('bảy')]).toEqual(['', 'I', 'I.1', 'I.1', 'II']);
  });
});

const piece = fc.constantFrom(
  'I. MỘT',
  '1. Hai',
  '2.1 Ba',
  'a) bốn',
  '- năm',
  '(1) sáu',
  'Điều 7. Tám',
  'Chương IX',
  '“1. mười',
  'x”',
  '15. Lạ',
  '+ y',
  'chữ',
);

describe('any order of labels', () => {
  it('gives nested spans in order, inside the text, with the label at the start', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (lines) => {
        const text = lines.join('\n');
        check(outlineOf(text), 0, text.length, text);
      }),
      { numRuns: 300 },
    );
  });
});

function check(nodes: readonly OutlineNode[], from: number, to: number, text: string): void {
  let at = from;
  for (const node of nodes) {
    expect(node.start).toBeGreaterThanOrEqual(at);
    expect(node.end).toBeGreaterThan(node.start);
    expect(node.end).toBeLessThanOrEqual(to);
    expect(text.slice(node.start, node.end)).toContain(node.label);
    check(node.children, node.start, node.end, text);
    at = node.end;
  }
}
