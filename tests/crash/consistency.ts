/** Proves a store whole: what must hold after any crash, and what must hold once intake has been completed. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Originals, sha256Of } from '../../corpus/originals.ts';

type Row = Record<string, unknown>;

/** What is wrong with the store in `dir`; empty when nothing is. A store that was never opened is whole. */
export function faultsOf(dir: string): string[] {
  const path = join(dir, 'can-cu.sqlite');
  if (!existsSync(path)) return [];
  const db = new DatabaseSync(path);
  const faults: string[] = [];
  try {
    const [integrity] = db.prepare('PRAGMA integrity_check').all() as { integrity_check: string }[];
    if (integrity?.integrity_check !== 'ok') faults.push(`integrity: ${integrity?.integrity_check}`);
    if (db.prepare('PRAGMA foreign_key_check').all().length > 0) faults.push('foreign keys');
    if (!tables(db).includes('directives')) return faults;
    const originals = new Originals(join(dir, 'originals'));
    // A failure under its file's name is of bytes that are not kept: none at all, or more than the limit.
    for (const table of ['directives', "failures WHERE key NOT LIKE 'file:%'", 'containers']) {
      for (const { sha256 } of db.prepare(`SELECT sha256 FROM ${table}`).all() as { sha256: string }[]) {
        const bytes = originals.read(sha256);
        if (!bytes || sha256Of(bytes) !== sha256) faults.push(`${table}: original ${sha256} missing`);
      }
    }
    for (const { id, record } of db.prepare('SELECT id, record FROM directives').all() as {
      id: string;
      record: string;
    }[]) {
      if ((JSON.parse(record) as Row).id !== id) faults.push(`record ${id} holds another id`);
    }
  } finally {
    db.close();
  }
  return faults;
}

/** The store's content without what may differ between two runs: times and the order of rows. */
export function contentOf(dir: string): Row {
  const db = new DatabaseSync(join(dir, 'can-cu.sqlite'));
  try {
    const all = (sql: string) => db.prepare(sql).all() as Row[];
    return {
      records: all('SELECT sha256, record FROM directives ORDER BY sha256').map(({ sha256, record }) => [
        sha256,
        JSON.parse(String(record)),
      ]),
      failures: all('SELECT sha256, file, code FROM failures ORDER BY sha256'),
      containers: all('SELECT sha256, file FROM containers ORDER BY sha256'),
      sightings: all('SELECT sha256, file FROM sightings ORDER BY sha256, file'),
    };
  } finally {
    db.close();
  }
}

/** Files left aside by writes that were cut off; they hold nothing and harm nothing, but should be few. */
export function leavings(dir: string): string[] {
  return (readdirSync(join(dir, 'originals'), { recursive: true }) as string[]).filter((name) =>
    /(?:^|\/)\.[^/]+$/.test(name),
  );
}

function tables(db: DatabaseSync): string[] {
  return (db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all() as { name: string }[]).map(
    ({ name }) => name,
  );
}
