/**
 * The duty register's tables: one row a duty, one a performer of a duty, one a unit, and the words of every duty in
 * FTS5 (external to no table: the tokens are our own, see duty-text.ts). Changes with the record, in its transaction.
 */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { DerivedIndex } from '../../corpus/derived-index.ts';
import { lastDay } from '../../corpus/partial-date.ts';
import { prepared } from '../../corpus/prepared.ts';
import type { Assignee, Directive, Duty, Issuer } from '../../corpus/record.ts';
import { beforeReorganisation, groupKey, type UnitContext, unitKey } from '../../corpus/unit.ts';
import { slug } from '../../corpus/vietnamese.ts';
import { indexedWords } from './duty-text.ts';

export const dutyIndex: DerivedIndex = {
  name: 'duties',
  version: 3,

  create(db) {
    db.exec(`
      CREATE TABLE IF NOT EXISTS duty_units (
        unit INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL, place TEXT NOT NULL, kind TEXT NOT NULL
      ) STRICT;
      CREATE TABLE IF NOT EXISTS duty_entries (
        duty INTEGER PRIMARY KEY AUTOINCREMENT, row INTEGER NOT NULL, position INTEGER NOT NULL,
        document TEXT NOT NULL, type TEXT, number TEXT, title TEXT, issuer TEXT, issued TEXT,
        text TEXT NOT NULL, section TEXT NOT NULL, start INTEGER NOT NULL, stop INTEGER NOT NULL, force TEXT NOT NULL,
        deadline TEXT, due TEXT, strict TEXT, every TEXT, inside TEXT, working TEXT, bases TEXT NOT NULL
      ) STRICT;
      CREATE INDEX IF NOT EXISTS duty_entries_row ON duty_entries (row);
      CREATE INDEX IF NOT EXISTS duty_entries_document ON duty_entries (document);
      CREATE TABLE IF NOT EXISTS duty_assignees (
        duty INTEGER NOT NULL, rank INTEGER NOT NULL, unit INTEGER NOT NULL, name TEXT NOT NULL, role TEXT NOT NULL, note TEXT,
        PRIMARY KEY (duty, rank)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS duty_removed (
        seq INTEGER PRIMARY KEY AUTOINCREMENT, first INTEGER NOT NULL, last INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE IF NOT EXISTS duty_epoch (epoch INTEGER NOT NULL) STRICT;
      INSERT INTO duty_epoch SELECT abs(random()) >> 11 WHERE NOT EXISTS (SELECT 1 FROM duty_epoch);
      CREATE VIRTUAL TABLE IF NOT EXISTS duty_words USING fts5 (
        exact, folded, pairs, tokenize = "unicode61 remove_diacritics 0 tokenchars '_'"
      );
      CREATE VIRTUAL TABLE IF NOT EXISTS duty_vocabulary USING fts5vocab (duty_words, row);`);
  },

  drop(db) {
    db.exec(`DROP TABLE IF EXISTS duty_vocabulary; DROP TABLE IF EXISTS duty_words; DROP TABLE IF EXISTS duty_assignees;
      DROP TABLE IF EXISTS duty_entries; DROP TABLE IF EXISTS duty_units; DROP TABLE IF EXISTS duty_removed;
      DROP TABLE IF EXISTS duty_epoch;`);
  },

  add(db, row, record) {
    const writer = writerOf(db);
    const context: UnitContext = { issuer: record.issuer };
    record.duties.forEach((duty, position) => {
      const id = addDuty(writer, row, position, record, duty);
      duty.assignees.forEach((assignee, rank) => {
        const unit = unitId(writer, assignee, context, record.issuer);
        const note = beforeReorganisation(unit.key, record.issued, record.issuer?.level ?? null);
        writer.assignee.run(id, rank, unit.id, assignee.name, assignee.role, note);
      });
    });
  },

  remove(db, row) {
    // A record's duties were added in one go, so their keys are neighbours.
    prepared(
      db,
      'INSERT INTO duty_removed (first, last) SELECT min(duty), max(duty) FROM duty_entries WHERE row = ? HAVING count(*) > 0',
    ).run(row);
    prepared(db, 'DELETE FROM duty_words WHERE rowid IN (SELECT duty FROM duty_entries WHERE row = ?)').run(
      row,
    );
    prepared(
      db,
      'DELETE FROM duty_assignees WHERE duty IN (SELECT duty FROM duty_entries WHERE row = ?)',
    ).run(row);
    prepared(db, 'DELETE FROM duty_entries WHERE row = ?').run(row);
  },
};

