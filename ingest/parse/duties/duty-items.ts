/** The stretch of lines duties are read from: each line with its place in the outline and its label set aside. */
import type { OutlineNode, Span, TableSpan } from '../../../corpus/record.ts';
import { partOf } from '../lines.ts';
import type { Line } from '../model.ts';
import { sectionAt } from '../outline/outline.ts';
import { readLabel } from '../outline/outline-labels.ts';

export interface DutyItem {
  /** The line without its label or bullet. */
  content: Line;
  /** Depth of the outline node that begins on this line; null on a line without label. */
  depth: number | null;
  /** Depth of the deepest section the line stands in, bullets aside. */
  within: number;
  /** The line opens an article (Điều): what an article says ends with it. */
  article: boolean;
  /** "-", "+", "·" rather than a number or letter. */
  bullet: boolean;
  /** Outline path, "" if none. */
  section: string;
  /** Headings of the sections the line stands in, outermost first. */
  headings: readonly string[];
  /** The section has parts of its own. */
  parent: boolean;
  /** A title of what stands below it: labelled, short, without the mark a sentence ends with. */
  title: boolean;
  /** What follows may be its items: a deeper line, a bullet, or a line without label. */
  opens: boolean;
}

const BULLET = /^[-+–•·−*]$/;

interface Placed {
  node: OutlineNode;
  depth: number;
}

/** Lines inside `stretch`, those of data tables left out. */
export function dutyItems(
  lines: readonly Line[],
  stretch: Span,
  outline: readonly OutlineNode[],
  tables: readonly TableSpan[],
): DutyItem[] {
  const placed = flatten(outline);
  const items: DutyItem[] = [];
  const open: Placed[] = [];
  let next = 0;
  let table = 0;
  for (const line of lines) {
    if (line.end <= stretch.start || line.start >= stretch.end) continue;
    while (table < tables.length && (tables[table]?.end ?? 0) <= line.start) table++;
    const inTable = table < tables.length && (tables[table]?.start ?? 0) <= line.start;
    let own: Placed | null = null;
    while (next < placed.length && (placed[next]?.node.start ?? 0) < line.end) {
      const here = placed[next] as Placed;
      while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= here.depth) open.pop();
      open.push(here);
      if (here.node.start >= line.start) own = here;
      next++;
    }
    while (open.length > 0 && (open.at(-1)?.node.end ?? 0) <= line.start) open.pop();
    if (inTable) continue;
    items.push(itemOf(line, own, open, outline));
  }
  items.forEach((item, i) => {
    const next = items[i + 1];
    const open =
      item.depth !== null &&
      !item.bullet &&
      item.content.text.length < 150 &&
      !/[.;:,!?/]$/.test(item.content.text);
    item.title =
      open &&
      next !== undefined &&
      (item.parent || next.depth === null) &&
      !/^(?:trên đây|yêu cầu|đề nghị)/iu.test(next.content.text);
    item.opens = !next || item.depth === null || next.depth === null || next.depth > item.depth;
  });
  return items;
}

function itemOf(
  line: Line,
  own: Placed | null,
  open: readonly Placed[],
  outline: readonly OutlineNode[],
): DutyItem {
  const label = readLabel(line.text);
  const stray = !own && label !== null && label.kind !== 'arabic' && label.kind !== 'roman';
  const content = label && (own || stray) ? partOf(line, label.textAt) : line;
  return {
    content,
    depth: own ? own.depth : null,
    within: open.findLast((p) => !BULLET.test(p.node.label))?.depth ?? -1,
    article: label?.kind === 'article' || /^Điều \d/.test(line.text),
    bullet: label?.kind === 'dash' || label?.kind === 'plus',
    section: sectionAt(outline, line.start),
    headings: open.filter((p) => p !== own).map((p) => p.node.heading),
    parent: (own?.node.children.length ?? 0) > 0,
    opens: true,
    title: false,
  };
}

function flatten(outline: readonly OutlineNode[]): Placed[] {
  const placed: Placed[] = [];
  const walk = (nodes: readonly OutlineNode[], depth: number): void => {
    for (const node of nodes) {
      placed.push({ node, depth });
      if (depth < 60) walk(node.children, depth + 1);
    }
  };
  walk(outline, 0);
  return placed.sort((a, b) => a.node.start - b.node.start || a.depth - b.depth);
}
