/** The duty register as CSV: UTF-8 with the byte order mark Excel asks for, the same columns as the sheet. */
import { stringify } from 'csv-stringify/sync';
import { DUTY_COLUMNS, type DutyLine, inertCell } from './duty-sheet.ts';

/** Rows written at once. */
const CHUNK = 500;

/** The file's text, byte order mark included. Cells that begin like a formula are made plain text. */
export function dutiesCsv(duties: readonly DutyLine[]): string {
  return [...dutiesCsvChunks(duties)].join('');
}

/** The same a few hundred rows at a time, so that a long register flows. */
export function* dutiesCsvChunks(duties: Iterable<DutyLine>): Generator<string> {
  const lines = (rows: string[][]) => stringify(rows, { record_delimiter: 'windows' });
  yield `\uFEFF${lines([DUTY_COLUMNS.map((column) => column.header)])}`;
  let rows: string[][] = [];
  for (const duty of duties) {
    rows.push(DUTY_COLUMNS.map((column) => inertCell(column.value(duty))));
    if (rows.length < CHUNK) continue;
    yield lines(rows);
    rows = [];
  }
  if (rows.length > 0) yield lines(rows);
}
