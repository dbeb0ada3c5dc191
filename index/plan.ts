/** What a query will look up: its concepts with their posting lists, slips put right, symbols recognised. */
import { bareSymbol, KINDS, syllable, symbolsIn, tokenize } from './analyze.ts';
import { concepts, type QueryWord, queryWords } from './concepts.ts';
import { type ParsedQuery, parseQuery } from './query.ts';
import { type Lookup, lookUp } from './ranking.ts';
import type { TermReader } from './term-reader.ts';
import type { Typos } from './typos.ts';

/** Words beyond this many are left out of ranking. */
const MOST_WORDS = 64;
/** Slips put right in one query. */
const MOST_CORRECTIONS = 4;
/** "63 nq tu": a symbol is at most this many tokens. */
const SYMBOL_TOKENS = 6;

export interface Plan {
  query: ParsedQuery;
  words: QueryWord[];
  /** Syllables first, then pairs. */
  lookups: Lookup[];
  syllables: number;
  pairs: number;
  /** The words with slips put right; null when none was. */
  corrected: string | null;
  /** Accentless words that stand in for a slip. */
  fixed: Set<string>;
  /** Documents (by number) whose own số hiệu the query names. */
  numbered: Set<number>;
  /** Symbols named, as typed. */
  symbols: string[];
}

export function planQuery(text: string, terms: TermReader, typos: () => Typos): Plan {
  const query = parseQuery(text);
  let words = queryWords(query.words);
  if (words.length > MOST_WORDS) {
    words = words.slice(0, MOST_WORDS);
    query.hints.push(`Câu tìm quá dài: chỉ dùng ${MOST_WORDS} từ đầu.`);
  }
  const { symbols, numbered } = symbolsAsked(query.words, terms);
  const first = lookUpAll(words, terms);
  const fixes = correct(words, first.lookups, terms, typos, symbols);
  const { lookups, syllables, pairs } = fixes.size > 0 ? lookUpAll(withFixes(words, fixes), terms) : first;
  return {
    query,
    words,
    lookups,
    syllables,
    pairs,
    corrected: fixes.size > 0 ? correctedText(query.words, fixes) : null,
    fixed: new Set(fixes.values()),
    numbered,
    symbols,
  };
}

function lookUpAll(words: QueryWord[], terms: TermReader): Pick<Plan, 'lookups' | 'syllables' | 'pairs'> {
  const { syllables, pairs } = concepts(words);
  return {
    lookups: [...syllables, ...pairs].map((concept) => lookUp(concept, terms.sources)),
    syllables: syllables.length,
    pairs: pairs.length,
  };
}

/** Syllables found nowhere → the nearest word of the corpus; a neighbour it is often seen beside decides. */
function correct(
  words: readonly QueryWord[],
  lookups: readonly Lookup[],
  terms: TermReader,
  typos: () => Typos,
  symbols: readonly string[],
): Map<string, string> {
  const fixes = new Map<string, string>();
  const bareSymbols = symbols.map(bareSymbol);
  const lost = lookups.filter((l) => l.found === 'nowhere' && l.concept.kind === 'syllable');
  for (const { concept } of lost.slice(0, MOST_CORRECTIONS)) {
    const folded = concept.prefix.slice(1, -1);
    if (bareSymbols.some((symbol) => symbol.includes(folded))) continue;
    const candidates = typos().candidates(folded);
    if (candidates.length === 0) continue;
    const at = words.findIndex((word) => word.syllable.folded === folded);
    const beside = (word: string) =>
      documentsWith(terms, words[at - 1], word, 'before') +
      documentsWith(terms, words[at + 1], word, 'after');
    const nearest = candidates[0]?.distance ?? 0;
    const ranked = candidates
      .map((c) => ({ ...c, beside: beside(c.folded) }))
      .sort(
        (a, b) =>
          Number(b.beside > 0) - Number(a.beside > 0) ||
          a.distance - b.distance ||
          b.beside - a.beside ||
          b.documents - a.documents,
      );
    const chosen = ranked[0];
    if (chosen && (chosen.beside > 0 || chosen.distance === nearest)) fixes.set(folded, chosen.folded);
  }
  return fixes;
}

function documentsWith(
  terms: TermReader,
  neighbour: QueryWord | undefined,
  word: string,
  side: 'before' | 'after',
): number {
  if (!neighbour) return 0;
  const other = neighbour.syllable.folded;
  const pair = side === 'before' ? `${other} ${word}` : `${word} ${other}`;
  let sum = 0;
  for (const source of terms.sources) {
    for (const { postings } of source.entries(`${KINDS.pair}${pair}\t`)) sum += postings.documents.length;
  }
  return sum;
}

/** A corrected word is looked up without marks: what marks it should bear is for the corpus to say. */
function withFixes(words: readonly QueryWord[], fixes: ReadonlyMap<string, string>): QueryWord[] {
  return words.map((word) => {
    const fix = fixes.get(word.syllable.folded);
    return fix ? { ...word, syllable: syllable(fix) } : word;
  });
}

function correctedText(text: string, fixes: ReadonlyMap<string, string>): string {
  let corrected = '';
  let at = 0;
  for (const token of tokenize(text)) {
    const fix = fixes.get(token.syllable.folded);
    if (!fix) continue;
    corrected += text.slice(at, token.start) + fix;
    at = token.end;
  }
  return corrected + text.slice(at);
}

/**
 * Symbols in the query, however typed ("63-NQ/TU", "63 nq tu", "63NQTU"), and the documents that bear them. Loosely
 * typed ones count only when the corpus knows them, as a document's own number or as a mention.
 */
function symbolsAsked(text: string, terms: TermReader): { symbols: string[]; numbered: Set<number> } {
  const symbols = symbolsIn(text).map((s) => s.text);
  const numbered = new Set<number>();
  const tokens = tokenize(text).slice(0, MOST_WORDS);
  tokens.forEach((token, i) => {
    if (!/^\d/.test(token.syllable.folded)) return;
    for (let length = Math.min(SYMBOL_TOKENS, tokens.length - i); length >= 1; length--) {
      const end = tokens[i + length - 1]?.end ?? token.end;
      const written = text.slice(token.start, end);
      const bare = bareSymbol(written);
      if (!/[a-z]/.test(bare) || bare.length > 60) continue;
      const own = documentsOf(terms, `${KINDS.number}${bare}\t`);
      const known = own.length > 0 || documentsOf(terms, `${KINDS.symbol}${bare}\t`).length > 0;
      for (const document of own) numbered.add(document);
      if (!known) continue;
      if (!symbols.some((s) => bareSymbol(s) === bare)) symbols.push(written.trim());
      return;
    }
  });
  return { symbols, numbered };
}

function documentsOf(terms: TermReader, key: string): number[] {
  return terms.sources.flatMap((source) =>
    source.entries(key).flatMap(({ postings }) => [...postings.documents].map((d) => d + source.base)),
  );
}
