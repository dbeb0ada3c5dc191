/** From colour to gray, leaving coloured ink behind: red seals, blue signatures and pen, coloured marks of software. */
import type { GrayImage } from './gray-image.ts';

/** Colour difference (0–255) from which a pixel counts as coloured ink rather than as a tinted scan of black. */
const COLOURED = 48;

/** What a decoded page image is made of. */
export interface ColourPixels {
  width: number;
  height: number;
  /** Bytes, 3 (RGB) or 4 (RGBA, over white) a pixel. */
  data: Uint8Array | Uint8ClampedArray;
  channels: 3 | 4;
}

/**
 * Grays the page. A coloured pixel takes its brightest channel: the red of a seal is bright in the red channel, so
 * the seal fades to paper while black type under it, dark in every channel, stays.
 */
export function grayWithoutColouredInk(image: ColourPixels, dpi: number): GrayImage {
  const { data, channels } = image;
  const pixels = new Uint8Array(image.width * image.height);
  for (let i = 0, p = 0; i < pixels.length; i++, p += channels) {
    const alpha = channels === 4 ? data[p + 3]! : 255;
    const r = data[p]!;
    const g = data[p + 1]!;
    const b = data[p + 2]!;
    const most = r > g ? (r > b ? r : b) : g > b ? g : b;
    const least = r < g ? (r < b ? r : b) : g < b ? g : b;
    const gray = most - least > COLOURED ? brighten(most) : (r * 77 + g * 150 + b * 29) >> 8;
    pixels[i] = alpha === 255 ? gray : 255 - (((255 - gray) * alpha) >> 8);
  }
  return { width: image.width, height: image.height, dpi, pixels };
}

/** Faded ink goes the rest of the way to white; what is still dark (black type under a seal) is kept. */
function brighten(value: number): number {
  return value >= 128 ? 255 : value;
}

/** Unpacks one bit a pixel (1 = white), rows padded to whole bytes, as fax-coded scans are stored. */
export function grayFromBits(
  bits: Uint8Array | Uint8ClampedArray,
  width: number,
  height: number,
  dpi: number,
): GrayImage {
  const stride = (width + 7) >> 3;
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const bit = (bits[y * stride + (x >> 3)]! >> (7 - (x & 7))) & 1;
      pixels[y * width + x] = bit ? 255 : 0;
    }
  }
  return { width, height, dpi, pixels };
}
