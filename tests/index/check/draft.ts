/** Drafts for the tests of the check: a whole paper round a few lines, read as any file is. */
import { DEFAULT_CONFIG } from '../../../corpus/config.ts';
import type { Directive } from '../../../corpus/record.ts';
import { checkDraft, type Finding, type Knowledge, NOTHING_KNOWN } from '../../../index/check.ts';
import { readDirectives } from '../../../ingest/ingest.ts';

export interface Paper {
  issuer?: string;
  number?: string;
  date?: string;
  heading?: string;
  title?: string;
  body: string;
  recipients?: string;
  signature?: string;
}

/** A State plan of a commune unless told otherwise; "" leaves a part out. */
export function paper(p: Paper): string {
  const lines = [
    p.issuer ?? 'ỦY BAN NHÂN DÂN\nXÃ NẬM THIA',
    p.number ?? 'Số: 17/KH-UBND',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
    p.date ?? 'Nậm Thia, ngày 12 tháng 8 năm 2025',
    '',
    p.heading ?? 'KẾ HOẠCH',
    p.title ?? 'Nâng cao chất lượng giáo dục trên địa bàn xã Nậm Thia năm 2025',
    '',
    p.body,
    '',
    `Nơi nhận:\n${p.recipients ?? '- UBND tỉnh;\n- Các phòng chuyên môn thuộc xã;\n- Các trường học trên địa bàn xã;\n- Lưu: VT, VHXH.'}`,
    '',
    p.signature ?? 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTẩn Láo Tả',
  ];
  return lines.join('\n');
}

export async function read(text: string): Promise<Directive> {
  const [outcome] = await readDirectives({ name: 'du-thao.txt', bytes: new TextEncoder().encode(text) });
  if (!outcome?.ok) throw new Error(`not read: ${outcome?.reason}`);
  return outcome.directive;
}

/** Findings of a paper against an empty corpus, or a given one. */
export async function check(
  p: Paper,
  knowledge: Knowledge = NOTHING_KNOWN,
): Promise<{ draft: Directive; findings: Finding[] }> {
  return checkText(paper(p), knowledge);
}

/** Findings of a whole text as it stands. */
export async function checkText(
  text: string,
  knowledge: Knowledge = NOTHING_KNOWN,
): Promise<{ draft: Directive; findings: Finding[] }> {
  const draft = await read(text);
  return { draft, findings: checkDraft(draft, { knowledge, config: DEFAULT_CONFIG, today: '2026-11-22' }) };
}

/** Codes found, sorted. */
export async function codes(p: Paper, knowledge?: Knowledge): Promise<string[]> {
  return (await check(p, knowledge)).findings.map((f) => f.code).sort();
}
