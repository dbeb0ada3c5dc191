/** PDF with scans in it: good pages by their text layer, the others by OCR, put together page by page. */
import type { Warning } from '../../corpus/record.ts';
import type { Extracted, PositionedLine } from '../clean-text.ts';
import { ReadFailure } from '../failure.ts';
import type { Limits } from '../limits.ts';
import type { GrayImage } from '../ocr/gray-image.ts';
import { openPageImages, type PageImages } from '../ocr/page-image.ts';
import { readPageImage } from '../ocr/read-page.ts';
import { layoutPages } from '../text/layout.ts';
import { classifyPage, type PageClass } from './page-class.ts';
import { pageWarnings } from './page-warnings.ts';
import { type PdfPage, readPages } from './pdf.ts';

/**
 * Reads a PDF page by page: a page whose text layer can be used is never put through OCR. The pages that were are in
 * `ocr.pages`, with their mean confidence (0–1). What the text layers were like is told in the warnings.
 */
export async function readPdfWithScans(bytes: Uint8Array, limits: Limits): Promise<Extracted> {
  const { pages, total } = await readPages(bytes, limits);
  const classes = new Map(pages.map((page) => [page.page, classOf(page)]));
  const bad = pages.filter((page) => classes.get(page.page) !== 'text');
  const scans = bad.length ? await ocrPages(bytes, bad, classes, limits) : NOTHING;
  const lines = pages.flatMap((page) => better(page, scans.lines.get(page.page)));
  return {
    format: 'pdf',
    blocks: layoutPages(lines, pages),
    pages: total,
    ocr: { pages: [...scans.lines.keys()], confidence: scans.confidence },
    warnings: [...cutWarnings(pages.length, total), ...layerWarnings(classes, scans), ...scans.warnings],
  };
}

function classOf(page: PdfPage): PageClass {
  return page.broken ? 'broken' : classifyPage(page.lines.map((line) => line.text));
}

interface Scans {
  /** Lines by page, for pages on which OCR found type. */
  lines: Map<number, PositionedLine[]>;
  confidence: number | null;
  warnings: Warning[];
}
const NOTHING: Scans = { lines: new Map(), confidence: null, warnings: [] };

async function ocrPages(
  bytes: Uint8Array,
  pages: readonly PdfPage[],
  classes: Map<number, PageClass>,
  limits: Limits,
): Promise<Scans> {
  const found: Scans = { lines: new Map(), confidence: null, warnings: [] };
  const until = performance.now() + limits.ocrMs;
  const images = await openPageImages(bytes);
  let weight = 0;
  let total = 0;
  try {
    for (const { page } of pages) {
      if (performance.now() > until) {
        found.warnings.push(cut(page));
        break;
      }
      try {
        const image = await imageFor(page, classes, images);
        const read = image && (await readPageImage(image, page, limits.ocrPageMs));
        if (!read?.lines.length || read.confidence === null) continue;
        const length = read.lines.reduce((sum, line) => sum + line.text.length, 0);
        weight += length;
        total += length * read.confidence;
        found.lines.set(page, read.lines);
        found.warnings.push(...pageWarnings(read, page));
      } catch (error) {
        found.warnings.push(notRead(page, error));
      }
    }
  } finally {
    await images.close();
  }
  found.confidence = weight ? Math.round(total / weight) / 100 : null;
  return found;
}

/**
 * What there is to recognise on a page. Letters that cannot be trusted, or did not come out at all, show only in a
 * drawing; a page without any must have a picture. A page found to show type it gave no letters of is marked broken.
 */
async function imageFor(
  page: number,
  classes: Map<number, PageClass>,
  images: PageImages,
): Promise<GrayImage | null> {
  if (classes.get(page) === 'garbled') return images.drawing(page);
  const image = await images.image(page);
  if (image) return image;
  if (classes.get(page) === 'no-text' && (await images.showsType(page))) classes.set(page, 'broken');
  return classes.get(page) === 'broken' ? images.drawing(page) : null;
}

/** A nearly empty text layer stays when OCR saw no more than it says: the layer has no slips. */
function better(page: PdfPage, scanned: PositionedLine[] | undefined): PositionedLine[] {
  if (!scanned) return page.lines;
  const letters = (lines: readonly PositionedLine[]) =>
    lines.reduce((sum, line) => sum + line.text.length, 0);
  return letters(scanned) * 1.2 < letters(page.lines) ? page.lines : scanned;
}

function cutWarnings(read: number, total: number): Warning[] {
  if (read === total) return [];
  const message = `Tệp có ${total} trang; chỉ đọc ${read} trang đầu.`;
  return [{ code: 'pages-cut', message, start: null, end: null }];
}

/** What a page of this kind is said to have been read from, and why. */
const TOLD: readonly { layer: PageClass; code: string; what: string }[] = [
  {
    layer: 'stamp-only',
    code: 'stamp-only-text-layer',
    what: 'chỉ có chữ của dấu ký số, nội dung là ảnh quét: đã nhận dạng từ ảnh.',
  },
  {
    layer: 'garbled',
    code: 'garbled-text-layer',
    what: 'có lớp chữ bị hỏng bảng mã phông: đã nhận dạng lại từ hình trang.',
  },
  {
    layer: 'broken',
    code: 'broken-text-layer',
    what: 'có lớp chữ bị lỗi, không lấy ra được: đã nhận dạng lại từ hình trang, hãy đối chiếu bản gốc.',
  },
];

/** Of pages on which OCR found nothing nothing is said here: they keep what text they had. */
function layerWarnings(classes: ReadonlyMap<number, PageClass>, scans: Scans): Warning[] {
  return TOLD.flatMap(({ layer, code, what }) => {
    const read = [...classes].filter(([page, kind]) => kind === layer && scans.lines.has(page));
    if (!read.length) return [];
    const message = `${pageList(read.map(([page]) => page))} ${what}`;
    return [{ code, message, start: null, end: null }];
  });
}

function pageList(pages: readonly number[]): string {
  const shown = pages.slice(0, 10).join(', ');
  return `Trang ${shown}${pages.length > 10 ? ` và ${pages.length - 10} trang nữa` : ''}`;
}

function notRead(page: number, error: unknown): Warning {
  const why = error instanceof ReadFailure ? error.reason : 'Không dựng được hình trang.';
  return { code: 'page-not-read', message: `Trang ${page} chưa đọc được. ${why}`, start: null, end: null };
}

function cut(page: number): Warning {
  const message = `Hết thời gian nhận dạng cho một tệp: từ trang ${page} trở đi chưa đọc các trang quét.`;
  return { code: 'ocr-cut', message, start: null, end: null };
}
