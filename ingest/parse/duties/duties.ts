/**
 * Nhiệm vụ: who must do what, by when, and which sentence says so. A directive gives work in two ways: under a heading
 * or lead-in that names a unit, every sentence is that unit's work; elsewhere a sentence gives work only when it names
 * who must act. Tables of assignments are read row by row.
 */

import type { Citation, Duty, OutlineNode, Span, Warning } from '../../../corpus/record.ts';
import { unitName } from '../../../corpus/unit.ts';
import { isDeadlineLabel, readLabelledDeadline } from '../deadlines/deadlines.ts';
import { partOf } from '../lines.ts';
import type { DocumentContext, Line, ParseInput } from '../model.ts';
import { sectionAt } from '../outline/outline.ts';
import { freeDuty, isClosing } from './duty-free.ts';
import { type Heading, isNameOnly, readHeading } from './duty-headings.ts';
import { type DutyItem, dutyItems } from './duty-items.ts';
import { isAside, isNarrated } from './duty-judgement.ts';
import {
  addDuty,
  givesWork,
  isLaw,
  isReport,
  labelDuties,
  leadNames,
  makeDuty,
  newReader,
  type Reader,
  type Scope,
} from './duty-reader.ts';
import { applyRoleLabel, readRoleLabel } from './duty-role-labels.ts';
import {
  hasPredicate,
  isGeneralCollective,
  readOrder,
  readSubject,
  spanText,
  supportsIn,
} from './duty-roles.ts';
import { sentencesOf } from './duty-sentences.ts';
import { type TaskRow, taskRows } from './duty-tables.ts';
import { namesOf, unifyNames } from './units.ts';

const MOST_DUTIES = 5000;

/** Duties of a directive, in text order, each with its sentence's offsets. */
export function readDuties(
  input: ParseInput,
  context: DocumentContext,
  citations: readonly Citation[],
): { duties: Duty[]; warnings: Warning[] } {
  const reader = newReader(input, context, citations);
  for (const stretch of [context.zones.body, ...context.zones.annexes]) {
    const annex = stretch !== context.zones.body;
    reader.scopes = [];
    reader.unowned = [];
    reader.labelFrom = reader.duties.length;
    for (const item of dutyItems(input.lines, stretch, context.outline, input.clean.tables))
      readItem(reader, item, annex);
    for (const table of input.clean.tables)
      if (startsIn(table, stretch)) readTable(reader, taskRows(reader.text, table), annex, stretch);
  }
  const duties = reader.duties.sort((a, b) => a.start - b.start).slice(0, MOST_DUTIES);
  unifyNames(
    duties.map((duty) => duty.assignees),
    reader.units,
  );
  const cut = reader.duties.length > duties.length ? [tooMany(reader.duties.length)] : [];
  return { duties, warnings: [...warningsOf(duties), ...cut] };
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
  const role = readRoleLabel(content.text);
  if (role) {
    applyRoleLabel(reader, content, role, item.section);
    return;
  }
  const heading = givesWork(reader, item) ? readHeading(content.text) : null;
  if (heading && !isClosing(item, content.text) && !speaksItself(reader, content.text, heading)) {
    // A unit's name on a line of its own ends what the one before it spoke for.
    if (item.depth === null && heading.bare) leaveScopes(reader, item.within + 0.5);
    const scope = scopeOf(reader, heading, item, content);
    reader.scopes.push(scope);
    reader.labelFrom = reader.duties.length;
    if (heading.restAt < content.text.length)
      readSentences(reader, partOf(content, heading.restAt), item, scope, annex);
    return;
  }
  const told = item.depth === null && item.within < 0 ? toldBelow(reader, item) : null;
  if (told) {
    reader.scopes.push(told);
    reader.labelFrom = reader.duties.length;
    return;
  }
  if (item.title) {
    reader.unowned = [];
    reader.title = { sentence: content, section: item.section };
    return;
  }
  const scope = isClosing(item, content.text) ? null : (reader.scopes.at(-1) ?? null);
  // "Về công tác cán bộ: Phòng Nội vụ …", "Nội dung: Tổ chức …": the topic is a heading inside the line.
  const topic =
    /^(?:Về [^:.;]{3,140}|Nội dung(?: thực hiện| công việc| nhiệm vụ)?|Nhiệm vụ) ?: {1,3}(?=\p{Lu})/u.exec(
      content.text,
    );
  readSentences(reader, topic ? partOf(content, topic[0].length) : content, item, scope, annex);
}

