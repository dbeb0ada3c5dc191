/**
 * Sentences that stand under no unit's heading: a duty only when they name who must act, by their own subject
 * ("Tất cả các trường phải …"), or as the one the work is handed to ("Chủ tịch UBND tỉnh giao Sở A …").
 */
import type { Duty, Span } from '../../../corpus/record.ts';
import type { Line } from '../model.ts';
import { type NameRead, readNames } from './assignees.ts';
import type { DutyItem } from './duty-items.ts';
import {
  isClosingOpening,
  isDifficultyClause,
  isGeneralDemand,
  isNarrated,
  sectionKind,
} from './duty-judgement.ts';
import { givesWork, isLaw, leadNames, makeDuty, type Reader } from './duty-reader.ts';
import { readOrder, readSubject, type Subject, spanText, speaksFromAbove, supportsIn } from './duty-roles.ts';
import { namesOf } from './units.ts';

/** The enforcing article of a decision, and the supervising one of a council's resolution. */
const ENFORCE =
  /(?:chịu trách nhiệm|có trách nhiệm|căn cứ) (?:tổ chức )?(?:thi hành|thực hiện) (?:nghị quyết|quyết định|chỉ thị|nghị định|thông tư|kế hoạch)|(?:căn cứ )?quyết định (?:này )?thi hành|giám sát (?:việc )?(?:triển khai )?thực hiện nghị quyết/iu;

export function freeDuty(reader: Reader, sentence: Line, item: DutyItem): Duty | null {
  const { text } = sentence;
  if (isDifficultyClause(text)) return null;
  const enforce = ENFORCE.test(text);
  const kind = sectionKind(item.headings);
  const handed = isLaw(reader) && /^.{0,80}(?:giao|đề nghị) /iu.test(text);
  if (!enforce && (kind === 'narrative' || !(givesWork(reader, item) || handed))) return null;
  const order = readOrder(text);
  if (order && !isQuoted(text, order.predicateAt)) return orderedDuty(reader, sentence, item, order);
  const subject =
    (enforce ? readEnforcers(text) : null) ?? readSubject(text, true) ?? clauseSubject(text, kind);
  if (
    !subject ||
    isQuoted(text, subject.predicateAt) ||
    isIssuer(reader, item, text, subject) ||
    !mustAct(reader, item, text, subject, enforce)
  )
    return null;
  const leads = leadNames(reader, text, subject.names);
  const section = isClosing(item, text) || endsPaper(item) ? '' : item.section;
  return makeDuty(reader, sentence, section, leads, namesOf(text, supportsIn(text), reader.units), 'order');
}

const ANSWERS = /,? (?:chịu|có) trách nhiệm (?:tổ chức )?(?:thi hành|thực hiện)(?![\p{L}])/iu;

/**
 * "Các ông, bà Trưởng phòng Tổ chức cán bộ, Kế hoạch tổng hợp, Trưởng các khoa và … chịu trách nhiệm thi hành …": all
 * that stands before the words is names, also those whose words read as verbs elsewhere.
 */
function readEnforcers(text: string): Subject | null {
  const m = ANSWERS.exec(text.slice(0, 3000));
  if (!m || /[.:“”]\s/u.test(text.slice(0, m.index))) return null;
  const names: NameRead[] = [];
  const head = text.slice(0, m.index);
  let at = 0;
  for (let step = 0; step < 60 && at < head.length; step++) {
    const read = readNames(head, at, 'heading');
    names.push(...read.names);
    const from = read.names.length > 0 ? read.end : at;
    const gap = /(?:[,;]| và) (?:và )?/u.exec(head.slice(from));
    if (!gap) break;
    at = from + gap.index + gap[0].length;
  }
  return names.length > 0 && names[0]?.start === 0
    ? { names, predicateAt: m.index + 1, request: false, assigns: false }
    : null;
}

/** A paragraph without label that opens like a closing formula stands outside every unit's section. */
export function isClosing(item: DutyItem, text: string): boolean {
  if (item.depth !== null || item.bullet) return false;
  if (isClosingOpening(text) || /^(?:yêu cầu|đề nghị) (?!tạm dừng)/iu.test(text)) return true;
  if (/^(?:căn cứ|nhận được) (?:\p{L}{1,9} ){1,3}này,/iu.test(text)) return readSubject(text, true) !== null;
  return speaksFromAbove(text);
}

