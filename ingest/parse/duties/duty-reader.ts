/** What is carried along while a document's duties are read, and how a duty is put down. */
import type { Citation, Deadline, Duty } from '../../../corpus/record.ts';
import type { UnitContext } from '../../../corpus/unit.ts';
import { type DeadlineContext, readDeadline, readLabelledDeadline } from '../deadlines/deadlines.ts';
import type { DocumentContext, Line, ParseInput } from '../model.ts';
import type { NameRead } from './assignees.ts';
import type { DutyItem } from './duty-items.ts';
import { isGeneralCollective, spanText } from './duty-roles.ts';
import { assigneesOf, namesOf } from './units.ts';

/** Who the sentences below belong to. */
export interface Scope {
  depth: number;
  leads: string[];
  supports: string[];
  force: Duty['force'];
  bullet: boolean;
}

export interface Reader {
  text: string;
  context: DocumentContext;
  units: UnitContext;
  deadlines: DeadlineContext;
  duties: Duty[];
  /** Open scopes, the innermost last. */
  scopes: Scope[];
  /** Index of the first duty of the present scope and section, for label lines. */
  labelFrom: number;
  /** A label line that stands above the duties it is for. */
  pendingLabel: { deadline: Deadline; section: string } | null;
  /** Sentences of the present section that name nobody: a line "Đơn vị chủ trì: …" may still give them to one. */
  unowned: { sentence: Line; section: string }[];
  /** The title above, for sections whose title is the task and whose lines are only labels. */
  title: { sentence: Line; section: string } | null;
}

export function newReader(
  input: ParseInput,
  context: DocumentContext,
  citations: readonly Citation[],
): Reader {
  return {
    text: input.clean.text,
    context,
    units: { issuer: context.issuer, abbreviations: context.abbreviations },
    deadlines: { issued: context.issued, citations },
    duties: [],
    scopes: [],
    labelFrom: 0,
    pendingLabel: null,
    unowned: [],
    title: null,
  };
}

export function makeDuty(
  reader: Reader,
  sentence: Line,
  section: string,
  leads: readonly string[],
  supports: readonly string[],
  force: Duty['force'],
): Duty {
  return {
    text: sentence.text,
    start: sentence.start,
    end: sentence.end,
    section,
    assignees: assigneesOf(leads, supports, reader.units),
    deadline: readDeadline(sentence.text, sentence.start, reader.deadlines),
    force,
  };
}

export function addDuty(reader: Reader, duty: Duty): void {
  const pending = reader.pendingLabel;
  if (pending && pending.section === duty.section) duty.deadline ??= pending.deadline;
  else if (pending) reader.pendingLabel = null;
  reader.duties.push(duty);
}

/** A label line sets the deadline of the duties above it in its section; of those below when none stand above. */
export function labelDuties(reader: Reader, label: Line, section: string): void {
  const deadline = readLabelledDeadline(label.text, label.start, reader.deadlines);
  if (!deadline) return;
  let reached = 0;
  for (let i = reader.duties.length; i-- > reader.labelFrom; ) {
    const duty = reader.duties[i] as Duty;
    if (!sameOrSibling(duty.section, section)) break;
    reached++;
    duty.deadline ??= deadline;
  }
  if (reached === 0) reader.pendingLabel = { deadline, section };
}

/** "1.a" and "1.b", or the same section: parts of one task told item by item. */
export function sameOrSibling(a: string, b: string): boolean {
  if (a === b) return true;
  const parent = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('.')));
  return /\.[a-zđ]$/.test(a) && /\.[a-zđ]$/.test(b) && parent(a) === parent(b);
}

/** Where "các cơ quan có liên quan" stands beside bodies named outright, only those answer for the work. */
export function leadNames(reader: Reader, text: string, names: readonly NameRead[]): string[] {
  const outright = names.some((name) => !isGeneralCollective(spanText(text, name)));
  const named = outright ? names.filter((name, i) => i === 0 || !isLiaison(spanText(text, name))) : names;
  return namesOf(text, named, reader.units);
}

function isLiaison(name: string): boolean {
  return /(?:có )?liên quan$/iu.test(name) && isGeneralCollective(name);
}

/** Types that state law or report facts: only some of their sections give work. */
const LAW = new Set(['L', 'PL', 'NĐ', 'TT', 'TTLT', 'HP', 'VBHN', 'QC', 'QyĐ']);
const REPORTING = new Set(['BC', 'TTr', 'GM', 'BB', 'HĐ']);

/** A document that makes law: its articles speak of bodies everywhere and give work only in some. */
export function isLaw(reader: Reader): boolean {
  const { type, number } = reader.context;
  return LAW.has(type ?? '') || /^\d+\/\d{4}\/(?:QĐ|NQ|QH|UBTVQH|CT)|\/(?:QH|UBTVQH)\d/u.test(number ?? '');
}

export function isReport(reader: Reader): boolean {
  return REPORTING.has(reader.context.type ?? '');
}

/** Whether a line stands where its document gives work: anywhere in a plan, in some sections of laws and reports. */
export function givesWork(reader: Reader, item: DutyItem): boolean {
  const law = isLaw(reader);
  if (!law && !isReport(reader)) return true;
  const own = item.content.text.slice(0, 120);
  const counts = law || /^(?:đề nghị|kiến nghị|giao)/iu.test(own);
  const above = [...item.headings, counts ? own : ''].join(' ').toLowerCase();
  return law
    ? /trách nhiệm|tổ chức thực hiện|điều khoản thi hành/u.test(above)
    : /kiến nghị|đề xuất|đề nghị|phân công|tổ chức thực hiện/u.test(above);
}
