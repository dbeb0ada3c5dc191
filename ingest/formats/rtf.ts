/**
 * Rich Text Format → blocks. No kept npm library reads RTF text with its fonts and notes, so this is a reader of the
 * part of RTF 1.9 that carries text: groups, paragraphs, table cells, notes, code pages and font charsets.
 */
import type { Block, Extracted } from '../clean-text.ts';
import type { Limits } from '../limits.ts';
import { fromLegacyFont } from '../text/legacy-fonts.ts';
import { noteMark, stripMarks } from '../text/marks.ts';
import { isLayoutTable } from '../text/table-kind.ts';
import { tooDeep } from './xml.ts';

/** Groups that hold no text of the document. `\*` groups are left out too, but for the few named in KEPT. */
const SKIPPED = new Set(
  'fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf listtable listoverridetable revtbl rsidtbl generator themedata colorschememapping latentstyles datastore xmlnstbl fldinst bkmkstart bkmkend annotation atnid atnauthor filetbl template nonshppict pntxta pntxtb'.split(
    ' ',
  ),
);
const KEPT = new Set(['shptxt', 'listtext', 'pntext', 'footnote', 'ftnalt']);
const CODE_PAGES: Record<number, string> = {
  0: 'windows-1252',
  163: 'windows-1258',
  238: 'windows-1250',
  204: 'windows-1251',
};
const TOKEN =
  /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|([^\\{}\r\n]{1,65536})/g;

interface Group {
  skip: boolean;
  font: number;
  /** Characters to pass over after \uN. */
  fallback: number;
  codePage: string;
  hidden: boolean;
  deleted: boolean;
  /** This group is a note. */
  note: boolean;
  starred: boolean;
  fontTable: boolean;
}

export function readRtf(bytes: Uint8Array, limits: Limits): Extracted {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const blocks = new RtfReader(limits).read(source);
  return { format: 'rtf', blocks, pages: null, ocr: { pages: [], confidence: null }, warnings: [] };
}

class RtfReader {
  private readonly limits: Limits;
  private readonly blocks: Block[] = [];
  private readonly fonts = new Map<number, { name: string; codePage: string | null }>();
  private readonly stack: Group[] = [];
  private group: Group = {
    skip: false,
    font: -1,
    fallback: 1,
    codePage: 'windows-1252',
    hidden: false,
    deleted: false,
    note: false,
    starred: false,
    fontTable: false,
  };
  private defining = -1;
  private pass = 0;
  private bytes: number[] = [];
  private line: string[] = [];
  private outer: string[] = [];
  private cells: string[] = [];
  private rows: string[][] = [];
  private inTable = false;
  private cell: string[] = [];
  private notes = 0;

  constructor(limits: Limits) {
    this.limits = limits;
  }

  read(source: string): Block[] {
    for (const [, word, number, hex, symbol, brace, text] of source.matchAll(TOKEN)) {
      if (hex) {
        this.byte(Number.parseInt(hex, 16));
        continue;
      }
      this.flushBytes();
      if (brace === '{') this.push();
      else if (brace === '}') this.pop();
      else if (word) this.word(word, number === undefined ? null : Number(number));
      else if (symbol) this.symbol(symbol);
      else if (text) this.text(text);
    }
    this.flushBytes();
    this.endParagraph();
    this.endTable();
    return this.blocks;
  }

  private push(): void {
    if (this.stack.length > this.limits.nesting * 4) throw tooDeep();
    this.stack.push(this.group);
    this.group = { ...this.group, note: false, starred: false };
  }

  private pop(): void {
    if (this.group.note) {
      const text = this.line.join('').trim();
      this.line = this.outer;
      if (text) {
        const label = String(++this.notes);
        this.line.push(noteMark(label));
        this.blocks.push({ kind: 'footnote', label, text });
      }
    }
    this.group = this.stack.pop() ?? this.group;
  }

  private word(word: string, number: number | null): void {
    const group = this.group;
    const on = number !== 0;
    if (group.starred && !KEPT.has(word)) group.skip = true;
    group.starred = false;
    if (word === 'fonttbl') {
      group.skip = true;
      group.fontTable = true;
    } else if (SKIPPED.has(word)) group.skip = true;
    else if (word === 'ansicpg') group.codePage = knownCodePage(`windows-${number}`) ?? group.codePage;
    else if (word === 'f') this.font(number ?? -1);
    else if (word === 'fcharset' && group.fontTable) this.charset(number ?? 0);
    else if (word === 'uc') group.fallback = Math.max(0, Math.min(number ?? 1, 8));
    else if (word === 'u') this.unicode(number ?? 0);
    else if (word === 'v') group.hidden = on;
    else if (word === 'deleted') group.deleted = on;
    else if (word === 'plain') Object.assign(group, { hidden: false, deleted: false });
    else if (!group.skip) this.layout(word);
  }

