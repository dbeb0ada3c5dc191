/** The words of duties for FTS5: syllables as spelt, the same without marks, and pairs of neighbouring syllables. */
import { tokenize } from '../analyze.ts';

export interface IndexedWords {
  exact: string;
  folded: string;
  /** "rà soát tài liệu" → "rà_soát soát_tài tài_liệu": Vietnamese words mostly have two syllables. */
  pairs: string;
}

const MOST_WORDS = 2000;

export function indexedWords(text: string): IndexedWords {
  const exact: string[] = [];
  const folded: string[] = [];
  const pairs: string[] = [];
  let before: string | null = null;
  for (const token of tokenize(text).slice(0, MOST_WORDS)) {
    exact.push(token.syllable.exact);
    folded.push(token.syllable.folded);
    if (before !== null && !token.breaks) pairs.push(`${before}_${token.syllable.folded}`);
    before = token.syllable.folded;
  }
  return { exact: exact.join(' '), folded: folded.join(' '), pairs: pairs.join(' ') };
}

/**
 * FTS5 query that every duty must satisfy: each word, with its marks when it was typed with marks. Words in quotes
 * stand in a row. Null when the text holds no word. Nothing a person types is FTS5 syntax.
 */
export function allWordsQuery(text: string): string | null {
  const terms: string[] = [];
  for (const [i, part] of text.slice(0, 500).split(/["“”]/).entries()) {
    const words = tokenize(part).slice(0, 24);
    if (words.length === 0) continue;
    const marked = words.some((w) => w.syllable.exact !== w.syllable.folded);
    if (i % 2 === 1) {
      terms.push(
        phrase(
          marked ? 'exact' : 'folded',
          words.map((w) => (marked ? w.syllable.exact : w.syllable.folded)),
        ),
      );
      continue;
    }
    for (const { syllable } of words) {
      const own = syllable.exact !== syllable.folded;
      terms.push(phrase(own ? 'exact' : 'folded', [own ? syllable.exact : syllable.folded]));
    }
  }
  return terms.length > 0 ? terms.slice(0, 32).join(' AND ') : null;
}

/** Distinct pairs of a description, in order of first appearance. */
export function pairsOf(text: string, limit = 60): string[] {
  return [...new Set(indexedWords(text.slice(0, 4000)).pairs.split(' ').filter(Boolean))].slice(0, limit);
}

/** Distinct folded words, for descriptions too short to have pairs. */
export function wordsOfDescription(text: string, limit = 60): string[] {
  return [...new Set(indexedWords(text.slice(0, 4000)).folded.split(' ').filter(Boolean))].slice(0, limit);
}

export function anyOf(column: 'pairs' | 'folded', terms: readonly string[]): string {
  return `${column} : (${terms.map(quoted).join(' OR ')})`;
}

function phrase(column: string, words: readonly string[]): string {
  return `${column} : ${quoted(words.join(' '))}`;
}

function quoted(term: string): string {
  return `"${term.replaceAll('"', '')}"`;
}
