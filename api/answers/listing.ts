/**
 * The whole of a list for taking away. What the search pages show is bounded, because nobody reads page 51; a list that
 * is taken away is not read but worked with, and has to be whole.
 */
import { lastDay } from '../../corpus/partial-date.ts';
import type { Catalogue, CatalogueEntry } from '../../index/catalogue.ts';
import type { Search } from '../../index/search.ts';
import type { DocumentCard, SearchRequest, SearchResult } from '../../web/views.ts';
import { withDates } from './searching.ts';

/** As far as the search pages go. */
const PAGED = 1000;
const PAGE = 100;

export interface WholeList {
  /** How many answer; `documents` has fewer when the list was cut. */
  total: number;
  documents: DocumentCard[];
}

/** `search` answers a page; `citing` counts who cites the document in a store row. */
export function listService(
  search: (request: SearchRequest) => SearchResult,
  index: Search,
  catalogue: Catalogue,
  citing: (row: number) => number,
): (request: SearchRequest, limit: number) => WholeList {
  return (request, limit) => {
    const first = search({ ...request, page: 1, size: PAGE });
    if (first.total <= PAGED) return paged(search, request, first, limit);
    const named = /[\p{L}\p{N}]/u.test(withDates(request));
    // No words asked: the catalogue itself, newest first.
    const rows = named ? ranked(index, request) : catalogue.rows();
    const passing = rows.flatMap((row): Listed[] => {
      const entry = catalogue.byRow(row);
      return entry && passes(entry, request) ? [{ row, entry }] : [];
    });
    const documents = sorted(passing, request, citing).slice(0, limit);
    return { total: Math.max(first.total, passing.length), documents: documents.map(({ entry }) => entry) };
  };
}

/** Page by page, as the search gives them. */
function paged(
  search: (request: SearchRequest) => SearchResult,
  request: SearchRequest,
  first: SearchResult,
  limit: number,
): WholeList {
  const documents: DocumentCard[] = [...first.hits];
  for (let page = 2; documents.length < Math.min(first.total, limit); page++) {
    const { hits } = search({ ...request, page, size: PAGE });
    if (hits.length === 0) break;
    documents.push(...hits);
  }
  return { total: Math.max(first.total, documents.length), documents: documents.slice(0, limit) };
}

interface Listed {
  row: number;
  entry: CatalogueEntry;
}

/** All that hold the words, best first; the filters chosen on the page are still to be applied. */
function ranked(index: Search, request: SearchRequest): number[] {
  return index.rank(withDates(request), index.count).map(({ row }) => row);
}

/** The facets chosen on the page, as the search applies them: any value of each. */
function passes(entry: CatalogueEntry, { type, year, issuer, level }: SearchRequest): boolean {
  const among = (values: readonly string[] | undefined, value: string | null | undefined) =>
    !values || (value !== null && value !== undefined && values.includes(value));
  return (
    among(type, entry.type) &&
    among(year, entry.issued?.slice(0, 4)) &&
    among(issuer, entry.issuer) &&
    among(level, entry.level)
  );
}

/** In the order of the page; a sort is stable, so equals stay as they were found: best or newest first. */
function sorted(found: readonly Listed[], request: SearchRequest, citing: (row: number) => number): Listed[] {
  const sort = request.sort ?? (request.q ? 'relevance' : 'newest');
  if (sort === 'relevance') return [...found];
  if (sort === 'added') return found.toSorted((a, b) => b.row - a.row);
  if (sort === 'cited') return found.toSorted((a, b) => citing(b.row) - citing(a.row));
  const day = ({ entry }: Listed) => (entry.issued ? lastDay(entry.issued) : '');
  return found.toSorted((a, b) => day(b).localeCompare(day(a)));
}
