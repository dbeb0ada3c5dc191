/** Bytes of a text file → characters, for every encoding Vietnamese offices have used. */
import type { Warning } from '../../corpus/record.ts';

export interface Decoded {
  text: string;
  /** WHATWG name of the encoding found. */
  encoding: string;
  warnings: Warning[];
}

/**
 * Tells the encoding by its mark, else by validity (UTF-8), else by zero bytes (UTF-16), else by which of the one-byte
 * code pages gives Vietnamese. TCVN3 and VNI files come out as windows-1252: their letters are undone later, by run.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decoded(bytes, 'utf-8');
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes, 'utf-16be');
  const wide = wideEncoding(bytes);
  if (wide) return decoded(bytes, wide);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', warnings: [] };
  } catch {
    return mostlyUtf8(bytes) ?? oneByte(bytes);
  }
}

function decoded(bytes: Uint8Array, encoding: string, warnings: Warning[] = []): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), encoding, warnings };
}

/** UTF-16 without a mark: every second byte of Vietnamese text is 0, 1 or 1E. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 16) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (isHighByte(bytes[i])) even++;
    if (isHighByte(bytes[i + 1])) odd++;
  }
  const pairs = length / 2;
  if (odd / pairs > 0.9 && even / pairs < 0.3) return 'utf-16le';
  if (even / pairs > 0.9 && odd / pairs < 0.3) return 'utf-16be';
  return null;
}

function isHighByte(byte: number | undefined): boolean {
  return byte === 0 || byte === 1 || byte === 3 || byte === 0x1e || byte === 0x20;
}

/** UTF-8 with a few broken bytes (a cut file, a bad copy) is still UTF-8. */
function mostlyUtf8(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  let broken = 0;
  let wide = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) wide++;
  }
  if (broken > 2 + 0.02 * wide || wide < 10 * broken) return null;
  const message = `Tệp văn bản có ${broken} ký tự hỏng, đã thay bằng dấu \uFFFD.`;
  return {
    text,
    encoding: 'utf-8',
    warnings: [{ code: 'broken-characters', message, start: null, end: null }],
  };
}

/** windows-1258 writes tones as characters of their own after the vowel; TCVN3 and VNI never look like that. */
function oneByte(bytes: Uint8Array): Decoded {
  let tones = 0;
  let high = 0;
  for (let i = 1; i < Math.min(bytes.length, 200_000); i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    high++;
    if (byte === 0xcc || byte === 0xec || byte === 0xde || byte === 0xd2 || byte === 0xf2) {
      if (isVowel1258(bytes[i - 1] ?? 0)) tones++;
    }
  }
  const encoding = tones > 2 && tones / high > 0.15 ? 'windows-1258' : 'windows-1252';
  return decoded(bytes, encoding);
}

/** a e i o u y and ă â ê ô ơ ư as windows-1258 writes them. */
function isVowel1258(byte: number): boolean {
  if ('aeiouyAEIOUY'.includes(String.fromCharCode(byte))) return true;
  return [0xe3, 0xc3, 0xe2, 0xc2, 0xea, 0xca, 0xf4, 0xd4, 0xf5, 0xd5, 0xfd, 0xdd].includes(byte);
}
