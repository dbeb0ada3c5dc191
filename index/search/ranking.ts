/**
 * Scores every document that has a word of the query: BM25 over syllables and pairs, and beside the score what part
 * of the query the document holds, which is what puts it on a rung. Term at a time, one segment after another.
 */
import { type Concept, matches } from './concepts.ts';
import { type Entry, isPlane, type List, type Postings } from './postings.ts';
import { Scratch } from './scratch.ts';
import type { Source } from './source.ts';

/** BM25, chosen on a Vietnamese statute collection; anything near does as well (tests/bench/retrieval.ts). */
export const K1 = 0.9;
export const B = 0.6;
export const PAIR_WEIGHT = 1.5;
/** A spelling that only adds marks to the one typed counts almost like it. */
const COMPATIBLE_WEIGHT = 0.98;
/** Below this share of its accentless sisters a bare spelling was most likely typed without its marks. */
const STRAY_SHARE = 0.02;

interface Spelling {
  entry: Entry;
  weight: number;
}

/** All spellings of one concept in one source, as if they were one. */
export interface Merged {
  postings: Postings;
  /** Documents at most. */
  size: number;
  weight: number;
}

/** One concept looked up in every source. */
export class Lookup {
  readonly concept: Concept;
  /** Parallel to the sources. */
  readonly lists: Spelling[][];
  readonly documents: number;
  /** What it took to find any: the spelling typed, marks ignored, or nothing at all. */
  readonly found: 'spelt' | 'folded' | 'nowhere';
  /** Every spelling of the accentless form counts, whatever was typed. */
  readonly anySpelling: boolean;
  readonly #merged: (Merged | null)[] = [];

  constructor(
    concept: Concept,
    { lists, documents, found, anySpelling }: Pick<Lookup, 'lists' | 'documents' | 'found' | 'anySpelling'>,
  ) {
    this.concept = concept;
    this.lists = lists;
    this.documents = documents;
    this.found = found;
    this.anySpelling = anySpelling;
  }

  /** All spellings in source number `i`, of `span` documents, as one; null when there are none. */
  merged(i: number, span: number): Merged | null {
    this.#merged[i] ??= merge(this.lists[i], span);
    return this.#merged[i] ?? null;
  }
}

/** Valid until the next call: the arrays are used again. Longer than the source; entries past its span are stale. */
export interface SourceScores {
  score: Float32Array;
  /** What part of the query each document holds, three counters in one number; see heldBy. */
  held: Uint32Array;
}

/** 7 bits of syllables, 7 bits of pairs (a query has at most 64 words), 18 bits of rarity in steps of 1/128. */
const ONE_SYLLABLE = 1;
const ONE_PAIR = 1 << 7;
const ONE_SHARE = 1 << 14;
const SHARE_STEPS = 128;

/** Syllables and pairs of the query a document holds, as one number to compare. */
export function wordsHeld(held: number): number {
  return held & (ONE_SHARE - 1);
}

export function allWords(syllables: number, pairs: number): number {
  return syllables * ONE_SYLLABLE + pairs * ONE_PAIR;
}

export function syllablesHeld(held: number): number {
  return held & (ONE_PAIR - 1);
}

/** Sum of the rarity of the syllables held, or of all that is held. */
export function shareHeld(held: number): number {
  return (held >>> 14) / SHARE_STEPS;
}

/** Fetches the lists of a concept from all sources and decides which spellings count. */
export function lookUp(concept: Concept, sources: readonly Source[]): Lookup {
  const found = sources.map((source) => source.entries(concept.term));
  const totals = { asked: 0, compatible: 0, other: 0 };
  const graded = found.map((list) =>
    list.map((entry) => {
      const match = matches(concept, entry.spelling);
      totals[match] += entry.size;
      return { match, entry };
    }),
  );
  const all = totals.asked + totals.compatible + totals.other;
  // In a marked query a bare syllable means itself, unless hardly anyone spells it so.
  const stray = concept.asked === '' && totals.asked < all * STRAY_SHARE;
  const folded = stray || totals.asked + totals.compatible === 0;
  const lists = graded.map((list) =>
    list
      .filter(({ match }) => folded || match !== 'other')
      .map(({ match, entry }) => ({ entry, weight: match === 'asked' ? 1 : COMPATIBLE_WEIGHT })),
  );
  let documents = folded ? all : totals.asked + totals.compatible;
  const spelt = documents > 0;
  for (const term of concept.also) {
    sources.forEach((source, i) => {
      for (const entry of source.entries(term)) {
        documents += entry.size;
        lists[i]?.push({ entry, weight: 1 });
      }
    });
  }
  const how = documents === 0 ? 'nowhere' : spelt && folded && !stray ? 'folded' : 'spelt';
  return new Lookup(concept, { lists, documents, found: how, anySpelling: folded });
}

export function rarity(documents: number, corpus: number): number {
  return Math.log(1 + (corpus - documents + 0.5) / (documents + 0.5));
}

