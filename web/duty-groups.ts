/** The register by unit, document or month: every group with its whole count; one that is opened shows its duties. */
import { html } from 'hono/html';
import { dutyEntry } from './duty-entry.ts';
import type { Html } from './layout.ts';
import { type Ui, withParams } from './ui.ts';
import type { DutyGroupEntry, DutyGrouping, DutyGroups } from './views.ts';
import { count, dateWords, documentLabel } from './words.ts';

/** Values of the address's `nhom`. */
export const GROUPING_PARAMS: Record<DutyGrouping, string> = {
  unit: 'don-vi',
  document: 'van-ban',
  month: 'thang',
};

export function dutyGroups(ui: Ui, { by, total, groups }: DutyGroups, today: string): Html {
  const { t } = ui;
  return html`${by === 'month' ? '' : html`<p class="follow">${count(total)} ${by === 'unit' ? html`${t('đơn vị')}. ${t('Việc giao cho nhiều đơn vị có ở từng đơn vị.')}` : t('văn bản')}</p>`}
${groups.map((group, i) => one(ui, group, `nhom-${i + 1}`, today))}`;
}

/** Opening and closing is the address's business: it works without scripts, and what stands open can be sent. */
function one(ui: Ui, group: DutyGroupEntry, id: string, today: string): Html {
  const { t } = ui;
  const open = new URLSearchParams(ui.query).getAll('mo');
  const others = open.filter((value) => value !== group.value);
  const isOpen = group.duties !== null;
  const page = new URLSearchParams(ui.query).get('trang');
  const address = withParams(ui, { mo: isOpen ? others : [...others, group.value], trang: page });
  return html`<section class="group" id="${id}"><h2><a href="${address}#${id}" aria-expanded="${String(isOpen)}" rel="nofollow"><span>${name(ui, group, today)}</span> <span class="n">${count(group.count)} ${t('nhiệm vụ')}</span></a></h2>
${isOpen ? html`<ul class="register">${(group.duties ?? []).map((duty) => dutyEntry(ui, duty, today, group.kind !== 'document'))}</ul>${(group.duties ?? []).length < group.count ? html`<p><a href="${alone(ui, group)}">${t('Xem cả')} ${count(group.count)} ${t('nhiệm vụ')} →</a></p>` : ''}` : ''}</section>`;
}

function name(ui: Ui, { kind, label, value, first }: DutyGroupEntry, today: string): Html | string {
  const { t } = ui;
  switch (kind) {
    case 'unit':
      return html`<span${ui.said}>${label}</span>`;
    case 'document':
      return first
        ? html`<span${ui.said}>${documentLabel({ type: first.documentType, typeName: null, number: first.documentNumber })}</span>${first.issued ? html` <span class="n">${dateWords(first.issued, ui)}</span>` : ''}<span class="about quiet"${ui.said}>${first.documentTitle ?? ''}</span>`
        : value;
    case 'month':
      return html`${t('Tháng')} ${Number(value.slice(5))}/${value.slice(0, 4)}${value < today.slice(0, 7) ? html` <span class="n">${t('đã qua')}</span>` : ''}`;
    case 'recurring':
      return t('Định kỳ');
    case 'nobody':
      return t('Chưa rõ ai làm');
    default:
      return t('Không nêu hạn');
  }
}

/** The list of a group's duties alone, under the same filters. */
function alone(ui: Ui, { kind, value, label }: DutyGroupEntry): string {
  const plain = { nhom: null, mo: null };
  switch (kind) {
    case 'unit':
      return withParams(ui, { ...plain, dv: label });
    case 'document':
      return withParams(ui, { ...plain, vb: value });
    case 'month':
      return withParams(ui, { ...plain, tu: value, den: value });
    case 'nobody':
      return withParams(ui, { ...plain, ai: 'khong-ro' });
    default:
      return withParams(ui, { ...plain, han: kind });
  }
}
