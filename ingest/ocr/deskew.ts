/** Straightens a page that went through the scanner at an angle, and turns one that was scanned lying on its side. */
import { type Box, crop, type GrayImage, resample, whiteImage } from './gray-image.ts';

/** Resolution at which angles are measured: lines of type are still separate, the work is small. */
const MEASURE_DPI = 50;
const MAX_DEGREES = 3;
const STEP_DEGREES = 0.25;
/** Below this the recogniser copes by itself, and turning only blurs. */
const WORTH_TURNING = 0.3;

/** The page set straight; the same image when it already is. */
export function deskew(image: GrayImage, degrees = skewOf(image)): GrayImage {
  return Math.abs(degrees) < WORTH_TURNING ? image : rotate(image, -degrees);
}

/**
 * Part of a page as it is when the page is set straight, at another resolution; only that part is worked on. `box` is
 * in points on the straight page, `degrees` the page's skew.
 */
export function straightCutting(page: GrayImage, degrees: number, box: Box, dpi: number): GrayImage {
  // Turned about the middle of the page, the part comes from a little beside its place.
  const turn = Math.abs(degrees) < WORTH_TURNING ? 0 : degrees;
  const lean = Math.tan((Math.abs(turn) * Math.PI) / 180) * (Math.max(page.width, page.height) / 2);
  const scale = page.dpi / 72;
  const left = Math.max(0, Math.floor(box.left * scale - lean));
  const top = Math.max(0, Math.floor(box.top * scale - lean));
  const wide = { left, top, right: box.right * scale + lean, bottom: box.bottom * scale + lean };
  const part = resample(crop(page, wide), dpi);
  const by = part.dpi / page.dpi;
  const middle = { x: ((page.width - 1) / 2 - left) * by, y: ((page.height - 1) / 2 - top) * by };
  const straight = turn === 0 ? part : rotate(part, -turn, middle);
  const points = part.dpi / 72;
  return crop(straight, {
    left: box.left * points - left * by,
    top: box.top * points - top * by,
    right: box.right * points - left * by,
    bottom: box.bottom * points - top * by,
  });
}

/**
 * The angle of the lines of type in degrees, clockwise positive, 0 when no angle stands out. At the right angle the
 * ink of a line falls into few rows, so the sum of squared differences between neighbouring rows is greatest.
 */
export function skewOf(image: GrayImage): number {
  const ink = inkPoints(resample(image, MEASURE_DPI));
  if (ink.xs.length < 200) return 0;
  let best = { degrees: 0, score: sharpness(ink, 0) };
  const level = best.score;
  for (let degrees = -MAX_DEGREES; degrees <= MAX_DEGREES; degrees += STEP_DEGREES) {
    const score = sharpness(ink, degrees);
    if (score > best.score) best = { degrees, score };
  }
  return best.score > level * 1.05 ? best.degrees : 0;
}

/**
 * True when the lines of type run down the page: the sheet was scanned lying on its side. Across lines of type ink
 * comes and goes (white between the lines), along them it is spread evenly.
 */
export function liesOnItsSide(image: GrayImage): boolean {
  const ink = inkPoints(resample(image, MEASURE_DPI));
  if (ink.xs.length < 200) return false;
  return unevenness(ink.xs, ink.width) > unevenness(ink.ys, ink.height);
}

/** Squared difference of neighbouring counts over squared counts, counts taken over two pixels to even out stems. */
function unevenness(positions: Int32Array, length: number): number {
  const counts = new Float64Array((length >> 1) + 1);
  for (const position of positions) counts[position >> 1]! += 1;
  let differences = 0;
  let squares = 1;
  for (let i = 1; i < counts.length; i++) {
    differences += (counts[i]! - counts[i - 1]!) ** 2;
    squares += counts[i]! ** 2;
  }
  return differences / squares;
}

interface Ink {
  xs: Int32Array;
  ys: Int32Array;
  width: number;
  height: number;
}

function inkPoints(image: GrayImage): Ink {
  const xs: number[] = [];
  const ys: number[] = [];
  // The outer margin holds scanner shadows and punch holes, which would pull the angle.
  const left = Math.round(image.width * 0.05);
  const top = Math.round(image.height * 0.04);
  for (let y = top; y < image.height - top; y++) {
    for (let x = left; x < image.width - left; x++) {
      if (image.pixels[y * image.width + x]! < 150) {
        xs.push(x);
        ys.push(y);
      }
    }
  }
  return { xs: Int32Array.from(xs), ys: Int32Array.from(ys), width: image.width, height: image.height };
}

function sharpness(ink: Ink, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const shift = Math.ceil(Math.abs(slope) * ink.width) + 1;
  const rows = new Float64Array(ink.height + 2 * shift);
  for (let i = 0; i < ink.xs.length; i++) {
    const row = Math.round(ink.ys[i]! - ink.xs[i]! * slope) + shift;
    if (row >= 0 && row < rows.length) rows[row]! += 1;
  }
  let sum = 0;
  for (let row = 1; row < rows.length; row++) sum += (rows[row]! - rows[row - 1]!) ** 2;
  return sum;
}

/** Turns the page about its centre, or another point, clockwise; corners that come into view are white. */
export function rotate(
  image: GrayImage,
  degrees: number,
  about = { x: (image.width - 1) / 2, y: (image.height - 1) / 2 },
): GrayImage {
  const { width, height, pixels } = image;
  const turned = whiteImage(width, height, image.dpi);
  const cos = Math.cos((degrees * Math.PI) / 180);
  const sin = Math.sin((degrees * Math.PI) / 180);
  const { x: cx, y: cy } = about;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const sx = cos * (x - cx) + sin * (y - cy) + cx;
      const sy = -sin * (x - cx) + cos * (y - cy) + cy;
      const x0 = Math.floor(sx);
      const y0 = Math.floor(sy);
      if (x0 < 0 || y0 < 0 || x0 >= width - 1 || y0 >= height - 1) continue;
      const fx = sx - x0;
      const fy = sy - y0;
      const at = y0 * width + x0;
      const above = pixels[at]! * (1 - fx) + pixels[at + 1]! * fx;
      const below = pixels[at + width]! * (1 - fx) + pixels[at + width + 1]! * fx;
      turned.pixels[y * width + x] = above * (1 - fy) + below * fy;
    }
  }
  return turned;
}

/** Quarter turns, clockwise, without loss. */
export function quarterTurns(image: GrayImage, turns: 1 | 2 | 3): GrayImage {
  const { width, height, pixels } = image;
  const out = turns === 2 ? whiteImage(width, height, image.dpi) : whiteImage(height, width, image.dpi);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const to =
        turns === 1
          ? x * height + (height - 1 - y)
          : turns === 2
            ? (height - 1 - y) * width + (width - 1 - x)
            : (width - 1 - x) * height + y;
      out.pixels[to] = pixels[y * width + x]!;
    }
  }
  return out;
}
