import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentsIn } from '../../../index/inverted/postings.ts';
import { seal } from '../../../index/inverted/segments.ts';
import { TermReader } from '../../../index/inverted/term-reader.ts';
import { searchIndex } from '../../../index/search.ts';
import { emptyRecord } from '../../bench/empty-record.ts';

/** An index of these texts, sealed after each number of documents in `seals`. */
function indexed(texts: readonly string[], seals: readonly number[]): TermReader {
  const db = new DatabaseSync(':memory:');
  searchIndex.create(db);
  texts.forEach((text, row) => {
    if (seals.includes(row)) seal(db);
    searchIndex.add(db, row, emptyRecord({ text }));
  });
  const reader = new TermReader(db);
  reader.refresh(true);
  return reader;
}

/** What a term's spellings say, all sources together: spelling → document:count. */
function found(reader: TermReader, term: string): Record<string, string[]> {
  const all: Record<string, string[]> = {};
  for (const source of reader.sources) {
    for (const { spelling, postings, size } of source.entries(term)) {
      const documents = [...documentsIn(postings)];
      expect(documents).toHaveLength(size);
      const counts = postings.plane ? documents.map((d) => postings.plane[d]) : [...postings.counts];
      const list = documents.map((d, i) => `${d + source.base}:${counts[i]}`);
      all[spelling] = [...(all[spelling] ?? []), ...list];
    }
  }
  return all;
}

const WORDS = ['kế', 'hoạch', 'kê', 'ke', 'hoach', 'đất', 'dat', '2024'];
const TERMS = [
  '1ke',
  '1hoach',
  '1dat',
  '12024',
  '2ke hoach',
  '2hoach dat',
  '2dat 2024',
  '1khong',
  '2ke khong',
];

describe('a term', () => {
  it('is found the same whether its documents wait or lie in segments', () => {
    const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 5 }).map((words) => words.join(' '));
    const texts = fc.array(text, { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(texts, fc.array(fc.nat(30)), (all, seals) => {
        const waiting = indexed(all, []);
        const sealed = indexed(all, [...seals, all.length - 1]);
        for (const term of TERMS) expect(found(sealed, term)).toEqual(found(waiting, term));
        for (const prefix of ['1k', '1', '2ke h', '2hoach '])
          expect(sealed.startingWith(prefix, 100)).toEqual(waiting.startingWith(prefix, 100));
      }),
      { numRuns: 60 },
    );
  });

  it('stays found after merging, planes and lists alike', () => {
    const texts = Array.from({ length: 9 * 20 }, (_, i) => `kế hoạch ${i % 20 === 3 ? 'đất' : 'kê'} ${i}`);
    const reader = indexed(
      texts,
      Array.from({ length: 9 }, (_, i) => i * 20),
    );
    expect(reader.sources).toHaveLength(2);
    expect(found(reader, '2ke hoach')['kế hoạch']).toHaveLength(180);
    expect(found(reader, '1dat').đất).toEqual(
      [3, 23, 43, 63, 83, 103, 123, 143, 163].map((d) => `${d + 1}:1`),
    );
    expect(found(reader, '1179')['']).toEqual(['180:1']);
  });
});
