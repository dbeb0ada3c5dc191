/** HTML pages → blocks. Nothing is fetched or run; what the page hides is left out. */
import { Parser } from 'htmlparser2';
import type { Block, Extracted } from '../clean-text.ts';
import type { Limits } from '../limits.ts';
import { decodeText } from '../text/encoding.ts';
import { markNotes, readNoteBody } from '../text/footnotes.ts';
import { fromLegacyFont } from '../text/legacy-fonts.ts';
import { noteMark, stripMarks, withoutMarks } from '../text/marks.ts';
import { isLayoutTable } from '../text/table-kind.ts';
import { tooDeep } from './xml.ts';

const HIDDEN = new Set(
  'head script style template noscript select option textarea iframe object svg math title'.split(' '),
);
const BREAKING = new Set(
  'p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd blockquote pre section article header footer main center address form fieldset caption figure figcaption hr nav aside tr body'.split(
    ' ',
  ),
);
const NOTE_LINK = /#_?(?:ftn|fn|edn|footnote|note)[-_:]?(\d{1,4})$/i;
const NOTE_BACK = /#_?(?:ftnref|fnref|ednref|footnote-ref|noteref)[-_:]?(\d{1,4})$/i;

export function readHtml(bytes: Uint8Array, limits: Limits): Extracted {
  const { text, warnings } = decodeHtml(bytes);
  const blocks = htmlBlocks(text, limits);
  return { format: 'html', blocks, pages: null, ocr: { pages: [], confidence: null }, warnings };
}

/** Blocks of a page already decoded; also for HTML mail. */
export function htmlBlocks(html: string, limits: Limits): Block[] {
  const page = new Page();
  const open: Opened[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length > limits.nesting * 10) throw tooDeep();
        const above = open.at(-1);
        const style = attributes.style ?? '';
        const face = /font-family:\s{0,3}["']?([^;"',]{1,60})/i.exec(style)?.[1] ?? attributes.face;
        const hidden =
          above?.hidden || HIDDEN.has(name) || /display:\s{0,3}none|mso-hide:\s{0,3}all/i.test(style);
        open.push({
          name,
          hidden: Boolean(hidden),
          font: face ?? above?.font ?? null,
          list: listOf(name, attributes),
        });
        if (hidden) return;
        if (name === 'li') page.breakLine(nextLabel(open));
        else page.open(name, attributes);
      },
      ontext(text) {
        const at = open.at(-1);
        if (at?.hidden) return;
        page.text(at?.font ? fromLegacyFont(text, at.font) : text);
      },
      onclosetag(name) {
        const closed = open.pop();
        if (!closed?.hidden) page.close(name);
      },
    },
    { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: false },
  );
  parser.write(html);
  parser.end();
  return page.finish();
}

interface Opened {
  name: string;
  hidden: boolean;
  font: string | null;
  list: { type: string; next: number } | null;
}

function listOf(name: string, attributes: Record<string, string>): Opened['list'] {
  if (name === 'ul') return { type: '-', next: 0 };
  if (name !== 'ol') return null;
  const start = Number.parseInt(attributes.start ?? '1', 10);
  return { type: attributes.type ?? '1', next: Number.isFinite(start) ? start : 1 };
}

/** "1. ", "a) ", "- ": what the browser draws before a list item. */
function nextLabel(open: readonly Opened[]): string {
  const list = open.findLast((element) => element.list)?.list;
  if (!list) return '';
  const value = list.next++;
  if (list.type === '-') return '- ';
  if (/^a$/i.test(list.type) && value > 0) {
    const letter = String.fromCharCode(97 + ((value - 1) % 26));
    return `${list.type === 'A' ? letter.toUpperCase() : letter}) `;
  }
  return `${value}. `;
}

interface TableAt {
  rows: string[][];
  cell: string | null;
  span: number;
  down: number;
  /** By column: for how many more rows a cell from above reaches down. */
  carried: number[];
}

/** The page as it is read: one line being written, in a cell or in the open. */
class Page {
  private readonly lines: (string | { table: string[][] })[] = [];
  private readonly notes: { label: string; text: string }[] = [];
  private readonly tables: TableAt[] = [];
  private line = '';
  private note: string | null = null;
  private swallow = 0;
  /** Empty places that may yet be made: spans cost a hostile page nothing to write. */
  private room = 200_000;
  /** Whether a <sup> is open; it is written only when it holds text of its own. */
  private raised: 'no' | 'asked' | 'open' = 'no';