/** "Chỉ thị này thay thế …. Sở A theo dõi, đôn đốc.": a paragraph that opens with the paper itself closes it. */
function endsPaper(item: DutyItem): boolean {
  return (
    item.depth === null && !item.bullet && /^\p{Lu}\p{Ll}{1,6} (?:\p{Ll}{2,6} )?này /u.test(item.content.text)
  );
}

/** What another document says ("Điều 4 quy định: “Ban Chủ nhiệm có trách nhiệm …”") gives no work here. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const open = (before.match(/“/g)?.length ?? 0) - (before.match(/”/g)?.length ?? 0);
  return open > 0 || (before.match(/"/g)?.length ?? 0) % 2 === 1;
}

/** Whether the predicate is an order in this place, not an aim, a report or a general closing demand. */
function mustAct(reader: Reader, item: DutyItem, text: string, subject: Subject, enforce: boolean): boolean {
  if (enforce) return true;
  const predicate = text.slice(subject.predicateAt);
  if (isNarrated(predicate) || isGeneralDemand(predicate) || /^không /iu.test(predicate)) return false;
  if (/^các cấp(?:$|,| và)/iu.test(spanText(text, subject.names[0] as Span))) return false;
  if (/^(?:,? ?)?(?:cần|phải|có trách nhiệm|chịu trách nhiệm)/iu.test(predicate)) return true;
  const kind = sectionKind(item.headings);
  if (kind === 'task' || isClosing(item, text)) return true;
  if (kind !== 'plain') return false;
  const named = subject.names.some((name) => !name.group);
  const toAddressee = reader.context.addressees.length > 0 && item.headings.length === 0;
  return item.depth !== null || toAddressee || (named && item.within >= 0);
}

/** "…; các cấp ủy đảng, chính quyền địa phương có những chỉ đạo …", "trong đó các cơ quan … tăng cường …". */
function clauseSubject(text: string, kind: string): Subject | null {
  if (kind !== 'task') return null;
  for (const m of text.slice(0, 4000).matchAll(/(?:; |trong đó,? )(?=\p{L})/gu)) {
    const at = m.index + m[0].length;
    const found = readSubject(text.slice(at), false);
    // "…; mỗi thôn có ít nhất một điểm" sets a measure.
    if (!found || /^có (?:ít nhất|tối thiểu|\d|một|từ|trên)/iu.test(text.slice(at + found.predicateAt)))
      continue;
    const names = found.names.map((name) => ({ ...name, start: name.start + at, end: name.end + at }));
    return { ...found, names, predicateAt: found.predicateAt + at };
  }
  return null;
}

function orderedDuty(reader: Reader, sentence: Line, item: DutyItem, order: Subject): Duty | null {
  const { text } = sentence;
  const predicate = text.slice(order.predicateAt);
  const handedToOne = order.assigns && order.names.some((name) => !name.group);
  if (isNarrated(predicate) || (isGeneralDemand(predicate) && !handedToOne)) return null;
  const leads = order.names.length > 0 ? leadNames(reader, text, order.names) : addressed(reader);
  if (leads.length === 0) return null;
  const section = item.within > 0 && isClosing(item, text) ? '' : item.section;
  const supports = namesOf(text, supportsIn(text), reader.units);
  return makeDuty(reader, sentence, section, leads, supports, order.request ? 'request' : 'order');
}

/** "Quý cơ quan" means those the letter is addressed to. */
function addressed(reader: Reader): string[] {
  return reader.context.addressees.slice(0, 5).map((a) => a.name);
}

/** The issuer telling what it does itself ("Ủy ban nhân dân huyện ban hành Kế hoạch …"). */
const OWN_WORK =
  /^(?:tổng hợp|chủ trì|phối hợp|theo dõi|kiểm tra|đôn đốc|làm đầu mối|là đầu mối|trình)(?![\p{L}])/iu;

function isIssuer(reader: Reader, item: DutyItem, text: string, subject: Subject): boolean {
  const issuer = reader.context.issuer?.name;
  const first = subject.names[0];
  if (!issuer || !first) return false;
  // Under a heading the issuer may stand among those who get work: "2. Cấp tỉnh": "Sở Giáo dục và Đào tạo tổng hợp, trình …".
  if (item.headings.length > 0 && OWN_WORK.test(text.slice(subject.predicateAt))) return false;
  const [name] = namesOf(text, [first], reader.units);
  return name !== undefined && (issuer.startsWith(name) || name.startsWith(issuer));
}
