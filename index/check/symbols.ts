/** Citations that are wrong by their own words: the symbol's form, and type and issuer against the symbol. */
import { bodyKey } from '../../corpus/body.ts';
import { documentTypeBySymbol } from '../../corpus/document-type.ts';
import { type ParsedSymbol, parseSymbol } from '../../corpus/instrument.ts';
import type { Citation, Directive } from '../../corpus/record.ts';
import { bodyByCode } from '../../corpus/symbol.ts';
import { fold } from '../../corpus/vietnamese.ts';
import { type Finding, finding } from './finding.ts';
import { centralPartyOrgan } from './likeness.ts';
import { quoted, saidIssuer, shortName } from './mentions.ts';

const WHY: Partial<Record<ParsedSymbol['repairs'][number]['rule'], string>> = {
  swapped: 'dấu “/” và dấu “-” bị đổi chỗ cho nhau',
  separator: 'dùng sai dấu “/” hoặc dấu “-”',
  hyphen: 'thiếu dấu “-” giữa tên loại và cơ quan',
  homoglyph: 'có chữ cái gõ nhầm bộ ký tự',
  type: 'viết sai chữ viết tắt tên loại',
  organ: 'viết sai chữ viết tắt tên cơ quan',
  serial: 'số có chữ cái lẫn vào',
};
/** Normative types whose symbol carries the year (Luật 1996, Nghị định 101/CP năm 1997 onward). */
const YEARED: Record<string, string> = { NĐ: 'Nghị định', TT: 'Thông tư', TTLT: 'Thông tư liên tịch' };

/** Malformed symbols, each with its right form. Marks of OCR and of PDF line breaks are not the author's. */
export function symbolFindings(draft: Directive): Finding[] {
  const bySymbol = draft.citations.flatMap((citation) => [
    ...malformed(draft, citation),
    ...yearMissing(citation),
    ...typeAgainst(citation),
    ...issuerAgainst(draft, citation),
  ]);
  return [...bySymbol, ...lookalikes(draft)];
}

/** "522/QÐ-TTg" with an eth: it looks right and is found by no search. Cleaning told of it and reads it as Đ. */
function lookalikes(draft: Directive): Finding[] {
  return draft.warnings.flatMap(({ code, start, end }) => {
    if (code !== 'lookalike-letter' || start === null || end === null) return [];
    const right = draft.text.slice(start, end);
    const message = `Ký hiệu “${quoted(right)}” gõ bằng chữ “Ð” trông giống nhưng không phải chữ “Đ” tiếng Việt; cần gõ lại.`;
    return [
      finding('symbol-malformed', { start, end }, message, { proposal: right, severity: 'warning' as const }),
    ];
  });
}

function malformed(draft: Directive, citation: Citation): Finding[] {
  if (!citation.written || !citation.number) return [];
  const repairs = parseSymbol(citation.written)?.repairs ?? [];
  const first = repairs.find((repair) => WHY[repair.rule] && !onlyDashes(repair));
  if (!first) return [];
  // A letter in a serial is nearly always the work of a machine that read the paper, in whatever file it then stands.
  const misread = draft.source.ocr.pages.length > 0 || first.rule === 'serial';
  const message = `Ký hiệu “${quoted(citation.written)}” viết sai dạng (${WHY[first.rule]}); viết đúng là “${citation.number}”.`;
  return [
    finding('symbol-malformed', symbolSpan(citation), message, {
      proposal: citation.number,
      ...(misread ? { severity: 'hint' } : {}),
    }),
  ];
}

/** Word turns hyphens into dashes by itself: that is typography, not a wrong symbol. */
function onlyDashes(repair: { rule: string; from: string; to: string }): boolean {
  return (
    repair.rule === 'homoglyph' && repair.from.replace(/[\u2010-\u2015\u2212\u00AD]/gu, '-') === repair.to
  );
}

function symbolSpan(citation: Citation): { start: number; end: number } {
  const at = citation.written ? citation.text.indexOf(citation.written) : -1;
  if (at < 0 || !citation.written) return citation;
  return { start: citation.start + at, end: citation.start + at + citation.written.length };
}

function yearMissing(citation: Citation): Finding[] {
  const symbol = citation.number ? parseSymbol(citation.number) : null;
  if (
    !symbol?.serial ||
    symbol.year !== null ||
    !symbol.type ||
    !YEARED[symbol.type] ||
    symbol.system === 'party'
  )
    return [];
  if (citation.date && Number(citation.date.slice(0, 4)) < 1998) return [];
  const name = YEARED[symbol.type];
  const right = citation.date
    ? `${symbol.serial}/${citation.date.slice(0, 4)}/${symbol.type}-${symbol.organ ?? ''}`
    : null;
  const message = `Ký hiệu của ${name} “${citation.number}” thiếu năm ban hành${right ? `; viết đúng là “${right}”` : ''}.`;
  return [finding('symbol-year-missing', citation, message, { proposal: right })];
}

