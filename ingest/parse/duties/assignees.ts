/**
 * Names of performers in running text and headings: where a name begins, how far it reaches, where the next one starts.
 * "Phòng Kinh tế và Hạ tầng, Ban Quản lý dự án" is two names, "Sở Văn hóa, Thể thao và Du lịch" one, "các phòng, ban,
 * ngành" a group; "phòng Giáo dục và Đào tạo hướng dẫn …" ends before the verb.
 */
import type { Span } from '../../../corpus/record.ts';
import {
  BARE_GROUPS as BARE_GROUP_WORDS,
  BELONGING as BELONGING_WORDS,
  BODY_HEADS,
  COUNCILS as COUNCIL_WORDS,
  FIELD_WORDS as FIELDS,
  GROUP_HEADS,
  GROUP_NOUNS,
  LEVEL_WORDS,
  LOWER_CASE_BODIES,
  NOT_BODIES,
  OFFICE_HEADS,
  STAFF as STAFF_WORDS,
} from '../../../corpus/vocabulary/body-heads.ts';
import {
  LIST_ENDS,
  OBLIGING_WORDS,
  PREDICATE_WORDS,
  VERBS_INSIDE_CLASSES,
} from '../../../corpus/vocabulary/duty-verbs.ts';
import { isPersonAt, isSurname } from '../close/person-names.ts';
import { Phrases, type Word, wordsOf } from './phrases.ts';

const HEADS = new Phrases([...BODY_HEADS, ...OFFICE_HEADS]);
const OFFICES = new Phrases(OFFICE_HEADS);
const GROUPS = new Phrases(GROUP_HEADS);
const GROUP_NOUN = new Phrases(GROUP_NOUNS);
const NO_BODY = new Phrases(NOT_BODIES);
const PREDICATES = new Phrases(PREDICATE_WORDS);
const WEAK = new Phrases(VERBS_INSIDE_CLASSES);
const ENDS = new Phrases(LIST_ENDS);
const LEVELS = new Phrases(LEVEL_WORDS);
const FIELD_WORDS = new Phrases(FIELDS);
const LOWER_STARTS = new Phrases(LOWER_CASE_BODIES);
const BARE_GROUPS = new Phrases(BARE_GROUP_WORDS);
const COUNCIL_HEADS = new Phrases(COUNCIL_WORDS);
const STAFF = new Phrases(STAFF_WORDS);
const OBLIGING = new Phrases(OBLIGING_WORDS);

/** Last words of bodies that are set up for one act. */
const COUNCILS = new Set(['đồng', 'đoàn', 'tổ', 'đội', 'ban', 'quỹ', 'tác']);
/** Before "đoàn": a mass organisation or a unit of the army, not a group set up for one act. */
const STANDING = new Set([
  'tỉnh',
  'huyện',
  'thành',
  'thị',
  'quận',
  'xã',
  'công',
  'liên',
  'đảng',
  'tập',
  'quân',
]);
const CONNECTORS = new Set([',', ';', 'và', 'cùng']);
const SENTENCE_MARKS = new Set([':', '.', '!', '?', '"', '“', '”', '…', '+', '*']);

export interface NameRead extends Span {
  /** A class of bodies rather than one. */
  group: boolean;
  /** An office held by a person. */
  office: boolean;
}

export interface NamesRead {
  names: NameRead[];
  /** Offset just behind the last name. */
  end: number;
}

/**
 * How much a name may hold. `heading`: the text is nothing but names, so prepositions and weak verbs belong to them.
 * `subject`: a class may carry its description ("các trường trong kế hoạch công nhận lại"). `list`: it may not.
 */
export type NameMode = 'heading' | 'subject' | 'list';

