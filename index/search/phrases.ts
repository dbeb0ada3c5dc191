/**
 * Quoted phrases of three words and more: the index knows only that each word stands beside the next somewhere in a
 * document, so whether they stand in one row is looked up in its imprint, or for a word with a star read in its text.
 */
import { type Imprints, imprintOfWords } from '../inverted/imprints.ts';
import type { Plan } from './plan.ts';
import { QueryMatcher, standInRow } from './snippets.ts';

/** Tells for one document whether every such phrase of a query stands in it; null when the query has none. */
export function phraseTest(
  plan: Plan,
  planOf: (phrase: string) => Plan,
  imprints: Imprints,
  textOf: (document: number) => string,
  corpus: number,
): ((document: number) => boolean) | null {
  const tests = plan.query.phrases
    .map((phrase) => planOf(phrase.replace(/["“”]/g, ' ')))
    .filter(({ words }) => words.length > 2)
    .map(({ words, lookups, order }) => {
      if (words.some(({ starred }) => starred)) {
        const matcher = new QueryMatcher(lookups, corpus);
        return (document: number) => standInRow(textOf(document), matcher, order);
      }
      const row = imprintOfWords(words.map(({ syllable }) => syllable.folded));
      return (document: number) => imprints.hold(document, row);
    });
  return tests.length === 0 ? null : (document) => tests.every((test) => test(document));
}
