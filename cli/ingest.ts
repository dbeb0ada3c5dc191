/** `can-cu ingest PATH…`: files in, records in the store; every file ends as a record or on the failure list. */
import type { Store } from '../corpus/store.ts';
import { PARSER_VERSION } from '../ingest/ingest.ts';
import { type FileOutcome, ingestInGroups } from '../ingest/pipeline/pipeline.ts';
import { openHouse } from './house.ts';
import { EXIT, type ProgressLine, printJson, progress, say } from './output.ts';

export interface IngestOptions {
  data: string;
  json: boolean;
  workers?: number;
  watch: boolean;
  retry: boolean;
}

export interface IngestTally {
  added: number;
  replaced: number;
  unchanged: number;
  failed: number;
}

export async function ingest(paths: readonly string[], options: IngestOptions): Promise<void> {
  const store = openHouse(options.data);
  const stop = new AbortController();
  const onSignal = () => stop.abort();
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  try {
    const tally = await ingestInto(store, paths, {
      ...options,
      signal: stop.signal,
      bar: progress('Đang nạp'),
    });
    report(tally, store, options.json);
    if (stop.signal.aborted) say('Đã dừng theo yêu cầu; chạy lại đúng lệnh này để nạp tiếp phần còn lại.');
    if (options.watch && !stop.signal.aborted) await watchInto(store, paths, stop.signal);
    if (tally.failed > 0) process.exitCode = EXIT.findings;
  } finally {
    store.close();
  }
}

export interface IntakeOptions {
  workers?: number;
  retry?: boolean;
  signal?: AbortSignal;
  bar?: ProgressLine;
}

/** Reads the paths into the store. Bytes already read by this parser are passed over, so a stopped run resumes. */
export async function ingestInto(
  store: Store,
  paths: readonly string[],
  options: IntakeOptions,
): Promise<IngestTally> {
  const tally: IngestTally = { added: 0, replaced: 0, unchanged: 0, failed: 0 };
  const groups = ingestInGroups(paths, {
    known: (sha256, file) =>
      options.retry ? store.idOfBytes(sha256) !== null : store.knows(sha256, PARSER_VERSION, file),
    onProgress: (p) => options.bar?.update(p.done, p.total, `${p.rate.toFixed(0)} tệp/giây, ${p.failed} lỗi`),
    ...(options.workers ? { workers: options.workers } : {}),
    ...(options.signal ? { signal: options.signal } : {}),
  });
  for await (const outcomes of groups) await keepGroup(store, outcomes, tally);
  options.bar?.stop();
  return tally;
}

/** Results kept in one transaction at most: another process that wants to write waits no longer than that. */
const MOST_AT_ONCE = 50;

/** Stores what a few files gave: originals first, so that no record is without its bytes whatever happens. */
export async function keepGroup(
  store: Store,
  outcomes: readonly FileOutcome[],
  tally: IngestTally,
): Promise<void> {
  await store.originals.keepAll(outcomes.flatMap(bytesOf));
  for (let rest = outcomes; rest.length > 0; ) {
    let [count, results] = [0, 0];
    while (count < rest.length && (count === 0 || results + rest[count]!.results.length <= MOST_AT_ONCE)) {
      results += rest[count++]!.results.length;
    }
    const together = rest.slice(0, count);
    // An archive of hundreds is kept part by part, as its parts are known one by one when it is read again.
    if (results > MOST_AT_ONCE) keep(store, together[0]!, tally);
    else {
      store.transaction(() => {
        for (const outcome of together) keep(store, outcome, tally);
      });
    }
    rest = rest.slice(count);
  }
}

function bytesOf({ container, bytes, results }: FileOutcome): Uint8Array[] {
  const kept = results.map((result) => result.bytes).filter((part) => part.length > 0);
  return container ? [...kept, bytes] : kept;
}

/** Stores what one file gave. */
export function keep(store: Store, outcome: FileOutcome, tally: IngestTally): void {
  if (outcome.known) tally.unchanged++;
  for (const result of outcome.results) {
    if (result.ok) {
      const { outcome: what } = store.save(result.directive, result.bytes, PARSER_VERSION);
      tally[what]++;
    } else {
      const { file, code, reason, hint } = result;
      const sha256 = outcome.container ? null : outcome.sha256;
      store.fail({ file, code, reason, hint }, result.bytes, PARSER_VERSION, sha256);
      tally.failed++;
    }
  }
  // Last: an archive whose parts were cut short by a crash must not be known yet, so that it is read again whole.
  if (outcome.container) store.keepContainer(outcome.file, outcome.bytes, PARSER_VERSION);
}

function report(tally: IngestTally, store: Store, json: boolean): void {
  if (json) {
    printJson({ ...tally, documents: store.count() });
    return;
  }
  const failing = store.failures().length;
  say(
    `Xong: ${tally.added} văn bản mới, ${tally.replaced} đọc lại, ${tally.unchanged} tệp đã nạp từ trước, ${tally.failed} tệp không đọc được. ` +
      `Kho có ${store.count()} văn bản.` +
      `${failing > 0 ? ` Danh sách lỗi có ${failing} tệp (xem: can-cu failures; đọc lại: can-cu ingest --retry).` : ''}`,
  );
}

async function watchInto(store: Store, paths: readonly string[], signal: AbortSignal): Promise<void> {
  const { watchFolders } = await import('../ingest/watch.ts');
  say('Đang theo dõi thư mục; nhấn Ctrl+C để dừng.');
  for await (const file of watchFolders(paths, signal)) {
    const tally = await ingestInto(store, [file], { signal });
    say(`${file}: ${tally.added + tally.replaced} văn bản, ${tally.failed} lỗi`);
  }
}
