/**
 * One walk over the text, from anchor to anchor, each citation read by small patterns and never read twice.
 * Time is linear in the text: an anchor costs a bounded amount, and the walk only moves forward.
 */
import type { PartialDate } from '../../corpus/partial-date.ts';
import { bodyByCode, canonicalSymbol, type ParsedSymbol, type SymbolRepair } from '../../corpus/symbol.ts';
import { type Anchor, nextAnchor } from './citation-anchors.ts';
import { type LawName, readConstitution, readLawName, readMeeting } from './citation-names.ts';
import {
  readDate,
  readFreeSymbol,
  readNumberLead,
  readPlainSerial,
  readSharedSerials,
  readSymbol,
  readYear,
} from './citation-patterns.ts';

/** A citation as the page has it, before the document's context has been brought in. */
export interface Mention {
  start: number;
  end: number;
  type: string | null;
  symbol: ParsedSymbol | null;
  /** The symbol as written. */
  raw: string | null;
  /** A bare serial without symbol: "11" of "Chỉ thị 11". */
  serial: string | null;
  date: PartialDate | null;
  /** Name of an unnumbered act or meeting. */
  name: string | null;
  kind: 'numbered' | 'law' | 'constitution' | 'meeting' | 'short' | 'dated';
  /** Issuer where it stands between number and date. */
  issuer: string | null;
  /** Index of the mention whose own name contains this one ("Luật sửa đổi … của Luật X"). */
  inside: number | null;
  repairs: SymbolRepair[];
  /** The type was taken from a word further up ("các Công văn: …; số 1187/BTC-ĐT"). */
  borrowed: boolean;
}

/** Acts of before 1996 were numbered "105 TC/ĐT". */
const OLD_NUMBERED = new Set(['QĐ', 'TT', 'NĐ', 'NQ', 'CT', 'TTLT']);
/** Plans, reports and the like carry small serials in prose ("Báo cáo số 1"); only these are cited by a bare serial. */
const BARE_SERIAL = new Set([
  'NQ',
  'QĐ',
  'CT',
  'KL',
  'NĐ',
  'TT',
  'KH',
  'CV',
  'VB',
  'CTr',
  'ĐA',
  'HD',
  'TTr',
  'CĐ',
  'QyĐ',
  'TTLT',
  'PL',
  'L',
]);
const SELF = /^[ \u00A0](?:này|nay|trên|đó|nói trên|thư(?![\p{L}])|sư|gia)(?![\p{L}])/u;

/** "pháp luật", "kỷ luật", "quy luật": no law is named. */
const NOT_A_LAW = /(?:pháp|kỷ|kỉ|quy|qui|định|luật|hình|dự|trái)[ \u00A0\n]$/iu;

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
  if (word === 'luật' && NOT_A_LAW.test(text.slice(Math.max(0, at - 7), at))) return after;
  const end =
    readNumbered(text, at, after, type, found) ??
    (isLaw(type) ? readLaw(text, at, after, type, word, found) : null) ??
    (type === 'HP' ? readHienPhap(text, at, after, word, found) : null) ??
    (type === 'NQ' || type === 'KL' || type === 'CT' ? readMeetingOf(text, at, after, type, found) : null) ??
    readShort(text, at, after, type, word, found);
  return end ?? after;
}

function isLaw(type: string | null): type is 'L' | 'BL' | 'PL' {
  return type === 'L' || type === 'BL' || type === 'PL';
}

/** Type word, number, date, and further numbers that share the type word. */
function readNumbered(
  text: string,
  at: number,
  after: number,
  type: string,
  found: Mention[],
): number | null {
  const lead = readNumberLead(text, after);
  if (!lead) return null;
  const read =
    readNumber(text, at, lead.end, type, lead.value.said, found) ??
    readAfterIssuer(text, at, after, type, found);
  return read === null ? null : readFollowers(text, read, type, found);
}

const ISSUER_THEN_NUMBER =
  /[ \u00A0](?:của[ \u00A0])?((?:[Ll]iên[ \u00A0])?(?:Chính phủ|Thủ tướng|Quốc hội|Bộ|Ủy ban|UBND|Hội đồng|Ban(?! hành)|Tỉnh ủy|Sở)(?![\p{L}])[^.;:()\n\d]{0,110}?)[ \u00A0]số[ \u00A0](?=\d)/uy;

