/** The fence: headers, host names, methods, permission. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMUNE, HOSTILE, IMAGE, PLAN, SCRIPT } from './hand-records.ts';
import { type Office, openOffice } from './office.ts';

let office: Office;
beforeAll(() => {
  office = openOffice({ hosts: ['can-cu.phulam.local'], token: 'mã' });
});
afterAll(() => office.close());

const PAGES = [
  '/',
  '/?q=giáo dục',
  `/van-ban/${PLAN}`,
  `/van-ban/${HOSTILE}`,
  `/van-ban/${PLAN}/ban-goc`,
  `/van-ban/${PLAN}/dinh-chinh`,
  '/nhiem-vu',
  '/nhiem-vu?viec=rà soát mạng lưới trường lớp',
  '/kiem-tra',
  '/tai-len',
  '/can-tim',
  '/thong-ke',
  '/loi',
  '/gioi-thieu',
  '/api/tham-khao',
  `/do-thi/${COMMUNE}`,
];

describe.each(PAGES)('%s', (path) => {
  it('answers with a page and every safety header', async () => {
    const answer = await office.get(path, { accept: 'text/html' });
    expect(answer.status).toBe(200);
    const csp = answer.headers.get('content-security-policy') ?? '';
    expect(csp).toContain("default-src 'none'");
    expect(csp).toContain("script-src 'self'");
    expect(csp).toContain("frame-ancestors 'none'");
    expect(csp).not.toContain('unsafe');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('holds nothing the CSP would have to stop: no inline script or style, nothing from afar', async () => {
    const page = await (await office.get(path)).text();
    expect(page).not.toMatch(/<script(?![^>]*(src=|type="application\/json"))/);
    expect(page).not.toMatch(/<style|\sstyle=|\son[a-z]+="/);
    expect(page).not.toMatch(/(src|href|action)="(https?:)?\/\//);
    expect(page).not.toContain(SCRIPT);
    expect(page).not.toContain(IMAGE);
  });
});

describe('host names', () => {
  it.each([
    ['127.0.0.1:3000', 200],
    ['localhost', 200],
    ['[::1]:3000', 200],
    ['192.168.1.20:3000', 200],
    ['can-cu.phulam.local', 200],
    ['192.168.1.20.evil.example', 421],
    ['evil.example', 421],
    ['127.0.0.1.evil.example', 421],
    ['', 421],
  ])('%j → %i', async (host, status) => {
    expect((await office.get('/api/health', { host })).status).toBe(status);
  });
});

describe('methods and addresses', () => {
  it.each<[string, string, number, string | null]>([
    ['DELETE', '/api/documents', 405, 'GET, POST, HEAD'],
    ['PUT', `/api/documents/${PLAN}`, 405, 'GET, HEAD'],
    ['POST', '/nhiem-vu', 405, 'GET, HEAD'],
    ['GET', '/api/nothing', 404, null],
    ['GET', '/assets/../api/app.ts', 404, null],
    ['GET', '/assets/client/..%2f..%2fpackage.json', 404, null],
  ])('%s %s → %i', async (method, path, status, allow) => {
    const answer = await office.request(path, { method });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('allow')).toBe(allow);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });

  it('a person gets a page instead', async () => {
    const answer = await office.get('/van-ban/no-such', { accept: 'text/html' });
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('no-such');
  });
});

describe('who may write', () => {
  const correction = {
    method: 'POST',
    body: JSON.stringify({ correction: { kind: 'field', field: 'title', value: 'Mới' }, who: 'Chị Hoa' }),
  };
  const address = `/api/documents/${COMMUNE}/corrections`;
  it.each<[string, Record<string, string>, number]>([
    ['this machine', {}, 201],
    ['another machine', { 'x-forwarded-for': '10.0.0.9' }, 401],
    ['another machine with the token', { 'x-forwarded-for': '10.0.0.9', authorization: 'Bearer mã' }, 201],
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, 403],
    ['a sibling port on this machine', { origin: 'http://127.0.0.1:9999' }, 403],
  ])('%s → %i', async (_who, headers, status) => {
    const answer = await office.request(address, {
      ...correction,
      headers: { 'content-type': 'application/json', ...headers },
    });
    expect(answer.status).toBe(status);
  });

  it('without a token nobody writes from afar, and the upload page says so', async () => {
    const closed = openOffice();
    const answer = await closed.get('/tai-len', { 'x-forwarded-for': '10.0.0.9' });
    expect(await answer.text()).not.toContain('type="file"');
    const post = await closed.request('/tai-len', {
      method: 'POST',
      headers: { 'x-forwarded-for': '10.0.0.9' },
    });
    expect(post.status).toBe(403);
    await closed.close();
  });
});
