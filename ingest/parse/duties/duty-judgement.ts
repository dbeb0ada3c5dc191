/** What is no duty: aims, results, comments, closing lines that only say "nghiêm túc thực hiện". */
import {
  CLOSING_OPENINGS,
  GENERAL_WORDS,
  NARRATIVE_HEADINGS,
  NOT_DUTY_OPENINGS,
  TASK_HEADINGS,
} from '../../../corpus/vocabulary/duty-verbs.ts';

const NOT_DUTY = opening(NOT_DUTY_OPENINGS);
const CLOSING = opening(CLOSING_OPENINGS);
const GENERAL = new RegExp(
  `(?<![\\p{L}])(?:${[...GENERAL_WORDS].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}])`,
  'giu',
);
const TROUBLE = /vướng mắc|khó khăn|phát sinh|bất cập|chưa phù hợp/iu;
const NARRATED =
  /^(?:(?:cũng|vẫn|mới|chỉ|và|tỉnh) )?(?:đã|đang|được|bị|còn|chưa|luôn|cơ bản|đều|thống nhất (?:đánh giá|chủ trương|với|nội dung|nhận định|kết luận)|ghi nhận|hoan nghênh|nhận thấy|gồm|gồm có|là (?!cơ quan|đơn vị|đầu mối))(?![\p{L}])/iu;

const THIS_PAPER = / này /iu;

/** Comments, aims and figures, wherever they stand. */
export function isAside(text: string): boolean {
  if (NOT_DUTY.test(text) || /^\(/.test(text) || text.length < 12) return true;
  // "Văn phòng UBND tỉnh thông báo để các cơ quan biết, thực hiện" only hands the paper on.
  if (text.length < 400 && /thông báo (?:để|đến|tới) [^:;]{2,300}?biết(?![\p{L}])/iu.test(text)) return true;
  if (/^(?:mọi )?(?:thông tin|vướng mắc|chi tiết)[^.;]{0,60}liên hệ/iu.test(text)) return true;
  // The end of a sentence that a page break cut off its beginning.
  if (/^\p{Ll}/u.test(text) && text.split(' ').length < 4) return true;
  if (
    THIS_PAPER.test(text.slice(0, 40)) &&
    /^(?:\p{L}{2,9} ){1,3}này (?:có hiệu lực|được|thay thế|bãi bỏ|gồm|áp dụng)/iu.test(text)
  )
    return true;
  // "Khoản 1 Điều 59 Nghị định … quy định: …" tells what the law says.
  if (/^(?:tại |theo )?(?:khoản|điểm|điều) [\da-zđ]{1,3} [^:]{0,220}quy định/iu.test(text)) return true;
  return isDifficultyClause(text);
}

/** "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, … báo cáo …": the closing formula. */
export function isDifficultyClause(text: string): boolean {
  return (
    /^(?:trong )?quá trình|^nếu |^trường hợp|^mọi |^có vướng|^khi có|^định kỳ hoặc khi có/iu.test(text) &&
    TROUBLE.test(text.slice(0, 260)) &&
    /nếu|trường hợp|có |mọi/iu.test(text.slice(0, 160))
  );
}

export function isClosingOpening(text: string): boolean {
  return CLOSING.test(text);
}

/** Whether what a sentence asks for says nothing of its own ("nghiêm túc triển khai thực hiện Kế hoạch này"). */
export function isGeneralDemand(predicate: string): boolean {
  // A plan or programme of one's own is a thing to deliver.
  if (/xây dựng (?:và ban hành )?(?:kế hoạch|chương trình|đề án|phương án)(?![\p{L}])/iu.test(predicate))
    return false;
  // What is said at such length says something.
  if (predicate.length > 1500) return false;
  const rest = predicate
    .replace(/\([^)]{0,200}\)/g, ' ')
    .replace(GENERAL, ' ')
    .replace(/[\p{P}\d]+/gu, ' ')
    .split(/\s+/)
    .filter((word) => word.length > 0);
  const all = predicate.split(/\s+/).length;
  return rest.length <= 2 || (rest.length <= 5 && rest.length / Math.max(1, all) < 0.18);
}

/** A predicate that reports instead of ordering ("đã triển khai", "được giao"). */
export function isNarrated(predicate: string): boolean {
  return NARRATED.test(predicate);
}

export type SectionKind = 'task' | 'demand' | 'narrative' | 'plain';

/** What the headings above a line say of it; the innermost that says anything wins. */
export function sectionKind(headings: readonly string[]): SectionKind {
  for (let i = headings.length; i-- > 0; ) {
    const heading = (headings[i] ?? '').toLowerCase();
    if (!heading) continue;
    const narrative = NARRATIVE_HEADINGS.some((word) => heading.includes(word));
    const demand = /yêu cầu/u.test(heading);
    if (demand && (narrative || heading.length < 24)) return 'demand';
    const task = TASK_HEADINGS.some((word) => heading.includes(word));
    if (/tổ chức thực hiện|nhiệm vụ|giải pháp|phân công|trách nhiệm/u.test(heading)) return 'task';
    if (narrative) return 'narrative';
    if (task) return 'task';
  }
  return 'plain';
}

function opening(words: readonly string[]): RegExp {
  const alternatives = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[()]/g, '\\$&'))
    .join('|');
  return new RegExp(`^(?:[-+*•·–] ?)?(?:${alternatives})(?![\\p{L}])`, 'iu');
}
