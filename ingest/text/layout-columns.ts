/** Rows of a page, and the stretches of rows that stand in columns: letterhead, signature block, data tables. */
import type { Span } from '../../corpus/record.ts';
import type { PositionedLine } from '../clean-text.ts';
import { closeBand, closeByFiling } from './layout-close.ts';
import type { Metrics } from './layout-metrics.ts';
import type { Band, Row } from './layout-rows.ts';
import { isAllCapitals, joint, standsAlone, startsItem } from './lines.ts';
import { isHeadOrClose } from './table-kind.ts';

/** Lines of one page as rows from top to bottom. */
export function rowsOf(lines: readonly PositionedLine[]): Row[] {
  const sorted = [...lines].sort((a, b) => a.y + a.size - (b.y + b.size) || a.x - b.x);
  const groups: PositionedLine[][] = [];
  let base = Number.NEGATIVE_INFINITY;
  for (const line of sorted) {
    const bottom = line.y + line.size;
    const group = groups.at(-1);
    if (group && bottom - base < line.size * 0.45) group.push(line);
    else {
      groups.push([line]);
      base = bottom;
    }
  }
  return groups.map((segments) => rowOf(segments.sort((a, b) => a.x - b.x)));
}

function rowOf(segments: PositionedLine[]): Row {
  let text = '';
  const doubtful: Span[] = [];
  let longest = segments[0] as PositionedLine;
  for (const segment of segments) {
    if (text) text += joint(text, segment.text);
    for (const { start, end } of segment.doubtful ?? []) {
      doubtful.push({ start: start + text.length, end: end + text.length });
    }
    text += segment.text;
    if (segment.text.length > longest.text.length) longest = segment;
  }
  const x = Math.min(...segments.map((segment) => segment.x));
  const right = Math.max(...segments.map((segment) => segment.x + segment.width));
  const y = Math.min(...segments.map((segment) => segment.y));
  return { text, x, right, y, size: longest.size, segments, doubtful };
}

/** Splits a page's rows into running text and columned stretches, in reading order. */
export function bandsOf(rows: readonly Row[], metrics: Metrics): Band[] {
  const close = closeByFiling(rows, metrics);
  if (close) {
    const band = closeBand(close, unwrapColumn);
    return [
      ...bandsWithin(rows.slice(0, close.from), metrics),
      band,
      ...bandsWithin(rows.slice(close.to), metrics),
    ];
  }
  return bandsWithin(rows, metrics);
}

function bandsWithin(rows: readonly Row[], metrics: Metrics): Band[] {
  const bands: Band[] = [];
  let plain: Row[] = [];
  for (let i = 0; i < rows.length; ) {
    const stretch = columnsFrom(rows, i, metrics, plain.length);
    if (!stretch) {
      plain.push(rows[i] as Row);
      i++;
      continue;
    }
    plain.splice(plain.length - stretch.above);
    if (plain.length) bands.push({ kind: 'text', rows: plain });
    plain = [];
    bands.push(stretch.band);
    i = stretch.next;
  }
  if (plain.length) bands.push({ kind: 'text', rows: plain });
  return bands;
}

interface Gutter {
  from: number;
  to: number;
}

