/** Words with their places, and lists of phrases that can be looked up at a word. */
export interface Word {
  text: string;
  lower: string;
  start: number;
  end: number;
  /** Begins with a capital letter. */
  capital: boolean;
  /** Punctuation: one mark. */
  mark: boolean;
}

const WORD = /[\p{L}\p{M}\d][\p{L}\p{M}\d&./]{0,39}(?<![./])|[^\s]/uy;

/**
 * Cuts at most `limit` words from `text`, which stands at `from` in the text the offsets are for. A word keeps its
 * inner "&", "/" and "."; marks are words of their own.
 */
export function wordsOf(text: string, limit = 400, from = 0): Word[] {
  const words: Word[] = [];
  // Small letters of the whole text at once: far cheaper than word by word.
  const small = text.toLowerCase();
  const aligned = small.length === text.length;
  for (let at = skipSpace(text, 0); at < text.length && words.length < limit; at = skipSpace(text, at)) {
    WORD.lastIndex = at;
    const end = WORD.test(text) ? WORD.lastIndex : at + 1;
    const word = text.slice(at, end);
    const lower = aligned ? small.slice(at, end) : word.toLowerCase();
    // Only the short can be all mark, only what has a small form can begin with a capital: most words ask nothing more.
    const mark = word.length < 3 && !/[\p{L}\d]/u.test(word);
    const capital = !mark && lower !== word && /^\p{Lu}/u.test(word);
    words.push({ text: word, lower, start: from + at, end: from + end, capital, mark });
    at = end;
  }
  return words;
}

/** Offset of the next character at or after `at` that is no white space; the text's length when there is none. */
function skipSpace(text: string, at: number): number {
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** White space as \s has it. */
function isSpace(code: number): boolean {
  if (code < 0x1680) return code === 32 || (code > 8 && code < 14) || code === 0xa0;
  if (code > 0x1680 && code < 0x2000) return false;
  return /\s/.test(String.fromCharCode(code));
}

/** A set of phrases, looked up by their words. */
export class Phrases {
  readonly #byFirst = new Map<string, string[][]>();

  constructor(phrases: readonly string[]) {
    for (const phrase of phrases) {
      const parts = wordsOf(phrase.toLowerCase()).map((w) => w.lower);
      const first = parts[0];
      if (!first) continue;
      const list = this.#byFirst.get(first) ?? [];
      list.push(parts);
      list.sort((a, b) => b.length - a.length);
      this.#byFirst.set(first, list);
    }
  }

  /** Whether any phrase begins with this word. */
  opensWith(word: Word): boolean {
    return this.#byFirst.has(word.lower);
  }

  /** Number of words of the longest phrase that begins at word `at`; 0 when none does. */
  at(words: readonly Word[], at: number): number {
    const first = words[at];
    if (!first) return 0;
    const phrases = this.#byFirst.get(first.lower);
    if (!phrases) return 0;
    for (const parts of phrases) {
      if (parts.every((part, i) => words[at + i]?.lower === part)) return parts.length;
    }
    return 0;
  }
}
