/**
 * Scores every document that has a word of the query: BM25 over syllables and pairs, and beside the score what part
 * of the query the document holds, which is what puts it on a rung. Term at a time, one segment after another.
 */
import { type Concept, matches } from './concepts.ts';
import type { Postings } from './postings.ts';
import type { Source } from './term-reader.ts';

/** Chosen on a Vietnamese statute collection by cross-validation; anything near does as well (tests/bench/retrieval). */
const K1 = 0.9;
const B = 0.5;
export const PAIR_WEIGHT = 1.5;
/** A spelling that only adds marks to the one typed counts almost like it. */
const COMPATIBLE_WEIGHT = 0.98;
/** Below this share of its accentless sisters a bare spelling was most likely typed without its marks. */
const STRAY_SHARE = 0.02;

/** One concept looked up in every source. */
export interface Lookup {
  concept: Concept;
  /** Parallel to the sources. */
  lists: { postings: Postings; weight: number }[][];
  documents: number;
  /** What it took to find any: the spelling typed, marks ignored, or nothing at all. */
  found: 'spelt' | 'folded' | 'nowhere';
  /** Every spelling of the accentless form counts, whatever was typed. */
  anySpelling: boolean;
}

export interface SourceScores {
  score: Float32Array;
  /** Sum of the rarity of the syllables the document has. */
  share: Float32Array;
  syllables: Uint16Array;
  pairs: Uint16Array;
}

/** Fetches the lists of a concept from all sources and decides which spellings count. */
export function lookUp(concept: Concept, sources: readonly Source[]): Lookup {
  const found = sources.map((source) => source.entries(concept.prefix));
  const totals = { asked: 0, compatible: 0, other: 0 };
  const graded = found.map((list) =>
    list.map(({ key, postings }) => {
      const match = matches(concept, key.slice(key.indexOf('\t') + 1));
      totals[match] += postings.documents.length;
      return { match, postings };
    }),
  );
  const all = totals.asked + totals.compatible + totals.other;
  // In a marked query a bare syllable means itself, unless hardly anyone spells it so.
  const stray = concept.asked === '' && totals.asked < all * STRAY_SHARE;
  const folded = stray || totals.asked + totals.compatible === 0;
  const lists = graded.map((list) =>
    list
      .filter(({ match }) => folded || match !== 'other')
      .map(({ match, postings }) => ({ postings, weight: match === 'asked' ? 1 : COMPATIBLE_WEIGHT })),
  );
  let documents = folded ? all : totals.asked + totals.compatible;
  const spelt = documents > 0;
  for (const prefix of concept.also) {
    sources.forEach((source, i) => {
      for (const { postings } of source.entries(prefix)) {
        documents += postings.documents.length;
        lists[i]?.push({ postings, weight: 1 });
      }
    });
  }
  const how = documents === 0 ? 'nowhere' : spelt && folded && !stray ? 'folded' : 'spelt';
  return { concept, lists, documents, found: how, anySpelling: folded };
}

export function rarity(documents: number, corpus: number): number {
  return Math.log(1 + (corpus - documents + 0.5) / (documents + 0.5));
}

/** Scores the documents of source number `i`. `norms` holds length / average length by document number. */
export function scoreSource(
  lookups: readonly Lookup[],
  i: number,
  source: Source,
  corpus: number,
  norms: Float32Array,
): SourceScores {
  const scores = {
    score: new Float32Array(source.span),
    share: new Float32Array(source.span),
    syllables: new Uint16Array(source.span),
    pairs: new Uint16Array(source.span),
  };
  for (const lookup of lookups) {
    const lists = lookup.lists[i];
    if (!lists || lists.length === 0) continue;
    const merged = lists.length === 1 ? lists[0] : mergeLists(lists, source.span);
    if (merged) accumulate(lookup, merged, corpus, norms, source.base, scores);
  }
  return scores;
}

function accumulate(
  { concept, documents }: Lookup,
  { postings, weight }: { postings: Postings; weight: number },
  corpus: number,
  norms: Float32Array,
  base: number,
  { score, share, syllables, pairs }: SourceScores,
): void {
  const idf = rarity(Math.min(documents, corpus), corpus);
  const isPair = concept.kind === 'pair';
  const factor = idf * (isPair ? PAIR_WEIGHT : 1) * (K1 + 1) * weight;
  const list = postings.documents;
  const counts = postings.counts;
  for (let j = 0; j < list.length; j++) {
    const document = list[j] as number;
    const count = counts[j] as number;
    score[document] =
      (score[document] as number) +
      (factor * count) / (count + K1 * (1 - B + B * (norms[base + document] as number)));
    if (isPair) {
      pairs[document] = (pairs[document] as number) + 1;
    } else {
      syllables[document] = (syllables[document] as number) + 1;
      share[document] = (share[document] as number) + idf;
    }
  }
}

/** Several spellings of one concept as one list, so that a document counts once and its occurrences add up. */
function mergeLists(
  lists: readonly { postings: Postings; weight: number }[],
  span: number,
): { postings: Postings; weight: number } {
  const sums = new Uint16Array(span);
  let size = 0;
  for (const { postings } of lists) size += postings.documents.length;
  const documents = new Uint32Array(size);
  let distinct = 0;
  for (const { postings } of lists) {
    for (let j = 0; j < postings.documents.length; j++) {
      const document = postings.documents[j] as number;
      const sum = sums[document] as number;
      if (sum === 0) documents[distinct++] = document;
      sums[document] = sum + (postings.counts[j] as number);
    }
  }
  const counts = new Uint8Array(distinct);
  for (let j = 0; j < distinct; j++) counts[j] = Math.min(255, sums[documents[j] as number] as number);
  const weight = Math.max(...lists.map((list) => list.weight));
  return { postings: { documents: documents.subarray(0, distinct), counts }, weight };
}
