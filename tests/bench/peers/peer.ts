/** What every engine in the speed bench is asked to do. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { QueryKind, SyntheticDocument } from '../synthetic.ts';

export interface Peer {
  /** Adds documents; called in batches. */
  add(documents: readonly SyntheticDocument[]): void;
  /** Called once after the last batch. */
  finish(): void;
  /** Ids of the ten best. Null: the engine has nothing for this kind of query. */
  search(kind: QueryKind, query: string): unknown[] | null;
  /** The same with what a results page needs (snippets, facets), where the engine has it. */
  searchPage?(kind: QueryKind, query: string): unknown;
  /** Type-ahead over titles, numbers and bodies, where the engine has it. */
  suggest?(typed: string): unknown[];
  /** Bytes on disk; null for an engine that lives in memory. */
  diskBytes(): number | null;
}

export const PEERS = ['can-cu', 'fts5', 'minisearch', 'flexsearch', 'orama', 'lunr'] as const;
export type PeerName = (typeof PEERS)[number];

/** Peers fold accents the way a Vietnamese product would have to make them: all alike, so that "unaccented" is fair. */
export function foldToken(token: string): string {
  return token.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd');
}

export function tokens(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Engines on disk: indexed by one process, asked in another, as a server would. */
export const ON_DISK: readonly PeerName[] = ['can-cu', 'fts5'];

/** A folder that goes with the process. */
export function temporaryFolder(prefix: string): string {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
