/** Which documents answer a plan, on which rung of the ladder, and which of the reader's filters they pass. */
import type { DocumentColumns } from './documents.ts';
import { asksAnything, type FacetFilter, facetBits, hardFilters } from './filters.ts';
import { intersect } from './intersection.ts';
import type { Plan } from './plan.ts';
import {
  allWords,
  type Lookup,
  rarity,
  scoreSource,
  shareHeld,
  syllablesHeld,
  wordsHeld,
} from './ranking.ts';
import type { SearchOptions } from './search-result.ts';
import type { TermReader } from './term-reader.ts';

/** Ladder bands. A key is band × BAND_STEP + score. */
export const BAND = { number: 5, phrase: 4, all: 3, most: 2, listed: 1 } as const;
export const BAND_STEP = 1e5;

/** "Most words": at least this share of the query's rarity; less is asked of a long question. */
const MOST_SHARE = 0.34;
const MOST_SHARE_LONG = 0.15;
/** A question of this many different syllables is answered by the nearest text, not by the one that holds every word. */
const LONG_QUERY = 10;
/** In a corpus this large a long question is not asked for syllables that this share of all documents has. */
const LARGE_CORPUS = 20_000;
const TOO_COMMON = 0.4;
/** With this many documents that have all words, those that have only most of them are not wanted. */
const ENOUGH = 20;

/** Documents that answer, in document order. */
export interface Matched {
  documents: Int32Array;
  keys: Float64Array;
  /** Bit per facet whose filter the document fails; 0 = a hit. */
  failing: Uint8Array;
  /** All with failing = 0. */
  total: number;
}

export function match(
  plan: Plan,
  columns: DocumentColumns,
  terms: TermReader,
  options: SearchOptions,
): Matched {
  const { query } = plan;
  const facetFilters = facetBits(columns, query, options);
  const hard = hardFilters(plan, columns, terms, options);
  const taken = new Taken(columns, facetFilters, hard);
  if (plan.words.length > 0) {
    if (plan.syllables < LONG_QUERY) takeAllWords(plan, columns, terms, taken);
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

type FilterColumn = Omit<FacetFilter, 'facet'> & { column: Uint16Array };

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

/** Collects the documents that answer, noting which filters they fail. */
class Taken {
  readonly #columns: DocumentColumns;
  readonly #filters: FilterColumn[];
  readonly #hard: Uint8Array | null;
  #documents = new Int32Array(1024);
  #keys = new Float64Array(1024);
  #failing = new Uint8Array(1024);
  #size = 0;
  total = 0;

  constructor(columns: DocumentColumns, filters: FacetFilter[], hard: Uint8Array | null) {
    this.#columns = columns;
    this.#filters = filters.map(({ facet, bit, allowed }) => ({
      column: columns.facets[facet].column,
      bit,
      allowed,
    }));
    this.#hard = hard;
  }

  take(document: number, key: number): void {
    if (this.#columns.alive[document] !== 1) return;
    if (this.#hard !== null && this.#hard[document] !== 0) return;
    let bits = 0;
    for (let f = 0; f < this.#filters.length; f++) {
      const { column, bit, allowed } = this.#filters[f] as FilterColumn;
      if (allowed[column[document] as number] !== 1) bits |= bit;
    }
    if (this.#size === this.#documents.length) this.#grow();
    const at = this.#size++;
    this.#documents[at] = document;
    this.#keys[at] = key;
    this.#failing[at] = bits;
    if (bits === 0) this.total++;
  }

  #grow(): void {
    const { length } = this.#documents;
    const [documents, keys, failing] = [this.#documents, this.#keys, this.#failing];
    this.#documents = new Int32Array(length * 4);
    this.#keys = new Float64Array(length * 4);
    this.#failing = new Uint8Array(length * 4);
    this.#documents.set(documents);
    this.#keys.set(keys);
    this.#failing.set(failing);
  }

  clear(): void {
    this.#size = 0;
    this.total = 0;
  }

  all(): Matched {
    return {
      documents: this.#documents.subarray(0, this.#size),
      keys: this.#keys.subarray(0, this.#size),
      failing: this.#failing.subarray(0, this.#size),
      total: this.total,
    };
  }
}

/** Documents with every word; when these are enough, the ladder goes no further down. */
function takeAllWords(plan: Plan, columns: DocumentColumns, terms: TermReader, taken: Taken): void {
  terms.sources.forEach((source, i) => {
    const found = intersect(plan.lookups, plan.syllables, i, source, columns.count, columns.penalties);
    if (!found) return;
    for (let j = 0; j < found.size; j++) {
      const document = source.base + (found.documents[j] as number);
      if (plan.numbered.size > 0 && plan.numbered.has(document)) continue;
      const band = found.pairs[j] === plan.pairs ? BAND.phrase : BAND.all;
      taken.take(document, band * BAND_STEP + (found.scores[j] as number));
    }
  });
}

function takeMostWords(plan: Plan, columns: DocumentColumns, terms: TermReader, taken: Taken): void {
  const corpus = columns.count;
  const long = plan.syllables >= LONG_QUERY;
  const telling = long ? tellingOf(plan, corpus) : plan.lookups;
  const whole = telling
    .filter(({ concept, documents }) => concept.kind === 'syllable' && documents > 0)
    .reduce((sum, { documents }) => sum + rarity(Math.min(documents, corpus), corpus), 0);
  // The tenth is for rounding: shares are kept in steps.
  const enough = whole * (long ? MOST_SHARE_LONG : MOST_SHARE) - 0.1;
  const everything = allWords(plan.syllables, plan.pairs);
  terms.sources.forEach((source, i) => {
    const { score, held } = scoreSource(telling, i, source, corpus, columns.penalties);
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
}

/** What a long question is asked for: all of it, less the syllables that say nothing in a large corpus. */
function tellingOf({ lookups }: Plan, corpus: number): readonly Lookup[] {
  if (corpus < LARGE_CORPUS) return lookups;
  const rare = lookups.filter((l) => l.concept.kind === 'pair' || l.documents <= corpus * TOO_COMMON);
  return rare.some((l) => l.concept.kind === 'syllable') ? rare : lookups;
}
