/** Names of people among words: a surname and one to three more capitalised syllables. */
import { SURNAMES } from '../../../corpus/vocabulary/positions.ts';
import { type Word, wordsOf } from '../duties/phrases.ts';

const surnames = new Set(SURNAMES);
/** Surnames that are hardly ever given names: only these can part two people who stand side by side. */
const PARTING = new Set(
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Ngô Dương Đinh Trịnh Lưu Giàng Vàng Lò'.split(' '),
);

/** "Nay Sở Tư pháp …": a surname elsewhere, here a word before a body. */
const BODIES = new Set([
  'sở',
  'bộ',
  'ủy',
  'uỷ',
  'phòng',
  'ban',
  'ubnd',
  'hđnd',
  'chính',
  'thủ',
  'cục',
  'tỉnh',
  'huyện',
  'hội',
]);

export function isSurname(word: Word): boolean {
  return surnames.has(word.text);
}

/** Whether a person's name begins at word `i` ("Đỗ Mạnh Cường"). */
export function isPersonAt(words: readonly Word[], i: number): boolean {
  if (!surnames.has(words[i]?.text ?? '') || BODIES.has(words[i + 1]?.lower ?? '')) return false;
  let n = 1;
  while (n < 5 && words[i + n]?.capital && /^\p{Lu}\p{Ll}*$/u.test(words[i + n]?.text ?? '')) n++;
  return n >= 2 && n <= 4;
}

/** The people of a text that holds nothing else; they may stand one after another without a comma. Else none. */
export function peopleIn(text: string): string[] {
  const words = wordsOf(text, 60).filter((word) => !word.mark);
  const names: string[] = [];
  let i = 0;
  while (i < words.length) {
    if (!startsPerson(words, i)) return [];
    let end = i + 2;
    while (
      end < words.length &&
      end - i < 4 &&
      !(PARTING.has(words[end]?.text ?? '') && startsPerson(words, end))
    )
      end++;
    names.push(
      words
        .slice(i, end)
        .map((word) => word.text)
        .join(' '),
    );
    i = end;
  }
  return names;
}

/** As isPersonAt, where the next person may follow at once. */
function startsPerson(words: readonly Word[], i: number): boolean {
  const capital = (k: number): boolean => /^\p{Lu}\p{Ll}*$/u.test(words[k]?.text ?? '');
  return surnames.has(words[i]?.text ?? '') && capital(i) && capital(i + 1);
}
