import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../corpus/vietnamese.ts';
import { seal } from '../../../index/inverted/segments.ts';
import { Search, searchIndex } from '../../../index/search.ts';
import { emptyRecord } from '../../bench/empty-record.ts';

/** Words that are no abbreviation and no number, some common and some rare. */
const WORDS = ['rừng', 'rưng', 'suối', 'núi', 'đồi', 'doi', 'mây', 'chè', 'ngô', 'khoai'];

interface Corpus {
  texts: string[];
  /** Sealed before these documents. */
  seals: number[];
  removed: number[];
}

const corpora = fc.record<Corpus>({
  texts: fc.array(
    fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((words) => words.join(' ')),
    { minLength: 1, maxLength: 60 },
  ),
  seals: fc.array(fc.nat(60), { maxLength: 4 }),
  removed: fc.array(fc.nat(60), { maxLength: 5 }),
});

function searchOver({ texts, seals, removed }: Corpus): Search {
  const db = new DatabaseSync(':memory:');
  searchIndex.create(db);
  texts.forEach((text, row) => {
    if (seals.includes(row)) seal(db);
    searchIndex.add(db, row, emptyRecord({ id: `d${row}`, text }));
  });
  for (const row of removed) searchIndex.remove(db, row);
  return new Search(db, { textOf: (row) => texts[row] ?? '' });
}

/** Rows of the living texts that pass a test, as ids in order. */
function expected({ texts, removed }: Corpus, test: (text: string) => boolean): string[] {
  return texts.flatMap((text, row) => (!removed.includes(row) && test(text) ? [`d${row}`] : [])).sort();
}

function found(search: Search, query: string): string[] {
  const { hits, total, exactTotal } = search.search(query, { everyWord: true, size: 100 });
  expect(exactTotal).toBe(true);
  expect(total).toBe(hits.length);
  return hits.map(({ id }) => id).sort();
}

describe('what is found, against reading every text', () => {
  it('all words, without their marks', () => {
    const asked = fc.uniqueArray(fc.constantFrom(...WORDS.map(fold)), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(corpora, asked, (corpus, words) => {
        const holdsAll = (text: string) => words.every((word) => fold(text).split(' ').includes(word));
        const wanted = expected(corpus, holdsAll);
        fc.pre(wanted.length > 0);
        expect(found(searchOver(corpus), words.join(' '))).toEqual(wanted);
      }),
      { numRuns: 150 },
    );
  });

  it('a quoted phrase, without its marks', () => {
    const asked = fc.array(fc.constantFrom(...WORDS.map(fold)), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(corpora, asked, fc.nat(59), (corpus, random, from) => {
        // Mostly a phrase that does stand somewhere.
        const there = fold(corpus.texts[from % corpus.texts.length] ?? '')
          .split(' ')
          .slice(0, 3);
        const phrase = (there.length > 1 ? there : random).join(' ');
        const wanted = expected(corpus, (text) => ` ${fold(text)} `.includes(` ${phrase} `));
        fc.pre(wanted.length > 0);
        expect(found(searchOver(corpus), `"${phrase}"`)).toEqual(wanted);
      }),
      { numRuns: 150 },
    );
  });

  it('a word left out', () => {
    fc.assert(
      fc.property(corpora, (corpus) => {
        const holds = (text: string, word: string) => fold(text).split(' ').includes(word);
        const wanted = expected(corpus, (text) => holds(text, 'rung') && !holds(text, 'suoi'));
        fc.pre(wanted.length > 0);
        expect(found(searchOver(corpus), 'rung -suoi')).toEqual(wanted);
      }),
      { numRuns: 100 },
    );
  });
});
