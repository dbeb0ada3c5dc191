/** The fields of the letterhead and the closing as the record has them, each with its proof, and what is amiss. */
import type { PartialDate } from '../../../corpus/partial-date.ts';
import { partialDate } from '../../../corpus/partial-date.ts';
import type { Directive, DocumentNumber, EvidenceField, Span, Warning } from '../../../corpus/record.ts';
import type { DocumentType } from '../../../corpus/vocabulary/document-types.ts';
import type { Closing } from '../close/closing.ts';
import { spanOf } from '../lines.ts';
import type { Line } from '../model.ts';
import { plain } from '../plain.ts';
import { typeFromSentences, typeOfCode, typeOfSymbol } from './document-type.ts';
import type { ReadIssuer } from './issuer-sentences.ts';
import type { Letterhead } from './letterhead-lines.ts';

type Fields = Pick<
  Directive,
  | 'type'
  | 'typeName'
  | 'number'
  | 'title'
  | 'issuer'
  | 'place'
  | 'issued'
  | 'urgency'
  | 'secrecy'
  | 'addressees'
  | 'recipients'
  | 'archive'
  | 'signatory'
  | 'cosigners'
>;

export interface Metadata {
  fields: Fields;
  evidence: Partial<Record<EvidenceField, Span>>;
  warnings: Warning[];
}

/** Puts together what head, closing and sentences say. */
export function readMetadata(
  head: Letterhead,
  closing: Closing | null,
  issuer: ReadIssuer | null,
  sentences: { opening: readonly Line[]; closing: readonly Line[] },
  text: string,
  scanned: boolean,
): Metadata {
  const evidence: Metadata['evidence'] = {};
  const warnings: Warning[] = [];
  const warn = (code: string, message: string, span: Span | null = null) =>
    warnings.push({ code, message, start: span?.start ?? null, end: span?.end ?? null });
  const prove = (field: EvidenceField, span: Span | null | undefined) => {
    if (span && span.end > span.start) evidence[field] = { start: span.start, end: span.end };
  };

  const number = readNumber(head, scanned, warn, prove);
  const type = readType(head, number, sentences, text, warn, prove);
  const isDirective = type !== null;
  if (!isDirective)
    warn('type-missing', 'Không nhận ra tên loại văn bản; tệp này có thể không phải văn bản hành chính.');
  else if (!number) warn('number-missing', 'Không thấy dòng số, ký hiệu ở phần đầu văn bản.');
  const issued = readIssued(head, closing, text, isDirective, scanned, warn, prove);
  const title = readTitle(head, type, sentences, isDirective, warn, prove);

  const known = isDirective ? issuer : null;
  prove('issuer', known?.span);
  if (known?.inferred)
    warn(
      'issuer-inferred',
      `Phần đầu không ghi cơ quan ban hành; suy ra “${known.issuer.name}” từ nội dung.`,
      known.span,
    );
  if (isDirective && !known) warn('issuer-missing', 'Không xác định được cơ quan ban hành.');

  const place = head.date?.read.place ?? null;
  if (head.date && place) prove('place', { start: head.date.start, end: head.date.start + place.length });
  prove('urgency', head.urgency);
  prove('secrecy', head.secrecy);
  prove('addressees', spanOf(head.addressees));
  prove('recipients', closing?.recipientSpan);
  prove('archive', closing?.archiveSpan);
  const signer = closing?.signers.find((s) => s.signatory.name) ?? closing?.signers[0] ?? null;
  prove('signatory', signer ? spanOf(signer.lines) : null);
  if (isDirective && !signer) warn('signatory-missing', 'Không thấy phần chữ ký ở cuối văn bản.');
  else if (signer && !signer.signatory.name)
    warn('signatory-unnamed', 'Phần chữ ký không có họ tên người ký.', spanOf(signer.lines));
  return {
    fields: {
      type: type?.code ?? null,
      typeName: type?.name ?? null,
      number: isDirective ? number : null,
      title,
      issuer: known?.issuer ?? null,
      place: isDirective ? place : null,
      issued: isDirective ? issued : null,
      urgency: head.urgency?.text ?? null,
      secrecy: head.secrecy?.text ?? null,
      addressees: head.addressees.map((line) => ({ name: tidyAddressee(line.text) })).filter((a) => a.name),
      recipients: closing?.recipients ?? [],
      archive: closing?.archive ?? null,
      signatory: signer?.signatory ?? null,
      cosigners: (closing?.signers ?? []).filter((s) => s !== signer).map((s) => s.signatory),
    },
    evidence,
    warnings,
  };
}

