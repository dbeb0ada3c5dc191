/** The measures of a document's type area, and the rule that tells a new paragraph from a wrapped line. */
import type { PositionedLine } from '../clean-text.ts';
import type { Row } from './layout-rows.ts';
import { isAllCapitals, startsItem } from './lines.ts';
import { withoutMarks } from './marks.ts';

/** Points throughout. */
export interface Metrics {
  /** Type size of the body. */
  size: number;
  /** Left and right edge of the body text. */
  left: number;
  right: number;
  /** From one baseline to the next within a paragraph. */
  pitch: number;
  pageHeight: number;
}

export function measure(lines: readonly PositionedLine[]): Metrics {
  const size = weightedMedian(lines.map((line) => [line.size, line.text.length])) || 13;
  const body = lines.filter((line) => Math.abs(line.size - size) < size * 0.15);
  const widest =
    quantile(
      body.map((line) => line.width),
      0.95,
    ) || 450;
  const wide = body.filter((line) => line.width > widest * 0.8);
  const left = quantile(
    wide.map((line) => line.x),
    0.25,
  );
  const right = quantile(
    wide.map((line) => line.x + line.width),
    0.6,
  );
  const gaps: number[] = [];
  for (let i = 1; i < wide.length; i++) {
    const [a, b] = [wide[i - 1], wide[i]] as [PositionedLine, PositionedLine];
    const gap = b.y - a.y;
    if (a.page === b.page && gap > size * 0.9 && gap < size * 2.6) gaps.push(gap);
  }
  const pitch = quantile(gaps, 0.3) || size * 1.3;
  const pageHeight = Math.max(
    842 * 0.5,
    ...[Math.max(0, ...sample(lines).map((line) => line.y + line.size))],
  );
  return { size, left, right, pitch, pageHeight };
}

/** True when `row` opens a paragraph; false when it is the wrapped rest of the one `previous` belongs to. */
export function startsParagraph(
  previous: Row,
  row: Row,
  previousIsFirst: boolean,
  metrics: Metrics,
): boolean {
  const { size, left, right, pitch } = metrics;
  const text = withoutMarks(row.text).trimStart();
  const before = withoutMarks(previous.text).trimEnd();
  const gap = row.y - previous.y;
  const lower = /^["“'‘(]{0,2}\p{Ll}/u.test(text);
  if (Math.abs(row.size - previous.size) > size * 0.2) return true;
  if (gap > Math.max(pitch * 1.8, size * 2.3)) return true;
  const ended = /[.;:!?]["”)]?$/.test(before);
  const full = previous.right > right - size;
  if (startsItem(text) && !(full && !ended && isWrappedLabel(text, row, metrics))) return true;
  const firstWord = firstWordWidth(row);
  if (isCentred(row, metrics) && isBalanced(previous, metrics)) {
    const capitals = isAllCapitals(text);
    if (ended || capitals !== isAllCapitals(before)) return true;
    const inset = Math.min(row.x - left, right - row.right);
    if (capitals || inset > size * 4)
      return right - left - (previous.right - previous.x) > firstWord + size * 2;
  }
  if (isAllCapitals(text) && !isAllCapitals(before) && row.x > left + size * 2) return true;
  // "Mẫu số 05" at the right edge: what comes below is something else.
  if (previous.x > left + size * 6 && row.x < previous.x - size * 2) return true;
  const room = right - previous.right;
  if (room > firstWord + size * 0.6 && room > size * 1.2) return !(lower && room < (right - left) * 0.25);
  if (isAllCapitals(before) && !isAllCapitals(text) && before.length > 3) return true;
  const indent = row.x - left;
  if (lower) return false;
  if (indent > size * 0.8) {
    if (row.x > previous.x + size * 0.6) return true;
    if (previousIsFirst && Math.abs(row.x - previous.x) < size * 0.4) return true;
  }
  return gap > pitch * 1.3 && ended;
}

/**
 * A wrapped line may begin with what looks like a label: the dash of "kinh tế - xã hội", the bare figure of "dự án số 1.",
 * a small letter. It stands at the left edge, where items of an indented list do not.
 */
function isWrappedLabel(text: string, row: Row, { left, size }: Metrics): boolean {
  if (row.x > left + size * 0.6) return false;
  return (
    /^[-–]\s\p{Ll}/u.test(text) ||
    /^\(?\d{1,3}[.)]?$/.test(text) ||
    (/^\p{Ll}/u.test(text) && !/^.{1,3}[).]/.test(text))
  );
}

/** As much space left as right, be it little or much. */
function isBalanced(row: Row, { left, right, size }: Metrics): boolean {
  return Math.abs(row.x - left - (right - row.right)) < Math.max(size * 1.6, (right - left) * 0.04);
}

/** Space on both sides, about equal. */
export function isCentred(row: Row, metrics: Metrics): boolean {
  const { left, right, size } = metrics;
  const before = row.x - left;
  const after = right - row.right;
  return (
    before > size && after > size && Math.abs(before - after) < Math.max(size * 1.6, (right - left) * 0.04)
  );
}

function firstWordWidth(row: Row): number {
  const word = /^\S{1,40}/.exec(row.text)?.[0] ?? '';
  return row.text.length ? ((row.right - row.x) * word.length) / row.text.length : 0;
}

function sample<T>(items: readonly T[]): readonly T[] {
  return items.length > 50_000 ? items.slice(0, 50_000) : items;
}

export function quantile(values: readonly number[], share: number): number {
  if (!values.length) return 0;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function weightedMedian(pairs: readonly (readonly [number, number])[]): number {
  const sorted = [...pairs].sort((a, b) => a[0] - b[0]);
  const half = sorted.reduce((sum, [, weight]) => sum + weight, 0) / 2;
  let sum = 0;
  for (const [value, weight] of sorted) {
    sum += weight;
    if (sum >= half) return value;
  }
  return 0;
}
