/** The draft check: a form that takes a file or pasted text, and its report. */
import { html } from 'hono/html';
import { annotatedText } from './annotated-text.ts';
import { type Html, layout } from './layout.ts';
import { paragraphStart } from './proof.ts';
import type { Ui } from './ui.ts';
import type { CheckFinding, CheckReport } from './views.ts';
import { documentLabel } from './words.ts';

export const SEVERITY_WORDS: Record<CheckFinding['severity'], string> = {
  error: 'Sai',
  warning: 'Cần xem',
  note: 'Lưu ý',
};

/** `problem` is why the last draft could not be read; null at first. */
export function checkFormPage(ui: Ui, problem: string | null): Html {
  const { t } = ui;
  return layout(ui, {
    title: t('Kiểm tra dự thảo'),
    scripts: ['drop'],
    main: html`
<h1>${t('Kiểm tra dự thảo')}</h1>
<p class="lead">${t('Soát từng căn cứ: số, ngày, cơ quan, trích yếu, còn hiệu lực hay không, và các phần thể thức. Dự thảo chỉ được đọc trên máy này, không lưu vào kho.')}</p>
${problem ? html`<p class="note warn" role="alert">${problem}</p>` : ''}
<form class="stack" action="/kiem-tra" method="post" enctype="multipart/form-data">
<div class="drop" data-drop><label for="tep">${t('Tệp dự thảo')} <span class="quiet">.docx, .pdf, .doc, .odt, .rtf, .txt</span></label>
<input id="tep" type="file" name="tep" accept=".docx,.pdf,.doc,.odt,.rtf,.txt,.md,.html"></div>
<label for="van-ban">${t('Hoặc dán nội dung vào đây')}</label>
<textarea id="van-ban" name="van-ban" rows="10" maxlength="1000000"></textarea>
<p><button type="submit">${t('Kiểm tra')}</button></p></form>`,
  });
}

export function checkReportPage(ui: Ui, report: CheckReport): Html {
  const { t } = ui;
  const { record, findings } = report;
  const counts = (['error', 'warning', 'note'] as const).map(
    (s) => [s, findings.filter((f) => f.severity === s).length] as const,
  );
  const marked = findings.filter((f) => f.start !== null && f.end !== null && f.severity !== 'note');
  const draft = {
    ...record,
    duties: [],
    evidence: {},
    source: { ...record.source, doubtful: marked.map((f) => ({ start: f.start!, end: f.end! })) },
  };
  return layout(ui, {
    title: t('Kết quả kiểm tra'),
    scripts: ['document'],
    shape: 'wide document-page',
    main: html`
<header class="document-head"><h1>${t('Kết quả kiểm tra')}: ${record.title ?? documentLabel({ type: record.type, typeName: record.typeName, number: record.number?.text ?? null })}</h1>
<p role="status">${counts.map(([s, n]) => html`<span class="severity ${s}">${t(SEVERITY_WORDS[s])} ${n}</span> `)} <a href="/kiem-tra">${t('Kiểm tra dự thảo khác')}</a></p></header>
<div class="columns reading two">
<section class="text" id="van-ban" aria-label="${t('Dự thảo')}">${annotatedText(draft, null).html}</section>
<aside class="facts" aria-label="${t('Phát hiện')}">
${findings.length === 0 ? html`<p>${t('Không thấy điều gì phải sửa trong những điều máy kiểm tra được.')}</p>` : ''}
<ol class="findings">${findings.map((f) => finding(ui, f, record.text))}</ol></aside></div>`,
  });
}

function finding(ui: Ui, f: CheckFinding, text: string): Html {
  const { t } = ui;
  return html`<li class="${f.severity}"><p><span class="severity ${f.severity}">${t(SEVERITY_WORDS[f.severity])}</span> ${f.message}</p>
${f.advice ? html`<p class="quiet">${f.advice}</p>` : ''}
<p class="meta">${f.start !== null && f.end !== null ? html`<a class="proof" href="#o${paragraphStart(text, f.start)}" data-mark="${f.start}-${f.end}">${t('xem chỗ này')}</a>` : ''}${f.evidence.map((e) => (e.href ? html`<a href="${e.href}">${e.label}</a>` : html`<span>${e.label}</span>`))}</p></li>`;
}
