/**
 * What documents of the corpus say of an instrument, counted by SQL and quoted for the first few: a decree that ten
 * thousand papers cite must not cost ten thousand records to check.
 */
import type { DatabaseSync } from 'node:sqlite';
import { prepared } from '../../corpus/prepared.ts';
import type { Directive } from '../../corpus/record.ts';
import type { Witness } from '../graph/claims.ts';
import type { Act } from '../graph/identity.ts';
import { Instruments } from '../graph/instruments.ts';
import { type Evidence, quoted, type Statement } from './finding.ts';

/** Column of graph_mentions and the field of a held record's head that proves the same. */
export const FIELDS = {
  date: { own: 'issued', proof: 'issued' },
  issuer: { own: 'issuer', proof: 'issuer' },
  type: { own: 'type', proof: 'type' },
  title: { own: 'title', proof: 'title' },
} as const;
export type StatedField = keyof typeof FIELDS;

const VALUES = 20;
const QUOTED = 6;
const QUOTE = 180;

export class Testimony {
  readonly instruments: Instruments;
  readonly #db: DatabaseSync;
  readonly #get: (id: string) => Directive | null;
  readonly #records = new Map<string, Directive | null>();

  constructor(db: DatabaseSync, get: (id: string) => Directive | null) {
    this.#db = db;
    this.#get = get;
    this.instruments = new Instruments(db);
  }

  /** A held record, read once. */
  record(id: string): Directive | null {
    if (!this.#records.has(id)) this.#records.set(id, this.#get(id));
    return this.#records.get(id) ?? null;
  }

  /** Everything said in one field, most said first; `apart` is the row of the draft's own copy, which does not count. */
  statements(keys: readonly string[], act: Act | null, field: StatedField, apart: number): Statement[] {
    const marks = keys.map(() => '?').join(', ');
    const values = this.all<{ value: string; count: number }>(
      `SELECT ${field} value, count(DISTINCT row) count FROM graph_mentions
       WHERE key IN (${marks}) AND ${field} IS NOT NULL AND row <> ? GROUP BY ${field} ORDER BY count DESC LIMIT ${VALUES}`,
      ...keys,
      apart,
    );
    const statements = values.map(({ value, count }): Statement => {
      const places = this.all<{ row: number; start: number; stop: number }>(
        `SELECT row, min(start) start, min(stop) stop FROM graph_mentions
         WHERE key IN (${marks}) AND ${field} = ? AND row <> ? GROUP BY row LIMIT ${QUOTED}`,
        ...keys,
        value,
        apart,
      );
      return {
        value,
        own: false,
        count,
        by: places.map((at) => this.evidence(this.instruments.witness(at))),
      };
    });
    const own = act?.[FIELDS[field].own] ?? null;
    if (act === null || own === null) return statements;
    const same = statements.find((s) => s.value === own);
    const proof = this.#ownWord(act, field);
    return [
      { value: own, own: true, count: (same?.count ?? 0) + 1, by: [proof, ...(same?.by ?? [])] },
      ...statements.filter((s) => s !== same),
    ];
  }

  /** The words of a witness, with a little of what follows them. */
  evidence(witness: Witness, after = 80): Evidence {
    const known = witness.end > 0;
    const text = known ? (this.record(witness.document)?.text ?? '') : '';
    return {
      document: witness.document,
      label: witness.label,
      quote: quoted(text, witness.start, Math.min(witness.end + after, witness.start + QUOTE)),
      start: known ? witness.start : null,
      end: known ? witness.end : null,
    };
  }

  all<T>(sql: string, ...values: (string | number)[]): T[] {
    return prepared(this.#db, sql).all(...values) as T[];
  }

  /** The act's own word is proved by its own head. */
  #ownWord(act: Act, field: StatedField): Evidence {
    const span = this.record(act.id)?.evidence[FIELDS[field].proof] ?? { start: 0, end: 0 };
    return this.evidence({ document: act.id, label: this.instruments.labelOfAct(act), ...span }, 0);
  }
}
