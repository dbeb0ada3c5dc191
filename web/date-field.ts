/** A date as Vietnamese offices write it, typed: the browser's own field shows days in the order of its own language. */
import { html } from 'hono/html';
import { formatVietnamese, partialDate } from '../corpus/partial-date.ts';
import type { Html } from './layout.ts';
import type { Ui } from './ui.ts';

const SHAPE = '\\d{4}|\\d{1,2}[\\/.\\-]\\d{4}|\\d{1,2}[\\/.\\-]\\d{1,2}[\\/.\\-]\\d{4}';

/** `value` is an ISO date of any precision. */
export function dateField(ui: Ui, words: string, name: string, value: string | undefined): Html {
  const { t } = ui;
  return html`<label>${t(words)} <input name="${name}" value="${value ? formatVietnamese(value) : ''}" inputmode="numeric" maxlength="10" autocomplete="off" pattern="${SHAPE}" placeholder="${t('vd: 08/9/2025')}" title="${t('Ngày/tháng/năm, tháng/năm hoặc năm')}"></label>`;
}

/** "08/9/2025", "9/2025", "2025" or ISO → ISO; undefined when it is no date. */
export function dateTyped(value: string | null): string | undefined {
  const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value?.trim() ?? '');
  const typed = /^(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])?(\d{4})$/.exec(value?.trim() ?? '');
  const [year, month, day] = iso ? iso.slice(1) : typed ? [typed[3], typed[2], typed[1]] : [];
  if (!year) return undefined;
  return partialDate(Number(year), month ? Number(month) : null, day ? Number(day) : null) ?? undefined;
}
