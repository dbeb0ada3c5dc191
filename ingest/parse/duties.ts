/**
 * Nhiệm vụ: who must do what, by when, and which sentence says so. A directive gives work in two ways: under a heading
 * or lead-in that names a unit, every sentence is that unit's work; elsewhere a sentence gives work only when it names
 * who must act. Tables of assignments are read row by row.
 */
import type { Citation, Deadline, Duty, OutlineNode, Span, Warning } from '../../corpus/record.ts';
import type { UnitContext } from '../../corpus/unit.ts';
import type { NameRead } from './assignees.ts';
import { type DeadlineContext, isDeadlineLabel, readDeadline, readLabelledDeadline } from './deadlines.ts';
import { type DutyItem, dutyItems } from './duty-items.ts';
import {
  isAside,
  isClosingOpening,
  isDifficultyClause,
  isGeneralDemand,
  isNarrated,
  sectionKind,
} from './duty-judgement.ts';
import {
  type Heading,
  hasPredicate,
  isGeneralCollective,
  isNameOnly,
  readHeading,
  readOrder,
  readSubject,
  type Subject,
  spanText,
  speaksFromAbove,
  supportsIn,
} from './duty-roles.ts';
import { sentencesOf } from './duty-sentences.ts';
import { type TaskRow, taskRows } from './duty-tables.ts';
import { partOf } from './lines.ts';
import type { DocumentContext, Line, ParseInput } from './model.ts';
import { sectionAt } from './outline.ts';
import { assigneesOf, namesOf, unifyNames } from './units.ts';

/** Who the sentences below belong to. */
interface Scope {
  depth: number;
  leads: string[];
  supports: string[];
  force: Duty['force'];
  bullet: boolean;
}

interface Reader {
  text: string;
  context: DocumentContext;
  units: UnitContext;
  deadlines: DeadlineContext;
  duties: Duty[];
  /** Deadlines that a label set, by the index of the duty they go to. */
  scopes: Scope[];
  /** Index of the first duty of the present scope and section, for label lines. */
  labelFrom: number;
  pendingLabel: { deadline: Deadline; section: string } | null;
}

/** Types that state law or report facts: only their closing articles and their requests give work. */
const STATING = new Set([
  'L',
  'PL',
  'NĐ',
  'TT',
  'TTLT',
  'HP',
  'VBHN',
  'BC',
  'TTr',
  'GM',
  'BB',
  'HĐ',
  'QC',
  'QyĐ',
]);
const LAW = new Set(['L', 'PL', 'NĐ', 'TT', 'TTLT', 'HP', 'VBHN', 'QC', 'QyĐ']);
const ENFORCE =
  /(?:chịu trách nhiệm|có trách nhiệm|căn cứ) (?:tổ chức )?(?:thi hành|thực hiện) (?:nghị quyết|quyết định|chỉ thị|nghị định|thông tư|kế hoạch)|(?:căn cứ )?quyết định (?:này )?thi hành|giám sát (?:việc )?(?:triển khai )?thực hiện nghị quyết/iu;
const MOST_DUTIES = 5000;

/** Duties of a directive, in text order, each with its sentence's offsets. */
export function readDuties(
  input: ParseInput,
  context: DocumentContext,
  citations: readonly Citation[],
): { duties: Duty[]; warnings: Warning[] } {
  const reader: Reader = {
    text: input.clean.text,
    context,
    units: { issuer: context.issuer, abbreviations: context.abbreviations },
    deadlines: { issued: context.issued, citations },
    duties: [],
    scopes: [],
    labelFrom: 0,
    pendingLabel: null,
  };
  const stretches = [context.zones.body, ...context.zones.annexes];
  for (const stretch of stretches) {
    const annex = stretch !== context.zones.body;
    reader.scopes = [];
    reader.labelFrom = reader.duties.length;
    for (const item of dutyItems(input.lines, stretch, context.outline, input.clean.tables))
      readItem(reader, item, annex);
    for (const table of input.clean.tables)
      if (startsIn(table, stretch)) readTable(reader, taskRows(reader.text, table), annex, stretch);
  }
  const duties = reader.duties.slice(0, MOST_DUTIES).sort((a, b) => a.start - b.start);
  unifyNames(
    duties.map((duty) => duty.assignees),
    reader.units,
  );
  return { duties, warnings: warningsOf(duties) };
}

