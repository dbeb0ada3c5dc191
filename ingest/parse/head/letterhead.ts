/**
 * Thể thức phần đầu (NĐ 30/2020/NĐ-CP, Điều 8 and Phụ lục I): walks the fragments of the head once and says what
 * stands where. What the lines mean (who "UBND HUYỆN" is) is worked out by issuer.ts and directive.ts.
 */
import { partOf } from '../lines.ts';
import type { Line } from '../model.ts';
import { isCapitals, plain } from '../plain.ts';
import { PROMULGATED_WITH, readAttachment } from './attachment.ts';
import { readTypeHeading, type TypeHeading, typeOfSymbol } from './document-type.ts';
import { cutHeadLine, type Fragment } from './head-fragments.ts';
import type { Letterhead } from './letterhead-lines.ts';
import { continuesTitle, isAuthorityLine, isOpening, startsBody } from './title.ts';

/** Lines looked at for the head; a letterhead with a list of forty addressees fits. */
const HEAD_LINES = 90;

/** Reads the head from the document's lines. Never fails: what is not there stays null or empty. */
export function readLetterhead(lines: readonly Line[]): Letterhead {
  const head: Letterhead = {
    issuer: [],
    national: false,
    party: false,
    number: null,
    date: null,
    type: null,
    title: [],
    subject: [],
    addressees: [],
    authority: [],
    promulgated: [],
    urgency: null,
    secrecy: null,
    bodyAt: 0,
  };
  const limit = Math.min(lines.length, HEAD_LINES);
  let index = 0;
  while (index < limit) {
    const line = lines[index] as Line;
    if (head.type || head.addressees.length > 0) break;
    if (headingLost(lines, index, head)) {
      index = readTitle(lines, index, limit, head);
      break;
    }
    if (endsHead(line, head)) break;
    let stop = false;
    for (const fragment of cutHeadLine(line)) {
      if (!place(fragment, head, lines[index + 1])) stop = true;
    }
    if (stop) break;
    index++;
    if (head.type) index = readTitle(lines, index, limit, head);
    if (head.addressees.length > 0) index = readAddressees(lines, index, limit, head);
  }
  head.bodyAt = index;
  if (!head.type && !head.number && !head.date) readAttachment(lines, limit, head);
  return head;
}

/** A paragraph of running text before any heading: there is no more head to read. */
function endsHead(line: Line, head: Letterhead): boolean {
  if (readTypeHeading(line.text)) return false;
  if (cutHeadLine(line).some((f) => f.kind !== 'text')) return false;
  if (/^can cu\b/.test(plain(line.text.slice(0, 20)))) return true;
  const continuing = head.subject.length > 0 && line.text.length < 130 && !/[.;:]$/.test(line.text);
  if (continuing) return isOpening(line) && /^\p{Lu}/u.test(line.text) && line.text.length > 100;
  return (startsBody(line) && !isCapitals(line.text)) || line.text.length > 220 || isOpening(line);
}

/** Number and date are read, the symbol names a type, and no heading follows: the line can only be the title. */
function headingLost(lines: readonly Line[], at: number, head: Letterhead): boolean {
  if (!head.number || head.subject.length > 0) return false;
  // "Luật số: …" names the type itself, and an act of the Assembly may have its date at the end only.
  const { number, typeWord } = head.number.read;
  const type = typeWord ? null : typeOfSymbol(number.symbol, number.year);
  if (typeWord ? !head.national : !head.date || !type || type.code === 'CV') return false;
  if (lines.slice(at, at + 5).some((line) => readTypeHeading(line.text))) return false;
  return cutHeadLine(lines[at] as Line).every((f) => f.kind === 'text') && startsTitle(lines, at);
}

/** Puts one fragment where it belongs; false when it can only be the body. */
function place(fragment: Fragment, head: Letterhead, next: Line | undefined): boolean {
  switch (fragment.kind) {
    case 'national':
    case 'motto':
      head.national = true;
      return true;
    case 'party':
      head.party = true;
      return true;
    case 'union':
      // First it is the issuer's own column, later the right one.
      if (head.issuer.length === 0) head.issuer.push(fragment);
      else head.party = true;
      return true;
    case 'rule':
      return true;
    case 'stamp':
      // What stood above a signature stamp is the signer's name, not the issuer.
      if (!head.national && !head.number && !head.type) head.issuer = [];
      return true;
    case 'urgency':
      head.urgency ??= fragment;
      return true;
    case 'secrecy':
      head.secrecy ??= fragment;
      return true;
    case 'number':
      head.number ??= fragment;
      return true;
    case 'date':
      head.date ??= fragment;
      return true;
    case 'subject':
      if (head.subject.length === 0) head.subject.push(partOf(fragment, fragment.textAt));
      return true;
    case 'addressee':
      head.addressees.push(...addresseesOnLine(fragment));
      return true;
    case 'text':
      return placeText(fragment, head, next);
  }
}

