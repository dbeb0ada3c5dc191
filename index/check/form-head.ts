/** Form of the head: Quốc hiệu, number, date, subject (NĐ 30/2020, Phụ lục I, Phần I, Mục II; Party: its own). */
import { parseSymbol } from '../../corpus/instrument.ts';
import type { Directive, Span } from '../../corpus/record.ts';
import { fold } from '../../corpus/vietnamese.ts';
import { type Finding, finding } from './finding.ts';
import { quoted } from './mentions.ts';

/** Since when the rules of NĐ 30/2020 hold; older drafts are measured by older rules, so not at all. */
export const ND30_SINCE = '2020-03-05';

/** Whether the draft is a Party paper, by its symbol or its head. */
export function isParty(draft: Directive): boolean {
  const symbol = draft.number ? parseSymbol(draft.number.text) : null;
  if (symbol?.system === 'party') return true;
  return (
    /ĐẢNG CỘNG SẢN VIỆT NAM/u.test(draft.text.slice(0, 1200)) &&
    !/CỘNG H[ÒO][ÀA]? XÃ HỘI/u.test(draft.text.slice(0, 1200))
  );
}

/** Copies on portals and drafts pasted as text often lack the head: without it there is nothing to measure. */
export function hasHead(draft: Directive): boolean {
  const head = fold(draft.text.slice(0, 1500));
  return /cong ho?oa xa hoi|doc lap|dang cong san/.test(head) && draft.evidence.number !== undefined;
}

export function headFindings(draft: Directive): Finding[] {
  return [
    ...motto(draft),
    ...missingParts(draft),
    ...numberLabel(draft),
    ...numberSymbol(draft),
    ...serialZero(draft),
    ...dateForm(draft),
    ...subject(draft),
  ];
}

const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';

function motto(draft: Directive): Finding[] {
  if (isParty(draft) || !hasHead(draft)) return [];
  const found: Finding[] = [];
  for (const line of linesOf(draft.text.slice(0, 1500))) {
    const plain = fold(line.text);
    if (/^doc lap\W{0,6}tu do\W{0,6}hanh phuc$/.test(plain)) {
      if (line.text.replace(/[–—−‐-]/gu, '-') !== MOTTO)
        found.push(
          finding('form-motto', line, `Tiêu ngữ viết “${quoted(line.text)}”; viết đúng là “${MOTTO}”.`, {
            proposal: MOTTO,
          }),
        );
    } else if (/^cong hoa xa hoi chu nghia viet nam$/.test(plain)) {
      if (line.text.replace(/HOÀ/u, 'HÒA') !== NATION)
        found.push(
          finding('form-motto', line, `Quốc hiệu viết “${quoted(line.text)}”; viết đúng là “${NATION}”.`, {
            proposal: NATION,
          }),
        );
    }
  }
  return found;
}

function linesOf(text: string): (Span & { text: string })[] {
  const lines: (Span & { text: string })[] = [];
  let at = 0;
  for (const raw of text.split('\n')) {
    const trimmed = raw.trim();
    const lead = raw.length - raw.trimStart().length;
    lines.push({ text: trimmed, start: at + lead, end: at + lead + trimmed.length });
    at += raw.length + 1;
  }
  return lines;
}

const NOWHERE = { start: 0, end: 0 };

/** A signer's office somewhere near the end, however the columns were read. */
const SIGNER = /(?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG|BÍ THƯ|THỦ TƯỚNG|CHÁNH VĂN PHÒNG|HIỆU TRƯỞNG|CHỈ HUY)/u;

function missingParts(draft: Directive): Finding[] {
  if (!hasHead(draft) || draft.source.ocr.pages.length > 0) return [];
  const missing: string[] = [];
  if (!draft.evidence.issued) missing.push('địa danh và thời gian ban hành');
  if (!draft.title && draft.type !== 'CV') missing.push('trích yếu');
  if (!draft.signatory?.position && !SIGNER.test(draft.text.slice(-4000))) missing.push('chức vụ người ký');
  return missing.map((part) => finding('form-part-missing', NOWHERE, `Không thấy ${part}.`));
}

function numberLabel(draft: Directive): Finding[] {
  const span = draft.evidence.number;
  if (!span) return [];
  const line = draft.text.slice(span.start, span.end);
  const party = isParty(draft);
  if (party && /^số\s*:/iu.test(line))
    return [
      finding('form-number-label', span, 'Văn bản của Đảng ghi “Số” không có dấu hai chấm.', {
        proposal: line.replace(/^(số)\s*:\s*/iu, '$1 '),
      }),
    ];
  if (!party && /^số\s+[^:]/iu.test(line))
    return [
      finding('form-number-label', span, 'Sau chữ “Số” phải có dấu hai chấm (“Số: …”).', {
        proposal: line.replace(/^số\s+/iu, 'Số: '),
      }),
    ];
  return [];
}

