/**
 * What a document does with an act it cites, from the words before the citation and the part of the document it is in.
 * "Thực hiện" and "theo" are a basis in the opening or in a section of bases; further on the one is the carrying out
 * of the act, the other a mere mention.
 */
import type { CitationRole } from '../../corpus/record.ts';
import { oldTone } from '../../corpus/vietnamese.ts';
import { LEADING_CUES, PARTS_OF_ACTS } from '../../corpus/vocabulary/relation-cues.ts';

/** How far before a citation its governing words are looked for. */
const REACH = 260;

export type Setting = 'title' | 'opening' | 'bases' | 'body' | 'notes';

export interface Cue {
  kind: string;
  start: number;
  end: number;
  words: string;
}

const WORDS = [...LEADING_CUES].sort((a, b) => b.words.length - a.words.length);
const CUE = new RegExp(
  `(?<![\\p{L}])(${WORDS.map((cue) => cue.words.replace(/ /g, '[ \\u00A0]')).join('|')})(?![\\p{L}])`,
  'giu',
);
const KIND = new Map(WORDS.map((cue) => [cue.words, cue.kind]));
const PART = new RegExp(
  `^[ \\u00A0](?:các |những |một số )?(?:${PARTS_OF_ACTS.join('|')})(?![\\p{L}])`,
  'iu',
);
const PASSIVE_BEFORE = /(?:được|bị|đã)[ \u00A0]+$/iu;

/** The governing words nearest before `at`, in the same sentence; null if there are none within reach. */
export function nearestCue(text: string, from: number, at: number): Cue | null {
  const start = Math.max(from, at - REACH);
  const before = oldTone(text.slice(start, at)).toLowerCase();
  let last: Cue | null = null;
  CUE.lastIndex = 0;
  for (let m = CUE.exec(before); m; m = CUE.exec(before)) {
    const words = (m[1] as string).replace(/\u00A0/g, ' ');
    if (
      PASSIVE_BEFORE.test(before.slice(Math.max(0, m.index - 6), m.index)) &&
      KIND.get(words) !== 'promulgated-with'
    )
      continue;
    const amended = KIND.get(words) === 'replaces' && PART.test(before.slice(m.index + words.length));
    last = {
      kind: amended ? 'amends' : (KIND.get(words) as string),
      start: start + m.index,
      end: start + m.index + words.length,
      words,
    };
  }
  return last;
}

const ACTING =
  /(?:^|[\n.;:–-][ \u00A0]*|này[ \u00A0](?:và[ \u00A0])?|\d[.)][ \u00A0]*|thi hành[ \u00A0](?:và[ \u00A0])?)$/u;

/** Role of a top-level citation. `lineStart` bounds the look back; `joined` is the role of the one it is listed with. */
export function roleOf(
  text: string,
  lineStart: number,
  at: number,
  setting: Setting,
  joined: CitationRole | null,
): CitationRole {
  const cue = nearestCue(text, lineStart, at);
  if (setting === 'bases') return 'basis';
  if (!cue) return setting === 'opening' ? 'basis' : (joined ?? 'mention');
  if (setting === 'opening') {
    const acts = cue.kind === 'amends' || cue.kind === 'replaces' || cue.kind === 'repeals';
    return acts && actsItself(text, lineStart, cue) ? (cue.kind as CitationRole) : 'basis';
  }
  switch (cue.kind) {
    case 'implements':
      return linked(text, cue, at) ? 'implements' : (joined ?? 'mention');
    case 'replaces':
    case 'repeals':
    case 'amends':
    case 'guides':
      return actsItself(text, lineStart, cue) ? (cue.kind as CitationRole) : 'mention';
    default:
      return 'mention';
  }
}

/** "Thay thế …" at the head of a clause, or said of this act itself ("Quyết định này … thay thế"), not of a task. */
function actsItself(text: string, lineStart: number, cue: Cue): boolean {
  return ACTING.test(text.slice(Math.max(lineStart, cue.start - 40), cue.start));
}

/** The verb governs the citation: only its object's modifiers stand between, no new clause. */
function linked(text: string, cue: Cue, at: number): boolean {
  const gap = text.slice(cue.end, at);
  return (
    gap.length < 90 &&
    !/[.;:\n]/.test(gap) &&
    !/(?:^|[ ,])(?:theo|tại|của|trong|tinh thần|quy định)[ \u00A0]+(?:các[ ])?$/iu.test(gap)
  );
}

/** Role of a citation inside another's title: carried out, or only named. */
export function nestedRole(text: string, titleStart: number, at: number): CitationRole {
  const gap = text.slice(Math.max(titleStart, at - 60), at);
  return /(?:thực hiện|triển khai)[ \u00A0](?:các[ \u00A0]|có hiệu quả[ \u00A0]|hiệu quả[ \u00A0])?$/iu.test(
    gap,
  )
    ? 'implements'
    : 'mention';
}

const BASIS_LINE =
  /^[ \u00A0\t]*(?:[-–+*•][ \u00A0]*)?(?:căn cứ|thực hiện|theo|xét|trên cơ sở|trả lời|phúc đáp|tiếp theo|tiếp nhận|nhận được|sau khi|để|ngày[ \u00A0]|qua|thi hành|triển khai|chấp hành|quán triệt|UBND|ủy ban|sở|bộ)(?![\p{L}])/iu;

/** Whether a line opens as bases open. */
export function opensAsBasis(line: string): boolean {
  return BASIS_LINE.test(line);
}
