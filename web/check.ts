/** The draft check: a form that takes a file or pasted text, and its report. */
import { html } from 'hono/html';
import type { Directive } from '../corpus/record.ts';
import { annotatedText } from './annotated-text.ts';
import { filePicker } from './file-picker.ts';
import { type Html, layout } from './layout.ts';
import { paragraphStart, proofHref } from './proof.ts';
import type { Ui } from './ui.ts';
import type { BASIS_STATES, CheckEvidence, CheckFinding, CheckReport } from './views.ts';
import { documentLabel, fileName, ROLE_WORDS } from './words.ts';

const SEVERITY_WORDS: Record<CheckFinding['severity'], string> = {
  error: 'Sai',
  warning: 'Cần xem',
  hint: 'Gợi ý',
};

const STATE_WORDS: Record<(typeof BASIS_STATES)[number], string> = {
  verified: 'đúng với bản có trong kho',
  consistent: 'khớp với các văn bản khác viện dẫn',
  differs: 'khác với kho',
  malformed: 'ghi sai thể thức',
  replaced: 'đã bị thay thế hoặc bãi bỏ',
  'not-yet-in-force': 'chưa có hiệu lực',
  ambiguous: 'chưa rõ là văn bản nào',
  outside: 'kho chưa biết',
};

const GOOD = new Set(['verified', 'consistent']);
const BAD = new Set(['differs', 'malformed', 'replaced', 'not-yet-in-force']);

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
${filePicker(ui, { words: 'Tệp dự thảo', kinds: '.docx, .pdf, .doc, .odt, .rtf, .txt', accept: '.docx,.pdf,.doc,.odt,.rtf,.txt,.md,.html' })}
<label for="van-ban">${t('Hoặc dán nội dung vào đây')}</label>
<textarea id="van-ban" name="van-ban" rows="10" maxlength="1000000"></textarea>
<p><button type="submit">${t('Kiểm tra')}</button> <button type="submit" name="dang" value="word" class="quiet-button">${t('Lấy tệp Word kèm nhận xét')}</button></p></form>`,
  });
}

export interface CheckAround {
  /** Name of the draft while the server holds it in memory; null when it does not. */
  held: string | null;
  /** For citations that differ, by their place in the record: the line as the corpus would write it. */
  lines: ReadonlyMap<number, string>;
}

export function checkReportPage(ui: Ui, report: CheckReport, { held, lines }: CheckAround): Html {
  const { t } = ui;
  const { record, findings } = report;
  const label = documentLabel({
    type: record.type,
    typeName: record.typeName,
    number: record.number?.text ?? null,
  });
  const counts = (['error', 'warning', 'hint'] as const).map(
    (s) => [s, findings.filter((f) => f.severity === s).length] as const,
  );
  return layout(ui, {
    title: t('Kết quả kiểm tra'),
    scripts: ['document', 'copy'],
    shape: 'wide document-page',
    main: html`
