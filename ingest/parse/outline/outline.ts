/**
 * Bố cục: the tree of sections. Labels of one kind and rising number are siblings; otherwise the order of kinds
 * decides (NĐ 30/2020/NĐ-CP, Phụ lục I, II.6: phần, chương, mục, tiểu mục, điều, khoản, điểm; I. 1. a) in plans).
 */
import type { OutlineNode, TableSpan } from '../../../corpus/record.ts';
import type { Line, Zones } from '../model.ts';
import { isCapitals } from '../plain.ts';
import { addRows, annexNode } from './outline-annexes.ts';
import { type Label, type LabelKind, readLabel } from './outline-labels.ts';

const RANK: Readonly<Record<LabelKind, number>> = {
  annex: 0,
  part: 1,
  chapter: 2,
  division: 3,
  subdivision: 4,
  article: 5,
  capital: 6,
  roman: 7,
  arabic: 8,
  decimal: 8.5,
  letter: 10,
  parenthesis: 11,
  dash: 12,
  plus: 13,
};
/** Containers people leave out when they cite what is in them: "Điều 3" of Chương I, "IV.1" of Phần thứ hai. */
const SILENT = new Set<LabelKind>(['part', 'chapter', 'division', 'subdivision', 'dash', 'plus']);
const DEEPEST = 40;
/** Sections of one stretch; the longest codes have some five thousand. Beyond, the text belongs to the last section. */
const MOST_SECTIONS = 20_000;

interface Open {
  node: OutlineNode;
  kind: LabelKind;
  rank: number;
  label: Label;
  /** Path its children build on. */
  prefix: string;
}

/** Sections of body and annexes, in reading order. Lines in data tables open no sections, except rows of annex tables. */
export function readOutline(
  text: string,
  lines: readonly Line[],
  zones: Zones,
  tables: readonly TableSpan[],
): OutlineNode[] {
  const outline: OutlineNode[] = [];
  readStretch(lines, zones.body.start, zones.body.end, tables, null, outline);
  const several = zones.annexes.length > 1;
  zones.annexes.forEach((annex, i) => {
    const inside = lines.slice(firstFrom(lines, annex.start), firstFrom(lines, annex.end));
    const node = annexNode(inside, annex, several ? i + 1 : 0);
    readStretch(inside, annex.start, annex.end, tables, node, node.children);
    addRows(node, text, annex, tables);
    outline.push(node);
  });
  return outline;
}

/** Path of the deepest section the offset stands in; "" if it stands in none. */
export function sectionAt(outline: readonly OutlineNode[], offset: number): string {
  let path = '';
  let nodes = outline;
  for (;;) {
    const node = lastStartingBy(nodes, offset);
    if (!node || offset >= node.end) return path;
    path = node.path;
    nodes = node.children;
  }
}

function lastStartingBy(nodes: readonly OutlineNode[], offset: number): OutlineNode | undefined {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((nodes[middle] as OutlineNode).start <= offset) low = middle + 1;
    else high = middle;
  }
  return nodes[low - 1];
}

function readStretch(
  lines: readonly Line[],
  from: number,
  to: number,
  tables: readonly TableSpan[],
  parent: OutlineNode | null,
  into: OutlineNode[],
): void {
  const stack: Open[] = [];
  const root = parent?.path ?? '';
  let table = 0;
  let quotedUntil = 0;
  let sections = 0;
  for (let i = 0; i < lines.length && sections < MOST_SECTIONS; i++) {
    const line = lines[i] as Line;
    if (line.start < from) continue;
    if (line.start >= to) break;
    while (table < tables.length && (tables[table] as TableSpan).end <= line.start) table++;
    const inTable = table < tables.length && (tables[table] as TableSpan).start <= line.start;
    if (inTable || i < quotedUntil) continue;
    quotedUntil = quoteEnd(lines, i);
    const label = readLabel(line.text);
    // Annexes were parted before; inside one, its own heading opens nothing.
    if (!label || (label.kind === 'annex' && (parent || !isCapitals(line.text) || line.text.length >= 80)))
      continue;
    const at = placeOf(label, stack);
    if (at === null) continue;
    while (stack.length > at) closeAt(stack.pop() as Open, line.start, lines, i);
    const above = stack.at(-1);
    const heading = readHeading(lines, i, to, label);
    const prefix = above ? above.prefix : root;
    const path = pathOf(label, prefix, stack);
    const node: OutlineNode = {
      label: label.label,
      heading: heading.text,
      path,
      start: line.start,
      end: to,
      children: [],
    };
    (above ? above.node.children : into).push(node);
    const own =
      label.kind === 'dash' || label.kind === 'plus' ? prefix : SILENT.has(label.kind) ? root : path;
    sections++;
    stack.push({ node, kind: label.kind, rank: rankOf(label), label, prefix: own });
    if (heading.lines > 0) i += heading.lines;
  }
  const last = lastLineBefore(lines, to);
  for (const open of stack) open.node.end = Math.max(open.node.start, last);
}

/** A section ends with the last line before the next one begins. */
function closeAt(open: Open, start: number, lines: readonly Line[], index: number): void {
  const before = lines[index - 1];
  open.node.end = before && before.end <= start && before.end > open.node.start ? before.end : start;
}

function lastLineBefore(lines: readonly Line[], to: number): number {
  return Math.min(to, lines[firstFrom(lines, to) - 1]?.end ?? to);
}

