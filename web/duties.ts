/** The duty register (sổ nhiệm vụ) and its question: who ordered this? */
import { html } from 'hono/html';
import { dateField } from './date-field.ts';
import { dutyEntry, dutySource } from './duty-entry.ts';
import { dutyGroups, GROUPING_PARAMS } from './duty-groups.ts';
import { exportLinks } from './exports.ts';
import { keptFields } from './home.ts';
import { type Html, layout } from './layout.ts';
import { paging } from './paging.ts';
import { proofHref } from './proof.ts';
import { type Ui, withParams } from './ui.ts';
import type { DutyGrouping, DutyGroups, DutyRequest, DutyResult, OrderedBy } from './views.ts';
import { count, dateWords, RELATION_WORDS } from './words.ts';

export const WHEN_WORDS: Record<NonNullable<DutyRequest['when']>, string> = {
  overdue: 'Đã quá hạn',
  'due-soon': 'Sắp đến hạn',
  upcoming: 'Còn hạn',
  recurring: 'Định kỳ',
  'no-date': 'Không nêu hạn',
};

const GROUPING_WORDS: Record<DutyGrouping, string> = {
  month: 'Theo tháng',
  unit: 'Theo đơn vị',
  document: 'Theo văn bản',
};

/** Groups on a page of them. */
export const GROUPS_SHOWN = 50;

/** Bases shown in a chain; the graph shows them all. */
const CHAIN_SHOWN = 12;

export interface DutyPageData {
  request: DutyRequest;
  result: DutyResult;
  /** Null = one list. */
  groups: DutyGroups | null;
  /** What was asked in the who-ordered box, "" for nothing. */
  asked: string;
  orders: OrderedBy[];
  today: string;
}

export function dutiesPage(ui: Ui, data: DutyPageData): Html {
  const { t } = ui;
  const { request, result, groups } = data;
  const shown = groups
    ? { size: GROUPS_SHOWN, total: groups.total }
    : { size: request.size, total: result.total };
  return layout(ui, {
    title: t('Sổ nhiệm vụ'),
    shape: 'wide',
    main: html`
<h1>${t('Sổ nhiệm vụ')}</h1>
<section class="ask" aria-labelledby="ai-giao">
<h2 id="ai-giao">${t('Ai giao việc này?')}</h2>
<form action="/nhiem-vu" method="get" class="search">
<label class="visually-hidden" for="viec">${t('Mô tả công việc')}</label>
<input id="viec" name="viec" value="${data.asked}" maxlength="1000" placeholder="${t('Ví dụ: rà soát, sắp xếp mạng lưới trường lớp')}">
<button type="submit">${t('Tìm người giao')}</button></form>
${data.asked ? ordersOf(ui, data.orders, data.today) : ''}
</section>
${data.asked ? html`<h2>${t('Cả sổ nhiệm vụ')}</h2>` : ''}
<div class="columns results">
<aside class="facets" aria-label="${t('Lọc sổ nhiệm vụ')}"><details class="fold" open data-fold-on-phone><summary>${t('Lọc sổ nhiệm vụ')}</summary><div>
${filters(ui, request, result)}
${units(ui, request, result)}
</div></details></aside>
<div>
<div class="status"><p role="status"><strong>${count(result.total)}</strong> ${t('nhiệm vụ')}</p>
<ul class="sorting" aria-label="${t('Nhóm theo')}">
<li><a href="${withParams(ui, { nhom: null, mo: null })}"${groups === null ? html` aria-current="true"` : ''}>${t('Theo hạn')}</a></li>
${(Object.keys(GROUPING_WORDS) as DutyGrouping[]).map((by) => html`<li><a href="${withParams(ui, { nhom: GROUPING_PARAMS[by], mo: null })}"${groups?.by === by ? html` aria-current="true"` : ''}>${t(GROUPING_WORDS[by])}</a></li>`)}</ul></div>
${narrowed(ui, request)}
${result.duties.length === 0 ? html`<p class="empty">${t('Không có nhiệm vụ nào khớp. Hãy bỏ bớt bộ lọc.')}</p>` : groups ? dutyGroups(ui, groups, data.today) : html`<ul class="register">${result.duties.map((d) => dutyEntry(ui, d, data.today))}</ul>`}
${paging(ui, request.page, shown.size, shown.total)}
${result.total > 0 ? exportLinks(ui, t('Tải sổ này'), ['csv', 'xlsx', 'jsonl', 'ics'], (f) => exportHref(ui, f), result.total) : ''}
</div></div>`,
  });
}

