/** `can-cu check FILE`: a draft read like any directive, kept out of the corpus, answered with findings. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkReportHtml } from '../api/export/check-report.ts';
import { withComments } from '../api/export/word-comments.ts';
import { today } from '../api/today.ts';
import { readConfig } from '../corpus/config.ts';
import { formatVietnamese } from '../corpus/partial-date.ts';
import type { Directive } from '../corpus/record.ts';
import { openKnowledge } from '../index/check/knowledge.ts';
import { examine, type Finding, type Knowledge, NOTHING_KNOWN } from '../index/check.ts';
import { Search } from '../index/search.ts';
import { readDirectives } from '../ingest/ingest.ts';
import { openHouse } from './house.ts';
import { EXIT, printable, printJson, say, UserError } from './output.ts';
import { whyUnreadable } from './parse.ts';

interface CheckOptions {
  data: string;
  json: boolean;
  comments?: string;
  report?: string;
  config: string;
}

const SEVERITY: Record<Finding['severity'], string> = { error: 'LỖI', warning: 'CẢNH BÁO', hint: 'GỢI Ý' };

export async function check(file: string, options: CheckOptions): Promise<void> {
  const { draft, bytes } = await readDraft(file);
  const { config, warnings } = readConfig(options.config);
  for (const warning of warnings) say(warning);
  const { findings, states } = withKnowledge(options.data, (knowledge) =>
    examine(draft, { knowledge, config, today: today() }),
  );
  if (options.json) for (const found of findings) printJson(found);
  else for (const found of findings) process.stdout.write(`${printable(entry(draft, found))}\n\n`);
  if (options.report) {
    await writeFile(options.report, checkReportHtml(draft, findings, states, formatVietnamese(today())));
    say(`Đã ghi báo cáo ${options.report}.`);
  }
  if (options.comments) await writeComments(options.comments, draft, bytes, findings);
  say(summary(findings));
  if (findings.some((found) => found.severity !== 'hint')) process.exitCode = EXIT.findings;
}

async function readDraft(file: string): Promise<{ draft: Directive; bytes: Uint8Array }> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    const { reason, hint } = whyUnreadable(error);
    throw new UserError(`${file}: ${reason} ${hint ?? ''}`.trim());
  });
  const [outcome] = await readDirectives({ name: file, bytes: new Uint8Array(bytes) });
  if (outcome?.ok) return { draft: outcome.directive, bytes: outcome.bytes };
  throw new UserError(
    outcome ? `${file}: ${outcome.reason} ${outcome.hint}` : `${file}: tệp không có văn bản nào.`,
  );
}

/** Without a store the draft is still checked against itself and the rules of form. */
function withKnowledge<T>(data: string, work: (knowledge: Knowledge) => T): T {
  if (!existsSync(join(data, 'can-cu.sqlite'))) {
    say(`Chưa có kho dữ liệu ở “${data}”: chỉ kiểm tra bản thân dự thảo, không đối chiếu căn cứ.`);
    return work(NOTHING_KNOWN);
  }
  const store = openHouse(data);
  try {
    const search = new Search(store.db);
    const corpus = {
      db: store.db,
      get: (id: string) => store.get(id),
      rank: (text: string, size: number) => search.rank(text, size),
      similar: (record: Directive, size: number) => search.similar(record, size).map((hit) => hit.id),
    };
    return work(openKnowledge(corpus));
  } finally {
    store.close();
  }
}

async function writeComments(
  path: string,
  draft: Directive,
  bytes: Uint8Array,
  findings: readonly Finding[],
): Promise<void> {
  if (draft.source.format !== 'docx') throw new UserError('Chỉ tệp .docx mới ghi lại được kèm nhận xét.');
  const word = withComments(bytes, draft.text, findings, new Date().toISOString());
  await writeFile(path, word.bytes);
  say(`Đã ghi ${path} với ${word.placed + word.unplaced} nhận xét.`);
}

function entry(draft: Directive, found: Finding): string {
  const quote = found.end > found.start ? `   Tại: “${draft.text.slice(found.start, found.end)}”` : null;
  return [
    `${SEVERITY[found.severity]} · ${found.message}`,
    quote,
    found.proposal ? `   Nên sửa: ${found.proposal}` : null,
    ...found.evidence.slice(0, 3).map((e) => `   ${e.label}: “${e.quote}”`),
    `   Theo: ${found.source} [${found.code}]`,
  ]
    .filter((part) => part !== null)
    .join('\n');
}

function summary(findings: readonly Finding[]): string {
  const count = (severity: Finding['severity']) => findings.filter((f) => f.severity === severity).length;
  return `${count('error')} lỗi, ${count('warning')} cảnh báo, ${count('hint')} gợi ý.`;
}
