/** Which documents answer a plan, on which rung of the ladder, and which of the reader's filters they pass. */

import type { TermReader } from '../inverted/term-reader.ts';
import type { DocumentColumns } from './documents.ts';
import { asksAnything, facetBits, hardFilters } from './filters.ts';
import { addScores, countHeld, factorOf, holders } from './intersection.ts';
import type { Lookup } from './lookup.ts';
import type { Plan } from './plan.ts';
import { allWords, rarity, scoreSource, shareHeld, syllablesHeld, wordsHeld } from './ranking.ts';
import { Scratch } from './scratch.ts';
import type { SearchOptions } from './search-result.ts';
import { type Matched, Taken } from './taken.ts';

/** Ladder bands. A key is band × BAND_STEP + score. */
export const BAND = { number: 5, phrase: 4, all: 3, most: 2, listed: 1 } as const;
export const BAND_STEP = 1e5;

/** "Most words": at least this share of the query's rarity; less is asked of a long question. */
const MOST_SHARE = 0.34;
const MOST_SHARE_LONG = 0.15;
/** A question of this many different syllables is answered by the nearest text, not by the one that holds every word. */
const LONG_QUERY = 10;
/** In a corpus this large a long question is not asked for words that this share of all documents has. */
const LARGE_CORPUS = 5_000;
const TOO_COMMON = 0.25;
/** With this many documents that have all words, those that have only most of them are not wanted. */
const ENOUGH = 20;

/**
 * Answers in document order. The best `wanted` of them, failing no filter, have their scores; of the others some have
 * only their band. Valid until the next match: the arrays are used again.
 */
export function match(
  plan: Plan,
  columns: DocumentColumns,
  terms: TermReader,
  options: SearchOptions,
  wanted: number,
): Matched {
  const { query } = plan;
  const facetFilters = facetBits(columns, query, options);
  const hard = hardFilters(plan, columns, terms, options);
  const taken = new Taken(columns, facetFilters, hard);
  if (plan.words.length > 0) {
    if (plan.syllables < LONG_QUERY) takeAllWords(plan, columns, terms, taken, wanted);
    const few = taken.total < ENOUGH && !options.everyWord;
    if (few || plan.syllables >= LONG_QUERY) {
      taken.clear();
      takeMostWords(plan, columns, terms, taken);
    }
    for (const document of plan.numbered) taken.take(document, BAND.number * BAND_STEP);
  } else if (asksAnything(query, options)) {
    for (let d = 0; d < columns.end; d++) taken.take(d, BAND.listed * BAND_STEP);
  }
  return taken.all();
}

/** The matched documents that pass a test. */
export function keep(matched: Matched, test: (document: number) => boolean): Matched {
  const kept = [...matched.documents.keys()].filter((i) => test(matched.documents[i] as number));
  return {
    documents: Int32Array.from(kept, (i) => matched.documents[i] as number),
    keys: Float64Array.from(kept, (i) => matched.keys[i] as number),
    failing: Uint8Array.from(kept, (i) => matched.failing[i] as number),
    total: kept.filter((i) => matched.failing[i] === 0).length,
  };
}

/** Documents with every word; when these are enough, the ladder goes no further down. */
function takeAllWords(
  plan: Plan,
  columns: DocumentColumns,
  terms: TermReader,
  taken: Taken,
  wanted: number,
): void {
  const syllables = plan.lookups.slice(0, plan.syllables);
  const pairs = plan.lookups.slice(plan.syllables);
  terms.sources.forEach((source, i) => {
    const documents = holders(syllables, i, source, taken.unwanted);
    const held = countHeld(pairs, i, source, documents);
    for (let j = 0; j < documents.length; j++) {
      const document = source.base + (documents[j] as number);
      if (plan.numbered.size > 0 && plan.numbered.has(document)) continue;
      taken.take(document, (held[j] === pairs.length ? BAND.phrase : BAND.all) * BAND_STEP);
    }
  });
  const phrases = BAND.phrase * BAND_STEP;
  score(plan.lookups, taken, columns, terms, taken.above(phrases) >= wanted ? phrases : 0);
}

