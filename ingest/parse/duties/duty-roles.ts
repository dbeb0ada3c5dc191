/** Who acts in a sentence: its own subject, the body it hands the work to, and those it is done together with. */
import type { Span } from '../../../corpus/record.ts';
import { GENERAL_NOUNS, SPECIFIC_NOUNS } from '../../../corpus/vocabulary/body-heads.ts';
import { ASSIGNING_WORDS, PREDICATE_WORDS } from '../../../corpus/vocabulary/duty-verbs.ts';
import { type NameRead, readNames } from './assignees.ts';
import { Phrases, wordsOf } from './phrases.ts';

export interface Subject {
  names: NameRead[];
  /** Where the predicate begins. */
  predicateAt: number;
  request: boolean;
  /** The word was giao or phân công: work handed over, however generally it is put. */
  assigns: boolean;
}

const PREDICATES = new Phrases(PREDICATE_WORDS);
const ASSIGN = new RegExp(
  `(?<![\\p{L}])(${[...ASSIGNING_WORDS]
    .map((a) => a.word)
    .filter((w) => w !== 'chỉ đạo')
    .sort((a, b) => b.length - a.length)
    .join('|')})\\s{1,3}(?:cho\\s|đối với\\s|với\\s)?`,
  'giu',
);
const REQUESTS = new Set(ASSIGNING_WORDS.filter((a) => a.request).map((a) => a.word));
/** Openings after which a subject may come later in the sentence. */
const ADVERBIAL =
  /^(?:căn cứ|trên cơ sở|theo|hằng|hàng|định kỳ|trước|để|nhằm|sau khi|khi|đồng thời|ngoài ra|chậm nhất|đến|trong tháng|trong quý|trong năm)(?![\p{L}])/iu;
const TOGETHER =
  /(?<![\p{L}])phối hợp(?:[, ]{1,2}(?:chặt chẽ|tốt|đồng bộ|thường xuyên|hiệu quả|kịp thời|có hiệu quả|tích cực|cùng|thống nhất|trao đổi|chia sẻ|hướng dẫn|kiểm tra)){0,3} ?(với )?/giu;
const TOGETHER_NOUN =
  /(?:công tác|quy chế|cơ chế|việc|sự|mối quan hệ|đơn vị|cơ quan|chế độ|thực hiện|kế hoạch|chương trình|tinh thần) $/iu;

/** "Chủ tịch UBND tỉnh yêu cầu …", "Ủy ban nhân dân huyện giao …": the one who gives the work speaks. */
export function speaksFromAbove(text: string): boolean {
  if (!/ (?:yêu cầu|đề nghị|giao|phân công)(?![\p{L}])/u.test(text.slice(0, 1300))) return false;
  const { names, end } = readNames(text, 0, 'subject');
  return (
    names.length === 1 &&
    /^ (?:đã )?(?:yêu cầu|đề nghị|giao|phân công)(?![\p{L}])/u.test(text.slice(end, end + 20))
  );
}

/** Whether any of its first words could be a predicate; lists of names and figures have none. */
export function hasPredicate(text: string): boolean {
  if (
    /^(?:Ông|Bà|Đồng chí|Đ\/c)[\s:]/u.test(text) &&
    !/(?:chủ trì|phụ trách|chịu trách nhiệm|thực hiện|phối hợp|chỉ đạo|tham mưu|theo dõi)/u.test(text)
  )
    return false;
  if (text.length > 60) return true;
  const words = wordsOf(text, 30);
  if (text.endsWith('.') && words.length > 3) return true;
  return words.some(
    (_word, i) => PREDICATES.at(words, i) > 0 || /^(?:tổ|lập|làm|thanh|kiểm)$/.test(words[i]?.lower ?? ''),
  );
}

/**
 * The sentence's own subject, with a predicate behind it. `loose` lets adverbials stand before it
 * ("Căn cứ Kế hoạch này, Thủ trưởng các sở …", "Đối với các trường chưa đạt, cần …").
 */
export function readSubject(text: string, loose: boolean): Subject | null {
  for (const at of subjectPlaces(text, loose)) {
    const { names, end } = readNames(text, at, 'subject');
    if (names.length === 0) continue;
    const predicateAt = predicateAfter(text, end);
    if (predicateAt !== null) return { names, predicateAt, request: false, assigns: false };
  }
  return null;
}

function subjectPlaces(text: string, loose: boolean): number[] {
  const lead = (
    loose
      ? /^(?:đối với|với|riêng|về phía|đồng thời,?)\s{1,2}/iu
      : /^(?:(?:riêng|đồng thời),?|(?:trên cơ sở đó|sau đó|từ đó|khi đó),)\s{1,2}/iu
  ).exec(text);
  const places = [lead ? lead[0].length : 0];
  if (!loose || !ADVERBIAL.test(text)) return places;
  for (const m of text.slice(0, 500).matchAll(/[,;] (?=\p{Lu}|các |từng |tất cả )/gu))
    if (places.length < 8) places.push(m.index + 2);
  return places;
}

