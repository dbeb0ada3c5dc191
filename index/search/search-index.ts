/** What full-text search keeps of each record, written in the record's own transaction. */
import type { DatabaseSync } from 'node:sqlite';
import type { DerivedIndex } from '../../corpus/derived-index.ts';
import { prepared } from '../../corpus/prepared.ts';
import type { Directive } from '../../corpus/record.ts';
import { bareSymbol, KINDS, scan, symbolTerm, tokenize } from '../analyze.ts';
import { TermCounter } from '../inverted/document-terms.ts';
import { IMPRINT_TABLE, writeImprint } from '../inverted/imprints.ts';
import { addTerms, SEGMENT_TABLES } from '../inverted/segments.ts';

/** A word of the title counts this often. */
const TITLE_WEIGHT = 2;
/** A document defines few abbreviations; more are a misreading. */
const ABBREVIATIONS_READ = 50;

const TABLES = [
  'documents',
  'dead',
  'epoch',
  'pending',
  'waiting',
  'imprints',
  'segments',
  'blocks',
  'lists',
  'lexicon',
];

export const searchIndex: DerivedIndex = {
  name: 'search',
  version: 4,

  create(db) {
    db.exec(`
      CREATE TABLE IF NOT EXISTS search_documents (
        document INTEGER PRIMARY KEY AUTOINCREMENT, row INTEGER NOT NULL, id TEXT NOT NULL, length INTEGER NOT NULL,
        type TEXT, type_name TEXT, number TEXT, title TEXT, issuer TEXT, level TEXT, issued TEXT, units TEXT
      ) STRICT;
      CREATE INDEX IF NOT EXISTS search_documents_row ON search_documents (row);
      CREATE TABLE IF NOT EXISTS search_dead (
        seq INTEGER PRIMARY KEY AUTOINCREMENT, document INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX IF NOT EXISTS search_dead_document ON search_dead (document);
      CREATE TABLE IF NOT EXISTS search_epoch (epoch INTEGER NOT NULL) STRICT;
      INSERT INTO search_epoch SELECT abs(random()) >> 11 WHERE NOT EXISTS (SELECT 1 FROM search_epoch);
      ${IMPRINT_TABLE}
      ${SEGMENT_TABLES}`);
  },

  drop(db) {
    for (const table of TABLES) db.exec(`DROP TABLE IF EXISTS search_${table}`);
  },

  add(db, row, record) {
    const terms = new TermCounter();
    const text = scan(record.text);
    const title = scan(record.title ?? '');
    terms.addText(record.text, 1, text);
    terms.addText(record.title ?? '', TITLE_WEIGHT, title);
    addDefinedNames(record, terms);
    addFieldTerms(record, terms);
    const document = writeDocument(db, row, record, text.count + title.count);
    writeImprint(db, document, text);
    addTerms(db, document, terms.terms());
  },

  remove(db, row) {
    prepared(
      db,
      'INSERT INTO search_dead (document) SELECT document FROM search_documents WHERE row = ?',
    ).run(row);
    prepared(
      db,
      'DELETE FROM search_imprints WHERE document IN (SELECT document FROM search_documents WHERE row = ?)',
    ).run(row);
    prepared(db, 'DELETE FROM search_documents WHERE row = ?').run(row);
  },
};

function writeDocument(db: DatabaseSync, row: number, record: Directive, length: number): number {
  const { lastInsertRowid } = prepared(
    db,
    `INSERT INTO search_documents (row, id, length, type, type_name, number, title, issuer, level, issued, units)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    row,
    record.id,
    length,
    record.type,
    record.typeName,
    record.number?.text ?? null,
    record.title,
    record.issuer?.name ?? null,
    record.issuer?.level ?? null,
    record.issued,
    unitsOf(record).join('\n'),
  );
  return Number(lastInsertRowid);
}

/** "Ủy ban nhân dân (UBND)" in a document: each UBND in it also counts as the words in full. */
function addDefinedNames(record: Directive, terms: TermCounter): void {
  for (const { short, long } of record.abbreviations.slice(0, ABBREVIATIONS_READ)) {
    const [token, more] = tokenize(short);
    if (!token || more) continue;
    const times = terms.times(token.syllable);
    if (times > 0) terms.addText(long.slice(0, 500), times);
  }
}

/** Terms that filters ask for: own number, issuer, units with duties, instruments cited. */
function addFieldTerms(record: Directive, terms: TermCounter): void {
  if (record.number?.serial) terms.addField(KINDS.number + bareSymbol(record.number.text).slice(0, 100));
  if (record.number) terms.addField(symbolTerm(record.number.text));
  const { issuer } = record;
  for (const name of [issuer?.name, issuer?.place, issuer?.within, issuer?.parent]) {
    if (name) for (const term of nameTerms(KINDS.issuer, name)) terms.addField(term);
  }
  for (const unit of unitsOf(record)) {
    for (const term of nameTerms(KINDS.unit, unit)) terms.addField(term);
  }
  for (const { number } of record.citations)
    if (number) terms.addField(KINDS.cited + bareSymbol(number).slice(0, 100));
}

/** Đơn vị được giao việc: each once, as written. */
function unitsOf(record: Directive): string[] {
  const names = record.duties.flatMap((duty) => duty.assignees.map((assignee) => assignee.name));
  return [...new Set(names.map((name) => name.replace(/\s+/g, ' ').trim()).filter(Boolean))];
}

/** Accentless syllables and pairs of a name, as field terms of `kind`. */
export function nameTerms(kind: string, name: string): string[] {
  const words = tokenize(name.slice(0, 500)).map((t) => t.syllable.folded);
  return words.flatMap((word, i) => [kind + word, ...(i > 0 ? [`${kind}${words[i - 1]} ${word}`] : [])]);
}
