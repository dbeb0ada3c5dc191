/** Who is visiting: language (kept in a cookie), address, permission. */
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { type Lang, makeUi, type Ui } from '../web/ui.ts';
import { mayWrite } from './security.ts';
import type { AccessPolicy } from './services.ts';

const YEAR = 365 * 24 * 60 * 60;

/** `policy` false = no permission is shown (error pages). */
export function uiOf(c: Context, policy: AccessPolicy | false): Ui {
  const url = new URL(c.req.url);
  const asked = url.searchParams.get('lang');
  let lang: Lang = getCookie(c, 'lang') === 'en' ? 'en' : 'vi';
  if (asked === 'vi' || asked === 'en') {
    lang = asked;
    setCookie(c, 'lang', lang, { path: '/', maxAge: YEAR, sameSite: 'Lax', httpOnly: true });
    url.searchParams.delete('lang');
  }
  return makeUi(lang, url.pathname, url.searchParams.toString(), policy !== false && mayWrite(c, policy));
}
