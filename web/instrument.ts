/** An instrument, held or only cited: what is known, who says so, and what rests on it. */
import { html } from 'hono/html';
import { basisLine } from '../corpus/basis-line.ts';
import { documentTypeByCode } from '../corpus/document-type.ts';
import { useEntry } from './document-facts.ts';
import { exportLinks } from './exports.ts';
import { type Html, layout } from './layout.ts';
import { paging } from './paging.ts';
import { proofHref } from './proof.ts';
import { type Ui, withParams } from './ui.ts';
import type { InstrumentClaim, InstrumentUse, InstrumentView, WantedInstrument } from './views.ts';
import { count, dateWithNoun, dateWords, RELATION_WORDS } from './words.ts';

const CLAIM_WORDS: Record<InstrumentClaim['field'], string> = {
  type: 'Loại văn bản',
  number: 'Số, ký hiệu',
  date: 'Ngày ban hành',
  issuer: 'Cơ quan ban hành',
  title: 'Trích yếu',
};

/** Witnesses shown before the rest is folded away. */
const SHOWN = 2;

/** Which of the citing documents the page shows; year '' = those without a date, null = all. */
interface UsesShown {
  year: string | null;
  page: number;
  size: number;
}

export function instrumentPage(ui: Ui, view: InstrumentView, shown: UsesShown): Html {
  const { t } = ui;
  return layout(ui, {
    title: view.label,
    scripts: ['copy'],
    main: html`
<article>
<p class="kicker">${view.document ? html`<a class="held" href="/van-ban/${encodeURIComponent(view.document)}">${t('Có trong kho – đọc toàn văn')}</a>` : html`<span class="only-cited">${t('Chỉ được viện dẫn, kho chưa có')}</span>`}</p>
<h1><span${ui.said}>${view.label}</span>${view.date ? html` <span class="quiet">${dateWithNoun(view.date, ui)}</span>` : ''}</h1>
${view.title && !view.label.includes(view.title) ? html`<p class="lead"${ui.said}>${view.title}</p>` : ''}
${view.issuer ? html`<p${ui.said}>${view.issuer}</p>` : ''}
<ul class="inline"><li><a href="/do-thi/${encodeURIComponent(view.document ?? view.key)}">${t('Đồ thị căn cứ')}</a></li>${view.years.length > 0 ? html`<li><a href="#dua-vao">${t('Những văn bản dựa vào, theo năm')}</a></li>` : ''}</ul>
<details class="copy"><summary>${t('Sao chép căn cứ')}</summary><textarea${ui.said} readonly rows="3" aria-label="${t('Căn cứ để chép vào văn bản mới')}" data-copy>${basisOf(view)};</textarea></details>
${
  view.conflicts.length > 0
    ? html`<section class="panel warnings"><h2>${t('Các văn bản nói khác nhau')}</h2><ul>${view.conflicts.map((words) => html`<li>${words}</li>`)}</ul></section>`
    : ''
}
<section class="panel"><h2>${t('Hiệu lực theo lời các văn bản')}</h2>
${
  view.validity.length > 0
    ? html`<ul class="list">${view.validity.map((v) => html`<li>${v.text} <span class="quiet">${t('theo')}</span> ${witnesses(ui, v)}</li>`)}</ul>`
    : html`<p class="quiet">${t('Không văn bản nào trong kho nói văn kiện này bị thay thế, sửa đổi hay bãi bỏ. Kho không thay cho cơ sở dữ liệu quốc gia về pháp luật.')}</p>`
}</section>
<section class="panel"><h2>${t('Ai nói gì')}</h2>${claims(ui, view.claims)}</section>
${
  view.bases.length > 0
    ? html`<section class="panel"><h2>${t('Dựa trên')}</h2><ul class="list">${view.bases.map((b) => html`<li class="short"><a href="/van-kien/${encodeURIComponent(b.key)}">${b.label}</a>${b.title ? html`<span class="about">${b.title}</span>` : ''}<span class="meta"><span class="role">${t(RELATION_WORDS[b.kind])}</span>${b.told ? html`<span>${t('theo lời văn bản khác')}</span>` : ''}</span></li>`)}</ul></section>`
    : ''
}
${usesByYear(ui, view, shown)}
</article>`,
  });
}

/** The căn cứ line of what most say of each part; an instrument without a symbol goes by its label. */
export function basisOf({ label, claims, date, issuer, title }: InstrumentView): string {
  const said = (field: InstrumentClaim['field']) =>
    claims.find((claim) => claim.field === field)?.value ?? null;
  const [type, number] = [said('type'), said('number')];
  if (type === null && number === null) return `Căn cứ ${label}`;
  return basisLine({ type, number, date, issuer, title });
}

function claims(ui: Ui, list: readonly InstrumentClaim[]): Html {
  const { t } = ui;
  if (list.length === 0) return html`<p class="quiet">${t('Chưa ai nói gì thêm.')}</p>`;
  return html`<dl class="facts-list">${list.map(
    (claim) =>
      html`<div><dt>${t(CLAIM_WORDS[claim.field])}</dt><dd><span${ui.said}>${valueWords(ui, claim)}</span>
${witnesses(ui, claim)}</dd></div>`,
  )}</dl>`;
}

