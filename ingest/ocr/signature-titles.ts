/** The titles of a signature block, from a closed list: what is read is only as near to one of them as a seal allows. */

import { fold } from '../../corpus/vietnamese.ts';
import { COLLECTIVE_BODIES, HEADS_AND_DEPUTIES } from '../../corpus/vocabulary/positions.ts';
import type { Box } from './gray-image.ts';

/** A word as one reading saw it, in pixels of the block. */
export interface BlockWord {
  text: string;
  /** 0–100. */
  confidence: number;
  box: Box;
}

export interface BlockLine {
  text: string;
  box: Box;
}

/** A title and where it stands. */
export interface TitleLine extends BlockLine {
  /** Share of its letters that were surely type, by which its box is to be trusted. */
  seen: number;
}

interface Title {
  text: string;
  letters: string;
  lastWord: string;
  /** Titles that may stand on the next line; null for any. */
  next: readonly string[] | null;
}

const HEADS = [...HEADS_AND_DEPUTIES.keys()];
const TITLES: readonly Title[] = [
  ...HEADS.map((head) => title(head, [])),
  ...[...HEADS_AND_DEPUTIES.values()].map((deputy) => title(deputy, [])),
  ...[...HEADS_AND_DEPUTIES].map(([head, deputy]) => title(`KT. ${head}`, [deputy])),
  ...HEADS.map((head) => title(`TL. ${head}`, null)),
  ...HEADS.map((head) => title(`TUQ. ${head}`, null)),
  ...COLLECTIVE_BODIES.map((body) => title(`TM. ${body}`, null)),
];

function title(text: string, next: readonly string[] | null): Title {
  return { text, letters: lettersOf(text), lastWord: lettersOf(text.split(' ').at(-1) ?? ''), next };
}

/** Share of a title's letters that may be misread. */
const MOST_WRONG = 0.35;
const EDIT_COST = 2.2;
/** What a title gains that must follow the one above it ("KT. GIÁM ĐỐC", then "PHÓ GIÁM ĐỐC"). */
const FOLLOWS = 6;
const MOST_TITLES = 3;
const SURE = 80;

interface Guess {
  title: Title;
  score: number;
  line: TitleLine;
}

/** The titles at the head of the block, in order. None when the lines are nowhere near any title. */
export function likeliestTitles(rows: readonly BlockWord[][][], size: number): TitleLine[] {
  const guesses: Guess[][] = [];
  for (const row of rows) {
    const fitting = guessesOf(row, size);
    if (fitting.length) guesses.push(fitting);
    else if (guesses.length && row.flat().some(isMixedCase)) break;
    if (guesses.length === MOST_TITLES) break;
  }
  let best: { score: number; chain: Guess[] } = { score: 0, chain: [] };
  const walk = (at: number, chain: Guess[], score: number) => {
    if (score > best.score) best = { score, chain };
    if (at < guesses.length) walk(at + 1, chain, score);
    for (const guess of guesses[at] ?? []) {
      const above = chain.at(-1)?.title;
      if (above?.next?.includes(guess.title.text) === false) continue;
      if (above && above.next === null && above.text.endsWith(guess.title.text)) continue;
      walk(at + 1, [...chain, guess], score + guess.score + (above?.next?.length ? FOLLOWS : 0));
    }
  };
  walk(0, [], 0);
  return centred(
    best.chain.map((guess) => guess.line),
    size,
  );
}

/** Space from line to line, in type sizes. */
const PITCH = 1.18;

/** Titles stand centred one under another, so those hardly seen are put where the one seen best says. */
function centred(titles: readonly TitleLine[], size: number): TitleLine[] {
  const best = titles.reduce((most, line, i) => (line.seen > (titles[most]?.seen ?? 0) ? i : most), 0);
  const model = titles[best];
  if (!model) return [];
  const middle = (model.box.left + model.box.right) / 2;
  const unit = (model.box.right - model.box.left) / typeWidth(model.text);
  return titles.map((line, i) => {
    if (line.seen > 0.9) return line;
    const half = (unit * typeWidth(line.text)) / 2;
    const bottom = model.box.bottom + (i - best) * size * PITCH;
    const off = Math.abs(line.box.bottom - bottom) > size * 0.3;
    const box = { ...line.box, left: middle - half, right: middle + half };
    return { ...line, box: off ? { ...box, top: bottom - size, bottom } : box };
  });
}