/** Adds the scores of the lookups to the documents taken so far, in order, whose key is at least `least`. */
function score(
  lookups: readonly Lookup[],
  taken: Taken,
  columns: DocumentColumns,
  terms: TermReader,
  least: number,
): void {
  let at = 0;
  terms.sources.forEach((source, i) => {
    const end = source.base + source.span;
    const places = scratch.places.dirty(source.span);
    const documents = scratch.documents.dirty(source.span);
    let size = 0;
    for (; at < taken.size && (taken.documents[at] as number) < end; at++) {
      if ((taken.keys[at] as number) < least) continue;
      documents[size] = (taken.documents[at] as number) - source.base;
      places[size++] = at;
    }
    const scores = scratch.scores.cleared(size);
    const penalty = columns.penalties.subarray(source.base, end);
    for (const lookup of size > 0 ? lookups : []) {
      const merged = lookup.merged(i, source.span);
      if (!merged) continue;
      const isPair = lookup.concept.kind === 'pair';
      const factor = factorOf(lookup.documents, columns.count, isPair) * merged.weight;
      addScores(merged.postings, documents.subarray(0, size), factor, penalty, scores);
    }
    for (let j = 0; j < size; j++) {
      const place = places[j] as number;
      taken.keys[place] = (taken.keys[place] as number) + (scores[j] as number);
    }
  });
}

const scratch = {
  places: new Scratch((size) => new Uint32Array(size)),
  documents: new Scratch((size) => new Uint32Array(size)),
  scores: new Scratch((size) => new Float32Array(size)),
};

/** Documents with most of the words, by their rarity. Of a long question the common words only add to the score. */
function takeMostWords(plan: Plan, columns: DocumentColumns, terms: TermReader, taken: Taken): void {
  const corpus = columns.count;
  const long = plan.syllables >= LONG_QUERY;
  const { telling, common } = long ? sorted(plan, corpus) : { telling: plan.lookups, common: [] };
  const byPairs = common.length > 0;
  const whole = telling
    .filter(({ concept, documents }) => documents > 0 && (byPairs || concept.kind === 'syllable'))
    .reduce((sum, { documents }) => sum + rarity(Math.min(documents, corpus), corpus), 0);
  // The tenth is for rounding: shares are kept in steps.
  const enough = whole * (long ? MOST_SHARE_LONG : MOST_SHARE) - 0.1;
  const everything = allWords(plan.syllables, plan.pairs);
  terms.sources.forEach((source, i) => {
    const { score, held } = scoreSource(telling, i, source, corpus, columns.penalties, byPairs);
    for (let d = 0; d < source.span; d++) {
      const parts = held[d] as number;
      if (parts === 0) continue;
      let band: number = BAND.most;
      if (!long && wordsHeld(parts) === everything) band = BAND.phrase;
      else if (!long && syllablesHeld(parts) === plan.syllables) band = BAND.all;
      else if (shareHeld(parts) < enough) continue;
      const document = source.base + d;
      if (plan.numbered.size > 0 && plan.numbered.has(document)) continue;
      taken.take(document, band * BAND_STEP + (score[d] as number));
    }
  });
  if (common.length > 0) score(common, taken, columns, terms, 0);
}

/** What a long question asks for, and apart from it the words that say little in a large corpus. */
function sorted(
  { lookups }: Plan,
  corpus: number,
): { telling: readonly Lookup[]; common: readonly Lookup[] } {
  const rare = lookups.filter(({ documents }) => documents <= corpus * TOO_COMMON);
  if (corpus < LARGE_CORPUS || !rare.some(({ documents }) => documents > 0))
    return { telling: lookups, common: [] };
  return { telling: rare, common: lookups.filter(({ documents }) => documents > corpus * TOO_COMMON) };
}
