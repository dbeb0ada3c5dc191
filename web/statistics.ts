/** What the corpus holds, in figures and charts, each with its table. */
import { html } from 'hono/html';
import { barChart, columnChart } from './chart.ts';
import { type Html, layout } from './layout.ts';
import type { Ui } from './ui.ts';
import type { Statistics } from './views.ts';
import { count } from './words.ts';

export function statisticsPage(ui: Ui, s: Statistics): Html {
  const { t } = ui;
  const figure = (n: number, words: string, href: string) =>
    html`<li><a href="${href}"><strong>${count(n)}</strong> ${t(words)}</a></li>`;
  return layout(ui, {
    title: t('Thống kê'),
    main: html`
<h1>${t('Thống kê')}</h1>
<ul class="figures">${figure(s.documents, 'văn bản', '/?q=')}${figure(s.duties, 'nhiệm vụ', '/nhiem-vu')}${figure(s.citations, 'lượt viện dẫn', '/can-tim')}${figure(s.instruments, 'văn kiện được biết', '/can-tim')}</ul>
${columnChart(ui, 'Văn bản theo năm ban hành', 'theo-nam', s.byYear, (v) => `/?q=&nam=${encodeURIComponent(v.value)}`)}
${barChart(ui, 'Văn bản theo loại', 'theo-loai', s.byType, (v) => `/?q=&loai=${encodeURIComponent(v.value)}`)}
${barChart(ui, 'Văn bản theo cơ quan ban hành', 'theo-co-quan', s.byIssuer, (v) => `/?q=&cq=${encodeURIComponent(v.value)}`)}
${barChart(ui, 'Được viện dẫn nhiều nhất', 'vien-dan-nhieu', s.mostCited, (v) => `/van-kien/${encodeURIComponent(v.value)}`)}
${columnChart(ui, 'Nhiệm vụ theo tháng đến hạn', 'nhiem-vu-theo-thang', s.dutiesByMonth, (v) => `/nhiem-vu?tu=${v.value}-01&den=${v.value}-31`)}
${barChart(ui, 'Nhiệm vụ theo đơn vị', 'nhiem-vu-theo-don-vi', s.dutiesByUnit, (v) => `/nhiem-vu?dv=${encodeURIComponent(v.value)}`)}`,
  });
}
