/** The documents waiting for a segment, few enough to keep in memory, asked like a segment. */
import { KINDS, syllable } from '../analyze.ts';
import type { DocumentTerms } from './document-terms.ts';
import { Entry } from './postings.ts';
import { type Source, wordsOf } from './source.ts';

interface GrowingList {
  documents: number[];
  counts: number[];
  entry: Entry | null;
}

/** Above any number of words a batch holds. */
const WORDS = 2 ** 26;

export class PendingSource implements Source {
  base = 0;
  span = 0;
  last = -1;
  /** Spelling of each word; "" for a field. */
  readonly #spellings: string[] = [];
  readonly #bySpelling = new Map<string, number>();
  /** Spellings of one accentless word; fields have one. */
  readonly #byKey = new Map<string, number[]>();
  readonly #lists = new Map<number, GrowingList>();

  add(document: number, { words, fields, pairs, counts }: DocumentTerms): void {
    if (this.span === 0) this.base = document;
    this.last = document;
    this.span = document - this.base + 1;
    const places = words.map((spelling) => this.#place(spelling));
    places.forEach((place, i) => {
      this.#put(place * WORDS, counts[i] as number);
    });
    for (const field of fields) this.#put(this.#fieldPlace(field) * WORDS, 1);
    for (let i = 0; 2 * i < pairs.length; i++) {
      const first = places[pairs[2 * i] as number] as number;
      const second = places[pairs[2 * i + 1] as number] as number;
      this.#put(first * WORDS + second + 1, counts[places.length + i] as number);
    }
  }

  entries(term: string): Entry[] {
    const [first, second] = wordsOf(term);
    const found: Entry[] = [];
    for (const a of this.#byKey.get(first) ?? []) {
      if (second === null) this.#take(a * WORDS, this.#spelt(a), first.slice(1), found);
      else {
        for (const b of this.#byKey.get(second) ?? [])
          this.#take(a * WORDS + b + 1, `${this.#spelt(a)} ${this.#spelt(b)}`, term.slice(1), found);
      }
    }
    return found;
  }

  /** Terms that begin so with their documents, at most `limit`. */
  startingWith(prefix: string, limit: number): { term: string; documents: number }[] {
    const found: { term: string; documents: number }[] = [];
    const [first, second] = wordsOf(prefix);
    for (const key of this.#byKey.keys()) {
      if (found.length >= limit) break;
      if (!key.startsWith(second ?? first)) continue;
      const term = second === null ? key : `${KINDS.pair}${first.slice(1)} ${key.slice(1)}`;
      const documents = this.entries(term).reduce((sum, { size }) => sum + size, 0);
      if (documents > 0) found.push({ term, documents });
    }
    return found;
  }

  *syllables(): Generator<{ folded: string; documents: number }> {
    for (const key of this.#byKey.keys()) {
      if (!key.startsWith(KINDS.syllable)) continue;
      const documents = this.entries(key).reduce((sum, { size }) => sum + size, 0);
      yield { folded: key.slice(1), documents };
    }
  }

  #take(number: number, spelling: string, folded: string, into: Entry[]): void {
    const list = this.#lists.get(number);
    if (!list) return;
    const { documents, counts } = list;
    list.entry ??= new Entry(spelling === folded ? '' : spelling, documents.length, () => ({
      documents: Uint32Array.from(documents),
      counts: Uint8Array.from(counts),
      plane: null,
    }));
    into.push(list.entry);
  }

  #spelt(place: number): string {
    return this.#spellings[place] as string;
  }

  #place(spelling: string): number {
    const known = this.#bySpelling.get(spelling);
    if (known !== undefined) return known;
    const place = this.#spellings.push(spelling) - 1;
    this.#bySpelling.set(spelling, place);
    const key = KINDS.syllable + syllable(spelling).folded;
    const spellings = this.#byKey.get(key);
    if (spellings) spellings.push(place);
    else this.#byKey.set(key, [place]);
    return place;
  }

  #fieldPlace(key: string): number {
    const [known] = this.#byKey.get(key) ?? [];
    if (known !== undefined) return known;
    const place = this.#spellings.push(key.slice(1)) - 1;
    this.#byKey.set(key, [place]);
    return place;
  }

  #put(number: number, count: number): void {
    let list = this.#lists.get(number);
    if (!list) {
      list = { documents: [], counts: [], entry: null };
      this.#lists.set(number, list);
    }
    list.entry = null;
    list.documents.push(this.span - 1);
    list.counts.push(count);
  }
}
