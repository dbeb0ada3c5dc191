import { DatabaseSync } from 'node:sqlite';
import { beforeEach, describe, expect, it } from 'vitest';
import { Memory } from '../../index/memory.ts';

let db: DatabaseSync;
let memory: Memory;
let asked: number;

beforeEach(() => {
  db = new DatabaseSync(':memory:');
  db.exec('CREATE TABLE t (n INTEGER)');
  memory = new Memory(db);
  asked = 0;
});

const write = () => db.exec('INSERT INTO t VALUES (1)');
const quick = () => ++asked;
const slow = () => {
  const end = performance.now() + 60;
  while (performance.now() < end);
  return ++asked;
};

describe('an answer', () => {
  it('is found once for each state of the store', () => {
    expect([memory.of('q', 'a', quick), memory.of('q', 'a', quick), memory.of('q', 'b', quick)]).toEqual([
      1, 1, 2,
    ]);
    write();
    expect(memory.of('q', 'a', quick)).toBe(3);
  });

  it('over the whole corpus too, when it is found quickly', () => {
    expect([memory.lately('q', quick), memory.lately('q', quick)]).toEqual([1, 1]);
    write();
    expect(memory.lately('q', quick)).toBe(2);
  });

  it('that took long stands for a while although the store has changed', () => {
    expect(memory.lately('q', slow)).toBe(1);
    write();
    expect(memory.lately('q', slow)).toBe(1);
  });
});
