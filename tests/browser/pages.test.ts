/** Every page: accessible, light, local, safe with hostile text, and of use without scripts. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMUNE, HOSTILE, PLAN } from '../api/hand-records.ts';
import { type Desk, openDesk, type Size } from './chromium.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
}, 60_000);
afterAll(() => desk.close());

const PAGES = [
  '/',
  '/?q=giáo dục',
  '/?q=mạng lưới trường lớp',
  '/?q=522/QĐ-TTg',
  '/?q=giáo dục loai:KH -mầm non&nam=2023',
  '/?q=không-có-gì-đâu',
  `/van-ban/${PLAN}`,
  `/van-ban/${PLAN}?danh-dau=0-20`,
  `/van-ban/${HOSTILE}`,
  `/van-ban/${PLAN}/ban-goc`,
  `/van-ban/${PLAN}/dinh-chinh`,
  `/van-ban/${PLAN}/tuong-tu`,
  '/nhiem-vu?viec=rà soát mạng lưới trường lớp',
  '/nhiem-vu?nhom=thang',
  `/nhiem-vu?nhom=van-ban&mo=${PLAN}`,
  '/van-kien/state:TTg:2018:QĐ:522',
  `/do-thi/${COMMUNE}`,
  '/can-tim',
  '/kiem-tra',
  '/tai-len',
  '/thong-ke',
  '/loi',
  '/gioi-thieu',
  '/api/tham-khao',
  '/khong-co',
  // Last: the language stays with the visitor.
  `/van-ban/${PLAN}?lang=en`,
];

interface Axe {
  run(
    options: object,
  ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
}

describe.each<[Size, boolean]>([
  ['desk', false],
  ['phone', true],
])('on a %s (dark: %s)', (size, dark) => {
  it('no page has a WCAG 2.2 AA violation, asks for anything foreign, or complains', async () => {
    const { page, context, foreign, complaints } = await desk.visit(size, { dark });
    const found: string[] = [];
    for (const path of PAGES) {
      await page.goto(desk.base + path);
      // The debugger's evaluation is not subject to the page's CSP; the page's own scripts are.
      await page.evaluate(AXE);
      const { violations } = await page.evaluate(
        (tags) => (globalThis as unknown as { axe: Axe }).axe.run({ runOnly: { type: 'tag', values: tags } }),
        WCAG,
      );
      for (const v of violations)
        found.push(`${path} ${v.id}: ${v.nodes[0]?.html.slice(0, 160)} ${v.nodes[0]?.failureSummary ?? ''}`);
    }
    expect(found).toEqual([]);
    expect(foreign).toEqual([]);
    expect(complaints.filter((c) => !/404/.test(c))).toEqual([]);
    await context.close();
  }, 60_000);

  it('nothing runs over the edge of the screen', async () => {
    const { page, context } = await desk.visit(size);
    const wide: string[] = [];
    for (const path of PAGES) {
      await page.goto(desk.base + path);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) wide.push(`${path}: ${over}px`);
    }
    expect(wide).toEqual([]);
    await context.close();
  });
});

describe('hostile text', () => {
  it('stays text wherever it reaches a page', async () => {
    const { page, context, complaints } = await desk.visit('desk');
    const instrument = desk.office.store.get(HOSTILE)!.citations[0]!.instrument;
    for (const path of [
      `/van-ban/${HOSTILE}`,
      `/van-ban/${HOSTILE}?danh-dau=0-30`,
      `/van-ban/${HOSTILE}/ban-goc`,
      `/van-ban/${HOSTILE}/dinh-chinh`,
      '/?q=thử',
      '/nhiem-vu',
      `/van-kien/${encodeURIComponent(instrument)}`,
      `/do-thi/${HOSTILE}`,
      '/can-tim',
      '/thong-ke',
      `/?q=${encodeURIComponent('"><script>window.hacked=3</script>')}`,
      `/nhiem-vu?dv=${encodeURIComponent('"><img src=x onerror=window.hacked=4>')}`,
    ]) {
      await page.goto(desk.base + path);
      await page.waitForTimeout(50);
      expect(await page.evaluate(() => (globalThis as { hacked?: number }).hacked), path).toBeUndefined();
      expect(await page.locator('main img').count(), path).toBe(0);
    }
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('without scripts', () => {
  it('one searches, narrows, reads, and goes from a fact to its sentence and back', async () => {
    const { page, context } = await desk.visit('desk', { scripts: false });
    await page.goto(desk.base);
    await page.getByRole('searchbox').fill('giáo dục vùng cao');
    await page.getByRole('button', { name: 'Tìm' }).click();
    await page
      .locator('.facets')
      .getByRole('link', { name: /^Kế hoạch/ })
      .click();
    await page.waitForURL(/loai=KH/);
    await page.locator('.hit h3 a').first().click();
    await page.waitForURL(new RegExp(PLAN));
    await page.locator('#tt-number').getByRole('link', { name: 'xem câu' }).click();
    await page.waitForURL(/danh-dau=/);
    expect((await page.locator('.text .marked').allInnerTexts()).join('')).toBe('46/KH-UBND');
    await page.locator('.text a.cite').first().click();
    await expect.poll(() => page.locator('#vd-0:target').count()).toBe(1);
    await context.close();
  });
});

describe('without scripts, on a phone', () => {
  it('the register by document: a group opens in place, counted whole, and its address can be kept', async () => {
    const { page, context } = await desk.visit('phone', { scripts: false });
    await page.goto(`${desk.base}/nhiem-vu?nhom=van-ban`);
    const group = page.locator('.group', { hasText: '46/KH-UBND' });
    const told = Number(/(\d+) nhiệm vụ/.exec(await group.innerText())![1]);
    expect(await group.locator('.register').count()).toBe(0);
    await group.getByRole('link').first().click();
    await page.waitForURL(/mo=/);
    expect(await group.locator('.register > li').count()).toBe(told);
    expect(await page.locator('.group[id]:target').count()).toBe(1);
    await group.getByRole('link').first().click();
    await page.waitForURL((url) => !url.search.includes('mo='));
    await context.close();
  });

  it('dates are typed as offices write them', async () => {
    const { page, context } = await desk.visit('phone', { scripts: false });
    await page.goto(`${desk.base}/?q=`);
    await page.getByLabel('Từ', { exact: true }).fill('1/3/2023');
    await page.getByLabel('Đến', { exact: true }).fill('2023');
    await page.locator('.facet.dates').getByRole('button').click();
    expect(await page.locator('.chips').innerText()).toContain('01/3/2023');
    const days = await page
      .locator('.hit time')
      .evaluateAll((all) => all.map((one) => one.getAttribute('datetime')));
    expect(days.length).toBeGreaterThan(0);
    for (const day of days) expect(day).toMatch(/^2023-(0[3-9]|1)/);
    await context.close();
  });
});

it('the file field speaks Vietnamese and names what was chosen', async () => {
  const { page, context } = await desk.visit('desk');
  await page.goto(`${desk.base}/kiem-tra`);
  const box = page.locator('.drop');
  expect(await box.innerText()).toContain('Chọn tệp');
  await page
    .getByLabel('Tệp dự thảo')
    .setInputFiles({ name: 'dự thảo.txt', mimeType: 'text/plain', buffer: Buffer.from('x') });
  expect(await box.locator('.chosen').innerText()).toBe('dự thảo.txt');
  await context.close();
});

describe('weight', () => {
  it('HTML, CSS and scripts of any page are at most 120 kB gzipped (graph and PDF viewer aside)', async () => {
    for (const path of PAGES) {
      // A visitor of its own for each page: nothing is in a cache.
      const { page, context } = await desk.visit('desk');
      const sizes: Promise<number>[] = [];
      page.on('response', (response) => {
        const type = response.headers()['content-type'] ?? '';
        if (!/html|css|javascript/.test(type) || /cytoscape|pdfjs/.test(response.url())) return;
        // A page that is left may take an answer with it; the sum has a lower bound below.
        sizes.push(
          response.body().then(
            (body) => gzipSync(body).length,
            () => 0,
          ),
        );
      });
      await page.goto(desk.base + path);
      const sum = (await Promise.all(sizes)).reduce((a, b) => a + b, 0);
      expect(sum, path).toBeGreaterThan(6 * 1024);
      expect(sum, path).toBeLessThanOrEqual(120 * 1024);
      await context.close();
    }
  });
});
