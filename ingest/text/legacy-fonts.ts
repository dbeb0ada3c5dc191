/** Runs of text set in a pre-Unicode font, or read through a wrong code page, back to Unicode. */

import { TCVN3, VIQR_SHAPES, VIQR_TONES, VNI, WINDOWS_1252_HIGH } from './legacy-tables.ts';
import { isSyllable } from './syllable.ts';

export type LegacySystem = 'TCVN3' | 'VNI' | 'VIQR' | 'mojibake';

/** Letters that only Unicode Vietnamese has: a run holding one is not legacy, whatever its font is called. */
const MODERN = /[\u1EA0-\u1EF9\u0102\u0103\u0110\u0111\u01A0\u01A1\u01AF\u01B0]/;

const TCVN3_LETTER = new RegExp(`[${Object.keys(TCVN3).join('')}]`, 'g');
/** TCVN3 letters that no code page of today uses inside words: ¨ © ª « ¬ ư(00AD) ® µ ¶ · ¸ ¹ » ¼ ½ ¾. */
const TCVN3_SIGN =
  /[A-Za-zÀ-ÿ][¨©ª«¬\u00AD®µ¶·¸¹»¼½¾][A-Za-z]|\b[A-Za-z]{1,3}[¬\u00ADµ¶¸¹¨](?![A-Za-z0-9])|(?<![A-Za-z])®[a-zµ¸¹]|\b[A-Za-z]{1,3}·(?=[ ,.;])|[a-z][À-ß](?![A-ZÀ-ß])/g;
const VNI_PAIR =
  /[aA][ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË]|[eoEO][ùøûõïâáàåãäÙØÛÕÏÂÁÀÅÃÄ]|[ôöÔÖuyUY][ùøûõïÙØÛÕÏ]|[ôöíìæóòîñÔÖÍÌÆÓÒÎÑ]/g;
const VNI_SIGN =
  /[aA][âáàåãäêéèúüëÂÁÀÅÃÄÊÉÈÚÜË]|[eoEO][âåãäÂÅÃÄ]|[aeouyAEOUYôöÔÖ][ùøûõïÙØÛÕÏ]|[ñÑ][aeiouöôAEIOU]/g;
