/** What a checked draft can be taken away as: the Word file with comments, and the sheet to print. */
import { formatVietnamese } from '../../corpus/partial-date.ts';
import type { CheckReport, FileInput } from '../../web/views.ts';
import { ProblemError } from '../problems.ts';
import { today } from '../today.ts';
import { checkReportHtml } from './check-report.ts';
import { withComments } from './word-comments.ts';

export const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const NOT_WORD = 'Chỉ ghi nhận xét được vào tệp Word (.docx).';

/**
 * The draft's own file with the findings as comments, and its name; null when the draft is no Word file. Throws a
 * problem (422) when comments cannot be put into it.
 */
export function commentedWord(
  draft: FileInput,
  { record, findings }: CheckReport,
): { name: string; bytes: Uint8Array } | null {
  if (record.source.format !== 'docx') return null;
  try {
    const { bytes } = withComments(draft.bytes, record.text, findings, new Date().toISOString());
    return { name: draft.name.replace(/(\.docx)?$/i, '-nhan-xet.docx'), bytes };
  } catch (error) {
    // Readable, yet not written as Word writes it: its words are in the error.
    throw new ProblemError(422, error instanceof Error ? error.message : NOT_WORD);
  }
}

/** Phiếu kiểm tra: one HTML page that prints on A4. */
export function checkSheet({ record, findings, states }: CheckReport): string {
  return checkReportHtml(record, findings, states, formatVietnamese(today()));
}
