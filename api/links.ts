/** Link headers for paged answers (RFC 8288): first, prev, next, last. */
import type { Context } from 'hono';

export function linkPages(c: Context, page: number, size: number, total: number): void {
  const last = Math.max(1, Math.ceil(total / size));
  const to = (n: number, rel: string) => {
    const url = new URL(c.req.url);
    url.searchParams.set('page', String(n));
    return `<${url.pathname}?${url.searchParams}>; rel="${rel}"`;
  };
  const links = [to(1, 'first'), to(last, 'last')];
  if (page > 1) links.push(to(Math.min(page - 1, last), 'prev'));
  if (page < last) links.push(to(page + 1, 'next'));
  c.header('link', links.join(', '));
  c.header('x-total-count', String(total));
}
