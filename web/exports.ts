/** The links under a list that take it away, and what they hold of it. */
import { html } from 'hono/html';
import type { Html } from './layout.ts';
import type { Ui } from './ui.ts';
import { count } from './words.ts';

export type ExportFormat = 'csv' | 'xlsx' | 'jsonl' | 'ics';

/** Most lines one download holds. A workbook and a calendar are made whole in memory, the others flow. */
export const EXPORT_BOUNDS: Record<ExportFormat, number> = {
  csv: 100_000,
  jsonl: 100_000,
  xlsx: 20_000,
  ics: 2_000,
};

/** `href` gives the address of a format; `total` lines are in the list. */
export function exportLinks(
  { t }: Ui,
  words: string,
  formats: readonly ExportFormat[],
  href: (format: ExportFormat) => string,
  total: number,
): Html {
  const short = formats.filter((format) => total > EXPORT_BOUNDS[format]);
  return html`<p class="exports">${words}: ${formats.map((f) => html`<a href="${href(f)}" download>${f.toUpperCase()}</a> `)}${
    short.length > 0
      ? html`<span class="quiet">(${t('danh sách dài')}: ${short.map((f, i) => html`${i > 0 ? ', ' : ''}${f.toUpperCase()} ${t('chỉ lấy')} ${count(EXPORT_BOUNDS[f])} ${t('dòng đầu')}`)})</span>`
      : ''
  }</p>`;
}
