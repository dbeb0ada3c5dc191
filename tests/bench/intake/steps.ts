/**
 * Where the processor time of an intake goes, on one reading thread. Reading is the time that thread spends between a
 * file's bytes and its record: format, cleaning, parsing, and loading a format's reader when the first such file comes.
 * The rest is everything else on the JavaScript threads: starting the thread and loading its code, finding and hashing
 * files, handing over, originals, record, indexes, transactions. Threads of the engine that compile and free memory
 * belong to no step and are told apart. Other programs on the machine do not sway these figures.
 */
import { join } from 'node:path';
import { type Mix, makeFiles } from './made-files.ts';
import { type Measured, measureIntake } from './one-intake.ts';
import { say, seconds, type Target } from './target.ts';

const ASKED = '≤ 15 %';
const MADE: readonly [Mix, number, string][] = [
  ['office', 600, 'tệp dựng như cơ quan gửi: 6 docx, 3 pdf, 1 văn bản thuần trong mười'],
  ['text', 2000, 'văn bản thuần ngắn, 2–3 kB'],
];

/** `typed` are real documents; the made ones tell how the share moves with the kind of file. */
export async function stepsOfIntake(typed: readonly string[], work: string): Promise<Target[]> {
  const targets: Target[] = [];
  if (typed.length)
    targets.push(
      tell(`${typed.length} văn bản thật không quét`, await measureIntake({ paths: [...typed], workers: 1 })),
    );
  for (const [mix, count, name] of MADE) {
    const dir = join(work, `phần việc ${mix}`);
    makeFiles(dir, count, mix);
    const target = tell(`${count} ${name}`, await measureIntake({ paths: [dir], workers: 1 }));
    // Asked of real documents; where none were given, of what looks most like them.
    if (mix === 'office' && !typed.length) targets.push(target);
  }
  return targets;
}

function tell(name: string, m: Measured): Target {
  const rest = m.main + m.threadsElse;
  const all = m.reading + rest;
  const percent = (ms: number) => `${seconds(ms)} s (${((100 * ms) / all).toFixed(1)} %)`;
  say(`\nGiờ máy của một lần nạp, một luồng đọc: ${name}`);
  say(`  đọc, từ tệp đến bản ghi: ${percent(m.reading)}, ${(m.reading / m.files).toFixed(1)} ms một tệp`);
  say(`  còn lại: ${percent(rest)}, ${(rest / m.files).toFixed(1)} ms một tệp`);
  say(`    khởi động luồng, nạp mã, chuyển giao ở luồng đọc: ${percent(m.threadsElse)}`);
  say(`    luồng chính: ${percent(m.main)}, trong đó`);
  for (const [step, ms] of Object.entries(m.steps)) say(`      ${step}: ${percent(ms)}`);
  const engine = Math.max(0, m.process - all);
  say(`  ngoài các luồng trên (biên dịch, thu hồi bộ nhớ, khởi động chương trình): ${seconds(engine)} s`);
  return {
    what: `ngoài việc đọc, ${name}`,
    asked: ASKED,
    got: `${((100 * rest) / all).toFixed(1)} %`,
    met: rest / all <= 0.15,
  };
}
