import fc from 'fast-check';
import AggressiveTokenizerVi from 'natural/lib/natural/tokenizers/aggressive_tokenizer_vi.js';
import { describe, expect, it } from 'vitest';
import { bareSymbol, hashOf, scan, syllable, symbolsIn, symbolTerm, tokenize } from '../../index/analyze.ts';
import { processorTimer } from '../processor-time.ts';

const key = (word: string) => `${syllable(word).folded}|${syllable(word).exact}`;

describe('spellings that are one word', () => {
  it.each([
    ['Ủy', 'uỷ', 'old and new tone style, case'],
    ['hòa', 'hoà', 'tone style on oa'],
    ['khỏe', 'khoẻ', 'tone style on oe'],
    ['kỹ', 'kĩ', 'i and y after k'],
    ['lý', 'lí', 'i and y after l'],
    ['quý', 'quí', 'i and y after qu'],
    ['Đề', 'đề', 'capital đ'],
    ['Ðiều', 'Điều', 'eth from old Windows fonts'],
    ['quyết', 'quyết'.normalize('NFD'), 'decomposed Unicode'],
  ])('%s = %s (%s)', (a, b) => {
    expect(key(a)).toBe(key(b));
  });

  it.each([
    ['ma', 'má', 'marks count'],
    ['dân', 'đân', 'đ is not d'],
    ['mai', 'may', 'ai and ay are different rimes'],
    ['tui', 'tuy', 'ui and uy are different rimes'],
    ['chi', 'chy', 'ch is not among the onsets where i and y are equal'],
  ])('%s ≠ %s (%s)', (a, b) => {
    expect(syllable(a).exact).not.toBe(syllable(b).exact);
  });

  it('folds đ, which Unicode decomposition leaves alone', () => {
    expect(syllable('Điện').folded).toBe('dien');
  });
});

describe('tokens', () => {
  it('point at the text they name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let at = 0;
        for (const { start, end } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it("split where natural's Vietnamese tokenizer splits", () => {
    const text =
      'Căn cứ Nghị quyết số 29-NQ/TW, ngày 04/11/2013: đổi mới căn bản, toàn diện giáo dục và đào tạo.';
    const ours = tokenize(text).map(({ start, end }) => text.slice(start, end));
    expect(ours).toEqual(new AggressiveTokenizerVi().tokenize(text));
  });

  it('hash alike when they fold alike', () => {
    const { hashes } = scan('Quyết QUYẾT quyet đủ');
    expect(hashes[0]).toBe(hashes[1]);
    expect(hashes[0]).toBe(hashes[2]);
    expect(hashes[3]).toBe(hashOf('du'));
  });
});

describe('symbols', () => {
  it.each([
    ['theo Nghị quyết số 63-NQ/TU ngày', ['63-NQ/TU']],
    ['Quyết định số 613/QĐ-UBND và 30/2020/NĐ-CP', ['613/QĐ-UBND', '30/2020/NĐ-CP']],
    ['ngày 04/11/2013', []],
    ['giai đoạn 2021-2025', []],
  ])('in %j', (text, wanted) => {
    expect(symbolsIn(text).map((s) => s.text)).toEqual(wanted);
  });

  it.each(['63-NQ/TU', '63 nq tu', '63NQTU', '63-nq/tu'])('%s is the one term', (written) => {
    expect(symbolTerm(written)).toBe(symbolTerm('63-NQ/TU'));
  });

  it('are found in linear time', () => {
    const spent = processorTimer();
    symbolsIn('1-A'.repeat(30_000));
    symbolsIn('12/'.repeat(30_000));
    symbolsIn(`1${'-AAAAAAAAAAAAAAA'.repeat(10_000)}`);
    expect(spent()).toBeLessThan(2);
    expect(bareSymbol('Đ-1/Ư')).toBe('d1u');
  });
});
