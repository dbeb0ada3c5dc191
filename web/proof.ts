/** Links from a fact to the words that prove it. They work without scripts: the server marks the span it is asked for. */
import { html } from 'hono/html';
import type { Span } from '../corpus/record.ts';
import type { Html } from './layout.ts';

/** Address of a span in a document's text, marked. `text` null = unknown here; the page then only marks. */
export function proofHref(id: string, span: Span, text: string | null): string {
  const anchor = text === null ? '#danh-dau' : `#o${paragraphStart(text, span.start)}`;
  return `/van-ban/${encodeURIComponent(id)}?danh-dau=${span.start}-${span.end}${anchor}`;
}

/** Offset at which the paragraph holding `offset` begins; paragraphs are lines of the record's text. */
export function paragraphStart(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** The link itself, words first, for use beside a fact on the document's own page. */
export function proofLink(id: string, span: Span, text: string, words: string, classes = 'proof'): Html {
  return html`<a class="${classes}" href="${proofHref(id, span, text)}" data-mark="${span.start}-${span.end}">${words}</a>`;
}

/** Reads "123-150"; null for anything else or a span outside the text. */
export function parseMark(value: string | undefined, length: number): Span | null {
  const m = /^(\d{1,9})-(\d{1,9})$/.exec(value ?? '');
  if (!m) return null;
  const span = { start: Number(m[1]), end: Number(m[2]) };
  return span.start < span.end && span.end <= length ? span : null;
}
