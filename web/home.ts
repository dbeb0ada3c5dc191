/** The first page: one box, examples, and the three questions the house answers. With a question, its results. */
import { html } from 'hono/html';
import { dutiesFound, instrumentsFound } from './beside.ts';
import { hitCard, shortCard } from './card.ts';
import { dateField } from './date-field.ts';
import { exportLinks } from './exports.ts';
import { type Html, layout } from './layout.ts';
import { paging } from './paging.ts';
import { feedAddress, searchAddress } from './search-address.ts';
import { type Ui, withParams } from './ui.ts';
import type { Beside, DocumentCard, FacetName, SearchRequest, SearchResult } from './views.ts';
import { count, dateWords } from './words.ts';

/** Parameter names of the page's address for each facet. */
export const FACET_PARAMS: Record<FacetName, string> = {
  type: 'loai',
  year: 'nam',
  issuer: 'cq',
  level: 'cap',
};

const FACET_TITLES: Record<FacetName, string> = {
  type: 'Loại văn bản',
  year: 'Năm',
  issuer: 'Cơ quan ban hành',
  level: 'Cấp ban hành',
};

export interface HomeData {
  documents: number;
  duties: number;
  latest: DocumentCard[];
  /** Words that find something in this corpus. */
  examples: string[];
}

export function homePage(ui: Ui, data: HomeData): Html {
  const { t } = ui;
  return layout(ui, {
    title: 'Căn Cứ',
    description: 'Tra cứu văn bản chỉ đạo: ai giao, ai làm, hạn nào, căn cứ vào đâu.',
    scripts: ['suggest'],
    shape: 'home',
    main: html`
<section class="hero">
<h1>${t('Văn bản nào giao việc này, và căn cứ vào đâu?')}</h1>
${searchForm(ui, '', true)}
${
  data.examples.length > 0
    ? html`<p class="examples"><span>${t('Thử tìm')}:</span> ${data.examples.map((e) => html`<a${ui.said} href="/?q=${encodeURIComponent(e)}">${e}</a> `)}</p>`
    : ''
}
</section>
<section class="doors" aria-label="${t('Ba việc thường làm')}">
<a class="door" href="/nhiem-vu"><h2>${t('Việc này ai giao?')}</h2><p class="about quiet">${t('Sổ nhiệm vụ: ai chủ trì, ai phối hợp, hạn nào, câu nào nói thế.')}</p></a>
<a class="door" href="/kiem-tra"><h2>${t('Căn cứ đã đúng chưa?')}</h2><p class="about quiet">${t('Thả dự thảo vào: soát số, ngày, cơ quan, hiệu lực của từng căn cứ.')}</p></a>
<a class="door" href="/thong-ke"><h2>${t('Ai đã ban hành gì?')}</h2><p class="about quiet">${t('Thống kê và đồ thị căn cứ: từ Trung ương xuống tới xã.')}</p></a>
</section>
${
  data.latest.length > 0
    ? html`<section><h2 class="section">${t('Mới đưa vào')} <span class="n">${count(data.documents)} ${t('văn bản')} · ${count(data.duties)} ${t('nhiệm vụ')}</span></h2>
<ul class="list">${data.latest.map((card) => shortCard(ui, card))}</ul>
<p><a href="/?q=&amp;sap-xep=moi">${t('Xem tất cả văn bản')} →</a></p></section>`
    : html`<section class="empty"><h2>${t('Kho chưa có văn bản nào')}</h2><p>${t('Hãy tải tệp lên, hoặc chạy')} <code>npm run -s can-cu -- ingest THƯ_MỤC</code>.</p></section>`
}`,
  });
}

export interface ResultsData {
  request: SearchRequest;
  result: SearchResult;
  beside: Beside;
  /** ISO day, for deadlines that have passed. */
  today: string;
}

