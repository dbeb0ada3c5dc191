/** OCR: our whole way for a page against the native engine on the same picture, and a folder of scans on two cores. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toPgm } from '../../../ingest/ocr/gray-image.ts';
import { openPageImages } from '../../../ingest/ocr/page-image.ts';
import { readPageImage } from '../../../ingest/ocr/read-page.ts';
import { closeRecognizer } from '../../../ingest/ocr/recognizer.ts';
import { measureIntake } from './one-intake.ts';
import { say, seconds, type Target } from './target.ts';

const PAGE_MS = 60_000;

export async function ocrSpeed(scans: readonly string[], work: string): Promise<Target[]> {
  if (!scans.length) {
    say('\nOCR: không có bản quét nào có nhãn trong dữ liệu.');
    return [];
  }
  const native = await againstNative(scans, work);
  await closeRecognizer();
  return [native, ...(await onTwoCores(scans))];
}

/** First page of each scan: decode, fade ink, straighten, recognise; against native tesseract held to one thread. */
async function againstNative(scans: readonly string[], work: string): Promise<Target> {
  say(`\nOCR so với tesseract gốc, một luồng (trang đầu của ${scans.length} bản quét):`);
  const native = spawnSync('tesseract', ['--version'], { stdio: 'ignore' }).error === undefined;
  let [ours, theirs, pages] = [0, 0, 0];
  for (const file of scans) {
    const images = await openPageImages(new Uint8Array(readFileSync(file)));
    if (pages === 0) await images.image(1).then((image) => image && readPageImage(image, 1, PAGE_MS));
    const started = performance.now();
    const image = await images.image(1);
    if (image) await readPageImage(image, 1, PAGE_MS);
    const mine = performance.now() - started;
    await images.close();
    if (!image) continue;
    pages++;
    ours += mine;
    if (native) theirs += nativeMs(join(work, 'trang.pgm'), toPgm(image));
  }
  const what = 'OCR so với tesseract gốc, một luồng';
  const asked = '≤ 2 ×';
  say(`  ${seconds(ours / pages)} s một trang${native ? `, tesseract ${seconds(theirs / pages)} s` : ''}`);
  if (!native) return { what, asked, got: 'máy này không có tesseract', met: null };
  return { what, asked, got: `${(ours / theirs).toFixed(2)} ×`, met: ours / theirs <= 2 };
}

/** The whole intake of all scans, in a process of its own: its memory is that of two readers and of nothing else. */
async function onTwoCores(scans: readonly string[]): Promise<Target[]> {
  const run = await measureIntake({ paths: [...scans], workers: 2 });
  const rate = run.pages / (run.wall / 1000);
  say(
    `  hai luồng, ${run.files} bản quét: ${run.pages} trang, ${seconds(run.wall)} s, ${rate.toFixed(2)} trang/giây; ` +
      `giờ máy ${seconds(run.process / run.pages)} s một trang; bộ nhớ cao nhất ${run.peakMemory} MB`,
  );
  return [
    {
      what: 'OCR trên hai lõi',
      asked: '≥ 0,4 trang/giây',
      got: `${rate.toFixed(2)} trang/giây`,
      met: rate >= 0.4,
    },
    {
      what: 'bộ nhớ của hai bộ nhận dạng, cả tiến trình',
      asked: '< 1500 MB',
      got: `${run.peakMemory} MB`,
      met: run.peakMemory < 1500,
    },
  ];
}

function nativeMs(path: string, picture: Uint8Array): number {
  writeFileSync(path, picture);
  const started = performance.now();
  const env = { ...process.env, OMP_THREAD_LIMIT: '1' };
  spawnSync('tesseract', [path, '-', '-l', 'vie'], { env, maxBuffer: 1 << 28 });
  return performance.now() - started;
}
