/** What the text layer of a PDF page is worth: "has text" is a trap. */
import { fromLegacy, legacySystem } from '../text/legacy-fonts.ts';
import { syllableShare } from '../text/syllable.ts';

export type PageClass =
  /** Type that can be used as it is. */
  | 'text'
  /** No text layer: a scan, or an empty page. */
  | 'no-text'
  /** Only the caption of an electronic signature or a page number; the page itself is a picture. */
  | 'stamp-only'
  /** Letters come out as other letters: a broken font map, or a hidden layer by a bad recogniser. */
  | 'garbled'
  /** The page shows type, but no letters came out of its text layer. */
  | 'broken';

/** Lines that signing software and scanners leave behind. */
const STAMP_LINE =
  /^(?:(?:được )?ký (?:số )?(?:bởi|ngày|điện tử)|người ký|ngày ký|thời gian ký|giờ ký|cơ quan\s?:|tổ chức\s?:|đơn vị\s?:|e-?mail\s?:|chữ ký (?:số|hợp lệ|điện tử)|signature (?:not )?verified|signature valid|digitally signed|signed by|signing time|date\s?:|reason\s?:|location\s?:|scanned (?:by|with)|camscanner|trang \d|page \d)/iu;
/** "07.01.2025 10:44:25 +07:00", "cbth@quangngai.gov.vn", "+07:00" on lines of their own. */
const STAMP_DETAIL =
  /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{4}\s{1,3}\d{1,2}:\d{2}(?::\d{2})?(?:\s{0,3}[+-]\d{2}:?\d{2})?|[+-]\d{2}:\d{2}|[\w.-]{2,40}@[\w.-]{4,60})$/u;
/** What follows a caption on its own line: names, addresses, dates. A caption has few lines in all. */
const CAPTION_LINES = 8;
/** Letters a page of type has at least, even a last page with one closing line. */
const FEWEST_LETTERS = 40;
const FEWEST_SYLLABLES = 0.55;
const STRANGE = /[\uFFFD\uE002-\uF8FF\u0000-\u0008\u000E-\u001F\u0080-\u009F]/g;

/** Classifies a page by the lines of its text layer. */
export function classifyPage(lines: readonly string[]): PageClass {
  const text = lines.join('\n');
  const letters = countLetters(text);
  if (letters === 0) return 'no-text';
  const rest = lines.filter((line) => !STAMP_LINE.test(line.trim()) && !STAMP_DETAIL.test(line.trim()));
  const stamped = rest.length < lines.length;
  if (stamped && rest.length <= CAPTION_LINES && countLetters(rest.join('')) < FEWEST_LETTERS * 3) {
    return 'stamp-only';
  }
  if (letters < FEWEST_LETTERS) return stamped ? 'stamp-only' : 'no-text';
  const strange = text.match(STRANGE)?.length ?? 0;
  if (strange > letters * 0.1) return 'garbled';
  const share = syllableShare(rest.join('\n'), 25);
  if (share === null || share >= FEWEST_SYLLABLES || isForeign(text)) return 'text';
  return isLegacy(rest.join('\n')) ? 'text' : 'garbled';
}

/**
 * A page set in a font of before Unicode (".VnTime", "VNI-Times") reads as other letters too, but is put back letter
 * by letter when the text is cleaned; OCR would only add slips.
 */
function isLegacy(text: string): boolean {
  const system = legacySystem(text);
  return system !== null && (syllableShare(fromLegacy(text, system), 25) ?? 0) >= FEWEST_SYLLABLES;
}

/** A page in plain English (an annex, a name list) is not garbled, only not Vietnamese. */
function isForeign(text: string): boolean {
  const words = text.toLowerCase().match(/[a-z]{2,}/g) ?? [];
  const english = words.filter((word) => ENGLISH.has(word)).length;
  return english > words.length * 0.12;
}
const ENGLISH = new Set(
  'the of and to in for is on that by with as are this be or from at which an shall'.split(' '),
);

function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