function readItem(reader: Reader, item: DutyItem, annex: boolean): void {
  const { content } = item;
  if (item.article) reader.scopes = [];
  if (item.depth !== null) leaveScopes(reader, item.depth);
  else if (reader.scopes.at(-1)?.bullet) reader.scopes.pop();
  if (!content.text) return;
  if (isDeadlineLabel(content.text)) {
    labelDuties(reader, content, item.section);
    return;
  }
  const heading = givesWork(reader, item) ? readHeading(content.text) : null;
  if (heading && !isClosing(item, content.text)) {
    const scope = scopeOf(reader, heading, item, content);
    reader.scopes.push(scope);
    reader.labelFrom = reader.duties.length;
    if (heading.restAt < content.text.length)
      readSentences(reader, partOf(content, heading.restAt), item, scope, annex);
    return;
  }
  if (item.title) return;
  const scope = isClosing(item, content.text) ? null : (reader.scopes.at(-1) ?? null);
  readSentences(reader, content, item, scope, annex);
}

/** A document that makes law: its articles speak of bodies everywhere and give work only in some. */
function isLaw(reader: Reader): boolean {
  const { type, number } = reader.context;
  return LAW.has(type ?? '') || /^\d+\/\d{4}\/(?:QĐ|NQ|QH|UBTVQH|CT)|\/(?:QH|UBTVQH)\d/u.test(number ?? '');
}

/** Laws and reports name bodies in headings all the time; only these sections of theirs give work. */
function givesWork(reader: Reader, item: DutyItem): boolean {
  const law = isLaw(reader);
  if (!law && !STATING.has(reader.context.type ?? '')) return true;
  const own = item.content.text.slice(0, 120);
  const above = [...item.headings, law || /^(?:đề nghị|kiến nghị|giao)/iu.test(own) ? own : '']
    .join(' ')
    .toLowerCase();
  return law
    ? /trách nhiệm|tổ chức thực hiện|điều khoản thi hành/u.test(above)
    : /kiến nghị|đề xuất|đề nghị|phân công|tổ chức thực hiện/u.test(above);
}

/** A paragraph without label that opens like a closing formula stands outside every unit's section. */
function isClosing(item: DutyItem, text: string): boolean {
  if (item.depth !== null || item.bullet) return false;
  if (isClosingOpening(text) || /^(?:yêu cầu|đề nghị) (?!tạm dừng)/iu.test(text)) return true;
  if (/^(?:căn cứ|nhận được) (?:\p{L}{1,9} ){1,3}này,/iu.test(text)) return readSubject(text, true) !== null;
  return speaksFromAbove(text);
}

function leaveScopes(reader: Reader, depth: number): void {
  while (reader.scopes.length > 0 && (reader.scopes.at(-1)?.depth ?? 0) >= depth) reader.scopes.pop();
}

function scopeOf(reader: Reader, heading: Heading, item: DutyItem, content: Line): Scope {
  const leads = leadNames(reader, content.text, heading.names);
  const supports = namesOf(content.text, heading.supports, reader.units);
  const open = heading.leadIn && heading.restAt >= content.text.length;
  // A numbered lead-in with nothing under it speaks for the numbers beside it; one without a number for all below.
  const depth =
    item.depth === null
      ? open
        ? -0.5
        : item.within + 0.5
      : open && !item.parent
        ? item.depth - 0.5
        : item.depth;
  return {
    depth,
    leads,
    supports,
    force: heading.request ? 'request' : 'order',
    bullet: item.bullet && !open,
  };
}

function readSentences(
  reader: Reader,
  line: Line,
  item: DutyItem,
  scope: Scope | null,
  annex: boolean,
): void {
  const sentences = sentencesOf(line);
  let carried = scope;
  for (const [i, sentence] of sentences.entries()) {
    if (isDeadlineLabel(sentence.text) && (i > 0 || sentences.length === 1)) {
      labelDuties(reader, sentence, item.section);
      continue;
    }
    const leadIn = sentence.text.endsWith(':') && (item.opens || i < sentences.length - 1);
    if (leadIn || isAside(sentence.text)) continue;
    const duty = scope
      ? scopedDuty(reader, sentence, item, carried ?? scope)
      : annex
        ? null
        : freeDuty(reader, sentence, item);
    if (!duty) continue;
    addDuty(reader, duty);
    // A sentence with a subject of its own speaks for those that follow it in the paragraph.
    const leads = duty.assignees.filter((a) => a.role === 'lead').map((a) => a.name);
    if (carried && scope) carried = { ...carried, leads };
  }
}

