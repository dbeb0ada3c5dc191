/** "/" – the first page, and results when there is a question or a filter. */
import type { Hono } from 'hono';
import { fold } from '../../corpus/vietnamese.ts';
import { dateTyped } from '../../web/date-field.ts';
import { FACET_PARAMS, homePage, resultsPage } from '../../web/home.ts';
import type { Beside, DocumentCard, FacetValue, SearchRequest, SearchResult } from '../../web/views.ts';
import type { AccessPolicy, Services } from '../services.ts';
import { today } from '../today.ts';
import { uiOf } from '../visit.ts';

const PAGE_SIZE = 20;
const NOTHING_BESIDE: Beside = { instruments: [], duties: null };
const SORT_WORDS: Record<string, SearchRequest['sort']> = { moi: 'newest', 'vien-dan': 'cited' };

export function searchPages(app: Hono, services: Services, policy: AccessPolicy): void {
  app.get('/', (c) => {
    const ui = uiOf(c, policy);
    const params = new URLSearchParams(ui.query);
    if ([...params.keys()].length === 0) return c.html(homePage(ui, home(services)));
    const request = searchRequest(params);
    const result = services.search(request);
    // What stands beside the documents is told once, not on every page of them.
    const beside =
      request.page === 1 ? services.beside(answered(request, result), result.symbols) : NOTHING_BESIDE;
    return c.html(resultsPage(ui, { request, result, beside, today: today() }));
  });
}

/** The question that was answered: typing slips put right. */
function answered(request: SearchRequest, { instead }: SearchResult): SearchRequest {
  return instead ? { ...request, q: instead } : request;
}

function home(services: Services) {
  const latest = services.documents.latest(8);
  const { documents, duties, dutiesByUnit } = services.totals();
  return { documents, duties, latest, examples: examplesFrom(latest, dutiesByUnit) };
}

const OFFICE = /^(Phòng|Sở|Ban|Văn phòng|Chi cục|Trung tâm|Công an|Ủy ban) /;

/** Words half the titles begin with. */
const OPENING_WORDS = /^((về việc|v\/v|triển khai|thực hiện|quy định|ban hành|phê duyệt)\s+)+/i;

/** What one can ask of this very corpus: a number, words of a title typed without marks, a unit with duties. */
function examplesFrom(latest: readonly DocumentCard[], units: readonly FacetValue[]): string[] {
  const number = latest.find((d) => d.number && /^\d/.test(d.number))?.number;
  const title = latest.find((d) => d.title && d.title.length > 20 && d.duties > 0 && d.warnings === 0)?.title;
  const words =
    title &&
    fold(title.replace(OPENING_WORDS, ''))
      .match(/[a-z0-9]+/g)
      ?.slice(0, 6)
      .join(' ');
  const unit = units.find((u) => OFFICE.test(u.label))?.label.replace(/ \(.*\)$/, '');
  return [number, words, unit && `donvi:"${unit}"`].filter((e): e is string => Boolean(e));
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
    from: dateTyped(params.get('tu')),
    to: dateTyped(params.get('den')),
    sort: SORT_WORDS[params.get('sap-xep') ?? ''],
    page: pageOf(params.get('trang')),
    size,
  };
}

export function pageOf(value: string | null): number {
  const n = Number(value ?? 1);
  return Number.isInteger(n) && n >= 1 ? Math.min(n, 1000) : 1;
}
