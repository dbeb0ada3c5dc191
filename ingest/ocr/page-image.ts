/** One page of a PDF as a gray image: the scan itself where the page is one scan, a drawing of the page otherwise. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createIsomorphicCanvasFactory, getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { ReadFailure } from '../failure.ts';
import type { GrayImage } from './gray-image.ts';
import { grayFromBits, grayWithoutColouredInk } from './ink.ts';

/** Resolution at which pages are drawn when they are not one scan. */
const DRAWN_DPI = 150;
/** Points of a page drawn at most: an A2 sheet. A bigger one is drawn smaller. */
const MOST_POINTS = 1700;
/** Pixels of one embedded image at most (an A3 sheet at 600 dpi); the engine leaves out anything bigger. */
const MOST_PIXELS = 70_000_000;
/** Share of the page a scan covers at least, and that other pictures (seals, marks of software) stay under. */
const SCAN_COVERS = 0.8;
const MARK_COVERS = 0.12;
/** Shapes on a page from which they may be letters drawn as outlines; a letterhead's rules are two or three. */
const DRAWN_LETTERS = 60;

/** Published without types, so its name is no literal. */
const DECODING_HALF: string = 'pdfjs-dist/legacy/build/pdf.worker.mjs';
/** Signs of type from which a page has something to say; fewer are a page number. */
const FEWEST_GLYPHS = 12;

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPageProxy = Awaited<ReturnType<PdfDocument['getPage']>>;

export interface PageImages {
  /** `page` counts from 1. Null when the page shows neither a picture nor drawn letters: there is nothing to recognise. */
  image(page: number): Promise<GrayImage | null>;
  /** Whether type is shown on the page, be it that its letters cannot be told. */
  showsType(page: number): Promise<boolean>;
  /** The page drawn as it is shown, for pages whose type is there but whose letters cannot be trusted. */
  drawing(page: number): Promise<GrayImage>;
  close(): Promise<void>;
}

/** Opens a PDF for its page images. Call `close` when done. */
export async function openPageImages(bytes: Uint8Array): Promise<PageImages> {
  const CanvasFactory = await createIsomorphicCanvasFactory(() => import('@napi-rs/canvas'));
  const options = { CanvasFactory, verbosity: 0, maxImageSize: MOST_PIXELS, isEvalSupported: false };
  // The engine takes the buffer for its own; ours is still needed.
  const document = await getDocumentProxy(new Uint8Array(bytes), options);
  const withPage = async <T>(number: number, work: (page: PdfPageProxy) => Promise<T>): Promise<T> => {
    const page = await document.getPage(number);
    try {
      return await work(page);
    } finally {
      page.cleanup();
    }
  };
  let whole: PdfDocument | null = null;
  const imageOf = async (number: number, page: PdfPageProxy) => {
    const image = await pageImage(page);
    if (image !== 'undecoded') return image;
    whole ??= await openWholeEngine(bytes);
    const again = await pageImage(await whole.getPage(number));
    if (again !== 'undecoded') return again;
    const reason = 'Ảnh quét của trang bị hỏng, hoặc nén theo kiểu không giải mã được.';
    throw new ReadFailure('damaged', reason, 'Hãy quét lại, hoặc in tệp ra PDF mới rồi gửi.');
  };
  return {
    image: (number) => withPage(number, (page) => imageOf(number, page)),
    showsType: (number) => withPage(number, showsType),
    drawing: (number) => withPage(number, drawPage),
    close: async () => {
      await document.destroy();
      await whole?.destroy();
    },
  };
}

/**
 * The same engine as it is published, with the decoder of JPEG 2000, which the light build of it lacks. Slow to load,
 * so only for a file that needs it.
 */
async function openWholeEngine(bytes: Uint8Array): Promise<PdfDocument> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const decoder: unknown = await import(DECODING_HALF);
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  // Both builds look here for the half that decodes; each keeps what it finds the first time.
  const light: unknown = Reflect.get(globalThis, 'pdfjsWorker');
  Reflect.set(globalThis, 'pdfjsWorker', decoder);
  try {
    const document = await getDocument({
      data: new Uint8Array(bytes),
      verbosity: 0,
      maxImageSize: MOST_PIXELS,
      isEvalSupported: false,
      // The engine wants a folder's name to end so.
      wasmUrl: `${join(folder, 'wasm')}/`,
      standardFontDataUrl: `${join(folder, 'standard_fonts')}/`,
    }).promise;
    return document as unknown as PdfDocument;
  } finally {
    Reflect.set(globalThis, 'pdfjsWorker', light);
  }
}

async function pageImage(page: PdfPageProxy): Promise<GrayImage | null | 'undecoded'> {
  const { pictures, paths } = await whatIsPainted(page);
  if (!pictures.length && paths < DRAWN_LETTERS) return null;
  for (const { name } of pictures) if (name !== null && !(await decoded(page, name))) return 'undecoded';
  return (await embeddedScan(page, pictures)) ?? drawPage(page);
}

/**
 * A picture placed on the page: its name (null for stencils and pictures inside the page's own code, which only a
 * drawing shows) and the matrix that maps the unit square to points.
 */
interface Placed {
  name: string | null;
  matrix: number[];
}

/**
 * The scan a page consists of, straight from the file: sharper than a drawing and several times faster. Null when the
 * page is something else: several large pictures (layered compression), type, a picture turned or cut.
 */
