/**
 * Vietnamese analysis, one way for documents and for queries: text → tokens with offsets → index terms.
 *
 * A term's key carries both spellings, accentless TAB accented, so that all accented spellings of one accentless word
 * lie side by side: an accented word is one key, an accentless word a short range of keys. The accented one is written
 * in VIQR ("quye^'t"): keys are then plain ASCII, which halves what it costs to hash, sort and store them. Pairs of neighbouring syllables
 * are terms too, because Vietnamese is written in syllables while its words mostly have two.
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

/** What is known of a spelling, whatever its place. */
export interface Syllable {
  /** Lower case, NFC, old tone style, y where i and y are equal. */
  exact: string;
  /** The same without any mark, đ → d. */
  folded: string;
  /** `exact` in VIQR; "" when it bears no marks. */
  viqr: string;
  /** Tells written words apart within this process; the same word in capitals has another. */
  serial: number;
}

/** First letter of a key: what kind of term it is. The last four serve filters and numbers, see search-index.ts. */
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
let nextSerial = 1;

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
  const exact = equalLetters(oldTone(written.slice(0, MAX_TOKEN)).toLowerCase());
  const folded = fold(exact).slice(0, MAX_TOKEN);
  const made = { exact, folded, viqr: exact === folded ? '' : toViqr(exact), serial: nextSerial++ };
  if (syllables.size >= CACHE_LIMIT) syllables.clear();
  syllables.set(written, made);
  return made;
}

/** Index key of one syllable. */
export function syllableKey(s: Syllable): string {
  return `${KINDS.syllable}${s.folded}\t${s.viqr}`;
}

/** Index key of two neighbouring syllables. */
export function pairKey(a: Syllable, b: Syllable): string {
  const spelling = a.viqr || b.viqr ? `${a.viqr || a.folded} ${b.viqr || b.folded}` : '';
  return `${KINDS.pair}${a.folded} ${b.folded}\t${spelling}`;
}

/** The accented spelling a key stands for; "" when it bears no marks. */
export function spellingOf(key: string): string {
  return fromViqr(key.slice(key.indexOf('\t') + 1));
}

/** VIQR (RFC 1456): each mark as an ASCII character after its letter, đ as "d-". */
const VIQR_MARKS: readonly (readonly [mark: string, ascii: string])[] = [
  ['\u0302', '^'],
  ['\u0306', '('],
  ['\u031b', '+'],
  ['\u0301', "'"],
  ['\u0300', '`'],
  ['\u0309', '?'],
  ['\u0303', '~'],
  ['\u0323', '.'],
];
const TO_ASCII = new Map(VIQR_MARKS);
const TO_MARK = new Map(VIQR_MARKS.map(([mark, ascii]) => [ascii, mark]));

function toViqr(word: string): string {
  const ascii = word.normalize('NFD').replace(/\p{M}/gu, (mark) => TO_ASCII.get(mark) ?? mark);
  return ascii.replaceAll('đ', 'd-');
}

function fromViqr(ascii: string): string {
  if (ascii === '') return '';
  const marked = ascii.replace(/[\^(+'`?~.]/g, (mark) => TO_MARK.get(mark) ?? mark);
  return marked.replaceAll('d-', 'đ').normalize('NFC');
}

/** Index key of a whole symbol: "63-NQ/TU", "63 nq tu" and "63NQTU" are one. */
export function symbolKey(written: string): string {
  return `${KINDS.symbol}${bareSymbol(written).slice(0, 100)}\t`;
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

/**
 * All terms of a text with how often each stands there, added to `into` with `weight` per occurrence.
 * Returns the number of tokens: the length that ranking compares by.
 */
export function countTerms(text: string, into: Map<string, number>, weight = 1): number {
  const { count, starts, ends, breaks } = scan(text);
  // Pairs are counted by serial numbers first: making a key string for each occurrence would cost twice the rest.
  const singles = new Map<Syllable, number>();
  const pairs = new Map<number, { a: Syllable; b: Syllable; times: number }>();
  let before: Syllable | null = null;
  for (let i = 0; i < count; i++) {
    const here = syllable(text.slice(starts[i], ends[i]));
    singles.set(here, (singles.get(here) ?? 0) + 1);
    if (before && breaks[i] === 0) {
      const code = before.serial * SERIALS + here.serial;
      const known = pairs.get(code);
      if (known) known.times++;
      else pairs.set(code, { a: before, b: here, times: 1 });
    }
    before = here;
  }
  for (const [single, times] of singles) add(into, syllableKey(single), times * weight);
  for (const { a, b, times } of pairs.values()) add(into, pairKey(a, b), times * weight);
  for (const symbol of symbolsIn(text)) add(into, symbolKey(symbol.text), weight);
  return count;
}

/** Above any serial a process reaches; the product of two stays a safe integer. */
const SERIALS = 2 ** 26;

function add(into: Map<string, number>, key: string, weight: number): void {
  into.set(key, (into.get(key) ?? 0) + weight);
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
