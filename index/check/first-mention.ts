/** Bases and first mentions: complete the first time, in order of force, and none missing (NĐ 30/2020, Phụ lục I, II.6). */
import { parseSymbol } from '../../corpus/instrument.ts';
import { firstDay } from '../../corpus/partial-date.ts';
import type { Citation, Directive } from '../../corpus/record.ts';
import { LEGAL_FORCE } from '../../corpus/vocabulary/legal-force.ts';
import { type Finding, finding, inDraft } from './finding.ts';
import { bySymbol, day, shortName } from './mentions.ts';

/** Types cited by name and number alone: laws, and since 2025 other normative acts, whose symbol has the year. */
export function firstMentionFindings(draft: Directive): Finding[] {
  const found: Finding[] = [];
  for (const { mentions } of bySymbol(draft)) {
    const first = mentions[0] as Citation;
    const symbol = parseSymbol(first.number as string);
    if (
      !symbol ||
      first.date !== null ||
      symbol.year !== null ||
      symbol.system === 'assembly' ||
      symbol.system === 'other'
    )
      continue;
    if (inTitle(draft, first) || sharesDate(draft, first)) continue;
    const dated = mentions.find((m) => m.date !== null);
    const why = dated ? `; ngày ${day(dated.date as string)} chỉ ghi ở chỗ sau` : '';
    const message = `${shortName(first)} được viện dẫn lần đầu mà không ghi ngày ban hành${why}.`;
    const proposal = dated?.date ? `${shortName(first)} ngày ${day(dated.date)}` : null;
    found.push(
      finding('first-mention-incomplete', first, message, {
        proposal,
        evidence: dated ? [inDraft(draft, dated)] : [],
      }),
    );
  }
  return found;
}

/** "Báo cáo số 170/BC-UBND và Tờ trình số 152/TTr-UBND ngày 11/5/2026": one date for both. */
function sharesDate(draft: Directive, citation: Citation): boolean {
  const next = draft.citations.find((c) => c.start >= citation.end);
  const line =
    draft.text
      .slice(Math.max(0, citation.start - 170), citation.start)
      .split('\n')
      .at(-1) ?? '';
  return (
    DATED_BEFORE.test(line) ||
    (next?.date != null && /^\s*(?:,|và|;|cùng với)?\s*$/u.test(draft.text.slice(citation.end, next.start)))
  );
}

/** "Ngày 15 tháng 5 năm 2026, Sở Tư pháp có Văn bản số 943/…": the date went before. */
const DATED_BEFORE =
  /(?:^|[.;]\s)\s*Ngày\s+\d{1,2}(?:\/|\s+tháng\s+)\d{1,2}(?:\/|\s+năm\s+)\d{4},?\s[^.;]{0,120}$/u;

/** Titles shorten; the body must still give the full form. */
function inTitle(draft: Directive, citation: Citation): boolean {
  const title = draft.evidence.title;
  return title !== undefined && citation.start < title.end && citation.end > title.start;
}

/** A basis cannot be younger than the act it supports. */
export function laterBasisFindings(draft: Directive): Finding[] {
  const issued = draft.issued;
  if (!issued || issued.length < 10) return [];
  return draft.citations
    .filter((c) => c.role === 'basis' && c.date !== null && firstDay(c.date) > issued)
    .map((c) =>
      finding(
        'dated-after-draft',
        c,
        `${shortName(c)} ghi ngày ${day(c.date as string)}, sau ngày của dự thảo (${day(issued)}).`,
      ),
    );
}

/** "Căn cứ …" lines in order of force; acts of one rank in any order, Party acts apart. */
export function basisOrderFindings(draft: Directive): Finding[] {
  const lines = basisLines(draft);
  const ranked = lines
    .map((c) => ({ citation: c, rank: rankOf(c) }))
    .filter((r): r is { citation: Citation; rank: number } => r.rank !== null);
  for (const [i, { citation, rank }] of ranked.entries()) {
    const weaker = ranked.slice(0, i).find((before) => before.rank > rank);
    if (!weaker) continue;
    const message = `${shortName(citation)} có hiệu lực cao hơn ${shortName(weaker.citation)} nên xếp trước trong phần căn cứ.`;
    return [finding('basis-order', citation, message, { evidence: [inDraft(draft, weaker.citation)] })];
  }
  return [];
}

/** First citation of each line of the formal block: the lines that begin with "Căn cứ". */
export function basisLines(draft: Directive): Citation[] {
  const lines = new Map<number, Citation>();
  for (const citation of draft.citations) {
    if (citation.role !== 'basis' || citation.within !== null) continue;
    const start = draft.text.lastIndexOf('\n', citation.start) + 1;
    if (!/^[-–•\s]{0,4}Căn cứ\s/u.test(draft.text.slice(start, start + 14))) continue;
    if (!lines.has(start)) lines.set(start, citation);
  }
  return lines.size < 2 ? [] : [...lines.values()];
}

/** Rank of force, 1 the highest; null for Party acts and everything outside the order. */
export function rankOf(citation: Pick<Citation, 'type' | 'number'>): number | null {
  const symbol = citation.number ? parseSymbol(citation.number) : null;
  if (symbol?.system === 'party' || symbol?.system === 'letter' || symbol?.system === 'other') return null;
  const organ = (symbol?.organ ?? '').replace(/\d+$/u, '').split('-')[0] ?? '';
  const type = citation.type ?? symbol?.type;
  // Local acts and individual decisions are not ranked against each other by type: an older plan may well come first.
  if (symbol && symbol.year === null && symbol.system === 'state' && !['TTg', 'CP'].includes(organ))
    return null;
  const force = LEGAL_FORCE.find(
    (f) => type && f.types.includes(type) && (!f.organs || f.organs.includes(organ)),
  );
  return force?.rank ?? null;
}

/** What the draft says it carries out, but does not name among its bases. */
export function missingBasisFindings(draft: Directive): Finding[] {
  const bases = draft.citations.filter((c) => c.role === 'basis');
  if (bases.length === 0 || draft.type === 'BC' || draft.number?.year) return [];
  const opening = Math.max(...bases.map((c) => c.end));
  const known = new Set(bases.map((c) => c.instrument));
  const left = new Map<string, Citation>();
  for (const c of draft.citations) {
    if (c.role !== 'implements' || c.within !== null || c.refersTo !== null || known.has(c.instrument))
      continue;
    if (c.start < opening || !c.number || c.date === null || bases.some((b) => b.number === c.number))
      continue;
    if (!isNote(draft, c) && !left.has(c.instrument)) left.set(c.instrument, c);
  }
  const [first] = left.values();
  if (!first) return [];
  const names = [...left.values()].map(shortName);
  const list =
    names.slice(0, 4).join('; ') + (names.length > 4 ? ` và ${names.length - 4} văn bản khác` : '');
  const evidence = [...left.values()].slice(0, 8).map((c) => inDraft(draft, c));
  return [
    finding('basis-missing', first, `Dự thảo triển khai ${list} nhưng không nêu trong phần căn cứ.`, {
      evidence,
    }),
  ];
}

function isNote(draft: Directive, citation: Citation): boolean {
  return draft.footnotes.some(
    (note) => citation.start >= note.start && citation.end <= note.end && note.end > note.start,
  );
}
