/** Duty exports, read back: sheets carry no formula, the calendar repeats and reminds and keeps its identities. */
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { dutiesCsv } from '../../../api/export/duties-csv.ts';
import { dutiesIcs, firstOccurrence } from '../../../api/export/duties-ics.ts';
import { dutiesXlsx } from '../../../api/export/duties-xlsx.ts';
import {
  DUTY_COLUMNS,
  type DutyLine,
  deadlineWords,
  inertCell,
  summary,
} from '../../../api/export/duty-sheet.ts';

const DUTY: DutyLine = {
  document: 'kh-1',
  index: 3,
  text: 'Rà soát hồ sơ, "địa giới"; báo cáo trước ngày 08/9/2025.',
  section: 'IV.1',
  assignees: [
    { name: 'Phòng Nội vụ', role: 'lead', note: 'Việc của đơn vị trước sắp xếp.' },
    { name: 'Công an huyện', role: 'support' },
  ],
  deadlineText: 'trước ngày 08/9/2025',
  by: '2025-09-08',
  strictBy: '2025-09-07',
  every: null,
  on: null,
  working: null,
  force: 'order',
  documentType: 'KH',
  documentNumber: '13/KH-UBND',
  documentTitle: 'Kế hoạch',
  issuer: 'Ủy ban nhân dân huyện',
  issued: '2025-02-10',
  bases: 'Quyết định số 5/QĐ-UBND',
};
const evil = (text: string): DutyLine => ({
  ...DUTY,
  text,
  assignees: [{ name: text, role: 'lead' }],
  bases: text,
});

describe('sheets', () => {
  it('have the columns a tracker imports, in its order', () => {
    expect(DUTY_COLUMNS.slice(0, 8).map((c) => c.header)).toEqual([
      'Văn bản',
      'Ngày',
      'Trích yếu nhiệm vụ',
      'Chủ trì',
      'Phối hợp',
      'Thời hạn',
      'Căn cứ',
      'Câu gốc',
    ]);
  });

  it('XLSX reads back cell by cell, every cell text', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(
      (await dutiesXlsx([DUTY, evil('=HYPERLINK("http://x","y")')])).buffer as ArrayBuffer,
    );
    const sheet = book.getWorksheet('Nhiệm vụ');
    expect(sheet?.getRow(2).values).toEqual(
      expect.arrayContaining([
        '13/KH-UBND',
        '10/02/2025',
        'Phòng Nội vụ',
        'Công an huyện',
        '08/9/2025',
        DUTY.text,
      ]),
    );
    sheet?.eachRow((row) => {
      row.eachCell((cell) => {
        expect([ExcelJS.ValueType.String, ExcelJS.ValueType.Null]).toContain(cell.type);
      });
    });
  });

  it('CSV begins with the byte order mark, quotes what it must, and has no formula', () => {
    const csv = dutiesCsv([DUTY, evil('@SUM(1)')]);
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(csv).toContain('"Rà soát hồ sơ, ""địa giới"";');
    expect(csv).not.toMatch(/(?:^|,|")@SUM/m);
  });

  it.each(['=1+1', '+84', '-2', '@a', '\tx', '|calc', ' =1', '%1'])('%j becomes text', (cell) => {
    expect(inertCell(cell).startsWith("'")).toBe(true);
  });

  it('leave ordinary text alone', () => {
    expect(inertCell('Chủ trì, phối hợp')).toBe('Chủ trì, phối hợp');
  });

  it.each<[Partial<DutyLine>, string]>([
    [{}, '08/9/2025'],
    [{ by: null, every: 'year', on: '12-10' }, 'Hằng năm (10/12)'],
    [{ by: null, every: 'month', on: '15' }, 'Hằng tháng (ngày 15)'],
    [{ by: null, every: 'quarter' }, 'Hằng quý'],
    [{ by: null, deadlineText: 'sau 05 ngày' }, 'sau 05 ngày'],
    [{ by: null, deadlineText: null }, ''],
  ])('deadline in words %#', (more, words) => {
    expect(deadlineWords({ ...DUTY, ...more })).toBe(words);
  });

  it('summaries end between words', () => {
    expect(summary(`${'rà soát '.repeat(60)}`).length).toBeLessThanOrEqual(201);
    expect(summary('Báo cáo.')).toBe('Báo cáo.');
  });
});

describe('calendar', () => {
  const ics = (lines: DutyLine[]) =>
    dutiesIcs(lines, { name: 'Nhiệm vụ của Phòng Nội vụ', today: '2025-08-20' }).replace(/\r\n[ \t]/g, '');

  const uids = (lines: DutyLine[]) => ics(lines).match(/UID:.*/g);

  it('is an all-day event on the last day, with two alarms and a lasting identity', () => {
    const text = ics([DUTY]);
    expect(text).toContain('DTSTART;VALUE=DATE:20250908');
    expect(text).toMatch(/UID:kh-1-[0-9a-f]{12}@can-cu/);
    expect(uids([{ ...DUTY, index: 9 }])).toEqual(uids([DUTY]));
    expect(new Set(uids([DUTY, DUTY])).size).toBe(2);
    expect(text.match(/BEGIN:VALARM/g)).toHaveLength(2);
    expect(text).toContain('TRIGGER:-P7D');
    expect(text).toMatch(/DTSTAMP:\d{8}T\d{6}Z/);
    expect(ics([DUTY])).toBe(text);
  });

  it.each<[DutyLine['every'], string | null, string, string]>([
    ['year', '12-10', '20251210', 'FREQ=YEARLY'],
    ['year', null, '20251231', 'FREQ=YEARLY'],
    ['half-year', null, '20251231', 'FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1'],
    ['half-year', '06-25', '20251225', 'FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=25'],
    ['half-year', '01-15', '20260115', 'FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=15'],
    ['quarter', '25', '20250925', 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=25'],
    ['month', '15', '20250915', 'FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=15'],
    ['week', null, '20250822', 'FREQ=WEEKLY'],
  ])('%s on %s begins %s and repeats %s', (every, on, start, rule) => {
    const text = ics([{ ...DUTY, by: null, every, on }]);
    expect(text).toContain(`DTSTART;VALUE=DATE:${start}`);
    expect(text).toContain(`RRULE:${rule}`);
  });

  it('leaves out what has no day, and text cannot break out of its line', () => {
    expect(ics([{ ...DUTY, by: null }])).not.toContain('BEGIN:VEVENT');
    const text = ics([evil('x\nBEGIN:VEVENT\nSUMMARY:y')]);
    expect(text.match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
  });

  it('a recurring day is never before today', () => {
    for (const every of ['week', 'month', 'quarter', 'half-year', 'year'] as const)
      for (const today of ['2025-01-01', '2025-02-28', '2025-12-31', '2024-02-29']) {
        expect(firstOccurrence(every, null, today) >= today, `${every} ${today}`).toBe(true);
        expect(firstOccurrence(every, '05', today) >= today, `${every} 05 ${today}`).toBe(true);
      }
  });
});
