/**
 * The document's text as HTML, paragraph by paragraph, with its facts marked where they stand. Each paragraph holds
 * exactly its slice of the record's text, so the client can turn any offset into a place on the page.
 */
import { raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Directive, OutlineNode, Span } from '../corpus/record.ts';

/** A stretch of the text to show as something. */
interface Annotation extends Span {
  kind: 'citation' | 'duty' | 'deadline' | 'field' | 'doubtful' | 'footnote' | 'label' | 'mark';
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

/**
 * `marked` is a span to highlight on the server, for visitors without JavaScript; `evidence` tells where letterhead and
 * title stand when the record is shown without its own.
 */
export function annotatedText(
  record: Directive,
  marked: Span | null,
  evidence: Directive['evidence'] = record.evidence,
): AnnotatedText {
  const annotations = annotationsOf(record, marked);
  const headings = headingStarts(record.outline);
  const head = letterhead(evidence);
  // The rest of a heading whose label stands on a line of its own: "Chương I", then "QUY ĐỊNH CHUNG".
  let awaited = '';
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
    const node = headings.get(start + (line.length - line.trimStart().length));
    const depth = node?.depth;
    // A numbered paragraph is reached from the outline like a heading, but does not look like one.
    const heading = node && looksLikeHeading(line, node.label) ? node.depth : undefined;
    const continued = depth === undefined && awaited.startsWith(spaced(line));
    if (heading && node && !spaced(line).includes(spaced(node.heading).slice(0, 20)))
      awaited = spaced(node.heading);
    else awaited = continued ? awaited.slice(spaced(line).length).trim() : '';
    const look = heading ? `h${Math.min(heading, 4)}` : continued ? 'h0' : head(start, end);
    const id = `o${start}`;
    const markedHere: boolean = !markSeen && open.some((a) => a.kind === 'mark');
    markSeen ||= markedHere;
    out.push(
      `<div class="para${look && ` ${look}`}" id="${id}">`,
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
  eachNode(record.outline, ({ label, start }) => {
    if (ARTICLE.test(label))
      add({ start, end: start + label.length }, { kind: 'label', of: '', classes: 'label', href: '' });
  });
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

/** A piece is a link when one thing there leads somewhere: the citation before the field, of which a bracket left over leads nowhere. */
function piece(text: string, from: number, to: number, here: readonly Annotation[]): string {
  const inner = escaped(text.slice(from, to));
  if (here.length === 0) return inner;
  const classes = [...new Set(here.map((a) => a.classes))].join(' ');
  const link =
    here.find((a) => a.kind === 'citation') ??
    (to - from > 2 ? here.find((a) => a.kind === 'field') : undefined);
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

const ARTICLE = /^Điều\b/u;
const DIVISION = /^(Phần|Chương|Mục|Tiểu mục|Phụ lục|[IVXLC]+)\b/iu;

/** A heading names what follows; a numbered sentence says something, and ends as sentences do. */
function looksLikeHeading(line: string, label: string): boolean {
  if (line.length > LONGEST_HEADING) return false;
  return DIVISION.test(label) || !/[.:;,]\s*$/.test(line.slice(line.indexOf(label) + label.length + 1));
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Where the letterhead may reach at most. */
const LONGEST_HEAD = 1500;

/** Tells lines of the letterhead ("head") and of the type and trích yếu under it ("title") from the rest (""). */
function letterhead({
  type,
  number,
  issued,
  place,
  title,
}: Directive['evidence']): (start: number, end: number) => string {
  const spans = [type, number, issued, place, title].filter((span): span is Span => {
    return Boolean(span && span.start < LONGEST_HEAD);
  });
  const end = Math.max(0, ...spans.map((span) => span.end));
  // A công văn has no line for its type: it is told by the number, and the trích yếu stands under that, not as a title.
  const named = type && (!number || type.end <= number.start || type.start >= number.end);
  const titled = named && title && type.start < title.start ? [type, title] : [];
  return (from, to) => {
    if (from >= end) return '';
    return titled.some((span) => from >= span.start - 2 && to <= span.end + 2) ? 'title' : 'head';
  };
}

/** Every node but the bullets. */
function eachNode(
  nodes: readonly OutlineNode[],
  visit: (node: OutlineNode, depth: number) => void,
  depth = 1,
): void {
  for (const node of nodes) {
    if (!isBullet(node.label)) visit(node, depth);
    if (depth <= 12) eachNode(node.children, visit, depth + 1);
  }
}

function headingStarts(
  outline: readonly OutlineNode[],
): Map<number, { depth: number; label: string; heading: string }> {
  const found = new Map<number, { depth: number; label: string; heading: string }>();
  eachNode(outline, ({ start, label, heading }, depth) =>
    found.set(start, { depth, label, heading: heading ?? '' }),
  );
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
