/**
 * The terms of one document: its words and pairs of neighbouring words with how often each stands there, and the keys
 * that filters ask for. Words are numbered by first appearance in the document; making a key string for each
 * occurrence of a pair would cost twice the rest.
 */
import { type Syllable, scan, syllable, symbolsIn, symbolTerm } from '../analyze.ts';

/** More different words than any text has; a file of numbers is not indexed beyond. */
const MOST_WORDS = 200_000;

export interface DocumentTerms {
  /** Spellings, each once. */
  words: readonly string[];
  /** Keys of kinds other than syllables and pairs. */
  fields: readonly string[];
  /** First and second word of each pair, by place in `words`. */
  pairs: Uint32Array;
  /** Occurrences, capped at 255: of the words, then of the pairs. */
  counts: Uint8Array;
}

/** Counts the terms of a document. */
export class TermCounter {
  readonly #words = new Map<Syllable, number>();
  readonly #times: number[] = [];
  readonly #pairs = new PairCounter();
  readonly #fields = new Set<string>();

  /** Adds a text, each occurrence counting `weight` times; `tokens` is scan(text). */
  addText(text: string, weight = 1, tokens = scan(text)): void {
    const { count, starts, ends, breaks } = tokens;
    let before = -1;
    for (let i = 0; i < count; i++) {
      const here = this.#place(syllable(text.slice(starts[i], ends[i])));
      if (here >= 0) this.#times[here] = (this.#times[here] as number) + weight;
      if (here >= 0 && before >= 0 && breaks[i] === 0) this.#pairs.add(before, here, weight);
      before = here;
    }
    for (const symbol of symbolsIn(text)) this.addField(symbolTerm(symbol.text));
  }

  addField(key: string): void {
    this.#fields.add(key);
  }

  /** How often a word has been counted. */
  times(word: Syllable): number {
    return this.#times[this.#words.get(word) ?? -1] ?? 0;
  }

  terms(): DocumentTerms {
    const { pairs, times } = this.#pairs.all();
    const counts = new Uint8Array(this.#times.length + times.length);
    this.#times.forEach((count, i) => {
      counts[i] = Math.min(255, count);
    });
    for (let i = 0; i < times.length; i++) counts[this.#times.length + i] = Math.min(255, times[i] as number);
    const words = Array.from(this.#words.keys(), (word) => word.exact);
    return { words, fields: [...this.#fields], pairs, counts };
  }

  #place(word: Syllable): number {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    if (this.#times.length >= MOST_WORDS) return -1;
    this.#words.set(word, this.#times.length);
    return this.#times.push(0) - 1;
  }
}

/** How often each pair of numbers was added: a hash table with open addressing in flat arrays. */
export class PairCounter {
  /** Place of a pair in `#pairs`, plus one; 0 = free. A power of two long. */
  #slots = new Uint32Array(1 << 11);
  #pairs = new Uint32Array(1 << 11);
  #times = new Uint32Array(1 << 10);
  size = 0;

  /** Place of the pair among all, in order of first appearance. */
  add(first: number, second: number, weight = 1): number {
    const mask = this.#slots.length - 1;
    let slot = ((Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 7) & mask;
    for (;;) {
      const at = (this.#slots[slot] as number) - 1;
      if (at < 0) break;
      if (this.#pairs[2 * at] === first && this.#pairs[2 * at + 1] === second) {
        this.#times[at] = (this.#times[at] as number) + weight;
        return at;
      }
      slot = (slot + 1) & mask;
    }
    if (this.size * 2 >= this.#slots.length) {
      this.#grow();
      return this.add(first, second, weight);
    }
    const at = this.size++;
    this.#slots[slot] = at + 1;
    this.#pairs[2 * at] = first;
    this.#pairs[2 * at + 1] = second;
    this.#times[at] = weight;
    return at;
  }

  /** Pairs in order of first appearance, flat; `times` parallel to them. */
  all(): { pairs: Uint32Array; times: Uint32Array } {
    return { pairs: this.#pairs.slice(0, 2 * this.size), times: this.#times.slice(0, this.size) };
  }

  #grow(): void {
    const { pairs, times } = this.all();
    this.#slots = new Uint32Array(this.#slots.length * 2);
    this.#pairs = new Uint32Array(this.#slots.length);
    this.#times = new Uint32Array(this.#slots.length / 2);
    this.size = 0;
    for (let i = 0; i < times.length; i++)
      this.add(pairs[2 * i] as number, pairs[2 * i + 1] as number, times[i] as number);
  }
}
