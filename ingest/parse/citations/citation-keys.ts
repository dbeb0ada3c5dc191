/** The key of the instrument a mention speaks of; acts known by name get the key of their number where that is certain. */
import { expandBody } from '../../../corpus/body.ts';
import { instrumentKey } from '../../../corpus/instrument.ts';
import type { PartialDate } from '../../../corpus/partial-date.ts';
import { fold, oldTone, slug } from '../../../corpus/vietnamese.ts';
import {
  CENTRAL_RESOLUTIONS,
  type CentralResolution,
} from '../../../corpus/vocabulary/central-resolutions.ts';
import { CODE_NUMBERS, LAW_NUMBERS } from '../../../corpus/vocabulary/named-laws.ts';
import type { Mention } from './citation-mention.ts';

export interface KeyParts {
  type: string | null;
  number: string | null;
  date: PartialDate | null;
  issuer: string | null;
  /** What stands after the mention as its title, if anything does. */
  title: string | null;
}

export function keyOf(mention: Mention, { type, number, date, issuer, title }: KeyParts): string {
  if (mention.kind === 'law' && !number && mention.name) {
    const known = (type === 'BL' ? codes : laws).get(slug(mention.name, LONGEST_NAME));
    const byYear = date ? known?.[date.slice(0, 4)] : undefined;
    if (byYear) return instrumentKey({ type, number: byYear, date, issuer: null });
    return instrumentKey({ type, number: null, date, issuer: null, title: oldTone(mention.name) });
  }
  if (mention.kind !== 'meeting' && mention.kind !== 'constitution')
    return instrumentKey({ type, number, date, issuer, title: null });
  const resolution = mention.kind === 'meeting' ? resolutionOf(mention.name ?? '', type, title ?? '') : null;
  if (resolution)
    return instrumentKey({ type, number: resolution.number, date: resolution.date, issuer: null });
  return instrumentKey({ type, number: null, date, issuer, title: meetingTitle(mention) });
}

const LONGEST_NAME = 120;
const laws = bySlug(LAW_NUMBERS);
const codes = bySlug(CODE_NUMBERS);

/** Names meet whatever their case, tone style and commas. */
function bySlug(
  numbers: Readonly<Record<string, Readonly<Record<string, string>>>>,
): ReadonlyMap<string, Readonly<Record<string, string>>> {
  return new Map(Object.entries(numbers).map(([name, years]) => [slug(name, LONGEST_NAME), years]));
}

const NTH = ['', 'nhat', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'];
const ROMAN = [
  '',
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
];
const PLENUM = /(?:lan thu|trung uong(?: dang)?) ([a-z]{1,5}|\d{1,2})(?![a-z\d])/;
const TERM = /khoa ([ivx]{1,5}|\d{1,2})(?![a-z\d])/;

/**
 * "Hội nghị Trung ương 8 khóa XI" with the subject of its resolution → 29-NQ/TW. Null where the plenum adopted several
 * and the subject does not tell which.
 */
function resolutionOf(meeting: string, type: string | null, title: string): CentralResolution | null {
  const name = fold(meeting);
  const plenum = ordinal(PLENUM.exec(name)?.[1]);
  const term = ordinal(TERM.exec(name)?.[1]);
  if (!plenum || !term || /dai hoi/.test(name)) return null;
  const adopted = CENTRAL_RESOLUTIONS.filter(
    (one) => one.plenum === plenum && one.term.toLowerCase() === ROMAN[term] && one.type === type,
  );
  const subject = fold(expandBody(title.slice(0, 200)));
  const meant = adopted.filter((one) => one.about.some((words) => subject.includes(fold(words))));
  if (meant.length === 1) return meant[0] as CentralResolution;
  return subject === '' ? (adopted.find((one) => one.only) ?? null) : null;
}

function ordinal(word: string | undefined): number {
  if (!word) return 0;
  if (/^\d/.test(word)) return Number(word);
  return Math.max(ROMAN.indexOf(word), NTH.indexOf(word), 0);
}

function meetingTitle(mention: Mention): string {
  return oldTone(mention.name ?? '')
    .replace(/,?[ ]*\(?nhiệm kỳ.*$/u, '')
    .replace(/^của /u, '');
}
