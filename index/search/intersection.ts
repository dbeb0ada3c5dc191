/** The documents that hold every syllable of a query, scored, without scoring any that lacks one. */
import type { List, Postings } from './postings.ts';
import { K1, type Lookup, type Merged, merge, PAIR_WEIGHT, rarity } from './ranking.ts';
import type { Source } from './source.ts';

export interface Intersection {
  /** Counted from the source's base, ascending. */
  documents: Uint32Array;
  scores: Float32Array;
  /** Pairs of the query each holds. */
  pairs: Uint8Array;
  size: number;
}

/** `lookups`: syllables, then pairs; the first `required` of them must all be held. Null when no document holds them. */
export function intersect(
  lookups: readonly Lookup[],
  required: number,
  i: number,
  source: Source,
  corpus: number,
  penalties: Float32Array,
): Intersection | null {
  const merged: (Merged | null)[] = [];
  for (const [at, { lists }] of lookups.entries()) {
    const one = merge(lists[i], source.span);
    if (!one && at < required) return null;
    merged.push(one);
  }
  const documents = holdingAll(merged.slice(0, required) as Merged[]);
  if (documents.length === 0) return null;
  const found: Intersection = {
    documents,
    scores: new Float32Array(documents.length),
    pairs: new Uint8Array(documents.length),
    size: documents.length,
  };
  const penalty = penalties.subarray(source.base, source.base + source.span);
  lookups.forEach((lookup, at) => {
    const one = merged[at];
    if (one) addScores(found, lookup, one, corpus, penalty);
  });
  return found;
}

/** Documents in every one of the lists, found from the shortest on. */
function holdingAll(merged: Merged[]): Uint32Array {
  const [first, ...rest] = merged.sort((a, b) => a.size - b.size);
  if (!first) return new Uint32Array(0);
  const candidates = new Uint32Array(first.postings.plane ? first.postings.plane.length : first.size);
  let size = 0;
  if (first.postings.plane) {
    const { plane } = first.postings;
    for (let d = 0; d < plane.length; d++) if (plane[d] !== 0) candidates[size++] = d;
  } else {
    candidates.set(first.postings.documents);
    size = first.postings.documents.length;
  }
  for (const { postings } of rest) size = keepHeld(candidates, size, postings);
  return candidates.subarray(0, size);
}

/** Moves the candidates that the list holds to the front; returns how many they are. */
function keepHeld(candidates: Uint32Array, size: number, postings: Postings): number {
  let kept = 0;
  if (postings.plane) {
    const { plane } = postings;
    for (let j = 0; j < size; j++) {
      const d = candidates[j] as number;
      if (plane[d] !== 0) candidates[kept++] = d;
    }
    return kept;
  }
  const { documents } = postings;
  for (let j = 0, at = 0; j < size; j++) {
    const d = candidates[j] as number;
    at = seek(documents, d, at);
    if (documents[at] === d) candidates[kept++] = d;
  }
  return kept;
}

function addScores(
  found: Intersection,
  { concept, documents }: Lookup,
  { postings, weight }: Merged,
  corpus: number,
  penalty: Float32Array,
): void {
  const isPair = concept.kind === 'pair';
  const idf = rarity(Math.min(documents, corpus), corpus);
  const factor = idf * (isPair ? PAIR_WEIGHT : 1) * (K1 + 1) * weight;
  const add = (j: number, d: number, count: number) => {
    found.scores[j] = (found.scores[j] as number) + (factor * count) / (count + (penalty[d] as number));
    if (isPair) found.pairs[j] = (found.pairs[j] as number) + 1;
  };
  if (postings.plane) {
    const { plane } = postings;
    for (let j = 0; j < found.size; j++) {
      const d = found.documents[j] as number;
      const count = plane[d] as number;
      if (count !== 0) add(j, d, count);
    }
  } else {
    eachShared(found, postings, add);
  }
}

/** Visits the documents that stand both among those found and in the list. */
function eachShared(
  { documents, size }: Intersection,
  list: List,
  visit: (j: number, d: number, count: number) => void,
): void {
  for (let j = 0, at = 0; j < size && at < list.documents.length; j++) {
    const d = documents[j] as number;
    at = seek(list.documents, d, at);
    if (list.documents[at] === d) visit(j, d, list.counts[at] as number);
  }
}

/** First place from `from` on whose document is not before `d`: strides that double, then halving. */
function seek(list: Uint32Array, d: number, from: number): number {
  let low = from;
  let stride = 1;
  while (low + stride < list.length && (list[low + stride] as number) < d) {
    low += stride;
    stride *= 2;
  }
  let high = Math.min(list.length, low + stride + 1);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < d) low = middle + 1;
    else high = middle;
  }
  return low;
}
