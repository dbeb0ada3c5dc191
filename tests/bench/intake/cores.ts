/**
 * Two cores against one: the same whole intake (reading, store, indexes), held to one core and then let have two. Turns
 * are taken, the best of each counts. A second figure says what processor time allows: with the main thread serial and
 * all else divisible, an intake on two cores lasts at least as long as its main thread and as half of everything.
 */
import { join } from 'node:path';
import { makeFiles } from './made-files.ts';
import { canPin, type Measured, measureIntake } from './one-intake.ts';
import { say, seconds, type Target } from './target.ts';

const FILES = 3000;
const ROUNDS = 2;

export async function coresOfIntake(work: string): Promise<Target[]> {
  const what = `hai lõi so với một, nạp ${FILES} tệp dựng như cơ quan gửi`;
  const asked = '≥ 1,7 ×';
  say(`\nHai lõi so với một (${FILES} tệp docx, pdf, văn bản thuần):`);
  if (!canPin())
    return [{ what, asked, got: 'máy này không cho giữ tiến trình trên một lõi (taskset)', met: null }];
  const paths = [join(work, 'hai lõi')];
  makeFiles(paths[0]!, FILES, 'office');
  const runs: Record<1 | 2, Measured[]> = { 1: [], 2: [] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const cores of [1, 2] as const) {
      const run = await measureIntake({ paths, workers: cores }, cores);
      runs[cores].push(run);
      say(
        `  ${cores} lõi: ${seconds(run.wall)} s, ${(run.files / (run.wall / 1000)).toFixed(0)} tệp/giây; giờ máy ${seconds(run.process)} s, ` +
          `luồng chính ${seconds(run.main)} s, luồng đọc ${seconds(run.reading + run.threadsElse)} s`,
      );
    }
  }
  const best = (cores: 1 | 2) => runs[cores].reduce((a, b) => (b.wall < a.wall ? b : a));
  const [one, two] = [best(1), best(2)];
  const ratio = one.wall / two.wall;
  const bound = one.process / Math.max(two.process / 2, two.main);
  say(
    `  theo giờ máy, hai lõi rảnh cho nhanh gấp ${bound.toFixed(2)} (luồng chính chiếm ${((100 * two.main) / two.process).toFixed(0)} %)`,
  );
  return [
    { what, asked, got: `${ratio.toFixed(2)} × (giờ máy cho phép ${bound.toFixed(2)} ×)`, met: ratio >= 1.7 },
  ];
}
