/** A document on one line of a list, as it looks everywhere: results, latest, similar. */
import { html } from 'hono/html';
import type { Html } from './layout.ts';
import type { Ui } from './ui.ts';
import type { DocumentCard, SearchHit, SnippetPart } from './views.ts';
import { count, dateTime, dateWords, documentLabel, fileName, titleClass } from './words.ts';

/** Passages of one document shown under its best. */
const MORE_PASSAGES = 2;

export function hitCard(ui: Ui, hit: SearchHit): Html {
  const { t } = ui;
  return html`<li class="hit">
<p class="kicker"><span${ui.said}>${documentLabel(hit)}</span>${hit.issued ? html`<time datetime="${dateTime(hit.issued)}">${dateWords(hit.issued, ui)}</time>` : html`<span class="quiet">${t('chưa rõ ngày')}</span>`}</p>
<h3${ui.said}><a class="${titleClass(hit.title)}" href="/van-ban/${encodeURIComponent(hit.id)}">${hit.title ?? fileName(hit.file)}</a></h3>
${passagesOf(hit).map((p, i) => passage(ui, hit, p, i === 0 ? 'snippet' : 'snippet further'))}
<p class="meta">${[
    hit.issuer ? html`<span${ui.said}>${hit.issuer}</span>` : '',
    hit.duties > 0
      ? html`<a href="/van-ban/${encodeURIComponent(hit.id)}#nhiem-vu">${count(hit.duties)} ${t('nhiệm vụ')}</a>`
      : '',
    hit.citations > 0 ? html`<span>${count(hit.citations)} ${t('viện dẫn')}</span>` : '',
    hit.warnings > 0 ? html`<span class="warn">${count(hit.warnings)} ${t('điều cần xem lại')}</span>` : '',
    hit.rung ? html`<span class="rung">${t(hit.rung)}</span>` : '',
  ].filter((part) => part !== '')}</p>
</li>`;
}

export function shortCard(ui: Ui, card: DocumentCard): Html {
  return html`<li class="short"><a class="${titleClass(card.title)}"${ui.said} href="/van-ban/${encodeURIComponent(card.id)}">${card.title ?? fileName(card.file)}</a>
<span class="meta"><span${ui.said}>${documentLabel(card)}</span>${card.issued ? html`<span>${dateWords(card.issued, ui)}</span>` : ''}${card.issuer ? html`<span${ui.said}>${card.issuer}</span>` : ''}${card.duties > 0 ? html`<span>${count(card.duties)} ${ui.t('nhiệm vụ')}</span>` : ''}</span></li>`;
}

/** What the document says to the question: its best passage, unless that is the title again, and a few more. */
function passagesOf(hit: SearchHit): { snippet: SnippetPart[]; line: number | null }[] {
  const best = hit.snippet.length > 0 && !repeatsTitle(hit) ? [hit] : [];
  return [...best, ...hit.passages.slice(0, MORE_PASSAGES)];
}

/** A passage leads to its paragraph on the document's page. */
function passage(
  ui: Ui,
  { id }: SearchHit,
  { snippet: parts, line }: { snippet: SnippetPart[]; line: number | null },
  classes: string,
): Html {
  const where = line === null ? '' : `#o${line}`;
  return html`<p class="${classes}"${ui.said}><a href="/van-ban/${encodeURIComponent(id)}${where}">${snippet(parts)}</a></p>`;
}

function snippet(parts: readonly SnippetPart[]): Html[] {
  return parts.map((p) => (p.hit ? html`<mark>${p.text}</mark>` : html`${p.text}`));
}

/** A snippet that only says the title again, or one line of it, says nothing. */
function repeatsTitle(hit: SearchHit): boolean {
  const words = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return words(hit.title ?? '').includes(words(hit.snippet.map((part) => part.text).join('')));
}
