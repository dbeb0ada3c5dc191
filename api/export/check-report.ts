/** The check's findings as one HTML page that prints on A4: no script, no outside file, all text escaped. */
import { documentTypeByCode } from '../../corpus/document-type.ts';
import type { Directive } from '../../corpus/record.ts';
import type { CitationState, Finding } from '../../index/check.ts';
import { escapeXml } from './word-comments.ts';

const SEVERITY: Record<Finding['severity'], string> = { error: 'Lỗi', warning: 'Cảnh báo', hint: 'Gợi ý' };
const STATE: Record<CitationState['state'], string> = {
  verified: 'Đúng với văn bản trong kho',
  consistent: 'Các văn bản trong kho viện dẫn giống nhau',
  differs: 'Khác với kho',
  malformed: 'Ký hiệu sai dạng',
  replaced: 'Đã thay thế hoặc bãi bỏ',
  'not-yet-in-force': 'Chưa có hiệu lực',
  ambiguous: 'Chưa rõ là văn bản nào',
  outside: 'Ngoài kho, không đối chiếu được',
};

const STYLE = `@page{size:A4;margin:18mm 15mm}body{font:11pt/1.4 "Times New Roman",Tinos,serif;color:#111;max-width:180mm;margin:0 auto;padding:8mm}
h1{font-size:15pt;margin:0 0 2mm}h2{font-size:12pt;margin:6mm 0 2mm}table{border-collapse:collapse;width:100%}td,th{border:1px solid #777;padding:1.2mm 2mm;vertical-align:top;text-align:left}
th{background:#eee}tr{break-inside:avoid}.error{font-weight:bold}.quote,.source,small{color:#444;font-size:9.5pt}.source{font-style:italic}`;

/** The whole page. `when` is the day of the check as people write it ("22/11/2026"). */
export function checkReportHtml(
  draft: Directive,
  findings: readonly Finding[],
  states: readonly CitationState[],
  when: string,
): string {
  const count = (severity: Finding['severity']) => findings.filter((f) => f.severity === severity).length;
  const name = [draft.typeName, draft.number?.serial ? `số ${draft.number.text}` : null, draft.title]
    .filter(Boolean)
    .join(' ');
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Phiếu kiểm tra dự thảo</title><style>${STYLE}</style></head><body>
<h1>PHIẾU KIỂM TRA DỰ THẢO</h1>
<p>${escapeXml(name || draft.source.file)}<br><small>Tệp: ${escapeXml(draft.source.file)} · Kiểm tra ngày ${escapeXml(when)} · ${count('error')} lỗi, ${count('warning')} cảnh báo, ${count('hint')} gợi ý</small></p>
<h2>Phát hiện</h2>
${findings.length === 0 ? '<p>Không có phát hiện nào.</p>' : findingsTable(draft, findings)}
<h2>Viện dẫn</h2>
${states.length === 0 ? '<p>Dự thảo không viện dẫn văn bản nào.</p>' : statesTable(draft, states)}
<p><small>Kết quả đối chiếu với các văn bản đang có trong kho và các quy định về thể thức; người soạn thảo quyết định.</small></p>
</body></html>
`;
}

function findingsTable(draft: Directive, findings: readonly Finding[]): string {
  const rows = findings.map((f, i) => {
    const quote = f.end > f.start ? draft.text.slice(f.start, Math.min(f.end, f.start + 160)) : '';
    const evidence = f.evidence
      .filter((e) => e.quote !== '')
      .slice(0, 3)
      .map((e) => `<br><span class="quote">${escapeXml(e.label)}: “${escapeXml(e.quote)}”</span>`);
    return `<tr><td>${i + 1}</td><td class="${f.severity}">${SEVERITY[f.severity]}</td><td>${escapeXml(f.message)}${quote ? `<br><span class="quote">Tại: “${escapeXml(quote)}”</span>` : ''}${evidence.join('')}<br><span class="source">${escapeXml(f.source)}</span></td><td>${escapeXml(f.proposal ?? '')}</td></tr>`;
  });
  return `<table><thead><tr><th>TT</th><th>Mức</th><th>Nội dung</th><th>Nên sửa</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}

function statesTable(draft: Directive, states: readonly CitationState[]): string {
  const rows = states.flatMap(({ citation, state }) => {
    const cited = draft.citations[citation];
    if (!cited || cited.refersTo !== null) return [];
    const type = cited.type ? (documentTypeByCode(cited.type)?.name ?? cited.type) : '';
    return [
      `<tr><td>${escapeXml(cited.text || type)}</td><td>${escapeXml(cited.issuer ?? '')}</td><td>${STATE[state]}</td></tr>`,
    ];
  });
  return `<table><thead><tr><th>Viện dẫn</th><th>Cơ quan ban hành</th><th>Tình trạng</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}
