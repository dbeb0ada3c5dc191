/**
 * A directive as Akoma Ntoso 3.0 (OASIS LegalDocML): an open <doc> with FRBR metadata, references, and the body by its
 * outline. Every word of the record's text is there, in order; nothing else is.
 */
import { firstDay } from '../../corpus/partial-date.ts';
import type { Citation, Directive, OutlineNode } from '../../corpus/record.ts';
import { slug } from '../../corpus/vietnamese.ts';
import { attribute, clean, escaped } from './xml.ts';

export const AKN_NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** Sections below this depth are written as text of the one above. */
const DEEPEST = 10;

export function toAkomaNtoso(record: Directive): string {
  const uri = workUri(record);
  const citations = [...record.citations].sort((a, b) => a.start - b.start || b.end - a.end);
  const body = new Body(record.text, withoutOverlap(citations));
  return `<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="${AKN_NAMESPACE}">
<doc name="${attribute(slug(record.typeName ?? 'van ban'))}">
<meta>
<identification source="#can-cu">
${frbr('FRBRWork', uri, record)}
${frbr('FRBRExpression', `${uri}/vie@`, record)}
${frbr('FRBRManifestation', `${uri}/vie@.akn`, record)}
</identification>
<references source="#can-cu">
<TLCOrganization eId="can-cu" href="/akn/ontology/organization/vn/can-cu" showAs="Căn Cứ"/>
<TLCOrganization eId="issuer" href="/akn/ontology/organization/vn/${attribute(slug(record.issuer?.name ?? 'khong-ro'))}" showAs="${attribute(record.issuer?.name ?? 'không rõ')}"/>
</references>
</meta>
${preface(record)}<mainBody>
${body.sections(record.outline, 0, record.text.length, '', 1) || '<hcontainer name="text"><content><p/></content></hcontainer>\n'}</mainBody>
</doc>
</akomaNtoso>
`;
}

/** /akn/vn/doc/TYPE/ISSUER/DATE/NUMBER, as far as the parts are known. */
function workUri(record: Directive): string {
  const parts = [
    '/akn/vn/doc',
    slug(record.typeName ?? 'van ban') || 'van-ban',
    slug(record.issuer?.name ?? 'khong ro') || 'khong-ro',
    record.issued ?? 'khong-ngay',
    slug(record.number?.text ?? record.id) || record.id,
  ];
  return parts.map((part, i) => (i === 0 ? part : encodeURIComponent(part))).join('/');
}

function frbr(level: string, uri: string, record: Directive): string {
  const date = record.issued ? firstDay(record.issued) : '1900-01-01';
  const known = record.issued?.length === 10 ? 'issued' : record.issued ? 'issued-approximately' : 'unknown';
  const lines = [
    `<FRBRthis value="${attribute(uri)}/!main"/>`,
    `<FRBRuri value="${attribute(uri)}"/>`,
    `<FRBRdate date="${date}" name="${known}"/>`,
    `<FRBRauthor href="${level === 'FRBRManifestation' ? '#can-cu' : '#issuer'}"/>`,
  ];
  if (level === 'FRBRWork') {
    lines.push('<FRBRcountry value="vn"/>');
    if (record.number) lines.push(`<FRBRnumber value="${attribute(record.number.text)}"/>`);
    if (record.title) lines.push(`<FRBRname value="${attribute(record.title)}"/>`);
  }
  if (level === 'FRBRExpression') lines.push('<FRBRlanguage language="vie"/>');
  if (level === 'FRBRManifestation') lines.push('<FRBRformat value="application/akn+xml"/>');
  return `<${level}>\n${lines.join('\n')}\n</${level}>`;
}

function preface(record: Directive): string {
  return record.warnings.length > 0
    ? `<!-- ${record.warnings.length} warnings: ${comment(record.warnings.map((w) => w.code).join(', '))} -->\n`
    : '';
}

/** Writes stretches of the text as paragraphs with their references. */
class Body {
  readonly #text: string;
  readonly #citations: readonly Citation[];
  #paragraph = 0;

