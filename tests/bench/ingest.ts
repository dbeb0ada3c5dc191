/**
 * Intake measured as ratios, so that figures from different machines compare: share of time outside extraction, two
 * threads against one, born-digital PDF against pdftotext, OCR against native tesseract, and what OCR got right.
 * DATA is a folder of documents; with a labels.json beside them (file, type, number, date, issuer, scanned, trust) the
 * scanned ones are judged.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { INDEXES } from '../../cli/house.ts';
import { ingestInto } from '../../cli/ingest.ts';
import { openStore } from '../../corpus/store.ts';
import { extractText, readDirectives } from '../../ingest/ingest.ts';
import { DEFAULT_LIMITS } from '../../ingest/limits.ts';
import { toPgm } from '../../ingest/ocr/gray-image.ts';
import { openPageImages } from '../../ingest/ocr/page-image.ts';
import { readPageImage } from '../../ingest/ocr/read-page.ts';
import { closeRecognizer } from '../../ingest/ocr/recognizer.ts';
import { ingestFiles } from '../../ingest/pipeline/pipeline.ts';
import { characterErrorRate, grayOf, scanPage } from '../ingest/ocr/scan-maker.ts';
import { judgeScans, type Label } from './scan-labels.ts';

const say = (line: string): void => console.log(line);
const seconds = (ms: number) => (ms / 1000).toFixed(2);

export async function run(dataPath: string, _options: object = {}): Promise<number> {
  const files = readdirSync(dataPath)
    .filter((name) => /\.(pdf|docx?|odt|rtf|html|txt|md)$/i.test(name))
    .map((name) => join(dataPath, name));
  const labels = labelsIn(dataPath);
  const scanned = new Set(labels.filter((label) => label.scanned).map((label) => join(dataPath, label.file)));
  const typed = files.filter((file) => !scanned.has(file));
  const work = mkdtempSync(join(tmpdir(), 'can-cu-bench-'));
  try {
    await outsideExtraction(typed, work);
    await twoAgainstOne(typed);
    await againstPdftotext(typed.filter((file) => extname(file) === '.pdf'));
    await againstTesseract([...scanned], work);
    await errorRate(dataPath);
    await judgeScans(dataPath, labels, say);
  } finally {
    await closeRecognizer();
    rmSync(work, { recursive: true, force: true });
  }
  return 0;
}

/**
 * Where the time of `can-cu ingest` goes on one thread: text out of the format, understanding it, and the rest (thread
 * start, handing over, hashing, store and indexes). In processor time of all threads, which other programs on the
 * machine do not sway; readers and parser are measured warm, the whole as it is.
 */
async function outsideExtraction(files: string[], work: string): Promise<void> {
  const store = openStore(join(work, 'kho'), { indexes: INDEXES });
  const whole = await processorMs(() => ingestInto(store, files, { workers: 1 }));
  store.close();
  const pass = (step: (file: string) => Promise<unknown>) =>
    processorMs(async () => {
      for (const file of files) await step(file);
    });
  await pass(extract);
  const extraction = await pass(extract);
  const reading = await pass(async (name) =>
    readDirectives({ name, bytes: new Uint8Array(readFileSync(name)) }),
  );
  const percent = (ms: number) => `${seconds(ms)} s (${((100 * ms) / whole).toFixed(0)} %)`;
  say(`\nGiờ máy của một lần nạp ${files.length} tệp không quét, một luồng: ${seconds(whole)} s`);
  say(`  trích chữ ${percent(extraction)}, phân tích ${percent(Math.max(0, reading - extraction))}`);
  say(
    `  còn lại (khởi động luồng, chuyển giao, lưu kho, lập chỉ mục) ${percent(Math.max(0, whole - reading))}`,
  );
}

