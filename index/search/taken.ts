/** The documents found so far, and which of the reader's filters each fails. */
import type { DocumentColumns } from './documents.ts';
import type { FacetFilter } from './filters.ts';
import { Scratch } from './scratch.ts';

/** Documents that answer, in document order. */
export interface Matched {
  documents: Int32Array;
  keys: Float64Array;
  /** Bit per facet whose filter the document fails; 0 = a hit. */
  failing: Uint8Array;
  /** All with failing = 0. */
  total: number;
}

type FilterColumn = Omit<FacetFilter, 'facet'> & { column: Uint16Array };

const scratch = {
  documents: new Scratch((size) => new Int32Array(size)),
  keys: new Scratch((size) => new Float64Array(size)),
  failing: new Scratch((size) => new Uint8Array(size)),
};

/** One at a time: its arrays are used again by the next. */
export class Taken {
  readonly #columns: DocumentColumns;
  readonly #filters: FilterColumn[];
  /** By document: 1 = fails a filter that no facet stands for; null when there is none. */
  readonly unwanted: Uint8Array | null;
  /** The first `size` of each count. */
  readonly documents: Int32Array;
  readonly keys: Float64Array;
  readonly failing: Uint8Array;
  size = 0;
  total = 0;

  constructor(columns: DocumentColumns, filters: FacetFilter[], unwanted: Uint8Array | null) {
    this.#columns = columns;
    this.#filters = filters.map(({ facet, bit, allowed }) => ({
      column: columns.facets[facet].column,
      bit,
      allowed,
    }));
    this.unwanted = unwanted;
    // No document is taken twice.
    this.documents = scratch.documents.dirty(columns.end);
    this.keys = scratch.keys.dirty(columns.end);
    this.failing = scratch.failing.dirty(columns.end);
  }

  take(document: number, key: number): void {
    if (this.#columns.alive[document] !== 1) return;
    if (this.unwanted !== null && this.unwanted[document] !== 0) return;
    let bits = 0;
    for (let f = 0; f < this.#filters.length; f++) {
      const { column, bit, allowed } = this.#filters[f] as FilterColumn;
      if (allowed[column[document] as number] !== 1) bits |= bit;
    }
    const at = this.size++;
    this.documents[at] = document;
    this.keys[at] = key;
    this.failing[at] = bits;
    if (bits === 0) this.total++;
  }

  /** How many of those that fail no filter have a key of at least this. */
  above(key: number): number {
    let count = 0;
    for (let at = 0; at < this.size; at++)
      if (this.failing[at] === 0 && (this.keys[at] as number) >= key) count++;
    return count;
  }

  clear(): void {
    this.size = 0;
    this.total = 0;
  }

  all(): Matched {
    return {
      documents: this.documents.subarray(0, this.size),
      keys: this.keys.subarray(0, this.size),
      failing: this.failing.subarray(0, this.size),
      total: this.total,
    };
  }
}
