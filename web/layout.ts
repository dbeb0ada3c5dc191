/** The frame round every page: head, navigation, footer. Scripts are ES modules of our own, loaded by name. */
import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { type Ui, withParams } from './ui.ts';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

export interface PageParts {
  title: string;
  main: Html;
  /** Client modules of web/client, without ".js". */
  scripts?: string[];
  /** Extra class on <main>: "wide" for pages of columns. */
  shape?: string;
  description?: string;
  /** Extra elements for <head>. */
  head?: Html;
}

const NAVIGATION = [
  { href: '/', words: 'Tìm kiếm' },
  { href: '/nhiem-vu', words: 'Nhiệm vụ' },
  { href: '/kiem-tra', words: 'Kiểm tra dự thảo' },
  { href: '/can-tim', words: 'Cần tìm' },
  { href: '/thong-ke', words: 'Thống kê' },
  { href: '/tai-len', words: 'Tải lên' },
] as const;

/** Whole HTML page. `ASSETS` paths carry the version so that a new release is never mixed with an old cache. */
export function layout(ui: Ui, parts: PageParts): Html {
  const { t } = ui;
  return html`<!doctype html>
<html lang="${ui.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${parts.title === 'Căn Cứ' ? 'Căn Cứ' : `${parts.title} · Căn Cứ`}</title>
${parts.description ? html`<meta name="description" content="${parts.description}">` : ''}
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="preload" href="/assets/fonts/be-vietnam-pro-vietnamese-400-normal.woff2" as="font" type="font/woff2" crossorigin>
<link rel="preload" href="/assets/fonts/be-vietnam-pro-latin-400-normal.woff2" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="/assets/style.css">
${parts.head ?? ''}
${['shell', ...(parts.scripts ?? [])].map((name) => html`<script type="module" src="/assets/client/${name}.js"></script>`)}
</head>
<body>
<a class="skip" href="#noi-dung">${t('Bỏ qua, tới nội dung chính')}</a>
<header class="top">
<a class="brand" href="/" aria-label="Căn Cứ"><svg viewBox="0 0 24 24" width="26" height="26" aria-hidden="true"><rect x="3" y="3" width="18" height="18" rx="2" fill="none" stroke="currentColor" stroke-width="2"/><path d="M7.5 16.5V8.2h9M7.5 12.3h6.4" fill="none" stroke="currentColor" stroke-width="2"/></svg><span>Căn Cứ</span></a>
<nav aria-label="${t('Mục chính')}"><ul>${NAVIGATION.map(
    (n) =>
      html`<li><a href="${n.href}"${isHere(ui.path, n.href) ? html` aria-current="page"` : ''}>${t(n.words)}</a></li>`,
  )}</ul></nav>
</header>
<main id="noi-dung" tabindex="-1" class="${parts.shape ?? ''}">
${parts.main}
</main>
<footer class="bottom">
<p>${t('Mọi dữ kiện đều do máy đọc từ bản gốc và chỉ về câu làm chứng. Khi cần chắc chắn, hãy xem bản gốc.')}</p>
<ul>
<li><a href="/gioi-thieu">${t('Giới thiệu')}</a></li>
<li><a href="/loi">${t('Tệp không đọc được')}</a></li>
<li><a href="/api/tham-khao">API</a></li>
<li>${ui.lang === 'vi' ? html`<a href="${withParams(ui, { lang: 'en' })}" lang="en" hreflang="en" rel="nofollow">English</a>` : html`<a href="${withParams(ui, { lang: 'vi' })}" lang="vi" hreflang="vi" rel="nofollow">Tiếng Việt</a>`}</li>
</ul>
</footer>
</body>
</html>`;
}

function isHere(path: string, href: string): boolean {
  return href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`);
}
