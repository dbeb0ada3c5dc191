import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toJsonLd } from '../../api/export/json-ld.ts';
import { HOSTILE, make, PLAN, plan } from './hand-records.ts';
import { type Office, openOffice } from './office.ts';

let office: Office;
beforeAll(() => {
  office = openOffice();
});
afterAll(() => office.close());

describe('the list people look at', () => {
  it('CSV: a header, a line a document, UTF-8 for Excel, formulas disarmed', async () => {
    const answer = await office.get('/xuat/van-ban.csv?q=');
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder().decode(bytes);
    expect(text.trim().split('\n').length).toBeGreaterThanOrEqual(5);
    expect(text).toContain('46/KH-UBND');
    expect(text).not.toMatch(/(^|,|")=Thử/m);
    expect(answer.headers.get('content-disposition')).toContain('van-ban.csv');
  });

  it('JSON Lines: the filters of the page hold', async () => {
    const lines = (await (await office.get('/xuat/van-ban.jsonl?q=&loai=KH')).text()).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).type)).toEqual(['Kế hoạch', 'Kế hoạch']);
  });

  it('XLSX: read back, texts are texts', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(await (await office.get('/xuat/van-ban.xlsx?q=')).arrayBuffer());
    const sheet = book.worksheets[0]!;
    expect(sheet.rowCount).toBe(5);
    const titles = sheet.getColumn(6).values.map(String);
    expect(titles.some((t) => t.startsWith('=Thử'))).toBe(true);
    sheet.eachRow((row) => row.eachCell((cell) => expect(cell.formula).toBeUndefined()));
  });

  it('more than one page of results is exported whole', async () => {
    for (let i = 0; i < 130; i++) {
      const { record, bytes } = make(`bc-${i}`, `Báo cáo đặc biệt số ${i}`, { type: 'BC', issued: '2019' });
      office.store.save(record, bytes, 1);
    }
    const filtered = await (await office.get('/xuat/van-ban.jsonl?q=&loai=BC')).text();
    expect(filtered.trim().split('\n')).toHaveLength(130);
    const all = await (await office.get('/xuat/van-ban.jsonl?q=')).text();
    expect(all.trim().split('\n')).toHaveLength(134);
  });

  it.each<[string, string, RegExp]>([
    ['/xuat/nhiem-vu.csv', 'text/csv', /rà soát, sắp xếp/],
    ['/xuat/nhiem-vu.csv?dv=Sở Tài chính', 'text/csv', /^(?![\s\S]*rà soát, sắp xếp)/],
    ['/xuat/nhiem-vu.jsonl', 'application/x-ndjson', /"by":"2025-08-31"/],
    ['/xuat/nhiem-vu.ics', 'text/calendar', /BEGIN:VEVENT[\s\S]*20250831/],
    ['/xuat/can-tim.csv', 'text/csv', /522\/QĐ-TTg/],
    ['/xuat/dua-vao.csv?van-kien=state:TTg:2018:QĐ:522', 'text/csv', /05\/CTr-UBND/],
  ])('%s is %s', async (path, type, words) => {
    const answer = await office.get(path);
    expect(answer.headers.get('content-type')).toContain(type);
    expect(await answer.text()).toMatch(words);
  });

  it.each(['/xuat/van-ban.pdf', '/xuat/x.csv', '/xuat/van-ban.'])('%s is not one', async (path) => {
    expect((await office.get(path)).status).toBe(404);
  });
});

describe('JSON-LD: schema.org Legislation with ELI', () => {
  it('says who, what, when, on what', () => {
    expect(toJsonLd(plan().record, 'http://127.0.0.1:3000')).toMatchObject({
      '@type': 'Legislation',
      '@id': `http://127.0.0.1:3000/van-ban/${PLAN}`,
      legislationIdentifier: '46/KH-UBND',
      legislationType: 'Kế hoạch',
      legislationDate: '2023-03-03',
      legislationPassedBy: { '@type': 'GovernmentOrganization', name: 'Ủy ban nhân dân huyện Nậm Thia' },
      'eli:based_on': [
        { '@type': 'Legislation', legislationIdentifier: '05/CTr-UBND' },
        { '@type': 'Legislation', legislationIdentifier: '522/QĐ-TTg' },
      ],
    });
  });

  it('what is not known is not there', () => {
    const keys = Object.keys(toJsonLd(make('x', 'trống', {}).record));
    expect(keys).not.toEqual(
      expect.arrayContaining(['name', 'legislationDate', 'legislationPassedBy', 'author']),
    );
  });

  it('is downloaded as such', async () => {
    const answer = await office.get(`/van-ban/${HOSTILE}/jsonld`);
    expect(answer.headers.get('content-type')).toContain('application/ld+json');
    expect((await answer.json())['@type']).toBe('Legislation');
  });
});
