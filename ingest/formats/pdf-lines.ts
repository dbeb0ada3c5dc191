/** Text items of a PDF page → printed lines. A wide gap parts a line in two; raised figures become note marks. */
import type { PositionedLine } from '../clean-text.ts';
import { type Rule, ruleBetween } from '../text/layout-tables.ts';
import { noteMark, stripMarks } from '../text/marks.ts';

/** One text item. Points from the top left; `baseline` is where the letters stand. */
export interface Fragment {
  text: string;
  x: number;
  baseline: number;
  width: number;
  size: number;
}

/** Gaps, in type sizes: a space between words, and a step to another column. */
const SPACE = 0.14;
const COLUMN = 0.85;

/** `rules`: drawn lines of the page; text on both sides of an upright one is never one line. */
export function linesOfFragments(
  fragments: readonly Fragment[],
  page: number,
  rules: readonly Rule[] = [],
): PositionedLine[] {
  const lines: PositionedLine[] = [];
  for (const row of baselines(fragments.flatMap(splitAtRuns))) {
    const main = Math.max(...row.map((fragment) => fragment.size));
    const base = median(
      row.filter((fragment) => fragment.size > main * 0.8).map((fragment) => fragment.baseline),
    );
    let open: { line: PositionedLine; right: number } | null = null;
    for (const fragment of row.sort((a, b) => a.x - b.x)) {
      const raised = fragment.size < main * 0.8 && fragment.baseline < base - main * 0.12;
      const label = raised ? /^\s*(\(?\d{1,3}\)?|\*{1,3})\s*$/.exec(fragment.text)?.[1] : undefined;
      const text = label ? noteMark(label) : stripMarks(fragment.text);
      const right = fragment.x + fragment.width;
      const gap: number = open ? fragment.x - open.right : 0;
      const parted =
        open !== null && rules.length > 0 && ruleBetween(rules, open.right, fragment.x, base - main * 0.3);
      if (open && gap < main * COLUMN && !parted) {
        // A shadow or a fake bold: the same words drawn again over themselves.
        if (gap < -fragment.width * 0.7 && open.line.text.endsWith(text.trim())) continue;
        const spaced = gap > main * SPACE && !label && !/\s$/.test(open.line.text) && !/^\s/.test(text);
        open.line.text += (spaced ? ' ' : '') + text;
        open.right = Math.max(open.right, right);
        open.line.width = open.right - open.line.x;
        if (!label) open.line.size = Math.max(open.line.size, fragment.size);
      } else {
        const size = label ? main : fragment.size;
        const line: PositionedLine = {
          text,
          page,
          x: fragment.x,
          y: base - size,
          width: fragment.width,
          size,
          bold: false,
        };
        lines.push(line);
        open = { line, right };
      }
    }
  }
  for (const line of lines) line.text = line.text.trim();
  return lines.filter((line) => line.text);
}

/** Four or more spaces inside one item were typed to step to another column. */
function splitAtRuns(fragment: Fragment): Fragment[] {
  if (!/\S {4,}\S/.test(fragment.text)) return [fragment];
  const parts: Fragment[] = [];
  const unit = fragment.width / fragment.text.length;
  for (const match of fragment.text.matchAll(/\S+(?: {1,3}\S+)*/g)) {
    parts.push({
      ...fragment,
      text: match[0],
      x: fragment.x + match.index * unit,
      width: match[0].length * unit,
    });
  }
  return parts;
}

/** Fragments by the line they stand on; a raised or lowered small one goes with the line it stands in. */
function baselines(fragments: readonly Fragment[]): Fragment[][] {
  const rows: { base: number; size: number; members: Fragment[] }[] = [];
  for (const fragment of [...fragments].sort((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    // The figure of a note may be raised further than its own small line is high.
    const raised =
      row &&
      row.size < fragment.size * 0.9 &&
      row.members.every((member) => /^\s*\(?\d{1,3}\)?\s*$/.test(member.text));
    const reach = row ? Math.max(row.size, fragment.size) * (raised ? 0.68 : 0.48) : 0;
    if (row && fragment.baseline - row.base < reach) {
      row.members.push(fragment);
      if (fragment.size > row.size * 1.2)
        Object.assign(row, { base: fragment.baseline, size: fragment.size });
    } else rows.push({ base: fragment.baseline, size: fragment.size, members: [fragment] });
  }
  return rows.map((row) => row.members);
}

function median(values: number[]): number {
  const sorted = values.sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
