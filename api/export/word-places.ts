/** Finding words of the clean text again in a Word file's XML, across runs, and putting comment marks round them. */
import type { Finding } from '../../index/check.ts';
import { type Letter, type Piece, type Run, readPieces, searchable, squeeze } from './word-text.ts';

interface Mark {
  at: number;
  /** Order among marks at one place: ends before starts. */
  rank: number;
  xml: string;
  /** Bytes of the XML this mark takes the place of (a run cut in two). */
  until: number;
}

export interface Placed {
  xml: string;
  /** How many findings were found at their own words. */
  found: number;
}

/** Puts marks for comments firstId, firstId + 1, … into document.xml; null when it has no text at all. */
export function placeComments(
  xml: string,
  text: string,
  findings: readonly Finding[],
  firstId: number,
): Placed | null {
  const pieces = readPieces(xml);
  const { plain, letters } = searchable(pieces);
  const fallback = firstOutsideTables(xml, pieces) ?? pieces.find((piece) => piece.run !== null);
  if (!fallback?.run) return null;
  const draft = squeezedDraft(text);
  const spans: { id: number; first: Letter; last: Letter }[] = [];
  let found = 0;
  findings.forEach((finding, i) => {
    const range = locate(plain, draft, finding);
    if (range) found++;
    const first = range ? letters[range.start] : undefined;
    const last = range ? letters[range.end - 1] : undefined;
    const whole: Letter = { piece: pieces.indexOf(fallback), from: 0, to: fallback.raw.length };
    spans.push({ id: firstId + i, first: first ?? whole, last: last ?? whole });
  });
  return { xml: insert(xml, pieces, spans), found };
}

/**
 * Where a finding without words of its own goes: the first paragraph with words outside tables, which under a head set
 * in two columns is the name of the type. LibreOffice moves a comment at the very start of a first table out of it.
 */
function firstOutsideTables(xml: string, pieces: Piece[]): Piece | undefined {
  const tables: { at: number; depth: number }[] = [];
  let depth = 0;
  for (const tag of xml.matchAll(/<(\/?)w:tbl>/g)) {
    depth += tag[1] ? -1 : 1;
    tables.push({ at: tag.index, depth });
  }
  let next = 0;
  let inside = 0;
  return pieces.find((piece) => {
    for (let table = tables[next]; table && table.at < piece.at; table = tables[++next]) inside = table.depth;
    return inside <= 0 && piece.run !== null && piece.raw.trim() !== '';
  });
}

/** The draft's text squeezed, and for each offset of the text the offset in the squeezed one. */
function squeezedDraft(text: string): { plain: string; at: Uint32Array } {
  const at = new Uint32Array(text.length + 1);
  let plain = '';
  for (let i = 0; i < text.length; i++) {
    at[i] = plain.length;
    plain += squeeze(text[i] as string);
  }
  at[text.length] = plain.length;
  return { plain, at };
}

/**
 * The finding's words in the Word text: the same occurrence as in the clean text (third there, third here). Short words
 * ("./.", ";") are told apart by what stands before them; long spans are found by how they begin.
 */
function locate(
  plain: string,
  draft: { plain: string; at: Uint32Array },
  finding: Finding,
): { start: number; end: number } | null {
  const start = draft.at[finding.start];
  const end = draft.at[finding.end];
  if (start === undefined || end === undefined || end <= start) return null;
  const needle = draft.plain.slice(start, Math.min(end, start + 300));
  for (const lead of needle.length < 12 ? [40, 15] : [0]) {
    const from = Math.max(0, start - lead);
    const sought = draft.plain.slice(from, start) + needle;
    const at = occurrence(plain, sought, rank(draft.plain, sought, from));
    if (at >= 0) return { start: at + (start - from), end: at + (start - from) + needle.length };
  }
  const opening = needle.slice(0, 40);
  if (opening.length < 12) return null;
  const near = occurrence(plain, opening, rank(draft.plain, opening, start));
  return near < 0 ? null : { start: near, end: near + opening.length };
}

const MOST_OCCURRENCES = 2000;

/** How many times `sought` stands before `at`. */
function rank(text: string, sought: string, at: number): number {
  let count = 0;
  for (
    let i = text.indexOf(sought);
    i >= 0 && i < at && count < MOST_OCCURRENCES;
    i = text.indexOf(sought, i + 1)
  )
    count++;
  return count;
}

/** The nth occurrence, or the last there is before it; -1 for none. */
function occurrence(text: string, sought: string, nth: number): number {
  let found = -1;
  for (let i = text.indexOf(sought), n = 0; i >= 0 && n <= nth; i = text.indexOf(sought, i + 1), n++)
    found = i;
  return found;
}

/** Writes the marks into the XML: between runs, or in a run cut in two. Everything else is copied as it is. */
function insert(xml: string, pieces: Piece[], spans: { id: number; first: Letter; last: Letter }[]): string {
  const cuts = new Map<Run, { piece: Piece; at: number; marks: string }[]>();
  const marks: Mark[] = [];
  const put = (letter: Letter, inPiece: number, edge: 'before' | 'after', markup: string) => {
    const piece = pieces[letter.piece] as Piece;
    const run = piece.run as Run;
    const outer = edge === 'before' ? inPiece === 0 : inPiece === piece.raw.length;
    if (outer || !run.simple) {
      const at = edge === 'before' ? run.start : run.end;
      marks.push({ at, rank: edge === 'before' ? 2 : 1, xml: markup, until: at });
      return;
    }
    const list = cuts.get(run) ?? [];
    list.push({ piece, at: inPiece, marks: markup });
    cuts.set(run, list);
  };
  for (const { id, first, last } of spans) {
    put(first, first.from, 'before', `<w:commentRangeStart w:id="${id}"/>`);
    put(
      last,
      last.to,
      'after',
      `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`,
    );
  }
  for (const [run, list] of cuts)
    marks.push({ at: run.start, rank: 3, xml: cutRun(run, list), until: run.end });
  marks.sort((a, b) => a.at - b.at || a.rank - b.rank);
  let out = '';
  let copied = 0;
  for (const mark of marks) {
    out += xml.slice(copied, mark.at) + mark.xml;
    copied = Math.max(mark.until, mark.at);
  }
  return out + xml.slice(copied);
}

/** One run as several with the same properties, the marks between them. Offsets are into its one piece of text. */
function cutRun(run: Run, list: { piece: Piece; at: number; marks: string }[]): string {
  const piece = (list[0] as { piece: Piece }).piece;
  const part = (raw: string) =>
    raw === '' ? '' : `${run.opening}${run.properties}<w:t xml:space="preserve">${raw}</w:t></w:r>`;
  let out = '';
  let from = 0;
  for (const cut of [...list].sort((a, b) => a.at - b.at)) {
    out += part(piece.raw.slice(from, cut.at)) + cut.marks;
    from = cut.at;
  }
  return out + part(piece.raw.slice(from));
}
