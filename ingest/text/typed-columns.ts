/** Letterheads and closes typed side by side with tabs or spaces, without a table, put back into two columns. */
import type { Block } from '../clean-text.ts';

const GAP = /\t[\t ]{0,200}| {4}[\t ]{0,200}/;
const MOTTO =
  /CỘNG H(?:ÒA|OÀ)\s{1,3}XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|ĐOÀN (?:TNCS|THANH NIÊN CỘNG SẢN) HỒ CHÍ MINH$/u;
const HEAD_LEFT = /^(?:số\s{0,3}:|số\s{1,3}\d|v\/v|về việc)/iu;
const HEAD_RIGHT = /^(?:độc lập|.{2,60}, ngày )/iu;
const CLOSE = /^nơi nhận/iu;
const LONGEST = 140;

/** Blocks in which such stretches are layout tables; all others are given back as they are. */
export function typedColumns(blocks: readonly Block[]): readonly Block[] {
  const head = blocks.findIndex((block, i) => i < 12 && isSideBySide(block, MOTTO));
  const close = blocks.findLastIndex((block, i) => i > blocks.length - 80 && isSideBySide(block, CLOSE));
  if (head < 0 && close < 0) return blocks;
  const out: Block[] = [];
  for (let i = 0; i < blocks.length; ) {
    const rows = i === head || i === close ? stretch(blocks, i, i === head ? headSide : closeSide) : [];
    if (rows.length) out.push({ kind: 'table', layout: true, rows, ...pageOf(blocks[i]) });
    else out.push(blocks[i] as Block);
    i += Math.max(1, rows.length);
  }
  return out;
}

function isSideBySide(block: Block, sign: RegExp): boolean {
  if (block.kind !== 'paragraph' || block.text.length > LONGEST * 2 || !GAP.test(block.text)) return false;
  const parts = partsOf(block.text);
  return parts.length === 2 && parts.some((part) => sign.test(part.normalize('NFC')));
}

function partsOf(text: string): string[] {
  return text
    .split(GAP)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** Rows from `start` on, as long as each line has two parts or clearly belongs to one of the sides. */
function stretch(
  blocks: readonly Block[],
  start: number,
  sideOf: (text: string) => 'left' | 'right' | null,
): string[][] {
  const rows: string[][] = [];
  for (let i = start; i < blocks.length && rows.length < 60; i++) {
    const block = blocks[i];
    if (block?.kind !== 'paragraph' || block.text.includes('\n') || block.text.length > LONGEST * 2) break;
    const parts = partsOf(block.text);
    const [only = ''] = parts;
    if (parts.length === 2) rows.push(parts);
    else if (parts.length === 1) {
      const side = only.length < LONGEST ? sideOf(only.normalize('NFC')) : null;
      if (!side) break;
      rows.push(side === 'left' ? [only, ''] : ['', only]);
    } else break;
  }
  return rows;
}

function headSide(text: string): 'left' | 'right' | null {
  if (HEAD_LEFT.test(text)) return 'left';
  return HEAD_RIGHT.test(text) ? 'right' : null;
}

/** Below "Nơi nhận" the list is left; titles in capitals and the signer's name are right. */
function closeSide(text: string): 'left' | 'right' | null {
  if (/^[-–+•*·]|^lưu\s{0,3}:/iu.test(text)) return 'left';
  if (/^(?:phụ lục|kèm theo)/iu.test(text)) return null;
  return /^\p{Lu}/u.test(text) ? 'right' : 'left';
}

function pageOf(block: Block | undefined): { page?: number } {
  return block?.page === undefined ? {} : { page: block.page };
}
