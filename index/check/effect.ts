/** When an act takes effect by its own words, and whether an ending takes the whole act or a part. */
import { type PartialDate, partialDate } from '../../corpus/partial-date.ts';
import type { Directive } from '../../corpus/record.ts';

const EFFECT =
  /(?:quyết định|nghị quyết|nghị định|thông tư|chỉ thị|luật|quy chế|quy định|kế hoạch|văn bản)\s+này\s+có\s+hiệu\s+lực\s+(?:thi\s+hành\s+)?(?:kể\s+)?từ\s+ngày\s+(?:(\d{1,2})(?:\/|\s+tháng\s+)(\d{1,2})(?:\/|\s+năm\s+)(\d{4})|(ký))/iu;

/** "… này có hiệu lực thi hành kể từ ngày 01 tháng 01 năm 2024"; "kể từ ngày ký" is the day of issue. Null: not said. */
export function readEffect(directive: Directive | null): PartialDate | null {
  if (!directive) return null;
  const said = EFFECT.exec(directive.text);
  if (!said) return null;
  if (said[4]) return directive.issued;
  return partialDate(Number(said[3]), Number(said[2]), Number(said[1]));
}

const PART =
  /(?:khoản|điểm|điều|mục|phần|phụ\s+lục|cụm\s+từ|nội\s+dung|tiết|đoạn|gạch\s+đầu\s+dòng|danh\s+mục|biểu|mẫu|quy\s+định\s+tại|một\s+số|một\s+phần)(?![\p{L}])/iu;

/**
 * What the words that end or change an instrument take hold of: the whole of it, a part ("bãi bỏ khoản 2 Điều 3 của
 * Quyết định …"), or nothing, where it is only named as the act that once changed the one that ends ("Luật A đã được
 * sửa đổi theo Luật B hết hiệu lực" ends A, not B). Words that cannot be read take hold of nothing.
 */
export function reach(
  text: string,
  start: number,
  end: number,
  key: string,
  teller: Directive,
): 'whole' | 'part' | 'nothing' {
  const within = teller.citations.filter((c) => c.start < end + 1 && c.end > start);
  const target = within.find((c) => c.instrument === key) ?? within[0];
  if (!target) return 'nothing';
  const at = target.start;
  const from = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 260);
  const before = text.slice(from, at);
  const sentence = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1);
  if (/(?:đã|được)\s+(?:được\s+)?sửa đổi[^;]{0,200}$/iu.test(sentence)) return 'nothing';
  const verb = Math.max(...ENDING_VERBS.map((word) => sentence.toLowerCase().lastIndexOf(word)));
  const after = text.slice(target.end, Math.min(text.length, target.end + 240)).split('\n')[0] ?? '';
  if (verb < 0) return /hết hiệu lực|(?:được|bị)\s+(?:thay thế|bãi bỏ)/iu.test(after) ? 'whole' : 'nothing';
  return PART.test(sentence.slice(verb + 6)) ? 'part' : 'whole';
}

const ENDING_VERBS = ['thay thế', 'bãi bỏ', 'hủy bỏ', 'huỷ bỏ', 'hết hiệu lực'];
