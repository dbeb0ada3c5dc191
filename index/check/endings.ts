/** Acts relied on that have ended, changed, or not yet begun, as of the draft's date and as of today. */
import { firstDay, lastDay } from '../../corpus/partial-date.ts';
import type { Citation, Directive } from '../../corpus/record.ts';
import { dated } from './differences.ts';
import type { Fate, Finding, KnownInstrument } from './finding.ts';
import { finding } from './finding.ts';
import { day, shortName } from './mentions.ts';

/** Replaced, repealed, amended: told by documents of the corpus, as of the draft's date and as of today. */
export function endings(
  draft: Directive,
  citation: Citation,
  known: KnownInstrument,
  today: string,
): Finding[] {
  if (citation.role === 'replaces' || citation.role === 'repeals' || citation.role === 'amends') return [];
  const asOf = draft.issued ? firstDay(draft.issued) : today;
  const found: Finding[] = [];
  for (const fate of known.fates) {
    if (fate.since !== null && firstDay(fate.since) > today) continue;
    // An amendment is worth a word only to who relies on the act, does not know of it, and could have known.
    if (fate.kind === 'amends' && (citation.role !== 'basis' || saysAmended(draft, citation, fate, asOf)))
      continue;
    // A mention that itself tells of the end ("… (đã được thay thế bởi …)", history) is no reliance.
    if (fate.kind !== 'amends' && (citation.within !== null || saysEnded(draft, citation))) continue;
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

/** "… (đã được thay thế bởi …)", "… hết hiệu lực": the draft knows. */
function saysEnded(draft: Directive, citation: Citation): boolean {
  const after = draft.text.slice(citation.end, citation.end + 220).split(/[\n;]/u)[0] ?? '';
  return /thay thế|bãi bỏ|hết hiệu lực/iu.test(after);
}

function endingOf(draft: Directive, citation: Citation, fate: Fate, asOf: string): Finding {
  const when = fate.since ? ` từ ngày ${day(fate.since)}` : '';
  if (fate.kind === 'amends')
    return finding('amended', citation, `${shortName(citation)} đã được sửa đổi, bổ sung bởi ${fate.by}.`, {
      evidence: fate.told,
      proposal: null,
    });
  const verb = fate.kind === 'replaces' ? 'được thay thế bởi' : 'bị bãi bỏ bởi';
  // A year or month alone may lie after the draft: only what must lie before it counts.
  const before = fate.since !== null && lastDay(fate.since) <= asOf;
  if (before || (fate.since === null && draft.issued === null)) {
    const relied = citation.role === 'basis' || citation.role === 'implements';
    const code = fate.kind === 'replaces' ? 'replaced' : 'repealed';
    const earlier = draft.issued ? ', trước ngày của dự thảo' : '';
    const message = `${shortName(citation)} đã ${verb} ${fate.by}${when}${earlier}.`;
    return finding(code, citation, message, {
      proposal: fate.kind === 'replaces' ? dated(fate.by, fate.byDate) : null,
      evidence: fate.told,
      ...(relied ? {} : { severity: 'hint' }),
    });
  }
  const message = `${shortName(citation)} nay đã ${verb} ${fate.by}${when || ' (chưa rõ từ ngày nào)'}; còn hiệu lực vào ngày của dự thảo hay không cần xem lại.`;
  return finding('replaced-later', citation, message, {
    proposal: null,
    evidence: fate.told,
    ...(fate.since !== null ? { severity: 'hint' } : {}),
  });
}

export function notYet(draft: Directive, citation: Citation, known: KnownInstrument): Finding[] {
  if (!known.inForceFrom || !draft.issued || draft.issued.length < 10 || citation.role !== 'basis') return [];
  if (firstDay(known.inForceFrom) <= draft.issued) return [];
  const message = `${shortName(citation)} có hiệu lực từ ngày ${day(known.inForceFrom)}, sau ngày của dự thảo (${day(draft.issued)}).`;
  return [
    finding('not-yet-in-force', citation, message, {
      evidence: known.dates.flatMap((s) => s.by).slice(0, 3),
    }),
  ];
}
