/**
 * Viện dẫn: every mention of another instrument in a text, placed, resolved and keyed.
 * Scan → place (issuer phrase, title, nesting) → tell mentions of one act together → issuer, role, key.
 */
import { instrumentKey } from '../../corpus/instrument.ts';
import { compatibleDates, type PartialDate } from '../../corpus/partial-date.ts';
import type { Citation, OutlineNode, Warning } from '../../corpus/record.ts';
import { canonicalSymbol } from '../../corpus/symbol.ts';
import { oldTone, slug } from '../../corpus/vietnamese.ts';
import { DOCUMENT_TYPES } from '../../corpus/vocabulary/document-types.ts';
import { CODE_NUMBERS, LAW_NUMBERS } from '../../corpus/vocabulary/named-laws.ts';
import { nestedRole, opensAsBasis, roleOf, type Setting } from './citation-roles.ts';
import { type Mention, scanMentions } from './citation-scanner.ts';
import { type Placed, placeMentions } from './citation-titles.ts';
import { bodyContext, issuerOfSymbol, resolveIssuer } from './issuer-context.ts';
import type { DocumentContext, ParseInput } from './model.ts';

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
  const settings = settingsOf(text, context);
  const section = sectionFinder(context?.outline ?? []);
  const citations: Citation[] = [];
  const warnings: Warning[] = [];
  let lastTop = -1;
  for (const [i, mention] of mentions.entries()) {
    const { title, within } = placed[i] as Placed;
    const group = groups[i] as Group;
    const type = mention.type ?? borrowedType(text, mention, mentions, i);
    const number = mention.symbol?.text ?? group.symbol ?? mention.serial;
    const date = mention.date;
    const issuer = issuers[i] ?? null;
    const titleText = mention.name ?? (title ? tidy(text.slice(title.start, title.end)) : null);
    const role =
      within === null
        ? roleOf(text, {
            setting: settings(mention.start),
            from: Math.max(lineStart(mention.start), closedTitle(placed, lastTop, mention.start)),
            at: mention.start,
            joined: joinedRole(text, citations, lastTop, placed, mention.start),
          })
        : nestedRole(text, (citations[within] as Citation).end, mention.start);
    if (within === null) lastTop = i;
    const written = mention.raw && mention.repairs.length > 0 ? mention.raw : null;
    citations.push({
      text: text.slice(mention.start, mention.end),
      start: mention.start,
      end: mention.end,
      type,
      number,
      date,
      issuer,
      title: titleText,
      role,
      within,
      section: section(mention.start),
      instrument: keyOf(mention, type, number, date ?? group.date, issuer),
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
    mentions.filter((m) => m.symbol?.serial).map((m) => `${m.type}:${plainSerial(m.symbol?.serial)}`),
  );
  const moved = new Map<Mention, number>();
  const kept: Mention[] = [];
  for (const [index, mention] of mentions.entries()) {
    const parent: Mention | null = mention.inside === null ? null : (mentions[mention.inside] as Mention);
    if (mention.kind === 'short') {
      if (!known.has(`${mention.type}:${plainSerial(mention.serial)}`)) continue;
      if (DEFINING.test(text.slice(Math.max(0, mention.start - 30), mention.start))) continue;
    }
    if (own !== null && mention.symbol?.text === own && isOwn(mention, context)) continue;
    if (mention.inside !== null && parent) mention.inside = moved.get(parent) ?? null;
    moved.set(mention, kept.length);
    kept.push(mention);
    void index;
  }
  return kept;
}

const DEFINING =
  /(?:gọi|viết)[ \u00A0](?:chung[ \u00A0]|tắt[ \u00A0]|gọn[ \u00A0])?(?:là|:)[ \u00A0]?["“]?$/u;

function isOwn(mention: Mention, context: DocumentContext | null): boolean {
  if (!mention.date || !context?.issued) return true;
  return compatibleDates(mention.date, context.issued);
}

/** Mentions of one act in this document: same type and number (or name), dates that do not contradict. */
interface Group {
  /** Index of the fullest first mention: the first with a date, else the first. */
  first: number;
  date: PartialDate | null;
  symbol: string | null;
  members: number[];
}

function groupMentions(mentions: readonly Mention[]): Group[] {
  const byKey = new Map<string, Group[]>();
  const result = new Array<Group>(mentions.length);
  const undated: number[] = [];
  const place = (i: number, key: string): void => {
    const mention = mentions[i] as Mention;
    const list = byKey.get(key) ?? [];
    if (!byKey.has(key)) byKey.set(key, list);
    const fits =
      mention.date === null
        ? list[0]
        : list.find((group) => group.date !== null && compatibleDates(group.date, mention.date as string));
    const group = fits ?? { first: i, date: mention.date, symbol: mention.symbol?.text ?? null, members: [] };
    if (!fits) list.push(group);
    if (mention.date && (!group.date || mention.date.length > group.date.length)) group.date = mention.date;
    group.symbol ??= mention.symbol?.text ?? null;
    group.members.push(i);
    result[i] = group;
  };
  // Dated mentions first, so that an undated one earlier in the text still finds its date.
  for (const [i, mention] of mentions.entries()) {
    if (mention.date === null) undated.push(i);
    else place(i, mentionKey(mention, i));
  }
  for (const i of undated) {
    const mention = mentions[i] as Mention;
    const short =
      mention.symbol === null && mention.serial !== null
        ? byKey.get(`serial:${mention.type}:${plainSerial(mention.serial)}`)
        : undefined;
    if (short?.[0]) {
      short[0].members.push(i);
      result[i] = short[0];
    } else place(i, mentionKey(mention, i));
  }
  // Short forms without symbol join the act that has type and serial.
  const bySerial = new Map<string, Group>();
  for (const [i, mention] of mentions.entries()) {
    if (!mention.symbol?.serial) continue;
    const key = `${mention.type}:${plainSerial(mention.symbol.serial)}`;
    if (!bySerial.has(key)) bySerial.set(key, result[i] as Group);
  }
  for (const [i, mention] of mentions.entries()) {
    if (mention.symbol || mention.serial === null) continue;
    const group = bySerial.get(`${mention.type}:${plainSerial(mention.serial)}`);
    if (group && (!mention.date || !group.date || compatibleDates(mention.date, group.date)))
      result[i] = group;
  }
  return result;
}

function mentionKey(mention: Mention, i: number): string {
  if (mention.symbol) return `symbol:${mention.symbol.text}`;
  if (mention.name) return `name:${mention.type}:${slug(mention.name)}`;
  if (mention.serial) return `serial:${mention.type}:${plainSerial(mention.serial)}`;
  return `alone:${i}`;
}

function plainSerial(serial: string | null | undefined): string {
  return (serial ?? '').replace(/^0+(?=\d)/, '');
}

function isShort(mention: Mention, first: Mention): boolean {
  return (
    mention.date === null &&
    (first.date !== null || (mention.symbol === null && first.symbol !== null) || first.start < mention.start)
  );
}

/** Phrase, then symbol, then the document's other mentions of the same act, then a list's shared phrase. */
function resolveIssuers(
  text: string,
  mentions: readonly Mention[],
  placed: readonly Placed[],
  groups: readonly Group[],
  context: DocumentContext | null,
): (string | null)[] {
  const names = bodyContext(context, text);
  const said = mentions.map((mention, i) => {
    if (mention.kind === 'law' || mention.kind === 'constitution' || mention.symbol?.system === 'assembly')
      return null;
    if (mention.kind === 'meeting') return resolveIssuer(meetingBody(mention.name ?? ''), names);
    const phrase = placed[i]?.phrase;
    return phrase ? resolveIssuer(phrase, names) : null;
  });
  // "Nghị quyết A, Kết luận B của Ban Chấp hành …": the phrase after the last belongs to each, where organs agree.
  for (let i = mentions.length - 2; i >= 0; i--) {
    const mention = mentions[i] as Mention;
    const next = mentions[i + 1] as Mention;
    if (said[i] || !said[i + 1] || !mention.symbol || mention.symbol.organ !== next.symbol?.organ) continue;
    if (
      /^[ \u00A0]*(?:,|và|;|, và)[ \u00A0]*(?:số[ \u00A0]*)?$/u.test(
        text.slice(mention.end, Math.min(next.start, mention.end + 12)),
      )
    )
      said[i] = said[i + 1] ?? null;
  }
  const byGroup = new Map<Group, string>();
  for (const [i, name] of said.entries()) {
    const group = groups[i] as Group;
    const best = byGroup.get(group);
    if (name && (!best || (name.length > best.length && name.startsWith(best)))) byGroup.set(group, name);
  }
  return mentions.map((mention, i) => {
    const law =
      mention.kind === 'law' || mention.kind === 'constitution' || mention.symbol?.system === 'assembly';
    if (law) return null;
    return (
      said[i] ??
      byGroup.get(groups[i] as Group) ??
      (mention.symbol ? issuerOfSymbol(mention.symbol, names) : null)
    );
  });
}

/** The body behind a meeting's resolution: the congress itself, or the committee that held a plenum. */
function meetingBody(name: string): string {
  const term = /(?:khóa|khoá|Khóa|Khoá)[ \u00A0]([IVX\d]+)/u.exec(name)?.[1];
  if (!/đại hội/iu.test(name)) return `Ban Chấp hành Trung ương Đảng${term ? ` khóa ${term}` : ''}`;
  return name
    .replace(/,?[ ]*\(?nhiệm kỳ.*$/u, '')
    .replace(/^của /u, '')
    .replace(/^đại hội/iu, 'Đại hội')
    .replace(/ đảng bộ/u, ' Đảng bộ')
    .trim();
}

function keyOf(
  mention: Mention,
  type: string | null,
  number: string | null,
  date: PartialDate | null,
  issuer: string | null,
): string {
  if (mention.kind === 'law' && !mention.symbol && mention.name) {
    const known = (type === 'BL' ? CODE_NUMBERS : LAW_NUMBERS)[mention.name];
    const byYear = date ? known?.[date.slice(0, 4)] : undefined;
    if (byYear) return instrumentKey({ type, number: byYear, date, issuer: null });
    return instrumentKey({ type, number: null, date, issuer: null, title: oldTone(mention.name) });
  }
  const title = mention.kind === 'meeting' || mention.kind === 'constitution' ? meetingTitle(mention) : null;
  return instrumentKey({ type, number: title ? null : number, date, issuer, title });
}

function meetingTitle(mention: Mention): string {
  return oldTone(mention.name ?? '')
    .replace(/,?[ ]*\(?nhiệm kỳ.*$/u, '')
    .replace(/^của /u, '');
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

/** Which setting an offset is in: title, opening, a section of bases, notes, or the rest. */
function settingsOf(text: string, context: DocumentContext | null): (at: number) => Setting {
  const zones = context?.zones ?? null;
  const bases = context
    ? flatten(context.outline).filter((node) => /căn cứ/iu.test(node.heading) && node.heading.length < 120)
    : [];
  const opening = openingSpan(text, context);
  return (at) => {
    if (zones && at < zones.head.end) return 'title';
    if (zones && zones.notes.start < zones.notes.end && at >= zones.notes.start) return 'notes';
    if (bases.some((node) => at >= node.start && at < node.end)) return 'bases';
    return at >= opening.start && at < opening.end ? 'opening' : 'body';
  };
}

/**
 * The opening: the first paragraph of the body, and the paragraphs after it for as long as they open as bases do.
 * Lines in capitals (the authority: "CHỦ TỊCH ỦY BAN NHÂN DÂN") do not end it. Without a known body: the lines of
 * bases wherever the text begins.
 */
function openingSpan(text: string, context: DocumentContext | null): { start: number; end: number } {
  const start = context?.zones.body.start ?? 0;
  let at = start;
  let end = start;
  let first = context !== null;
  for (let line = 0; line < 60 && at < text.length; line++) {
    const stop = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
    const content = text.slice(at, Math.min(stop, at + 200)).trim();
    const capitals = content.length > 0 && content === content.toUpperCase() && /\p{Lu}/u.test(content);
    if (content && !capitals && !first && !opensAsBasis(content)) break;
    if (/^(?:I|1|Điều 1|Phần)[.\s:]/u.test(content)) break;
    if (content && !capitals) {
      first = false;
      end = stop;
    }
    at = stop + 1;
  }
  return { start, end };
}

function flatten(nodes: readonly OutlineNode[]): OutlineNode[] {
  return nodes.flatMap((node) => [node, ...flatten(node.children)]);
}

/** Outline path at an offset. */
function sectionFinder(outline: readonly OutlineNode[]): (at: number) => string {
  return (at) => {
    let path = '';
    let level: readonly OutlineNode[] = outline;
    while (level.length > 0) {
      const siblings = level;
      const node: OutlineNode | undefined =
        siblings[lastAtMost(siblings.length, (i) => (siblings[i] as OutlineNode).start, at)];
      if (!node || at >= node.end) break;
      path = node.path;
      level = node.children;
    }
    return path;
  };
}

/** Start of the line an offset is in, found by halving: asking at every citation of one long line stays cheap. */
function lineFinder(text: string): (at: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (at) => starts[lastAtMost(starts.length, (i) => starts[i] as number, at)] ?? 0;
}

/** Index of the last of `count` ascending values that is at most `limit`; -1 if none is. */
function lastAtMost(count: number, value: (i: number) => number, limit: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value(middle) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
