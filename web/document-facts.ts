/** The facts of one document, each with a link to the words that prove it. */
import { html } from 'hono/html';
import { basisLineOf } from '../corpus/basis-line.ts';
import type { StoredCorrection } from '../corpus/corrections.ts';
import type { Citation, CitationRole, Directive, Duty, EvidenceField } from '../corpus/record.ts';
import { CITATION_ROLES } from '../corpus/record.ts';
import type { Html } from './layout.ts';
import { legalBasisLines } from './legal-basis.ts';
import { proofHref, proofLink } from './proof.ts';
import type { Ui } from './ui.ts';
import type { InstrumentUse } from './views.ts';
import {
  count,
  dateWords,
  EVERY_WORDS,
  FIELD_WORDS,
  isPast,
  LEVEL_WORDS,
  RELATION_WORDS,
  ROLE_WORDS,
} from './words.ts';

/** What the letterhead and the signature say; what a reader has set right is told apart from what the machine read. */
export function facts(ui: Ui, record: Directive, corrected: ReadonlyMap<string, StoredCorrection>): Html {
  const { t } = ui;
  const rows: [EvidenceField, Html | string | null][] = [
    ['type', record.typeName],
    ['number', record.number ? numberWords(ui, record, record.number) : null],
    ['issued', record.issued ? dateWords(record.issued, ui) : null],
    ['issuer', record.issuer ? issuerWords(ui, record) : null],
    ['place', record.place],
    ['title', record.title],
    ['urgency', record.urgency],
    ['secrecy', record.secrecy],
    ['addressees', record.addressees.length > 0 ? names(record.addressees.map((a) => a.name)) : null],
    ['signatory', record.signatory ? signatoryWords(ui, record.signatory) : null],
    [
      'recipients',
      record.recipients.length > 0
        ? names(record.recipients.map((r) => (r.note ? `${r.name} (${r.note})` : r.name)))
        : null,
    ],
    ['archive', record.archive],
  ];
  const required = new Set<EvidenceField>(['type', 'number', 'issued', 'issuer', 'title', 'signatory']);
  return html`<section class="panel" id="thong-tin"><h2>${t('Thông tin')}</h2><dl class="facts-list">${rows
    .filter(([field, value]) => value !== null || required.has(field))
    .map(([field, value]) => {
      const span = record.evidence[field];
      const by = corrected.get(field);
      return html`<div id="tt-${field}"><dt>${t(FIELD_WORDS[field])}</dt><dd>${value === null ? html`<span class="quiet">${t('không thấy trong văn bản')}</span>` : html`<span${ui.said}>${value}</span>`}${by ? html` <a class="proof" href="#dinh-chinh">${t('đính chính:')} ${by.who}</a>` : ''}${span && value !== null ? html` ${proofLink(record.id, span, record.text, by ? t('xem chỗ máy đọc') : t('xem câu'))}` : ''}</dd></div>`;
    })}</dl>${citingLine(ui, record)}</section>`;
}

/** The line by which another document bases itself on this one. */
function citingLine(ui: Ui, record: Directive): Html | string {
  if (!record.type || !record.number?.serial) return '';
  const { t } = ui;
  return html`<details class="copy"><summary>${t('Viện dẫn văn bản này')}</summary><textarea${ui.said} readonly rows="3" aria-label="${t('Căn cứ để chép vào văn bản mới')}">${basisLineOf(record)};</textarea></details>`;
}

/** Citations, one entry an instrument, its mentions as links into the text; bases first. */
export function bases(
  ui: Ui,
  record: Directive,
  held: ReadonlyMap<string, string>,
  keyOf: (instrument: string) => string,
): Html {
  const { t } = ui;
  const groups = new Map<CitationRole, Map<string, [number, Citation][]>>();
  record.citations.forEach((citation, i) => {
    const role = groups.get(citation.role) ?? new Map<string, [number, Citation][]>();
    groups.set(citation.role, role);
    role.set(citation.instrument, [...(role.get(citation.instrument) ?? []), [i, citation]]);
  });
  const lines = legalBasisLines(record.citations);
  return html`<section class="panel" id="can-cu"><h2>${t('Căn cứ và viện dẫn')}</h2>
${record.citations.length === 0 ? html`<p class="quiet">${t('Văn bản không viện dẫn văn bản nào.')}</p>` : ''}
${CITATION_ROLES.filter((role) => groups.has(role)).map(
  (role) =>
    html`<h3>${t(ROLE_WORDS[role])}</h3><ul class="citations">${[...groups.get(role)!].map(
      ([key, mentions]) => citationEntry(ui, record, keyOf(key), mentions, held.get(key) ?? null),
    )}</ul>`,
)}
${
  lines.length > 0
    ? html`<details class="copy"><summary>${t('Sao chép căn cứ')}</summary><textarea${ui.said} readonly rows="${Math.min(8, lines.length * 2)}" aria-label="${t('Căn cứ để chép vào văn bản mới')}" data-copy>${lines.join('\n')}</textarea></details>`
    : ''
}
</section>`;
}

