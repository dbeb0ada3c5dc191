/**
 * A second look at the signature block. By rule the seal covers the left third of the signature (NĐ 30/2020/NĐ-CP,
 * Điều 33), and with it titles and the head of the signer's name. Where the first reading of a page left the block
 * without a name, it is cut out, cleared of the seal and read again in several ways.
 */
import type { Page } from 'tesseract.js';
import { SURNAMES } from '../../corpus/vocabulary/positions.ts';
import type { PositionedLine } from '../clean-text.ts';
import { isPersonName, signatureMark, withoutPrefix } from '../parse/close/signature.ts';
import { isCapitals, plain } from '../parse/plain.ts';
import { type Box, crop, type GrayImage, resample } from './gray-image.ts';
import { recipientList } from './recipient-list.ts';
import type { Recognise } from './recognizer.ts';
import { withoutSealRings } from './seal.ts';
import { nameRow, readSignature } from './signature-reading.ts';
import type { BlockLine, BlockWord } from './signature-titles.ts';

/** Resolution of the second look; a page is read at 130, where a letter cut by a ring is past saving. */
const BLOCK_DPI = 200;
/** The name's own line is read at several: what a ring left of a letter is made out at one or another. */
const LINE_DPI = [115, 130, 165, BLOCK_DPI];
/** Left of where the name should begin, in type sizes. */
const STRIP_MARGIN = 2;
/** A block is at most this high, in points: titles, room to sign, name. */
const HIGHEST = 230;
/** Titles may begin this far above the line "Nơi nhận", in points. */
const ABOVE_LABEL = 45;
/** Shades between type (below) and a gray seal (above) on a gray scan. */
const TYPE_SHADE = 20;
const SEAL_SHADE = 110;
const surnames = new Set(SURNAMES);

/** The block in points, and what the first reading made of it. */
export interface UnfinishedBlock {
  box: Box;
  /** Lines of the block as first read, and those of the list of recipients beside it. */
  lines: PositionedLine[];
  beside: PositionedLine[];
  titled: boolean;
  named: boolean;
  /** How many titles the first reading saw. */
  titles: number;
}

/** The signature block of a page whose reading lacks a title or the name; null where nothing is missing. */
export function unfinishedBlock(
  lines: readonly PositionedLine[],
  page: { width: number; height: number },
): UnfinishedBlock | null {
  const onRight = (line: PositionedLine) =>
    line.x > page.width * 0.42 && line.x + line.width / 2 > page.width * 0.52;
  const list = recipientList(lines, page);
  if (!list) return null;
  const top = list.box.top - ABOVE_LABEL;
  const bottom = Math.min(page.height, top + HIGHEST);
  const near = lines.filter((line) => line.y > top - 20 && line.y < bottom);
  const block = near.filter((line) => line.y > top && onRight(line) && line.text.length < 60);
  const titles = block.filter((line) => signatureMark(line.text, null) !== null && isCapitals(line.text));
  const last = titles.at(-1);
  const named = block.some(
    (line) => line.y > (last?.y ?? 0) && isFullName(line.text) && last && !isCut(line, last),
  );
  const titled = last !== undefined && complete(titles.map((line) => line.text));
  if (named && titled) return null;
  const box = { left: page.width * 0.42, top: last ? Math.min(top, last.y) : top, right: page.width, bottom };
  const beside = near.filter((line) => !block.includes(line));
  return { box, lines: block, beside, titled, named, titles: titles.length };
}

/** A name stands centred under its title; one that stands off to the right has lost its head to the seal. */
function isCut(name: PositionedLine, title: PositionedLine): boolean {
  return name.x + name.width / 2 - (title.x + title.width / 2) > title.size * 0.9;
}

function isFullName(text: string): boolean {
  return isPersonName(text) && surnames.has(withoutPrefix(text).split(/\s/)[0] ?? '');
}

/** A sign of authority must be whole ("T. CHỦ TỊCH" is not) and followed by a title, and "KT. X" by another than X. */
function complete(titles: readonly string[]): boolean {
  return titles.every((text, i) => {
    const [mark, post] = partsOf(text);
    const next = titles[i + 1];
    if (!mark) return signatureMark(text, null) !== 'authority';
    return next !== undefined && !(mark === 'kt' && post === partsOf(next)[1]);
  });
}

/** "KT. CHỦ TỊCH" → kt, chu tich. */
function partsOf(title: string): [mark: string, post: string] {
  const match = /^\W*(tm|kt|tl|tuq|[tk]\/[tmlk])\W+(.*)$/.exec(plain(title));
  return match ? [match[1]!.replace('/', ''), match[2]!] : ['', plain(title)];
}

/**
 * The lines of the block read anew: titles only where they were incomplete, the name marked doubtful throughout.
 * Empty when the second look saw no more than the first. `cut` gives a part of the page set straight.
 */