type Warn = (code: string, message: string, span?: Span | null) => void;
type Prove = (field: EvidenceField, span: Span | null | undefined) => void;

function readNumber(head: Letterhead, scanned: boolean, warn: Warn, prove: Prove): DocumentNumber | null {
  const found = head.number;
  if (!found) return null;
  prove('number', found);
  const { number, repaired } = found.read;
  if (repaired) warn('number-repaired', `Số văn bản in là “${repaired}”, đọc là ${number.serial}.`, found);
  if (number.serial === null && scanned)
    warn('number-unread', 'Không đọc được số trên bản quét (viết tay, hoặc để trống).', found);
  else if (number.serial === null) warn('number-blank', 'Số văn bản còn để trống.', found);
  return number;
}

function readType(
  head: Letterhead,
  number: DocumentNumber | null,
  sentences: { opening: readonly Line[]; closing: readonly Line[] },
  text: string,
  warn: Warn,
  prove: Prove,
): DocumentType | null {
  const bySymbol = number ? typeOfSymbol(number.symbol, number.year) : null;
  if (head.type && bySymbol && bySymbol.code !== head.type.type.code && titleRunsOn(head, text)) {
    // "QUY ĐỊNH CHI TIẾT …" under "Số: 25/2026/NĐ-CP": the heading's line is lost, this is the title's first.
    head.title[0] = lineOver(head.type.line, head.title[0] as Line);
    head.type = null;
  }
  if (head.type) {
    prove('type', head.type.line);
    return head.type.type;
  }
  const word = head.number?.read.typeWord;
  const byWord = word ? WORD_TYPES[word] : undefined;
  if (byWord) {
    prove('type', head.number);
    return typeOfCode(byWord);
  }
  if (bySymbol) {
    prove('type', head.number);
    if (bySymbol.code !== 'CV')
      warn('type-inferred', `Không có dòng tên loại; theo ký hiệu, đây là ${bySymbol.name}.`, head.number);
    return bySymbol;
  }
  if (head.subject.length > 0 || (head.addressees.length > 0 && (head.national || head.party || head.date))) {
    prove('type', head.subject[0] ?? head.addressees[0]);
    return typeOfCode('CV');
  }
  const headed =
    head.national || head.party || head.date !== null || number !== null || head.authority.length > 0;
  const said = typeFromSentences(join(sentences.opening.slice(0, 4)), join(sentences.closing));
  if (said && (headed || sentences.closing.length > 0)) {
    warn(
      'type-inferred',
      `Không có dòng tên loại; theo lời văn, đây là ${said.name}.`,
      sentences.opening[0] ?? null,
    );
    return said;
  }
  return null;
}

/** The title goes on in the line of the type's name: "BÁO CÁO KẾT QUẢ …". */
function titleRunsOn(head: Letterhead, text: string): boolean {
  const first = head.title[0];
  return (
    head.type !== null && first !== undefined && /^ {0,3}$/.test(text.slice(head.type.line.end, first.start))
  );
}

function lineOver(first: Line, second: Line): Line {
  return { start: first.start, end: second.end, text: `${first.text} ${second.text}` };
}

const WORD_TYPES: Readonly<Record<string, string>> = {
  luat: 'L',
  'bo luat': 'BL',
  'phap lenh': 'PL',
  'nghi quyet': 'NQ',
  'nghi dinh': 'NĐ',
  'quyet dinh': 'QĐ',
  'thong tu': 'TT',
  'chi thi': 'CT',
};

/** "Luật này được Quốc hội … thông qua ngày 10 tháng 12 năm 2025": an act's own date, where the head has none. */
const PASSED =
  /\b(?:luat|nghi quyet|phap lenh|bo luat) nay (?:da )?duoc [^;]{0,200}?thong qua (?:vao )?ngay (\d{1,2})(?: thang |[/-])(\d{1,2})(?: nam |[/-])(\d{4})/;

