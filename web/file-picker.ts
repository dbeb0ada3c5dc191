/** A field for files with words of our own: the browser's button speaks the browser's language. */
import { html } from 'hono/html';
import type { Html } from './layout.ts';
import type { Ui } from './ui.ts';

export interface FilePicker {
  words: string;
  /** Kinds of file, for the eye. */
  kinds?: string;
  /** The same for the browser's dialogue. */
  accept?: string;
  /** Several at once, and at least one. */
  several?: boolean;
}

/** Without scripts the browser's own field stands there; client/drop.js puts ours in its place. */
export function filePicker(ui: Ui, { words, kinds, accept, several = false }: FilePicker): Html {
  const { t } = ui;
  return html`<div class="drop" data-drop><label for="tep">${t(words)}${kinds ? html` <span class="quiet">${kinds}</span>` : ''}</label>
<input id="tep" type="file" name="tep"${accept ? html` accept="${accept}"` : ''}${several ? html` multiple required` : ''}>
<div class="pick" hidden><label class="button quiet-button" for="tep" aria-hidden="true">${t('Chọn tệp…')}</label><span class="chosen quiet" role="status">${t('Chưa chọn tệp nào; có thể thả tệp vào đây')}</span></div></div>`;
}
