/** Search as the pages want it: hits joined with the catalogue, rungs in words. */
import type { Level } from '../../corpus/record.ts';
import type { Catalogue } from '../../index/catalogue.ts';
import type { Search } from '../../index/search.ts';
import type { Rung } from '../../index/search-result.ts';
import type { SearchHit, SearchRequest, SearchResult } from '../../web/views.ts';
import { LEVEL_WORDS } from '../../web/words.ts';

const RUNG_WORDS: Record<Rung, string | null> = {
  number: 'đúng số ký hiệu',
  phrase: 'đúng cụm từ',
  all: 'đủ các từ',
  most: 'gần đủ các từ',
  folded: 'khớp khi bỏ dấu',
  typo: 'khớp sau khi sửa chính tả',
  listed: null,
};

export function searchService(
  search: Search,
  catalogue: Catalogue,
): (request: SearchRequest) => SearchResult {
  return (request) => {
    if (asksForEverything(request)) return everything(catalogue, request);
    const result = search.search(withDates(request), {
      page: request.page,
      size: request.size,
      sort: request.sort ?? (request.q ? 'relevance' : 'newest'),
      filters: filtersOf(request),
    });
    return {
      total: result.total,
      hits: result.hits.map((hit): SearchHit => {
        const entry = catalogue.byRow(hit.row);
        return {
          id: hit.id,
          type: hit.type,
          typeName: hit.typeName,
          number: hit.number,
          title: hit.title,
          issuer: hit.issuer,
          issued: hit.issued,
          level: entry?.level ?? null,
          duties: entry?.duties ?? 0,
          citations: entry?.citations ?? 0,
          warnings: entry?.warnings ?? 0,
          file: entry?.file ?? hit.id,
          snippet: hit.snippet.map((part) => ({ text: part.text, hit: part.mark })),
          rung: RUNG_WORDS[hit.rung],
        };
      }),
      facets: result.facets,
      notes: result.hints,
      didYouMean: result.corrected,
      chips: result.chips
        .filter((chip) => !(chip.kind === 'date' && (request.from || request.to)))
        .map(({ label, without }) => ({ label, without })),
    };
  };
}

function asksForEverything(r: SearchRequest): boolean {
  return !r.q.trim() && !r.type && !r.year && !r.issuer && !r.level && !r.from && !r.to;
}

/** No question and no filter: the catalogue itself, newest first. */
function everything(catalogue: Catalogue, { page, size }: SearchRequest): SearchResult {
  return {
    total: catalogue.totals().documents,
    hits: catalogue.list(size, (page - 1) * size).map((entry) => ({ ...entry, snippet: [], rung: null })),
    facets: {
      type: catalogue.byType(),
      year: catalogue.byYear().reverse(),
      issuer: catalogue.byIssuer(40),
      level: catalogue.byLevel().map((f) => ({ ...f, label: LEVEL_WORDS[f.value as Level] ?? f.label })),
    },
    notes: [],
    didYouMean: null,
    chips: [],
  };
}

/** The address's from–to said in the query language, which is where the index takes dates. */
function withDates({ q, from, to }: SearchRequest): string {
  if (!from && !to) return q;
  return `${q} ngay:${from ?? ''}..${to ?? ''}`.trim();
}

function filtersOf(request: SearchRequest): Partial<Record<'type' | 'year' | 'issuer' | 'level', string[]>> {
  const { type, year, issuer, level } = request;
  return {
    ...(type ? { type } : {}),
    ...(year ? { year } : {}),
    ...(issuer ? { issuer } : {}),
    ...(level ? { level } : {}),
  };
}
