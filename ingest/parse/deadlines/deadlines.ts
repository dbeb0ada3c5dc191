/**
 * Thời hạn: the deadline of one sentence, with the words that set it and how they were worked out.
 * Not deadlines: periods of validity and scope ("giai đoạn 2021-2025", "đến năm 2030"), dates inside citations, dates
 * that say which things are meant ("các mỏ được cấp phép trước ngày 01/7/2025"), "thường xuyên", "kịp thời".
 */
import { formatVietnamese, type PartialDate } from '../../../corpus/partial-date.ts';
import type { Deadline, Span } from '../../../corpus/record.ts';
import {
  BEFORE_CUES,
  DEADLINE_LABELS,
  FINISHING,
  NARRATIVE_BEFORE_DATE,
  WITHIN_CUES,
} from '../../../corpus/vocabulary/deadline-cues.ts';
import { addDays } from './deadline-calendar.ts';
import { type DateRead, readDate } from './deadline-dates.ts';
import { readRecurrences } from './deadline-recurrence.ts';
import { readRelative } from './deadline-relative.ts';

export interface DeadlineContext {
  issued: PartialDate | null;
  /** Document offsets of citations: their dates are no deadlines. */
  citations: readonly Span[];
}

interface Candidate extends Deadline {
  /** 3 a firm date or dated recurrence, 2 a bare recurrence, 1 a date that needs company, 0 undated. */
  strength: number;
}

const LONGEST = 4000;
const BEFORE = new Map(BEFORE_CUES.map((c) => [c.cue, c.strict]));
const WITHIN = new Map(WITHIN_CUES.map((c) => [c.cue, c.weak]));
const CUE = new RegExp(
  `(?<![\\p{L}\\d])(${[...BEFORE.keys(), ...WITHIN.keys()].sort((a, b) => b.length - a.length).join('|')}) {1,2}`,
  'giu',
);
const LABEL = new RegExp(
  `^(?:[-+*•·–] ?)?\\(?(?:${[...DEADLINE_LABELS].sort((a, b) => b.length - a.length).join('|')}) ?(?:: ?| (?=trước|trong|chậm|muộn|vào|xong|ngày|tháng|quý|năm|hằng|hàng|định kỳ|không quá))`,
  'iu',
);

/** What every date has: a cue without one of these is not looked into. */
const NAMES_DATE = /\d|quý|năm nay/iu;

/** The deadline set inside one duty's text; null when it sets none. `at` is the text's offset in the document. */
export function readDeadline(text: string, at: number, context: DeadlineContext): Deadline | null {
  const bounded = text.slice(0, LONGEST);
  const candidates = [
    ...(NAMES_DATE.test(bounded) ? dated(bounded, at, context) : []),
    ...recurring(bounded, at),
    ...relative(bounded, at, context),
  ].filter((c) => !context.citations.some((s) => c.start < s.end && s.start < c.end));
  return best(candidates);
}

/** Whether a line or sentence only sets the deadline of the duties around it ("Thời gian hoàn thành: …"). */
export function isDeadlineLabel(text: string): boolean {
  return LABEL.test(text) && text.length <= 200;
}

/** The deadline of a label line or a table cell, where a bare date needs no cue; null when there is none. */
export function readLabelledDeadline(text: string, at: number, context: DeadlineContext): Deadline | null {
  const cued = readDeadline(text, at, context);
  if (cued?.by || cued?.every) return cued;
  const label = LABEL.exec(text);
  const from = label ? label[0].length : 0;
  for (const m of text
    .slice(from, 300)
    .matchAll(/(?<![\p{L}\d/])(?:ngày|tháng|quý|năm|6 tháng|06 tháng|\d{1,2} ?[/.])/giu)) {
    const start = from + m.index;
    const date = readDate(text, start, context.issued);
    if (context.citations.some((c) => at + start >= c.start && at + start < c.end)) continue;
    if (!date || /(?:giai đoạn|năm học|từ) {1,2}$/iu.test(text.slice(0, start))) continue;
    return best([fromDate(text.slice(start, start + date.length), at + start, date, false, 3)]);
  }
  return cued;
}

function dated(text: string, at: number, context: DeadlineContext): Candidate[] {
  const found: Candidate[] = [];
  for (const m of text.matchAll(CUE)) {
    const cue = (m[1] ?? '').toLowerCase();
    const place = m.index + m[0].length;
    const date = readDate(text, place, context.issued);
    if (!date) continue;
    const end = place + date.length;
    if (isNarrative(text, m.index) || isScope(text, m.index, end)) continue;
    const strength = strengthOf(text, m.index, cue, date);
    if (strength === 0) continue;
    const words = text.slice(m.index, end);
    found.push(fromDate(words, at + m.index, date, BEFORE.get(cue) ?? false, strength));
  }
  return found;
}

