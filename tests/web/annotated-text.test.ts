import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { Directive, Span } from '../../corpus/record.ts';
import { annotatedText } from '../../web/annotated-text.ts';
import { paragraphStart, parseMark } from '../../web/proof.ts';
import { HOSTILE, IMAGE, make, SCRIPT } from '../api/hand-records.ts';

const citation = (span: Span, instrument = 'k') => ({
  text: 'x',
  ...span,
  type: null,
  number: null,
  date: null,
  issuer: null,
  title: null,
  role: 'basis' as const,
  within: null,
  section: '',
  instrument,
  written: null,
  refersTo: null,
});
const duty = (span: Span) => ({
  text: 'x',
  ...span,
  section: '',
  assignees: [],
  deadline: null,
  force: 'order' as const,
});

interface Node {
  type: string;
  name?: string;
  data?: string;
  attribs?: Record<string, string>;
  children?: Node[];
}

function* walk(nodes: Node[]): Generator<Node> {
  for (const node of nodes) {
    yield node;
    if (node.children) yield* walk(node.children);
  }
}

const wordsOf = (node: Node): string => (node.data ?? '') + (node.children ?? []).map(wordsOf).join('');

function paragraphs(record: Directive, marked: Span | null = null) {
  const nodes = [
    ...walk(parseDocument(String(annotatedText(record, marked).html)).children as unknown as Node[]),
  ];
  return {
    nodes,
    texts: nodes
      .filter((n) => n.attribs?.['data-start'] !== undefined)
      .map((n) => ({ start: Number(n.attribs!['data-start']), text: wordsOf(n) })),
  };
}

describe('every paragraph on the page is exactly its slice of the record', () => {
  const span = (length: number) =>
    fc
      .tuple(fc.nat(length), fc.nat(length))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  const text = fc
    .array(
      fc.oneof(fc.string({ maxLength: 30 }), fc.constantFrom('', ' ', SCRIPT, IMAGE, '&amp; <b>', 'Điều 1.')),
      {
        maxLength: 12,
      },
    )
    .map((lines) => lines.map((l) => l.replace(/[\r\n]/g, ' ')).join('\n'))
    // HTML cannot hold NUL; the reader never lets one into a record's text.
    .filter((t) => !t.includes('\0') && t.isWellFormed());

  it('whatever overlaps: citations in duties, duties across paragraphs, marks across both', () => {
    fc.assert(
      fc.property(
        text.chain((t) =>
          fc.tuple(
            fc.constant(t),
            fc.array(span(t.length), { maxLength: 5 }),
            fc.array(span(t.length), { maxLength: 5 }),
            span(t.length),
          ),
        ),
        ([t, cites, duties, mark]) => {
          const { record } = make('x', t, {
            citations: cites.map((s) => citation(s)),
            duties: duties.map(duty),
            evidence: { title: mark },
          });
          const { texts } = paragraphs(record, mark.end > mark.start ? mark : null);
          for (const p of texts) expect(p.text).toBe(t.slice(p.start, p.start + p.text.length));
          expect(texts.map((p) => p.text)).toEqual(t.split('\n').filter((line) => line.trim() !== ''));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('facts are reachable in the text', () => {
  const text = 'Căn cứ Luật A;\nPhòng B thực hiện Luật A\nngay.';
  const { record } = make('x', text, {
    citations: [citation({ start: 7, end: 12 }), citation({ start: 33, end: 38 })],
    duties: [duty({ start: 15, end: text.length })],
  });
  const { nodes } = paragraphs(record, { start: 15, end: 20 });
  const ids = nodes.map((n) => n.attribs?.id).filter(Boolean);

  it.each([
    ['c0', 'the first citation'],
    ['c1', 'a citation inside a duty'],
    ['d0', 'a duty that runs over two paragraphs, once'],
    ['o15', 'its paragraph'],
    ['danh-dau', 'the mark asked for'],
  ])('#%s: %s', (id) => expect(ids.filter((i) => i === id)).toHaveLength(1));

  it('the mark asked for is in the text without scripts', () => {
    const marks = nodes.filter((n) => n.name === 'mark' || n.attribs?.class?.includes('marked'));
    expect(marks.map(wordsOf).join('')).toBe('Phòng');
  });

  it('a citation leads to its fact, a duty number to its duty', () => {
    const hrefs = nodes.map((n) => n.attribs?.href).filter(Boolean);
    expect(hrefs).toEqual(expect.arrayContaining(['#vd-0', '#vd-1', '#nv-0']));
  });
});

it('hostile text stays text: no element or attribute comes out of it', () => {
  const { record } = make(HOSTILE, `${SCRIPT}\n${IMAGE}\n' onclick='x`, {
    outline: [{ label: SCRIPT, heading: IMAGE, path: IMAGE, start: 0, end: 10, children: [] }],
    footnotes: [{ label: IMAGE, text: SCRIPT, start: 0, end: 8, mark: null }],
  });
  const { nodes } = paragraphs(record);
  expect(nodes.filter((n) => n.name && !['div', 'p', 'a', 'span', 'mark'].includes(n.name))).toEqual([]);
  expect(nodes.flatMap((n) => Object.keys(n.attribs ?? {})).filter((a) => a.startsWith('on'))).toEqual([]);
});

describe('proof addresses', () => {
  it.each<[string | undefined, Span | null, string]>([
    ['3-9', { start: 3, end: 9 }, 'a span'],
    ['9-3', null, 'backwards'],
    ['3-99', null, 'past the end of the text'],
    ['-1-3', null, 'negative'],
    ['3-9<script>', null, 'anything after it'],
    [undefined, null, 'nothing asked'],
  ])('%s → %j (%s)', (value, expected) => expect(parseMark(value, 20)).toEqual(expected));

  it.each([
    ['a\nbc', 0, 0],
    ['a\nbc', 2, 2],
    ['a\nbc', 3, 2],
    ['abc', 2, 0],
  ])('the paragraph of %j at %i begins at %i', (text, offset, start) =>
    expect(paragraphStart(text, offset)).toBe(start),
  );
});
