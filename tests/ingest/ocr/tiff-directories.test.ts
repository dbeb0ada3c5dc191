import fc from 'fast-check';
import UTIF from 'utif2';
import { describe, expect, it } from 'vitest';
import { withSafeDirectories } from '../../../ingest/ocr/tiff-directories.ts';

const page = new Uint8Array(UTIF.encodeImage(new Uint8Array(8 * 8 * 4), 8, 8));

/** The page with two bytes of its first entry overwritten; the library writes big-endian. */
function edited(at: number, value: number): Uint8Array {
  const bytes = page.slice();
  const view = new DataView(bytes.buffer);
  const firstEntry = view.getUint32(4) + 2;
  view.setUint16(firstEntry + at, value);
  return bytes;
}

describe('the directories of a tiff', () => {
  it('of a sound file stand as they are', () => {
    expect(withSafeDirectories(page)).toEqual(page);
  });

  it.each([
    ['a count of a thousand million', edited(4, 0x4000)],
    ['nothing after the head', page.slice(0, 8)],
    ['a directory cut short', page.slice(0, 40)],
    ['fewer bytes than a head', page.slice(0, 3)],
  ])('with %s are refused', (_why, bytes) => {
    expect(withSafeDirectories(bytes)).toBeNull();
  });

  it('lead into no directory within another', () => {
    const bytes = edited(0, 330);
    const safe = withSafeDirectories(bytes);
    const view = new DataView((safe as Uint8Array<ArrayBuffer>).buffer);
    expect(view.getUint16(view.getUint32(4) + 2)).toBe(65_534);
  });

  it('whatever the bytes, are decoded quickly or refused', () => {
    const edits = fc.array(fc.tuple(fc.nat({ max: page.length - 1 }), fc.nat({ max: 255 })), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(edits, (changes) => {
        const bytes = page.slice();
        for (const [at, value] of changes) bytes[at] = value;
        const safe = withSafeDirectories(bytes);
        if (!safe) return;
        const started = performance.now();
        try {
          UTIF.decode(safe.buffer);
        } catch {}
        expect(performance.now() - started).toBeLessThan(500);
      }),
      { numRuns: 500 },
    );
  });
});
