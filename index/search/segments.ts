/**
 * The inverted index inside the store's SQLite file, in the manner of a log-structured merge tree: a new document's
 * terms wait as one row; every SEAL_AT documents the waiting ones become a segment (sorted blocks, written once);
 * FANOUT segments of one size become one of the next. So adding is cheap, reading touches few segments, and all of it
 * happens in the record's own transaction.
 *
 * Documents here are numbered by arrival and never renumbered: a record that changes gets a new number, the old one
 * is marked dead and leaves its segment at the next merge.
 */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { KINDS } from '../analyze.ts';
import { BlockWriter, type Entry, readBlock, searchBlock } from './postings.ts';

export const SEAL_AT = 512;
const FANOUT = 8;

export interface Segment {
  id: number;
  /** Number of its first document; lists inside count from here. */
  base: number;
  /** Document numbers it spans. */
  span: number;
}

export const SEGMENT_TABLES = `
  CREATE TABLE IF NOT EXISTS search_pending (document INTEGER PRIMARY KEY, terms TEXT NOT NULL, counts BLOB NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS search_segments (
    id INTEGER PRIMARY KEY AUTOINCREMENT, base INTEGER NOT NULL, span INTEGER NOT NULL, tier INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS search_blocks (
    segment INTEGER NOT NULL, first TEXT NOT NULL, block BLOB NOT NULL, PRIMARY KEY (segment, first)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS search_waiting (documents INTEGER NOT NULL) STRICT;
  INSERT INTO search_waiting SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM search_waiting);
  CREATE TABLE IF NOT EXISTS search_words (word TEXT PRIMARY KEY, documents INTEGER NOT NULL) STRICT, WITHOUT ROWID;`;

/** Lets a document's terms wait for the next seal; seals when enough are waiting. */
export function addTerms(db: DatabaseSync, document: number, terms: ReadonlyMap<string, number>): void {
  const counts = Buffer.allocUnsafe(terms.size);
  let i = 0;
  for (const count of terms.values()) counts[i++] = Math.min(255, count);
  const { insert, count } = writersOf(db);
  insert.run(document, [...terms.keys()].join('\n'), counts);
  // A count kept beside: counting the rows would read through all their terms.
  const { waiting } = count.get() as { waiting: number };
  if (waiting >= SEAL_AT) seal(db);
}

interface Writers {
  insert: StatementSync;
  count: StatementSync;
}

const writers = new WeakMap<DatabaseSync, Writers>();

/** Statements run for every document, prepared once a connection. */
function writersOf(db: DatabaseSync): Writers {
  let known = writers.get(db);
  if (!known) {
    known = {
      insert: db.prepare('INSERT INTO search_pending (document, terms, counts) VALUES (?, ?, ?)'),
      count: db.prepare('UPDATE search_waiting SET documents = documents + 1 RETURNING documents waiting'),
    };
    writers.set(db, known);
  }
  return known;
}

/** A waiting document's terms, as they were added. */
export function* pendingTerms(
  db: DatabaseSync,
  after: number,
): Generator<{ document: number; terms: string[]; counts: Uint8Array }> {
  const rows = db.prepare('SELECT * FROM search_pending WHERE document > ? ORDER BY document').iterate(after);
  for (const row of rows) {
    const { document, terms, counts } = row as { document: number; terms: string; counts: Uint8Array };
    yield { document, terms: terms === '' ? [] : terms.split('\n'), counts };
  }
}

/** Looks keys up in segments. */
export class BlockReader {
  readonly #home: StatementSync;
  readonly #later: StatementSync;

  constructor(db: DatabaseSync) {
    this.#home = db.prepare(
      'SELECT block FROM search_blocks WHERE segment = ? AND first <= ? ORDER BY first DESC LIMIT 1',
    );
    this.#later = db.prepare(
      'SELECT block FROM search_blocks WHERE segment = ? AND first > ? AND first < ? ORDER BY first',
    );
  }

  /** Entries of a segment whose key starts with `prefix`, in key order, at most `limit` keys. */
  entries(segment: number, prefix: string, limit: number): Entry[] {
    const home = this.#home.get(segment, prefix) as { block: Uint8Array } | undefined;
    const { found, passed } = home ? searchBlock(home.block, prefix) : { found: [], passed: false };
    if (!passed) {
      for (const row of this.#later.iterate(segment, prefix, `${prefix}\uffff`)) {
        if (found.length >= limit) break;
        for (const entry of readBlock(row.block as Uint8Array, prefix)) found.push(entry);
      }
    }
    return found.length > limit ? found.slice(0, limit) : found;
  }
}

/** Makes the waiting documents a segment, then merges as far as that fills a tier. */
export function seal(db: DatabaseSync): void {
  const lists = new GrowingLists();
  let base = -1;
  let last = -1;
  for (const { document, terms, counts } of pendingTerms(db, -1)) {
    if (base < 0) base = document;
    last = document;
    for (let i = 0; i < terms.length; i++)
      lists.add(terms[i] as string, document - base, counts[i] as number);
  }
  if (base < 0) return;
  const writer = segmentWriter(db, base, last - base + 1, 0);
  const countWord = db.prepare(
    'INSERT INTO search_words VALUES (?, ?) ON CONFLICT (word) DO UPDATE SET documents = documents + excluded.documents',
  );
  for (const key of sorted(lists.keys())) {
    const { documents, counts } = lists.of(key);
    writer.add(key, documents, counts);
    if (key.startsWith(KINDS.syllable)) countWord.run(key.slice(1), documents.length);
  }
  writer.flush();
  db.exec('DELETE FROM search_pending; UPDATE search_waiting SET documents = 0;');
  mergeFullTiers(db);
}

