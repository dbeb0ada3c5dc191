/**
 * The fence around the server. It listens on one office PC, so the dangers are: a web page elsewhere that drives the
 * reader's browser against it (CSRF, DNS rebinding), hostile text in a document (CSP), and a curious neighbour on the
 * network (writes only from this machine, or with the token).
 */
import { timingSafeEqual } from 'node:crypto';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import { ProblemError } from './problems.ts';
import type { AccessPolicy } from './services.ts';

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** For originals shown in a frame: nothing runs, nothing loads, and the frame has an origin of its own. */
export const SANDBOX_CSP =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

export function securityHeaders(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const set = (name: string, value: string) => {
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    };
    set('content-security-policy', CSP);
    set('cache-control', 'private, no-cache');
    set('x-content-type-options', 'nosniff');
    set('referrer-policy', 'same-origin');
    set('cross-origin-opener-policy', 'same-origin');
    set('cross-origin-resource-policy', 'same-origin');
    set('permissions-policy', 'camera=(), microphone=(), geolocation=()');
  };
}

/** A bare address cannot be made to point elsewhere, so only names are a danger. */
const ADDRESS = /^(\d{1,3}(\.\d{1,3}){3}|\[[0-9a-f:.]{2,45}\])$/;

/** Answers only under names the operator chose: a foreign name that resolves to this machine gets nothing. */
export function hostCheck(policy: AccessPolicy): MiddlewareHandler {
  const allowed = new Set(['localhost', ...policy.hosts.map((h) => h.toLowerCase())]);
  return async (c, next) => {
    const host = (c.req.header('host') ?? '').toLowerCase().replace(/:\d{1,5}$/, '');
    if (!allowed.has(host) && !ADDRESS.test(host)) {
      throw new ProblemError(
        421,
        `Máy chủ không trả lời dưới tên "${host.slice(0, 100)}". Hãy mở bằng http://127.0.0.1, hoặc thêm tên này vào biến CAN_CU_HOSTS khi khởi động.`,
      );
    }
    await next();
  };
}

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Writes must come from our own pages or from a program, never from another site's page. */
export function sameSiteWrites(): MiddlewareHandler {
  return async (c, next) => {
    if (SAFE_METHODS.has(c.req.method)) return next();
    const site = c.req.header('sec-fetch-site');
    const origin = c.req.header('origin');
    const own = !origin || hostOf(origin) === (c.req.header('host') ?? '').toLowerCase();
    if ((site && site !== 'same-origin' && site !== 'none') || !own) {
      throw new ProblemError(403, 'Yêu cầu ghi đến từ một trang web khác nên bị từ chối.');
    }
    await next();
  };
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}

/** Whether this request may change anything: it comes from this very machine, or it carries the token. */
export function mayWrite(c: Context, policy: AccessPolicy): boolean {
  return hasToken(c, policy) || isLoopback(c);
}

export function requireWriter(c: Context, policy: AccessPolicy): void {
  if (mayWrite(c, policy)) return;
  throw new ProblemError(
    policy.token ? 401 : 403,
    policy.token
      ? 'Thao tác này cần mã truy cập: gửi kèm tiêu đề "Authorization: Bearer <mã>".'
      : 'Thao tác này chỉ làm được trên chính máy đang chạy Căn Cứ.',
  );
}

function hasToken(c: Context, policy: AccessPolicy): boolean {
  if (!policy.token) return false;
  const given = Buffer.from((c.req.header('authorization') ?? '').replace(/^Bearer /i, ''));
  const wanted = Buffer.from(policy.token);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

/** A forwarded request is a stranger's, wherever the proxy stands. */
function isLoopback(c: Context): boolean {
  if (c.req.header('x-forwarded-for') || c.req.header('forwarded')) return false;
  let address: string | undefined;
  try {
    address = getConnInfo(c).remote.address;
  } catch {
    // No socket behind the request: it was made inside this process (app.request).
    return true;
  }
  return address === '::1' || /^(::ffff:)?127\./.test(address ?? '');
}
