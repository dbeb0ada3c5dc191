/**
 * Printed lines with their places on the page → blocks in reading order. Shared by PDF text and OCR.
 * Page numbers and running heads go, columns part, wrapped lines become paragraphs, notes at the page foot are set aside.
 */
import type { Span } from '../../corpus/record.ts';
import type { Block, PositionedLine } from '../clean-text.ts';
import { bandsOf, restOfClose, rowsOf } from './layout-columns.ts';
import { type PageSize, pageFurniture } from './layout-furniture.ts';
import { type Metrics, measure, startsParagraph } from './layout-metrics.ts';
import { splitNotes } from './layout-notes.ts';
import type { Band, Row } from './layout-rows.ts';
import { type RuledTable, ruledTables } from './layout-tables.ts';
import { joint } from './lines.ts';
import { isRule } from './markdown.ts';
import { withoutMarks } from './marks.ts';
import { isLayoutTable } from './table-kind.ts';

/** Reads the lines of all pages of one document. Lines need not be in order; pages left out of `sizes` are guessed. */
export function layoutPages(lines: readonly PositionedLine[], sizes: readonly PageSize[] = []): Block[] {
  const pages = new Map<number, PositionedLine[]>();
  for (const line of lines) {
    if (!line.text.trim() || isRule(line.text)) continue;
    const same = pages.get(line.page);
    if (same) same.push(line);
    else pages.set(line.page, [line]);
  }
  const known = new Map(sizes.map((size) => [size.page, size]));
  const tablesOf = new Map<number, RuledTable[]>();
  const outside = new Map<number, PositionedLine[]>();
  for (const [page, own] of pages) {
    const rules = known.get(page)?.rules ?? [];
    const tables = rules.length ? ruledTables(own, rules) : [];
    tablesOf.set(page, tables);
    outside.set(
      page,
      tables.length ? own.filter((line) => !tables.some((table) => table.lines.has(line))) : own,
    );
  }
  // The repeated head of a table is no running head: only what stands outside of tables can be furniture.
  const furniture = pageFurniture(outside, known);
  const metrics = measure([...pages.values()].flat().filter((line) => !furniture.has(line)));
  const blocks: Block[] = [];
  const numbers = [...pages.keys()].sort((a, b) => a - b);
  let last: { row: Row; full: boolean } | null = null;
  for (const page of numbers) {
    const size = known.get(page);
    const tables = tablesOf.get(page) ?? [];
    const free = (outside.get(page) ?? []).filter((line) => !furniture.has(line));
    const { body, notes } = splitNotes(rowsOf(free), metrics, size?.height ?? metrics.pageHeight);
    let first = true;
    const cut = isOpenClose(blocks.at(-1)) ? restOfClose(body, metrics) : null;
    if (cut) addColumns(blocks.at(-1), cut.columns);
    for (const band of withTables(cut ? body.slice(cut.count) : body, tables, metrics)) {
      if (band.kind === 'table') {
        if (!(first && addToTable(blocks.at(-1), band, page))) blocks.push({ ...band, page });
        last = null;
      } else {
        const paragraphs = paragraphsOf(band.rows, metrics, page);
        const head = band.rows[0];
        if (first && last && head && paragraphs[0] && goesOn(last, head, metrics))
          paragraphs[0].continues = true;
        blocks.push(...paragraphs);
        const row: Row | undefined = band.rows.at(-1);
        last = row ? { row, full: row.right > metrics.right - 2 * metrics.size } : null;
      }
      first = false;
    }
    for (const note of notes) blocks.push({ kind: 'footnote', ...note, page });
  }
  return blocks;
}

/** A signature block whose list of recipients has not come to its last line. */
function isOpenClose(block: Block | undefined): boolean {
  const left = block?.kind === 'table' && block.layout ? (block.rows.at(-1)?.[0] ?? '').normalize('NFC') : '';
  return /^Nơi nhận/m.test(left) && !/^[-–+•]?\s{0,2}Lưu/m.test(left);
}

