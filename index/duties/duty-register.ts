/** The duty register (sổ nhiệm vụ): filter, count, order, page. */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { expandBody } from '../../corpus/body.ts';
import type { Recurrence } from '../../corpus/record.ts';
import { compareVietnamese, fold } from '../../corpus/vietnamese.ts';
import type { DutyFilter, DutyRow } from './duty.ts';
import { DutyColumns, FLAG, labelOf, type UnitEntry } from './duty-columns.ts';
import { type CountedGroup, type DutyGrouping, groupsOf, tellGroup } from './duty-groups.ts';
import { compact, type DutyState, later, SOON_DAYS, stateTest } from './duty-states.ts';
import { allWordsQuery } from './duty-text.ts';

export interface Counted {
  value: string;
  label: string;
  count: number;
}

export interface DutyList {
  total: number;
  duties: DutyRow[];
  /** Units by number of duties among those found, most first. */
  units: Counted[];
  /** Months (YYYY-MM) with due days. */
  months: Counted[];
  states: Record<DutyState, number>;
  issuers: Counted[];
}

const MOST_FACETS = 60;
/** Each takes four bytes a duty. */
const ORDERS_KEPT = 3;

export class DutyRegister {
  readonly #db: DatabaseSync;
  readonly #columns = new DutyColumns();
  readonly #entry: StatementSync;
  readonly #assignees: StatementSync;
  readonly #row: StatementSync;
  readonly #words: StatementSync;
  /** Positions in register order, by day and sort. */
  readonly #orders = new Map<string, Uint32Array>();

