/** Citations against the corpus: one state each, and what differs, from whom. Outside the corpus is no fault. */
import { documentTypeByCode } from '../../corpus/document-type.ts';
import { parseSymbol } from '../../corpus/instrument.ts';
import { compatibleDates, firstDay } from '../../corpus/partial-date.ts';
import type { Citation, Directive } from '../../corpus/record.ts';
import type {
  BasisState,
  CheckContext,
  Evidence,
  Fate,
  Finding,
  KnownInstrument,
  Statement,
} from './finding.ts';
import { finding } from './finding.ts';
import { issuersAgree, pairLikeness } from './likeness.ts';
import { day, quoted, saidIssuer, shortName } from './mentions.ts';

export interface CitationState {
  /** Index into the draft's citations. */
  citation: number;
  state: BasisState;
  /** The instrument it is, when known: key, and the held document's id. */
  instrument: string | null;
  document: string | null;
}

export interface BasisCheck {
  states: CitationState[];
  findings: Finding[];
}

/** Every citation of the draft against what the corpus knows. */
export function checkBases(draft: Directive, context: CheckContext): BasisCheck {
  const states: CitationState[] = [];
  const findings: Finding[] = [];
  const told = new Set<string>();
  draft.citations.forEach((citation, index) => {
    const result = checkOne(draft, citation, context);
    states.push({
      citation: index,
      state: result.state,
      instrument: result.known?.key ?? null,
      document: result.known?.document ?? null,
    });
    for (const found of result.findings) {
      // Each fault once an instrument, at its first mention; a date or title that differs is told wherever it stands.
      const key = `${found.code}|${citation.instrument}|${found.code.endsWith('differs') ? found.message : ''}`;
      if (told.has(key)) continue;
      told.add(key);
      findings.push(found);
    }
  });
  return { states, findings };
}

interface OneResult {
  state: BasisState;
  known: KnownInstrument | null;
  findings: Finding[];
}

function checkOne(draft: Directive, citation: Citation, context: CheckContext): OneResult {
  const malformed =
    citation.written !== null &&
    (parseSymbol(citation.written)?.repairs ?? []).some((r) => r.rule !== 'spaces' && r.rule !== 'homoglyph');
  const candidates = context.knowledge.instruments(citation, draft);
  if (candidates.length > 1) {
    const names = candidates
      .slice(0, 3)
      .map((c) => c.label)
      .join('; ');
    const evidence = candidates.slice(0, 5).flatMap((c) => (c.dates[0] ?? c.titles[0])?.by.slice(0, 1) ?? []);
    const message = `${shortName(citation)} chưa đủ thông tin để biết là văn bản nào (trong kho có ${candidates.length}: ${names}).`;
    const whole = citation.date === null && citation.role === 'basis' && citation.refersTo === null;
    return {
      state: malformed ? 'malformed' : 'ambiguous',
      known: null,
      findings: whole ? [finding('ambiguous', citation, message, { evidence })] : [],
    };
  }
  const known = candidates[0];
  if (!known)
    return {
      state: malformed ? 'malformed' : 'outside',
      known: null,
      findings: wrongTitle(citation, context, null),
    };
  const differing = [
    ...dates(citation, known),
    ...issuers(draft, citation, known),
    ...types(citation, known),
    ...titles(citation, known, context),
  ];
  const ended = endings(draft, citation, known, context.today);
  const early = notYet(draft, citation, known);
  const state: BasisState = malformed
    ? 'malformed'
    : differing.length > 0
      ? 'differs'
      : ended.some((f) => f.code !== 'amended')
        ? 'replaced'
        : early.length > 0
          ? 'not-yet-in-force'
          : known.document
            ? 'verified'
            : 'consistent';
  return { state, known, findings: [...differing, ...ended, ...early] };
}

function dates(citation: Citation, known: KnownInstrument): Finding[] {
  const date = citation.date;
  if (date === null || known.dates.length === 0) return [];
  const contrary = known.dates.filter((s) => !compatibleDates(s.value, date));
  const own = known.dates.find((s) => s.own);
  if (contrary.length === 0 || (own && compatibleDates(own.value, date))) return [];
  const agreeing = known.dates.filter((s) => compatibleDates(s.value, date));
  const best = own ?? strongest(contrary);
  const weight = (list: Statement[]) => list.reduce((n, s) => n + s.count, 0);
  // The draft's own word weighs as one more witness.
  if (!own && weight(agreeing) + 1 > weight(contrary) && agreeing.length > 0) return [];
  const who = own ? 'chính văn bản ấy trong kho' : `${best.count} văn bản trong kho`;
  const message = `${shortName(citation)} ghi ngày ${day(date)}, còn ${who} ghi ngày ${day(best.value)}.`;
  return [
    finding('date-differs', citation, message, {
      proposal: `ngày ${day(best.value)}`,
      evidence: evidenceOf(contrary),
      ...(own ? {} : { severity: 'warning' }),
    }),
  ];
}

