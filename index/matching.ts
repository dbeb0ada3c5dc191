/** Which documents answer a plan, on which rung of the ladder, and which of the reader's filters they pass. */
import type { Level } from '../corpus/record.ts';
import { KINDS, tokenize } from './analyze.ts';
import { concepts, queryWords } from './concepts.ts';
import { type DocumentColumns, FACETS, type FacetName } from './documents.ts';
import type { Plan } from './plan.ts';
import type { DayRange, ParsedQuery } from './query.ts';
import { lookUp, rarity, scoreSource } from './ranking.ts';
import { nameKeys } from './search-index.ts';
import type { SearchOptions } from './search-result.ts';
import type { Source, TermReader } from './term-reader.ts';

/** Ladder bands. A key is band × BAND_STEP + score. */
export const BAND = { number: 5, phrase: 4, all: 3, most: 2, listed: 1 } as const;
export const BAND_STEP = 1e5;

/** "Most words": at least this share of the query's rarity; less is asked of a long question. */
const MOST_SHARE = 0.34;
const MOST_SHARE_LONG = 0.15;
/** A question of this many different syllables is answered by the nearest text, not by the one that holds every word. */
const LONG_QUERY = 10;

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
  const hard = hardFilters(query, columns, terms, options);
  const documents = new Int32Array(columns.count);
  const keys = new Float64Array(columns.count);
  const failed = new Uint8Array(columns.count);
  let size = 0;
  let total = 0;
  const take = (document: number, key: number) => {
    if (columns.alive[document] !== 1 || (hard && hard[document] !== 0)) return;
    let bits = 0;
    for (const { facet, bit, allowed } of facetFilters) {
      if (allowed[columns.facets[facet].column[document] as number] !== 1) bits |= bit;
    }
    documents[size] = document;
    keys[size] = key;
    failed[size++] = bits;
    if (bits === 0) total++;
  };
  if (plan.words.length === 0) {
    if (asksAnything(query, options)) for (let d = 0; d < columns.end; d++) take(d, BAND.listed * BAND_STEP);
  } else {
    scoreAll(plan, columns, terms, take);
  }
  return {
    documents: documents.subarray(0, size),
    keys: keys.subarray(0, size),
    failing: failed.subarray(0, size),
    total,
  };
}

function scoreAll(
  plan: Plan,
  columns: DocumentColumns,
  terms: TermReader,
  take: (document: number, key: number) => void,
): void {
  const corpus = columns.count;
  const whole = plan.lookups
    .slice(0, plan.syllables)
    .reduce((sum, l) => sum + (l.documents > 0 ? rarity(Math.min(l.documents, corpus), corpus) : 0), 0);
  const long = plan.syllables >= LONG_QUERY;
  const enough = whole * (long ? MOST_SHARE_LONG : MOST_SHARE) - 1e-4;
  terms.sources.forEach((source, i) => {
    const { score, share, syllables, pairs } = scoreSource(plan.lookups, i, source, corpus, columns.norms);
    for (let d = 0; d < source.span; d++) {
      const document = source.base + d;
      const numbered = plan.numbered.size > 0 && plan.numbered.has(document);
      if (score[d] === 0 && !numbered) continue;
      let band: number;
      if (numbered) band = BAND.number;
      else if (!long && syllables[d] === plan.syllables)
        band = pairs[d] === plan.pairs ? BAND.phrase : BAND.all;
      else if ((share[d] as number) >= enough) band = BAND.most;
      else continue;
      take(document, band * BAND_STEP + (score[d] as number));
    }
  });
}

interface FacetFilter {
  facet: FacetName;
  bit: number;
  /** By facet code: 1 = allowed. */
  allowed: Uint8Array;
}

function facetBits(columns: DocumentColumns, query: ParsedQuery, options: SearchOptions): FacetFilter[] {
  const filters: FacetFilter[] = [];
  FACETS.forEach((facet, i) => {
    const fromQuery = facet === 'type' ? query.types : facet === 'level' ? (query.levels as Level[]) : [];
    for (const values of [fromQuery, options.filters?.[facet] ?? []]) {
      if (values.length === 0) continue;
      const allowed = new Uint8Array(columns.facets[facet].values.length);
      for (const value of values) {
        const code = columns.code(facet, value);
        if (code !== undefined) allowed[code] = 1;
      }
      filters.push({ facet, bit: 1 << i, allowed });
    }
  });
  return filters;
}

