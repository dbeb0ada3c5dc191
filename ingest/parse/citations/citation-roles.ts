/**
 * What a document does with an act it cites, from the words before the citation and the part of the document it is in.
 * "Thực hiện" and "theo" are a basis in the opening or in a section of bases; further on the one is the carrying out
 * of the act, the other a mere mention.
 */
import type { CitationRole, RelationKind } from '../../../corpus/record.ts';
import {
  ACTING_TYPES,
  LEADING_CUES,
  PARTS_OF_ACTS,
  TRAILING_CUES,
} from '../../../corpus/vocabulary/relation-cues.ts';
import { PhraseIndex } from './phrase-index.ts';

/** How far before a citation its governing words are looked for. */
const REACH = 260;

export type Setting = 'title' | 'opening' | 'bases' | 'body' | 'notes';

export interface Cue {
  kind: RelationKind;
  start: number;
  end: number;
}

const CUES = new PhraseIndex(LEADING_CUES.map((cue) => [cue.words, cue.kind] as const));
const PART = new RegExp(
  `^[ \\u00A0](?:các |những |một số )?(?:${PARTS_OF_ACTS.join('|')})(?![\\p{L}])`,
  'iu',
);
const CHANGES = new Set<RelationKind>(['amends', 'replaces', 'repeals']);
const CHANGED_BY = /^[ \u00A0](?:tại|theo|bởi)[ \u00A0]/u;
const PASSIVE_BEFORE = /(?:được|bị|đã)[ \u00A0]+$/iu;

/** The governing words nearest before `at`, in the same sentence; null if there are none within reach. */
export function nearestCue(text: string, from: number, at: number): Cue | null {
  let last: Cue | null = null;
  for (const { start, end, value } of CUES.in(text, Math.max(from, at - REACH), at)) {
    if (value !== 'promulgated-with' && PASSIVE_BEFORE.test(text.slice(Math.max(from, start - 6), start)))
      continue;
    // "Luật A (sửa đổi, bổ sung năm 2014); Nghị định B": what a closed bracket says is not said of B.
    if (insideClosedBracket(text, from, start, end, at)) continue;
    // "điều chỉnh tại Quyết định B": B did it.
    if (CHANGES.has(value) && CHANGED_BY.test(text.slice(end, Math.min(at, end + 6)))) continue;
    const partly = value === 'replaces' && PART.test(text.slice(end, Math.min(at, end + 24)));
    last = { kind: partly ? 'amends' : value, start, end };
  }
  return last;
}

function insideClosedBracket(text: string, from: number, start: number, end: number, at: number): boolean {
  const behind = text.slice(end, at);
  const close = behind.indexOf(')');
  if (close < 0 || behind.slice(0, close).includes('(')) return false;
  const before = text.slice(Math.max(from, start - 120), start);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

const ACTING =
  /(?:^|[\n.;:–-][ \u00A0]*|này[ \u00A0](?:và[ \u00A0])?|\d[.)][ \u00A0]*|thi hành[ \u00A0](?:và[ \u00A0])?)$/u;

/** Where a top-level citation stands. `from` bounds the look back: the line, or the title of the one before. */
export interface RolePlace {
  setting: Setting;
  from: number;
  at: number;
  /** Role of the citation it is listed with. */
  joined: CitationRole | null;
  /** Types of this document and of what it cites, where known. */
  own: string | null;
  cited: string | null;
}

/** Role of a top-level citation. */
export function roleOf(text: string, place: RolePlace): CitationRole {
  const { setting, from, at, joined } = place;
  const cue = nearestCue(text, from, at);
  if (setting === 'bases') return 'basis';
  if (!cue) return joined ?? (setting === 'opening' ? 'basis' : 'mention');
  const acts =
    cue.kind === 'amends' || cue.kind === 'replaces' || cue.kind === 'repeals' || cue.kind === 'guides';
  if (acts) {
    // "- Hướng dẫn thực hiện Nghị định số …" gives a unit a task; only a title, or an act that says "này", guides itself.
    if (
      cue.kind === 'guides' &&
      setting === 'body' &&
      !/này[ \u00A0][^.;\n]{0,60}$/u.test(text.slice(from, cue.start))
    )
      return 'mention';
    if (saidOfAnother(text, place, cue)) return 'mention';
    const itself =
      setting === 'title' ? !PROPOSED.test(text.slice(from, cue.start)) : actsItself(text, from, cue);
    return itself ? (cue.kind as CitationRole) : 'mention';
  }
  if (setting === 'opening' && !PRODUCES.test(text.slice(from, cue.end))) return 'basis';
  if (cue.kind !== 'implements') return 'mention';
  return linked(text, from, cue, at) ? 'implements' : (joined ?? 'mention');
}

/**
 * "V/v triển khai Kế hoạch X (thay thế Kế hoạch Y)": X replaces Y, not the letter, which replaces its own kind, or else
 * says "Công văn này" or has nothing else for its subject. A note speaks of what its mark stands at.
 */
function saidOfAnother(text: string, { setting, from, own, cited }: RolePlace, cue: Cue): boolean {
  const before = text.slice(Math.max(from, cue.start - 200), cue.start);
  if (/(?:^|[ \u00A0])này[ \u00A0]/iu.test(before)) return false;
  if (setting === 'notes') return true;
  if (cue.kind !== 'replaces' || own === null || cited === null || own === cited) return false;
  if (ACTING_TYPES.has(own)) return false;
  return setting !== 'title' || before.replace(SUBJECT, '').trim() !== '';
}

