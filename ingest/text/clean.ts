/** Blocks of any format → the one clean text that every offset in a record points into. */
import type { Footnote, Span, TableSpan, Warning } from '../../corpus/record.ts';
import type { Block, CleanText, Extracted } from '../clean-text.ts';
import { DEFAULT_LIMITS } from '../limits.ts';
import { superscript } from './footnotes.ts';
import { undoLegacy } from './legacy.ts';
import { continuesSentence, type Evidence, isAllCapitals, joint } from './lines.ts';
import { lookalikeWarnings } from './lookalikes.ts';
import { isRule } from './markdown.ts';
import { DOUBT_CLOSE, DOUBT_OPEN, NOTE_CLOSE, NOTE_OPEN, withoutMarks } from './marks.ts';
import { typedColumns } from './typed-columns.ts';
import { normalizeUnicode, squeeze } from './unicode.ts';

/** A line of the clean text before its marks are taken out. Pieces remember on which page they stood. */
type Item =
  | { kind: 'line'; pieces: { text: string; page: number | null }[]; last: string }
  | { kind: 'row'; cells: string[]; page: number | null; table: number };

/** Never throws, whatever the blocks hold. `textLength` bounds the result, in UTF-16 units. */
export function cleanText(extracted: Extracted, textLength = DEFAULT_LIMITS.textLength): CleanText {
  const unicode = undoLegacy(extracted.blocks);
  const { items, notes } = itemsOf(typedColumns(unicode.blocks));
  const text = new Assembly(notes, textLength);
  for (const item of items) {
    if (text.full) break;
    if (item.kind === 'line') text.line(item.pieces);
    else text.row(item.cells, item.page, item.table);
  }
  text.notes();
  const clean = text.result([...extracted.warnings, ...unicode.warnings]);
  clean.warnings.push(...lookalikeWarnings(extracted.format, unicode.blocks, clean.text));
  return clean;
}

/** A drawn rule that ran into the line below it: "-------- Hà Nội, ngày …". */
const LEADING_RULE = /^[-–—_=*]{5,400}\s*/;

/** "TM. ỦY BAN NHÂN DÂN   KT. CHỦ TỊCH" typed on one line; they are two (NĐ 30/2020, Phụ lục I, II.7). */
const SECOND_AUTHORITY = /\s{1,80}(?=(?:KT|TL|TUQ)\.\s{0,3}\p{Lu})/gu;

type Note = { label: string; text: string; page: number | null };

function itemsOf(blocks: readonly Block[]): { items: Item[]; notes: Note[] } {
  const items: Item[] = [];
  const notes: Note[] = [];
  /** The line that the next paragraph may go on with; null after a table. */
  let open: Extract<Item, { kind: 'line' }> | null = null;
  let evidence: Evidence = 'adjacent';
  let tables = 0;
  let lastPage: number | null = null;

  const addLine = (text: string, page: number | null, how: Evidence) => {
    if (!text || isRule(text)) return;
    if (open && continuesSentence(open.last, text, how)) {
      const piece = joint(open.last, text) + text;
      open.pieces.push({ text: piece, page });
      open.last = piece.length < 200 ? (open.last + piece).slice(-200) : piece;
    } else {
      open = { kind: 'line', pieces: [{ text, page }], last: text };
      items.push(open);
    }
  };

  for (const block of blocks) {
    const page = block.page ?? null;
    if (page !== lastPage && lastPage !== null) evidence = 'interrupted';
    lastPage = page;
    if (block.kind === 'footnote') {
      const text = squeeze(withoutMarks(normalizeUnicode(block.text)).replace(/\n/g, ' '));
      if (text) notes.push({ label: block.label, text, page });
      evidence = 'interrupted';
    } else if (block.kind === 'paragraph') {
      const marked = block.doubtful?.length ? withDoubt(block.text, block.doubtful) : block.text;
      let how: Evidence = block.continues ? 'continues' : evidence;
      for (const line of normalizeUnicode(marked).split('\n')) {
        const text = squeeze(line).replace(LEADING_RULE, '');
        addLine(text, page, how);
        if (text) how = 'adjacent';
      }
      if (how === 'adjacent') evidence = 'adjacent';
    } else if (block.layout) {
      for (const cell of columnsFirst(block.rows)) {
        open = null;
        for (const line of normalizeUnicode(cell).replace(SECOND_AUTHORITY, '\n').split('\n')) {
          addLine(squeeze(line), page, 'adjacent');
        }
      }
      open = null;
    } else {
      open = null;
      for (const [r, row] of block.rows.entries()) {
        const cells = row.map(cellText);
        const at = block.rowPages?.[r] ?? page;
        if (cells.some(Boolean)) items.push({ kind: 'row', cells, page: at, table: tables });
      }
      tables++;
    }
  }
  return { items, notes };
}

/**
 * The cells of a layout table in reading order: the left column down, then the right, as NĐ 30/2020, Phụ lục I, sets
 * the head (issuer, number | motto, date). A row of one cell spans the page and parts what is above from what is below.
 */
function columnsFirst(rows: readonly string[][]): string[] {
  const cells: string[] = [];
  for (let from = 0; from < rows.length; ) {
    let to = from + 1;
    if ((rows[from]?.length ?? 0) > 1) while ((rows[to]?.length ?? 0) > 1) to++;
    const group = rows.slice(from, to);
    const width = Math.max(...group.map((row) => row.length));
    const even = group.every((row) => row.length === width);
    // Rows with cells merged differently share only this: the first cell is the left column.
    const columns = even ? group : group.map((row) => [row[0] ?? '', row.slice(1).join('\n')]);
    for (let column = 0; column < (even ? width : 2); column++) {
      cells.push(columns.map((row) => row[column] ?? '').join('\n'));
    }
    from = to;
  }
  return cells;
}

