/** Where in a document an offset is: which setting, which section, which line. */
import type { OutlineNode, Span } from '../../../corpus/record.ts';
import type { DocumentContext } from '../model.ts';
import { opensAsBasis, type Setting } from './citation-roles.ts';

/** "CĂN CỨ XÂY DỰNG KẾ HOẠCH", "Căn cứ pháp lý", "Cơ sở pháp lý". */
const BASES_HEADING =
  /^[“"*]*(?:các |những |sự cần thiết và )?(?:căn cứ|cơ sở)(?:[ ,]+(?:pháp lý|chính trị|và|thực tiễn|để|đề xuất|xây dựng|lập|ban hành|triển khai|thực hiện|khoa học)|[:.]?\s*$)/iu;

/** Which setting an offset is in: title, opening, a section of bases, notes, or the rest. */
export function settingsOf(text: string, context: DocumentContext | null): (at: number) => Setting {
  const zones = context?.zones ?? null;
  const bases = basesSections(context?.outline ?? []);
  const opening = openingSpan(text, context);
  return (at) => {
    if (zones && at < zones.head.end) return 'title';
    if (zones && zones.notes.start < zones.notes.end && at >= zones.notes.start) return 'notes';
    const base = bases[lastAtMost(bases.length, (i) => (bases[i] as Span).start, at)];
    if (base && at < base.end) return 'bases';
    if (at < opening.start || at >= opening.end) return 'body';
    if (tellsWhatWas(text, opening.start, at)) return 'body';
    return at < opening.firstEnd || opensAsBasis(lineAt(text, at)) ? 'opening' : 'body';
  };
}

/** What ends the bases of a decision. */
const DECIDES = /\n[ \t]*(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ QUYẾT|Điều 1)[ .:]/u;
const HEADING = /^(?:I|1|Điều 1|Phần)[.\s:]/u;

/**
 * The opening. Of a decision: all that stands before "QUYẾT ĐỊNH:" or Điều 1. Elsewhere the first paragraph of the
 * body, and those after it for as long as they open as bases do; lines in capitals (the authority) do not end it.
 */
function openingSpan(
  text: string,
  context: DocumentContext | null,
): { start: number; firstEnd: number; end: number } {
  const start = context?.zones.body.start ?? 0;
  const decides = context ? DECIDES.exec(text.slice(start, start + 30_000)) : null;
  if (decides) return { start, firstEnd: start, end: start + decides.index };
  let firstEnd = start;
  let end = start;
  for (let at = start, line = 0; line < 60 && at < text.length; line++) {
    const newline = text.indexOf('\n', at);
    const stop = newline < 0 ? text.length : newline;
    const content = text.slice(at, Math.min(stop, at + 200)).trim();
    at = stop + 1;
    if (HEADING.test(content)) break;
    if (!content || isCapitals(content)) continue;
    if (firstEnd === start && /^[-–+•]|điện:?$|^(?:Điện|Kính gửi):?$/u.test(content)) continue;
    if (context && firstEnd === start) firstEnd = stop;
    else if (!opensAsBasis(content)) break;
    end = stop;
  }
  return { start, firstEnd, end };
}

/** "Thời gian qua, các cấp đã triển khai Chỉ thị …": an opening that reports before it comes to its bases. */
function tellsWhatWas(text: string, start: number, at: number): boolean {
  const before = text.slice(Math.max(start, at - 700), at);
  const stop = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. '));
  const sentence = before.slice(stop + 1).trimStart();
  if (/(?<!\p{L})đã (?!nhận|được)/u.test(sentence) && !opensAsBasis(sentence)) return true;
  return /^(?:(?:Trong )?(?:thời gian|những năm|các năm|năm) (?:qua|gần đây)|Vừa qua|Ngày \d{1,2}[/ ])/iu.test(
    sentence,
  );
}

function isCapitals(content: string): boolean {
  return content === content.toUpperCase() && /\p{Lu}/u.test(content);
}

/** The beginning of the line an offset is in, at most 2,000 characters back. */
function lineAt(text: string, at: number): string {
  const from = Math.max(0, at - 2000);
  const start = from + text.slice(from, at).lastIndexOf('\n') + 1;
  return text.slice(start, start + 40);
}

/** Sections headed as bases, in reading order; what lies inside one is not looked through again. */
function basesSections(nodes: readonly OutlineNode[], found: Span[] = []): Span[] {
  for (const node of nodes) {
    if (!/^Điều/u.test(node.label) && BASES_HEADING.test(node.heading))
      found.push({ start: node.start, end: node.end });
    else basesSections(node.children, found);
  }
  return found;
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