/** A sentence under a unit's heading: the unit's work, unless it has a subject of its own. */
function scopedDuty(reader: Reader, sentence: Line, item: DutyItem, scope: Scope): Duty | null {
  if (isNameOnly(sentence.text) || !hasPredicate(sentence.text)) return null;
  const own = readSubject(sentence.text, false);
  if (own && isNarrated(sentence.text.slice(own.predicateAt))) return null;
  const passive = own ? null : passiveSubject(sentence.text);
  const leads = own ? leadNames(reader, sentence.text, own.names) : (passive ?? scope.leads);
  const order = /^(?:đề nghị|kiến nghị)/iu.test(sentence.text) ? readOrder(sentence.text) : null;
  const supports = [...scope.supports, ...namesOf(sentence.text, supportsIn(sentence.text), reader.units)];
  const force = order?.request ? 'request' : scope.force;
  return makeDuty(reader, sentence, item.section, leads, supports, force);
}

/** "… do Tổ trưởng tổ công tác phân công": the body behind "do" acts. */
function passiveSubject(text: string): string[] | null {
  const m =
    /(?:^|\s)do ((?:Tổ|Trưởng|Chủ tịch|Giám đốc|Thủ trưởng)\s[^,.;]{3,60}?) (?:phân công|quyết định|phê duyệt)/u.exec(
      text,
    );
  return m?.[1] ? [m[1]] : null;
}

/** A sentence that stands under no unit: a duty only when it names who must act. */
function freeDuty(reader: Reader, sentence: Line, item: DutyItem): Duty | null {
  const { text } = sentence;
  if (isDifficultyClause(text)) return null;
  const enforce = ENFORCE.test(text);
  const kind = sectionKind(item.headings);
  if (!enforce && !givesWork(reader, item) && !(isLaw(reader) && /^.{0,80}(?:giao|đề nghị) /iu.test(text)))
    return null;
  if (kind === 'narrative' && !enforce) return null;
  const order = readOrder(text);
  if (order) return orderedDuty(reader, sentence, item, order);
  const subject = readSubject(text, true) ?? clauseSubject(text, kind);
  if (!subject || isIssuer(reader, text, subject)) return null;
  const predicate = text.slice(subject.predicateAt);
  if (!enforce && (isNarrated(predicate) || isGeneralDemand(predicate) || /^không /iu.test(predicate)))
    return null;
  if (/^các cấp(?:$|,| và)/iu.test(spanText(text, subject.names[0] as Span))) return null;
  const closing = isClosing(item, text);
  const modal = /^(?:,? ?)?(?:cần|phải|có trách nhiệm|chịu trách nhiệm)/iu.test(predicate);
  const addressed = reader.context.addressees.length > 0 && item.headings.length === 0;
  if (
    !enforce &&
    !modal &&
    !closing &&
    kind !== 'task' &&
    !addressed &&
    !(kind === 'plain' && item.depth !== null)
  )
    return null;
  const section = closing ? '' : item.section;
  const leads = leadNames(reader, text, subject.names);
  return makeDuty(reader, sentence, section, leads, namesOf(text, supportsIn(text), reader.units), 'order');
}

/** "…; các cấp ủy đảng, chính quyền địa phương có những chỉ đạo …", "trong đó các cơ quan … tăng cường …". */
function clauseSubject(text: string, kind: string): Subject | null {
  if (kind !== 'task') return null;
  for (const m of text.matchAll(/(?:; |trong đó,? )(?=\p{L})/gu)) {
    const at = m.index + m[0].length;
    const found = readSubject(text.slice(at), false);
    if (!found) continue;
    const shift = (name: Subject['names'][number]) => ({
      ...name,
      start: name.start + at,
      end: name.end + at,
    });
    return { ...found, names: found.names.map(shift), predicateAt: found.predicateAt + at };
  }
  return null;
}

