/**
 * Tables of the graph: held directives as instruments, every mention of another instrument, and the edges between them.
 * Keys are stored as each document gives them; that two keys mean one instrument is decided when asked (instruments.ts),
 * because a later document may tell what an earlier one left out.
 */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { DerivedIndex } from '../../corpus/derived-index.ts';
import { documentTypeByCode } from '../../corpus/document-type.ts';
import {
  canonicalSymbol,
  familyKey,
  instrumentKey,
  isComplete,
  isIssuerUnknown,
  numberOfKey,
} from '../../corpus/instrument.ts';
import { prepared } from '../../corpus/prepared.ts';
import type { Directive } from '../../corpus/record.ts';
import { bareSymbol } from '../analyze.ts';

const LONGEST_TITLE = 400;
const LONGEST_BARE = 60;

export const graphIndex: DerivedIndex = {
  name: 'graph',
  version: 7,
  create(db: DatabaseSync): void {
    db.exec(`
      CREATE TABLE IF NOT EXISTS graph_acts (
        row INTEGER PRIMARY KEY, id TEXT NOT NULL, key TEXT NOT NULL, family TEXT NOT NULL,
        type TEXT, number TEXT, title TEXT, issuer TEXT, issued TEXT, level TEXT, bare TEXT
      ) STRICT;
      CREATE INDEX IF NOT EXISTS graph_acts_key ON graph_acts (key);
      CREATE INDEX IF NOT EXISTS graph_acts_id ON graph_acts (id);
      CREATE INDEX IF NOT EXISTS graph_acts_number ON graph_acts (number);
      CREATE INDEX IF NOT EXISTS graph_acts_bare ON graph_acts (bare) WHERE bare IS NOT NULL;
      CREATE TABLE IF NOT EXISTS graph_mentions (
        row INTEGER NOT NULL, n INTEGER NOT NULL, key TEXT NOT NULL, family TEXT NOT NULL,
        type TEXT, number TEXT, date TEXT, issuer TEXT, title TEXT, role TEXT NOT NULL,
        start INTEGER NOT NULL, stop INTEGER NOT NULL, words TEXT NOT NULL, bare TEXT,
        PRIMARY KEY (row, n)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX IF NOT EXISTS graph_mentions_key ON graph_mentions (key, row);
      CREATE INDEX IF NOT EXISTS graph_mentions_bare ON graph_mentions (bare, key, row) WHERE bare IS NOT NULL;
      CREATE INDEX IF NOT EXISTS graph_mentions_family ON graph_mentions (family, key);
      CREATE TABLE IF NOT EXISTS graph_edges (
        row INTEGER NOT NULL, n INTEGER NOT NULL, kind TEXT NOT NULL, source TEXT NOT NULL, target TEXT NOT NULL,
        told INTEGER NOT NULL, start INTEGER NOT NULL, stop INTEGER NOT NULL,
        PRIMARY KEY (row, n)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX IF NOT EXISTS graph_edges_source ON graph_edges (source);
      CREATE INDEX IF NOT EXISTS graph_edges_target ON graph_edges (target, kind, source);
      CREATE TABLE IF NOT EXISTS graph_aliases (
        row INTEGER NOT NULL, alias TEXT NOT NULL, key TEXT NOT NULL, PRIMARY KEY (alias, key, row)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX IF NOT EXISTS graph_aliases_row ON graph_aliases (row);`);
  },
  drop(db: DatabaseSync): void {
    for (const table of TABLES) db.exec(`DROP TABLE IF EXISTS ${table}`);
  },
  add(db: DatabaseSync, row: number, record: Directive): void {
    const own = ownKey(record);
    const { act, edge } = insertsOf(db);
    act.run(
      row,
      record.id,
      own,
      familyKey(own),
      record.type,
      record.number?.serial ? canonicalSymbol(record.number.text) : null,
      record.title?.slice(0, LONGEST_TITLE) ?? null,
      record.issuer?.name ?? null,
      record.issued,
      record.issuer?.level ?? null,
      bareNumber(record.number?.serial ? record.number.text : null),
    );
    addMentions(db, row, record);
    const keyOf = (index: number | null): string =>
      index === null ? own : keyWithin(record.id, record.citations[index]?.instrument ?? own);
    record.relations.forEach((r, n) => {
      const [source, target] = [keyOf(r.from), keyOf(r.to)];
      if (source !== target) edge.run(row, n, r.kind, source, target, r.told ? 1 : 0, r.start, r.end);
    });
  },
  remove(db: DatabaseSync, row: number): void {
    for (const table of TABLES) prepared(db, `DELETE FROM ${table} WHERE row = ?`).run(row);
  },
};

interface Inserts {
  act: StatementSync;
  mention: StatementSync;
  edge: StatementSync;
  alias: StatementSync;
}

/** A record brings dozens of rows. */
function insertsOf(db: DatabaseSync): Inserts {
  return {
    act: prepared(db, 'INSERT INTO graph_acts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'),
    mention: prepared(db, 'INSERT INTO graph_mentions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'),
    edge: prepared(db, 'INSERT INTO graph_edges VALUES (?, ?, ?, ?, ?, ?, ?, ?)'),
    alias: prepared(db, 'INSERT OR IGNORE INTO graph_aliases VALUES (?, ?, ?)'),
  };
}

const TABLES = ['graph_acts', 'graph_mentions', 'graph_edges', 'graph_aliases'] as const;

/** Key of a held directive. One whose number or date was left blank is known by its id alone: a draft is no instrument yet. */
export function ownKey(record: Directive): string {
  if (!record.number?.serial) return `doc:${record.id}`;
  const key = instrumentKey({
    type: record.type,
    number: record.number.text,
    date: record.issued,
    issuer: record.issuer?.name ?? null,
    title: record.title,
  });
  return isComplete(key) ? key : `doc:${record.id}`;
}

/**
 * A key whose issuer nobody named ("26/CV-DC"), or named without its place, says nothing outside its document: two documents' uses of it are two
 * instruments until one says whose it is.
 */
export function keyWithin(document: string, key: string): string {
  return isIssuerUnknown(key) ? `${key}@${document}` : key;
}

/** A number as a person may type it: "63-NQ/TU", "63 nq tu" and "63NQTU" are "63nqtu". */
function bareNumber(number: string | null): string | null {
  return number ? bareSymbol(number).slice(0, LONGEST_BARE) || null : null;
}

function addMentions(db: DatabaseSync, row: number, record: Directive): void {
  const { mention, alias } = insertsOf(db);
  record.citations.forEach((c, n) => {
    const key = keyWithin(record.id, c.instrument);
    // "Nghị quyết Hội nghị Trung ương 8 khóa XI": the meeting is no title of 29-NQ/TW.
    const named = c.number === null && key.startsWith('party:');
    mention.run(
      row,
      n,
      key,
      familyKey(key),
      c.type,
      c.number,
      c.date,
      c.issuer,
      named ? null : (c.title?.slice(0, LONGEST_TITLE) ?? null),
      c.role,
      c.start,
      c.end,
      c.text.slice(0, LONGEST_TITLE),
      bareNumber(c.number ?? numberOfKey(c.instrument)),
    );
    // "Luật Đất đai số 31/2024/QH15": from now on "Luật Đất đai năm 2024" is the same act.
    if (c.type && c.number && c.title && documentTypeByCode(c.type) && c.instrument.startsWith('law:')) {
      const year = /\/((?:19|20)\d\d)\//.exec(c.number)?.[1] ?? null;
      const byName = instrumentKey({ type: c.type, number: null, date: year, issuer: null, title: c.title });
      alias.run(row, byName, c.instrument);
    }
  });
}
