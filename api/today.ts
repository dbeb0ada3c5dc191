/** Today in Vietnam (ISO day), whatever the machine's clock zone: deadlines are Vietnamese days. */
export function today(): string {
  return CALENDAR.format(new Date());
}

/** en-CA writes days as ISO 8601 does. */
const CALENDAR = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });
