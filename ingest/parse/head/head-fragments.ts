/**
 * The letterhead as fragments. Its two columns come out of files in every order — cell by cell, line by line with
 * both columns on one line, or as OCR happens to see them — so each line is cut into the parts that can be told by
 * themselves (national title, motto, number, date, V/v, marks), and what is left over is plain text.
 */

import { columnsOf, partOf } from '../lines.ts';
import type { Line } from '../model.ts';
import { isCapitals, plain } from '../plain.ts';
import { type DateLine, readDateLine } from './letterhead-date.ts';
import { type NumberLine, readNumberLine } from './number-line.ts';

export type Fragment = Line &
  (
    | { kind: 'national' | 'motto' | 'party' | 'union' | 'rule' | 'stamp' | 'urgency' | 'secrecy' | 'text' }
    | { kind: 'number'; read: NumberLine }
    | { kind: 'date'; read: DateLine }
    /** V/v and Kính gửi: `textAt` is where what follows the mark begins, within the line. */
    | { kind: 'subject' | 'addressee'; textAt: number }
  );

const NATIONAL =
  /c[o0]n?g?\s{1,3}h[oa0]{1,2}\s{1,3}xa\s{1,3}h[o0]i\s{1,3}chu\s{1,3}ngh[il1]a\s{1,3}vi[ec]t\s{1,3}nam/;
const MOTTO = /d[o0]c\s{1,3}lap\s{0,3}[^a-z]{0,5}tu\s{1,3}do\s{0,3}[^a-z]{0,5}hanh\s{1,3}ph[uo][c6]/;
const PARTY = /dang\s{1,3}cong\s{1,3}san\s{1,3}viet\s{1,3}nam/;
const RULE = /^[^\p{L}\p{N}]+$/u;
const SUBJECT = /^[^a-z0-9]{0,4}v\s{0,2}\/\s{0,2}v\s{0,2}[:.]?(?=[\s"“(a-z])/;
const ADDRESSEE =
  /^[^a-z0-9]{0,4}(?:kinh\s{0,3}(?:gui|trinh|goi)\b(?:\s{0,3}:|(?=\s))|k?[il1]?nh\s{1,3}gui\s{0,3}:)/;
const URGENCY = /^(hoa toc hen gio|hoa toc|thuong khan|khan)\b/;
const SECRECY = /^(tuyet mat|toi mat|mat)$/;
const STAMP_LABEL =
  /^(?:ky (?:boi|so boi)|nguoi ky|thoi gian ky|ngay ky|gio ky|ly do ky|vi tri ky|co quan|email|don vi|chuc vu|digitally signed|signed by|signature|signing|date|reason|location|dn|cn)\s{0,3}:/;
const STAMP_TEXT = /[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{2,64}|\d{1,2}:\d{2}:\d{2}|[+-]\d{2}[:'’]00\b/;

/** Longest stretch of a line looked at: letterheads are short, and a file may be one line of 5 MB. */
const REACH = 1000;

/** Cuts one line of the head into fragments, in reading order. */
export function cutHeadLine(line: Line): Fragment[] {
  const short = line.text.length > REACH ? partOf(line, 0, REACH) : line;
  return columnsOf(short).flatMap((cell) => cut(cell));
}

function cut(line: Line): Fragment[] {
  if (!line.text) return [];
  const flat = plain(line.text);
  for (const [pattern, kind] of [
    [NATIONAL, 'national'],
    [MOTTO, 'motto'],
    [PARTY, 'party'],
  ] as const) {
    const m = pattern.exec(flat);
    // The names stand in capitals (or as a motto); in a sentence they are just words.
    if (
      !m ||
      !(kind === 'motto'
        ? line.text.length < 120
        : isCapitals(line.text.slice(m.index, m.index + m[0].length)))
    )
      continue;
    if (
      kind === 'party' &&
      m.index > 0 &&
      /[\p{L}]\s*$/u.test(line.text.slice(0, m.index)) &&
      line.text.length > 90
    )
      continue;
    const middle = partOf(line, m.index, m.index + m[0].length);
    return [
      ...cut(partOf(line, 0, m.index)),
      { ...middle, kind },
      ...cut(partOf(line, m.index + m[0].length)),
    ];
  }
  // The Youth Union prints its name where the State prints the national title.
  if (/^doan (?:tncs|thanh nien cong san) ho chi minh$/.test(flat) && isCapitals(line.text))
    return [{ ...line, kind: 'union' }];
  if (RULE.test(line.text)) return [{ ...line, kind: 'rule' }];
  if (STAMP_LABEL.test(flat) || (line.text.length < 120 && STAMP_TEXT.test(line.text)))
    return [{ ...line, kind: 'stamp' }];
  const date = readDateLine(line.text);
  if (date) {
    const rest = partOf(line, 0, date.start);
    const found: Fragment = { ...partOf(line, date.start, date.end), kind: 'date', read: date };
    return [...(rest.text ? cut(rest) : []), found];
  }
  const number = readNumberLine(line.text);
  // "Nghị quyết số 18-NQ/TU về …" is a line of a title; "Nghị quyết số: 97/2025/UBTVQH15" stands alone.
  const cited = number?.typeWord && line.text.slice(number.end).trim().length > 0;
  if (number && !cited) {
    const found: Fragment = { ...partOf(line, number.start, number.end), kind: 'number', read: number };
    return [found, ...cut(partOf(line, number.end))];
  }
  const subject = SUBJECT.exec(flat);
  if (subject) return [{ ...line, kind: 'subject', textAt: subject[0].length }];
  const addressee = ADDRESSEE.exec(flat);
  if (addressee) return [{ ...line, kind: 'addressee', textAt: addressee[0].length }];
  if (isCapitals(line.text) && line.text.length < 40) {
    const bare = flat.replace(/[^a-z ]+/g, ' ').trim();
    if (SECRECY.test(bare)) return [{ ...line, kind: 'secrecy' }];
    const urgent = URGENCY.exec(bare);
    if (urgent && (urgent[0] === bare || bare.startsWith('hoa toc'))) return [{ ...line, kind: 'urgency' }];
  }
  return [{ ...line, kind: 'text' }];
}
