/**
 * Nơi nhận, read by itself. It is set smaller than the signature beside it, and where the two share a height the
 * recogniser takes them for one line of the bigger type: items are lost or lose their marks. Cut out, they are read well.
 */
import type { PositionedLine } from '../clean-text.ts';
import { isBullet, isSureArchiveLine, RECIPIENTS_LABEL } from '../parse/close/recipients.ts';
import { plain } from '../parse/plain.ts';
import type { Box, GrayImage } from './gray-image.ts';
import { linesOfCutting } from './page-lines.ts';
import type { Recognise } from './recognizer.ts';

/** Resolution for type of 11 points; a whole page is read at 130. */
const LIST_DPI = 170;
/** A list goes on while its lines are no further apart than this, in type sizes: one lost line is bridged. */
const GAP = 4.5;
/** Per cent of words by which the new reading may be the more doubtful one: hardly, unless it found lost lines. */
const SLACK = 2;
const SLACK_FOR_MORE = 12;

/** The list on its page, in points. */
export interface RecipientList {
  box: Box;
  lines: PositionedLine[];
}

/** Where the list of recipients stands, by its label or by its last line ("- Lưu: …"); null when there is none. */
export function recipientList(
  lines: readonly PositionedLine[],
  page: { width: number; height: number },
): RecipientList | null {
  const left = lines
    .filter((line) => line.x < page.width * 0.4 && line.x + line.width < page.width * 0.66)
    .sort((a, b) => a.y - b.y);
  const from = firstOf(left);
  if (from < 0) return null;
  let to = from + 1;
  while (to < left.length && left[to]!.y - left[to - 1]!.y < left[to]!.size * GAP) {
    to++;
    if (isSureArchiveLine(left[to - 1]!.text)) break;
  }
  const listed = left.slice(from, to);
  const [first, last] = [listed[0]!, listed.at(-1)!];
  const top = first.y - first.size * 0.35;
  const bottom = last.y + last.size * 2;
  const ends = Math.max(...listed.map((line) => line.x + line.width));
  const beside = lines.filter(
    (line) => !listed.includes(line) && line.y + line.size > top && line.y < bottom,
  );
  const below = beside
    .filter((line) => line.y > last.y + last.size && line.x < ends)
    .map((line) => line.y - 2);
  const rightOf = beside.filter((line) => line.x > ends).map((line) => line.x - 4);
  const right = Math.min(page.width * 0.6, ...rightOf);
  return {
    lines: listed,
    box: {
      left: Math.max(0, Math.min(...listed.map((line) => line.x)) - 12),
      top,
      right: Math.max(right, ends + 6),
      bottom: Math.min(page.height, bottom, ...below),
    },
  };
}

/** The label, or the first item of those that lead to "- Lưu: …" where the label was not made out. */
function firstOf(left: readonly PositionedLine[]): number {
  const label = left.findIndex((line) => RECIPIENTS_LABEL.test(plain(line.text)));
  if (label >= 0) return label;
  let from = left.findIndex((line) => isSureArchiveLine(line.text));
  while (
    from > 0 &&
    isBullet(left[from - 1]!.text) &&
    left[from]!.y - left[from - 1]!.y < left[from]!.size * GAP
  ) {
    from--;
  }
  // A smudged label is a short line over the first item.
  const above = left[from - 1];
  const isLabel = above && above.text.length < 14 && left[from]!.y - above.y < above.size * 2.5;
  return isLabel ? from - 1 : from;
}

/** The page's lines with the list read anew, where that saw as many lines as the first reading and as surely. */
export async function withListReread(
  lines: readonly PositionedLine[],
  list: RecipientList,
  cut: (box: Box, dpi: number) => GrayImage,
  recognise: Recognise,
): Promise<PositionedLine[]> {
  const { left, top } = list.box;
  const cutting = cut(list.box, LIST_DPI);
  const number = list.lines[0]?.page ?? 1;
  const seen = linesOfCutting(await recognise(cutting, 'block'), number, cutting);
  const read = seen.map((line) => ({ ...line, x: line.x + left, y: line.y + top }));
  const more = rowCount(read) - rowCount(list.lines);
  const slack = more > 0 ? SLACK_FOR_MORE : SLACK;
  if (more < 0 || sureness(read) < sureness(list.lines) - slack) return [...lines];
  const first = read[0];
  if (first && /^\S{1,6} nh[aâậ]n\W{0,2}$/u.test(first.text)) {
    read[0] = { ...first, text: 'Nơi nhận:', doubtful: [] };
  }
  return [...lines.filter((line) => !list.lines.includes(line)), ...read];
}

/** Lines at different heights: a wide gap parts a line in two. */
function rowCount(lines: readonly PositionedLine[]): number {
  return lines.filter((line, i) => i === 0 || line.y - lines[i - 1]!.y > line.size * 0.5).length;
}

/** Share of words that are not doubtful, 0–100. */
function sureness(lines: readonly PositionedLine[]): number {
  const words = lines.reduce((sum, line) => sum + line.text.split(' ').length, 0);
  const doubtful = lines.reduce((sum, line) => sum + (line.doubtful?.length ?? 0), 0);
  return 100 * (1 - doubtful / Math.max(1, words));
}
