import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../ingest/formats/text.ts';
import { cleanText } from '../../../ingest/text/clean.ts';
import { LOOKALIKE_LETTER, lookalikeWarnings } from '../../../ingest/text/lookalikes.ts';

const clean = (text: string) => cleanText(readText(new TextEncoder().encode(text)));
const told = (text: string) => {
  const result = clean(text);
  return result.warnings
    .filter((w) => w.code === LOOKALIKE_LETTER)
    .map((w) => [result.text.slice(w.start ?? 0, w.end ?? 0), w.start]);
};

describe('letters that only look like Đ, in symbols', () => {
  it.each<[string, string, [string, number][]]>([
    ['the right letter says nothing', 'Quyết định số 522/QĐ-TTg', []],
    ['an eth in a symbol, placed where it stands', 'Theo số 522/QÐ-TTg', [['522/QĐ-TTg', 8]]],
    ['a Party symbol', 'số 12-QÐ/TU', [['12-QĐ/TU', 3]]],
    [
      'right the first time, wrong the second: the second is told of',
      'số 522/QĐ-TTg\nsố 522/QÐ-TTg',
      [['522/QĐ-TTg', 17]],
    ],
    ['words of running text are no symbols', 'Ðiều 3. Ðảng và Nhà nước', []],
    ['nor are words parted by a slash', 'cơ quan/Ðơn vị', []],
    ['the eth of African scripts', 'số 5/NƉ-CP', [['5/NĐ-CP', 3]]],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('text of a PDF has the letters of its font', () => {
    const blocks = [{ kind: 'paragraph' as const, text: 'số 522/QÐ-TTg' }];
    expect(lookalikeWarnings('pdf', blocks, 'số 522/QĐ-TTg')).toEqual([]);
    expect(lookalikeWarnings('docx', blocks, 'số 522/QĐ-TTg')).toHaveLength(1);
  });

  it('is bounded, and points at what it names', () => {
    expect(told('5/QÐ-UBND '.repeat(500))).toHaveLength(20);
    const piece = fc.constantFrom('522/QÐ-TTg', '522/QĐ-TTg', ' ', '\n', '/', '-', 'Ð', 'Đ', '1');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        for (const [words, start] of told(pieces.join('')))
          if (start !== null) expect(words).toMatch(/^[\p{L}\p{M}\p{N}]+([-/][\p{L}\p{M}\p{N}]+)+$/u);
      }),
      { numRuns: 200 },
    );
  });
});
