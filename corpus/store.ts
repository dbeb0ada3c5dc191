/**
 * The store (kho): one SQLite file plus the originals beside it. Originals, records and corrections are the truth;
 * every index is derived from them inside the same transaction and can be dropped and rebuilt at any time.
 */
import { join } from 'node:path';
import { backup, type DatabaseSync, type StatementSync } from 'node:sqlite';
import { applyCorrections, type Correction, type StoredCorrection } from './corrections.ts';
import { openDatabase } from './database.ts';
import type { DerivedIndex } from './derived-index.ts';
import { Originals } from './originals.ts';
import { prepared } from './prepared.ts';
import type { Directive } from './record.ts';
import { migrate } from './store-schema.ts';

/** A file that could not become a record (danh sách lỗi). */
export interface Failure {
  sha256: string | null;
  file: string;
  code: string;
  /** One Vietnamese sentence: what happened. */
  reason: string;
  /** One Vietnamese sentence: what to do. */
  hint: string | null;
  at: string;
  attempts: number;
}

export interface StoreOptions {
  indexes?: readonly DerivedIndex[];
  readOnly?: boolean;
}

export type SaveOutcome = 'added' | 'replaced' | 'unchanged';

/** Opens (or makes) the store in `dir`. Throws a Vietnamese message when the folder cannot be used. */
export function openStore(dir: string, options: StoreOptions = {}): Store {
  return new Store(dir, options);
}

export class Store {
  readonly dir: string;
  readonly db: DatabaseSync;
  readonly originals: Originals;
  readonly #indexes: readonly DerivedIndex[];

  constructor(dir: string, options: StoreOptions) {
    this.dir = dir;
    this.originals = new Originals(join(dir, 'originals'));
    this.#indexes = options.indexes ?? [];
    this.db = openDatabase(dir, options.readOnly ?? false);
    if (!options.readOnly) this.#prepare();
  }

  /** True when nothing has been stored yet. */
  get empty(): boolean {
    return this.count() === 0;
  }