  constructor(db: DatabaseSync) {
    this.#db = db;
    this.#entry = db.prepare('SELECT * FROM duty_entries WHERE duty = ?');
    this.#assignees = db.prepare(
      'SELECT a.name, a.role, a.note, u.key unit FROM duty_assignees a JOIN duty_units u USING (unit) WHERE duty = ? ORDER BY rank',
    );
    this.#row = db.prepare('SELECT row FROM duty_entries WHERE document = ? LIMIT 1');
    this.#words = db.prepare('SELECT group_concat(rowid) ids FROM duty_words WHERE duty_words MATCH ?');
  }

  get count(): number {
    this.#refresh();
    return this.#columns.living;
  }

  /** One page of the duties that pass the filter, with counts over all of them. Total: any filter gives an answer. */
  list(filter: DutyFilter, today: string): DutyList {
    this.#refresh();
    const day = compact(today);
    const passed = this.#pass(filter, day);
    const size = Math.min(Math.max(Math.trunc(filter.size ?? 30), 0), 10_000);
    const page = Math.max(Math.trunc(filter.page ?? 1), 1);
    const order = this.#ordered(day, filter.sort ?? 'due');
    const chosen: number[] = [];
    let skipped = (page - 1) * size;
    for (let i = 0; i < order.length && chosen.length < size; i++) {
      const position = order[i] as number;
      if (passed.mask[position] && skipped-- <= 0) chosen.push(position);
    }
    return {
      total: passed.total,
      duties: chosen.map((i) => this.#read(i)),
      ...this.#count(passed.mask, day),
    };
  }

  /** One page of the groups of all duties that pass the filter. */
  groups(filter: DutyFilter, by: DutyGrouping, today: string): { total: number; groups: CountedGroup[] } {
    this.#refresh();
    const c = this.#columns;
    const day = compact(today);
    const all = groupsOf(c, this.#pass(filter, day).mask, by, day);
    const size = Math.min(Math.max(Math.trunc(filter.size ?? 30), 0), 1000);
    const from = (Math.max(Math.trunc(filter.page ?? 1), 1) - 1) * size;
    return {
      total: all.length,
      groups: all.slice(from, from + size).map((group) => tellGroup(c, group, (i) => this.#read(i))),
    };
  }

  /** Every duty that passes, in register order; for exports. `limit` bounds it. */
  all(filter: DutyFilter, today: string, limit = 10_000): DutyRow[] {
    return [...this.each(filter, today, limit)];
  }

  /** The same, each read only when it is taken; one that was removed meanwhile is left out. */
  *each(filter: DutyFilter, today: string, limit: number): Generator<DutyRow> {
    this.#refresh();
    const day = compact(today);
    const { mask } = this.#pass(filter, day);
    const keys: number[] = [];
    for (const position of this.#ordered(day, filter.sort ?? 'due')) {
      if (keys.length >= limit) break;
      if (mask[position]) keys.push(this.#columns.duty[position] as number);
    }
    for (const key of keys) {
      const duty = this.byKey(key);
      if (duty) yield duty;
    }
  }

  /** A unit by key, or the units whose name (accents and abbreviations aside) is or contains the words. */
  findUnits(asked: string): UnitEntry[] {
    this.#refresh();
    const { units } = this.#columns;
    const exact = units.filter((u) => u.key === asked);
    if (exact.length > 0) return exact;
    const wanted = fold(expandBody(asked)).replace(/\s+/g, ' ').trim();
    const labelled = units.filter((u) => fold(labelOf(u)) === wanted || fold(u.name) === wanted);
    return labelled.length > 0 ? labelled : units.filter((u) => fold(labelOf(u)).includes(wanted));
  }

  /** The duty at a key of duty_entries; null when it is gone. */
  byKey(duty: number): DutyRow | null {
    this.#refresh();
    const at = this.#columns.at(duty);
    return at < 0 ? null : this.#read(at);
  }

  #refresh(): void {
    if (this.#columns.refresh(this.#db)) this.#orders.clear();
  }

  #pass(filter: DutyFilter, today: number): { mask: Uint8Array; total: number } {
    const c = this.#columns;
    const mask = c.alive.slice(0, c.count);
    const tests: ((i: number) => boolean)[] = [];
    if (filter.q?.trim()) keepOnly(mask, this.#matching(filter.q));
    if (filter.document) {
      const row = (this.#row.get(filter.document) as { row: number } | undefined)?.row ?? -1;
      tests.push((i) => c.row[i] === row);
    }
    if (filter.issuer) {
      const wanted = fold(filter.issuer).trim();
      const named = c.issuers.map((name) => fold(name) === wanted);
      const issuers = named.includes(true) ? named : c.issuers.map((name) => fold(name).includes(wanted));
      tests.push((i) => issuers[c.issuer[i] as number] === true);
    }
    const from = filter.from ? compact(filter.from, '0101') : 0;
    const to = filter.to ? compact(filter.to, '9999') : 0;
    if (from || to)
      tests.push(
        (i) =>
          (c.due[i] as number) > 0 && (c.due[i] as number) >= from && (!to || (c.due[i] as number) <= to),
      );
    if (filter.when) tests.push(stateTest(c, filter.when, today));
    if (filter.nobody) tests.push((i) => c.from[i] === c.from[i + 1]);
    if (filter.within) {
      const inside = this.#pass({ ...filter.within, within: undefined }, today).mask;
      tests.push((i) => inside[i] === 1);
    }
    if (filter.unit || filter.role) tests.push(this.#performerTest(filter));
    let total = 0;
    for (let i = 0; i < c.count; i++) {
      if (mask[i] && tests.some((test) => !test(i))) mask[i] = 0;
      total += mask[i] as number;
    }
    return { mask, total };
  }

  #performerTest(filter: DutyFilter): (i: number) => boolean {
    const c = this.#columns;
    const wanted = filter.unit ? new Uint8Array(c.units.length) : null;
    if (wanted && filter.unit)
      for (const u of this.findUnits(filter.unit)) wanted[c.unitAt.get(u.unit) ?? 0] = 1;
    const role = filter.role === 'lead' ? 0 : filter.role === 'support' ? 1 : -1;
    return (i) => {
      for (let j = c.from[i] as number; j < (c.from[i + 1] as number); j++) {
        const packed = c.assignees[j] as number;
        if ((role < 0 || (packed & 1) === role) && (!wanted || wanted[packed >> 1])) return true;
      }
      return false;
    };
  }

  /** Positions of the duties whose words match. */
  #matching(q: string): number[] {
    const query = allWordsQuery(q);
    if (!query) return [];
    const { ids } = this.#words.get(query) as { ids: string | null };
    if (!ids) return [];
    return ids
      .split(',')
      .map((id) => this.#columns.at(Number(id)))
      .filter((i) => i >= 0);
  }

  /** Work still to come first, the nearest day first; then recurring; then overdue, the latest first; then undated, the newest first. */
  #ordered(today: number, sort: string): Uint32Array {
    const known = this.#orders.get(`${today} ${sort}`);
    if (known) return known;
    if (this.#orders.size >= ORDERS_KEPT) this.#orders.clear();
    const c = this.#columns;
    const keys = new Float64Array(c.count);
    for (let i = 0; i < c.count; i++) {
      const due = c.due[i] as number;
      const newest = 99_999_999 - (c.issued[i] as number);
      const rank =
        due >= today && due > 0
          ? due
          : (c.flags[i] as number) & FLAG.recurring
            ? 1e8 + newest
            : due > 0
              ? 2e8 + (99_999_999 - due)
              : 3e8 + newest;
      keys[i] = (sort === 'newest' ? newest : rank) * 1e7 + i;
    }
    const positions = Uint32Array.from(keys.sort(), (key) => key % 1e7);
    if (sort === 'unit') this.#byUnit(positions);
    this.#orders.set(`${today} ${sort}`, positions);
    return positions;
  }

  /** Orders by the name of the first performer, keeping the order of the rest. */
  #byUnit(positions: Uint32Array): void {
    const c = this.#columns;
    const names = c.units.map((unit, i) => ({ i, label: labelOf(unit) }));
    const rank = new Uint32Array(c.units.length);
    for (const [at, { i }] of names.sort((a, b) => compareVietnamese(a.label, b.label)).entries())
      rank[i] = at;
    const keys = Float64Array.from(positions, (position, at) => {
      const from = c.from[position] as number;
      const none = from === c.from[position + 1];
      return (none ? c.units.length : (rank[(c.assignees[from] as number) >> 1] as number)) * 1e7 + at;
    });
    const before = positions.slice();
    for (const [at, key] of keys.sort().entries()) positions[at] = before[key % 1e7] as number;
  }

  #count(mask: Uint8Array, today: number): Omit<DutyList, 'total' | 'duties'> {
    const c = this.#columns;
    const units = new Uint32Array(c.units.length);
    const issuers = new Uint32Array(c.issuers.length);
    const months = new Map<number, number>();
    const states: Record<DutyState, number> = {
      overdue: 0,
      'due-soon': 0,
      upcoming: 0,
      recurring: 0,
      'no-date': 0,
    };
    const soon = later(today, SOON_DAYS);
    // A unit that both leads and supports has one duty there, not two.
    const last = new Int32Array(c.units.length).fill(-1);
    for (let i = 0; i < c.count; i++) {
      if (!mask[i]) continue;
      const due = c.due[i] as number;
      const flags = c.flags[i] as number;
      if (due > 0) {
        const month = Math.floor(due / 100);
        months.set(month, (months.get(month) ?? 0) + 1);
        if (due < today) states.overdue++;
        else states.upcoming++;
        if (due >= today && due <= soon) states['due-soon']++;
      }
      if (flags & FLAG.recurring) states.recurring++;
      if (!(flags & (FLAG.dated | FLAG.recurring))) states['no-date']++;
      issuers[c.issuer[i] as number] = (issuers[c.issuer[i] as number] as number) + 1;
      for (let j = c.from[i] as number; j < (c.from[i + 1] as number); j++) {
        const unit = (c.assignees[j] as number) >> 1;
        if (last[unit] === i) continue;
        last[unit] = i;
        units[unit] = (units[unit] as number) + 1;
      }
    }
    return {
      units: most(units, (i) => ({ value: c.units[i]?.key ?? '', label: labelOf(c.units[i] as UnitEntry) })),
      issuers: most(issuers, (i) => ({ value: c.issuers[i] ?? '', label: c.issuers[i] ?? '' })).filter(
        (f) => f.value,
      ),
      months: [...months]
        .sort((a, b) => a[0] - b[0])
        .map(([month, count]) => {
          const value = `${Math.floor(month / 100)}-${String(month % 100).padStart(2, '0')}`;
          return { value, label: `${month % 100}/${Math.floor(month / 100)}`, count };
        }),
      states,
    };
  }

  #read(position: number): DutyRow {
    const duty = this.#columns.duty[position] as number;
    const e = this.#entry.get(duty) as Record<string, string | number | null>;
    return {
      document: e.document as string,
      index: e.position as number,
      text: e.text as string,
      section: e.section as string,
      start: e.start as number,
      end: e.stop as number,
      assignees: this.#assignees.all(duty) as unknown as DutyRow['assignees'],
      deadlineText: e.deadline as string | null,
      by: e.due as string | null,
      strictBy: e.strict as string | null,
      every: e.every as Recurrence | null,
      on: e.inside as string | null,
      working: e.working as string | null,
      force: e.force as 'order' | 'request',
      documentType: e.type as string | null,
      documentNumber: e.number as string | null,
      documentTitle: e.title as string | null,
      issuer: e.issuer as string | null,
      issued: e.issued as string | null,
      bases: e.bases as string,
    };
  }
}

function keepOnly(mask: Uint8Array, positions: readonly number[]): void {
  mask.fill(0);
  for (const i of positions) mask[i] = 1;
}

function most(counts: Uint32Array, name: (i: number) => { value: string; label: string }): Counted[] {
  const found: number[] = [];
  for (let i = 0; i < counts.length; i++) if (counts[i]) found.push(i);
  found.sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b);
  return found.slice(0, MOST_FACETS).map((i) => ({ ...name(i), count: counts[i] as number }));
}
