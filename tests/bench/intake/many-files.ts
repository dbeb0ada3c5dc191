/** Memory of a big intake: three times the files must take about the same. */
import { join } from 'node:path';
import { makeFiles } from './made-files.ts';
import { measureIntake } from './one-intake.ts';
import { say, seconds, type Target } from './target.ts';

const MOST_MB = 600;
/** Three times the files may take this much more: noise of when memory is freed. */
const GROWTH = 1.1;

export async function memoryOfIntake(work: string, documents: number): Promise<Target[]> {
  say(`\nBộ nhớ khi nạp ${documents} và ${3 * documents} tệp (docx, pdf, văn bản thuần), hai luồng đọc:`);
  const peaks: number[] = [];
  for (const count of [documents, 3 * documents]) {
    const dir = join(work, `nhiều ${count}`);
    makeFiles(dir, count, 'mixed');
    const run = await measureIntake({ paths: [dir], workers: 2 });
    peaks.push(run.peakMemory);
    say(
      `  ${run.files} tệp, ${run.failed} lỗi: ${seconds(run.wall)} s (${(run.files / (run.wall / 1000)).toFixed(0)} tệp/giây), ` +
        `cao nhất ${run.peakMemory} MB; từng phần mười: ${run.memory.join(' ')}`,
    );
  }
  const [small, big] = peaks as [number, number];
  return [
    {
      what: `bộ nhớ cao nhất khi nạp ${3 * documents} tệp`,
      asked: `không tăng theo số tệp, < ${MOST_MB} MB`,
      got: `${big} MB (${documents} tệp: ${small} MB)`,
      met: big < MOST_MB && big <= small * GROWTH,
    },
  ];
}
