/** Tables drawn with lines: cells from the lines themselves, so that wrapped and merged cells keep their text together. */
import type { PositionedLine } from '../clean-text.ts';
import { joint, startsItem } from './lines.ts';

/** A drawn line, in points from the top left; x1 ≤ x2, y1 ≤ y2, one of them nearly equal. */
export interface Rule {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

export interface RuledTable {
  top: number;
  bottom: number;
  rows: string[][];
  /** The lines whose text is in the cells. */
  lines: Set<PositionedLine>;
}

/** How far apart two lines may be drawn and still be one, in points. */
const NEAR = 3;
const SHORTEST = 8;

/** The tables that the rules of one page draw round its lines, from top to bottom. */
export function ruledTables(lines: readonly PositionedLine[], rules: readonly Rule[]): RuledTable[] {
  const tables: RuledTable[] = [];
  for (const group of connected(rules.filter((rule) => rule.x2 - rule.x1 + rule.y2 - rule.y1 > SHORTEST))) {
    const table = tableOf(group, lines);
    if (table) tables.push(table);
  }
  return tables.sort((a, b) => a.top - b.top);
}

/** True where a vertical rule stands between two points of a line of text. */
export function ruleBetween(rules: readonly Rule[], x1: number, x2: number, y: number): boolean {
  return rules.some(
    (rule) => isVertical(rule) && rule.x1 > x1 - 1 && rule.x2 < x2 + 1 && rule.y1 - 2 < y && rule.y2 + 2 > y,
  );
}

function isVertical(rule: Rule): boolean {
  return rule.y2 - rule.y1 > rule.x2 - rule.x1;
}

/** Rules that touch, group by group. Sorted by their top, so that each is compared only with those still open. */
function connected(rules: readonly Rule[]): Rule[][] {
  const sorted = [...rules].sort((a, b) => a.y1 - b.y1);
  const parent = sorted.map((_rule, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number;
      at = parent[at] as number;
    }
    return at;
  };
  let active: number[] = [];
  sorted.forEach((rule, i) => {
    active = active.filter((j) => (sorted[j] as Rule).y2 + NEAR >= rule.y1);
    for (const j of active) {
      const other = sorted[j] as Rule;
      if (other.x1 - NEAR <= rule.x2 && other.x2 + NEAR >= rule.x1) parent[root(i)] = root(j);
    }
    active.push(i);
  });
  const groups = new Map<number, Rule[]>();
  sorted.forEach((rule, i) => {
    const at = root(i);
    const group = groups.get(at);
    if (group) group.push(rule);
    else groups.set(at, [rule]);
  });
  return [...groups.values()];
}

function tableOf(rules: readonly Rule[], lines: readonly PositionedLine[]): RuledTable | null {
  const upright = rules.filter(isVertical);
  const level = rules.filter((rule) => !isVertical(rule));
  const xs = positions(upright.map((rule) => (rule.x1 + rule.x2) / 2));
  const ys = positions(level.map((rule) => (rule.y1 + rule.y2) / 2));
  if (xs.length < 2 || ys.length < 2 || xs.length + ys.length < 6 || xs.length > 60) return null;
  const [left, right] = [xs[0] as number, xs.at(-1) as number];
  const [top, bottom] = [ys[0] as number, ys.at(-1) as number];
  const grid = new Grid(xs, ys, upright, level);
  const inside = lines.filter((line) => {
    const x = line.x + line.width / 2;
    const y = line.y + line.size / 2;
    return x > left - NEAR && x < right + NEAR && y > top - NEAR && y < bottom + NEAR;
  });
  if (inside.length < 2) return null;
  const cells = new Map<number, PositionedLine[]>();
  for (const line of inside) {
    const cell = grid.cellAt(line.x + line.width / 2, line.y + line.size / 2);
    const same = cells.get(cell);
    if (same) same.push(line);
    else cells.set(cell, [line]);
  }
  if (cells.size < 2) return null;
  const columns = xs.length - 1;
  const rows: string[][] = [];
  for (let r = 0; r < ys.length - 1; r++) {
    const row = Array.from({ length: columns }, (_none, c) => {
      const cell = cells.get(r * columns + c);
      return cell ? cellText(cell, xs[c] as number, grid.width(r, c)) : '';
    });
    if (row.some(Boolean)) rows.push(row);
  }
  // Double rules draw slivers of columns that hold nothing.
  const kept = Array.from(
    { length: columns },
    (_none, c) => grid.width(0, c) > SHORTEST || rows.some((row) => row[c]),
  );
  return { top, bottom, rows: rows.map((row) => row.filter((_cell, c) => kept[c])), lines: new Set(inside) };
}

/** The distinct places among nearly equal ones. */
function positions(values: number[]): number[] {
  const out: number[] = [];
  for (const value of values.sort((a, b) => a - b)) {
    if (!out.length || value - (out.at(-1) as number) > NEAR) out.push(value);
  }
  return out;
}

/** The finest grid the rules draw, with cells merged where no rule parts them. Cells are numbered row by row. */
class Grid {
  private readonly xs: readonly number[];
  private readonly ys: readonly number[];
  private readonly parent: number[];

