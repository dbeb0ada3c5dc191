/** Picture files → gray pages. */
import { ReadFailure } from '../failure.ts';
import { quarterTurns } from './deskew.ts';
import { uprightTurns } from './exif.ts';
import type { GrayImage } from './gray-image.ts';
import { grayFromBits, grayWithoutColouredInk } from './ink.ts';
import { decodeOtherPicture, type OtherPicture, otherPicture, otherPictureSize } from './other-pictures.ts';
import { openPageImages } from './page-image.ts';
import { withSafeDirectories } from './tiff-directories.ts';

/** Pixels of one page at most: an A3 sheet at 600 dpi. Decoded, each takes four bytes. */
const MOST_PIXELS = 70_000_000;
/** Files seldom tell their resolution truly, so a page is taken to be A4: its longer side, in inches. */
const LONGER_SIDE = 297 / 25.4;
/** A cutting from a page is not blown up to a whole one. */
const LEAST_DPI = 45;

/** The pages of a png, jpg, tiff, bmp or webp, one decoded at a time. Throws ReadFailure for damaged and oversized pictures. */
export function picturePages(bytes: Uint8Array): AsyncGenerator<GrayImage> {
  return isTiff(bytes) ? tiffPages(bytes) : singlePage(bytes);
}

/*
 * Pictures from outside are never given to the canvas: its native decoders (0.1.100) end the whole process on damaged
 * files. A png is decoded by fast-png, a tiff by utif2; a jpg is put into a one-page PDF, whose engine decodes it.
 * The kinds offices seldom send are in other-pictures.ts.
 */
async function* singlePage(bytes: Uint8Array): AsyncGenerator<GrayImage> {
  if (isGif(bytes))
    throw new ReadFailure(
      'unknown-format',
      'Chưa đọc được ảnh GIF.',
      'Hãy lưu ảnh thành PNG hoặc JPG rồi gửi lại.',
    );
  const other = otherPicture(bytes);
  const size = other ? otherPictureSize(bytes, other) : pictureSize(bytes);
  if (!size || !(size.width > 0 && size.height > 0)) throw damagedPicture();
  checkPixels(size);
  if (other) yield await otherPage(bytes, other);
  else if (bytes[0] === 0x89) yield await pngPage(bytes);
  else yield await jpegPage(bytes, size);
}

function isGif(bytes: Uint8Array): boolean {
  return bytes[0] === 0x47 && bytes[1] === 0x49 && bytes[2] === 0x46;
}

async function otherPage(bytes: Uint8Array, kind: OtherPicture): Promise<GrayImage> {
  try {
    const picture = await decodeOtherPicture(bytes, kind);
    return grayWithoutColouredInk(picture, dpiOf(picture.width, picture.height));
  } catch {
    throw damagedPicture();
  }
}

async function pngPage(bytes: Uint8Array): Promise<GrayImage> {
  const { decode, convertIndexedToRgb } = await import('fast-png');
  try {
    const png = decode(bytes);
    const { width, height, depth, palette } = png;
    const dpi = dpiOf(width, height);
    if (depth === 1 && png.channels === 1 && !palette) {
      return grayFromBits(png.data as Uint8Array, width, height, dpi);
    }
    const channels = palette ? palette[0]!.length : png.channels;
    const flat = palette ? convertIndexedToRgb(png) : png.data;
    return grayWithoutColouredInk(
      { width, height, channels: 4, data: toRgba(flat, channels, depth, width * height) },
      dpi,
    );
  } catch {
    throw damagedPicture();
  }
}

/** Gray, gray with alpha, RGB or RGBA of 2 to 16 bits a channel as RGBA of 8. */
function toRgba(data: ArrayLike<number>, channels: number, depth: number, count: number): Uint8Array {
  const rgba = new Uint8Array(count * 4).fill(255);
  const shift = depth === 16 ? 8 : 0;
  for (let i = 0; i < count; i++) {
    const at = i * channels;
    const colours = channels < 3 ? 1 : 3;
    for (let c = 0; c < 3; c++) rgba[i * 4 + c] = data[at + (colours === 1 ? 0 : c)]! >> shift;
    if (channels === 2 || channels === 4) rgba[i * 4 + 3] = data[at + channels - 1]! >> shift;
  }
  return rgba;
}

