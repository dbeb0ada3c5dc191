/** "/" – the first page, and results when there is a question or a filter. */
import type { Hono } from 'hono';
import { FACET_PARAMS, homePage, resultsPage } from '../../web/home.ts';
import type { SearchRequest } from '../../web/views.ts';
import type { AccessPolicy, Services } from '../services.ts';
import { uiOf } from '../visit.ts';

const PAGE_SIZE = 20;
const SORT_WORDS: Record<string, SearchRequest['sort']> = { moi: 'newest', 'vien-dan': 'cited' };

export function searchPages(app: Hono, services: Services, policy: AccessPolicy): void {
  app.get('/', (c) => {
    const ui = uiOf(c, policy);
    const params = new URLSearchParams(ui.query);
    if ([...params.keys()].length === 0) return c.html(homePage(ui, home(services)));
    const request = searchRequest(params);
    return c.html(resultsPage(ui, request, services.search(request)));
  });
}

function home(services: Services) {
  const latest = services.documents.latest(8);
  return {
    documents: services.documents.count(),
    duties: services.duties.list({ page: 1, size: 1 }).total,
    latest,
    examples: examplesFrom(latest),
  };
}

/** What one can ask of this very corpus: a number, a unit, words of a title without marks. */
function examplesFrom(
  latest: readonly { number: string | null; title: string | null; issuer: string | null }[],
) {
  const number = latest.map((d) => d.number).find((n) => n && /^\d/.test(n));
  const title = latest.map((d) => d.title).find((t) => t && t.length > 20);
  const issuer = latest.map((d) => d.issuer).find(Boolean);
  const words = title?.split(/\s+/).slice(0, 6).join(' ');
  return [number, words, issuer].filter((e): e is string => Boolean(e));
}

/** The search a page's address asks for; anything out of bounds is brought within them. */
export function searchRequest(params: URLSearchParams, size = PAGE_SIZE): SearchRequest {
  const facet = (name: keyof typeof FACET_PARAMS) => {
    const values = params
      .getAll(FACET_PARAMS[name])
      .filter((v) => v !== '')
      .slice(0, 50);
    return values.length > 0 ? values : undefined;
  };
  return {
    q: (params.get('q') ?? '').trim().slice(0, 300),
    type: facet('type'),
    year: facet('year'),
    issuer: facet('issuer'),
    level: facet('level'),
    from: dayOf(params.get('tu')),
    to: dayOf(params.get('den')),
    sort: SORT_WORDS[params.get('sap-xep') ?? ''],
    page: pageOf(params.get('trang')),
    size,
  };
}

export function pageOf(value: string | null): number {
  const n = Number(value ?? 1);
  return Number.isInteger(n) && n >= 1 ? Math.min(n, 1000) : 1;
}

export function dayOf(value: string | null): string | undefined {
  return value && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value) ? value : undefined;
}
