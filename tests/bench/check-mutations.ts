/**
 * Faults put into real documents, one at a time, to see whether the check finds them: what the drafts of corpus/drafts
 * cannot show, because they were written by the same hand as the rules.
 */
import type { Citation, Directive } from '../../corpus/record.ts';

export interface Mutation {
  /** What was done, in a few words. */
  name: string;
  /** The rule that must speak. */
  code: string;
  text: string;
}

const MOST_OF_A_KIND = 2;

/** Mutated texts of a draft, at most two of a kind. Only changes that really make a fault. */
export function mutations(draft: Directive): Mutation[] {
  const { text, citations } = draft;
  const found: Mutation[] = [];
  const add = (name: string, code: string, changed: string | null) => {
    if (changed !== null && changed !== text && found.filter((m) => m.name === name).length < MOST_OF_A_KIND)
      found.push({ name, code, text: changed });
  };
  const within = (c: Citation, pattern: RegExp, put: string): string | null => {
    const changed = c.text.replace(pattern, put);
    return changed === c.text ? null : text.slice(0, c.start) + changed + text.slice(c.end);
  };
  const seen = new Set<string>();
  for (const c of citations) {
    const year = c.date?.slice(0, 4);
    const later = c.date?.length === 10 && seen.has(c.instrument) && /ngày/u.test(c.text);
    if (later)
      add(
        'another year at a later mention',
        'two-dates',
        within(c, new RegExp(`${year}(?!.*${year})`, 'u'), String(Number(year) - 1)),
      );
    seen.add(c.instrument);
    if (!c.number || c.written) continue;
    if (/-(?:NQ|KL|CT)\/TW$/u.test(c.number))
      add('Party symbol the State way', 'symbol-malformed', within(c, /(\d+)-(NQ|KL|CT)\/TW/u, '$1/$2-TW'));
    if (/QĐ-TTg$/u.test(c.number)) {
      add('hyphen left out', 'symbol-malformed', within(c, /QĐ-TTg/u, 'QĐTTg'));
      const after = text.slice(c.end, c.end + 40).replace(/^(,? của )Thủ tướng Chính phủ/u, '$1Chính phủ');
      add(
        'another issuer than the symbol',
        'issuer-symbol-mismatch',
        text.slice(0, c.end) + after + text.slice(c.end + 40),
      );
    }
    if (/^\d+\/\d{4}\/NĐ-CP$/u.test(c.number))
      add('year left out of a decree', 'symbol-year-missing', within(c, /\/\d{4}\/NĐ/u, '/NĐ'));
    const first = citations.find((other) => other.number === c.number) === c;
    const alone = !citations.some((other) => other.start > c.end && other.start < c.end + 40);
    const title = draft.evidence.title;
    const inTitle = title !== undefined && c.start >= title.start && c.end <= title.end;
    if (first && alone && !inTitle && c.date && c.issuer && !/\/\d{4}\//u.test(c.number))
      add('date left out at the first mention', 'first-mention-incomplete', within(c, /,? ngày .*$/u, ''));
  }
  return found;
}
