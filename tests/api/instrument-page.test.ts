import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXPORT_BOUNDS } from '../../web/exports.ts';
import type { InstrumentView } from '../../web/views.ts';
import { make, spanOf } from './hand-records.ts';
import { type Office, openOffice } from './office.ts';

const KEY = 'law:L:43/2019/QH14';
const ADDRESS = `/van-kien/${encodeURIComponent(KEY)}`;

let office: Office;
beforeAll(() => {
  office = openOffice();
  const citation = (text: string, date: string | null) => ({
    text: 'Luật Giáo dục số 43/2019/QH14',
    ...spanOf(text, 'Luật Giáo dục số 43/2019/QH14'),
    type: 'L',
    number: '43/2019/QH14',
    date,
    issuer: 'Quốc hội',
    title: 'Giáo dục',
    role: 'basis' as const,
    within: null,
    section: '',
    instrument: KEY,
    written: null,
    refersTo: null,
  });
  // 130 documents of three years rest on one law; two tell another day, five bear no date, one names it twice.
  for (let i = 0; i < 130; i++) {
    const text = `Kế hoạch thứ ${i}. Căn cứ Luật Giáo dục số 43/2019/QH14 ngày 14/6/2019.`;
    const cited = citation(text, i < 2 ? '2019-06-15' : '2019-06-14');
    const { record, bytes } = make(`kh-${i}`, text, {
      type: 'KH',
      number: { text: `${i + 1}/KH-UBND`, serial: String(i + 1), year: null, symbol: 'KH-UBND' },
      title: `Kế hoạch thứ ${i}`,
      issued: i < 5 ? null : `${2021 + (i % 3)}-03-${String((i % 28) + 1).padStart(2, '0')}`,
      citations: i === 129 ? [{ ...cited, role: 'mention' }, cited] : [cited],
      relations: [],
    });
    office.store.save(record, bytes, 1);
  }
});
afterAll(() => office.close());

const view = async (query = '') => {
  const answer = await office.get(`/api/instruments/${encodeURIComponent(KEY)}${query}`);
  return { answer, view: (await answer.json()) as InstrumentView };
};

describe('an instrument much cited, as data', () => {
  it('every citing document is counted, once, under its year', async () => {
    const { view: whole } = await view();
    expect(whole.years.map((y) => y.year)).toEqual(['2023', '2022', '2021', null]);
    expect(whole.years.reduce((sum, y) => sum + y.count, 0)).toBe(130);
    expect(whole.years.at(-1)?.count).toBe(5);
    expect(new Set(whole.uses.map((u) => u.document)).size).toBe(130);
    expect(whole.uses.find((u) => u.document === 'kh-129')?.kind).toBe('basis');
  });

  it('pages follow each other, newest first, and miss nobody', async () => {
    const { view: whole } = await view();
    const pages = await Promise.all([1, 2, 3].map((page) => view(`?size=50&page=${page}`)));
    expect(pages.flatMap((p) => p.view.uses)).toEqual(whole.uses);
    expect(pages.map((p) => p.view.uses.length)).toEqual([50, 50, 30]);
    expect(pages[0]?.answer.headers.get('x-total-count')).toBe('130');
    const dates = whole.uses.map((u) => u.issued ?? '');
    expect(dates).toEqual(dates.toSorted().reverse());
  });

  it('one year alone', async () => {
    const { view: year, answer } = await view('?year=2022&size=100');
    expect(year.uses.every((u) => u.issued?.startsWith('2022'))).toBe(true);
    expect(answer.headers.get('x-total-count')).toBe(String(year.uses.length));
  });

  it('all who say a thing are counted, the first of them named', async () => {
    const { view: whole } = await view();
    const dates = whole.claims.filter((c) => c.field === 'date');
    expect(dates.map((c) => [c.value, c.count])).toEqual([
      ['2019-06-14', 128],
      ['2019-06-15', 2],
    ]);
    expect(dates[0]?.by.length).toBeLessThan(128);
    expect(whole.conflicts.join()).toMatch(/ngày khác nhau/);
  });
});

describe('an instrument much cited, as a page', () => {
  const items = (page: string) => page.match(/<li class="short r-/g)?.length ?? 0;

  it('shows fifty, the counts of all years, and the way to the rest', async () => {
    const page = await (await office.get(ADDRESS)).text();
    expect(items(page)).toBe(50);
    expect(page).toContain('?nam=2022#dua-vao');
    expect(page).toContain('?trang=3#dua-vao');
    const last = await (await office.get(`${ADDRESS}?trang=3`)).text();
    expect(items(last)).toBe(30);
  });

  it.each([
    ['2022', 41],
    ['khong-ro', 5],
    ['1999', 0],
    ['<script>', 0],
  ])('the year %s alone: %i', async (year, expected) => {
    const answer = await office.get(`${ADDRESS}?nam=${encodeURIComponent(year)}`);
    expect(answer.status).toBe(200);
    const page = await answer.text();
    expect(items(page)).toBe(expected);
    expect(page).not.toContain('<script>"');
  });

  it('a page past the end is empty, not an error', async () => {
    const page = await office.get(`${ADDRESS}?trang=999`);
    expect(page.status).toBe(200);
    expect(items(await page.text())).toBe(0);
  });

  it('is taken away whole, or says in its name how much it is', async () => {
    const all = await office.get(`/xuat/dua-vao.jsonl?van-kien=${encodeURIComponent(KEY)}`);
    expect((await all.text()).trim().split('\n')).toHaveLength(130);
    const bound = EXPORT_BOUNDS.csv;
    EXPORT_BOUNDS.csv = 100;
    const cut = await office.get(`/xuat/dua-vao.csv?van-kien=${encodeURIComponent(KEY)}`);
    EXPORT_BOUNDS.csv = bound;
    expect(cut.headers.get('content-disposition')).toContain('dua-vao-100-tren-130.csv');
  });
});
