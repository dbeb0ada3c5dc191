/**
 * What an index promises the store. Indexes live in the store's own SQLite file and change in the record's own
 * transaction, so a record and what can be asked of it are never out of step. The store knows only this interface.
 */
import type { DatabaseSync } from 'node:sqlite';
import type { Directive } from './record.ts';

export interface DerivedIndex {
  /** Table-name prefix and key under which its version is kept. */
  readonly name: string;
  /** Raise it when the index must be rebuilt from the records. */
  readonly version: number;
  /** CREATE TABLE IF NOT EXISTS …; called on open. */
  create(db: DatabaseSync): void;
  /** DROP everything create() made. */
  drop(db: DatabaseSync): void;
  /** `row` is the record's integer row id in the store, stable for the life of the record. */
  add(db: DatabaseSync, row: number, record: Directive): void;
  remove(db: DatabaseSync, row: number): void;
}