function fromDate(
  words: string,
  start: number,
  date: DateRead,
  strict: boolean,
  strength: number,
): Candidate {
  const isDay = date.precision === 'day';
  const end = start + words.length;
  const base = { text: words, start, end, every: null, on: null, strength };
  if (strict && !isDay) {
    const by = addDays(date.first, -1);
    return {
      ...base,
      by,
      strictBy: null,
      working: `“${words.trim()}”: xong trong ngày ${formatVietnamese(by)}.`,
    };
  }
  const strictBy = strict && !date.clock ? addDays(date.last, -1) : null;
  return { ...base, by: date.last, strictBy, working: date.working };
}

/** How far a date can be trusted to be due: years, and days after "đến", need an act of finishing beside them. */
function strengthOf(text: string, at: number, cue: string, date: DateRead): number {
  const finishing = FINISHING.some((word) => clauseBefore(text, at).includes(word));
  const opening = /^[\s\-+*•·–]*$/.test(text.slice(0, at));
  if (cue === 'đến')
    return date.precision === 'year' ? (opening && finishingAfter(text, at) ? 1 : 0) : finishing ? 1 : 0;
  if (date.precision === 'year' && !BEFORE.get(cue)) return finishing || opening ? 1 : 0;
  if (cue === 'hết' || cue === 'cuối') return finishing ? 1 : 0;
  return 3;
}

function finishingAfter(text: string, at: number): boolean {
  return /^.{0,40}?(?:hoàn thành|hoàn tất|xong|kết thúc)/isu.test(text.slice(at, at + 60));
}

function clauseBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 90), at).toLowerCase();
  return before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1);
}

/** The cue's first syllable belongs to a longer word. */
const PART_OF_WORD = /(?:\p{L}|(?:học|thí|tuyển|vệ|hội) )$/u;

function isNarrative(text: string, at: number): boolean {
  const before = text
    .slice(Math.max(0, at - 40), at)
    .toLowerCase()
    .trimEnd();
  return NARRATIVE_BEFORE_DATE.some((cue) => {
    const found = before.lastIndexOf(cue);
    // "học sinh ra lớp trước ngày …": only the word by itself tells of a birth.
    if (found < 0 || PART_OF_WORD.test(before.slice(0, found))) return false;
    return !/[,;.]/.test(before.slice(found)) && before.length - found - cue.length <= 12;
  });
}

/** "trong năm 2025 và các năm tiếp theo", "tầm nhìn đến năm 2050": how far the plan reaches. */
function isScope(text: string, start: number, end: number): boolean {
  if (/^ ?(?:và|,) (?:các |những )?(?:năm|giai đoạn)(?: tiếp theo| sau)/iu.test(text.slice(end, end + 40)))
    return true;
  if (/^ ?[-–] ?\d{4}/.test(text.slice(end, end + 8))) return true;
  return /(?:tầm nhìn|định hướng|giai đoạn|thời kỳ|nhiệm kỳ|mục tiêu|tính) {0,2}$/iu.test(
    text.slice(0, start),
  );
}

function recurring(text: string, at: number): Candidate[] {
  return readRecurrences(text).map((r) => ({
    text: text.slice(r.start, r.end).trim(),
    start: at + r.start,
    end: at + r.start + text.slice(r.start, r.end).trimEnd().length,
    by: null,
    every: r.every,
    on: r.on,
    strictBy: null,
    working: null,
    strength: r.on ? 4 : 2,
  }));
}

function relative(text: string, at: number, context: DeadlineContext): Candidate[] {
  return readRelative(text, context.issued).map((r) => ({
    text: text.slice(r.start, r.end),
    start: at + r.start,
    end: at + r.end,
    by: r.by,
    every: null,
    on: null,
    strictBy: null,
    working: r.working,
    strength: r.by ? 3 : 0,
  }));
}

/** The strongest, then the first: a sentence has one deadline, and the nearest words set it. */
function best(candidates: Candidate[]): Deadline | null {
  let chosen: Candidate | null = null;
  for (const c of candidates) {
    if (!chosen || c.strength > chosen.strength || (c.strength === chosen.strength && c.start < chosen.start))
      chosen = c;
  }
  if (!chosen) return null;
  const { strength: _strength, ...deadline } = chosen;
  return deadline;
}
