/**
 * Which keys mean one instrument, and which held document it is. Nothing is merged silently and nothing falls back to a
 * first hit.
 */
import type { DatabaseSync } from 'node:sqlite';
import { familyKey, isComplete, isIssuerUnknown } from '../../corpus/instrument.ts';
import { compatibleDates } from '../../corpus/partial-date.ts';
import { prepared } from '../../corpus/prepared.ts';
import type { Level } from '../../corpus/record.ts';
import { issuersAgree } from '../check/likeness.ts';
import { Memory } from '../memory.ts';
import { actOfUnplaced, unplacedWritings } from '../unplaced.ts';

/** A held directive as the graph sees it. */
export interface Act {
  row: number;
  id: string;
  key: string;
  type: string | null;
  number: string | null;
  title: string | null;
  issuer: string | null;
  issued: string | null;
  level: Level | null;
}

/** What one place says of an instrument. */
export interface Mention {
  row: number;
  key: string;
  type: string | null;
  number: string | null;
  date: string | null;
  issuer: string | null;
  title: string | null;
  start: number;
  stop: number;
}

/** How surely a key is a held document: `ambiguous` names all it may be, `none` that nothing fits. */
export interface Resolution {
  kind: 'exact' | 'strong' | 'ambiguous' | 'none';
  documents: string[];
}

/** Mentions read of one key: what the rest would add is more of the same. */
const MENTION_LIMIT = 2000;
/** Held documents told of where an instrument may be any of several. */
const MOST_CANDIDATES = 20;

const MENTIONS_OF_KEY = `
  SELECT row, key, type, number, date, issuer, title, start, stop FROM graph_mentions
  WHERE key = ? ORDER BY row, n LIMIT ?`;

const KEYS_OF_FAMILY = `
  WITH RECURSIVE k (key) AS (
    SELECT min(key) FROM graph_mentions WHERE family = ?1
    UNION ALL
    SELECT (SELECT min(key) FROM graph_mentions WHERE family = ?1 AND key > k.key) FROM k WHERE k.key IS NOT NULL
  )
  SELECT key FROM k WHERE key IS NOT NULL LIMIT 200`;

export class Identity {
  readonly #db: DatabaseSync;
  protected readonly memory: Memory;

  constructor(db: DatabaseSync) {
    this.#db = db;
    this.memory = new Memory(db);
  }

  act(idOrKey: string): Act | null {
    return (
      this.#one<Act>('SELECT * FROM graph_acts WHERE id = ?', idOrKey) ??
      this.#one<Act>('SELECT * FROM graph_acts WHERE key = ?', idOrKey)
    );
  }

  actByRow(row: number): Act | null {
    return this.#one<Act>('SELECT * FROM graph_acts WHERE row = ?', row);
  }

  /**
   * The fullest key that surely means the same instrument. A name leads to the number when documents agree which;
   * an incomplete key ("63-NQ/TU" without its date) leads to the complete one only where there is exactly one; one
   * without its place to the one act of the same number and day.
   */
  canonical(key: string): string {
    return this.memory.of('canonical', key, () => this.#findCanonical(key));
  }

  #findCanonical(key: string): string {
    const named = this.#all<{ key: string }>(
      'SELECT DISTINCT key FROM graph_aliases WHERE alias = ? LIMIT 2',
      key,
    );
    if (named.length === 1) return (named[0] as { key: string }).key;
    if (isComplete(key)) return key;
    if (isIssuerUnknown(key)) return actOfUnplaced(this.#db, key) ?? key;
    const complete = this.keysOfFamily(key).filter(isComplete);
    return complete.length === 1 ? (complete[0] as string) : key;
  }

