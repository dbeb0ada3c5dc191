import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { SEAL_AT } from '../../../index/inverted/segments.ts';
import { Search, searchIndex } from '../../../index/search.ts';
import { emptyRecord } from '../../bench/empty-record.ts';

describe('sealing and merging', () => {
  it('finds the same before and after, and forgets the removed', () => {
    const db = new DatabaseSync(':memory:');
    searchIndex.create(db);
    const search = new Search(db, { textOf: () => '' });
    const documents = SEAL_AT * 8 + 10;
    const text = (i: number) => `số ${i} nhóm ${i % 7} ${i % 2 === 0 ? 'chẵn' : 'lẻ'}`;
    db.exec('BEGIN');
    for (let i = 0; i < documents; i++) {
      searchIndex.add(db, i, emptyRecord({ id: `d${i}`, text: text(i) }));
      if (i === 5) expect(search.search('chẵn').total).toBe(3);
      if (i % 1_000 === 999) searchIndex.remove(db, i - 500);
    }
    db.exec('COMMIT');
    const { tiers } = db.prepare('SELECT max(tier) tiers FROM search_segments').get() as { tiers: number };
    expect(tiers).toBe(1);
    const removed = Math.floor(documents / 1_000);
    expect(search.search('nhóm').total).toBe(documents - removed);
    // All the removed had odd numbers: 499, 1499, …
    expect(search.search('chẵn').total).toBe(Math.ceil(documents / 2));
    expect(search.rank('4000', 5)[0]?.row).toBe(4000);
    expect(search.search('499').total).toBe(0);
    db.close();
  });

  it('starts over after a reindex', () => {
    const db = new DatabaseSync(':memory:');
    searchIndex.create(db);
    const search = new Search(db, { textOf: () => 'kế hoạch' });
    searchIndex.add(db, 1, emptyRecord({ text: 'kế hoạch' }));
    expect(search.search('kế hoạch').total).toBe(1);
    searchIndex.drop(db);
    searchIndex.create(db);
    expect(search.search('kế hoạch').total).toBe(0);
    searchIndex.add(db, 9, emptyRecord({ text: 'kế hoạch' }));
    expect(search.search('kế hoạch').hits[0]?.row).toBe(9);
    db.close();
  });

  it('is seen by another process at its next question', () => {
    const dir = mkdtempSync(join(tmpdir(), 'can-cu-segments-'));
    const open = () => new DatabaseSync(join(dir, 'store.sqlite'));
    const [writer, reader] = [open(), open()];
    writer.exec('PRAGMA journal_mode = WAL');
    searchIndex.create(writer);
    const search = new Search(reader, { textOf: () => '' });
    for (let i = 0; i < SEAL_AT + 1; i++) {
      searchIndex.add(writer, i, emptyRecord({ text: 'kế hoạch' }));
      if (i % 200 === 0) expect(search.search('kế hoạch').total).toBe(i + 1);
    }
    expect(search.search('kế hoạch').total).toBe(SEAL_AT + 1);
    searchIndex.remove(writer, 7);
    expect(search.search('kế hoạch').total).toBe(SEAL_AT);
    for (const db of [writer, reader]) db.close();
    rmSync(dir, { recursive: true });
  });

  it('a rolled-back record leaves nothing', () => {
    const db = new DatabaseSync(':memory:');
    searchIndex.create(db);
    const search = new Search(db, { textOf: () => '' });
    db.exec('BEGIN');
    searchIndex.add(db, 1, emptyRecord({ text: 'kế hoạch' }));
    db.exec('ROLLBACK');
    expect(search.search('kế hoạch').total).toBe(0);
    searchIndex.add(db, 2, emptyRecord({ text: 'quyết định' }));
    expect(search.search('quyết định').hits[0]?.row).toBe(2);
    db.close();
  });
});
