/**
 * Dates and periods as running text writes them, read at one place: "ngày 8 tháng 9 năm 2025", "15/8", "tháng 5/2026",
 * "Quý II/2026", "6 tháng cuối năm 2025", "năm 2025". Every pattern is anchored and bounded, so reading is linear.
 */
import {
  formatVietnamese,
  lastDay,
  type PartialDate,
  partialDate,
  precisionOf,
} from '../../../corpus/partial-date.ts';
import { addDays } from './deadline-calendar.ts';

export interface DateRead {
  /** Length of the words read, from the place asked for. */
  length: number;
  /** First and last day of what is named; the same for a day. */
  first: string;
  last: string;
  precision: 'day' | 'month' | 'quarter' | 'half' | 'year';
  /** How a missing year was filled in or a period resolved, one Vietnamese sentence; null for a full day. */
  working: string | null;
  /** An hour was named too ("trước 17 giờ 00 ngày …"): the day itself is then inside the time given. */
  clock: boolean;
}

const CLOCK = /(?:\d{1,2} ?(?:giờ|h|g) ?(?:\d{2})?(?: ?phút|['’′])?,? {0,2})?(?:(?:sáng|chiều),? )?/iuy;
const WEEKDAY = /(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy|\d)|chủ nhật),? {0,2})?/iuy;
const DAY_WORDS = /(?:ngày {0,3})?(\d{1,2}) {0,2}tháng {0,2}(\d{1,2})(?: {0,2}(?:năm|\/) {0,2}(\d{4}))?/iuy;
const DAY_FIGURES = /(?:ngày {0,3})?(\d{1,2}) ?[/.-] ?(\d{1,2})(?: ?[/.-] ?(\d{4}))?(?![\d/]|[.-]\d)/iuy;
const MONTH = /tháng {1,2}(\d{1,2})(?! ?[/-] ?\d{1,2}\/)(?: {0,2}(?:năm|[/-]) {0,2}(\d{4}))?(?!\d)/iuy;
const QUARTER =
  /quý {1,2}(IV|I{1,3}|[1-4])(?![\p{L}\d])(?: {0,2}(?:năm|[/-]|,) {0,2}(\d{4})| {1,2}(\d{4}))?(?!\d)/iuy;
const HALF = /(?:6|06|sáu) tháng (đầu|cuối) năm(?: {1,2}(\d{4}))?(?!\d)/iuy;
const YEAR = /năm {1,2}(\d{4})(?! ?[-–] ?\d)(?!\d)/iuy;
const SAME_YEAR = /năm nay(?!\p{L})/iuy;

/** Reads the date that begins at `at`; null when none does. `issued` fills in a missing year. */
export function readDate(text: string, at: number, issued: PartialDate | null): DateRead | null {
  const hour = skip(CLOCK, text, at);
  const start = at + hour + skip(WEEKDAY, text, at + hour);
  const read = readDay(text, start, issued) ?? readPeriod(text, start, issued);
  return read ? { ...read, length: read.length + start - at, clock: hour > 0 } : null;
}

type Unclocked = Omit<DateRead, 'clock'>;

function readDay(text: string, at: number, issued: PartialDate | null): Unclocked | null {
  const m = match(DAY_WORDS, text, at) ?? match(DAY_FIGURES, text, at);
  if (!m) return null;
  const [day, month] = [Number(m[1]), Number(m[2])];
  const year = m[3] ? Number(m[3]) : yearFor(month, day, issued);
  const named = year === null ? null : partialDate(year, month, day);
  if (!named) return null;
  const working = m[3]
    ? null
    : `Văn bản không ghi năm; hiểu là ngày ${formatVietnamese(named)} theo thời điểm ban hành.`;
  return { length: m[0].length, first: named, last: named, precision: 'day', working };
}

function readPeriod(text: string, at: number, issued: PartialDate | null): Unclocked | null {
  const half = match(HALF, text, at);
  if (half) {
    const [from, to] = half[1]?.toLowerCase() === 'đầu' ? [1, 6] : [7, 12];
    return period(half[0], yearOf(half[2], issued), from, to, 'half', '6 tháng', half[2] === undefined);
  }
  const quarter = match(QUARTER, text, at);
  if (quarter) {
    const n = quarterNumber(quarter[1] as string);
    const year = quarter[2] ?? quarter[3];
    return period(quarter[0], yearOf(year, issued), n * 3 - 2, n * 3, 'quarter', 'quý', year === undefined);
  }
  const month = match(MONTH, text, at);
  if (month) {
    const n = Number(month[1]);
    const year = month[2] ? Number(month[2]) : yearFor(n, null, issued);
    return period(month[0], year, n, n, 'month', 'tháng', month[2] === undefined);
  }
  const year = match(YEAR, text, at);
  if (year) return period(year[0], Number(year[1]), 1, 12, 'year', 'năm', false);
  const same = match(SAME_YEAR, text, at);
  return same ? period(same[0], yearOf(undefined, issued), 1, 12, 'year', 'năm', true) : null;
}

function period(
  words: string,
  year: number | null,
  from: number,
  to: number,
  precision: DateRead['precision'],
  noun: string,
  guessed: boolean,
): Unclocked | null {
  const first = year === null ? null : partialDate(year, from);
  const end = year === null ? null : partialDate(year, to);
  if (!first || !end) return null;
  const last = lastDay(end);
  const filled = guessed ? `văn bản không ghi năm, hiểu là năm ${year}; ` : '';
  const working = `“${words.trim()}”: ${filled}ngày cuối của ${noun} là ${formatVietnamese(last)}.`;
  return { length: words.length, first: `${first}-01`, last, precision, working };
}

/** The year a day without a year falls in: the first time it comes at or after issue, three weeks of slack behind. */
function yearFor(month: number, day: number | null, issued: PartialDate | null): number | null {
  if (!issued) return null;
  const year = Number(issued.slice(0, 4));
  if (precisionOf(issued) === 'year') return year;
  const named = partialDate(year, month, day ?? 28);
  if (!named) return year;
  const earliest = addDays(precisionOf(issued) === 'day' ? issued : `${issued}-01`, -21);
  return named < earliest ? year + 1 : year;
}

function yearOf(written: string | undefined, issued: PartialDate | null): number | null {
  if (written) return Number(written);
  return issued ? Number(issued.slice(0, 4)) : null;
}

function quarterNumber(written: string): number {
  const roman = ['I', 'II', 'III', 'IV'].indexOf(written.toUpperCase());
  return roman >= 0 ? roman + 1 : Number(written);
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function skip(pattern: RegExp, text: string, at: number): number {
  return match(pattern, text, at)?.[0].length ?? 0;
}
