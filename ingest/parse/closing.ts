/**
 * The end of a directive: Nơi nhận in the left column, the signature in the right. The columns come out of files one
 * after the other, line by line mixed, or both on one line, so every line is asked by itself what it is.
 */
import type { Recipient, Signatory, Span } from '../../corpus/record.ts';
import { columnsOf, partOf, spanOf } from './lines.ts';
import type { Line } from './model.ts';
import { isCapitals, plain } from './plain.ts';
import { isArchiveLine, isBullet, RECIPIENTS_LABEL, readArchive, readRecipient } from './recipients.ts';
import {
  isPersonName,
  type MarkedLine,
  readSigners,
  type SignatureMark,
  signatureMark,
} from './signature.ts';

export interface Closing {
  /** First line of the closing and the first line after it, as indexes. */
  from: number;
  to: number;
  recipients: Recipient[];
  recipientSpan: Span | null;
  archive: string | null;
  archiveSpan: Span | null;
  signers: { signatory: Signatory; lines: Line[] }[];
}

/** Longest closing looked at, in lines; a ministry's list of recipients has some thirty. */
const CLOSING_LINES = 140;
const STAMP = /^(?:ky boi|nguoi ky|thoi gian ky|ngay ky|email|co quan|chu ky so|signature)\b/;

/** Reads the closing of the main document: the first one after the body begins, for annexes may bring forms of their own. */
export function readClosing(lines: readonly Line[], bodyAt: number): Closing | null {
  const from = closingStart(lines, bodyAt);
  if (from === null) return null;
  const marked: MarkedLine[] = [];
  const recipients: Line[] = [];
  let archive: Line | null = null;
  let listing = false;
  let mark: SignatureMark | null = null;
  let i = from;
  for (; i < Math.min(lines.length, from + CLOSING_LINES); i++) {
    const line = lines[i] as Line;
    let used = false;
    for (const cell of cells(line)) {
      const label = RECIPIENTS_LABEL.exec(plain(cell.text));
      if (label) {
        if (recipients.length > 0 && archive) break;
        listing = true;
        used = true;
        const rest = partOf(cell, label[0].length);
        if (rest.text) for (const part of splitInline(rest)) recipients.push(part);
        continue;
      }
      const next = signatureMark(cell.text, mark);
      // After a name, capitals are another signer's only if a name follows them too; else an annex begins.
      if (mark === 'name' && next && next !== 'name' && !opensSignature(lines, i)) break;
      if (next) {
        if (next !== 'signed') marked.push({ line: cell, mark: next });
        mark = next === 'signed' ? (mark ?? null) : next;
        used = true;
      } else if (isArchiveLine(cell.text) && (listing || archive === null)) {
        const name = mark && mark !== 'name' ? nameBehind(cell) : null;
        if (name) marked.push({ line: name, mark: 'name' });
        archive ??= name ? partOf(cell, 0, name.start - cell.start) : cell;
        if (name) mark = 'name';
        used = true;
      } else if (listing && isBullet(cell.text) && !archive) {
        recipients.push(cell);
        used = true;
      } else if (listing && isBullet(cell.text) && marked.some((m) => m.mark === 'name') === false) {
        recipients.push(cell);
        used = true;
      } else if (goesOnWith(recipients, archive, cell, listing)) {
        if (archive) archive = { start: archive.start, end: cell.end, text: `${archive.text} ${cell.text}` };
        else join(recipients, cell);
        used = true;
      } else if (
        !/[\p{L}\p{N}]/u.test(cell.text) ||
        STAMP.test(plain(cell.text)) ||
        /^\d{1,3}$/.test(cell.text)
      ) {
        used = true;
      }
    }
    if (!used) break;
  }
  const last = i;
  const read = recipients.map((line) => ({ line, recipient: readRecipient(line) }));
  const listed = read.filter((r): r is { line: Line; recipient: Recipient } => r.recipient !== null);
  return {
    from,
    to: last,
    recipients: listed.map((r) => r.recipient),
    recipientSpan: spanOf(listed.map((r) => r.line)),
    archive: archive ? readArchive(archive.text) : null,
    archiveSpan: archive,
    signers: readSigners(marked),
  };
}

/** The line at which the closing begins: "Nơi nhận", or the authority and position lines before it, or a bare signature. */
function closingStart(lines: readonly Line[], bodyAt: number): number | null {
  for (let i = bodyAt; i < lines.length; i++) {
    const text = (lines[i] as Line).text;
    const first = text.charCodeAt(0);
    const flat = first === 78 || first === 42 || text.length < 40 ? plain(text.slice(0, 60)) : '';
    if (RECIPIENTS_LABEL.test(flat) && isLabelLine(text, lines[i + 1]))
      return backOverSignature(lines, i, bodyAt);
    if (text.length < 80 && isCapitals(text) && opensSignature(lines, i)) return i;
  }
  return null;
}

