/** The register cut into groups: by unit, by document, by month; counted over everything that passes a filter, not one page. */
import type { DutyFilter, DutyRow } from './duty.ts';
import { type DutyColumns, FLAG, labelOf, type UnitEntry } from './duty-columns.ts';

export type DutyGrouping = 'unit' | 'document' | 'month';

/** A group in numbers: `at` is a unit's or a document's, a month as yyyymm, or what has none of them. */
export interface DutyGroup {
  kind: 'unit' | 'nobody' | 'document' | 'month' | 'recurring' | 'no-date';
  at: number;
  count: number;
}

/** A group told to others; `filter`, asked as `within`, finds exactly its duties. */
export interface CountedGroup {
  /** Stable name for addresses: a unit's key, a document's id, YYYY-MM, or the kind where there is only one. */
  value: string;
  kind: DutyGroup['kind'];
  /** A unit's name; "" for the others, which go by their value or their document. */
  label: string;
  count: number;
  filter: DutyFilter;
  /** A duty of the document, which tells its number and title; null for the other kinds. */
  first: DutyRow | null;
}

/**
 * Groups in reading order: units with most to do first; documents newest first; months from this one on, then work that
 * recurs, then what is past, then what has no date. A duty of two units stands under both, as the unit filter finds it.
 */
export function groupsOf(c: DutyColumns, mask: Uint8Array, by: DutyGrouping, today: number): DutyGroup[] {
  if (by === 'unit') return byUnit(c, mask);
  if (by === 'document') return byDocument(c, mask);
  return byMonth(c, mask, Math.floor(today / 100));
}

function byUnit(c: DutyColumns, mask: Uint8Array): DutyGroup[] {
  const counts = new Uint32Array(c.units.length);
  // A unit that both leads and supports has one duty there, not two.
  const last = new Int32Array(c.units.length).fill(-1);
  let nobody = 0;
  for (let i = 0; i < c.count; i++) {
    if (!mask[i]) continue;
    const end = c.from[i + 1] as number;
    if (c.from[i] === end) nobody++;
    for (let j = c.from[i] as number; j < end; j++) {
      const unit = (c.assignees[j] as number) >> 1;
      if (last[unit] === i) continue;
      last[unit] = i;
      counts[unit] = (counts[unit] as number) + 1;
    }
  }
  const groups: DutyGroup[] = [];
  for (let at = 0; at < counts.length; at++)
    if (counts[at]) groups.push({ kind: 'unit', at, count: counts[at] as number });
  groups.sort((a, b) => b.count - a.count || a.at - b.at);
  if (nobody > 0) groups.push({ kind: 'nobody', at: 0, count: nobody });
  return groups;
}

/** `at` is the position of the document's first duty found. */
function byDocument(c: DutyColumns, mask: Uint8Array): DutyGroup[] {
  const groups = new Map<number, DutyGroup>();
  for (let i = 0; i < c.count; i++) {
    if (!mask[i]) continue;
    const row = c.row[i] as number;
    const group = groups.get(row);
    if (group) group.count++;
    else groups.set(row, { kind: 'document', at: i, count: 1 });
  }
  return [...groups.values()].sort((a, b) => (c.issued[b.at] as number) - (c.issued[a.at] as number));
}

function byMonth(c: DutyColumns, mask: Uint8Array, thisMonth: number): DutyGroup[] {
  const months = new Map<number, number>();
  let recurring = 0;
  let none = 0;
  for (let i = 0; i < c.count; i++) {
    if (!mask[i]) continue;
    const flags = c.flags[i] as number;
    const month = Math.floor((c.due[i] as number) / 100);
    if (month > 0) months.set(month, (months.get(month) ?? 0) + 1);
    if (flags & FLAG.recurring) recurring++;
    if (!(flags & (FLAG.dated | FLAG.recurring))) none++;
  }
  const dated = [...months].map(([at, count]): DutyGroup => ({ kind: 'month', at, count }));
  return [
    ...dated.filter((g) => g.at >= thisMonth).sort((a, b) => a.at - b.at),
    ...(recurring > 0 ? [{ kind: 'recurring', at: 0, count: recurring } as const] : []),
    ...dated.filter((g) => g.at < thisMonth).sort((a, b) => b.at - a.at),
    ...(none > 0 ? [{ kind: 'no-date', at: 0, count: none } as const] : []),
  ];
}

/** `read` gives the duty at a position. */
export function tellGroup(
  c: DutyColumns,
  { kind, at, count }: DutyGroup,
  read: (position: number) => DutyRow,
): CountedGroup {
  const told = (value: string, filter: DutyFilter, label = '', first: DutyRow | null = null) => {
    return { value, kind, label, count, filter, first };
  };
  switch (kind) {
    case 'unit': {
      const key = (c.units[at] as UnitEntry).key;
      return told(key, { unit: key }, nameOf(c, at));
    }
    case 'document': {
      const first = read(at);
      return told(first.document, { document: first.document }, '', first);
    }
    case 'month': {
      const month = `${Math.floor(at / 100)}-${String(at % 100).padStart(2, '0')}`;
      return told(month, { from: month, to: month });
    }
    case 'nobody':
      return told(kind, { nobody: true });
    default:
      return told(kind, { when: kind });
  }
}

function nameOf(c: DutyColumns, unit: number): string {
  return labelOf(c.units[unit] as UnitEntry);
}
