/** The graph of a whole province in a real browser: 300 instruments from the laws down to the communes. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROGRAMME_OF_CHAIN, saveChain } from './chain-of-levels.ts';
import { type Desk, openDesk, type Size, type Visit } from './chromium.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAPERS = 300;

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  saveChain(desk.office.store);
}, 60_000);
afterAll(() => desk.close());

interface Card {
  label: string;
  /** On the screen, px. */
  left: number;
  right: number;
  top: number;
  bottom: number;
  letters: number;
  overflow: number;
  fan: boolean;
  held: boolean;
  selected: boolean;
  faded: boolean;
}

/** The cards as they are drawn now: asked of cytoscape, which keeps itself in its container. */
async function cardsOf({ page }: Visit): Promise<Card[]> {
  return page.evaluate(() => {
    // biome-ignore lint/suspicious/noExplicitAny: cytoscape's own handle has no type
    const cy = (document.querySelector('.graph-canvas') as any)._cyreg.cy;
    return (
      cy
        .nodes('[label][!bandName]')
        .filter('[!band]')
        // biome-ignore lint/suspicious/noExplicitAny: as above
        .map((n: any) => {
          const body = n.renderedBoundingBox({ includeLabels: false, includeOverlays: false });
          const whole = n.boundingBox({ includeLabels: true, includeOverlays: false });
          return {
            label: n.data('label'),
            left: body.x1,
            right: body.x2,
            top: body.y1,
            bottom: body.y2,
            letters: 14 * cy.zoom(),
            overflow: whole.w - n.boundingBox({ includeLabels: false, includeOverlays: false }).w,
            fan: Boolean(n.data('fan')),
            held: Boolean(n.data('held')),
            selected: n.selected(),
            faded: n.hasClass('far'),
          };
        })
    );
  });
}

async function open(size: Size): Promise<Visit> {
  const visit = await desk.visit(size);
  await visit.page.goto(`${desk.base}/do-thi/${PROGRAMME_OF_CHAIN}`);
  await expect
    .poll(() =>
      cardsOf(visit).then(
        (cards) => cards.length,
        () => 0,
      ),
    )
    .toBeGreaterThan(0);
  return visit;
}

describe.each<[Size, number]>([
  ['desk', 60],
  ['phone', 24],
])('300 instruments on a %s', (size, most) => {
  it('opens folded, every card legible and none over another', async () => {
    const visit = await open(size);
    const cards = await cardsOf(visit);
    expect(cards.length).toBeLessThanOrEqual(most);
    expect(cards.filter((card) => card.fan).length).toBeGreaterThan(0);
    for (const card of cards) {
      expect(card.letters, 'letters on the screen, px').toBeGreaterThanOrEqual(11);
      expect(card.overflow, card.label).toBeLessThanOrEqual(8);
    }
    for (const [i, a] of cards.entries())
      for (const b of cards.slice(i + 1))
        expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(true);
    expect(visit.complaints).toEqual([]);
    expect(visit.foreign).toEqual([]);
    await visit.context.close();
  });

  it('unfolds to all of them and folds again', async () => {
    const visit = await open(size);
    const folded = (await cardsOf(visit)).length;
    await visit.page.getByRole('button', { name: 'Mở hết' }).click();
    await expect.poll(async () => (await cardsOf(visit)).length).toBe(PAPERS);
    await visit.page.getByRole('button', { name: 'Gộp lại' }).click();
    await expect.poll(async () => (await cardsOf(visit)).length).toBe(folded);
    await visit.context.close();
  });

  it('has no WCAG violation with a paper chosen', async () => {
    const visit = await open(size);
    await visit.page.locator('.graph-canvas').focus();
    await visit.page.keyboard.press('ArrowDown');
    await visit.page.evaluate(AXE);
    const violations = await visit.page.evaluate(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: put there by the line above
      const { violations } = await (globalThis as any).axe.run({
        runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
      });
      return violations.map((v: { id: string }) => v.id);
    });
    expect(violations).toEqual([]);
    await visit.context.close();
  });
});

