/** What the recogniser saw on one page → printed lines in points, without specks, with the doubtful words marked. */
import type { Line, Page, Word } from 'tesseract.js';
import type { Span } from '../../corpus/record.ts';
import { nfc } from '../../corpus/vietnamese.ts';
import type { PositionedLine } from '../clean-text.ts';
import { blankHandwriting, isBlankToFill, isNumberLine, type SeenWord } from './handwriting.ts';
import { withoutReceivedStamp } from './received-stamp.ts';
import { repairWords } from './slips.ts';

/** Confidence (0–100) under which a word is marked doubtful; figures, which context cannot put right, sooner. */
const DOUBTFUL = 65;
const DOUBTFUL_FIGURE = 72;
/** A stretch of words below this on average is a seal, a signature or dirt, not type. */
const NOT_TYPE = 38;
/** A gap is a step to another column when it is wider than this many type sizes and than this many usual gaps. */
const COLUMN_SIZES = 0.85;
const COLUMN_GAPS = 2.2;

export interface ReadPage {
  lines: PositionedLine[];
  /** Mean confidence of the words kept, 0–100, weighted by length; null when no word was kept. */
  confidence: number | null;
  /** The signer's name, where a seal hid part of it and it was put together from several readings. */
  piecedName?: string;
}

/** Letterheads stand in this share of the page from the top. */
const HEAD = 0.4;

/** `size` is the page in pixels at `dpi`. */
export function linesOfPage(
  seen: Page,
  page: number,
  { dpi, height: pageHeight }: { dpi: number; height: number },
): ReadPage {
  const { lines, noise, confidence } = readRows(seen, page, dpi, pageHeight * HEAD);
  return { lines: withoutReceivedStamp(lines, noise, (pageHeight * 72) / dpi), confidence };
}

/** The lines of a cutting from the page's body or close, in points from the cutting's corner. */
export function linesOfCutting(seen: Page, page: number, { dpi }: { dpi: number }): PositionedLine[] {
  return readRows(seen, page, dpi, 0).lines;
}

/** `head` is where the letterhead ends, in pixels from the top. */
function readRows(
  seen: Page,
  page: number,
  dpi: number,
  head: number,
): ReadPage & { noise: PositionedLine[] } {
  const rows = (seen.blocks ?? [])
    .flatMap((block) => block.paragraphs)
    .flatMap((paragraph) => paragraph.lines);
  const usual = median(rows.filter((row) => row.words.length >= 4).map((row) => row.rowAttributes.rowHeight));
  const lines: PositionedLine[] = [];
  const noise: PositionedLine[] = [];
  let weight = 0;
  let total = 0;
  for (const row of rows) {
    const height = typeHeight(row, usual);
    for (const words of columnsOf(row.words.filter(isType), height)) {
      const line = lineOf(words, row, { page, dpi, height, head: row.bbox.y0 < head });
      if (!isLine(words)) {
        noise.push(line);
        continue;
      }
      lines.push(line);
      const length = words.reduce((sum, word) => sum + word.text.length, 0);
      weight += length;
      total += length * meanConfidence(words);
    }
  }
  return { lines, noise, confidence: weight ? total / weight : null };
}

function lineOf(
  words: Word[],
  row: Line,
  { page, dpi, height, head }: { page: number; dpi: number; height: number; head: boolean },
): PositionedLine {
  const points = 72 / dpi;
  const read = words.map((word) => ({
    text: nfc(word.text),
    confidence: word.confidence,
    height: word.bbox.y1 - word.bbox.y0,
    letters: word.symbols.map(({ text, confidence, bbox }) => ({
      text,
      confidence,
      height: bbox.y1 - bbox.y0,
    })),
  }));
  const kept: SeenWord[] = head ? blankHandwriting(read) : read;
  const texts = repairWords(kept.map((word) => word.text));
  let text = '';
  const doubtful: Span[] = [];
  for (const [i, word] of kept.entries()) {
    if (text) text += ' ';
    const start = text.length;
    text += texts[i]!;
    const limit = /\d/.test(word.text) ? DOUBTFUL_FIGURE : DOUBTFUL;
    // A word put right from the list of slips is no longer in doubt.
    if (word.confidence < limit && texts[i] === word.text) doubtful.push({ start, end: text.length });
  }
  const left = words[0]!.bbox.x0;
  const right = words.at(-1)!.bbox.x1;
  return {
    text,
    page,
    x: left * points,
    y: (baselineAt(row, (left + right) / 2) - height) * points,
    width: (right - left) * points,
    size: height * points,
    bold: false,
    ...(doubtful.length ? { doubtful } : {}),
  };
}

/**
 * The line's type height in pixels. Measures of single lines waver by a third, and a directive is set in one size but
 * for the smaller recipients and notes; so all but clearly smaller type counts as the usual size.
 */
function typeHeight(row: Line, usual: number): number {
  const height = row.rowAttributes.rowHeight;
  if (!usual) return height || 20;
  return height < usual * 0.8 ? height : usual;
}

function baselineAt({ baseline, bbox }: Line, x: number): number {
  const span = baseline.x1 - baseline.x0;
  const slope = span > 0 ? (baseline.y1 - baseline.y0) / span : 0;
  const y = baseline.y0 + slope * (x - baseline.x0);
  return y >= bbox.y0 && y <= bbox.y1 + 5 ? y : bbox.y1;
}

/** Parts a row where the letterhead, the signature block or a table steps to its next column. */
function columnsOf(words: Word[], height: number): Word[][] {
  const gaps = words.slice(1).map((word, i) => word.bbox.x0 - words[i]!.bbox.x1);
  const usual = median(gaps);
  const columns: Word[][] = [];
  words.forEach((word, i) => {
    const gap = i ? gaps[i - 1]! : 0;
    const blank = i > 0 && isBlankToFill(words[i - 1]!.text, word.text);
    const steps = !blank && gap > height * COLUMN_SIZES && (gap > usual * COLUMN_GAPS || gap > height * 2);
    const current = columns.at(-1);
    if (!current || steps) columns.push([word]);
    else current.push(word);
  });
  return columns;
}

/** Letters, figures and the signs directives are written with; the rest is rules, dots and dirt. */
function isType(word: Word): boolean {
  if (/[\p{L}\p{N}]/u.test(word.text)) return true;
  return word.confidence >= 50 && /^[-–+*•:;.,()"“”/&%=<>…]{1,3}$/.test(word.text);
}

/** Type rather than a seal, a signature or dirt. The number line counts even when a pen-written serial spoils it. */
function isLine(words: Word[]): boolean {
  const text = words.map((word) => word.text).join(' ');
  if (isNumberLine(text)) return true;
  const confidence = meanConfidence(words);
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return confidence >= NOT_TYPE && (letters > 2 || (confidence >= 70 && /[\p{L}\p{N}]{2}|\d/u.test(text)));
}

function meanConfidence(words: Word[]): number {
  const weight = words.reduce((sum, word) => sum + word.text.length, 0);
  return words.reduce((sum, word) => sum + word.confidence * word.text.length, 0) / Math.max(1, weight);
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
