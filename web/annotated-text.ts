/**
 * The document's text as HTML, paragraph by paragraph, with its facts marked where they stand. Each paragraph holds
 * exactly its slice of the record's text, so the client can turn any offset into a place on the page.
 */
import { raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Directive, OutlineNode, Span } from '../corpus/record.ts';

/** A stretch of the text to show as something. */
interface Annotation extends Span {
  kind: 'citation' | 'duty' | 'deadline' | 'field' | 'doubtful' | 'footnote' | 'mark';
  /** Index in its list, or the field's name. */
  of: string;
  classes: string;
  /** Where it leads, "" for nowhere. */
  href: string;
}

/** Longer lines that begin with a label are paragraphs, not headings. */
const LONGEST_HEADING = 160;

export interface AnnotatedText {
  html: HtmlEscapedString;
  paragraphs: number;
}

/** `marked` is a span to highlight on the server, for visitors without JavaScript. */
export function annotatedText(record: Directive, marked: Span | null): AnnotatedText {
  const annotations = annotationsOf(record, marked);
  const headings = headingStarts(record.outline);
  const pages = new Map(record.source.pageStarts.map((start, i) => [start, i + 1]));
  const out: string[] = [];
  let cursor = 0;
  let paragraphs = 0;
  let next = 0;
  let open: Annotation[] = [];
  let announcedPage = 0;
  let markSeen = false;
  const pageStarts = [...pages.keys()].sort((a, b) => a - b);
  for (const line of record.text.split('\n')) {
    const start = cursor;
    const end = start + line.length;
    cursor = end + 1;
    while (announcedPage < pageStarts.length && pageStarts[announcedPage]! <= start) {
      const page = pages.get(pageStarts[announcedPage]!)!;
      announcedPage++;
      if (page > 1) out.push(`<div class="page-break" id="trang-${page}"><span>trang ${page}</span></div>`);
    }
    if (line.trim() === '') continue;
    paragraphs++;
    while (next < annotations.length && annotations[next]!.start < end) open.push(annotations[next++]!);
    open = open.filter((a) => a.end > start);
    const depth = headings.get(start + (line.length - line.trimStart().length));
    // A numbered paragraph is reached from the outline like a heading, but does not look like one.
    const heading = depth !== undefined && line.length <= LONGEST_HEADING ? depth : undefined;
    const id = `o${start}`;
    const markedHere: boolean = !markSeen && open.some((a) => a.kind === 'mark');
    markSeen ||= markedHere;
    out.push(
      `<div class="para${heading ? ` h${Math.min(heading, 4)}` : ''}" id="${id}">`,
      depth ? `<a class="anchor" id="m-${start + (line.length - line.trimStart().length)}"></a>` : '',
      markedHere ? '<a class="anchor" id="danh-dau"></a>' : '',
      `<a class="pilcrow" href="#${id}" tabindex="-1" aria-hidden="true">¶</a>`,
      heading && heading <= 4
        ? `<p role="heading" aria-level="${heading + 2}" data-start="${start}">`
        : `<p data-start="${start}">`,
      segments(record.text, start, end, open),
      '</p></div>\n',
    );
  }
  return { html: raw(out.join('')), paragraphs };
}

/** The annotations of the whole record in order of where they start, the longest first. */
function annotationsOf(record: Directive, marked: Span | null): Annotation[] {
  const all: Annotation[] = [];
  const add = (span: Span, rest: Omit<Annotation, 'start' | 'end'>) => {
    if (span.end > span.start) all.push({ start: span.start, end: span.end, ...rest });
  };
  record.citations.forEach((c, i) => {
    add(c, { kind: 'citation', of: String(i), classes: `cite r-${c.role}`, href: `#vd-${i}` });
  });
  record.duties.forEach((d, i) => {
    add(d, { kind: 'duty', of: String(i), classes: 'duty', href: `#nv-${i}` });
    if (d.deadline) add(d.deadline, { kind: 'deadline', of: String(i), classes: 'when', href: '' });
  });
  for (const [field, span] of Object.entries(record.evidence)) {
    if (span) add(span, { kind: 'field', of: field, classes: 'fact', href: `#tt-${field}` });
  }
  for (const span of record.source.doubtful) {
    add(span, { kind: 'doubtful', of: '', classes: 'doubtful', href: '' });
  }
  for (const note of record.footnotes) {
    add(note, { kind: 'footnote', of: note.label, classes: 'note', href: '' });
  }
  if (marked) add(marked, { kind: 'mark', of: '', classes: 'marked', href: '' });
  return all.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** One paragraph cut at every place an annotation begins or ends; each piece carries the classes that hold there. */
function segments(text: string, start: number, end: number, open: readonly Annotation[]): string {
  if (open.length === 0) return escaped(text.slice(start, end));
  const cuts = new Set<number>([start, end]);
  for (const a of open) {
    if (a.start > start && a.start < end) cuts.add(a.start);
    if (a.end > start && a.end < end) cuts.add(a.end);
  }
  const points = [...cuts].sort((a, b) => a - b);
  let out = '';
  for (let i = 0; i + 1 < points.length; i++) {
    const from = points[i]!;
    const to = points[i + 1]!;
    out += piece(
      text,
      from,
      to,
      open.filter((a) => a.start <= from && a.end >= to),
    );
  }
  return out;
}

/** A piece is a link when one thing there leads somewhere: the citation before the letterhead field. */
function piece(text: string, from: number, to: number, here: readonly Annotation[]): string {
  const inner = escaped(text.slice(from, to));
  if (here.length === 0) return inner;
  const classes = [...new Set(here.map((a) => a.classes))].join(' ');
  const link = here.find((a) => a.kind === 'citation') ?? here.find((a) => a.kind === 'field');
  // The duty's number goes before its first piece, drawn by the style sheet so that the text stays the record's text.
  const begins = here.find((a) => a.kind === 'duty' && a.start === from);
  const flag = begins
    ? `<a class="flag" id="d${begins.of}" href="${begins.href}" data-n="${Number(begins.of) + 1}" aria-label="Nhiệm vụ ${Number(begins.of) + 1}"></a>`
    : '';
  const tag = here.some((a) => a.kind === 'mark') ? 'mark' : 'span';
  if (!link) return `${flag}<${tag} class="${classes}">${inner}</${tag}>`;
  const id = link.kind === 'citation' && link.start === from ? ` id="c${link.of}"` : '';
  return `${flag}<a${id} class="${classes}" href="${link.href}">${tag === 'mark' ? `<mark>${inner}</mark>` : inner}</a>`;
}

/** Gạch đầu dòng: an outline label that is only a mark. */
export function isBullet(label: string): boolean {
  return !/[\p{L}\p{N}]/u.test(label);
}

function headingStarts(outline: readonly OutlineNode[]): Map<number, number> {
  const found = new Map<number, number>();
  const walk = (nodes: readonly OutlineNode[], depth: number) => {
    for (const node of nodes) {
      if (!isBullet(node.label)) found.set(node.start, depth);
      if (depth < 12) walk(node.children, depth + 1);
    }
  };
  walk(outline, 1);
  return found;
}

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (c) => ESCAPES[c]!);
}
