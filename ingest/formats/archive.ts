/** Archives (.zip) → the documents inside, one after another, never written to disk. */
import { ReadFailure } from '../failure.ts';
import type { Limits } from '../limits.ts';
import { innerName } from './inner-name.ts';
import { readZip } from './zip.ts';

/** What office archives carry beside documents. */
const NOISE = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|~\$)/i;

/** The files of an archive, named "archive.zip/folder/file.pdf". One that cannot be opened comes as its failure. */
export async function* filesInArchive(
  file: { name: string; bytes: Uint8Array },
  limits: Limits,
): AsyncGenerator<{ name: string; bytes: Uint8Array } | ReadFailure> {
  const entries = (await readZip(file.bytes, limits)).filter((entry) => !NOISE.test(entry.name));
  if (!entries.length) {
    throw new ReadFailure('empty-file', 'Tệp nén không có tệp nào bên trong.', 'Hãy nén lại rồi gửi.');
  }
  for (const [i, entry] of entries.entries()) {
    if (i >= limits.archiveEntries) {
      yield new ReadFailure(
        'too-many-files',
        `Tệp nén có ${entries.length} tệp; chỉ đọc ${limits.archiveEntries} tệp đầu.`,
        'Hãy giải nén ra thư mục rồi nạp cả thư mục.',
      );
      return;
    }
    const name = innerName(file.name, entry.name);
    if (entry.encrypted) {
      yield new ReadFailure(
        'encrypted',
        `“${name}” trong tệp nén có mật khẩu.`,
        'Hãy giải nén bằng mật khẩu rồi gửi.',
      );
      continue;
    }
    try {
      yield { name, bytes: await entry.read() };
    } catch (error) {
      if (!(error instanceof ReadFailure)) throw error;
      yield new ReadFailure(error.code, `“${name}”: ${error.reason}`, error.hint);
    }
  }
}
