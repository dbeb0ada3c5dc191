/**
 * A black seal over type (photocopies, fax-coded scans: colour tells nothing there). What ruins the type are the seal's
 * rings: heavy, closed, and cut through several letters. A ring is an oval, so it can be found and taken out, while
 * strokes that cross it are carried across the gap.
 */
import { type GrayImage, resample } from './gray-image.ts';

/** Resolution at which seals are looked for; a ring is about two pixels thick there. */
const FIND_DPI = 75;
/** Radius of round seals in millimetres: state organs' are 36 to 42 mm wide, smaller ones of units and copies about 30. */
const LEAST_RADIUS = 14;
const MOST_RADIUS = 22;
/** Share of a circle that must be ink for it to be a seal's ring; type and emblems stay under a half. */
const IS_RING = 0.6;
const IN_RING = 0.5;
const DARK = 128;

/** An oval of ink, in pixels of the image it was found in. */
interface Oval {
  x: number;
  y: number;
  rx: number;
  ry: number;
}

/** The image with the rings of the black seal on it taken out; null when there is no such seal. */
export function withoutSealRings(image: GrayImage): GrayImage | null {
  const seal = findSeal(image);
  if (!seal) return null;
  const radius = Math.max(seal.rx, seal.ry);
  const at = inkReader(image);
  let cleared = image;
  for (const ring of ringsOf(at, seal, radius)) cleared = withoutRing(cleared, at, seal, radius, ring);
  return cleared;
}

/** The clearest circle of a seal's size: every dark pixel votes for the centres it may belong to. */
function findSeal(image: GrayImage): Oval | null {
  const small = resample(image, FIND_DPI);
  const { width, height, pixels } = small;
  const dark: number[] = [];
  for (let i = 0; i < pixels.length; i++) if (pixels[i]! < DARK + 20) dark.push(i);
  let best = { x: 0, y: 0, radius: 0, share: 0 };
  const perMm = FIND_DPI / 25.4;
  for (let radius = Math.round(LEAST_RADIUS * perMm); radius <= MOST_RADIUS * perMm; radius++) {
    const votes = new Uint16Array(width * height);
    const steps = Math.round(Math.PI * radius * 1.4);
    const offsets = Array.from({ length: steps }, (_none, k) => {
      const angle = (2 * Math.PI * k) / steps;
      return { dx: Math.round(radius * Math.cos(angle)), dy: Math.round(radius * Math.sin(angle)) };
    });
    for (const pixel of dark) {
      const x0 = pixel % width;
      const y0 = (pixel - x0) / width;
      for (const { dx, dy } of offsets) {
        const x = x0 + dx;
        const y = y0 + dy;
        if (x >= 0 && y >= 0 && x < width && y < height) votes[y * width + x]! += 1;
      }
    }
    for (let i = 0; i < votes.length; i++) {
      const share = votes[i]! / steps;
      if (share > best.share) best = { x: i % width, y: Math.floor(i / width), radius, share };
    }
  }
  if (best.share < IS_RING) return null;
  const scale = image.dpi / FIND_DPI;
  const radius = best.radius * scale;
  return fitted(image, { x: (best.x + 0.5) * scale, y: (best.y + 0.5) * scale, rx: radius, ry: radius });
}

/** The oval moved and stretched, in ever smaller steps, to where most of it lies on ink. Copies are a little oval. */
function fitted(image: GrayImage, first: Oval): Oval {
  const at = inkReader(image);
  const score = (oval: Oval) =>
    [-1.5, 0, 1.5].reduce((sum, off) => sum + inkShare(at, oval, 1 + off / oval.rx), 0);
  let oval = first;
  let best = score(oval);
  for (let step = image.dpi / 50; step >= 0.4; step /= 2) {
    for (let moved = true; moved; ) {
      moved = false;
      for (const part of ['x', 'y', 'rx', 'ry'] as const) {
        for (const by of [-step, step]) {
          const tried = { ...oval, [part]: oval[part] + by };
          const got = score(tried);
          // A least gain, so that the walk ends.
          if (got <= best + 0.004) continue;
          best = got;
          oval = tried;
          moved = true;
        }
      }
    }
  }
  return oval;
}

type InkReader = (x: number, y: number) => number;

function inkReader({ width, height, pixels }: GrayImage): InkReader {
  return (x, y) => {
    const column = Math.round(x);
    const row = Math.round(y);
    return column < 0 || row < 0 || column >= width || row >= height ? 255 : pixels[row * width + column]!;
  };
}

const ANGLES = Array.from({ length: 360 }, (_none, degree) => {
  const angle = (degree * Math.PI) / 180;
  return { cos: Math.cos(angle), sin: Math.sin(angle) };
});

/** Share of the oval, shrunk or grown by `factor`, that lies on ink. */
function inkShare(at: InkReader, { x, y, rx, ry }: Oval, factor: number): number {
  let dark = 0;
  for (const { cos, sin } of ANGLES) if (at(x + rx * factor * cos, y + ry * factor * sin) < DARK) dark++;
  return dark / ANGLES.length;
}

interface Ring {
  from: number;
  to: number;
}

/** Rings from half the seal's radius outward, as radii in pixels; further in stands the emblem. */
function ringsOf(at: InkReader, seal: Oval, radius: number): Ring[] {
  const rings: Ring[] = [];
  for (let r = Math.round(radius * 0.5); r < radius * 1.12; r++) {
    if (inkShare(at, seal, r / radius) < IN_RING) continue;
    const last = rings.at(-1);
    if (last && r - last.to <= 2) last.to = r;
    else rings.push({ from: r, to: r });
  }
  return rings;
}

/** Directions in which a stroke may cross a ring, in radians off the straight way out from the centre. */
const CROSSINGS = [-0.6, -0.3, 0, 0.3, 0.6];

function withoutRing(image: GrayImage, at: InkReader, seal: Oval, radius: number, ring: Ring): GrayImage {
  const { width, height } = image;
  const pixels = new Uint8Array(image.pixels);
  const edge = Math.max(1, image.dpi / 130);
  const inner = ring.from - edge;
  const outer = ring.to + edge;
  const top = Math.max(0, Math.floor(seal.y - outer));
  const left = Math.max(0, Math.floor(seal.x - outer));
  for (let y = top; y <= Math.min(height - 1, seal.y + outer); y++) {
    for (let x = left; x <= Math.min(width - 1, seal.x + outer); x++) {
      const dx = x - seal.x;
      const dy = y - seal.y;
      const distance = Math.hypot(dx / seal.rx, dy / seal.ry) * radius;
      if (distance < inner || distance > outer) continue;
      const outward = Math.atan2(dy, dx);
      let ink = 255;
      for (const tilt of CROSSINGS) {
        const cos = Math.cos(outward + tilt);
        const sin = Math.sin(outward + tilt);
        const out = (outer - distance + 1) / Math.cos(tilt);
        const back = (distance - inner + 1) / Math.cos(tilt);
        // Dark only if there is ink on both sides of the ring in this direction.
        ink = Math.min(ink, Math.max(at(x + cos * out, y + sin * out), at(x - cos * back, y - sin * back)));
      }
      pixels[y * width + x] = Math.max(ink, pixels[y * width + x]!);
    }
  }
  return { ...image, pixels };
}