/** "Kế hoạch số 15/QĐ-UBND". The noun and the abbreviation of the symbol must be of one type. */
function typeAgainst(citation: Citation): Finding[] {
  const symbol = citation.number ? parseSymbol(citation.number) : null;
  if (!symbol?.type || !citation.type || symbol.system === 'assembly') return [];
  const noun = /^\s*(\p{Lu}\p{L}*(?: \p{L}+){0,3}?)\s+(?:số\b|\d)/u.exec(citation.text)?.[1];
  const named = documentTypeBySymbol(symbol.type, symbol.system === 'party');
  if (!noun || !named || named.code === citation.type || named.symbols.includes(citation.type)) return [];
  if (documentTypeBySymbol(citation.type, symbol.system === 'party')?.symbols.includes(symbol.type))
    return [];
  if (/^văn bản/iu.test(noun) || citation.type === 'CV' || sameFamily(citation.type, symbol.type)) return [];
  const message = `“${noun}” không khớp với ký hiệu “${citation.number}” (chữ viết tắt “${symbol.type}” là của ${named.name}).`;
  return [finding('type-symbol-mismatch', citation, message)];
}

/** Types that share an abbreviation or are named by either word in practice. */
function sameFamily(a: string, b: string): boolean {
  const families = [
    ['QĐ', 'QyĐ', 'QC', 'QUYĐ'],
    ['L', 'BL', 'PL', 'QH'],
    ['CTr', 'CTHĐ', 'ĐA', 'DA', 'KH'],
    ['TTr', 'TT'],
    ['TB', 'KL'],
  ];
  return families.some((family) => family.includes(a) && family.includes(b));
}

/** "Quyết định số 522/QĐ-TTg … của Chính phủ": the code names another body than the words. */
function issuerAgainst(draft: Directive, citation: Citation): Finding[] {
  const said = saidIssuer(draft, citation);
  const symbol = citation.number ? parseSymbol(citation.number) : null;
  const code = (symbol?.organ ?? '').split('-')[0] ?? '';
  const body = code ? bodyByCode(code) : null;
  if (!said || !body || body.level === null || symbol?.system === 'other') return [];
  const central =
    body.code === 'CP' || body.code === 'TTg' || body.code === 'TW' || body.level === 'ministry';
  if (!central) return [];
  const words = saidWords(draft, citation);
  const agree =
    body.code === 'TW'
      ? centralPartyOrgan(words) !== null || /trung uong|dang/.test(fold(words))
      : fits(words, body.name, body.code);
  if (agree) return [];
  const message = `${shortName(citation)} ghi của “${quoted(words)}”, nhưng ký hiệu “${code}” là của ${body.name}.`;
  return [
    finding('issuer-symbol-mismatch', citation, message, { proposal: body.code === 'TW' ? null : body.name }),
  ];
}

function saidWords(draft: Directive, citation: Citation): string {
  const after = draft.text.slice(citation.end, citation.end + 120).split('\n')[0] ?? '';
  const found =
    /^[\s,]{0,3}(?:\([^)]{0,12}\)\s?)?của\s+(.{2,90}?)(?=\s(?:về|quy định|ban hành|phê duyệt|sửa đổi|hướng dẫn|tại|trong|đã|và|,)|[,;.(]|$)/u.exec(
      after,
    );
  return found?.[1] ?? citation.issuer ?? '';
}

/** Whether the words can be this body: its name, its head, its code, or a short form of it. */
function fits(words: string, name: string, code: string): boolean {
  const plain = fold(words);
  const full = fold(name);
  if (code === 'CP' && /^thu tuong/.test(plain)) return false;
  if (plain.includes(full) || plain.includes(fold(code)) || bodyKey(words) === bodyKey(name)) return true;
  if (code === 'TTg') return /^thu tuong|^ttg|^ttcp/.test(plain);
  if (code === 'CP')
    return /^chinh phu|^cp\b/.test(plain) || !/^(?:thu tuong|bo |ubnd|uy ban|quoc hoi)/.test(plain);
  // A ministry under another of its names: only another body named outright is a contradiction.
  return !/^(?:chinh phu|thu tuong|quoc hoi|ubnd|uy ban nhan dan|so )/.test(plain);
}
