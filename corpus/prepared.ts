/** Statements prepared once a connection: preparing one costs more than most of them take to run, and its memory is native. */
import type { DatabaseSync, StatementSync } from 'node:sqlite';

const known = new WeakMap<DatabaseSync, Map<string, StatementSync>>();

/** For get, all and run; whoever iterates needs a statement of his own, for a second use ends the first. */
export function prepared(db: DatabaseSync, sql: string): StatementSync {
  let statements = known.get(db);
  if (!statements) {
    statements = new Map();
    known.set(db, statements);
  }
  let statement = statements.get(sql);
  if (!statement) {
    statement = db.prepare(sql);
    statements.set(sql, statement);
  }
  return statement;
}