/** "HƯỚNG DẪN LIÊN NGÀNH": part of the type, not of the title. */
const JOINT = /^(?:lien (?:nganh|tich|bo)|phoi hop|thanh tra|kiem tra)$/;

/** A name in capitals is the heading; one in small letters, or "LUẬT" before other words, only under a letterhead. */
function isHeading(heading: TypeHeading, line: Line, head: Letterhead): boolean {
  if (head.number || head.date || head.national) return true;
  const alone = heading.restAt >= line.text.length;
  return isCapitals(line.text) && (alone || /\s/.test(heading.type.name));
}

function placeText(fragment: Fragment, head: Letterhead, next: Line | undefined): boolean {
  const heading = readTypeHeading(fragment.text);
  if (heading && isHeading(heading, fragment, head)) {
    head.type = { type: heading.type, line: partOf(fragment, 0, heading.restAt) };
    const rest = partOf(fragment, heading.restAt);
    if (/\p{L}/u.test(rest.text) && !JOINT.test(plain(rest.text))) head.title.push(rest);
    return true;
  }
  if (head.subject.length > 0 && !isCapitals(fragment.text) && fragment.text.length < 200) {
    head.subject.push(fragment);
    return true;
  }
  // The Party writes "Về việc …" under the number where the State writes "V/v".
  if (
    head.number &&
    head.subject.length === 0 &&
    /^ve viec\s/.test(plain(fragment.text)) &&
    fragment.text.length < 300
  ) {
    head.subject.push(partOf(fragment, 'về việc '.length));
    return true;
  }
  if (isCapitals(fragment.text) && fragment.text.length <= 160) {
    // Below number and date stands no issuer any more; capitals there are a stamp's.
    if (!(head.number && head.date && head.issuer.length > 0)) head.issuer.push(fragment);
    return true;
  }
  // Mixed-case lines above the heading: an issuer typed in small letters, else furniture ("DỰ THẢO lần 2", a form mark).
  if (!head.number && !head.national && looksLikeBody(fragment.text)) head.issuer.push(fragment);
  return !(next && isOpening(fragment));
}

function looksLikeBody(text: string): boolean {
  return (
    text.length < 100 &&
    /^(?:uy ban nhan dan|ubnd|hoi dong nhan dan|so |phong |dang uy|huyen uy|tinh uy|truong |bo |cuc )/.test(
      plain(text),
    ) &&
    !/[.;:,]$/.test(text)
  );
}

/** Title lines after the type heading, then the authority line; the number or date may still stand among them. */
function readTitle(lines: readonly Line[], from: number, limit: number, head: Letterhead): number {
  let i = from;
  let total = head.title.reduce((sum, line) => sum + line.text.length, 0);
  for (; i < limit; i++) {
    const line = lines[i] as Line;
    const next = lines[i + 1];
    const fragments = cutHeadLine(line);
    const first = fragments[0];
    if (!first || first.kind === 'rule' || first.kind === 'stamp') {
      if (head.title.length > 0 && first?.kind === 'rule' && line.text.length > 3) {
        i = readAuthority(lines, i + 1, limit, head);
        break;
      }
      continue;
    }
    if (first.kind === 'addressee') {
      head.addressees.push(...addresseesOnLine(first));
      return readAddressees(lines, i + 1, limit, head);
    }
    const known = (first.kind === 'number' && head.number) || (first.kind === 'date' && head.date);
    if (first.kind !== 'text' && first.kind !== 'subject' && !known) {
      // The right column may come after the heading when the cells interleave.
      for (const fragment of fragments) place(fragment, head, next);
      continue;
    }
    const before = head.title.at(-1);
    // "NGHỊ ĐỊNH / CỦA CHÍNH PHỦ": the heading's second line, not yet the title.
    if (!before && isCapitals(line.text) && line.text.length < 90 && /^cua\s/.test(plain(line.text)))
      continue;
    const goesOn = before ? continuesTitle(lines, i, before, total) : startsTitle(lines, i);
    if (!goesOn) {
      if (PROMULGATED_WITH.test(plain(line.text.slice(0, 60)))) {
        head.promulgated = [line];
        i++;
      }
      i = readAuthority(lines, i, limit, head);
      break;
    }
    head.title.push(line);
    total += line.text.length;
  }
  const after = lines[i];
  const fragment = after && i < limit ? cutHeadLine(after)[0] : undefined;
  if (fragment?.kind === 'addressee' && head.addressees.length === 0) {
    head.addressees.push(...addresseesOnLine(fragment));
    return readAddressees(lines, i + 1, limit, head);
  }
  return i;
}

