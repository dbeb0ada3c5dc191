/** Notes written into plain text and Markdown: `<sup>3</sup>`, ¹², `[^3]`, both as marks and at the head of note bodies. */
import { noteMark } from './marks.ts';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const MARK = /<sup>\s{0,3}([0-9]{1,3}|\*{1,3})\s{0,3}<\/sup>|\[\^([0-9A-Za-z]{1,8})\]|([⁰¹²³⁴-⁹]{1,3})/g;
const BODY =
  /^\s{0,3}(?:<sup>\s{0,3}([0-9]{1,3}|\*{1,3})\s{0,3}<\/sup>|\[\^([0-9A-Za-z]{1,8})\]:|([⁰¹²³⁴-⁹]{1,3}))\s{0,3}(?=\S)/;

export interface NoteBody {
  label: string;
  text: string;
}

/** The note that a line holds when it begins with a note mark; null for any other line. */
export function readNoteBody(line: string): NoteBody | null {
  const match = BODY.exec(line);
  if (!match) return null;
  return { label: labelOf(match), text: line.slice(match[0].length) };
}

/** Writes marks of the known notes as note marks; other raised figures stay figures ("m<sup>2</sup>" → "m²"). */
export function markNotes(line: string, labels: ReadonlySet<string>): string {
  return line.replace(MARK, (whole, ...groups: (string | undefined)[]) => {
    const label = labelOf([whole, ...groups.slice(0, 3)]);
    return labels.has(label) ? noteMark(label) : superscript(label);
  });
}

/** "12" → "¹²"; anything but digits is given back as it is. */
export function superscript(label: string): string {
  return /^\d+$/.test(label) ? [...label].map((digit) => SUPERSCRIPTS[Number(digit)]).join('') : label;
}

function labelOf(groups: ArrayLike<string | undefined>): string {
  const raised = groups[3];
  if (raised) return [...raised].map((digit) => SUPERSCRIPTS.indexOf(digit)).join('');
  return groups[1] ?? groups[2] ?? '';
}