function orderedDuty(reader: Reader, sentence: Line, item: DutyItem, order: Subject): Duty | null {
  const { text } = sentence;
  const predicate = text.slice(order.predicateAt);
  if (isGeneralDemand(predicate) || isNarrated(predicate)) return null;
  const leads = order.names.length > 0 ? leadNames(reader, text, order.names) : addressed(reader);
  if (leads.length === 0) return null;
  const section = item.depth === null && isClosing(item, text) && item.within > 0 ? '' : item.section;
  const supports = namesOf(text, supportsIn(text), reader.units);
  return makeDuty(reader, sentence, section, leads, supports, order.request ? 'request' : 'order');
}

/** "Quý cơ quan" means those the letter is addressed to. */
function addressed(reader: Reader): string[] {
  return reader.context.addressees.slice(0, 5).map((a) => a.name);
}

/** Where "các cơ quan có liên quan" stands beside bodies named outright, only those answer for the work. */
function leadNames(reader: Reader, text: string, names: readonly NameRead[]): string[] {
  const outright = names.some((name) => !isGeneralCollective(spanText(text, name)));
  const named = outright ? names.filter((name, i) => i === 0 || !isLiaison(spanText(text, name))) : names;
  return namesOf(text, named, reader.units);
}

function isLiaison(name: string): boolean {
  return /(?:có )?liên quan$/iu.test(name) && isGeneralCollective(name);
}

function isIssuer(reader: Reader, text: string, subject: Subject): boolean {
  const issuer = reader.context.issuer?.name;
  const first = subject.names[0];
  if (!issuer || !first) return false;
  const [name] = namesOf(text, [first], reader.units);
  return name !== undefined && (issuer.startsWith(name) || name.startsWith(issuer));
}

function readTable(reader: Reader, rows: readonly TaskRow[], annex: boolean, stretch: Span): void {
  if (STATING.has(reader.context.type ?? '')) return;
  for (const row of rows) {
    const node = annex ? annexOf(reader.context.outline, stretch) : null;
    const section = node
      ? `${node.path}.${row.number}`
      : [sectionAt(reader.context.outline, row.start), row.number].filter(Boolean).join('.');
    const due = row.due ? readLabelledDeadline(row.due.text, row.due.start, reader.deadlines) : null;
    const leads = row.lead.flatMap((name) =>
      namesOf(name, [{ start: 0, end: name.length, group: false, office: false }], reader.units),
    );
    const supports = row.support
      .filter((name) => !isGeneralCollective(name))
      .flatMap((name) =>
        namesOf(name, [{ start: 0, end: name.length, group: false, office: false }], reader.units),
      );
    for (const sentence of sentencesOf(row.task)) {
      const duty = makeDuty(reader, sentence, section, leads, supports, 'order');
      addDuty(reader, { ...duty, deadline: duty.deadline ?? due });
    }
  }
}

function annexOf(outline: readonly OutlineNode[], stretch: Span): OutlineNode | null {
  return outline.find((node) => node.start >= stretch.start && node.start < stretch.end) ?? null;
}

function makeDuty(
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

function addDuty(reader: Reader, duty: Duty): void {
  const pending = reader.pendingLabel;
  if (pending && pending.section === duty.section && !duty.deadline) duty.deadline = pending.deadline;
  else if (pending && pending.section !== duty.section) reader.pendingLabel = null;
  reader.duties.push(duty);
}

/** A label line sets the deadline of the duties above it in its section; of those below when none stand above. */
function labelDuties(reader: Reader, label: Line, section: string): void {
  const deadline = readLabelledDeadline(label.text, label.start, reader.deadlines);
  if (!deadline) return;
  let reached = 0;
  for (let i = reader.duties.length; i-- > reader.labelFrom; ) {
    const duty = reader.duties[i] as Duty;
    if (duty.section !== section) break;
    reached++;
    duty.deadline ??= deadline;
  }
  if (reached === 0) reader.pendingLabel = { deadline, section };
}

function warningsOf(duties: readonly Duty[]): Warning[] {
  return duties
    .filter((duty) => duty.deadline?.working?.includes('không ghi năm'))
    .map((duty) => ({
      code: 'deadline-year-guessed',
      message: `Thời hạn “${duty.deadline?.text ?? ''}” không ghi năm; năm được hiểu theo ngày ban hành.`,
      start: duty.deadline?.start ?? null,
      end: duty.deadline?.end ?? null,
    }));
}

function startsIn(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.start < outer.end;
}
