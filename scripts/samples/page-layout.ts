/**
 * Sets a sample on A4 pages: where every piece of text and every rule goes, in points from the top left.
 * Both the born-digital PDF and the scan are painted from this. Sizes follow NĐ 30/2020, Phụ lục I.
 */
import { closing, type HeadLine, letterhead, plainTitle } from './letterhead.ts';
import { PAGE_BREAK, readMarkup, type SampleBlock } from './markup.ts';
import type { SampleText } from './sample-text.ts';

export type Face = 'regular' | 'bold' | 'italic' | 'bold-italic';
export type Ink =
  | { kind: 'text'; text: string; face: Face; size: number; x: number; y: number; spacing: number }
  | { kind: 'rule'; x: number; y: number; width: number; height?: number };
export type Measure = (text: string, face: Face, size: number) => number;

export const PAGE = { width: 595.28, height: 841.89 };
const LEFT = 85;
const RIGHT = 545;
const TOP = 62;
const BOTTOM = 785;
const SIZE = 13.5;
const LEADING = 18.5;
const NOTE_SIZE = 10;

interface Style {
  face: Face;
  size: number;
  indent: number;
  align: 'justify' | 'centre' | 'left';
  x: number;
  width: number;
}

/** Lays the whole sample out; pages are lists of ink in reading order, left column before right. */
export function layOut(sample: SampleText, measure: Measure): Ink[][] {
  const pages: Ink[][] = [[]];
  let y = TOP;
  let bottom = BOTTOM;
  let notesHere: { label: string; text: string }[] = [];
  const body = readMarkup(sample.body);
  const annex = readMarkup(sample.annex ?? '');
  const noteBodies = new Map([...body.notes, ...annex.notes].map((n) => [n.label, n.text]));
  const put = (ink: Ink) => pages.at(-1)?.push(ink);

  const setNotes = () => {
    if (notesHere.length === 0) return;
    let at = bottom + 8;
    put({ kind: 'rule', x: LEFT, y: at - 4, width: 140 });
    for (const note of notesHere) {
      for (const line of wrap(`${note.label} ${note.text}`, 'regular', NOTE_SIZE, RIGHT - LEFT, 0, measure)) {
        put({ kind: 'text', text: line.text, face: 'regular', size: NOTE_SIZE, x: LEFT, y: at, spacing: 0 });
        at += NOTE_SIZE * 1.25;
      }
    }
    notesHere = [];
  };
  const turn = () => {
    setNotes();
    pages.push([]);
    const number = String(pages.length);
    put({ kind: 'text', text: number, face: 'regular', size: 13, x: PAGE.width / 2 - 4, y: 36, spacing: 0 });
    y = TOP;
    bottom = BOTTOM;
  };
  const note = (label: string) => {
    const text = noteBodies.get(label) ?? '';
    const lines = wrap(`${label} ${text}`, 'regular', NOTE_SIZE, RIGHT - LEFT, 0, measure).length;
    notesHere.push({ label, text });
    bottom -= lines * NOTE_SIZE * 1.25 + (notesHere.length === 1 ? 10 : 0);
  };

  const paragraph = (text: string, style: Style) => {
    const lines = wrap(text, style.face, style.size, style.width, style.indent, measure);
    lines.forEach((line, i) => {
      const marks = [...line.text.matchAll(/\uE000([^\uE001]*)\uE001/gu)].map((m) => m[1] ?? '');
      if (y + LEADING > bottom) turn();
      for (const mark of marks) note(mark);
      const first = i === 0 ? style.indent : 0;
      const plain = line.text.replace(/\uE000[^\uE001]*\uE001/gu, '');
      const width = measure(plain, style.face, style.size);
      const room = style.width - first - width;
      const gaps = plain.split(' ').length - 1;
      const justify = style.align === 'justify' && !line.last && gaps > 0 && room < style.width / 4;
      const spacing = justify && marks.length === 0 ? room / gaps : 0;
      let x = style.x + first + (style.align === 'centre' ? (style.width - width) / 2 : 0);
      for (const part of line.text.split(/(\uE000[^\uE001]*\uE001)/u).filter(Boolean)) {
        const mark = part.startsWith('\uE000');
        const shown = mark ? part.slice(1, -1) : part;
        const size = mark ? style.size * 0.6 : style.size;
        put({ kind: 'text', text: shown, face: style.face, size, x, y: mark ? y - 2 : y, spacing });
        x += measure(shown, style.face, size);
      }
      y += LEADING * (style.size / SIZE);
      if (line.turn) turn();
    });
  };
  const full = (over: Partial<Style>): Style => ({
    face: 'regular',
    size: SIZE,
    indent: 0,
    align: 'justify',
    x: LEFT,
    width: RIGHT - LEFT,
    ...over,
  });
  const face = (line: HeadLine): Face =>
    line.bold ? (line.italic ? 'bold-italic' : 'bold') : line.italic ? 'italic' : 'regular';
  const columnOf = (lines: HeadLine[], x: number, width: number, align: Style['align'], size: number) => {
    for (const line of lines) {
      if (line.text === '') y += LEADING;
      else paragraph(line.text, full({ face: face(line), size, align, x, width }));
      if (line.ruled) {
        put({ kind: 'rule', x: x + width / 2 - 35, y: y + 1, width: 70 });
        y += 5;
      }
    }
  };
  const twoColumns = (
    left: HeadLine[],
    right: HeadLine[],
    split: number,
    align: Style['align'],
    size: number,
  ) => {
    const top = y;
    columnOf(left, LEFT - 15, split - LEFT + 5, align, size);
    const afterLeft = y;
    y = top;
    columnOf(right, split, RIGHT - split + 15, 'centre', 12.5);
    y = Math.max(y, afterLeft);
  };
  const table = (rows: string[][]) => {
    const count = Math.max(...rows.map((r) => r.length));
    const shares = Array.from({ length: count }, (_, i) =>
      Math.min(40, Math.max(6, ...rows.map((r) => (r[i] ?? '').length))),
    );
    const total = shares.reduce((a, b) => a + b, 0);
    const widths = shares.map((s) => (s / total) * (RIGHT - LEFT));
    rows.forEach((row, r) => {
      const style = full({ face: r === 0 ? 'bold' : 'regular', size: 12, align: 'left' });
      const heights = row.map(
        (cell, i) =>
          wrap(cell, style.face, 12, (widths[i] ?? 60) - 8, 0, measure).length * LEADING * (12 / SIZE),
      );
      if (y + Math.max(...heights) > bottom) turn();
      const top = y;
      let x = LEFT;
      row.forEach((cell, i) => {
        y = top + 2;
        paragraph(cell, { ...style, x: x + 4, width: (widths[i] ?? 60) - 8 });
        x += widths[i] ?? 60;
      });
      y = top + Math.max(...heights) + 5;
      x = LEFT;
      for (const width of widths) {
        put({ kind: 'rule', x, y: top, width });
        put({ kind: 'rule', x, y: top, width: 0.5, height: y - top });
        x += width;
      }
      put({ kind: 'rule', x, y: top, width: 0.5, height: y - top });
      if (r === rows.length - 1) put({ kind: 'rule', x: LEFT, y, width: RIGHT - LEFT });
    });
    y += 6;
  };
  const block = (item: SampleBlock) => {
    if (item.kind === 'table') return table(item.rows);
    const text =
      item.kind === 'heading'
        ? `${item.label} ${item.text}`
        : item.kind === 'bullet'
          ? `${item.mark} ${item.text}`
          : item.text;
    const bold = item.kind === 'heading' && !/[.;:,]$/u.test(item.text);
    paragraph(text, full({ indent: 28, face: bold ? 'bold' : item.kind === 'basis' ? 'italic' : 'regular' }));
    y += 4;
  };

  const head = letterhead(sample);
  twoColumns(head.left, head.right, 270, 'centre', 12.5);
  y += 16;
  if (sample.heading) {
    paragraph(sample.heading, full({ face: 'bold', size: 14, align: 'centre' }));
    paragraph(
      plainTitle(sample),
      full({ face: 'bold', align: 'centre', x: LEFT + 40, width: RIGHT - LEFT - 80 }),
    );
    put({ kind: 'rule', x: PAGE.width / 2 - 30, y: y + 3, width: 80 });
    y += 12;
    if (sample.authority) paragraph(sample.authority, full({ face: 'bold', align: 'centre' }));
  }
  const addressees = sample.addressees ?? [];
  if (addressees.length === 1) paragraph(`Kính gửi: ${addressees[0]}`, full({ align: 'centre' }));
  else if (addressees.length > 1) {
    paragraph('Kính gửi:', full({ align: 'left', x: LEFT + 80 }));
    addressees.forEach((a, i) => {
      const end = i === addressees.length - 1 ? '.' : ';';
      paragraph(`- ${a}${end}`, full({ align: 'left', x: LEFT + 110, width: RIGHT - LEFT - 110 }));
    });
  }
  y += 8;
  for (const item of body.blocks) block(item);
  y += 12;
  if (y > bottom - 150) turn();
  const close = closing(sample);
  twoColumns(close.left, close.right, 300, 'left', 11);
  if (annex.blocks.length > 0) turn();
  for (const item of annex.blocks) block(item);
  setNotes();
  return pages;
}

interface WrappedLine {
  text: string;
  last: boolean;
  /** The page turns after this line. */
  turn: boolean;
}

function wrap(
  text: string,
  face: Face,
  size: number,
  width: number,
  indent: number,
  measure: Measure,
): WrappedLine[] {
  const lines: WrappedLine[] = [];
  const chunks = text.split(PAGE_BREAK);
  chunks.forEach((chunk, c) => {
    let line = '';
    const finished = c === chunks.length - 1;
    for (const word of chunk.trim().split(/ +/u)) {
      const longer = line === '' ? word : `${line} ${word}`;
      const room = width - (lines.length === 0 ? indent : 0);
      if (line !== '' && measure(longer.replace(/\uE000[^\uE001]*\uE001/gu, ''), face, size) > room) {
        lines.push({ text: line, last: false, turn: false });
        line = word;
      } else line = longer;
    }
    lines.push({ text: line, last: true, turn: !finished });
  });
  return lines;
}
