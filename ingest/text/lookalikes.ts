/**
 * Symbols typed with a letter that only looks like Đ: eth "Ð", African "Ɖ". Cleaning reads them as Đ, so whoever checks
 * what the author typed learns of it from these warnings. Text of a PDF is left out: there the letter is the font's doing.
 */
import type { Format, Warning } from '../../corpus/record.ts';
import { nfc } from '../../corpus/vietnamese.ts';
import type { Block } from '../clean-text.ts';

export const LOOKALIKE_LETTER = 'lookalike-letter';

const LOOKALIKE = /[\u00D0\u0189\u00F0\u0256]/;
/** "522/QÐ-TTg", "15-NÐ/CP": groups of letters and digits held together by slashes and hyphens. */
const TOKEN = /[\p{L}\p{M}\p{N}]{1,20}(?:[-/][\p{L}\p{M}\p{N}]{1,20}){1,6}/gu;
const MOST = 20;

/** One warning a symbol, placed in the clean text; at most 20. `blocks` are the reader's, letters as typed. */
export function lookalikeWarnings(format: Format, blocks: readonly Block[], text: string): Warning[] {
  if (format === 'pdf') return [];
  const raw = blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : [block.text]));
  if (!raw.some((part) => LOOKALIKE.test(part))) return [];
  /** How often each symbol has been met, however typed: its place in the clean text is the same occurrence. */
  const met = new Map<string, number>();
  const warnings: Warning[] = [];
  for (const [token] of raw.join('\n').matchAll(TOKEN)) {
    if (warnings.length === MOST) break;
    const right = nfc(token);
    const nth = met.get(right) ?? 0;
    met.set(right, nth + 1);
    if (!token.includes('/') || !token.split(/[-/]/).some(isAbbreviation)) continue;
    const start = occurrence(text, right, nth);
    const message = `Ký hiệu “${right}” gõ chữ “Ð” (không phải chữ Đ tiếng Việt); tìm kiếm và đối chiếu ở nơi khác có thể không thấy.`;
    warnings.push({
      code: LOOKALIKE_LETTER,
      message,
      start: start < 0 ? null : start,
      end: start < 0 ? null : start + right.length,
    });
  }
  return warnings;
}

/** "QÐ", not the "Ðơn" of "cơ quan/Ðơn vị". */
function isAbbreviation(group: string): boolean {
  return LOOKALIKE.test(group) && /^\p{Lu}{2,12}$/u.test(nfc(group));
}

/** The nth occurrence of `sought`, counted from 0, or the last there is; -1 for none. */
function occurrence(text: string, sought: string, nth: number): number {
  let at = text.indexOf(sought);
  for (let n = 0; n < nth && at >= 0; n++) {
    const next = text.indexOf(sought, at + sought.length);
    if (next < 0) break;
    at = next;
  }
  return at;
}
