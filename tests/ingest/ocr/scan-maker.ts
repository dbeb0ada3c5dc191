/**
 * Makes "scans" out of typed text: a page set in Tinos (the metric twin of Times New Roman), then spoilt the way
 * office scanners spoil it. The same seed gives the same page, so error rates can be compared from run to run.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Canvas, createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import type { GrayImage } from '../../../ingest/ocr/gray-image.ts';
import { grayWithoutColouredInk } from '../../../ingest/ocr/ink.ts';

const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));
for (const face of ['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic']) {
  GlobalFonts.registerFromPath(join(fonts, face, `Tinos_${face}.ttf`), 'Tinos');
}

export interface ScanFlaws {
  dpi?: number;
  /** Degrees, clockwise. */
  skew?: number;
  /** Share of pixels turned into specks. */
  specks?: number;
  /** Black and white only, as fax-coded scans are. */
  bilevel?: boolean;
  /** A red seal over the signature. */
  stamp?: boolean;
  /** A photo with a shadow: the lower right corner has this share of the light of the upper left one. */
  shade?: number;
  seed?: number;
}

/** The page as an RGBA canvas. `lines` are set one under another, wrapped to the page; "**" in front sets bold. */
export function scanPage(paragraphs: string[], flaws: ScanFlaws = {}): { canvas: Canvas; truth: string } {
  const dpi = flaws.dpi ?? 200;
  const scale = dpi / 72;
  const canvas = createCanvas(Math.round(595 * scale), Math.round(842 * scale));
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  if (flaws.skew) {
    context.translate(297, 421);
    context.rotate((flaws.skew * Math.PI) / 180);
    context.translate(-297, -421);
  }
  const truth = setType(context, paragraphs);
  if (flaws.stamp) drawSeal(context);
  context.setTransform(1, 0, 0, 1, 0, 0);
  spoil(context, canvas.width, canvas.height, flaws);
  return { canvas, truth };
}

export interface MadeSignature {
  titles: string[];
  name: string;
  /** Ink of the seal over the left third of the block; none when left out. */
  seal?: 'black' | 'red';
  /** Points the seal stands off its usual place. */
  shift?: { x: number; y: number };
}

/** The last page of a directive: closing words, Nơi nhận on the left, the signature block under a seal on the right. */
export function signedPage(signature: MadeSignature, flaws: ScanFlaws = {}): Canvas {
  const dpi = flaws.dpi ?? 200;
  const scale = dpi / 72;
  const canvas = createCanvas(Math.round(595 * scale), Math.round(842 * scale));
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  const body = 'Yêu cầu các cơ quan, đơn vị, địa phương nghiêm túc triển khai thực hiện Quyết định này./.';
  setType(context, ['Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký ban hành.', body]);
  context.font = 'italic bold 12px Tinos';
  context.fillText('Nơi nhận:', 85, 200);
  context.font = '11px Tinos';
  const recipients = ['- Như Điều 2;', '- Thường trực Tỉnh ủy;', '- Sở Nội vụ;', '- Lưu: VT, NC.'];
  recipients.forEach((line, i) => void context.fillText(line, 85, 214 + i * 13));
  context.font = 'bold 13.5px Tinos';
  context.textAlign = 'center';
  [...signature.titles, ''].forEach((line, i) => void context.fillText(line, MIDDLE, 200 + i * 16));
  context.fillText(signature.name, MIDDLE, 200 + signature.titles.length * 16 + 70);
  context.textAlign = 'left';
  if (signature.seal) {
    const { x, y } = signature.shift ?? { x: 0, y: 0 };
    stampSeal(context, signature.seal, MIDDLE - 48 + x, 200 + signature.titles.length * 16 + 26 + y);
  }
  context.setTransform(1, 0, 0, 1, 0, 0);
  spoil(context, canvas.width, canvas.height, flaws);
  return canvas;
}
const MIDDLE = 430;

