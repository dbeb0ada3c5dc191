/**
 * What may be put right inside a symbol, and what never.
 * Sources: writing variants seen in office documents and in OCR output of them.
 */

/** Letters that look like the right one. */
export const HOMOGLYPHS: Readonly<Record<string, string>> = {
  Ð: 'Đ',
  Ɖ: 'Đ',
  ð: 'đ',
  ɖ: 'đ',
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  К: 'K',
  М: 'M',
  О: 'O',
  Р: 'P',
  Т: 'T',
  Х: 'X',
  а: 'a',
  с: 'c',
  е: 'e',
  о: 'o',
  р: 'p',
  х: 'x',
  İ: 'I',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '﹣': '-',
  '－': '-',
  '⁄': '/',
  '∕': '/',
  '／': '/',
};

/** OCR confusions in a serial: only left of the first separator, and only beside a real digit. */
export const SERIAL_CONFUSIONS: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  l: '1',
  I: '1',
  '|': '1',
  ']': '1',
  '!': '1',
  S: '5',
  B: '8',
  Z: '2',
  g: '9',
};

/** Misread type abbreviations → the right one. Never a pair of which both are valid (DA/ĐA, HD/HĐ). */
export const TYPE_CONFUSIONS: Readonly<Record<string, string>> = {
  QD: 'QĐ',
  Q0: 'QĐ',
  '0Đ': 'QĐ',
  OĐ: 'QĐ',
  QÐ: 'QĐ',
  QB: 'QĐ',
  ND: 'NĐ',
  NB: 'NĐ',
  KII: 'KH',
  CTI: 'CTr',
  TIr: 'TTr',
  Tlr: 'TTr',
  TTY: 'TTr',
  TTy: 'TTr',
  TTt: 'TTr',
};

/** Misread organs → the right one. */
export const ORGAN_CONFUSIONS: Readonly<Record<string, string>> = {
  DU: 'ĐU',
  UBNO: 'UBND',
  UNBD: 'UBND',
  UBNĐ: 'UBND',
  UBNN: 'UBND',
  UBMD: 'UBND',
  HDND: 'HĐND',
  HĐNĐ: 'HĐND',
  Tg: 'TTg',
  TTG: 'TTg',
  TTq: 'TTg',
  BGDDT: 'BGDĐT',
  TƯ: 'TW',
};

/** Pairs of which both are valid: telling them apart is not ours to do. */
export const NEVER_SWAPPED: readonly (readonly [string, string])[] = [
  ['DA', 'ĐA'],
  ['HD', 'HĐ'],
  ['CT', 'CTr'],
  ['TT', 'TTr'],
  ['QH', 'KH'],
  ['ĐH', 'DH'],
];
