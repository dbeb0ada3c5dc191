/**
 * One walk over the text, from anchor to anchor, each citation read by small patterns and never read twice.
 * Time is linear in the text: an anchor costs a bounded amount, and the walk only moves forward.
 */
import { documentTypeBySymbol } from '../../../corpus/document-type.ts';
import { bodyByCode } from '../../../corpus/symbol.ts';
import { type Anchor, nextAnchor } from './citation-anchors.ts';
import { readConstitutionOf, readLaw, readMeetingOf } from './citation-laws.ts';
import { bareMention, type Mention } from './citation-mention.ts';
import { readNumber, readNumbered } from './citation-numbers.ts';
import {
  readDate,
  readNumberLead,
  readPlainSerial,
  readSharedSerials,
  readSymbol,
  readYear,
} from './citation-patterns.ts';

/** Plans, reports and the like carry small serials in prose ("Báo cáo số 1"); only these are cited by a bare serial. */
const BARE_SERIAL = new Set('NQ QĐ CT KL NĐ TT KH CV VB CTr ĐA HD TTr CĐ QyĐ TTLT'.split(' '));
const SELF = /^[ \u00A0](?:này|nay|trên|đó|nói trên|thư(?![\p{L}])|sư|gia)(?![\p{L}])/u;

/** "pháp luật", "kỷ luật", "QUY LUẬT": no law is named; "theo quy định Luật Đất đai" names one. */
function isOnlyASyllable(word: string, before: string): boolean {
  if (word === 'Luật') return /(?:pháp|kỷ)[ \u00A0\n]$/iu.test(before);
  return /^luật$/iu.test(word) && /(?:pháp|kỷ|kỉ|quy|qui|định|luật|hình|dự|trái)[ \u00A0\n]$/iu.test(before);
}

/** All mentions in reading order. Pure; never throws. */
export function scanMentions(text: string): Mention[] {
  const found: Mention[] = [];
  for (let anchor = nextAnchor(text, 0); anchor; ) {
    const end = anchor.kind === 'type' ? readTyped(text, anchor, found) : readOrphan(text, anchor, found);
    anchor = nextAnchor(text, Math.max(anchor.end, end));
  }
  return found;
}

/** Reads what a type word opens; returns where reading stopped. */
function readTyped(text: string, { start: at, end: after, type }: Anchor, found: Mention[]): number {
  if (!type || SELF.test(text.slice(after, after + 12))) return after;
  const word = text.slice(at, after);
  if (isOnlyASyllable(word, text.slice(Math.max(0, at - 7), at))) return after;
  const end =
    readNumbered(text, at, after, type, found) ??
    (isLaw(type) ? readLaw(text, at, after, type, word, found) : null) ??
    (type === 'HP' ? readConstitutionOf(text, at, after, word, found) : null) ??
    (type === 'NQ' || type === 'KL' || type === 'CT' ? readMeetingOf(text, at, after, type, found) : null) ??
    readShort(text, at, after, type, word, found);
  return end ?? after;
}

function isLaw(type: string | null): type is 'L' | 'BL' | 'PL' {
  return type === 'L' || type === 'BL' || type === 'PL';
}

/** "Đề án số 13", "Chỉ thị 11", "Văn bản số 02 ngày 21/4/2026", "Công văn ngày 05/6/2020". */
function readShort(
  text: string,
  at: number,
  after: number,
  type: string,
  word: string,
  found: Mention[],
): number | null {
  const lead = readNumberLead(text, after);
  const serial = lead ? readPlainSerial(text, lead.end) : null;
  if (lead && serial && !text.slice(after, serial.end).includes('\n')) {
    const date = readDate(text, serial.end);
    if (!lead.value.said && !/^\p{Lu}/u.test(word)) return null;
    if (!date && !BARE_SERIAL.has(type)) return null;
    // Without "số" and date it is only a short form if the document has said which act it stands for: decided later.
    found.push({
      ...bareMention(at, date?.end ?? serial.end, type),
      kind: lead.value.said || date || isRelied(text, at, type, serial.value) ? 'numbered' : 'short',
      serial: serial.value,
      date: date?.value ?? null,
    });
    return date?.end ?? serial.end;
  }
  const date = /^[ \u00A0]{1,2}ngày/.test(text.slice(after, after + 7)) ? readDate(text, after) : null;
  const year = !date && type === 'VB' && /^\p{Lu}/u.test(word) ? readYear(text, after, false) : null;
  const read = date ?? year;
  if (!read || !/^\p{Lu}/u.test(word)) return null;
  found.push({ ...bareMention(at, read.end, type), kind: 'dated', date: read.value });
  return read.end;
}

const RELIED_ON =
  /(?:[Đđ]iều[ \u00A0]\d{1,3}[a-zđ]?|[Kk]hoản[ \u00A0]\d{1,2}|tại|theo|[Mm]ục[ \u00A0][IVX\d]{1,4}|[Cc]hương[ \u00A0][IVX\d]{1,4}|thi hành|thực hiện)(?:[ \u00A0]của)?,?[ \u00A0]$/u;

/** "khoản 4 Điều 8 Nghị định 54": a provision is cited, so the act is one, though its year is left to the reader. */
function isRelied(text: string, at: number, type: string, serial: string): boolean {
  return (
    /^(?:NĐ|TT|TTLT|NQ|CT|QĐ)$/.test(type) &&
    serial.length > 1 &&
    RELIED_ON.test(text.slice(Math.max(0, at - 24), at))
  );
}

/** A symbol whose type word is not before it: the type is in the symbol, or further up. */
function readOrphan(text: string, { start: at, end: after, kind }: Anchor, found: Mention[]): number {
  const said = kind === 'number-word';
  const short = SHORT_TYPE.exec(text.slice(Math.max(0, at - 6), at));
  const before = at > 0 ? (text[at - 1] as string) : ' ';
  if (/[\p{L}\d./|-]/u.test(before)) return after;
  const numberAt = said ? after + leadLength(text, after) : at;
  const shared = readSharedSerials(text, numberAt);
  const symbol = readSymbol(text, shared?.end ?? numberAt);
  if (!symbol) return after;
  const { parsed } = symbol.value;
  // "Số: 12/QĐ-UBND" at the start of a line is the letterhead's own number; a form's or a permit's number is no act's.
  const own = text[at] === 'S' && (at === 0 || before === '\n' || before === '\t');
  if (own || NUMBERED_FORM.test(text.slice(Math.max(0, at - 40), at))) return symbol.end;
  const known = parsed.organ !== null && bodyByCode(parsed.organ.split('-')[0] as string) !== null;
  const sure =
    parsed.system === 'assembly' ||
    parsed.system === 'normative' ||
    ((parsed.system === 'party' || parsed.system === 'state') && (said || known));
  if (parsed.serial === null || (!sure && !(said && parsed.system === 'letter' && isInLetterList(text, at))))
    return after;
  const index = found.length;
  const end = readNumber(text, at - (short?.[1]?.length ?? -1) - 1, numberAt, parsed.type ?? '', said, found);
  if (end === null) return after;
  for (let i = index; i < found.length; i++) {
    const mention = found[i] as Mention;
    mention.borrowed = true;
    mention.type = short ? (documentTypeBySymbol(short[1] as string)?.code ?? null) : null;
  }
  return end;
}

/** "QĐ số 2971/QĐ-UBND" in tables: the type word is its abbreviation. */
const SHORT_TYPE = /(?<![\p{L}\d])(QĐ|NQ|KH|CV|TB|TTr|NĐ|TT|CT|BC|KL|HD)[ \u00A0]$/u;

/** Forms, permits, contracts and plots carry numbers of the same shape. */
const NUMBERED_FORM =
  /(?:mẫu|biểu|bảng|phụ lục|phiếu|tờ khai|hợp đồng|giấy phép|chứng nhận|chứng chỉ|chứng từ|hóa đơn|hoá đơn|hồ sơ|gói thầu|thửa đất|tài khoản|bản đồ|giấy)(?:[ \u00A0][\p{L}]{1,8}){0,3}[ \u00A0]$/iu;
/** A letter's number without its word belongs to a list that opened with the word. */
function isInLetterList(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 900), at);
  return /công văn|văn bản/iu.test(before.slice(before.lastIndexOf('\n') + 1));
}

function leadLength(text: string, at: number): number {
  const m = /^:?[ \u00A0\n]{0,3}/.exec(text.slice(at, at + 5));
  return m ? m[0].length : 0;
}
