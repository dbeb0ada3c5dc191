/**
 * The lexicon: every accentless word of the corpus with its number, its spellings and about how many documents have it.
 * Terms on disk are written in these numbers. A number, once given, stands for its word until the index is dropped.
 */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { KINDS } from '../analyze.ts';

export interface LexiconWord {
  number: number;
  /** Kind and accentless word: "1thuc". */
  key: string;
  /** By spelling number. */
  spellings: readonly string[];
  /** May count a document twice that changed. */
  documents: number;
}

export const LEXICON_TABLE = `
  CREATE TABLE IF NOT EXISTS search_lexicon (
    number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, spellings TEXT NOT NULL, documents INTEGER NOT NULL
  ) STRICT;`;

export class Lexicon {
  readonly #find: StatementSync;
  readonly #starting: StatementSync;
  readonly #all: StatementSync;

  constructor(db: DatabaseSync) {
    this.#find = db.prepare('SELECT * FROM search_lexicon WHERE key = ?');
    this.#starting = db.prepare(
      'SELECT * FROM search_lexicon WHERE key >= ? AND key < ? ORDER BY documents DESC LIMIT ?',
    );
    this.#all = db.prepare('SELECT key, documents FROM search_lexicon WHERE key >= ? AND key < ?');
  }

  find(key: string): LexiconWord | null {
    const row = this.#find.get(key);
    return row ? asWord(row) : null;
  }

  /** Words whose key starts so, those of most documents first. */
  startingWith(prefix: string, limit: number): LexiconWord[] {
    return this.#starting.all(prefix, `${prefix}\uffff`, limit).map(asWord);
  }

  /** All syllables, accentless. */
  *syllables(): Generator<{ folded: string; documents: number }> {
    for (const row of this.#all.iterate(KINDS.syllable, `${KINDS.syllable}\uffff`))
      yield { folded: (row.key as string).slice(1), documents: row.documents as number };
  }
}

/** A word to be numbered: its spellings with the documents that have each. */
export interface NewWord {
  key: string;
  spellings: readonly string[];
  documents: number;
}

/** Gives words their numbers, and each of their spellings its own (parallel to `spellings`); writes what is new. */
export function numberWords(
  db: DatabaseSync,
  words: readonly NewWord[],
): { number: number; spellings: number[] }[] {
  const meet = db.prepare(
    `INSERT INTO search_lexicon (key, spellings, documents) VALUES (?, '', ?)
     ON CONFLICT (key) DO UPDATE SET documents = documents + excluded.documents RETURNING number, spellings`,
  );
  const learn = db.prepare('UPDATE search_lexicon SET spellings = ? WHERE number = ?');
  return words.map(({ key, spellings, documents }) => {
    const row = meet.get(key, documents) as { number: number; spellings: string };
    const known = row.spellings === '' ? [] : row.spellings.split(' ');
    const before = known.length;
    const numbers = spellings.map((spelling) => {
      const at = known.indexOf(spelling);
      return at >= 0 ? at : known.push(spelling) - 1;
    });
    if (known.length > before) learn.run(known.join(' '), row.number);
    return { number: row.number, spellings: numbers };
  });
}

function asWord(row: Record<string, unknown>): LexiconWord {
  const { number, key, spellings, documents } = row as {
    number: number;
    key: string;
    spellings: string;
    documents: number;
  };
  return { number, key, spellings: spellings.split(' '), documents };
}
