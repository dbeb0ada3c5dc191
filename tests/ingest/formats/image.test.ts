import { createCanvas } from '@napi-rs/canvas';
import fc from 'fast-check';
import { encode } from 'fast-png';
import UTIF from 'utif2';
import { afterAll, describe, expect, it } from 'vitest';
import { readImage } from '../../../ingest/formats/image.ts';
import { DEFAULT_LIMITS } from '../../../ingest/limits.ts';
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
  ['a tiff', () => new Uint8Array(UTIF.encodeImage(rgba, width, height))],
];

describe('pictures of pages', () => {
  it.each(files)('reads %s', async (_name, make) => {
    const { blocks, pages, ocr } = await readImage(make(), DEFAULT_LIMITS);
    const text = blocks.map((block) => ('text' in block ? block.text : '')).join('\n');
    expect(text).toMatch(/KẾ HOẠCH[\s\S]*nhiệm vụ năm học/);
    expect([pages, ocr.pages]).toEqual([1, [1]]);
    expect(ocr.confidence).toBeGreaterThan(0.8);
  });

  it('knows the size before anything is decoded', () => {
    expect(pictureSize(new Uint8Array(canvas.toBuffer('image/jpeg')))).toEqual({ width, height });
    expect(pictureSize(new Uint8Array(canvas.toBuffer('image/png')))).toEqual({ width, height });
  });

  it.each([
    ['jpg', new Uint8Array(createCanvas(40, 40).toBuffer('image/jpeg'))],
    ['png', new Uint8Array(createCanvas(40, 40).toBuffer('image/png'))],
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
