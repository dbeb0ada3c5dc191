/**
 * Accentless lower case that keeps every offset: one UTF-16 unit in, one out, so a pattern matched on the plain
 * text points at the same place in the real one. (corpus/vietnamese.ts `fold` makes keys and may change the length.)
 */

const folded = new Map<string, string>();

/** "ỦY BAN nhân dân" → "uy ban nhan dan", same length. Dashes of all kinds become "-", odd spaces become " ". */
export function plain(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) out += code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : text[i];
    else out += foldLetter(text[i] as string);
  }
  return out;
}

/** The same without anything but letters and digits: "K Ế  H O Ạ C H :" → "kehoach". */
export function squeeze(text: string): string {
  return plain(text).replace(/[^a-z0-9]+/g, '');
}

/** Whether the letters of a line are (nearly) all capitals; a line without letters is not. Long text is told early. */
export function isCapitals(text: string): boolean {
  let letters = 0;
  let small = 0;
  for (let i = 0; i < text.length; i++) {
    const kind = letterCase(text.charCodeAt(i));
    if (kind === 0) continue;
    letters++;
    if (kind === 2 && ++small > 2 && small * 6 > letters) return false;
  }
  return letters >= 2 && small * 12 <= letters;
}

/** A syllable as Vietnamese and the names of its peoples write it ("KON", "ĐẮK"); "ABC", "PTDT" are abbreviations. */
export function isSyllable(word: string): boolean {
  return SYLLABLE.test(plain(word));
}
const SYLLABLE = /^[bcdfghjklmnpqrstvwxz]{0,3}[aeiouy]{1,3}(?:c|ch|h|k|l|m|n|ng|nh|p|r|t)?$/;

/** 0 no letter, 1 capital, 2 small; remembered for letters beyond ASCII. */
const cases = new Map<number, number>();
function letterCase(code: number): number {
  if (code < 0x80) return code >= 97 && code <= 122 ? 2 : code >= 65 && code <= 90 ? 1 : 0;
  let kind = cases.get(code);
  if (kind === undefined) {
    const letter = String.fromCharCode(code);
    kind = /\p{Ll}/u.test(letter) ? 2 : /\p{L}/u.test(letter) ? 1 : 0;
    cases.set(code, kind);
  }
  return kind;
}

function foldLetter(letter: string): string {
  const known = folded.get(letter);
  if (known !== undefined) return known;
  let made: string;
  if ('đĐðÐɖƉ'.includes(letter)) made = 'd';
  else if (/[\u2010-\u2015\u2212\u00AD]/.test(letter)) made = '-';
  else if (/\s/.test(letter)) made = ' ';
  else made = letter.normalize('NFD').charAt(0).toLowerCase();
  if (made.length !== 1) made = letter;
  folded.set(letter, made);
  return made;
}
