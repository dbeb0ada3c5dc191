/**
 * Số, ký hiệu (NĐ 30/2020/NĐ-CP, Phụ lục I, II.3): "Số: 15/QĐ-BNV", "Luật số: 69/2025/QH15", Party "Số 127-QĐ/TW",
 * and the blanks before the clerk stamps it: "Số:      /KH-UBND", "Số    -KH/ĐU".
 */
import type { DocumentNumber } from '../../../corpus/record.ts';
import { plain } from '../plain.ts';

export interface NumberLine {
  number: DocumentNumber;
  /** The type word before "số": "Luật số:", "Nghị quyết số:". */
  typeWord: string | null;
  /** What OCR had in place of the serial's digits ("II" for 11); null when nothing was repaired. */
  repaired: string | null;
  start: number;
  end: number;
}

/** "Số", also as OCR gives it (Sô, Sổ, S6, $ố) and after a type word. */
const LABEL =
  /^[^a-z0-9$]{0,6}(?:(luat|bo luat|phap lenh|nghi quyet|nghi dinh|quyet dinh|lenh|thong tu|chi thi)\s{1,5})?(?:so|s0|s6|\$o|\$6)(?:[,/ ]{0,2}(?:ky )?hieu(?=\s{0,3}:))?(?=[\s:.,;…/_-])\s{0,30}[:;.,]?/;
const SERIAL = /^([\s.…_·]{0,60})((?:\d[\dIlOo|.]{0,7}[a-zđ]?|[IlOo|]{1,4})(?!\p{L}))?/u;
const SYMBOL_PART =
  /^\s{0,3}[/\-–—‑⁄]\s{0,30}([\p{L}\p{N}][\p{L}\p{N}&.+]{0,24}(?:\([\p{L}\p{N}&., -]{1,20}\))?)/u;

/** Reads a line that begins with "Số" as the letterhead's number; null when it does not. */
export function readNumberLine(line: string): NumberLine | null {
  const flat = plain(line.slice(0, 60));
  const label = LABEL.exec(flat);
  if (!label) return null;
  let at = label[0].length;
  const serialMatch = SERIAL.exec(line.slice(at, at + 90));
  let serial = serialMatch?.[2] ?? null;
  at += serialMatch?.[0].length ?? 0;
  let symbol = '';
  let firstMark = '';
  for (let i = 0; i < 7; i++) {
    const rest = line.slice(at, at + 90);
    const part = SYMBOL_PART.exec(rest);
    if (!part) break;
    const mark = /[/⁄]/.test(rest.trimStart()[0] ?? '') ? '/' : '-';
    if (symbol === '' && firstMark === '') firstMark = mark;
    // "Số: 12/KH-UBND - Hà Nội": a spaced dash before a capitalised word opens something else.
    if (symbol && /^\s{1,3}[-–—]\s/.test(rest) && /^\p{Lu}\p{Ll}/u.test(part[1] ?? '')) break;
    symbol += mark + part[1];
    at += part[0].length;
  }
  symbol = symbol.replace(/\.+$/, '');
  if (!symbol && !(serial && /\d/.test(serial) && /^[\s.;,]*$/.test(line.slice(at)))) {
    return null;
  }
  let repaired: string | null = null;
  if (serial) {
    const clean = serial.replace(/\.$/, '');
    const digits = clean.replace(/[Il|](?![a-zđ]?$)|[Il|]$/g, '1').replace(/[Oo](?=[\dOo]|$)/g, '0');
    if (digits !== clean) repaired = clean;
    serial = digits;
  }
  const parts = symbol.slice(1).split('/');
  const year = firstMark === '/' && /^(19|20)\d\d$/.test(parts[0] ?? '') ? Number(parts[0]) : null;
  const tail = year === null ? symbol.slice(1) : parts.slice(1).join('/');
  return {
    number: { text: `${serial ?? ''}${symbol}`, serial, year, symbol: tail },
    typeWord: label[1] ?? null,
    repaired,
    start: /^\s*/.exec(line)?.[0].length ?? 0,
    end: at,
  };
}