/** "Nghị định của Chính phủ số 116/2008/NĐ-CP": the issuer before the number, only where the symbol bears the type out. */
function readAfterIssuer(
  text: string,
  at: number,
  after: number,
  type: string,
  found: Mention[],
): number | null {
  ISSUER_THEN_NUMBER.lastIndex = after;
  const m = ISSUER_THEN_NUMBER.exec(text);
  if (!m) return null;
  const numberAt = after + m[0].length;
  const symbol = readSymbol(text, numberAt);
  if (
    !symbol ||
    (symbol.value.parsed.type !== type && !(type === 'NQ' && symbol.value.parsed.system === 'assembly'))
  )
    return null;
  if (/(?:[Cc]ăn cứ|Luật|Nghị|Quyết|Thông tư)(?![\p{L}])/u.test(m[1] as string)) return null;
  const index = found.length;
  const end = readNumber(text, at, numberAt, type, true, found);
  const mention = found[index];
  if (mention) mention.issuer ??= m[1] as string;
  return end;
}

/** One number (or several serials with one tail) and its date; pushes what it finds and returns where it ends. */
function readNumber(
  text: string,
  at: number,
  numberAt: number,
  type: string,
  said: boolean,
  found: Mention[],
): number | null {
  const shared = readSharedSerials(text, numberAt);
  const symbolAt = shared?.end ?? numberAt;
  const symbol = readSymbol(text, symbolAt) ?? (said && type !== 'L' ? readFreeSymbol(text, symbolAt) : null);
  if (!symbol || (symbol.value.parsed.serial === null && symbol.value.parsed.system !== 'other')) return null;
  const { raw, parsed } = symbol.value;
  if (parsed.system === 'other' && !said && !(OLD_NUMBERED.has(type) && /^\d+ ?\p{Lu}/u.test(raw)))
    return null;
  const [end, date, issuer] = readClosing(text, symbol.end);
  for (const [i, one] of (shared?.value ?? []).entries()) {
    const whole = raw.replace(/^\d{1,6}/, one.serial);
    found.push({
      ...numbered(i === 0 ? at : one.start, one.end, type),
      raw: whole,
      symbol: { ...parsed, serial: one.serial, text: canonicalSymbol(whole) },
      date: null,
    });
  }
  found.push({
    ...numbered(shared ? symbolAt : at, end, type),
    raw,
    symbol: parsed,
    date,
    issuer,
    repairs: parsed.repairs,
  });
  return end;
}

const AND =
  /[ \u00A0\n]{0,2}(?:,[ \u00A0\n]{0,2}(?:và[ \u00A0\n]{1,2})?|;[ \u00A0\n]{0,2}|&[ \u00A0]{0,2}|(?:và|hoặc)[ \u00A0\n]{1,2})(?:[Ss]ố[ \u00A0\n]{1,2})?(?=\d)/uy;

function readFollowers(text: string, from: number, type: string, found: Mention[]): number {
  let end = from;
  for (let i = 0; i < 200; i++) {
    AND.lastIndex = end;
    const and = AND.exec(text);
    if (!and) return end;
    const said = /[Ss]ố/.test(and[0]);
    const numberAt = end + and[0].length;
    const start = said ? numberAt - and[0].length + and[0].search(/[Ss]ố/) : numberAt;
    const symbol = readSymbol(text, numberAt);
    if (!symbol || symbol.value.parsed.system === 'other') return end;
    const next = readNumber(text, start, numberAt, type, said, found);
    if (next === null) return end;
    end = next;
  }
  return end;
}

const BETWEEN_ISSUER =
  /[ \u00A0]?(?:của|do)[ \u00A0]((?:Chính phủ|Thủ tướng Chính phủ|Quốc hội|Ủy ban Thường vụ Quốc hội|Bộ Chính trị|Ban Bí thư|(?:Bộ|Bộ trưởng|Ủy ban|UBND|Sở|Ban|HĐND|Hội đồng|Huyện ủy|Tỉnh ủy)[ \u00A0][\p{L} ]{2,50}?))(?:[ \u00A0]ban hành)?(?=,?[ \u00A0]ngày[ \u00A0]?\d)/uy;

/** The date, also where the issuer stands before it ("số 134/2003/NĐ-CP của Chính phủ ngày 14 tháng 11 năm 2003"). */
function readClosing(
  text: string,
  at: number,
): [end: number, date: PartialDate | null, issuer: string | null] {
  const date = readDate(text, at);
  if (date) return [date.end, date.value, null];
  BETWEEN_ISSUER.lastIndex = at;
  const issuer = BETWEEN_ISSUER.exec(text);
  const later = issuer ? readDate(text, at + issuer[0].length) : null;
  if (issuer && later) return [later.end, later.value, issuer[1] as string];
  const year = readYear(text, at, false);
  return year ? [year.end, year.value, null] : [at, null, null];
}

