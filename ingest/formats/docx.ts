/** Word documents (.docx) → blocks, by way of mammoth's document model. */
import { type Zippable, zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Warning } from '../../corpus/record.ts';
import type { Block, Extracted } from '../clean-text.ts';
import { ReadFailure } from '../failure.ts';
import type { Limits } from '../limits.ts';
import { superscript } from '../text/footnotes.ts';
import { fromLegacyFont } from '../text/legacy-fonts.ts';
import { noteMark, stripMarks } from '../text/marks.ts';
import { isLayoutTable } from '../text/table-kind.ts';
import { writeLabels } from './docx-numbering.ts';
import { decodeXml, readXml } from './xml.ts';
import { readZip } from './zip.ts';

/** What mammoth's reader gives (its own types stop at HTML). Only the fields read here. */
interface Node {
  type: string;
  children?: Node[];
  value?: string;
  breakType?: string;
  colSpan?: number;
  rowSpan?: number;
  font?: string | null;
  isAllCaps?: boolean;
  verticalAlignment?: string;
  noteType?: string;
  noteId?: string;
  body?: Node[];
  notes?: { resolve(reference: Node): Node | undefined };
}

/** Reads a .docx. Numbering labels are part of the text; tracked changes are read as accepted; pictures are left out. */
export async function readDocx(bytes: Uint8Array, limits: Limits): Promise<Extracted> {
  const document = await documentOf(await preparedParts(bytes, limits));
  const reader = new Reader(document);
  return {
    format: 'docx',
    blocks: reader.blocks,
    pages: null,
    ocr: { pages: [], confidence: null },
    warnings: reader.warnings,
  };
}