interface Writer {
  entry: StatementSync;
  words: StatementSync;
  assignee: StatementSync;
  unit: StatementSync;
  unitOf: StatementSync;
}

/** Prepared once a connection: ingest adds many records. */
const writers = new WeakMap<DatabaseSync, Writer>();

function writerOf(db: DatabaseSync): Writer {
  const known = writers.get(db);
  if (known) return known;
  const made: Writer = {
    entry: db.prepare(
      `INSERT INTO duty_entries (row, position, document, type, number, title, issuer, issued, text, section, start,
         stop, force, deadline, due, strict, every, inside, working, bases)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    words: db.prepare('INSERT INTO duty_words (rowid, exact, folded, pairs) VALUES (?, ?, ?, ?)'),
    assignee: db.prepare('INSERT INTO duty_assignees VALUES (?, ?, ?, ?, ?, ?)'),
    unit: db.prepare('INSERT INTO duty_units (key, name, place, kind) VALUES (?, ?, ?, ?)'),
    unitOf: db.prepare('SELECT unit FROM duty_units WHERE key = ?'),
  };
  writers.set(db, made);
  return made;
}

function addDuty(
  writer: Writer,
  row: number,
  position: number,
  record: Directive,
  duty: Duty,
): number | bigint {
  const { deadline } = duty;
  const { lastInsertRowid } = writer.entry.run(
    row,
    position,
    record.id,
    record.type,
    record.number?.text ?? null,
    record.title,
    record.issuer?.name ?? null,
    record.issued,
    duty.text,
    duty.section,
    duty.start,
    duty.end,
    duty.force,
    deadline?.text ?? null,
    deadline?.by ? lastDay(deadline.by) : null,
    deadline?.strictBy ?? null,
    deadline?.every ?? null,
    deadline?.on ?? null,
    deadline?.working ?? null,
    basesOf(record),
  );
  const words = indexedWords(duty.text);
  writer.words.run(lastInsertRowid, words.exact, words.folded, words.pairs);
  return lastInsertRowid;
}

/** What the document says it rests on, for exports: the basis citations as written. */
function basesOf(record: Directive): string {
  const bases = record.citations.filter((c) => c.role === 'basis' && c.within === null).map((c) => c.text);
  return [...new Set(bases)].slice(0, 12).join('; ');
}

function unitId(
  writer: Writer,
  assignee: Assignee,
  context: UnitContext,
  issuer: Issuer | null,
): { id: number; key: string } {
  const key =
    assignee.kind === 'group'
      ? groupKey(assignee.name, context)
      : (assignee.unit ?? unitKey(assignee.name, context) ?? groupKey(assignee.name, context));
  const known = writer.unitOf.get(key) as { unit: number } | undefined;
  if (known) return { id: known.unit, key };
  const place = placeShown(assignee.name, key, issuer);
  const made = writer.unit.run(key, assignee.name, place, assignee.kind);
  return { id: Number(made.lastInsertRowid), key };
}

/** The place to show beside a name that does not say it; "" where the name does, or belongs to no place. */
function placeShown(name: string, key: string, issuer: Issuer | null): string {
  if (!key.includes('@') || !issuer?.place) return '';
  const own = key.slice(key.lastIndexOf('@') + 1);
  // A Sở named by a commune belongs to the province, not to the commune.
  const provincial =
    issuer.within !== null && slug(issuer.within.replace(/^(?:tỉnh|thành phố) /u, '')) === own;
  const place = provincial ? (issuer.within as string) : issuer.place;
  return name.includes(place) ? '' : place;
}
