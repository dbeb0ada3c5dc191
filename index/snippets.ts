/**
 * The passages of a document that answer a query best, in the original spelling, with every match marked. Offsets are
 * UTF-16 units into the record's text, so a page can link to the very paragraph.
 */
import { type Token, tokenize } from './analyze.ts';
import { matches } from './concepts.ts';
import { type Lookup, rarity } from './ranking.ts';

export interface SnippetPart {
  text: string;
  mark: boolean;
}

export interface Passage {
  /** The whole paragraph (or the part of an overlong one) the snippet was cut from. */
  start: number;
  end: number;
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

/** Which concepts a token answers, remembered by spelling. */
class Matcher {
  readonly rarities: number[];
  readonly #bySyllable = new Map<string, number[]>();
  readonly #byPair = new Map<string, number[]>();
  readonly #answers = new Map<string, readonly number[]>();
  readonly #lookups: readonly Lookup[];

  constructor(lookups: readonly Lookup[], corpus: number) {
    this.#lookups = lookups;
    this.rarities = lookups.map((l) => rarity(Math.min(l.documents, corpus), corpus));
    lookups.forEach(({ concept }, i) => {
      const into = concept.kind === 'pair' ? this.#byPair : this.#bySyllable;
      for (const prefix of [concept.prefix, ...concept.also]) {
        // A short form is one syllable, even where it stands for a pair.
        const target = prefix === concept.prefix ? into : this.#bySyllable;
        const folded = prefix.slice(1, -1);
        target.set(folded, [...(target.get(folded) ?? []), i]);
      }
    });
  }

  syllable(token: Token): readonly number[] {
    const { folded, exact } = token.syllable;
    return this.#answer(this.#bySyllable, folded, exact);
  }

