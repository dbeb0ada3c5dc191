/**
 * Abbreviations a document defines itself: "Ủy ban nhân dân (UBND)", "dân tộc thiểu số (sau đây viết tắt là DTTS)".
 * A definition holds only where the letters fit the words before it, so that "(PTTg)" after a sentence defines nothing.
 */
import { plain } from './plain.ts';

const BRACKET =
  /\((?:(?:sau đây |dưới đây )?(?:gọi tắt|viết tắt|gọi|gọi chung) là\s{1,3})?["“]?([\p{Lu}][\p{L}\d&-]{1,11})["”]?\)/gu;
const MAX = 200;

/** Short form → long form, the first definition of each. */
export function readAbbreviations(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const m of text.matchAll(BRACKET)) {
    const short = m[1] as string;
    if (found.size >= MAX || found.has(short) || !/\p{Lu}.*\p{Lu}/u.test(short)) continue;
    const before = text.slice(Math.max(0, (m.index ?? 0) - 160), m.index ?? 0);
    const long = expansionBefore(before.slice(before.lastIndexOf('\n') + 1).trimEnd(), short);
    if (long) found.set(short, long);
  }
  return found;
}

/** The words right before the bracket whose first letters spell the short form; joining words may be passed over. */
function expansionBefore(before: string, short: string): string | null {
  const letters = plain(short.replace(/[^\p{L}]/gu, ''));
  const words = before.split(/\s+/);
  let letter = letters.length - 1;
  for (let i = words.length - 1; i >= 0 && words.length - i <= letters.length + 4; i--) {
    const word = plain(words[i] as string).replace(/[^a-z0-9]/g, '');
    if (!word) continue;
    if (word[0] === letters[letter]) letter--;
    else if (!/^(?:va|cua|cac|cho|ve|voi)$/.test(word)) return null;
    if (letter < 0) {
      const long = words
        .slice(i)
        .join(' ')
        .replace(/^["“(]+|[,;]+$/g, '');
      return long.length > short.length ? long : null;
    }
  }
  return null;
}
