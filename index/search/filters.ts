/** The reader's filters: facets chosen on the page, and fields and phrases of the query. */
import type { Level } from '../../corpus/record.ts';
import { KINDS, tokenize } from '../analyze.ts';
import { documentsIn } from '../inverted/postings.ts';
import type { TermReader } from '../inverted/term-reader.ts';
import { concepts, queryWords } from './concepts.ts';
import { type DocumentColumns, FACETS, type FacetName } from './documents.ts';
import { holders } from './intersection.ts';
import { lookUp } from './lookup.ts';
import type { Plan } from './plan.ts';
import type { ParsedQuery } from './query.ts';
import type { DayRange } from './query-dates.ts';
import { nameTerms } from './search-index.ts';
import type { SearchOptions } from './search-result.ts';

export interface FacetFilter {
  facet: FacetName;
  bit: number;
  /** By facet code: 1 = allowed. */
  allowed: Uint8Array;
}

/** One filter for each facet that is narrowed; the bit is the facet's place in FACETS. */
export function facetBits(
  columns: DocumentColumns,
  query: ParsedQuery,
  options: SearchOptions,
): FacetFilter[] {
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
export function hardFilters(
  { query, only }: Plan,
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
  if (only) keepOnly(Uint8Array.from({ length: columns.end }, (_, d) => (only.has(d) ? 1 : 0)));
  if (query.issued) keepOnly(issuedWithin(columns, query.issued));
  if (options.afterRow !== undefined) {
    const after = options.afterRow;
    keepOnly(
      Uint8Array.from({ length: columns.end }, (_, d) => ((columns.rows[d] as number) > after ? 1 : 0)),
    );
  }
  for (const name of query.issuers) keepOnly(withAll(terms, columns.end, nameTerms(KINDS.issuer, name)));
  for (const name of query.units) keepOnly(withAll(terms, columns.end, nameTerms(KINDS.unit, name)));
  for (const symbol of query.cites) keepOnly(withAll(terms, columns.end, [citedTerm(symbol)]));
  for (const phrase of query.phrases) keepOnly(withWords(terms, columns.end, phrase));
  for (const phrase of query.excluded) {
    any = true;
    const inside = withWords(terms, columns.end, phrase);
    for (let d = 0; d < columns.end; d++) if (inside[d] === 1) failing[d] = 1;
  }
  return any ? failing : null;
}

function citedTerm(symbol: string): string {
  const bare = tokenize(symbol)
    .map((t) => t.syllable.folded)
    .join('');
  return KINDS.cited + bare.slice(0, 100);
}

function issuedWithin(columns: DocumentColumns, range: DayRange): Uint8Array {
  const inside = new Uint8Array(columns.end);
  for (let d = 0; d < columns.end; d++) {
    const from = columns.issuedFrom[d] as number;
    if (from > 0 && from <= range.to && (columns.issuedTo[d] as number) >= range.from) inside[d] = 1;
  }
  return inside;
}

/** Documents that have every one of these terms. */
function withAll(terms: TermReader, end: number, wanted: readonly string[]): Uint8Array {
  const inside = new Uint8Array(end);
  const different = new Set(wanted);
  for (const source of terms.sources) {
    const counts = new Uint8Array(source.span);
    for (const term of different) {
      for (const { postings } of source.entries(term)) {
        for (const document of documentsIn(postings)) counts[document] = (counts[document] as number) + 1;
      }
    }
    for (let d = 0; d < source.span; d++) if (counts[d] === different.size) inside[source.base + d] = 1;
  }
  return inside;
}

/** Documents that have all words of a phrase, each beside the next; the order over three words is checked in the text. */
function withWords(terms: TermReader, end: number, phrase: string): Uint8Array {
  const inside = new Uint8Array(end);
  const { syllables, pairs } = concepts(queryWords(phrase));
  const lookups = [...syllables, ...pairs].map((concept) => lookUp(concept, terms.sources));
  terms.sources.forEach((source, i) => {
    for (const d of holders(lookups, i, source)) inside[source.base + d] = 1;
  });
  return inside;
}

/** Whether anything was asked besides words. */
export function asksAnything(query: ParsedQuery, options: SearchOptions): boolean {
  return (
    query.chips.length > 0 ||
    options.afterRow !== undefined ||
    Object.values(options.filters ?? {}).some((values) => values.length > 0)
  );
}
