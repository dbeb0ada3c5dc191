import { createCanvas } from '@napi-rs/canvas';
import { encode as encodeBmp } from 'bmp-ts';
import fc from 'fast-check';
import { encode } from 'fast-png';
import UTIF from 'utif2';
import { afterAll, describe, expect, it } from 'vitest';
import { readImage } from '../../../ingest/formats/image.ts';
import { DEFAULT_LIMITS } from '../../../ingest/limits.ts';
import { uprightTurns } from '../../../ingest/ocr/exif.ts';
import { pictureSize } from '../../../ingest/ocr/picture.ts';
import { closeRecognizer } from '../../../ingest/ocr/recognizer.ts';
import { grayOf, scanPage } from '../ocr/scan-maker.ts';

afterAll(closeRecognizer);
const { canvas } = scanPage(['**KẾ HOẠCH', 'Triển khai thực hiện nhiệm vụ năm học trên địa bàn huyện'], {
  dpi: 120,
});
const { width, height } = canvas;
const gray = grayOf(canvas, 120).pixels;
const rgba = new Uint8Array(canvas.getContext('2d').getImageData(0, 0, width, height).data.buffer);

const palette = Array.from({ length: 256 }, (_none, i) => [i, i, i]);
const files: [string, () => Uint8Array][] = [
  ['a jpg', () => new Uint8Array(canvas.toBuffer('image/jpeg'))],
  ['a png in colour', () => new Uint8Array(canvas.toBuffer('image/png'))],
  ['a gray png', () => encode({ width, height, data: gray, channels: 1 })],
  [
    'a gray png of 16 bits',
    () =>
      encode({ width, height, data: Uint16Array.from(gray, (value) => value * 257), channels: 1, depth: 16 }),
  ],
  [
    'a png with a palette',
    () => encode({ width, height, data: gray, channels: 1, palette: palette as [number, number, number][] }),
  ],
  ['a bmp', () => new Uint8Array(encodeBmp({ width, height, data: bgrOf(rgba), bitPP: 24 }).data)],
  ['a webp', () => new Uint8Array(canvas.toBuffer('image/webp', 90))],
  ['a tiff', () => new Uint8Array(UTIF.encodeImage(rgba, width, height))],
];

/** The order of bytes the bmp library writes from: alpha, blue, green, red. */
function bgrOf(pixels: Uint8Array): Buffer {
  const out = Buffer.alloc(pixels.length);
  for (let i = 0; i < pixels.length; i += 4) out.set([255, pixels[i + 2]!, pixels[i + 1]!, pixels[i]!], i);
  return out;
}

/** The jpg with an EXIF block that tells how the camera was held. */
function held(jpeg: Uint8Array, orientation: number): Uint8Array {
  const exif = Buffer.from('Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0', 'latin1');
  exif.writeUInt16BE(orientation, 24);
  const head = Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, exif.length + 2]);
  return new Uint8Array(Buffer.concat([head, exif, jpeg.subarray(2)]));
}

describe('pictures of pages', () => {
  it.each([
    [1, 0],
    [6, 1],
    [3, 2],
    [8, 3],
    [99, 0],
  ])('a photo of orientation %i wants %i quarter turns', (orientation, turns) => {
    expect(uprightTurns(held(new Uint8Array(createCanvas(40, 40).toBuffer('image/jpeg')), orientation))).toBe(
      turns,
    );
  });

  it('asks nothing of a jpg without or with broken EXIF', () => {
    const jpeg = new Uint8Array(createCanvas(40, 40).toBuffer('image/jpeg'));
    expect(uprightTurns(jpeg)).toBe(0);
    fc.assert(
      fc.property(fc.nat({ max: 60 }), fc.nat({ max: 255 }), (at, value) => {
        const broken = held(jpeg, 6);
        broken[at] = value;
        expect([0, 1, 2, 3]).toContain(uprightTurns(broken.subarray(0, 70)));
      }),
    );
  });

  it.each(files)('reads %s', async (_name, make) => {
    const { blocks, pages, ocr } = await readImage(make(), DEFAULT_LIMITS);
    const text = blocks.map((block) => ('text' in block ? block.text : '')).join('\n');
    expect(text).toMatch(/KẾ HOẠCH[\s\S]*nhiệm vụ năm học/);
    expect([pages, ocr.pages]).toEqual([1, [1]]);
    expect(ocr.confidence).toBeGreaterThan(0.8);
  });

  it('refuses a gif with a remedy', async () => {
    const gif = new TextEncoder().encode('GIF89a and more than thirty bytes after it');
    await expect(readImage(gif, DEFAULT_LIMITS)).rejects.toMatchObject({
      name: 'ReadFailure',
      code: 'unknown-format',
    });
  });

  it('knows the size before anything is decoded', () => {
    expect(pictureSize(new Uint8Array(canvas.toBuffer('image/jpeg')))).toEqual({ width, height });
    expect(pictureSize(new Uint8Array(canvas.toBuffer('image/png')))).toEqual({ width, height });
  });

  it.each([
    ['jpg', new Uint8Array(createCanvas(40, 40).toBuffer('image/jpeg'))],
    ['png', new Uint8Array(createCanvas(40, 40).toBuffer('image/png'))],
    ['webp', new Uint8Array(createCanvas(40, 40).toBuffer('image/webp'))],
    ['bmp', new Uint8Array(encodeBmp({ width: 40, height: 40, data: Buffer.alloc(6400), bitPP: 24 }).data)],
    ['tiff', new Uint8Array(UTIF.encodeImage(new Uint8Array(40 * 40 * 4), 40, 40))],
  ])(
    'a damaged %s is refused or read, never more: the native decoder would end the process',
    async (_kind, whole) => {
      const edits = fc.array(fc.tuple(fc.nat({ max: whole.length - 5 }), fc.nat({ max: 255 })), {
        maxLength: 8,
      });
      await fc.assert(
        fc.asyncProperty(edits, fc.nat({ max: whole.length }), async (changes, cut) => {
          const bytes = whole.slice(0, cut % 3 ? undefined : Math.max(12, cut));
          for (const [at, value] of changes) if (at + 4 < bytes.length) bytes[at + 4] = value;
          await readImage(bytes, { ...DEFAULT_LIMITS, ocrPageMs: 2_000 }).catch((error: Error) => {
            expect(error.name).toBe('ReadFailure');
          });
        }),
        { numRuns: 12 },
      );
    },
    60_000,
  );
});