/** Reads the names that stand one after another from `at` on, up to the predicate that follows them. */
export function readNames(text: string, at = 0, mode: NameMode = 'subject'): NamesRead {
  const ahead = text.slice(at, at + 1200);
  if (!mayStartName(wordsOf(ahead, 1)[0])) return { names: [], end: at };
  const words = wordsOf(ahead, 240, at);
  const names: NameRead[] = [];
  let i = 0;
  while (i < words.length && names.length < 40) {
    if (!startsName(words, i, names.length === 0)) break;
    const j = nameEnd(words, i, mode);
    const end = words[j - 1]?.end ?? at;
    const start = words[i]?.start ?? at;
    names.push({ start, end, group: isGroup(words, i, j), office: OFFICES.at(words, i) > 0 });
    i = j;
    let separated = false;
    while (i < words.length && CONNECTORS.has(words[i]?.lower ?? '')) {
      i++;
      separated = true;
    }
    if (words[i]?.lower === 'với' && words[i - 1]?.lower === 'cùng') i++;
    if (!separated) break;
  }
  return { names: joinHolders(names, text), end: names.at(-1)?.end ?? at };
}

/** Whether any name begins with the word: most places fail by their first word, and the rest need not be cut. */
function mayStartName(word: Word | undefined): boolean {
  if (!word || word.mark) return false;
  return [HEADS, GROUPS, CONCERNED].some((phrases) => phrases.opensWith(word)) || isSurname(word);
}

/** Whether a performer's name can begin at word `i`. `first`: nothing was named before, so lower case is enough. */
export function startsName(words: readonly Word[], i: number, first: boolean): boolean {
  const word = words[i];
  if (!word || word.mark || NO_BODY.at(words, i) > 0) return false;
  if (CONCERNED.at(words, i) > 0 && isConcerned(words, i)) return true;
  const group = GROUPS.at(words, i);
  if (group > 0 && (first || word.capital || !BARE_GROUPS.at(words, i))) {
    if (BARE_GROUPS.at(words, i) && !/^\d|^hai$|^ba$/.test(word.lower)) return true;
    return (
      GROUP_NOUN.at(words, i + group) > 0 || HEADS.at(words, i + group) > 0 || LEVELS.at(words, i + group) > 0
    );
  }
  const head = HEADS.at(words, i);
  if (head === 0) return first && isPersonAt(words, i);
  if (word.capital || first) return true;
  return words[i + head]?.capital === true || LOWER_STARTS.at(words, i) > 0;
}

/** Words after which a sentence tells what was: no name goes on over them. */
const PAST = new Set(['đã', 'đang', 'sẽ', 'vẫn']);

/** Whether "được" stood in the name a few words back. */
function wasDescribed(words: readonly Word[], j: number): boolean {
  return words.slice(Math.max(0, j - 10), j).some((word) => word.lower === 'được');
}

const CONCERNED = new Phrases(['cá nhân', 'tổ chức', 'cơ quan', 'đơn vị', 'doanh nghiệp']);

/** Last syllables of the nouns a collective is made of ("các phòng, ban, ngành, đơn vị liên quan"). */
const KINDRED = new Set([
  'quan',
  'vị',
  'chức',
  'nhân',
  'nghiệp',
  'ngành',
  'ban',
  'sở',
  'bộ',
  'thể',
  'phương',
  'phòng',
  'ủy',
  'uỷ',
]);

/** "…, cá nhân có liên quan": a collective that stands in a list without "các". */
function isConcerned(words: readonly Word[], i: number): boolean {
  for (let k = i + 1; k < Math.min(words.length, i + 9); k++) {
    if (words[k]?.lower === 'liên' && words[k + 1]?.lower === 'quan') return true;
    if (words[k]?.capital || words[k]?.lower === 'các') return false;
  }
  return false;
}

