import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scan, tokenize } from '../../../index/analyze.ts';
import { IMPRINT_TABLE, Imprints, imprintOfWords, writeImprint } from '../../../index/inverted/imprints.ts';

const db = new DatabaseSync(':memory:');
db.exec(IMPRINT_TABLE);
const imprints = new Imprints(db);
let documents = 0;

/** Whether the words of `phrase` stand in a row in `text`, told from its imprint. */
function holds(text: string, phrase: string): boolean {
  writeImprint(db, ++documents, scan(text));
  return imprints.hold(documents, imprintOfWords(tokenize(phrase).map(({ syllable }) => syllable.folded)));
}

describe('an imprint', () => {
  it.each([
    ['thực hiện kế hoạch năm', 'kế hoạch năm', true, 'the words in a row'],
    ['KẾ HOẠCH, năm', 'ke hoach nam', true, 'capitals, marks and a comma do not matter'],
    ['kế hoạch. Năm', 'kế hoạch năm', false, 'not across the end of a clause'],
    ['kế hoạch của năm', 'kế hoạch năm', false, 'a word between'],
    ['năm kế hoạch', 'kế hoạch năm', false, 'another order'],
    ['', 'kế hoạch năm', false, 'an empty text'],
  ])('of %j holds %j: %s (%s)', (text, phrase, held) => {
    expect(holds(text, phrase)).toBe(held);
  });

  it('never misses words that stand in a row', () => {
    const word = fc.constantFrom('kế', 'hoạch', 'đất', 'đai', 'năm', '2024', 'ubnd');
    const words = fc.array(word, { minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(words, fc.nat(9), fc.integer({ min: 3, max: 6 }), (text, from, length) => {
        const phrase = text.slice(from, from + length);
        fc.pre(phrase.length > 2);
        expect(holds(text.join(' '), phrase.join(' '))).toBe(true);
      }),
    );
  });

  it('says nothing of a document it does not know', () => {
    expect(imprints.hold(999_999, imprintOfWords(['ke', 'hoach', 'nam']))).toBe(false);
  });
});
