/** What runs in each worker thread: files in, outcomes out; bytes are handed over, not copied. */
import { threadId } from 'node:worker_threads';
import { transferableSymbol, valueSymbol } from 'piscina';
import { type InputFile, type ReadOutcome, readDirectives } from '../ingest.ts';
import type { Limits } from '../limits.ts';

export interface Task {
  files: InputFile[];
  limits: Partial<Limits>;
}

export interface FileRead {
  /** The file's own bytes, given back. */
  bytes: Uint8Array;
  results: ReadOutcome[];
  cost?: ReadingCost;
}

/** Processor time, in milliseconds, by which a bench tells reading from all else. */
export interface ReadingCost {
  /** Spent on this file, from its bytes to its records. */
  reading: number;
  /** The thread that read it, and what that thread has spent since it was started, its start included. */
  thread: number;
  threadSoFar: number;
}

export default async function readTask({ files, limits }: Task): Promise<FileRead[]> {
  const reads: FileRead[] = [];
  for (const file of files) {
    const before = processorMs();
    const results = await readDirectives(file, { limits });
    const threadSoFar = processorMs();
    reads.push({
      bytes: file.bytes,
      results: results.map((result) => ({ ...result, bytes: owned(result.bytes, file.bytes) })),
      cost: { reading: threadSoFar - before, thread: threadId, threadSoFar },
    });
  }
  const buffers = new Set(
    reads
      .flatMap((read) => [read.bytes, ...read.results.map((result) => result.bytes)])
      .map((bytes) => bytes.buffer),
  );
  return Object.defineProperties(reads, {
    [transferableSymbol]: { get: () => [...buffers] },
    [valueSymbol]: { get: () => reads },
  });
}

/** Only a buffer that holds nothing else can be handed over: Node keeps small ones in a shared pool. */
function owned(bytes: Uint8Array, whole: Uint8Array): Uint8Array {
  if (bytes === whole) return whole;
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes);
}

/** Of this thread alone. */
function processorMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
