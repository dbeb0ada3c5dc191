/**
 * What filters and counts need of every duty, in memory: a few numbers each, read anew when the store has changed.
 * 100,000 duties are some 5 MB, and any filter is one pass over them.
 */
import type { DatabaseSync } from 'node:sqlite';

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
  count = 0;
  /** Key in duty_entries. */
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
  /** Position of a duty by its key. */
  at = new Map<number, number>();
  #seen = '';

  /** Reads again when anything was written since; costs microseconds when nothing was. True when it read. */
  refresh(db: DatabaseSync): boolean {
    const state = db.prepare('SELECT data_version v, total_changes() c FROM pragma_data_version').get() as {
      v: number;
      c: number;
    };
    const now = `${state.v}:${state.c}`;
    if (now === this.#seen) return false;
    this.#seen = now;
    this.#readUnits(db);
    this.#readDuties(db);
    return true;
  }

  #readUnits(db: DatabaseSync): void {
    this.units = db
      .prepare('SELECT unit, key, name, place, kind FROM duty_units ORDER BY unit')
      .all() as unknown as UnitEntry[];
    const canonical = joinUnits(this.units);
    this.unitAt = new Map(this.units.map((u, i) => [u.unit, canonical[i] as number]));
  }

  #readDuties(db: DatabaseSync): void {
    const rows = db
      .prepare(
        `SELECT duty, row, coalesce(replace(due, '-', ''), '0') due, substr(replace(coalesce(issued, ''), '-', '') || '00000000', 1, 8) issued,
           (due IS NOT NULL) * 1 + (every IS NOT NULL) * 2 + (force = 'request') * 4 flags, coalesce(issuer, '') issuer
         FROM duty_entries ORDER BY duty`,
      )
      .all() as { duty: number; row: number; due: string; issued: string; flags: number; issuer: string }[];
    const n = rows.length;
    this.count = n;
    this.duty = new Uint32Array(n);
    this.row = new Uint32Array(n);
    this.due = new Uint32Array(n);
    this.issued = new Uint32Array(n);
    this.flags = new Uint8Array(n);
    this.issuer = new Uint32Array(n);
    this.at = new Map();
    const issuers = new Map<string, number>();
    rows.forEach((r, i) => {
      this.duty[i] = r.duty;
      this.row[i] = r.row;
      this.due[i] = Number(r.due);
      this.issued[i] = Number(r.issued);
      this.flags[i] = r.flags;
      let issuer = issuers.get(r.issuer);
      if (issuer === undefined) {
        issuer = issuers.size;
        issuers.set(r.issuer, issuer);
      }
      this.issuer[i] = issuer;
      this.at.set(r.duty, i);
    });
    this.issuers = [...issuers.keys()];
    this.#readAssignees(db);
  }

  #readAssignees(db: DatabaseSync): void {
    const rows = db
      .prepare("SELECT duty, unit, role = 'support' s FROM duty_assignees ORDER BY duty, rank")
      .all() as { duty: number; unit: number; s: number }[];
    this.from = new Uint32Array(this.count + 1);
    this.assignees = new Uint32Array(rows.length);
    let i = 0;
    for (let duty = 0; duty < this.count; duty++) {
      this.from[duty] = i;
      while (i < rows.length && (rows[i]?.duty ?? 0) <= (this.duty[duty] as number)) {
        const r = rows[i] as { unit: number; s: number };
        this.assignees[i++] = (this.unitAt.get(r.unit) ?? 0) * 2 + r.s;
      }
    }
    this.from[this.count] = i;
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
