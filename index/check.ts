/**
 * The draft check (kiểm tra dự thảo): are the bases right, complete and in force, is the draft at one with itself, and
 * does it have the form asked for. Pure: the draft stays out of the corpus, nothing is written.
 */
import type { Directive } from '../corpus/record.ts';
import { CHECK_RULES } from '../corpus/vocabulary/check-rules.ts';
import { type CitationState, checkBases } from './check/bases.ts';
import { basisForceFindings } from './check/basis-force.ts';
import { endedBodyFindings } from './check/ended-bodies.ts';
import type { CheckContext, Finding } from './check/finding.ts';
import {
  basisOrderFindings,
  firstMentionFindings,
  laterBasisFindings,
  missingBasisFindings,
} from './check/first-mention.ts';
import { bodyFindings } from './check/form-body.ts';
import { closeFindings } from './check/form-close.ts';
import { headFindings, isParty, ND30_SINCE } from './check/form-head.ts';
import { orderFindings } from './check/form-order.ts';
import { insideFindings } from './check/inside.ts';
import { symbolFindings } from './check/symbols.ts';
import { usualBasisFindings } from './check/usual-bases.ts';

export type { CitationState } from './check/bases.ts';
export {
  type BasisState,
  type CheckContext,
  type Evidence,
  type Finding,
  type Knowledge,
  NOTHING_KNOWN,
} from './check/finding.ts';

export interface DraftCheck {
  findings: Finding[];
  /** One state a citation, in the order of the draft's citations. */
  states: CitationState[];
}

/** Everything the check has to say of a draft, in the order of its text. */
export function checkDraft(draft: Directive, context: CheckContext): Finding[] {
  return examine(draft, context).findings;
}

/** As checkDraft, with the state of every citation. */
export function examine(draft: Directive, context: CheckContext): DraftCheck {
  const bases = checkBases(draft, context);
  const found = [
    ...bases.findings,
    ...symbolFindings(draft),
    ...insideFindings(draft),
    ...firstMentionFindings(draft),
    ...laterBasisFindings(draft),
    ...basisOrderFindings(draft),
    ...basisForceFindings(draft),
    ...missingBasisFindings(draft),
    ...endedBodyFindings(draft, context.today),
    ...(formApplies(draft)
      ? [...headFindings(draft), ...orderFindings(draft), ...bodyFindings(draft), ...closeFindings(draft)]
      : []),
    ...usualBasisFindings(draft, context),
  ];
  return { findings: decide(found, draft, context), states: bases.states };
}

/** NĐ 30/2020 measures what was written under it, and not normative acts, which have forms of their own. */
function formApplies(draft: Directive): boolean {
  if (draft.issued && draft.issued < ND30_SINCE.slice(0, draft.issued.length)) return false;
  return (
    !['L', 'BL', 'PL', 'NĐ', 'TT', 'TTLT', 'HP', 'LCTN'].includes(draft.type ?? '') &&
    draft.number?.year == null
  );
}

/** The office's own decisions on each rule, then reading order; two findings that say the same at one place are one. */
function decide(found: Finding[], draft: Directive, context: CheckContext): Finding[] {
  const party = isParty(draft);
  const scanned = draft.source.ocr.pages.length > 0;
  const rules = new Map(CHECK_RULES.map((rule) => [rule.code as string, rule]));
  const seen = new Set<string>();
  return found
    .flatMap((f): Finding[] => {
      const system = rules.get(f.code)?.system;
      if (system === 'state' && party) return [];
      const decided = context.config.check.rules[f.code];
      if (decided === 'off') return [];
      if (decided) return [{ ...f, severity: decided }];
      // What looks wrong on a scan may be the machine's own misreading.
      return [scanned ? { ...f, severity: f.severity === 'error' ? 'warning' : 'hint' } : f];
    })
    .filter((f) => {
      const key = `${f.code}|${f.start}|${f.message}`;
      return !seen.has(key) && !!seen.add(key);
    })
    .sort((a, b) => a.start - b.start || a.end - b.end || a.code.localeCompare(b.code));
}