/** The paragraphs of a data cell on one line. Those that do not go on with one another are parted, as a list is. */
function cellText(cell: string): string {
  let out = '';
  for (const raw of normalizeUnicode(cell).split('\n')) {
    const line = squeeze(raw);
    if (!line) continue;
    if (!out) out = line;
    else if (
      /[\p{L}\p{N})]$/u.test(out) &&
      isAllCapitals(out) === isAllCapitals(line) &&
      !isOneSentence(out, line)
    ) {
      out += `; ${line}`;
    } else out += joint(out, line) + line;
  }
  return out;
}

function isOneSentence(before: string, after: string): boolean {
  return isAllCapitals(after) || continuesSentence(before, after, 'adjacent');
}

/** Doubtful ranges as marks, so that they move with the text. Ranges out of order or out of bounds are left out. */
function withDoubt(text: string, spans: readonly Span[]): string {
  let out = '';
  let from = 0;
  for (const { start, end } of spans) {
    if (start < from || end <= start || end > text.length) continue;
    out += text.slice(from, start) + DOUBT_OPEN + text.slice(start, end) + DOUBT_CLOSE;
    from = end;
  }
  return out + text.slice(from);
}

const MARKS = /[\uE000-\uE003]/;

/** The text as it grows, with everything that points into it. */
class Assembly {
  private readonly parts: string[] = [];
  private length = 0;
  private readonly pageStarts: number[] = [];
  private readonly tables: TableSpan[] = [];
  private readonly doubtful: Span[] = [];
  private readonly footnotes: Footnote[] = [];
  private doubtStart: number | null = null;
  private currentTable = -1;
  /** Note bodies not yet referred to, by label, in reading order. */
  private readonly waiting = new Map<string, Note[]>();
  private readonly marks = new Map<Note, number>();
  private readonly noteList: readonly Note[];
  private readonly limit: number;
  private cut = false;

  constructor(notes: readonly Note[], limit: number) {
    this.noteList = notes;
    this.limit = limit;
    for (const note of notes) {
      const same = this.waiting.get(note.label);
      if (same) same.push(note);
      else this.waiting.set(note.label, [note]);
    }
  }

  get full(): boolean {
    return this.cut;
  }

  line(pieces: readonly { text: string; page: number | null }[]): void {
    this.breakLine();
    for (const { text, page } of pieces) {
      this.page(page);
      this.append(text);
    }
    this.doubtStart = null;
  }

  row(cells: readonly string[], page: number | null, table: number): void {
    this.breakLine();
    this.page(page);
    const start = this.length;
    const spans: Span[] = [];
    cells.forEach((cell, i) => {
      if (i) this.raw('\t');
      const from = this.length;
      this.append(cell);
      spans.push({ start: from, end: this.length });
    });
    this.doubtStart = null;
    if (table !== this.currentTable) this.tables.push({ start, end: this.length, rows: [] });
    this.currentTable = table;
    const last = this.tables[this.tables.length - 1];
    if (last) {
      last.rows.push(spans);
      last.end = this.length;
    }
  }

  notes(): void {
    for (const note of this.noteList) {
      if (this.cut) break;
      this.breakLine();
      const start = this.length;
      this.raw(note.text);
      const { label } = note;
      const text = note.text.slice(0, this.length - start);
      this.footnotes.push({ label, text, start, end: this.length, mark: this.marks.get(note) ?? null });
    }
  }

  result(warnings: Warning[]): CleanText {
    if (this.cut) {
      const message = `Văn bản quá dài; chỉ đọc ${this.limit.toLocaleString('vi')} ký tự đầu.`;
      warnings.push({ code: 'text-cut', message, start: null, end: null });
    }
    return {
      text: this.parts.join(''),
      footnotes: this.footnotes,
      tables: this.tables,
      pageStarts: this.pageStarts,
      doubtful: this.doubtful,
      warnings,
    };
  }

  private breakLine(): void {
    if (this.length) this.raw('\n');
  }

  private page(page: number | null): void {
    if (page === null) return;
    while (this.pageStarts.length < page) this.pageStarts.push(this.length);
  }

  private raw(text: string): void {
    const room = this.limit - this.length;
    const kept = text.length > room ? text.slice(0, Math.max(0, room)) : text;
    if (kept.length < text.length) this.cut = true;
    this.parts.push(kept);
    this.length += kept.length;
  }

  /** Adds text, turning marks into offsets. */
  private append(text: string): void {
    if (!MARKS.test(text)) {
      this.raw(text);
      return;
    }
    let from = 0;
    for (let i = 0; i < text.length; i++) {
      const character = text[i] as string;
      if (character < NOTE_OPEN || character > DOUBT_CLOSE) continue;
      this.raw(text.slice(from, i));
      from = i + 1;
      if (character === DOUBT_OPEN) this.doubtStart = this.length;
      else if (character === DOUBT_CLOSE) this.endDoubt();
      else if (character === NOTE_OPEN) {
        const close = text.indexOf(NOTE_CLOSE, i);
        const label = close < 0 || close - i > 9 ? '' : text.slice(i + 1, close);
        if (!label || MARKS.test(label)) continue;
        this.noteReference(label);
        i = close;
        from = close + 1;
      }
    }
    this.raw(text.slice(from));
  }

  private endDoubt(): void {
    if (this.doubtStart !== null && this.length > this.doubtStart)
      this.doubtful.push({ start: this.doubtStart, end: this.length });
    this.doubtStart = null;
  }

  /** A mark without a body is no note: "m²". */
  private noteReference(label: string): void {
    const note = this.waiting.get(label)?.shift();
    if (note) this.marks.set(note, this.length);
    else this.raw(superscript(label));
  }
}
