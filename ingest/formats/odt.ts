/** OpenDocument text (.odt) → blocks. (OASIS ODF 1.3, part 3.) */
import type { Block, Extracted } from '../clean-text.ts';
import { ReadFailure } from '../failure.ts';
import type { Limits } from '../limits.ts';
import { noteMark, stripMarks } from '../text/marks.ts';
import { isLayoutTable } from '../text/table-kind.ts';
import { type Attributes, decodeXml, readXml } from './xml.ts';
import { readZip } from './zip.ts';

export async function readOdt(bytes: Uint8Array, limits: Limits): Promise<Extracted> {
  let content: string | null = null;
  let styles = '';
  for (const entry of await readZip(bytes, limits)) {
    if (entry.name.endsWith('.xml') && entry.size > limits.xmlBytes) {
      throw new ReadFailure(
        'expands-too-far',
        'Nội dung tệp .odt bung ra quá lớn nên không được đọc.',
        'Hãy tách văn bản thành nhiều tệp nhỏ hơn rồi gửi.',
      );
    }
    if (entry.name === 'content.xml') content = decodeXml(await entry.read());
    else if (entry.name === 'styles.xml') styles = decodeXml(await entry.read());
  }
  if (content === null) {
    throw new ReadFailure(
      'damaged',
      'Tệp .odt bị hỏng: thiếu phần nội dung.',
      'Hãy mở bằng LibreOffice, lưu lại rồi gửi.',
    );
  }
  const lists = new Map([...listStyles(styles, limits), ...listStyles(content, limits)]);
  const blocks = new OdtReader(lists).read(content, limits);
  return { format: 'odt', blocks, pages: null, ocr: { pages: [], confidence: null }, warnings: [] };
}

interface ListLevel {
  format: string;
  prefix: string;
  suffix: string;
  start: number;
  /** How many levels the label shows: 2 for "1.1". */
  shown: number;
  bullet: string | null;
}

/** List styles by name, their levels from 1. */
function listStyles(source: string, limits: Limits): Map<string, Map<number, ListLevel>> {
  const styles = new Map<string, Map<number, ListLevel>>();
  if (!source) return styles;
  let levels: Map<number, ListLevel> | null = null;
  readXml(source, limits, {
    open(name, attributes) {
      if (name === 'text:list-style') {
        levels = new Map();
        styles.set(attributes['style:name'] ?? '', levels);
      }
      if (!levels || !/^text:list-level-style-(?:number|bullet)$/.test(name)) return;
      levels.set(Number(attributes['text:level'] ?? 1), {
        format: attributes['style:num-format'] ?? '',
        prefix: attributes['style:num-prefix'] ?? '',
        suffix: attributes['style:num-suffix'] ?? '',
        start: Number(attributes['text:start-value'] ?? 1),
        shown: Number(attributes['text:display-levels'] ?? 1),
        bullet: name.endsWith('bullet') ? (attributes['text:bullet-char'] ?? '•') : null,
      });
    },
    close(name) {
      if (name === 'text:list-style') levels = null;
    },
  });
  return styles;
}

interface ListAt {
  style: string;
  next: number;
}

interface TableAt {
  rows: string[][];
  cell: string[] | null;
  repeat: number;
}

class OdtReader {
  private readonly styles: Map<string, Map<number, ListLevel>>;
  private readonly blocks: Block[] = [];
  private readonly lists: ListAt[] = [];
  private readonly tables: TableAt[] = [];
  private readonly lines: string[] = [];
  private pendingLabel = '';
  private skipping = 0;
  private note: { label: string; text: string } | null = null;
  private inCitation = false;
  private readonly notes: Block[] = [];
  private readonly counters = new Map<string, number>();

  constructor(styles: Map<string, Map<number, ListLevel>>) {
    this.styles = styles;
  }

  read(content: string, limits: Limits): Block[] {
    readXml(content, limits, {
      open: (name, attributes) => this.open(name, attributes),
      close: (name) => this.close(name),
      text: (text) => this.text(text),
    });
    return this.blocks;
  }