async function processorMs(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function extract(file: string): Promise<void> {
  await extractText({ name: file, bytes: new Uint8Array(readFileSync(file)) }).catch(() => {});
}

/** Reading through the pool, one thread against two; each file taken several times so that the last one does not decide. */
async function twoAgainstOne(files: string[]): Promise<void> {
  const repeated = Array.from({ length: 3 }, () => files).flat();
  const time = async (workers: number) => {
    const started = performance.now();
    let count = 0;
    for await (const _outcome of ingestFiles(repeated, { workers })) count++;
    return { ms: performance.now() - started, count };
  };
  const one = await time(1);
  const two = await time(2);
  say(
    `\nHai luồng so với một (${one.count} tệp): ${seconds(one.ms)} s → ${seconds(two.ms)} s, nhanh gấp ${(one.ms / two.ms).toFixed(2)}`,
  );
}

async function againstPdftotext(files: string[]): Promise<void> {
  say(`\nPDF gốc số so với pdftotext -layout (${files.length} tệp):`);
  if (!installed('pdftotext')) {
    say('  BỎ QUA: máy này không có pdftotext (poppler-utils).');
    return;
  }
  const { readPdf } = await import('../../ingest/formats/pdf.ts');
  let ours = 0;
  let theirs = 0;
  for (const file of files) {
    const bytes = new Uint8Array(readFileSync(file));
    await readPdf(bytes, DEFAULT_LIMITS);
    let started = performance.now();
    const { pages } = await readPdf(bytes, DEFAULT_LIMITS);
    const mine = performance.now() - started;
    started = performance.now();
    spawnSync('pdftotext', ['-layout', file, '-'], { maxBuffer: 1 << 28 });
    const other = performance.now() - started;
    ours += mine;
    theirs += other;
    say(`  ${(mine / other).toFixed(1)}×  ${String(pages).padStart(3)} trang  ${file.slice(-50)}`);
  }
  say(`  tổng: ${seconds(ours)} s / ${seconds(theirs)} s = ${(ours / theirs).toFixed(1)}×`);
}

/** First page of each scan: our whole way (decode, fade ink, straighten, recognise) against the native engine on the same picture. */
async function againstTesseract(files: string[], work: string): Promise<void> {
  say(`\nOCR so với tesseract gốc, một luồng (trang đầu của ${files.length} bản quét):`);
  const native = installed('tesseract');
  if (!native) say('  Không có tesseract trên máy này: chỉ đo phía Căn Cứ.');
  let ours = 0;
  let theirs = 0;
  let pages = 0;
  for (const file of files) {
    const bytes = new Uint8Array(readFileSync(file));
    const images = await openPageImages(bytes);
    if (pages === 0) await images.image(1).then((image) => image && readPageImage(image, 1, 60_000));
    const started = performance.now();
    const image = await images.image(1);
    if (image) await readPageImage(image, 1, 60_000);
    const mine = performance.now() - started;
    await images.close();
    if (!image) continue;
    pages++;
    ours += mine;
    if (native) theirs += nativeMs(join(work, 'trang.pgm'), toPgm(image));
  }
  say(
    `  ${seconds(ours / pages)} s một trang${native ? `, tesseract ${seconds(theirs / pages)} s → ${(ours / theirs).toFixed(2)}×` : ''}`,
  );

  const started = performance.now();
  let read = 0;
  for await (const outcome of ingestFiles(files, { workers: 2 })) {
    for (const result of outcome.results) if (result.ok) read += result.directive.source.pages ?? 0;
  }
  const rate = read / ((performance.now() - started) / 1000);
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  say(
    `  hai luồng: ${read} trang, ${rate.toFixed(2)} trang/giây; bộ nhớ cao nhất của cả tiến trình ${peak} MB`,
  );
}

function nativeMs(path: string, picture: Uint8Array): number {
  writeFileSync(path, picture);
  const started = performance.now();
  const env = { ...process.env, OMP_THREAD_LIMIT: '1' };
  spawnSync('tesseract', [path, '-', '-l', 'vie'], { env, maxBuffer: 1 << 28 });
  return performance.now() - started;
}

/** Characters wrong on scans made from the text of typed documents. */
async function errorRate(dataPath: string): Promise<void> {
  const flaws = [
    { name: '300 dpi đen trắng', dpi: 300, bilevel: true },
    { name: '200 dpi xám, lệch 0,8°, bụi, dấu đỏ', dpi: 200, skew: 0.8, specks: 0.001, stamp: true },
    { name: '100 dpi xám', dpi: 100 },
  ];
  const sources = readdirSync(dataPath)
    .filter((name) => name.endsWith('.docx'))
    .slice(0, 6);
  say(`\nTỉ lệ ký tự sai trên bản quét dựng từ ${sources.length} văn bản .docx:`);
  for (const flaw of flaws) {
    let wrong = 0;
    let letters = 0;
    for (const name of sources) {
      const [outcome] = await readDirectives({
        name,
        bytes: new Uint8Array(readFileSync(join(dataPath, name))),
      });
      if (!outcome?.ok) continue;
      const paragraphs = outcome.directive.text
        .split('\n')
        .filter((line) => line.length > 60 && !line.includes('\t'));
      if (paragraphs.length < 5) continue;
      const { canvas, truth } = scanPage(paragraphs, flaw);
      const { lines } = await readPageImage(grayOf(canvas, flaw.dpi), 1, 60_000);
      wrong += characterErrorRate(truth, lines.map((line) => line.text).join('\n')) * truth.length;
      letters += truth.length;
    }
    say(`  ${((100 * wrong) / letters).toFixed(2)} %  ${flaw.name} (${letters} ký tự)`);
  }
}

function labelsIn(dataPath: string): Label[] {
  const path = join(dataPath, 'labels.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Label[]) : [];
}

function installed(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;
}
