/** Page links under a list, by address, so that a page of results can be kept and sent. */
import { html } from 'hono/html';
import type { Html } from './layout.ts';
import { type Ui, withParams } from './ui.ts';
import { count } from './words.ts';

/** `anchor`: where on the page the list begins, as "#dua-vao". */
export function paging(ui: Ui, page: number, size: number, total: number, anchor = ''): Html {
  const last = Math.max(1, Math.ceil(total / size));
  if (last === 1) return html``;
  const { t } = ui;
  const to = (n: number) => withParams(ui, { trang: String(n) }) + anchor;
  const near = [...new Set([1, page - 1, page, page + 1, last])].filter((n) => n >= 1 && n <= last);
  return html`<nav class="paging" aria-label="${t('Các trang')}">
${page > 1 ? html`<a rel="prev" href="${to(page - 1)}">← ${t('Trước')}</a>` : ''}
${near.map((n, i) => {
  const gap = i > 0 && n - near[i - 1]! > 1 ? html`<span aria-hidden="true">…</span>` : '';
  return n === page
    ? html`${gap}<a aria-current="page" href="${to(n)}">${count(n)}</a>`
    : html`${gap}<a href="${to(n)}">${count(n)}</a>`;
})}
${page < last ? html`<a rel="next" href="${to(page + 1)}">${t('Sau')} →</a>` : ''}
</nav>`;
}
