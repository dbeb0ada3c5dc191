/**
 * Viện dẫn: every mention of another instrument in a text, placed, resolved and keyed.
 * Scan → place (issuer phrase, title, nesting) → tell mentions of one act together → issuer, role, key.
 */
import { compatibleDates } from '../../../corpus/partial-date.ts';
import type { Citation, Warning } from '../../../corpus/record.ts';
import { canonicalSymbol } from '../../../corpus/symbol.ts';
import { DOCUMENT_TYPES } from '../../../corpus/vocabulary/document-types.ts';
import type { DocumentContext, ParseInput } from '../model.ts';
import { type Group, groupMentions, isShort, serialKey } from './citation-groups.ts';
import { resolveIssuers } from './citation-issuers.ts';
import { keyOf } from './citation-keys.ts';
import type { Mention } from './citation-mention.ts';
import { endedBy, leadInFinder, nestedRole, roleOf } from './citation-roles.ts';
import { scanMentions } from './citation-scanner.ts';
import { lineFinder, sectionFinder, settingsOf } from './citation-settings.ts';
import { type Placed, placeMentions } from './citation-titles.ts';

export interface CitationReading {
  citations: Citation[];
  warnings: Warning[];
}

/** All citations of a directive in reading order. Pure; never throws. */
export function readCitations(input: ParseInput, context: DocumentContext): CitationReading {
  return read(input.clean.text, context);
}

/** Citations of a plain text with nothing known of where it comes from. */
export function citeText(text: string): Citation[] {
  return read(text, null).citations;
}

function read(text: string, context: DocumentContext | null): CitationReading {
  const mentions = keepCitations(text, scanMentions(text), context);
  const placed = placeMentions(text, mentions);
  const groups = groupMentions(mentions);
  const issuers = resolveIssuers(text, mentions, placed, groups, context);
  const lineStart = lineFinder(text);
  const leadIn = leadInFinder(text);
  const settings = settingsOf(text, context);
  const section = sectionFinder(context?.outline ?? []);
  const citations: Citation[] = [];
  const warnings: Warning[] = [];
  let lastTop = -1;
  for (const [i, mention] of mentions.entries()) {
    const { title, within } = placed[i] as Placed;
    const group = groups[i] as Group;
    const type = mention.type ?? borrowedType(text, mention, mentions, i);
    const number =
      mention.symbol?.text ?? (mention.serial === null ? null : (group.symbol ?? mention.serial));
    const date = mention.date;
    const issuer = issuers[i] ?? null;
    const titleText = mention.name ?? (title ? ownTitle(text.slice(title.start, title.end)) : null);
    const role =
      within === null
        ? (leadIn(lineStart(mention.start), mention.start) ??
          roleOf(text, {
            setting: settings(mention.start),
            from: Math.max(lineStart(mention.start), closedTitle(placed, lastTop, mention.start)),
            at: mention.start,
            joined: joinedRole(text, citations, lastTop, placed, mention.start),
            own: context?.type ?? null,
            cited: type,
          }))
        : nestedRole(text, (citations[within] as Citation).end, mention.start);
    const ended = within === null && role === 'mention' && endedBy(text, mention.end) !== null;
    if (within === null) lastTop = i;
    const written = mention.repairs.some((repair) => repair.rule !== 'spaces') ? mention.raw : null;
    citations.push({
      text: text.slice(mention.start, mention.end),
      start: mention.start,
      end: mention.end,
      type,
      number,
      date,
      issuer,
      title: titleText,
      role: ended ? 'replaces' : role,
      within,
      section: section(mention.start),
      instrument: keyOf(mention, {
        type,
        number: number ?? group.symbol,
        date: date ?? group.date,
        issuer,
        title: mention.kind === 'meeting' && title ? ownTitle(text.slice(title.start, title.end)) : null,
      }),
      written,
      refersTo: group.first !== i && isShort(mention, mentions[group.first] as Mention) ? group.first : null,
    });
    for (const repair of mention.repairs) {
      if (repair.rule === 'spaces') continue;
      warnings.push({
        code: 'symbol-repaired',
        message: `Số, ký hiệu viết "${tidy(mention.raw ?? '')}" được hiểu là ${mention.symbol?.text}.`,
        start: mention.start,
        end: mention.end,
      });
      break;
    }
  }
  return { citations, warnings };
}

