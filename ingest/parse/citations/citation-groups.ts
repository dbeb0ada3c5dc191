/** Which mentions of a document speak of one act, and which of them stand for another's fuller words. */
import { compatibleDates, type PartialDate } from '../../../corpus/partial-date.ts';
import { slug } from '../../../corpus/vietnamese.ts';
import type { Mention } from './citation-mention.ts';

/** Mentions of one act: same type and number (or name), dates that do not contradict. */
export interface Group {
  /** Index of the fullest first mention: the first with a date, else the first. */
  first: number;
  date: PartialDate | null;
  symbol: string | null;
}

/** The group of each mention. An undated mention joins the first dated one; a bare serial the act of its type and serial. */
export function groupMentions(mentions: readonly Mention[]): Group[] {
  const byKey = new Map<string, Group[]>();
  const bySerial = new Map<string, Group>();
  const result = new Array<Group>(mentions.length);
  const place = (mention: Mention, i: number): void => {
    const key = keyOf(mention, i);
    const list = byKey.get(key) ?? [];
    byKey.set(key, list);
    const { date } = mention;
    const known =
      date === null ? list[0] : list.find((g) => g.date !== null && compatibleDates(g.date, date));
    const group = known ?? { first: i, date, symbol: mention.symbol?.text ?? null };
    if (!known) list.push(group);
    // A law cited by name and number: "Luật X" elsewhere is the same law.
    if (mention.name && mention.symbol) {
      group.date ??= mention.symbol.year === null ? null : String(mention.symbol.year);
      const named = byKey.get(nameKey(mention)) ?? [];
      byKey.set(nameKey(mention), named);
      if (!named.includes(group)) named.push(group);
    }
    if (date && group.date && date.length > group.date.length) group.date = date;
    result[i] = group;
    const serial = mention.symbol?.serial ?? null;
    if (serial !== null && !bySerial.has(serialKey(mention, serial)))
      bySerial.set(serialKey(mention, serial), group);
  };
  const bare = (mention: Mention): boolean => mention.symbol === null && mention.serial !== null;
  const full = (mention: Mention): boolean =>
    !bare(mention) && (mention.date !== null || (mention.name !== null && mention.symbol !== null));
  // Dated and numbered mentions first, so that a shorter one earlier in the text still finds them; bare serials last.
  mentions.forEach((mention, i) => {
    if (full(mention)) place(mention, i);
  });
  mentions.forEach((mention, i) => {
    if (!full(mention) && !bare(mention)) place(mention, i);
  });
  mentions.forEach((mention, i) => {
    if (!bare(mention)) return;
    const group = bySerial.get(serialKey(mention, mention.serial ?? ''));
    if (group && (!mention.date || !group.date || compatibleDates(mention.date, group.date)))
      result[i] = group;
    else place(mention, i);
  });
  return result;
}

/** Whether a mention says less than the first one of its group: no date, or no symbol. */
export function isShort(mention: Mention, first: Mention): boolean {
  if (mention.date !== null) return false;
  return (
    first.date !== null || (mention.symbol === null && first.symbol !== null) || first.start < mention.start
  );
}

/** Type and serial, leading zeros aside: "Chỉ thị 11" and "Chỉ thị số 11-CT/TU" share it. */
export function serialKey(mention: Mention, serial: string): string {
  return `${mention.type}:${serial.replace(/^0+(?=\d)/, '')}`;
}

function keyOf(mention: Mention, i: number): string {
  if (mention.symbol) return `symbol:${mention.symbol.text}`;
  if (mention.name) return nameKey(mention);
  if (mention.serial) return `serial:${serialKey(mention, mention.serial)}`;
  return `alone:${i}`;
}

function nameKey(mention: Mention): string {
  return `name:${mention.type}:${slug(mention.name ?? '')}`;
}