  private open(name: string, attributes: Attributes): void {
    if (
      this.skipping ||
      name === 'text:tracked-changes' ||
      name === 'office:annotation' ||
      name === 'svg:desc'
    ) {
      this.skipping++;
      return;
    }
    if (name === 'text:p' || name === 'text:h') {
      this.lines.push(this.pendingLabel);
      this.pendingLabel = '';
    } else if (name === 'text:s')
      this.text(' '.repeat(Math.min(Number(attributes['text:c'] ?? 1) || 1, 100)));
    else if (name === 'text:tab') this.text('\t');
    else if (name === 'text:line-break') this.text('\n');
    else if (name === 'text:list') this.openList(attributes);
    else if (name === 'text:list-item') this.openItem(attributes);
    else if (name === 'text:note') this.note = { label: '', text: '' };
    else if (name === 'text:note-citation') this.inCitation = true;
    else if (name === 'table:table') this.tables.push({ rows: [], cell: null, repeat: 1 });
    else if (name === 'table:table-row') this.tables.at(-1)?.rows.push([]);
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      const table = this.tables.at(-1);
      if (table) {
        table.cell = [];
        table.repeat = Math.max(
          1,
          Math.min(Number(attributes['table:number-columns-repeated'] ?? 1) || 1, 50),
        );
      }
    }
  }

  private close(name: string): void {
    if (this.skipping) {
      this.skipping--;
      return;
    }
    if (name === 'text:p' || name === 'text:h') this.endParagraph();
    else if (name === 'text:list') this.lists.pop();
    else if (name === 'text:note-citation') this.inCitation = false;
    else if (name === 'text:note') this.endNote();
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      const table = this.tables.at(-1);
      const text = table?.cell?.join('\n') ?? '';
      const row = table?.rows.at(-1);
      for (let i = 0; table && i < table.repeat; i++) row?.push(i ? '' : text);
      if (table) table.cell = null;
    } else if (name === 'table:table') this.endTable();
  }

  private text(text: string): void {
    if (this.skipping) return;
    const plain = stripMarks(text);
    if (this.note && this.inCitation) this.note.label += plain.trim().slice(0, 8);
    else if (this.lines.length) this.lines[this.lines.length - 1] += plain;
  }

  private endParagraph(): void {
    const text = this.lines.pop() ?? '';
    if (!text.trim()) return;
    const cell = this.tables.at(-1)?.cell;
    if (this.note) this.note.text += (this.note.text ? ' ' : '') + text;
    else if (cell) cell.push(text);
    else {
      this.blocks.push({ kind: 'paragraph', text }, ...this.notes.splice(0));
    }
  }

  private endNote(): void {
    const note = this.note;
    this.note = null;
    if (!note?.label || !note.text) return;
    this.text(noteMarkRaw(note.label, this.lines));
    this.notes.push({ kind: 'footnote', label: note.label, text: note.text });
  }

  private endTable(): void {
    const rows = this.tables.pop()?.rows.filter((row) => row.some((cell) => cell.trim())) ?? [];
    if (!rows.length) return;
    const outer = this.tables.at(-1)?.cell;
    if (outer) outer.push(...rows.map((row) => row.filter(Boolean).join(' ')));
    else this.blocks.push({ kind: 'table', rows, layout: isLayoutTable(rows) }, ...this.notes.splice(0));
  }

  private openList(attributes: Attributes): void {
    const style = attributes['text:style-name'] ?? this.lists.at(-1)?.style ?? '';
    const key = `${style}/${this.lists.length}`;
    const start = this.styles.get(style)?.get(this.lists.length + 1)?.start ?? 1;
    const goesOn =
      attributes['text:continue-numbering'] === 'true' || attributes['text:continue-list'] !== undefined;
    this.lists.push({ style, next: goesOn ? (this.counters.get(key) ?? start) : start });
  }

  private openItem(attributes: Attributes): void {
    const list = this.lists.at(-1);
    const level = list ? this.styles.get(list.style)?.get(this.lists.length) : undefined;
    if (!list || !level) return;
    if (attributes['text:start-value']) list.next = Number(attributes['text:start-value']) || list.next;
    const value = list.next++;
    this.counters.set(`${list.style}/${this.lists.length - 1}`, list.next);
    if (level.bullet !== null) this.pendingLabel = `${/^[-–—+*]$/.test(level.bullet) ? level.bullet : '•'} `;
    else if (level.format) {
      const above = this.lists
        .slice(this.lists.length - level.shown, -1)
        .map((outer) => String(outer.next - 1));
      this.pendingLabel = `${level.prefix}${[...above, numeral(value, level.format)].join('.')}${level.suffix} `;
    }
  }
}

/** The mark is put straight into the line: `text` would strip it as raw input. */
function noteMarkRaw(label: string, lines: string[]): string {
  if (lines.length) lines[lines.length - 1] += noteMark(label);
  return '';
}

function numeral(value: number, format: string): string {
  if (/^a$/i.test(format)) {
    const letter = String.fromCharCode(97 + ((value - 1) % 26));
    return format === 'A' ? letter.toUpperCase() : letter;
  }
  if (/^i$/i.test(format)) {
    const tens = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'];
    const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
    const roman =
      value > 0 && value < 100 ? `${tens[Math.floor(value / 10)]}${ones[value % 10]}` : String(value);
    return format === 'i' ? roman.toLowerCase() : roman;
  }
  return String(value);
}
