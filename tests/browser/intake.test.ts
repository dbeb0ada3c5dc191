/** Files in by the upload page, with and without scripts, and the original shown beside its reading. */
import PDFDocument from 'pdfkit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Desk, openDesk } from './chromium.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
}, 60_000);
afterAll(() => desk.close());

const letter = (number: number) =>
  Buffer.from(
    `ỦY BAN NHÂN DÂN XÃ BẢN HIN\nSố: ${number}/TB-UBND\nBản Hin, ngày 05 tháng 5 năm 2023\nTHÔNG BÁO\nVề lịch tiếp công dân đợt ${number}\nNơi nhận:\n- Lưu: VT.\n`,
  );

function pdf(): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4' });
  const parts: Buffer[] = [];
  document.on('data', (part: Buffer) => parts.push(part));
  document.fontSize(14).text('UBND XA BAN HIN').text('So: 7/TB-UBND').text('Thong bao ve lich tiep cong dan');
  document.end();
  return new Promise((resolve) => document.on('end', () => resolve(Buffer.concat(parts))));
}

it('several files at once, each with what became of it', async () => {
  const { page, context, foreign, complaints } = await desk.visit('desk');
  await page.goto(`${desk.base}/tai-len`);
  await page.getByLabel('Tệp văn bản').setInputFiles([
    { name: 'một.txt', mimeType: 'text/plain', buffer: letter(1) },
    { name: 'trống.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) },
    { name: 'lịch.pdf', mimeType: 'application/pdf', buffer: await pdf() },
  ]);
  await page.getByRole('button', { name: 'Tải lên' }).click();
  const result = page.locator('#ket-qua');
  await expect.poll(() => result.innerText(), { timeout: 20_000 }).toMatch(/một|tiếp công dân đợt 1/);
  await expect.poll(() => result.getByRole('link').count(), { timeout: 20_000 }).toBe(2);
  expect(await result.locator('.failed').innerText()).toContain('trống.pdf');

  await result.getByRole('link').nth(1).click();
  await page.getByRole('link', { name: 'Xem bản gốc' }).click();
  const inked = () =>
    page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.pdf-page canvas');
      const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      return Array.from(pixels).some((value, i) => i % 4 === 0 && value < 100);
    });
  await expect.poll(inked, { timeout: 15_000 }).toBe(true);
  expect(foreign).toEqual([]);
  expect(complaints.filter((c) => !/422/.test(c))).toEqual([]);
  await context.close();
}, 60_000);

it('without scripts the form itself does it', async () => {
  const { page, context } = await desk.visit('phone', { scripts: false });
  await page.goto(`${desk.base}/tai-len`);
  await page
    .getByLabel('Tệp văn bản')
    .setInputFiles({ name: 'hai.txt', mimeType: 'text/plain', buffer: letter(2) });
  await page.getByRole('button', { name: 'Tải lên' }).click();
  await page.locator('#ket-qua').getByRole('link').first().click();
  expect(await page.locator('#thong-tin').innerText()).toContain('2/TB-UBND');
  await context.close();
}, 60_000);
