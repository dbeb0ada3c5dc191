/** The duty register (sổ nhiệm vụ) and its question: who ordered this? */
import { html } from 'hono/html';
import { keptFields } from './home.ts';
import { type Html, layout } from './layout.ts';
import { paging } from './paging.ts';
import { proofHref } from './proof.ts';
import { type Ui, withParams } from './ui.ts';
import type { DutyEntry, DutyRequest, DutyResult, OrderedBy } from './views.ts';
import { count, dateWords, documentLabel, EVERY_WORDS, isPast, RELATION_WORDS } from './words.ts';

export type DutyGrouping = 'unit' | 'month' | null;

export const WHEN_WORDS: Record<NonNullable<DutyRequest['when']>, string> = {
  overdue: 'Đã quá hạn',
  'due-soon': 'Sắp đến hạn',
  upcoming: 'Còn hạn',
  recurring: 'Định kỳ',
  'no-date': 'Không nêu hạn',
};

/** Bases shown in a chain; the graph shows them all. */
const CHAIN_SHOWN = 12;

export interface DutyPageData {
  request: DutyRequest;
  result: DutyResult;
  grouping: DutyGrouping;
  /** What was asked in the who-ordered box, "" for nothing. */
  asked: string;
  orders: OrderedBy[];
  today: string;
}