async function embeddedScan(page: PdfPageProxy, placed: readonly Placed[]): Promise<GrayImage | null> {
  if (page.rotate !== 0) return null;
  const { width, height } = page.getViewport({ scale: 1 });
  const share = (p: Placed) =>
    Math.abs(p.matrix[0]! * p.matrix[3]! - p.matrix[1]! * p.matrix[2]!) / (width * height);
  const scans = placed.filter((p) => share(p) >= SCAN_COVERS);
  const marks = placed.filter((p) => share(p) < SCAN_COVERS);
  if (scans.length !== 1 || marks.some((p) => share(p) > MARK_COVERS)) return null;
  const { name, matrix } = scans[0]!;
  if (name === null) return null;
  const upright = matrix[0]! > 0 && matrix[3]! > 0 && Math.abs(matrix[1]!) + Math.abs(matrix[2]!) < 1;
  return upright ? decodedPicture(page, name, matrix[0]!) : null;
}

/** The pictures a page paints, in order, and how many lines and shapes it draws. */
async function whatIsPainted(page: PdfPageProxy): Promise<{ pictures: Placed[]; paths: number }> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const pictures: Placed[] = [];
  let paths = 0;
  const stack: number[][] = [];
  let matrix = [1, 0, 0, 1, 0, 0];
  for (let i = 0; i < fnArray.length; i++) {
    const operation = fnArray[i];
    const args = argsArray[i] as unknown[];
    if (operation === OPS.save) stack.push(matrix);
    else if (operation === OPS.restore) matrix = stack.pop() ?? matrix;
    else if (operation === OPS.transform) matrix = multiply(matrix, args as number[]);
    else if (operation === OPS.paintFormXObjectBegin) {
      stack.push(matrix);
      if (args[0]) matrix = multiply(matrix, args[0] as number[]);
    } else if (operation === OPS.paintFormXObjectEnd) matrix = stack.pop() ?? matrix;
    else if (operation === OPS.paintImageXObject) pictures.push({ name: String(args[0]), matrix });
    else if (operation === OPS.paintImageMaskXObject || operation === OPS.paintInlineImageXObject) {
      pictures.push({ name: null, matrix });
    } else if (operation === OPS.constructPath) paths++;
  }
  return { pictures, paths };
}

/** Blanks are type too to the engine: an empty page made by a word processor often shows one. */
async function showsType(page: PdfPageProxy): Promise<boolean> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  let glyphs = 0;
  for (let i = 0; i < fnArray.length; i++) {
    if (fnArray[i] !== OPS.showText) continue;
    const shown = (argsArray[i] as unknown[])[0];
    if (Array.isArray(shown)) glyphs += shown.filter((glyph) => isGlyph(glyph)).length;
  }
  return glyphs >= FEWEST_GLYPHS;
}

function isGlyph(shown: unknown): boolean {
  return typeof shown === 'object' && shown !== null && !('isSpace' in shown && shown.isSpace === true);
}

/** Null where the engine could not decode the picture. */
function decoded(page: PdfPageProxy, name: string): Promise<DecodedPicture | null> {
  const objects = name.startsWith('g_') ? page.commonObjs : page.objs;
  return new Promise((resolve) => objects.get(name, resolve));
}

async function decodedPicture(
  page: PdfPageProxy,
  name: string,
  widthPoints: number,
): Promise<GrayImage | null> {
  const picture = await decoded(page, name);
  if (!picture?.data) return null;
  const { width, height, data, kind } = picture;
  const dpi = width / (widthPoints / 72);
  const size = width * height;
  if (kind === 1 && data.length >= ((width + 7) >> 3) * height) return grayFromBits(data, width, height, dpi);
  if (kind === 2 && data.length >= size * 3) {
    return grayWithoutColouredInk({ width, height, data, channels: 3 }, dpi);
  }
  if (kind === 3 && data.length >= size * 4) {
    return grayWithoutColouredInk({ width, height, data, channels: 4 }, dpi);
  }
  return null;
}

/** What the PDF engine hands out: kind 1 is one bit a pixel, 2 is RGB, 3 is RGBA. */
interface DecodedPicture {
  width: number;
  height: number;
  data?: Uint8Array | Uint8ClampedArray;
  kind?: number;
}

async function drawPage(page: PdfPageProxy): Promise<GrayImage> {
  const { createCanvas } = await import('@napi-rs/canvas');
  const { width, height } = page.getViewport({ scale: 1 });
  const dpi = DRAWN_DPI * Math.min(1, MOST_POINTS / Math.max(width, height));
  const viewport = page.getViewport({ scale: dpi / 72 });
  const canvas = createCanvas(
    Math.max(1, Math.round(viewport.width)),
    Math.max(1, Math.round(viewport.height)),
  );
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  // The engine is typed for browsers; this canvas offers the same calls. Notes and signature boxes are not drawn
  // (annotationMode 0): they lie over the type and say nothing the directive says.
  const target = { canvas, canvasContext: context, viewport, annotationMode: 0 };
  await page.render(target as unknown as Parameters<PdfPageProxy['render']>[0]).promise;
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return grayWithoutColouredInk({ width: canvas.width, height: canvas.height, data, channels: 4 }, dpi);
}

function multiply(m: number[], n: number[]): number[] {
  const [a, b, c, d, e, f] = m as [number, number, number, number, number, number];
  const [g, h, i, j, k, l] = n as [number, number, number, number, number, number];
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
