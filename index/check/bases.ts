/** Citations against the corpus: one state each, and what differs, from whom. Outside the corpus is no fault. */
import { parseSymbol } from '../../corpus/instrument.ts';
import type { Citation, Directive } from '../../corpus/record.ts';
import { differences, wrongTitle } from './differences.ts';
import { endings, notYet } from './endings.ts';
import type { BasisState, CheckContext, Finding, KnownInstrument } from './finding.ts';
import { finding } from './finding.ts';
import { shortName } from './mentions.ts';

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
  const differing = differences(draft, citation, known, context);
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
