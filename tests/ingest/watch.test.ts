import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { watchFolders } from '../../ingest/watch.ts';

const dir = mkdtempSync(join(tmpdir(), 'can-cu-watch-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

it('names new files once they are written to the end, and stops when told', async () => {
  writeFileSync(join(dir, 'cũ.txt'), 'đã có trước');
  const stop = new AbortController();
  const seen: string[] = [];
  const watching = (async () => {
    for await (const path of watchFolders([dir], stop.signal, 300)) {
      seen.push(path.slice(dir.length + 1));
      if (seen.length === 2) stop.abort();
    }
  })();
  await wait(400);
  writeFileSync(join(dir, '.tạm'), 'x');
  writeFileSync(join(dir, '~$khóa.docx'), 'x');
  writeFileSync(join(dir, 'dài.txt'), 'một');
  for (let i = 0; i < 5; i++) {
    await wait(100);
    expect(seen).not.toContain('dài.txt');
    appendFileSync(join(dir, 'dài.txt'), ' hai');
  }
  mkdirSync(join(dir, 'thư mục'));
  writeFileSync(join(dir, 'thư mục', 'mới.txt'), 'mới');
  await watching;
  expect(seen.sort()).toEqual(['dài.txt', 'thư mục/mới.txt']);
}, 15_000);
