/** Form of the body: the bases' punctuation and "./." (NĐ 30/2020, Phụ lục I, Phần I, Mục II). */

import type { Directive, Span } from '../../corpus/record.ts';
import { type Finding, finding } from './finding.ts';
import { hasHead, isParty } from './form-head.ts';
import { quoted } from './mentions.ts';

export function bodyFindings(draft: Directive): Finding[] {
  if (draft.source.ocr.pages.length > 0) return [];
  return [...basisPunctuation(draft), ...endMark(draft)];
}

/** The formal block: two or more lines beginning with "Căn cứ" one after the other. ";" at each end, "." at the last. */
function basisPunctuation(draft: Directive): Finding[] {
  if (isParty(draft)) return [];
  const lines = formalBlock(draft.text);
  if (lines.length < 2) return [];
  const found: Finding[] = [];
  lines.forEach((line, i) => {
    const last = i === lines.length - 1;
    const end = line.text.at(-1) ?? '';
    // The next line may carry the sentence on: "…, Ủy ban nhân dân … ban hành".
    if (last ? end === '.' || end === ',' || end === ':' || end === ';' : end === ';') {
      if (last && end === ';') {
        const span = { start: line.end - 1, end: line.end };
        found.push(
          finding('form-basis-punctuation', span, 'Dòng căn cứ cuối cùng kết thúc bằng dấu chấm “.”.', {
            proposal: '.',
          }),
        );
      }
      return;
    }
    const mark = last ? '.' : ';';
    const span = { start: Math.max(line.start, line.end - 20), end: line.end };
    found.push(
      finding(
        'form-basis-punctuation',
        span,
        `Dòng căn cứ “…${quoted(line.text.slice(-40))}” phải kết thúc bằng dấu “${mark}”.`,
        { proposal: mark },
      ),
    );
  });
  // Plans and công văn have no formal block by rule; some write one all the same.
  const formal = ['QĐ', 'NQ'].includes(draft.type ?? '');
  return found.slice(0, 3).map((f) => (formal ? f : { ...f, severity: 'hint' }));
}

function formalBlock(text: string): (Span & { text: string })[] {
  const block: (Span & { text: string })[] = [];
  let at = 0;
  for (const raw of text.slice(0, 20_000).split('\n')) {
    const line = raw.trim();
    const start = at + (raw.length - raw.trimStart().length);
    at += raw.length + 1;
    if (line === '') continue;
    const basis = /^(?:Căn cứ|Theo đề nghị|Xét đề nghị|Xét Tờ trình)\s/u.test(line);
    if (basis) block.push({ text: line, start, end: start + line.length });
    else if (block.length > 0) break;
  }
  const first = block[0];
  return first && /^Căn cứ/u.test(first.text) ? block : [];
}

/** "./." closes the body; a decision's last Điều, a plan's last sentence. */
function endMark(draft: Directive): Finding[] {
  if (isParty(draft) || !hasHead(draft)) return [];
  const close = closeStart(draft);
  if (close === null) return [];
  const body = draft.text.slice(0, close).trimEnd();
  const end = body.slice(-4);
  if (/\.\s?\/\s?\.?$/u.test(end) || !/[.;:!]$/u.test(end)) return [];
  const last = body.slice(body.lastIndexOf('\n') + 1);
  if (last.length < 25 || last.includes('\t')) return [];
  return [
    finding(
      'form-end-mark',
      { start: body.length - 1, end: body.length },
      'Hết phần nội dung văn bản phải có dấu “./.”.',
      { proposal: './.' },
    ),
  ];
}

function closeStart(draft: Directive): number | null {
  const label = /\n[ \t]*\**Nơi nhận\**\s*:?/u.exec(draft.text);
  const spans = [draft.evidence.recipients, draft.evidence.signatory, draft.evidence.archive].filter(
    (s) => s !== undefined,
  );
  const first = Math.min(...spans.map((s) => s.start), label ? label.index : Number.POSITIVE_INFINITY);
  return Number.isFinite(first) && first > 200 ? first : null;
}
