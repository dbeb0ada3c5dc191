/** The catalogue (mục lục kho): one short row a document, for lists and statistics that must not open every record. */
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { DerivedIndex } from '../corpus/derived-index.ts';
import { prepared } from '../corpus/prepared.ts';
import type { Directive, Level } from '../corpus/record.ts';

export interface CatalogueEntry {
  id: string;
  type: string | null;
  typeName: string | null;
  number: string | null;
  title: string | null;
  issuer: string | null;
  level: Level | null;
  issued: string | null;
  duties: number;
  citations: number;
  warnings: number;
  file: string;
}

export interface Tally {
  value: string;
  label: string;
  count: number;
}

export const catalogueIndex: DerivedIndex = {
  name: 'catalogue',
  version: 2,

  create(db) {
    db.exec(`CREATE TABLE IF NOT EXISTS catalogue (
      row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, type TEXT, type_name TEXT, number TEXT, title TEXT,
      issuer TEXT, level TEXT, issued TEXT, duties INTEGER NOT NULL, citations INTEGER NOT NULL,
      warnings INTEGER NOT NULL, file TEXT NOT NULL
    ) STRICT;
    CREATE INDEX IF NOT EXISTS catalogue_issued ON catalogue (issued DESC, row DESC);`);
  },

  drop(db) {
    db.exec('DROP TABLE IF EXISTS catalogue');
  },

  add(db, row, record: Directive) {
    prepared(db, 'INSERT OR REPLACE INTO catalogue VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)').run(
      row,
      record.id,
      record.type,
      record.typeName,
      record.number?.text ?? null,
      record.title,
      record.issuer?.name ?? null,
      record.issuer?.level ?? null,
      record.issued,
      record.duties.length,
      record.citations.length,
      record.warnings.length,
      record.source.file,
    );
  },

  remove(db, row) {
    prepared(db, 'DELETE FROM catalogue WHERE row = ?').run(row);
  },
};

const COLUMNS = `id, type, type_name AS typeName, number, title, issuer, level, issued, duties, citations, warnings, file`;

export class Catalogue {
  readonly #db: DatabaseSync;

  constructor(db: DatabaseSync) {
    this.#db = db;
  }

  get(id: string): CatalogueEntry | null {
    return this.#all(`SELECT ${COLUMNS} FROM catalogue WHERE id = ?`, id)[0] ?? null;
  }

  byRow(row: number): CatalogueEntry | null {
    return this.#all(`SELECT ${COLUMNS} FROM catalogue WHERE row = ?`, row)[0] ?? null;
  }

  /** Newest in the store first. */
  latest(limit: number, offset = 0): CatalogueEntry[] {
    return this.#all(`SELECT ${COLUMNS} FROM catalogue ORDER BY row DESC LIMIT ? OFFSET ?`, limit, offset);
  }

  /** Every document, newest by date of issue first; the undated last. */
  list(limit: number, offset: number): CatalogueEntry[] {
    return this.#all(
      `SELECT ${COLUMNS} FROM catalogue ORDER BY issued DESC NULLS LAST, row DESC LIMIT ? OFFSET ?`,
      limit,
      offset,
    );
  }

  /** Store rows of all documents, ordered as `list`. */
  rows(): number[] {
    return this.#db
      .prepare('SELECT row FROM catalogue ORDER BY issued DESC NULLS LAST, row DESC')
      .all()
      .map(({ row }) => row as number);
  }

  totals(): { documents: number; duties: number; citations: number } {
    return this.#db
      .prepare(
        'SELECT count(*) documents, coalesce(sum(duties), 0) duties, coalesce(sum(citations), 0) citations FROM catalogue',
      )
      .get() as { documents: number; duties: number; citations: number };
  }

  /** Documents by year of issue, by year. */
  byYear(): Tally[] {
    return this.#tally(
      'SELECT substr(issued, 1, 4) value, substr(issued, 1, 4) label, count(*) count FROM catalogue WHERE issued IS NOT NULL GROUP BY 1 ORDER BY 1',
    );
  }

  byType(limit = 30): Tally[] {
    return this.#tally(
      'SELECT type value, max(coalesce(type_name, type)) label, count(*) count FROM catalogue WHERE type IS NOT NULL GROUP BY type ORDER BY count DESC, value LIMIT ?',
      limit,
    );
  }

  byIssuer(limit = 20): Tally[] {
    return this.#tally(
      'SELECT issuer value, issuer label, count(*) count FROM catalogue WHERE issuer IS NOT NULL GROUP BY issuer ORDER BY count DESC, value LIMIT ?',
      limit,
    );
  }

  byLevel(): Tally[] {
    return this.#tally(
      'SELECT level value, level label, count(*) count FROM catalogue WHERE level IS NOT NULL GROUP BY level ORDER BY count DESC',
    );
  }

  #all(sql: string, ...values: SQLInputValue[]): CatalogueEntry[] {
    return prepared(this.#db, sql).all(...values) as unknown as CatalogueEntry[];
  }

  #tally(sql: string, ...values: SQLInputValue[]): Tally[] {
    return prepared(this.#db, sql).all(...values) as unknown as Tally[];
  }
}
