/** One document: its facts beside its text, each pointing at the other. */
import { html } from 'hono/html';
import type { StoredCorrection } from '../corpus/corrections.ts';
import type { Directive, OutlineNode, Span } from '../corpus/record.ts';
import { annotatedText, isBullet } from './annotated-text.ts';
import { shortCard } from './card.ts';
import { bases, citedBy, dutiesOf, facts, footnotes, warningsOf } from './document-facts.ts';
import { type Html, layout } from './layout.ts';
import type { Ui } from './ui.ts';
import type { DocumentCard, InstrumentUse } from './views.ts';
import { dateWithNoun, documentLabel, FORMAT_WORDS, fileName, instantWords, titleClass } from './words.ts';

export interface DocumentData {
  record: Directive;
  /** Key of the instrument this document is; null when it cannot be told. */
  instrument: string | null;
  /** Cited instruments that are held: key → document id. */
  held: ReadonlyMap<string, string>;
  /** Key of a citation's instrument as its page knows it. */
  keyOf: (instrument: string) => string;
  /** The newest that cite it, and how many there are. */
  citedBy: { total: number; uses: InstrumentUse[] };
  corrections: StoredCorrection[];
  marked: Span | null;
  /** ISO day, for deadlines that have passed. */
  today: string;
}

export function documentPage(ui: Ui, data: DocumentData): Html {
  const { t } = ui;
  const { record } = data;
  const label = documentLabel({
    type: record.type,
    typeName: record.typeName,
    number: record.number?.text ?? null,
  });
  const { html: text } = annotatedText(record, data.marked);
  const home = `/van-ban/${encodeURIComponent(record.id)}`;
  return layout(ui, {
    title: `${label}${record.title ? ` – ${clip(record.title, 80)}` : ''}`,
    scripts: ['document', 'copy'],
    shape: 'wide document-page',
    main: html`
<article aria-labelledby="ten">
<header class="document-head">
<p class="kicker"><span${ui.said}>${label}</span>${record.issued ? html` <time datetime="${record.issued}">${dateWithNoun(record.issued, ui)}</time>` : ''}</p>
<h1 id="ten" class="${titleClass(record.title)}"${ui.said}>${record.title ?? fileName(record.source.file)}</h1>
${record.issuer ? html`<p class="issuer"><a${ui.said} href="/?q=&amp;cq=${encodeURIComponent(record.issuer.name)}">${record.issuer.name}</a></p>` : ''}
<nav class="tabs" aria-label="${t('Các phần của trang')}"><ul>
<li><a href="#van-ban">${t('Nguyên văn')}</a></li>
<li><a href="#thong-tin">${t('Thông tin')}</a></li>
${record.warnings.length > 0 ? html`<li><a href="#canh-bao" class="warn">${t('Cần xem lại')} <span class="n">${record.warnings.length}</span></a></li>` : ''}
<li><a href="#can-cu">${t('Căn cứ')} <span class="n">${record.citations.length}</span></a></li>
<li><a href="#nhiem-vu">${t('Nhiệm vụ')} <span class="n">${record.duties.length}</span></a></li>
<li><a href="#duoc-vien-dan">${t('Được viện dẫn')} <span class="n">${data.citedBy.total}</span></a></li>
</ul></nav>
</header>
<div class="columns reading">
${outline(ui, record.outline)}
<section class="text" lang="vi" id="van-ban" aria-label="${t('Nguyên văn')}" data-document="${record.id}">
${record.source.doubtful.length > 0 ? html`<p class="follow" lang="${ui.lang}">${t('Đọc từ bản quét: chữ gạch lượn sóng là chỗ nhận dạng không chắc')} (${record.source.doubtful.length} ${t('chỗ')}).</p>` : ''}
${text}
</section>
<aside class="facts" aria-label="${t('Dữ kiện')}">
${facts(ui, record, corrected(data.corrections))}
${warningsOf(ui, record)}
${bases(ui, record, data.held, data.keyOf)}
${dutiesOf(ui, record, data.today)}
${citedBy(ui, data.citedBy, data.instrument)}
${footnotes(ui, record)}
<section class="panel" id="tuong-tu"><h2>${t('Văn bản tương tự')}</h2><p><a href="${home}/tuong-tu" data-inline="#danh-sach-tuong-tu">${t('Xem các văn bản tương tự')}</a></p></section>
<section class="panel" id="ban-goc"><h2>${t('Bản gốc và bản máy đọc')}</h2>
<p>${FORMAT_WORDS[record.source.format]}${record.source.pages ? `, ${record.source.pages} ${t('trang')}` : ''}${record.source.ocr.pages.length > 0 ? html`; ${t('đọc bằng nhận dạng ảnh')} ${record.source.ocr.pages.length} ${t('trang')}` : ''}.<br><span class="quiet file">${fileName(record.source.file)}</span></p>
<ul class="inline">
<li><a href="${home}/ban-goc">${t('Xem bản gốc')}</a></li>
<li><a href="/do-thi/${encodeURIComponent(record.id)}">${t('Đồ thị căn cứ')}</a></li>
${data.instrument ? html`<li><a href="/van-kien/${encodeURIComponent(data.instrument)}">${t('Ai nói gì về văn bản này')}</a></li>` : ''}
</ul>
<p class="exports">${t('Tải về')}: <a href="/api/documents/${encodeURIComponent(record.id)}/original" download>${t('tệp gốc')}</a>
<a href="${home}/json" download>JSON</a> <a href="${home}/jsonld" download>JSON-LD</a> <a href="${home}/akn" download>Akoma Ntoso</a></p>
</section>
${corrections(ui, record, data.corrections)}
</aside>
</div>
</article>`,
  });
}

