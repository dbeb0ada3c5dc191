/** What belongs to the page and not to the text: page numbers, running heads and feet, traces of electronic stamps. */
import type { PositionedLine } from '../clean-text.ts';
import type { Rule } from './layout-tables.ts';

export interface PageSize {
  page: number;
  /** Points. */
  width: number;
  height: number;
  rules?: readonly Rule[];
}

const PAGE_NUMBER = /^(?:trang\s{0,2})?[-–—]?\s{0,2}\d{1,4}(?:\s{0,2}[/|]\s{0,2}\d{1,4})?\s{0,2}[-–—]?$/iu;
/** The part of the page height, at each end, where furniture stands. */
const MARGIN = 0.11;

/** The lines that are furniture. A number counts only in the margin; a running line only when three pages repeat it. */
export function pageFurniture(
  pages: ReadonlyMap<number, readonly PositionedLine[]>,
  sizes: ReadonlyMap<number, PageSize>,
): Set<PositionedLine> {
  const furniture = new Set<PositionedLine>();
  const running = new Map<string, PositionedLine[]>();
  const tallest = Math.max(0, ...[...sizes.values()].map((size) => size.height));
  for (const [page, lines] of pages) {
    const height = sizes.get(page)?.height ?? (tallest || 842);
    const top = Math.min(...lines.map((line) => line.y));
    const bottom = Math.max(...lines.map((line) => line.y));
    for (const line of lines) {
      if (line.y > height * MARGIN && line.y + line.size < height * (1 - MARGIN)) continue;
      const text = line.text.trim();
      const outermost = line.y <= top + line.size * 0.6 || line.y >= bottom - line.size * 0.6;
      if (PAGE_NUMBER.test(text)) {
        if (outermost && standsAlone(line, lines)) furniture.add(line);
      } else if (outermost || line.y < height * 0.07 || line.y > height * 0.94) {
        const key = `${text.replace(/\d+/g, '#')}@${Math.round(line.y / 8)}`;
        const same = running.get(key);
        if (same) same.push(line);
        else running.set(key, [line]);
      }
    }
  }
  for (const lines of pages.values()) for (const line of signatureStamps(lines)) furniture.add(line);
  for (const same of running.values()) if (same.length >= 3) for (const line of same) furniture.add(line);
  return furniture;
}

/** What signing software prints over a page; its date is the day of signing on a computer, not of the document. */
const STAMP_HEAD =
  /^(?:(?:được )?ký (?:số )?bởi|người ký|thời gian ký|ngày ký|giờ ký)\s{0,2}:|^(?:digitally signed by|signature (?:not verified|valid))/iu;
const STAMP_DETAIL =
  /^(?:cơ quan|tổ chức|đơn vị|chức vụ|lý do|e-?mail|date|reason|location)\s{0,2}:|^\d{1,2}[./-]\d{1,2}[./-]\d{4}\s{1,3}\d{1,2}:\d{2}|^[+-]\d{2}:\d{2}$|^[\w.-]{2,40}@[\w.-]{4,60}$/iu;

/** The lines of electronic stamps: at least two captions close together, and small lines that wrap between them. */
function signatureStamps(lines: readonly PositionedLine[]): PositionedLine[] {
  const text = (line: PositionedLine) => line.text.trim().normalize('NFC');
  const stamp: PositionedLine[] = [];
  for (const head of lines.filter((line) => STAMP_HEAD.test(text(line)))) {
    const near = lines.filter(
      (line) =>
        Math.abs(line.y - head.y) < head.size * 9 &&
        line.size < head.size * 1.3 &&
        line.x < head.x + Math.max(head.width, head.size * 8) &&
        line.x + line.width > head.x,
    );
    const captions = near.filter((line) => STAMP_HEAD.test(text(line)) || STAMP_DETAIL.test(text(line)));
    if (captions.length < 2) continue;
    const top = Math.min(...captions.map((line) => line.y));
    const bottom = Math.max(...captions.map((line) => line.y));
    stamp.push(...captions);
    const [left, right] = [head.x - head.size, head.x + head.size];
    stamp.push(...near.filter((line) => line.y > top && line.y < bottom && line.x > left && line.x < right));
  }
  return stamp;
}

/** No other line at the same height: a figure in a table row is no page number. */
function standsAlone(line: PositionedLine, lines: readonly PositionedLine[]): boolean {
  return !lines.some((other) => other !== line && Math.abs(other.y - line.y) < line.size * 0.5);
}
