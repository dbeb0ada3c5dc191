import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DerivedIndex } from '../../corpus/derived-index.ts';
import { sha256Of } from '../../corpus/originals.ts';
import { openStore, type Store } from '../../corpus/store.ts';
import { bytesOf, makeDirective } from './make-directive.ts';

/** The simplest index there can be: the titles. */
const titles: DerivedIndex = {
  name: 'titles',
  version: 1,
  create: (db) => db.exec('CREATE TABLE IF NOT EXISTS titles (row INTEGER PRIMARY KEY, title TEXT)'),
  drop: (db) => db.exec('DROP TABLE IF EXISTS titles'),
  add: (db, row, record) => void db.prepare('INSERT INTO titles VALUES (?, ?)').run(row, record.title),
  remove: (db, row) => void db.prepare('DELETE FROM titles WHERE row = ?').run(row),
};
const titlesIn = (db: DatabaseSync) =>
  db
    .prepare('SELECT title FROM titles ORDER BY row')
    .all()
    .map((r) => r.title);

let dir: string;
let store: Store;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'can-cu-store-'));
  store = openStore(dir, { indexes: [titles] });
});
afterEach(() => {
  store.close();
  rmSync(dir, { recursive: true, force: true });
});

const plan = makeDirective({ text: 'KẾ HOẠCH\nnăm 2025', title: 'năm 2025' });
const planBytes = bytesOf(plan.text);

describe('saving', () => {
  it('keeps record, original and index together', () => {
    expect(store.save(plan, planBytes, 1)).toEqual({ id: plan.id, outcome: 'added' });
    expect(store.get(plan.id)).toEqual(plan);
    expect(store.originals.read(plan.source.sha256)).toEqual(Buffer.from(planBytes));
    expect(titlesIn(store.db)).toEqual(['năm 2025']);
  });

  it('the same bytes twice are one document, under both names', () => {
    store.save(plan, planBytes, 1);
    const again = { ...plan, source: { ...plan.source, file: 'bản sao.txt' } };
    expect(store.save(again, planBytes, 1).outcome).toBe('unchanged');
    expect(store.count()).toBe(1);
    expect(store.filesOf(plan.source.sha256)).toEqual(['a.txt', 'bản sao.txt']);
  });

  it('a better reading replaces the record but keeps its id', () => {
    store.save(plan, planBytes, 1);
    const better = { ...plan, id: 'kh-khac', title: 'Phát triển giáo dục năm 2025' };
    expect(store.save(better, planBytes, 2)).toEqual({ id: plan.id, outcome: 'replaced' });
    expect(titlesIn(store.db)).toEqual(['Phát triển giáo dục năm 2025']);
    expect(store.knows(plan.source.sha256, 2)).toBe(true);
    expect(store.knows(plan.source.sha256, 3)).toBe(false);
  });

  it('two documents whose ids meet get different ids', () => {
    const other = makeDirective({ text: 'khác', id: plan.id });
    store.save(plan, planBytes, 1);
    const { id } = store.save(other, bytesOf('khác'), 1);
    expect(id).not.toBe(plan.id);
    expect(id.startsWith('kh-')).toBe(true);
  });

  it('what is saved inside a transaction is saved with the whole of it, or not at all', () => {
    const attempt = () =>
      store.transaction(() => {
        store.save(plan, planBytes, 1);
        throw new Error('mất điện');
      });
    expect(attempt).toThrow('mất điện');
    expect([store.count(), titlesIn(store.db)]).toEqual([0, []]);
    store.transaction(() => store.save(plan, planBytes, 1));
    expect(titlesIn(store.db)).toEqual(['năm 2025']);
  });

  it('a failing index leaves nothing behind', () => {
    const broken: DerivedIndex = {
      ...titles,
      name: 'broken',
      add: () => {
        throw new Error('đĩa đầy');
      },
    };
    store.close();
    store = openStore(dir, { indexes: [broken] });
    expect(() => store.save(plan, planBytes, 1)).toThrow('đĩa đầy');
    expect(store.count()).toBe(0);
    expect(store.knows(plan.source.sha256, 1)).toBe(false);
  });

  it('refuses a record that does not belong to the bytes', () => {
    expect(() => store.save(plan, bytesOf('khác'), 1)).toThrow();
  });
});

describe('originals', () => {
  it('keeps several at a time, each once and whole', async () => {
    const many = Array.from({ length: 20 }, (_none, n) => bytesOf(`bản ${n % 15}`));
    await store.originals.keepAll(many);
    for (const bytes of many) expect(store.originals.read(sha256Of(bytes))).toEqual(Buffer.from(bytes));
    const files = readdirSync(join(dir, 'originals'), { recursive: true, withFileTypes: true });
    expect(files.filter((file) => file.isFile())).toHaveLength(15);
  });

  it('says so when one of several cannot be kept, and leaves nothing half done', async () => {
    const folder = join(dir, 'originals', sha256Of(bytesOf('b')).slice(0, 2));
    mkdirSync(join(dir, 'originals'), { recursive: true });
    writeFileSync(folder, 'một tệp đứng chỗ của thư mục');
    await expect(store.originals.keepAll([bytesOf('a'), bytesOf('b')])).rejects.toThrow();
    expect(readFileSync(folder, 'utf8')).toBe('một tệp đứng chỗ của thư mục');
  });

  it('leaves no half-written file', () => {
    store.originals.keep(planBytes);
    const folder = join(dir, 'originals', plan.source.sha256.slice(0, 2));
    expect(readdirSync(folder)).toEqual([plan.source.sha256]);
  });
  it('notices bytes changed on disk', () => {
    store.originals.keep(planBytes);
    writeFileSync(store.originals.path(plan.source.sha256), 'sửa trộm');
    expect(() => store.originals.read(plan.source.sha256)).toThrow('đã bị thay đổi');
  });
  it.each(['../../etc/passwd', '', 'ABC', 'a'.repeat(63)])('takes no path from outside: %j', (name) => {
    expect(() => store.originals.path(name)).toThrow();
  });
});

