/** Charts drawn on the server as SVG: no script, printable, each with its table. */
import { html } from 'hono/html';
import type { Html } from './layout.ts';
import type { Ui } from './ui.ts';
import type { FacetValue } from './views.ts';
import { count } from './words.ts';

const COLUMN_HEIGHT = 180;
/** Labels that find room under a chart as wide as a phone. */
const MOST_LABELS = 8;

/** Horizontal bars, for names: the chart is its own table, a bar in each row. `href` makes the names links. */
export function barChart(
  ui: Ui,
  title: string,
  id: string,
  values: readonly FacetValue[],
  href?: (v: FacetValue) => string,
): Html {
  if (values.length === 0) return html``;
  const { t } = ui;
  const most = Math.max(...values.map((v) => v.count), 1);
  return html`<section class="panel" id="${id}"><h2>${t(title)}</h2>
<table class="bars"><caption class="visually-hidden">${t(title)}</caption><thead class="visually-hidden"><tr><th scope="col">${t('Mục')}</th><th scope="col">${t('Số lượng')}</th></tr></thead><tbody>${values.map(
    (v) =>
      html`<tr><th scope="row">${name(v, href)}</th><td class="number"><svg class="bar" aria-hidden="true" focusable="false" width="100%" height="14"><rect width="${Math.max(1, round((v.count / most) * 100))}%" height="14" rx="2"/></svg><span>${count(v.count)}</span></td></tr>`,
  )}</tbody></table></section>`;
}

/** Upright columns, for time: `values` stand in even steps, the empty ones too. Widths are shares, so letters stay letters on a phone. */
export function columnChart(
  ui: Ui,
  title: string,
  id: string,
  values: readonly FacetValue[],
  href?: (v: FacetValue) => string,
  note: Html | string = '',
): Html {
  if (values.length === 0) return html``;
  const most = Math.max(...values.map((v) => v.count), 1);
  const step = 100 / values.length;
  const every = Math.ceil(values.length / MOST_LABELS);
  const floor = COLUMN_HEIGHT + 18;
  return html`<section class="panel" id="${id}"><h2>${ui.t(title)}</h2>
<svg class="chart" height="${floor + 26}" aria-hidden="true" focusable="false">${values.map((v, i) => {
    const height = v.count === 0 ? 0 : Math.max(2, Math.round((v.count / most) * COLUMN_HEIGHT));
    const middle = `${round(i * step + step / 2)}%`;
    return html`<rect x="${round(i * step + step * 0.15)}%" y="${floor - height}" width="${round(step * 0.7)}%" height="${height}" rx="2"/>${v.count > 0 && values.length <= 24 ? html`<text x="${middle}" y="${floor - height - 5}" text-anchor="middle">${count(v.count)}</text>` : ''}${i % every === 0 ? html`<text x="${middle}" y="${floor + 18}" text-anchor="middle">${v.label}</text>` : ''}`;
  })}<line class="axis" x1="0" x2="100%" y1="${floor}" y2="${floor}"/></svg>
${note}${table(
  ui,
  title,
  values.filter((v) => v.count > 0),
  href,
)}</section>`;
}

function table(ui: Ui, title: string, values: readonly FacetValue[], href?: (v: FacetValue) => string): Html {
  const { t } = ui;
  return html`<details><summary>${t('Bảng số liệu')}</summary><table><caption class="visually-hidden">${t(title)}</caption><thead><tr><th scope="col">${t('Mục')}</th><th scope="col" class="number">${t('Số lượng')}</th></tr></thead><tbody>${values.map(
    (v) => html`<tr><th scope="row">${name(v, href)}</th><td class="number">${count(v.count)}</td></tr>`,
  )}</tbody></table></details>`;
}

function name(v: FacetValue, href?: (v: FacetValue) => string): Html | string {
  return href ? html`<a href="${href(v)}">${v.label}</a>` : v.label;
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}
