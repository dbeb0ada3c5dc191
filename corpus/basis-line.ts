/**
 * "Sao chép căn cứ": the căn cứ line of an instrument, ready to paste (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II,
 * khoản 6): type, symbol, date, issuer, abstract; a law or ordinance by name and date, without symbol and issuer.
 */
import { documentTypeByCode } from './document-type.ts';
import { parseSymbol } from './instrument.ts';
import type { PartialDate } from './partial-date.ts';
import type { Citation, Directive } from './record.ts';

/** What a basis line is made of. Any part may be unknown; what is unknown is left out, never made up. */
export interface BasisParts {
  type: string | null;
  number: string | null;
  date: PartialDate | null;
  issuer: string | null;
  title: string | null;
}

const BY_NAME = new Set(['L', 'BL', 'PL', 'HP']);

/**
 * "Căn cứ Quyết định số 522/QĐ-TTg ngày 14 tháng 5 năm 2018 của Thủ tướng Chính phủ phê duyệt Đề án …" without the
 * closing mark. A Party line begins the same way; its date may stay in figures.
 */
export function basisLine(parts: BasisParts): string {
  const type = parts.type ? (documentTypeByCode(parts.type)?.name ?? parts.type) : 'Văn bản';
  const title = closed(parts.title ?? '');
  if (parts.type && BY_NAME.has(parts.type)) return `Căn cứ ${lawName(type, title, parts)}`;
  const words = [
    `Căn cứ ${type}`,
    parts.number ? `số ${parts.number}` : '',
    parts.date ? dateInWords(parts.date) : '',
    parts.issuer ? `của ${parts.issuer}` : '',
    title === '' ? '' : about(title),
  ];
  return words.filter(Boolean).join(' ');
}

/** The basis line of a held document. */
export function basisLineOf(directive: Directive): string {
  return basisLine({
    type: directive.type,
    number: directive.number?.serial ? directive.number.text : null,
    date: directive.issued,
    issuer: directive.issuer?.name ?? null,
    title: directive.title,
  });
}

/**
 * The basis line of an instrument as others cite it, its parts put together from all mentions given, of which there is
 * at least one. Cited without a symbol, it keeps the words it is cited by.
 */
export function basisLineOfMentions(mentions: readonly Citation[]): string {
  const said = <T>(part: (citation: Citation) => T | null) =>
    mentions.map(part).find((value) => value !== null) ?? null;
  const parts: BasisParts = {
    type: said((c) => c.type),
    number: said((c) => c.number),
    date: said((c) => c.date),
    issuer: said((c) => c.issuer),
    title: said((c) => c.title),
  };
  const byName = parts.type !== null && BY_NAME.has(parts.type) && parts.title !== null;
  if (parts.number !== null || byName) return basisLine(parts);
  const words = mentions.find((c) => c.refersTo === null)?.text ?? mentions[0]?.text ?? '';
  const more = [parts.issuer ? `của ${parts.issuer}` : '', parts.title ? about(closed(parts.title)) : ''];
  return ['Căn cứ', words, ...more.filter((part) => part !== '' && !holds(words, part))].join(' ');
}

const holds = (words: string, part: string) =>
  words.toLowerCase().includes(part.replace(/^(?:của|về) /u, '').toLowerCase());

/** Lines as one block: ";" at the end of each, "." at the last. */
export function basisBlock(lines: readonly string[]): string[] {
  return lines.map((line, i) => line + (i === lines.length - 1 ? '.' : ';'));
}

/** A title without the mark it ended in and without an explanation in brackets. */
function closed(title: string): string {
  return title
    .replace(/\s+/gu, ' ')
    .replace(/\s\((?:sau đây )?(?:gọi|viết) tắt [^()]{1,200}\)?\s*$/u, '')
    .replace(/[.;,:\s]+$/u, '')
    .replace(/,?\s(?:đã )?(?:được )?sửa đổi,? bổ sung(?: một số điều)? (?:bởi|tại|theo)$/u, '')
    .trim();
}

function lawName(type: string, written: string, parts: BasisParts): string {
  const title = written.replace(/^về\s+/iu, '');
  const name = title.toLowerCase().startsWith(type.toLowerCase()) ? title : `${type} ${title}`.trim();
  const symbol = parts.number ? parseSymbol(parts.number) : null;
  // A name that already ends in its year ("Luật Giáo dục năm 2019") needs no second date.
  if (title !== '' && /\d{4}$/u.test(name) && !/sửa đổi/u.test(name)) return name;
  if (symbol && (title === '' || !parts.date)) return `${name} số ${symbol.text}`;
  return parts.date ? `${name} ${dateInWords(parts.date)}` : name;
}

/** "ngày 05 tháng 01 năm 2020": a zero before days 1–9 and months 1–2 only. */
export function dateInWords(date: PartialDate): string {
  const [year, month, dayOfMonth] = date.split('-');
  if (!month) return `năm ${year}`;
  const m = Number(month) < 3 ? month : String(Number(month));
  return dayOfMonth ? `ngày ${dayOfMonth} tháng ${m} năm ${year}` : `tháng ${m} năm ${year}`;
}

const OPENS_ITSELF =
  /^(?:về|quy định|ban hành|phê duyệt|sửa đổi|bãi bỏ|thay thế|hướng dẫn|công bố|thành lập|giao|triển khai|thực hiện|điều chỉnh|bổ sung|kiện toàn)(?![\p{L}])/iu;

/** Names, which keep their capital within a sentence: of instruments, of bodies, of places ("Lào Cai …"). */
const NAME =
  /^(?:Đề án|Chương trình|Kế hoạch|Dự án|Quy chế|Chiến lược|Luật|Nghị|Quyết định|Bộ|Sở|Ủy ban|Uỷ ban|Hội đồng|Đảng|Quốc hội|Chính phủ|Thủ tướng|Ban(?! hành)|Nhà nước)(?![\p{L}])|^\p{Lu}\p{L}*\s\p{Lu}/u;

function about(title: string): string {
  const plain = title.replace(/^V\/v\s+/iu, 'về việc ');
  const small =
    /^\p{Lu}\p{Ll}/u.test(plain) && !NAME.test(plain)
      ? plain.charAt(0).toLowerCase() + plain.slice(1)
      : plain;
  return OPENS_ITSELF.test(small) ? small : `về ${small}`;
}