  private layout(word: string): void {
    if (word === 'par' || word === 'sect' || word === 'page') this.endParagraph();
    else if (word === 'line') this.put('\n');
    else if (word === 'tab') this.put('\t');
    else if (word === 'intbl') this.inTable = true;
    else if (word === 'pard') this.inTable = false;
    else if (word === 'cell') this.endCell();
    else if (word === 'row') this.endRow();
    else if (word === 'emdash') this.put('—');
    else if (word === 'endash') this.put('–');
    else if (word === 'bullet') this.put('•');
    else if (word === 'lquote') this.put('‘');
    else if (word === 'rquote') this.put('’');
    else if (word === 'ldblquote') this.put('“');
    else if (word === 'rdblquote') this.put('”');
    else if (word === 'footnote' && !this.stack.some((group) => group.note)) {
      this.group.note = true;
      this.outer = this.line;
      this.line = [];
    }
  }

  private font(number: number): void {
    this.group.font = number;
    if (this.group.fontTable) {
      this.defining = number;
      if (this.fonts.size < 5000) this.fonts.set(number, { name: '', codePage: null });
    }
  }

  private charset(charset: number): void {
    const font = this.fonts.get(this.defining);
    if (font) font.codePage = CODE_PAGES[charset] ?? null;
  }

  private symbol(symbol: string): void {
    if (symbol === '*') this.group.starred = true;
    else if (symbol === '~') this.put('\u00A0');
    else if (symbol === '_') this.put('-');
    else if (symbol === '\n' || symbol === '\r') this.endParagraph();
    else if ('\\{}'.includes(symbol)) this.text(symbol);
  }

  private unicode(code: number): void {
    const unit = code < 0 ? code + 65536 : code;
    this.put(String.fromCharCode(unit & 0xffff));
    this.pass = this.group.fallback;
  }

  private byte(value: number): void {
    if (this.pass > 0) this.pass--;
    else if (!this.group.skip) this.bytes.push(value);
  }

  private flushBytes(): void {
    if (!this.bytes.length) return;
    const font = this.fonts.get(this.group.font);
    const text = new TextDecoder(font?.codePage ?? this.group.codePage).decode(Uint8Array.from(this.bytes));
    this.bytes = [];
    this.put(text);
  }

  private text(text: string): void {
    const passed = Math.min(this.pass, text.length);
    this.pass -= passed;
    const rest = text.slice(passed);
    if (this.group.fontTable) {
      const font = this.fonts.get(this.defining);
      if (font && font.name.length < 100) font.name += rest.replace(/;.*$/s, '');
    } else this.put(rest);
  }

  private put(text: string): void {
    const group = this.group;
    if (group.skip || group.hidden || group.deleted || !text) return;
    const font = this.fonts.get(group.font)?.name;
    const plain = stripMarks(text);
    this.line.push(font ? fromLegacyFont(plain, font) : plain);
  }

  private takeLine(): string {
    const text = this.line.join('');
    this.line = [];
    return text;
  }

  private endParagraph(): void {
    if (this.stack.some((group) => group.note) || this.group.note) {
      this.line.push(' ');
      return;
    }
    const text = this.takeLine();
    if (this.inTable) {
      this.cell.push(text);
      return;
    }
    if (text.trim()) {
      this.endTable();
      this.blocks.push({ kind: 'paragraph', text });
    }
  }

  private endCell(): void {
    this.cell.push(this.takeLine());
    this.cells.push(this.cell.filter((line) => line.trim()).join('\n'));
    this.cell = [];
  }

  private endRow(): void {
    if (this.cells.some((cell) => cell.trim())) this.rows.push(this.cells);
    this.cells = [];
  }

  private endTable(): void {
    if (this.cells.length) this.endRow();
    if (this.cell.length) this.rows.push([this.cell.join('\n')]);
    this.cell = [];
    if (this.rows.length)
      this.blocks.push({ kind: 'table', rows: this.rows, layout: isLayoutTable(this.rows) });
    this.rows = [];
  }
}

function knownCodePage(name: string): string | null {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}
