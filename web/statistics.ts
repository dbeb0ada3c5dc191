/** What the corpus holds, in figures and charts, each with its table. */
import { html } from 'hono/html';
import { barChart, columnChart } from './chart.ts';
import { type Html, layout } from './layout.ts';
import type { Ui } from './ui.ts';
import type { FacetValue, Statistics } from './views.ts';
import { count } from './words.ts';

/** Months before this one and after it that the chart of deadlines shows. */
const MONTHS = { before: 12, after: 23 };

/** `today` is an ISO day. */
export function statisticsPage(ui: Ui, s: Statistics, today: string): Html {
  const { t } = ui;
  const months = aroundNow(s.dutiesByMonth, today);
  const elsewhere = sum(s.dutiesByMonth) - sum(months);
  const figure = (n: number, words: string, href: string) =>
    html`<li><a href="${href}"><strong>${count(n)}</strong> ${t(words)}</a></li>`;
  return layout(ui, {
    title: t('Thống kê'),
    main: html`
<h1>${t('Thống kê')}</h1>
<ul class="figures">${figure(s.documents, 'văn bản', '/?q=')}${figure(s.duties, 'nhiệm vụ', '/nhiem-vu')}${figure(s.citations, 'lượt viện dẫn', '/can-tim')}${figure(s.instruments, 'văn kiện được biết', '/can-tim')}</ul>
${columnChart(ui, 'Văn bản theo năm ban hành', 'theo-nam', everyYear(s.byYear), (v) => `/?q=&nam=${encodeURIComponent(v.value)}`)}
${barChart(ui, 'Văn bản theo loại', 'theo-loai', s.byType, (v) => `/?q=&loai=${encodeURIComponent(v.value)}`)}
${barChart(ui, 'Văn bản theo cơ quan ban hành', 'theo-co-quan', s.byIssuer, (v) => `/?q=&cq=${encodeURIComponent(v.value)}`)}
${barChart(ui, 'Được viện dẫn nhiều nhất', 'vien-dan-nhieu', s.mostCited, (v) => `/van-kien/${encodeURIComponent(v.value)}`)}
${columnChart(ui, 'Nhiệm vụ theo tháng đến hạn', 'nhiem-vu-theo-thang', months, (v) => `/nhiem-vu?tu=${v.value}&den=${v.value}`, elsewhere > 0 ? html`<p class="follow">${t('Ngoài khoảng này còn')} <a href="/nhiem-vu?nhom=thang">${count(elsewhere)} ${t('nhiệm vụ')}</a>.</p>` : '')}
${barChart(ui, 'Nhiệm vụ theo đơn vị', 'nhiem-vu-theo-don-vi', s.dutiesByUnit, (v) => `/nhiem-vu?dv=${encodeURIComponent(v.value)}`)}`,
  });
}

/** A year nothing was issued in is a gap in the chart, not a step left out. Too long a stretch is shown as it is. */
function everyYear(years: readonly FacetValue[]): readonly FacetValue[] {
  const known = new Map(years.map((year) => [Number(year.value), year]));
  const numbers = [...known.keys()].filter((year) => year > 0);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  if (numbers.length < years.length || !(last - first < 60)) return years;
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const value = String(first + i);
    return known.get(first + i) ?? { value, label: value, count: 0 };
  });
}

/** Months round this one, or, where all deadlines are long past, the stretch that ends with the last of them. */
function aroundNow(months: readonly FacetValue[], today: string): FacetValue[] {
  const last = months.at(-1)?.value;
  if (!last) return [];
  const from = monthNumber(today) - MONTHS.before;
  const shown = stretch(months, from);
  return sum(shown) > 0 ? shown : stretch(months, monthNumber(last) - MONTHS.before - MONTHS.after);
}

function stretch(months: readonly FacetValue[], from: number): FacetValue[] {
  const known = new Map(months.map((month) => [month.value, month]));
  return Array.from({ length: MONTHS.before + 1 + MONTHS.after }, (_, i) => {
    const [year, month] = [Math.floor((from + i) / 12), ((from + i) % 12) + 1];
    const value = `${year}-${String(month).padStart(2, '0')}`;
    return known.get(value) ?? { value, label: `${month}/${year}`, count: 0 };
  });
}

/** Months since year 0 of an ISO date. */
function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

function sum(values: readonly FacetValue[]): number {
  return values.reduce((total, value) => total + value.count, 0);
}
