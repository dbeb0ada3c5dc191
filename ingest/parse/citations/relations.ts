/**
 * Quan hệ: from the roles of citations and from what the text says between them, edges with a direction.
 * `from` acts on `to`; null is this directive. Edges between two other acts are `told`: known only because this
 * document says so ("Kế hoạch 156 … về thực hiện Kết luận 51").
 */
import type { Citation, Relation, RelationKind } from '../../../corpus/record.ts';
import { oldTone } from '../../../corpus/vietnamese.ts';
import { ACTING_TYPES, PASSIVE_CUES, STRENGTH } from '../../../corpus/vocabulary/relation-cues.ts';
import type { DocumentContext, ParseInput } from '../model.ts';
import { type Cue, endedBy, nearestCue } from './citation-roles.ts';

const PASSIVE = [...PASSIVE_CUES].sort((a, b) => b.words.length - a.words.length);
const PASSIVE_LINK = new RegExp(
  `(${PASSIVE.map((cue) => cue.words.replace(/[ ]/g, '[ \\u00A0]')).join('|')})(?:[ \\u00A0](?:một số điều|một số khoản|khoản|điều|theo|tại|bởi|bằng|tiết|và|,|[\\d.,]{1,8})){0,8}[ \\u00A0](?:các[ \\u00A0])?$`,
  'iu',
);
const PASSIVE_KIND = new Map(PASSIVE.map((cue) => [cue.words, cue.kind]));

/** All relations a directive states, strongest per pair, in reading order. Pure; never throws. */
export function readRelations(
  input: ParseInput,
  _context: DocumentContext,
  citations: readonly Citation[],
): Relation[] {
  const text = input.clean.text;
  const relations: Relation[] = [];
  /** Whom the passive verb before the current list was said of, and what was said. */
  let passive: Passive | null = null;
  for (const [i, citation] of citations.entries()) {
    passive = passiveOf(text, citations, i, passive);
    if (passive) {
      // "A được sửa đổi bởi B": B acts on A, and this document only tells it.
      relations.push({
        kind: passive.kind,
        from: i,
        to: passive.of,
        told: true,
        start: passive.start,
        end: citation.end,
      });
      if (citation.within === null && citation.role === 'basis')
        relations.push(plain('basis', null, i, citation));
      continue;
    }
    if (citation.within !== null) {
      relations.push(toldBy(text, citations, i, citation.within));
      continue;
    }
    const noted = toldByNote(input, citations, i);
    if (noted) relations.push(noted);
    const ended = endedBy(text, citation.end);
    if (ended) {
      relations.push({ kind: 'replaces', from: null, to: i, told: false, start: citation.start, end: ended });
      continue;
    }
    if (citation.role === 'repeals' && onlyPart(text, citation)) {
      relations.push(plain('amends', null, i, citation));
      continue;
    }
    const cue =
      citation.role === 'mention' ? nearestCue(text, Math.max(0, citation.start - 60), citation.start) : null;
    relations.push(plain(cue?.kind === 'promulgated-with' ? cue.kind : citation.role, null, i, citation));
  }
  return strongest(relations, citations);
}

/** "Bãi bỏ Điều 4 của Quyết định số …": the act lives on without it. */
function onlyPart(text: string, citation: Citation): boolean {
  const before = text.slice(Math.max(0, citation.start - 120), citation.start);
  return /(?:bãi|hủy|huỷ) bỏ[ \u00A0](?:các |một số |cụm từ |nội dung )?(?:điểm|khoản|[Đđ]iều|mục|chương|phụ lục|cụm từ|nội dung)(?![\p{L}])[^;\n]*$/iu.test(
    before,
  );
}

function toldBy(text: string, citations: readonly Citation[], i: number, within: number): Relation {
  const outer = citations[within] as Citation;
  const citation = citations[i] as Citation;
  const cue = nearestCue(text, outer.end, citation.start);
  const kind = toldKind(outer, citation, cue, text);
  return { ...plain(kind, within, i, citation), told: true, start: cue?.start ?? citation.start };
}