const SUBJECT = /^[ \u00A0\t]*(?:V\/v|Về việc)[ \u00A0:]*/iu;

/** A letter about a draft does not do what the draft will. */
const PROPOSED = /(?:dự thảo|góp ý|ý kiến|đề nghị|đề xuất|kiến nghị|báo cáo)/iu;

/** After "ban hành Kế hoạch" the opening speaks of what this document does, no longer of what it rests on. */
const PRODUCES =
  /(?:ban hành|xây dựng)[ \u00A0](?:kế hoạch|chương trình|đề án|chỉ thị|quyết định)(?![\p{L}])/iu;
/** "kết quả thực hiện", "02 năm thực hiện": the carrying out is spoken of, not ordered. */
const SPOKEN_OF = /(?:kết quả|tình hình|năm|quá trình|tiến độ)[ \u00A0](?:triển khai[ \u00A0])?$/iu;

/** "Thay thế …" at the head of a clause, or said of this act itself ("Quyết định này … thay thế"), not of a task. */
function actsItself(text: string, lineStart: number, cue: Cue): boolean {
  return (
    ACTING.test(text.slice(Math.max(lineStart, cue.start - 40), cue.start)) ||
    IN_FORCE_AND.test(text.slice(Math.max(lineStart, cue.start - 160), cue.start))
  );
}

/** "Chỉ thị này có hiệu lực kể từ ngày ký và thay thế …": the subject stands before the words on force. */
const IN_FORCE_AND = /[ \u00A0]này[ \u00A0]có[ \u00A0]hiệu[ \u00A0]lực[^.;\n]{0,110}[ ,\u00A0]$/iu;

/** The verb governs the citation: only its object's modifiers stand between, no new clause. */
function linked(text: string, from: number, cue: Cue, at: number): boolean {
  if (SPOKEN_OF.test(text.slice(Math.max(from, cue.start - 24), cue.start))) return false;
  const gap = text.slice(cue.end, at);
  return (
    gap.length < 90 &&
    !/[.;:\n]/.test(gap) &&
    !/(?:^|[ ,])(?:theo|tại|của|trong|tinh thần|quy định|khoản|điều)[ \u00A0]/iu.test(`${gap} `)
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
  /^[ \u00A0\t]*(?:[-–+*•][ \u00A0]*)?(?:căn cứ|thực hiện|theo|xét|trên cơ sở|trả lời|phúc đáp|tiếp theo|tiếp nhận|nhận được|sau khi|thi hành|triển khai|chấp hành|để)(?![\p{L}])/iu;

/** Whether a line opens as bases open. */
export function opensAsBasis(line: string): boolean {
  return BASIS_LINE.test(line);
}

/** A line of a list: "a) …", "1. …", "- …". */
const ITEM = /^[ \u00A0\t]*(?:[-–+*•]|\(?[\p{L}\d]{1,3}[.)])[ \u00A0]*/u;
const ENDING: readonly (readonly [RegExp, CitationRole])[] = [
  [/bãi bỏ|hủy bỏ|huỷ bỏ/iu, 'repeals'],
  [/hết hiệu lực|thay thế/iu, 'replaces'],
];
const LEAD_LINES = 40;
const LEAD_REACH = 8000;

/**
 * What the line that introduces a list says of its items: "Các quyết định sau đây hết hiệu lực …:" over "a) Quyết định
 * số …". Only for a citation that opens its item; null when no such line stands above. What was found for one item
 * serves the next, so a long list is walked once.
 */
export function leadInFinder(text: string): (lineStart: number, at: number) => CitationRole | null {
  const found = new Map<number, CitationRole | null>();
  const above = (lineStart: number): CitationRole | null => {
    let end = lineStart - 1;
    for (let line = 0; line < LEAD_LINES && end > 0 && lineStart - end < LEAD_REACH; line++) {
      const start = text.lastIndexOf('\n', end - 1) + 1;
      const content = text.slice(Math.max(start, end - 400), end).trimEnd();
      if (content.endsWith(':')) return ENDING.find(([words]) => words.test(content))?.[1] ?? null;
      if (!ITEM.test(content)) return null;
      const known = found.get(start);
      if (known !== undefined) return known;
      end = start - 1;
    }
    return null;
  };
  return (lineStart, at) => {
    const label = ITEM.exec(text.slice(lineStart, lineStart + 12));
    if (!label || at - lineStart > label[0].length + 1) return null;
    const role = above(lineStart);
    found.set(lineStart, role);
    return role;
  };
}

const TRAILING = new RegExp(
  `^[^.;\\n]{0,200}?(?:${TRAILING_CUES.map((cue) => cue.words.replace(/[ ]/g, '[ \\u00A0]')).join('|')})(?![\\p{L}])[^.;\\n]{0,60}?(?:này|kể từ|từ ngày)(?![\\p{L}])`,
  'iu',
);

/** "B hết hiệu lực kể từ ngày … này có hiệu lực": the document that says so ends B. Returns where the words end. */
export function endedBy(text: string, end: number): number | null {
  const m = TRAILING.exec(text.slice(end, end + 320));
  return m ? end + m[0].length : null;
}
