/**
 * Offices fill in the serial and the day by hand after signing. A recogniser of type reads pen strokes as anything, so
 * in the letterhead a serial, day or month that is not surely type is left blank rather than guessed.
 */
import { canonicalSymbol } from '../../corpus/symbol.ts';
import { fold } from '../../corpus/vietnamese.ts';
import { MONTH_LOOKALIKES } from '../../corpus/vocabulary/ocr-slips.ts';

export interface SeenWord {
  text: string;
  /** 0–100. */
  confidence: number;
  /** Pixels from the lowest to the highest ink. */
  height: number;
  /** Its letters left to right, where they were measured. */
  letters?: readonly { text: string; confidence: number; height: number }[];
}

/** Type is read with 90 and more; the surest wrong reading of a pen-written serial in our scans had 87. */
const SURE = 90;
/**
 * A serial typed with its symbol is one word with it ("1873/UBND-TTPVHCC"), where a blank left for the pen keeps its
 * gap. The confidence of such a word is low because the symbol is no word of the language, so its figures are judged
 * by themselves: type is of one height, that of the capitals behind it; the pen's figures differ by a tenth and more.
 */
const SURE_TYPED_WITH_SYMBOL = 80;
const LEAST_OF_WORD = 25;
const SURE_FIGURE = 97;
const EVEN = 0.07;
const SURE_DAY = 85;
const SURE_MONTH = 60;
/** Type on one line has one height; pen strokes stand out above it by a third and more. */
const TALLER = 1.22;

const NUMBER_LINE = /^(s[ốôóòồõỗổơo0]\s?[^\p{L}\d\s]{0,3})\s?([^/]{0,16}?)\s?(\/\s?\p{Lu}.{0,60})$/iu;
const DATE_LINE = /^(.{2,40}?[,.]?\s?ng[àâầấăa]y)(.{0,8}?)(th[áâàấăắa]ng)(.{0,8}?)(n[ăãâa]m)(.{1,8})$/iu;

/** True for the line of serial and symbol ("Số: 15/QĐ-UBND"), however its serial was read. */
export function isNumberLine(text: string): boolean {
  return NUMBER_LINE.test(text);
}

/** The words of one letterhead line, doubtful hand-filled places blanked; other lines come back as they are. */
export function blankHandwriting<W extends SeenWord>(words: readonly W[]): SeenWord[] {
  const text = words.map((word) => word.text).join(' ');
  return blankSerial(text, words) ?? blankDay(text, words) ?? [...words];
}

function blankSerial(text: string, words: readonly SeenWord[]): SeenWord[] | null {
  const match = NUMBER_LINE.exec(text);
  if (!match) return null;
  const [, lead = '', serial = '', symbol = ''] = match;
  const at = serial ? text.indexOf(serial, lead.length) : 0;
  const printed = heightAt(words, text.lastIndexOf(symbol), symbol.length);
  const sure =
    /^\d{1,5}[a-zđ]?$/.test(serial) &&
    (typedWithSymbol(words, serial) || confidenceOf(words, at, serial.length) >= SURE) &&
    heightAt(words, at, serial.length) <= printed * TALLER;
  const rest = repaired(symbol.replace(/\s{1,3}/g, ''));
  const tail = { text: sure ? serial + rest : rest, ...KNOWN };
  return [{ text: 'Số:', ...KNOWN }, tail];
}

/** "Số:" and the serial stand apart, as words of type do, and the serial and its symbol are one word, evenly set. */
function typedWithSymbol(words: readonly SeenWord[], serial: string): boolean {
  const word = words.find(({ text }, i) => i > 0 && text.startsWith(`${serial}/`));
  if (!word) return false;
  if (word.confidence >= SURE_TYPED_WITH_SYMBOL) return true;
  const letters = word.letters ?? [];
  const figures = letters.slice(0, serial.length);
  const capital = letters.find(({ text }) => /^[A-ZĐ]$/.test(text) && text !== 'Q')?.height ?? 0;
  const even = figures.every(
    ({ confidence, height }) =>
      confidence >= SURE_FIGURE && Math.abs(height - capital) <= Math.max(1, capital * EVEN),
  );
  return word.confidence >= LEAST_OF_WORD && capital > 0 && figures.length === serial.length && even;
}

/** "/TIr-UBND" → "/TTr-UBND": only letters the lists of misread symbols know; the order of the parts stays. */
function repaired(symbol: string): string {
  const canonical = canonicalSymbol(symbol);
  return canonical.startsWith('/') && canonical.length === symbol.length ? canonical : symbol;
}

function blankDay(text: string, words: readonly SeenWord[]): SeenWord[] | null {
  const match = DATE_LINE.exec(text);
  if (!match) return null;
  const [, place = '', day = '', , month = '', , year = ''] = match;
  const printed = words.at(-1)?.height ?? 0;
  const surely = (part: string, from: number, pattern: RegExp, limit: number) =>
    pattern.test(part) &&
    confidenceOf(words, from, part.trim().length + 1) >= limit &&
    heightAt(words, from, part.trim().length + 1) <= printed * TALLER
      ? part.trim()
      : '';
  const dayText = surely(day, place.length, /^\s(?:0?[1-9]|[12]\d|3[01])\s$/, SURE_DAY);
  const alike = MONTH_LOOKALIKES.get(month.trim()) ?? '';
  const monthAt = place.length + day.length + 'tháng'.length;
  const monthText =
    alike || surely(month.replace(/[.,;:]/g, ''), monthAt, /^\s?(?:0?[1-9]|1[0-2])\s?$/, SURE_MONTH);
  const known = [
    place.replace(/\s?ng.y$/iu, ' ngày').trim(),
    dayText,
    'tháng',
    monthText,
    'năm',
    year.trim(),
  ];
  return known
    .filter(Boolean)
    .flatMap((part) => part.split(' '))
    .map((part) => ({ text: part, ...KNOWN }));
}

const KNOWN = { confidence: 95, height: 0 };

/** The height of the tallest word that overlaps [from, from + length) of the joined text. */
function heightAt(words: readonly SeenWord[], from: number, length: number): number {
  return Math.max(0, ...overlapping(words, from, length).map((word) => word.height));
}

/** The least confidence of the words that overlap [from, from + length) of the joined text. */
function confidenceOf(words: readonly SeenWord[], from: number, length: number): number {
  return Math.min(100, ...overlapping(words, from, length).map((word) => word.confidence));
}

function overlapping(words: readonly SeenWord[], from: number, length: number): SeenWord[] {
  let at = 0;
  return words.filter(({ text }) => {
    const start = at;
    at += text.length + 1;
    return start < from + length && start + text.length > from;
  });
}

/** True where a wide gap is a blank to be filled in, not a step to the next column: "ngày      tháng", "Số:      /KH". */
export function isBlankToFill(before: string, after: string): boolean {
  const left = fold(before);
  const right = fold(after);
  return (
    (left.endsWith('ngay') && /^(?:\d{1,2}$|thang)/.test(right)) ||
    (left === 'thang' && /^(?:\d{1,2}$|nam)/.test(right)) ||
    (/^so[:.]?$/.test(left) && /^\d{1,5}(?:\/|$)/.test(right)) ||
    /^\/[a-z]/.test(right) ||
    (/^\d{1,2}$/.test(left) && /^(?:thang|nam)$/.test(right))
  );
}
