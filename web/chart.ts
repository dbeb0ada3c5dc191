/** Bar charts drawn on the server as SVG: no script, printable, each followed by its table. */
import { html } from 'hono/html';
import type { Html } from './layout.ts';
import type { Ui } from './ui.ts';
import type { FacetValue } from './views.ts';
import { count } from './words.ts';

const ROW = 26;
const LABEL = 250;
const WIDTH = 760;
const COLUMN_HEIGHT = 180;

/** Horizontal bars, for names. `href` gives each row a link in the table. */
export function barChart(
  ui: Ui,
  title: string,
  id: string,
  values: readonly FacetValue[],
  href?: (v: FacetValue) => string,
): Html {
  if (values.length === 0) return html``;
  const most = Math.max(...values.map((v) => v.count), 1);
  const bar = WIDTH - LABEL - 60;
  return html`<section class="panel" id="${id}"><h2>${ui.t(title)}</h2>
<svg class="chart" viewBox="0 0 ${WIDTH} ${values.length * ROW}" aria-hidden="true" focusable="false">${values.map(
    (v, i) => {
      const width = Math.max(2, Math.round((v.count / most) * bar));
      return html`<text x="${LABEL - 8}" y="${i * ROW + 17}" text-anchor="end">${clip(v.label, 38)}</text><rect x="${LABEL}" y="${i * ROW + 5}" width="${width}" height="${ROW - 10}" rx="2"/><text x="${LABEL + width + 6}" y="${i * ROW + 17}">${count(v.count)}</text>`;
    },
  )}</svg>
${table(ui, title, values, href)}</section>`;
}

/** Upright columns, for time. */
export function columnChart(
  ui: Ui,
  title: string,
  id: string,
  values: readonly FacetValue[],
  href?: (v: FacetValue) => string,
): Html {
  if (values.length === 0) return html``;
  const most = Math.max(...values.map((v) => v.count), 1);
  const step = WIDTH / values.length;
  const every = Math.ceil(values.length / 14);
  return html`<section class="panel" id="${id}"><h2>${ui.t(title)}</h2>
<svg class="chart" viewBox="0 0 ${WIDTH} ${COLUMN_HEIGHT + 44}" aria-hidden="true" focusable="false">${values.map(
    (v, i) => {
      const height = Math.max(2, Math.round((v.count / most) * COLUMN_HEIGHT));
      const x = round(i * step + step * 0.15);
      const middle = round(i * step + step / 2);
      return html`<rect x="${x}" y="${COLUMN_HEIGHT + 18 - height}" width="${round(step * 0.7)}" height="${height}" rx="2"/>${values.length <= 24 ? html`<text x="${middle}" y="${COLUMN_HEIGHT + 13 - height}" text-anchor="middle">${count(v.count)}</text>` : ''}${i % every === 0 ? html`<text x="${middle}" y="${COLUMN_HEIGHT + 36}" text-anchor="middle">${v.label}</text>` : ''}`;
    },
  )}<line class="axis" x1="0" x2="${WIDTH}" y1="${COLUMN_HEIGHT + 18}" y2="${COLUMN_HEIGHT + 18}"/></svg>
${table(ui, title, values, href)}</section>`;
}

function table(ui: Ui, title: string, values: readonly FacetValue[], href?: (v: FacetValue) => string): Html {
  const { t } = ui;
  return html`<details><summary>${t('Bảng số liệu')}</summary><table><caption class="visually-hidden">${t(title)}</caption><thead><tr><th scope="col">${t('Mục')}</th><th scope="col" class="number">${t('Số lượng')}</th></tr></thead><tbody>${values.map(
    (v) =>
      html`<tr><th scope="row">${href ? html`<a href="${href(v)}">${v.label}</a>` : v.label}</th><td class="number">${count(v.count)}</td></tr>`,
  )}</tbody></table></details>`;
}

function clip(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}
