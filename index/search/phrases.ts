/**
 * Quoted phrases of three words and more: the index knows only that each word stands beside the next somewhere in a
 * document, so whether they stand in one row is read in the text.
 */
import type { Plan } from './plan.ts';
import { QueryMatcher, standInRow } from './snippets.ts';

/** Tells for one text whether every such phrase of a query stands in it; null when the query has none. */
export function phraseTest(
  plan: Plan,
  planOf: (phrase: string) => Plan,
  corpus: number,
): ((text: string) => boolean) | null {
  const phrases = plan.query.phrases
    .map((phrase) => planOf(phrase.replace(/["“”]/g, ' ')))
    .filter(({ words }) => words.length > 2)
    .map(({ lookups, order }) => ({ order, matcher: new QueryMatcher(lookups, corpus) }));
  if (phrases.length === 0) return null;
  return (text) => phrases.every(({ matcher, order }) => standInRow(text, matcher, order));
}
