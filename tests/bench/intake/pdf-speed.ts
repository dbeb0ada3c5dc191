/**
 * Born-digital PDF against pdftotext on the same files. Passes over all files take turns, so that other work on the
 * machine falls on both. Processor time is the figure asked for; the wall is beside it. Pdftotext is a new process for
 * each file, as it is used; ours is a thread that has read before, as in intake, and its first pass is told apart.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { DEFAULT_LIMITS } from '../../../ingest/limits.ts';
import { median, say, sum, type Target } from './target.ts';

const WARM_UP = 8;
/** Turns, and passes of one side in a turn: starting a process leaves its parent's memory to be touched anew, which is no reading. */
const TURNS = 3;
const PASSES = 3;

interface Time {
  cpu: number;
  wall: number;
}

export async function pdfSpeed(files: readonly string[]): Promise<Target[]> {
  const what = `PDF gốc số so với pdftotext (${files.length} tệp, giờ máy, đã nóng)`;
  const asked = '≤ 4 ×';
  say(`\nPDF gốc số so với pdftotext -layout (${files.length} tệp):`);
  if (spawnSync('pdftotext', ['-v'], { stdio: 'ignore' }).error) {
    return [{ what, asked, got: 'máy này không có pdftotext (poppler-utils)', met: null }];
  }
  const { readPdf } = await import('../../../ingest/formats/pdf.ts');
  const bytes = files.map((file) => new Uint8Array(readFileSync(file)));
  const ourPass = async () => {
    const times: Time[] = [];
    for (const one of bytes) times.push(await timed(ownMs, () => readPdf(one, DEFAULT_LIMITS)));
    return times;
  };
  const theirPass = async () => {
    const times: Time[] = [];
    const run = (file: string) => spawnSync('pdftotext', ['-layout', file, '-'], { maxBuffer: 1 << 28 });
    for (const file of files) times.push(await timed(childrenMs, () => run(file)));
    return times;
  };
  const cold = total(await ourPass());
  for (let i = 1; i < WARM_UP; i++) await ourPass();
  const ours: Time[][] = [];
  const theirs: Time[][] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    for (let i = 0; i < PASSES; i++) ours.push(await ourPass());
    for (let i = 0; i < PASSES; i++) theirs.push(await theirPass());
  }
  for (const [i, file] of files.entries()) {
    const mine = median(ours.map((pass) => pass[i]!.wall));
    const other = median(theirs.map((pass) => pass[i]!.wall));
    say(
      `  ${(mine / other).toFixed(1)} × thời gian chờ  ${mine.toFixed(0)} ms / ${other.toFixed(0)} ms  ${file.slice(-50)}`,
    );
  }
  const [cpu, wall] = (['cpu', 'wall'] as const).map((kind) => {
    const mine = median(ours.map((pass) => total(pass)[kind]));
    // Ticks of the system's clock are too coarse for one pass: the mean over all of them.
    const other = sum(theirs.map((pass) => total(pass)[kind])) / theirs.length;
    say(
      `  ${kind === 'cpu' ? 'giờ máy' : 'thời gian chờ'}: ${mine.toFixed(0)} ms / ${other.toFixed(0)} ms = ` +
        `${(mine / other).toFixed(2)} ×; lần đầu, nạp mã chưa biên dịch: ${cold[kind].toFixed(0)} ms = ${(cold[kind] / other).toFixed(1)} ×`,
    );
    return mine / other;
  }) as [number, number];
  if (Number.isFinite(cpu))
    return [{ what, asked, got: `${cpu.toFixed(2)} × (chờ ${wall.toFixed(2)} ×)`, met: cpu <= 4 }];
  return [
    {
      what,
      asked,
      got: `chờ ${wall.toFixed(2)} × (máy này không cho biết giờ máy của pdftotext)`,
      met: wall <= 4,
    },
  ];
}

async function timed(clock: () => number, work: () => unknown): Promise<Time> {
  const [cpu, wall] = [clock(), performance.now()];
  await work();
  return { cpu: clock() - cpu, wall: performance.now() - wall };
}

function total(times: readonly Time[]): Time {
  return { cpu: sum(times.map((time) => time.cpu)), wall: sum(times.map((time) => time.wall)) };
}

/** All threads of this process, those that compile and free memory included. */
function ownMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Processes started by this one and ended (proc(5): cutime and cstime, in hundredths of a second). NaN elsewhere than on Linux. */
function childrenMs(): number {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]!.split(' ');
    return (Number(fields[13]) + Number(fields[14])) * 10;
  } catch {
    return Number.NaN;
  }
}
