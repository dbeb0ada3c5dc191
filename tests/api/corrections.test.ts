import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyCorrections } from '../../corpus/corrections.ts';
import { PLAN, PROGRAMME } from './hand-records.ts';
import { type Office, openOffice } from './office.ts';

let office: Office;
beforeAll(() => {
  office = openOffice();
});
afterAll(() => office.close());

const send = (body: unknown, id = PLAN) =>
  office.request(`/api/documents/${id}/corrections`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  });

describe('a correction lies over the reading and can be taken back', () => {
  it('sets a field, is found by search, keeps who and when, and is withdrawn', async () => {
    const who = 'Nguyễn Thị Hoa';
    const answer = await send({
      correction: { kind: 'field', field: 'title', value: 'Tiêu đề người đọc sửa' },
      who,
    });
    expect(answer.status).toBe(201);
    const { number } = await answer.json();
    expect((await (await office.get(`/api/documents/${PLAN}`)).json()).title).toBe('Tiêu đề người đọc sửa');
    const { hits } = await (await office.get('/api/documents?q=tiêu đề người đọc sửa')).json();
    expect(hits[0].id).toBe(PLAN);
    expect(office.services.corrections.uncorrected(PLAN)!.title).not.toBe('Tiêu đề người đọc sửa');
    const page = await (await office.get(`/van-ban/${PLAN}`)).text();
    expect(page).toContain(who);
    const gone = await office.request(`/api/documents/${PLAN}/corrections/${number}`, { method: 'DELETE' });
    expect(gone.status).toBe(204);
    expect((await (await office.get(`/api/documents/${PLAN}`)).json()).title).toMatch(/^Thực hiện/);
  });

  it.each([
    ['813/HC-CNHC', { serial: '813', year: null, symbol: 'HC-CNHC' }],
    ['11/2026/QĐ-UBND', { serial: '11', year: 2026, symbol: 'QĐ-UBND' }],
    ['29-NQ/TW', { serial: '29', year: null, symbol: 'NQ/TW' }],
    ['/KH-UBND', { serial: null, year: null, symbol: 'KH-UBND' }],
    ['không số', { serial: null, year: null, symbol: 'không số' }],
  ])('a number set to %s says its parts', (value, parts) => {
    const record = applyCorrections(office.store.get(PLAN)!, [
      { kind: 'field', field: 'number.text', value },
    ]);
    expect(record.number).toEqual({ text: value, ...parts });
  });

  it('survives a new reading of the original', async () => {
    const record = office.store.getUncorrected(PLAN)!;
    const quote = record.duties[1]!.text;
    await send({ correction: { kind: 'reject-duty', text: quote, occurrence: 0 }, who: 'Hoa' });
    const bytes = office.store.originals.read(record.source.sha256)!;
    office.store.save({ ...record, place: 'Nậm Thia (đọc lại)' }, bytes, 2);
    const after = office.store.get(PLAN)!;
    expect(after.place).toBe('Nậm Thia (đọc lại)');
    expect(after.duties.map((d) => d.text)).not.toContain(quote);
  });

  it.each<[string, unknown]>([
    ['a field that may not be set', { correction: { kind: 'field', field: 'text', value: 'x' }, who: 'Hoa' }],
    ['nobody', { correction: { kind: 'field', field: 'title', value: 'x' }, who: ' ' }],
    [
      'no such role',
      { correction: { kind: 'citation-role', text: 'x', occurrence: 0, role: 'boss' }, who: 'Hoa' },
    ],
    ['not an object', 'x'],
  ])('refused: %s', async (_why, body) => expect((await send(body)).status).toBe(400));

  it('not JSON is told so', async () => {
    const answer = await office.request(`/api/documents/${PLAN}/corrections`, {
      method: 'POST',
      body: '{',
      headers: { 'content-type': 'application/json' },
    });
    expect(answer.status).toBe(400);
    expect((await answer.json()).detail).toContain('JSON');
  });

  it('of another document: not taken back through this one', async () => {
    const { number } = await (
      await send({ correction: { kind: 'field', field: 'place', value: 'A' }, who: 'Hoa' }, PROGRAMME)
    ).json();
    const answer = await office.request(`/api/documents/${PLAN}/corrections/${number}`, { method: 'DELETE' });
    expect(answer.status).toBe(404);
  });
});

describe('the form on the page, without scripts', () => {
  const post = (fields: Record<string, string>) =>
    office.request(`/van-ban/${PROGRAMME}/dinh-chinh`, {
      method: 'POST',
      body: new URLSearchParams(fields).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });

  it('rejects a citation by its text', async () => {
    const answer = await post({ kind: 'reject-citation', target: '0', who: 'Hoa' });
    expect(answer.status).toBe(200);
    expect(office.store.get(PROGRAMME)!.citations).toHaveLength(0);
    expect(office.store.getUncorrected(PROGRAMME)!.citations).toHaveLength(1);
  });

  it('a duty that is not there is not rejected', async () => {
    const before = office.store.corrections(PROGRAMME).length;
    const answer = await post({ kind: 'reject-duty', target: '99', who: 'Hoa' });
    expect(answer.status).toBe(400);
    expect(office.store.corrections(PROGRAMME)).toHaveLength(before);
  });
});