  text(text: string): void {
    if (this.swallow) return;
    if (this.raised === 'asked' && text.trim()) {
      this.line += '<sup>';
      this.raised = 'open';
    }
    this.line += stripMarks(text).replace(/[ \t\r\n\f]+/g, ' ');
  }

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'br') this.endLine();
    else if (name === 'table') {
      this.endLine();
      this.tables.push({ rows: [], cell: null, span: 1, down: 1, carried: [] });
    } else if (name === 'tr') {
      this.endLine();
      this.openRow();
    } else if (name === 'td' || name === 'th') this.openCell(attributes);
    else if (name === 'sup') this.raised = 'asked';
    else if (name === 'a') this.openLink(attributes.href ?? '');
    else if (BREAKING.has(name)) this.endLine();
  }

  close(name: string): void {
    if (name === 'a' && this.swallow) this.swallow--;
    else if (name === 'sup') this.closeSup();
    else if (name === 'td' || name === 'th') this.closeCell();
    else if (name === 'table') this.closeTable();
    else if (BREAKING.has(name)) {
      this.endLine();
      if (name === 'div' || name === 'li' || name === 'p') this.endNote(name);
    }
  }

  breakLine(label: string): void {
    this.endLine();
    this.line = label;
  }

  finish(): Block[] {
    while (this.tables.length) this.closeTable();
    this.endLine();
    const labels = new Set(this.notes.map((note) => note.label));
    for (const line of this.lines) {
      const note = typeof line === 'string' ? readNoteBody(line) : null;
      if (note) labels.add(note.label);
    }
    const blocks: Block[] = [];
    for (const line of this.lines) {
      if (typeof line !== 'string') {
        const rows = line.table.map((row) => row.map((cell) => markNotes(cell, labels)));
        blocks.push({ kind: 'table', rows, layout: isLayoutTable(rows.map((row) => row.map(withoutMarks))) });
        continue;
      }
      const note = readNoteBody(line);
      if (note) blocks.push({ kind: 'footnote', ...note });
      else blocks.push({ kind: 'paragraph', text: markNotes(line, labels) });
    }
    for (const note of this.notes) blocks.push({ kind: 'footnote', ...note });
    return blocks;
  }

  private endLine(): void {
    const text = this.line.trim();
    this.line = '';
    if (!text) return;
    const table = this.tables.at(-1);
    if (this.note !== null) {
      const last = this.notes.at(-1);
      if (last) last.text += (last.text ? ' ' : '') + text;
    } else if (table && table.cell !== null) table.cell += (table.cell ? '\n' : '') + text;
    else this.lines.push(text);
  }

  private openLink(href: string): void {
    const back = NOTE_BACK.exec(href)?.[1];
    const to = NOTE_LINK.exec(href)?.[1];
    if (back) {
      this.line = '';
      this.note = back;
      this.notes.push({ label: back, text: '' });
      this.swallow++;
    } else if (to) {
      this.line += noteMark(to);
      this.swallow++;
    }
  }

  private closeSup(): void {
    if (this.raised === 'open') this.line += '</sup>';
    this.raised = 'no';
  }

  private endNote(name: string): void {
    if (this.note !== null && name !== 'p') this.note = null;
    else if (this.note !== null && this.notes.at(-1)?.text) this.note = null;
  }

  private openCell(attributes: Record<string, string>): void {
    this.endLine();
    const table = this.tables.at(-1);
    if (!table) return;
    if (!table.rows.length) this.openRow();
    table.cell = '';
    table.span = Math.max(1, Math.min(Number.parseInt(attributes.colspan ?? '1', 10) || 1, 50));
    table.down = Math.max(1, Math.min(Number.parseInt(attributes.rowspan ?? '1', 10) || 1, 500));
  }

  private closeCell(): void {
    this.endLine();
    const table = this.tables.at(-1);
    if (!table || table.cell === null) return;
    const row = table.rows.at(-1);
    for (let i = 0; row && i < table.span; i++) {
      table.carried[row.length] = table.down - 1;
      row.push(i ? '' : table.cell);
    }
    table.cell = null;
    this.leaveRoom();
  }

  private openRow(): void {
    this.tables.at(-1)?.rows.push([]);
    this.leaveRoom();
  }

  /** Empty places under cells that reach down from rows above, so that columns stay columns. */
  private leaveRoom(): void {
    const table = this.tables.at(-1);
    const row = table?.rows.at(-1);
    while (table && row && (table.carried[row.length] ?? 0) > 0 && this.room-- > 0) {
      table.carried[row.length] = (table.carried[row.length] ?? 0) - 1;
      row.push('');
    }
  }

  /** A table inside a cell becomes lines of that cell. */
  private closeTable(): void {
    this.closeCell();
    const table = this.tables.pop();
    const rows = table?.rows.filter((row) => row.some((cell) => cell.trim())) ?? [];
    if (!rows.length) return;
    const outer = this.tables.at(-1);
    if (outer && outer.cell !== null) {
      const inner = rows.map((row) => row.filter(Boolean).join(' ')).join('\n');
      outer.cell += (outer.cell ? '\n' : '') + inner;
    } else this.lines.push({ table: rows });
  }
}

/** The charset the page names, unless its bytes say otherwise. */
function decodeHtml(bytes: Uint8Array): ReturnType<typeof decodeText> {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const named = /<meta[^>]{1,200}charset\s{0,2}=\s{0,2}["']?([\w-]{3,30})/i.exec(head)?.[1];
  if (named && !/^utf-?8$/i.test(named)) {
    try {
      const decoder = new TextDecoder(named);
      return { text: decoder.decode(bytes), encoding: decoder.encoding, warnings: [] };
    } catch {
      // An unknown name: the bytes decide.
    }
  }
  return decodeText(bytes);
}