/** The columned stretch that the row at `start` opens, if it opens one. `above`: rows before it that belong to it. */
function columnsFrom(
  rows: readonly Row[],
  start: number,
  metrics: Metrics,
  freeAbove: number,
): { band: Band; above: number; next: number } | null {
  const row = rows[start] as Row;
  const gutter = widestGap(row) ?? closingGutter(row, metrics);
  if (!gutter || gutter.to - gutter.from < metrics.size * 0.8) return null;
  let { from, to } = gutter;
  const members: Row[] = [row];
  let paired = 1;
  let next = start + 1;
  let lastPaired = start;
  for (; next < rows.length; next++) {
    const below = rows[next] as Row;
    const above = members.at(-1) as Row;
    if (below.y - above.y > Math.max(metrics.pitch * 3.2, metrics.size * 4)) break;
    const narrowed = narrow({ from, to }, below);
    if (!narrowed || narrowed.to - narrowed.from < metrics.size * 0.5) break;
    const sides = sidesOf(below, narrowed);
    if (!sides.both && !belongs(below, members, narrowed, metrics)) break;
    ({ from, to } = narrowed);
    if (sides.both) {
      paired++;
      lastPaired = next;
    }
    members.push(below);
  }
  let above = 0;
  while (above < freeAbove) {
    const before = rows[start - above - 1] as Row;
    const first = members[0] as Row;
    const narrowed = narrow({ from, to }, before);
    if (!narrowed || narrowed.to - narrowed.from < metrics.size * 0.5) break;
    if (first.y - before.y > metrics.pitch * 2 || !belongs(before, members, narrowed, metrics)) break;
    // Above a head or close stand only capitals, the number or the date; another short line is the end of body text.
    if (!isAllCapitals(before.text) && !ABOVE.test(before.text.normalize('NFC'))) break;
    ({ from, to } = narrowed);
    members.unshift(before);
    above++;
  }
  const two = members.map((member) => split(member, { from, to }));
  if (two.length <= 60 && hasTelltale(two)) {
    const columns = [0, 1].map((side) => unwrapColumn(two.map((cells) => cells[side] ?? '')));
    return { band: { kind: 'table', layout: true, rows: [columns] }, above, next };
  }
  if (paired < 3) return null;
  const kept = members.slice(above, lastPaired - start + 1 + above);
  const table = dataTable(kept, metrics);
  return table
    ? { band: { kind: 'table', layout: false, rows: table }, above: 0, next: lastPaired + 1 }
    : null;
}

/**
 * The rest of a close that a page break cut: the list of recipients goes on to its "Lưu" line, the signer's name may
 * stand beside it. Columns of text and how many rows they take; null when the page begins with anything else.
 */
export function restOfClose(
  rows: readonly Row[],
  metrics: Metrics,
): { columns: [string, string]; count: number } | null {
  if (!/^[-–+•]/.test(rows[0]?.text ?? '')) return null;
  const middle = (metrics.left + metrics.right) / 2;
  const left: string[] = [];
  const right: string[] = [];
  let count = 0;
  let filed = false;
  for (const row of rows.slice(0, 60)) {
    const beside = row.segments.filter((segment) => segment.x > middle).map((segment) => segment.text);
    const listed = row.segments
      .filter((segment) => segment.x <= middle)
      .map((segment) => segment.text)
      .join(' ');
    if (filed && listed) break;
    if (listed) left.push(listed);
    right.push(...beside);
    count++;
    filed ||= /^[-–+•]?\s{0,2}Lưu/.test(listed.normalize('NFC'));
  }
  return filed ? { columns: [unwrapColumn(left), right.join('\n')], count } : null;
}

/** "Nơi nhận:" stands left of the signature even where no line of the two columns shares a height. */
function closingGutter(row: Row, metrics: Metrics): Gutter | null {
  if (!/^Nơi nhận\s{0,2}:/.test(row.text.normalize('NFC')) || row.x > metrics.left + metrics.size * 3)
    return null;
  return { from: row.right, to: metrics.right };
}

/** A column's lines with wrapped ones put back: an item, or the V/v line, goes on until its end mark or the next item. */
function unwrapColumn(lines: readonly string[]): string {
  const out: string[] = [];
  for (const line of lines) {
    if (!line) continue;
    const previous = out.at(-1);
    const open = previous !== undefined && /^(?:[-–+•*]|V\/v)/iu.test(previous) && !/[.;:]$/.test(previous);
    const next = startsItem(line) || standsAlone(line) || isAllCapitals(line);
    if (previous !== undefined && open && !next)
      out[out.length - 1] = previous + joint(previous, line) + line;
    else out.push(line);
  }
  return out.join('\n');
}

const ABOVE = /^(?:Độc lập|Số\s{0,3}:|.{2,40}, ngày )/u;

function hasTelltale(two: readonly (readonly string[])[]): boolean {
  return isHeadOrClose([0, 1].map((side) => two.map((cells) => cells[side]).join('\n')));
}