/** Index just behind the name that begins at word `i`. */
function nameEnd(words: readonly Word[], i: number, mode: NameMode): number {
  const whole = mode === 'heading';
  let head = GROUPS.at(words, i) || HEADS.at(words, i);
  // "Các ông, bà Trưởng phòng …", "mỗi huyện đoàn": the noun of the class is part of its head.
  if (GROUPS.at(words, i) > 0) head += GROUP_NOUN.at(words, i + head);
  // "thành viên Hội đồng …", "Chủ tịch Hội đồng …": the office, then its body.
  if (OFFICES.at(words, i) > 0 && HEADS.at(words, i + head) > 0) head += HEADS.at(words, i + head);
  let j = i + Math.max(1, head);
  let isClass = GROUPS.at(words, i) > 0 || STAFF.at(words, i) > 0 || CONCERNED.at(words, i) > 0;
  /** "các tổ chức được cấp phép thăm dò, thu hồi …": verbs belong to the description up to a word of duty. */
  let described = false;
  for (let k = i; k < j; k++) if (COUNCIL_HEADS.at(words, k) > 0) isClass = true;
  /** Inside "các Bộ: Công Thương, Công an, …": every member is part of the one name. */
  let members = false;
  /** The first weak verb passed: where the name ended after all when no strong predicate follows. */
  let weakAt = -1;
  while (j < words.length) {
    const word = words[j] as Word;
    if (PAST.has(word.lower) && mode !== 'heading') return j;
    if (word.lower === 'được' && isClass) described = true;
    if (word.lower === 'các' || (/^\d{1,4}$/.test(word.text) && LEVELS.at(words, j + 1) > 0)) isClass = true;
    if (word.capital && COUNCIL_HEADS.at(words, j) > 0) isClass = true;
    if (members && isNextMember(words, j)) {
      j += 2;
      continue;
    }
    if (word.text === ':') members = true;
    if (word.mark) {
      const next = afterMark(words, j, isClass, whole);
      if (next === j) break;
      j = next;
    } else if (word.lower === 'và' && isCouncilAndCommittee(words, i, j)) {
      j += 2;
    } else if (word.lower === 'và' || word.lower === 'cùng') {
      if (!continuesAfter(words, j + 1, isClass, whole)) break;
      j += 1;
    } else if (isNoun(words, j)) {
      j += 2;
    } else if (
      j === i + head &&
      COUNCILS.has(words[j - 1]?.lower ?? '') &&
      !STANDING.has(words[j - 2]?.lower ?? '') &&
      isPredicate(words, j) &&
      OBLIGING.at(words, j) === 0
    ) {
      // "Hội đồng thẩm định …", "Đoàn kiểm tra …": the verb is what the council is for, and its object follows.
      isClass = true;
      j += PREDICATES.at(words, j);
    } else if (isPredicate(words, j)) {
      const weak =
        (whole || (isClass && mode === 'subject')) &&
        ((described && OBLIGING.at(words, j) === 0) || ((whole || !described) && !isStrong(words, j)));
      if (!weak) return j;
      if (weakAt < 0) weakAt = j;
      j += Math.max(1, described ? PREDICATES.at(words, j) : WEAK.at(words, j));
    } else if (!word.capital && !whole && !fitsName(words, j) && !(isClass && !endsList(words, j, mode))) {
      break;
    } else if (!whole && isClass && closesClass(words, j)) {
      break;
    } else {
      j++;
    }
  }
  const coordinated = CONNECTORS.has(words[j]?.lower ?? '') && startsName(words, j + 1, false);
  return weakAt > 0 && !whole && !coordinated ? weakAt : Math.max(j, i + 1);
}

/** A class may go on with "trong …", "được …" when it is a subject; a coordinated class ends there. */
function endsList(words: readonly Word[], j: number, mode: NameMode): boolean {
  return mode === 'list' && ENDS.at(words, j) > 0;
}

/** Names of fields whose second syllable reads as a verb elsewhere ("Bộ Ngoại giao"). */
const COMPOUNDS = new Set([
  'ngoại giao',
  'chương trình',
  'công trình',
  'quy trình',
  'bầu cử',
  'trung cấp',
  'sơ cấp',
  'cao cấp',
  'hội nhập',
  'bàn giao',
  'phân cấp',
  'di chuyển',
]);

