/** Words for the codes of the record, in Vietnamese; English ones are in english.ts under the same words. */
import { documentTypeByCode } from '../corpus/document-type.ts';
import { firstDay, formatVietnamese, precisionOf } from '../corpus/partial-date.ts';
import type { CitationRole, EvidenceField, Format, Level, RelationKind } from '../corpus/record.ts';

export const LEVEL_WORDS: Record<Level | 'party', string> = {
  central: 'Trung ương',
  ministry: 'Bộ, ngành',
  province: 'Cấp tỉnh',
  district: 'Cấp huyện',
  commune: 'Cấp xã',
  unit: 'Đơn vị',
  party: 'Cơ quan Đảng',
};

export const ROLE_WORDS: Record<CitationRole, string> = {
  basis: 'Căn cứ',
  implements: 'Thực hiện',
  amends: 'Sửa đổi, bổ sung',
  replaces: 'Thay thế',
  repeals: 'Bãi bỏ',
  guides: 'Hướng dẫn',
  mention: 'Nhắc đến',
};

export const RELATION_WORDS: Record<RelationKind, string> = {
  ...ROLE_WORDS,
  'promulgated-with': 'Ban hành kèm theo',
};

export const EVERY_WORDS: Record<string, string> = {
  week: 'hằng tuần',
  month: 'hằng tháng',
  quarter: 'hằng quý',
  'half-year': '6 tháng một lần',
  year: 'hằng năm',
};

export const FIELD_WORDS: Record<EvidenceField, string> = {
  type: 'Loại văn bản',
  number: 'Số, ký hiệu',
  title: 'Trích yếu',
  issuer: 'Cơ quan ban hành',
  place: 'Địa danh',
  issued: 'Ngày ban hành',
  urgency: 'Độ khẩn',
  secrecy: 'Độ mật',
  addressees: 'Kính gửi',
  recipients: 'Nơi nhận',
  archive: 'Lưu',
  signatory: 'Người ký',
};

export const FORMAT_WORDS: Record<Format, string> = {
  pdf: 'PDF',
  docx: 'Word (.docx)',
  doc: 'Word (.doc)',
  odt: 'OpenDocument (.odt)',
  rtf: 'RTF',
  html: 'Trang web (HTML)',
  text: 'Văn bản thuần (.txt)',
  markdown: 'Markdown (.md)',
  image: 'Ảnh chụp, bản quét',
};

/** Figures of a date stay as they are written; only the words "ngày, tháng, năm" have no place on a page in English. */
interface Reader {
  lang: 'vi' | 'en';
}

/** "08/9/2025", "tháng 4/2022", "năm 2022"; "" for null. */
export function dateWords(date: string | null, reader?: Reader): string {
  if (!date) return '';
  const written = formatVietnamese(date);
  if (reader?.lang === 'en') return written;
  const precision = precisionOf(date);
  return precision === 'day' ? written : `${precision === 'month' ? 'tháng' : 'năm'} ${written}`;
}

/** "ngày 08/9/2025" with the noun, as running text wants it. */
export function dateWithNoun(date: string, reader?: Reader): string {
  const words = dateWords(date, reader);
  return precisionOf(date) === 'day' && reader?.lang !== 'en' ? `ngày ${words}` : words;
}

/** Value for <time datetime>, which also takes reduced precision. */
export function dateTime(date: string | null): string {
  return date ?? '';
}

/** Whether a deadline has passed on `today` (ISO day); a reduced date passes when its period has. */
export function isPast(by: string, today: string): boolean {
  return by.length === 10 ? by < today : by < today.slice(0, by.length) && firstDay(by) < today;
}

/** 1234567 → "1.234.567", the Vietnamese way. */
export function count(n: number): string {
  return n.toLocaleString('vi-VN');
}

/** An ISO instant as "10:30, 08/9/2025", by the clock of the office this runs in. */
export function instantWords(at: string): string {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return at;
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return `${two(moment.getHours())}:${two(moment.getMinutes())}, ${formatVietnamese(day)}`;
}

/** Longer titles are read, not seen at a glance. */
const LONG_TITLE = 140;

/** A title its document writes in capitals throughout, or at great length, is set smaller, not rewritten: the class for it, "" for others. */
export function titleClass(title: string | null): string {
  if (title && title.length > LONG_TITLE) return 'long';
  return title && title.length > 12 && title === title.toLocaleUpperCase('vi') ? 'caps' : '';
}

/** "Kế hoạch số 13/KH-UBND", "Công văn", "Văn bản (chưa rõ loại)". */
export function documentLabel(d: {
  typeName: string | null;
  type: string | null;
  number: string | null;
}): string {
  const type = d.typeName ?? (d.type && documentTypeByCode(d.type)?.name) ?? d.type ?? 'Văn bản';
  return d.number
    ? `${type} số ${d.number.startsWith('/') || d.number.startsWith('-') ? `…${d.number}` : d.number}`
    : type;
}

/** The name of a file without the folders it came from, which are nobody's business. */
export function fileName(path: string): string {
  return path.split(/[/\\]/).pop() || path;
}
