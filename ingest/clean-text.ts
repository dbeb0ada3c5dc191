/**
 * The neutral models between readers and parser.
 * A reader (ingest/formats) turns bytes into an Extracted; ingest/text turns that into a CleanText;
 * ingest/parse turns a CleanText into a Directive. None of them knows the one after it.
 */
import type { Footnote, Format, Span, TableSpan, Warning } from '../corpus/record.ts';

/** One printed line with its place on the page, in points, origin top left. From PDF text or OCR. */
export interface PositionedLine {
  text: string;
  page: number;
  x: number;
  y: number;
  width: number;
  /** Height of the type in points. */
  size: number;
  bold: boolean;
  /** Character ranges of `text` the OCR was unsure of. */
  doubtful?: Span[];
}

export type Block =
  /** A whole paragraph. `list` is a label the format itself generated (Word numbering), already part of `text`. */
  | {
      kind: 'paragraph';
      text: string;
      page?: number;
      doubtful?: Span[];
      /** The layout says so: this is the rest of the paragraph before it, cut by a page or column break. */
      continues?: boolean;
    }
  /** `layout`: the two-column letterhead or signature block, read cell by cell, not a table of data. */
  | {
      kind: 'table';
      rows: string[][];
      layout: boolean;
      page?: number;
      /** The page of each row, for a table that goes on over pages. */
      rowPages?: number[];
    }
  /** The note's body; its mark in the text is written as the private-use pair \uE000label\uE001. */
  | { kind: 'footnote'; label: string; text: string; page?: number };

export interface Extracted {
  format: Format;
  blocks: Block[];
  pages: number | null;
  ocr: { pages: number[]; confidence: number | null };
  warnings: Warning[];
}

/**
 * Text as the parser wants it: NFC, one paragraph a line ("\n"), no Markdown, no page furniture, no note marks.
 * A layout table gives its cells' lines, left cell first. A data table gives one line a row, cells parted by "\t".
 * Note bodies follow the body, one a line, each from footnote.start to footnote.end.
 */
export interface CleanText {
  text: string;
  footnotes: Footnote[];
  tables: TableSpan[];
  pageStarts: number[];
  doubtful: Span[];
  warnings: Warning[];
}
