/** Plain text and Markdown → blocks. */

import type { Block, Extracted } from '../clean-text.ts';
import { DEFAULT_LIMITS } from '../limits.ts';
import { decodeText } from '../text/encoding.ts';
import { markNotes, readNoteBody } from '../text/footnotes.ts';
import { unwrap, wrapWidth } from '../text/lines.ts';
import { isRule, isTableRule, plainFromMarkdown, tableRow } from '../text/markdown.ts';
import { stripMarks } from '../text/marks.ts';

/** Reads a .txt or .md file in any encoding. A line is a paragraph unless the text was wrapped to a width. */
export function readText(
  bytes: Uint8Array,
  format: 'text' | 'markdown' = 'text',
  limits = DEFAULT_LIMITS,
): Extracted {
  const { text, warnings } = decodeText(bytes);
  // Marks and spaces may yet go, so a little more than can be kept; cleaning cuts at the limit and says so.
  const blocks = textBlocks(text.slice(0, limits.textLength * 1.2));
  return { format, blocks, pages: null, ocr: { pages: [], confidence: null }, warnings };
}

/** Blocks of a text already decoded; also for mail bodies and for the output of word-extractor. */
export function textBlocks(raw: string): Block[] {
  const lines = stripMarks(raw)
    .replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n')
    .split('\n')
    .map((line) => line.trim());
  const width = wrapWidth(lines);
  const labels = new Set<string>();
  for (const line of lines) {
    const note = readNoteBody(line);
    if (note) labels.add(note.label);
  }
  const blocks: Block[] = [];
  for (const group of groupsOf(lines)) {
    if (group.kind === 'table') blocks.push({ kind: 'table', layout: false, rows: group.rows });
    else paragraphs(group.lines, labels, width, blocks);
  }
  return blocks;
}

type Group = { kind: 'lines'; lines: string[] } | { kind: 'table'; rows: string[][] };

/** Lines between blank lines and rules, with pipe tables apart. */
function* groupsOf(lines: readonly string[]): Generator<Group> {
  let group: string[] = [];
  let rows: string[][] = [];
  for (const line of [...lines, '']) {
    const cells = tableRow(line);
    if (cells && (rows.length || cells.length > 1)) {
      if (group.length) yield { kind: 'lines', lines: group };
      group = [];
      if (!isTableRule(cells)) rows.push(cells.map(plainFromMarkdown));
      continue;
    }
    if (rows.length) yield { kind: 'table', rows };
    rows = [];
    if (line && !isRule(line)) group.push(line);
    else {
      if (group.length) yield { kind: 'lines', lines: group };
      group = [];
    }
  }
}

function paragraphs(
  lines: string[],
  labels: ReadonlySet<string>,
  width: number | null,
  blocks: Block[],
): void {
  let body: string[] = [];
  const flush = () => {
    if (!body.length) return;
    const plain = plainFromMarkdown(markNotes(body.join('\n'), labels)).split('\n');
    for (const text of width ? unwrap(plain, width) : plain) blocks.push({ kind: 'paragraph', text });
    body = [];
  };
  for (const line of lines) {
    const note = readNoteBody(line);
    if (note) {
      flush();
      blocks.push({ kind: 'footnote', label: note.label, text: plainFromMarkdown(note.text) });
    } else body.push(line);
  }
  flush();
}
