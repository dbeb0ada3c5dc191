/** What is to be said of a page that was read by OCR. */
import type { Warning } from '../../corpus/record.ts';
import type { ReadPage } from '../ocr/page-lines.ts';

/** Told where a seal hid part of the signer's name: it was read, but a person should look. */
export function pageWarnings(read: ReadPage, page: number): Warning[] {
  if (!read.piecedName) return [];
  const message =
    `Trang ${page}: dấu che một phần họ tên người ký; “${read.piecedName}” được ghép từ nhiều lần đọc, ` +
    'hãy đối chiếu bản gốc.';
  return [{ code: 'signatory-under-seal', message, start: null, end: null }];
}
