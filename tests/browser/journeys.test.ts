/** Three people, each from the first page to the answer, on a desk and on a phone. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMUNE, PLAN, PROGRAMME } from '../api/hand-records.ts';
import { type Desk, openDesk, type Size } from './chromium.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
}, 60_000);
afterAll(() => desk.close());

describe.each<Size>(['desk', 'phone'])('on a %s', (size) => {
  it('an official finds who ordered a task, by when, and on what authority', async () => {
    const { page, context, foreign, complaints } = await desk.visit(size);
    await page.goto(desk.base);
    await page.getByRole('link', { name: /Việc này ai giao/ }).click();
    await page.getByLabel('Mô tả công việc').fill('rà soát sắp xếp mạng lưới trường lớp');
    await page.keyboard.press('Enter');
    const orders = page.getByRole('list', { name: 'Ai giao việc này?' });
    const first = orders.getByRole('listitem').first();
    await expect.poll(() => first.innerText()).toContain('Phòng Giáo dục và Đào tạo');
    const words = await first.innerText();
    expect(words).toContain('31/8/2025');
    expect(words).toContain('Chương trình số 05/CTr-UBND');
    expect(words).toContain('522/QĐ-TTg');
    await first
      .getByRole('link', { name: /46\/KH-UBND/ })
      .first()
      .click();
    await page.waitForURL(/van-ban/);
    expect(new URL(page.url()).pathname).toBe(`/van-ban/${PLAN}`);
    const marked = (await page.locator('.text .marked').allInnerTexts()).join('');
    expect(marked).toContain('rà soát, sắp xếp mạng lưới trường lớp');
    // In sight, not only in the page.
    await expect
      .poll(async () => (await page.locator('.text .marked').first().boundingBox())?.y)
      .toBeLessThan(page.viewportSize()!.height);
    expect({ foreign, complaints }).toEqual({ foreign: [], complaints: [] });
    await context.close();
  });

  it('a drafter pastes a draft and sees which basis is wrong, and where', async () => {
    const { page, context, foreign, complaints } = await desk.visit(size);
    await page.goto(desk.base);
    await page.getByRole('link', { name: /Căn cứ đã đúng chưa/ }).click();
    await page
      .getByLabel('Hoặc dán nội dung vào đây')
      .fill(
        [
          'ỦY BAN NHÂN DÂN HUYỆN NẬM THIA',
          'Số: 50/KH-UBND',
          'Nậm Thia, ngày 05 tháng 5 năm 2023',
          'KẾ HOẠCH',
          'Phát triển giáo dục năm 2023',
          'Căn cứ Chương trình số 05/CTr-UBND ngày 15/3/2021 của Ủy ban nhân dân tỉnh Phú Lâm về nâng cao chất lượng giáo dục vùng cao;',
          'I. NHIỆM VỤ',
          'Phòng Giáo dục và Đào tạo chủ trì thực hiện.',
        ].join('\n'),
      );
    await page.getByRole('button', { name: 'Kiểm tra' }).click();
    await page.waitForSelector('.findings');
    const about = page.locator('.findings > li', { hasText: '05/CTr-UBND' }).first();
    expect(await about.innerText()).toMatch(/12\/0?1\/2022/);
    await about.getByRole('link', { name: 'xem chỗ này' }).click();
    await expect
      .poll(() => page.evaluate(() => [...(CSS.highlights.get('proof') ?? [])].map(String).join('')))
      .toContain('05/CTr-UBND');
    expect({ foreign, complaints }).toEqual({ foreign: [], complaints: [] });
    await context.close();
  });

  it('a researcher searches without marks, reads, climbs the chain and sees what disagrees', async () => {
    const { page, context, foreign, complaints } = await desk.visit(size);
    await page.goto(desk.base);
    await page.keyboard.press('/');
    const box = page.getByRole('combobox', { name: /Tìm văn bản/ });
    await expect.poll(() => box.evaluate((e) => e === document.activeElement)).toBe(true);
    await box.fill('trien khai cong tac giao duc');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowDown');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain('Triển khai công tác giáo dục');
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(COMMUNE));
    await page.locator('#can-cu').getByRole('link', { name: 'đọc', exact: true }).click();
    await page.waitForURL(new RegExp(PLAN));
    await page.locator('#can-cu').getByRole('link', { name: 'đọc', exact: true }).first().click();
    await page.waitForURL(new RegExp(PROGRAMME));
    expect(await page.locator('#duoc-vien-dan').innerText()).toContain('46/KH-UBND');
    await page
      .locator('#can-cu')
      .getByRole('link', { name: /522\/QĐ-TTg/ })
      .first()
      .click();
    await page.waitForURL(/van-kien/);
    const words = await page.locator('main').innerText();
    expect(words).toContain('14/5/2018');
    expect(words).toContain('14/5/2019');
    expect(words).toContain('Các văn bản nói khác nhau');
    await page.getByRole('link', { name: 'Đồ thị căn cứ' }).click();
    await page.waitForSelector('.graph-canvas canvas');
    expect({ foreign, complaints }).toEqual({ foreign: [], complaints: [] });
    await context.close();
  });
});