function widestGap(row: Row): Gutter | null {
  let widest: Gutter | null = null;
  let right = Number.NEGATIVE_INFINITY;
  for (const segment of row.segments) {
    if (right > Number.NEGATIVE_INFINITY && segment.x - right > (widest ? widest.to - widest.from : 0)) {
      widest = { from: right, to: segment.x };
    }
    right = Math.max(right, segment.x + segment.width);
  }
  return widest;
}

/** The gutter as far as this row leaves it open; null when a segment crosses it. */
function narrow(gutter: Gutter, row: Row): Gutter | null {
  let { from, to } = gutter;
  for (const segment of row.segments) {
    const right = segment.x + segment.width;
    // What begins left of the gutter belongs left of it, however far it reaches.
    if (segment.x < gutter.from - 1) from = Math.max(from, right);
    else to = Math.min(to, segment.x);
  }
  return from < to ? { from, to } : null;
}

function sidesOf(row: Row, gutter: Gutter): { left: boolean; right: boolean; both: boolean } {
  const left = row.segments.some((segment) => segment.x + segment.width <= gutter.from + 0.01);
  const right = row.segments.some((segment) => segment.x >= gutter.to - 0.01);
  return { left, right, both: left && right };
}

/** A row on one side only goes with the stretch when it lines up with its column: same axis or same left edge. */
function belongs(row: Row, members: readonly Row[], gutter: Gutter, metrics: Metrics): boolean {
  const { left } = sidesOf(row, gutter);
  const column = members
    .flatMap((member) => member.segments)
    .filter((segment) =>
      left ? segment.x + segment.width <= gutter.from + 0.01 : segment.x >= gutter.to - 0.01,
    );
  if (!column.length) return !left && row.x > (metrics.left + metrics.right) / 2;
  const middle = (row.x + row.right) / 2;
  return column.some(
    (segment) =>
      Math.abs(segment.x + segment.width / 2 - middle) < metrics.size * 1.6 ||
      Math.abs(segment.x - row.x) < metrics.size * 0.7,
  );
}

function split(row: Row, gutter: Gutter): [string, string] {
  const middle = (gutter.from + gutter.to) / 2;
  const side = (right: boolean) =>
    row.segments
      .filter((segment) => segment.x + segment.width / 2 > middle === right)
      .map((segment) => segment.text)
      .join(' ');
  return [side(false), side(true)];
}

/** Cells of a data table: columns from what overlaps sideways, rows from a new number in front or a wider gap. */
function dataTable(rows: readonly Row[], metrics: Metrics): string[][] | null {
  const columns: Gutter[] = [];
  const segments = rows.flatMap((row) => row.segments).sort((a, b) => a.x - b.x);
  for (const segment of segments) {
    const last = columns.at(-1);
    const right = segment.x + segment.width;
    if (last && segment.x < last.to - 1) last.to = Math.max(last.to, right);
    else columns.push({ from: segment.x, to: right });
  }
  if (columns.length < 2 || columns.length > 20) return null;
  const table: string[][] = [];
  let previous: Row | null = null;
  for (const row of rows) {
    const cells = columns.map(() => '');
    for (const segment of row.segments) {
      const at = columns.findIndex((column) => segment.x >= column.from - 0.5 && segment.x < column.to);
      const i = Math.max(0, at);
      cells[i] = cells[i] ? `${cells[i]} ${segment.text}` : segment.text;
    }
    const last = table.at(-1);
    const gap = previous ? row.y - previous.y : 0;
    const numbered = /^\d{1,4}[.)]?$|^[IVX]{1,5}[.)]?$/.test(cells[0]?.trim() ?? '');
    if (!last || numbered || gap > metrics.size * 1.9) table.push(cells);
    else {
      for (const [i, cell] of cells.entries()) {
        const above = last[i];
        if (cell) last[i] = above ? above + joint(above, cell) + cell : cell;
      }
    }
    previous = row;
  }
  return table.length >= 2 ? table : null;
}
