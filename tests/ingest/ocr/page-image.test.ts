import { describe, expect, it } from 'vitest';
import { deskew, liesOnItsSide, quarterTurns, rotate, skewOf } from '../../../ingest/ocr/deskew.ts';
import { resample, toPgm, whiteImage } from '../../../ingest/ocr/gray-image.ts';
import { grayFromBits, grayWithoutColouredInk } from '../../../ingest/ocr/ink.ts';
import { grayOf, scanPage } from './scan-maker.ts';

const WORDS =
  'căn cứ luật tổ chức chính quyền địa phương xét đề nghị của giám đốc sở nội vụ tỉnh ban hành kế hoạch'.split(
    ' ',
  );
/** Thirty lines, no two alike: equal lines would line up in columns. */
const TEXT = Array.from({ length: 30 }, (_, i) =>
  Array.from({ length: 15 }, (_, k) => WORDS[(i * 7 + k * (3 + (i % 5))) % WORDS.length]).join(' '),
);
const page = (skew: number) => grayOf(scanPage(TEXT, { dpi: 100, skew }).canvas, 100);

describe('page images', () => {
  it.each([-2, -0.75, 1, 2.5])('finds a skew of %s degrees and sets it straight', (skew) => {
    const image = page(skew);
    expect(skewOf(image)).toBeCloseTo(skew, 0);
    expect(Math.abs(skewOf(deskew(image)))).toBeLessThanOrEqual(0.5);
  });

  it('leaves a straight page and an empty page as they are', () => {
    const straight = page(0);
    expect(deskew(straight)).toBe(straight);
    const empty = whiteImage(300, 400, 50);
    expect(deskew(empty)).toBe(empty);
  });

  it('sees that a page lies on its side', () => {
    expect(liesOnItsSide(page(0))).toBe(false);
    expect(liesOnItsSide(quarterTurns(page(0), 1))).toBe(true);
  });

  it('turns by quarters without loss', () => {
    const image = { width: 3, height: 2, dpi: 100, pixels: Uint8Array.of(1, 2, 3, 4, 5, 6) };
    expect([...quarterTurns(image, 1).pixels]).toEqual([4, 1, 5, 2, 6, 3]);
    expect([...quarterTurns(image, 2).pixels]).toEqual([6, 5, 4, 3, 2, 1]);
    expect([...quarterTurns(image, 3).pixels]).toEqual([3, 6, 2, 5, 1, 4]);
    expect(rotate(whiteImage(5, 5, 100), 10).pixels.every((pixel) => pixel === 255)).toBe(true);
  });

  it('fades red seals and blue ink, keeps black type under them', () => {
    const rgb = [
      [220, 30, 40],
      [40, 60, 200],
      [20, 20, 20],
      [250, 248, 240],
      [110, 10, 20],
    ];
    const image = grayWithoutColouredInk(
      { width: 5, height: 1, channels: 3, data: Uint8Array.from(rgb.flat()) },
      100,
    );
    expect([...image.pixels].map((pixel) => (pixel > 200 ? 'paper' : 'ink'))).toEqual([
      'paper',
      'paper',
      'ink',
      'paper',
      'ink',
    ]);
  });

  it('unpacks fax bits row by row', () => {
    expect([...grayFromBits(Uint8Array.of(0b10100000, 0b01000000), 3, 2, 200).pixels]).toEqual([
      255, 0, 255, 0, 255, 0,
    ]);
  });

  it('resamples to the asked size and keeps the mean shade', () => {
    const image = page(0);
    const small = resample(image, 50);
    expect([small.width, small.height]).toEqual([Math.round(image.width / 2), Math.round(image.height / 2)]);
    const mean = (pixels: Uint8Array) => pixels.reduce((sum, pixel) => sum + pixel, 0) / pixels.length;
    expect(mean(small.pixels)).toBeCloseTo(mean(image.pixels), 0);
    expect(new TextDecoder().decode(toPgm(small).subarray(0, 15))).toMatch(/^P5\n\d+ \d+\n255\n/);
  });
});
