/** One form for every character that has several. Runs after legacy fonts are converted, before lines are joined. */
import { nfc } from '../../corpus/vietnamese.ts';

/** Soft hyphen, zero-width characters, byte-order marks, direction marks, and controls other than tab and newline. */
const INVISIBLE =
  /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/g;
const LINE_BREAKS = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g;
const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
/** Bullets of Symbol and Wingdings, which Word stores in the private-use area (F0B7 is the round one). */
const PRIVATE_BULLETS = /[\uF0B7\uF0A7\uF0D8\uF076\uF0FC\uF06E\uF06F\uF071\uF0E0]/g;
/** The Symbol font's minus. */
const PRIVATE_DASH = /\uF02D/g;
const PRIVATE_PLUS = /\uF02B/g;
const PRIVATE_OTHER = /[\uF000-\uF0FF]/g;
/** Hyphen and non-breaking hyphen are always the ASCII hyphen. */
const HYPHENS = /[\u2010\u2011]/g;
/** Deprecated and full-width forms, ligatures, Roman numerals of one character. */
const COMPATIBILITY = /[\u0340\u0341\u2160-\u217F\uFB00-\uFB06\uFF01-\uFF5E]/g;
/** A dash between letters or digits, no spaces, in a token that also has a slash: part of a symbol (12–KH/TU). */
const DASH_IN_SYMBOL = /(?<=[\p{L}\p{N}])[–—−](?=[\p{L}]{1,12}\/)|(?<=\/[\p{L}]{1,12})[–—−](?=\p{L})/gu;

/** Any character that one of the steps below changes, a dash apart. Most lines hold none, and need NFC only. */
const SPECIAL =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u00A0\u00AD\u1680\u2000-\u2011\u2028-\u202F\u205F-\u206F\u2160-\u217F\u3000\uF000-\uF0FF\uFB00-\uFB06\uFEFF\uFF01-\uFF5E\uFFF9-\uFFFB]|\u0340|\u0341/;

/**
 * NFC text with plain spaces, "\n" line breaks, no invisible characters, and Symbol-font bullets as "•".
 * Dashes and quotes stay as printed, except inside a document's symbol, where only the hyphen is right.
 */
export function normalizeUnicode(text: string): string {
  const plain = nfc(SPECIAL.test(text) ? withoutSpecials(text) : text);
  return /[–—−]/.test(plain) ? plain.replace(DASH_IN_SYMBOL, '-') : plain;
}

function withoutSpecials(text: string): string {
  return text
    .replace(LINE_BREAKS, '\n')
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(PRIVATE_DASH, '-')
    .replace(PRIVATE_PLUS, '+')
    .replace(PRIVATE_BULLETS, '•')
    .replace(PRIVATE_OTHER, '')
    .replace(HYPHENS, '-')
    .replace(COMPATIBILITY, (character) => character.normalize('NFKC'));
}

/** A line with single spaces and none at its ends. Tabs count as spaces. */
export function squeeze(line: string): string {
  return (/\t| {2}/.test(line) ? line.replace(/\t[ \t]*| [ \t]+/g, ' ') : line).trim();
}