/** A state organ's seal, 36 mm wide: two heavy rings, the body's name between them, a star. */
function stampSeal(context: SKRSContext2D, ink: 'black' | 'red', x: number, y: number): void {
  context.globalCompositeOperation = 'multiply';
  context.strokeStyle = ink === 'black' ? '#101010' : 'rgb(220, 30, 40)';
  context.fillStyle = context.strokeStyle;
  for (const [radius, width] of [
    [50, 2.6],
    [46, 0.9],
    [32, 0.9],
  ] as const) {
    context.lineWidth = width;
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.stroke();
  }
  context.font = 'bold 9px Tinos';
  [...'ỦY BAN NHÂN DÂN TỈNH BẢN HIN'].forEach((letter, i) => {
    context.save();
    context.translate(x, y);
    context.rotate(-2.3 + i * 0.17);
    context.fillText(letter, 0, -36);
    context.restore();
  });
  context.font = '26px Tinos';
  context.fillText('★', x - 11, y + 9);
  context.globalCompositeOperation = 'source-over';
}

function setType(context: SKRSContext2D, paragraphs: string[]): string {
  context.fillStyle = '#141414';
  let y = 70;
  const kept: string[] = [];
  for (const paragraph of paragraphs) {
    const bold = paragraph.startsWith('**');
    context.font = `${bold ? 'bold ' : ''}13.5px Tinos`;
    let line = '';
    for (const word of paragraph.replace(/^\*\*/, '').split(' ')) {
      if (line && context.measureText(`${line} ${word}`).width > 450) {
        if (y > 790) return kept.join('\n');
        context.fillText(line, 85, y);
        kept.push(line);
        y += 18;
        line = word;
      } else line = line ? `${line} ${word}` : word;
    }
    if (y > 790) return kept.join('\n');
    context.fillText(line, 85, y);
    kept.push(line);
    y += 22;
  }
  return kept.join('\n');
}

function drawSeal(context: SKRSContext2D): void {
  // Ink over ink darkens: type under a seal stays black.
  context.globalCompositeOperation = 'multiply';
  context.strokeStyle = 'rgb(220, 30, 40)';
  context.lineWidth = 2.5;
  for (const radius of [52, 47, 28]) {
    context.beginPath();
    context.arc(400, 640, radius, 0, 2 * Math.PI);
    context.stroke();
  }
  context.globalCompositeOperation = 'source-over';
}

function spoil(context: SKRSContext2D, width: number, height: number, flaws: ScanFlaws): void {
  const data = context.getImageData(0, 0, width, height);
  const random = generator(flaws.seed ?? 1);
  const { data: rgba } = data;
  const specks = flaws.specks ?? 0;
  for (let i = 0; i < rgba.length; i += 4) {
    const pixel = i / 4;
    const towards = ((pixel % width) / width + Math.floor(pixel / width) / height) / 2;
    const light = flaws.shade === undefined ? 1 : 1 - (1 - flaws.shade) * Math.min(1, towards * 1.4);
    const grain = (random() - 0.5) * 30;
    const speck = random() < specks ? -120 : 0;
    for (let c = 0; c < 3; c++) {
      const value = rgba[i + c]! * light + grain + speck;
      rgba[i + c] = flaws.bilevel ? (value < 150 ? 0 : 255) : Math.max(0, Math.min(255, value));
    }
  }
  context.putImageData(data, 0, 0);
}

/** The page as the readers get it: grayed, coloured ink faded. */
export function grayOf(canvas: Canvas, dpi: number): GrayImage {
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  return grayWithoutColouredInk({ width, height, data, channels: 4 }, dpi);
}

/** Mulberry32: small, seeded, good enough for grain. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Character error rate: edit distance over the length of the truth, blanks folded. */
export function characterErrorRate(truth: string, read: string): number {
  const a = [...truth.normalize('NFC').replace(/\s+/g, ' ').trim()];
  const b = [...read.normalize('NFC').replace(/\s+/g, ' ').trim()];
  let previous = Uint32Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = new Uint32Array(b.length + 1);
    current[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const change = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      current[j] = Math.min(change, previous[j]! + 1, current[j - 1]! + 1);
    }
    previous = current;
  }
  return previous[b.length]! / Math.max(1, a.length);
}
