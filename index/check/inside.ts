/** Contradictions inside the draft: one instrument with two dates, two issuers, two titles; two numbers for one. */

import { parseSymbol } from '../../corpus/instrument.ts';
import { compatibleDates } from '../../corpus/partial-date.ts';
import type { Citation, Directive } from '../../corpus/record.ts';
import { fold } from '../../corpus/vietnamese.ts';
import { type Finding, finding, inDraft } from './finding.ts';
import { issuersAgree, periodsIn, titleLikeness } from './likeness.ts';
import { bySymbol, day, quoted, saidIssuer, shortName } from './mentions.ts';

/** All contradictions, each told once, at the mention that stands alone against the others. */
export function insideFindings(draft: Directive): Finding[] {
  return [
    ...bySymbol(draft).flatMap(({ mentions }) => [
      ...twoDates(draft, mentions),
      ...twoIssuers(draft, mentions),
      ...twoTitles(draft, mentions),
    ]),
    ...twoNumbers(draft),
  ];
}

function twoDates(draft: Directive, mentions: Citation[]): Finding[] {
  const dated = mentions.filter((m) => m.date !== null);
  const camps = split(
    dated,
    (a, b) => compatibleDates(a.date as string, b.date as string) || !oneInstrument(a, b),
  );
  return camps.map(({ odd, others }) => {
    const said = [...new Set(others.map((m) => day(m.date as string)))].join(', ');
    const message = `${shortName(odd)} ở đây ghi ngày ${day(odd.date as string)}, chỗ khác trong dự thảo ghi ngày ${said}.`;
    return finding('two-dates', odd, message, { evidence: others.slice(0, 5).map((m) => inDraft(draft, m)) });
  });
}

/**
 * Whether two dated mentions of one symbol must be one instrument. Serials restart each year (State) or term (Party):
 * different years are one act misdated only when day and month agree or the titles read alike.
 */
function oneInstrument(a: Citation, b: Citation): boolean {
  const [x, y] = [a.date as string, b.date as string];
  const symbol = a.number ? parseSymbol(a.number) : null;
  if (symbol?.year || symbol?.system === 'assembly') return true;
  if (x.slice(0, 4) === y.slice(0, 4)) return true;
  if (x.length === 10 && x.slice(4) === y.slice(4)) return true;
  return (
    a.title !== null &&
    b.title !== null &&
    a.title.length > 12 &&
    b.title.length > 12 &&
    titleLikeness(a.title, b.title) >= 0.75
  );
}

function twoIssuers(draft: Directive, mentions: Citation[]): Finding[] {
  const said = mentions.filter((m) => saidIssuer(draft, m) !== null);
  const same = (a: Citation, b: Citation) =>
    issuersAgree(a.issuer as string, b.issuer as string) ||
    (a.date !== null && b.date !== null && !compatibleDates(a.date, b.date));
  return split(said, same).map(({ odd, others }) => {
    const names = [...new Set(others.map((m) => `“${m.issuer}”`))].slice(0, 3).join(', ');
    const message = `${shortName(odd)} ở đây ghi của “${odd.issuer}”, chỗ khác trong dự thảo ghi của ${names}.`;
    return finding('two-issuers', odd, message, {
      evidence: others.slice(0, 5).map((m) => inDraft(draft, m)),
    });
  });
}

/** How titles begin; other words after a mention are the sentence going on. */
const TITLE = /^(?:về|V\/v|quy định|phê duyệt|ban hành|sửa đổi|hướng dẫn|quy chế|công bố|thành lập)/iu;

function twoTitles(draft: Directive, mentions: Citation[]): Finding[] {
  const titled = mentions.filter((m) => (m.title ?? '').length > 20);
  const same = (a: Citation, b: Citation) => {
    if (a.date !== null && b.date !== null && !compatibleDates(a.date, b.date) && !oneInstrument(a, b))
      return true;
    const [x, y] = [a.title as string, b.title as string];
    if (titleLikeness(x, y) < 0.35)
      return Math.min(x.length, y.length) < 45 || !TITLE.test(x) || !TITLE.test(y);
    const [p, q] = [periodsIn(x), periodsIn(y)];
    return (
      p.length === 0 || q.length === 0 || titleLikeness(x, y) < 0.7 || p.some((period) => q.includes(period))
    );
  };
  return split(titled, same).map(({ odd, others }) => {
    const other = others[0] as Citation;
    const [p, q] = [periodsIn(odd.title as string), periodsIn(other.title as string)];
    const differ = p.length > 0 && q.length > 0 && !p.some((period) => q.includes(period));
    const message = differ
      ? `Trích yếu của ${shortName(odd)} ở đây ghi giai đoạn ${p[0]}, chỗ khác trong dự thảo ghi giai đoạn ${q[0]}.`
      : `${shortName(odd)} có hai trích yếu khác nhau trong dự thảo: “${quoted(odd.title as string)}” và “${quoted(other.title as string)}”.`;
    return finding('two-titles', odd, message, {
      ...(differ ? {} : { severity: 'hint' }),
      evidence: others.slice(0, 5).map((m) => inDraft(draft, m)),
    });
  });
}

/** Same date, issuer and title under two serials: one of the numbers is a slip. */
function twoNumbers(draft: Directive): Finding[] {
  const full = draft.citations.filter(
    (c) =>
      c.number &&
      c.date?.length === 10 &&
      c.issuer &&
      (c.title ?? '').length > 25 &&
      parseSymbol(c.number)?.serial,
  );
  const found: Finding[] = [];
  const told = new Set<string>();
  for (const [i, a] of full.entries())
    for (const b of full.slice(i + 1)) {
      if (
        a.number === b.number ||
        a.type !== b.type ||
        a.date !== b.date ||
        !issuersAgree(a.issuer as string, b.issuer as string)
      )
        continue;
      // Acts of one day differ by a word or two in their titles: only the same words are the same act.
      if ((a.title as string).length < 40 || fold(a.title as string) !== fold(b.title as string)) continue;
      // A number that only lacks its year is told as such.
      if (withoutYear(a.number as string) === withoutYear(b.number as string)) continue;
      const key = [a.number, b.number].sort().join(' ');
      if (told.has(key)) continue;
      told.add(key);
      const message = `Cùng ngày ${day(a.date as string)} và cùng trích yếu nhưng ghi hai số khác nhau: “${a.number}” và “${b.number}”.`;
      found.push(finding('two-numbers', b, message, { evidence: [inDraft(draft, a)] }));
    }
  return found;
}

/**
 * Parts mentions into camps that contradict each other and names the odd ones: those of every camp but the largest.
 * In a tie the later one is told, with the earlier as evidence. One finding a camp.
 */
function split(
  mentions: Citation[],
  same: (a: Citation, b: Citation) => boolean,
): { odd: Citation; others: Citation[] }[] {
  const camps: Citation[][] = [];
  for (const mention of mentions.slice(0, 400)) {
    const camp = camps.find((members) => members.every((member) => same(member, mention)));
    if (camp) camp.push(mention);
    else camps.push([mention]);
  }
  if (camps.length < 2) return [];
  const largest = camps.reduce((a, b) => (b.length > a.length ? b : a));
  return camps
    .filter((camp) => camp !== largest)
    .map((camp) => ({
      odd: camp[0] as Citation,
      others: largest.filter((m) => !same(camp[0] as Citation, m)),
    }))
    .filter(({ others }) => others.length > 0);
}

function withoutYear(number: string): string {
  return number.replace(/\/(?:19|20)\d\d(?=\/)/u, '');
}
