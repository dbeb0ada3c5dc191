/** Uploading: several files at once, each with what became of it; and the list of files that could not be read. */
import { html } from 'hono/html';
import type { Failure } from '../corpus/store.ts';
import { filePicker } from './file-picker.ts';
import { type Html, layout } from './layout.ts';
import type { Ui } from './ui.ts';
import type { UploadOutcome } from './views.ts';
import { count, fileName, instantWords } from './words.ts';

export function uploadPage(ui: Ui, outcomes: readonly UploadOutcome[] | null): Html {
  const { t } = ui;
  return layout(ui, {
    title: t('Tải lên'),
    scripts: ['drop', 'upload'],
    main: html`
<h1>${t('Tải văn bản lên')}</h1>
${
  ui.canWrite
    ? html`<p class="lead">${t('Chọn nhiều tệp một lúc được: .docx, .doc, .pdf (kể cả bản quét), .odt, .rtf, .html, .txt, .md, .zip, .eml. Tệp đã có trong kho sẽ được nhận ra.')}</p>
<form class="stack" id="tai-len" action="/tai-len" method="post" enctype="multipart/form-data">
${filePicker(ui, { words: 'Tệp văn bản', several: true })}
<p><button type="submit">${t('Tải lên')}</button></p></form>`
    : html`<p class="note">${t('Chỉ tải lên được từ chính máy đang chạy Căn Cứ, hoặc qua API với mã truy cập.')}</p>`
}
<div id="ket-qua" aria-live="polite">${outcomes ? outcomeList(ui, outcomes) : ''}</div>
<p><a href="/loi">${t('Các tệp chưa đọc được')}</a></p>`,
  });
}

export function outcomeList(ui: Ui, outcomes: readonly UploadOutcome[]): Html {
  const { t } = ui;
  return html`<ul class="list outcomes">${outcomes.map((o) =>
    o.ok
      ? html`<li class="short"><a href="/van-ban/${encodeURIComponent(o.id)}">${o.title ?? o.file}</a><span class="meta"><span>${o.file}</span><span>${o.already ? t('đã có trong kho') : t('đã đưa vào kho')}</span>${o.warnings > 0 ? html`<span class="warn">${count(o.warnings)} ${t('điều cần xem lại')}</span>` : ''}</span></li>`
      : html`<li class="failed"><strong>${o.file}</strong>: ${o.reason} <span class="quiet">${o.hint ?? ''}</span></li>`,
  )}</ul>`;
}

/** Failures on the page; the command line has them all. */
const SHOWN = 500;

export function failuresPage(ui: Ui, failures: readonly Failure[]): Html {
  const { t } = ui;
  return layout(ui, {
    title: t('Tệp không đọc được'),
    main: html`
<h1>${t('Tệp không đọc được')}</h1>
<p class="lead">${t('Không tệp nào bị bỏ qua lặng lẽ: tệp nào không thành văn bản thì ở đây, kèm lý do và cách xử lý.')}</p>
${
  failures.length === 0
    ? html`<p role="status">${t('Mọi tệp đã nạp đều đọc được.')}</p>`
    : html`<p role="status"><strong>${count(failures.length)}</strong> ${t('tệp')}</p>
<ul class="list">${failures.slice(0, SHOWN).map(
        (f) => html`<li><strong class="name">${fileName(f.file)}</strong>
<p class="about"${ui.said}>${f.reason} ${f.hint ?? ''}</p>
<p class="meta"><span>${t('Lần cuối')}: ${instantWords(f.at)}${f.attempts > 1 ? html` (${f.attempts} ${t('lần')})` : ''}</span><span class="file">${f.file}</span></p></li>`,
      )}</ul>${failures.length > SHOWN ? html`<p class="quiet">${t('Còn nữa; xem hết bằng lệnh')} <code>can-cu failures</code>.</p>` : ''}`
}`,
  });
}