<header class="document-head"><p class="kicker">${label}</p><h1>${t('Kết quả kiểm tra')}: ${record.title ?? fileName(record.source.file)}</h1>
<p role="status">${counts.map(([s, n]) => html`<span class="severity ${s}">${t(SEVERITY_WORDS[s])} ${n}</span> `)}</p>
<p class="exports">${held ? takeAway(ui, held, record.source.format === 'docx') : ''}<a href="/kiem-tra">${t('Kiểm tra dự thảo khác')}</a></p></header>
<div class="columns reading two">
<section class="text" lang="vi" id="van-ban" aria-label="${t('Dự thảo')}">${annotatedText(withFaults(record, findings), null, record.evidence).html}</section>
<aside class="facts" aria-label="${t('Phát hiện')}">
<section class="panel"><h2>${t('Phát hiện')}</h2>
${findings.length === 0 ? html`<p>${t('Không thấy điều gì phải sửa trong những điều máy kiểm tra được.')}</p>` : ''}
${findings.length > 0 ? html`<ol class="findings">${findings.map((f) => finding(ui, f, record.text))}</ol>` : ''}</section>
${states(ui, report, lines)}
</aside></div>`,
  });
}

/** The same Word file with comments, and the sheet to print. */
function takeAway(ui: Ui, held: string, isWord: boolean): Html {
  const { t } = ui;
  return html`${isWord ? html`<a href="/kiem-tra/${held}/nhan-xet.docx" download>${t('Tải tệp Word kèm nhận xét')}</a> ` : ''}<a href="/kiem-tra/${held}/phieu" target="_blank" rel="noopener">${t('Phiếu kiểm tra để in')}</a> <span class="quiet">${t('Giữ trong bộ nhớ 30 phút, không lưu vào kho.')}</span> `;
}

/** The draft as shown: its citations, and a wavy line under what was found; its duties are not the question here. */
function withFaults(record: Directive, findings: readonly CheckFinding[]): Directive {
  const doubtful = findings
    .filter((f) => f.end > f.start && f.severity !== 'hint')
    .map(({ start, end }) => ({ start, end }));
  return { ...record, duties: [], evidence: {}, source: { ...record.source, doubtful } };
}

function finding(ui: Ui, f: CheckFinding, text: string): Html {
  const { t } = ui;
  return html`<li class="${f.severity}"><p><span class="severity ${f.severity}">${t(SEVERITY_WORDS[f.severity])}</span> <span${ui.said}>${f.message}</span></p>
${f.proposal ? html`<p>${t('Nên sửa thành')}: <strong>${f.proposal}</strong></p>` : ''}
<p class="meta">${f.end > f.start ? html`<a class="proof" href="#o${paragraphStart(text, f.start)}" data-mark="${f.start}-${f.end}">${t('xem chỗ này')}</a>` : ''}<span>${f.source}</span></p>
${f.evidence.length > 0 ? html`<ul class="evidence">${f.evidence.slice(0, 6).map((e) => evidence(e))}</ul>` : ''}</li>`;
}

function evidence(e: CheckEvidence): Html {
  const label =
    e.document === null
      ? html`${e.label}`
      : html`<a href="${e.start === null || e.end === null ? `/van-ban/${encodeURIComponent(e.document)}` : proofHref(e.document, { start: e.start, end: e.end }, null)}">${e.label}</a>`;
  return html`<li>${label}${e.quote ? html`: <q>${e.quote}</q>` : ''}</li>`;
}

function states(ui: Ui, { record, states: list }: CheckReport, lines: ReadonlyMap<number, string>): Html {
  const { t } = ui;
  const rows = list.flatMap((s) => {
    const citation = record.citations[s.citation];
    return citation ? [{ ...s, quoted: citation }] : [];
  });
  if (rows.length === 0) return html``;
  return html`<section class="panel" id="can-cu"><h2>${t('Tình trạng từng viện dẫn')}</h2><ul class="list">${rows.map(
    (
      s,
    ) => html`<li id="vd-${s.citation}">${s.instrument ? html`<a href="/van-kien/${encodeURIComponent(s.instrument)}">${s.quoted.text}</a>` : s.quoted.text}
<span class="meta"><span class="state ${GOOD.has(s.state) ? 'good' : BAD.has(s.state) ? 'bad' : ''}">${t(STATE_WORDS[s.state])}</span><span>${t(ROLE_WORDS[s.quoted.role])}</span><a class="proof" href="#o${paragraphStart(record.text, s.quoted.start)}" data-mark="${s.quoted.start}-${s.quoted.end}">${t('xem chỗ này')}</a></span>${rightLine(ui, lines.get(s.citation))}</li>`,
  )}</ul></section>`;
}

/** What to put in place of a citation that differs. */
function rightLine(ui: Ui, line: string | undefined): Html | string {
  if (!line) return '';
  const { t } = ui;
  return html`<details class="copy"><summary>${t('Chép căn cứ theo kho')}</summary><textarea${ui.said} readonly rows="3" aria-label="${t('Căn cứ để chép vào văn bản mới')}" data-copy>${line};</textarea></details>`;
}