export function resultsPage(ui: Ui, { request, result, beside, today }: ResultsData): Html {
  const { t } = ui;
  const params = new URLSearchParams(ui.query);
  const feed = feedAddress(params);
  const narrowed = chosen(ui, request, result);
  return layout(ui, {
    title: request.q ? `${request.q} – ${t('Tìm kiếm')}` : t('Tất cả văn bản'),
    scripts: ['suggest', 'results'],
    shape: 'wide',
    head: html`<link rel="canonical" href="${searchAddress(params)}">
<link rel="alternate" type="application/atom+xml" title="${t('Theo dõi tìm kiếm này')}" href="${feed}">`,
    main: html`
<h1 class="visually-hidden">${t('Kết quả tìm kiếm')}</h1>
${searchForm(ui, request.q, false)}
<div class="columns results${beside.duties ? ' with-duties' : ''}">
<aside class="facets" aria-label="${t('Lọc kết quả')}">
<details class="fold" open data-fold-on-phone><summary>${t('Lọc kết quả')}</summary>
<div>
${(Object.keys(FACET_PARAMS) as FacetName[]).map((name) => facet(ui, name, request, result))}
${dateFilter(ui, request)}
</div></details>
</aside>
<div>
<div class="status">
<p role="status">${result.exactTotal ? '' : html`${t('Khoảng')} `}<strong>${count(result.total)}</strong> ${t('văn bản')}${request.q ? html` ${t('cho')} “${request.q}”` : ''}${beside.duties ? html` · <a href="#viec-khop">${count(beside.duties.total)} ${t('nhiệm vụ')}</a>` : tellsOfWork(request, result) ? html` · <a href="/nhiem-vu?viec=${encodeURIComponent(request.q)}">${t('Ai giao việc này?')} →</a>` : ''}</p>
${sorting(ui, request)}
</div>
${narrowed.length > 0 ? html`<ul class="chips" aria-label="${t('Đang lọc theo')}">${narrowed.map((c) => html`<li><a href="${withParams(ui, { [c.param]: c.others })}">${c.label} <span aria-hidden="true">×</span><span class="visually-hidden">${t('bỏ lọc')}</span></a></li>`)}</ul>` : ''}
${result.chips.length > 0 ? html`<ul class="chips" aria-label="${t('Câu hỏi được hiểu là')}">${result.chips.map((c) => html`<li><a href="${withParams(ui, { q: c.without })}">${c.label} <span aria-hidden="true">×</span><span class="visually-hidden">${t('bỏ lọc')}</span></a></li>`)}</ul>` : ''}
${instrumentsFound(ui, beside.instruments)}
${(request.q ? result.notes : []).map((note) => html`<p class="note"${ui.said}>${told(ui, note, result)}</p>`)}
${
  result.hits.length > 0
    ? html`<ol class="hits" start="${(request.page - 1) * request.size + 1}">${result.hits.map((hit) => hitCard(ui, hit))}</ol>`
    : emptyResult(ui, request, request.q !== '' && result.notes.length > 0)
}
${paging(ui, request.page, request.size, result.total)}
${result.total > 0 ? exportLinks(ui, t('Tải danh sách này'), ['csv', 'xlsx', 'jsonl'], (f) => exportHref(ui, f), result.total) : ''}
<p class="follow"><a href="${feed}" type="application/atom+xml">${t('Theo dõi tìm kiếm này')}</a> <span class="quiet">${t('Tin Atom: có văn bản mới khớp thì trình đọc tin báo')}</span></p>
</div>
${dutiesFound(ui, beside.duties, today)}
</div>`,
  });
}

/** A note; where it names the question that was answered instead, that question can be made one's own. */
function told(ui: Ui, note: string, { didYouMean: words, instead }: SearchResult): Html {
  const at = words ? note.indexOf(words) : -1;
  if (!words || at < 0) return html`${note}`;
  return html`${note.slice(0, at)}<a href="${withParams(ui, { q: instead ?? words })}">${words}</a>${note.slice(at + words.length)}`;
}

/** A few plain words may describe a piece of work, which the register looks for less strictly when asked who ordered it. */
function tellsOfWork({ q, page }: SearchRequest, { symbols, chips }: SearchResult): boolean {
  return page === 1 && symbols.length === 0 && chips.length === 0 && q.split(/\s+/).length >= 3;
}

export function searchForm(ui: Ui, q: string, focus: boolean): Html {
  const { t } = ui;
  return html`<form class="search" role="search" action="/" method="get">
<label class="visually-hidden" for="q">${t('Tìm văn bản, số ký hiệu, nhiệm vụ')}</label>
<input id="q" name="q" type="search" value="${q}" maxlength="300" autocomplete="off" autocapitalize="off" spellcheck="false" placeholder="${t('Số ký hiệu, nội dung, cơ quan… (có dấu hay không dấu)')}"${focus ? html` data-focus` : ''}>
<button type="submit">${t('Tìm')}</button>
</form>`;
}