export async function rereadBlock(
  block: UnfinishedBlock,
  cut: (box: Box, dpi: number) => GrayImage,
  recognise: Recognise,
): Promise<PositionedLine[]> {
  const perPoint = BLOCK_DPI / 72;
  const scaled = scaledBox(block.box, perPoint);
  const cutting = withoutLines(cut(block.box, BLOCK_DPI), block.beside, scaled, perPoint);
  const size = sizeOf(block) * perPoint;
  const dark = darkTypeOnly(cutting);
  const cleared = withoutSealRings(dark);
  const images = cleared ? [cutting, cleared] : [cutting, dark];
  const readings: BlockWord[][] = [];
  for (const image of images) {
    for (const layout of ['block', 'sparse'] as const) readings.push(wordsOf(await recognise(image, layout)));
  }
  const row = nameRow(readings, size);
  if (row && !block.named) {
    const strip = {
      left: row.left - size * STRIP_MARGIN,
      top: row.top - size * 0.2,
      right: row.right + size,
      bottom: row.bottom + size * 0.2,
    };
    const lines = [cutting, ...LINE_DPI.map((dpi) => resample(images[1]!, dpi))];
    for (const image of lines) {
      const by = image.dpi / BLOCK_DPI;
      const words = wordsOf(await recognise(crop(image, scaledBox(strip, by)), 'line'));
      readings.push(words.map((word) => moved(word, strip, 1 / by)));
    }
  }
  const { titles, name } = readSignature(readings, size);
  const place = (line: BlockLine, doubtful: boolean) => placed(line, scaled, perPoint, block, doubtful);
  return [
    ...(block.titled || titles.length < block.titles ? [] : titles.map((line) => place(line, false))),
    ...(name && !block.named ? [place(name, true)] : []),
  ];
}

/** The page's lines with the block's new ones in place of those they stand over. */
export function withBlock(
  lines: readonly PositionedLine[],
  block: UnfinishedBlock,
  reread: readonly PositionedLine[],
): PositionedLine[] {
  const covered = (line: PositionedLine) =>
    block.lines.includes(line) && reread.some((other) => Math.abs(other.y - line.y) < other.size * 0.7);
  return [...lines.filter((line) => !covered(line)).map((line) => headless(line, block)), ...reread];
}

/** What is left of a name must not pass for the whole of it. */
function headless(line: PositionedLine, block: UnfinishedBlock): PositionedLine {
  if (block.named || !block.lines.includes(line) || !isPersonName(line.text) || isCapitals(line.text))
    return line;
  const text = `… ${line.text}`;
  return { ...line, text, doubtful: [{ start: 0, end: text.length }] };
}

function scaledBox({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left * by, top: Math.max(0, top * by), right: right * by, bottom: bottom * by };
}

/** Type size of the block in points: that of its own lines, or by rule two points more than the list beside it. */
function sizeOf(block: UnfinishedBlock): number {
  const middle = (lines: readonly PositionedLine[]) =>
    lines.map((l) => l.size).sort((a, b) => a - b)[lines.length >> 1];
  return Math.max(9, middle(block.lines) ?? (middle(block.beside) ?? 11) + 2.5);
}

/** Paints over lines already read, so that a long recipient is not read into the signature. */
function withoutLines(
  image: GrayImage,
  lines: readonly PositionedLine[],
  origin: Box,
  perPoint: number,
): GrayImage {
  const pixels = new Uint8Array(image.pixels);
  for (const { x, y, width, size } of lines) {
    const right = Math.min(image.width, Math.round((x + width) * perPoint - origin.left) + 2);
    const top = Math.max(0, Math.round((y - size * 0.1) * perPoint - origin.top));
    const bottom = Math.min(image.height, Math.round((y + size * 1.25) * perPoint - origin.top));
    for (let row = top; row < bottom && right > 0; row++)
      pixels.fill(255, row * image.width, row * image.width + right);
  }
  return { ...image, pixels };
}

/** Stretches the shades of type and lets a gray seal or a faint signature fade. A black-and-white scan stays as it is. */
function darkTypeOnly(image: GrayImage): GrayImage {
  const range = SEAL_SHADE - TYPE_SHADE;
  const pixels = image.pixels.map((v) =>
    v <= TYPE_SHADE ? 0 : v >= SEAL_SHADE ? 255 : Math.round(((v - TYPE_SHADE) * 255) / range),
  );
  return { ...image, pixels };
}

function wordsOf(page: Page): BlockWord[] {
  return (page.blocks ?? [])
    .flatMap((block) => block.paragraphs)
    .flatMap((paragraph) => paragraph.lines)
    .flatMap((line) => line.words)
    .map(({ text, confidence, bbox }) => ({
      text,
      confidence,
      box: { left: bbox.x0, top: bbox.y0, right: bbox.x1, bottom: bbox.y1 },
    }));
}

function moved(word: BlockWord, to: Box, by: number): BlockWord {
  const { left, top, right, bottom } = scaledBox(word.box, by);
  const [dx, dy] = [Math.max(0, to.left), Math.max(0, to.top)];
  return { ...word, box: { left: left + dx, top: top + dy, right: right + dx, bottom: bottom + dy } };
}

function placed(
  { text, box }: BlockLine,
  origin: Box,
  perPoint: number,
  block: UnfinishedBlock,
  doubtful: boolean,
): PositionedLine {
  const size = sizeOf(block);
  return {
    text,
    page: block.beside[0]?.page ?? block.lines[0]?.page ?? 1,
    x: (origin.left + box.left) / perPoint,
    y: (origin.top + box.bottom) / perPoint - size,
    width: (box.right - box.left) / perPoint,
    size,
    bold: false,
    ...(doubtful ? { doubtful: [{ start: 0, end: text.length }] } : {}),
  };
}