/** "UBND các xã, thị trấn | lấy mẫu": behind a level only words of place and belonging go on with the name. */
function closesClass(words: readonly Word[], j: number): boolean {
  const level = LEVELS.at(words, j - 1) === 1 || LEVELS.at(words, j - 2) === 2;
  return level && !words[j]?.capital && LEVELS.at(words, j) === 0 && !BELONGING.has(words[j]?.lower ?? '');
}

const BELONGING = new Set(BELONGING_WORDS);

/** Whether the predicate begins at word `j`. */
function isPredicate(words: readonly Word[], j: number): boolean {
  const word = words[j];
  if (!word || word.mark || word.capital || LEVELS.at(words, j) > 0) return false;
  const length = PREDICATES.at(words, j);
  if (length === 0 || isInsideField(words, j)) return false;
  const before = words[j - 1];
  if (before?.lower === 'các') return false;
  return length > 1 || !before?.capital || !COMPOUNDS.has(`${before.lower} ${word.lower}`);
}

/** "Giáo dục thường xuyên", "Kế hoạch tổng hợp": the name of a field whose end reads as a verb elsewhere. */
function isInsideField(words: readonly Word[], j: number): boolean {
  return [1, 2, 3].some((back) => FIELD_WORDS.at(words, j - back) > back);
}

/** What to do at a punctuation mark: the index to go on at, or `j` itself to stop. */
function afterMark(words: readonly Word[], j: number, isClass: boolean, whole: boolean): number {
  const mark = words[j]?.text;
  if (mark === '-' || mark === '–' || mark === '—') return words[j + 1] && !words[j + 1]?.mark ? j + 2 : j;
  if (mark === '(') {
    for (let k = j + 1; k < Math.min(words.length, j + 20); k++) if (words[k]?.text === ')') return k + 1;
    return j;
  }
  if (mark === ':' && opensPlaces(words, j)) return j + 1;
  // Inside a sentence a full stop before a small letter is a misread comma.
  if (mark === '.' && /^\p{Ll}/u.test(words[j + 1]?.text ?? ''))
    return continuesAfter(words, j + 1, isClass, whole) ? j + 1 : j;
  if (mark === ',') return continuesAfter(words, j + 1, isClass, whole) ? j + 1 : j;
  return SENTENCE_MARKS.has(mark ?? '') || mark === ';' ? j : whole ? j + 1 : j;
}

/** "UBND các huyện: Bình Sơn, Sơn Tịnh", "các Bộ: Công Thương, Nội vụ": the members of a class. */
function opensPlaces(words: readonly Word[], j: number): boolean {
  const ofClass = words[j - 2]?.lower === 'các' || words[j - 3]?.lower === 'các';
  const kind =
    LEVELS.at(words, j - 1) > 0 || LEVELS.at(words, j - 2) > 1 || BRANCHES.has(words[j - 1]?.lower ?? '');
  return ofClass && kind && words[j + 1]?.capital === true;
}

/** "Văn phòng HĐND và UBND xã" is one office of two bodies. */
function isCouncilAndCommittee(words: readonly Word[], i: number, j: number): boolean {
  const council =
    words[j - 1]?.lower === 'hđnd' || (words[j - 1]?.lower === 'dân' && words[j - 3]?.lower === 'đồng');
  const committee = /^(?:ubnd|ủy|uỷ)$/.test(words[j + 1]?.lower ?? '');
  return council && committee && /^(?:văn|vp|lãnh|công|chánh)$/.test(words[i]?.lower ?? '');
}

/** A comma or "và" with another member behind it, not another office. */
function isNextMember(words: readonly Word[], j: number): boolean {
  const next = words[j + 1];
  if (!CONNECTORS.has(words[j]?.lower ?? '') || words[j]?.text === ';' || !next?.capital) return false;
  return OFFICES.at(words, j + 1) === 0 && !/^(?:ủy|uỷ|ubnd|hđnd|văn phòng|các)$/.test(next.lower);
}

