import { describe, expect, it } from 'vitest';
import { parseSymbol } from '../../corpus/instrument.ts';
import { NEVER_SWAPPED } from '../../corpus/vocabulary/symbol-repairs.ts';

describe('repair never chooses between two valid codes', () => {
  it.each(NEVER_SWAPPED.flat().filter((code) => code !== 'QH' && code !== 'ĐH' && code !== 'DH'))(
    '%s stays as it was written',
    (code) => {
      const read = parseSymbol(`12/${code}-UBND`);
      expect(read?.text).toBe(`12/${code}-UBND`);
      expect(read?.repairs).toEqual([]);
    },
  );
});
