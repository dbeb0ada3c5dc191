/** Reads files in worker threads, so that no file can stop, fill or crash the process that serves people. */
import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { detectKind } from '../formats/detect.ts';
import type { InputFile, ReadOutcome } from '../ingest.ts';
import { DEFAULT_LIMITS, type Limits } from '../limits.ts';
import type { FileRead, Task } from './worker.ts';

export interface PoolOptions {
  /** Threads; as many as there are cores, at most 8, when not told. */
  workers?: number;
  limits?: Partial<Limits>;
  /** JavaScript heap of one thread in MB; a file that needs more costs its thread and fails. */
  heapMb?: number;
}

const HEAP_MB = 1024;
/** Room for short-lived objects in one thread. Left alone it grows to three times this and saves 3 % of the time. */
const YOUNG_MB = 24;
/** Time over the readers' own limit before a thread is ended: the readers get to say why first. */
const GRACE_MS = 10_000;
const MOST_WORKERS = 8;

export class ReadingPool {
  readonly workers: number;
  readonly #limits: Limits;
  readonly #heapMb: number;
  readonly #piscina: Piscina<Task, FileRead[]>;
  #closed = false;

  constructor(options: PoolOptions = {}) {
    this.workers = options.workers ?? Math.min(MOST_WORKERS, availableParallelism());
    this.#limits = { ...DEFAULT_LIMITS, ...options.limits };
    this.#heapMb = options.heapMb ?? HEAP_MB;
    this.#piscina = new Piscina({
      filename: new URL('./worker.ts', import.meta.url).href,
      minThreads: 1,
      maxThreads: this.workers,
      // A thread with a warm recogniser is worth keeping for a while.
      idleTimeout: 60_000,
      atomics: 'disabled',
      resourceLimits: { maxOldGenerationSizeMb: this.#heapMb, maxYoungGenerationSizeMb: YOUNG_MB },
    });
  }

  /** Reads one file. Never throws: a file that ends its thread comes back as a failure with its reason. */
  async read(file: InputFile): Promise<ReadOutcome[]> {
    return (await this.readBatch([file]))[0]!.results;
  }

  /**
   * Reads several small files in one task, which saves the cost of handing over. Takes the files' bytes: use those
   * that come back. When the batch loses its thread each file is tried again alone, so only the guilty one fails.
   */
  async readBatch(files: InputFile[]): Promise<FileRead[]> {
    const single = files.length === 1;
    // What is handed over is gone if the thread ends; the failure list keeps originals too, so a copy stays here.
    const spare = files.map((file) => ({ name: file.name, bytes: new Uint8Array(file.bytes) }));
    try {
      return await this.#run(files);
    } catch (error) {
      if (single || this.#closed) return spare.map((file) => lost(file, error, this.#heapMb));
      const reads: FileRead[] = [];
      for (const file of spare) reads.push(...(await this.readBatch([file])));
      return reads;
    }
  }

  async #run(files: InputFile[]): Promise<FileRead[]> {
    // Piscina would start new threads.
    if (this.#closed) throw new Error('đã đóng');
    const limit = files.reduce((sum, file) => sum + this.#allowedMs(file), GRACE_MS);
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), limit);
    try {
      const owned = files.map(({ name, bytes }) => ({ name, bytes: exclusive(bytes) }));
      // Piscina's types follow an older Node; a plain list is what it hands to postMessage.
      const transferList = owned.map((file) => file.bytes.buffer) as unknown as undefined;
      const task = { files: owned, limits: this.#limits };
      return await this.#piscina.run(task, { signal: stop.signal, transferList });
    } finally {
      clearTimeout(timer);
    }
  }

  /** Ends all threads at once; what they were reading is dropped. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#piscina.destroy();
  }

  #allowedMs(file: InputFile): number {
    const { readMs, ocrMs } = this.#limits;
    try {
      const kind = detectKind(file.bytes, file.name);
      return kind === 'pdf' || kind === 'image' || kind === 'zip' || kind === 'email'
        ? readMs + ocrMs
        : readMs;
    } catch {
      return readMs;
    }
  }
}

/** Handing over empties the sender's view, and a view into a shared buffer cannot be handed over. */
function exclusive(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = bytes.byteOffset === 0 && bytes.byteLength === bytes.buffer.byteLength;
  return whole && bytes.buffer instanceof ArrayBuffer && bytes.constructor === Uint8Array
    ? (bytes as Uint8Array<ArrayBuffer>)
    : new Uint8Array(bytes);
}

function lost(file: InputFile, error: unknown, heapMb: number): FileRead {
  const { name, bytes } = file;
  const { name: kind, code: errorCode } = error as { name?: string; code?: string };
  const [code, reason, hint] =
    kind === 'AbortError'
      ? ['too-slow', 'Đọc tệp quá lâu nên đã dừng.', 'Hãy tách tệp thành các phần nhỏ hơn rồi gửi lại.']
      : errorCode === 'ERR_WORKER_OUT_OF_MEMORY'
        ? [
            'too-much-memory',
            `Đọc tệp cần quá ${heapMb} MB bộ nhớ nên đã dừng.`,
            'Hãy tách tệp thành các phần nhỏ hơn rồi gửi lại.',
          ]
        : [
            'internal',
            `Tiến trình đọc tệp dừng đột ngột (${String((error as Error)?.message ?? error).slice(0, 200)}).`,
            'Hãy báo lỗi này kèm theo tệp.',
          ];
  return { bytes, results: [{ ok: false, file: name, code: code!, reason: reason!, hint: hint!, bytes }] };
}