const VIQR_SIGN = /[aeoAEO]\^|[aA]\(|[ouOU]\+|\b[dD][dD](?=[aeiouyAEIOUY])/g;
const VIQR_TOKEN = /[dD][dD]|([aeiouyAEIOUY])([\^(+])?(?:(['`?~])|(\.)(?=[A-Za-z]|\s[a-z]))?/g;
const HIGH_RUN = new RegExp(`[\\u00A0-\\u00FF${WINDOWS_1252_HIGH}]{2,200}`, 'g');
const MOJIBAKE_SIGN = /á[º»]|Ä[‘\u0090]|Æ[°¡¯\u00A0]|Ã[\u00A0-\u00BF\u0080-\u009F¡-¿]|Ä\u0192/g;

const MISREAD = /á[º»]|Ä[‘\u0090\u0192]|[ÆÃ][\u0080-\u00BF]/;

/**
 * Which system a text is written in, by the share of telltale pairs among its letters; null when it is plain Unicode.
 * `share` is lowered for short runs of a document already known to use that system.
 */
export function legacySystem(text: string, share = 0.02): LegacySystem | null {
  const misread = MISREAD.test(text);
  if (!misread && MODERN.test(text)) return null;
  const letters = count(text, /[A-Za-zÀ-ÿ]/g);
  if (!letters) return null;
  if (misread && count(text, MOJIBAKE_SIGN) >= Math.max(1, letters * share)) return 'mojibake';
  if (MODERN.test(text)) return null;
  // One French name or one "·" does not make a document legacy; in a document known to be, one sign is enough.
  const least = share < 0.01 ? 1 : 3;
  const tcvn3 = count(text, TCVN3_SIGN);
  const vni = count(text, VNI_SIGN);
  if (tcvn3 >= Math.max(least, letters * share) && tcvn3 * 2 >= vni) return 'TCVN3';
  if (vni >= Math.max(least, letters * share * 2)) return 'VNI';
  if (!/[\u0080-\uFFFF]/.test(text) && count(text, VIQR_SIGN) >= Math.max(least, letters * share * 2))
    return 'VIQR';
  return null;
}

export function fromLegacy(text: string, system: LegacySystem): string {
  switch (system) {
    case 'TCVN3':
      return hornedU(text.replace(TCVN3_LETTER, (letter) => TCVN3[letter] ?? letter));
    case 'VNI':
      return text.replace(VNI_PAIR, (pair) => VNI[pair] ?? pair);
    case 'VIQR':
      return fromViqr(text);
    case 'mojibake':
      return text.replace(HIGH_RUN, reread);
  }
}

/**
 * The code of ư in TCVN3 is that of the soft hyphen, which PDF readers hand over as a plain one: "tr-ờng" → "trường".
 * Only where a syllable comes of it: "kinh tế-xã hội" keeps its hyphen.
 */
function hornedU(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])\p{L}{0,3}-\p{Ll}{0,3}(?![\p{L}\p{N}])/gu, (shown) => {
    const word = shown.replace('-', 'ư');
    return shown.length > 1 && isSyllable(word) ? word : shown;
  });
}

/**
 * A run whose font is named: ".VnTime" and its kin are TCVN3 (an H at the end: capitals), "VNI-Times" and its kin VNI.
 * Word puts Unicode text under such font names too, so a run that already is Unicode stays as it is.
 */
export function fromLegacyFont(text: string, font: string): string {
  const name = font.trim();
  if (/^\.?Vn[A-Z]/.test(name) && /^\./.test(name)) {
    if (MODERN.test(text)) return text;
    const plain = fromLegacy(text, 'TCVN3');
    return /[a-z]H$/.test(name) ? plain.toLocaleUpperCase('vi') : plain;
  }
  if (/^VNI[- ]/i.test(name) && !MODERN.test(text)) return fromLegacy(text, 'VNI');
  return text;
}

function fromViqr(text: string): string {
  return text.replace(VIQR_TOKEN, (whole, vowel?: string, shape?: string, tone?: string, dot?: string) => {
    if (!vowel) return whole.charAt(0) === 'D' ? 'Đ' : 'đ';
    const fits = shape === undefined || 'aeo^ a( ou+'.split(' ').some((set) => fitsShape(set, vowel, shape));
    if (!fits) return whole;
    const mark = tone ?? dot;
    return (vowel + (shape ? VIQR_SHAPES[shape] : '') + (mark ? VIQR_TONES[mark] : '')).normalize('NFC');
  });
}

function fitsShape(set: string, vowel: string, shape: string): boolean {
  return set.endsWith(shape) && set.slice(0, -1).includes(vowel.toLowerCase());
}

/** UTF-8 that was read as windows-1252, read again; characters that do not fit stay. */
function reread(run: string): string {
  const bytes: number[] = [];
  for (const character of run) {
    const code = character.charCodeAt(0);
    const high = WINDOWS_1252_HIGH.indexOf(character);
    if (high >= 0) bytes.push(0x80 + high);
    else if (code >= 0xa0 && code <= 0xff) bytes.push(code);
    else return run;
  }
  const text = new TextDecoder('utf-8').decode(Uint8Array.from(bytes));
  return text.includes('\uFFFD') ? rereadInPart(bytes, run) : text;
}

/** The valid sequences among the bytes; the rest as they stood. */
function rereadInPart(bytes: readonly number[], run: string): string {
  let out = '';
  for (let i = 0; i < bytes.length; ) {
    const first = bytes[i] ?? 0;
    const length = first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 1;
    const sequence = bytes.slice(i, i + length);
    const valid =
      length > 1 &&
      sequence.length === length &&
      sequence.slice(1).every((byte) => byte >= 0x80 && byte < 0xc0);
    out += valid ? new TextDecoder('utf-8').decode(Uint8Array.from(sequence)) : run.charAt(i);
    i += valid ? length : 1;
  }
  return out;
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  pattern.lastIndex = 0;
  while (pattern.exec(text)) found++;
  return found;
}
