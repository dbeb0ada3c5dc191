/** The documents waiting to become a segment: their terms gathered into posting lists, then put in order and written. */
import type { DatabaseSync } from 'node:sqlite';
import { KINDS, syllable } from '../analyze.ts';
import type { SegmentWriter, TermNumbers } from './blocks.ts';
import { type DocumentTerms, PairCounter } from './document-terms.ts';
import { numberWords } from './lexicon.ts';

/** A spelling (or a field's key) met in the batch. */
interface BatchWord {
  key: string;
  spelling: string | null;
  documents: number;
}

export class Batch {
  /** Number of its first document. */
  base = 0;
  /** Document numbers it spans; 0 = none added. */
  span = 0;
  readonly #words: BatchWord[] = [];
  readonly #bySpelling = new Map<string, number>();
  readonly #byField = new Map<string, number>();
  /** Each term by place of its first word and place of its second plus one (0 = none). */
  readonly #terms = new PairCounter();
  /** Newest link of each term's chain: most have one or two documents, so lists of their own would cost more. */
  readonly #newest: number[] = [];
  readonly #documents: number[] = [];
  readonly #counts: number[] = [];
  /** The link before; -1 = none. */
  readonly #before: number[] = [];

  /** Documents must come in ascending order. */
  add(document: number, { words, fields, pairs, counts }: DocumentTerms): void {
    if (this.span === 0) this.base = document;
    this.span = document - this.base + 1;
    const d = document - this.base;
    const places = Uint32Array.from(words, (spelling) => this.#place(this.#bySpelling, spelling, false));
    for (let i = 0; i < places.length; i++) this.#link(places[i] as number, 0, d, counts[i] as number);
    for (const field of fields) this.#link(this.#place(this.#byField, field, true), 0, d, 1);
    for (let i = 0; 2 * i < pairs.length; i++) {
      const first = places[pairs[2 * i] as number] as number;
      const second = places[pairs[2 * i + 1] as number] as number;
      this.#link(first, second + 1, d, counts[places.length + i] as number);
    }
  }

  #place(known: Map<string, number>, written: string, isField: boolean): number {
    const place = known.get(written) ?? this.#words.length;
    if (place === this.#words.length) {
      known.set(written, place);
      const key = isField ? written : KINDS.syllable + syllable(written).folded;
      this.#words.push({ key, spelling: isField ? null : written, documents: 0 });
    }
    const word = this.#words[place] as BatchWord;
    word.documents++;
    return place;
  }

  #link(first: number, second: number, document: number, count: number): void {
    const term = this.#terms.add(first, second);
    const newest = this.#newest[term] ?? -1;
    if (newest >= 0 && this.#documents[newest] === document) {
      this.#counts[newest] = (this.#counts[newest] as number) + count;
      return;
    }
    this.#newest[term] = this.#documents.length;
    this.#before.push(newest);
    this.#documents.push(document);
    this.#counts.push(count);
  }

  /** Numbers the words and writes every term in the order segments keep. */
  write(db: DatabaseSync, writer: SegmentWriter): void {
    const numbers = this.#numbers(db);
    const { pairs } = this.#terms.all();
    const documents = new Uint32Array(this.span);
    const counts = new Uint8Array(this.span);
    for (const term of inOrder(pairs, numbers)) {
      const first = pairs[2 * term] as number;
      const second = pairs[2 * term + 1] as number;
      let size = 0;
      for (let link = this.#newest[term] as number; link >= 0; link = this.#before[link] as number) size++;
      let at = size;
      for (let link = this.#newest[term] as number; link >= 0; link = this.#before[link] as number) {
        documents[--at] = this.#documents[link] as number;
        counts[at] = Math.min(255, this.#counts[link] as number);
      }
      writer.add(numbersOf(first, second, numbers), documents, counts, size);
    }
  }

  #numbers(db: DatabaseSync): WordNumbers {
    const byKey = new Map<string, number[]>();
    this.#words.forEach(({ key }, place) => {
      const group = byKey.get(key);
      if (group) group.push(place);
      else byKey.set(key, [place]);
    });
    const groups = [...byKey.values()];
    const numbered = numberWords(
      db,
      groups.map((places) => {
        const words = places.map((place) => this.#words[place] as BatchWord);
        return {
          key: (words[0] as BatchWord).key,
          spellings: words.flatMap(({ spelling }) => spelling ?? []),
          documents: words.reduce((sum, word) => sum + word.documents, 0),
        };
      }),
    );
    const numbers = {
      word: new Uint32Array(this.#words.length),
      spelling: new Uint32Array(this.#words.length),
    };
    groups.forEach((places, g) => {
      const { number, spellings } = numbered[g] as (typeof numbered)[number];
      places.forEach((place, i) => {
        numbers.word[place] = number;
        numbers.spelling[place] = spellings[i] ?? 0;
      });
    });
    return numbers;
  }
}

/** Numbers in the lexicon, by a word's place in the batch. */
interface WordNumbers {
  word: Uint32Array;
  spelling: Uint32Array;
}

function numbersOf(first: number, second: number, { word, spelling }: WordNumbers): TermNumbers {
  return {
    first: word[first] as number,
    second: second > 0 ? (word[second - 1] as number) : 0,
    firstSpelling: spelling[first] as number,
    secondSpelling: second > 0 ? (spelling[second - 1] as number) : 0,
  };
}

/** Places of terms in ascending order of their numbers: sorted by the last key first, each pass keeping the order before. */
function inOrder(pairs: Uint32Array, { word, spelling }: WordNumbers): Uint32Array {
  const size = pairs.length / 2;
  const ranks = ranksOf(word);
  const keys = {
    first: new Uint32Array(size),
    second: new Uint32Array(size),
    firstSpelling: new Uint32Array(size),
    secondSpelling: new Uint32Array(size),
  };
  for (let term = 0; term < size; term++) {
    const first = pairs[2 * term] as number;
    const second = pairs[2 * term + 1] as number;
    keys.first[term] = ranks[first] as number;
    keys.firstSpelling[term] = spelling[first] as number;
    if (second === 0) continue;
    keys.second[term] = (ranks[second - 1] as number) + 1;
    keys.secondSpelling[term] = spelling[second - 1] as number;
  }
  let order = Uint32Array.from({ length: size }, (_, term) => term);
  for (const key of [keys.secondSpelling, keys.firstSpelling, keys.second, keys.first])
    order = sortedBy(order, key);
  return order;
}

/** Numbers replaced by their places among the different ones: small, so that they can be sorted by counting. */
function ranksOf(numbers: Uint32Array): Uint32Array {
  const sorted = numbers.slice().sort();
  const ranks = new Map<number, number>();
  for (const number of sorted) if (!ranks.has(number)) ranks.set(number, ranks.size);
  return numbers.map((number) => ranks.get(number) as number);
}

/** Counting sort; stable. */
function sortedBy(order: Uint32Array, keys: Uint32Array): Uint32Array<ArrayBuffer> {
  let most = 0;
  for (const key of keys) if (key > most) most = key;
  const starts = new Uint32Array(most + 2);
  for (const key of keys) starts[key + 1] = (starts[key + 1] as number) + 1;
  for (let key = 1; key < starts.length; key++)
    starts[key] = (starts[key] as number) + (starts[key - 1] as number);
  const sorted = new Uint32Array(order.length);
  for (const term of order) {
    const key = keys[term] as number;
    sorted[starts[key] as number] = term;
    starts[key] = (starts[key] as number) + 1;
  }
  return sorted;
}
