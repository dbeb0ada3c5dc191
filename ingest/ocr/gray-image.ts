/** Gray page images: the one form in which pages travel to the recogniser. */

/** One page in shades of gray, row by row from the top left, one byte a pixel: 0 black, 255 white. */
export interface GrayImage {
  width: number;
  height: number;
  pixels: Uint8Array;
  /** Pixels an inch on paper. */
  dpi: number;
}

export function whiteImage(width: number, height: number, dpi: number): GrayImage {
  return { width, height, dpi, pixels: new Uint8Array(width * height).fill(255) };
}

/**
 * The image at another resolution. Shrinking averages every source pixel (a 1-bit scan becomes a smooth gray one,
 * which the recogniser reads better than the jagged original); enlarging interpolates between neighbours.
 */
export function resample(image: GrayImage, dpi: number): GrayImage {
  const scale = dpi / image.dpi;
  if (Math.abs(scale - 1) < 0.02) return image;
  const width = Math.max(1, Math.round(image.width * scale));
  const height = Math.max(1, Math.round(image.height * scale));
  const columns = taps(image.width, width);
  const rows = taps(image.height, height);
  const narrowed = new Float32Array(width * image.height);
  for (let y = 0; y < image.height; y++) {
    const from = y * image.width;
    for (let x = 0; x < width; x++) {
      const { first, weights } = columns[x]!;
      let sum = 0;
      for (let k = 0; k < weights.length; k++) sum += image.pixels[from + first + k]! * weights[k]!;
      narrowed[y * width + x] = sum;
    }
  }
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const { first, weights } = rows[y]!;
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (let k = 0; k < weights.length; k++) sum += narrowed[(first + k) * width + x]! * weights[k]!;
      pixels[y * width + x] = Math.max(0, Math.min(255, Math.round(sum)));
    }
  }
  return { width, height, pixels, dpi };
}

interface Taps {
  first: number;
  weights: number[];
}

/** For each target pixel, the source pixels it is made of: a triangle filter as wide as the target pixel. */
function taps(from: number, to: number): Taps[] {
  const ratio = from / to;
  const reach = Math.max(1, ratio);
  return Array.from({ length: to }, (_, i) => {
    const centre = (i + 0.5) * ratio - 0.5;
    const first = Math.max(0, Math.ceil(centre - reach));
    const last = Math.min(from - 1, Math.floor(centre + reach));
    const weights: number[] = [];
    let total = 0;
    for (let k = first; k <= last; k++) {
      const weight = Math.max(1e-6, 1 - Math.abs(k - centre) / reach);
      weights.push(weight);
      total += weight;
    }
    return { first, weights: weights.map((weight) => weight / total) };
  });
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A cutting, in whole pixels within the image. */
export function crop(image: GrayImage, box: Box): GrayImage {
  const left = Math.max(0, Math.floor(box.left));
  const top = Math.max(0, Math.floor(box.top));
  const width = Math.max(1, Math.min(image.width, Math.ceil(box.right)) - left);
  const height = Math.max(1, Math.min(image.height, Math.ceil(box.bottom)) - top);
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const from = (top + y) * image.width + left;
    pixels.set(image.pixels.subarray(from, from + width), y * width);
  }
  return { width, height, pixels, dpi: image.dpi };
}

/** The image as a portable graymap, the plainest file the recogniser opens (no compression to pay for). */
export function toPgm(image: GrayImage): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${image.width} ${image.height}\n255\n`);
  const bytes = new Uint8Array(head.length + image.pixels.length);
  bytes.set(head);
  bytes.set(image.pixels, head.length);
  return bytes;
}
