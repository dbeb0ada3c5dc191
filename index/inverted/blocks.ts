/**
 * How a segment lies on disk. Its terms are sorted by their words' numbers in the lexicon and cut into blocks of some
 * kilobytes; which term each block begins with is kept in one small directory, in memory while the segment is in use.
 * A block holds the short posting lists of its terms; a long list has a row of its own, so that reading one term never
 * means reading past another's long list.
 */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { prepared } from '../../corpus/prepared.ts';
import { ByteReader, ByteWriter, type Postings, readPostings, writePostings } from './postings.ts';

/** Bytes from which a block is closed. */
const BLOCK = 4096;
/** Bytes from which a list has a row of its own. */
const LONG_LIST = 1024;
/** Word numbers stay below this, so that two of them make one safe integer. */
const WORDS = 2 ** 26;

/** A single syllable (second = 0) or a pair, by the words' numbers in the lexicon and of their spellings there. */
export interface TermNumbers {
  first: number;
  second: number;
  firstSpelling: number;
  secondSpelling: number;
}

/** One term of a segment. */
export interface TermEntry extends TermNumbers {
  /** Documents in its list. */
  size: number;
  read(): Postings;
}

export interface Segment {
  id: number;
  /** Number of its first document; lists count from here. */
  base: number;
  /** Document numbers it spans. */
  span: number;
}

export const BLOCK_TABLES = `
  CREATE TABLE IF NOT EXISTS search_segments (
    id INTEGER PRIMARY KEY AUTOINCREMENT, base INTEGER NOT NULL, span INTEGER NOT NULL, tier INTEGER NOT NULL,
    first_block INTEGER NOT NULL, first_list INTEGER NOT NULL, lists INTEGER NOT NULL, directory BLOB NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS search_blocks (id INTEGER PRIMARY KEY, block BLOB NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS search_lists (id INTEGER PRIMARY KEY, list BLOB NOT NULL) STRICT;`;

/** Writes one segment; terms must come in ascending order of first, second, firstSpelling, secondSpelling. */
export class SegmentWriter {
  readonly #db: DatabaseSync;
  readonly #segment: Omit<Segment, 'id'> & { tier: number };
  readonly #insertBlock: StatementSync;
  readonly #insertList: StatementSync;
  readonly #firstBlock: number;
  readonly #firstList: number;
  readonly #directory: number[] = [];
  #lists = 0;
  readonly #block = new ByteWriter();
  readonly #list = new ByteWriter();
  #first = 0;
  #second = 0;

  constructor(db: DatabaseSync, segment: Omit<Segment, 'id'> & { tier: number }) {
    this.#db = db;
    this.#segment = segment;
    this.#firstBlock = nextRow(db, 'search_blocks');
    this.#firstList = nextRow(db, 'search_lists');
    this.#insertBlock = prepared(db, 'INSERT INTO search_blocks (id, block) VALUES (?, ?)');
    this.#insertList = prepared(db, 'INSERT INTO search_lists (id, list) VALUES (?, ?)');
  }

