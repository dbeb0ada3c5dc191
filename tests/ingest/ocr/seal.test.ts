/** A black seal's rings are found and taken out; type beside them stays as it was. */
import { describe, expect, it } from 'vitest';
import { crop, type GrayImage } from '../../../ingest/ocr/gray-image.ts';
import { withoutSealRings } from '../../../ingest/ocr/seal.ts';
import { grayOf, signedPage } from './scan-maker.ts';

const DPI = 150;
const SIGNED = { titles: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Nguyễn Thị Hoa Mai' };

/** The signature block of a made page. */
function block(seal: 'black' | 'red' | undefined): GrayImage {
  const page = grayOf(signedPage({ ...SIGNED, ...(seal ? { seal } : {}) }, { dpi: DPI }), DPI);
  const points = DPI / 72;
  return crop(page, { left: 300 * points, top: 150 * points, right: 595 * points, bottom: 380 * points });
}

const dark = (image: GrayImage) => image.pixels.reduce((sum, pixel) => sum + (pixel < 128 ? 1 : 0), 0);

describe('withoutSealRings', () => {
  it('takes most of a black seal away and leaves the type', () => {
    const clean = dark(block(undefined));
    const sealed = block('black');
    const cleared = withoutSealRings(sealed);
    expect(cleared).not.toBeNull();
    // What stays of the seal is its lettering, far less ink than the rings.
    expect(dark(cleared!) - clean).toBeLessThan((dark(sealed) - clean) * 0.5);
    expect(dark(cleared!)).toBeGreaterThan(clean * 0.9);
  });

  it.each([
    ['no seal', undefined],
    ['a red seal, which fades with its colour', 'red'],
  ] as const)('finds nothing where there is %s', (_name, seal) => {
    expect(withoutSealRings(block(seal))).toBeNull();
  });
});