/**
 * The opening of a letter that tells one class or body what stands below: "…, Phòng GDĐT yêu cầu Hiệu trưởng các trường
 * thực hiện một số nội dung sau:". Collectives ("các cơ quan, địa phương") are told apart by the headings below.
 */
function toldBelow(reader: Reader, item: DutyItem): Scope | null {
  const { text } = item.content;
  if (!text.endsWith(':') || !givesWork(reader, item)) return null;
  const near = text.slice(-600);
  // The clause that gives the work is among the last; a long list of names is not tried at each of its commas.
  for (const m of [...near.matchAll(/, (?=\p{Lu})/gu)].slice(-8)) {
    const clause = near.slice(m.index + 2);
    const order = readOrder(clause);
    if (!order || clause.length - order.predicateAt > 160) continue;
    if (order.names.length === 0 || order.names.some((name) => isGeneralCollective(spanText(clause, name))))
      return null;
    const leads = leadNames(reader, clause, order.names).map((name) => inFull(reader, name));
    return { depth: -0.5, leads, supports: [], force: order.request ? 'request' : 'order', bullet: false };
  }
  return null;
}

/** "Hiệu trưởng các trường" → as the letter is addressed: "Hiệu trưởng các trường THCS trên địa bàn huyện". */
function inFull(reader: Reader, name: string): string {
  const to = reader.context.addressees.find((a) => a.name.startsWith(name));
  return to ? unitName(to.name, reader.units) : name;
}

/** A lead-in in which the issuer says what it does itself: "Sở Công Thương xây dựng Kế hoạch, cụ thể như sau:". */
function speaksItself(reader: Reader, text: string, heading: Heading): boolean {
  const issuer = reader.context.issuer?.name;
  const [name] = namesOf(text, heading.names.slice(0, 1), reader.units);
  if (!issuer || !name || !heading.leadIn || heading.restAt < text.length) return false;
  return (issuer.startsWith(name) || name.startsWith(issuer)) && !/trách nhiệm/iu.test(text);
}

function leaveScopes(reader: Reader, depth: number): void {
  while (reader.scopes.length > 0 && (reader.scopes.at(-1)?.depth ?? 0) >= depth) reader.scopes.pop();
}

function scopeOf(reader: Reader, heading: Heading, item: DutyItem, content: Line): Scope {
  const leads = leadNames(reader, content.text, heading.names);
  const supports = namesOf(content.text, heading.supports, reader.units);
  const open =
    heading.leadIn && heading.restAt >= content.text.length && !(item.depth === null && heading.bare);
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
    if (!duty && !scope && hasPredicate(sentence.text))
      reader.unowned.push({ sentence, section: item.section });
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
  // "Yêu cầu UBND các huyện …" under a list of offices turns to the one it names.
  const told = own || !/^yêu cầu /iu.test(sentence.text) ? null : readOrder(sentence.text);
  const turns = told?.names.some((name) => !isGeneralCollective(spanText(sentence.text, name)));
  const named = own ?? (turns ? told : null);
  const leads = named ? leadNames(reader, sentence.text, named.names) : (passive ?? scope.leads);
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

function readTable(reader: Reader, rows: readonly TaskRow[], annex: boolean, stretch: Span): void {
  if (isReport(reader) || isLaw(reader)) return;
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

function tooMany(found: number): Warning {
  const message = `Văn bản có ${found} câu giao việc; chỉ ghi ${MOST_DUTIES} câu đầu.`;
  return { code: 'duties-cut', message, start: null, end: null };
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