/** Places shown where an act is mentioned often; the rest is folded away. */
const PLACES = 6;

function citationEntry(
  ui: Ui,
  record: Directive,
  key: string,
  mentions: [number, Citation][],
  held: string | null,
): Html {
  const { t } = ui;
  const [, first] = mentions.find(([, c]) => c.refersTo === null) ?? mentions[0]!;
  const told = mentions.map(([, c]) => c.title).find(Boolean);
  // "Luật Hóa chất" needs no title "Hóa chất".
  const title = told && !first.text.toLowerCase().includes(told.toLowerCase()) ? told : null;
  const place = ([i, c]: [number, Citation], n: number) =>
    html`<a id="vd-${i}" class="proof" href="${proofHref(record.id, c, record.text)}" data-mark="${c.start}-${c.end}">${mentions.length === 1 ? t('xem câu') : `${t('chỗ')} ${n + 1}`}</a> `;
  const more = mentions.slice(PLACES);
  return html`<li class="r-${first.role}">
<a class="name"${ui.said} href="/van-kien/${encodeURIComponent(key)}">${first.text}</a>
${title ? html`<span class="about"${ui.said}>${title}</span>` : ''}
${first.written ? html`<span class="written warn">${t('trong văn bản viết là')} <span${ui.said}>“${first.written}”</span></span>` : ''}
<div class="mentions">${held ? html`<a class="held" href="/van-ban/${encodeURIComponent(held)}">${t('đọc')}</a>` : ''}${first.issuer ? html`<span${ui.said}>${first.issuer}</span>` : ''}${held ? '' : html`<span>${t('chưa có trong kho')}</span>`}
${mentions.slice(0, PLACES).map(place)}${more.length > 0 ? html`<details><summary>${t('và')} ${more.length} ${t('chỗ nữa')}</summary>${more.map((mention, n) => place(mention, n + PLACES))}</details>` : ''}${wrong(ui, record, `vd=${mentions[0]![0]}#vien-dan-sai`)}</div></li>`;
}

/** For a reader who may correct: straight to the form, with this fact chosen. */
function wrong(ui: Ui, record: Directive, query: string): Html | string {
  if (!ui.canWrite) return '';
  return html`<a class="proof" href="/van-ban/${encodeURIComponent(record.id)}/dinh-chinh?${query}">${ui.t('đọc sai?')}</a>`;
}

export function dutiesOf(ui: Ui, record: Directive, today: string): Html {
  const { t } = ui;
  return html`<section class="panel" id="nhiem-vu"><h2>${t('Nhiệm vụ')}</h2>
${record.duties.length === 0 ? html`<p class="quiet">${t('Không thấy nhiệm vụ nào được giao.')}</p>` : ''}
<ol class="duties">${record.duties.map(
    (duty, i) => html`<li id="nv-${i}">
${assignees(ui, duty)}
<p${ui.said}>${duty.text}</p>
<p class="meta">${deadline(ui, duty, today)}${duty.force === 'request' ? html`<span>${t('đề nghị')}</span>` : ''}${duty.section ? html`<span>${t('mục')} ${duty.section}</span>` : ''}${proofLink(record.id, duty, record.text, t('xem câu'))}${wrong(ui, record, `nv=${i}#nhiem-vu-sai`)}</p></li>`,
  )}</ol></section>`;
}

export function assignees(ui: Ui, duty: Pick<Duty, 'assignees'>): Html {
  const { t } = ui;
  const lead = duty.assignees.filter((a) => a.role === 'lead').map((a) => a.name);
  const support = duty.assignees.filter((a) => a.role === 'support').map((a) => a.name);
  return html`<p class="who">${lead.length > 0 ? html`<strong${ui.said}>${lead.join('; ')}</strong>` : html`<span class="quiet">${t('chưa rõ ai làm')}</span>`}${support.length > 0 ? html` <span class="support">${t('phối hợp')}: <span${ui.said}>${support.join('; ')}</span></span>` : ''}</p>`;
}

export function deadline(ui: Ui, duty: Pick<Duty, 'deadline'>, today: string): Html | string {
  const { t } = ui;
  const d = duty.deadline;
  if (!d) return '';
  const words = d.by
    ? `${t('hạn')} ${dateWords(d.by, ui)}`
    : d.every
      ? t(EVERY_WORDS[d.every] ?? d.every)
      : d.text;
  const late = d.by !== null && isPast(d.by, today);
  const both =
    d.strictBy && d.strictBy !== d.by
      ? html` <span class="quiet">(${t('hiểu chặt')}: ${dateWords(d.strictBy, ui)})</span>`
      : '';
  return html`<span class="deadline${late ? ' late' : ''}" title="${d.working ?? d.text}">${words}${late ? ` – ${t('đã qua')}` : ''}</span>${both}`;
}

