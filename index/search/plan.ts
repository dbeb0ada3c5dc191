/** What a query will look up: its concepts with their posting lists, slips put right, symbols recognised. */
import { bareSymbol, KINDS, syllable, symbolsIn, tokenize } from '../analyze.ts';
import { documentsIn } from '../inverted/postings.ts';
import type { TermReader } from '../inverted/term-reader.ts';
import { concepts, plainWords, type QueryWord, queryWords } from './concepts.ts';
import { type Lookup, lookUp } from './lookup.ts';
import { type ParsedQuery, parseQuery } from './query.ts';
import type { Typos } from './typos.ts';

/** Words beyond this many are left out of ranking. */
const MOST_WORDS = 64;
/** Slips put right in one query. */
const MOST_CORRECTIONS = 4;
/** Terms read, and words kept, for a word with a star. */
const STAR_TERMS = 400;
const STAR_WORDS = 30;
/** "63 nq tu": a symbol is at most this many tokens. */
const SYMBOL_TOKENS = 6;
const LONGEST_SYMBOL = 60;
const SYMBOLS_READ = 200;

export interface Plan {
  query: ParsedQuery;
  words: QueryWord[];
  /** Syllables first, then pairs. */
  lookups: Lookup[];
  syllables: number;
  pairs: number;
  /** Lookup of each word in turn: what standing in a row means. */
  order: number[];
  /** The words with slips put right; null when none was. */
  corrected: string | null;
  /** Accentless words that stand in for a slip. */
  fixed: Set<string>;
  /** Documents (by number) whose own số hiệu the query names. */
  numbered: Set<number>;
  /** When the query is a symbol and nothing else: the documents that bear or mention it. */
  only: Set<number> | null;
  /** Symbols named, as typed. */
  symbols: string[];
}

export function planQuery(text: string, terms: TermReader, typos: () => Typos): Plan {
  const query = parseQuery(text);
  const { symbols, numbered, only } = symbolsAsked(query.words, terms);
  let words = only ? plainWords(query.words) : openStars(queryWords(query.words), terms);
  if (words.length > MOST_WORDS) {
    words = words.slice(0, MOST_WORDS);
    query.hints.push(`Câu tìm quá dài: chỉ dùng ${MOST_WORDS} từ đầu.`);
  }
  const first = lookUpAll(words, terms);
  const fixes = correct(words, first.lookups, terms, typos, symbols);
  const { lookups, syllables, pairs, order } =
    fixes.size > 0 ? lookUpAll(withFixes(words, fixes), terms) : first;
  return {
    query,
    words,
    lookups,
    syllables,
    pairs,
    order,
    corrected: fixes.size > 0 ? correctedText(query.words, fixes) : null,
    fixed: new Set([...fixes.values()].map((fix) => syllable(fix).folded)),
    numbered,
    only,
    symbols,
  };
}

/** "thu*" also answers as the commonest words that begin so; after another word, as what follows it: "du li*". */
function openStars(words: QueryWord[], terms: TermReader): QueryWord[] {
  return words.map((word, i) => {
    if (!word.starred) return word;
    const { folded } = word.syllable;
    const before = words[i - 1]?.syllable.folded;
    const alsoPairs = before ? commonest(terms, `${KINDS.pair}${before} ${folded}`) : [];
    const also = alsoPairs.length > 0 ? alsoPairs : commonest(terms, KINDS.syllable + folded);
    return { ...word, also, alsoPairs };
  });
}

/** Terms that begin so, those of most documents first; the one that is only that left out. */
function commonest(terms: TermReader, start: string): string[] {
  const documents = terms.startingWith(start, STAR_TERMS);
  documents.delete(start);
  const common = [...documents].sort((a, b) => b[1] - a[1]).slice(0, STAR_WORDS);
  return common.map(([term]) => term);
}