  constructor(
    xs: readonly number[],
    ys: readonly number[],
    upright: readonly Rule[],
    level: readonly Rule[],
  ) {
    this.xs = xs;
    this.ys = ys;
    const columns = xs.length - 1;
    const rows = ys.length - 1;
    this.parent = Array.from({ length: columns * rows }, (_none, i) => i);
    const byX = xs.map((x) => upright.filter((rule) => Math.abs((rule.x1 + rule.x2) / 2 - x) <= NEAR));
    const byY = ys.map((y) => level.filter((rule) => Math.abs((rule.y1 + rule.y2) / 2 - y) <= NEAR));
    for (let r = 0; r < rows; r++) {
      const y = ((ys[r] as number) + (ys[r + 1] as number)) / 2;
      for (let c = 0; c < columns; c++) {
        const x = ((xs[c] as number) + (xs[c + 1] as number)) / 2;
        const cell = r * columns + c;
        if (c + 1 < columns && !byX[c + 1]?.some((rule) => rule.y1 - 1 <= y && rule.y2 + 1 >= y)) {
          this.merge(cell, cell + 1);
        }
        if (r + 1 < rows && !byY[r + 1]?.some((rule) => rule.x1 - 1 <= x && rule.x2 + 1 >= x)) {
          this.merge(cell, cell + columns);
        }
      }
    }
  }

  /** The number of the merged cell at a point: that of its top left part. */
  cellAt(x: number, y: number): number {
    const c = clamp(this.xs.findIndex((at) => at > x) - 1, this.xs.length - 2);
    const r = clamp(this.ys.findIndex((at) => at > y) - 1, this.ys.length - 2);
    return this.root(r * (this.xs.length - 1) + c);
  }

  /** Width of the merged cell that has its top left part at (r, c). */
  width(r: number, c: number): number {
    const columns = this.xs.length - 1;
    const cell = r * columns + c;
    let last = c;
    while (last + 1 < columns && this.root(r * columns + last + 1) === cell) last++;
    return (this.xs[last + 1] as number) - (this.xs[c] as number);
  }

  private merge(a: number, b: number): void {
    const [low, high] = [this.root(a), this.root(b)].sort((m, n) => m - n) as [number, number];
    this.parent[high] = low;
  }

  private root(cell: number): number {
    let at = cell;
    while (this.parent[at] !== at) at = this.parent[at] as number;
    return at;
  }
}

function clamp(value: number, most: number): number {
  return value < 0 ? (value === -2 ? most : 0) : Math.min(value, most);
}

/**
 * The lines of a cell as text. Where each line left room for the first word of the next, the cell is a list, a line an
 * entry; else it is prose, and only an item or the end of a sentence ends a line.
 */
function cellText(lines: readonly PositionedLine[], left: number, width: number): string {
  const sorted = [...lines].sort((a, b) => a.y - b.y || a.x - b.x);
  const margin = Math.min(12, Math.max(2, Math.min(...lines.map((line) => line.x)) - left));
  const leavesRoom = (line: PositionedLine, next: PositionedLine) =>
    width - 2 * margin - line.width > firstWordWidth(next) + line.size;
  const isList = sorted.every((line, i) => {
    const next = sorted[i + 1];
    return !next || (leavesRoom(line, next) && /^[\p{Lu}\d-]/u.test(next.text));
  });
  let out = '';
  let previous: PositionedLine | null = null;
  for (const line of sorted) {
    if (!previous) out = line.text;
    else if (Math.abs(line.y - previous.y) < line.size * 0.4) out += ` ${line.text}`;
    else {
      const item = line.text.length > 4 && startsItem(line.text) && /[.;:,]$/.test(previous.text);
      const sentence = /[.;:]$/.test(previous.text) && leavesRoom(previous, line);
      out += (isList || item || sentence ? '\n' : joint(out, line.text)) + line.text;
    }
    previous = line;
  }
  return out;
}

function firstWordWidth(line: PositionedLine): number {
  const word = /^\S{1,40}/.exec(line.text)?.[0].length ?? 0;
  return word * (line.width / Math.max(1, line.text.length));
}
