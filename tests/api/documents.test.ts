import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Directive } from '../../corpus/record.ts';
import { HOSTILE, PLAN, PROGRAMME } from './hand-records.ts';
import { type Office, openOffice } from './office.ts';

let office: Office;
beforeAll(() => {
  office = openOffice({ token: 'bí mật', uploadLimit: 200_000 });
});
afterAll(() => office.close());

describe('GET /api/documents', () => {
  it.each([
    ['', 4, 'everything'],
    ['?q=giáo dục', 3, 'words'],
    ['?q=giao duc vung cao', 3, 'words without marks; the third has only some of them'],
    ['?q=46/KH-UBND', 2, 'a number: the plan itself and the one that cites it'],
    ['?type=KH', 2, 'one type'],
    ['?type=KH&type=CTr', 3, 'two types'],
    ['?year=2023', 2, 'a year'],
    ['?level=district', 1, 'a level'],
    [`?issuer=${encodeURIComponent('Ủy ban nhân dân tỉnh Phú Lâm')}`, 1, 'an issuer'],
    ['?from=2023-01-01&to=2023-12-31', 2, 'a span of days'],
    ['?q=không-có-từ-này-đâu', 0, 'nothing'],
  ])('%s → %i (%s)', async (query, total) => {
    const answer = await office.get(`/api/documents${query}`);
    expect(answer.status).toBe(200);
    const body = await answer.json();
    expect(body.total).toBe(total);
    expect(body.hits).toHaveLength(total);
  });

  it('pages, with Link headers to the other pages', async () => {
    const answer = await office.get('/api/documents?size=3&page=2');
    expect((await answer.json()).hits).toHaveLength(1);
    expect(answer.headers.get('link')).toBe(
      '</api/documents?size=3&page=1>; rel="first", </api/documents?size=3&page=2>; rel="last", </api/documents?size=3&page=1>; rel="prev"',
    );
    expect(answer.headers.get('x-total-count')).toBe('4');
  });

  it.each([
    ['?page=0', 'query.page'],
    ['?page=abc', 'query.page'],
    ['?size=1000', 'query.size'],
    ['?sort=best', 'query.sort'],
    ['?from=yesterday', 'query.from'],
    [`?q=${'a'.repeat(301)}`, 'query.q'],
  ])('%s is a problem at %s', async (query, pointer) => {
    const answer = await office.get(`/api/documents${query}`);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect((await answer.json()).errors[0].pointer).toBe(pointer);
  });
});

describe('GET /api/documents/{id}', () => {
  it('is the record, whole and valid', async () => {
    const record = Directive.parse(await (await office.get(`/api/documents/${PLAN}`)).json());
    expect(record.duties).toHaveLength(2);
  });

  it('has an ETag; asked again it answers 304 without a body', async () => {
    const first = await office.get(`/api/documents/${PLAN}`);
    const etag = first.headers.get('etag');
    expect(etag).toBeTruthy();
    const again = await office.get(`/api/documents/${PLAN}`, { 'if-none-match': etag! });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  it('an unknown id is a 404 problem that names it', async () => {
    const answer = await office.get('/api/documents/no-such');
    expect(answer.status).toBe(404);
    expect((await answer.json()).detail).toContain('no-such');
  });
});

describe('GET /api/documents/{id}/original', () => {
  it.each([PROGRAMME, HOSTILE])('%s: the very bytes, for downloading only, never run', async (id) => {
    const answer = await office.get(`/api/documents/${id}/original`);
    const record = office.store.get(id)!;
    expect(new TextDecoder().decode(await answer.arrayBuffer())).toBe(record.text);
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; /);
    expect(answer.headers.get('content-type')).toBe('application/octet-stream');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-security-policy')).toMatch(/^sandbox;/);
    expect(answer.headers.get('etag')).toBe(`"${record.source.sha256}"`);
  });
});

describe('POST /api/documents', () => {
  const form = (text: string | null, name = 'kế hoạch.txt') => {
    const body = new FormData();
    if (text !== null) body.append('file', new File([text], name));
    return body;
  };
  const letter =
    'ỦY BAN NHÂN DÂN XÃ BẢN HIN\nSố: 12/TB-UBND\nBản Hin, ngày 05 tháng 5 năm 2023\nTHÔNG BÁO\nVề lịch tiếp công dân\nNơi nhận:\n- Lưu: VT.';

  it('a file becomes a document; the same bytes again are the same document', async () => {
    const first = await office.request('/api/documents', { method: 'POST', body: form(letter) });
    expect(first.status).toBe(201);
    const [outcome] = (await first.json()).outcomes;
    expect(outcome).toMatchObject({ ok: true, already: false });
    const again = await office.request('/api/documents', {
      method: 'POST',
      body: form(letter, 'bản sao.txt'),
    });
    expect((await again.json()).outcomes[0]).toMatchObject({ ok: true, already: true, id: outcome.id });
    expect((await office.get(`/api/documents/${outcome.id}`)).status).toBe(200);
  });

  it('a file that cannot be read is 422 with its reason, and on the failure list', async () => {
    const answer = await office.request('/api/documents', { method: 'POST', body: form('', 'trống.pdf') });
    expect(answer.status).toBe(422);
    expect((await answer.json()).outcomes[0]).toMatchObject({ ok: false, file: 'trống.pdf' });
    expect(office.services.failures().map((f) => f.file)).toContain('trống.pdf');
  });

  it.each<[number, string, RequestInit]>([
    [400, 'no file at all', { body: form(null) }],
    [413, 'larger than the limit', { body: form('x'.repeat(300_000)) }],
    [415, 'not a form', { body: '{}', headers: { 'content-type': 'application/json' } }],
    [400, 'a broken form', { body: 'x', headers: { 'content-type': 'multipart/form-data; boundary=none' } }],
    [401, 'from another machine', { body: form(letter), headers: { 'x-forwarded-for': '10.0.0.9' } }],
    [
      401,
      'with the wrong token',
      { body: form(letter), headers: { 'x-forwarded-for': '10.0.0.9', authorization: 'Bearer no' } },
    ],
    [403, 'from another site', { body: form(letter), headers: { 'sec-fetch-site': 'cross-site' } }],
    [403, 'with a foreign Origin', { body: form(letter), headers: { origin: 'https://evil.example' } }],
  ])('%i: %s', async (status, _why, init) => {
    const answer = await office.request('/api/documents', { method: 'POST', ...init });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await answer.json()).toMatchObject({
      status,
      title: expect.any(String),
      detail: expect.any(String),
    });
  });
});

describe('every citation on a document page leads to a page', () => {
  it.each([PROGRAMME, PLAN, HOSTILE])('%s', async (id) => {
    const page = await (await office.get(`/van-ban/${id}`)).text();
    const links = [...page.matchAll(/href="(\/van-kien\/[^"]+)"/g)].map((m) => m[1]!);
    expect(links.length).toBeGreaterThan(0);
    for (const link of new Set(links)) expect((await office.get(link)).status, link).toBe(200);
  });
});
