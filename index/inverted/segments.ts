/**
 * The inverted index inside the store's SQLite file, in the manner of a log-structured merge tree: a new document's
 * terms wait as one row; every SEAL_AT documents the waiting ones become a segment (sorted blocks, written once);
 * FANOUT segments of one size become one of the next. So adding is cheap, reading touches few segments, and all of it
 * happens in the record's own transaction.
 *
 * Documents here are numbered by arrival and never renumbered: a record that changes gets a new number, the old one
 * is marked dead and leaves its segment at the next merge.
 */
import type { DatabaseSync } from 'node:sqlite';
import { prepared } from '../../corpus/prepared.ts';
import { Batch } from './batch.ts';
import { BLOCK_TABLES, deleteSegment, SegmentReader, SegmentWriter, type TermEntry } from './blocks.ts';
import type { DocumentTerms } from './document-terms.ts';
import { LEXICON_TABLE } from './lexicon.ts';
import type { Postings } from './postings.ts';

export const SEAL_AT = 512;
/** Long documents are sealed earlier: their words are all in memory then. */
const SEAL_AT_WORDS = 2_000_000;
const FANOUT = 8;

export const SEGMENT_TABLES = `
  CREATE TABLE IF NOT EXISTS search_pending (
    document INTEGER PRIMARY KEY, words TEXT NOT NULL, fields TEXT NOT NULL, pairs BLOB NOT NULL, counts BLOB NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS search_waiting (documents INTEGER NOT NULL, words INTEGER NOT NULL) STRICT;
  INSERT INTO search_waiting SELECT 0, 0 WHERE NOT EXISTS (SELECT 1 FROM search_waiting);
  ${LEXICON_TABLE}
  ${BLOCK_TABLES}`;

/** Lets a document's terms wait for the next seal; seals when enough are waiting. */
export function addTerms(db: DatabaseSync, document: number, terms: DocumentTerms): void {
  const { words, fields, pairs, counts } = terms;
  prepared(
    db,
    'INSERT INTO search_pending (document, words, fields, pairs, counts) VALUES (?, ?, ?, ?, ?)',
  ).run(document, words.join(' '), fields.join('\n'), bytesOf(pairs), counts);
  // A count kept beside: counting the rows would read through all their terms.
  const waiting = prepared(
    db,
    'UPDATE search_waiting SET documents = documents + 1, words = words + ? RETURNING documents, words',
  ).get(words.length) as { documents: number; words: number };
  if (waiting.documents >= SEAL_AT || waiting.words >= SEAL_AT_WORDS) seal(db);
}

/** Waiting documents numbered above `after`, as they were added. */
export function* pendingTerms(
  db: DatabaseSync,
  after: number,
): Generator<{ document: number; terms: DocumentTerms }> {
  const rows = db.prepare('SELECT * FROM search_pending WHERE document > ? ORDER BY document').iterate(after);
  for (const row of rows) {
    const { document, words, fields, pairs, counts } = row as {
      document: number;
      words: string;
      fields: string;
      pairs: Uint8Array;
      counts: Uint8Array;
    };
    yield {
      document,
      terms: {
        words: words === '' ? [] : words.split(' '),
        fields: fields === '' ? [] : fields.split('\n'),
        // Copied: the numbers must begin at a multiple of four.
        pairs: new Uint32Array(Uint8Array.from(pairs).buffer),
        counts,
      },
    };
  }
}

/** Makes the waiting documents a segment, then merges as far as that fills a tier. */
export function seal(db: DatabaseSync): void {
  const batch = new Batch();
  for (const { document, terms } of pendingTerms(db, -1)) batch.add(document, terms);
  if (batch.span === 0) return;
  const writer = new SegmentWriter(db, { base: batch.base, span: batch.span, tier: 0 });
  batch.write(db, writer);
  writer.close();
  db.exec('DELETE FROM search_pending; UPDATE search_waiting SET documents = 0, words = 0;');
  mergeFullTiers(db);
}

function mergeFullTiers(db: DatabaseSync): void {
  const full = db
    .prepare('SELECT tier FROM search_segments GROUP BY tier HAVING count(*) >= ? ORDER BY tier LIMIT 1')
    .get(FANOUT) as { tier: number } | undefined;
  if (!full) return;
  const parts = db.prepare('SELECT id FROM search_segments WHERE tier = ? ORDER BY base').all(full.tier);
  merge(
    db,
    parts.map(({ id }) => new SegmentReader(db, id as number)),
    full.tier + 1,
  );
  mergeFullTiers(db);
}

/** Writes several neighbouring segments as one, leaving out the dead. */
function merge(db: DatabaseSync, parts: readonly SegmentReader[], tier: number): void {
  const base = (parts[0] as SegmentReader).base;
  const end = Math.max(...parts.map((part) => part.base + part.span));
  const writer = new SegmentWriter(db, { base, span: end - base, tier });
  const list = new JoinedList(end - base, deadWithin(db, base, end));
  const streams = parts.map((part) => ({ shift: part.base - base, entries: part.all(), ...nothingYet }));
  for (const stream of streams) advance(stream);
  for (;;) {
    let least: TermEntry | null = null;
    for (const { head } of streams) if (head && (least === null || compare(head, least) < 0)) least = head;
    if (least === null) break;
    for (const stream of streams) {
      if (!stream.head || compare(stream.head, least) !== 0) continue;
      list.add(stream.head.read(), stream.shift);
      advance(stream);
    }
    if (list.size > 0) writer.add(least, list.documents, list.counts, list.size);
    list.size = 0;
  }
  writer.close();
  for (const { id } of parts) deleteSegment(db, id);
}

interface Stream {
  entries: Generator<TermEntry, undefined>;
  head: TermEntry | null;
}

const nothingYet: Pick<Stream, 'head'> = { head: null };

function advance(stream: Stream): void {
  stream.head = stream.entries.next().value ?? null;
}

function compare(a: TermEntry, b: TermEntry): number {
  return (
    a.first - b.first ||
    a.second - b.second ||
    a.firstSpelling - b.firstSpelling ||
    a.secondSpelling - b.secondSpelling
  );
}

/** By document counted from `base`: 1 = dead. Null when none is. */
function deadWithin(db: DatabaseSync, base: number, end: number): Uint8Array | null {
  const rows = db
    .prepare('SELECT document FROM search_dead WHERE document >= ? AND document < ?')
    .all(base, end);
  if (rows.length === 0) return null;
  const dead = new Uint8Array(end - base);
  for (const { document } of rows) dead[(document as number) - base] = 1;
  return dead;
}

/** Posting lists put end to end, without the dead. */
class JoinedList {
  readonly documents: Uint32Array;
  readonly counts: Uint8Array;
  readonly #dead: Uint8Array | null;
  size = 0;

  constructor(most: number, dead: Uint8Array | null) {
    this.documents = new Uint32Array(most);
    this.counts = new Uint8Array(most);
    this.#dead = dead;
  }

  add(postings: Postings, shift: number): void {
    if (postings.plane) {
      const { plane } = postings;
      for (let d = 0; d < plane.length; d++) if (plane[d] !== 0) this.#push(d + shift, plane[d] as number);
      return;
    }
    const { documents, counts } = postings;
    for (let i = 0; i < documents.length; i++)
      this.#push((documents[i] as number) + shift, counts[i] as number);
  }

  #push(document: number, count: number): void {
    if (this.#dead !== null && this.#dead[document] === 1) return;
    this.documents[this.size] = document;
    this.counts[this.size++] = count;
  }
}

function bytesOf(numbers: Uint32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}
