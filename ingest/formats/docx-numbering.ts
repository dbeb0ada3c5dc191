/**
 * Word's automatic numbering as text. Word keeps "1.", "a)", "Điều 1." out of the document and draws them; a reader
 * of the text must put them back, or every outline is lost. (ECMA-376 Part 1, 17.9 Numbering.)
 */
import type { Limits } from '../limits.ts';
import { type Attributes, readXml } from './xml.ts';

interface Level {
  start: number;
  format: string;
  /** "%1.%2", "Điều %1.", "(%1)". */
  text: string;
  legal: boolean;
  /** Starts anew when a level above goes on. */
  restarts: boolean;
}

interface ListNumber {
  abstract: string;
  starts: Map<number, number>;
  levels: Map<number, Level>;
}

interface Paragraph {
  numId: string | null;
  level: string | null;
  style: string | null;
  /** Where a label would be put: after the paragraph's properties. */
  insertAt: number;
  hasText: boolean;
  numberDeleted: boolean;
}

/** `document` (word/document.xml) with each automatic label written into its paragraph as a run of text. */
export function writeLabels(document: string, numbering: string, styles: string, limits: Limits): string {
  const lists = new Lists(readNumbering(numbering, limits));
  const styleNumbers = readStyleNumbers(styles, limits);
  const pieces: string[] = [];
  let from = 0;
  const stack: Paragraph[] = [];
  let inNumber = false;
  readXml(document, limits, {
    open(name, attributes, position) {
      if (name === 'w:p') stack.push(emptyParagraph(position));
      const paragraph = stack.at(-1);
      if (!paragraph) return;
      if (name === 'w:numPr') inNumber = true;
      else if (inNumber && name === 'w:numId') paragraph.numId ??= attributes['w:val'] ?? null;
      else if (inNumber && name === 'w:ilvl') paragraph.level ??= attributes['w:val'] ?? null;
      else if (inNumber && name === 'w:del') paragraph.numberDeleted = true;
      else if (name === 'w:pStyle') paragraph.style = attributes['w:val'] ?? null;
      else if (name === 'w:t' || name === 'w:tab' || name === 'w:drawing') paragraph.hasText = true;
    },
    close(name, position) {
      if (name === 'w:numPr') inNumber = false;
      const paragraph = stack.at(-1);
      if (!paragraph) return;
      if (name === 'w:pPr') paragraph.insertAt = position;
      if (name !== 'w:p') return;
      stack.pop();
      const label = labelOf(paragraph, lists, styleNumbers);
      if (!label || paragraph.insertAt < from) return;
      pieces.push(document.slice(from, paragraph.insertAt), run(label));
      from = paragraph.insertAt;
    },
  });
  return pieces.join('') + document.slice(from);
}

function emptyParagraph(position: number): Paragraph {
  return { numId: null, level: null, style: null, insertAt: position, hasText: false, numberDeleted: false };
}

function labelOf(paragraph: Paragraph, lists: Lists, styles: Map<string, StyleNumber>): string | null {
  const inherited = paragraph.style === null ? undefined : styles.get(paragraph.style);
  const numId = paragraph.numId ?? inherited?.numId;
  if (!numId || numId === '0') return null;
  const level = Number(paragraph.level ?? inherited?.level ?? 0);
  const label = lists.next(numId, Number.isInteger(level) ? level : 0);
  return paragraph.hasText ? label : null;
}