/** Drops this document's own number, short forms of nothing, and the place where a short form is defined. */
function keepCitations(text: string, mentions: Mention[], context: DocumentContext | null): Mention[] {
  const own = context?.number ? canonicalSymbol(context.number) : null;
  const known = new Set(
    mentions.filter((m) => m.symbol?.serial).map((m) => serialKey(m, m.symbol?.serial ?? '')),
  );
  const moved = new Map<Mention, number>();
  const kept: Mention[] = [];
  for (const mention of mentions) {
    const parent: Mention | null = mention.inside === null ? null : (mentions[mention.inside] as Mention);
    if (mention.kind === 'short') {
      if (!known.has(serialKey(mention, mention.serial ?? ''))) continue;
      if (DEFINING.test(text.slice(Math.max(0, mention.start - 30), mention.start))) continue;
    }
    if (isHeading(text, mention)) continue;
    if (mention.kind === 'law' && ENACTING.test(text.slice(Math.max(0, mention.start - 40), mention.start)))
      continue;
    if (own !== null && mention.symbol?.text === own && isOwn(mention, context)) continue;
    if (mention.inside !== null && parent) mention.inside = moved.get(parent) ?? null;
    moved.set(mention, kept.length);
    kept.push(mention);
  }
  return kept;
}

const DEFINING =
  /(?:gọi|viết)[ \u00A0](?:chung[ \u00A0]|tắt[ \u00A0]|gọn[ \u00A0])?(?:là|:)[ \u00A0]?["“]?$/u;

/** A law's name at the very top, its bases right below: the text's own title. */
function isHeading(text: string, mention: Mention): boolean {
  if (
    mention.kind !== 'law' ||
    mention.symbol ||
    mention.date ||
    mention.start > 40 ||
    text.slice(0, mention.start).trim() !== ''
  )
    return false;
  return /^\s*(?:Căn cứ|CĂN CỨ)(?![\p{L}])/u.test(text.slice(mention.end, mention.end + 12));
}

/** "Quốc hội ban hành Luật Hóa chất.": the law names itself. */
const ENACTING = /(?:Quốc hội|Ủy ban [Tt]hường vụ Quốc hội)[ \u00A0]ban hành[ \u00A0]$/u;

function isOwn(mention: Mention, context: DocumentContext | null): boolean {
  if (!mention.date || !context?.issued) return true;
  return compatibleDates(mention.date, context.issued);
}

/** A type word further up that this number shares ("các Công văn: …; số 1187/BTC-ĐT"), else the symbol's own. */
function borrowedType(
  text: string,
  mention: Mention,
  mentions: readonly Mention[],
  i: number,
): string | null {
  const own = mention.symbol?.type;
  const fromSymbol = own ? (DOCUMENT_TYPES.find((type) => type.symbols.includes(own))?.code ?? null) : null;
  if (fromSymbol) return fromSymbol;
  for (let at = i - 1; at >= 0 && at > i - 30; at--) {
    const earlier = mentions[at] as Mention;
    if (text.slice(earlier.end, Math.min(mention.start, earlier.end + 1500)).includes('\n')) break;
    if (earlier.type && earlier.symbol?.system === mention.symbol?.system) return earlier.type;
  }
  if (mention.symbol?.system === 'assembly') return /QH/.test(mention.symbol.organ ?? '') ? 'L' : null;
  return mention.symbol?.system === 'letter' ? 'CV' : null;
}

/** Where the last top-level citation, its issuer and its title end: cues inside it govern nothing after it. */
function closedTitle(placed: readonly Placed[], lastTop: number, at: number): number {
  const before = placed[lastTop];
  return before ? Math.min(before.title?.end ?? before.end, at) : 0;
}

/** The role of the citation this one is listed with ("Nghị quyết A …; Kết luận B …"), if only a joint parts them. */
function joinedRole(
  text: string,
  done: readonly Citation[],
  lastTop: number,
  placed: readonly Placed[],
  at: number,
): Citation['role'] | null {
  const gap = text.slice(closedTitle(placed, lastTop, at), at);
  return lastTop >= 0 && JOINT.test(gap) ? (done[lastTop]?.role ?? null) : null;
}

const JOINT =
  /^[”")\] \u00A0]*(?:[,;][ \u00A0]*\n?|(?<![.\n])(?=[ \u00A0]?và))[^.;\n]{0,120}?(?:^|[,;\n]|và|cùng)?[ \u00A0]*(?:các |mục tiêu |nội dung |nhiệm vụ |của |số )*$/u;

/** A title cut where the next citation begins keeps nothing of what joins the two: "… giáo dục và | Chỉ thị số 10". */
function ownTitle(text: string): string {
  return tidy(text).replace(/[ ,;]{0,3} (?:và|hoặc|cùng|cùng với)$|[ ,;]{1,3}$/u, '');
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
