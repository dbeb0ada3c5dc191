/** Opens the store's SQLite file and sets how it is written. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Throws a Vietnamese message when the folder cannot be used. */
export function openDatabase(dir: string, readOnly: boolean): DatabaseSync {
  const path = join(dir, 'can-cu.sqlite');
  try {
    if (!readOnly) mkdirSync(dir, { recursive: true });
    const db = new DatabaseSync(path, { readOnly });
    // A second process (an ingest beside the server) waits its turn instead of failing.
    db.exec('PRAGMA busy_timeout = 10000; PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536;');
    // WAL: a killed process or a power cut leaves the last whole transaction. NORMAL may lose the newest ones, never half of one.
    // Its pages go into the database every 16 MB: an intake writes the same pages of the indexes over and over.
    if (!readOnly) {
      db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 4000;');
    }
    return db;
  } catch (cause) {
    const why = (cause as Error).message;
    throw new Error(
      `Không mở được kho dữ liệu ${path}: ${why}. Hãy kiểm tra quyền ghi và dung lượng đĩa, hoặc chọn thư mục khác bằng --data.`,
      { cause },
    );
  }
}
