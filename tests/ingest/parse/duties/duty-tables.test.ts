/** Assignment tables: which are such, whose rows are whose, in what role, by when. */
import { describe, expect, it } from 'vitest';
import type { Span, TableSpan } from '../../../../corpus/record.ts';
import { taskRows } from '../../../../ingest/parse/duties/duty-tables.ts';

/** A table laid out as clean text has it: one line a row, cells parted by tabs. */
function table(rows: string[][]): { text: string; span: TableSpan } {
  let text = '';
  const spans: Span[][] = [];
  for (const row of rows) {
    spans.push(
      row.map((cell, i) => {
        if (i > 0) text += '\t';
        const start = text.length;
        text += cell;
        return { start, end: text.length };
      }),
    );
    text += '\n';
  }
  return { text, span: { start: 0, end: text.length - 1, rows: spans } };
}

function read(rows: string[][]): string[] {
  const { text, span } = table(rows);
  return taskRows(text, span).map((row) => {
    expect(text.slice(row.task.start, row.task.end)).toBe(row.task.text);
    const support = row.support.length > 0 ? ` + ${row.support.join(', ')}` : '';
    return `${row.number} ${row.lead.join(', ')}${support}: ${row.task.text}${row.due ? ` [${row.due.text}]` : ''}`;
  });
}

const HEAD = ['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian hoàn thành'];

const CASES: { why: string; rows: string[][]; want: string[] }[] = [
  {
    why: 'units, tasks and deadlines in columns',
    rows: [
      HEAD,
      ['1', 'Rà soát hồ sơ', 'Sở Nội vụ', 'Công an tỉnh', 'Quý II/2026'],
      ['2', 'Báo cáo', 'Sở Tài chính; Sở Xây dựng', '', 'Hằng năm'],
    ],
    want: [
      '1 Sở Nội vụ + Công an tỉnh: Rà soát hồ sơ [Quý II/2026]',
      '2 Sở Tài chính, Sở Xây dựng: Báo cáo [Hằng năm]',
    ],
  },
  {
    why: 'column numbers under the header and group rows are no tasks',
    rows: [
      HEAD,
      ['(1)', '(2)', '(3)', '(4)', '(5)'],
      ['I', 'Công tác tuyên truyền', '', '', ''],
      ['1', 'Phát tờ rơi', 'Đoàn Thanh niên', '', ''],
    ],
    want: ['1 Đoàn Thanh niên: Phát tờ rơi'],
  },
  {
    why: 'a merged performer’s cell reaches down',
    rows: [HEAD, ['1', 'Soạn thảo', 'Sở Tư pháp', '', ''], ['2', 'Lấy ý kiến', '', '', '']],
    want: ['1 Sở Tư pháp: Soạn thảo', '2 Sở Tư pháp: Lấy ý kiến'],
  },
  {
    why: 'people side by side in one cell',
    rows: [
      ['TT', 'Nhiệm vụ thực hiện', 'Người thực hiện'],
      ['', 'Chấm bài', 'Đỗ Mạnh Cường Vũ Việt Linh'],
      ['', 'Trình ký', 'Vũ Thị Kim Anh'],
    ],
    want: ['1 Đỗ Mạnh Cường, Vũ Việt Linh: Chấm bài', '2 Vũ Thị Kim Anh: Trình ký'],
  },
  {
    why: 'roles told inside the cell',
    rows: [
      ['STT', 'Nội dung công việc', 'Cơ quan thực hiện'],
      ['1', 'Di dời', 'Chủ trì: UBND xã Mậu A; Sở Công Thương hướng dẫn chuyên môn'],
    ],
    want: ['1 UBND xã Mậu A + Sở Công Thương: Di dời'],
  },
  {
    why: 'a list of addresses assigns nothing',
    rows: [
      ['TT', 'Đơn vị kiểm tra', 'Địa chỉ'],
      ['1', 'Công ty A', 'Xã B'],
    ],
    want: [],
  },
  {
    why: 'a price list assigns nothing',
    rows: [
      ['TT', 'Nội dung', 'Đơn giá'],
      ['1', 'Lệ phí', '450.000'],
    ],
    want: [],
  },
  { why: 'a header alone', rows: [HEAD], want: [] },
];

describe('assignment tables', () => {
  it.each(CASES)('$why', ({ rows, want }) => {
    expect(read(rows)).toEqual(want);
  });

  it('reads an annex of 300 rows, every row once', () => {
    const rows = Array.from({ length: 300 }, (_row, i) => [
      String(i + 1),
      `Việc số ${i + 1}`,
      'Sở Nội vụ',
      '',
      'Quý I/2026',
    ]);
    const found = read([HEAD, ...rows]);
    expect(found).toHaveLength(300);
    expect(found.at(-1)).toBe('300 Sở Nội vụ: Việc số 300 [Quý I/2026]');
  });
});
