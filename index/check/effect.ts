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
 * Whether the words that end an instrument end all of it. Between the verb and the instrument there must be no part
 * ("bãi bỏ khoản 2 Điều 3 của Quyết định …"); words that cannot be read count as a part.
 */
export function touchesWhole(
  text: string,
  start: number,
  end: number,
  key: string,
  teller: Directive,
): boolean {
  const target =
    teller.citations.find((c) => c.start < end + 1 && c.end > start && c.instrument === key) ??
    teller.citations.find((c) => c.start < end + 1 && c.end > start);
  const at = target?.start ?? end;
  const from = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 160);
  const before = text.slice(from, at);
  const verb = Math.max(
    ...['thay thế', 'bãi bỏ', 'hủy bỏ', 'huỷ bỏ', 'hết hiệu lực'].map((word) =>
      before.toLowerCase().lastIndexOf(word),
    ),
  );
  if (verb < 0)
    return /hết hiệu lực|(?:được|bị)\s+(?:thay thế|bãi bỏ)/iu.test(
      text.slice(at, Math.min(text.length, at + 240)),
    );
  return !PART.test(before.slice(verb + 6));
}
