/** The API document is true: it is OpenAPI 3.1, its references resolve, and answers are what it says. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import * as views from '../../web/views.ts';
import { COMMUNE, PLAN } from './hand-records.ts';
import { type Office, openOffice } from './office.ts';

let office: Office;
let document: {
  openapi: string;
  paths: Record<string, Record<string, { summary?: string; responses: object }>>;
};
beforeAll(async () => {
  office = openOffice();
  document = await (await office.get('/api/openapi.json')).json();
});
afterAll(() => office.close());

it('is OpenAPI 3.1 and lists every route of the contract', () => {
  expect(document.openapi).toBe('3.1.0');
  expect(Object.keys(document.paths).sort()).toEqual([
    '/api/check',
    '/api/documents',
    '/api/documents/{id}',
    '/api/documents/{id}/corrections',
    '/api/documents/{id}/corrections/{number}',
    '/api/documents/{id}/original',
    '/api/duties',
    '/api/duties/who-ordered',
    '/api/graph/{id}',
    '/api/health',
    '/api/instruments/wanted',
    '/api/instruments/{key}',
    '/api/suggest',
  ]);
});

it('every reference leads somewhere', () => {
  const broken: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const ref = (node as { $ref?: unknown }).$ref;
    if (typeof ref === 'string') {
      const target = ref
        .slice(2)
        .split('/')
        .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], document);
      if (target === undefined) broken.push(ref);
    }
    Object.values(node).forEach(walk);
  };
  walk(document);
  expect(broken).toEqual([]);
});

it('every operation says in words what it does', () => {
  for (const methods of Object.values(document.paths)) {
    for (const operation of Object.values(methods)) expect(operation.summary).toBeTruthy();
  }
});

it('the reference page shows every path', async () => {
  const page = await (await office.get('/api/tham-khao')).text();
  for (const path of Object.keys(document.paths)) expect(page).toContain(path);
});

describe('answers are of the documented shape', () => {
  it.each<[string, z.ZodType]>([
    ['/api/documents?q=giáo dục', views.SearchResult],
    ['/api/duties', views.DutyResult],
    [`/api/graph/${COMMUNE}`, views.GraphView],
    [`/api/graph/${PLAN}?depth=3`, views.GraphView],
  ])('%s', async (path, schema) => {
    const answer = await office.get(path);
    expect(answer.status).toBe(200);
    expect(schema.safeParse(await answer.json()).error?.issues ?? []).toEqual([]);
  });

  it.each<[string, string, z.ZodType]>([
    ['/api/suggest?q=giáo', 'suggestions', views.Suggestion],
    ['/api/duties/who-ordered?q=rà soát mạng lưới trường lớp', 'orders', views.OrderedBy],
    ['/api/instruments/wanted', 'wanted', views.WantedInstrument],
  ])('%s: at least one of %s', async (path, field, schema) => {
    const list = (await (await office.get(path)).json())[field];
    expect(list.length).toBeGreaterThan(0);
    for (const one of list) expect(schema.safeParse(one).error?.issues ?? []).toEqual([]);
  });

  it('an instrument, by the key the wanted list gives', async () => {
    const { wanted } = await (await office.get('/api/instruments/wanted')).json();
    const answer = await office.get(`/api/instruments/${encodeURIComponent(wanted[0].key)}`);
    expect(views.InstrumentView.safeParse(await answer.json()).error?.issues ?? []).toEqual([]);
  });

  it('a draft check of plain text', async () => {
    const answer = await office.request('/api/check', {
      method: 'POST',
      body: 'ỦY BAN NHÂN DÂN XÃ BẢN HIN\nSố: 5/KH-UBND\nKẾ HOẠCH\nGiáo dục\nCăn cứ Quyết định số 522/QĐ-TTg ngày 14/5/2018 của Thủ tướng Chính phủ;',
      headers: { 'content-type': 'text/plain' },
    });
    expect(answer.status).toBe(200);
    expect(views.CheckReport.safeParse(await answer.json()).error?.issues ?? []).toEqual([]);
  });
});
