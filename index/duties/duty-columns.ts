/**
 * What filters and counts need of every duty, in memory: a few numbers each, kept in step with the store. A million
 * duties are some 40 MB, and any filter is one pass over them.
 */
import type { DatabaseSync } from 'node:sqlite';
import { firstNotBefore, grown } from '../flat-arrays.ts';

/** Bits of `flags`. */
export const FLAG = { dated: 1, recurring: 2, request: 4 } as const;

export interface UnitEntry {
  unit: number;
  key: string;
  name: string;
  place: string;
  kind: 'unit' | 'group';
}

/** "Phòng Nội vụ (huyện Bắc Sơn)": enough to tell units of one name apart. */
export function labelOf(unit: UnitEntry): string {
  return unit.place ? `${unit.name} (${unit.place})` : unit.name;
}

export class DutyColumns {
  /** Duties read, the removed ones among them. */
  count = 0;
  /** Duties that are still there. */
  living = 0;
  /** 1 = still there. What follows may be longer than `count`. */
  alive = new Uint8Array(0);
  /** Key in duty_entries; ascending. */
  duty = new Uint32Array(0);
  row = new Uint32Array(0);
  /** Due day as yyyymmdd; 0 where there is none. */
  due = new Uint32Array(0);
  /** Issue day as yyyymmdd, missing parts 0. */
  issued = new Uint32Array(0);
  flags = new Uint8Array(0);
  issuer = new Uint32Array(0);
  issuers: string[] = [];
  units: UnitEntry[] = [];
  /** Performers of duty i: assignees[from[i]] … assignees[from[i + 1]], each unit × 2 + (support ? 1 : 0). */
  from = new Uint32Array(1);
  assignees = new Uint32Array(0);
  /** Position in units by unit id. */
  unitAt = new Map<number, number>();
  readonly #issuerAt = new Map<string, number>();
  #epoch = -1;
  #lastDeath = 0;
  #seen = '';

  /** Reads what was written since; costs microseconds when nothing was. True when anything changed. */
  refresh(db: DatabaseSync): boolean {
    const state = db.prepare('SELECT data_version v, total_changes() c FROM pragma_data_version').get() as {
      v: number;
      c: number;
    };
    const now = `${state.v}:${state.c}`;
    if (now === this.#seen) return false;
    this.#seen = now;
    const { epoch } = db.prepare('SELECT epoch FROM duty_epoch').get() as { epoch: number };
    if (epoch !== this.#epoch) this.#startOver(epoch);
    if (this.#readUnits(db)) this.#startOver(epoch);
    const before = this.count;
    this.#readDuties(db);
    this.#readAssignees(db, before);
    return this.#readDeaths(db) || this.count > before;
  }

  /** Position of a duty by its key; -1 when it is not there. */
  at(duty: number): number {
    const at = firstNotBefore(this.duty, this.count, duty);
    return at < this.count && this.duty[at] === duty && this.alive[at] === 1 ? at : -1;
  }

  #startOver(epoch: number): void {
    this.#epoch = epoch;
    this.#lastDeath = 0;
    this.count = 0;
    this.living = 0;
    this.issuers = [];
    this.#issuerAt.clear();
  }

  /** True when a unit read before now stands for another. */
  #readUnits(db: DatabaseSync): boolean {
    const { units } = db.prepare('SELECT count(*) units FROM duty_units').get() as { units: number };
    if (units === this.units.length) return false;
    const before = this.unitAt;
    this.units = db
      .prepare('SELECT unit, key, name, place, kind FROM duty_units ORDER BY unit')
      .all() as unknown as UnitEntry[];
    const canonical = joinUnits(this.units);
    this.unitAt = new Map(this.units.map((u, i) => [u.unit, canonical[i] as number]));
    return [...before].some(([unit, at]) => this.unitAt.get(unit) !== at);
  }

  #readDuties(db: DatabaseSync): void {
    const select = db.prepare(
      `SELECT duty, row, CAST(coalesce(replace(due, '-', ''), '0') AS INTEGER),
         CAST(substr(replace(coalesce(issued, ''), '-', '') || '00000000', 1, 8) AS INTEGER),
         (due IS NOT NULL) * 1 + (every IS NOT NULL) * 2 + (force = 'request') * 4, coalesce(issuer, '')
       FROM duty_entries WHERE duty > ? ORDER BY duty`,
    );
    const after = this.count > 0 ? (this.duty[this.count - 1] as number) : -1;
    const { more } = db.prepare('SELECT count(*) more FROM duty_entries WHERE duty > ?').get(after) as {
      more: number;
    };
    this.#reserve(more);
    // Half a million objects would cost more than what is in them.
    select.setReturnArrays(true);
    const rows = select.iterate(after);
    for (const one of rows as Iterable<unknown>) {
      const [duty, row, due, issued, flags, issuer] = one as [number, number, number, number, number, string];
      this.#reserve(1);
      const i = this.count++;
      this.living++;
      this.alive[i] = 1;
      this.duty[i] = duty;
      this.row[i] = row;
      this.due[i] = due;
      this.issued[i] = issued;
      this.flags[i] = flags;
      this.issuer[i] = this.#issuerOf(issuer);
    }
  }

