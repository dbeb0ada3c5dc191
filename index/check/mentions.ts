/** The draft's citations, gathered by the instrument they mean. */
import { bodyKey } from '../../corpus/body.ts';
import { documentTypeByCode } from '../../corpus/document-type.ts';
import { parseSymbol } from '../../corpus/instrument.ts';
import { formatVietnamese } from '../../corpus/partial-date.ts';
import type { Citation, Directive } from '../../corpus/record.ts';
import { centralPartyOrgan } from './likeness.ts';

/** Mentions with one canonical symbol and, for the codes every place has, one issuer. */
export interface SameSymbol {
  number: string;
  mentions: Citation[];
}

const LOCAL = /(?:UBND|HĐND|TU|HU|ĐU|ĐH)(?:-|$|\d)/u;

/**
 * Groups of mentions that carry the same symbol. Local codes are parted by issuer; a mention that names no issuer joins
 * the one group it can belong to when its day and month are theirs, and is left alone otherwise.
 */
export function bySymbol(draft: Directive): SameSymbol[] {
  const groups = new Map<string, Citation[]>();
  const owners = new Map<string, string>();
  const ownerOf = (issuer: string): string => {
    const owner = owners.get(issuer) ?? ownerKey(issuer);
    owners.set(issuer, owner);
    return owner;
  };
  const ownerless: { citation: Citation; symbol: string }[] = [];
  for (const citation of draft.citations) {
    if (!citation.number || !/\d/.test(citation.number)) continue;
    const parsed = parseSymbol(citation.number);
    if (!parsed?.serial) continue;
    const local = LOCAL.test(parsed.organ ?? '') || parsed.system === 'letter';
    // Công văn, văn bản, thông báo: one series, called by any of these words.
    const symbol = `${parsed.system === 'letter' ? '' : (citation.type ?? '')}|${parsed.text}`;
    if (local && !citation.issuer) ownerless.push({ citation, symbol });
    else {
      const key = `${symbol}|${local ? ownerOf(citation.issuer as string) : ''}`;
      const group = groups.get(key);
      if (group) group.push(citation);
      else groups.set(key, [citation]);
    }
  }
  for (const { citation, symbol } of ownerless.slice(0, 500)) {
    const fits = [...groups].filter(([key]) => key.startsWith(`${symbol}|`));
    const dayOfYear = citation.date?.slice(4);
    if (fits.length === 1 && dayOfYear && fits[0]?.[1].some((m) => m.date?.slice(4) === dayOfYear))
      fits[0][1].push(citation);
  }
  return [...groups.entries()].map(([key, mentions]) => ({
    number: key.split('|')[1] ?? '',
    mentions: mentions.sort((a, b) => a.start - b.start),
  }));
}

/** A committee and its standing board number in one series: the place alone tells them apart. */
function ownerKey(issuer: string): string {
  if (centralPartyOrgan(issuer)) return 'tw';
  return bodyKey(issuer)
    .replace(/^(?:ban-thuong-vu|ban-chap-hanh|thuong-truc)-/, '')
    .replace(/^dang-bo-tinh-/, 'tinh-uy-');
}

/** The issuer as the words right after the mention give it; null when the mention itself does not say. */
export function saidIssuer(draft: Directive, citation: Citation): string | null {
  const after = draft.text.slice(citation.end, citation.end + 24);
  return /^[\s,]{0,3}(?:\([^)]{0,12}\)\s?)?của\s/u.test(after) ? citation.issuer : null;
}

/** "Quyết định số 522/QĐ-TTg". */
export function shortName(citation: Citation): string {
  const type = citation.type ? (documentTypeByCode(citation.type)?.name ?? citation.type) : 'Văn bản';
  if (citation.number) return `${type} số ${citation.number}`;
  // A law goes by its name; the date after it is what the message speaks of.
  const name = citation.text.split('\n')[0]?.replace(/,?\s(?:ban hành\s)?ngày\s.{4,30}$/u, '');
  return name?.slice(0, 120) || type;
}

/** "14/5/2019". */
export const day = formatVietnamese;

/** Text of a span on one line, for a message. */
export function quoted(text: string, most = 80): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
