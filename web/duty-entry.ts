/** One duty as a line of a list: by when, who, what, and the place that says so. */
import { html } from 'hono/html';
import type { Html } from './layout.ts';
import { proofHref } from './proof.ts';
import type { Ui } from './ui.ts';
import type { DutyEntry } from './views.ts';
import { dateWords, documentLabel, EVERY_WORDS, isPast } from './words.ts';

/** One duty with who, when, and the sentence that says so. */
export function dutyEntry(ui: Ui, duty: DutyEntry, today: string, withSource = true): Html {
  const { t } = ui;
  const lead = duty.assignees.filter((a) => a.role === 'lead').map((a) => a.name);
  const support = duty.assignees.filter((a) => a.role === 'support').map((a) => a.name);
  return html`<li>
<p class="when-column">${whenWords(ui, duty, today)}</p>
<div><p class="who"><strong${lead.length > 0 ? ui.said : ''}>${lead.length > 0 ? lead.join('; ') : t('Chưa rõ ai làm')}</strong>${support.length > 0 ? html` <span class="support">${t('phối hợp')}: <span${ui.said}>${support.join('; ')}</span></span>` : ''}</p>
<p${ui.said}>${duty.text}</p>
<p class="meta">${withSource ? source(ui, duty) : ''}${duty.force === 'request' ? html`<span class="role">${t('đề nghị')}</span>` : ''}${duty.section ? html`<span>${t('mục')} ${duty.section}</span>` : ''}</p></div></li>`;
}

function source(ui: Ui, duty: DutyEntry): Html {
  return html`<a${ui.said} href="${proofHref(duty.document, duty, null)}">${dutySource(duty)}</a>${duty.issued ? html`<span>${dateWords(duty.issued, ui)}</span>` : ''}${duty.issuer ? html`<span${ui.said}>${duty.issuer}</span>` : ''}`;
}

/** Label of the document that orders it. */
export function dutySource(duty: DutyEntry): string {
  return documentLabel({ type: duty.documentType, typeName: null, number: duty.documentNumber });
}

function whenWords(ui: Ui, duty: DutyEntry, today: string): Html {
  const { t } = ui;
  if (!duty.by) {
    return duty.every
      ? html`<span class="deadline">${t(EVERY_WORDS[duty.every] ?? duty.every)}</span>`
      : html`<span class="quiet"${duty.deadlineText ? ui.said : ''}>${duty.deadlineText ?? t('không nêu hạn')}</span>`;
  }
  const late = isPast(duty.by, today);
  const strict = duty.strictBy && duty.strictBy !== duty.by;
  return html`<time class="deadline${late ? ' late' : ''}" datetime="${duty.by}">${dateWords(duty.by, ui)}</time>${late ? html` <span class="warn">${t('đã qua')}</span>` : ''}${strict ? html`<br><span class="quiet">${t('hiểu chặt')}: ${dateWords(duty.strictBy, ui)}</span>` : ''}${duty.working ? html`<br><span class="quiet"${ui.said}>${duty.working}</span>` : ''}`;
}
