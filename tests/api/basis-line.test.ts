/** "Sao chép căn cứ": every document and every instrument gives its line, escaped. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE, PLAN, PROGRAMME } from './hand-records.ts';
import { type Office, openOffice } from './office.ts';

let office: Office;
beforeAll(() => {
  office = openOffice();
});
afterAll(() => office.close());

/** What stands in the read-only boxes of a page. */
async function boxes(path: string): Promise<string[]> {
  const page = await (await office.get(path)).text();
  return [...page.matchAll(/<textarea readonly[^>]*>([^<]*)<\/textarea>/g)].map((m) => m[1] ?? '');
}

describe('basis lines to copy', () => {
  it.each([
    ['a held document, by its own words', `/van-ban/${PROGRAMME}`, 'Căn cứ Chương trình'],
    ['the bases of a document', `/van-ban/${PLAN}`, '.'],
  ])('%s', async (_, path, words) => {
    const lines = await boxes(path);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.join('\n')).toContain(words);
  });

  it('an instrument that documents cite', async () => {
    const page = await (await office.get(`/van-ban/${PLAN}`)).text();
    const links = [...page.matchAll(/href="(\/van-kien\/[^"]+)"/g)].map((m) => m[1] as string);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      const [line] = await boxes(link);
      expect(line).toMatch(/^Căn cứ \p{Lu}.{5,}[^\s;];$/u);
    }
  });

  it('hostile words stay words', async () => {
    const page = await (await office.get(`/van-ban/${HOSTILE}`)).text();
    expect(page).not.toMatch(/<script>window|<img src=x/);
  });
});
