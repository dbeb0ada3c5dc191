/** The duty register as the pages want it; units go by the name a person would type. */
import type { DatabaseSync } from 'node:sqlite';
import {
  type CountedGroup,
  type DutyList,
  type DutyRegister,
  type DutyRow,
  whoOrdered,
} from '../../index/duties.ts';
import type {
  DutyEntry,
  DutyGrouping,
  DutyGroups,
  DutyRequest,
  DutyResult,
  LinkedInstrument,
  OrderedBy,
} from '../../web/views.ts';
import { today } from '../today.ts';

export interface DutyService {
  list(request: DutyRequest): DutyResult;
  /** A page of groups; those whose value is among `open` bring the first of their duties. */
  groups(request: DutyRequest, by: DutyGrouping, open: readonly string[]): DutyGroups;
  whoOrdered(text: string, limit: number): OrderedBy[];
  /** Every row of a filter, for exports. */
  rows(request: DutyRequest, limit: number): DutyRow[];
  /** The same, read as they are taken. */
  each(request: DutyRequest, limit: number): Generator<DutyRow>;
  /** Counts over the whole register. */
  counts(): Pick<DutyList, 'total' | 'units' | 'months'>;
}

/** Duties an open group shows before it sends on to its own list. */
const SHOWN_IN_GROUP = 50;

/** `chainAbove` gives the bases above a document, nearest first. */
export function dutyService(
  db: DatabaseSync,
  register: DutyRegister,
  chainAbove: (document: string) => LinkedInstrument[],
): DutyService {
  return {
    list(request) {
      const { units, issuers, months, states, total, duties } = register.list(request, today());
      return {
        total,
        duties: duties.map(entryOf),
        units: units.map((u) => ({ ...u, value: u.label })),
        issuers,
        months,
        states,
      };
    },
    groups(request, by, open) {
      const { total, groups } = register.groups(request, by, today());
      const inside = (group: CountedGroup) =>
        register.list({ ...request, within: group.filter, page: 1, size: SHOWN_IN_GROUP }, today());
      return {
        by,
        total,
        groups: groups.map((group) => ({
          value: group.value,
          kind: group.kind,
          label: group.label,
          count: group.count,
          first: group.first && entryOf(group.first),
          duties: open.includes(group.value) ? inside(group).duties.map(entryOf) : null,
        })),
      };
    },
    whoOrdered: (text, limit) =>
      whoOrdered(db, register, text, limit, chainAbove).map(({ duty, match, bases }) => ({
        duty: entryOf(duty),
        match,
        bases,
      })),
    rows: (request, limit) => register.all(request, today(), limit),
    each: (request, limit) => register.each(request, today(), limit),
    counts: () => register.list({ page: 1, size: 0 }, today()),
  };
}

function entryOf(row: DutyRow): DutyEntry {
  const { bases: _bases, ...rest } = row;
  return { ...rest, assignees: row.assignees.map(({ name, role, note }) => ({ name, role, note })) };
}
