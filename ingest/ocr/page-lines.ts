/** What the recogniser saw on one page → printed lines in points, without specks, with the doubtful words marked. */
import type { Line, Page, Word } from 'tesseract.js';
import type { Span } from '../../corpus/record.ts';
import type { PositionedLine } from '../clean-text.ts';
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
}

export function linesOfPage(seen: Page, page: number, dpi: number): ReadPage {
  const rows = (seen.blocks ?? [])
    .flatMap((block) => block.paragraphs)
    .flatMap((paragraph) => paragraph.lines);
  const usual = median(rows.filter((row) => row.words.length >= 4).map((row) => row.rowAttributes.rowHeight));
  const lines: PositionedLine[] = [];
  let weight = 0;
  let total = 0;
  for (const row of rows) {
    const height = typeHeight(row, usual);
    for (const words of columnsOf(row.words.filter(isType), height)) {
      if (meanConfidence(words) < NOT_TYPE) continue;
      lines.push(lineOf(words, row, { page, dpi, height }));
      const length = words.reduce((sum, word) => sum + word.text.length, 0);
      weight += length;
      total += length * meanConfidence(words);
    }
  }
  return { lines, confidence: weight ? total / weight : null };
}

function lineOf(
  words: Word[],
  row: Line,
  { page, dpi, height }: { page: number; dpi: number; height: number },
): PositionedLine {
  const points = 72 / dpi;
  const texts = repairWords(words.map((word) => word.text.normalize('NFC')));
  let text = '';
  const doubtful: Span[] = [];
  for (const [i, word] of words.entries()) {
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

/** The line's type height in pixels. Measures of single lines waver, so all but clearly other sizes count as usual. */
function typeHeight(row: Line, usual: number): number {
  const height = row.rowAttributes.rowHeight;
  if (!usual) return height || 20;
  const other = height < usual * 0.8 || (height > usual * 1.5 && row.words.length >= 3);
  return other ? height : usual;
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
    const steps = gap > height * COLUMN_SIZES && (gap > usual * COLUMN_GAPS || gap > height * 2);
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

function meanConfidence(words: Word[]): number {
  const weight = words.reduce((sum, word) => sum + word.text.length, 0);
  return words.reduce((sum, word) => sum + word.confidence * word.text.length, 0) / Math.max(1, weight);
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