  /** All keys documents use for the instrument this canonical key means, itself first. */
  equivalents(key: string): string[] {
    return this.memory.of('equivalents', key, () => this.#findEquivalents(key));
  }

  #findEquivalents(key: string): string[] {
    const names = this.#all<{ alias: string }>(
      'SELECT DISTINCT alias FROM graph_aliases WHERE key = ? LIMIT 50',
      key,
    );
    const family = this.keysOfFamily(key);
    const complete = family.filter(isComplete);
    const alone = complete.length === 1 && complete[0] === key;
    const unplaced = isComplete(key)
      ? unplacedWritings(this.#db, key).filter((one) => this.canonical(one) === key)
      : [];
    return [...new Set([key, ...(alone ? family : []), ...names.map((n) => n.alias), ...unplaced])];
  }

  /** What documents say of an instrument, in the order of the store. */
  mentions(key: string, limit = MENTION_LIMIT): Mention[] {
    return this.equivalents(key).flatMap((one) => this.#all<Mention>(MENTIONS_OF_KEY, one, limit));
  }

  /** Which held document an instrument is. */
  resolve(key: string): Resolution {
    return this.memory.of('resolve', key, () => this.#findHeld(key));
  }

  #findHeld(key: string): Resolution {
    const whole = this.canonical(key);
    const held = this.#all<Pick<Act, 'id'>>('SELECT id FROM graph_acts WHERE key = ? LIMIT 50', whole);
    if (held.length === 1)
      return { kind: whole === key ? 'exact' : 'strong', documents: [held[0]?.id as string] };
    if (held.length > 1) return { kind: 'ambiguous', documents: some(held) };
    return this.#resolveByNumber(whole);
  }

  /** Same number, and nothing said of it against the document: strong when issuer or day is shared, else only possible. */
  #resolveByNumber(key: string): Resolution {
    const sample = this.mentions(key, 20);
    const number = sample.find((m) => m.number)?.number;
    if (!number) return { kind: 'none', documents: [] };
    const type = sample.find((m) => m.type)?.type;
    const date = sample.find((m) => m.date)?.date ?? null;
    const issuer = sample.find((m) => m.issuer)?.issuer ?? null;
    const fits = this.#all<Candidate>(
      'SELECT id, type, issued, issuer FROM graph_acts WHERE number = ? LIMIT 50',
      number,
    ).filter(
      (act) =>
        (!type || !act.type || type === act.type || type === 'VB') &&
        (!date || !act.issued || compatibleDates(date, act.issued)) &&
        (!issuer || !act.issuer || issuersAgree(issuer, act.issuer)),
    );
    const only = fits.length === 1 ? (fits[0] as Candidate) : null;
    if (!only) return { kind: fits.length > 1 ? 'ambiguous' : 'none', documents: some(fits) };
    const sameDay = date !== null && date.length === 10 && date === only.issued;
    const sameIssuer = issuer !== null && only.issuer !== null && date !== null;
    return { kind: sameDay || sameIssuer ? 'strong' : 'ambiguous', documents: [only.id] };
  }

  /** The held document an instrument surely is. */
  held(key: string): Act | null {
    const { kind, documents } = this.resolve(key);
    return kind === 'exact' || kind === 'strong' ? this.act(documents[0] as string) : null;
  }

  /** Keys documents use within a family. The index is skipped through key by key, however many mentions each has. */
  protected keysOfFamily(key: string): string[] {
    const family = familyKey(key);
    return this.memory.of('family', family, () =>
      this.#all<{ key: string }>(KEYS_OF_FAMILY, family).map((row) => row.key),
    );
  }

  #one<T>(sql: string, ...values: (string | number)[]): T | null {
    return (prepared(this.#db, sql).get(...values) as T | undefined) ?? null;
  }

  #all<T>(sql: string, ...values: (string | number)[]): T[] {
    return prepared(this.#db, sql).all(...values) as T[];
  }
}

type Candidate = Pick<Act, 'id' | 'type' | 'issued' | 'issuer'>;

/** Documents an instrument may be: enough to look at. */
function some(acts: readonly Pick<Act, 'id'>[]): string[] {
  return acts.slice(0, MOST_CANDIDATES).map((act) => act.id);
}
