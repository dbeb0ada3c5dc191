/** Acts known by name: laws, codes, ordinances, the Constitution, resolutions of Party meetings. */
import { bareMention, type Mention } from './citation-mention.ts';
import { type LawName, readConstitution, readLawName, readMeeting } from './citation-names.ts';
import { readClosing } from './citation-numbers.ts';
import { readDate, readNumberLead, readSymbol, readYear } from './citation-patterns.ts';

/** Laws, codes, ordinances: by name, with or without number and date. */
/** "Luật Đất đai (số 45/2013/QH13 ngày 29/11/2013)". */
const IN_BRACKETS = /[ \u00A0]?\((?:[Ss]ố[ \u00A0])?(?=\d)/uy;

export function readLaw(
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
  IN_BRACKETS.lastIndex = nameEnd;
  const bracket = IN_BRACKETS.exec(text);
  const symbolAt = bracket ? nameEnd + bracket[0].length : lead?.end;
  const near = symbolAt !== undefined ? readSymbol(text, symbolAt) : null;
  const symbol = near && (lead?.value.said || near.value.parsed.system === 'assembly') ? near : null;
  const parsed = symbol?.value.parsed.serial ? symbol.value.parsed : null;
  const numberEnd = parsed && symbol ? symbol.end : nameEnd;
  const [closed, closing] = parsed ? readClosing(text, numberEnd) : [numberEnd, null];
  const date = closing
    ? { end: closed, value: closing }
    : (readDate(text, numberEnd) ?? readYear(text, numberEnd, !parsed));
  const stop = date?.end ?? numberEnd;
  const end = bracket && parsed && text[stop] === ')' ? stop + 1 : stop;
  found.push({
    ...bareMention(at, end, type),
    kind: 'law',
    name: name.name,
    symbol: parsed,
    raw: parsed && symbol ? symbol.value.raw : null,
    date: date?.value ?? null,
    repairs: parsed?.repairs ?? [],
  });
  return end;
}

const AMENDING =
  /[ \u00A0](?:[Ss][ửữ]a đ[ổốôỗồ]i|SỬA ĐỔI|[Bb]ổ sung)[^.;:()\n]{0,90}?[ \u00A0](?=(?:Bộ luật|Bộ Luật|BỘ LUẬT|Luật|luật|LUẬT|Pháp lệnh|pháp lệnh)[ \u00A0])/uy;
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
    inner.push({
      ...bareMention(end, name.end, innerType),
      kind: 'law',
      name: name.value.name,
      inside: index,
    });
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
  /[ \u00A0](?:[Ss][ửữ]a đ[ổốôỗồ]i|[Bb]ổ sung)[^.;:()\n]{0,60}?[ \u00A0](?:các|\d{1,2})[ \u00A0][Ll]uật(?:[ \u00A0]có)?[ \u00A0](?:liên quan|về)(?:(?:,?[ \u00A0][\p{L}]{1,8}){0,18}?(?=[ \u00A0](?:số[ \u00A0]\d|ngày[ \u00A0]\d|năm[ \u00A0]\d))|(?:[ \u00A0][\p{L}]{1,8}){0,14}?(?=[ \u00A0](?:của|và|được|đã)[ \u00A0]|[,.;:()\n]|$))/uy;

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

export function readConstitutionOf(
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
    ...bareMention(at, date?.end ?? nameEnd, 'HP'),
    kind: 'constitution',
    name: 'Hiến pháp',
    date: date?.value ?? null,
  });
  return date?.end ?? nameEnd;
}

export function readMeetingOf(
  text: string,
  at: number,
  after: number,
  type: string,
  found: Mention[],
): number | null {
  const meeting = readMeeting(text, after);
  if (!meeting) return null;
  found.push({
    ...bareMention(at, meeting.end, type),
    kind: 'meeting',
    name: text.slice(after, meeting.end).replace(/\s+/g, ' ').trim(),
  });
  return meeting.end;
}
