/**
 * Bodies that no longer exist on the draft's date. Only where the draft acts towards them – its own head, its
 * addressees, its duties, its recipients – and never where it speaks of the past or quotes an older act.
 */

import { firstDay } from '../../corpus/partial-date.ts';
import type { Directive, Span } from '../../corpus/record.ts';
import { fold, oldTone } from '../../corpus/vietnamese.ts';
import { PROVINCES, TWO_TIER_SINCE } from '../../corpus/vocabulary/provinces.ts';
import { ENDED_BODIES, PAST_MARKERS } from '../../corpus/vocabulary/succession.ts';
import { type Finding, finding } from './finding.ts';
import { day, quoted } from './mentions.ts';

/** Findings for a draft dated after the reform; `today` stands in for a draft without a date. */
export function endedBodyFindings(draft: Directive, today: string): Finding[] {
  const date = draft.issued ? firstDay(draft.issued) : today;
  const found: Finding[] = [];
  const undated: Hit[] = [];
  const told = new Set<string>();
  for (const place of actingPlaces(draft))
    for (const hit of endedIn(draft, place, date)) {
      const key = `${hit.what}|${fold(hit.name)}`;
      if (told.has(key)) continue;
      told.add(key);
      if (!draft.issued) {
        undated.push(hit);
        continue;
      }
      const when = hit.until === TWO_TIER_SINCE ? 'từ ngày 01/7/2025' : `từ ngày ${day(hit.until)}`;
      const message = `“${quoted(hit.name)}” không còn ${when}, trong khi dự thảo đề ${draft.issued.length === 10 ? 'ngày ' : ''}${day(draft.issued)}; kế thừa: ${hit.successor}.`;
      found.push(finding('body-ended', hit.span, message, { proposal: hit.proposal }));
    }
  const [first] = undated;
  if (!first) return found;
  // Without a date it cannot be told which structure holds: one hint, not a list of faults.
  const names = undated
    .slice(0, 5)
    .map((hit) => `“${quoted(hit.name)}”`)
    .join(', ');
  const message = `Dự thảo chưa ghi ngày; nếu ban hành từ ngày ${day(first.until)} thì ${names} không còn.`;
  return [finding('body-ended', first.span, message, { severity: 'hint' })];
}

interface Hit {
  what: string;
  name: string;
  span: Span;
  until: string;
  successor: string;
  proposal: string | null;
}

const DISTRICT =
  /(?:(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd|công an) (?:các )?(?:huyện|quận|thị xã)(?![\p{L}])|(?:huyện|quận|thị) ủy(?![\p{L}])|các huyện, (?:thị xã, )?thành phố|(?:ủy ban nhân dân|ubnd) (?:các )?(?:xã, phường, )?thị trấn|xã, phường, thị trấn|các xã, thị trấn)/giu;
const OFFICES_OF_THEIR_OWN = /^(?:sở|bộ|tổng cục|cục|ngân hàng|tòa án|viện kiểm sát|kiểm toán)/iu;

function* endedIn(draft: Directive, place: Span, date: string): Generator<Hit> {
  const text = oldTone(draft.text.slice(place.start, place.end));
  // oldTone keeps lengths: offsets in `text` are offsets in the draft.
  if (text.length !== place.end - place.start) return;
  const spanOf = (at: number, length: number) => ({
    start: place.start + at,
    end: place.start + at + length,
  });
  for (const body of ENDED_BODIES) {
    if (date < body.endedOn) continue;
    if (body.kind === 'district' && OFFICES_OF_THEIR_OWN.test(draft.issuer?.name ?? '')) continue;
    const at = text.toLowerCase().indexOf(body.name.toLowerCase());
    if (
      at < 0 ||
      /^\p{L}/u.test(text.slice(at + body.name.length)) ||
      excused(draft, spanOf(at, body.name.length))
    )
      continue;
    yield {
      what: 'body',
      name: text.slice(at, at + body.name.length),
      span: spanOf(at, body.name.length),
      until: body.endedOn,
      successor: body.successor,
      proposal: body.successor,
    };
  }
  if (date < TWO_TIER_SINCE) return;
  for (const match of text.matchAll(DISTRICT)) {
    const span = spanOf(match.index, match[0].length);
    if (excused(draft, span)) continue;
    yield {
      what: 'district',
      name: match[0],
      span,
      until: TWO_TIER_SINCE,
      successor: 'cấp xã (xã, phường, đặc khu), cấp huyện và thị trấn không còn',
      proposal: null,
    };
  }
  for (const match of text.matchAll(/(?:tỉnh|thành phố) (\p{Lu}\p{L}*(?:(?: - | )\p{Lu}\p{L}*){0,3})/gu)) {
    const name = match[1] as string;
    const heir = PROVINCES.find((p) => p.name !== name && p.formerly.some((old) => old === name));
    if (!heir || PROVINCES.some((p) => p.name === name)) continue;
    const span = spanOf(match.index, match[0].length);
    if (excused(draft, span)) continue;
    const successor = `${heir.city ? 'thành phố' : 'tỉnh'} ${heir.name}`;
    yield { what: 'province', name: match[0], span, until: TWO_TIER_SINCE, successor, proposal: successor };
  }
}

/** Where the draft acts: head, addressees, duties and the headings they stand under, recipients. */
function actingPlaces(draft: Directive): Span[] {
  const places: Span[] = [];
  for (const field of ['issuer', 'addressees', 'recipients'] as const) {
    const span = draft.evidence[field];
    if (span) places.push(span);
  }
  for (const duty of draft.duties) places.push(duty);
  for (const node of draft.outline.flatMap((n) => [
    n,
    ...n.children,
    ...n.children.flatMap((c) => c.children),
  ])) {
    const end = draft.text.indexOf('\n', node.start);
    if (
      node.heading.length > 0 &&
      node.heading.length < 160 &&
      draft.duties.some((d) => d.section === node.path)
    )
      places.push({ start: node.start, end: end < 0 ? node.end : Math.min(end, node.end) });
  }
  return places.filter((place) => place.end > place.start && place.end - place.start < 6000);
}

/** Speaking of the past, or inside what an older act is called or who issued it. */
function excused(draft: Directive, span: Span): boolean {
  const from = Math.max(draft.text.lastIndexOf('\n', span.start - 1) + 1, span.start - 160);
  const lineEnd = draft.text.indexOf('\n', span.end);
  const around = ` ${draft.text.slice(from, Math.min(lineEnd < 0 ? draft.text.length : lineEnd, span.end + 90)).toLowerCase()} `;
  if (PAST_MARKERS.some((marker) => around.includes(marker))) return true;
  return draft.citations.some(
    (c) =>
      c.end <= span.start && span.start - c.end < 260 && !draft.text.slice(c.end, span.start).includes('\n'),
  );
}