export function citedBy(
  ui: Ui,
  { total, uses }: { total: number; uses: readonly InstrumentUse[] },
  instrument: string | null,
): Html {
  const { t } = ui;
  return html`<section class="panel" id="duoc-vien-dan"><h2>${t('Được viện dẫn bởi')}</h2>
${total === 0 ? html`<p class="quiet">${t('Chưa văn bản nào trong kho viện dẫn văn bản này.')}</p>` : ''}
<ul class="list">${uses.map((u) => useEntry(ui, u))}</ul>
${total > uses.length && instrument ? html`<p><a href="/van-kien/${encodeURIComponent(instrument)}#dua-vao">${t('Xem tất cả')} (${count(total)})</a></p>` : ''}</section>`;
}

/** A document that cites, with the place where it does. */
export function useEntry(ui: Ui, use: InstrumentUse): Html {
  // An act without a number is labelled by its title, perhaps cut short; it is not said twice.
  const named = use.title !== null && use.label.includes(use.title.slice(0, 30));
  const words = named
    ? use.label.slice(0, use.label.indexOf(use.title!.slice(0, 30))) + use.title
    : use.label;
  return html`<li class="short r-${use.kind}"><a${ui.said} href="${proofHref(use.document, use, null)}">${words}</a>
${use.title && !named ? html`<span class="about"${ui.said}>${use.title}</span>` : ''}
<span class="meta"><span class="role">${ui.t(RELATION_WORDS[use.kind])}</span>${use.issued ? html`<span>${dateWords(use.issued, ui)}</span>` : ''}${use.issuer ? html`<span${ui.said}>${use.issuer}</span>` : ''}</span></li>`;
}

export function warningsOf(ui: Ui, record: Directive): Html {
  if (record.warnings.length === 0) return html``;
  const { t } = ui;
  return html`<section class="panel warnings" id="canh-bao"><h2>${t('Cần xem lại')}</h2><ul>${record.warnings.map(
    (w) =>
      html`<li><span${ui.said}>${w.message}</span>${w.start !== null && w.end !== null && w.end > w.start ? html` ${proofLink(record.id, { start: w.start, end: w.end }, record.text, t('xem câu'))}` : ''}</li>`,
  )}</ul></section>`;
}

/** Footnotes, each with where it is called and where it stands. */
export function footnotes(ui: Ui, record: Directive): Html {
  if (record.footnotes.length === 0) return html``;
  const { t } = ui;
  return html`<section class="panel" id="chu-thich"><h2>${t('Chú thích')}</h2><ol class="footnotes">${record.footnotes.map(
    (n) =>
      html`<li><span class="n">${n.label}</span> <span${ui.said}>${n.text}</span> ${n.mark !== null ? proofLink(record.id, { start: Math.max(0, n.mark - 40), end: n.mark + n.label.length }, record.text, t('chỗ được chú thích')) : ''}</li>`,
  )}</ol></section>`;
}

/** A scan does not tell whether the serial was left blank or written by hand; its reader only says that it saw none. */
function numberWords(
  ui: Ui,
  record: Directive,
  { text, serial }: { text: string; serial: string | null },
): Html {
  if (serial !== null) return html`${text}`;
  const unread = record.warnings.some(({ code }) => code === 'number-unread');
  return html`${text} <span class="quiet">(${ui.t(unread ? 'số chưa đọc được' : 'số để trống')})</span>`;
}

function issuerWords(ui: Ui, record: Directive): Html {
  const issuer = record.issuer!;
  return html`${issuer.name}${issuer.level ? html` <span class="quiet">(${ui.t(LEVEL_WORDS[issuer.level]).toLocaleLowerCase('vi')}${issuer.within ? `, ${issuer.within}` : ''})</span>` : ''}`;
}

function signatoryWords(ui: Ui, s: NonNullable<Directive['signatory']>): Html {
  return html`${s.name ?? html`<span class="quiet">${ui.t('không rõ họ tên')}</span>`}${s.position ? html`<br><span class="quiet">${s.position}</span>` : ''}${s.authority ? html`<br><span class="quiet">${s.authority}</span>` : ''}`;
}

function names(list: readonly string[]): Html {
  if (list.length === 1) return html`${list[0]}`;
  return html`<ul class="plain">${list.map((name) => html`<li>${name}</li>`)}</ul>`;
}
