/**
 * The words of all names: which names hold each, which words begin so, which are within two slips of the finger.
 * MiniSearch keeps those of letters; codes and figures, of which there can be one for every document and which nobody
 * types by likeness, lie in a sorted list.
 */
import MiniSearch from 'minisearch';
import { NumberList } from '../flat-arrays.ts';

export class Words {
  /** Places of the names; most figures stand in one. */
  readonly #places = new Map<string, number | NumberList>();
  readonly #letters = new MiniSearch<{ word: string }>({
    idField: 'word',
    fields: ['word'],
    tokenize: (word) => [word],
    processTerm: (word) => word,
  });
  readonly #figures: string[] = [];
  /** How many of the figures are in order; the rest came since. */
  #sorted = 0;

  /** `word` accentless. Each pair of word and place once. */
  add(word: string, place: number): void {
    const known = this.#places.get(word);
    if (known === undefined) {
      this.#places.set(word, place);
      if (/\d/.test(word)) this.#figures.push(word);
      else this.#letters.add({ word });
    } else if (typeof known === 'number') {
      const list = new NumberList();
      list.push(known);
      list.push(place);
      this.#places.set(word, list);
    } else {
      known.push(place);
    }
  }

  has(word: string): boolean {
    return this.#places.has(word);
  }

  /** Names that hold the word; valid until the next add. */
  places(word: string): ArrayLike<number> & Iterable<number> {
    const known = this.#places.get(word);
    if (known === undefined) return [];
    return typeof known === 'number' ? [known] : known.all;
  }

  /** Longer words that begin so, likelier ones first. */
  startingWith(start: string, limit: number): string[] {
    const found = this.#figuresFrom(start, limit);
    if (/\d/.test(start)) return found;
    const hits = this.#letters.search(start, { prefix: true });
    return [...hits.map((hit) => hit.id as string), ...found].slice(0, limit);
  }

  /** Words of letters within so many slips; `unfinished`: or that begin with one. */
  near(word: string, slips: number, unfinished: boolean, limit: number): string[] {
    const hits = this.#letters.search(word, { fuzzy: slips, prefix: unfinished });
    return hits.slice(0, limit).map((hit) => hit.id as string);
  }

  #figuresFrom(start: string, limit: number): string[] {
    const figures = this.#figures;
    if (this.#sorted < figures.length) {
      figures.sort();
      this.#sorted = figures.length;
    }
    let low = 0;
    let high = figures.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((figures[middle] as string) < start) low = middle + 1;
      else high = middle;
    }
    const found: string[] = [];
    for (let i = low; found.length < limit && figures[i]?.startsWith(start); i++)
      found.push(figures[i] as string);
    return found;
  }
}
