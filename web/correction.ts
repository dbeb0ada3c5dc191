/** The correction form: a reader sets a field, or says that a citation or duty is none. Plain forms, one change each. */
import { html } from 'hono/html';
import type { StoredCorrection } from '../corpus/corrections.ts';
import { CORRECTABLE, type CorrectableField } from '../corpus/corrections.ts';
import { CITATION_ROLES, type Directive } from '../corpus/record.ts';
import { correctionWords, FIELD_NAMES } from './document.ts';
import { type Html, layout } from './layout.ts';
import type { Ui } from './ui.ts';
import { fileName, instantWords, ROLE_WORDS } from './words.ts';

export interface CorrectionPageData {
  record: Directive;
  /** The record as the machine read it. */
  machine: Directive;
  stored: StoredCorrection[];
  /** Name last used, kept in a cookie. */
  who: string;
  message: string | null;
  /** What the visitor came from: the index of a citation or duty to have chosen already. */
  chosen: { citation: number | null; duty: number | null };
}

export function correctionPage(ui: Ui, data: CorrectionPageData): Html {
  const { t } = ui;
  const { record, stored, who } = data;
  const home = `/van-ban/${encodeURIComponent(record.id)}`;
  const action = `${home}/dinh-chinh`;
  const name = html`<label>${t('Người đính chính')} <input name="who" required maxlength="100" value="${who}" autocomplete="name"></label>`;
  return layout(ui, {
    title: t('Đính chính'),
    main: html`
<p class="kicker"><a href="${home}">← ${t('Về trang văn bản')}</a></p>
<h1>${t('Đính chính')}: <span${ui.said}>${record.title ?? fileName(record.source.file)}</span></h1>
<p class="lead">${t('Đính chính được giữ riêng với điều máy đọc, ghi rõ ai và khi nào, và vẫn còn khi máy đọc lại bản gốc.')}</p>
${data.message ? html`<p class="note" role="status">${data.message}</p>` : ''}
${
  stored.length > 0
    ? html`<section class="panel"><h2>${t('Đã đính chính')}</h2><ul class="list">${stored.map(
        (s) =>
          html`<li><form action="${action}" method="post" class="row"><span${ui.said}>${correctionWords(s)}${s.correction.kind === 'field' ? html` <span class="quiet">(${t('máy đọc')}: ${current(data.machine, s.correction.field)})</span>` : ''} <span class="quiet">${s.who}, ${instantWords(s.at)}</span></span><input type="hidden" name="withdraw" value="${s.number}"><button class="quiet-button" type="submit" aria-label="${t('Rút lại')}: ${correctionWords(s)}">${t('Rút lại')}</button></form></li>`,
      )}</ul></section>`
    : ''
}
<section class="panel"><h2>${t('Sửa một thông tin')}</h2>
<form class="stack" action="${action}" method="post">
<input type="hidden" name="kind" value="field">
<label>${t('Thông tin')} <select name="field">${(Object.keys(CORRECTABLE) as CorrectableField[]).map((f) => html`<option value="${f}">${t(FIELD_NAMES[f] ?? f)}: ${current(record, f)}</option>`)}</select></label>
<label>${t('Giá trị đúng (để trống = văn bản không có)')} <input name="value" maxlength="2000"></label>
${name}
<button type="submit">${t('Ghi đính chính')}</button></form></section>
<section class="panel" id="vien-dan-sai"><h2>${t('Viện dẫn đọc sai')}</h2>
${
  record.citations.length === 0
    ? html`<p class="quiet">${t('Không có viện dẫn nào.')}</p>`
    : html`<form class="stack" action="${action}" method="post">
<label>${t('Viện dẫn')} <select name="target">${record.citations.map((c, i) => html`<option value="${i}"${i === data.chosen.citation ? html` selected` : ''}>${i + 1}. ${c.text.slice(0, 110)} (${t(ROLE_WORDS[c.role])})</option>`)}</select></label>
<label>${t('Đúng ra là')} <select name="kind"><option value="reject-citation">${t('Không phải viện dẫn')}</option>${CITATION_ROLES.map((r) => html`<option value="role:${r}">${t('Vai trò')}: ${t(ROLE_WORDS[r])}</option>`)}</select></label>
${name}
<button type="submit">${t('Ghi đính chính')}</button></form>`
}</section>
<section class="panel" id="nhiem-vu-sai"><h2>${t('Nhiệm vụ đọc sai')}</h2>
${
  record.duties.length === 0
    ? html`<p class="quiet">${t('Không có nhiệm vụ nào.')}</p>`
    : html`<form class="stack" action="${action}" method="post">
<input type="hidden" name="kind" value="reject-duty">
<label>${t('Câu này không giao nhiệm vụ')} <select name="target">${record.duties.map((d, i) => html`<option value="${i}"${i === data.chosen.duty ? html` selected` : ''}>${i + 1}. ${d.text.slice(0, 110)}</option>`)}</select></label>
${name}
<button type="submit">${t('Ghi đính chính')}</button></form>`
}</section>`,
  });
}

function current(record: Directive, field: CorrectableField): string {
  const [head, tail] = field.split('.') as [keyof Directive, string | undefined];
  const value = record[head] as unknown;
  const inner = tail && value ? (value as Record<string, unknown>)[tail] : value;
  return typeof inner === 'string' && inner !== '' ? inner.slice(0, 60) : '—';
}