/** Offset of the predicate right behind a subject; null when what follows is something else. */
export function predicateAfter(text: string, end: number): number | null {
  const gap = /^(?:\s{0,2}\([^)]{0,160}\))?[\s,]{1,3}(?:thì |và |đã được giao |tỉnh |cũng )?/u.exec(
    text.slice(end, end + 200),
  );
  if (!gap) return null;
  const at = end + gap[0].length;
  const words = wordsOf(text.slice(at, at + 60), 6);
  return PREDICATES.at(words, 0) > 0 ||
    /^(?:căn cứ|chịu|làm|kiểm|lập|tổ chức|thanh tra|có (?!tên|liên quan|mặt))/iu.test(text.slice(at, at + 20))
    ? at
    : null;
}

/** The body a sentence hands work to: "Chủ tịch UBND tỉnh giao Sở A chủ trì …", "Đề nghị Sở B …". */
export function readOrder(text: string): Subject | null {
  for (const m of text.slice(0, 1500).matchAll(ASSIGN)) {
    const word = (m[1] ?? '').toLowerCase();
    if (!ordersHere(text, m.index)) continue;
    const at = m.index + m[0].length;
    const { names, end } = readNames(text, at, 'subject');
    if (names.length === 0) {
      const pronoun =
        /^(?:quý (?:cơ quan|đơn vị|sở|ban|ngành|ủy ban|bộ|công ty|trường|phòng|ông|bà|vị)(?:, (?:đơn vị|cơ quan))?)(?=[\s,])/iu.exec(
          text.slice(at, at + 40),
        );
      if (pronoun) return { names: [], predicateAt: at + pronoun[0].length, ...manner(word) };
      continue;
    }
    const predicateAt = predicateAfter(text, end) ?? (text[end] === ':' ? end + 1 : null);
    if (predicateAt !== null) return { names, predicateAt, ...manner(word) };
  }
  return null;
}

function manner(word: string): Pick<Subject, 'request' | 'assigns'> {
  return { request: REQUESTS.has(word), assigns: /^(?:giao|phân công)/u.test(word) };
}

/** An order opens its clause, or stands right behind the one who gives it; elsewhere the word is a noun or an aim. */
function ordersHere(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 160), at);
  const clause = before.slice(
    Math.max(-1, ...[',', ';', ':', '.', ')'].map((mark) => before.lastIndexOf(mark))) + 1,
  );
  if (clause.trim() === '') return !/(?:tham mưu|đề xuất|hoặc),? $/iu.test(before);
  const skipped = clause.length - clause.trimStart().length;
  const { names, end } = readNames(clause, skipped, 'subject');
  return (
    names.length > 0 &&
    clause.slice(end).trim().split(/\s+/).length <= 3 &&
    !/(?:để|theo|của|đã)\s*$/iu.test(clause)
  );
}

/** A sentence is looked through this far; nobody names helpers after it. */
const LOOKED_THROUGH = 8000;

/** Named bodies the work is done together with. Offsets are into `whole`, where `sentence` stands at `at`. */
export function supportsIn(sentence: string, at = 0, whole = sentence): NameRead[] {
  const text = sentence.slice(0, LOOKED_THROUGH);
  const found: NameRead[] = [];
  for (const m of text.matchAll(TOGETHER)) {
    if (TOGETHER_NOUN.test(text.slice(Math.max(0, m.index - 16), m.index))) continue;
    const place = at + m.index + m[0].length;
    for (const name of readNames(whole, place, 'list').names) {
      if (!isGeneralCollective(whole.slice(name.start, name.end))) found.push(name);
    }
  }
  for (const m of text.matchAll(/; (?=\p{Ll})/gu)) {
    const { names, end } = readNames(whole, at + m.index + 2, 'subject');
    if (names.length > 0 && /^ phối hợp/iu.test(whole.slice(end, end + 10))) found.push(...names);
  }
  return distinct(found);
}

/** "các sở, ban, ngành liên quan", "địa phương", "lực lượng chức năng": too general to support a task. */
export function isGeneralCollective(name: string): boolean {
  const lower = name.toLowerCase();
  if (/^(?:ủy ban|uỷ ban|ubnd|các đơn vị trường)/u.test(lower)) return false;
  const bare = lower.replace(/^(?:tất cả )?(?:các|những|từng|mỗi)\s+/u, '');
  if (SPECIFIC_NOUNS.some((noun) => bare.includes(noun)) && !/(?:khai thác|khác|hoạt động)/u.test(bare))
    return false;
  if (
    !GENERAL_NOUNS.some((noun) => bare === noun || bare.startsWith(`${noun} `) || bare.startsWith(`${noun},`))
  )
    return false;
  const capitals = name.match(/\p{Lu}\p{Ll}+/gu) ?? [];
  return capitals.every((word) =>
    /^(?:Các|Sở|Ban|Bộ|Ngành|Tất|Những|Ủy|Phòng|Cơ|Đơn|Tổ|Địa|Chính|Lực|Cấp|Doanh)$/u.test(word),
  );
}

function distinct(names: readonly NameRead[]): NameRead[] {
  const seen = new Set<number>();
  return names.filter((name) => !seen.has(name.start) && seen.add(name.start));
}

export function spanText(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
