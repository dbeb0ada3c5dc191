/** The original beside what the machine read of it. */
import { html } from 'hono/html';
import type { Directive, Span } from '../corpus/record.ts';
import { annotatedText } from './annotated-text.ts';
import { type Html, layout } from './layout.ts';
import type { Ui } from './ui.ts';
import { FORMAT_WORDS, fileName } from './words.ts';

export function originalPage(ui: Ui, record: Directive, marked: Span | null): Html {
  const { t } = ui;
  const home = `/van-ban/${encodeURIComponent(record.id)}`;
  const original = `/api/documents/${encodeURIComponent(record.id)}/original`;
  return layout(ui, {
    title: `${t('Bản gốc')}: ${record.title ?? fileName(record.source.file)}`,
    scripts: ['document', ...(record.source.format === 'pdf' ? ['original'] : [])],
    shape: 'wide document-page',
    main: html`
<p class="kicker"><a href="${home}">← ${t('Về trang văn bản')}</a></p>
<h1>${t('Bản gốc')}: <span class="file">${fileName(record.source.file)}</span></h1>
<p>${FORMAT_WORDS[record.source.format]} · <a href="${original}" download>${t('Tải tệp gốc')}</a></p>
<div class="columns beside">
<section aria-label="${t('Bản gốc')}" class="original">${frame(ui, record, marked, home, original)}</section>
<section class="text" lang="vi" id="van-ban" aria-label="${t('Máy đọc được')}">${annotatedText(record, marked).html}</section></div>`,
  });
}

function frame(ui: Ui, record: Directive, marked: Span | null, home: string, original: string): Html {
  const { t } = ui;
  const { format, pageStarts } = record.source;
  if (format === 'pdf') {
    const page = marked ? Math.max(1, pageStarts.filter((start) => start <= marked.start).length) : 1;
    const sentence = marked ? record.text.slice(marked.start, Math.min(marked.end, marked.start + 300)) : '';
    return html`<div id="pdf" data-src="${original}" data-page="${page}" data-sentence="${sentence}"><p>${t('Đang mở tệp PDF… (cần JavaScript; không có thì hãy tải tệp gốc)')}</p></div>`;
  }
  if (format === 'docx' || format === 'text' || format === 'markdown') {
    return html`<iframe class="sheet" src="${home}/ban-goc/noi-dung" sandbox title="${t('Nội dung tệp gốc')}"></iframe>`;
  }
  return html`<p class="note">${t('Dạng tệp này không xem được trong trình duyệt; hãy tải tệp gốc về.')}</p>`;
}
