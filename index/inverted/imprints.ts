/**
 * A document's imprint: its text with every word pressed into one byte, clause by clause. The index knows only that each
 * word of a phrase stands beside the next somewhere in a document; whether they stand in one row is looked up here, a
 * hundred times faster than by reading the text and, for three words, wrong once in some ten thousand documents that
 * have every pair of them.
 */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { prepared } from '../../corpus/prepared.ts';
import { hashOf, type Scan } from '../analyze.ts';

export const IMPRINT_TABLE = `
  CREATE TABLE IF NOT EXISTS search_imprints (document INTEGER PRIMARY KEY, words BLOB NOT NULL) STRICT;`;

/** Between clauses; no word has it. */
const BREAK = 0;

export function writeImprint(db: DatabaseSync, document: number, text: Scan): void {
  prepared(db, 'INSERT INTO search_imprints (document, words) VALUES (?, ?)').run(document, imprintOf(text));
}

export class Imprints {
  readonly #words: StatementSync;

  constructor(db: DatabaseSync) {
    this.#words = db.prepare('SELECT words FROM search_imprints WHERE document = ?');
  }

  /** Whether words stand in a document in a row; `row` is imprintOfWords of them. */
  hold(document: number, row: Uint8Array): boolean {
    const found = this.#words.get(document) as { words: Uint8Array } | undefined;
    if (!found) return false;
    const { words } = found;
    return Buffer.from(words.buffer, words.byteOffset, words.length).includes(row);
  }
}

/** The imprint of accentless words that stand in one clause. */
export function imprintOfWords(folded: readonly string[]): Uint8Array {
  return Uint8Array.from(folded, (word) => byteOf(hashOf(word)));
}

export function imprintOf({ count, breaks, hashes }: Scan): Uint8Array {
  const imprint = new Uint8Array(count * 2);
  let size = 0;
  for (let i = 0; i < count; i++) {
    if (breaks[i] === 1) imprint[size++] = BREAK;
    imprint[size++] = byteOf(hashes[i] as number);
  }
  return imprint.subarray(0, size);
}

/** 1 to 255. */
function byteOf(hash: number): number {
  return 1 + ((Math.imul(hash, 0x9e3779b1) >>> 16) % 255);
}