/** Only the XML parts, expanded within bounds and checked, labels written in: all that mammoth gets to see. */
async function preparedParts(bytes: Uint8Array, limits: Limits): Promise<Uint8Array> {
  const parts = new Map<string, string>();
  let size = 0;
  for (const entry of await readZip(bytes, limits)) {
    const name = entry.name.replace(/\\/g, '/').replace(/^\//, '');
    if (!/\.(?:xml|rels)$/i.test(name) || /theme|webSettings|customXml|docProps|diagrams|charts/.test(name))
      continue;
    if (entry.encrypted)
      throw new ReadFailure('encrypted', 'Tệp Word được đặt mật khẩu.', 'Hãy bỏ mật khẩu rồi gửi lại.');
    size += entry.size;
    if (size > limits.xmlBytes) throw tooLarge(limits);
    parts.set(name, decodeXml(await entry.read()));
  }
  const main = parts.get('word/document.xml');
  if (!main) throw missingPart();
  for (const [name, xml] of parts) if (name !== 'word/document.xml') readXml(xml, limits, {});
  const labelled = writeLabels(
    main,
    parts.get('word/numbering.xml') ?? '',
    parts.get('word/styles.xml') ?? '',
    limits,
  );
  parts.set('word/document.xml', labelled);
  const files: Zippable = {};
  for (const [name, xml] of parts) files[name] = [new TextEncoder().encode(xml), { level: 0 }];
  return zipSync(files);
}

/** mammoth reads; the document is taken before it is turned into HTML. */
async function documentOf(zip: Uint8Array): Promise<Node> {
  let document: Node | null = null;
  await mammoth.convertToHtml(
    { buffer: Buffer.from(zip) },
    {
      includeEmbeddedStyleMap: false,
      transformDocument: (read: Node) => {
        document = read;
        return { ...read, children: [] };
      },
    },
  );
  if (!document) throw missingPart();
  return document;
}

function tooLarge(limits: Limits): ReadFailure {
  const megabytes = Math.round(limits.xmlBytes / 1024 / 1024);
  return new ReadFailure(
    'expands-too-far',
    `Nội dung tệp Word bung ra quá ${megabytes} MB nên không được đọc.`,
    'Hãy tách văn bản thành nhiều tệp nhỏ hơn rồi gửi.',
  );
}

function missingPart(): ReadFailure {
  return new ReadFailure(
    'damaged',
    'Tệp .docx bị hỏng: thiếu phần nội dung.',
    'Hãy mở tệp bằng Word, lưu lại rồi gửi; hoặc xin lại tệp gốc.',
  );
}

class Reader {
  readonly blocks: Block[] = [];
  readonly warnings: Warning[] = [];
  private readonly document: Node;
  private notes = 0;

  constructor(document: Node) {
    this.document = document;
    for (const child of document.children ?? []) this.block(child);
  }

  private block(node: Node): void {
    if (node.type === 'table') this.table(node);
    else if (node.type === 'paragraph') {
      const pending: Block[] = [];
      const text = this.inline(node, pending);
      if (text.trim()) this.blocks.push({ kind: 'paragraph', text });
      this.blocks.push(...pending);
    } else for (const child of node.children ?? []) this.block(child);
  }

  private table(node: Node): void {
    const pending: Block[] = [];
    const rows = (node.children ?? []).map((row) => row.children ?? []);
    const texts = rows.map((cells) => cells.map((cell) => this.cell(cell, pending)));
    if (isLayoutTable(texts)) this.blocks.push({ kind: 'table', layout: true, rows: texts });
    else this.blocks.push({ kind: 'table', layout: false, rows: spread(rows, texts) });
    this.blocks.push(...pending);
  }

  private cell(node: Node, pending: Block[]): string {
    const lines: string[] = [];
    const visit = (child: Node) => {
      if (child.type === 'paragraph') lines.push(this.inline(child, pending));
      else for (const inner of child.children ?? []) visit(inner);
    };
    visit(node);
    return lines.filter((line) => line.trim()).join('\n');
  }

  /** The text of a paragraph with its marks; the notes it refers to go to `pending`. */
  private inline(node: Node, pending: Block[]): string {
    let out = '';
    const visit = (child: Node, run: Node | null) => {
      if (child.type === 'text') out += runText(child.value ?? '', run);
      else if (child.type === 'tab') out += '\t';
      else if (child.type === 'break') out += '\n';
      else if (child.type === 'noteReference') out += this.note(child, pending);
      else for (const inner of child.children ?? []) visit(inner, child.type === 'run' ? child : run);
    };
    visit(node, null);
    return out;
  }

  private note(reference: Node, pending: Block[]): string {
    const note = this.document.notes?.resolve(reference);
    if (!note) return '';
    const label = String(++this.notes);
    const text = (note.body ?? []).map((paragraph) => this.inline(paragraph, [])).join(' ');
    if (!text.trim()) return '';
    pending.push({ kind: 'footnote', label, text });
    return noteMark(label);
  }
}

function runText(value: string, run: Node | null): string {
  let text = stripMarks(value);
  if (run?.font) text = fromLegacyFont(text, run.font);
  if (run?.isAllCaps) text = text.toLocaleUpperCase('vi');
  if (run?.verticalAlignment === 'superscript' && /^\s*\d{1,3}\s*$/.test(text))
    text = superscript(text.trim());
  return text;
}

/** Rows with merged cells given back their empty places, so that a column is a column all the way down. */
function spread(rows: readonly (readonly Node[])[], texts: readonly (readonly string[])[]): string[][] {
  const taken: boolean[][] = rows.map(() => []);
  return rows.map((cells, r) => {
    const out: string[] = [];
    let column = 0;
    cells.forEach((cell, i) => {
      while (taken[r]?.[column]) out[column++] = '';
      const width = Math.min(cell.colSpan ?? 1, 60);
      const height = Math.min(cell.rowSpan ?? 1, rows.length - r);
      for (let down = 0; down < height; down++) {
        for (let right = 0; right < width; right++) (taken[r + down] ?? [])[column + right] = true;
      }
      out[column] = texts[r]?.[i] ?? '';
      for (let right = 1; right < width; right++) out[column + right] = '';
      column += width;
    });
    while (taken[r]?.[column]) out[column++] = '';
    return out;
  });
}
