/**
 * The end of a directive: Nơi nhận in the left column, the signature in the right. The columns come out of files one
 * after the other, line by line mixed, or both on one line, so every line is asked by itself what it is.
 */
import type { Recipient, Signatory, Span } from '../../../corpus/record.ts';
import { SURNAMES } from '../../../corpus/vocabulary/positions.ts';
import { isAuthentication } from '../head/attachment.ts';
import { columnsOf, partOf, spanOf } from '../lines.ts';
import type { Line } from '../model.ts';
import { isCapitals, plain } from '../plain.ts';
import {
  isArchiveLine,
  isBullet,
  isSureArchiveLine,
  RECIPIENTS_LABEL,
  readArchive,
  readRecipient,
} from './recipients.ts';
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
  const walk = new ClosingWalk(lines);
  let i = from;
  while (i < Math.min(lines.length, from + CLOSING_LINES) && walk.takes(i)) i++;
  return walk.result(from, i);
}

/** What has been read of a closing so far; asked line by line whether the next still belongs to it. */
class ClosingWalk {
  readonly #lines: readonly Line[];
  readonly #marked: MarkedLine[] = [];
  readonly #recipients: Line[] = [];
  #archive: Line | null = null;
  #listing = false;
  #mark: SignatureMark | null = null;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
  }

  /** Takes the line into the closing; false when the closing has ended before it. */
  takes(index: number): boolean {
    let used = this.#isAuthentication(index);
    for (const cell of cells(this.#lines[index] as Line)) used = this.#takeCell(cell, index) || used;
    return used;
  }

  /** The heading over the signature of a consolidated text, and its date below. */
  #isAuthentication(index: number): boolean {
    const text = (this.#lines[index] as Line).text;
    const above = this.#lines[index - 1]?.text ?? '';
    return isAuthentication(text) || (isAuthentication(above) && /,\s?ngay\b/.test(plain(text)));
  }

  #takeCell(cell: Line, index: number): boolean {
    const label = RECIPIENTS_LABEL.exec(plain(cell.text));
    if (label) {
      if (this.#recipients.length > 0 && this.#archive) return false;
      this.#listing = true;
      const rest = partOf(cell, label[0].length);
      if (rest.text) this.#recipients.push(...splitInline(rest));
      return true;
    }
    const next = signatureMark(cell.text, this.#mark);
    // After a name, capitals are another signer's only if a name follows them too; else an annex begins.
    if (this.#mark === 'name' && next && next !== 'name' && !opensSignature(this.#lines, index)) return false;
    if (next) {
      if (next !== 'signed') {
        this.#marked.push({ line: cell, mark: next });
        this.#mark = next;
      }
      return true;
    }
    const awaitsName = this.#mark !== null && this.#mark !== 'name';
    const name = awaitsName ? nameBehind(cell) : null;
    if (name) {
      this.#marked.push({ line: name, mark: 'name' });
      this.#mark = 'name';
      return this.#takeListed(partOf(cell, 0, name.start - cell.start));
    }
    return this.#takeListed(cell);
  }

  #takeListed(cell: Line): boolean {
    if (isArchiveLine(cell.text) && (this.#listing || isBullet(cell.text))) {
      this.#archive ??= cell;
      return true;
    }
    const signed = this.#marked.some((m) => m.mark === 'name');
    if (isBullet(cell.text) && !(this.#archive && signed)) {
      this.#listing = true;
      this.#recipients.push(cell);
      return true;
    }
    if (this.#listing && !isCapitals(cell.text) && cell.text.length <= 120) return this.#takeUnmarked(cell);
    const nothing = !/[\p{L}\p{N}]/u.test(cell.text) || /^\d{1,3}$/.test(cell.text);
    return nothing || STAMP.test(plain(cell.text));
  }

  /** A line of the list without a bullet: the rest of the one before, or a recipient by itself. */
  #takeUnmarked(cell: Line): boolean {
    if (this.#archive) {
      const text = this.#archive.text;
      const goesOn =
        /,$/.test(text) || (!/[.;)]$/.test(text) && /^\p{Ll}|^\(/u.test(cell.text) && cell.text.length < 40);
      if (goesOn) this.#archive = { start: this.#archive.start, end: cell.end, text: `${text} ${cell.text}` };
      return goesOn || STAMP.test(plain(cell.text)) || !/\p{L}/u.test(cell.text);
    }
    const before = this.#recipients.at(-1);
    if (before && (!/[;.]$/.test(before.text) || /^\p{Ll}/u.test(cell.text))) {
      this.#recipients[this.#recipients.length - 1] = {
        start: before.start,
        end: cell.end,
        text: `${before.text} ${cell.text}`,
      };
      return true;
    }
    if (!before || /[;,]$/.test(cell.text)) {
      this.#recipients.push(cell);
      return true;
    }
    return STAMP.test(plain(cell.text)) || !/\p{L}/u.test(cell.text);
  }

  result(from: number, to: number): Closing {
    const read = this.#recipients.map((line) => ({ line, recipient: readRecipient(line) }));
    const listed = read.filter((r): r is { line: Line; recipient: Recipient } => r.recipient !== null);
    return {
      from,
      to,
      recipients: listed.map((r) => r.recipient),
      recipientSpan: spanOf(listed.map((r) => r.line)),
      archive: this.#archive ? readArchive(this.#archive.text) : null,
      archiveSpan: this.#archive,
      signers: readSigners(this.#marked),
    };
  }
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
    // The label lost: the list is known by its last line.
    if (isSureArchiveLine(text)) return backOverSignature(lines, backOverBullets(lines, i, bodyAt), bodyAt);
  }
  return null;
}

/** First of the short bullets that lead up to the archive line. */
function backOverBullets(lines: readonly Line[], at: number, bodyAt: number): number {
  let start = at;
  while (start - 1 >= bodyAt && at - start < 60) {
    const text = (lines[start - 1] as Line).text;
    if (!isBullet(text) || text.length > 120 || !/;(?:\s\S{1,20}){0,5}$/.test(text)) break;
    start--;
  }
  return start;
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

/** What stands before is a list's label or item, not a sign of authority OCR spoilt ("Kí. CHỦ TỊCH"). */
const SHORTEST = 7;

/** Columns of a line, and what stands behind one another within them. */
function cells(line: Line): Line[] {
  return columnsOf(line).flatMap((cell) => {
    const parts: Line[] = [];
    let rest = cell;
    for (let n = 0; n < 4 && rest.text.length < 240; n++) {
      const m = BEHIND.exec(rest.text);
      if (!m || m.index < SHORTEST) break;
      parts.push(partOf(rest, 0, m.index));
      rest = partOf(rest, m.index);
    }
    return [...parts, rest];
  });
}

/** The signer's name set behind a recipient: "- Lưu: VT, KS. Phạm Năng Chung", "- Công an tỉnh; Đặng Văn Minh". */
function nameBehind(cell: Line): Line | null {
  const m = /[.;,)]\s{1,3}(?=\p{Lu}\p{Ll}{0,8}(?:\s\p{Lu}\p{Ll}{0,8}){1,4}$)/u.exec(cell.text);
  const name = m ? partOf(cell, m.index + m[0].length) : null;
  return name && SURNAMES_SET.has(name.text.split(' ')[0] as string) && isPersonName(name.text) ? name : null;
}

const SURNAMES_SET = new Set(SURNAMES);

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
