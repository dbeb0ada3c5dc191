import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ByteReader,
  ByteWriter,
  documentsIn,
  readPostings,
  writePostings,
} from '../../../index/inverted/postings.ts';

const SPAN = 4096;

function roundTrip(documents: number[], counts: number[]) {
  const bytes = new ByteWriter();
  writePostings(bytes, documents, counts, documents.length, SPAN);
  return readPostings(bytes.take(), documents.length, SPAN);
}

describe('posting lists', () => {
  const documents = fc
    .uniqueArray(fc.nat(SPAN - 1), { minLength: 1, maxLength: 3_000, size: 'max' })
    .map((all) => all.sort((a, b) => a - b));

  it('name the documents written, as a list or as a plane', () => {
    fc.assert(
      fc.property(documents, (wanted) => {
        const postings = roundTrip(
          wanted,
          wanted.map((d) => 1 + (d % 300)),
        );
        expect([...documentsIn(postings)]).toEqual(wanted);
      }),
      { numRuns: 30 },
    );
  });

  it('keep counts to the last one in a list, capped at 255', () => {
    const postings = roundTrip([0, 7, 4095], [1, 2, 900]);
    expect(postings).toMatchObject({ counts: Uint8Array.of(1, 2, 255), plane: null });
  });

  it('keep counts in a plane within a third, and never more than there are', () => {
    const all = Array.from({ length: SPAN }, (_, d) => d);
    const { plane } = roundTrip(
      all,
      all.map((d) => 1 + (d % 160)),
    );
    for (const d of all) {
      const [kept, count] = [plane?.[d] as number, 1 + (d % 160)];
      expect(kept).toBeLessThanOrEqual(count);
      expect(kept).toBeGreaterThan(count * 0.49);
      if (count <= 6) expect(kept).toBe(count);
    }
  });
});

describe('numbers in bytes', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 })), (numbers) => {
        const writer = new ByteWriter();
        for (const number of numbers) writer.varint(number);
        const reader = new ByteReader(writer.take());
        expect(numbers.map(() => reader.varint())).toEqual(numbers);
        expect(reader.done).toBe(true);
      }),
    );
  });
});