  constructor(text: string, citations: readonly Citation[]) {
    this.#text = text;
    this.#citations = citations;
  }

  /** Lines of [from, to) as paragraphs; inside a named container unless it is a section's own content. */
  lines(from: number, to: number, kind: 'hcontainer' | 'content'): string {
    const paragraphs: string[] = [];
    for (let start = from; start < to; ) {
      const newline = this.#text.indexOf('\n', start);
      const end = newline === -1 || newline > to ? to : newline;
      if (this.#text.slice(start, end).trim() !== '') paragraphs.push(`<p>${this.inline(start, end)}</p>`);
      start = end + 1;
    }
    if (paragraphs.length === 0) return '';
    if (kind === 'content') return `<content>\n${paragraphs.join('\n')}\n</content>\n`;
    const eId = `hcontainer_${++this.#paragraph}`;
    return `<hcontainer eId="${eId}" name="text"><content>\n${paragraphs.join('\n')}\n</content></hcontainer>\n`;
  }

  /**
   * [from, to) as sections with the text between them. An outline that overlaps or runs out of its parent is cut to
   * fit: the text is written once, in order, whatever the outline says.
   */
  sections(nodes: readonly OutlineNode[], from: number, to: number, prefix: string, depth: number): string {
    let out = '';
    let at = from;
    let number = 0;
    const inside = depth <= DEEPEST ? nodes.filter((n) => n.start >= from && n.start < to) : [];
    const sorted = inside.toSorted((a, b) => a.start - b.start);
    for (const [i, node] of sorted.entries()) {
      const end = Math.min(node.end, sorted[i + 1]?.start ?? to, to);
      if (node.start < at || end <= node.start) continue;
      out += this.lines(at, node.start, 'hcontainer');
      out += this.#section(node, end, `${prefix}sec_${++number}`, depth);
      at = end;
    }
    return out + this.lines(at, to, 'hcontainer');
  }

  #section(node: OutlineNode, end: number, eId: string, depth: number): string {
    const newline = this.#text.indexOf('\n', node.start);
    const lineEnd = newline === -1 ? end : Math.min(newline, end);
    const children = node.children.filter((c) => c.start > node.start && c.start < end);
    const headEnd = Math.min(lineEnd, ...children.map((c) => c.start));
    const labelEnd = Math.min(node.start + node.label.length, headEnd);
    const labelled = labelEnd > node.start && this.#text.slice(node.start, labelEnd) === node.label;
    const pointed = labelEnd < headEnd && '.)/:'.includes(this.#text.charAt(labelEnd));
    const numEnd = pointed ? labelEnd + 1 : labelEnd;
    const head = labelled
      ? `<num>${this.inline(node.start, numEnd)}</num>\n<heading>${this.inline(numEnd, headEnd)}</heading>\n`
      : `<heading>${this.inline(node.start, headEnd)}</heading>\n`;
    const inner =
      children.length > 0 && depth < DEEPEST
        ? this.sections(children, headEnd, end, `${eId}__`, depth + 1)
        : this.lines(headEnd, end, 'content');
    return `<hcontainer eId="${eId}" name="section">\n${head}${inner || '<content><p/></content>\n'}</hcontainer>\n`;
  }

  /** [from, to) with references inside it linked; a reference across the edge stays plain text. */
  inline(from: number, to: number): string {
    let out = '';
    let at = from;
    for (const c of this.#citations) {
      if (c.start < at || c.end > to) continue;
      out += `${escaped(this.#text.slice(at, c.start))}<ref href="/van-kien/${attribute(encodeURIComponent(c.instrument))}" class="${c.role}">${escaped(this.#text.slice(c.start, c.end))}</ref>`;
      at = c.end;
    }
    return out + escaped(this.#text.slice(at, to));
  }
}

function withoutOverlap(citations: readonly Citation[]): Citation[] {
  let last = 0;
  return citations.filter((c) => {
    if (c.start < last || c.end <= c.start) return false;
    last = c.end;
    return true;
  });
}

function comment(text: string): string {
  return clean(text).replace(/-{2,}/g, '-').replace(/[<>&]/g, '');
}
