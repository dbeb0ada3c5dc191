/**
 * From the words of a query to what is looked up: each syllable and each pair of neighbours is a concept, and a
 * concept is a term (all spellings of one accentless form) with a rule for which spellings it accepts.
 * Marks that were typed count; marks that were left out are free, unless nearly all of the query carries marks.
 */

import { fold } from '../../corpus/vietnamese.ts';
import { ABBREVIATIONS } from '../../corpus/vocabulary/abbreviations.ts';
import { KINDS, type Syllable, type Token, tokenize } from '../analyze.ts';

export interface Concept {
  kind: 'syllable' | 'pair';
  /** "1thuc", "2thuc hien": the accentless term whose spellings are looked at. */
  term: string;
  /** The spelling asked for; "" when it carries no marks. */
  asked: string;
  /** True: spellings that add marks to the asked one are as good as the asked one. */
  open: boolean;
  /** Terms of abbreviations that stand for the words this concept is part of. */
  also: string[];
}

/** Syllables of a query in order, abbreviations written out; `also` holds the short form. */
export interface QueryWord {
  syllable: Syllable;
  breaks: boolean;
  also: string[];
  /** "thu*": any word that begins so. */
  starred: boolean;
  /** Pairs that the word before and this starred one stand for: "du li*" → "du lịch". */
  alsoPairs?: string[];
}

const LONGEST_NAME = 8;
const MARKED_SHARE = 0.6;

const byShort = new Map<string, string>();
const byLong = new Map<string, string[]>();
for (const [short, long] of Object.entries(ABBREVIATIONS)) {
  const bare = fold(short).replace(/[^a-z0-9]/g, '');
  const name = tokenize(long).map((t) => t.syllable.exact);
  if (name.length < 2 || name.length > LONGEST_NAME || bare.length < 2) continue;
  if (!byShort.has(bare)) byShort.set(bare, long);
  const key = name.map(fold).join(' ');
  const shorts = byLong.get(key) ?? [];
  if (!shorts.includes(bare)) byLong.set(key, [...shorts, bare]);
}

/** The words of a query as they are. */
export function plainWords(text: string): QueryWord[] {
  return tokenize(text).map(({ syllable, breaks, end }) => ({
    syllable,
    breaks,
    also: [],
    starred: text[end] === '*',
  }));
}

/** The words of a query with its abbreviations written out (DTTS → dân tộc thiểu số, also DTTS). */
export function queryWords(text: string): QueryWord[] {
  const words: QueryWord[] = [];
  for (const token of tokenize(text)) {
    const long = writtenOut(token, text);
    if (!long) {
      words.push({
        syllable: token.syllable,
        breaks: token.breaks,
        also: [],
        starred: text[token.end] === '*',
      });
      continue;
    }
    const also = [KINDS.syllable + token.syllable.folded];
    tokenize(long).forEach((t, i) => {
      words.push({ syllable: t.syllable, breaks: i === 0 && token.breaks, also, starred: false });
    });
  }
  return withShortForms(words);
}

/** Concepts of the words, each once: syllables, then pairs; `order` is the place in `syllables` of each word in turn. */
export function concepts(words: readonly QueryWord[]): {
  syllables: Concept[];
  pairs: Concept[];
  order: number[];
} {
  const open = !mostlyMarked(words);
  const syllables = new Map<string, Concept>();
  const pairs = new Map<string, Concept>();
  words.forEach((word, i) => {
    const { exact, folded } = word.syllable;
    put(syllables, 'syllable', folded, exact, open, word.also);
    const next = words[i + 1];
    if (!next || next.breaks) return;
    const also = next.alsoPairs ?? (word.also.length > 0 && word.also === next.also ? word.also : []);
    put(pairs, 'pair', `${folded} ${next.syllable.folded}`, `${exact} ${next.syllable.exact}`, open, also);
  });
  const places = [...syllables.keys()];
  const order = words.map(({ syllable: s }) => places.indexOf(conceptKey(s.folded, s.exact)));
  return { syllables: [...syllables.values()], pairs: [...pairs.values()], order };
}

/** How a spelling found answers to the one asked for. */
export type Match = 'asked' | 'compatible' | 'other';

export function matches(concept: Concept, spelling: string): Match {
  if (spelling === concept.asked) return 'asked';
  if (concept.open && onlyAddsMarks(concept, spelling)) return 'compatible';
  return 'other';
}

/** True when every mark of the asked spelling stands in the one found: "quyêt dinh" asks, "quyết định" answers. */
function onlyAddsMarks(concept: Concept, spelling: string): boolean {
  if (concept.asked === '') return true;
  if (spelling.length !== concept.asked.length) return false;
  for (let i = 0; i < spelling.length; i++) {
    const asked = concept.asked[i] as string;
    const found = spelling[i] as string;
    if (asked === found) continue;
    if (asked === 'd' && found === 'đ') continue;
    if (asked === 'đ' || !marksWithin(asked, found)) return false;
  }
  return true;
}

function marksWithin(asked: string, found: string): boolean {
  const marks = asked.normalize('NFD');
  const there = found.normalize('NFD');
  for (const mark of marks) if (!there.includes(mark)) return false;
  return true;
}

function put(
  into: Map<string, Concept>,
  kind: Concept['kind'],
  folded: string,
  exact: string,
  open: boolean,
  also: string[],
): void {
  const key = conceptKey(folded, exact);
  if (into.has(key)) return;
  const term = (kind === 'syllable' ? KINDS.syllable : KINDS.pair) + folded;
  into.set(key, { kind, term, asked: exact === folded ? '' : exact, open, also });
}

function conceptKey(folded: string, exact: string): string {
  return `${folded}\t${exact}`;
}

/** Whoever types marks at all types nearly all of them; then a bare syllable means a bare syllable. */
function mostlyMarked(words: readonly QueryWord[]): boolean {
  const letters = words.filter((w) => /[a-z]/.test(w.syllable.folded));
  const marked = letters.filter((w) => w.syllable.exact !== w.syllable.folded);
  return letters.length > 1 && marked.length / letters.length >= MARKED_SHARE;
}

/** An abbreviation's words, when the token is one: capitals, or three letters that are no syllable of their own. */
function writtenOut(token: Token, text: string): string | null {
  const long = byShort.get(token.syllable.folded);
  if (!long) return null;
  const typed = text.slice(token.start, token.end);
  const capitals = typed.length > 1 && typed === typed.toUpperCase();
  return capitals || (typed.length >= 3 && !/[aeiouy]/.test(token.syllable.folded)) ? long : null;
}

/** Marks stretches that spell out a known name with its short form: "dân tộc thiểu số" also answers as DTTS. */
function withShortForms(words: QueryWord[]): QueryWord[] {
  for (let i = 0; i < words.length; i++) {
    for (let length = Math.min(LONGEST_NAME, words.length - i); length >= 2; length--) {
      const stretch = words.slice(i, i + length);
      if (stretch.some((w) => w.also.length > 0)) continue;
      const shorts = byLong.get(stretch.map((w) => w.syllable.folded).join(' '));
      if (!shorts) continue;
      const also = shorts.map((short) => KINDS.syllable + short);
      for (const word of stretch) word.also = also;
      i += length - 1;
      break;
    }
  }
  return words;
}
