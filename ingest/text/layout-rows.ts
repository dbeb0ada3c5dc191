/** What a page is laid out in: rows of words on one height, and bands of rows that belong together. */
import type { Span } from '../../corpus/record.ts';
import type { PositionedLine } from '../clean-text.ts';

/** What stands at one height, left to right. `text` is the segments joined. */
export interface Row {
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
  segments: PositionedLine[];
  doubtful: Span[];
}

export type Band = { kind: 'text'; rows: Row[] } | { kind: 'table'; rows: string[][]; layout: boolean };