describe('walking the graph', () => {
  it('by keyboard: the root, a district below it, its communes opened', async () => {
    const visit = await open('desk');
    const { page } = visit;
    const told = page.locator('#do-thi-chon');
    await page.locator('.graph-canvas').focus();
    await page.keyboard.press('ArrowDown');
    await expect
      .poll(() => told.innerText())
      .toMatch(/^Kế hoạch số 46\/KH-UBND, .*có trong kho; dựa vào 35, được dựa vào 8/);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => told.innerText()).toMatch(/huyện/);
    const near = (await cardsOf(visit)).filter((card) => !card.faded);
    expect(near.map((card) => card.label.split('\n')[0]).sort()).toContain('+32 văn bản');
    expect(near).toHaveLength(3);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => (await cardsOf(visit)).filter((card) => card.label.includes('UBND xã')).length)
      .toBe(32);
    expect(await told.locator('a').getAttribute('href')).toMatch(/^\/van-ban\/ke-hoach-huyen-/);
    await page.keyboard.press('Escape');
    expect((await cardsOf(visit)).some((card) => card.faded || card.selected)).toBe(false);
    await visit.context.close();
  });

  it('by words typed without marks: what is behind a fan is found, Enter opens it', async () => {
    const visit = await open('phone');
    const { page } = visit;
    const finder = page.getByRole('searchbox', { name: 'Tìm trong đồ thị' });
    await finder.fill('xa thac trang 17');
    await expect.poll(() => page.locator('#do-thi-chon').innerText()).toMatch(/^1\/1: .*xã Thác Trắng 17/);
    await finder.press('Enter');
    await expect
      .poll(async () => (await cardsOf(visit)).filter((card) => card.selected).map((card) => card.label))
      .toEqual(['56/KH-UBND, 2024\nUBND xã Thác Trắng 17']);
    const [card] = (await cardsOf(visit)).filter((one) => one.selected);
    expect(card!.left >= 0 && card!.top >= 0).toBe(true);
    await finder.fill('không-có-gì');
    await expect.poll(() => page.locator('#do-thi-chon').innerText()).toBe('Không thấy trong đồ thị này.');
    await visit.context.close();
  });

  it('by mouse: a click chooses, a second grows the graph, a click beside lets go', async () => {
    const visit = await open('desk');
    const { page } = visit;
    const canvas = page.locator('.graph-canvas');
    const press = async (label: string) => {
      const card = (await cardsOf(visit)).find((one) => one.label.includes(label))!;
      const x = (card.left + card.right) / 2;
      await canvas.click({ position: { x, y: (card.top + card.bottom) / 2 } });
    };
    const told = page.locator('#do-thi-chon');
    await press('UBND huyện Nậm Thia');
    await expect.poll(() => told.innerText()).toMatch(/huyện Nậm Thia .*dựa vào 1, được dựa vào 32/);
    const before = (await cardsOf(visit)).length;
    // Cytoscape takes two quick clicks for one double click of its own.
    await page.waitForTimeout(400);
    await press('UBND huyện Nậm Thia');
    await expect.poll(() => told.innerText()).toMatch(/Thêm văn bản: 0|không còn|Đồ thị đã đủ|Không còn/);
    expect((await cardsOf(visit)).length).toBe(before);
    await canvas.click({ position: { x: 4, y: 4 } });
    await expect.poll(() => told.innerText()).toMatch(/^Chạm vào một văn bản/);
    await visit.context.close();
  });

  it('the wheel turns the page, not the picture', async () => {
    const visit = await open('desk');
    const before = (await cardsOf(visit))[0]!.letters;
    await visit.page.locator('.graph-canvas').hover();
    await visit.page.mouse.wheel(0, 300);
    await visit.page.waitForTimeout(100);
    expect((await cardsOf(visit))[0]!.letters).toBe(before);
    expect(await visit.page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await visit.context.close();
  });
});

describe('what is taken away and what needs no picture', () => {
  it('PNG and SVG hold the whole picture, not the part on the screen', async () => {
    const visit = await open('desk');
    await visit.page.getByRole('button', { name: 'Mở hết' }).click();
    await expect.poll(async () => (await cardsOf(visit)).length).toBe(PAPERS);
    const take = async (name: string) => {
      const coming = visit.page.waitForEvent('download');
      await visit.page.getByRole('button', { name }).click();
      return readFileSync(await (await coming).path());
    };
    const png = await take('PNG');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(20), 'height in px').toBeGreaterThan(4000);
    const svg = (await take('SVG')).toString();
    let texts = '';
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('text', (text) => {
      texts += text;
    });
    parser.write(svg).close();
    for (const words of ['Cấp xã', 'UBND xã Nậm Thia 32', 'Luật Giáo dục', 'chỉ được viện dẫn'])
      expect(texts).toContain(words);
    await visit.context.close();
  });

  it('without scripts the list names all of them, each with what it rests on', async () => {
    const { page, context } = await desk.visit('phone', { scripts: false });
    await page.goto(`${desk.base}/do-thi/${PROGRAMME_OF_CHAIN}`);
    expect(await page.locator('main .list li').count()).toBe(PAPERS);
    expect(await page.locator('main .list li', { hasText: 'Thay thế: Kế hoạch số 12/KH-UBND' }).count()).toBe(
      1,
    );
    await context.close();
  });
});
