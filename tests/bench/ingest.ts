/**
 * Intake measured against what was asked of it: born-digital PDF against pdftotext, processor time by step, two cores
 * against one, memory of a big intake, OCR speed, and what OCR got right. DATA is a folder of documents; with a
 * labels.json beside them (file, type, number, date, issuer, scanned, trust) the scanned ones are judged.
 *
 *     can-cu bench ingest DATA --only pdf,steps,cores,memory,ocr,scans --documents 10000
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { readDirectives } from '../../ingest/ingest.ts';
import { readPageImage } from '../../ingest/ocr/read-page.ts';
import { closeRecognizer } from '../../ingest/ocr/recognizer.ts';
import { characterErrorRate, grayOf, scanPage } from '../ingest/ocr/scan-maker.ts';
import { coresOfIntake } from './intake/cores.ts';
import { memoryOfIntake } from './intake/many-files.ts';
import { ocrSpeed } from './intake/ocr-speed.ts';
import { pdfSpeed } from './intake/pdf-speed.ts';
import { stepsOfIntake } from './intake/steps.ts';
import { report, say, type Target } from './intake/target.ts';
import { judgeScans, type Label } from './scan-labels.ts';

/** Files of the smaller of the two big intakes. */
const DOCUMENTS = 10_000;

export interface IngestBenchOptions {
  documents?: number;
  /** Names of the parts to run, by commas; all when not told. */
  only?: string;
}

export async function run(dataPath: string, options: IngestBenchOptions = {}): Promise<number> {
  const files = readdirSync(dataPath)
    .filter((name) => /\.(pdf|docx?|odt|rtf|html|txt|md)$/i.test(name))
    .map((name) => join(dataPath, name));
  const labels = labelsIn(dataPath);
  const scans = labels.filter((label) => label.scanned).map((label) => join(dataPath, label.file));
  const typed = files.filter((file) => !scans.includes(file));
  const work = mkdtempSync(join(tmpdir(), 'can-cu-bench-'));
  const parts: Record<string, () => Promise<Target[]>> = {
    pdf: () => pdfSpeed(typed.filter((file) => extname(file) === '.pdf')),
    steps: () => stepsOfIntake(typed, work),
    cores: () => coresOfIntake(work),
    memory: () => memoryOfIntake(work, options.documents ?? DOCUMENTS),
    ocr: () => ocrSpeed(scans, work),
    scans: async () => {
      const targets = await errorRate(dataPath);
      await judgeScans(dataPath, labels, say);
      return targets;
    },
  };
  const wanted = options.only?.split(',') ?? Object.keys(parts);
  const unknown = wanted.filter((name) => !(name in parts));
  if (unknown.length) {
    say(`Không có phần đo “${unknown.join(', ')}”. Các phần: ${Object.keys(parts).join(', ')}.`);
    return 2;
  }
  const targets: Target[] = [];
  try {
    for (const name of wanted) targets.push(...(await parts[name]!()));
  } finally {
    await closeRecognizer();
    rmSync(work, { recursive: true, force: true });
  }
  return report(targets) ? 0 : 1;
}

/** Characters wrong on scans made from the text of typed documents. */
async function errorRate(dataPath: string): Promise<Target[]> {
  const flaws = [
    { name: '300 dpi đen trắng', dpi: 300, bilevel: true },
    { name: '200 dpi xám, lệch 0,8°, bụi, dấu đỏ', dpi: 200, skew: 0.8, specks: 0.001, stamp: true },
    { name: '100 dpi xám', dpi: 100 },
  ];
  const sources = readdirSync(dataPath)
    .filter((name) => name.endsWith('.docx'))
    .slice(0, 6);
  if (!sources.length) return [];
  say(`\nTỉ lệ ký tự sai trên bản quét dựng từ ${sources.length} văn bản .docx:`);
  const rates: number[] = [];
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
    rates.push((100 * wrong) / letters);
    say(`  ${rates.at(-1)!.toFixed(2)} %  ${flaw.name} (${letters} ký tự)`);
  }
  const got = rates.map((rate) => `${rate.toFixed(2)} %`).join(' / ');
  return [
    { what: 'ký tự sai trên bản quét dựng', asked: '≤ 2 %', got, met: rates.every((rate) => rate <= 2) },
  ];
}

function labelsIn(dataPath: string): Label[] {
  const path = join(dataPath, 'labels.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Label[]) : [];
}