/** Laws, codes, ordinances: by name, with or without number and date. */
function readLaw(
  text: string,
  at: number,
  after: number,
  type: 'L' | 'BL' | 'PL',
  word: string,
  found: Mention[],
): number | null {
  const capital = /^\p{Lu}/u.test(word);
  const amending = readAmendingLaw(text, at, after, type, found);
  if (amending !== null) return amending;
  const name = readLawName(text, after, type, capital);
  if (!name || (!capital && !name.value.known)) return null;
  return pushLaw(text, at, name.end, type, name.value, found);
}

function pushLaw(
  text: string,
  at: number,
  nameEnd: number,
  type: string,
  name: LawName | { name: string },
  found: Mention[],
): number {
  const lead = readNumberLead(text, nameEnd);
  const symbol = lead?.value.said ? readSymbol(text, lead.end) : null;
  const parsed = symbol?.value.parsed.serial ? symbol.value.parsed : null;
  const numberEnd = parsed && symbol ? symbol.end : nameEnd;
  const [closed, closing] = parsed ? readClosing(text, numberEnd) : [numberEnd, null];
  const date = closing
    ? { end: closed, value: closing }
    : (readDate(text, numberEnd) ?? readYear(text, numberEnd, !parsed));
  found.push({
    ...numbered(at, date?.end ?? numberEnd, type),
    kind: 'law',
    name: name.name,
    symbol: parsed,
    raw: parsed && symbol ? symbol.value.raw : null,
    date: date?.value ?? null,
    repairs: parsed?.repairs ?? [],
  });
  return date?.end ?? numberEnd;
}

const AMENDING =
  /[ \u00A0](?:[Ss][ửữ]a đổi|SỬA ĐỔI|[Bb]ổ sung)[^.;:()\n]{0,90}?[ \u00A0](?=(?:Bộ luật|Bộ Luật|BỘ LUẬT|Luật|luật|LUẬT|Pháp lệnh|pháp lệnh)[ \u00A0])/uy;
const MORE_LAWS =
  /(?:,[ \u00A0]|[ \u00A0]và[ \u00A0]|,[ \u00A0]và[ \u00A0])(?:[Đđ]iều[ \u00A0]\d{1,3}[ \u00A0](?:của[ \u00A0])?)?(?=(?:Bộ luật|Bộ Luật|Luật|luật|Pháp lệnh)[ \u00A0])/uy;
const LAW_WORD = /(Bộ luật|Bộ Luật|BỘ LUẬT|Luật|luật|LUẬT|Pháp lệnh|pháp lệnh)/uy;

function lawType(word: string): 'L' | 'BL' | 'PL' {
  const lower = word.toLowerCase();
  return lower === 'bộ luật' ? 'BL' : lower === 'pháp lệnh' ? 'PL' : 'L';
}

/** "Luật sửa đổi, bổ sung một số điều của Luật A và Luật B ngày …": the whole is one act, A and B are named inside it. */
function readAmendingLaw(
  text: string,
  at: number,
  after: number,
  type: string,
  found: Mention[],
): number | null {
  AMENDING.lastIndex = after;
  const opening = AMENDING.exec(text);
  if (!opening) return readAmendingMany(text, at, after, type, found);
  const index = found.length;
  const inner: Mention[] = [];
  let end = after + opening[0].length;
  let namesEnd: number | null = null;
  for (let i = 0; i < 12; i++) {
    LAW_WORD.lastIndex = end;
    const word = LAW_WORD.exec(text);
    const innerType = word ? lawType(word[0]) : null;
    const name = word && innerType ? readLawName(text, end + word[0].length, innerType, true) : null;
    if (!word || !innerType || !name) break;
    inner.push({ ...numbered(end, name.end, innerType), kind: 'law', name: name.value.name, inside: index });
    namesEnd = name.end;
    MORE_LAWS.lastIndex = name.end;
    const more = MORE_LAWS.exec(text);
    if (!more) break;
    end = name.end + more[0].length;
  }
  if (namesEnd === null) return readAmendingMany(text, at, after, type, found);
  const outerEnd = pushLaw(text, at, namesEnd, type, { name: text.slice(after, namesEnd).trim() }, found);
  found.push(...inner);
  return outerEnd;
}

