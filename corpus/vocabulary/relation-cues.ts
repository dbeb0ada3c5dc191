/**
 * Từ chỉ quan hệ: the words before (or after) a citation that say what the document does with it.
 * Sources: Luật 64/2025/QH15, Điều 8 (sửa đổi, bổ sung, thay thế, bãi bỏ), NĐ 30/2020/NĐ-CP, Phụ lục I, II.6 (căn cứ),
 * and office usage. Matched without regard to case or tone style.
 */
import type { RelationKind } from '../record.ts';

export interface RelationCue {
  words: string;
  kind: RelationKind;
}

/** Active: these words stand before the citation they govern. The longest match nearest the citation wins. */
export const LEADING_CUES: readonly RelationCue[] = [
  { words: 'căn cứ', kind: 'basis' },
  { words: 'căn cứ vào', kind: 'basis' },
  { words: 'theo', kind: 'basis' },
  { words: 'xét', kind: 'basis' },
  { words: 'trên cơ sở', kind: 'basis' },
  { words: 'tiếp theo', kind: 'basis' },
  { words: 'phúc đáp', kind: 'basis' },
  { words: 'trả lời', kind: 'basis' },
  { words: 'thực hiện', kind: 'implements' },
  { words: 'triển khai', kind: 'implements' },
  { words: 'triển khai thực hiện', kind: 'implements' },
  { words: 'tổ chức thực hiện', kind: 'implements' },
  { words: 'tiếp tục thực hiện', kind: 'implements' },
  { words: 'cụ thể hóa', kind: 'implements' },
  { words: 'hoàn thành', kind: 'implements' },
  { words: 'sơ kết', kind: 'implements' },
  { words: 'tổng kết', kind: 'implements' },
  { words: 'sửa đổi', kind: 'amends' },
  { words: 'sửa đổi, bổ sung', kind: 'amends' },
  { words: 'sữa đổi, bổ sung', kind: 'amends' },
  { words: 'bổ sung', kind: 'amends' },
  { words: 'điều chỉnh', kind: 'amends' },
  { words: 'đính chính', kind: 'amends' },
  { words: 'gia hạn', kind: 'amends' },
  { words: 'thay thế', kind: 'replaces' },
  { words: 'thay thế cho', kind: 'replaces' },
  { words: 'bãi bỏ', kind: 'repeals' },
  { words: 'hủy bỏ', kind: 'repeals' },
  { words: 'thu hồi', kind: 'repeals' },
  { words: 'chấm dứt hiệu lực', kind: 'repeals' },
  { words: 'đình chỉ', kind: 'repeals' },
  { words: 'hướng dẫn', kind: 'guides' },
  { words: 'hướng dẫn thi hành', kind: 'guides' },
  { words: 'hướng dẫn thực hiện', kind: 'guides' },
  { words: 'quy định chi tiết', kind: 'guides' },
  { words: 'quy định chi tiết thi hành', kind: 'guides' },
  { words: 'quy định chi tiết và hướng dẫn thi hành', kind: 'guides' },
  { words: 'kèm theo', kind: 'promulgated-with' },
  { words: 'ban hành kèm theo', kind: 'promulgated-with' },
];

/** Passive: the citation after these words acts on the one before them ("được sửa đổi, bổ sung bởi Luật số 87"). */
export const PASSIVE_CUES: readonly RelationCue[] = [
  { words: 'được sửa đổi, bổ sung', kind: 'amends' },
  { words: 'đã được sửa đổi, bổ sung', kind: 'amends' },
  { words: 'được sửa đổi', kind: 'amends' },
  { words: 'được bổ sung', kind: 'amends' },
  { words: 'được điều chỉnh', kind: 'amends' },
  { words: 'được thay thế', kind: 'replaces' },
  { words: 'bị thay thế', kind: 'replaces' },
  { words: 'được bãi bỏ', kind: 'repeals' },
  { words: 'bị bãi bỏ', kind: 'repeals' },
  { words: 'được hướng dẫn', kind: 'guides' },
  { words: 'được quy định chi tiết', kind: 'guides' },
];

/** Trailing: words after the citation that end it ("… hết hiệu lực kể từ ngày Nghị định này có hiệu lực"). */
export const TRAILING_CUES: readonly RelationCue[] = [
  { words: 'hết hiệu lực', kind: 'replaces' },
  { words: 'hết hiệu lực thi hành', kind: 'replaces' },
  { words: 'không còn hiệu lực', kind: 'replaces' },
];

/** After "thay thế": only part of the act is exchanged, which is an amendment of it. */
export const PARTS_OF_ACTS: readonly string[] = [
  'cụm từ',
  'từ',
  'phụ lục',
  'khoản',
  'điểm',
  'điều',
  'mẫu',
  'biểu mẫu',
  'tên',
  'một số',
];

/** Strongest first: where a sentence says several things of one pair, this one is kept. */
export const STRENGTH: readonly RelationKind[] = [
  'replaces',
  'repeals',
  'amends',
  'guides',
  'implements',
  'promulgated-with',
  'basis',
  'mention',
];

/** Types that can change acts of other types; a letter, a plan or a report only speaks of such changes. */
export const ACTING_TYPES: ReadonlySet<string> = new Set([
  'L',
  'BL',
  'PL',
  'NQ',
  'NQLT',
  'NĐ',
  'QĐ',
  'TT',
  'TTLT',
  'LCTN',
  'HP',
  'VBHN',
]);
