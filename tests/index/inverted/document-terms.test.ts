import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { syllable } from '../../../index/analyze.ts';
import { PairCounter, TermCounter } from '../../../index/inverted/document-terms.ts';

/** Terms of a text by what they say: "kế hoạch" → times. */
function termsOf(text: string, title = ''): Record<string, number> {
  const counter = new TermCounter();
  counter.addText(text);
  counter.addText(title, 2);
  const { words, pairs, counts } = counter.terms();
  const found: Record<string, number> = Object.fromEntries(
    words.map((word, i) => [word, counts[i] as number]),
  );
  for (let i = 0; 2 * i < pairs.length; i++)
    found[`${words[pairs[2 * i] as number]} ${words[pairs[2 * i + 1] as number]}`] = counts[
      words.length + i
    ] as number;
  return found;
}

describe('terms of a document', () => {
  it.each([
    ['capitals do not count', 'Kế hoạch KẾ HOẠCH', { kế: 2, hoạch: 2, 'kế hoạch': 2, 'hoạch kế': 1 }],
    ['tone styles are one', 'hoà hòa', { hòa: 2, 'hòa hòa': 1 }],
    ['no pair across the end of a clause', 'kế. hoạch', { kế: 1, hoạch: 1 }],
    ['nothing in punctuation', '… — !', {}],
  ])('%s', (_why, text, wanted) => {
    expect(termsOf(text)).toEqual(wanted);
  });

  it('count the title twice and join no pair across to it', () => {
    expect(termsOf('kế', 'hoạch')).toEqual({ kế: 1, hoạch: 2 });
  });

  it('know how often a word stands, and the symbols of the text', () => {
    const counter = new TermCounter();
    counter.addText('UBND theo 63-NQ/TU, UBND');
    expect(counter.times(syllable('ubnd'))).toBe(2);
    expect(counter.terms().fields).toEqual(['363nqtu']);
  });
});

describe('pairs', () => {
  it('are counted as a plain map counts them, however many', () => {
    const pair = fc.tuple(fc.nat(70_000), fc.nat(40));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 4_000, size: 'max' }), (added) => {
        const plain = new Map<string, number>();
        const counter = new PairCounter();
        for (const [a, b] of added) {
          counter.add(a, b);
          plain.set(`${a} ${b}`, (plain.get(`${a} ${b}`) ?? 0) + 1);
        }
        const { pairs, times } = counter.all();
        const found = [...times].map((count, i) => [`${pairs[2 * i]} ${pairs[2 * i + 1]}`, count]);
        expect(found).toEqual([...plain]);
      }),
      { numRuns: 30 },
    );
  });
});
