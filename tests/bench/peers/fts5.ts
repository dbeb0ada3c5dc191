/**
 * SQLite's FTS5 as well as it can be made to serve Vietnamese: syllables and pairs as tokens, once with accents and
 * once without, detail=full, contentless, prefix index. AND first; OR only when that finds fewer than ten.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { syllable, tokenize } from '../../../index/analyze.ts';
import type { QueryKind } from '../synthetic.ts';
import { type Peer, temporaryFolder } from './peer.ts';

export class Fts5 {
  readonly db: DatabaseSync;
  readonly #insert;
  readonly #find;

  constructor(path: string) {
    this.db = new DatabaseSync(path);
    this.db.exec(`PRAGMA cache_size = -65536; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
      CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5 (title, text, folded, content = '', contentless_delete = 1,
        tokenize = "unicode61 remove_diacritics 0 tokenchars '_'", prefix = '2 3')`);
    this.#insert = this.db.prepare('INSERT INTO words (rowid, title, text, folded) VALUES (?, ?, ?, ?)');
    this.#find = this.db.prepare(
      'SELECT rowid FROM words WHERE words MATCH ? ORDER BY bm25(words, 2.0, 1.0, 1.0) LIMIT 10',
    );
  }

  add(id: number, title: string, text: string): void {
    this.#insert.run(
      id,
      spelt(title).join(' '),
      spelt(text).join(' '),
      folded(`${title}\n${text}`).join(' '),
    );
  }

  /** Rows of the ten best. Accentless queries ask the accentless column. */
  find(terms: readonly string[], how: 'AND' | 'OR', accentless: boolean, starLast = false): number[] {
    if (terms.length === 0) return [];
    const column = accentless ? '{folded}' : '{title text}';
    const quoted = terms.map((term, i) => `"${term}"${starLast && i === terms.length - 1 ? '*' : ''}`);
    return this.#find.all(`${column} : (${quoted.join(` ${how} `)})`).map((row) => row.rowid as number);
  }
}

/** Syllables, then pairs joined by "_". */
export function spelt(text: string): string[] {
  return withPairs(tokenize(text).map((token) => token.syllable.exact));
}

export function folded(text: string): string[] {
  return withPairs(tokenize(text).map((token) => token.syllable.folded));
}

function withPairs(words: string[]): string[] {
  return [...words, ...words.slice(1).map((word, i) => `${words[i]}_${word}`)];
}

export function make(dir?: string): Peer {
  const path = join(dir ?? temporaryFolder('fts5-speed-'), 'bench.sqlite');
  const fts = new Fts5(path);
  return {
    add(documents) {
      fts.db.exec('BEGIN');
      for (const { id, title, text } of documents) fts.add(id, title, text);
      fts.db.exec('COMMIT');
    },
    finish: () => fts.db.exec('PRAGMA wal_checkpoint(TRUNCATE)'),
    search: (kind, query) => answer(fts, kind, query),
    diskBytes: () => statSync(path).size,
  };
}

function answer(fts: Fts5, kind: QueryKind, query: string): number[] | null {
  if (kind === 'typo') return null;
  const words = query.split(/\s+/).map((word) => syllable(word));
  const accentless = kind === 'unaccented' || words.every((word) => word.exact === word.folded);
  const all = accentless ? folded(query) : spelt(query);
  const singles = all.slice(0, words.length);
  const pairs = all.slice(words.length);
  if (kind === 'question') return fts.find(all, 'OR', accentless);
  if (kind === 'phrase') return fts.find(pairs, 'AND', accentless);
  const found = fts.find(singles, 'AND', accentless, kind === 'prefix');
  return found.length < 10 && kind !== 'prefix' ? fts.find(all, 'OR', accentless) : found;
}
