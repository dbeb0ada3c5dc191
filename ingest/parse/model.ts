/** What the parts of the parser hand to one another. */

import type { PartialDate } from '../../corpus/partial-date.ts';
import type { Issuer, OutlineNode, Span } from '../../corpus/record.ts';
import type { CleanText } from '../clean-text.ts';

/** One line of the clean text: [start, end) without its line break. */
export interface Line extends Span {
  text: string;
}

/** Which stretch of the text is what. Spans lie in reading order and may be empty (start === end), never overlap. */
export interface Zones {
  /** Letterhead: from the top to the end of title and addressees. */
  head: Span;
  body: Span;
  /** Nơi nhận and signature. */
  close: Span;
  /** Phụ lục, and texts promulgated with the directive (Quy chế, Đề án kèm theo). */
  annexes: Span[];
  /** Note bodies. */
  notes: Span;
}

/** What citations and duties need to know of the document they stand in. */
export interface DocumentContext {
  type: string | null;
  number: string | null;
  issuer: Issuer | null;
  issued: PartialDate | null;
  addressees: { name: string }[];
  zones: Zones;
  outline: OutlineNode[];
  /** Short form → long form: those the document defines itself. */
  abbreviations: Map<string, string>;
}

export interface ParseInput {
  clean: CleanText;
  lines: Line[];
}
