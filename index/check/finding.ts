/** What the draft check says, and what it asks of the corpus. */
import type { Config } from '../../corpus/config.ts';
import type { PartialDate } from '../../corpus/partial-date.ts';
import type { Citation, Directive } from '../../corpus/record.ts';
import { CHECK_RULES, type RuleCode, type Severity } from '../../corpus/vocabulary/check-rules.ts';

/** A sentence that proves a finding: in a document of the corpus, or (document null) in the draft itself. */
export interface Evidence {
  document: string | null;
  /** "Kế hoạch số 46/KH-UBND ngày 21/3/2022", or "Dự thảo, mục IV.1". */
  label: string;
  quote: string;
  start: number | null;
  end: number | null;
}

/** Phát hiện. [start, end) is the place in the draft's text; both 0 where the fault is that something is missing. */
export interface Finding {
  code: RuleCode;
  severity: Severity;
  start: number;
  end: number;
  /** One Vietnamese sentence: what is wrong. */
  message: string;
  /** What should stand there instead; null where only a person can tell. */
  proposal: string | null;
  /** The provision or comparison the rule comes from. */
  source: string;
  evidence: Evidence[];
}

/** How far a citation holds, one state each. `outside` is never a fault. */
export type BasisState =
  | 'verified'
  | 'consistent'
  | 'differs'
  | 'malformed'
  | 'replaced'
  | 'not-yet-in-force'
  | 'ambiguous'
  | 'outside';

/** One thing said about an instrument, and who says it. `own`: the instrument is held and says it of itself. */
export interface Statement {
  value: string;
  own: boolean;
  /** How many documents say it; `by` shows the first few. */
  count: number;
  by: Evidence[];
}

/** What became of an instrument, as told by documents of the corpus. */
export interface Fate {
  kind: 'replaces' | 'repeals' | 'amends';
  /** The instrument that does it: its label and its key. */
  by: string;
  byKey: string;
  /** Its date of issue, for citing it. */
  byDate: PartialDate | null;
  /** Day it takes effect or, failing that, was issued; null when nobody says. */
  since: PartialDate | null;
  told: Evidence[];
}

export interface KnownInstrument {
  key: string;
  label: string;
  /** Id of the held document; null when only cited. */
  document: string | null;
  dates: Statement[];
  issuers: Statement[];
  types: Statement[];
  titles: Statement[];
  fates: Fate[];
  inForceFrom: PartialDate | null;
}

/** What the corpus knows. index/check/knowledge.ts answers from the graph; NOTHING_KNOWN from an empty one. */
export interface Knowledge {
  /** Instruments a citation may mean; more than one when it cannot be told which. Never a guess. */
  instruments(citation: Citation, draft: Directive): KnownInstrument[];
  /** Instruments whose title reads like this one. */
  withTitle(title: string): KnownInstrument[];
  /** Instruments that documents like this one cite: in how many of how many. */
  usualBases(draft: Directive): { instrument: KnownInstrument; citedBy: Evidence[]; of: number }[];
}

export const NOTHING_KNOWN: Knowledge = {
  instruments: () => [],
  withTitle: () => [],
  usualBases: () => [],
};

export interface CheckContext {
  knowledge: Knowledge;
  config: Config;
  /** ISO day on which the check is made. */
  today: string;
}

const RULE = new Map(CHECK_RULES.map((rule) => [rule.code as RuleCode, rule]));

/** A finding of a rule with the rule's own severity and source. */
export function finding(
  code: RuleCode,
  span: { start: number; end: number },
  message: string,
  more: { proposal?: string | null; evidence?: Evidence[]; severity?: Severity } = {},
): Finding {
  const rule = RULE.get(code);
  return {
    code,
    severity: more.severity ?? rule?.severity ?? 'hint',
    start: span.start,
    end: span.end,
    message,
    proposal: more.proposal ?? null,
    source: rule?.source ?? '',
    evidence: more.evidence ?? [],
  };
}

/** The text from `start` to `end` or the end of its line; what is cut off is cut at a word, and shown to be. */
export function quoted(text: string, start: number, end: number): string {
  const newline = text.indexOf('\n', start);
  const lineEnd = newline < 0 ? text.length : newline;
  if (end >= lineEnd) return text.slice(start, lineEnd).trim();
  const space = text.lastIndexOf(' ', end);
  return `${text.slice(start, space > start ? space : end).replace(/[\s,;:]+$/, '')}…`;
}

/** A place in the draft as evidence. */
export function inDraft(draft: Directive, citation: Citation): Evidence {
  const section = citation.section ? `mục ${citation.section}` : 'phần mở đầu';
  return {
    document: null,
    label: `Dự thảo, ${section}`,
    quote: quoted(draft.text, citation.start, citation.end + 90),
    start: citation.start,
    end: citation.end,
  };
}
