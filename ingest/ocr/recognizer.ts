/**
 * The recogniser: one tesseract.js engine for this thread, started when the first page needs it and kept. It runs
 * from the Vietnamese data in node_modules; nothing is fetched and nothing is written.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Worker as EngineThread } from 'node:worker_threads';
import { createWorker, OEM, type Page, PSM, type Worker } from 'tesseract.js';
import { ReadFailure } from '../failure.ts';
import { type GrayImage, toPgm } from './gray-image.ts';

const DATA = join(
  dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/vie/package.json')),
  '4.0.0_best_int',
);

/** How the engine looks for lines. */
export type Layout =
  /** A page: one column of type of any size; the engine's own column finder takes letterheads apart unreliably. */
  | 'column'
  /** A cutting of type of one size. */
  | 'block'
  /** Type here and there among other ink. */
  | 'sparse'
  /** One line. */
  | 'line';

/** `recognize` with its time limit bound, as the readers of cuttings get it. */
export type Recognise = (image: GrayImage, layout: Layout) => Promise<Page>;

const LAYOUTS: Record<Layout, PSM> = {
  column: PSM.SINGLE_COLUMN,
  block: PSM.SINGLE_BLOCK,
  sparse: PSM.SPARSE_TEXT,
  line: PSM.SINGLE_LINE,
};

interface Engine {
  worker: Worker;
  thread: EngineThread;
}

let engine: Promise<Engine> | null = null;

/**
 * Reads one page image. Takes about 1.5 s for a full page; gives up with a ReadFailure after `timeoutMs`, ending the
 * engine (it cannot be interrupted otherwise); the next page starts a new one.
 */
export async function recognize(
  image: GrayImage,
  timeoutMs: number,
  layout: Layout = 'column',
): Promise<Page> {
  engine ??= start();
  const { worker, thread } = await engine;
  thread.ref();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      void closeRecognizer();
      const reason = `Nhận dạng một trang quét quá ${Math.round(timeoutMs / 1000)} giây nên đã dừng.`;
      reject(new ReadFailure('too-slow', reason, 'Hãy quét lại trang ở 200–300 dpi, đen trắng.'));
    }, timeoutMs);
  });
  try {
    await worker.setParameters({
      user_defined_dpi: String(Math.round(image.dpi)),
      tessedit_pageseg_mode: LAYOUTS[layout],
    });
    const page = worker.recognize(Buffer.from(toPgm(image)), {}, { text: false, blocks: true });
    return (await Promise.race([page, late])).data;
  } finally {
    clearTimeout(timer);
    // An idle engine must not keep the process from ending.
    thread.unref();
  }
}

/** Ends this thread's engine, if one is running. */
export async function closeRecognizer(): Promise<void> {
  const running = engine;
  engine = null;
  await (await running)?.worker.terminate();
}

async function start(): Promise<Engine> {
  const worker = await createWorker('vie', OEM.LSTM_ONLY, {
    langPath: DATA,
    gzip: true,
    cacheMethod: 'none',
    workerPath: fileURLToPath(new URL('./engine-thread.ts', import.meta.url)),
    // Without a handler the library throws inside an event listener, which would end the whole process.
    errorHandler: () => {},
  });
  await worker.setParameters({
    // Offices print black on white; looking for white on black only costs time.
    tessedit_do_invert: '0',
    debug_file: '/dev/null',
  });
  const thread = (worker as unknown as { worker: EngineThread }).worker;
  thread.unref();
  return { worker, thread };
}
