/**
 * Intake of many files with every core at work. Knows no store: the caller says what is known and keeps what comes
 * out, in its own thread.
 *
 *     for await (const outcomes of ingestInGroups(['/kho/2024'], { known, onProgress })) save(outcomes);
 *
 * Files are found lazily, hashed, passed over when known, read in worker threads and handed out as they are done, in
 * no fixed order. What is held at one time is a few files for each thread, whatever the size of the folder.
 */
import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { ReadOutcome } from '../ingest.ts';
import { DEFAULT_LIMITS, type Limits } from '../limits.ts';
import { ReadingPool } from './pool.ts';
import { type Progress, ProgressMeter } from './progress.ts';
import { countAhead, type Found, walk } from './walk.ts';
import type { ReadingCost } from './worker.ts';

export interface FileOutcome {
  /** Path as found. */
  file: string;
  /** Null when the file could not be opened. */
  sha256: string | null;
  /** The file itself; empty when it was known, too large or could not be opened. */
  bytes: Uint8Array;
  /** The caller knows these bytes already; nothing was read. */
  known: boolean;
  /** An archive or a message: its results are other documents, with bytes of their own. */
  container: boolean;
  results: ReadOutcome[];
  /** What reading took; absent for what was not read, or cost its thread. */
  cost?: ReadingCost;
}

export interface IngestFilesOptions {
  /** Asked before a file is read, with its path as found; true passes it over. */
  known?: (sha256: string, file: string) => boolean;
  /** Threads; as many as there are cores, at most 8, when not told. */
  workers?: number;
  limits?: Partial<Limits>;
  onProgress?: (progress: Progress) => void;
  /** Aborting ends the threads at once; what was being read is dropped and is read again when intake resumes. */
  signal?: AbortSignal;
}

/** Small files go to a thread together: handing one over costs about as much as reading it. */
const BATCH_BYTES = 256 * 1024;
const BATCH_FILES = 32;
/** Bytes of a file that is read on the spot: waiting for it to be read elsewhere costs several times the reading. */
const READ_AT_ONCE = 256 * 1024;
/** Batches under way for each thread: one being read, one waiting. */
const AHEAD = 2;

interface Loaded {
  name: string;
  bytes: Uint8Array;
  sha256: string;
}

/** One outcome a file, each as soon as it is there. */
export async function* ingestFiles(
  paths: readonly string[],
  options: IngestFilesOptions = {},
): AsyncGenerator<FileOutcome> {
  for await (const outcomes of ingestInGroups(paths, options)) yield* outcomes;
}

/**
 * One outcome a file, those that are done by now together: small files come in groups, which are best kept in one
 * transaction; a slow one comes alone, and is kept before the next is done.
 */
export async function* ingestInGroups(
  paths: readonly string[],
  options: IngestFilesOptions = {},
): AsyncGenerator<FileOutcome[]> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const meter = new ProgressMeter();
  const pool = new ReadingPool(options);
  const underWay = new Set<Promise<void>>();
  let ready: FileOutcome[] = [];
  const hand = (): FileOutcome[] => {
    const outcomes = ready;
    ready = [];
    for (const { results } of outcomes) {
      const progress = meter.finished(results.some((result) => !result.ok));
      options.onProgress?.(progress);
    }
    return outcomes;
  };
  const start = (batch: Loaded[]) => {
    const work: Promise<void> = readBatch(pool, batch).then((outcomes) => {
      underWay.delete(work);
      ready.push(...outcomes);
    });
    underWay.add(work);
  };
  const aborted = abortion(options.signal);
  void count(paths, meter, options.signal);
  try {
    let batch: Loaded[] = [];
    for await (const found of walk(paths)) {
      if (options.signal?.aborted) return;
      const loaded = await load(found, limits, options.known);
      if ('results' in loaded) ready.push(loaded);
      else {
        if (startsNewBatch(batch, loaded)) {
          start(batch);
          batch = [];
        }
        batch.push(loaded);
      }
      while (underWay.size >= pool.workers * AHEAD) {
        await Promise.race([...underWay, aborted.promise]);
        if (options.signal?.aborted) return;
      }
      if (ready.length) yield hand();
    }
    if (batch.length) start(batch);
    while (underWay.size || ready.length) {
      if (!ready.length) await Promise.race([...underWay, aborted.promise]);
      if (options.signal?.aborted) return;
      if (ready.length) yield hand();
    }
  } finally {
    aborted.forget();
    await pool.close();
  }
}

