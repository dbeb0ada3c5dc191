/** What a search finds beside documents: the instruments its number names, and duties. */
import { html } from 'hono/html';
import { dutyEntry } from './duty-entry.ts';
import type { Html } from './layout.ts';
import type { Ui } from './ui.ts';
import type { Beside, NumberedInstrument } from './views.ts';
import { count, dateWithNoun } from './words.ts';

/** Văn kiện mang số ấy: each says whether it is held or only cited, and leads to where it is told of. */
export function instrumentsFound(ui: Ui, instruments: readonly NumberedInstrument[]): Html {
  if (instruments.length === 0) return html``;
  const { t } = ui;
  return html`<section class="instruments-found" aria-labelledby="van-kien"><h2 id="van-kien">${t('Văn kiện mang số này')}</h2>
<ul>${instruments.map((one) => instrument(ui, one))}</ul></section>`;
}

function instrument(ui: Ui, one: NumberedInstrument): Html {
  const { t } = ui;
  const about = `/van-kien/${encodeURIComponent(one.key)}`;
  const home = one.document ? `/van-ban/${encodeURIComponent(one.document)}` : about;
  return html`<li><p><a class="name"${ui.said} href="${home}">${one.label}</a>${one.date ? html` <span class="quiet">${dateWithNoun(one.date, ui)}</span>` : ''}</p>
${one.title ? html`<p${ui.said}>${one.title}</p>` : ''}
<p class="meta">${one.document ? html`<span class="held">${t('Có trong kho')}</span>` : html`<span class="only-cited">${t('Chỉ được viện dẫn, kho chưa có')}</span>`}${one.issuer ? html`<span${ui.said}>${one.issuer}</span>` : ''}<a href="${about}">${one.citedBy > 0 ? html`${count(one.citedBy)} ${t('văn bản viện dẫn')}` : t('Ai nói gì về văn bản này')}</a></p></li>`;
}

/** The first few duties and the way to all of them; `today` tells what is late. */
export function dutiesFound(ui: Ui, duties: Beside['duties'], today: string): Html {
  if (!duties) return html``;
  const { t } = ui;
  return html`<aside class="duties-found" aria-labelledby="viec-khop"><h2 id="viec-khop">${t('Nhiệm vụ khớp')} <span class="n">${count(duties.total)}</span></h2>
<ul class="register">${duties.first.map((duty) => dutyEntry(ui, duty, today))}</ul>
<p><a href="${registerHref(duties)}">${duties.total > duties.first.length ? html`${t('Xem cả')} ${count(duties.total)} ${t('nhiệm vụ')}` : t('Xem trong sổ nhiệm vụ')} →</a>${duties.q ? html`<br><a href="/nhiem-vu?viec=${encodeURIComponent(duties.q.replaceAll('"', ''))}">${t('Ai giao, căn cứ vào đâu?')}</a>` : ''}</p></aside>`;
}

function registerHref({ q, unit, issuer }: NonNullable<Beside['duties']>): string {
  const params = new URLSearchParams();
  if (q) params.set('q', q);
  if (unit) params.set('dv', unit);
  if (issuer) params.set('cq', issuer);
  return `/nhiem-vu?${params}`;
}