/** Posting lists in the making: chains through flat arrays, for most keys have one or two documents. */
class GrowingLists {
  readonly #places = new Map<string, number>();
  /** Newest link of each key. */
  readonly #heads: number[] = [];
  /** Links: document, count, the link before (-1 = none). */
  readonly #documents: number[] = [];
  readonly #counts: number[] = [];
  readonly #before: number[] = [];

  /** Documents must come in ascending order. */
  add(key: string, document: number, count: number): void {
    const link = this.#documents.length;
    this.#documents.push(document);
    this.#counts.push(count);
    const place = this.#places.get(key);
    if (place === undefined) {
      this.#places.set(key, this.#heads.length);
      this.#heads.push(link);
      this.#before.push(-1);
    } else {
      this.#before.push(this.#heads[place] as number);
      this.#heads[place] = link;
    }
  }

  keys(): Iterable<string> {
    return this.#places.keys();
  }

  of(key: string): { documents: number[]; counts: number[] } {
    const documents: number[] = [];
    const counts: number[] = [];
    const head = this.#heads[this.#places.get(key) ?? -1] ?? -1;
    for (let link = head; link >= 0; link = this.#before[link] as number) {
      documents.push(this.#documents[link] as number);
      counts.push(this.#counts[link] as number);
    }
    return { documents: documents.reverse(), counts: counts.reverse() };
  }
}

/** Keys in order. First by their first letters: comparing whole strings a hundred thousand times is most of sealing. */
function sorted(keys: Iterable<string>): string[] {
  const groups = new Map<string, string[]>();
  for (const key of keys) {
    const start = key.slice(0, 4);
    const group = groups.get(start);
    if (group) group.push(key);
    else groups.set(start, [key]);
  }
  return [...groups.keys()].sort().flatMap((start) => (groups.get(start) as string[]).sort());
}

function mergeFullTiers(db: DatabaseSync): void {
  const full = db
    .prepare('SELECT tier FROM search_segments GROUP BY tier HAVING count(*) >= ? ORDER BY tier LIMIT 1')
    .get(FANOUT) as { tier: number } | undefined;
  if (!full) return;
  merge(
    db,
    db
      .prepare('SELECT id, base, span FROM search_segments WHERE tier = ? ORDER BY base')
      .all(full.tier) as unknown as Segment[],
    full.tier + 1,
  );
  mergeFullTiers(db);
}

/** Writes several neighbouring segments as one, leaving out the dead. */
function merge(db: DatabaseSync, parts: Segment[], tier: number): void {
  const base = (parts[0] as Segment).base;
  const end = Math.max(...parts.map((s) => s.base + s.span));
  const dead = new Set(
    db
      .prepare('SELECT document FROM search_dead WHERE document >= ? AND document < ?')
      .all(base, end)
      .map((row) => row.document as number),
  );
  const writer = segmentWriter(db, base, end - base, tier);
  const streams = parts.map((part) => ({
    part,
    entries: allEntries(db, part.id),
    head: null as Entry | null,
  }));
  for (const stream of streams) stream.head = stream.entries.next().value ?? null;
  for (;;) {
    let key: string | null = null;
    for (const { head } of streams) if (head && (key === null || head.key < key)) key = head.key;
    if (key === null) break;
    const documents: number[] = [];
    const counts: number[] = [];
    for (const stream of streams) {
      if (stream.head?.key !== key) continue;
      const { postings } = stream.head;
      for (let i = 0; i < postings.documents.length; i++) {
        const document = (postings.documents[i] as number) + stream.part.base;
        if (dead.size > 0 && dead.has(document)) continue;
        documents.push(document - base);
        counts.push(postings.counts[i] as number);
      }
      stream.head = stream.entries.next().value ?? null;
    }
    if (documents.length > 0) writer.add(key, documents, counts);
  }
  writer.flush();
  for (const { id } of parts) {
    db.prepare('DELETE FROM search_blocks WHERE segment = ?').run(id);
    db.prepare('DELETE FROM search_segments WHERE id = ?').run(id);
  }
}

/** A segment's entries in key order, one block in memory at a time. */
function* allEntries(db: DatabaseSync, segment: number): Generator<Entry, undefined> {
  const rows = db
    .prepare('SELECT block FROM search_blocks WHERE segment = ? ORDER BY first')
    .iterate(segment);
  for (const row of rows) yield* readBlock(row.block as Uint8Array);
  return undefined;
}

function segmentWriter(db: DatabaseSync, base: number, span: number, tier: number): BlockWriter {
  const { lastInsertRowid } = db
    .prepare('INSERT INTO search_segments (base, span, tier) VALUES (?, ?, ?)')
    .run(base, span, tier);
  const insert = db.prepare('INSERT INTO search_blocks (segment, first, block) VALUES (?, ?, ?)');
  return new BlockWriter((first, block) => insert.run(Number(lastInsertRowid), first, block));
}