  pair(a: Token, b: Token): readonly number[] {
    if (b.breaks) return [];
    const folded = `${a.syllable.folded} ${b.syllable.folded}`;
    if (!this.#byPair.has(folded)) return [];
    return this.#answer(this.#byPair, folded, `${a.syllable.exact} ${b.syllable.exact}`);
  }

  #answer(map: Map<string, number[]>, folded: string, exact: string): readonly number[] {
    const known = this.#answers.get(exact);
    if (known) return known;
    const spelling = exact === folded ? '' : exact;
    const found = (map.get(folded) ?? []).filter((i) => {
      const { concept, found: how } = this.#lookups[i] as Lookup;
      return concept.prefix.slice(1, -1) !== folded || how === 'folded' || accepts(concept, spelling);
    });
    this.#answers.set(exact, found);
    return found;
  }
}

function accepts(concept: Lookup['concept'], spelling: string): boolean {
  return matches(concept, spelling) !== 'other' || (concept.asked === '' && !spelling);
}

/** Reads a text with a query in mind. `row` is the query's syllables in order, for the phrase test. */
export function readFor(
  text: string,
  lookups: readonly Lookup[],
  corpus: number,
  phraseLength: number,
  limit = 3,
): Reading {
  const matcher = new Matcher(lookups, corpus);
  const tokens = tokenize(text.length > READ_AT_MOST ? text.slice(0, READ_AT_MOST) : text);
  const seen = new Set<number>();
  const best: { first: number; last: number; score: number }[] = [];
  let phrase = phraseLength === 1;
  let first = 0;
  let here = new Set<number>();
  let inRow = 0;
  const close = (end: number) => {
    if (here.size > 0) {
      let score = 0;
      for (const i of here) {
        seen.add(i);
        score += (matcher.rarities[i] as number) * ((lookups[i] as Lookup).concept.kind === 'pair' ? 1.5 : 1);
      }
      keepBest(best, { first, last: end, score }, limit);
      here = new Set();
    }
    first = end + 1;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (i > first && token.breaks && startsParagraph(text, tokens, i, first)) close(i - 1);
    const answers = matcher.syllable(token);
    if (answers.length === 0) {
      inRow = 0;
      continue;
    }
    for (const answer of answers) here.add(answer);
    const before = tokens[i - 1];
    const pairs = before && inRow > 0 ? matcher.pair(before, token) : [];
    for (const answer of pairs) here.add(answer);
    inRow = pairs.length > 0 ? inRow + 1 : 1;
    if (inRow >= phraseLength) phrase = true;
  }
  close(tokens.length - 1);
  const passages = best.map((p) => cut(text, tokens, matcher, p));
  return { passages, seen, phrase };
}

/** A new line, or the end of a sentence in a paragraph grown too long. */
function startsParagraph(text: string, tokens: readonly Token[], i: number, first: number): boolean {
  const gap = text.slice((tokens[i - 1] as Token).end, (tokens[i] as Token).start);
  const length = (tokens[i - 1] as Token).end - (tokens[first] as Token).start;
  return gap.includes('\n') || (length > LONG_PARAGRAPH && /[.;]/.test(gap)) || length > 2 * LONG_PARAGRAPH;
}

function keepBest<T extends { score: number }>(best: T[], candidate: T, limit: number): void {
  const place = best.findIndex((b) => b.score < candidate.score);
  if (place < 0) best.push(candidate);
  else best.splice(place, 0, candidate);
  if (best.length > limit) best.pop();
}

/** Cuts the stretch of a passage with most matches and marks them. */
function cut(
  text: string,
  tokens: readonly Token[],
  matcher: Matcher,
  passage: { first: number; last: number; score: number },
): Passage {
  const { first, last, score } = passage;
  const value = new Float64Array(last - first + 1);
  for (let i = first; i <= last; i++) {
    for (const answer of matcher.syllable(tokens[i] as Token)) {
      value[i - first] = Math.max(value[i - first] as number, matcher.rarities[answer] as number);
    }
  }
  const [from, to] = densest(tokens, value, first, last);
  const marked = marks(tokens, value, first, from, to);
  const start = (tokens[from] as Token).start;
  const end = to === last ? endOfSentence(text, (tokens[to] as Token).end) : (tokens[to] as Token).end;
  const snippet: SnippetPart[] = from > first ? [{ text: '… ', mark: false }] : [];
  let at = start;
  for (const [markStart, markEnd] of marked) {
    if (markStart > at) snippet.push({ text: text.slice(at, markStart), mark: false });
    snippet.push({ text: text.slice(markStart, markEnd), mark: true });
    at = markEnd;
  }
  if (end > at) snippet.push({ text: text.slice(at, end), mark: false });
  if (to < last) snippet.push({ text: ' …', mark: false });
  return {
    start: (tokens[first] as Token).start,
    end: endOfSentence(text, (tokens[last] as Token).end),
    from: start,
    snippet,
    score,
  };
}

/** The window of about SNIPPET characters with the highest sum of values; two fingers along the tokens. */
function densest(
  tokens: readonly Token[],
  value: Float64Array,
  first: number,
  last: number,
): [number, number] {
  let best: [number, number] = [first, first];
  let bestSum = -1;
  let sum = 0;
  let from = first;
  for (let to = first; to <= last; to++) {
    sum += value[to - first] as number;
    while ((tokens[to] as Token).end - (tokens[from] as Token).start > SNIPPET && from < to) {
      sum -= value[from - first] as number;
      from++;
    }
    if (sum > bestSum) {
      bestSum = sum;
      best = [from, to];
    }
  }
  // Fill up to the right: a window ends where the last gain was.
  let [start, end] = best;
  while (end < last && (tokens[end + 1] as Token).end - (tokens[start] as Token).start <= SNIPPET) end++;
  while (start > first && (tokens[end] as Token).end - (tokens[start - 1] as Token).start <= SNIPPET) start--;
  return [start, end];
}

/** Spans to mark, neighbours joined. */
function marks(
  tokens: readonly Token[],
  value: Float64Array,
  first: number,
  from: number,
  to: number,
): [number, number][] {
  const spans: [number, number][] = [];
  const hit = (i: number) => i >= from && i <= to && (value[i - first] as number) > 0;
  for (let i = from; i <= to; i++) {
    if (!hit(i)) continue;
    const alone = !hit(i - 1) && !hit(i + 1);
    if (alone && (value[i - first] as number) < COMMON_RARITY && spans.length > 0) continue;
    const { start, end, breaks } = tokens[i] as Token;
    const lastSpan = spans.at(-1);
    if (lastSpan && hit(i - 1) && !breaks && lastSpan[1] === (tokens[i - 1] as Token).end) lastSpan[1] = end;
    else spans.push([start, end]);
  }
  return spans;
}

/** Takes in the marks that close a sentence. */
function endOfSentence(text: string, end: number): number {
  let at = end;
  while (at < text.length && at < end + 3 && /[.,;:!?)"”»\]/]/.test(text[at] as string)) at++;
  return at;
}
