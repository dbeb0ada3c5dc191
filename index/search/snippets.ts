/**
 * The passages of a document that answer a query best, in the original spelling, with every match marked. Offsets are
 * UTF-16 units into the record's text, so a page can link to the very paragraph.
 */
import { hashOf, type Scan, type Syllable, scan, syllable } from '../analyze.ts';
import { matches } from './concepts.ts';
import type { Lookup } from './lookup.ts';
import { PAIR_WEIGHT, rarity } from './ranking.ts';

export interface SnippetPart {
  text: string;
  mark: boolean;
}

export interface Passage {
  /** The whole paragraph (or the part of an overlong one) the snippet was cut from. */
  start: number;
  end: number;
  /** Where the line of the text that holds it begins: what the document page anchors. */
  line: number;
  /** Where the snippet itself begins. */
  from: number;
  snippet: SnippetPart[];
  score: number;
}

export interface Reading {
  /** Best first, at most `limit`. */
  passages: Passage[];
  /** Indexes of the lookups seen anywhere in the text. */
  seen: Set<number>;
  /** All words of the query stand in a row somewhere, marks and order kept. */
  phrase: boolean;
}

/** A book is not read to its end for three lines. */
const READ_AT_MOST = 300_000;
const LONG_PARAGRAPH = 700;
const SNIPPET = 260;
/** A word this common is marked only beside another match. */
const COMMON_RARITY = 1;

/** A text with a query laid over it: which concepts each token answers. */
class Overlay {
  readonly text: string;
  readonly tokens: Scan;
  readonly #query: QueryMatcher;

  constructor(text: string, query: QueryMatcher) {
    this.text = text.length > READ_AT_MOST ? text.slice(0, READ_AT_MOST) : text;
    this.tokens = scan(this.text);
    this.#query = query;
  }

  start(i: number): number {
    return this.tokens.starts[i] as number;
  }

  end(i: number): number {
    return this.tokens.ends[i] as number;
  }

  breaks(i: number): boolean {
    return this.tokens.breaks[i] === 1;
  }

  /** False for most tokens: their hash tells that they answer nothing. */
  mayAnswer(i: number): boolean {
    return this.#query.hashes.has(this.tokens.hashes[i] as number);
  }

  /** Lookups the token answers as a syllable. */
  syllable(i: number): readonly number[] {
    if (!this.mayAnswer(i)) return NONE;
    return this.#query.syllable(this.#spelling(i));
  }

  /** Lookups that token and the one before it answer as a pair. */
  pair(i: number): readonly number[] {
    if (i === 0 || this.breaks(i)) return NONE;
    return this.#query.pair(this.#spelling(i - 1), this.#spelling(i));
  }

  /** How rare what the token answers is; 0 when it answers nothing. */
  value(i: number): number {
    let value = 0;
    for (const answer of this.syllable(i)) value = Math.max(value, this.#query.rarities[answer] as number);
    return value;
  }

  #spelling(i: number): Syllable {
    return syllable(this.text.slice(this.start(i), this.end(i)));
  }
}

const NONE: readonly number[] = [];

/** Which lookups a spelling answers, remembered over all texts of a results page. */
export class QueryMatcher {
  readonly rarities: number[];
  /** Hashes of the accentless words of the query. */
  readonly hashes = new Set<number>();
  readonly lookups: readonly Lookup[];
  readonly #bySyllable = new Map<string, number[]>();
  readonly #byPair = new Map<string, number[]>();
  readonly #answers = new Map<string, readonly number[]>();

