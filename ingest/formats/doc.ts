/** Binary Word documents (.doc, Word 97–2003) → blocks, by way of word-extractor. */
import WordExtractor from 'word-extractor';
import type { Block, Extracted } from '../clean-text.ts';
import { ReadFailure } from '../failure.ts';
import type { Limits } from '../limits.ts';
import { continuesSentence, isAllCapitals } from '../text/lines.ts';
import { stripMarks } from '../text/marks.ts';
import { isLayoutTable } from '../text/table-kind.ts';

/** The published types leave out the option that keeps quotes and dashes as written. */
type Part = (options: { filterUnicode: boolean }) => string;
interface Parts {
  getBody: Part;
  getFootnotes: Part;
  getEndnotes: Part;
  getTextboxes: Part;
}
const AS_WRITTEN = { filterUnicode: false };

/**
 * Reads a .doc. The format keeps note bodies apart from the text and word-extractor drops where they are referred to,
 * so notes come without a mark. Automatic numbering is not kept as text by the format; the record warns of it.
 */
export async function readDoc(bytes: Uint8Array, _limits: Limits): Promise<Extracted> {
  let document: Parts;
  try {
    document = (await new WordExtractor().extract(Buffer.from(bytes))) as unknown as Parts;
  } catch (error) {
    throw whyNot(error);
  }
  const blocks = wordBlocks(document.getBody(AS_WRITTEN));
  for (const box of document.getTextboxes(AS_WRITTEN).split('\n')) {
    if (box.trim()) blocks.push({ kind: 'paragraph', text: stripMarks(box) });
  }
  const notes: string[] = [];
  for (const part of [document.getFootnotes(AS_WRITTEN), document.getEndnotes(AS_WRITTEN)]) {
    for (const line of stripMarks(part).split('\n')) {
      const text = line.trim();
      const last = notes.at(-1);
      // A line break inside a note looks like the next note; a sentence that goes on tells them apart.
      if (text && last && continuesSentence(last, text, 'continues'))
        notes[notes.length - 1] = `${last} ${text}`;
      else if (text) notes.push(text);
    }
  }
  for (const [i, text] of notes.entries()) blocks.push({ kind: 'footnote', label: String(i + 1), text });
  const message = 'Tệp .doc cũ: số thứ tự tự động và vị trí chú thích có thể không đọc được.';
  return {
    format: 'doc',
    blocks,
    pages: null,
    ocr: { pages: [], confidence: null },
    warnings: [{ code: 'doc-numbering', message, start: null, end: null }],
  };
}

/** Word's cell mark comes as a tab and the end of a row as a tab before the line break; a cell may hold several lines. */
function wordBlocks(body: string): Block[] {
  const blocks: Block[] = [];
  let rows: string[][] = [];
  let pending: string[] = [];
  const flushRows = () => {
    if (rows.length) blocks.push({ kind: 'table', rows, layout: isLayoutTable(rows) });
    rows = [];
  };
  const flushText = (lines: readonly string[]) => {
    if (lines.some((line) => line.trim())) flushRows();
    for (const text of lines) if (text.trim()) blocks.push({ kind: 'paragraph', text });
  };
  for (const line of stripMarks(body).split('\n')) {
    pending.push(line);
    if (!line.endsWith('\t')) continue;
    const from = rowStart(pending, rows.length > 0);
    flushText(pending.slice(0, from));
    rows.push(
      pending
        .slice(from)
        .join('\n')
        .slice(0, -1)
        .split('\t')
        .map((cell) => cell.trim()),
    );
    pending = [];
  }
  flushText(pending);
  flushRows();
  return blocks;
}

/**
 * Where among the lines before a row's end the row began. The first cell may hold several lines and nothing marks its
 * start: the close ("Nơi nhận:" and its list) is known; right after a row, short lines that are no heading are the
 * cell's; else the row begins on the line of its first cell mark.
 */
function rowStart(lines: readonly string[], afterRow: boolean): number {
  const firstTab = lines.findIndex((line) => line.includes('\t'));
  const close = lines.findLastIndex((line, i) => i <= firstTab && /^\s*Nơi nhận/.test(line.normalize('NFC')));
  if (close >= 0) return close;
  const before = lines.slice(0, firstTab);
  const inCell = (line: string) =>
    line.trim().length < 60 && !isAllCapitals(line) && !/^\s*(?:Phụ lục|Biểu|Mẫu)/iu.test(line);
  return afterRow && before.length <= 6 && before.every((line) => line.trim() && inCell(line)) ? 0 : firstTab;
}

function whyNot(error: unknown): ReadFailure {
  const detail = error instanceof Error ? error.message : String(error);
  if (/encrypt|password/i.test(detail)) {
    return new ReadFailure(
      'encrypted',
      'Tệp Word được đặt mật khẩu.',
      'Hãy mở bằng Word, bỏ mật khẩu rồi gửi lại.',
    );
  }
  return new ReadFailure(
    'damaged',
    `Tệp .doc bị hỏng hoặc không phải văn bản Word (${detail.slice(0, 120)}).`,
    'Hãy mở bằng Word, lưu lại thành .docx rồi gửi.',
  );
}
