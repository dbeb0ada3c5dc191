/**
 * A signature block read several times over → its titles and the signer's name. Titles come from a closed list, so a
 * few letters under a seal do not matter. A name is taken only when readings agree on every syllable, it begins with a
 * known surname, and it stands centred under the titles: a name whose head is hidden does not.
 */
import { fold, nfc } from '../../corpus/vietnamese.ts';
import { SURNAMES } from '../../corpus/vocabulary/positions.ts';
import type { Box } from './gray-image.ts';
import {
  type BlockLine,
  type BlockWord,
  likeliestTitles,
  type TitleLine,
  union,
} from './signature-titles.ts';

export interface SignatureReading {
  titles: BlockLine[];
  name: BlockLine | null;
}

/** Confidence from which a word is taken for type by itself. */
const SURE = 80;
/** Confidence from which a reading counts against another. */
const CREDIBLE = 30;
/** How far from its place a name may begin, in type sizes: half of the shortest surname. */
const OFF_CENTRE = 0.8;
const MOST_SYLLABLES = 5;
/** Between two syllables there is a space; wider, one was not seen. In type sizes. */
const WIDEST_GAP = 1.3;
/** Surnames by their letters without marks: most are told apart by those alone ("Trấn" can only be Trần). */
const surnames = Map.groupBy(SURNAMES, fold);
/** Middle names so common that a piece of one is enough. */
const MIDDLE_NAMES = ['Thị', 'Văn'];

/** Words standing on one line, one list a reading, left to right. */
type Row = BlockWord[][];

/** `size` is the type size in pixels. */
export function readSignature(readings: readonly BlockWord[][], size: number): SignatureReading {
  const rows = rowsOf(readings, size);
  const titles = likeliestTitles(rows, size);
  const row = rowOfName(rows, titles, size);
  const name = row ? nameIn(row, centreOf(titles), size) : null;
  return { titles, name };
}

/**
 * Where the name stands, so that it can be read again by itself: centred under the titles, so its hidden head is taken
 * in too. Null when no line below the titles looks like a name.
 */
export function nameRow(readings: readonly BlockWord[][], size: number): Box | null {
  const rows = rowsOf(readings, size);
  const titles = likeliestTitles(rows, size);
  const row = rowOfName(rows, titles, size);
  if (!row) return null;
  const seen = union(
    row
      .flat()
      .filter(isSurelyName)
      .map((word) => word.box),
  );
  return { ...seen, left: Math.min(seen.left, 2 * centreOf(titles) - seen.right) };
}

/** The middle of the block: that of the title seen best. */
function centreOf(titles: readonly TitleLine[]): number {
  const [surest] = [...titles].sort((a, b) => b.seen - a.seen);
  return surest ? (surest.box.left + surest.box.right) / 2 : 0;
}

/** The first line below the titles that is read as a name about as surely as any. */
function rowOfName(rows: readonly Row[], titles: readonly BlockLine[], size: number): Row | null {
  const last = titles.at(-1);
  if (!last) return null;
  const weights = rows
    .filter((row) => boxOf(row.flat()).top > last.box.bottom - size / 2)
    .map((row) => ({ row, weight: row.flat().filter(isSurelyName).length }));
  const most = Math.max(0, ...weights.map(({ weight }) => weight));
  return weights.find(({ weight }) => weight > 0 && weight * 2 > most)?.row ?? null;
}

function rowsOf(readings: readonly BlockWord[][], size: number): Row[] {
  const rows: { y: number; words: Map<number, BlockWord[]> }[] = [];
  const seen = readings.flatMap((words, reading) =>
    words.map((word) => ({ reading, word: { ...word, text: bare(word.text) } })),
  );
  // The surest words lay down the lines; what is uncertain joins them.
  for (const { reading, word } of seen.sort((a, b) => b.word.confidence - a.word.confidence)) {
    if (!word.text) continue;
    const y = (word.box.top + word.box.bottom) / 2;
    let row = rows.find((r) => Math.abs(r.y - y) < size * 0.5);
    if (!row) {
      if (word.confidence < SURE) continue;
      row = { y, words: new Map() };
      rows.push(row);
    }
    row.words.set(reading, [...(row.words.get(reading) ?? []), word]);
  }
  return rows
    .sort((a, b) => a.y - b.y)
    .map(({ words }) => [...words.values()].map((list) => list.sort((a, b) => a.box.left - b.box.left)));
}

function bare(text: string): string {
  return nfc(text)
    .replace(/^[^\p{L}]+/u, '')
    .replace(/[^\p{L}.]+$/u, '');
}

/** A syllable of a name; those of one letter are few ("Mùa A Sính", "Y Thông"). */
function isNameWord(text: string): boolean {
  return /^(?:\p{Lu}\p{Ll}{1,6}\.?|[AY])$/u.test(text);
}

function isSurelyName(word: BlockWord): boolean {
  return word.confidence >= SURE && isNameWord(word.text);
}

/** What the readings make of one syllable, counted from the end of the name. */
interface Slot {
  /** Whole syllables with the sum of their confidences, how often they were read, and the surest reading. */
  whole: Map<string, { sum: number; count: number; best: BlockWord }>;
  /** Ends of syllables whose first letter is lost ("guyễn"). */
  ends: BlockWord[];
}

