/**
 * Typing slips: the words of the corpus nearest to one that stands nowhere. MiniSearch's radix tree finds candidates
 * within the allowed edits, natural's Damerau–Levenshtein distance orders them, neighbours in the query decide.
 */
import MiniSearch from 'minisearch';
import { DamerauLevenshteinDistance } from 'natural/lib/natural/distance/levenshtein_distance.js';

export interface KnownWord {
  folded: string;
  documents: number;
}

export interface Correction {
  /** As typed, accentless. */
  from: string;
  to: string;
}

const CANDIDATES = 8;
/** More than the syllables of the language: names, foreign words and misreadings. */
const MANY_WORDS = 20_000;

export class Typos {
  readonly #index = new MiniSearch<KnownWord>({
    idField: 'folded',
    fields: ['folded'],
    storeFields: ['documents'],
    tokenize: (word) => [word],
    processTerm: (term) => term,
  });

  constructor(words: Iterable<KnownWord>) {
    const sums = new Map<string, number>();
    for (const { folded, documents } of words) {
      if (folded.length <= 12 && !/\d/.test(folded)) sums.set(folded, (sums.get(folded) ?? 0) + documents);
    }
    // A word of one document among many is most often a slip itself.
    const least = sums.size > MANY_WORDS ? 2 : 1;
    const known = [...sums].filter(([, documents]) => documents >= least);
    this.#index.addAll(known.map(([folded, documents]) => ({ folded, documents })));
  }

  /** Nearest known words, nearest first, common before rare; none for numbers and single letters. */
  candidates(folded: string): (KnownWord & { distance: number })[] {
    if (folded.length < 2 || folded.length > 12 || /\d/.test(folded)) return [];
    // MiniSearch counts two neighbours swapped ("dogn") as two edits; the order below counts them as one.
    const edits = folded.length < 4 ? 1 : 2;
    return this.#index
      .search(folded, { fuzzy: edits, prefix: false })
      .map((hit) => ({
        folded: hit.id as string,
        documents: hit.documents as number,
        distance: DamerauLevenshteinDistance(folded, hit.id as string),
      }))
      .sort((a, b) => a.distance - b.distance || b.documents - a.documents)
      .slice(0, CANDIDATES);
  }
}
