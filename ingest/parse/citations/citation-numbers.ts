/** Numbered citations: type word, number, date, and the further numbers that share the type word. */
import type { PartialDate } from '../../../corpus/partial-date.ts';
import { canonicalSymbol } from '../../../corpus/symbol.ts';
import { bareMention, type Mention } from './citation-mention.ts';
import {
  readDate,
  readFreeSymbol,
  readNumberLead,
  readSharedSerials,
  readSymbol,
  readYear,
} from './citation-patterns.ts';

/** Acts of before 1996 were numbered "105 TC/ĐT". */
const OLD_NUMBERED = new Set(['QĐ', 'TT', 'NĐ', 'NQ', 'CT', 'TTLT']);

/** Type word, number, date, and further numbers that share the type word. */
export function readNumbered(
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
  if (/(?:[Cc]ăn cứ|tại|văn bản|Luật|Nghị|Quyết|Thông tư)(?![\p{L}])/u.test(m[1] as string)) return null;
  const index = found.length;
  const end = readNumber(text, at, numberAt, type, true, found);
  const mention = found[index];
  if (mention) mention.issuer ??= m[1] as string;
  return end;
}

/** One number (or several serials with one tail) and its date; pushes what it finds and returns where it ends. */
export function readNumber(
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
      ...bareMention(i === 0 ? at : one.start, one.end, type),
      raw: whole,
      symbol: { ...parsed, serial: one.serial, text: canonicalSymbol(whole) },
      date: null,
    });
  }
  found.push({
    ...bareMention(shared ? symbolAt : at, end, type),
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
export function readClosing(
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
