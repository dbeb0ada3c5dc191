/**
 * The names that type-ahead offers, in flat arrays: at a hundred thousand documents objects and strings of their own
 * would take four times the memory and be most of what the garbage collector walks through.
 */
import { type Syllable, syllable } from '../analyze.ts';
import { grown } from '../flat-arrays.ts';

export const NAME_KINDS = ['number', 'title', 'issuer', 'unit'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** A name is meant by its place, from 0 on. */
export class Names {
  count = 0;
  /** Documents that bear each. */
  documents = new Uint32Array(1024);
  /** A document that bears each; the only one when it is one. */
  bearers = new Uint32Array(1024);
  #kinds = new Uint8Array(1024);
  /** Where the words and the text of each begin; one more at the end. */
  #wordStarts = new Uint32Array(1025);
  #textStarts = new Uint32Array(1025);
  #words = new Uint32Array(8192);
  /** UTF-8. */
  #texts: Uint8Array = new Uint8Array(65_536);
  /** By a 52-bit hash of kind and words: the words themselves would be kept twice. */
  readonly #byKey = new Map<number, number>();
  /** Every spelling that stands in a name, by its number in `#words`. */
  readonly #spellings: Syllable[] = [];
  readonly #bySpelling = new Map<string, number>();

  /** The place of a name now borne by one document more. `isNew`: nobody bore it before. */
  add(
    kind: NameKind,
    text: string,
    words: readonly Syllable[],
    document: number,
  ): { place: number; isNew: boolean } {
    const key = keyOf(kind, words);
    const known = this.#byKey.get(key);
    if (known !== undefined) {
      if (this.documents[known] === 0) this.bearers[known] = document;
      this.documents[known] = (this.documents[known] as number) + 1;
      return { place: known, isNew: false };
    }
    const place = this.count++;
    this.#byKey.set(key, place);
    this.#reserve(words.length, text.length * 3);
    this.documents[place] = 1;
    this.bearers[place] = document;
    this.#kinds[place] = NAME_KINDS.indexOf(kind);
    let word = this.#wordStarts[place] as number;
    for (const spelling of words) this.#words[word++] = this.#numberOf(spelling);
    this.#wordStarts[place + 1] = word;
    const at = this.#textStarts[place] as number;
    const { written } = encoder.encodeInto(text, this.#texts.subarray(at));
    this.#textStarts[place + 1] = at + written;
    return { place, isNew: true };
  }

  kind(place: number): NameKind {
    return NAME_KINDS[this.#kinds[place] as number] as NameKind;
  }

  text(place: number): string {
    return decoder.decode(this.#texts.subarray(this.#textStarts[place], this.#textStarts[place + 1]));
  }

  textLength(place: number): number {
    return (this.#textStarts[place + 1] as number) - (this.#textStarts[place] as number);
  }

  words(place: number): Syllable[] {
    const numbers = this.#words.subarray(this.#wordStarts[place], this.#wordStarts[place + 1]);
    return Array.from(numbers, (number) => this.#spellings[number] as Syllable);
  }

  firstWord(place: number): Syllable | undefined {
    return this.#spellings[this.#words[this.#wordStarts[place] as number] as number];
  }

  #numberOf({ exact }: Syllable): number {
    const known = this.#bySpelling.get(exact);
    if (known !== undefined) return known;
    const number = this.#spellings.push(syllable(exact)) - 1;
    this.#bySpelling.set(exact, number);
    return number;
  }

  #reserve(words: number, bytes: number): void {
    const places = this.count + 1;
    if (places > this.documents.length) {
      const size = places * 2;
      this.documents = grown(this.documents, new Uint32Array(size));
      this.bearers = grown(this.bearers, new Uint32Array(size));
      this.#kinds = grown(this.#kinds, new Uint8Array(size));
      this.#wordStarts = grown(this.#wordStarts, new Uint32Array(size + 1));
      this.#textStarts = grown(this.#textStarts, new Uint32Array(size + 1));
    }
    const endOfWords = (this.#wordStarts[this.count - 1] as number) + words;
    if (endOfWords > this.#words.length) this.#words = grown(this.#words, new Uint32Array(endOfWords * 2));
    const endOfTexts = (this.#textStarts[this.count - 1] as number) + bytes;
    if (endOfTexts > this.#texts.length) this.#texts = grown(this.#texts, new Uint8Array(endOfTexts * 2));
  }
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Two accidental equals among a hundred thousand names: one chance in a million. */
function keyOf(kind: NameKind, words: readonly Syllable[]): number {
  let high = 17 + kind.charCodeAt(0);
  let low = 31 + kind.charCodeAt(0);
  for (const { exact } of words) {
    for (let i = 0; i <= exact.length; i++) {
      // A space after each word, so that "a b" and "ab" differ.
      const code = i < exact.length ? exact.charCodeAt(i) : 32;
      high = (Math.imul(high, 31) + code) | 0;
      low = (Math.imul(low, 16_777_619) ^ code) | 0;
    }
  }
  return (high >>> 6) * 2 ** 26 + (low >>> 6);
}