function lookUpAll(
  words: QueryWord[],
  terms: TermReader,
): Pick<Plan, 'lookups' | 'syllables' | 'pairs' | 'order'> {
  const { syllables, pairs, order } = concepts(words);
  return {
    lookups: [...syllables, ...pairs].map((concept) => lookUp(concept, terms.sources)),
    syllables: syllables.length,
    pairs: pairs.length,
    order,
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
    const folded = concept.term.slice(1);
    if (bareSymbols.some((symbol) => symbol.includes(folded))) continue;
    const at = words.findIndex((word) => word.syllable.folded === folded);
    const ranked = typos()
      .candidates(folded)
      .map((candidate) => ({ ...candidate, ...besides(terms, words, at, candidate.folded) }))
      .sort(
        (a, b) =>
          Number(b.beside > 0) - Number(a.beside > 0) ||
          a.distance - b.distance ||
          b.beside - a.beside ||
          b.documents - a.documents,
      );
    const chosen = ranked[0];
    // Among other words a candidate must be seen beside one of them; alone it must be near.
    const sure = words.length > 1 ? chosen && chosen.beside > 0 : chosen?.distance === 1 || folded.length > 5;
    if (chosen && sure) fixes.set(folded, chosen.spelt ?? commonSpelling(terms, chosen.folded));
  }
  return fixes;
}

/** How many documents have the word beside its neighbours in the query, and how it is spelt there most often. */
function besides(
  terms: TermReader,
  words: readonly QueryWord[],
  at: number,
  word: string,
): { beside: number; spelt: string | null } {
  const before = words[at - 1]?.syllable.folded;
  const after = words[at + 1]?.syllable.folded;
  let beside = 0;
  let most = 0;
  let spelt: string | null = null;
  for (const [pair, place] of [
    [before && `${before} ${word}`, 1],
    [after && `${word} ${after}`, 0],
  ] as const) {
    if (!pair) continue;
    for (const { spelling, documents } of spellings(terms, KINDS.pair + pair)) {
      beside += documents;
      if (documents > most) {
        most = documents;
        spelt = (spelling || pair).split(' ')[place] ?? null;
      }
    }
  }
  return { beside, spelt };
}

function commonSpelling(terms: TermReader, folded: string): string {
  const all = spellings(terms, KINDS.syllable + folded).sort((a, b) => b.documents - a.documents);
  return all[0]?.spelling || folded;
}

function spellings(terms: TermReader, term: string): { spelling: string; documents: number }[] {
  const sums = new Map<string, number>();
  for (const source of terms.sources) {
    for (const { spelling, size } of source.entries(term)) {
      sums.set(spelling, (sums.get(spelling) ?? 0) + size);
    }
  }
  return [...sums].map(([spelling, documents]) => ({ spelling, documents }));
}

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
 * typed ones count only when the corpus knows them, as a document's own number or as a mention. A query that is a
 * symbol and nothing else asks for that instrument; half remembered ("63-NQ") it asks for all that begin so.
 */
function symbolsAsked(text: string, terms: TermReader): Pick<Plan, 'symbols' | 'numbered' | 'only'> {
  const symbols = symbolsIn(text).map((s) => s.text);
  const numbered = new Set<number>();
  const mentioned = new Set<number>();
  const whole = bareSymbol(text);
  let isWhole = false;
  const tokens = tokenize(text).slice(0, MOST_WORDS);
  for (let i = 0; i < tokens.length; i++) {
    const start = tokens[i]?.start ?? 0;
    if (!/^\d/.test(tokens[i]?.syllable.folded ?? '')) continue;
    for (let length = Math.min(SYMBOL_TOKENS, tokens.length - i); length >= 1; length--) {
      const written = text.slice(start, tokens[i + length - 1]?.end);
      const bare = bareSymbol(written);
      if (!/[a-z]/.test(bare) || bare.length > LONGEST_SYMBOL) continue;
      const begun = bare === whole;
      const own = documentsOf(terms, KINDS.number + bare, begun);
      const others = [KINDS.symbol, KINDS.cited].flatMap((kind) => documentsOf(terms, kind + bare, begun));
      if (own.length + others.length === 0) continue;
      for (const document of own) numbered.add(document);
      for (const document of [...own, ...others]) mentioned.add(document);
      if (!symbols.some((s) => bareSymbol(s) === bare)) symbols.push(written.trim());
      isWhole ||= bare === whole;
      i += length - 1;
      break;
    }
  }
  return { symbols, numbered, only: isWhole ? mentioned : null };
}

/** Documents that have a term; `begun`: or one of those that begin so. */
function documentsOf(terms: TermReader, start: string, begun: boolean): number[] {
  const wanted = begun ? [...terms.startingWith(start, SYMBOLS_READ).keys()] : [start];
  return terms.sources.flatMap((source) =>
    wanted.flatMap((term) =>
      source
        .entries(term)
        .flatMap(({ postings }) => Array.from(documentsIn(postings), (d) => d + source.base)),
    ),
  );
}
