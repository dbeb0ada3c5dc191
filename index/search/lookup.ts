/** One concept of a query with its posting lists: which spellings count, and all of them as one. */

import type { Entry, Postings } from '../inverted/postings.ts';
import type { Source } from '../inverted/source.ts';
import { union, unionOfAll } from '../inverted/union.ts';
import { type Concept, matches } from './concepts.ts';

/** A spelling that only adds marks to the one typed counts almost like it. */
const COMPATIBLE_WEIGHT = 0.98;
/** Below this share of its accentless sisters a bare spelling was most likely typed without its marks. */
const STRAY_SHARE = 0.02;

interface Spelling {
  entry: Entry;
  weight: number;
}

/** All spellings of one concept in one source, as if they were one. */
export interface Merged {
  postings: Postings;
  /** Documents at most. */
  size: number;
  weight: number;
}

/** One concept looked up in every source. */
export class Lookup {
  readonly concept: Concept;
  /** Parallel to the sources. */
  readonly lists: Spelling[][];
  /** Parallel too: all that a source has of the term, when that is what counts. */
  readonly #whole: (readonly Entry[] | null)[];
  readonly documents: number;
  /** What it took to find any: the spelling typed, marks ignored, or nothing at all. */
  readonly found: 'spelt' | 'folded' | 'nowhere';
  /** Every spelling of the accentless form counts, whatever was typed. */
  readonly anySpelling: boolean;
  readonly #merged: (Merged | null)[] = [];

  constructor(
    concept: Concept,
    how: Pick<Lookup, 'lists' | 'documents' | 'found' | 'anySpelling'> & {
      whole: (readonly Entry[] | null)[];
    },
  ) {
    this.concept = concept;
    this.lists = how.lists;
    this.documents = how.documents;
    this.found = how.found;
    this.anySpelling = how.anySpelling;
    this.#whole = how.whole;
  }

  /** All spellings in source number `i`, of `span` documents, as one; null when there are none. */
  merged(i: number, span: number): Merged | null {
    this.#merged[i] ??= this.#merge(i, span);
    return this.#merged[i] ?? null;
  }

  #merge(i: number, span: number): Merged | null {
    const spellings = this.lists[i] ?? [];
    const [only, second] = spellings;
    if (!only) return null;
    if (!second) return { postings: only.entry.postings, size: only.entry.size, weight: only.weight };
    const entries = spellings.map(({ entry }) => entry);
    const whole = this.#whole[i];
    return {
      // A document counts once and its occurrences add up.
      postings: whole ? unionOfAll(whole, span) : union(entries, span),
      size: entries.reduce((sum, { size }) => sum + size, 0),
      weight: Math.max(...spellings.map((spelling) => spelling.weight)),
    };
  }
}

/** Fetches the lists of a concept from all sources and decides which spellings count. */
export function lookUp(concept: Concept, sources: readonly Source[]): Lookup {
  const found = sources.map((source) => source.entries(concept.term));
  const totals = { asked: 0, compatible: 0, other: 0 };
  const graded = found.map((list) =>
    list.map((entry) => {
      const match = matches(concept, entry.spelling);
      totals[match] += entry.size;
      return { match, entry };
    }),
  );
  const all = totals.asked + totals.compatible + totals.other;
  // In a marked query a bare syllable means itself, unless hardly anyone spells it so.
  const stray = concept.asked === '' && totals.asked < all * STRAY_SHARE;
  const folded = stray || totals.asked + totals.compatible === 0;
  const lists = graded.map((list) =>
    list
      .filter(({ match }) => folded || match !== 'other')
      .map(({ match, entry }) => ({ entry, weight: match === 'asked' ? 1 : COMPATIBLE_WEIGHT })),
  );
  let documents = folded ? all : totals.asked + totals.compatible;
  const spelt = documents > 0;
  for (const term of concept.also) {
    sources.forEach((source, i) => {
      for (const entry of source.entries(term)) {
        documents += entry.size;
        lists[i]?.push({ entry, weight: 1 });
      }
    });
  }
  // A list that is all a source has of the term is merged once for all questions.
  const whole = lists.map((list, i) => (list.length === found[i]?.length ? found[i] : null));
  const how = documents === 0 ? 'nowhere' : spelt && folded && !stray ? 'folded' : 'spelt';
  return new Lookup(concept, { lists, whole, documents, found: how, anySpelling: folded });
}
