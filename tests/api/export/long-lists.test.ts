/** Lists longer than the search pages go (1,000): taken away whole, or cut and saying so. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { searchRequest } from '../../../api/pages/search.ts';
import { EXPORT_BOUNDS } from '../../../web/exports.ts';
import { make } from '../hand-records.ts';
import { type Office, openOffice } from '../office.ts';

const REPORTS = 1040;
const LETTERS = 60;

let office: Office;
beforeAll(() => {
  office = openOffice();
  for (let i = 0; i < REPORTS + LETTERS; i++) {
    const isReport = i < REPORTS;
    const { record, bytes } = make(`bc-${i}`, `Báo cáo tình hình thứ ${i} về nước sạch.`, {
      type: isReport ? 'BC' : 'CV',
      typeName: isReport ? 'Báo cáo' : 'Công văn',
      issued: i % 20 === 0 ? null : `20${10 + (i % 15)}-0${1 + (i % 9)}`,
    });
    office.store.save(record, bytes, 1);
  }
}, 60_000);
afterAll(() => office.close());

const bounds = { ...EXPORT_BOUNDS };
afterEach(() => {
  Object.assign(EXPORT_BOUNDS, bounds);
});

const lines = async (query: string) =>
  (await (await office.get(`/xuat/van-ban.jsonl?${query}`)).text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; type: string; issued: string | null });

describe('more than the pages show', () => {
  it.each<[string, number, string]>([
    ['q=', REPORTS + LETTERS + 4, 'the whole store'],
    ['q=nước sạch', REPORTS + LETTERS, 'by words'],
    ['q=nước sạch&loai=BC', REPORTS, 'by words and a filter'],
    ['q="nước sạch"&loai=BC', REPORTS, 'by words in a row and a filter'],
    ['q=&loai=BC', REPORTS, 'by a filter alone'],
    ['q=&loai=BC&loai=CV', REPORTS + LETTERS + 1, 'by one of two values; a letter was there before'],
    ['q=nước sạch&tu=2010&den=2024', 1045, 'by words and dates'],
    ['q=&tu=2010&den=2024', 1045 + 4, 'by dates alone'],
  ])('%s: %i, %s', async (query, expected) => {
    const found = await lines(query);
    expect(new Set(found.map((d) => d.id)).size).toBe(found.length);
    expect(found).toHaveLength(expected);
  });

  it.each(['q=nước sạch', 'q=nước sạch&loai=BC', 'q=nước sạch&sap-xep=moi'])(
    '%s begins as its pages do',
    async (query) => {
      const params = new URLSearchParams(query);
      const first = office.services.search({ ...searchRequest(params, 100), page: 1 });
      const found = await lines(query);
      expect(found.slice(0, 100).map((d) => d.issued ?? '')).toEqual(first.hits.map((d) => d.issued ?? ''));
    },
  );

  it('newest first, undated last', async () => {
    const dates = (await lines('q=nước sạch&sap-xep=moi')).map((d) => d.issued ?? '');
    expect(dates).toEqual(dates.toSorted().reverse());
  });
});

describe('a list that is cut', () => {
  it.each(['csv', 'jsonl', 'xlsx'] as const)('%s says so in its name', async (format) => {
    EXPORT_BOUNDS[format] = 1020;
    const answer = await office.get(`/xuat/van-ban.${format}?q=nước sạch`);
    expect(answer.headers.get('content-disposition')).toContain(`van-ban-1020-tren-1100.${format}`);
    expect(answer.headers.get('x-total-count')).toBe('1100');
    if (format !== 'xlsx') {
      const text = await answer.text();
      expect(text.trim().split('\n')).toHaveLength(format === 'csv' ? 1021 : 1020);
    }
  });

  it('the register and the wanted list too', async () => {
    EXPORT_BOUNDS.csv = 1;
    const duties = await office.get('/xuat/nhiem-vu.csv');
    expect(duties.headers.get('content-disposition')).toMatch(/nhiem-vu-1-tren-\d+\.csv/);
    const wanted = await office.get('/xuat/can-tim.csv');
    expect(wanted.headers.get('content-disposition')).toMatch(/can-tim-1-tren-3\.csv/);
  });

  it('the page says beforehand what a file will not hold', async () => {
    EXPORT_BOUNDS.xlsx = 1000;
    const page = await (await office.get('/?q=nước sạch')).text();
    expect(page).toMatch(/XLSX chỉ lấy 1\.000 dòng đầu/);
    expect(page).not.toMatch(/CSV chỉ lấy/);
  });
});