function startsNewBatch(batch: readonly Loaded[], next: Loaded): boolean {
  if (!batch.length) return false;
  const size = batch.reduce((sum, file) => sum + file.bytes.length, next.bytes.length);
  return batch.length >= BATCH_FILES || size > BATCH_BYTES;
}

async function readBatch(pool: ReadingPool, batch: Loaded[]): Promise<FileOutcome[]> {
  const reads = await pool.readBatch(batch.map(({ name, bytes }) => ({ name, bytes })));
  return reads.map(({ bytes, results, cost }, i) => {
    const { name, sha256 } = batch[i]!;
    const container = results.length !== 1 || results[0]!.bytes !== bytes;
    return { file: name, sha256, bytes, known: false, container, results, ...(cost && { cost }) };
  });
}

/** The file in memory; an outcome at once when it is known, too large or cannot be opened. */
async function load(
  found: Found,
  limits: Limits,
  known: IngestFilesOptions['known'],
): Promise<Loaded | FileOutcome> {
  const name = found.path;
  if ('missing' in found) return cannotOpen(name, found.missing);
  try {
    if (found.size > limits.fileBytes) {
      const sha256 = await hashStream(name);
      return known?.(sha256, name) ? knownFile(name, sha256) : tooLarge(name, sha256, limits);
    }
    const bytes = new Uint8Array(found.size <= READ_AT_ONCE ? readFileSync(name) : await readFile(name));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return known?.(sha256, name) ? knownFile(name, sha256) : { name, bytes, sha256 };
  } catch (error) {
    return cannotOpen(name, error as NodeJS.ErrnoException);
  }
}

async function hashStream(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  return hash.digest('hex');
}

const NO_BYTES = new Uint8Array(0);

function knownFile(file: string, sha256: string): FileOutcome {
  return { file, sha256, bytes: NO_BYTES, known: true, container: false, results: [] };
}

function tooLarge(file: string, sha256: string, limits: Limits): FileOutcome {
  const megabytes = Math.round(limits.fileBytes / 1024 / 1024);
  const hint = 'Hãy tách tệp, hoặc lưu bản quét ở độ phân giải thấp hơn (300 dpi, đen trắng) rồi nạp lại.';
  return refused(file, sha256, 'too-large', `Tệp lớn hơn ${megabytes} MB.`, hint);
}

function cannotOpen(file: string, error: NodeJS.ErrnoException): FileOutcome {
  if (error.code === 'ENOENT') {
    return refused(
      file,
      null,
      'not-found',
      'Không tìm thấy tệp hoặc thư mục này.',
      'Hãy kiểm tra lại đường dẫn.',
    );
  }
  if (error.code === 'EACCES' || error.code === 'EPERM') {
    const hint = 'Hãy cấp quyền đọc cho người chạy chương trình rồi nạp lại.';
    return refused(file, null, 'not-allowed', 'Không có quyền đọc tệp này.', hint);
  }
  const reason = `Không mở được tệp (${error.code ?? error.message}).`;
  return refused(file, null, 'unreadable', reason, 'Hãy kiểm tra ổ đĩa rồi nạp lại.');
}

function refused(
  file: string,
  sha256: string | null,
  code: string,
  reason: string,
  hint: string,
): FileOutcome {
  const results: ReadOutcome[] = [{ ok: false, file, code, reason, hint, bytes: NO_BYTES }];
  return { file, sha256, bytes: NO_BYTES, known: false, container: false, results };
}

/** Goes through the folders once more beforehand, only counting, so that the bar knows its length. */
async function count(paths: readonly string[], meter: ProgressMeter, signal?: AbortSignal): Promise<void> {
  for await (const _found of countAhead(paths)) {
    if (signal?.aborted) return;
    meter.found();
  }
}

/** A promise for the signal's abort; `forget` takes the listener off again. */
function abortion(signal?: AbortSignal): { promise: Promise<void>; forget: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  const listener = () => resolve();
  signal?.addEventListener('abort', listener, { once: true });
  return { promise, forget: () => signal?.removeEventListener('abort', listener) };
}
