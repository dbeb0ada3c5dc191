/** Files from the pages and the API: read in worker threads, so that no upload stops or fells the server. */
import type { Store } from '../../corpus/store.ts';
import { PARSER_VERSION, type ReadOutcome } from '../../ingest/ingest.ts';
import { ReadingPool } from '../../ingest/pipeline/pool.ts';
import type { FileInput, UploadOutcome } from '../../web/views.ts';

/** A server answers people: it leaves them the other cores. */
const THREADS = 2;

export class Intake {
  readonly #store: Store;
  #pool: ReadingPool | null = null;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Reads without keeping anything. The thread gets a copy: handing bytes over would take them from the caller. */
  async read({ name, bytes }: FileInput): Promise<ReadOutcome[]> {
    this.#pool ??= new ReadingPool({ workers: THREADS });
    return this.#pool.read({ name, bytes: bytes.slice() });
  }

  /** Reads and keeps: records in the store, the rest on the failure list. An archive gives one outcome a document. */
  async upload(file: FileInput): Promise<UploadOutcome[]> {
    const reads = await this.read(file);
    const outcomes = reads.map((read) => (read.ok ? this.#keep(read) : this.#fail(read)));
    // Last, as in the command line's intake: an archive is known only once its parts are stored.
    if (isContainer(file, reads)) this.#store.keepContainer(file.name, file.bytes, PARSER_VERSION);
    return outcomes;
  }

  async close(): Promise<void> {
    await this.#pool?.close();
  }

  #keep({ directive, bytes }: ReadOutcome & { ok: true }): UploadOutcome {
    const { id, outcome } = this.#store.save(directive, bytes, PARSER_VERSION);
    return {
      ok: true,
      file: directive.source.file,
      id,
      title: directive.title,
      already: outcome === 'unchanged',
      warnings: directive.warnings.length,
    };
  }

  #fail({ file, code, reason, hint, bytes }: ReadOutcome & { ok: false }): UploadOutcome {
    this.#store.fail({ file, code, reason, hint }, bytes, PARSER_VERSION);
    return { ok: false, file, code, reason, hint };
  }
}

/** An archive or a message: what came out is not the file itself. */
function isContainer(file: FileInput, reads: readonly ReadOutcome[]): boolean {
  const [only] = reads;
  return reads.length !== 1 || !only || Buffer.compare(only.bytes, file.bytes) !== 0;
}
