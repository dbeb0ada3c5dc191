/** `can-cu parse FILE…`: one record a line on stdout, in the order asked; touches no store. */
import type { ReadOutcome } from '../ingest/ingest.ts';
import { type FileOutcome, ingestFiles } from '../ingest/pipeline/pipeline.ts';
import { EXIT, printJson, say } from './output.ts';

export async function parse(files: readonly string[]): Promise<void> {
  let failed = 0;
  for await (const { results } of inOrder(files)) {
    for (const result of results) {
      if (result.ok) printJson(result.directive);
      else {
        failed++;
        sayFailure(result);
      }
    }
  }
  if (failed > 0) process.exitCode = EXIT.failure;
}

/** Files are read side by side; one that is done early waits for its turn. Files found in folders have no turn. */
async function* inOrder(files: readonly string[]): AsyncGenerator<FileOutcome> {
  const waiting = new Map<string, FileOutcome>();
  const turns = [...new Set(files)];
  let next = 0;
  for await (const outcome of ingestFiles(turns)) {
    if (!turns.includes(outcome.file)) {
      yield outcome;
      continue;
    }
    waiting.set(outcome.file, outcome);
    for (let turn = waiting.get(turns[next] ?? ''); turn; turn = waiting.get(turns[++next] ?? '')) {
      waiting.delete(turn.file);
      yield turn;
    }
  }
  yield* waiting.values();
}

function sayFailure(failure: Extract<ReadOutcome, { ok: false }>): void {
  say(`${failure.file}: ${failure.reason}${failure.hint ? ` ${failure.hint}` : ''}`);
}

/** Why the file system would not give a file, and what to do. */
export function whyUnreadable(error: NodeJS.ErrnoException): { reason: string; hint: string | null } {
  switch (error.code) {
    case 'ENOENT':
      return { reason: 'Không có tệp này.', hint: 'Hãy kiểm tra lại đường dẫn.' };
    case 'EACCES':
    case 'EPERM':
      return { reason: 'Không có quyền đọc tệp này.', hint: 'Hãy cấp quyền đọc rồi chạy lại.' };
    case 'EISDIR':
      return { reason: 'Đây là thư mục, không phải tệp.', hint: 'Hãy dùng lệnh ingest cho thư mục.' };
    default:
      return { reason: `Không đọc được tệp: ${error.message}.`, hint: null };
  }
}
