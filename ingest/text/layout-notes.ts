/** Notes at the foot of a page: smaller type, below the body, each beginning with its label. */

import { superscript } from './footnotes.ts';
import type { Metrics } from './layout-metrics.ts';
import type { Row } from './layout-rows.ts';
import { joint } from './lines.ts';
import { NOTE_CLOSE, NOTE_OPEN, noteMark } from './marks.ts';

const MARK_FIRST = new RegExp(`^${NOTE_OPEN}([^${NOTE_CLOSE}]{1,8})${NOTE_CLOSE}\\s*`);
const ANY_MARK = new RegExp(`${NOTE_OPEN}([^${NOTE_CLOSE}]{1,8})${NOTE_CLOSE}`, 'g');
/** A label printed at full size ("1 Quyết định số …"), which only small type at the page foot makes a label. */
const PLAIN_LABEL = /^(?:\(?(\d{1,2})\)?|\[(\d{1,2})\])\.?\s{1,3}(?=\S)/;

export interface PageNote {
  label: string;
  text: string;
}

/** Parts a page's rows. Raised figures that no note of this page explains ("m²") become figures again. */
export function splitNotes(
  rows: readonly Row[],
  metrics: Metrics,
  pageHeight: number,
): { body: Row[]; notes: PageNote[] } {
  const from = firstNoteRow(rows, metrics, pageHeight);
  const body = rows.slice(0, from);
  const notes: PageNote[] = [];
  for (const row of rows.slice(from)) {
    const label = labelOf(row, true);
    const last = notes.at(-1);
    if (label) notes.push({ label: label.label, text: row.text.slice(label.length) });
    else if (last) last.text += joint(last.text, row.text) + row.text;
  }
  const labels = new Set(notes.map((note) => note.label));
  for (const row of body) {
    if (!row.text.includes(NOTE_OPEN)) continue;
    row.text = row.text.replace(ANY_MARK, (_all, printed: string) => {
      const label = bare(printed);
      return labels.has(label) ? noteMark(label) : superscript(printed);
    });
  }
  return { body, notes };
}

/** Index of the first row of the notes; rows.length when the page has none. */
function firstNoteRow(rows: readonly Row[], metrics: Metrics, pageHeight: number): number {
  let first = rows.length;
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i];
    if (!row || row.size > metrics.size * 0.93 || row.y < pageHeight * 0.3) break;
    if (row.segments.length > 1 && row.segments.length > 2) break;
    if (labelOf(row, false) || (labelOf(row, true) && row.size < metrics.size * 0.9)) first = i;
  }
  return first;
}

function labelOf(row: Row, plainToo: boolean): { label: string; length: number } | null {
  const raised = MARK_FIRST.exec(row.text);
  if (raised?.[1]) return { label: bare(raised[1]), length: raised[0].length };
  const plain = plainToo ? PLAIN_LABEL.exec(row.text) : null;
  const label = plain?.[1] ?? plain?.[2];
  return plain && label ? { label, length: plain[0].length } : null;
}

/** "(1)" and "1" name the same note. */
function bare(label: string): string {
  return label.replace(/[()]/g, '');
}
