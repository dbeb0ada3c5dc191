/** The clean text as lines: one paragraph, heading, list item or table row each. */
import type { Line } from './model.ts';

/** Lines that hold something, without surrounding white space; `start` and `end` are offsets into `text`. */
export function splitLines(text: string, from = 0, to = text.length): Line[] {
  const lines: Line[] = [];
  let at = from;
  while (at < to) {
    let end = text.indexOf('\n', at);
    if (end < 0 || end > to) end = to;
    const raw = text.slice(at, end);
    const trimmed = raw.trim();
    if (trimmed) {
      const start = at + raw.indexOf(trimmed);
      lines.push({ start, end: start + trimmed.length, text: trimmed });
    }
    at = end + 1;
  }
  return lines;
}

/** The part of a line between two of its own offsets, trimmed. */
export function partOf(line: Line, from: number, to: number = line.text.length): Line {
  const raw = line.text.slice(from, to);
  const trimmed = raw.trim();
  const start = line.start + from + (trimmed ? raw.indexOf(trimmed) : 0);
  return { start, end: start + trimmed.length, text: trimmed };
}

/** Columns part at tabs or three and more spaces; a blank left in "Số:    /KH-UBND" or "ngày    tháng" parts nothing. */
const GAP = /\t+| {3,}(?! |[/–-][\p{L}]|\/\d|tháng|năm)/u;

/** Cells of a line set in columns. */
export function columnsOf(line: Line): Line[] {
  if (!GAP.test(line.text)) return [line];
  const cells: Line[] = [];
  const gap = new RegExp(GAP, 'gu');
  let at = 0;
  for (let m = gap.exec(line.text); m; m = gap.exec(line.text)) {
    if (m.index > at) cells.push(partOf(line, at, m.index));
    at = m.index + m[0].length;
  }
  if (at < line.text.length) cells.push(partOf(line, at));
  return cells.filter((cell) => cell.text);
}

/** From the first line's start to the last one's end; null of no lines. */
export function spanOf(lines: readonly Line[]): { start: number; end: number } | null {
  const first = lines[0];
  const last = lines.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}