/** A date as offices write it, a type by its name; the rest as said. */
function valueWords(ui: Ui, { field, value }: InstrumentClaim): string {
  if (field === 'date') return dateWords(value, ui);
  return field === 'type' ? (documentTypeByCode(value)?.name ?? value) : value;
}

/** Who says a thing: the first few with their places, the rest folded away and, beyond what is known of them, counted. */
function witnesses(ui: Ui, said: Pick<InstrumentClaim, 'count' | 'by'>): Html {
  const { t } = ui;
  const link = (w: InstrumentClaim['by'][number]) =>
    html`<li><a href="${proofHref(w.document, w, null)}">${w.label}</a></li>`;
  const unnamed = said.count - said.by.length;
  return html`<div class="witnesses"${ui.said}><ul>${said.by.slice(0, SHOWN).map(link)}</ul>${
    said.count > SHOWN
      ? html`<details><summary>${t('và')} ${count(said.count - SHOWN)} ${t('văn bản khác')}</summary><ul>${said.by.slice(SHOWN).map(link)}</ul>${unnamed > 0 ? html`<span class="quiet">… ${t('và')} ${count(unnamed)} ${t('văn bản nữa')}</span>` : ''}</details>`
      : ''
  }</div>`;
}

function usesQuery(key: string, year: string | null): URLSearchParams {
  return new URLSearchParams({ 'van-kien': key, ...(year === null ? {} : { nam: year || 'khong-ro' }) });
}

function usesByYear(ui: Ui, { key, years, uses }: InstrumentView, { year, page, size }: UsesShown): Html {
  const { t } = ui;
  const total = years.reduce((sum, one) => sum + one.count, 0);
  const asked = year === null ? total : (years.find((one) => (one.year ?? '') === year)?.count ?? 0);
  const counts = new Map(years.map((one) => [one.year ?? '', one.count]));
  const words = (one: string) => (one === '' ? t('Chưa rõ năm') : one);
  const to = (one: string | null) => `${withParams(ui, { nam: one === '' ? 'khong-ro' : one })}#dua-vao`;
  const shown = new Map<string, InstrumentUse[]>();
  for (const use of uses) {
    const of = use.issued?.slice(0, 4) ?? '';
    shown.set(of, [...(shown.get(of) ?? []), use]);
  }
  return html`<section class="panel" id="dua-vao"><h2>${t('Những văn bản dựa vào, theo năm')} <span class="n">${count(total)}</span></h2>
${total === 0 ? html`<p class="quiet">${t('Chưa có.')}</p>` : ''}
${
  total > size || year !== null
    ? html`<ul class="sorting" aria-label="${t('Năm')}"><li><a href="${to(null)}"${year === null ? html` aria-current="true"` : ''}>${t('Mọi năm')}</a></li>${years.map((one) => html`<li><a href="${to(one.year ?? '')}"${year === (one.year ?? '') ? html` aria-current="true"` : ''}>${words(one.year ?? '')} <span class="n">${count(one.count)}</span></a></li>`)}</ul>`
    : ''
}
${[...shown].map(([of, list]) => html`<h3>${words(of)} <span class="n">· ${count(counts.get(of) ?? list.length)} ${t('văn bản')}</span></h3><ul class="list">${list.map((u) => useEntry(ui, u))}</ul>`)}
${paging(ui, page, size, asked, '#dua-vao')}
${total > 0 ? exportLinks(ui, t('Tải danh sách này'), ['csv', 'xlsx', 'jsonl'], (f) => `/xuat/dua-vao.${f}?${usesQuery(key, year)}`, asked) : ''}</section>`;
}

export function wantedPage(
  ui: Ui,
  wanted: readonly WantedInstrument[],
  total: number,
  page: number,
  size: number,
): Html {
  const { t } = ui;
  return layout(ui, {
    title: t('Cần tìm'),
    main: html`
<h1>${t('Văn bản cần tìm')}</h1>
<p class="lead">${t('Được các văn bản trong kho viện dẫn nhưng kho chưa có bản nào. Tìm được những văn bản đầu danh sách sẽ làm đồ thị căn cứ đầy thêm nhiều nhất.')}</p>
<p role="status"><strong>${count(total)}</strong> ${t('văn kiện')}</p>
<ol class="list wanted" start="${(page - 1) * size + 1}">${wanted.map((w) => html`<li class="short"><a${ui.said} href="/van-kien/${encodeURIComponent(w.key)}">${w.label}</a> <span class="tally">${count(w.citedBy)} ${t('văn bản viện dẫn')}</span>${w.title && !w.label.includes(w.title) ? html`<span class="about"${ui.said}>${w.title}</span>` : ''}<span class="meta"${ui.said}>${w.issuer ? html`<span>${w.issuer}</span>` : ''}${w.date ? html`<span>${dateWords(w.date, ui)}</span>` : ''}</span></li>`)}</ol>
${paging(ui, page, size, total)}
${exportLinks(ui, t('Tải danh sách này'), ['csv', 'xlsx', 'jsonl'], (f) => `/xuat/can-tim.${f}`, total)}`,
  });
}
