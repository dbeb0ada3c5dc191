/** What several readings of a signature block come to: titles by the list, a name only where they agree. */
import { describe, expect, it } from 'vitest';
import { nameRow, readSignature } from '../../../ingest/ocr/signature-reading.ts';
import type { BlockWord } from '../../../ingest/ocr/signature-titles.ts';

const SIZE = 40;
const WIDTH: Record<string, number> = { ' ': 0.25, '.': 0.25, I: 0.39 };
const widthOf = (text: string) =>
  [...text].reduce((sum, sign) => sum + (WIDTH[sign] ?? 0.72) * SIZE * 0.9, 0);

/** A line centred on x = 400 as words; `[word, confidence]` replaces what was read of a word, in its place. */
function row(y: number, line: string, read: (readonly [string, number] | null)[]): BlockWord[] {
  let left = 400 - widthOf(line) / 2;
  return line.split(' ').flatMap((word, i) => {
    const right = left + widthOf(word);
    const box = { left, top: y, right, bottom: y + 30 };
    left = right + widthOf(' ');
    const seen = read[i];
    if (!seen) return [];
    // The end of a word stands where the end of the word stands.
    if (word.endsWith(seen[0])) box.left = right - widthOf(seen[0]);
    return [{ text: seen[0], confidence: seen[1], box }];
  });
}

const titles = (...lines: string[]) =>
  lines.flatMap((line, i) =>
    row(
      i * 45,
      line,
      line.split(' ').map((word) => [word, 95] as const),
    ),
  );
const DEPUTY = titles('KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH');
const name = (...read: (readonly [string, number] | null)[]) => row(300, 'Phạm Thị Thanh Trà', read);
const good = [
  ['Thanh', 96],
  ['Trà', 96],
] as const;

describe('titles', () => {
  it.each([
    [
      'the post under a seal is known from what must follow "KT."',
      [
        ...row(0, 'KT. THỦ TƯỚNG', [
          ['KTZR', 60],
          ['HỦ', 60],
          ['TƯỚNG', 92],
        ]),
        ...row(45, 'PHÓ THỦ TƯỚNG', [null, ['c', 0], ['TƯỚNG', 91]]),
      ],
      ['KT. THỦ TƯỚNG', 'PHÓ THỦ TƯỚNG'],
    ],
    [
      '"KT. CỤC TRƯỞNG" is not followed by itself',
      [
        ...titles('KT. CỤC TRƯỞNG'),
        ...row(45, 'PHÓ CỤC TRƯỞNG', [
          ['Ó', 40],
          ['CỤC', 92],
          ['TRƯỜNG', 84],
        ]),
      ],
      ['KT. CỤC TRƯỞNG', 'PHÓ CỤC TRƯỞNG'],
    ],
    ['one title alone', titles('GIÁM ĐỐC'), ['GIÁM ĐỐC']],
    [
      'a body, a head and a deputy',
      titles('TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'),
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    ],
    [
      'words that are no title',
      row(0, 'BẢN ĐỒ HÀNH CHÍNH', [
        ['BẢN', 95],
        ['ĐỒ', 95],
        ['HÀNH', 95],
        ['CHÍNH', 95],
      ]),
      [],
    ],
    ['nothing at all', [], []],
  ])('%s', (_reason, words, wanted) => {
    expect(readSignature([words], SIZE).titles.map((line) => line.text)).toEqual(wanted);
  });
});

describe('name', () => {
  it.each([
    ['read whole and surely', [name(['Phạm', 93], ['Thị', 96], ...good)], 'Phạm Thị Thanh Trà'],
    [
      'two unsure readings agree on the surname',
      [name(['Phạm', 20], ['Thị', 84], ...good), name(['Phạm', 55], ['Thị', 46], ...good)],
      'Phạm Thị Thanh Trà',
    ],
    [
      'an end of a word that only one surname has',
      [name(['hạm', 90], ['Thị', 96], ...good)],
      'Phạm Thị Thanh Trà',
    ],
    [
      'marks of a surname that letters alone tell apart',
      [name(['Pham', 85], ['Thị', 96], ...good)],
      'Phạm Thị Thanh Trà',
    ],
    ['one unsure reading of the surname is not enough', [name(['Phạm', 40], ['Thị', 96], ...good)], null],
    [
      'surname hidden: "Thị" is a surname too, but stands off the centre',
      [name(null, ['Thị', 96], ...good)],
      null,
    ],
    ['a syllable between was not seen', [name(['Phạm', 93], null, ...good)], null],
    [
      'readings differ on a syllable',
      [
        name(['Phạm', 93], ['Thị', 90], ['Thanh', 85], ['Trà', 96]),
        name(['Phạm', 93], ['Thị', 90], ['Thành', 88], ['Trà', 96]),
      ],
      null,
    ],
    [
      'another reading has other letters in a syllable',
      [
        name(['Phạm', 93], ['Thị', 96], ['Thanh', 96], ['Trà', 96]),
        name(['Phạm', 93], ['Thị', 96], ['Thanh', 96], ['Trà', 96]),
        name(['Phạm', 93], ['Thị', 96], ['Khanh', 57], ['Trà', 96]),
      ],
      null,
    ],
    [
      'readings differ on the surname',
      [name(['Phạm', 85], ['Thị', 96], ...good), name(['Phan', 85], ['Thị', 96], ...good)],
      null,
    ],
  ])('%s', (_reason, readings, wanted) => {
    const all = readings.map((words) => [...DEPUTY, ...words]);
    expect(readSignature(all, SIZE).name?.text ?? null).toBe(wanted);
  });

  it('Lò and Lồ differ by a mark: an unsure reading of either is not taken', () => {
    const read = (text: string, sure: number) => [
      ...DEPUTY,
      ...row(300, 'Lò Văn Phương', [
        [text, sure],
        ['Văn', 96],
        ['Phương', 96],
      ]),
    ];
    expect(readSignature([read('Lồ', 60), read('Lồ', 60)], SIZE).name).toBeNull();
    expect(readSignature([read('Lò', 92)], SIZE).name?.text).toBe('Lò Văn Phương');
  });

  it('has no place without titles over it', () => {
    expect(readSignature([name(['Phạm', 93], ['Thị', 96], ...good)], SIZE).name).toBeNull();
    expect(nameRow([name(['Phạm', 93], ['Thị', 96], ...good)], SIZE)).toBeNull();
  });

  it('is looked for to the left of what was seen of it, as far as it must reach', () => {
    const whole = name(['Phạm', 93], ['Thị', 96], ...good)[0]!.box.left;
    expect(nameRow([[...DEPUTY, ...name(null, null, ...good)]], SIZE)!.left).toBeLessThan(whole + SIZE);
  });
});
