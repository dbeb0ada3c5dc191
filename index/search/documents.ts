/**
 * What filters, facets and sorting need of every document, as columns in memory (about 30 bytes a document), kept in
 * step with the search_documents table. Columns are indexed by document number.
 */
import type { DatabaseSync } from 'node:sqlite';
import { grown } from '../flat-arrays.ts';
import { B, K1 } from './ranking.ts';

export const FACETS = ['type', 'year', 'issuer', 'level'] as const;
export type FacetName = (typeof FACETS)[number];

/** Value 0 of a facet column: the document does not say. */
export const UNKNOWN = 0;

/** One facet's values; a column holds indexes into `values`. */
interface FacetColumn {
  values: string[];
  codes: Map<string, number>;
  column: Uint16Array;
}

type DocumentRow = [
  document: number,
  row: number,
  length: number,
  type: string | null,
  issuer: string | null,
  level: string | null,
  issued: string | null,
];

export class DocumentColumns {
  /** Documents that are alive. */
  count = 0;
  /** One more than the highest document number. */
  end = 0;
  rows = new Int32Array(1024);
  alive = new Uint8Array(1024);
  /** First day a document can have been issued on, as yyyymmdd; 0 = not known. */
  issuedFrom = new Int32Array(1024);
  issuedTo = new Int32Array(1024);
  /** BM25's k1 · (1 − b + b · length / average length). */
  penalties = new Float32Array(1024);
  readonly facets: Record<FacetName, FacetColumn> = {
    type: emptyFacet(),
    year: emptyFacet(),
    issuer: emptyFacet(),
    level: emptyFacet(),
  };
  #lengths = new Uint32Array(1024);
  #totalLength = 0;
  #lastDeath = 0;
  #epoch = -1;

  /** Reads what is new. True when document numbers have started over and everything was read anew. */
  refresh(db: DatabaseSync): boolean {
    const { epoch } = db.prepare('SELECT epoch FROM search_epoch').get() as { epoch: number };
    const anew = epoch !== this.#epoch;
    if (anew) this.#reset(epoch);
    const select = db.prepare(
      'SELECT document, row, length, type, issuer, level, issued FROM search_documents WHERE document >= ? ORDER BY document',
    );
    select.setReturnArrays(true);
    for (const row of select.iterate(this.end) as Iterable<unknown>) this.#add(row as DocumentRow);
    const deaths = db
      .prepare('SELECT seq, document FROM search_dead WHERE seq > ? ORDER BY seq')
      .all(this.#lastDeath);
    for (const death of deaths) this.#remove(death.document as number, death.seq as number);
    const average = this.count > 0 ? this.#totalLength / this.count : 1;
    for (let d = 0; d < this.end; d++)
      this.penalties[d] = K1 * (1 - B + (B * (this.#lengths[d] as number)) / average);
    return anew;
  }

  /** Index of a facet value; undefined when no document has it. */
  code(facet: FacetName, value: string): number | undefined {
    return this.facets[facet].codes.get(value);
  }

  #add([d, row, length, type, issuer, level, issued]: DocumentRow): void {
    this.#reserve(d + 1);
    this.end = d + 1;
    this.rows[d] = row;
    this.alive[d] = 1;
    this.#lengths[d] = length;
    this.#totalLength += length;
    this.count++;
    this.issuedFrom[d] = dayNumber(issued, '01', '01');
    this.issuedTo[d] = dayNumber(issued, '12', '31');
    setFacet(this.facets.type, d, type);
    setFacet(this.facets.year, d, issued?.slice(0, 4) ?? null);
    setFacet(this.facets.issuer, d, issuer);
    setFacet(this.facets.level, d, level);
  }

  #remove(document: number, seq: number): void {
    this.#lastDeath = seq;
    if (document >= this.end || this.alive[document] === 0) return;
    this.alive[document] = 0;
    this.#totalLength -= this.#lengths[document] as number;
    this.count--;
  }

  #reset(epoch: number): void {
    this.#epoch = epoch;
    this.count = 0;
    this.end = 0;
    this.#totalLength = 0;
    this.#lastDeath = 0;
    this.alive.fill(0);
    for (const facet of FACETS) Object.assign(this.facets[facet], emptyFacet(this.rows.length));
  }

  #reserve(size: number): void {
    if (size <= this.rows.length) return;
    const capacity = Math.max(size, this.rows.length * 2);
    this.rows = grown(this.rows, new Int32Array(capacity));
    this.alive = grown(this.alive, new Uint8Array(capacity));
    this.issuedFrom = grown(this.issuedFrom, new Int32Array(capacity));
    this.issuedTo = grown(this.issuedTo, new Int32Array(capacity));
    this.penalties = grown(this.penalties, new Float32Array(capacity));
    this.#lengths = grown(this.#lengths, new Uint32Array(capacity));
    for (const facet of FACETS) {
      this.facets[facet].column = grown(this.facets[facet].column, new Uint16Array(capacity));
    }
  }
}

/** "2024-05" → 20240501 or 20240531, by what to fill in. 0 for null. */
function dayNumber(date: string | null, month: string, day: string): number {
  if (!date) return 0;
  return Number(date.slice(0, 4) + (date.slice(5, 7) || month) + (date.slice(8, 10) || day));
}

function emptyFacet(capacity = 1024): FacetColumn {
  return { values: [''], codes: new Map(), column: new Uint16Array(capacity) };
}

/** At most 65,535 values; later ones count as unknown. */
function setFacet(facet: FacetColumn, document: number, value: string | null): void {
  let code = value ? facet.codes.get(value) : UNKNOWN;
  if (code === undefined && value) {
    code = facet.values.length < 65_535 ? facet.values.length : UNKNOWN;
    if (code !== UNKNOWN) {
      facet.values.push(value);
      facet.codes.set(value, code);
    }
  }
  facet.column[document] = code ?? UNKNOWN;
}
