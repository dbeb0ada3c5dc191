/** Pictures of pages: png, jpg, webp, and tiff with any number of pages. All of it is read by OCR. */
import type { Warning } from '../../corpus/record.ts';
import type { Extracted, PositionedLine } from '../clean-text.ts';
import { ReadFailure } from '../failure.ts';
import type { Limits } from '../limits.ts';
import type { GrayImage } from '../ocr/gray-image.ts';
import { grayWithoutColouredInk } from '../ocr/ink.ts';
import { readPageImage } from '../ocr/read-page.ts';
import { layoutPages, type PageSize } from '../text/layout.ts';

/** Pixels of one page at most: an A3 sheet at 600 dpi. Decoded, each takes four bytes. */
const MOST_PIXELS = 70_000_000;
/** Files seldom tell their resolution truly, so a page is taken to be A4: its longer side, in inches. */
const LONGER_SIDE = 297 / 25.4;

/** Reads a picture file. Each page is bounded in pixels before it is decoded, and in time while it is read. */
export async function readImage(bytes: Uint8Array, limits: Limits): Promise<Extracted> {
  const lines: PositionedLine[] = [];
  const sizes: PageSize[] = [];
  const warnings: Warning[] = [];
  const until = performance.now() + limits.ocrMs;
  let weight = 0;
  let total = 0;
  let pages = 0;
  for await (const image of isTiff(bytes) ? tiffPages(bytes) : singlePage(bytes)) {
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
    const length = read.lines.reduce((sum, line) => sum + line.text.length, 0);
    weight += length;
    total += length * (read.confidence ?? 0);
  }
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

async function* singlePage(bytes: Uint8Array): AsyncGenerator<GrayImage> {
  const size = pictureSize(bytes);
  if (size) checkPixels(size);
  const { createCanvas, loadImage } = await import('@napi-rs/canvas');
  const picture = await loadImage(Buffer.from(bytes)).catch(() => {
    throw damaged();
  });
  const { width, height } = picture;
  if (!width || !height) throw damaged();
  checkPixels({ width, height });
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  yield grayWithoutColouredInk({ width, height, data, channels: 4 }, dpiOf(width, height));
}

async function* tiffPages(bytes: Uint8Array): AsyncGenerator<GrayImage> {
  const { default: UTIF } = await import('utif2');
  const buffer = new Uint8Array(bytes).buffer;
  const tags = (() => {
    try {
      return UTIF.decode(buffer);
    } catch {
      throw damaged();
    }
  })();
  for (const page of tags) {
    const [width, height] = [numberTag(page.t256), numberTag(page.t257)];
    if (!width || !height) continue;
    checkPixels({ width, height });
    let data: Uint8Array;
    try {
      UTIF.decodeImage(buffer, page);
      data = UTIF.toRGBA8(page);
    } catch {
      throw damaged();
    }
    yield grayWithoutColouredInk({ width, height, data, channels: 4 }, dpiOf(width, height));
    // The decoder hangs its pixels on the page; they must go before the next page comes.
    page.data = new Uint8Array(0);
  }
}

function numberTag(value: unknown): number {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'number' && Number.isFinite(first) ? first : 0;
}

function isTiff(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  return (
    (a === 0x49 && b === 0x49 && c === 42 && d === 0) || (a === 0x4d && b === 0x4d && c === 0 && d === 42)
  );
}

interface Size {
  width: number;
  height: number;
}

/** Width and height as the head of a png or jpg tells them, before anything is decoded. */
export function pictureSize(bytes: Uint8Array): Size | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length > 24 && view.getUint32(0) === 0x89504e47) {
    return { width: view.getUint32(16), height: view.getUint32(20) };
  }
  if (bytes.length > 4 && view.getUint16(0) === 0xffd8) return jpegSize(view);
  return null;
}

/** Walks the segments of a jpg to its frame header (SOF0 to SOF15, without the three codes that are not frames). */
function jpegSize(view: DataView): Size | null {
  for (let at = 2; at + 9 < view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (frame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    if (marker === 0xff) at += 1;
    else at += 2 + Math.max(2, view.getUint16(at + 2));
  }
  return null;
}

function dpiOf(width: number, height: number): number {
  return Math.max(width, height) / LONGER_SIDE;
}

function checkPixels({ width, height }: Size): void {
  if (width * height <= MOST_PIXELS) return;
  throw new ReadFailure(
    'too-large',
    `Ảnh quá lớn (${width} × ${height} điểm ảnh).`,
    'Hãy quét lại ở 200–300 dpi, hoặc thu nhỏ ảnh rồi gửi lại.',
  );
}

function damaged(): ReadFailure {
  return new ReadFailure(
    'damaged',
    'Tệp ảnh bị hỏng hoặc không đúng định dạng.',
    'Hãy quét hoặc chụp lại rồi gửi.',
  );
}
