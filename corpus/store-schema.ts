/** The store's own tables. Each migration runs once, in order; never edit one that has been released, add the next. */
import type { DatabaseSync } from 'node:sqlite';

const MIGRATIONS: readonly string[] = [
  `CREATE TABLE directives (
     row INTEGER PRIMARY KEY,
     id TEXT NOT NULL UNIQUE,
     sha256 TEXT NOT NULL UNIQUE,
     record TEXT NOT NULL,
     parser_version INTEGER NOT NULL,
     added_at TEXT NOT NULL,
     read_at TEXT NOT NULL
   ) STRICT;
   CREATE TABLE sightings (
     sha256 TEXT NOT NULL, file TEXT NOT NULL, at TEXT NOT NULL,
     PRIMARY KEY (sha256, file)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE failures (
     key TEXT PRIMARY KEY,
     sha256 TEXT, file TEXT NOT NULL, code TEXT NOT NULL, reason TEXT NOT NULL, hint TEXT,
     at TEXT NOT NULL, attempts INTEGER NOT NULL, parser_version INTEGER NOT NULL
   ) STRICT;
   CREATE INDEX failures_sha256 ON failures (sha256);
   CREATE TABLE containers (
     sha256 TEXT PRIMARY KEY, file TEXT NOT NULL, parser_version INTEGER NOT NULL
   ) STRICT;
   CREATE TABLE corrections (
     number INTEGER PRIMARY KEY AUTOINCREMENT,
     directive TEXT NOT NULL REFERENCES directives (id),
     correction TEXT NOT NULL, who TEXT NOT NULL, at TEXT NOT NULL
   ) STRICT;
   CREATE INDEX corrections_directive ON corrections (directive);
   CREATE TABLE indexes (name TEXT PRIMARY KEY, version INTEGER NOT NULL) STRICT;`,
];

/** Brings the database to the newest schema; refuses one made by a newer version of the program. */
export function migrate(db: DatabaseSync): void {
  const at = () => (db.prepare('PRAGMA user_version').get() as { user_version: number }).user_version;
  if (at() > MIGRATIONS.length) {
    throw new Error('Kho dữ liệu này do phiên bản mới hơn của Căn Cứ tạo ra; hãy cập nhật chương trình.');
  }
  if (at() === MIGRATIONS.length) return;
  db.exec('BEGIN IMMEDIATE');
  try {
    // Read again inside the lock: another process may have migrated while this one waited.
    for (let version = at(); version < MIGRATIONS.length; version++) {
      db.exec(MIGRATIONS[version] as string);
      db.exec(`PRAGMA user_version = ${version + 1}`);
    }
    db.exec('COMMIT');
  } catch (error) {
    db.exec('ROLLBACK');
    throw error;
  }
}
