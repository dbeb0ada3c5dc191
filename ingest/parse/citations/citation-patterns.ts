/**
 * The small patterns a citation is made of, each sticky: it reads at one place and says where it stopped.
 * They compose in citation-scanner.ts. Everything is bounded, so reading at one place costs a constant at most.
 */
import { type PartialDate, partialDate } from '../../../corpus/partial-date.ts';
import { type ParsedSymbol, parseSymbol } from '../../../corpus/symbol.ts';

/** Between the words of one citation: spaces, or one line break. */
export const WS = '[ \\u00A0\\n]{1,3}';
const OPT = '[ \\u00A0\\n]{0,3}';

export interface Read<T> {
  end: number;
  value: T;
}

const BEFORE_NUMBER = new RegExp(`${OPT}:?${OPT}([Ss][ốôóồổ]|SỐ|s6)?${OPT}[:.]?${OPT}`, 'uy');

/** What may stand between type word and symbol: "số", "số:", ": Số", or only a space. `said` tells whether "số" is there. */
export function readNumberLead(text: string, at: number): Read<{ said: boolean }> | null {
  BEFORE_NUMBER.lastIndex = at;
  const m = BEFORE_NUMBER.exec(text);
  return m && m[0].length > 0 && m[0].length < 10
    ? { end: at + m[0].length, value: { said: m[1] !== undefined } }
    : null;
}

const SERIAL =
  '(?:\\d[\\dOolI|]{0,5}|[OolI|]\\d{1,4}|\\d{1,3}[\\]!] ?\\d{1,3}(?=/)|[\\dIl|]\\d? \\d{1,4}(?=/(?:19|20)\\d\\d/))(?:\\.\\d{1,4})?(?:[a-zđ]|[ .\\u00A0][a-zđ](?=[/-]))?';
const YEAR = '(?:19|20)\\d\\d';
// The small letters that occur inside codes: TTg, CTr, NgV, ThU, TXU, Cty.
const PART =
  '(?:\\p{Lu}(?:[\\p{Lu}\\d&]|(?:ty|[rghxytuiđ])(?=[\\p{Lu}\\d&/.,;:)\\]\\s–-]|ngày|$)){0,24}|\\d{2,4}\\p{Lu}{0,6})(?=ngày|[^\\p{L}\\d]|$)';
// A hyphen may stand at a line's end, doubled by the reader of a scan.
const LOOSE = '(?:[ \\u00A0]?(?:/|[–‑-](?:[ \\u00A0]?-)?\\n?)[ \\u00A0]?|\\.(?=\\p{Lu}))';
const TIGHT = '(?:[/.–‑-]|- (?=B\\p{Lu}))';
const SYMBOL = new RegExp(
  `${SERIAL}(?:${OPT}[/-]${OPT}${YEAR}(?=[/ -]))?` +
    `(?:[ \\u00A0]\\p{Lu}[\\p{Lu}r]{1,4}(?=[/-]\\p{Lu})|\\p{Lu}{1,4}(?=/))?` +
    `(?:${LOOSE}${PART}){1,2}(?:${TIGHT}${PART}){0,8}` +
    // "NQ-QH 12"; "TT-BCA (A11)", the drafting unit of the police.
    '(?:(?<=QH)[ \\u00A0]\\d{1,2}(?!\\d)|[ \\u00A0]\\([A-Z]\\d{1,3}\\)(?=,?[ \\u00A0]ngày))?',
  'uy',
);
const FREE_SYMBOL = /(?=[\p{Lu}\d./-]{0,24}\d)[\p{Lu}\d]{1,12}(?:[/.-][\p{Lu}\d]{1,12}){1,5}(?![\p{L}\d])/uy;

/** A symbol; `raw` is what stands there, `parsed` what it means. */
export function readSymbol(text: string, at: number): Read<{ raw: string; parsed: ParsedSymbol }> | null {
  SYMBOL.lastIndex = at;
  const raw = SYMBOL.exec(text)?.[0];
  const parsed = raw ? parseSymbol(raw) : null;
  return raw && parsed ? { end: at + raw.length, value: { raw, parsed } } : null;
}

