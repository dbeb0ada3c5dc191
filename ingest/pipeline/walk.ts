/** Finds the files to take in, one at a time, so that a folder of any size costs no memory. */
import { type Dir, statSync } from 'node:fs';
import { opendir } from 'node:fs/promises';
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
  for await (const entry of entriesOf(paths)) {
    if (typeof entry !== 'string') yield entry;
    else {
      const found = fileAt(entry);
      if (found) yield found;
    }
  }
}

/** One for each file walk will find, as near as names alone tell: no file is looked at. */
export async function* countAhead(paths: readonly string[]): AsyncGenerator<void> {
  for await (const _entry of entriesOf(paths)) yield;
}

/** Paths that may be files, or what is known of a path at once. */
async function* entriesOf(paths: readonly string[]): AsyncGenerator<string | Found> {
  for (const path of paths) {
    try {
      const found = statSync(path);
      if (found.isFile()) yield { path, size: found.size };
      else if (found.isDirectory()) yield* entriesIn(path);
    } catch (error) {
      yield missing(path, error);
    }
  }
}

async function* entriesIn(folder: string): AsyncGenerator<string | Found> {
  let entries: Dir;
  try {
    entries = await opendir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOTDIR') yield missing(folder, error);
    return;
  }
  for await (const entry of entries) {
    if (isPassedOver(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* entriesIn(path);
    else if (entry.isFile() || entry.isSymbolicLink()) yield path;
  }
}

/** Null for what is no file after all: a link to a folder. */
function fileAt(path: string): Found | null {
  try {
    const found = statSync(path);
    return found.isFile() ? { path, size: found.size } : null;
  } catch (error) {
    return missing(path, error);
  }
}

function missing(path: string, error: unknown): Found {
  return { path, missing: error as NodeJS.ErrnoException };
}
