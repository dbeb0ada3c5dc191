/** A small corpus in memory for the search tests: the product's own tables, made-up documents. */
import { DatabaseSync } from 'node:sqlite';
import type { Directive } from '../../corpus/record.ts';
import { Search, searchIndex } from '../../index/search.ts';
import { emptyRecord } from '../bench/empty-record.ts';

export interface TestCorpus {
  db: DatabaseSync;
  search: Search;
  add(record: Partial<Directive>): number;
  remove(row: number): void;
}

export function testCorpus(records: readonly Partial<Directive>[] = []): TestCorpus {
  const db = new DatabaseSync(':memory:');
  db.exec('CREATE TABLE directives (row INTEGER PRIMARY KEY, record TEXT NOT NULL)');
  searchIndex.create(db);
  const add = (given: Partial<Directive>) => {
    const { row } = db.prepare('SELECT coalesce(max(row), 0) + 1 row FROM directives').get() as {
      row: number;
    };
    const record = emptyRecord({ id: `d${row}`, ...given });
    db.prepare('INSERT INTO directives (row, record) VALUES (?, ?)').run(row, JSON.stringify(record));
    searchIndex.add(db, row, record);
    return row;
  };
  const remove = (row: number) => {
    searchIndex.remove(db, row);
    db.prepare('DELETE FROM directives WHERE row = ?').run(row);
  };
  for (const record of records) add(record);
  return { db, search: new Search(db), add, remove };
}

export function issuer(name: string, level: 'province' | 'district' | 'commune', place: string) {
  return { name, level, place, within: null, parent: null };
}

export function number(text: string) {
  return { text, serial: /^\d+/.exec(text)?.[0] ?? null, year: null, symbol: text.replace(/^\d*\/?/, '') };
}

/** Marked stretches of a snippet. */
export function marked(snippet: readonly { text: string; mark: boolean }[]): string[] {
  return snippet.filter((part) => part.mark).map((part) => part.text);
}
