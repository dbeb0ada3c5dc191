/** Search as the pages want it: hits joined with the catalogue, rungs in words. */
import type { Level } from '../../corpus/record.ts';
import type { Catalogue } from '../../index/catalogue.ts';
import { parseQuery, withWords } from '../../index/search/query.ts';
import type { Hit, PassageHit, Rung } from '../../index/search/search-result.ts';
import type { Search } from '../../index/search.ts';
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

/** Score of a further passage worth showing, against the best of its document. */
const NEARLY = 0.6;

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
      everyWord: request.everyWord ?? false,
    });
    const asked = parseQuery(request.q);
    return {
      total: result.total,
      exactTotal: result.exactTotal,
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
          snippet: shown(hit.snippet),
          line: hit.paragraph?.line ?? null,
          passages: further(result.passages, hit),
          rung: RUNG_WORDS[hit.rung],
        };
      }),
      facets: result.facets,
      notes: result.hints,
      didYouMean: result.corrected,
      instead: result.corrected && withWords(request.q, result.corrected),
      chips: asked.chips.map(({ label, without }) => ({ label, without })),
      symbols: result.symbols,
    };
  };
}

/** Other passages of a hit that answer nearly as well as its best, which comes first among its own. */
function further(passages: readonly PassageHit[], { row, paragraph }: Hit) {
  const own = passages.filter((p) => p.row === row);
  const enough = (own[0]?.score ?? 0) * NEARLY;
  return own
    .filter((p) => p.start !== paragraph?.start && p.score >= enough)
    .map((p) => ({ snippet: shown(p.snippet), line: p.line }));
}

function shown(snippet: readonly { text: string; mark: boolean }[]) {
  return snippet.map(({ text, mark }) => ({ text, hit: mark }));
}

function asksForEverything(r: SearchRequest): boolean {
  return !r.q.trim() && !r.type && !r.year && !r.issuer && !r.level && !r.from && !r.to;
}

/** No question and no filter: the catalogue itself, newest first unless asked otherwise. */
function everything(catalogue: Catalogue, { page, size, sort }: SearchRequest): SearchResult {
  const from = (page - 1) * size;
  const entries = sort === 'added' ? catalogue.latest(size, from) : catalogue.list(size, from);
  return {
    total: catalogue.totals().documents,
    exactTotal: true,
    hits: entries.map((entry) => ({ ...entry, snippet: [], line: null, passages: [], rung: null })),
    facets: {
      type: catalogue.byType(),
      year: catalogue.byYear().reverse(),
      issuer: catalogue.byIssuer(40),
      level: catalogue.byLevel().map((f) => ({ ...f, label: LEVEL_WORDS[f.value as Level] ?? f.label })),
    },
    notes: [],
    didYouMean: null,
    instead: null,
    chips: [],
    symbols: [],
  };
}

/** The address's from–to said in the query language, which is where the index takes dates. */
export function withDates({ q, from, to }: SearchRequest): string {
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
