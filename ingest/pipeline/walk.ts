/** Finds the files to take in, one at a time, so that a folder of any size costs no memory. */
import { opendir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

export type Found = { path: string; size: number } | { path: string; missing: NodeJS.ErrnoException };

/** Files that are never documents: hidden files, lock files of Word, leavings of Windows and macOS. */
const NOT_INTAKE = /^(?:\.|~\$)|^(?:thumbs\.db|desktop\.ini)$/i;

/** True for names that intake passes over wherever they stand. */
export function isPassedOver(path: string): boolean {
  return NOT_INTAKE.test(basename(path));
}

/**
 * The files under `paths`, folders gone through in depth, links to folders not followed. A path that is not there or
 * may not be read comes as `missing`: nothing handed in is passed over in silence.
 */
export async function* walk(paths: readonly string[]): AsyncGenerator<Found> {
  for (const path of paths) yield* walkOne(path, true);
}

async function* walkOne(path: string, asked: boolean): AsyncGenerator<Found> {
  try {
    const found = await stat(path);
    if (found.isFile()) yield { path, size: found.size };
    else if (!found.isDirectory()) return;
  } catch (error) {
    if (asked || (error as NodeJS.ErrnoException).code !== 'ENOENT') yield missing(path, error);
    return;
  }
  yield* walkFolder(path);
}

async function* walkFolder(path: string): AsyncGenerator<Found> {
  let entries: Awaited<ReturnType<typeof opendir>>;
  try {
    entries = await opendir(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOTDIR') yield missing(path, error);
    return;
  }
  for await (const entry of entries) {
    if (isPassedOver(entry.name)) continue;
    const inner = join(path, entry.name);
    if (entry.isDirectory()) yield* walkFolder(inner);
    else if (entry.isFile() || entry.isSymbolicLink()) yield* walkFile(inner);
  }
}

async function* walkFile(path: string): AsyncGenerator<Found> {
  try {
    const found = await stat(path);
    if (found.isFile()) yield { path, size: found.size };
  } catch (error) {
    yield missing(path, error);
  }
}

function missing(path: string, error: unknown): Found {
  return { path, missing: error as NodeJS.ErrnoException };
}
