/** A signature block whose label "Nơi nhận:" a seal hides: known by the list that ends with "- Lưu: VT". */

import type { Metrics } from './layout-metrics.ts';
import type { Band, Row } from './layout-rows.ts';

/** "Lưu: VT" ends the list of recipients (NĐ 30/2020/NĐ-CP, Phụ lục I, II.9). */
const FILED = /^[-–+•]?\s{0,2}Lưu\s{0,2}:?\s{0,2}(?:VT|VP|HS|Văn thư|Văn phòng)(?!\p{L})/u;
const LABEL = /^Nơi nhận\s{0,2}:/u;
const ITEM = /^[-–+•]/;
/** What a spoilt label still shows: "Nơi nhậ.", "ơi nhận:". */
const SPOILT_LABEL = /nh[aâậ]/iu;
/** Shares of the type area: where the signature begins at the earliest, and how far recipients reach at most. */
const SIGNATURE_FROM = 0.45;
const LIST_TO = 0.62;
const MOST_ROWS = 60;
const LEAST_ITEMS = 3;

export interface Close {
  /** Rows [from, to) of the page. */
  from: number;
  to: number;
  left: string[];
  right: string[];
}

/** The close among a page's rows; null where there is none, or its label was read and finds it anyway. */
export function closeByFiling(rows: readonly Row[], metrics: Metrics): Close | null {
  const filed = rows.findLastIndex((row) => FILED.test(row.text.normalize('NFC')));
  if (filed < 0) return null;
  const sides = (row: Row) => sidesOf(row, metrics);
  let from = filed;
  while (from > 0 && filed - from < MOST_ROWS) {
    const row = rows[from - 1] as Row;
    if (LABEL.test(row.text.normalize('NFC'))) return null;
    if (!sides(row) || (rows[from] as Row).y - row.y > metrics.pitch * 3) break;
    from--;
  }
  // The short last line of the body may have been taken for the top of the list.
  while (from < filed && !opens(sides(rows[from] as Row))) from++;
  let to = filed + 1;
  while (to < rows.length && sides(rows[to] as Row)?.left === '' && to - filed < 8) to++;
  const columns = rows.slice(from, to).flatMap((row) => sides(row) ?? []);
  const left = columns.map((side) => side.left).filter(Boolean);
  const right = columns.map((side) => side.right).filter(Boolean);
  const items = left.filter((text) => ITEM.test(text)).length;
  // Under a black seal nothing of the signature may be read; a rest of the label then tells the list from the body's.
  const told = right.length > 0 || isSpoiltLabel(left[0] ?? '');
  return items >= LEAST_ITEMS && told ? { from, to, left, right } : null;
}

interface Sides {
  left: string;
  right: string;
}

function opens(sides: Sides | null): boolean {
  if (!sides) return false;
  return !sides.left || ITEM.test(sides.left) || isSpoiltLabel(sides.left);
}

function isSpoiltLabel(text: string): boolean {
  return text.length < 14 && !ITEM.test(text) && SPOILT_LABEL.test(text.normalize('NFC'));
}

/** What the row says left and right; null for a line of running text, which reaches across. */
function sidesOf(row: Row, metrics: Metrics): Sides | null {
  const width = metrics.right - metrics.left;
  const left = row.segments.filter((segment) => segment.x < metrics.left + width * SIGNATURE_FROM);
  const right = row.segments.filter((segment) => !left.includes(segment));
  if (left.some((segment) => segment.x + segment.width > metrics.left + width * LIST_TO)) return null;
  const text = (segments: typeof left) => segments.map((segment) => segment.text).join(' ');
  return { left: text(left), right: text(right) };
}

/** The close as the two columns it is printed in. */
export function closeBand(close: Close, unwrap: (lines: readonly string[]) => string): Band {
  return { kind: 'table', layout: true, rows: [[unwrap(close.left), close.right.join('\n')]] };
}