async function jpegPage(bytes: Uint8Array, { width, height }: Size): Promise<GrayImage> {
  const images = await openPageImages(pdfAroundJpeg(bytes, { width, height }));
  try {
    const image = await images.image(1);
    const turns = uprightTurns(bytes);
    const upright = image && turns ? quarterTurns(image, turns) : image;
    if (upright) return { ...upright, dpi: dpiOf(upright.width, upright.height) };
  } catch {
    // Told below, like a picture the engine left out.
  } finally {
    await images.close();
  }
  throw damagedPicture();
}

/** A PDF whose one page is the jpg, byte for byte. Colour space by the number of channels in the frame header. */
function pdfAroundJpeg(jpeg: Uint8Array, { width, height }: Size): Uint8Array {
  const show = `q ${width} 0 0 ${height} 0 0 cm /I Do Q`;
  const space = { 1: 'DeviceGray', 4: 'DeviceCMYK' }[jpegChannels(jpeg)] ?? 'DeviceRGB';
  const text = new TextEncoder();
  const head = text.encode(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n' +
      `3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Resources<</XObject<</I 5 0 R>>>>/Contents 4 0 R>>endobj\n` +
      `4 0 obj<</Length ${show.length}>>stream\n${show}\nendstream endobj\n` +
      `5 0 obj<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}/BitsPerComponent 8/ColorSpace/${space}/Filter/DCTDecode/Length ${jpeg.length}>>stream\n`,
  );
  // Without a table of offsets the engine finds the objects by reading through; there are five.
  const tail = text.encode('\nendstream endobj\ntrailer<</Root 1 0 R/Size 6>>\n%%EOF');
  const pdf = new Uint8Array(head.length + jpeg.length + tail.length);
  pdf.set(head);
  pdf.set(jpeg, head.length);
  pdf.set(tail, head.length + jpeg.length);
  return pdf;
}

async function* tiffPages(bytes: Uint8Array): AsyncGenerator<GrayImage> {
  const safe = withSafeDirectories(bytes);
  if (!safe) throw damagedPicture();
  const { default: UTIF } = await import('utif2');
  const { buffer } = safe;
  const tags = (() => {
    try {
      return UTIF.decode(buffer);
    } catch {
      throw damagedPicture();
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
      throw damagedPicture();
    }
    if (data.length < width * height * 4) throw damagedPicture();
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

function jpegSize(view: DataView): Size | null {
  const at = frameHeader(view);
  return at === null ? null : { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
}

function jpegChannels(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = frameHeader(view);
  return at === null ? 3 : view.getUint8(at + 9);
}

/** Walks the segments of a jpg to its frame header (SOF0 to SOF15, without the three codes that are not frames). */
function frameHeader(view: DataView): number | null {
  for (let at = 2; at + 9 < view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (frame) return at;
    if (marker === 0xff) at += 1;
    else at += 2 + Math.max(2, view.getUint16(at + 2));
  }
  return null;
}

function dpiOf(width: number, height: number): number {
  return Math.max(LEAST_DPI, Math.max(width, height) / LONGER_SIDE);
}

function checkPixels({ width, height }: Size): void {
  if (width * height <= MOST_PIXELS) return;
  throw new ReadFailure(
    'too-large',
    `Ảnh quá lớn (${width} × ${height} điểm ảnh).`,
    'Hãy quét lại ở 200–300 dpi, hoặc thu nhỏ ảnh rồi gửi lại.',
  );
}

export function damagedPicture(): ReadFailure {
  return new ReadFailure(
    'damaged',
    'Tệp ảnh bị hỏng hoặc không đúng định dạng.',
    'Hãy quét hoặc chụp lại rồi gửi.',
  );
}
