/** When two printed pieces are one sentence. Used between lines, between paragraphs and across pages. */
import { withoutMarks } from './marks.ts';

/** Words after which no Vietnamese sentence or heading ends. ("số", "được", "qua", "điểm" do end headings.) */
const OPEN_ENDED = new Set(
  'và hoặc các của về với cho tại từ do bởi vì để là những mỗi mọi như giữa bằng nhằm thuộc khi nếu mà thì rằng'.split(
    ' ',
  ),
);
/** Words that lead to a figure: a line may end with them only when the figure starts the next. */
const BEFORE_FIGURE = new Set('ngày tháng năm số quý khoản điều khóa khoá mức đoạn lớp'.split(' '));
const FINAL_PUNCTUATION = /[.;:?!…/”"»]$/u;
const STARTS_LOWER = /^["“”'‘(]{0,2}\p{Ll}/u;
/** "a)", "đ.", "1.", "2.1", "(1)", "iv." and bullets: a new item, whatever came before. */
const ITEM_LABEL =
  /^(?:\(?(?:\d{1,3}(?:\.\d{1,2}){0,4}|[a-zđ]{1,2}|[ivxIVX]{1,5})[.)]|[A-ZĐ]\.(?=\s)|\d{1,2}(?:\.\d{1,2}){1,4}\s|[-–—+*•·●○▪◦►✓§])(?:\s|$|[\p{L}])/u;
/** Lines that stand by themselves in a letterhead or at the close. */
const STANDS_ALONE =
  /^(?:số\s{0,3}:|v\/v|về việc|kính gửi|nơi nhận|độc lập\s{0,3}[-–]|cộng ho|lưu\s{0,3}:|tm\.|kt\.|tl\.|tuq\.|q\.|t\/m|k\/t|t\/l|ký bởi)/iu;
/** Those of them that are whole on one line, so that nothing goes on with them. */
const COMPLETE =
  /^(?:số\s{0,3}:|nơi nhận|độc lập\s{0,3}[-–]|cộng ho|lưu\s{0,3}:|tm\.|kt\.|tl\.|tuq\.|q\.|t\/m|k\/t|t\/l|ký bởi)/iu;
const RANGE_OPEN = /\d\s?[-–]$/;
const YEAR_START = /^\d{4}(?!\d)/;

/** How much of the line before is looked at; its end decides. */
const WINDOW = 160;

export type Evidence =
  /** Two paragraphs in a row. */
  | 'adjacent'
  /** A page break or a block of notes stood between them. */
  | 'interrupted'
  /** The layout itself shows that the second goes on with the first. */
  | 'continues';

/** True when `next` is the rest of the sentence that `previous` began. Both are single lines without leading space. */
export function continuesSentence(previous: string, next: string, evidence: Evidence): boolean {
  const whole = previous.length <= WINDOW;
  const before = withoutMarks(whole ? previous : previous.slice(-WINDOW)).trim();
  const after = withoutMarks(next.length > 80 ? next.slice(0, 80) : next).trim();
  if (!before || !after) return false;
  if (RANGE_OPEN.test(before) && YEAR_START.test(after)) return true;
  if (FINAL_PUNCTUATION.test(before)) return false;
  if (STANDS_ALONE.test(after) || (whole && COMPLETE.test(before))) return false;
  const lower = STARTS_LOWER.test(after);
  if (ITEM_LABEL.test(after) && !(evidence === 'continues' && lower && !/^.{1,4}\)/.test(after)))
    return false;
  const beforeIsCapitals = isAllCapitals(before);
  if (lower) return !beforeIsCapitals;
  if (!/^\d/.test(after) && beforeIsCapitals !== isAllCapitals(after)) {
    return (
      evidence === 'continues' && !beforeIsCapitals && !isAllCapitals(after.split(/\s/).slice(0, 4).join(' '))
    );
  }
  const lastWord = /(\p{L}{1,12})$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  if (/^\d/.test(after)) {
    if (BEFORE_FIGURE.has(lastWord)) return true;
  } else if (OPEN_ENDED.has(lastWord)) return true;
  if (evidence === 'adjacent') return false;
  if (/,$/.test(before)) return !beforeIsCapitals;
  return evidence === 'continues' && !beforeIsCapitals;
}

/** What to put between two joined pieces: nothing where a symbol, a range or a hyphened word was broken, else a space. */
export function joint(previous: string, next: string): string {
  const before = withoutMarks(previous.slice(-40));
  return (/\d[-–/]$/.test(before) && /^\d/.test(next)) || /[\p{L}\p{N}][-/]$/u.test(before) ? '' : ' ';
}

export function isAllCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** True for "Số:", "Kính gửi", "Nơi nhận", "TM." and the like, which never go on with the line before. */
export function standsAlone(line: string): boolean {
  return STANDS_ALONE.test(line);
}

export function startsItem(line: string): boolean {
  return ITEM_LABEL.test(line);
}

/**
 * The width at which a plain text was wrapped by the program that wrote it, or null if each line is a paragraph.
 * Wrapped text shows in the lines themselves: most long lines stop short of the same column, in mid-sentence.
 */
export function wrapWidth(lines: readonly string[]): number | null {
  const lengths = lines.map((line) => line.length).filter((length) => length > 0);
  if (lengths.length < 8) return null;
  const sorted = [...lengths].sort((a, b) => a - b);
  const width = sorted[Math.floor(sorted.length * 0.97)] ?? 0;
  const longest = sorted[sorted.length - 1] ?? 0;
  if (width < 40 || width > 160 || longest > width * 1.35) return null;
  let full = 0;
  let broken = 0;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (line.length < width * 0.8 || !next) return;
    full++;
    if (!FINAL_PUNCTUATION.test(line) && !startsItem(next)) broken++;
  });
  return full >= 4 && broken / full > 0.6 ? width : null;
}

/** Puts the lines of a wrapped text back into paragraphs: a line that left room for the next word ended one. */
export function unwrap(lines: readonly string[], width: number): string[] {
  const paragraphs: string[] = [];
  let open = false;
  let lastLine = '';
  for (const line of lines) {
    if (!line) {
      open = false;
      continue;
    }
    const firstWord = /^\S{1,40}/.exec(line)?.[0] ?? '';
    const hadRoom = lastLine.length + 1 + firstWord.length < width * 0.92;
    const joins =
      open &&
      !hadRoom &&
      !startsItem(line) &&
      !STANDS_ALONE.test(line) &&
      isAllCapitals(lastLine) === isAllCapitals(line);
    if (joins) paragraphs[paragraphs.length - 1] += joint(lastLine, line) + line;
    else paragraphs.push(line);
    open = true;
    lastLine = line;
  }
  return paragraphs;
}
