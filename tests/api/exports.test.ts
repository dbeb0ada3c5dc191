import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AKN_NAMESPACE, toAkomaNtoso } from '../../api/export/akoma-ntoso.ts';
import { toJsonLd } from '../../api/export/json-ld.ts';
import type { OutlineNode } from '../../corpus/record.ts';
import { HOSTILE, hostile, make, PLAN, plan, programme } from './hand-records.ts';
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

/** The words of an Akoma Ntoso body and the references in it; throws when it is not well-formed. */
function readBack(xml: string) {
  const parser = new SaxesParser({ xmlns: true });
  let body = false;
  let text = '';
  const refs: string[] = [];
  const names: string[] = [];
  const ids: string[] = [];
  parser.on('opentag', (tag) => {
    names.push(tag.local);
    if (tag.uri !== AKN_NAMESPACE) throw new Error(`foreign element ${tag.name}`);
    if (tag.local === 'mainBody') body = true;
    if (tag.local === 'ref') refs.push(String(tag.attributes.href?.value));
    if (tag.attributes.eId) ids.push(String(tag.attributes.eId.value));
  });
  parser.on('closetag', (tag) => {
    if (tag.local === 'mainBody') body = false;
  });
  parser.on('text', (t) => {
    if (body) text += t;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return { text, refs, names, ids };
}

const squeeze = (text: string) => text.replace(/\s+/g, '');

describe('Akoma Ntoso 3.0, parsed back', () => {
  it.each([programme, plan, hostile])('every word of the text, in order, once', (record) => {
    const { record: directive } = record();
    const { text, refs, names } = readBack(toAkomaNtoso(directive));
    expect(squeeze(text)).toBe(squeeze(directive.text));
    expect(refs).toHaveLength(directive.citations.length);
    expect(names.slice(0, 4)).toEqual(['akomaNtoso', 'doc', 'meta', 'identification']);
    for (const level of ['FRBRWork', 'FRBRExpression', 'FRBRManifestation']) expect(names).toContain(level);
  });

  it('whatever the text and outline are, it is well-formed, loses no word and repeats no id', () => {
    const node: fc.Arbitrary<OutlineNode> = fc.letrec<{ node: OutlineNode }>((tie) => ({
      node: fc
        .record({
          label: fc.string({ maxLength: 4 }),
          heading: fc.string({ maxLength: 8 }),
          start: fc.nat(120),
          length: fc.nat(60),
          children: fc.oneof(
            { maxDepth: 3 },
            fc.constant<OutlineNode[]>([]),
            fc.array(tie('node'), { maxLength: 3 }),
          ),
        })
        .map(({ length, ...n }) => ({ ...n, path: n.label, end: n.start + length })),
    })).node;
    const words = fc.array(
      fc.oneof(fc.string({ maxLength: 20 }), fc.constantFrom('I. A', ']]>', '<b>&', '\u0001')),
      {
        maxLength: 10,
      },
    );
    fc.assert(
      fc.property(words, fc.array(node, { maxLength: 3 }), (lines, outline) => {
        const text = lines.join('\n');
        const { record } = make('x', text, { outline });
        const back = readBack(toAkomaNtoso(record));
        const clean = text
          .toWellFormed()
          .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD');
        expect(squeeze(back.text)).toBe(squeeze(clean));
        expect(new Set(back.ids).size).toBe(back.ids.length);
      }),
      { numRuns: 300 },
    );
  });
});