/** Marks (with 1) the documents that fail a filter no facet stands for; null when there is no such filter. */
function hardFilters(
  query: ParsedQuery,
  columns: DocumentColumns,
  terms: TermReader,
  options: SearchOptions,
): Uint8Array | null {
  const failing = new Uint8Array(columns.end);
  let any = false;
  const keepOnly = (inside: Uint8Array) => {
    any = true;
    for (let d = 0; d < columns.end; d++) if (inside[d] !== 1) failing[d] = 1;
  };
  if (query.issued) keepOnly(issuedWithin(columns, query.issued));
  if (options.afterRow !== undefined) {
    const after = options.afterRow;
    keepOnly(
      Uint8Array.from({ length: columns.end }, (_, d) => ((columns.rows[d] as number) > after ? 1 : 0)),
    );
  }
  for (const name of query.issuers) keepOnly(withAll(terms, columns.end, nameKeys(KINDS.issuer, name)));
  for (const name of query.units) keepOnly(withAll(terms, columns.end, nameKeys(KINDS.unit, name)));
  for (const symbol of query.cites) keepOnly(withAll(terms, columns.end, [citedKey(symbol)]));
  for (const phrase of query.phrases) keepOnly(withWords(terms, columns.end, phrase));
  for (const phrase of query.excluded) {
    any = true;
    const inside = withWords(terms, columns.end, phrase);
    for (let d = 0; d < columns.end; d++) if (inside[d] === 1) failing[d] = 1;
  }
  return any ? failing : null;
}

function citedKey(symbol: string): string {
  const bare = tokenize(symbol)
    .map((t) => t.syllable.folded)
    .join('');
  return `${KINDS.cited}${bare.slice(0, 100)}\t`;
}

function issuedWithin(columns: DocumentColumns, range: DayRange): Uint8Array {
  const inside = new Uint8Array(columns.end);
  for (let d = 0; d < columns.end; d++) {
    const from = columns.issuedFrom[d] as number;
    if (from > 0 && from <= range.to && (columns.issuedTo[d] as number) >= range.from) inside[d] = 1;
  }
  return inside;
}

/** Documents that have every one of these keys. */
function withAll(terms: TermReader, end: number, keys: readonly string[]): Uint8Array {
  const inside = new Uint8Array(end);
  const wanted = new Set(keys);
  for (const source of terms.sources) {
    const counts = new Uint8Array(source.span);
    for (const key of wanted) {
      for (const { postings } of source.entries(key)) {
        for (const document of postings.documents) counts[document] = (counts[document] as number) + 1;
      }
    }
    for (let d = 0; d < source.span; d++) if (counts[d] === wanted.size) inside[source.base + d] = 1;
  }
  return inside;
}

/** Documents that have all words of a phrase, each beside the next; the order over three words is checked in the text. */
function withWords(terms: TermReader, end: number, phrase: string): Uint8Array {
  const inside = new Uint8Array(end);
  const { syllables, pairs } = concepts(queryWords(phrase));
  const lookups = [...syllables, ...pairs].map((concept) => lookUp(concept, terms.sources));
  terms.sources.forEach((source: Source, i) => {
    const counts = new Uint8Array(source.span);
    for (const { lists } of lookups) {
      const seen = new Uint8Array(source.span);
      for (const { postings } of lists[i] ?? [])
        for (const document of postings.documents) seen[document] = 1;
      for (let d = 0; d < source.span; d++) counts[d] = (counts[d] as number) + (seen[d] as number);
    }
    for (let d = 0; d < source.span; d++) {
      if (lookups.length > 0 && counts[d] === lookups.length) inside[source.base + d] = 1;
    }
  });
  return inside;
}

function asksAnything(query: ParsedQuery, options: SearchOptions): boolean {
  return (
    query.chips.length > 0 ||
    options.afterRow !== undefined ||
    Object.values(options.filters ?? {}).some((values) => values.length > 0)
  );
}
