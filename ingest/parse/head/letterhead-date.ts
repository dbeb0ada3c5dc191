/**
 * Địa danh và thời gian ban hành: "Lào Cai, ngày 05 tháng 01 năm 2026" (NĐ 30/2020/NĐ-CP, Phụ lục I, II.4), with the
 * blanks drafts and unstamped copies have. A date in the middle of a sentence is not a letterhead's.
 */
import { type PartialDate, partialDate } from '../../../corpus/partial-date.ts';
import { plain } from '../plain.ts';

export interface DateLine {
  place: string | null;
  date: PartialDate | null;
  /** Day, month or year left blank or unreadable. */
  partial: boolean;
  /** Offsets within the line: of the whole, and of the place. */
  start: number;
  end: number;
  placeEnd: number;
}

const BLANK = '[\\s.…_·\\-]{0,40}';
const IN_WORDS = new RegExp(
  `\\bngay(${BLANK}[\\dilo|]{0,2}${BLANK})thang(${BLANK}[\\dilo|]{0,2}${BLANK})nam(${BLANK}[\\dilo|]{0,4}${BLANK})[.;,]?$`,
);
/** The same with OCR dirt where the digits stand ("ngày)§ tháng"): the day is then unreadable, not the line. */
const DAMAGED = /\bngay([^a-z]{0,12})thang([^a-z]{0,12})nam([^a-z]{0,12})$/;
const IN_FIGURES = /\bngay\s{0,5}(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})[.;,]?$/;
/** "…, tháng 5 năm 2024", "…, năm 2024" on covers. */
const NO_DAY = /,\s{0,3}(?:thang(\s{0,3}\d{1,2}\s{0,3}))?nam\s{0,3}(\d{4})[.;,]?$/;

const NOUN_TAIL = new Set(['phố', 'trấn', 'xã', 'khu', 'kỳ']);

/** Reads a line, or the end of one, as place and date; null when it is none. */
export function readDateLine(printed: string): DateLine | null {
  if (printed.length > 400) return null;
  // A rule may stand right before the place ("--------Hà Nội, ngày …"); blanked out, the offsets hold.
  const line = printed.replace(/[-_=*~–—]{3,}/g, (rule) => ' '.repeat(rule.length));
  const flat = plain(line);
  const words = IN_WORDS.exec(flat) ?? DAMAGED.exec(flat);
  if (words) {
    const before = placeBefore(line, words.index);
    if (!before) return null;
    const [day, month, year] = [figure(words[1]), figure(words[2]), figure(words[3])];
    return dateLine(before, words.index, line.length, year, month, day);
  }
  const figures = IN_FIGURES.exec(flat);
  if (figures) {
    const before = placeBefore(line, figures.index);
    if (!before?.place) return null;
    return dateLine(
      before,
      figures.index,
      line.length,
      Number(figures[3]),
      Number(figures[2]),
      Number(figures[1]),
    );
  }
  const short = line.length <= 60 ? NO_DAY.exec(flat) : null;
  if (short) {
    const before = placeBefore(line, short.index + 1);
    if (!before?.place || before.start > 0) return null;
    return dateLine(before, short.index, line.length, Number(short[2]), figure(short[1]), null);
  }
  return null;
}

interface Before {
  place: string | null;
  start: number;
  end: number;
}

function dateLine(
  before: Before,
  at: number,
  end: number,
  year: number | null,
  month: number | null,
  day: number | null,
): DateLine {
  let date: PartialDate | null = null;
  if (year !== null) {
    date =
      partialDate(year, month, month === null ? null : day) ?? partialDate(year, month) ?? partialDate(year);
  }
  return {
    place: before.place,
    date,
    partial: date === null || date.length < 10,
    start: before.place ? before.start : at,
    end,
    placeEnd: before.end,
  };
}

/** Walks back over the capitalised words before "ngày"; null when the words there make it part of a sentence. */
function placeBefore(line: string, at: number): Before | null {
  const head = line.slice(Math.max(0, at - 80), at).trimEnd();
  const offset = at - line.slice(Math.max(0, at - 80), at).length;
  if (!head) return { place: null, start: at, end: at };
  const comma = /[,.;]$/.test(head);
  const body = comma ? head.slice(0, -1).trimEnd() : head;
  let start = body.length;
  let taken = 0;
  while (start > 0 && taken < 7) {
    const space = body.lastIndexOf(' ', start - 2);
    const word = body.slice(space + 1, start).trim();
    if (!isPlaceWord(word)) break;
    start = space + 1;
    taken++;
    if (space >= 1 && body[space - 1] === ' ') break;
  }
  const place = body
    .slice(start)
    .replace(/^[-–\s]+/, '')
    .trim();
  if (!place || !comma || !/^\p{Lu}/u.test(place)) {
    // No place: a letterhead's date only if the line holds nothing else.
    return /^[\s.…_,\-*]*$/.test(head) ? { place: null, start: at, end: at } : null;
  }
  const placeStart = offset + body.indexOf(place, start);
  return { place, start: placeStart, end: placeStart + place.length };
}

function isPlaceWord(word: string): boolean {
  if (/[/:;,()\d]/.test(word)) return /^\d{1,2}$/.test(word);
  return /^\p{Lu}[\p{L}.'’-]*$/u.test(word) || NOUN_TAIL.has(word) || word === '-' || word === '–';
}

function figure(raw: string | undefined): number | null {
  const digits = (raw ?? '').replace(/[il|]/g, '1').replace(/o/g, '0').replace(/\D+/g, '');
  return digits ? Number(digits) : null;
}