function issuers(draft: Directive, citation: Citation, known: KnownInstrument): Finding[] {
  const said = saidIssuer(draft, citation);
  if (!said || known.issuers.length === 0 || known.issuers.some((s) => issuersAgree(s.value, said)))
    return [];
  const best = known.issuers.find((s) => s.own) ?? strongest(known.issuers);
  const who = best.own ? 'chính văn bản ấy trong kho' : `${best.count} văn bản trong kho`;
  const message = `${shortName(citation)} ghi của “${said}”, còn ${who} ghi của “${best.value}”.`;
  return [
    finding('issuer-differs', citation, message, {
      proposal: best.value,
      evidence: evidenceOf(known.issuers),
    }),
  ];
}

function types(citation: Citation, known: KnownInstrument): Finding[] {
  const own = known.types.find((s) => s.own);
  if (!own || !citation.type || own.value === citation.type || citation.number === null) return [];
  const name = documentTypeByCode(own.value)?.name ?? own.value;
  const said = documentTypeByCode(citation.type)?.name ?? citation.type;
  if (said.startsWith(name) || name.startsWith(said)) return [];
  return [
    finding(
      'type-differs',
      citation,
      `“${citation.number}” ghi là ${said}, còn chính văn bản ấy trong kho là ${name}.`,
      { proposal: name, evidence: own.by },
    ),
  ];
}

function titles(citation: Citation, known: KnownInstrument, context: CheckContext): Finding[] {
  const title = citation.title;
  if (!title || title.length < 25 || known.titles.length === 0) return [];
  // Words after a mere mention may be the sentence going on, not the title.
  if (citation.role !== 'basis' && citation.role !== 'implements') return [];
  const likeness = Math.max(...known.titles.map((s) => pairLikeness(s.value, title)));
  if (likeness >= 0.25) return [];
  const foreign = wrongTitle(citation, context, known);
  if (foreign.length > 0) return foreign;
  const best = known.titles.find((s) => s.own) ?? strongest(known.titles);
  if (!best.own && best.count < 2) return [];
  const message = `${shortName(citation)} ghi trích yếu “${quoted(title, 60)}”, còn trong kho là “${quoted(best.value, 60)}”.`;
  return [
    finding('title-differs', citation, message, {
      proposal: best.value,
      evidence: evidenceOf(known.titles),
      ...(best.own ? {} : { severity: 'hint' }),
    }),
  ];
}

/** The title is that of another instrument of this type and issuer: number and title do not belong together. */
function wrongTitle(citation: Citation, context: CheckContext, known: KnownInstrument | null): Finding[] {
  const title = citation.title;
  if (
    !title ||
    title.length < 30 ||
    !citation.number ||
    !/\d/.test(citation.number) ||
    citation.within !== null
  )
    return [];
  const others = context.knowledge.withTitle(title).filter((other) => {
    if (other.key === known?.key || !other.types.some((t) => t.value === citation.type)) return false;
    if (
      !other.titles.some(
        (t) =>
          t.value.length > 30 && t.value.length < 2 * title.length && pairLikeness(t.value, title) >= 0.8,
      )
    )
      return false;
    // One title may be given again in another year; the same day and issuer with another number is a slip.
    const sameDay = citation.date?.length === 10 && other.dates.some((d) => d.value === citation.date);
    return known !== null || sameDay;
  });
  const other = others[0];
  if (
    others.length !== 1 ||
    !other ||
    (citation.issuer &&
      other.issuers.length > 0 &&
      !other.issuers.some((s) => issuersAgree(s.value, citation.issuer as string)))
  )
    return [];
  const message = `Trích yếu “${quoted(title, 60)}” trong kho là của ${other.label}, không phải “${citation.number}”.`;
  return [
    finding('number-title-mismatch', citation, message, {
      proposal: dated(other.label, (other.dates.find((d) => d.own) ?? other.dates[0])?.value ?? null),
      evidence: evidenceOf(other.titles),
    }),
  ];
}