function nameIn(row: Row, centre: number, size: number): BlockLine | null {
  const slots = slotsOf(row);
  const right = Math.max(...[...(slots[0]?.whole.values() ?? [])].map(({ best }) => best.box.right));
  const left = 2 * centre - right;
  const syllables: { text: string; box: Box }[] = [];
  for (const slot of slots.slice(0, MOST_SYLLABLES)) {
    const next = syllables.at(-1);
    const joins = (word: BlockLine | null) =>
      !word || !next || next.box.left - word.box.right < size * WIDEST_GAP;
    const surname = likeliestSurname(slot);
    if (!joins(surname)) return null;
    if (surname && syllables.length > 0 && Math.abs(surname.box.left - left) <= size * OFF_CENTRE) {
      const words = [surname, ...syllables.reverse()];
      return { text: words.map((word) => word.text).join(' '), box: union(words.map((word) => word.box)) };
    }
    const syllable = likeliest(slot);
    if (!syllable || syllable.box.left < left + size * OFF_CENTRE || !joins(syllable)) return null;
    syllables.push(syllable);
  }
  return null;
}

function slotsOf(row: Row): Slot[] {
  const slots: Slot[] = [];
  for (const words of row) {
    const last = words.findLastIndex(isSurelyName);
    if (last < 0) continue;
    words
      .slice(0, last + 1)
      .reverse()
      .forEach((word, i) => {
        const slot: Slot = slots[i] ?? { whole: new Map(), ends: [] };
        slots[i] = slot;
        const text = word.text.replace(/\.$/, '');
        if (/^\p{Ll}{2,6}$/u.test(text)) slot.ends.push({ ...word, text });
        if (!isNameWord(text)) return;
        const known = slot.whole.get(text);
        const best = known && known.best.confidence >= word.confidence ? known.best : word;
        slot.whole.set(text, {
          sum: (known?.sum ?? 0) + word.confidence,
          count: (known?.count ?? 0) + 1,
          best,
        });
      });
  }
  return slots;
}

/**
 * The surname the readings name: read surely once or at least twice, and no other half as often. Where surnames differ
 * by marks alone (Lò, Lồ), one of them must have been read surely.
 */
function likeliestSurname(slot: Slot): BlockLine | null {
  const found = new Map<string, { weight: number; agreed: boolean; box: Box }>();
  const add = (surname: string, weight: number, agreed: boolean, box: Box) => {
    const known = found.get(surname);
    found.set(surname, {
      weight: weight + (known?.weight ?? 0),
      agreed: agreed || known !== undefined,
      box: known?.box ?? box,
    });
  };
  for (const [text, { sum, count, best }] of slot.whole) {
    const alike = surnames.get(fold(text)) ?? [];
    const [only] = alike;
    if (alike.length === 1 && only)
      add(only, sum + 20 * count, count >= 2 || best.confidence >= SURE, best.box);
    else if (alike.includes(text) && best.confidence >= SURE) add(text, sum + 20 * count, true, best.box);
    else if (alike.length > 0) add('?', sum + 20 * count, false, best.box);
  }
  for (const end of slot.ends.filter((word) => word.confidence >= SURE)) {
    const fitting = SURNAMES.filter(
      (surname) => surname.length === end.text.length + 1 && surname.endsWith(end.text),
    );
    const [only] = fitting;
    if (fitting.length !== 1 || !only) continue;
    const letter = (end.box.right - end.box.left) / end.text.length;
    add(only, end.confidence, true, { ...end.box, left: end.box.left - letter * 1.4 });
  }
  const [first, second] = [...found].sort(([, a], [, b]) => b.weight - a.weight);
  if (!first?.[1].agreed || first[0] === '?') return null;
  if (second && second[1].weight * 2 > first[1].weight) return null;
  return { text: first[0], box: first[1].box };
}

/** The syllable read surely, and clearly oftener than any other. */
function likeliest(slot: Slot): BlockLine | null {
  const weights = [...slot.whole].map(([text, { sum, best }]) => ({
    text,
    weight: sum + sumOfEnds(slot, text),
    sure: best.confidence,
    box: best.box,
  }));
  for (const text of MIDDLE_NAMES) {
    const ends = slot.ends.filter((end) => end.confidence >= SURE && text.endsWith(end.text));
    const [end] = ends;
    if (end && !slot.whole.has(text))
      weights.push({ text, weight: sumOfEnds(slot, text), sure: end.confidence, box: end.box });
    else if (end) for (const known of weights) if (known.text === text) known.sure = end.confidence;
  }
  weights.sort((a, b) => b.weight - a.weight);
  const [first, second] = weights;
  if (!first || first.sure < SURE || (second && second.weight * 1.5 > first.weight)) return null;
  // Other letters, read at all credibly, are a doubt no number of readings settles ("Minh", "Ninh").
  const letters = fold(first.text);
  if (weights.some(({ text, sure }) => sure >= CREDIBLE && fold(text) !== letters)) return null;
  return { text: first.text, box: first.box };
}

function sumOfEnds(slot: Slot, text: string): number {
  return slot.ends.reduce((sum, end) => sum + (text.slice(1).endsWith(end.text) ? end.confidence : 0), 0);
}

function boxOf(words: readonly BlockWord[]): Box {
  return union(words.map((word) => word.box));
}
