/** Reads posting lists of the whole corpus: every segment and the documents still waiting for one, behind one question. */
import type { DatabaseSync } from 'node:sqlite';
import { KINDS } from '../analyze.ts';
import { Entry } from './postings.ts';
import { BlockReader, pendingTerms, type Segment } from './segments.ts';

/** A stretch of document numbers and the lists of its terms; lists count documents from `base`. */
export interface Source {
  base: number;
  span: number;
  /** Entries whose key starts with `prefix`, in no promised order; at most `limit` keys. */
  entries(prefix: string, limit?: number): Entry[];
}

/** Keys one prefix may open out to, unless told otherwise. */
const MOST_KEYS = 10_000;
/** Postings kept decoded in memory: about 15 MB at 5 bytes each. */
const CACHE_POSTINGS = 3_000_000;

export class TermReader {
  readonly #db: DatabaseSync;
  readonly #blocks: BlockReader;
  readonly #cache = new PostingCache(CACHE_POSTINGS);
  #segments: Source[] = [];
  #pending = new PendingSource();
  #segmentIds = '';

  constructor(db: DatabaseSync) {
    this.#db = db;
    this.#blocks = new BlockReader(db);
  }

  /** Segments oldest first, the waiting documents last. */
  get sources(): readonly Source[] {
    return this.#pending.span > 0 ? [...this.#segments, this.#pending] : this.#segments;
  }

  /** Looks what has changed on disk; `anew` when document numbers have started over. */
  refresh(anew: boolean): void {
    if (anew) this.#cache.clear();
    const found = this.#db
      .prepare('SELECT id, base, span FROM search_segments ORDER BY base')
      .all() as unknown as Segment[];
    const ids = found.map((s) => s.id).join();
    if (anew || ids !== this.#segmentIds) {
      this.#segmentIds = ids;
      this.#segments = found.map((segment) => this.#segmentSource(segment));
      this.#pending = new PendingSource();
    }
    for (const { document, terms, counts } of pendingTerms(this.#db, this.#pending.last)) {
      this.#pending.add(document, terms, counts);
    }
  }

  /** Every syllable of the corpus, accentless, with about how many documents have it. May repeat a word. */
  *words(): Generator<{ folded: string; documents: number }> {
    const sealed = this.#db.prepare('SELECT word, documents FROM search_words').iterate();
    for (const row of sealed) {
      const word = row.word as string;
      yield { folded: word.slice(0, word.indexOf('\t')), documents: row.documents as number };
    }
    yield* this.#pending.words();
  }

  #segmentSource({ id, base, span }: Segment): Source {
    return {
      base,
      span,
      entries: (prefix, limit = MOST_KEYS) =>
        this.#cache.get(`${id}:${limit}:${prefix}`, () => this.#blocks.entries(id, prefix, limit)),
    };
  }
}

/** All spellings of one accentless form with their growing lists; seldom more than one or two. */
type Spellings = { key: string; documents: number[]; counts: number[]; entry: Entry | null }[];

/** The waiting documents, few enough to keep in memory. */
class PendingSource implements Source {
  base = 0;
  span = 0;
  last = -1;
  readonly #lists = new Map<string, Spellings>();
  /** Open prefixes already looked for: that means going through all keys. */
  readonly #opened = new Map<string, Entry[]>();

  add(document: number, terms: string[], counts: Uint8Array): void {
    this.#opened.clear();
    if (this.span === 0) this.base = document;
    this.last = document;
    this.span = document - this.base + 1;
    for (let i = 0; i < terms.length; i++) {
      const key = terms[i] as string;
      const folded = key.slice(0, key.indexOf('\t') + 1);
      let spellings = this.#lists.get(folded);
      if (!spellings) {
        spellings = [];
        this.#lists.set(folded, spellings);
      }
      let list = spellings.find((s) => s.key === key);
      if (!list) {
        list = { key, documents: [], counts: [], entry: null };
        spellings.push(list);
      }
      list.entry = null;
      list.documents.push(document - this.base);
      list.counts.push(counts[i] as number);
    }
  }

  *words(): Generator<{ folded: string; documents: number }> {
    for (const [prefix, spellings] of this.#lists) {
      if (!prefix.startsWith(KINDS.syllable)) continue;
      let documents = 0;
      for (const list of spellings) documents += list.documents.length;
      yield { folded: prefix.slice(1, -1), documents };
    }
  }

  entries(prefix: string, limit = MOST_KEYS): Entry[] {
    const known = this.#opened.get(prefix);
    if (known) return known.slice(0, limit);
    const found: Entry[] = [];
    const take = (spellings: Spellings = []) => {
      for (const list of spellings) {
        const { key, documents, counts } = list;
        list.entry ??= new Entry(key, documents.length, () => ({
          documents: Uint32Array.from(documents),
          counts: Uint8Array.from(counts),
        }));
        found.push(list.entry);
      }
    };
    if (prefix.endsWith('\t')) {
      take(this.#lists.get(prefix));
      return found;
    }
    for (const [folded, spellings] of this.#lists) if (folded.startsWith(prefix)) take(spellings);
    this.#opened.set(prefix, found);
    return found.slice(0, limit);
  }
}

/** Least recently used out first, bounded by postings held, not by keys. */
class PostingCache {
  readonly #limit: number;
  readonly #kept = new Map<string, Entry[]>();
  #held = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: string, read: () => Entry[]): Entry[] {
    const known = this.#kept.get(key);
    if (known) {
      this.#kept.delete(key);
      this.#kept.set(key, known);
      return known;
    }
    const made = read();
    this.#kept.set(key, made);
    this.#held += weight(made);
    for (const [oldest, dropped] of this.#kept) {
      if (this.#held <= this.#limit) break;
      this.#kept.delete(oldest);
      this.#held -= weight(dropped);
    }
    return made;
  }

  clear(): void {
    this.#kept.clear();
    this.#held = 0;
  }
}

/** 50 stands for what an entry costs besides its postings. */
function weight(found: Entry[]): number {
  let sum = 50;
  for (const { size } of found) sum += size + 50;
  return sum;
}
