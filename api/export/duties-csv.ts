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
export function* dutiesCsvChunks(duties: readonly DutyLine[]): Generator<string> {
  const lines = (rows: string[][]) => stringify(rows, { record_delimiter: 'windows' });
  yield `\uFEFF${lines([DUTY_COLUMNS.map((column) => column.header)])}`;
  for (let from = 0; from < duties.length; from += CHUNK)
    yield lines(
      duties
        .slice(from, from + CHUNK)
        .map((duty) => DUTY_COLUMNS.map((column) => inertCell(column.value(duty)))),
    );
}