describe('failures', () => {
  const failure = {
    file: 'hỏng.pdf',
    code: 'pdf-encrypted',
    reason: 'Tệp có mật khẩu.',
    hint: 'Gỡ mật khẩu.',
  };
  it('trying again counts the attempt and does not repeat the line', () => {
    store.fail(failure, bytesOf('%PDF'), 1);
    store.fail(failure, bytesOf('%PDF'), 1);
    expect(store.failures()).toMatchObject([{ ...failure, attempts: 2 }]);
  });
  it('a file that could not even be opened is listed by name', () => {
    store.fail({ ...failure, code: 'unreadable' }, null, 1);
    expect(store.failures()[0]?.sha256).toBeNull();
  });
  it('bytes that are not kept are known under the same name alone, until a file of that name is read', () => {
    const empty = sha256Of(bytesOf(''));
    store.fail({ ...failure, file: 'rỗng.txt', code: 'empty-file' }, bytesOf(''), 1, empty);
    expect(store.knows(empty, 1, 'rỗng.txt')).toBe(true);
    expect(store.knows(empty, 2, 'rỗng.txt')).toBe(false);
    expect(store.knows(empty, 1, 'rỗng khác.txt')).toBe(false);
    expect(store.originals.has(empty)).toBe(false);
    store.save({ ...plan, source: { ...plan.source, file: 'rỗng.txt' } }, planBytes, 1);
    expect(store.failures()).toEqual([]);
  });
  it('is cleared when the bytes become a record', () => {
    store.fail({ ...failure, file: 'a.txt' }, planBytes, 1);
    store.save(plan, planBytes, 2);
    expect(store.failures()).toEqual([]);
  });
});

describe('corrections', () => {
  const cited = makeDirective({
    text: 'Căn cứ Luật A, Luật B',
    citations: ['Luật A', 'Luật B'].map((text, i) => ({
      text,
      start: 7 + i * 8,
      end: 13 + i * 8,
      type: 'L',
      number: null,
      date: null,
      issuer: null,
      title: null,
      role: 'basis' as const,
      within: i === 1 ? 0 : null,
      section: '',
      instrument: text,
      written: null,
      refersTo: null,
    })),
  });
  beforeEach(() => void store.save(cited, bytesOf(cited.text), 1));

  it('lies over the reading, survives re-reading, and can be withdrawn', () => {
    const made = store.correct(cited.id, { kind: 'field', field: 'title', value: 'Tên đúng' }, 'chị Lan');
    expect(store.get(cited.id)?.title).toBe('Tên đúng');
    expect(titlesIn(store.db)).toEqual(['Tên đúng']);
    store.save({ ...cited, place: 'Bản Mới' }, bytesOf(cited.text), 2);
    expect(store.get(cited.id)).toMatchObject({ title: 'Tên đúng', place: 'Bản Mới' });
    expect(store.getUncorrected(cited.id)?.title).toBeNull();
    store.withdraw(made!.number);
    expect(store.get(cited.id)?.title).toBeNull();
  });
  it('rejecting a citation moves the indexes that point past it', () => {
    store.correct(cited.id, { kind: 'reject-citation', text: 'Luật A', occurrence: 0 }, 'chị Lan');
    expect(store.get(cited.id)?.citations).toMatchObject([{ text: 'Luật B', within: null }]);
  });
  it('says null for a document that is not there', () => {
    expect(store.correct('không-có', { kind: 'field', field: 'title', value: 'x' }, 'ai')).toBeNull();
  });
});

describe('indexes', () => {
  it('a changed version is rebuilt from the records on opening', () => {
    store.save(plan, planBytes, 1);
    store.db.exec("UPDATE titles SET title = 'cũ'");
    store.close();
    store = openStore(dir, { indexes: [{ ...titles, version: 2 }] });
    expect(titlesIn(store.db)).toEqual(['năm 2025']);
  });

  it('tables of an older shape are made anew, not completed', () => {
    store.save(plan, planBytes, 1);
    store.close();
    const wider: DerivedIndex = {
      ...titles,
      version: 2,
      create: (db) =>
        db.exec(`CREATE TABLE IF NOT EXISTS titles (row INTEGER PRIMARY KEY, title TEXT, number TEXT);
          CREATE INDEX IF NOT EXISTS titles_number ON titles (number);`),
      add: (db, row, record) =>
        void db.prepare('INSERT INTO titles VALUES (?, ?, NULL)').run(row, record.title),
    };
    store = openStore(dir, { indexes: [wider] });
    expect(titlesIn(store.db)).toEqual(['năm 2025']);
  });
});

describe('opening', () => {
  it('says in Vietnamese what to do when the folder cannot be used', () => {
    const file = join(dir, 'tệp-thường');
    writeFileSync(file, '');
    expect(() => openStore(file)).toThrow(/Không mở được kho dữ liệu.*--data/);
  });
  it('backs up while in use', async () => {
    store.save(plan, planBytes, 1);
    await store.backupTo(join(dir, 'sao-luu.sqlite'));
    expect(existsSync(join(dir, 'sao-luu.sqlite'))).toBe(true);
  });
});
