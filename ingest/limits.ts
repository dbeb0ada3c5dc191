/**
 * What one file may cost. Past these a file is refused with a reason, or read in part with a warning: a hostile or
 * broken file must never take the service down with it.
 */
export interface Limits {
  /** Bytes of the file itself. */
  fileBytes: number;
  /** Bytes that a zip container (docx, odt, zip) may expand to. */
  expandedBytes: number;
  /** Bytes of XML in one office file: its tree takes some fifty times as much memory. */
  xmlBytes: number;
  /** Files inside one archive or attachments of one message. */
  archiveEntries: number;
  /** Archives inside archives, messages inside messages. */
  archiveDepth: number;
  /** Pages read of one PDF or image; the rest are left out with a warning. */
  pages: number;
  /** UTF-16 units of text kept of one document; the rest is left out with a warning. */
  textLength: number;
  /** Depth of nested elements in HTML, XML and RTF groups. */
  nesting: number;
  /** Milliseconds for reading one document, OCR apart. */
  readMs: number;
  /** Milliseconds for the OCR of one file; pages after that are left out with a warning. */
  ocrMs: number;
  /** Milliseconds for the OCR of one page. */
  ocrPageMs: number;
}

const MB = 1024 * 1024;

export const DEFAULT_LIMITS: Limits = {
  fileBytes: 100 * MB,
  expandedBytes: 200 * MB,
  xmlBytes: 32 * MB,
  archiveEntries: 2_000,
  archiveDepth: 3,
  pages: 2_000,
  textLength: 10_000_000,
  nesting: 500,
  readMs: 120_000,
  ocrMs: 30 * 60_000,
  ocrPageMs: 45_000,
};
