/** Reads posting lists of the whole corpus: every segment and the documents still waiting for one, behind one question. */
import type { DatabaseSync } from 'node:sqlite';
import { KINDS } from '../analyze.ts';
import { SegmentReader } from './blocks.ts';
import { Lexicon, type LexiconWord } from './lexicon.ts';
import { PendingSource } from './pending-source.ts';
import { Entry, isPlane } from './postings.ts';
import { pendingTerms } from './segments.ts';
import { type Source, wordsOf } from './source.ts';

/** Bytes of posting lists kept decoded in memory. */
const CACHE_BYTES = 24 * 2 ** 20;
/** What an entry costs besides its list. */
const ENTRY_BYTES = 200;
/** Terms whose words are remembered. */
const MOST_REMEMBERED = 10_000;
/** Words that may follow another in an open pair: "du li*". */
const MOST_FOLLOWERS = 5_000;

export class TermReader {
  readonly #db: DatabaseSync;
  readonly #lexicon: Lexicon;
  readonly #cache = new EntryCache(CACHE_BYTES);
  readonly #words = new Map<string, TermWords | null>();
  #segments: SegmentSource[] = [];
  #pending = new PendingSource();
  #segmentIds = '';

  constructor(db: DatabaseSync) {
    this.#db = db;
    this.#lexicon = new Lexicon(db);
  }

  /** Segments oldest first, the waiting documents last. */
  get sources(): readonly Source[] {
    return this.#pending.span > 0 ? [...this.#segments, this.#pending] : this.#segments;
  }

  /** Looks what has changed on disk; `anew` when document numbers have started over. */
  refresh(anew: boolean): void {
    const found = this.#db.prepare('SELECT id FROM search_segments ORDER BY base').all();
    const ids = found.map(({ id }) => id as number);
    if (anew || ids.join() !== this.#segmentIds) {
      this.#segmentIds = ids.join();
      this.#words.clear();
      if (anew) this.#cache.clear();
      const known = new Map(anew ? [] : this.#segments.map((source) => [source.id, source]));
      this.#segments = ids.map((id) => known.get(id) ?? this.#open(id));
      this.#pending = new PendingSource();
    }
    for (const { document, terms } of pendingTerms(this.#db, this.#pending.last))
      this.#pending.add(document, terms);
  }

  /** Every syllable of the corpus, accentless, with about how many documents have it. May repeat a word. */
  *syllables(): Generator<{ folded: string; documents: number }> {
    yield* this.#lexicon.syllables();
    yield* this.#pending.syllables();
  }

  /** Terms that begin so with about how many documents have each, at most about `limit`: "1thu", "2du li", "463nq". */
  startingWith(prefix: string, limit: number): Map<string, number> {
    const [first, second] = wordsOf(prefix);
    const found =
      second === null
        ? new Map(this.#lexicon.startingWith(prefix, limit).map(({ key, documents }) => [key, documents]))
        : this.#pairsStartingWith(first, second);
    for (const { term, documents } of this.#pending.startingWith(prefix, limit))
      found.set(term, (found.get(term) ?? 0) + documents);
    return found;
  }

  #pairsStartingWith(firstKey: string, secondPrefix: string): Map<string, number> {
    const first = this.#lexicon.find(firstKey);
    const found = new Map<string, number>();
    if (!first) return found;
    const seconds = new Map(
      this.#lexicon.startingWith(secondPrefix, MOST_FOLLOWERS).map(({ number, key }) => [number, key]),
    );
    for (const segment of this.#segments) {
      segment.eachFollowing(first.number, (second, size) => {
        const key = seconds.get(second);
        if (!key) return;
        const term = `${KINDS.pair}${firstKey.slice(1)} ${key.slice(1)}`;
        found.set(term, (found.get(term) ?? 0) + size);
      });
    }
    return found;
  }

  #open(id: number): SegmentSource {
    return new SegmentSource(new SegmentReader(this.#db, id), this.#cache, (term) => this.#wordsOf(term));
  }

  #wordsOf(term: string): TermWords | null {
    const known = this.#words.get(term);
    if (known !== undefined) return known;
    if (this.#words.size >= MOST_REMEMBERED) this.#words.clear();
    const [firstKey, secondKey] = wordsOf(term);
    const first = this.#lexicon.find(firstKey);
    const second = secondKey === null ? null : this.#lexicon.find(secondKey);
    const found = first && (second || secondKey === null) ? { first, second } : null;
    this.#words.set(term, found);
    return found;
  }
}

interface TermWords {
  first: LexiconWord;
  second: LexiconWord | null;
}

class SegmentSource implements Source {
  readonly #reader: SegmentReader;
  readonly #cache: EntryCache;
  readonly #wordsOf: (term: string) => TermWords | null;

  constructor(reader: SegmentReader, cache: EntryCache, words: (term: string) => TermWords | null) {
    this.#reader = reader;
    this.#cache = cache;
    this.#wordsOf = words;
  }

  get id(): number {
    return this.#reader.id;
  }

  get base(): number {
    return this.#reader.base;
  }

  get span(): number {
    return this.#reader.span;
  }

  eachFollowing(first: number, visit: (second: number, size: number) => void): void {
    this.#reader.eachFollowing(first, visit);
  }

  entries(term: string): Entry[] {
    return this.#cache.get(`${this.id}:${term}`, this.span, () => this.#read(term));
  }

  #read(term: string): Entry[] {
    const words = this.#wordsOf(term);
    if (!words) return [];
    const { first, second } = words;
    return this.#reader.spellings(first.number, second?.number ?? 0).map((found) => {
      const spelling = second
        ? `${first.spellings[found.firstSpelling]} ${second.spellings[found.secondSpelling]}`
        : (first.spellings[found.firstSpelling] as string);
      return new Entry(spelling === term.slice(1) ? '' : spelling, found.size, found.read);
    });
  }
}

/** Least recently used out first, bounded by what the lists weigh, not by their number. */
class EntryCache {
  readonly #limit: number;
  readonly #kept = new Map<string, { entries: Entry[]; bytes: number }>();
  #held = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: string, span: number, read: () => Entry[]): Entry[] {
    const known = this.#kept.get(key);
    if (known) {
      this.#kept.delete(key);
      this.#kept.set(key, known);
      return known.entries;
    }
    const entries = read();
    const sizes = entries.map(({ size }) => size);
    // What has several spellings is likely to be kept as one besides.
    if (sizes.length > 1) sizes.push(sizes.reduce((sum, size) => sum + size));
    const bytes = sizes.reduce((sum, size) => sum + bytesHeld(size, span), ENTRY_BYTES);
    this.#kept.set(key, { entries, bytes });
    this.#held += bytes;
    for (const [oldest, dropped] of this.#kept) {
      if (this.#held <= this.#limit) break;
      this.#kept.delete(oldest);
      this.#held -= dropped.bytes;
    }
    return entries;
  }

  clear(): void {
    this.#kept.clear();
    this.#held = 0;
  }
}

function bytesHeld(size: number, span: number): number {
  return ENTRY_BYTES + (isPlane(size, span) ? span : size * 5);
}
