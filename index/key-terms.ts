/**
 * Key terms (từ khóa) of a document: runs of two to four syllables that stand often in it and seldom elsewhere.
 * TF-IDF, like natural's, but idf comes from the whole corpus's index, and terms are phrases, not single syllables.
 */
import { KINDS, type Scan, type Syllable, scan, syllable } from './analyze.ts';
import type { TermReader } from './inverted/term-reader.ts';
import { EMPTY_SYLLABLES } from './vocabulary/empty-syllables.ts';

export interface KeyTerm {
  /** In the spelling that stands in the text most often. */
  text: string;
  occurrences: number;
  score: number;
}

const LONGEST_TERM = 5;
const READ_AT_MOST = 200_000;
/** Candidates whose rarity is looked up. */
const LOOKED_UP = 120;
/** A phrase that goes on the same way this often is only a piece of the longer one. */
const GOES_ON = 0.7;

interface Candidate {
  text: string;
  words: Syllable[];
  occurrences: number;
  /** Occurrences of its commonest continuation, to either side. */
  longest: number;
}

/** The best `size` key terms, best first; none for a text without repeated phrases. */
export function keyTerms(text: string, terms: TermReader, corpus: number, size = 12): KeyTerm[] {
  const candidates = frequentPhrases(text.slice(0, READ_AT_MOST));
  const scored = candidates
    .map((candidate) => ({ ...candidate, score: weigh(candidate, terms, corpus) }))
    .sort((a, b) => b.score - a.score);
  const chosen: (Candidate & { score: number })[] = [];
  for (const candidate of scored) {
    if (chosen.length >= size) break;
    if (candidate.score > 0 && !chosen.some((term) => overlaps(term, candidate))) chosen.push(candidate);
  }
  return chosen.map(({ text: spelt, occurrences, score }) => ({ text: spelt, occurrences, score }));
}

function frequentPhrases(text: string): Candidate[] {
  const tokens = scan(text);
  const words = Array.from({ length: tokens.count }, (_, i) =>
    syllable(text.slice(tokens.starts[i], tokens.ends[i])),
  );
  const found = new Map<string, Candidate>();
  for (let i = 0; i < words.length; i++) {
    let key = words[i]?.exact ?? '';
    for (let length = 2; length <= LONGEST_TERM + 1 && isOpen(tokens, words, i, length); length++) {
      key += ` ${words[i + length - 1]?.exact}`;
      const known = found.get(key);
      if (known) known.occurrences++;
      else {
        const spelt = text.slice(tokens.starts[i], tokens.ends[i + length - 1]);
        found.set(key, { text: spelt, words: words.slice(i, i + length), occurrences: 1, longest: 0 });
      }
    }
  }
  const repeated = [...found].filter(([, candidate]) => candidate.occurrences > 1);
  for (const [key, { occurrences }] of repeated) {
    for (const part of [key.slice(key.indexOf(' ') + 1), key.slice(0, key.lastIndexOf(' '))]) {
      const shorter = found.get(part);
      if (shorter) shorter.longest = Math.max(shorter.longest, occurrences);
    }
  }
  return repeated
    .map(([, candidate]) => candidate)
    .filter(({ words: own, longest, occurrences }) => {
      const ends = isEmpty(own[0] as Syllable) || isEmpty(own.at(-1) as Syllable);
      return !ends && own.length <= LONGEST_TERM && longest < occurrences * GOES_ON;
    })
    .sort((a, b) => b.occurrences - a.occurrences)
    .slice(0, LOOKED_UP);
}

/** Whether `length` words from `i` stand in one clause. */
function isOpen(tokens: Scan, words: readonly Syllable[], i: number, length: number): boolean {
  return i + length <= words.length && tokens.breaks[i + length - 1] === 0;
}

function isEmpty({ exact }: Syllable): boolean {
  return exact.length < 2 || /\d/.test(exact) || EMPTY_SYLLABLES.has(exact);
}

/** Occurrences × rarity of its commonest pair (the rarest is often where two words only happen to meet). */
function weigh({ words, occurrences }: Candidate, terms: TermReader, corpus: number): number {
  let most = 0;
  for (let i = 0; i + 1 < words.length; i++) {
    const pair = `${KINDS.pair}${words[i]?.folded} ${words[i + 1]?.folded}`;
    let documents = 0;
    for (const source of terms.sources) {
      for (const { size } of source.entries(pair)) documents += size;
    }
    most = Math.max(most, documents);
  }
  return Math.log2(1 + occurrences) * Math.log(1 + corpus / (most + 1)) * (1 + 0.1 * (words.length - 2));
}

/** One contains the other: they would say the same twice. */
function overlaps(a: Candidate, b: Candidate): boolean {
  const key = (c: Candidate) => ` ${c.words.map((word) => word.exact).join(' ')} `;
  const [x, y] = [key(a), key(b)];
  return x.includes(y) || y.includes(x);
}
