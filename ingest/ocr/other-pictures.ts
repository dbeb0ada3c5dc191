/**
 * BMP and WebP → pixels, by decoders that run as JavaScript or WebAssembly: a damaged file can only throw. GIF is refused:
 * the decoder tried (omggif) can run for ever on a damaged file, and offices do not scan to it.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ColourPixels } from './ink.ts';

export type OtherPicture = 'bmp' | 'webp';

/** Which of them a file is, by its first bytes; null for any other kind. */
export function otherPicture(bytes: Uint8Array): OtherPicture | null {
  const head = latin1(bytes, 0, 16);
  if (head.startsWith('RIFF') && head.startsWith('WEBP', 8)) return 'webp';
  return head.startsWith('BM') ? 'bmp' : null;
}

/** Width and height as the head of the file tells them, before anything is decoded; null when it is cut short. */
export function otherPictureSize(
  bytes: Uint8Array,
  kind: OtherPicture,
): { width: number; height: number } | null {
  if (bytes.length < 30) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // A negative height says that the rows run from the top.
  if (kind === 'bmp') return { width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) };
  return webpSize(bytes, view);
}

/** The three kinds of WebP: with extras (VP8X), lossy (VP8), lossless (VP8L). RFC 9649. */
function webpSize(bytes: Uint8Array, view: DataView): { width: number; height: number } | null {
  const chunk = latin1(bytes, 12, 16);
  const uint24 = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
  if (chunk === 'VP8X') return { width: uint24(24) + 1, height: uint24(27) + 1 };
  if (chunk === 'VP8 ') {
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  }
  if (chunk !== 'VP8L') return null;
  const packed = view.getUint32(21, true);
  return { width: (packed & 0x3fff) + 1, height: ((packed >> 14) & 0x3fff) + 1 };
}

/** Decodes the picture, of an animation the first frame. Throws on damaged files; see to the size first. */
export async function decodeOtherPicture(bytes: Uint8Array, kind: OtherPicture): Promise<ColourPixels> {
  if (kind === 'bmp') return decodeBmp(bytes);
  return decodeWebp(bytes);
}

async function decodeBmp(bytes: Uint8Array): Promise<ColourPixels> {
  const { decode } = await import('bmp-ts');
  const { width, height, data } = decode(Buffer.from(bytes), { toRGBA: true });
  // Most files of four bytes a pixel leave the fourth empty, which would mean that nothing is to be seen.
  for (let i = 3; i < data.length; i += 4) data[i] = 255;
  return { width, height, channels: 4, data: new Uint8Array(data) };
}

async function decodeWebp(bytes: Uint8Array): Promise<ColourPixels> {
  const { default: decode, init } = await import('@jsquash/webp/decode.js');
  const code = createRequire(import.meta.url).resolve('@jsquash/webp/codec/dec/webp_dec.wasm');
  // Browsers have this class; the decoder builds its answer with it.
  Reflect.set(globalThis, 'ImageData', Pixels);
  await init(await WebAssembly.compile(readFileSync(code)));
  const { width, height, data } = await decode(new Uint8Array(bytes).buffer);
  return { width, height, channels: 4, data };
}

class Pixels {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;

  constructor(data: Uint8ClampedArray, width: number, height: number) {
    this.data = data;
    this.width = width;
    this.height = height;
  }
}

function latin1(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}
