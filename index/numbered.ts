/** Instruments by their số, ký hiệu, held or only cited, however it is typed. */
import type { DatabaseSync } from 'node:sqlite';
import { prepared } from '../corpus/prepared.ts';
import { bareSymbol } from './analyze.ts';
import type { NumberedInstrument } from './graph/graph-answers.ts';
import type { Instruments } from './graph/instruments.ts';
import { Memory } from './memory.ts';

export class NumberedInstruments {
  readonly #db: DatabaseSync;
  readonly #instruments: Instruments;
  readonly #whole: (key: string) => string;
  readonly #memory: Memory;

  /** `whole` gives the key by which an instrument is known, from any key that means it. */
  constructor(db: DatabaseSync, instruments: Instruments, whole: (key: string) => string) {
    this.#db = db;
    this.#instruments = instruments;
    this.#whole = whole;
    this.#memory = new Memory(db);
  }

  /**
   * Instruments that bear a number ("63-NQ/TU", "63nqtu"): held ones first, then the most cited. Many bodies number
   * alike, and a number half remembered ("63-NQ") is any that begins so: there may be several, at most `limit` are given.
   */
  find(symbol: string, limit: number): NumberedInstrument[] {
    const bare = bareSymbol(symbol);
    if (!/^\d+[a-z]/.test(bare)) return [];
    const exact = this.#keys(bare, bare, limit);
    const keys = exact.size > 0 ? exact : this.#keys(bare, `${bare}~`, limit);
    return [...keys]
      .map((key) => {
        const { title, issuer, date } = this.#instruments.best(key);
        const document = this.#instruments.held(key)?.id ?? null;
        const label = this.#instruments.label(key);
        return { key, label, title, issuer, date, document, citedBy: this.#citing(key) };
      })
      .sort((a, b) => Number(b.document !== null) - Number(a.document !== null) || b.citedBy - a.citedBy)
      .slice(0, limit);
  }

  /** Instruments whose bare number lies between two, both included. */
  #keys(from: string, to: string, limit: number): Set<string> {
    const acts = this.#db
      .prepare('SELECT key FROM graph_acts WHERE bare BETWEEN ? AND ? LIMIT ?')
      .all(from, to, limit);
    const cited = this.#db
      .prepare(
        `SELECT key FROM graph_mentions WHERE bare BETWEEN ? AND ?
         GROUP BY key ORDER BY count(DISTINCT row) DESC LIMIT ?`,
      )
      .all(from, to, 2 * limit);
    return new Set([...acts, ...cited].map(({ key }) => this.#whole(key as string)));
  }

  /** How many held documents cite an instrument under any of its keys. */
  #citing(key: string): number {
    return this.#memory.of('citing', key, () => {
      const keys = this.#instruments.equivalents(key);
      const sql =
        'SELECT count(DISTINCT row) n FROM graph_mentions WHERE key IN (SELECT value FROM json_each(?))';
      return (prepared(this.#db, sql).get(JSON.stringify(keys)) as { n: number }).n;
    });
  }
}
