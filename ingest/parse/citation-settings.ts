/** Where in a document an offset is: which setting, which section, which line. */
import type { OutlineNode } from '../../corpus/record.ts';
import { opensAsBasis, type Setting } from './citation-roles.ts';
import type { DocumentContext } from './model.ts';

/** Which setting an offset is in: title, opening, a section of bases, notes, or the rest. */
export function settingsOf(text: string, context: DocumentContext | null): (at: number) => Setting {
  const zones = context?.zones ?? null;
  const bases = context
    ? flatten(context.outline).filter((node) => /căn cứ/iu.test(node.heading) && node.heading.length < 120)
    : [];
  const opening = openingSpan(text, context);
  return (at) => {
    if (zones && at < zones.head.end) return 'title';
    if (zones && zones.notes.start < zones.notes.end && at >= zones.notes.start) return 'notes';
    if (bases.some((node) => at >= node.start && at < node.end)) return 'bases';
    return at >= opening.start && at < opening.end ? 'opening' : 'body';
  };
}

/**
 * The opening: the first paragraph of the body, and the paragraphs after it for as long as they open as bases do.
 * Lines in capitals (the authority: "CHỦ TỊCH ỦY BAN NHÂN DÂN") do not end it. Without a known body: the lines of
 * bases wherever the text begins.
 */
function openingSpan(text: string, context: DocumentContext | null): { start: number; end: number } {
  const start = context?.zones.body.start ?? 0;
  let at = start;
  let end = start;
  let first = context !== null;
  for (let line = 0; line < 60 && at < text.length; line++) {
    const stop = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
    const content = text.slice(at, Math.min(stop, at + 200)).trim();
    const capitals = content.length > 0 && content === content.toUpperCase() && /\p{Lu}/u.test(content);
    if (content && !capitals && !first && !opensAsBasis(content)) break;
    if (/^(?:I|1|Điều 1|Phần)[.\s:]/u.test(content)) break;
    if (content && !capitals) {
      first = false;
      end = stop;
    }
    at = stop + 1;
  }
  return { start, end };
}

function flatten(nodes: readonly OutlineNode[]): OutlineNode[] {
  return nodes.flatMap((node) => [node, ...flatten(node.children)]);
}

/** Outline path at an offset. */
export function sectionFinder(outline: readonly OutlineNode[]): (at: number) => string {
  return (at) => {
    let path = '';
    let level: readonly OutlineNode[] = outline;
    while (level.length > 0) {
      const siblings = level;
      const node: OutlineNode | undefined =
        siblings[lastAtMost(siblings.length, (i) => (siblings[i] as OutlineNode).start, at)];
      if (!node || at >= node.end) break;
      path = node.path;
      level = node.children;
    }
    return path;
  };
}

/** Start of the line an offset is in, found by halving: asking at every citation of one long line stays cheap. */
export function lineFinder(text: string): (at: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (at) => starts[lastAtMost(starts.length, (i) => starts[i] as number, at)] ?? 0;
}

/** Index of the last of `count` ascending values that is at most `limit`; -1 if none is. */
function lastAtMost(count: number, value: (i: number) => number, limit: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value(middle) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
