/** `can-cu backup DIR`: a consistent copy of the store while it is in use. Originals never change, so new ones suffice. */
import { cpSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openStore } from '../corpus/store.ts';
import { say, UserError } from './output.ts';

export async function backup(target: string, options: { data: string }): Promise<void> {
  if (!existsSync(join(options.data, 'can-cu.sqlite')))
    throw new UserError(`Không có kho dữ liệu ở ${options.data}.`);
  if (resolve(target) === resolve(options.data))
    throw new UserError('Thư mục sao lưu phải khác thư mục kho.');
  mkdirSync(target, { recursive: true });
  const store = openStore(options.data, { readOnly: true });
  try {
    // Database first: every original it speaks of is on the disk before the record is, so the copy below has them all.
    const aside = join(target, 'can-cu.sqlite.moi');
    await store.backupTo(aside);
    const originals = join(options.data, 'originals');
    if (existsSync(originals))
      cpSync(originals, join(target, 'originals'), { recursive: true, force: false });
    renameSync(aside, join(target, 'can-cu.sqlite'));
    say(
      `Đã sao lưu ${store.count()} văn bản sang ${target}. Muốn dùng bản này: can-cu serve --data ${target}`,
    );
  } finally {
    store.close();
  }
}