/** "Kế hoạch số 31/KH-UBND …¹" over the note "¹ Thay thế Kế hoạch số 46/KH-UBND": what the mark stands at did it. */
function toldByNote({ clean }: ParseInput, citations: readonly Citation[], i: number): Relation | null {
  const citation = citations[i] as Citation;
  if (citation.role !== 'mention') return null;
  const note = clean.footnotes
    .slice(0, NOTES_READ)
    .find((one) => citation.start >= one.start && citation.end <= one.end);
  if (!note || note.mark === null) return null;
  const cue = nearestCue(clean.text, note.start, citation.start);
  if (!cue || cue.start > note.start + NOTE_LABEL) return null;
  const marked = citations.findLastIndex((one) => one.within === null && one.end <= (note.mark as number));
  const outer = citations[marked];
  if (!outer || note.mark - outer.end > MARK_REACH || /[;\n]/.test(clean.text.slice(outer.end, note.mark)))
    return null;
  const kind = toldKind(outer, citation, cue, clean.text);
  return kind === 'mention' ? null : { ...plain(kind, marked, i, citation), told: true, start: cue.start };
}

/** Notes looked through for each citation; nobody writes more by hand. */
const NOTES_READ = 500;
/** Length of a note's own label, "12) ". */
const NOTE_LABEL = 5;
/** A mark stands at the end of the title it notes. */
const MARK_REACH = 500;

function plain(kind: RelationKind, from: number | null, to: number, citation: Citation): Relation {
  return { kind, from, to, told: false, start: citation.start, end: citation.end };
}

/** Inside a title every kind of act is possible, as told by this document; a draft does nothing yet. */
function toldKind(outer: Citation, citation: Citation, cue: Cue | null, text: string): RelationKind {
  if (citation.role !== 'mention' || !cue) return citation.role;
  if (/dự thảo/iu.test(text.slice(outer.end, cue.start))) return 'mention';
  // "Kế hoạch A (thay thế Kế hoạch B)": any act replaces its own kind.
  if (cue.kind === 'replaces' && outer.type === citation.type) return cue.kind;
  if (!ACTING_TYPES.has(outer.type ?? '')) return 'mention';
  return cue.kind === 'amends' || cue.kind === 'replaces' || cue.kind === 'repeals' || cue.kind === 'guides'
    ? cue.kind
    : 'mention';
}

interface Passive {
  kind: RelationKind;
  /** The act that is changed. */
  of: number;
  start: number;
}

const LISTED = /^[ \u00A0]*(?:,|và|, và|;)[ \u00A0]*(?:các[ \u00A0])?$/u;

/** The passive verb before a citation, or before the list it continues: "… được sửa đổi, bổ sung bởi B, C và D". */
function passiveOf(
  text: string,
  citations: readonly Citation[],
  i: number,
  last: Passive | null,
): Passive | null {
  const before = citations[i - 1];
  const citation = citations[i] as Citation;
  if (!before || citation.start < before.end || citation.start - before.end > 300) return null;
  const between = text.slice(before.end, citation.start);
  if (last && LISTED.test(between)) return last;
  const gap = oldTone(between).toLowerCase();
  if (/[;\n]/.test(gap)) return null;
  const m = PASSIVE_LINK.exec(gap);
  const kind = m ? PASSIVE_KIND.get((m[1] as string).replace(/\u00A0/g, ' ')) : undefined;
  return m && kind ? { kind, of: changedBefore(citations, i), start: before.end + m.index } : null;
}

/** What a passive verb is said of: the nearest act before it of the same type, looking up through titles. */
function changedBefore(citations: readonly Citation[], i: number): number {
  const type = citations[i]?.type;
  let at: number | null = i - 1;
  for (let step = 0; at !== null && step < 20; step++, at = citations[at]?.within ?? null) {
    if (citations[at]?.type === type) return at;
  }
  return i - 1;
}

/** One edge a pair of acts, the strongest said anywhere; mentions of one act count as one. */
function strongest(relations: readonly Relation[], citations: readonly Citation[]): Relation[] {
  const best = new Map<string, Relation>();
  const name = (index: number | null): string =>
    index === null ? '' : (citations[index] as Citation).instrument;
  for (const relation of relations) {
    const key = `${name(relation.from)}\u0000${name(relation.to)}`;
    const held = best.get(key);
    if (!held || STRENGTH.indexOf(relation.kind) < STRENGTH.indexOf(held.kind)) best.set(key, relation);
  }
  return relations.filter(
    (relation) => best.get(`${name(relation.from)}\u0000${name(relation.to)}`) === relation,
  );
}
