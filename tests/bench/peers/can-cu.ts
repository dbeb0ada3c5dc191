/** Căn Cứ itself: the product's own index in a SQLite file, in WAL mode as the store opens it. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Search, searchIndex } from '../../../index/search.ts';
import { Suggest } from '../../../index/suggest.ts';
import { emptyRecord } from '../empty-record.ts';
import type { QueryKind, SyntheticDocument } from '../synthetic.ts';
import { type Peer, temporaryFolder } from './peer.ts';

const TYPES = ['KH', 'CV', 'QĐ', 'CT', 'NQ', 'TB'];
const LEVELS = ['central', 'province', 'district', 'commune'] as const;

/** In `dir`, which is kept, so that another process can open the same index; else in a folder that goes with the process. */
export function make(dir?: string): Peer {
  const folder = dir ?? temporaryFolder('can-cu-speed-');
  const path = join(folder, 'bench.sqlite');
  const db = new DatabaseSync(path);
  db.exec('PRAGMA cache_size = -16384; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
  db.exec('CREATE TABLE IF NOT EXISTS directives (row INTEGER PRIMARY KEY, record TEXT NOT NULL) STRICT');
  searchIndex.create(db);
  const insert = db.prepare('INSERT INTO directives (row, record) VALUES (?, ?)');
  const search = new Search(db);
  const suggest = new Suggest(db);
  return {
    add(documents) {
      db.exec('BEGIN');
      for (const document of documents) {
        insert.run(document.id, JSON.stringify({ text: document.text }));
        searchIndex.add(db, document.id, asRecord(document));
      }
      db.exec('COMMIT');
    },
    finish() {
      db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      search.refresh();
    },
    search: (kind, query) => search.rank(asTyped(kind, query), 10),
    searchPage: (kind, query) => search.search(asTyped(kind, query), { size: 20 }),
    suggest: (typed) => suggest.suggest(typed),
    diskBytes: () => statSync(path).size,
  };
}

function asTyped(kind: QueryKind, query: string): string {
  if (kind === 'phrase') return `"${query}"`;
  return kind === 'prefix' ? `${query}*` : query;
}

function asRecord({ id, title, text }: SyntheticDocument) {
  return emptyRecord({
    id: String(id),
    title,
    text,
    type: TYPES[id % TYPES.length] ?? null,
    issued: `${2010 + (id % 16)}-0${1 + (id % 9)}-1${id % 10}`,
    issuer: {
      name: `Ủy ban nhân dân xã số ${id % 300}`,
      level: LEVELS[id % 4] ?? null,
      place: null,
      within: null,
      parent: null,
    },
  });
}
