/**
 * Phrases looked up in running text without going over it phrase by phrase: a word is only looked at closely when its
 * first two letters can begin one of them. Case is free for the first letter of each word, or capitals throughout;
 * both tone styles are read ("hủy bỏ", "huỷ bỏ").
 */

export interface PhraseMatch<T> {
  start: number;
  end: number;
  value: T;
}

interface Wording<T> {
  /** What follows the first word, sticky; null for phrases of one word. */
  rest: RegExp | null;
  value: T;
}

const GAP = '[ \\u00A0\\n]{1,3}';

export class PhraseIndex<T> {
  readonly #byFirstWord = new Map<string, Wording<T>[]>();
  readonly #openings = new Set<number>();
  #longestFirst = 0;

  /** The longest phrase that fits wins. */
  constructor(phrases: readonly (readonly [string, T])[]) {
    const sorted = phrases
      .flatMap(([phrase, value]) => [phrase, newTone(phrase)].map((one) => [one, value] as const))
      .sort((a, b) => b[0].length - a[0].length);
    for (const [phrase, value] of sorted) {
      const [first = '', ...others] = phrase.split(' ');
      const mixed = others.map((word) => GAP + eitherCase(word)).join('');
      const upper = others.map((word) => GAP + word.toUpperCase()).join('');
      for (const [word, rest] of [
        [first.toLowerCase(), mixed],
        [capitalized(first), mixed],
        [first.toUpperCase(), upper],
      ] as const) {
        const list = this.#byFirstWord.get(word) ?? [];
        list.push({ rest: others.length > 0 ? new RegExp(rest, 'uy') : null, value });
        this.#byFirstWord.set(word, list);
        this.#openings.add(pair(word.charCodeAt(0), word.charCodeAt(1)));
        this.#longestFirst = Math.max(this.#longestFirst, word.length);
      }
    }
  }

  /** The phrase that begins at `at`, where a word begins; null if none does. */
  at(text: string, at: number): PhraseMatch<T> | null {
    if (!this.#openings.has(pair(text.charCodeAt(at), text.charCodeAt(at + 1)))) return null;
    let end = at + 1;
    while (end - at <= this.#longestFirst && isWordCode(text.charCodeAt(end))) end++;
    for (const { rest, value } of this.#byFirstWord.get(text.slice(at, end)) ?? []) {
      if (!rest) return { start: at, end, value };
      rest.lastIndex = end;
      const m = rest.exec(text);
      const stop = m ? end + m[0].length : end;
      if (m && !isWordCode(text.charCodeAt(stop))) return { start: at, end: stop, value };
    }
    return null;
  }

  /** All phrases in [from, to), one after another, none inside another. */
  *in(text: string, from: number, to: number): Generator<PhraseMatch<T>> {
    let inWord = from > 0 && isWordCode(text.charCodeAt(from - 1));
    for (let at = from; at < to; at++) {
      const word = isWordCode(text.charCodeAt(at));
      const match = word && !inWord ? this.at(text, at) : null;
      inWord = word;
      if (!match || match.end > to) continue;
      yield match;
      at = match.end - 1;
    }
  }
}

/** Whether a UTF-16 unit is part of a word: letters and digits, and no punctuation of any script in use here. */
export function isWordCode(code: number): boolean {
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x2bff) && code !== 0x3000 && code < 0xe000;
}

function pair(first: number, second: number): number {
  return first * 0x10000 + (second & 0xffff);
}

function eitherCase(word: string): string {
  const first = word[0] ?? '';
  const rest = word.slice(1).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return first.toLowerCase() === first.toUpperCase()
    ? first + rest
    : `[${first.toLowerCase()}${first.toUpperCase()}]${rest}`;
}

function capitalized(word: string): string {
  return (word[0] ?? '').toUpperCase() + word.slice(1);
}

/** The tone mark where newer habit puts it: "thỏa" → "thoả", "ủy" → "uỷ", "hóa" → "hoá". */
function newTone(phrase: string): string {
  return phrase
    .replace(/ủy/g, 'uỷ')
    .replace(/ỏa(?![\p{L}])/gu, 'oả')
    .replace(/óa(?![\p{L}])/gu, 'oá')
    .replace(/òa(?![\p{L}])/gu, 'oà');
}
