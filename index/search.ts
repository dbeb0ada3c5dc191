/**
 * Full-text search over the corpus: plan the query, match, count, order, read the best passages. One instance per
 * process; it notices by itself when the store has changed.
 */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Directive } from '../corpus/record.ts';
import { Imprints } from './inverted/imprints.ts';
import { TermReader } from './inverted/term-reader.ts';
import { type KeyTerm, keyTerms } from './key-terms.ts';
import { DocumentColumns } from './search/documents.ts';
import { countFacets } from './search/facets.ts';
import { BAND, BAND_STEP, keep, match } from './search/matching.ts';
import { phraseTest } from './search/phrases.ts';
import { type Plan, planQuery } from './search/plan.ts';
import type { Hit, PassageHit, Rung, SearchOptions, SearchResult, Sort } from './search/search-result.ts';
import { QueryMatcher, type Reading, readFor } from './search/snippets.ts';
import type { Matched } from './search/taken.ts';
import { best, type Found } from './search/top.ts';
import { Typos } from './search/typos.ts';
import { similarityQuery } from './similar.ts';

export { searchIndex } from './search/search-index.ts';
export type { Hit, SearchOptions, SearchResult } from './search/search-result.ts';

/** Hits can be paged through to here. */
const DEEPEST = 1_000;
/** Of so many documents that may hold a quoted phrase all are read. */
const READ_ALL = 500;
/** Of more, this many beyond those wanted at most. */
const READ_MORE = 500;
/** And so many at least, to tell the total from. */
const READ_AT_LEAST = 100;
const PASSAGES = 5;
/** The words that slips are put right to are gathered anew when the corpus has changed by this much … */
const WORDS_STAY = 0.02;
/** … and at every change while it is so small. */
const WORDS_CHANGE = 2_000;
/** "Most cited" looks among this many of the best. */
const CITED_AMONG = 500;

export interface SearchSources {
  /** Text of the record in a store row. */
  textOf?: (row: number) => string;
  /** How many documents cite the record in a row (for sort 'cited'). */
  citedBy?: (row: number) => number;
}

interface Answers {
  ordered: Found[];
  /** All that answer; of a quoted phrase in very many documents, all that may. */
  matched: Matched;
  total: number;
  /** False when the total is told from a part. */
  exact: boolean;
}

export class Search {
  readonly #db: DatabaseSync;
  readonly #columns = new DocumentColumns();
  readonly #terms: TermReader;
  readonly #imprints: Imprints;
  readonly #textOf: (row: number) => string;
  readonly #citedBy: (row: number) => number;
  #typos: Typos | null = null;
  /** Documents there were when these were gathered. */
  #typosOf = 0;
  #seen = '';
  readonly #shown: StatementSync;
  readonly #version: StatementSync;

