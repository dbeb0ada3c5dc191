/** `can-cu parse FILE…`: one record a line on stdout; touches no store. */
import { readFile } from 'node:fs/promises';
import { readDirectives } from '../ingest/ingest.ts';
import { EXIT, printJson, say } from './output.ts';

export async function parse(files: readonly string[]): Promise<void> {
  let failed = 0;
  for (const file of files) {
    for (const outcome of await readOne(file)) {
      if (outcome.ok) printJson(outcome.directive);
      else {
        failed++;
        say(`${outcome.file}: ${outcome.reason}${outcome.hint ? ` ${outcome.hint}` : ''}`);
      }
    }
  }
  if (failed > 0) process.exitCode = EXIT.failure;
}

async function readOne(file: string) {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return [
      { ok: false as const, file, code: 'unreadable', ...whyUnreadable(error as NodeJS.ErrnoException) },
    ];
  }
  return readDirectives({ name: file, bytes });
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