export function dutiesPage(ui: Ui, data: DutyPageData): Html {
  const { t } = ui;
  const { request, result } = data;
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
<div class="columns results">
<aside class="facets" aria-label="${t('Lọc sổ nhiệm vụ')}"><details class="fold" open data-fold-on-phone><summary>${t('Lọc sổ nhiệm vụ')}</summary><div>
${filters(ui, request, result)}
${units(ui, request, result)}
</div></details></aside>
<div>
<div class="status"><p role="status"><strong>${count(result.total)}</strong> ${t('nhiệm vụ')}${request.unit ? html` · ${request.unit}` : ''}</p>
<ul class="sorting" aria-label="${t('Nhóm theo')}">
<li><a href="${withParams(ui, { nhom: null })}"${data.grouping === null ? html` aria-current="true"` : ''}>${t('Theo hạn')}</a></li>
<li><a href="${withParams(ui, { nhom: 'thang' })}"${data.grouping === 'month' ? html` aria-current="true"` : ''}>${t('Theo tháng')}</a></li>
<li><a href="${withParams(ui, { nhom: 'don-vi' })}"${data.grouping === 'unit' ? html` aria-current="true"` : ''}>${t('Theo đơn vị')}</a></li></ul></div>
${result.duties.length === 0 ? html`<p class="empty">${t('Không có nhiệm vụ nào khớp. Hãy bỏ bớt bộ lọc.')}</p>` : grouped(ui, data)}
${paging(ui, request.page, request.size, result.total)}
${result.total > 0 ? html`<p class="exports">${t('Tải sổ này')}: ${['csv', 'xlsx', 'jsonl', 'ics'].map((f) => html`<a href="${exportHref(ui, f)}" download>${f.toUpperCase()}</a> `)}</p>` : ''}
</div></div>`,
  });
}

function grouped(ui: Ui, data: DutyPageData): Html {
  const { duties } = data.result;
  if (data.grouping === null)
    return html`<ul class="register">${duties.map((d) => dutyEntry(ui, d, data.today))}</ul>`;
  const groups = new Map<string, DutyEntry[]>();
  for (const duty of duties) {
    const key = data.grouping === 'month' ? monthOf(duty) : unitOf(ui, duty);
    groups.set(key, [...(groups.get(key) ?? []), duty]);
  }
  return html`${[...groups].map(
    ([name, list]) =>
      html`<section><h2 class="section">${name}${total(data, list[0]!)}</h2><ul class="register">${list.map((d) => dutyEntry(ui, d, data.today))}</ul></section>`,
  )}`;
}

/** Duties of a whole month, which may run over several pages; nothing for the other groups. */
function total({ grouping, result }: DutyPageData, first: DutyEntry): Html | string {
  const month = grouping === 'month' && result.months.find((m) => m.value === first.by?.slice(0, 7));
  return month ? html` <span class="n">${count(month.count)}</span>` : '';
}

function monthOf(duty: DutyEntry): string {
  if (duty.by)
    return duty.by.length === 4
      ? `Năm ${duty.by}`
      : `Tháng ${Number(duty.by.slice(5, 7))}/${duty.by.slice(0, 4)}`;
  return duty.every ? 'Định kỳ' : 'Không nêu hạn';
}

function unitOf(ui: Ui, duty: DutyEntry): string {
  return (
    duty.assignees.find((a) => a.role === 'lead')?.name ?? duty.assignees[0]?.name ?? ui.t('Chưa rõ ai làm')
  );
}

/** One duty with who, when, and the sentence that says so. */
export function dutyEntry(ui: Ui, duty: DutyEntry, today: string, withSource = true): Html {
  const { t } = ui;
  const lead = duty.assignees.filter((a) => a.role === 'lead').map((a) => a.name);
  const support = duty.assignees.filter((a) => a.role === 'support').map((a) => a.name);
  return html`<li>
<p class="when-column">${whenWords(ui, duty, today)}</p>
<div><p class="who"><strong>${lead.length > 0 ? lead.join('; ') : t('Chưa rõ ai làm')}</strong>${support.length > 0 ? html` <span class="support">${t('phối hợp')}: ${support.join('; ')}</span>` : ''}</p>
<p>${duty.text}</p>
<p class="meta">${withSource ? source(duty) : ''}${duty.force === 'request' ? html`<span class="role">${t('đề nghị')}</span>` : ''}${duty.section ? html`<span>${t('mục')} ${duty.section}</span>` : ''}</p></div></li>`;
}

function source(duty: DutyEntry): Html {
  return html`<a href="${proofHref(duty.document, duty, null)}">${labelOf(duty)}</a>${duty.issued ? html`<span>${dateWords(duty.issued)}</span>` : ''}${duty.issuer ? html`<span>${duty.issuer}</span>` : ''}`;
}

function labelOf(duty: DutyEntry): string {
  return documentLabel({ type: duty.documentType, typeName: null, number: duty.documentNumber });
}

function whenWords(ui: Ui, duty: DutyEntry, today: string): Html {
  const { t } = ui;
  if (!duty.by) {
    return duty.every
      ? html`<span class="deadline">${t(EVERY_WORDS[duty.every] ?? duty.every)}</span>`
      : html`<span class="quiet">${duty.deadlineText ?? t('không nêu hạn')}</span>`;
  }
  const late = isPast(duty.by, today);
  const strict = duty.strictBy && duty.strictBy !== duty.by;
  return html`<time class="deadline${late ? ' late' : ''}" datetime="${duty.by}">${dateWords(duty.by)}</time>${late ? html` <span class="warn">${t('đã qua')}</span>` : ''}${strict ? html`<br><span class="quiet">${t('hiểu chặt')}: ${dateWords(duty.strictBy)}</span>` : ''}${duty.working ? html`<br><span class="quiet">${duty.working}</span>` : ''}`;
}

function ordersOf(ui: Ui, orders: readonly OrderedBy[], today: string): Html {
  const { t } = ui;
  if (orders.length === 0) {
    return html`<p class="note" role="status">${t('Không thấy nhiệm vụ nào trong kho giống mô tả này. Hãy thử vài từ chính của công việc.')}</p>`;
  }
  return html`<ol class="orders" aria-label="${t('Ai giao việc này?')}">${orders.map(
    (order, i) => html`<li>
<p class="answer"><span class="role">${order.match}</span> <strong>${order.duty.issuer ?? t('Chưa rõ cơ quan')}</strong> ${t('giao tại')} <a href="${proofHref(order.duty.document, order.duty, null)}">${labelOf(order.duty)}</a>${order.duty.issued ? html`, ${dateWords(order.duty.issued)}` : ''}${order.duty.documentTitle ? html` <span class="quiet">${order.duty.documentTitle}</span>` : ''}</p>
<ul class="register">${dutyEntry(ui, order.duty, today, false)}</ul>
${
  order.bases.length > 0
    ? html`<details class="chain"${i === 0 ? html` open` : ''}><summary>${t('Chuỗi căn cứ phía trên')} <span class="n">${order.bases.length}</span></summary><ol>${order.bases
        .slice(0, CHAIN_SHOWN)
        .map(
          (b) =>
            html`<li class="depth-${Math.min(b.depth, 4)}"><span class="role">${t(RELATION_WORDS[b.kind])}</span> <a href="/van-kien/${encodeURIComponent(b.key)}">${b.label}</a>${b.issued ? html` <span class="quiet">${dateWords(b.issued)}</span>` : ''}${b.title ? html`<span class="about quiet">${b.title}</span>` : ''}</li>`,
        )}</ol>${order.bases.length > CHAIN_SHOWN ? html`<p><a href="/do-thi/${encodeURIComponent(order.duty.document)}?bac=4">${t('Xem cả chuỗi trên đồ thị')}</a></p>` : ''}</details>`
    : html`<p class="quiet">${t('Văn bản giao việc không nêu căn cứ nào.')}</p>`
}</li>`,
  )}</ol>`;
}

function filters(ui: Ui, request: DutyRequest, result: DutyResult): Html {
  const { t } = ui;
  const option = (value: string, words: string, now: string | undefined) =>
    html`<option value="${value}"${now === value ? html` selected` : ''}>${t(words)}</option>`;
  return html`<form class="stack" action="/nhiem-vu" method="get">
${keptFields(ui, ['q', 'dv', 'vai', 'han', 'tu', 'den', 'trang', 'viec'])}
<label>${t('Từ trong nội dung')} <input name="q" value="${request.q ?? ''}" maxlength="300"></label>
<label>${t('Đơn vị')} <input name="dv" value="${request.unit ?? ''}" maxlength="300" list="don-vi"></label>
<label>${t('Vai trò')} <select name="vai">${option('', 'Chủ trì hoặc phối hợp', request.role ?? '')}${option('lead', 'Chủ trì', request.role)}${option('support', 'Phối hợp', request.role)}</select></label>
<label>${t('Thời hạn')} <select name="han">${option('', 'Mọi thời hạn', request.when ?? '')}${Object.entries(WHEN_WORDS).map(([v, w]) => option(v, `${w} (${count(result.states[v as keyof typeof result.states])})`, request.when))}</select></label>
<label>${t('Hạn từ')} <input type="date" name="tu" value="${request.from ?? ''}"></label>
<label>${t('Hạn đến')} <input type="date" name="den" value="${request.to ?? ''}"></label>
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
  for (const name of ['trang', 'viec', 'nhom']) params.delete(name);
  return `/xuat/nhiem-vu.${format}?${params}`;
}
