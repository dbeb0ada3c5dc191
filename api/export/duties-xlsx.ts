/** The duty register as an Excel sheet laid out for import into a task tracker. */
import { DUTY_COLUMNS, type DutyLine } from './duty-sheet.ts';

/** Bytes of a workbook with one sheet. Every cell is a string, so nothing in it can be taken for a formula. */
export async function dutiesXlsx(duties: readonly DutyLine[]): Promise<Uint8Array> {
  // Loaded when first wanted: it is heavy, and most visits take no workbook away.
  const { default: ExcelJS } = await import('exceljs');
  const book = new ExcelJS.Workbook();
  book.creator = 'Căn Cứ';
  const sheet = book.addWorksheet('Nhiệm vụ', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = DUTY_COLUMNS.map(({ header, width }) => ({ header, width }));
  const head = sheet.getRow(1);
  head.font = { bold: true };
  head.alignment = { vertical: 'middle', wrapText: true };
  for (const duty of duties) {
    const row = sheet.addRow(DUTY_COLUMNS.map((column) => clean(column.value(duty))));
    row.alignment = { vertical: 'top', wrapText: true };
    row.eachCell((cell) => {
      cell.numFmt = '@';
    });
  }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: DUTY_COLUMNS.length } };
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** XML 1.0 has no control characters, and Excel no cells beyond 32,767 characters. */
function clean(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ' ').slice(0, 32_000);
}
