/** What every page knows of its visit: language, address, permission. */
import { raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { ENGLISH } from './english.ts';
import { searchQuery } from './search-address.ts';

export type Lang = 'vi' | 'en';

export interface Ui {
  lang: Lang;
  /** Path of the page, for the navigation and the language switch. */
  path: string;
  /** Query string without "?", as it was asked. */
  query: string;
  /** The visitor may upload and correct. */
  canWrite: boolean;
  /** Vietnamese in, the visitor's language out; text without a translation stays Vietnamese. */
  t(vietnamese: string): string;
  /** ` lang="vi"` on the pages in English, for elements that hold what a document says; nothing on the Vietnamese ones. */
  said: HtmlEscapedString | '';
}

export function makeUi(lang: Lang, path: string, query: string, canWrite: boolean): Ui {
  const t = lang === 'en' ? (vi: string) => ENGLISH[vi] ?? vi : (vi: string) => vi;
  return { lang, path, query, canWrite, t, said: lang === 'en' ? raw(' lang="vi"') : '' };
}

/** The same address with some parameters changed; null removes one. Paging starts again unless `trang` is given. */
export function withParams(ui: Ui, changes: Record<string, string | string[] | null>): string {
  const params = new URLSearchParams(ui.query);
  params.delete('trang');
  for (const [name, value] of Object.entries(changes)) {
    params.delete(name);
    if (value === null) continue;
    for (const one of Array.isArray(value) ? value : [value]) params.append(name, one);
  }
  const query = ui.path === '/' ? inSearchOrder(params) : params.toString();
  return query ? `${ui.path}?${query}` : ui.path;
}

/** A search by its canonical address; the language, which is no part of a search, after it. */
function inSearchOrder(params: URLSearchParams): string {
  const lang = params.get('lang');
  params.delete('lang');
  if (params.size === 0) return lang ? `lang=${lang}` : '';
  return searchQuery(params) + (lang ? `&lang=${lang}` : '');
}