function ordersOf(ui: Ui, orders: readonly OrderedBy[], today: string): Html {
  const { t } = ui;
  if (orders.length === 0) {
    return html`<p class="note" role="status">${t('Không thấy nhiệm vụ nào trong kho giống mô tả này. Hãy thử vài từ chính của công việc.')}</p>`;
  }
  return html`<ol class="orders" aria-label="${t('Ai giao việc này?')}">${orders.map(
    (order, i) => html`<li>
<p class="answer"><strong${ui.said}>${order.duty.issuer ?? t('Chưa rõ cơ quan')}</strong> ${t('giao tại')} <a${ui.said} href="${proofHref(order.duty.document, order.duty, null)}">${dutySource(order.duty)}</a>${order.duty.issued ? html`, ${dateWords(order.duty.issued, ui)}` : ''} <span class="role">${t(order.match)}</span>${order.duty.documentTitle && order.duty.document !== orders[i - 1]?.duty.document ? html`<span class="about quiet"${ui.said}>${order.duty.documentTitle}</span>` : ''}</p>
<ul class="register">${dutyEntry(ui, order.duty, today, false)}</ul>
${
  order.bases.length > 0
    ? html`<details class="chain"${i === 0 ? html` open` : ''}><summary>${t('Chuỗi căn cứ phía trên')} <span class="n">${order.bases.length}</span></summary><ol>${order.bases
        .slice(0, CHAIN_SHOWN)
        .map(
          (b) =>
            html`<li class="depth-${Math.min(b.depth, 4)}"><span class="role">${t(RELATION_WORDS[b.kind])}</span> <a${ui.said} href="/van-kien/${encodeURIComponent(b.key)}">${b.label}</a>${b.issued ? html` <span class="quiet">${dateWords(b.issued, ui)}</span>` : ''}${b.title ? html`<span class="about quiet"${ui.said}>${b.title}</span>` : ''}</li>`,
        )}</ol>${order.bases.length > CHAIN_SHOWN ? html`<p><a href="/do-thi/${encodeURIComponent(order.duty.document)}?bac=4">${t('Xem cả chuỗi trên đồ thị')}</a></p>` : ''}</details>`
    : html`<p class="quiet">${t('Văn bản giao việc không nêu căn cứ nào.')}</p>`
}</li>`,
  )}</ol>`;
}

/** Filters that hold, each to take away; a unit or a document is chosen elsewhere than in the form. */
function narrowed(ui: Ui, request: DutyRequest): Html | string {
  const { t } = ui;
  const chips: [string, string][] = [];
  if (request.q) chips.push(['q', `“${request.q}”`]);
  if (request.unit) chips.push(['dv', `${t('Đơn vị')}: ${request.unit}`]);
  if (request.nobody) chips.push(['ai', t('Chưa rõ ai làm')]);
  if (request.role) chips.push(['vai', t(request.role === 'lead' ? 'Chủ trì' : 'Phối hợp')]);
  if (request.when) chips.push(['han', t(WHEN_WORDS[request.when])]);
  if (request.from) chips.push(['tu', `${t('Hạn từ')} ${dateWords(request.from, ui)}`]);
  if (request.to) chips.push(['den', `${t('Hạn đến')} ${dateWords(request.to, ui)}`]);
  if (request.issuer) chips.push(['cq', request.issuer]);
  if (request.document) chips.push(['vb', t('Trong một văn bản')]);
  if (chips.length === 0) return '';
  return html`<ul class="chips" aria-label="${t('Đang lọc theo')}">${chips.map(([name, words]) => html`<li><a href="${withParams(ui, { [name]: null, mo: null })}">${words} <span aria-hidden="true">×</span><span class="visually-hidden">${t('bỏ lọc')}</span></a></li>`)}</ul>`;
}

function filters(ui: Ui, request: DutyRequest, result: DutyResult): Html {
  const { t } = ui;
  const option = (value: string, words: string, now: string | undefined) =>
    html`<option value="${value}"${now === value ? html` selected` : ''}>${t(words)}</option>`;
  return html`<form class="stack" action="/nhiem-vu" method="get">
${keptFields(ui, ['q', 'dv', 'vai', 'han', 'tu', 'den', 'trang', 'mo', 'viec'])}
<label>${t('Từ trong nội dung')} <input name="q" value="${request.q ?? ''}" maxlength="300"></label>
<label>${t('Đơn vị')} <input name="dv" value="${request.unit ?? ''}" maxlength="300" list="don-vi"></label>
<label>${t('Vai trò')} <select name="vai">${option('', 'Chủ trì hoặc phối hợp', request.role ?? '')}${option('lead', 'Chủ trì', request.role)}${option('support', 'Phối hợp', request.role)}</select></label>
<label>${t('Thời hạn')} <select name="han">${option('', 'Mọi thời hạn', request.when ?? '')}${Object.entries(WHEN_WORDS).map(([v, w]) => option(v, `${w} (${count(result.states[v as keyof typeof result.states])})`, request.when))}</select></label>
${dateField(ui, 'Hạn từ', 'tu', request.from)}
${dateField(ui, 'Hạn đến', 'den', request.to)}
<button type="submit" class="quiet-button">${t('Lọc')}</button>
<p><a href="/nhiem-vu">${t('Bỏ mọi bộ lọc')}</a></p></form>`;
}

function units(ui: Ui, request: DutyRequest, result: DutyResult): Html {
  if (result.units.length === 0) return html``;
  return html`<datalist id="don-vi">${result.units.map((u) => html`<option value="${u.label}"></option>`)}</datalist>
<section class="facet"><h2>${ui.t('Đơn vị được giao nhiều')}</h2><ul>${result.units
    .slice(0, 15)
    .map(
      (u) =>
        html`<li><a href="${withParams(ui, { dv: request.unit === u.value ? null : u.value })}"${request.unit === u.value ? html` aria-current="true"` : ''}><span>${u.label}</span><span class="n">${count(u.count)}</span></a></li>`,
    )}</ul></section>`;
}

function exportHref(ui: Ui, format: string): string {
  const params = new URLSearchParams(ui.query);
  for (const name of ['trang', 'viec', 'nhom', 'mo']) params.delete(name);
  return `/xuat/nhiem-vu.${format}?${params}`;
}
