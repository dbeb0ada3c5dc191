/** What a search answers beside documents: the instruments a number names, and duties that speak of the same. */
import type { Graph } from '../../index/graph.ts';
import { type ParsedQuery, parseQuery } from '../../index/search/query.ts';
import type { Beside, SearchRequest } from '../../web/views.ts';
import type { DutyService } from './duties.ts';

/** Numbers of one question that are looked up, and instruments shown for each. */
const SYMBOLS = 3;
const INSTRUMENTS = 5;
const DUTIES = 3;

export function besideService(
  graph: Graph,
  duties: DutyService,
): (request: SearchRequest, symbols: readonly string[]) => Beside {
  return (request, symbols) => ({
    instruments: symbols.slice(0, SYMBOLS).flatMap((symbol) => graph.numbered(symbol, INSTRUMENTS)),
    duties: dutiesFor(duties, request),
  });
}

/** Duties in which the words stand in a row; if there are none, duties that hold all of them. */
function dutiesFor(duties: DutyService, request: SearchRequest): Beside['duties'] {
  const asked = parseQuery(request.q);
  const unit = asked.units[0] ?? null;
  const issuer = request.issuer?.[0] ?? asked.issuers[0] ?? null;
  const words = asked.words.replace(/["“”]/g, ' ').trim();
  if ((!words && !unit) || narrowedOtherwise(request, asked)) return null;
  for (const q of /\s/.test(words) ? [`"${words}"`, words] : [words]) {
    const { total, duties: first } = duties.list({
      q,
      unit: unit ?? undefined,
      issuer: issuer ?? undefined,
      page: 1,
      size: DUTIES,
    });
    if (total > 0) return { q, unit, issuer, total, first };
  }
  return null;
}

/** The register knows words, one unit and one issuer; under any other filter its answer would be to another question. */
function narrowedOtherwise(request: SearchRequest, asked: ParsedQuery): boolean {
  const { type, year, level, from, to } = request;
  return (
    Boolean(type || year || level || from || to || asked.issued) ||
    [asked.types, asked.levels, asked.cites, asked.excluded].some((values) => values.length > 0) ||
    asked.units.length > 1 ||
    (request.issuer?.length ?? 0) + asked.issuers.length > 1
  );
}
