/**
 * Scores every document that has a word of the query: BM25 over syllables and pairs, and beside the score what part
 * of the query the document holds, which is what puts it on a rung. Term at a time, one segment after another.
 */
import { spellingOf } from '../analyze.ts';
import { type Concept, matches } from './concepts.ts';
import type { Entry, Postings } from './postings.ts';
import type { Source } from './term-reader.ts';

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

/** All spellings of one concept in one source, documents ascending. */
export interface MergedList {
  postings: Postings;
  weight: number;
}

/** One concept looked up in every source. */
export interface Lookup {
  concept: Concept;
  /** Parallel to the sources. */
  lists: Spelling[][];
  documents: number;
  /** What it took to find any: the spelling typed, marks ignored, or nothing at all. */
  found: 'spelt' | 'folded' | 'nowhere';
  /** Every spelling of the accentless form counts, whatever was typed. */
  anySpelling: boolean;
}

/** Valid until the next call: the arrays are used again. Longer than the source; entries past its span are stale. */
export interface SourceScores {
  score: Float32Array;
  /** What part of the query each document holds, three counters in one number; see heldBy. */
  held: Uint32Array;
}

/** 7 bits of syllables, 7 bits of pairs (a query has at most 64 words), 18 bits of rarity in steps of 1/256. */
const ONE_SYLLABLE = 1;
const ONE_PAIR = 1 << 7;
const ONE_SHARE = 1 << 14;
const SHARE_STEPS = 256;

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

/** Sum of the rarity of the syllables held. */
export function shareHeld(held: number): number {
  return (held >>> 14) / SHARE_STEPS;
}

/** Fetches the lists of a concept from all sources and decides which spellings count. */
export function lookUp(concept: Concept, sources: readonly Source[]): Lookup {
  const found = sources.map((source) => source.entries(concept.prefix));
  const totals = { asked: 0, compatible: 0, other: 0 };
  const graded = found.map((list) =>
    list.map((entry) => {
      const match = matches(concept, spellingOf(entry.key));
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
  for (const prefix of concept.also) {
    sources.forEach((source, i) => {
      for (const entry of source.entries(prefix)) {
        documents += entry.size;
        lists[i]?.push({ entry, weight: 1 });
      }
    });
  }
  const how = documents === 0 ? 'nowhere' : spelt && folded && !stray ? 'folded' : 'spelt';
  return { concept, lists, documents, found: how, anySpelling: folded };
}

export function rarity(documents: number, corpus: number): number {
  return Math.log(1 + (corpus - documents + 0.5) / (documents + 0.5));
}

/** Scores the documents of source number `i`. `penalties` is DocumentColumns.penalties. */
export function scoreSource(
  lookups: readonly Lookup[],
  i: number,
  source: Source,
  corpus: number,
  penalties: Float32Array,
): SourceScores {
  const score = scratch.score.cleared(source.span);
  const held = scratch.held.cleared(source.span);
  const penalty = penalties.subarray(source.base, source.base + source.span);
  for (const { concept, documents, lists } of lookups) {
    const merged = mergedList(lists[i], source.span);
    if (!merged) continue;
    const { postings, weight } = merged;
    const idf = rarity(Math.min(documents, corpus), corpus);
    const isPair = concept.kind === 'pair';
    const factor = idf * (isPair ? PAIR_WEIGHT : 1) * (K1 + 1) * weight;
    const holds = isPair ? ONE_PAIR : ONE_SYLLABLE + Math.round(idf * SHARE_STEPS) * ONE_SHARE;
    const list = postings.documents;
    const counts = postings.counts;
    for (let j = 0; j < list.length; j++) {
      const d = list[j] as number;
      const count = counts[j] as number;
      score[d] = (score[d] as number) + (factor * count) / (count + (penalty[d] as number));
      held[d] = (held[d] as number) + holds;
    }
  }
  return { score, held };
}

/** Several spellings as one list, so that a document counts once and its occurrences add up; null when there are none. */
export function mergedList(spellings: readonly Spelling[] | undefined, span: number): MergedList | null {
  const [only, second] = spellings ?? [];
  if (!spellings || !only) return null;
  if (!second) return { postings: only.entry.postings, weight: only.weight };
  const sums = scratch.sums.zeroed(span);
  let size = 0;
  let weight = 0;
  for (const spelling of spellings) {
    const { documents, counts } = spelling.entry.postings;
    size += documents.length;
    weight = Math.max(weight, spelling.weight);
    for (let j = 0; j < documents.length; j++) {
      const d = documents[j] as number;
      sums[d] = (sums[d] as number) + (counts[j] as number);
    }
  }
  return { postings: collected(spellings, sums, Math.min(size, span), span), weight };
}

/** The documents with a sum, ascending; leaves zeros behind. Walks the sums when many have one, else sorts the few. */
function collected(spellings: readonly Spelling[], sums: Uint16Array, most: number, span: number): Postings {
  const documents = new Uint32Array(most);
  let distinct = 0;
  if (most > span >> 4) {
    for (let d = 0; d < span; d++) if (sums[d] !== 0) documents[distinct++] = d;
  } else {
    const all = spellings.flatMap(({ entry }) => [...entry.postings.documents]).sort((a, b) => a - b);
    for (const d of all) if (d !== documents[distinct - 1] || distinct === 0) documents[distinct++] = d;
  }
  const counts = new Uint8Array(distinct);
  for (let j = 0; j < distinct; j++) {
    const d = documents[j] as number;
    counts[j] = Math.min(255, sums[d] as number);
    sums[d] = 0;
  }
  return { documents: documents.subarray(0, distinct), counts };
}

/** One array used over and over: making and zeroing a new one for each question costs as much as scoring. */
class Scratch<T extends Float32Array | Uint32Array | Uint16Array> {
  readonly #make: (size: number) => T;
  #array: T;

  constructor(make: (size: number) => T) {
    this.#make = make;
    this.#array = make(4096);
  }

  /** At least `size` zeros. */
  cleared(size: number): T {
    const array = this.zeroed(size);
    array.fill(0, 0, size);
    return array;
  }

  /** The same for a user who leaves zeros behind. */
  zeroed(size: number): T {
    if (this.#array.length < size) this.#array = this.#make(size * 2);
    return this.#array;
  }
}

const scratch = {
  score: new Scratch((size) => new Float32Array(size)),
  held: new Scratch((size) => new Uint32Array(size)),
  sums: new Scratch((size) => new Uint16Array(size)),
};
