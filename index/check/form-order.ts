/**
 * Parts of the paper that stand where they do not belong (NĐ 30/2020, Điều 8; Phụ lục I, Mục IV, sơ đồ bố trí). Above the
 * name of the type: issuer, Quốc hiệu, number, place and date; below the body: Nơi nhận and signature.
 */
import type { Directive, Span } from '../../corpus/record.ts';
import { fold } from '../../corpus/vietnamese.ts';
import { type Finding, finding } from './finding.ts';
import { hasHead, isParty } from './form-head.ts';

/** Letters of a paper that has a body at all. */
const SOME_BODY = 300;

export function orderFindings(draft: Directive): Finding[] {
  // Columns of a page may be read in any order; a text file or Word file has one.
  if (draft.source.format === 'pdf' || draft.source.ocr.pages.length > 0) return [];
  const { type, title, number, issued, issuer, recipients, signatory } = draft.evidence;
  if (isParty(draft) || !hasHead(draft) || !type || !title || title.start < type.start) return [];
  // A công văn names no type; its subject stands under the number, left of the date.
  if (draft.type === 'CV' || !/^\P{Ll}+$/u.test(draft.text.slice(type.start, type.end))) return [];
  const nation = nationLine(draft.text);
  const above: [string, Span | undefined | null][] = [
    ['Tên cơ quan ban hành', issuer],
    ['Quốc hiệu, Tiêu ngữ', nation],
    ['Số, ký hiệu', number],
    ['Địa danh và thời gian ban hành', issued],
  ];
  const found = above.flatMap(([name, span]) =>
    span && span.start >= title.end
      ? [finding('form-part-order', span, `${name} phải đặt phía trên tên loại và trích yếu.`)]
      : [],
  );
  const below: [string, Span | undefined][] = [
    ['Nơi nhận', recipients],
    ['Chức vụ, họ tên và chữ ký của người có thẩm quyền', signatory],
  ];
  for (const [name, span] of below)
    if (span && followsAtOnce(draft.text, title, span))
      found.push(finding('form-part-order', span, `${name} phải đặt sau phần nội dung văn bản.`));
  return found;
}

/** The line of the Quốc hiệu within the first page. */
function nationLine(text: string): Span | null {
  let at = 0;
  for (const line of text.slice(0, 3000).split('\n')) {
    if (/^cong hoa xa hoi chu nghia viet nam$/.test(fold(line.trim())))
      return { start: at, end: at + line.length };
    at += line.length + 1;
  }
  return null;
}

/** Whether the span stands right under the title while the words of the paper come after it. */
function followsAtOnce(text: string, title: Span, span: Span): boolean {
  if (span.start < title.end || span.start - title.end > 40) return false;
  return text.slice(title.end, span.start).trim().length < 20 && text.length - span.end > SOME_BODY;
}
