/** Thời hạn định kỳ: "hằng năm", "định kỳ 6 tháng, hằng năm", "trước ngày 15 hằng tháng", "(trước ngày 10/12) hằng năm". */
import type { Recurrence, Span } from '../../../corpus/record.ts';
import {
  RECURRENCE_WORDS,
  RECURRENCES_SHORTEST_FIRST,
  STANDING_NOUNS,
  YEARLY_PRODUCTS,
} from '../../../corpus/vocabulary/deadline-cues.ts';

export interface RecurrenceRead extends Span {
  every: Recurrence;
  /** Day inside the period, as in Deadline.on. */
  on: string | null;
}

const PERIOD = RECURRENCE_WORDS.map((r) => r.words).join('|');
const ONE = String.raw`(?:(?:hằng|hàng|mỗi|từng) {1,2})?(?:0?1 |một )?(?:${PERIOD})(?![\p{L}\d])(?! {1,2}\d)`;
const LISTED = `(?:(?:, ?| và | hoặc |; ?)${ONE}){0,3}`;
const DAY_LEAD = `(?:(?:chậm nhất|muộn nhất)(?: là| vào)? )?(?:(?:trước|vào|đến) (?:ngày )?|ngày )`;

/** "định kỳ …", "hằng …"; the cue is required, the bare word "năm" is no recurrence. */
const CUED = new RegExp(
  String.raw`(?<![\p{L}\d])(?:định kỳ(?: vào| theo)? {1,2}(${ONE})${LISTED}|(?:hằng|hàng|mỗi) {1,2}(${PERIOD})(?![\p{L}\d])(?! {1,2}\d)${LISTED})`,
  'giu',
);
/** "06 tháng/lần", "mỗi năm 01 lần", "01 lần/năm". */
const TIMES = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:0?1 |một )?(${PERIOD}) ?(?:\/|một|01|1) ?lần|(?:0?1|một) lần ?(?:\/|trong|mỗi) ?(?:một )?(${PERIOD}))(?![\p{L}\d])`,
  'giu',
);
/** "trước ngày 15 hằng tháng", "ngày 25 của tháng cuối quý", "trước ngày 15/12 hằng năm". */
const ON_DAY = new RegExp(
  String.raw`(?<![\p{L}\d])(?:định kỳ,? )?${DAY_LEAD}(\d{1,2})(?: ?(?:\/| tháng ) ?(\d{1,2}))?(?: của)? {1,2}(?:(?:hằng|hàng|mỗi|từng) {1,2}(tuần|tháng|quý|năm)|(tháng) (?:cuối|đầu|thứ \p{L}{2,4}) (?:mỗi |của )?(quý)|(tháng) (?:sau|kế tiếp|tiếp theo|liền kề))(?![\p{L}\d])`,
  'giu',
);
/** "trước ngày 25/6 và 25/12 hằng năm": two days a year. */
const TWICE =
  /(?<![\p{L}\d])(?:định kỳ,? )?(?:trước |vào )?(?:ngày )?(\d{1,2})(?:\/| tháng )(\d{1,2}) và (?:trước |vào )?(?:ngày )?\d{1,2}(?:\/| tháng )(\d{1,2}) (?:hằng|hàng|mỗi) năm(?!\p{L})/giu;
/** A day in brackets or after a comma behind the recurrence: "hàng năm (trước ngày 10/12)". */
const TRAILING_DAY = new RegExp(
  String.raw`\s{0,2}(?:\(|, ?|; ?)?${DAY_LEAD}(\d{1,2})(?: ?(?:\/| tháng ) ?(\d{1,2}))?(?! ?[\d/]| tháng| năm \d)(?: của (?:tháng|quý|năm)(?: (?:sau|cuối|tiếp theo|báo cáo))?)?\)?`,
  'iuy',
);

/** Every pattern above holds one of these; most sentences hold none, and are told by this one look. */
const ANY_CUE = /hằng|hàng|mỗi|từng|định kỳ|lần|tháng (?:cuối|đầu|thứ|sau|kế tiếp|tiếp theo|liền kề)/iu;

/** Every recurrence that sets a deadline, in text order. */
export function readRecurrences(text: string): RecurrenceRead[] {
  if (!ANY_CUE.test(text)) return [];
  const found: RecurrenceRead[] = [];
  for (const m of text.matchAll(TWICE)) {
    const apart = Math.abs(Number(m[3]) - Number(m[2])) === 6;
    const every = apart ? 'half-year' : 'year';
    found.push({ start: m.index, end: m.index + m[0].length, every, on: dayOf(m[1], m[2]) });
  }
  for (const m of text.matchAll(ON_DAY)) {
    if (inside(found, m.index)) continue;
    const every = periodOf(m[3] ?? m[5] ?? m[4] ?? m[6] ?? '');
    if (every) found.push({ start: m.index, end: m.index + m[0].length, every, on: dayOf(m[1], m[2]) });
  }
  for (const m of text.matchAll(CUED)) {
    const every = shortest(m[0]);
    if (!every || inside(found, m.index) || isStanding(text, m.index)) continue;
    TRAILING_DAY.lastIndex = m.index + m[0].length;
    const tail = TRAILING_DAY.exec(text);
    const end = m.index + m[0].length + (tail ? tail[0].length : 0);
    found.push({ start: m.index, end, every, on: tail ? dayOf(tail[1], tail[2]) : null });
  }
  for (const m of text.matchAll(TIMES)) {
    const every = periodOf(m[1] ?? m[2] ?? '');
    if (every && !inside(found, m.index))
      found.push({ start: m.index, end: m.index + m[0].length, every, on: null });
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * "ngân sách hằng năm", "nhiệm vụ … hằng năm" are yearly by nature; "xây dựng kế hoạch … hằng năm" is a yearly act.
 * Decided by the nouns between the clause's beginning and the word, the nearest kind of noun winning.
 */
function isStanding(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 160), at).toLowerCase();
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('.')) + 1);
  // "đưa nội dung … vào chương trình công tác hằng năm": which programme, not when.
  if (/(?:^|\s)vào (?:kế hoạch|chương trình|nghị quyết)[^,;]{0,60}$/u.test(clause)) return true;
  const standing = lastWord(clause, STANDING_NOUNS);
  if (standing < 0) return false;
  const comma = clause.lastIndexOf(',');
  if (clause.slice(comma + 1).trim() === '' && comma >= 0) return false;
  if (comma > standing) return false;
  return standing > lastWord(clause, YEARLY_PRODUCTS);
}

function lastWord(text: string, words: readonly string[]): number {
  return Math.max(-1, ...words.map((word) => text.lastIndexOf(word)));
}

const PERIODS_SHORTEST_FIRST = RECURRENCES_SHORTEST_FIRST.map((every) => {
  const words = RECURRENCE_WORDS.filter((r) => r.every === every).map((r) => r.words);
  return { every, pattern: new RegExp(`(?:${words.join('|')})(?![\\p{L}])`, 'iu') };
});

function shortest(words: string): Recurrence | null {
  const named = PERIODS_SHORTEST_FIRST.find(({ every, pattern }) => pattern.test(unsix(words, every)));
  return named?.every ?? null;
}

/** "6 tháng" holds the word "tháng": it is taken out before months are looked for. */
function unsix(words: string, every: Recurrence): string {
  return every === 'month' ? words.replace(/(?:0?6|0?3|sáu) tháng(?: đầu năm)?/giu, '') : words;
}

function periodOf(word: string): Recurrence | null {
  const lower = word.toLowerCase();
  return RECURRENCE_WORDS.find((r) => r.words === lower)?.every ?? null;
}

function dayOf(day: string | undefined, month: string | undefined): string | null {
  const d = Number(day);
  if (!(d >= 1 && d <= 31)) return null;
  const m = Number(month);
  if (month === undefined) return String(d).padStart(2, '0');
  return m >= 1 && m <= 12 ? `${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}` : null;
}

function inside(found: readonly Span[], at: number): boolean {
  return found.some((f) => at >= f.start && at < f.end);
}
