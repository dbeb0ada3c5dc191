/** Hints: what most documents like this one cite and it does not. Only where the corpus is large enough to say so. */
import type { Directive } from '../../corpus/record.ts';
import type { CheckContext, Finding } from './finding.ts';
import { finding } from './finding.ts';

export function usualBasisFindings(draft: Directive, context: CheckContext): Finding[] {
  const { similarAtLeast, similarShare } = context.config.check;
  const cited = new Set(draft.citations.map((c) => c.instrument));
  const numbers = new Set(draft.citations.map((c) => c.number));
  const bases = draft.citations.filter((c) => c.role === 'basis');
  const last = bases.at(-1) ?? draft.evidence.title ?? { start: 0, end: 0 };
  return context.knowledge
    .usualBases(draft)
    .filter(({ instrument, citedBy, of }) => {
      if (of < similarAtLeast || citedBy.length / of < similarShare || cited.has(instrument.key))
        return false;
      if ([...numbers].some((number) => number && instrument.label.includes(number))) return false;
      // Nobody is told to cite what has ended, or what did not exist yet.
      if (instrument.fates.some((fate) => fate.kind !== 'amends')) return false;
      return !instrument.dates.some((s) => draft.issued !== null && s.value > draft.issued);
    })
    .slice(0, 5)
    .map(({ instrument, citedBy, of }) => {
      const message = `${citedBy.length} trong ${of} văn bản tương tự còn viện dẫn ${instrument.label}; dự thảo này chưa viện dẫn.`;
      return finding('similar-cite', { start: last.start, end: last.end }, message, {
        proposal: instrument.label,
        evidence: citedBy,
      });
    });
}
