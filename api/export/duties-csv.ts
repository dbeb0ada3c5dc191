/** The duty register as CSV: UTF-8 with the byte order mark Excel asks for, the same columns as the sheet. */
import { stringify } from 'csv-stringify/sync';
import { DUTY_COLUMNS, type DutyLine, inertCell } from './duty-sheet.ts';

/** The file's text, byte order mark included. Cells that begin like a formula are made plain text. */
export function dutiesCsv(duties: readonly DutyLine[]): string {
  const rows = duties.map((duty) => DUTY_COLUMNS.map((column) => inertCell(column.value(duty))));
  return `\uFEFF${stringify([DUTY_COLUMNS.map((column) => column.header), ...rows], { record_delimiter: 'windows' })}`;
}