  constructor(db: DatabaseSync, sources: SearchSources = {}) {
    this.#db = db;
    this.#terms = new TermReader(db);
    this.#imprints = new Imprints(db);
    this.#shown = db.prepare(
      'SELECT id, type, type_name typeName, number, title, issuer, issued FROM search_documents WHERE document = ?',
    );
    this.#version = db.prepare(
      'SELECT data_version version, total_changes() changes FROM pragma_data_version',
    );
    this.#citedBy = sources.citedBy ?? (() => 0);
    this.#textOf = sources.textOf ?? textFromStore(db);
  }

  /** Documents that can be found. */
  get count(): number {
    this.refresh();
    return this.#columns.count;
  }

  /** Searches. Total: any string and any page give an answer, perhaps an empty one with a hint. */
  search(text: string, options: SearchOptions = {}): SearchResult {
    return this.#reading(() => this.#search(text, options));
  }

  #search(text: string, options: SearchOptions): SearchResult {
    const page = clamp(options.page ?? 1, DEEPEST);
    const size = clamp(options.size ?? 20, 100);
    const plan = this.#plan(text);
    const wanted = Math.min(DEEPEST, page * size);
    const { ordered, matched, total, exact } = this.#find(plan, options, wanted);
    const readings = new Map<number, Reading>();
    const matcher = new QueryMatcher(plan.lookups, this.#columns.count);
    const hits = ordered
      .slice((page - 1) * size, page * size)
      .map((found) => this.#hit(found, plan, matcher, readings));
    return {
      query: text,
      page,
      size,
      total,
      exactTotal: exact,
      hits,
      passages: page === 1 ? bestPassages(hits, readings) : [],
      facets: countFacets(this.#columns, matched),
      chips: plan.query.chips,
      hints: [...plan.query.hints, ...hintsFor(plan, total)],
      corrected: plan.corrected,
      symbols: plan.symbols,
    };
  }

  /** Store rows and scores only, best first. */
  rank(text: string, size: number): { row: number; score: number }[] {
    return this.#reading(() => {
      const { ordered } = this.#find(this.#plan(text), {}, size, false);
      const rows = this.#columns.rows;
      return ordered.map((f) => ({
        row: rows[f.document] as number,
        score: f.key,
      }));
    });
  }

  /** Documents most like a record, best first, the record itself left out. */
  similar(record: Pick<Directive, 'id' | 'title' | 'text'>, size = 5): Hit[] {
    return this.#reading(() => this.#similar(record, size));
  }

  #similar(record: Pick<Directive, 'id' | 'title' | 'text'>, size: number): Hit[] {
    const question = similarityQuery(record, this.#terms, this.#columns.count);
    if (question.trim() === '') return [];
    const { hits } = this.search(question, { size: size + 1 });
    return hits.filter((hit) => hit.id !== record.id).slice(0, size);
  }

  /** What a text is about, against the corpus; best first. */
  keyTerms(text: string, size = 12): KeyTerm[] {
    return this.#reading(() => keyTerms(text, this.#terms, this.#columns.count, size));
  }

  /** One question sees one state of the store, whatever another process writes meanwhile. */
  #reading<T>(work: () => T): T {
    const own = !this.#db.isTransaction;
    if (own) this.#db.exec('BEGIN');
    try {
      this.refresh();
      return work();
    } finally {
      if (own) this.#db.exec('COMMIT');
    }
  }

  /** Reads what has changed in the store since the last question; costs microseconds when nothing has. */
  refresh(): void {
    const { version, changes } = this.#version.get() as { version: number; changes: number };
    const now = `${version}:${changes}`;
    if (now === this.#seen) return;
    this.#seen = now;
    const anew = this.#columns.refresh(this.#db);
    this.#terms.refresh(anew);
    const grown = Math.abs(this.#columns.count - this.#typosOf) > this.#typosOf * WORDS_STAY;
    if (anew || grown || this.#columns.count < WORDS_CHANGE) this.#typos = null;
  }

  #plan(text: string): Plan {
    return planQuery(text, this.#terms, () => {
      if (!this.#typos) {
        this.#typos = new Typos(this.#terms.syllables());
        this.#typosOf = this.#columns.count;
      }
      return this.#typos;
    });
  }

  #order(matched: Matched, sort: Sort, wanted: number): Found[] {
    const columns = this.#columns;
    const relevant = (i: number) => matched.keys[i] as number;
    if (sort === 'relevance') return best(matched, wanted, relevant);
    if (sort === 'newest') {
      const day = (i: number) => columns.issuedTo[matched.documents[i] as number] as number;
      return best(matched, wanted, (i) => day(i) * 1e6 + relevant(i));
    }
    if (sort === 'added') {
      const row = (i: number) => columns.rows[matched.documents[i] as number] as number;
      return best(matched, wanted, (i) => row(i) * 1e6 + relevant(i));
    }
    return best(matched, CITED_AMONG, relevant)
      .map((found) => ({ ...found, cited: this.#citedBy(columns.rows[found.document] as number) }))
      .sort((a, b) => b.cited - a.cited || b.key - a.key)
      .slice(0, wanted);
  }

  /**
   * The best `wanted` answers. Of documents that may hold a quoted phrase few enough are all looked at; of many, the best
   * until enough hold it, and how many hold it in all is told from those. Not `counted`: no more than the answers need.
   */
  #find(plan: Plan, options: SearchOptions, wanted: number, counted = true): Answers {
    const sort = options.sort ?? 'relevance';
    const inARow = phraseTest(
      plan,
      (phrase) => this.#plan(phrase),
      this.#imprints,
      (document) => this.#textOf(this.#columns.rows[document] as number),
      this.#columns.count,
    );
    const most = inARow ? wanted + READ_MORE : wanted;
    const scored = sort === 'relevance' ? most : Number.POSITIVE_INFINITY;
    const matched = match(plan, this.#columns, this.#terms, options, scored);
    if (!inARow)
      return { ordered: this.#order(matched, sort, wanted), matched, total: matched.total, exact: true };
    if (counted && matched.documents.length <= READ_ALL) {
      const kept = keep(matched, inARow);
      return { ordered: this.#order(kept, sort, wanted), matched: kept, total: kept.total, exact: true };
    }
    const holding: Found[] = [];
    let read = 0;
    for (const found of this.#order(matched, sort, most)) {
      if (holding.length >= wanted && (!counted || read >= READ_AT_LEAST)) break;
      read++;
      if (inARow(found.document)) holding.push(found);
    }
    const total = read === 0 ? 0 : Math.round((matched.total * holding.length) / read);
    return { ordered: holding.slice(0, wanted), matched, total, exact: read === matched.total };
  }

  #hit(found: Found, plan: Plan, matcher: QueryMatcher, readings: Map<number, Reading>): Hit {
    const row = this.#columns.rows[found.document] as number;
    const shown = this.#shown.get(found.document) as unknown as Pick<
      Hit,
      'id' | 'type' | 'typeName' | 'number' | 'title' | 'issuer' | 'issued'
    >;
    const reading = plan.lookups.length > 0 ? readFor(this.#textOf(row), matcher, plan.order) : null;
    if (reading) readings.set(row, reading);
    const passage = reading?.passages[0];
    return {
      ...shown,
      row,
      score: found.key % BAND_STEP,
      rung: rungOf(found, plan, reading),
      snippet: passage?.snippet ?? [],
      paragraph: passage ? { start: passage.start, end: passage.end, line: passage.line } : null,
    };
  }
}

/** The rung a hit stands on: its band, less what had to be forgiven to find it. */
function rungOf(found: Found, plan: Plan, reading: Reading | null): Rung {
  const band = Math.floor(found.key / BAND_STEP);
  if (band === BAND.number) return 'number';
  if (!reading || band === BAND.listed) return 'listed';
  const forgiven = (test: (lookup: Plan['lookups'][number]) => boolean) =>
    plan.lookups.some((lookup, i) => i < plan.syllables && reading.seen.has(i) && test(lookup));
  if (forgiven((lookup) => plan.fixed.has(lookup.concept.term.slice(1)))) return 'typo';
  if (forgiven((lookup) => lookup.found === 'folded')) return 'folded';
  if (band === BAND.phrase) return reading.phrase ? 'phrase' : 'all';
  return band === BAND.all ? 'all' : 'most';
}

function bestPassages(hits: readonly Hit[], readings: ReadonlyMap<number, Reading>): PassageHit[] {
  const passages = hits.flatMap((hit) =>
    (readings.get(hit.row)?.passages ?? []).map(({ snippet, start, end, line, score }) => ({
      id: hit.id,
      row: hit.row,
      title: hit.title,
      number: hit.number,
      snippet,
      start,
      end,
      line,
      score,
    })),
  );
  return passages.sort((a, b) => b.score - a.score).slice(0, PASSAGES);
}

function hintsFor(plan: Plan, total: number): string[] {
  const { query } = plan;
  if (plan.words.length === 0 && query.chips.length === 0) {
    return query.hints.length > 0
      ? []
      : ['Hãy gõ từ cần tìm, số ký hiệu (63-NQ/TU) hoặc bộ lọc (loai:KH nam:2024).'];
  }
  if (plan.corrected) return [`Không có từ nào viết như vậy; đã tìm “${plan.corrected}”.`];
  if (total > 0) return [];
  return query.chips.length > 0
    ? ['Không có văn bản nào khớp. Hãy bỏ bớt bộ lọc.']
    : ['Không có văn bản nào khớp. Hãy thử ít từ hơn hoặc viết khác đi.'];
}

/** The store keeps the text inside the record; SQLite takes it out without parsing the record here. */
function textFromStore(db: DatabaseSync): (row: number) => string {
  const select = db.prepare("SELECT record ->> '$.text' text FROM directives WHERE row = ?");
  return (row) => {
    const found = select.get(row);
    return (found?.text as string | undefined) ?? '';
  };
}

function clamp(value: number, most: number): number {
  return Number.isFinite(value) ? Math.min(most, Math.max(1, Math.floor(value))) : 1;
}
