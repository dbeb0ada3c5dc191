/** Thời hạn tương đối: "10 ngày làm việc kể từ ngày ký", "sau khi kết thúc năm học 2024 - 2025". */
import { formatVietnamese, type PartialDate, precisionOf } from '../../../corpus/partial-date.ts';
import type { Span } from '../../../corpus/record.ts';
import { addDays, addMonths, addWorkingDays, hasHolidayNotice, nextWorkingDay } from './deadline-calendar.ts';

export interface RelativeRead extends Span {
  /** Null where the day it counts from is not in the document. */
  by: string | null;
  working: string;
}

const DURATION =
  /(?<![\p{L}\d])(?:(?:chậm nhất|muộn nhất)(?: là)? )?(?:(?:trong|sau) )?(?:(?:thời hạn|thời gian|vòng) )?(?:không quá |tối đa |chậm nhất )?(\d{1,3}) (?:\(\p{L}{2,9}(?: \p{L}{2,9}){0,2}\) )?(ngày làm việc|ngày|tuần|tháng),? (?:tính |kể )?(?:từ|sau) ((?:ngày|khi|thời điểm)[^.;,:()]{0,80})/giu;
const FROM_ISSUE =
  /^(?:ngày|khi|thời điểm) (?:(?:ký|ban hành)(?![\p{L}])|(?:\p{L}{2,10} ){1,3}này (?:được )?(?:ký|ban hành))/iu;
const AFTER_SCHOOL_YEAR = /(?<![\p{L}])(?:ngay )?sau khi kết thúc năm học (\d{4}) ?[-–] ?(\d{4})/giu;

/** What both patterns hold, looked for first. */
const COUNTED_FROM = /(?:từ|sau) (?:ngày|khi|thời điểm)/iu;

/** Durations counted from an event. `issued` is the day of signing when the document has a full one. */
export function readRelative(text: string, issued: PartialDate | null): RelativeRead[] {
  if (!COUNTED_FROM.test(text)) return [];
  const found: RelativeRead[] = [];
  for (const m of text.matchAll(DURATION)) {
    const from = (m[3] ?? '').trim();
    const end = m.index + m[0].trimEnd().length;
    found.push({ start: m.index, end, ...count(Number(m[1]), (m[2] ?? '').toLowerCase(), from, issued) });
  }
  for (const m of text.matchAll(AFTER_SCHOOL_YEAR)) {
    const working = `Năm học ${m[1]}–${m[2]} kết thúc trước ngày 31/5/${m[2]} theo khung kế hoạch thời gian năm học; văn bản không định ngày cuối.`;
    found.push({ start: m.index, end: m.index + m[0].length, by: null, working });
  }
  return found.sort((a, b) => a.start - b.start);
}

function count(
  n: number,
  unit: string,
  from: string,
  issued: PartialDate | null,
): { by: string | null; working: string } {
  const amount = `${n} ${unit}`;
  if (!FROM_ISSUE.test(from)) {
    return {
      by: null,
      working: `${amount} kể từ ${from.slice(0, 60)}: ngày bắt đầu không có trong văn bản.`,
    };
  }
  if (!issued || precisionOf(issued) !== 'day') {
    return { by: null, working: `${amount} kể từ ngày ban hành: văn bản chưa ghi đủ ngày ban hành.` };
  }
  const start = formatVietnamese(issued);
  if (unit === 'ngày làm việc') {
    const by = addWorkingDays(issued, n);
    return {
      by,
      working: `${amount} kể từ ngày ${start}, không tính ngày đầu, thứ Bảy, Chủ nhật và ngày lễ: ${formatVietnamese(by)}${doubt(by)}.`,
    };
  }
  const raw = unit === 'tháng' ? addMonths(issued, n) : addDays(issued, unit === 'tuần' ? n * 7 : n);
  const by = nextWorkingDay(raw);
  const moved = by === raw ? '' : `, là ngày nghỉ nên chuyển sang ${formatVietnamese(by)}`;
  return { by, working: `${amount} kể từ ngày ${start}: ${formatVietnamese(raw)}${moved}${doubt(by)}.` };
}

function doubt(day: string): string {
  return hasHolidayNotice(Number(day.slice(0, 4))) ? '' : ' (chưa có lịch nghỉ lễ chính thức của năm này)';
}
