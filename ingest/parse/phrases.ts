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

const WORD = /[\p{L}\p{M}\d][\p{L}\p{M}\d&./]{0,39}(?<![./])|[^\s]/gu;

/** Cuts at most `limit` words from `text`. A word keeps its inner "&", "/" and "."; marks are words of their own. */
export function wordsOf(text: string, limit = 400): Word[] {
  const words: Word[] = [];
  for (const m of text.matchAll(WORD)) {
    if (words.length >= limit) break;
    const word = m[0];
    const mark = !/[\p{L}\d]/u.test(word);
    words.push({
      text: word,
      lower: word.toLowerCase(),
      start: m.index,
      end: m.index + word.length,
      capital: !mark && /^\p{Lu}/u.test(word),
      mark,
    });
  }
  return words;
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

  /** Number of words of the longest phrase that begins at word `at`; 0 when none does. */
  at(words: readonly Word[], at: number): number {
    const first = words[at];
    if (!first) return 0;
    for (const parts of this.#byFirst.get(first.lower) ?? []) {
      if (parts.every((part, i) => words[at + i]?.lower === part)) return parts.length;
    }
    return 0;
  }
}