function facet(ui: Ui, name: FacetName, request: SearchRequest, result: SearchResult): Html {
  const values = result.facets[name];
  if (values.length === 0) return html``;
  const { t } = ui;
  const param = FACET_PARAMS[name];
  const picked = request[name] ?? [];
  const one = (v: { value: string; label: string; count: number }) => {
    const on = picked.includes(v.value);
    const next = on ? picked.filter((p) => p !== v.value) : [...picked, v.value];
    return html`<li><a href="${withParams(ui, { [param]: next })}"${on ? html` aria-current="true"` : ''} rel="nofollow"><span>${t(v.label)}</span><span class="n">${count(v.count)}</span></a></li>`;
  };
  const shown = values.slice(0, 7);
  const more = values.slice(7, 40);
  return html`<section class="facet"><h2>${t(FACET_TITLES[name])}</h2><ul>${shown.map(one)}</ul>
${more.length > 0 ? html`<details><summary>${t('Thêm')} ${count(more.length)}</summary><ul>${more.map(one)}</ul></details>` : ''}</section>`;
}

function dateFilter(ui: Ui, request: SearchRequest): Html {
  const { t } = ui;
  return html`<form class="facet dates" action="/" method="get">
<h2>${t('Ngày ban hành')}</h2>
${keptFields(ui, ['tu', 'den', 'trang'])}
${dateField(ui, 'Từ', 'tu', request.from)}
${dateField(ui, 'Đến', 'den', request.to)}
<button type="submit" class="quiet-button">${t('Lọc')}</button></form>`;
}

/** Hidden fields that carry the rest of the address through a form. */
export function keptFields(ui: Ui, except: readonly string[]): Html[] {
  return [...new URLSearchParams(ui.query)]
    .filter(([name]) => !except.includes(name))
    .map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`);
}

function sorting(ui: Ui, request: SearchRequest): Html {
  const { t } = ui;
  const options: [NonNullable<SearchRequest['sort']>, string | null, string][] = [
    ['relevance', null, 'Sát nhất'],
    ['newest', 'moi', 'Mới nhất'],
    ['cited', 'vien-dan', 'Được viện dẫn nhiều'],
  ];
  // Without a question nothing is nearer to it than anything else.
  const offered = request.q ? options : options.filter(([sort]) => sort !== 'relevance');
  const now = request.sort ?? (request.q ? 'relevance' : 'newest');
  return html`<ul class="sorting" aria-label="${t('Sắp xếp')}">${offered.map(
    ([sort, value, words]) =>
      html`<li><a href="${withParams(ui, { 'sap-xep': value })}"${sort === now ? html` aria-current="true"` : ''}>${t(words)}</a></li>`,
  )}</ul>`;
}

function chosen(
  ui: Ui,
  request: SearchRequest,
  result: SearchResult,
): { param: string; label: string; others: string[] }[] {
  const chips = (Object.keys(FACET_PARAMS) as FacetName[]).flatMap((name) =>
    (request[name] ?? []).map((value) => ({
      param: FACET_PARAMS[name],
      label: `${ui.t(FACET_TITLES[name])}: ${ui.t(labelOf(result, name, value))}`,
      others: (request[name] ?? []).filter((v) => v !== value),
    })),
  );
  if (request.from)
    chips.push({ param: 'tu', label: `${ui.t('Từ')} ${dateWords(request.from, ui)}`, others: [] });
  if (request.to)
    chips.push({ param: 'den', label: `${ui.t('Đến')} ${dateWords(request.to, ui)}`, others: [] });
  return chips;
}

function labelOf(result: SearchResult, name: FacetName, value: string): string {
  return result.facets[name].find((f) => f.value === value)?.label ?? value;
}

function exportHref(ui: Ui, format: string): string {
  const params = new URLSearchParams(ui.query);
  params.delete('trang');
  params.delete('lang');
  return `/xuat/van-ban.${format}?${params}`;
}

/** `told` = a note above has said already that nothing was found, and why. */
function emptyResult(ui: Ui, request: SearchRequest, told: boolean): Html {
  const { t } = ui;
  return html`<div class="empty">${told ? '' : html`<h2>${t('Không có văn bản nào khớp')}</h2>`}
<ul>
<li>${t('Thử ít từ hơn, hoặc chỉ số ký hiệu')}: <code>613/QĐ-UBND</code>.</li>
${new URLSearchParams(ui.query).size > 1 ? html`<li><a href="/?q=${encodeURIComponent(request.q)}">${t('Bỏ mọi bộ lọc')}</a></li>` : ''}
<li><a href="/can-tim">${t('Văn bản được viện dẫn nhưng kho chưa có')}</a></li>
</ul></div>`;
}
