/** A stretch of document numbers that can be asked for terms: a segment, or the documents waiting for one. */
import { KINDS } from '../analyze.ts';
import type { Entry } from './postings.ts';

export interface Source {
  /** Number of its first document; lists count from here. */
  base: number;
  /** Document numbers it spans. */
  span: number;
  /** The spellings of a term, in no promised order. A term is its kind and its accentless words: "1thuc", "2thuc hien". */
  entries(term: string): Entry[];
}

/** The lexicon keys of a term: of a pair "1thuc" and "1hien", of anything else itself and null. */
export function wordsOf(term: string): [first: string, second: string | null] {
  if (!term.startsWith(KINDS.pair)) return [term, null];
  const gap = term.indexOf(' ');
  return [KINDS.syllable + term.slice(1, gap), KINDS.syllable + term.slice(gap + 1)];
}