/** Documents like this one; a page of its own, because finding them takes longer than reading this one. */
export function similarPage(ui: Ui, record: Directive, similar: readonly DocumentCard[]): Html {
  const { t } = ui;
  return layout(ui, {
    title: t('Văn bản tương tự'),
    main: html`<p class="kicker"><a href="/van-ban/${encodeURIComponent(record.id)}">← ${t('Về trang văn bản')}</a></p>
<h1>${t('Văn bản tương tự')}: ${record.title ?? fileName(record.source.file)}</h1>
<div id="danh-sach-tuong-tu">${similar.length > 0 ? html`<ul class="list">${similar.map((c) => shortCard(ui, c))}</ul>` : html`<p class="quiet">${t('Không có văn bản nào gần giống.')}</p>`}</div>`,
  });
}

function outline(ui: Ui, nodes: readonly OutlineNode[]): Html {
  if (nodes.every((n) => isBullet(n.label))) return html``;
  return html`<nav class="outline" aria-label="${ui.t('Mục lục')}"><details open data-fold-on-phone><summary>${ui.t('Mục lục')}</summary>${outlineList(nodes, 1)}</details></nav>`;
}

/** Three levels deep, no bullets, no khoản of a Điều: beyond that the outline is longer than the help it gives. */
function outlineList(all: readonly OutlineNode[], depth: number): Html {
  const nodes = all.filter((n) => !isBullet(n.label));
  if (nodes.length === 0) return html``;
  return html`<ol>${nodes.map(
    (n) =>
      html`<li><a href="#m-${n.start}">${n.label}${n.heading ? html` <span>${clip(n.heading, 90)}</span>` : ''}</a>${depth < 3 && n.children.length > 0 && !/^Điều\b/.test(n.label) ? outlineList(n.children, depth + 1) : ''}</li>`,
  )}</ol>`;
}

function corrections(ui: Ui, record: Directive, stored: readonly StoredCorrection[]): Html {
  const { t } = ui;
  if (!ui.canWrite && stored.length === 0) return html``;
  return html`<section class="panel" id="dinh-chinh"><h2>${t('Người đọc đính chính')}</h2>
${
  stored.length > 0
    ? html`<ul class="list">${stored.map((s) => html`<li><span${ui.said}>${correctionWords(s)}</span> <span class="quiet">${s.who}, ${instantWords(s.at)}</span></li>`)}</ul>`
    : html`<p class="quiet">${t('Chưa có đính chính nào.')}</p>`
}
${ui.canWrite ? html`<p><a class="button quiet-button" href="/van-ban/${encodeURIComponent(record.id)}/dinh-chinh">${t('Đính chính văn bản này')}</a></p>` : ''}
</section>`;
}

/** Which facts a reader has set, by the name of their row. */
function corrected(stored: readonly StoredCorrection[]): ReadonlyMap<string, StoredCorrection> {
  const fields = stored.flatMap((s) =>
    s.correction.kind === 'field' ? [[s.correction.field, s] as const] : [],
  );
  return new Map(fields.map(([field, s]) => [field === 'typeName' ? 'type' : field.split('.')[0]!, s]));
}

/** A correction in words: "Trích yếu: đặt là “…”". */
export function correctionWords(stored: StoredCorrection): string {
  const c = stored.correction;
  switch (c.kind) {
    case 'field':
      return `${FIELD_NAMES[c.field] ?? c.field}: ${c.value === null ? 'để trống' : `đặt là “${c.value}”`}`;
    case 'citation-role':
      return `Viện dẫn “${clip(c.text, 80)}”: đổi vai trò thành ${c.role}`;
    case 'reject-citation':
      return `Không phải viện dẫn: “${clip(c.text, 80)}”`;
    case 'reject-duty':
      return `Không phải nhiệm vụ: “${clip(c.text, 80)}”`;
  }
}

export const FIELD_NAMES: Record<string, string> = {
  type: 'Mã loại',
  typeName: 'Loại văn bản',
  title: 'Trích yếu',
  place: 'Địa danh',
  issued: 'Ngày ban hành',
  urgency: 'Độ khẩn',
  secrecy: 'Độ mật',
  archive: 'Lưu',
  'number.text': 'Số, ký hiệu',
  'issuer.name': 'Cơ quan ban hành',
  'signatory.name': 'Người ký',
  'signatory.position': 'Chức vụ người ký',
};

function clip(text: string, limit: number): string {
  return text.length <= limit
    ? text
    : `${text.slice(0, text.lastIndexOf(' ', limit) > 20 ? text.lastIndexOf(' ', limit) : limit)}…`;
}
