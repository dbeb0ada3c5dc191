/** Annexes in the outline: their names and headings, and the rows of their tables of tasks. */
import type { OutlineNode, TableSpan } from '../../../corpus/record.ts';
import { cutHeadLine } from '../head/head-fragments.ts';
import type { Line } from '../model.ts';
import { isCapitals, plain } from '../plain.ts';
import { readLabel } from './outline-labels.ts';

const ANNEX_NAME = /^(quy che|quy dinh|de an|dieu le|chuong trinh|ke hoach|quy trinh|huong dan|phuong an)\b/;
const NAMES: Readonly<Record<string, string>> = {
  'quy che': 'Quy chế',
  'quy dinh': 'Quy định',
  'de an': 'Đề án',
  'dieu le': 'Điều lệ',
  'chuong trinh': 'Chương trình',
  'ke hoach': 'Kế hoạch',
  'quy trinh': 'Quy trình',
  'huong dan': 'Hướng dẫn',
  'phuong an': 'Phương án',
};

/** The node of one annex, from the lines of its heading. `index` is its place among several, 0 for the only one. */
export function annexNode(
  lines: readonly Line[],
  span: { start: number; end: number },
  index: number,
): OutlineNode {
  const head = headingLines(lines);
  const first = head[0];
  const label = first ? readLabel(first.text) : null;
  let name = index > 0 ? `Phụ lục ${index}` : 'Phụ lục';
  let heading = head;
  let rest = '';
  if (label?.kind === 'annex') {
    name = label.label;
    rest = (first as Line).text.slice(label.textAt).trim();
    heading = head.slice(1);
  } else {
    const own = head.map((line) => ANNEX_NAME.exec(plain(line.text))?.[1]).find((word) => word);
    if (own) name = NAMES[own] ?? name;
  }
  const text = [rest, ...heading.map((line) => line.text)].filter(Boolean).join(' ').slice(0, 300);
  return { label: name, heading: text, path: name, start: span.start, end: span.end, children: [] };
}

/** Lines of the heading; a text promulgated with a decision repeats the letterhead above it (issuer, Quốc hiệu, rules). */
function headingLines(lines: readonly Line[]): Line[] {
  const top = lines.slice(0, 14).filter((line) => !FURNITURE.has(cutHeadLine(line)[0]?.kind ?? 'rule'));
  const named = top.findIndex((line) => isCapitals(line.text) && NAMED.test(plain(line.text)));
  const head: Line[] = [];
  for (const line of top.slice(Math.max(0, named), 12)) {
    if (/^\(/.test(line.text) || (!isCapitals(line.text) && head.length > 0)) break;
    head.push(line);
  }
  return head;
}

const FURNITURE = new Set<string>(['national', 'motto', 'party', 'rule', 'stamp']);
const NAMED = new RegExp(`${ANNEX_NAME.source}|^phu luc\\b`);

/** Rows of an annex's tables of tasks are its items: "Phụ lục.3" is the third row, by its STT where it has one. */
export function addRows(
  annex: OutlineNode,
  text: string,
  span: { start: number; end: number },
  tables: readonly TableSpan[],
): void {
  if (annex.children.length > 0) return;
  for (const table of tables) {
    if (table.start < span.start || table.start >= span.end) continue;
    const rows = table.rows.filter((row) => row.length > 1);
    const serials = rows.map(
      (row) => /^0?(\d{1,3})\.?$/.exec(text.slice(row[0]?.start, row[0]?.end).trim())?.[1] ?? null,
    );
    const numbered = serials.some((serial) => serial !== null);
    let open: OutlineNode | undefined;
    rows.forEach((row, i) => {
      const start = row[0]?.start ?? 0;
      const end = row.at(-1)?.end ?? start;
      const label = numbered ? serials[i] : i > 0 ? String(i) : null;
      if (label) {
        open = { label, heading: '', path: `${annex.path}.${label}`, start, end, children: [] };
        annex.children.push(open);
      } else if (open && numbered && row[0]?.start === row[0]?.end) {
        // A merged first cell: the row goes on with the task above it.
        open.end = end;
      }
    });
  }
}