function numberSymbol(draft: Directive): Finding[] {
  const span = draft.evidence.number;
  if (!span || draft.source.ocr.pages.length > 0) return [];
  const written =
    draft.text
      .slice(span.start, span.end)
      .split('\n')[0]
      ?.replace(/^số\s*:?\s*/iu, '')
      .trim() ?? '';
  const symbol = parseSymbol(written);
  if (!symbol || symbol.system === 'other') return [];
  const wrong = symbol.repairs.find((r) =>
    ['swapped', 'separator', 'hyphen', 'type', 'organ'].includes(r.rule),
  );
  if (wrong)
    return [
      finding(
        'form-number-symbol',
        span,
        `Ký hiệu của dự thảo “${quoted(written)}” viết sai dạng; viết đúng là “${symbol.text}”.`,
        { proposal: symbol.text },
      ),
    ];
  if (
    draft.type &&
    symbol.type &&
    symbol.system !== 'party' &&
    draft.evidence.type &&
    !sameType(draft.type, symbol.type)
  )
    return [
      finding(
        'form-number-symbol',
        span,
        `Tên loại là ${draft.typeName ?? draft.type} nhưng ký hiệu ghi “${symbol.type}”.`,
      ),
    ];
  return [];
}

function sameType(type: string, symbol: string): boolean {
  return (
    type === symbol ||
    type.toUpperCase() === symbol.toUpperCase() ||
    (type === 'ĐA' && symbol === 'DA') ||
    (symbol === 'QĐ' && /^Q/.test(type))
  );
}

function serialZero(draft: Directive): Finding[] {
  const span = draft.evidence.number;
  if (!span || !draft.number?.serial || isParty(draft) || !/^[1-9]$/u.test(draft.number.serial)) return [];
  const right = `0${draft.number.serial}`;
  return [
    finding('form-serial-zero', span, `Số nhỏ hơn 10 phải thêm số 0 ở trước: “${right}”.`, {
      proposal: `Số: ${right}${draft.number.text.slice(1)}`,
    }),
  ];
}

/** "ngày 05 tháng 01 năm 2020": in words, a zero before days 1–9 and months 1–2 only. */
function dateForm(draft: Directive): Finding[] {
  const span = draft.evidence.issued;
  if (!span) return [];
  const line = draft.text.slice(span.start, span.end);
  const words = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu.exec(line);
  if (!words) {
    if (/\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}/u.test(line))
      return [
        finding(
          'form-date',
          span,
          `Thời gian ban hành phải viết đầy đủ bằng chữ “ngày … tháng … năm …”, không viết “${quoted(line)}”.`,
        ),
      ];
    return [];
  }
  const [d, m] = [words[1] as string, words[2] as string];
  const right = `ngày ${Number(d) < 10 ? `0${Number(d)}` : d} tháng ${Number(m) < 3 ? `0${Number(m)}` : Number(m)} năm ${words[3]}`;
  const party = isParty(draft);
  if (party || right === words[0].replace(/\s+/gu, ' ').toLowerCase()) return [];
  const at = span.start + words.index;
  return [
    finding(
      'form-date',
      { start: at, end: at + words[0].length },
      `Thời gian ban hành viết “${quoted(words[0])}”; viết đúng là “${right}”.`,
      { proposal: right },
    ),
  ];
}

function subject(draft: Directive): Finding[] {
  if (draft.type !== 'CV' || isParty(draft) || !hasHead(draft) || draft.source.ocr.pages.length > 0)
    return [];
  const title = draft.evidence.title;
  const head = draft.text.slice(0, title ? title.end : 900);
  if (/(?:^|[^\p{L}])v\s?\/\s?v(?![\p{L}])/iu.test(head)) return [];
  const span = title ?? lineAfter(draft, draft.evidence.number);
  if (!span) return [];
  const words = draft.title ?? draft.text.slice(span.start, span.end);
  const right = `V/v ${words.replace(/^về việc\s+/iu, '')}`;
  return [
    finding('form-subject', span, 'Trích yếu của công văn phải bắt đầu bằng “V/v”.', { proposal: right }),
  ];
}

/** The line under the number, where a công văn has its subject. */
function lineAfter(draft: Directive, number: Span | undefined): Span | null {
  if (!number) return null;
  const start = draft.text.indexOf('\n', number.end) + 1;
  const end = draft.text.indexOf('\n', start);
  const line = draft.text.slice(start, end);
  return start > 0 && end > start && /^về việc\s/iu.test(line) ? { start, end } : null;
}
