/** Watches folders and names each file once it has been written to the end. */
import { watch } from 'chokidar';
import { isPassedOver } from './pipeline/walk.ts';

/** A scanner or a copy over the network writes for a while; a file is taken when it has not grown for this long. */
const SETTLED_MS = 2_000;

/** Paths of files added to or changed in the folders after watching began, until `signal` aborts. */
export async function* watchFolders(
  paths: readonly string[],
  signal?: AbortSignal,
  settledMs = SETTLED_MS,
): AsyncGenerator<string> {
  const waiting: string[] = [];
  let wake: () => void = () => {};
  const watcher = watch([...paths], {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: settledMs, pollInterval: Math.min(200, settledMs) },
    ignored: isPassedOver,
  });
  const arrived = (path: string) => {
    if (!waiting.includes(path)) waiting.push(path);
    wake();
  };
  const stop = () => wake();
  watcher.on('add', arrived).on('change', arrived);
  signal?.addEventListener('abort', stop);
  try {
    while (!signal?.aborted) {
      const next = waiting.shift();
      if (next !== undefined) yield next;
      else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
  } finally {
    signal?.removeEventListener('abort', stop);
    await watcher.close();
  }
}