/** Replaced, repealed, amended: told by documents of the corpus, as of the draft's date and as of today. */
function endings(draft: Directive, citation: Citation, known: KnownInstrument, today: string): Finding[] {
  if (citation.role === 'replaces' || citation.role === 'repeals' || citation.role === 'amends') return [];
  const asOf = draft.issued ? firstDay(draft.issued) : today;
  const found: Finding[] = [];
  for (const fate of known.fates) {
    if (fate.since !== null && firstDay(fate.since) > today) continue;
    // An amendment is worth a word only to who relies on the act, does not know of it, and could have known.
    if (fate.kind === 'amends' && (citation.role !== 'basis' || saysAmended(draft, citation, fate, asOf)))
      continue;
    // A mention that itself tells of the end ("… (đã được thay thế bởi …)", history) is no reliance.
    if (fate.kind !== 'amends' && citation.role === 'mention' && citation.within !== null) continue;
    found.push(endingOf(draft, citation, fate, asOf));
  }
  return found.slice(0, 3);
}

/** The draft names the amendment itself, or is older than it. */
function saysAmended(draft: Directive, citation: Citation, fate: Fate, asOf: string): boolean {
  if (fate.since === null || firstDay(fate.since) > asOf) return true;
  if (draft.citations.some((c) => c.instrument === fate.byKey)) return true;
  return /sửa đổi/iu.test(draft.text.slice(citation.end, citation.end + 200).split('\n')[0] ?? '');
}

function endingOf(draft: Directive, citation: Citation, fate: Fate, asOf: string): Finding {
  const when = fate.since ? ` từ ngày ${day(fate.since)}` : '';
  if (fate.kind === 'amends')
    return finding('amended', citation, `${shortName(citation)} đã được sửa đổi, bổ sung bởi ${fate.by}.`, {
      evidence: fate.told,
      proposal: null,
    });
  const verb = fate.kind === 'replaces' ? 'được thay thế bởi' : 'bị bãi bỏ bởi';
  const before = fate.since !== null && firstDay(fate.since) <= asOf;
  if (before || (fate.since === null && draft.issued === null)) {
    const relied = citation.role === 'basis' || citation.role === 'implements';
    const code = fate.kind === 'replaces' ? 'replaced' : 'repealed';
    const message = `${shortName(citation)} đã ${verb} ${fate.by}${when}, trước ngày của dự thảo.`;
    return finding(code, citation, message, {
      proposal: fate.kind === 'replaces' ? dated(fate.by, fate.byDate) : null,
      evidence: fate.told,
      ...(relied ? {} : { severity: 'warning' }),
    });
  }
  const message = `${shortName(citation)} nay đã ${verb} ${fate.by}${when || ' (chưa rõ từ ngày nào)'}; còn hiệu lực vào ngày của dự thảo hay không cần xem lại.`;
  return finding('replaced-later', citation, message, {
    proposal: null,
    evidence: fate.told,
    ...(fate.since !== null ? { severity: 'hint' } : {}),
  });
}

function notYet(draft: Directive, citation: Citation, known: KnownInstrument): Finding[] {
  if (!known.inForceFrom || !draft.issued || draft.issued.length < 10 || citation.role !== 'basis') return [];
  if (firstDay(known.inForceFrom) <= draft.issued) return [];
  const message = `${shortName(citation)} có hiệu lực từ ngày ${day(known.inForceFrom)}, sau ngày của dự thảo (${day(draft.issued)}).`;
  return [
    finding('not-yet-in-force', citation, message, {
      evidence: known.dates.flatMap((s) => s.by).slice(0, 3),
    }),
  ];
}

/** "Kế hoạch số 31/KH-UBND ngày 27/02/2024". */
function dated(label: string, date: string | null): string {
  return date ? `${label} ngày ${day(date)}` : label;
}

function strongest(statements: Statement[]): Statement {
  return statements.reduce((a, b) => (b.own || b.count > a.count ? b : a));
}

function evidenceOf(statements: Statement[]): Evidence[] {
  return [...statements]
    .sort((a, b) => Number(b.own) - Number(a.own))
    .flatMap((s) => s.by.slice(0, 3))
    .slice(0, 6);
}
