/** Whatever is asked, the answer is a page or a problem that says why: never a 500. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PLAN } from './hand-records.ts';
import { type Office, openOffice } from './office.ts';

let office: Office;
beforeAll(() => {
  office = openOffice();
});
afterAll(() => office.close());

const odd = fc.oneof(
  fc.string({ maxLength: 40, unit: 'binary' }),
  fc.constantFrom(
    '',
    ' ',
    '-1',
    '0',
    '1e9',
    'NaN',
    'null',
    "' OR 1=1 --",
    '"',
    '*',
    '-',
    'a AND',
    '(((',
    '"""',
    '..',
    '%',
    '\u0000',
    '<script>',
    'loai:',
    'ngay:..',
    'nam:9999..1',
    'đ'.repeat(400),
  ),
);
const encoded = odd.map((value) => encodeURIComponent(value.toWellFormed()));

const ADDRESSES = [
  '/?q=@&loai=@&nam=@&cq=@&tu=@&trang=@&sap-xep=@',
  '/van-ban/@',
  `/van-ban/${PLAN}?danh-dau=@`,
  '/van-kien/@',
  '/do-thi/@?bac=@',
  '/nhiem-vu?q=@&dv=@&vai=@&han=@&tu=@&den=@&trang=@&nhom=@',
  '/nhiem-vu?viec=@',
  '/can-tim?trang=@',
  '/xuat/@',
  '/xuat/van-ban.csv?q=@&trang=@',
  '/xuat/nhiem-vu.ics?dv=@&tu=@',
  '/api/documents?q=@&type=@&from=@&page=@',
  '/api/documents/@',
  '/api/duties?q=@&unit=@&when=@',
  '/api/duties/who-ordered?q=@',
  '/api/suggest?q=@',
  '/api/instruments/@',
  '/api/graph/@?depth=@',
  '/assets/@',
  '/@',
];

describe.each(ADDRESSES)('%s', (address) => {
  it('answers 200, 400 or 404 with any words in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(encoded, { minLength: 8, maxLength: 8 }), async (words) => {
        let i = 0;
        const { status } = await office.get(address.replace(/@/g, () => words[i++ % words.length]!));
        expect([200, 400, 404]).toContain(status);
      }),
      { numRuns: 25 },
    );
  });
});

it.each(['/van-ban/%E0%A4%A', '/van-kien/%', '/?q=%E0%A4%A', '/api/documents/%FF'])(
  'a broken escape in %s is no failure',
  async (path) => {
    expect([200, 400, 404]).toContain((await office.get(path)).status);
  },
);
