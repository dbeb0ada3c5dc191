/**
 * Vietnamese analysis, one way for documents and for queries: text → tokens with offsets → index terms.
 *
 * A term is an accentless word with the spellings it stands in, so that an accented query asks for one spelling and an
 * accentless one for all of them. Pairs of neighbouring syllables are terms too, because Vietnamese is written in
 * syllables while its words mostly have two.
 *
 * `natural`'s AggressiveTokenizerVi splits at the same letters (a test holds the two together) but gives no offsets.
 */
import { fold, oldTone } from '../corpus/vietnamese.ts';

/** One written word (a syllable, a number, a code); `text.slice(start, end)` is how it is spelt. */
export interface Token {
  start: number;
  end: number;
  syllable: Syllable;
  /** Something stronger than a space or a comma stands before it: no pair reaches across. */
  breaks: boolean;
}

/** What is known of a spelling, whatever its place and capitals: one object each while it is remembered. */
export interface Syllable {
  /** Lower case, NFC, old tone style, y where i and y are equal. */
  exact: string;
  /** The same without any mark, đ → d. */
  folded: string;
}

/** First letter of a term: what kind it is. The last four serve filters and numbers, see search-index.ts. */
export const KINDS = {
  syllable: '1',
  pair: '2',
  symbol: '3',
  number: '4',
  issuer: '5',
  unit: '6',
  cited: '7',
} as const;

const MAX_TOKEN = 64;
const CACHE_LIMIT = 50_000;
const syllables = new Map<string, Syllable>();

/** Code unit classes: 0 separator, 1 letter or digit, 2 separator that ends a clause. */
const CLASS = classTable();
/** Code unit → its accentless lower-case letter; 0 for combining marks, which vanish. */
const PLAIN = plainTable();

/** Token boundaries of a text, in arrays because a long text has many. */
export interface Scan {
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  /** 1 where a clause ended before the token. */
  breaks: Uint8Array;
  /** Hash of the accentless spelling: different hashes are different words. */
  hashes: Int32Array;
}

/** Cuts text into tokens without naming them. Linear, total: any string gives some tokens in order. */
export function scan(text: string): Scan {
  const most = (text.length >> 1) + 1;
  const starts = new Int32Array(most);
  const ends = new Int32Array(most);
  const breaks = new Uint8Array(most);
  const hashes = new Int32Array(most);
  let count = 0;
  let broken = 1;
  for (let i = 0; i < text.length; ) {
    let code = text.charCodeAt(i);
    const kind = CLASS[code];
    if (kind !== 1) {
      if (kind === 2) broken = 1;
      i++;
      continue;
    }
    starts[count] = i;
    let hash = 0;
    do {
      const plain = PLAIN[code] as number;
      if (plain !== 0) hash = (Math.imul(hash, 31) + plain) | 0;
      i++;
      code = text.charCodeAt(i);
    } while (CLASS[code] === 1);
    ends[count] = i;
    hashes[count] = hash;
    breaks[count++] = broken;
    broken = 0;
  }
  return { count, starts, ends, breaks, hashes };
}

/** The hash `scan` gives a word that is spelt like `folded`. */
export function hashOf(folded: string): number {
  let hash = 0;
  for (let i = 0; i < folded.length; i++) hash = (Math.imul(hash, 31) + folded.charCodeAt(i)) | 0;
  return hash;
}

/** The tokens of a text with their spellings. */
export function tokenize(text: string): Token[] {
  const { count, starts, ends, breaks } = scan(text);
  const tokens: Token[] = [];
  for (let i = 0; i < count; i++) {
    const start = starts[i] as number;
    const end = ends[i] as number;
    tokens.push({ start, end, syllable: syllable(text.slice(start, end)), breaks: breaks[i] === 1 });
  }
  return tokens;
}

/** The two spellings of one written word; remembered, for a language has few syllables. */
export function syllable(written: string): Syllable {
  const known = syllables.get(written);
  if (known) return known;
  if (syllables.size >= CACHE_LIMIT) syllables.clear();
  const exact = equalLetters(oldTone(written.slice(0, MAX_TOKEN)).toLowerCase());
  const made = syllables.get(exact) ?? { exact, folded: fold(exact).slice(0, MAX_TOKEN) };
  syllables.set(exact, made);
  syllables.set(written, made);
  return made;
}

/** Index term of a whole symbol: "63-NQ/TU", "63 nq tu" and "63NQTU" are one. */
export function symbolTerm(written: string): string {
  return KINDS.symbol + bareSymbol(written).slice(0, 100);
}

/** Letters and digits of a symbol, accentless: "63-NQ/TU" → "63nqtu". */
export function bareSymbol(written: string): string {
  return fold(written).replace(/[^a-z0-9]/g, '');
}

/**
 * Số, ký hiệu as it stands in running text: digits, then groups joined by "-" or "/" with capitals in one of them.
 * Bounded and linear: each group is a fixed class, and a separator must stand between two groups.
 */
const SYMBOL =
  /(?<![\p{L}\p{N}/-])\d{1,6}[a-zđ]?(?:[/-]\d{4})?(?:\s?[-/]\s?[A-ZĐƯÔ][\p{L}\d&]{0,15}){1,5}(?![\p{L}\p{N}])/gu;

/** Every symbol written in the text, with its place. */
export function symbolsIn(text: string): { text: string; start: number; end: number }[] {
  const found = [];
  for (const match of text.matchAll(SYMBOL)) {
    found.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return found;
}

const I_FOR_Y: Record<string, string> = { i: 'y', í: 'ý', ì: 'ỳ', ỉ: 'ỷ', ĩ: 'ỹ', ị: 'ỵ' };

/** kĩ = kỹ, lí = lý, quí = quý: only where the vowel is the whole rime, after h k l m s t v and qu. */
function equalLetters(word: string): string {
  const last = I_FOR_Y[word.charAt(word.length - 1)];
  if (!last) return word;
  const onset = word.slice(0, -1);
  return /^(?:[hklmstv]|qu)$/.test(onset) ? onset + last : word;
}

function classTable(): Uint8Array {
  const table = new Uint8Array(65_536);
  for (let code = 0; code < 65_536; code++) {
    if (/[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(code))) table[code] = 1;
  }
  for (const mark of '.;:?!\n()[]{}"“”|…') table[mark.charCodeAt(0)] = 2;
  return table;
}

function plainTable(): Uint16Array {
  const table = new Uint16Array(65_536);
  for (let code = 0; code < 65_536; code++) {
    if (CLASS[code] === 1) table[code] = fold(String.fromCharCode(code)).charCodeAt(0) || 0;
  }
  return table;
}