/** The first line under the heading is the title unless it can only be the body. */
function startsTitle(lines: readonly Line[], at: number): boolean {
  const line = lines[at] as Line;
  if (startsBody(line) || line.text.length > 1500 || /^\(/.test(line.text)) return false;
  if (isAuthorityLine(lines, at)) return false;
  const sentence = /[.;:]$|\.\/\.?$/.test(line.text);
  return !(isOpening(line) && sentence);
}

function readAuthority(lines: readonly Line[], from: number, limit: number, head: Letterhead): number {
  let i = from;
  while (i < limit && i < from + 5) {
    const line = lines[i] as Line;
    const rule = cutHeadLine(line)[0]?.kind === 'rule';
    const goesOn =
      head.authority.length > 0 && (isSession(line) || (isCapitals(line.text) && !startsBody(line)));
    if (rule) i++;
    else if (goesOn || isAuthorityLine(lines, i)) {
      head.authority.push(line);
      i++;
    } else break;
  }
  return i;
}

/** "KHÓA XVII KỲ HỌP THỨ 8", "(Nhiệm kỳ 2021 - 2026)" under a council's name. */
function isSession(line: Line): boolean {
  return line.text.length < 90 && /^\(?(?:khoa|ky hop|nhiem ky)\b/.test(plain(line.text));
}

/** "Kính gửi: Các sở; UBND các huyện." names two; with nothing behind the mark, one empty line stands for the list. */
function addresseesOnLine(fragment: Extract<Fragment, { kind: 'subject' | 'addressee' }>): Line[] {
  const rest = partOf(fragment, fragment.textAt);
  const parts: Line[] = [];
  let at = 0;
  for (const m of rest.text.matchAll(/;\s{0,3}/g)) {
    parts.push(partOf(rest, at, m.index));
    at = m.index + m[0].length;
  }
  parts.push(partOf(rest, at));
  const named = parts.filter((part) => /\p{L}/u.test(part.text));
  return named.length > 0 ? named : [rest];
}

/** Kính gửi: the rest of the line, or a list under it. */
function readAddressees(lines: readonly Line[], from: number, limit: number, head: Letterhead): number {
  const onLine = head.addressees[0];
  if (onLine && !onLine.text) head.addressees.shift();
  let i = from;
  for (; i < limit; i++) {
    const line = lines[i] as Line;
    const first = cutHeadLine(line)[0];
    if (first?.kind === 'rule') continue;
    // A stamp set across the list's first line.
    if (head.addressees.length === 0 && isCapitals(line.text) && /^[-–•]/.test(lines[i + 1]?.text ?? ''))
      continue;
    if (first && first.kind !== 'text') {
      if (
        first.kind === 'date' ||
        first.kind === 'number' ||
        first.kind === 'national' ||
        first.kind === 'motto'
      ) {
        for (const fragment of cutHeadLine(line)) place(fragment, head, lines[i + 1]);
        continue;
      }
      break;
    }
    const bullet = /^[-–•·+*]\s{0,6}(?=\S)/.exec(line.text);
    const before = head.addressees.at(-1);
    if (bullet && line.text.length < 300 && !(isOpening(line) && line.text.length > 160)) {
      head.addressees.push(partOf(line, bullet[0].length));
    } else if (before && !bullet && wraps(before, line)) {
      head.addressees[head.addressees.length - 1] = {
        start: before.start,
        end: line.end,
        text: `${before.text} ${line.text}`,
      };
    } else if (!bullet && before && /[;,]$/.test(before.text) && !opensBody(line)) {
      head.addressees.push(line);
    } else if (!before && line.text.length < 200 && !isOpening(line)) {
      head.addressees.push(line);
    } else break;
  }
  return i;
}

/** A line under the list that no longer names anyone: a sentence, or one of the words directives open with. */
function opensBody(line: Line): boolean {
  const bodyWord = /^(?:can cu|thuc hien|theo|de|nham|tiep|tren co so|xet|sau khi|trien khai)\b/.test(
    plain(line.text.slice(0, 30)),
  );
  return line.text.length > 90 || bodyWord;
}

/** An addressee broken over two lines: not closed by ";" or ".", and the next line begins small. */
function wraps(before: Line, line: Line): boolean {
  return (
    !/[;.]$/.test(before.text) && /^\p{Ll}/u.test(line.text) && line.text.length < 120 && !isOpening(line)
  );
}
