/** Sentences inside a paragraph, each with its offsets. "TP. Hồ Chí Minh", "số 12.345", "v.v…" do not end one. */
import type { Line } from '../model.ts';

const BOUNDARY = /[.!?…]["”’)\]]{0,2}\s{1,4}(?=[\p{Lu}"“(])/gu;
/** A full stop behind one of these belongs to it. */
const ABBREVIATED =
  /(?:^|[\s(])(?:TP|Tp|tp|TX|Tx|PGS|GS|TS|ThS|BS|KS|CN|Đ\/c|đ\/c|PCT|CT|St|Q|P|H|X|T|tr|Tr|v\.v|[A-ZĐ])\.$/u;

/** Pieces of the line in reading order, trimmed; closing marks "./." stay outside. */
export function sentencesOf(line: Line): Line[] {
  const found: Line[] = [];
  let from = 0;
  for (const m of line.text.matchAll(BOUNDARY)) {
    const stop = m.index + m[0].trimEnd().length;
    if (m[0].startsWith('.') && ABBREVIATED.test(line.text.slice(Math.max(0, m.index - 6), m.index + 1)))
      continue;
    if (insideBrackets(line.text, from, m.index)) continue;
    add(found, line, from, stop);
    from = m.index + m[0].length;
  }
  add(found, line, from, line.text.length);
  return found;
}

function add(found: Line[], line: Line, from: number, to: number): void {
  const raw = line.text.slice(from, to);
  const text = raw.trim().replace(/\s?\.?\/\.?$/, '');
  if (!/\p{L}/u.test(text)) return;
  const start = line.start + from + (raw.length - raw.trimStart().length);
  found.push({ start, end: start + text.length, text });
}

/** A full stop inside an open bracket ends nothing: "(Tiểu dự án 1. Dự án 5)". */
function insideBrackets(text: string, from: number, to: number): boolean {
  let open = 0;
  for (let i = Math.max(from, to - 400); i < to; i++) {
    if (text[i] === '(') open++;
    else if (text[i] === ')' && open > 0) open--;
  }
  return open > 0 && text.slice(to, to + 200).includes(')');
}