function isMixedCase(word: BlockWord): boolean {
  return word.confidence >= SURE && /^\p{Lu}\p{Ll}+$/u.test(word.text);
}

/**
 * The titles a row may be. Most of a title's letters must have been read, or at least its last word surely: the seal
 * lies on the left, and what may follow "KT. X" is known.
 */
function guessesOf(row: readonly BlockWord[][], size: number): Guess[] {
  const guesses = new Map<Title, Guess>();
  for (const words of row) {
    const sure = words.filter((word) => word.confidence >= SURE && /^\p{Lu}{2,}/u.test(word.text));
    const last = sure.at(-1);
    if (!last) continue;
    const read = lettersOf(words.map((word) => word.text).join(''));
    for (const candidate of TITLES) {
      const edits = editsFromEnd(candidate.letters, read);
      const ends = candidate.lastWord === lettersOf(last.text);
      if (edits > candidate.letters.length * MOST_WRONG && !ends) continue;
      const known = guesses.get(candidate);
      const score = candidate.letters.length - EDIT_COST * edits;
      const line = placed(candidate, sure, size);
      guesses.set(candidate, {
        title: candidate,
        score: Math.max(score, known?.score ?? score),
        line: known && known.line.seen >= line.seen ? known.line : line,
      });
    }
  }
  return [...guesses.values()].sort((a, b) => b.score - a.score).slice(0, 12);
}

/** The title's own place: its right end is type, its left end may be lost in the seal and is worked out. */
function placed({ text, letters }: Title, words: readonly BlockWord[], size: number): TitleLine {
  // Letters of the seal may be read as surely as type.
  const own = new Set(text.split(' ').map(lettersOf));
  const known = words.filter((word) => own.has(lettersOf(word.text)));
  const sure = known.length ? known : words.slice(-1);
  const box = union(sure.map((word) => word.box));
  // Words that hang or stand out (Ự, Ộ) would drag the line down.
  const bottom = Math.min(...sure.map((word) => word.box.bottom));
  const count = sure.reduce((sum, word) => sum + lettersOf(word.text).length, 0);
  const seen = Math.min(1, count / letters.length);
  // Ink of the seal beside a word widens it, so the narrowest word tells the type's width.
  const units = sure
    .filter((word) => lettersOf(word.text).length >= 3)
    .map((word) => (word.box.right - word.box.left) / typeWidth(word.text));
  const wide = (units.length ? Math.min(...units) : size) * typeWidth(text);
  const sharp = seen > 0.9 && Math.abs(box.right - wide - box.left) < size / 2;
  return { text, seen, box: { ...box, bottom, left: sharp ? box.left : box.right - wide } };
}

/** Width of bold capitals set in Times, in type sizes. */
function typeWidth(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/[\s.]/.test(sign) ? 0.25 : sign === 'I' ? 0.39 : 0.72), 0);
}

/** Edit distance of a title from the end of what was read; what stands before (seal, dirt) costs nothing. */
export function editsFromEnd(wanted: string, read: string): number {
  let above = new Array<number>(read.length + 1).fill(0);
  for (let i = 1; i <= wanted.length; i++) {
    const row = [i];
    for (let j = 1; j <= read.length; j++) {
      const change = above[j - 1]! + (wanted[i - 1] === read[j - 1] ? 0 : 1);
      row[j] = Math.min(change, above[j]! + 1, row[j - 1]! + 1);
    }
    above = row;
  }
  return above[read.length]!;
}

export function union(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

/** Letters alone, without marks, in capitals. */
function lettersOf(text: string): string {
  return fold(text)
    .replace(/[^a-z]/g, '')
    .toUpperCase();
}
