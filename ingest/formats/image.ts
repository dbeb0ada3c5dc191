/** Pictures of pages: png, jpg, bmp, webp, and tiff with any number of pages. All of it is read by OCR. */
import type { Warning } from '../../corpus/record.ts';
import type { Extracted, PositionedLine } from '../clean-text.ts';
import type { Limits } from '../limits.ts';
import { damagedPicture, picturePages } from '../ocr/picture.ts';
import { readPageImage } from '../ocr/read-page.ts';
import { layoutPages } from '../text/layout.ts';
import type { PageSize } from '../text/layout-furniture.ts';
import { pageWarnings } from './page-warnings.ts';

/** Reads a picture file. Each page is bounded in pixels before it is decoded, and in time while it is read. */
export async function readImage(bytes: Uint8Array, limits: Limits): Promise<Extracted> {
  const lines: PositionedLine[] = [];
  const sizes: PageSize[] = [];
  const warnings: Warning[] = [];
  const until = performance.now() + limits.ocrMs;
  let weight = 0;
  let total = 0;
  let pages = 0;
  for await (const image of picturePages(bytes)) {
    pages++;
    if (pages > limits.pages || performance.now() > until) {
      const message = `Ảnh có nhiều trang; chỉ đọc ${pages - 1} trang đầu.`;
      warnings.push({ code: 'pages-cut', message, start: null, end: null });
      break;
    }
    const read = await readPageImage(image, pages, limits.ocrPageMs);
    const points = 72 / image.dpi;
    sizes.push({ page: pages, width: image.width * points, height: image.height * points });
    lines.push(...read.lines);
    warnings.push(...pageWarnings(read, pages));
    const length = read.lines.reduce((sum, line) => sum + line.text.length, 0);
    weight += length;
    total += length * (read.confidence ?? 0);
  }
  if (pages === 0) throw damagedPicture();
  return {
    format: 'image',
    blocks: layoutPages(lines, sizes),
    pages,
    ocr: {
      pages: sizes.map(({ page }) => page),
      confidence: weight ? Math.round(total / weight) / 100 : null,
    },
    warnings,
  };
}
