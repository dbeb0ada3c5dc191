/**
 * Cơ quan ban hành: the issuer's full name with its place, from the left column of the head (parent body above the
 * issuer), or where the head is missing from the sentence that speaks for the issuer, the closing and the signature.
 */
import { expandBody } from '../../../corpus/body.ts';
import { bodyByCode, parseSymbol } from '../../../corpus/symbol.ts';
import type { Line } from '../model.ts';
import {
  bodyOfHead,
  fromSentencesName,
  fullName,
  groupBodies,
  longerFormInAuthority,
  withParent,
  withProvince,
} from './issuer-name.ts';
import { describe, hasPlace } from './issuer-place.ts';
import { completeWithPlace, fromSentences, type ReadIssuer } from './issuer-sentences.ts';
import type { Letterhead } from './letterhead-lines.ts';

/** Issuer from the head, the authority line, sentences or the signature, in this order; null when nothing tells it. */
export function readIssuer(
  head: Letterhead,
  text: string,
  sentences: { opening: readonly Line[]; closing: readonly Line[]; signature: string | null },
): ReadIssuer | null {
  const printed = fromHead(head, text);
  if (printed) return printed;
  const authority = head.authority[0];
  if (authority) {
    const body = bodyOfHead(fullName(authority.text, text));
    const name = body && withProvince(body, head.date?.read.place ?? null);
    if (name) return { issuer: describe(name, null, text), span: authority, inferred: true };
  }
  const promulgated = fromPromulgation(head, text);
  if (promulgated) return promulgated;
  const place = head.date?.read.place ?? null;
  return fromSentences(sentences, place, text, organOf(head)) ?? fromSymbol(head, place, text);
}

/** The body the symbol's code stands for ("KH-UBND" → Ủy ban nhân dân); null for codes of no known body. */
function organOf(head: Letterhead): string | null {
  const symbol = head.number ? parseSymbol(head.number.read.number.text) : null;
  const lead = symbol?.organ?.split('-')[0];
  return lead && lead.length > 1 ? (bodyByCode(lead)?.name ?? null) : null;
}

function fromSymbol(head: Letterhead, place: string | null, text: string): ReadIssuer | null {
  const organ = organOf(head);
  if (!organ || !head.number) return null;
  return {
    issuer: describe(completeWithPlace(organ, place, text), null, text),
    span: head.number,
    inferred: true,
  };
}

const PROMULGATOR = /(?:\d|[A-ZĐ]|ngày[^()]{0,40}?)\s+(?:của|do)\s+(\p{Lu}[^();]{3,140})/u;

/** "(Kèm theo Quyết định số 12/QĐ-UBND ngày … của Ủy ban nhân dân tỉnh X)"; without "của", by the code in the symbol. */
function fromPromulgation(head: Letterhead, text: string): ReadIssuer | null {
  const said = head.promulgated.map((line) => line.text).join(' ');
  if (!said) return null;
  const span = { start: head.promulgated[0]?.start ?? 0, end: head.promulgated.at(-1)?.end ?? 0 };
  const named = PROMULGATOR.exec(said)?.[1];
  const symbol = /số:?\s{0,3}([\d\p{L}/.&-]{4,40})/u.exec(said)?.[1];
  const organ = symbol ? parseSymbol(symbol)?.organ?.split('-')[0] : undefined;
  const name = named ? bodyOfHead(expandBody(named.trim())) : organ ? bodyByCode(organ)?.name : null;
  return name ? { issuer: describe(name, null, text), span, inferred: true } : null;
}

function fromHead(head: Letterhead, text: string): ReadIssuer | null {
  const bodies = groupBodies(head.issuer);
  const last = bodies.at(-1);
  if (!last) return null;
  const above = bodies.length > 1 ? (bodies[bodies.length - 2] as Line) : null;
  const parent = above ? fullName(above.text, text) : null;
  let name = fullName(last.text, text);
  name = longerFormInAuthority(name, head, text) ?? name;
  // "ĐẢNG BỘ TỈNH X / HUYỆN ỦY Y" names a parent; "BAN CHẤP HÀNH" under a Party organisation is its own.
  if (parent && (!hasPlace(name) || /^Ban (?:Chấp hành|Thường vụ) (?:tỉnh|huyện|thành|xã)/.test(name)))
    name = withParent(name, parent);
  if (!parent && /^(?:Ủy ban nhân dân|Hội đồng nhân dân)$/.test(name)) {
    const inferred = fromSentencesName(text, name);
    if (inferred) name = inferred;
  }
  name = withProvince(name, head.date?.read.place ?? null);
  return {
    issuer: describe(name, parent, text),
    span: { start: last.start, end: last.end },
    inferred: false,
  };
}
