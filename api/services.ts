/**
 * What the API and the pages ask of the rest of the house, and nothing more. `api/open-services.ts` fills it from the
 * store and the indexes; tests may fill it by hand.
 */

import type { Correction, StoredCorrection } from '../corpus/corrections.ts';
import type { Directive } from '../corpus/record.ts';
import type { Failure } from '../corpus/store.ts';
import type {
  Beside,
  DocumentCard,
  FacetValue,
  FileInput,
  GraphView,
  InstrumentUse,
  InstrumentView,
  SearchRequest,
  SearchResult,
  Statistics,
  Suggestion,
  UploadOutcome,
  WantedInstrument,
} from '../web/views.ts';
import type { CheckAnswer } from './answers/checking.ts';
import type { DutyService } from './answers/duties.ts';
import type { WholeList } from './answers/listing.ts';

/** Which of the documents that cite an instrument are asked for; year '' = those without a date. */
export interface UsesPage {
  page: number;
  size: number;
  year: string | null;
}

export interface Services {
  /** Software version, for /api/health. */
  version: string;
  documents: {
    get(id: string): Directive | null;
    count(): number;
    latest(limit: number): DocumentCard[];
    /** ISO instant at which the store took a document in. */
    addedAt(id: string): string | null;
    /** The bytes as they came in; null when the store has lost them. */
    original(sha256: string): Uint8Array | null;
    similar(id: string, limit: number): DocumentCard[];
  };
  search(request: SearchRequest): SearchResult;
  /** All that a search gives, past its last page, at most `limit`. */
  listed(request: SearchRequest, limit: number): WholeList;
  /** What answers a search beside documents; `symbols` as the search found them. */
  beside(request: SearchRequest, symbols: readonly string[]): Beside;
  suggest(text: string, limit: number): Suggestion[];
  duties: DutyService;
  graph: {
    /** Key under which the corpus knows what a document cites under `key`: an issuer nobody named makes it the document's own. */
    keyWithin(document: string, key: string): string;
    /** Id of the held document an instrument surely is. */
    held(key: string): string | null;
    /** The newest documents that cite one, at most `size`; `total` counts them all. */
    citedBy(id: string, size: number): { total: number; uses: InstrumentUse[] };
    instrument(key: string, uses: UsesPage): InstrumentView | null;
    /** Key of the instrument a held document is; null for an unknown id. */
    keyOf(id: string): string | null;
    wanted(page: number, size: number): { total: number; wanted: WantedInstrument[] };
    neighbourhood(idOrKey: string, depth: number, limit: number): GraphView | null;
  };
  check(file: FileInput): Promise<CheckAnswer>;
  upload(file: FileInput): Promise<UploadOutcome[]>;
  failures(): readonly Failure[];
  /** Counted at once, however large the store. */
  totals(): { documents: number; duties: number; dutiesByUnit: FacetValue[] };
  /** May be somewhat behind a store that is being filled. */
  statistics(): Statistics;
  corrections: {
    /** Of one document, or of all. */
    list(id?: string): StoredCorrection[];
    /** Null when there is no such document. */
    add(id: string, correction: Correction, who: string): StoredCorrection | null;
    withdraw(number: number): boolean;
    /** The record as the machine read it, before anyone corrected it. */
    uncorrected(id: string): Directive | null;
  };
  /** Loads what the first question would otherwise wait for. */
  warmUp(): void;
  /** Ends the reading threads; the store is closed by who opened it. */
  close(): Promise<void>;
}

/** How the server is allowed to be reached; decided on the command line. */
export interface AccessPolicy {
  /** Host names besides localhost under which the server answers (defence against DNS rebinding). */
  hosts: string[];
  /** Secret that lets a machine other than this one upload and correct; null = this machine only. */
  token: string | null;
  /** Largest upload in bytes. */
  uploadLimit: number;
}

export const DEFAULT_ACCESS: AccessPolicy = { hosts: [], token: null, uploadLimit: 64 * 1024 * 1024 };
