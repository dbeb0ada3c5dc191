/**
 * Duties as an iCalendar (RFC 5545): a dated duty is an all-day event on its last day with alarms before it, a
 * recurring one repeats. A duty keeps its UID as long as its document keeps its id, so a calendar program that
 * subscribes to the feed moves events instead of doubling them. Duties without date and recurrence are left out.
 */
import { createHash } from 'node:crypto';
import ical, { ICalAlarmType, ICalEventRepeatingFreq, ICalEventTransparency } from 'ical-generator';
import { formatVietnamese } from '../../corpus/partial-date.ts';
import { type DutyLine, documentName, performers, summary } from './duty-sheet.ts';

export const ICS_TYPE = 'text/calendar; charset=utf-8';

export interface CalendarOptions {
  /** Name the calendar program shows ("Nhiệm vụ của Phòng Nội vụ"). */
  name: string;
  /** Today, YYYY-MM-DD: recurring duties repeat from the period it stands in. */
  today: string;
  /** Address of a duty's sentence in its document; null when there is none to link to. */
  urlOf?: (duty: DutyLine) => string | null;
  /** Days before the last day on which to remind. */
  remindDays?: readonly number[];
}

const DAY = 86_400_000;
/** A recurring duty whose day is not named falls on its period's last day. */
const PERIOD_MONTHS = { week: 0, month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;

export function dutiesIcs(duties: readonly DutyLine[], options: CalendarOptions): string {
  const calendar = ical({
    name: options.name,
    prodId: { company: 'can-cu', product: 'nhiem-vu', language: 'VI' },
  });
  calendar.ttl(60 * 60 * 6);
  const used = new Set<string>();
  for (const duty of duties) {
    const day = duty.by ?? (duty.every ? firstOccurrence(duty.every, duty.on ?? null, options.today) : null);
    if (!day || !/^\d{4}-\d{2}-\d{2}$/.test(day)) continue;
    const start = new Date(`${day}T00:00:00Z`);
    const event = calendar.createEvent({
      id: uidOf(duty, used),
      start,
      end: new Date(start.getTime() + DAY),
      allDay: true,
      stamp: new Date(`${duty.issued?.length === 10 ? duty.issued : options.today}T00:00:00Z`),
      summary: oneLine(`${performers(duty, 'lead')}: ${summary(duty.text)}`),
      description: describe(duty),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    const url = options.urlOf?.(duty);
    if (url) event.url(url);
    if (duty.every && !duty.by) repeat(event, duty.every, duty.on ?? null);
    for (const days of options.remindDays ?? [7, 1]) {
      event.createAlarm({
        type: ICalAlarmType.display,
        triggerBefore: days * 24 * 3600,
        description: oneLine(summary(duty.text)),
      });
    }
  }
  return calendar.toString();
}

/** The same sentence of the same document keeps its identity, wherever a later reading puts it in the list. */
function uidOf(duty: DutyLine, used: Set<string>): string {
  const base = `${duty.document}-${createHash('sha256').update(duty.text).digest('hex').slice(0, 12)}`;
  let id = base;
  for (let n = 2; used.has(id); n++) id = `${base}-${n}`;
  used.add(id);
  return `${id}@can-cu`;
}

function describe(duty: DutyLine): string {
  const support = performers(duty, 'support');
  return [
    duty.text,
    support && `Phối hợp: ${support}`,
    `Văn bản: ${documentName(duty)}${duty.section ? `, mục ${duty.section}` : ''}`,
    duty.deadlineText && `Thời hạn ghi trong văn bản: ${duty.deadlineText}`,
    duty.strictBy && `Hiểu chặt: xong trong ngày ${formatVietnamese(duty.strictBy)}`,
    duty.working,
  ]
    .filter(Boolean)
    .join('\n');
}

function repeat(
  event: ReturnType<ReturnType<typeof ical>['createEvent']>,
  every: NonNullable<DutyLine['every']>,
  on: string | null,
): void {
  if (every === 'week') {
    event.repeating({ freq: ICalEventRepeatingFreq.WEEKLY });
    return;
  }
  if (every === 'year') {
    event.repeating({ freq: ICalEventRepeatingFreq.YEARLY });
    return;
  }
  const day = dayOfMonth(on);
  // -1 is the last day of whichever month it is.
  event.repeating({
    freq: ICalEventRepeatingFreq.MONTHLY,
    interval: PERIOD_MONTHS[every],
    byMonthDay: [day === null || day > 28 ? -1 : day],
  });
}

/** The first day at or after today on which a recurring duty is due. */
export function firstOccurrence(
  every: NonNullable<DutyLine['every']>,
  on: string | null,
  today: string,
): string {
  const [year, month] = today.split('-').map(Number) as [number, number];
  if (every === 'week') {
    const date = new Date(`${today}T00:00:00Z`);
    // Friday closes the working week.
    return iso(date.getTime() + ((5 - date.getUTCDay() + 7) % 7) * DAY);
  }
  const step = PERIOD_MONTHS[every];
  const named = /^(\d{2})-\d{2}$/.exec(on ?? '');
  // Without a month of its own a period ends in its last month.
  const first = named ? ((Number(named[1]) - 1) % step) + 1 : Math.ceil(month / step) * step;
  for (let i = 0; i <= 24 / step; i++) {
    const last = new Date(Date.UTC(year, first + i * step, 0));
    const wanted = dayOfMonth(on) ?? 31;
    const day = Math.min(wanted > 28 && !named ? 31 : wanted, last.getUTCDate());
    const found = iso(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), day));
    if (found >= today) return found;
  }
  return today;
}

/** "15" and "12-15" are both the fifteenth. */
function dayOfMonth(on: string | null): number | null {
  const m = /^(?:\d{2}-)?(\d{2})$/.exec(on ?? '');
  return m ? Number(m[1]) : null;
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
