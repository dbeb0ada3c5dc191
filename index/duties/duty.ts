/** What the register is asked and what it answers: a filter, and a duty as a row. */
import type { Recurrence } from '../../corpus/record.ts';
import type { DutyState } from './duty-states.ts';

export interface DutyFilter {
  q?: string | undefined;
  /** Key of a unit, or a name or part of one. */
  unit?: string | undefined;
  role?: 'lead' | 'support' | undefined;
  /** Id of a document. */
  document?: string | undefined;
  /** Name of an issuer, or part of it. */
  issuer?: string | undefined;
  /** Due days, inclusive: YYYY, YYYY-MM or YYYY-MM-DD. */
  from?: string | undefined;
  to?: string | undefined;
  when?: DutyState | undefined;
  /** Only duties of which nobody is told to do them. */
  nobody?: boolean | undefined;
  /** A second filter every duty must pass as well: the group that is looked into. */
  within?: DutyFilter | undefined;
  /** 'unit': by name of the first who leads, then as 'due'. */
  sort?: 'due' | 'newest' | 'unit' | undefined;
  /** 1-based. */
  page?: number | undefined;
  size?: number | undefined;
}

export interface DutyRow {
  document: string;
  /** Place of the duty in its record. */
  index: number;
  text: string;
  section: string;
  start: number;
  end: number;
  assignees: { name: string; role: 'lead' | 'support'; unit: string; note: string | null }[];
  deadlineText: string | null;
  by: string | null;
  strictBy: string | null;
  every: Recurrence | null;
  on: string | null;
  working: string | null;
  force: 'order' | 'request';
  documentType: string | null;
  documentNumber: string | null;
  documentTitle: string | null;
  issuer: string | null;
  issued: string | null;
  /** Bases of the document as it cites them, joined by "; ". */
  bases: string;
}
