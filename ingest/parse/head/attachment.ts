/**
 * Papers whose letterhead is not at the top, or not their own: an attachment filed alone, and a consolidated text with
 * its number in the block of authentication.
 */

import { partOf } from '../lines.ts';
import type { Line } from '../model.ts';
import { isCapitals, plain } from '../plain.ts';
import { readAttachmentHeading } from './document-type.ts';
import { cutHeadLine } from './head-fragments.ts';
import type { Letterhead } from './letterhead-lines.ts';

/** "XÁC THỰC VĂN BẢN HỢP NHẤT", the heading of the block. */
export function isAuthentication(text: string): boolean {
  return /^xac thuc van ban hop nhat\b/.test(plain(text.slice(0, 60)));
}

/**
 * Xác thực văn bản hợp nhất: a consolidated text has its number, date and issuer in the block above the signature
 * (Pháp lệnh 01/2012/UBTVQH13, Điều 4). Fills what the head did not give; `closingAt` is the first line of the closing.
 */
export function readAuthentication(lines: readonly Line[], closingAt: number, head: Letterhead): void {
  if (head.number) return;
  const from = Math.max(head.bodyAt, closingAt - 12);
  const before = lines.slice(from, closingAt + 1);
  const isHeading = (line: Line) => isAuthentication(line.text);
  // Read column by column, the heading and its date come after the list of recipients.
  const within = lines.slice(closingAt + 1, closingAt + 50);
  const at = before.some(isHeading) ? -1 : within.findIndex(isHeading);
  if (at < 0 && !before.some(isHeading)) return;
  const block = at < 0 ? before : [...before, ...within.slice(at, at + 3)];
  for (const fragment of block.filter((line) => line.text.length < 120).flatMap(cutHeadLine)) {
    if (fragment.kind === 'number') head.number ??= fragment;
    else if (fragment.kind === 'date') head.date ??= fragment;
    else if (
      fragment.kind === 'text' &&
      isCapitals(fragment.text) &&
      !/^xac thuc\b/.test(plain(fragment.text)) &&
      !head.number
    )
      head.issuer.push(fragment);
  }
}

/** "(Kèm theo Quyết định số …)", "(Ban hành kèm theo …)" at the beginning of an accentless line. */
export const PROMULGATED_WITH = /^\(?\s{0,3}(?:ban hanh |duoc ban hanh )?(?:kem theo|theo quyet dinh)\b/;

/** An attachment filed alone: "QUY TRÌNH …" and within a few lines "(Kèm theo Quyết định số … của …)". */
export function readAttachment(lines: readonly Line[], limit: number, head: Letterhead): void {
  for (let i = 0; i < Math.min(limit, 14); i++) {
    const line = lines[i] as Line;
    if (!PROMULGATED_WITH.test(plain(line.text.slice(0, 60)))) continue;
    const at = lines.slice(0, i).findIndex((before) => readAttachmentHeading(before.text));
    const heading = lines[at];
    const type = heading ? readAttachmentHeading(heading.text) : null;
    if (!heading || !type) return;
    head.type = { type, line: heading };
    const rest = partOf(heading, headingLength(heading.text, type.name));
    head.title = [rest, ...lines.slice(at + 1, i)].filter((l) => l.text);
    let end = i + 1;
    while (end < Math.min(limit, i + 4) && !/\)\s*$/.test((lines[end - 1] as Line).text)) end++;
    head.promulgated = lines.slice(i, /\)\s*$/.test((lines[end - 1] as Line).text) ? end : i + 1);
    head.issuer = [];
    head.bodyAt = i + head.promulgated.length;
    return;
  }
}

/** Length of the kind's name at the beginning of the line. */
function headingLength(text: string, name: string): number {
  return plain(text).startsWith(plain(name)) ? name.length : 0;
}
