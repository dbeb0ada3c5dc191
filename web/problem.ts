/** What a person sees when a page cannot be shown. */
import { html } from 'hono/html';
import { searchForm } from './home.ts';
import { type Html, layout } from './layout.ts';
import type { Ui } from './ui.ts';

export function problemPage(ui: Ui, title: string, detail: string): Html {
  return layout(ui, {
    title,
    main: html`<h1>${title}</h1><p>${detail}</p>${searchForm(ui, '', false)}<p><a href="/">${ui.t('Về trang đầu')}</a></p>`,
  });
}
