/** The documents that hold every syllable of a query, scored, without looking at any that lacks one. */
import { K1, type Lookup, mergedList, PAIR_WEIGHT, rarity } from './ranking.ts';
import type { Source } from './term-reader.ts';

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
  const musts = lookups.slice(0, required).sort((a, b) => sizeIn(a, i) - sizeIn(b, i));
  const rarest = musts[0] && mergedList(musts[0].lists[i], source.span);
  if (!rarest) return null;
  const found: Intersection = {
    documents: rarest.postings.documents.slice(),
    scores: new Float32Array(rarest.postings.documents.length),
    pairs: new Uint8Array(rarest.postings.documents.length),
    size: rarest.postings.documents.length,
  };
  const penalty = penalties.subarray(source.base, source.base + source.span);
  for (const lookup of musts) {
    if (!walk(found, lookup, i, source.span, corpus, penalty, true) || found.size === 0) return null;
  }
  for (const lookup of lookups.slice(required)) walk(found, lookup, i, source.span, corpus, penalty, false);
  return found;
}

function sizeIn({ lists }: Lookup, i: number): number {
  return (lists[i] ?? []).reduce((sum, { entry }) => sum + entry.size, 0);
}

/** Adds a concept's score to the documents found so far; drops those without it when it is `required`. */
function walk(
  found: Intersection,
  { concept, documents, lists }: Lookup,
  i: number,
  span: number,
  corpus: number,
  penalty: Float32Array,
  required: boolean,
): boolean {
  const merged = mergedList(lists[i], span);
  if (!merged) return !required;
  const isPair = concept.kind === 'pair';
  const idf = rarity(Math.min(documents, corpus), corpus);
  const factor = idf * (isPair ? PAIR_WEIGHT : 1) * (K1 + 1) * merged.weight;
  const list = merged.postings.documents;
  const counts = merged.postings.counts;
  let kept = 0;
  let at = 0;
  for (let j = 0; j < found.size; j++) {
    const d = found.documents[j] as number;
    at = seek(list, d, at);
    const held = list[at] === d;
    if (!held && required) continue;
    let score = found.scores[j] as number;
    let pairs = found.pairs[j] as number;
    if (held) {
      const count = counts[at] as number;
      score += (factor * count) / (count + (penalty[d] as number));
      if (isPair) pairs++;
    }
    found.documents[kept] = d;
    found.scores[kept] = score;
    found.pairs[kept++] = pairs;
  }
  found.size = kept;
  return true;
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
