import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { storageTrouble } from '../../corpus/store-trouble.ts';

const dir = mkdtempSync(join(tmpdir(), 'can-cu-trouble-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('trouble with the disk', () => {
  it.each([
    ['ENOSPC', /đầy/],
    ['EROFS', /chỉ cho đọc/],
    ['EACCES', /chỉ cho đọc/],
    ['EIO', /kiểm tra ổ đĩa/],
  ])('%s', (code, told) => {
    expect(storageTrouble(Object.assign(new Error('write'), { code }))).toMatch(told);
    expect(
      storageTrouble(new Error('outer', { cause: Object.assign(new Error('inner'), { code }) })),
    ).toMatch(told);
  });

  it('a database that has no room left', () => {
    const db = new DatabaseSync(':memory:');
    db.exec('CREATE TABLE t (x); PRAGMA max_page_count = 3');
    const fill = () => {
      for (let i = 0; i < 100; i++) db.prepare('INSERT INTO t VALUES (?)').run('x'.repeat(1000));
    };
    expect(caught(fill)).toMatch(/đầy/);
  });

  it('a database opened for reading only', () => {
    const path = join(dir, 'a.sqlite');
    new DatabaseSync(path).exec('CREATE TABLE t (x)');
    const db = new DatabaseSync(path, { readOnly: true });
    expect(caught(() => db.exec('INSERT INTO t VALUES (1)'))).toMatch(/chỉ cho đọc/);
  });

  it('says nothing of other errors', () => {
    expect(storageTrouble(new TypeError('x is undefined'))).toBeNull();
    expect(storageTrouble('text')).toBeNull();
  });
});

function caught(work: () => void): string | null {
  try {
    work();
  } catch (error) {
    return storageTrouble(error);
  }
  return null;
}