const BRANCHES = new Set(['sở', 'bộ', 'ban', 'phòng']);

/** Whether the word behind a comma or "và" still belongs to the name before it. */
function continuesAfter(words: readonly Word[], j: number, isClass: boolean, whole: boolean): boolean {
  const next = words[j];
  if (!next || next.mark) return false;
  if (
    isClass &&
    CONCERNED.at(words, j) > 0 &&
    PREDICATES.at(words, j) === 0 &&
    KINDRED.has(words[j - 2]?.lower ?? '')
  )
    return true;
  if (startsName(words, j, false)) return false;
  if (next.capital) return true;
  if (isPredicate(words, j) && !isNoun(words, j))
    return isClass && OBLIGING.at(words, j) === 0 && (whole || !isStrong(words, j) || wasDescribed(words, j));
  if (ENDS.at(words, j) > 0) return false;
  return isClass || whole || fitsName(words, j);
}

/** Lower-case words that stand inside the name of one body: second syllables, levels, fields. */
function fitsName(words: readonly Word[], j: number): boolean {
  const before = words[j - 1];
  if (LEVELS.at(words, j) > 0 || FIELD_WORDS.at(words, j) > 0) return true;
  if (FIELD_WORDS.at(words, j - 1) > 1 || FIELD_WORDS.at(words, j - 2) > 2 || LEVELS.at(words, j - 1) > 1)
    return true;
  return before?.capital === true && ENDS.at(words, j) === 0 && !/^[A-ZĐ&]{2,}$/.test(before.text);
}

const NOUNS_BEFORE_BUILD = new Set(['liệu', 'tư', 'lý', 'vật', 'ngành', 'ban', 'khoáng']);

/** A word that reads as a verb elsewhere but is a noun here ("vật liệu xây dựng", "Ban Quản lý", "đầu tư xây dựng"). */
function isNoun(words: readonly Word[], j: number): boolean {
  const word = words[j];
  const before = words[j - 1];
  if (word?.lower === 'xây' && before && NOUNS_BEFORE_BUILD.has(before.lower)) return true;
  if (word?.lower === 'quản' && before && /^(?:ban|cục|khu|chi cục|viên)$/.test(before.lower)) return true;
  return word?.lower === 'đầu' && before !== undefined && /^(?:và|án|chủ|nhà)$/.test(before.lower);
}

/** A verb with "việc" behind it acts, and so does "lãnh đạo" with a body, whatever verb it is. */
function governs(words: readonly Word[], j: number): boolean {
  const object = words[j + PREDICATES.at(words, j)];
  return object?.lower === 'việc' || (words[j]?.lower === 'lãnh' && object?.capital === true);
}

/** Predicate words that no name holds, not even in a heading. */
function isStrong(words: readonly Word[], j: number): boolean {
  return PREDICATES.at(words, j) > WEAK.at(words, j) || governs(words, j);
}

function isGroup(words: readonly Word[], i: number, j: number): boolean {
  if (GROUPS.at(words, i) > 0) return true;
  return words.slice(i, j).some((w) => w.lower === 'các' || w.lower === 'từng');
}

/** "Công chức Văn phòng - Thống kê, Ông Nguyễn Văn Sang" is one performer: the post and who holds it. */
function joinHolders(names: NameRead[], text: string): NameRead[] {
  const joined: NameRead[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    const holder = /^(?:ông|bà|đồng chí|đ\/c)[\s:]/iu.test(text.slice(name.start, name.end));
    if (last?.office && holder && !/^(?:ông|bà|đồng chí|đ\/c)/iu.test(text.slice(last.start, last.end)))
      last.end = name.end;
    else joined.push({ ...name });
  }
  return joined;
}