/** Index of the first line that begins at or after the offset. */
function firstFrom(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] as Line).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rankOf(label: Label): number {
  return label.kind === 'decimal' ? RANK.decimal + ((label.groups?.length ?? 2) - 2) / 10 : RANK[label.kind];
}

/** Depth of the stack at which the label goes; null when the line only looks like a label ("5. …" out of nowhere). */
function placeOf(label: Label, stack: readonly Open[]): number | null {
  const rank = rankOf(label);
  let byRank = stack.length;
  while (byRank > 0 && (stack[byRank - 1] as Open).rank >= rank) byRank--;
  if (label.kind === 'dash' || label.kind === 'plus') return stack.length >= DEEPEST ? null : byRank;
  if (label.kind === 'decimal') {
    const groups = label.groups as number[];
    for (let i = stack.length; i-- > 0; ) {
      const open = stack[i] as Open;
      if (open.kind === 'decimal' && open.label.groups?.length === groups.length) return i;
      if (isPrefix(open.label.groups, groups)) return i + 1;
    }
    return byRank;
  }
  for (let i = stack.length; i-- > 0; ) {
    const open = stack[i] as Open;
    if (open.kind === label.kind && label.ordinal === open.label.ordinal + 1) return i;
    // "3a" after "3", "Điều 5a" after "Điều 5".
    if (open.kind === label.kind && label.ordinal === open.label.ordinal && label.label !== open.label.label)
      return i;
  }
  const first = label.ordinal <= 1;
  const top = stack.at(-1);
  if (
    first &&
    top &&
    label.kind === 'arabic' &&
    top.rank > rank &&
    stack.some((open) => open.kind === 'arabic')
  )
    return stack.length < DEEPEST ? depthBelowBullets(stack) : null;
  if (first || rank <= RANK.article) return byRank;
  for (let i = stack.length; i-- > 0; ) {
    const open = stack[i] as Open;
    if (
      open.kind === label.kind &&
      label.ordinal > open.label.ordinal &&
      label.ordinal <= open.label.ordinal + 5
    )
      return i;
  }
  if (label.kind === 'letter' || label.kind === 'parenthesis') return byRank;
  return label.ordinal <= 3 ? byRank : null;
}

function depthBelowBullets(stack: readonly Open[]): number {
  let depth = stack.length;
  while (depth > 0 && (stack[depth - 1] as Open).rank >= RANK.dash) depth--;
  return depth;
}

function isPrefix(shorter: readonly number[] | undefined, groups: readonly number[]): boolean {
  return shorter !== undefined && shorter.length < groups.length && shorter.every((g, i) => groups[i] === g);
}

/** "2.1" under II.2 is "II.2.1": what the parent's path already says is not said again. */
function pathOf(label: Label, prefix: string, stack: readonly Open[]): string {
  if (label.kind === 'dash' || label.kind === 'plus') return prefix;
  let own = label.label;
  if (label.kind === 'decimal') {
    const above = [...stack].reverse().find((open) => isPrefix(open.label.groups, label.groups as number[]));
    if (above)
      own = own
        .split('.')
        .slice(above.label.groups?.length ?? 0)
        .join('.');
  }
  return prefix ? `${prefix}.${own}` : own;
}

/** The heading's own line, and the capital lines it goes on over; for Chương, Phần, Mục also the line under the label. */
function readHeading(
  lines: readonly Line[],
  at: number,
  to: number,
  label: Label,
): { text: string; lines: number } {
  const line = lines[at] as Line;
  let text = line.text.slice(label.textAt).trim();
  let taken = 0;
  const container = RANK[label.kind] <= RANK.subdivision;
  const next = (): Line | undefined => {
    const line = lines[at + taken + 1];
    return line && line.start < to ? line : undefined;
  };
  if (!text && container) {
    const under = next();
    if (under && under.text.length <= 200 && !readLabel(under.text) && !/[.;:]$/.test(under.text)) {
      text = under.text;
      taken++;
    }
  }
  if (text && isCapitals(text) && (container || RANK[label.kind] <= RANK.decimal)) {
    for (let under = next(); under && taken < 5 && text.length < 400; under = next()) {
      if (
        !isCapitals(under.text) ||
        readLabel(under.text) ||
        under.text.length > 160 ||
        /^\(/.test(under.text)
      )
        break;
      text = `${text} ${under.text}`;
      taken++;
    }
  }
  return { text: text.length <= 250 ? text.replace(/\s+/g, ' ') : inlineHeading(text), lines: taken };
}

/** "Phòng Nội vụ: Chủ trì …" → "Phòng Nội vụ"; a long paragraph without such a beginning has no heading. */
function inlineHeading(text: string): string {
  const colon = text.slice(0, 160).indexOf(':');
  return colon > 0 ? text.slice(0, colon).trim() : '';
}

/** Text quoted over several lines (“1. … 2. …”) is another document's; its labels are not ours. Line after the quote. */
function quoteEnd(lines: readonly Line[], at: number): number {
  const text = (lines[at] as Line).text;
  if (!/^["“]/.test(text)) return at;
  if (closesQuote(text.slice(1))) return at;
  for (let i = at + 1; i < Math.min(lines.length, at + 80); i++) {
    if (closesQuote((lines[i] as Line).text)) return i + 1;
  }
  return at;
}

function closesQuote(text: string): boolean {
  return /["”][;.,:)]{0,3}$/.test(text.trimEnd());
}