function readIssued(
  head: Letterhead,
  closing: Closing | null,
  text: string,
  isDirective: boolean,
  scanned: boolean,
  warn: Warn,
  prove: Prove,
): PartialDate | null {
  const found = head.date;
  if (found?.read.date) {
    prove('issued', found);
    if (found.read.partial && scanned)
      warn('date-unread', 'Không đọc đủ ngày, tháng, năm trên bản quét (viết tay, hoặc để trống).', found);
    else if (found.read.partial) warn('date-partial', 'Ngày ban hành chưa ghi đủ ngày, tháng, năm.', found);
    return found.read.date;
  }
  const end = closing
    ? (closing.recipientSpan?.start ?? closing.signers[0]?.lines[0]?.start ?? text.length)
    : text.length;
  const from = Math.max(0, end - 3000);
  const passed = PASSED.exec(plain(text.slice(from, end)));
  if (passed) {
    const span = { start: from + passed.index, end: from + passed.index + passed[0].length };
    prove('issued', span);
    return partialDate(Number(passed[3]), Number(passed[2]), Number(passed[1]));
  }
  if (found) {
    prove('issued', found);
    if (scanned) warn('date-unread', 'Không đọc được ngày trên bản quét (viết tay, hoặc để trống).', found);
    else warn('date-blank', 'Ngày ban hành còn để trống.', found);
  } else if (isDirective) warn('date-missing', 'Không thấy địa danh, ngày tháng ở phần đầu văn bản.');
  return null;
}

function readTitle(
  head: Letterhead,
  type: DocumentType | null,
  sentences: { opening: readonly Line[] },
  isDirective: boolean,
  warn: Warn,
  prove: Prove,
): string | null {
  const lines = head.title.length > 0 ? head.title : head.subject;
  if (lines.length > 0) {
    prove('title', spanOf(lines));
    const title = tidyTitle(lines);
    return title || null;
  }
  if (!isDirective || !type || type.code === 'CV') {
    if (isDirective) warn('title-missing', 'Không thấy trích yếu.');
    return null;
  }
  const said = titleFromOpening(sentences.opening, type.name);
  if (said) {
    prove('title', said.span);
    warn('title-inferred', 'Không có trích yếu ở phần đầu; lấy theo câu mở đầu.', said.span);
    return said.title;
  }
  warn('title-missing', 'Không thấy trích yếu.');
  return null;
}

/** "… ban hành Kế hoạch triển khai X, cụ thể như sau:" → "triển khai X". */
function titleFromOpening(opening: readonly Line[], typeName: string): { title: string; span: Span } | null {
  const pattern = new RegExp(
    `\\b(?:xay dung|ban hanh|lap)\\s${plain(typeName)}\\s(.{8,400}?),?\\s(?:cu the\\s)?(?:nhu sau|voi (?:cac )?noi dung)`,
  );
  for (const line of opening.slice(0, 5)) {
    const m = pattern.exec(plain(line.text.slice(0, 3000)));
    if (!m?.[1]) continue;
    const start = line.start + m.index + m[0].indexOf(m[1]);
    const local = m.index + m[0].indexOf(m[1]);
    return {
      title: line.text.slice(local, local + m[1].length).trim(),
      span: { start, end: start + m[1].length },
    };
  }
  return null;
}

function tidyTitle(lines: readonly Line[]): string {
  return (
    join(lines)
      .replace(/[*_]{2,}/g, '')
      // A speck at a line's end: no sentence ends inside a title.
      .replace(/(?<=\p{Ll}{2})\.\s(?=\p{Ll})/gu, ' ')
      // OCR and some fonts run the first two words together, a rule's end in front of them.
      .replace(/^[l|I!.,'‘’]?V[ềê]\s?vi[ệê]c\s/u, 'Về việc ')
      // The council's name and session, run into the last line of the title.
      .replace(
        /\s(?:HỘI ĐỒNG NHÂN DÂN|ỦY BAN NHÂN DÂN)\s[\p{Lu}\s]{4,60}?\sKH[ÓO][AÁ]\s[IVXL\d]{1,6}[\s,].{0,60}$/u,
        '',
      )
      .replace(/[\s.;:,]+$/, '')
      .trim()
  );
}

function tidyAddressee(text: string): string {
  return text
    .replace(/^[:\s-]+/, '')
    .replace(/[;.,\s]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function join(lines: readonly Line[]): string {
  return lines
    .map((line) => line.text)
    .join(' ')
    .replace(/\s+/g, ' ');
}
