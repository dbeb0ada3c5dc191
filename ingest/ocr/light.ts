/** Evens the light of a photographed page: a shadow over one half would make its paper darker than the other's type. */
import type { GrayImage } from './gray-image.ts';

/** The page is looked at in this many tiles along its shorter side. */
const TILES = 24;
/** Within a tile the paper is as bright as this share of its pixels is at most. */
const PAPER = 0.9;
/** Shades by which paper may differ over the page; scanners stay well under. */
const EVEN = 45;
/** A tile darker than this is a picture or a black table head, not paper in the shade. */
const DARKEST_PAPER = 60;

/** The page as if lit evenly; the same image when it is. */
export function evenLight(image: GrayImage): GrayImage {
  const side = Math.max(8, Math.floor(Math.min(image.width, image.height) / TILES));
  const columns = Math.ceil(image.width / side);
  const rows = Math.ceil(image.height / side);
  const paper = Float32Array.from({ length: columns * rows }, (_none, i) =>
    brightness(image, (i % columns) * side, Math.floor(i / columns) * side, side),
  );
  const sorted = [...paper].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 255;
  if (at(0.95) - at(0.08) < EVEN) return image;
  const { width, height } = image;
  const pixels = new Uint8Array(image.pixels.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const lit = between(paper, columns, rows, (x + 0.5) / side - 0.5, (y + 0.5) / side - 0.5);
      pixels[y * width + x] = Math.min(
        255,
        (image.pixels[y * width + x]! * 255) / Math.max(DARKEST_PAPER, lit),
      );
    }
  }
  return { ...image, pixels };
}

function brightness(image: GrayImage, left: number, top: number, side: number): number {
  const counts = new Uint32Array(256);
  let total = 0;
  for (let y = top; y < Math.min(image.height, top + side); y += 2) {
    for (let x = left; x < Math.min(image.width, left + side); x += 2) {
      counts[image.pixels[y * image.width + x]!]! += 1;
      total++;
    }
  }
  let seen = 0;
  for (let shade = 0; shade < 256; shade++) {
    seen += counts[shade]!;
    if (seen >= total * PAPER) return shade;
  }
  return 255;
}

/** The paper's brightness between the middles of tiles. */
function between(paper: Float32Array, columns: number, rows: number, x: number, y: number): number {
  const cx = Math.max(0, Math.min(columns - 1, x));
  const cy = Math.max(0, Math.min(rows - 1, y));
  const [x0, y0] = [Math.floor(cx), Math.floor(cy)];
  const [x1, y1] = [Math.min(columns - 1, x0 + 1), Math.min(rows - 1, y0 + 1)];
  const [fx, fy] = [cx - x0, cy - y0];
  const above = paper[y0 * columns + x0]! * (1 - fx) + paper[y0 * columns + x1]! * fx;
  const below = paper[y1 * columns + x0]! * (1 - fx) + paper[y1 * columns + x1]! * fx;
  return above * (1 - fy) + below * fy;
}
