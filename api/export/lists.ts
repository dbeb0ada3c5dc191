/** A list of documents as CSV, XLSX or JSON Lines: what a person sees on the results page, all of it. */
import { stringify } from 'csv-stringify/sync';
import type { DocumentCard } from '../../web/views.ts';

export const LIST_FORMATS = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  jsonl: 'application/x-ndjson; charset=utf-8',
} as const;
export type ListFormat = keyof typeof LIST_FORMATS;

export interface Column<T> {
  key: string;
  header: string;
  width: number;
  value: (row: T) => string | number | null;
}

export const DOCUMENT_COLUMNS: readonly Column<DocumentCard>[] = [
  { key: 'id', header: 'Mã', width: 28, value: (d) => d.id },
  { key: 'type', header: 'Loại', width: 14, value: (d) => d.typeName ?? d.type },
  { key: 'number', header: 'Số, ký hiệu', width: 18, value: (d) => d.number },
  { key: 'issued', header: 'Ngày ban hành', width: 14, value: (d) => d.issued },
  { key: 'issuer', header: 'Cơ quan ban hành', width: 36, value: (d) => d.issuer },
  { key: 'title', header: 'Trích yếu', width: 70, value: (d) => d.title },
  { key: 'duties', header: 'Số nhiệm vụ', width: 12, value: (d) => d.duties },
  { key: 'citations', header: 'Số viện dẫn', width: 12, value: (d) => d.citations },
  { key: 'file', header: 'Tệp', width: 40, value: (d) => d.file },
];

/** Rows encoded at once. */
const CHUNK = 500;

/** Rows as text, a few hundred at a time, so that a long list flows. Cells are guarded against formulas (CSV injection). */
export function* listChunks<T>(
  format: Exclude<ListFormat, 'xlsx'>,
  columns: readonly Column<T>[],
  rows: readonly T[],
): Generator<string> {
  // The byte order mark tells Excel the file is UTF-8.
  if (format === 'csv') yield `\uFEFF${stringify([columns.map((c) => c.header)])}`;
  for (let from = 0; from < rows.length; from += CHUNK) {
    const some = rows.slice(from, from + CHUNK);
    yield format === 'csv'
      ? stringify(some.map((row) => columns.map((c) => inert(c.value(row)))))
      : some
          .map((row) => `${JSON.stringify(Object.fromEntries(columns.map((c) => [c.key, c.value(row)])))}\n`)
          .join('');
  }
}

/** The whole list in the format asked for. */
export async function writeList<T>(
  format: ListFormat,
  name: string,
  columns: readonly Column<T>[],
  rows: readonly T[],
): Promise<Uint8Array> {
  if (format !== 'xlsx') return new TextEncoder().encode([...listChunks(format, columns, rows)].join(''));
  // Loaded when first wanted: it is heavy, and most visits take no workbook away.
  const { default: ExcelJS } = await import('exceljs');
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map((c) => ({ header: c.header, key: c.key, width: c.width }));
  sheet.getRow(1).font = { bold: true };
  for (const row of rows) sheet.addRow(columns.map((c) => c.value(row)));
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** A cell that begins like a formula is made plain text with a leading apostrophe (OWASP, CSV injection). */
function inert(value: string | number | null): string | number {
  if (value === null) return '';
  return typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
}