const MANY_LAWS =
  /[ \u00A0](?:[Ss][ửữ]a đổi|[Bb]ổ sung)[^.;:()\n]{0,60}?[ \u00A0](?:các|\d{1,2})[ \u00A0][Ll]uật(?:[ \u00A0]có)?[ \u00A0](?:liên quan|về)(?:[ \u00A0][\p{L}]{1,8}){0,14}?(?=[ \u00A0](?:số|ngày|năm|của|và|được|đã)[ \u00A0]|[,.;:()\n]|$)/uy;

/** "Luật sửa đổi, bổ sung một số điều của các luật liên quan đến đầu tư xây dựng cơ bản". */
function readAmendingMany(
  text: string,
  at: number,
  after: number,
  type: string,
  found: Mention[],
): number | null {
  MANY_LAWS.lastIndex = after;
  const m = MANY_LAWS.exec(text);
  return m ? pushLaw(text, at, after + m[0].length, type, { name: m[0].trim() }, found) : null;
}

function readHienPhap(
  text: string,
  at: number,
  after: number,
  word: string,
  found: Mention[],
): number | null {
  if (!/^\p{Lu}/u.test(word)) return null;
  const nameEnd = readConstitution(text, after);
  const date = readDate(text, nameEnd) ?? readYear(text, nameEnd, true);
  found.push({
    ...numbered(at, date?.end ?? nameEnd, 'HP'),
    kind: 'constitution',
    name: 'Hiến pháp',
    date: date?.value ?? null,
  });
  return date?.end ?? nameEnd;
}

function readMeetingOf(
  text: string,
  at: number,
  after: number,
  type: string,
  found: Mention[],
): number | null {
  const meeting = readMeeting(text, after);
  if (!meeting) return null;
  found.push({
    ...numbered(at, meeting.end, type),
    kind: 'meeting',
    name: text.slice(after, meeting.end).replace(/\s+/g, ' ').trim(),
  });
  return meeting.end;
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
      ...numbered(at, date?.end ?? serial.end, type),
      kind: lead.value.said || isRelied(text, at, type, serial.value) ? 'numbered' : 'short',
      serial: serial.value,
      date: date?.value ?? null,
    });
    return date?.end ?? serial.end;
  }
  const date = /^[ \u00A0]{1,2}ngày/.test(text.slice(after, after + 7)) ? readDate(text, after) : null;
  const year = !date && type === 'VB' && /^\p{Lu}/u.test(word) ? readYear(text, after, false) : null;
  const read = date ?? year;
  if (!read || !/^\p{Lu}/u.test(word)) return null;
  found.push({ ...numbered(at, read.end, type), kind: 'dated', date: read.value });
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
  const before = at > 0 ? (text[at - 1] as string) : ' ';
  if (/[\p{L}\d./|-]/u.test(before)) return after;
  // "Số: 12/QĐ-UBND" at the start of a line is the letterhead's own number.
  if (text[at] === 'S' && (at === 0 || before === '\n' || before === '\t')) return after;
  const lead = said ? readNumberLead(text, at) : { end: at };
  const numberAt = said ? after + leadLength(text, after) : at;
  const shared = readSharedSerials(text, numberAt);
  const symbol = readSymbol(text, shared?.end ?? numberAt);
  if (!lead || !symbol) return after;
  const { parsed } = symbol.value;
  if (NUMBERED_FORM.test(text.slice(Math.max(0, at - 40), at))) return after;
  const known = parsed.organ !== null && bodyByCode(parsed.organ.split('-')[0] as string) !== null;
  const sure =
    parsed.system === 'assembly' ||
    parsed.system === 'normative' ||
    ((parsed.system === 'party' || parsed.system === 'state') && (said || known));
  if (parsed.serial === null || (!sure && !(said && parsed.system === 'letter' && isInLetterList(text, at))))
    return after;
  const index = found.length;
  const end = readNumber(text, at, numberAt, parsed.type ?? '', said, found);
  if (end === null) return after;
  for (let i = index; i < found.length; i++) {
    const mention = found[i] as Mention;
    mention.borrowed = true;
    mention.type = null;
  }
  return end;
}

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

function numbered(start: number, end: number, type: string): Mention {
  return {
    start,
    end,
    type,
    symbol: null,
    raw: null,
    serial: null,
    date: null,
    name: null,
    kind: 'numbered',
    issuer: null,
    inside: null,
    repairs: [],
    borrowed: false,
  };
}
