/**
 * "Sao chép căn cứ": the căn cứ line of an instrument, ready to paste (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II,
 * khoản 6): type, symbol, date, issuer, abstract; a law or ordinance by name and date, without symbol and issuer.
 */
import { documentTypeByCode } from './document-type.ts';
import { parseSymbol } from './instrument.ts';
import type { PartialDate } from './partial-date.ts';
import type { Directive } from './record.ts';

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
  const title =
    parts.title
      ?.replace(/\s+/gu, ' ')
      .replace(/[.;,:\s]+$/u, '')
      .trim() ?? '';
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

/** Lines of a whole block: ";" at the end of each, "." at the last. */
export function basisBlock(instruments: readonly BasisParts[]): string[] {
  return instruments.map((parts, i) => basisLine(parts) + (i === instruments.length - 1 ? '.' : ';'));
}

function lawName(type: string, title: string, parts: BasisParts): string {
  const name = title.toLowerCase().startsWith(type.toLowerCase()) ? title : `${type} ${title}`.trim();
  // A name that already ends in its year ("Luật Giáo dục năm 2019") needs no second date.
  const dated = /\d{4}$/u.test(name) || !parts.date ? name : `${name} ${dateInWords(parts.date)}`;
  const symbol = parts.number ? parseSymbol(parts.number) : null;
  return title === '' && symbol ? `${type} số ${symbol.text}` : dated;
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

function about(title: string): string {
  const plain = title.replace(/^V\/v\s+/iu, 'về việc ');
  const small = /^\p{Lu}\p{Ll}/u.test(plain) ? plain.charAt(0).toLowerCase() + plain.slice(1) : plain;
  return OPENS_ITSELF.test(small) ? small : `về ${small}`;
}
