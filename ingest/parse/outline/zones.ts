/** Which stretch of the text is letterhead, body, closing, annex, notes. */
import type { CleanText } from '../../clean-text.ts';
import type { Closing } from '../close/closing.ts';
import type { Line, Zones } from '../model.ts';
import { isCapitals, plain } from '../plain.ts';
import { readLabel } from './outline-labels.ts';

const ATTACHED = /^\(?\s{0,3}(?:ban hanh )?kem theo\b|^\(?\s{0,3}dinh kem\b/;
const PROMULGATED =
  /^(?:phu luc|quy che|quy dinh|de an|dieu le|danh muc|danh sach|bieu|mau so|chuong trinh|ke hoach|quy trinh|huong dan|phuong an|phan cong)\b/;

/** Zones in reading order. `bodyAt` is the index of the first line of the body. */
export function findZones(
  clean: CleanText,
  lines: readonly Line[],
  bodyAt: number,
  closing: Closing | null,
): Zones {
  const end = clean.text.length;
  const notesStart = clean.footnotes.reduce(
    (least, note) => (note.end > note.start ? Math.min(least, note.start) : least),
    end,
  );
  const notesEnd = clean.footnotes.reduce((most, note) => Math.max(most, note.end), notesStart);
  const notes = { start: notesStart, end: Math.max(notesStart, Math.min(end, notesEnd)) };
  const main = lines.filter((line) => line.start < notesStart);
  const bodyLine = main[bodyAt];
  const bodyStart = bodyLine ? bodyLine.start : notesStart;
  const head = { start: 0, end: bodyLine ? bodyStart : Math.min(notesStart, end) };
  const after = closing ? closing.to : annexWithoutClosing(main, bodyAt);
  const closeStart = closing ? (main[closing.from]?.start ?? notesStart) : (main[after]?.start ?? notesStart);
  const closeEnd = closing ? Math.max(closeStart, main[closing.to - 1]?.end ?? closeStart) : closeStart;
  return {
    head,
    body: { start: Math.min(bodyStart, closeStart), end: closeStart },
    close: { start: closeStart, end: closeEnd },
    annexes: isAnnexed(main, after, clean) ? splitAnnexes(main, after, notesStart) : [],
    notes,
  };
}

/** More annexes than any real file has; what follows the last belongs to it. */
const MOST_ANNEXES = 200;

/** Everything after the closing, cut where an annex begins. */
function splitAnnexes(lines: readonly Line[], from: number, limit: number): { start: number; end: number }[] {
  const starts: number[] = [];
  for (let i = from; i < lines.length && starts.length < MOST_ANNEXES; i++) {
    if (i === from || isAnnexHead(lines, i)) {
      // The lines of one heading ("PHỤ LỤC I" + "DANH MỤC …" + "(Kèm theo …)") open one annex.
      const last = starts.at(-1);
      if (
        last !== undefined &&
        isHeading(lines, last, i) &&
        !/^phu luc\b/.test(plain((lines[i] as Line).text.slice(0, 12)))
      )
        continue;
      starts.push(i);
    }
  }
  return starts.map((at, n) => {
    const next = starts[n + 1];
    const lastLine = lines[(next ?? lines.length) - 1] as Line;
    return { start: (lines[at] as Line).start, end: Math.min(lastLine.end, limit) };
  });
}

/** Whether the lines [from, to) are nothing but a heading: capitals, a motto, rules, what stands in brackets. */
function isHeading(lines: readonly Line[], from: number, to: number): boolean {
  if (to - from > 12) return false;
  return lines
    .slice(from, to)
    .every(
      (line) => isCapitals(line.text) || /^[^\p{L}\p{N}]|^Độc lập/u.test(line.text) || line.text.length < 14,
    );
}

/** Whether what follows the closing is an annex and not a page number or a clerk's jotting. */
function isAnnexed(lines: readonly Line[], from: number, clean: CleanText): boolean {
  if (lines.length - from > 8) return true;
  const start = lines[from]?.start ?? clean.text.length;
  if (clean.tables.some((table) => table.start >= start)) return true;
  return lines
    .slice(from)
    .some((line, i) => isAnnexHead(lines, from + i) || ATTACHED.test(plain(line.text.slice(0, 40))));
}

function annexWithoutClosing(lines: readonly Line[], bodyAt: number): number {
  for (let i = bodyAt; i < lines.length; i++) if (isAnnexHead(lines, i)) return i;
  return lines.length;
}

/** "PHỤ LỤC II", or a heading in capitals with "(Kèm theo …)" under it. */
function isAnnexHead(lines: readonly Line[], at: number): boolean {
  const line = lines[at] as Line;
  if (line.text.length > 200) return false;
  const first = line.text.charCodeAt(0);
  if (first === 80 || first === 112) {
    const label = readLabel(line.text);
    if (label?.kind === 'annex' && (isCapitals(line.text) || line.text.length < 40)) return true;
  }
  if (!isCapitals(line.text) || !PROMULGATED.test(plain(line.text))) return false;
  for (let i = at + 1; i < Math.min(lines.length, at + 5); i++) {
    const flat = plain((lines[i] as Line).text.slice(0, 40));
    if (ATTACHED.test(flat)) return true;
    if (!isCapitals((lines[i] as Line).text)) return false;
  }
  return false;
}
