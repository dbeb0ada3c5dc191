/** What belongs to the page and not to the text: page numbers, running heads and feet, traces of electronic stamps. */
import type { PositionedLine } from '../clean-text.ts';
import type { PageSize } from './layout.ts';

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
  for (const same of running.values()) if (same.length >= 3) for (const line of same) furniture.add(line);
  return furniture;
}

/** No other line at the same height: a figure in a table row is no page number. */
function standsAlone(line: PositionedLine, lines: readonly PositionedLine[]): boolean {
  return !lines.some((other) => other !== line && Math.abs(other.y - line.y) < line.size * 0.5);
}
