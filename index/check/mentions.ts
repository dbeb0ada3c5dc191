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

/** Groups of mentions that carry the same symbol; local codes are parted by issuer, unknown issuers left alone. */
export function bySymbol(draft: Directive): SameSymbol[] {
  const groups = new Map<string, Citation[]>();
  const owners = new Map<string, string>();
  const ownerOf = (issuer: string): string => {
    const owner = owners.get(issuer) ?? ownerKey(issuer);
    owners.set(issuer, owner);
    return owner;
  };
  for (const citation of draft.citations) {
    if (!citation.number || !/\d/.test(citation.number)) continue;
    const symbol = parseSymbol(citation.number);
    if (!symbol?.serial) continue;
    const local = LOCAL.test(symbol.organ ?? '') || symbol.system === 'letter';
    const owner = !local ? '' : citation.issuer ? ownerOf(citation.issuer) : null;
    if (owner === null) continue;
    const key = `${citation.type ?? ''}|${symbol.text}|${owner}`;
    const group = groups.get(key);
    if (group) group.push(citation);
    else groups.set(key, [citation]);
  }
  return [...groups.entries()].map(([key, mentions]) => ({ number: key.split('|')[1] ?? '', mentions }));
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
  return citation.text.split('\n')[0]?.slice(0, 120) ?? type;
}

/** "14/5/2019". */
export const day = formatVietnamese;

/** Text of a span on one line, for a message. */
export function quoted(text: string, most = 80): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