  constructor(lookups: readonly Lookup[], corpus: number) {
    this.lookups = lookups;
    this.rarities = lookups.map((l) => rarity(Math.min(l.documents, corpus), corpus));
    lookups.forEach(({ concept }, i) => {
      const own = concept.kind === 'pair' ? this.#byPair : this.#bySyllable;
      put(own, concept.term.slice(1), i);
      for (const other of concept.also) this.#putOther(other.slice(1), i);
    });
    for (const folded of this.#bySyllable.keys()) this.hashes.add(hashOf(folded));
  }

  /** What else a concept answers to: a short form ("dtts"), one syllable even for a pair; or a pair, for a starred word. */
  #putOther(folded: string, i: number): void {
    put(this.#bySyllable, folded.slice(folded.indexOf(' ') + 1), i);
    if (folded.includes(' ')) put(this.#byPair, folded, i);
  }

  syllable({ folded, exact }: Syllable): readonly number[] {
    return this.#answer(this.#bySyllable, folded, exact);
  }

  pair(a: Syllable, b: Syllable): readonly number[] {
    return this.#answer(this.#byPair, `${a.folded} ${b.folded}`, `${a.exact} ${b.exact}`);
  }

  #answer(map: Map<string, number[]>, folded: string, exact: string): readonly number[] {
    const known = this.#answers.get(exact);
    if (known) return known;
    const spelling = exact === folded ? '' : exact;
    const found = (map.get(folded) ?? NONE).filter((i) => {
      const { concept, anySpelling } = this.lookups[i] as Lookup;
      const short = concept.term.slice(1) !== folded;
      return short || anySpelling || matches(concept, spelling) !== 'other';
    });
    this.#answers.set(exact, found);
    return found;
  }
}

function put(map: Map<string, number[]>, key: string, i: number): void {
  map.set(key, [...(map.get(key) ?? []), i]);
}

/** Reads a text with a query in mind. `order` is the lookup of each of its words in turn, see Plan. */
export function readFor(text: string, query: QueryMatcher, order: readonly number[], limit = 3): Reading {
  const overlay = new Overlay(text, query);
  const { count } = overlay.tokens;
  const seen = new Set<number>();
  const best: Stretch[] = [];
  let here = new Set<number>();
  let first = 0;
  let inRow = 0;
  let phrase = false;
  const close = (last: number) => {
    let score = 0;
    for (const i of here) {
      seen.add(i);
      const isPair = (query.lookups[i] as Lookup).concept.kind === 'pair';
      score += (query.rarities[i] as number) * (isPair ? PAIR_WEIGHT : 1);
    }
    if (here.size > 0) {
      keepBest(best, { first, last, score }, limit);
      here = new Set();
    }
    first = last + 1;
  };
  for (let i = 0; i < count; i++) {
    if (i > first && overlay.breaks(i) && startsParagraph(overlay, i, first)) close(i - 1);
    const answers = overlay.syllable(i);
    if (answers.length === 0) {
      inRow = 0;
      continue;
    }
    for (const answer of answers) here.add(answer);
    const pairs = inRow > 0 ? overlay.pair(i) : NONE;
    for (const answer of pairs) here.add(answer);
    inRow = pairs.length > 0 ? inRow + 1 : 1;
    phrase ||= inRow >= order.length && endsPhrase(overlay, i, order);
  }
  if (count > 0) close(count - 1);
  const passages = best.map((stretch) => cut(overlay, stretch));
  return { passages, seen, phrase };
}

/** Whether the words of a query stand in a row, marks and order kept, anywhere in a text. */
export function standInRow(text: string, query: QueryMatcher, order: readonly number[]): boolean {
  const overlay = new Overlay(text, query);
  const { count } = overlay.tokens;
  let inRow = 0;
  for (let i = 0; i < count; i++) {
    if (!overlay.mayAnswer(i)) {
      inRow = 0;
      continue;
    }
    inRow = overlay.breaks(i) ? 1 : inRow + 1;
    if (inRow >= order.length && endsPhrase(overlay, i, order)) return true;
  }
  return false;
}

/** Whether the words of the query, in order, are the tokens up to `last`. */
function endsPhrase(overlay: Overlay, last: number, order: readonly number[]): boolean {
  const first = last - order.length + 1;
  return order.every((lookup, j) => overlay.syllable(first + j).includes(lookup));
}

/** Tokens first to last, both included. */
interface Stretch {
  first: number;
  last: number;
  score: number;
}

/** A new line, or the end of a sentence in a paragraph grown too long. */
function startsParagraph(overlay: Overlay, i: number, first: number): boolean {
  const gap = overlay.text.slice(overlay.end(i - 1), overlay.start(i));
  const length = overlay.end(i - 1) - overlay.start(first);
  return gap.includes('\n') || (length > LONG_PARAGRAPH && /[.;]/.test(gap)) || length > 2 * LONG_PARAGRAPH;
}

function keepBest(best: Stretch[], candidate: Stretch, limit: number): void {
  const place = best.findIndex((b) => b.score < candidate.score);
  if (place < 0) best.push(candidate);
  else best.splice(place, 0, candidate);
  if (best.length > limit) best.pop();
}

/** Cuts the part of a stretch with most matches and marks them. */
function cut(overlay: Overlay, { first, last, score }: Stretch): Passage {
  const values = Float64Array.from({ length: last - first + 1 }, (_, i) => overlay.value(first + i));
  const [from, to] = densest(overlay, values, first, last);
  const { text } = overlay;
  const start = overlay.start(from);
  const end = to === last ? afterSentence(text, overlay.end(to)) : overlay.end(to);
  const snippet: SnippetPart[] = from > first ? [{ text: '… ', mark: false }] : [];
  let at = start;
  for (const [markStart, markEnd] of marks(overlay, values, first, from, to)) {
    if (markStart > at) snippet.push({ text: text.slice(at, markStart), mark: false });
    snippet.push({ text: text.slice(markStart, markEnd), mark: true });
    at = markEnd;
  }
  if (end > at) snippet.push({ text: text.slice(at, end), mark: false });
  if (to < last) snippet.push({ text: ' …', mark: false });
  return {
    start: overlay.start(first),
    end: afterSentence(text, overlay.end(last)),
    line: text.lastIndexOf('\n', overlay.start(first)) + 1,
    from: start,
    snippet,
    score,
  };
}

/** The window of about SNIPPET characters with the highest sum of values; two fingers along the tokens. */
function densest(overlay: Overlay, values: Float64Array, first: number, last: number): [number, number] {
  let start = first;
  let end = first;
  let bestSum = -1;
  let sum = 0;
  for (let from = first, to = first; to <= last; to++) {
    sum += values[to - first] as number;
    while (overlay.end(to) - overlay.start(from) > SNIPPET && from < to)
      sum -= values[from++ - first] as number;
    if (sum > bestSum) {
      bestSum = sum;
      start = from;
      end = to;
    }
  }
  while (end < last && overlay.end(end + 1) - overlay.start(start) <= SNIPPET) end++;
  while (start > first && overlay.end(end) - overlay.start(start - 1) <= SNIPPET) start--;
  return [start, end];
}

/**
 * Spans to mark, neighbours joined. A common word by itself is marked only when there is nothing better: the "số" of
 * "Nghị quyết số" says nothing where "chuyển đổi số" stands beside it.
 */
function marks(
  overlay: Overlay,
  values: Float64Array,
  first: number,
  from: number,
  to: number,
): [number, number][] {
  const spans: { from: number; to: number; weak: boolean }[] = [];
  const value = (i: number) => (i >= from && i <= to ? (values[i - first] as number) : 0);
  for (let i = from; i <= to; i++) {
    if (value(i) === 0) continue;
    const joined = value(i - 1) > 0 && !overlay.breaks(i);
    const alone = !joined && value(i + 1) === 0;
    const before = spans.at(-1);
    if (joined && before?.to === overlay.end(i - 1)) before.to = overlay.end(i);
    else
      spans.push({
        from: overlay.start(i),
        to: overlay.end(i),
        weak: alone && value(i) < COMMON_RARITY,
      });
  }
  return chosen(
    spans.map((span) => ({ ...span, answered: span.to - span.from })),
    overlay.text,
  );
}

/**
 * A mark in a số ký hiệu takes in all of it: "51-KL/TW", not the TW alone. Where less than half of one answers, it is
 * another act's ("29-NQ/TW") and is marked only when there is nothing better.
 */
function chosen(
  spans: readonly { from: number; to: number; weak: boolean; answered: number }[],
  text: string,
): [number, number][] {
  const whole: { from: number; to: number; weak: boolean; answered: number }[] = [];
  for (const span of spans) {
    const [from, to] = wholeSymbol(text, span.from, span.to);
    const before = whole.at(-1);
    if (before && from < before.to) {
      before.to = Math.max(before.to, to);
      before.answered += span.answered;
      before.weak &&= span.weak;
    } else whole.push({ ...span, from, to });
  }
  const strong = whole.filter((span) => !span.weak && span.answered * 2 >= span.to - span.from);
  return (strong.length > 0 ? strong : whole).map(({ from, to }) => [from, to]);
}

const LONGEST_SYMBOL = 40;

/** The symbol a span stands in, or the span itself. */
function wholeSymbol(text: string, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  while (start > from - LONGEST_SYMBOL && OF_SYMBOL.test(text[start - 1] ?? '')) start--;
  while (end < to + LONGEST_SYMBOL && OF_SYMBOL.test(text[end] ?? '')) end++;
  while (end > to && /[.-]/.test(text[end - 1] as string)) end--;
  return SYMBOL.test(text.slice(start, end)) ? [start, end] : [from, to];
}

const OF_SYMBOL = /[\p{L}\p{N}/.-]/u;
const SYMBOL = /^[\d/-].*[/-]\p{Lu}/u;

/** Takes in the marks that close a sentence. */
function afterSentence(text: string, end: number): number {
  let at = end;
  while (at < text.length && at < end + 3 && /[.,;:!?)"”»\]/]/.test(text[at] as string)) at++;
  return at;
}
