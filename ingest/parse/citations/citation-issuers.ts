/** The issuer of every mention: its own phrase, its symbol, other mentions of the act, the phrase its list shares. */

import type { DocumentContext } from '../model.ts';
import type { Group } from './citation-groups.ts';
import type { Mention } from './citation-mention.ts';
import type { Placed } from './citation-titles.ts';
import { bodyContext, issuerOfSymbol, resolveIssuer } from './issuer-context.ts';

/** Phrase, then symbol, then the document's other mentions of the same act, then a list's shared phrase. */
export function resolveIssuers(
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
    if (!phrase) return null;
    const name = resolveIssuer(phrase, names);
    // The Government's and the Prime Minister's codes leave no doubt; a phrase that says otherwise belongs elsewhere.
    const sure = /^(?:CP|TTg)$/.test(mention.symbol?.organ ?? '') && !/Chính phủ|Thủ tướng/u.test(name);
    return sure ? null : name;
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
