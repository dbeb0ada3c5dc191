/** Where a citation and the corpus disagree: date, issuer, type, title, or a number and a title of two instruments. */
import { documentTypeByCode } from '../../corpus/document-type.ts';
import { compatibleDates } from '../../corpus/partial-date.ts';
import type { Citation, Directive } from '../../corpus/record.ts';
import type { CheckContext, Evidence, Finding, KnownInstrument, Statement } from './finding.ts';
import { finding } from './finding.ts';
import { issuersAgree, pairLikeness } from './likeness.ts';
import { day, quoted, saidIssuer, shortName } from './mentions.ts';

/** All differences between a citation and the instrument it surely is. */
export function differences(
  draft: Directive,
  citation: Citation,
  known: KnownInstrument,
  context: CheckContext,
): Finding[] {
  return [
    ...dates(citation, known),
    ...issuers(draft, citation, known),
    ...types(citation, known),
    ...titles(citation, known, context),
  ];
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
export function wrongTitle(
  citation: Citation,
  context: CheckContext,
  known: KnownInstrument | null,
): Finding[] {
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

/** "Kế hoạch số 31/KH-UBND ngày 27/02/2024". */
export function dated(label: string, date: string | null): string {
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