  /** `documents` ascending; the first `size` of them and of `counts` are the list. */
  add(term: TermNumbers, documents: ArrayLike<number>, counts: ArrayLike<number>, size: number): void {
    const block = this.#block;
    const same = term.first === this.#first && term.second === this.#second;
    if (block.length >= BLOCK && !same) this.#closeBlock();
    if (block.length === 0) this.#openBlock(term);
    block.varint(term.first - this.#first);
    block.varint(term.first === this.#first ? term.second - this.#second : term.second);
    block.varint(term.firstSpelling);
    if (term.second > 0) block.varint(term.secondSpelling);
    block.varint(size);
    this.#first = term.first;
    this.#second = term.second;
    this.#list.length = 0;
    writePostings(this.#list, documents, counts, size, this.#segment.span);
    const long = this.#list.length > LONG_LIST;
    block.varint(this.#list.length * 2 + (long ? 1 : 0));
    if (long) {
      block.varint(this.#lists);
      this.#insertList.run(this.#firstList + this.#lists++, this.#list.written());
    } else {
      block.raw(this.#list.written());
    }
  }

  /** Writes what is left and makes the segment known. */
  close(): void {
    if (this.#block.length > 0) this.#closeBlock();
    const directory = Buffer.from(Float64Array.from(this.#directory).buffer);
    this.#db
      .prepare(
        `INSERT INTO search_segments (base, span, tier, first_block, first_list, lists, directory)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        this.#segment.base,
        this.#segment.span,
        this.#segment.tier,
        this.#firstBlock,
        this.#firstList,
        this.#lists,
        directory,
      );
  }

  #openBlock({ first, second }: TermNumbers): void {
    this.#directory.push(placeOf(first, second));
    this.#first = 0;
    this.#second = 0;
  }

  #closeBlock(): void {
    this.#insertBlock.run(this.#firstBlock + this.#directory.length - 1, this.#block.written());
    this.#block.length = 0;
  }
}

/** Reads one segment. */
export class SegmentReader implements Segment {
  readonly id: number;
  readonly base: number;
  readonly span: number;
  readonly #firstBlock: number;
  readonly #firstList: number;
  readonly #directory: Float64Array;
  readonly #block: StatementSync;
  readonly #list: StatementSync;

  /** Throws when the store knows no such segment. */
  constructor(db: DatabaseSync, id: number) {
    const row = db.prepare('SELECT * FROM search_segments WHERE id = ?').get(id);
    if (!row) throw new Error(`no search segment ${id}`);
    this.id = id;
    this.base = row.base as number;
    this.span = row.span as number;
    this.#firstBlock = row.first_block as number;
    this.#firstList = row.first_list as number;
    this.#directory = new Float64Array(Uint8Array.from(row.directory as Uint8Array).buffer);
    this.#block = prepared(db, 'SELECT block FROM search_blocks WHERE id = ?');
    this.#list = prepared(db, 'SELECT list FROM search_lists WHERE id = ?');
  }

  /** All spellings of a term in the segment. */
  spellings(first: number, second: number): TermEntry[] {
    const found: TermEntry[] = [];
    const at = this.#blockOf(placeOf(first, second));
    if (at < 0) return found;
    const block = this.#open(at);
    while (block.next()) {
      if (block.first === first && block.second === second) found.push(this.#entry(block));
      else if (block.first > first || (block.first === first && block.second > second)) break;
    }
    return found;
  }

  /** Visits the pairs that begin with a word, with the documents of each. */
  eachFollowing(first: number, visit: (second: number, size: number) => void): void {
    for (let at = Math.max(0, this.#blockOf(placeOf(first, 1))); at < this.#directory.length; at++) {
      const block = this.#open(at);
      while (block.next()) {
        if (block.first > first) return;
        if (block.first === first && block.second > 0) visit(block.second, block.size);
      }
    }
  }

  /** Every term, in order. */
  *all(): Generator<TermEntry, undefined> {
    for (let at = 0; at < this.#directory.length; at++) {
      const block = this.#open(at);
      while (block.next()) yield this.#entry(block);
    }
    return undefined;
  }

  #open(at: number): BlockCursor {
    const row = this.#block.get(this.#firstBlock + at) as { block: Uint8Array };
    return new BlockCursor(row.block);
  }

  /** The term the cursor stands on, with its list still to be read. */
  #entry({
    first,
    second,
    firstSpelling,
    secondSpelling,
    size,
    short: inBlock,
    long,
  }: BlockCursor): TermEntry {
    // Copied, so that a list waiting to be read does not hold its whole block in memory.
    const short = inBlock?.slice();
    const read = () => {
      if (short) return readPostings(short, size, this.span);
      const row = this.#list.get(this.#firstList + long) as { list: Uint8Array };
      return readPostings(row.list, size, this.span);
    };
    return { first, second, firstSpelling, secondSpelling, size, read };
  }

  /** The block that can hold a term; -1 before the first. */
  #blockOf(place: number): number {
    let low = 0;
    let high = this.#directory.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#directory[middle] as number) <= place) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

/** Goes through a block term by term without making anything of those passed over. */
class BlockCursor implements TermNumbers {
  readonly #reader: ByteReader;
  first = 0;
  second = 0;
  firstSpelling = 0;
  secondSpelling = 0;
  size = 0;
  /** The list itself when it is short. */
  short: Uint8Array | null = null;
  /** Else its number among the segment's long lists. */
  long = 0;

  constructor(block: Uint8Array) {
    this.#reader = new ByteReader(block);
  }

  /** False past the last term. */
  next(): boolean {
    const reader = this.#reader;
    if (reader.done) return false;
    const step = reader.varint();
    this.second = reader.varint() + (step === 0 ? this.second : 0);
    this.first += step;
    this.firstSpelling = reader.varint();
    this.secondSpelling = this.second > 0 ? reader.varint() : 0;
    this.size = reader.varint();
    const header = reader.varint();
    if (header & 1) {
      this.short = null;
      this.long = reader.varint();
    } else {
      this.short = reader.raw(header >>> 1);
    }
    return true;
  }
}

/** Takes a segment off the disk. */
export function deleteSegment(db: DatabaseSync, id: number): void {
  const row = db.prepare('SELECT * FROM search_segments WHERE id = ?').get(id);
  if (!row) return;
  const blocks = (row.directory as Uint8Array).length / Float64Array.BYTES_PER_ELEMENT;
  const between = (table: string) => db.prepare(`DELETE FROM ${table} WHERE id >= ? AND id < ?`);
  between('search_blocks').run(row.first_block as number, (row.first_block as number) + blocks);
  between('search_lists').run(row.first_list as number, (row.first_list as number) + (row.lists as number));
  db.prepare('DELETE FROM search_segments WHERE id = ?').run(id);
}

function nextRow(db: DatabaseSync, table: string): number {
  const { next } = db.prepare(`SELECT coalesce(max(id), 0) + 1 next FROM ${table}`).get() as { next: number };
  return next;
}

function placeOf(first: number, second: number): number {
  return first * WORDS + second;
}
