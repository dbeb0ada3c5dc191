/** Which documents hold every word of a query, and what those that do are worth, without a look at any other. */

import type { List, Postings } from '../inverted/postings.ts';
import type { Source } from '../inverted/source.ts';
import type { Lookup, Merged } from './lookup.ts';
import { K1, PAIR_WEIGHT, rarity } from './ranking.ts';
import { Scratch } from './scratch.ts';

const scratch = {
  documents: new Scratch((size) => new Uint32Array(size)),
  pairs: new Scratch((size) => new Uint8Array(size)),
};

/**
 * Documents of source number `i` that hold all of the lookups, counted from its base, ascending. `unwanted`: 1 for
 * documents of the corpus not to be looked at. Valid until the next call: the array is used again.
 */
export function holders(
  lookups: readonly Lookup[],
  i: number,
  source: Source,
  unwanted: Uint8Array | null = null,
): Uint32Array {
  for (const { lists } of lookups) if (!lists[i]?.length) return new Uint32Array(0);
  const merged = lookups.map((lookup) => lookup.merged(i, source.span) as Merged);
  const documents = scratch.documents.dirty(source.span);
  const here = unwanted?.subarray(source.base, source.base + source.span) ?? null;
  return documents.subarray(0, holdingAll(merged, here, documents));
}

/** How many of the lookups each of the documents holds. Valid until the next call. */
export function countHeld(
  lookups: readonly Lookup[],
  i: number,
  source: Source,
  documents: Uint32Array,
): Uint8Array {
  const held = scratch.pairs.cleared(documents.length);
  for (const lookup of lookups) {
    const merged = lookup.merged(i, source.span);
    if (!merged) continue;
    if (merged.postings.plane) {
      const { plane } = merged.postings;
      for (let j = 0; j < documents.length; j++)
        held[j] = (held[j] as number) + (plane[documents[j] as number] === 0 ? 0 : 1);
    } else {
      eachShared(documents, merged.postings.documents, (j) => {
        held[j] = (held[j] as number) + 1;
      });
    }
  }
  return held;
}

/** What a concept's occurrences are worth: BM25's idf · (k1 + 1). */
export function factorOf(documents: number, corpus: number, isPair: boolean): number {
  return rarity(Math.min(documents, corpus), corpus) * (isPair ? PAIR_WEIGHT : 1) * (K1 + 1);
}

/** Writes the documents in every one of the lists, found from the shortest on; returns how many. */
function holdingAll(merged: Merged[], unwanted: Uint8Array | null, into: Uint32Array): number {
  const [first, ...rest] = merged.sort((a, b) => a.size - b.size);
  if (!first) return 0;
  let size = 0;
  if (first.postings.plane) {
    const { plane } = first.postings;
    for (let d = 0; d < plane.length; d++) {
      into[size] = d;
      size += plane[d] === 0 ? 0 : 1;
    }
  } else {
    into.set(first.postings.documents);
    size = first.postings.documents.length;
  }
  if (unwanted) size = dropUnwanted(into, size, unwanted);
  for (const { postings } of rest) {
    if (size === 0) break;
    size = postings.plane ? keepInPlane(into, size, postings.plane) : keepInList(into, size, postings);
  }
  return size;
}

function dropUnwanted(candidates: Uint32Array, size: number, unwanted: Uint8Array): number {
  let kept = 0;
  for (let j = 0; j < size; j++) {
    const d = candidates[j] as number;
    candidates[kept] = d;
    kept += unwanted[d] === 0 ? 1 : 0;
  }
  return kept;
}

/** Moves the candidates that the plane holds to the front; returns how many they are. */
function keepInPlane(candidates: Uint32Array, size: number, plane: Uint8Array): number {
  let kept = 0;
  for (let j = 0; j < size; j++) {
    const d = candidates[j] as number;
    candidates[kept] = d;
    kept += plane[d] === 0 ? 0 : 1;
  }
  return kept;
}

function keepInList(candidates: Uint32Array, size: number, { documents }: List): number {
  let kept = 0;
  for (let j = 0, at = 0; j < size; j++) {
    const d = candidates[j] as number;
    at = seek(documents, d, at);
    if (documents[at] === d) candidates[kept++] = d;
  }
  return kept;
}

/** Adds what a concept is worth to the scores of those of the documents that hold it. */
export function addScores(
  postings: Postings,
  documents: Uint32Array,
  factor: number,
  penalty: Float32Array,
  scores: Float32Array,
): void {
  if (postings.plane) {
    const { plane } = postings;
    for (let j = 0; j < documents.length; j++) {
      const d = documents[j] as number;
      const count = plane[d] as number;
      // Nothing to add where the count is 0, and no branch to guess wrong.
      scores[j] = (scores[j] as number) + (factor * count) / (count + (penalty[d] as number));
    }
    return;
  }
  const { documents: list, counts } = postings;
  eachShared(documents, list, (j, at) => {
    const count = counts[at] as number;
    const d = documents[j] as number;
    scores[j] = (scores[j] as number) + (factor * count) / (count + (penalty[d] as number));
  });
}

/** Visits what two ascending lists share, by its place in each, going along the shorter one. */
function eachShared(a: Uint32Array, b: Uint32Array, visit: (i: number, j: number) => void): void {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const straight = short === a;
  for (let i = 0, j = 0; i < short.length && j < long.length; i++) {
    j = seek(long, short[i] as number, j);
    if (long[j] === short[i]) visit(straight ? i : j, straight ? j : i);
  }
}

/** First place from `from` on whose document is not before `d`: strides that double, then halving. */
function seek(list: Uint32Array, d: number, from: number): number {
  if (from >= list.length || (list[from] as number) >= d) return from;
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