  #issuerOf(name: string): number {
    const known = this.#issuerAt.get(name);
    if (known !== undefined) return known;
    const at = this.issuers.push(name) - 1;
    this.#issuerAt.set(name, at);
    return at;
  }

  /** Performers of the duties from position `first` on. */
  #readAssignees(db: DatabaseSync, first: number): void {
    if (first === this.count) return;
    const select = db.prepare(
      "SELECT duty, unit, role = 'support' FROM duty_assignees WHERE duty >= ? ORDER BY duty, rank",
    );
    select.setReturnArrays(true);
    let i = first === 0 ? 0 : (this.from[first] as number);
    let position = first;
    this.from[first] = i;
    for (const row of select.iterate(this.duty[first] as number) as Iterable<unknown>) {
      const [duty, unit, s] = row as [number, number, number];
      while (position < this.count && (this.duty[position] as number) < duty) this.from[++position] = i;
      if (i === this.assignees.length)
        this.assignees = grown(this.assignees, new Uint32Array(Math.ceil((i + 512) * 1.5)));
      this.assignees[i++] = (this.unitAt.get(unit) ?? 0) * 2 + s;
    }
    while (position < this.count) this.from[++position] = i;
  }

  #readDeaths(db: DatabaseSync): boolean {
    let any = false;
    const deaths = db.prepare('SELECT seq, first, last FROM duty_removed WHERE seq > ? ORDER BY seq');
    for (const { seq, first, last } of deaths.iterate(this.#lastDeath)) {
      this.#lastDeath = seq as number;
      let at = firstNotBefore(this.duty, this.count, first as number);
      for (; at < this.count && (this.duty[at] as number) <= (last as number); at++) {
        if (this.alive[at] === 1) this.living--;
        this.alive[at] = 0;
        any = true;
      }
    }
    return any;
  }

  /** Room for so many more; when it must grow, for some besides. */
  #reserve(more: number): void {
    if (this.count + more <= this.duty.length) return;
    const size = Math.ceil((this.count + more + 512) * 1.1);
    this.alive = grown(this.alive, new Uint8Array(size));
    this.duty = grown(this.duty, new Uint32Array(size));
    this.row = grown(this.row, new Uint32Array(size));
    this.due = grown(this.due, new Uint32Array(size));
    this.issued = grown(this.issued, new Uint32Array(size));
    this.flags = grown(this.flags, new Uint8Array(size));
    this.issuer = grown(this.issuer, new Uint32Array(size));
    this.from = grown(this.from, new Uint32Array(size + 1));
  }
}

/**
 * "…@huyen-bac-son" and "…@huyen-bac-son.lang-son" are one unit when only one province is ever named for that place:
 * some documents do not say their province. Gives each unit's position, or that of the fuller one it joins.
 */
function joinUnits(units: readonly UnitEntry[]): number[] {
  const fuller = new Map<string, number[]>();
  units.forEach((unit, i) => {
    const dot = unit.key.lastIndexOf('.');
    if (dot > unit.key.indexOf('@')) {
      const short = unit.key.slice(0, dot);
      fuller.set(short, [...(fuller.get(short) ?? []), i]);
    }
  });
  return units.map((unit, i) => {
    const candidates = unit.key.includes('@') ? (fuller.get(unit.key) ?? []) : [];
    return candidates.length === 1 ? (candidates[0] as number) : i;
  });
}
