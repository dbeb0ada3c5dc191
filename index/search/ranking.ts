/**
 * Scores every document that has a word of the query: BM25 over syllables and pairs, and beside the score what part
 * of the query the document holds, which is what puts it on a rung. Term at a time, one segment after another.
 */

import type { List } from '../inverted/postings.ts';
import type { Source } from '../inverted/source.ts';
import type { Lookup } from './lookup.ts';
import { Scratch } from './scratch.ts';

/** BM25, chosen on a Vietnamese statute collection; anything near does as well (tests/bench/retrieval.ts). */
export const K1 = 0.9;
export const B = 0.6;
export const PAIR_WEIGHT = 1.5;

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

const scratch = {
  score: new Scratch((size) => new Float32Array(size)),
  held: new Scratch((size) => new Uint32Array(size)),
};
