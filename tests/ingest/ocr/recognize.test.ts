/** The whole way from a page image to lines, on pages set by ourselves. The error rate is the promise of the README. */
import { afterAll, describe, expect, it } from 'vitest';
import { quarterTurns } from '../../../ingest/ocr/deskew.ts';
import { whiteImage } from '../../../ingest/ocr/gray-image.ts';
import { readPageImage } from '../../../ingest/ocr/read-page.ts';
import { closeRecognizer } from '../../../ingest/ocr/recognizer.ts';
import { characterErrorRate, grayOf, scanPage } from './scan-maker.ts';

const PAGE = [
  '**KẾ HOẠCH',
  'Thực hiện Chương trình mục tiêu quốc gia trên địa bàn huyện năm 2025',
  'Thực hiện Quyết định số 1719/QĐ-TTg ngày 14/10/2021 của Thủ tướng Chính phủ phê duyệt Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi, Ủy ban nhân dân huyện ban hành kế hoạch như sau:',
  '1. Phòng Giáo dục và Đào tạo chủ trì, phối hợp với Phòng Nội vụ và Ủy ban nhân dân các xã rà soát, thống kê số trẻ em trong độ tuổi chưa đến trường; báo cáo kết quả trước ngày 30 tháng 9 năm 2025.',
  '2. Phòng Tài chính - Kế hoạch tham mưu bố trí kinh phí bảo đảm đúng quy định, hướng dẫn các đơn vị quản lý, sử dụng và thanh quyết toán nguồn vốn hằng quý.',
  '3. Yêu cầu Thủ trưởng các cơ quan, đơn vị nghiêm túc thực hiện; quá trình triển khai nếu có khó khăn, vướng mắc, kịp thời phản ánh để được xem xét, giải quyết./.',
];
const text = (lines: readonly { text: string }[]) => lines.map((line) => line.text).join('\n');

afterAll(closeRecognizer);

describe('recognition', () => {
  it.each([
    [
      'a gray scan at 150 dpi, skewed, specked and sealed',
      { dpi: 150, skew: 0.8, specks: 0.001, stamp: true },
    ],
    ['a black-and-white scan at 300 dpi', { dpi: 300, bilevel: true }],
    ['a photo whose lower half lies in the shade', { dpi: 150, shade: 0.25 }],
  ])('reads %s with at most 2 % of characters wrong', async (_name, flaws) => {
    const { canvas, truth } = scanPage(PAGE, flaws);
    const read = await readPageImage(grayOf(canvas, flaws.dpi), 1, 60_000);
    expect(characterErrorRate(truth, text(read.lines))).toBeLessThanOrEqual(0.02);
    expect(read.confidence).toBeGreaterThan(85);
    for (const line of read.lines) {
      expect(line.page).toBe(1);
      expect(line.x + line.width).toBeLessThan(595);
      for (const { start, end } of line.doubtful ?? []) expect(line.text.slice(start, end)).toMatch(/^\S+$/);
    }
  });

  it.each([1, 2, 3] as const)('reads a page that was scanned turned by %i quarters', async (turns) => {
    const { canvas, truth } = scanPage(PAGE.slice(0, 3), { dpi: 100 });
    const read = await readPageImage(quarterTurns(grayOf(canvas, 100), turns), 1, 60_000);
    expect(characterErrorRate(truth, text(read.lines))).toBeLessThanOrEqual(0.05);
  });

  it('finds nothing on an empty page', async () => {
    expect(await readPageImage(whiteImage(800, 1100, 100), 1, 60_000)).toEqual({
      lines: [],
      confidence: null,
    });
  });

  it('gives up on a page in time and goes on with the next', async () => {
    const image = grayOf(scanPage(PAGE, { dpi: 150 }).canvas, 150);
    await expect(readPageImage(image, 1, 50)).rejects.toThrow(/quá 0 giây/);
    expect((await readPageImage(image, 2, 60_000)).lines.length).toBeGreaterThan(5);
  });
});