  count(): number {
    return (this.#sql('SELECT count(*) n FROM directives').get() as { n: number }).n;
  }

  /**
   * Whether these bytes have been dealt with by this version of the parser: as a record, a failure or a container.
   * A failure whose bytes are not kept (an empty file, one over the limit) stands for the file of that name alone.
   */
  knows(sha256: string, parserVersion: number, file = ''): boolean {
    return (
      ['directives', 'containers'].some((table) =>
        this.#sql(`SELECT 1 FROM ${table} WHERE sha256 = ? AND parser_version >= ?`).get(
          sha256,
          parserVersion,
        ),
      ) ||
      this.#sql(
        'SELECT 1 FROM failures WHERE sha256 = ? AND parser_version >= ? AND (key = sha256 OR file = ?)',
      ).get(sha256, parserVersion, file) !== undefined
    );
  }

  /** Keeps the bytes of an archive or message whose parts have become records of their own. */
  keepContainer(file: string, bytes: Uint8Array, parserVersion: number): void {
    const sha256 = this.originals.keep(bytes);
    this.#sql('INSERT OR REPLACE INTO containers VALUES (?, ?, ?)').run(sha256, file, parserVersion);
    this.#seen(sha256, file);
  }

  /**
   * Keeps the original and stores the record with everything derived from it, in one transaction.
   * The same bytes are the same document: its id and row stay when it is read again.
   */
  save(directive: Directive, bytes: Uint8Array, parserVersion: number): { id: string; outcome: SaveOutcome } {
    const sha256 = this.originals.keep(bytes);
    if (sha256 !== directive.source.sha256) throw new Error('record and bytes do not belong together');
    return this.transaction(() => {
      const old = this.#sql('SELECT row, id, record FROM directives WHERE sha256 = ?').get(sha256) as
        | { row: number; id: string; record: string }
        | undefined;
      this.#sql('DELETE FROM failures WHERE sha256 = ? OR key = ?').run(
        sha256,
        `file:${directive.source.file}`,
      );
      const id = old?.id ?? this.#freeId(directive.id, sha256);
      const record = {
        ...directive,
        id,
        source: { ...directive.source, file: old ? fileOf(old.record) : directive.source.file },
      };
      const json = JSON.stringify(record);
      this.#seen(sha256, directive.source.file);
      if (old?.record === json) {
        this.#sql('UPDATE directives SET parser_version = ? WHERE row = ?').run(parserVersion, old.row);
        return { id, outcome: 'unchanged' };
      }
      const row = this.#write(old?.row ?? null, record, json, parserVersion);
      this.#derive(row, this.#corrected(record), old !== undefined);
      return { id, outcome: old ? 'replaced' : 'added' };
    });
  }

  /**
   * Puts a file on the failure list, keeping its bytes when there are any; trying again counts, it does not repeat.
   * `sha256` is of bytes that are not kept, so that the same file is not read again for nothing.
   */
  fail(
    failure: Omit<Failure, 'at' | 'attempts' | 'sha256'>,
    bytes: Uint8Array | null,
    parserVersion: number,
    sha256: string | null = null,
  ): void {
    const kept = bytes && bytes.length > 0 ? this.originals.keep(bytes) : null;
    this.#sql(
      `INSERT INTO failures (key, sha256, file, code, reason, hint, at, attempts, parser_version)
         VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?)
         ON CONFLICT (key) DO UPDATE SET sha256 = excluded.sha256, file = excluded.file, code = excluded.code,
           reason = excluded.reason, hint = excluded.hint, at = excluded.at, attempts = attempts + 1,
           parser_version = excluded.parser_version`,
    ).run(
      kept ?? `file:${failure.file}`,
      kept ?? sha256,
      failure.file,
      failure.code,
      failure.reason,
      failure.hint,
      new Date().toISOString(),
      parserVersion,
    );
  }

  failures(): Failure[] {
    return this.db
      .prepare('SELECT sha256, file, code, reason, hint, at, attempts FROM failures ORDER BY at DESC, file')
      .all() as unknown as Failure[];
  }

  /** The record with its corrections laid over it; null when there is none of that id. */
  get(id: string): Directive | null {
    const found = this.#sql('SELECT record FROM directives WHERE id = ?').get(id) as
      | { record: string }
      | undefined;
    return found ? this.#corrected(JSON.parse(found.record) as Directive) : null;
  }

  /** The record as the machine read it. */
  getUncorrected(id: string): Directive | null {
    const found = this.#sql('SELECT record FROM directives WHERE id = ?').get(id) as
      | { record: string }
      | undefined;
    return found ? (JSON.parse(found.record) as Directive) : null;
  }

  byRow(row: number): Directive | null {
    const found = this.#sql('SELECT record FROM directives WHERE row = ?').get(row) as
      | { record: string }
      | undefined;
    return found ? this.#corrected(JSON.parse(found.record) as Directive) : null;
  }

  /** When the store took a document in, ISO instant; null when there is none of that id. */
  addedAt(id: string): string | null {
    const found = this.#sql('SELECT added_at at FROM directives WHERE id = ?').get(id) as
      | { at: string }
      | undefined;
    return found?.at ?? null;
  }

  row(id: string): number | null {
    const found = this.#sql('SELECT row FROM directives WHERE id = ?').get(id) as { row: number } | undefined;
    return found?.row ?? null;
  }

  idOfBytes(sha256: string): string | null {
    const found = this.#sql('SELECT id FROM directives WHERE sha256 = ?').get(sha256) as
      | { id: string }
      | undefined;
    return found?.id ?? null;
  }

  /** Every record with its corrections, oldest row first, one at a time: memory does not grow with the corpus. */
  *records(): Generator<{ row: number; directive: Directive; parserVersion: number }> {
    const next = this.db.prepare(
      'SELECT row, record, parser_version FROM directives WHERE row > ? ORDER BY row LIMIT 1',
    );
    for (let last = -1; ; ) {
      const found = next.get(last) as { row: number; record: string; parser_version: number } | undefined;
      if (!found) return;
      last = found.row;
      const directive = this.#corrected(JSON.parse(found.record) as Directive);
      yield { row: found.row, directive, parserVersion: found.parser_version };
    }
  }

  /** Names under which the same bytes were handed in. */
  filesOf(sha256: string): string[] {
    const rows = this.#sql('SELECT file FROM sightings WHERE sha256 = ? ORDER BY at, file').all(sha256);
    return rows.map((r) => r.file as string);
  }

  /** Lays a correction over a record and derives its indexes anew. Returns null when there is no such record. */
  correct(id: string, correction: Correction, who: string): StoredCorrection | null {
    return this.transaction(() => {
      const row = this.row(id);
      if (row === null) return null;
      const at = new Date().toISOString();
      const { lastInsertRowid } = this.db
        .prepare('INSERT INTO corrections (directive, correction, who, at) VALUES (?, ?, ?, ?)')
        .run(id, JSON.stringify(correction), who, at);
      this.#derive(row, this.byRow(row) as Directive, true);
      return { number: Number(lastInsertRowid), directive: id, correction, who, at };
    });
  }

  /** Takes a correction back. */
  withdraw(number: number): boolean {
    return this.transaction(() => {
      const found = this.db.prepare('SELECT directive FROM corrections WHERE number = ?').get(number) as
        | { directive: string }
        | undefined;
      if (!found) return false;
      this.db.prepare('DELETE FROM corrections WHERE number = ?').run(number);
      const row = this.row(found.directive);
      if (row !== null) this.#derive(row, this.byRow(row) as Directive, true);
      return true;
    });
  }

  /** Corrections of one directive, or of all. */
  corrections(id?: string): StoredCorrection[] {
    const rows = id
      ? this.db.prepare('SELECT * FROM corrections WHERE directive = ? ORDER BY number').all(id)
      : this.db.prepare('SELECT * FROM corrections ORDER BY number').all();
    return rows.map((r) => ({
      number: r.number as number,
      directive: r.directive as string,
      correction: JSON.parse(r.correction as string) as Correction,
      who: r.who as string,
      at: r.at as string,
    }));
  }

  /** Drops and rebuilds every index from the records, in one transaction. `onDone` hears the count so far. */
  reindex(onDone: (done: number) => void = () => {}): void {
    this.transaction(() => {
      for (const index of this.#indexes) {
        index.drop(this.db);
        index.create(this.db);
      }
      let done = 0;
      for (const { row, directive } of this.records()) {
        for (const index of this.#indexes) index.add(this.db, row, directive);
        onDone(++done);
      }
      this.#noteVersions();
    });
  }

  /** A consistent copy of the database while it is in use (SQLite's online backup). Originals are copied by the caller. */
  async backupTo(path: string): Promise<void> {
    await backup(this.db, path);
  }

  /** All of `work` or nothing of it. Inside another transaction it is part of that one. */
  transaction<T>(work: () => T): T {
    if (this.db.isTransaction) return work();
    this.db.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.db.exec('COMMIT');
      return result;
    } catch (error) {
      if (this.db.isTransaction) this.db.exec('ROLLBACK');
      throw error;
    }
  }

  close(): void {
    this.db.close();
  }

  #sql(text: string): StatementSync {
    return prepared(this.db, text);
  }

  #prepare(): void {
    migrate(this.db);
    // Tables of another version may lack what this one needs: they are dropped and made anew, never completed.
    if (this.#indexes.some((index) => this.#version(index) !== index.version)) this.reindex();
    else for (const index of this.#indexes) index.create(this.db);
  }

  #version(index: DerivedIndex): number | null {
    const found = this.db.prepare('SELECT version FROM indexes WHERE name = ?').get(index.name) as
      | { version: number }
      | undefined;
    return found?.version ?? null;
  }

  #noteVersions(): void {
    const note = this.db.prepare('INSERT OR REPLACE INTO indexes (name, version) VALUES (?, ?)');
    for (const index of this.#indexes) note.run(index.name, index.version);
  }

  #corrected(record: Directive): Directive {
    const rows = this.#sql('SELECT correction FROM corrections WHERE directive = ? ORDER BY number').all(
      record.id,
    );
    if (rows.length === 0) return record;
    return applyCorrections(
      record,
      rows.map((r) => JSON.parse(r.correction as string) as Correction),
    );
  }

  #write(row: number | null, record: Directive, json: string, parserVersion: number): number {
    const now = new Date().toISOString();
    if (row !== null) {
      this.db
        .prepare('UPDATE directives SET record = ?, parser_version = ?, read_at = ? WHERE row = ?')
        .run(json, parserVersion, now, row);
      return row;
    }
    const { lastInsertRowid } = this.#sql(
      'INSERT INTO directives (id, sha256, record, parser_version, added_at, read_at) VALUES (?, ?, ?, ?, ?, ?)',
    ).run(record.id, record.source.sha256, json, parserVersion, now, now);
    return Number(lastInsertRowid);
  }

  #derive(row: number, directive: Directive, existed: boolean): void {
    for (const index of this.#indexes) {
      if (existed) index.remove(this.db, row);
      index.add(this.db, row, directive);
    }
  }

  #seen(sha256: string, file: string): void {
    this.#sql('INSERT OR IGNORE INTO sightings (sha256, file, at) VALUES (?, ?, ?)').run(
      sha256,
      file,
      new Date().toISOString(),
    );
  }

  /** Ids end in six hex digits of the SHA-256; where two documents still meet, the later takes more digits. */
  #freeId(wanted: string, sha256: string): string {
    const taken = this.#sql('SELECT 1 FROM directives WHERE id = ?');
    if (!taken.get(wanted)) return wanted;
    const stem = wanted.endsWith(sha256.slice(0, 6)) ? wanted.slice(0, -6) : `${wanted}-`;
    for (let digits = 8; digits <= 64; digits += 2) {
      const id = stem + sha256.slice(0, digits);
      if (!taken.get(id)) return id;
    }
    throw new Error(`no free id for ${wanted}`);
  }
}

function fileOf(json: string): string {
  return (JSON.parse(json) as Directive).source.file;
}
