/** "Sao chép căn cứ": the bases of a document as the căn cứ lines of a new one (NĐ 30/2020, Phụ lục I, II.6.a). */
import type { Citation } from '../corpus/record.ts';

/** Types cited without symbol or issuer. */
const BY_NAME = new Set(['L', 'BL', 'HP', 'PL']);

/** One line a basis, ";" at the end, "." on the last; each instrument once, in the order it is cited. */
export function legalBasisLines(citations: readonly Citation[]): string[] {
  const seen = new Set<string>();
  const lines: string[] = [];
  for (const citation of citations) {
    if (citation.role !== 'basis' || citation.within !== null || seen.has(citation.instrument)) continue;
    seen.add(citation.instrument);
    lines.push(basisLine(citation));
  }
  return lines.map((line, i) => line + (i === lines.length - 1 ? '.' : ';'));
}

function basisLine(citation: Citation): string {
  const title = citation.title?.replace(/[.;,\s]+$/, '');
  if (citation.type && BY_NAME.has(citation.type)) {
    const text = title && !citation.text.includes(title) ? `${citation.text} ${title}` : citation.text;
    return `Căn cứ ${text}`;
  }
  const issuer = citation.issuer ? ` của ${citation.issuer}` : '';
  const about = title
    ? /^(về|v\/v|ban hành|quy định|phê duyệt|sửa đổi)/i.test(title)
      ? ` ${title}`
      : ` về ${title}`
    : '';
  return `Căn cứ ${citation.text}${issuer}${about}`;
}
