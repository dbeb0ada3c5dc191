/** Puts right the slips a recogniser makes with Vietnamese marks, from lists only; never in names or figures. */
import { fold, oldTone } from '../../corpus/vietnamese.ts';
import {
  BODY_PHRASES,
  PHRASES,
  UNIT_WORDS,
  WORDS_BEFORE_FIGURES,
} from '../../corpus/vocabulary/ocr-slips.ts';

/** Accentless pair → the one way it is written in directives. */
const byKey = new Map(PHRASES.map((phrase) => [fold(phrase), phrase.split(' ') as [string, string]]));
const bodies = new Set(BODY_PHRASES.map(fold));
for (const phrase of BODY_PHRASES)
  byKey.set(fold(phrase), phrase.toLowerCase().split(' ') as [string, string]);
const units = new Map(UNIT_WORDS.filter((unit) => !unit.includes(' ')).map((unit) => [fold(unit), unit]));
const beforeFigures = new Map(WORDS_BEFORE_FIGURES.map((word) => [fold(word), word]));

/** "Nơi nhậ.", "ơi nhận": the label over the list of recipients, alone on its line and smudged. */
const LABEL = /^n?oi nha.{0,2}[.:;,]{0,2}$/;

/**
 * The words of one line, slips put right; each keeps its place and its punctuation. A pair is put right when its
 * letters without marks are those of exactly one listed pair ("bồ sung" → "bổ sung"). Two capitals in a row may be
 * a name ("Tô Chức") and stay, unless the line is set in capitals.
 */
export function repairWords(words: readonly string[]): string[] {
  if (words.length === 2 && LABEL.test(fold(words.join(' ')))) return ['Nơi', 'nhận:'];
  const fixed = [...words];
  const unit = units.get(fold(words[0] ?? ''));
  // "TÍNH QUẢNG NGÃI" in capitals at the start of a line: the unit word, with the name after it left alone.
  if (unit && words.length >= 2 && words.length <= 6 && words.every((word) => word === word.toUpperCase())) {
    fixed[0] = unit.toUpperCase();
  }
  for (let i = 0; i < fixed.length; i++) {
    const word = core(fixed[i]!);
    if (!word) continue;
    const next = core(fixed[i + 1] ?? '');
    const whole =
      next && /^[\p{L}]+$/u.test(fixed[i]!.slice(word.start))
        ? byKey.get(fold(`${word.text} ${next.text}`))
        : undefined;
    if (whole && next && mayRepair(word.text, next.text)) {
      fixed[i] = put(fixed[i]!, word, whole[0], /^\p{Ll}/u.test(next.text));
      fixed[i + 1] = put(fixed[i + 1]!, next, whole[1]);
    }
    const figure = beforeFigures.get(fold(word.text));
    if (
      figure &&
      /^[:.]?$/.test(fixed[i]!.slice(word.start + word.text.length)) &&
      followedByFigure(fixed, i)
    ) {
      fixed[i] = put(fixed[i]!, word, figure);
    }
  }
  return fixed;
}

interface Core {
  text: string;
  start: number;
}

/** The letters of a word without the punctuation around it; null when there are figures or signs inside. */
function core(word: string): Core | null {
  const match = /^([^\p{L}\p{N}]{0,3})(\p{L}{1,8})[^\p{L}\p{N}]{0,4}$/u.exec(word);
  return match ? { text: match[2]!, start: match[1]!.length } : null;
}

function put(word: string, { text, start }: Core, right: string, inSentence = false): string {
  // "Uỷ" and "Ủy" are both right: the page's own style stays.
  if (oldTone(text) === right) return word;
  // "VỀ việc": a short word in capitals before small letters only began the line.
  const model = inSentence && text.length <= 3 && text === text.toUpperCase() ? `${text.charAt(0)}x` : text;
  return (
    word.slice(0, start) +
    likeCase(oldTone(text).toLowerCase() === right ? text.toLowerCase() : right, model) +
    word.slice(start + text.length)
  );
}

function mayRepair(first: string, second: string): boolean {
  const capital = (word: string) => word.charAt(0) !== word.charAt(0).toLowerCase();
  const allCapitals = (word: string) => word === word.toUpperCase();
  if (bodies.has(fold(`${first} ${second}`))) return true;
  return !capital(second) || (allCapitals(first) && allCapitals(second) && first.length + second.length > 3);
}

function likeCase(right: string, model: string): string {
  if (model === model.toUpperCase() && model.length > 1) return right.toUpperCase();
  const capital = model.charAt(0) !== model.charAt(0).toLowerCase();
  return capital ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}

function followedByFigure(words: readonly string[], i: number): boolean {
  return /^[0-9]/.test(words[i + 1] ?? '') || (words[i]!.endsWith(':') && /^[0-9/]/.test(words[i + 1] ?? ''));
}