function run(label: string): string {
  const escaped = label.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<w:r><w:t xml:space="preserve">${escaped} </w:t></w:r>`;
}

/** Counters of all lists of one document. Lists over the same abstract numbering go on with one another. */
class Lists {
  private readonly numbers: Map<string, ListNumber>;
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(numbers: Map<string, ListNumber>) {
    this.numbers = numbers;
  }

  next(numId: string, level: number): string | null {
    const list = this.numbers.get(numId);
    const shape = list?.levels.get(level);
    if (!list || !shape) return null;
    const counter = this.counters.get(list.abstract) ?? [];
    this.counters.set(list.abstract, counter);
    const restart = list.starts.get(level);
    const key = `${numId}/${level}`;
    const current = counter[level];
    if (restart !== undefined && !this.begun.has(key)) counter[level] = restart;
    else counter[level] = current === undefined ? shape.start : current + 1;
    this.begun.add(key);
    for (let deeper = level + 1; deeper < 9; deeper++) {
      if (list.levels.get(deeper)?.restarts !== false) counter[deeper] = undefined;
    }
    return this.draw(list, shape, counter);
  }

  private draw(list: ListNumber, shape: Level, counter: readonly (number | undefined)[]): string | null {
    if (shape.format === 'bullet') return bullet(shape.text);
    if (shape.format === 'none' && !shape.text) return null;
    const label = shape.text.replace(/%([1-9])/g, (_all, digit: string) => {
      const level = Number(digit) - 1;
      const of = list.levels.get(level);
      const value = counter[level] ?? of?.start ?? 1;
      return numeral(value, shape.legal ? 'decimal' : (of?.format ?? 'decimal'));
    });
    return label.trim() || null;
  }
}

/** Dashes and plus signs mean something in Vietnamese outlines; every other drawn bullet is just a bullet. */
function bullet(text: string): string {
  const character = text.trim();
  if (/^[-–—\uF02D\u2011]$/.test(character)) return '-';
  return /^[+*]$/.test(character) ? character : '•';
}

function numeral(value: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(value);
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperRoman':
      return roman(value);
    case 'decimalZero':
      return value < 10 ? `0${value}` : String(value);
    case 'none':
      return '';
    default:
      return String(value);
  }
}

/** a … z, aa, bb, …: Word repeats the letter. */
function letters(value: number): string {
  if (value < 1) return '';
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(8, Math.floor((value - 1) / 26) + 1));
}

const ROMAN: readonly [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let out = '';
  let rest = value;
  for (const [size, digits] of ROMAN) {
    while (rest >= size) {
      out += digits;
      rest -= size;
    }
  }
  return out;
}

function readNumbering(source: string, limits: Limits): Map<string, ListNumber> {
  const abstracts = new Map<string, Map<number, Level>>();
  const numbers = new Map<string, ListNumber>();
  let abstract = '';
  let number = '';
  let index = 0;
  let level: Level | null = null;
  if (!source) return numbers;
  readXml(source, limits, {
    open(name, attributes) {
      const value = attributes['w:val'];
      if (name === 'w:abstractNum') {
        abstract = attributes['w:abstractNumId'] ?? '';
        number = '';
        abstracts.set(abstract, new Map());
      } else if (name === 'w:num') {
        number = attributes['w:numId'] ?? '';
        abstract = '';
      } else if (name === 'w:abstractNumId' && number) {
        const levels = new Map(abstracts.get(value ?? ''));
        numbers.set(number, { abstract: value ?? '', starts: new Map(), levels });
      } else if (name === 'w:lvlOverride') index = integer(attributes['w:ilvl'], 0);
      else if (name === 'w:startOverride') numbers.get(number)?.starts.set(index, integer(value, 1));
      else if (name === 'w:lvl') {
        index = integer(attributes['w:ilvl'], 0);
        level = { start: 1, format: 'decimal', text: '', legal: false, restarts: true };
        (number ? numbers.get(number)?.levels : abstracts.get(abstract))?.set(index, level);
      } else if (level) setLevel(level, name, attributes);
    },
    close(name) {
      if (name === 'w:lvl') level = null;
    },
  });
  return numbers;
}

function setLevel(level: Level, name: string, attributes: Attributes): void {
  const value = attributes['w:val'] ?? '';
  if (name === 'w:start') level.start = integer(value, 1);
  else if (name === 'w:numFmt') level.format = value;
  else if (name === 'w:lvlText') level.text = value;
  else if (name === 'w:isLgl') level.legal = value !== '0' && value !== 'false';
  else if (name === 'w:lvlRestart') level.restarts = value !== '0';
}

interface StyleNumber {
  numId: string | null;
  level: string | null;
}

/** Numbering that paragraphs get from their style, by style id; follows w:basedOn. */
function readStyleNumbers(source: string, limits: Limits): Map<string, StyleNumber> {
  const own = new Map<string, StyleNumber & { basedOn: string | null }>();
  let style: (StyleNumber & { basedOn: string | null }) | null = null;
  if (!source) return new Map();
  readXml(source, limits, {
    open(name, attributes) {
      if (name === 'w:style') {
        style = { numId: null, level: null, basedOn: null };
        own.set(attributes['w:styleId'] ?? '', style);
      } else if (!style) return;
      else if (name === 'w:basedOn') style.basedOn = attributes['w:val'] ?? null;
      else if (name === 'w:numId') style.numId = attributes['w:val'] ?? null;
      else if (name === 'w:ilvl') style.level = attributes['w:val'] ?? null;
    },
    close(name) {
      if (name === 'w:style') style = null;
    },
  });
  const resolved = new Map<string, StyleNumber>();
  for (const [id, first] of own) {
    let at: (StyleNumber & { basedOn: string | null }) | undefined = first;
    const found: StyleNumber = { numId: null, level: null };
    for (let steps = 0; at && steps < 12; steps++) {
      found.numId ??= at.numId;
      found.level ??= at.level;
      at = at.basedOn === null ? undefined : own.get(at.basedOn);
    }
    if (found.numId) resolved.set(id, found);
  }
  return resolved;
}

function integer(text: string | undefined, otherwise: number): number {
  const value = Number.parseInt(text ?? '', 10);
  return Number.isFinite(value) ? value : otherwise;
}
