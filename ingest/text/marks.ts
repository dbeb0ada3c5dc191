/**
 * Private-use characters that carry positions through cleaning: text may be cut, joined and re-spaced round them, and
 * at the end they are taken out and their offsets written down. Readers must pass raw text through `stripMarks` first.
 */
export const NOTE_OPEN = '\uE000';
export const NOTE_CLOSE = '\uE001';
export const DOUBT_OPEN = '\uE002';
export const DOUBT_CLOSE = '\uE003';

const ANY_MARK = /[\uE000-\uE003]/g;
/** Everything this house may use inside; E010 and up hold escaped Markdown characters for a moment. */
const RESERVED = /[\uE000-\uE0FF]/g;
const HAS_MARK = /[\uE000-\uE003]/;
const NOTE_MARK = /\uE000([^\uE000-\uE003]{1,8})\uE001/g;

/** The reference to note `label`, to be put into running text. */
export function noteMark(label: string): string {
  return `${NOTE_OPEN}${label}${NOTE_CLOSE}`;
}

/** Raw text without the characters this module gives a meaning. */
export function stripMarks(text: string): string {
  return text.replace(RESERVED, '');
}

/** Text as a reader of the page sees it, without positions and without note references. */
export function withoutMarks(text: string): string {
  return HAS_MARK.test(text) ? text.replace(NOTE_MARK, '').replace(ANY_MARK, '') : text;
}
