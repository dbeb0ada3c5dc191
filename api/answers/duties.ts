/** The duty register as the pages want it; units go by the name a person would type. */
import type { DatabaseSync } from 'node:sqlite';
import { type DutyList, type DutyRegister, type DutyRow, whoOrdered } from '../../index/duties.ts';
import type { DutyEntry, DutyRequest, DutyResult, LinkedInstrument, OrderedBy } from '../../web/views.ts';
import { today } from '../today.ts';

export interface DutyService {
  list(request: DutyRequest): DutyResult;
  whoOrdered(text: string, limit: number): OrderedBy[];
  /** Every row of a filter, for exports. */
  rows(request: DutyRequest, limit: number): DutyRow[];
  /** Counts over the whole register. */
  counts(): Pick<DutyList, 'total' | 'units' | 'months'>;
}

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
    whoOrdered: (text, limit) =>
      whoOrdered(db, register, text, limit, chainAbove).map(({ duty, match, bases }) => ({
        duty: entryOf(duty),
        match,
        bases,
      })),
    rows: (request, limit) => register.all(request, today(), limit),
    counts: () => register.list({ page: 1, size: 0 }, today()),
  };
}

function entryOf(row: DutyRow): DutyEntry {
  const { bases: _bases, ...rest } = row;
  return { ...rest, assignees: row.assignees.map(({ name, role, note }) => ({ name, role, note })) };
}