function addColumns(block: Block | undefined, columns: readonly string[]): void {
  if (block?.kind !== 'table') return;
  const row = block.rows.at(-1) ?? [];
  for (const [i, column] of columns.entries()) if (column) row[i] = row[i] ? `${row[i]}\n${column}` : column;
}

/** Running text and columns, with the ruled tables at their places between. */
function withTables(rows: readonly Row[], tables: readonly RuledTable[], metrics: Metrics): Band[] {
  const bands: Band[] = [];
  let from = 0;
  for (const table of tables) {
    let to = from;
    while (to < rows.length && (rows[to] as Row).y < table.top) to++;
    bands.push(...bandsOf(rows.slice(from, to), metrics));
    bands.push({
      kind: 'table',
      rows: table.rows,
      layout: table.rows.length > 1 && isLayoutTable(table.rows),
    });
    from = to;
  }
  bands.push(...bandsOf(rows.slice(from), metrics));
  return bands;
}

/** Adds the rows of a table that goes on from the page before; its repeated head is dropped, a cut row is made whole. */
function addToTable(
  before: Block | undefined,
  band: Extract<Band, { kind: 'table' }>,
  page: number,
): boolean {
  const [head, ...rest] = band.rows;
  if (before?.kind !== 'table' || before.layout || band.layout || !head) return false;
  if (before.rows[0]?.length !== head.length) return false;
  before.rowPages ??= before.rows.map(() => before.page ?? page);
  if (head.join('\n') !== before.rows[0]?.join('\n')) rest.unshift(head);
  const last = before.rows.at(-1);
  const cut = rest[0];
  if (last && cut && before.rows.length > 1 && isRestOfRow(last, cut)) {
    for (const [i, cell] of cut.entries())
      if (cell) last[i] = last[i] ? last[i] + joint(last[i], cell) + cell : cell;
    rest.shift();
  }
  for (const row of rest) {
    before.rows.push(row);
    before.rowPages.push(page);
  }
  return true;
}

/** A row without a number of its own, whose text goes on where a cell above stopped in mid-sentence. */
function isRestOfRow(above: readonly string[], row: readonly string[]): boolean {
  return !row[0] && row.some((cell, i) => cell && above[i] && !/[.;:!?]["”)]?$/.test(above[i]));
}

type Paragraph = Extract<Block, { kind: 'paragraph' }>;

function paragraphsOf(rows: readonly Row[], metrics: Metrics, page: number): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let previous: Row | null = null;
  let firstOfParagraph = true;
  for (const row of rows) {
    const current = paragraphs.at(-1);
    if (!previous || !current || startsParagraph(previous, row, firstOfParagraph, metrics)) {
      const doubtful = row.doubtful;
      paragraphs.push({ kind: 'paragraph', text: row.text, page, ...(doubtful.length ? { doubtful } : {}) });
      firstOfParagraph = true;
    } else {
      const between = joint(current.text, row.text);
      const base = current.text.length + between.length;
      if (row.doubtful.length)
        current.doubtful = [...(current.doubtful ?? []), ...shifted(row.doubtful, base)];
      current.text += between + row.text;
      firstOfParagraph = false;
    }
    previous = row;
  }
  return paragraphs;
}

function shifted(spans: readonly Span[], by: number): Span[] {
  return spans.map(({ start, end }) => ({ start: start + by, end: end + by }));
}

/** The first line of a page goes on with the last of the page before: that one was full, this one is not indented. */
function goesOn(last: { row: Row; full: boolean }, head: Row, metrics: Metrics): boolean {
  if (!last.full || /[.;:!?]["”)]?$/.test(withoutMarks(last.row.text).trimEnd())) return false;
  return (
    head.x < metrics.left + metrics.size * 0.8 && Math.abs(head.size - last.row.size) < metrics.size * 0.15
  );
}