function isLabelLine(text: string, next: Line | undefined): boolean {
  const bare = plain(text).replace(RECIPIENTS_LABEL, '').trim();
  if (/:/.test(text.slice(0, 16)) || bare === '') return true;
  return next !== undefined && isBullet(next.text) && text.length < 60;
}

/** The signature may be printed before Nơi nhận (Party papers, right cell first). */
function backOverSignature(lines: readonly Line[], at: number, bodyAt: number): number {
  let start = at;
  for (let i = at - 1; i >= Math.max(bodyAt, at - 8); i--) {
    const text = (lines[i] as Line).text;
    if (text.length > 80) break;
    const mark = signatureMark(text, null);
    if (mark === 'authority' || mark === 'position') start = i;
    else if (signatureMark(text, 'position') === null && /[\p{L}]{3}/u.test(text)) break;
  }
  return start;
}

/** A capital line of authority or position followed within a few lines by a name, where no Nơi nhận stands before. */
function opensSignature(lines: readonly Line[], at: number): boolean {
  let mark = signatureMark((lines[at] as Line).text, null);
  if (mark !== 'authority' && mark !== 'position') return false;
  for (let i = at + 1; i < Math.min(lines.length, at + 7); i++) {
    const text = (lines[i] as Line).text;
    if (RECIPIENTS_LABEL.test(plain(text.slice(0, 60)))) return true;
    const next = signatureMark(text, mark);
    if (next === 'name') return true;
    if (next === null && /[\p{L}]{3}/u.test(text)) return false;
    mark = next && next !== 'signed' ? next : mark;
  }
  return at > lines.length - 4;
}

/** A signature line set behind something else: "- Như trên; KT. GIÁM ĐỐC", "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH". */
const BEHIND =
  /\s(?=(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)\s?[.\s]\s?\p{Lu}{2})|(?<=[;:)\p{Ll}]\.?\s{0,3})\s(?=(?:PHÓ\s)?(?:CHỦ TỊCH|(?:TỔNG )?GIÁM ĐỐC|BỘ TRƯỞNG|THỨ TRƯỞNG|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|TRƯỞNG PHÒNG|TRƯỞNG BAN|BÍ THƯ|(?:CHI )?CỤC TRƯỞNG|THỦ TƯỚNG|HIỆU TRƯỞNG)(?!\s?\p{Ll}))/u;

/** Columns of a line, and what stands behind one another within them. */
function cells(line: Line): Line[] {
  return columnsOf(line).flatMap((cell) => {
    const parts: Line[] = [];
    let rest = cell;
    for (let n = 0; n < 4 && rest.text.length < 240; n++) {
      const m = BEHIND.exec(rest.text);
      if (!m || m.index === 0) break;
      parts.push(partOf(rest, 0, m.index));
      rest = partOf(rest, m.index);
    }
    return [...parts, rest];
  });
}

/** The signer's name set behind the last recipient: "- Lưu: VT, KS. Phạm Năng Chung". */
function nameBehind(cell: Line): Line | null {
  const m = /[.;]\s{1,3}(?=\p{Lu}\p{Ll}{1,8}(?:\s\p{Lu}\p{Ll}{1,8}){1,4}$)/u.exec(cell.text);
  const name = m ? partOf(cell, m.index + m[0].length) : null;
  return name && isPersonName(name.text) ? name : null;
}

/** "Nơi nhận: - Như trên; - Lưu: VT." set in one paragraph. */
function splitInline(line: Line): Line[] {
  const parts: Line[] = [];
  let at = 0;
  for (const m of line.text.matchAll(/;\s{0,3}(?=[-–•·]\s)/g)) {
    parts.push(partOf(line, at, m.index + 1));
    at = m.index + 1;
  }
  parts.push(partOf(line, at));
  return parts.filter((part) => part.text);
}

/** A recipient broken over two lines goes on where it was not closed by ";" and what follows is no bullet. */
function goesOnWith(
  recipients: readonly Line[],
  archive: Line | null,
  cell: Line,
  listing: boolean,
): boolean {
  if (!listing || cell.text.length > 120 || isCapitals(cell.text)) return false;
  const before = archive ?? recipients.at(-1);
  if (!before) return false;
  if (archive)
    return (
      /,$/.test(archive.text) ||
      (!/[.;)]$/.test(archive.text) && /^\p{Ll}|^\(/u.test(cell.text) && cell.text.length < 40)
    );
  return !/[;.]$/.test(before.text) || /^\p{Ll}/u.test(cell.text);
}

function join(recipients: Line[], cell: Line): void {
  const before = recipients.at(-1) as Line;
  recipients[recipients.length - 1] = {
    start: before.start,
    end: cell.end,
    text: `${before.text} ${cell.text}`,
  };
}