/** Scores the documents of source number `i`. `penalties` is DocumentColumns.penalties; `byPairs`: pairs count in the share. */
export function scoreSource(
  lookups: readonly Lookup[],
  i: number,
  source: Source,
  corpus: number,
  penalties: Float32Array,
  byPairs: boolean,
): SourceScores {
  const score = scratch.score.cleared(source.span);
  const held = scratch.held.cleared(source.span);
  const penalty = penalties.subarray(source.base, source.base + source.span);
  for (const lookup of lookups) {
    const merged = lookup.merged(i, source.span);
    if (!merged) continue;
    const { concept, documents } = lookup;
    const idf = rarity(Math.min(documents, corpus), corpus);
    const isPair = concept.kind === 'pair';
    const factor = idf * (isPair ? PAIR_WEIGHT : 1) * (K1 + 1) * merged.weight;
    const share = isPair && !byPairs ? 0 : Math.round(idf * SHARE_STEPS) * ONE_SHARE;
    const holds = (isPair ? ONE_PAIR : ONE_SYLLABLE) + share;
    const { postings } = merged;
    if (postings.plane) scorePlane(postings.plane, factor, holds, penalty, score, held);
    else scoreList(postings, factor, holds, penalty, score, held);
  }
  return { score, held };
}

function scorePlane(
  plane: Uint8Array,
  factor: number,
  holds: number,
  penalty: Float32Array,
  score: Float32Array,
  held: Uint32Array,
): void {
  for (let d = 0; d < plane.length; d++) {
    const count = plane[d] as number;
    if (count === 0) continue;
    score[d] = (score[d] as number) + (factor * count) / (count + (penalty[d] as number));
    held[d] = (held[d] as number) + holds;
  }
}

function scoreList(
  { documents, counts }: List,
  factor: number,
  holds: number,
  penalty: Float32Array,
  score: Float32Array,
  held: Uint32Array,
): void {
  for (let i = 0; i < documents.length; i++) {
    const d = documents[i] as number;
    const count = counts[i] as number;
    score[d] = (score[d] as number) + (factor * count) / (count + (penalty[d] as number));
    held[d] = (held[d] as number) + holds;
  }
}

/** Several spellings as one, so that a document counts once and its occurrences add up; null when there are none. */
function merge(spellings: readonly Spelling[] | undefined, span: number): Merged | null {
  const [only, second] = spellings ?? [];
  if (!spellings || !only) return null;
  if (!second) return { postings: only.entry.postings, size: only.entry.size, weight: only.weight };
  const size = spellings.reduce((sum, { entry }) => sum + entry.size, 0);
  const weight = Math.max(...spellings.map((spelling) => spelling.weight));
  const all = spellings.map(({ entry }) => entry.postings);
  const lists = all.filter((postings) => postings.plane === null);
  const postings = lists.length < all.length || isPlane(size, span) ? summed(all, span) : joined(lists);
  return { postings, size, weight };
}

function summed(all: readonly Postings[], span: number): Postings {
  const sums = new Uint8Array(span);
  for (const postings of all) {
    if (postings.plane) addPlane(sums, postings.plane);
    else addList(sums, postings);
  }
  return { plane: sums };
}

function addPlane(sums: Uint8Array, plane: Uint8Array): void {
  for (let d = 0; d < plane.length; d++) {
    const sum = (sums[d] as number) + (plane[d] as number);
    sums[d] = sum > 255 ? 255 : sum;
  }
}

function addList(sums: Uint8Array, { documents, counts }: List): void {
  for (let i = 0; i < documents.length; i++) {
    const d = documents[i] as number;
    const sum = (sums[d] as number) + (counts[i] as number);
    sums[d] = sum > 255 ? 255 : sum;
  }
}

/** Merges short lists pair by pair, the shortest first. */
function joined(lists: readonly List[]): List {
  const [first, ...rest] = [...lists].sort((a, b) => a.documents.length - b.documents.length);
  return rest.reduce(joinTwo, first as List);
}

function joinTwo(a: List, b: List): List {
  const documents = new Uint32Array(a.documents.length + b.documents.length);
  const counts = new Uint8Array(documents.length);
  let size = 0;
  for (let i = 0, j = 0; i < a.documents.length || j < b.documents.length; size++) {
    const x = a.documents[i] ?? Number.POSITIVE_INFINITY;
    const y = b.documents[j] ?? Number.POSITIVE_INFINITY;
    documents[size] = Math.min(x, y);
    let count = 0;
    if (x <= y) count += a.counts[i++] as number;
    if (y <= x) count += b.counts[j++] as number;
    counts[size] = Math.min(255, count);
  }
  return { documents: documents.subarray(0, size), counts: counts.subarray(0, size), plane: null };
}

const scratch = {
  score: new Scratch((size) => new Float32Array(size)),
  held: new Scratch((size) => new Uint32Array(size)),
};
