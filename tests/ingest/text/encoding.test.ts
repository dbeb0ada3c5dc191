import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../ingest/text/encoding.ts';

const SENTENCE = 'Ủy ban nhân dân tỉnh yêu cầu các đơn vị khẩn trương thực hiện.';

/** windows-1258: vowels with hats as letters of their own, tones as a character after the vowel. */
function windows1258(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1258');
  const byCharacter = new Map(
    Array.from({ length: 256 }, (_none, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  const bytes: number[] = [];
  for (const character of text.normalize('NFC')) {
    const known = byCharacter.get(character);
    if (known !== undefined) bytes.push(known);
    else {
      const decomposed = character.normalize('NFD');
      const tone = [...decomposed].findLast((mark) => '\u0300\u0301\u0303\u0309\u0323'.includes(mark)) ?? '';
      const base = decomposed.replace(tone, '').normalize('NFC');
      bytes.push(byCharacter.get(base) ?? 0x3f, byCharacter.get(tone) ?? 0x3f);
    }
  }
  return Uint8Array.from(bytes);
}

describe('decodeText', () => {
  const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
  it.each<[string, Uint8Array, string]>([
    ['UTF-8', new TextEncoder().encode(SENTENCE), 'utf-8'],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${SENTENCE}`), 'utf-8'],
    ['UTF-16 with a mark', utf16(`\uFEFF${SENTENCE}`), 'utf-16le'],
    ['UTF-16 without a mark', utf16(SENTENCE), 'utf-16le'],
    ['UTF-16 big-endian', utf16(`\uFEFF${SENTENCE}`).map((_b, i, all) => all[i ^ 1] as number), 'utf-16be'],
    ['windows-1258', windows1258(SENTENCE), 'windows-1258'],
  ])('%s', (_name, bytes, encoding) => {
    const decoded = decodeText(bytes);
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.text.replace('\uFEFF', '').normalize('NFC')).toBe(SENTENCE);
  });

  it('keeps UTF-8 with a few broken bytes, and says so', () => {
    const bytes = new TextEncoder().encode(SENTENCE.repeat(5));
    const cut = bytes.slice(0, bytes.length - 2);
    cut[1] = 0x20;
    const decoded = decodeText(cut);
    expect(decoded.encoding).toBe('utf-8');
    expect(decoded.warnings.map((warning) => warning.code)).toEqual(['broken-characters']);
  });

  it('reads the bytes of a TCVN3 file as they stand, for the letters to be undone later', () => {
    const decoded = decodeText(Uint8Array.from(Buffer.from('Uû ban nh©n d©n', 'latin1')));
    expect(decoded.text).toBe('Uû ban nh©n d©n');
  });
});