/** A company's own numbering ("YBB-SA032/26-LR"): only after "số", only where no grammar fits. */
export function readFreeSymbol(text: string, at: number): Read<{ raw: string; parsed: ParsedSymbol }> | null {
  FREE_SYMBOL.lastIndex = at;
  const raw = FREE_SYMBOL.exec(text)?.[0];
  const parsed = raw ? parseSymbol(raw) : null;
  return raw && parsed ? { end: at + raw.length, value: { raw, parsed } } : null;
}

const SERIAL_LIST = new RegExp(
  `\\d{1,6}(?:${OPT}(?:,|&|;|và)${OPT}(?:số${WS})?\\d{1,6}){1,12}(?=${OPT}[/-]${OPT}\\p{Lu})`,
  'uy',
);

/** "118, 119/KH-UBND", "10697 & 11028/UBND-KGVX": serials that share the tail of the last. Spans of all but the last. */
export function readSharedSerials(
  text: string,
  at: number,
): Read<{ start: number; end: number; serial: string }[]> | null {
  SERIAL_LIST.lastIndex = at;
  const list = SERIAL_LIST.exec(text)?.[0];
  if (!list) return null;
  const serials = [...list.matchAll(/\d{1,6}/g)].map((m) => ({
    start: at + m.index,
    end: at + m.index + m[0].length,
    serial: m[0],
  }));
  const last = serials.pop();
  return last ? { end: last.start, value: serials } : null;
}

const PLAIN_SERIAL = /\d{1,4}[a-zđ]?(?![\p{L}\d])(?![/.,-]\d)(?![ \u00A0]?[/%])(?![ \u00A0]\d{1,4}\/)/uy;

/** A bare serial: "Đề án số 13", "Chỉ thị 11". */
export function readPlainSerial(text: string, at: number): Read<string> | null {
  PLAIN_SERIAL.lastIndex = at;
  const m = PLAIN_SERIAL.exec(text);
  return m ? { end: at + m[0].length, value: m[0] } : null;
}

const DAY = '(?:[Nn]gày|NGÀY)';
const DATE = new RegExp(
  `(?:${OPT}(?:,|\\.(?=${OPT}ngày)))?${OPT}(?:(?:ban hành|ký|công bố|(?:được${WS}Quốc hội${WS})?thông qua)${WS})?(?:` +
    `${DAY}${OPT}(\\d{1,2})${OPT}(?:[Tt]h[áảàa]ng|ngày|năm)${OPT}(\\d{1,2})${OPT},?${OPT}(?:n[ăáàâ]m|tháng)${OPT}(${YEAR})` +
    `|(?:${DAY}${OPT}(?=[\\dIl]))?([\\dIl]\\d|\\d{1,2})[ \\u00A0]?[/.-][ \\u00A0]?(\\d{1,2})[ \\u00A0]?[/.-][ \\u00A0]?(${YEAR})` +
    `|(?:${DAY}[ .…\\u00A0]{0,14})?[Tt]háng${OPT}(\\d{1,2})${OPT}(?:năm|/|-)${OPT}(${YEAR})` +
    `)(?!\\d)`,
  'uy',
);
const YEAR_ONLY = new RegExp(
  `(?:${OPT},)?${OPT}năm${OPT}(${YEAR})(?!\\d|[ \\u00A0]?[-–][ \\u00A0]?\\d)`,
  'uy',
);
const BARE_YEAR = new RegExp(`${OPT}(${YEAR})(?![\\d/–-]|[.,]\\d)`, 'uy');

/** The date that closes a citation: in words, in figures, month only. */
export function readDate(text: string, at: number): Read<PartialDate> | null {
  DATE.lastIndex = at;
  const m = DATE.exec(text);
  if (!m) return null;
  const [year, month, day] = m[3] ? [m[3], m[2], m[1]] : m[6] ? [m[6], m[5], m[4]] : [m[8], m[7], null];
  const value = partialDate(Number(year), Number(month), day ? Number(day.replace(/[Il]/, '1')) : null);
  return value ? { end: at + m[0].length, value } : null;
}

/** "năm 2019"; with `bare` also "2019" alone, as after a law's name. */
export function readYear(text: string, at: number, bare: boolean): Read<PartialDate> | null {
  for (const pattern of bare ? [YEAR_ONLY, BARE_YEAR] : [YEAR_ONLY]) {
    pattern.lastIndex = at;
    const m = pattern.exec(text);
    if (m) return { end: at + m[0].length, value: m[1] as string };
  }
  return null;
}
