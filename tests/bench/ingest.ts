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
import { closeRecognizer } from '../../ingest/ocr/recognizer.ts';
import { coresOfIntake } from './intake/cores.ts';
import { memoryOfIntake } from './intake/many-files.ts';
import { ocrSpeed } from './intake/ocr-speed.ts';
import { pdfSpeed } from './intake/pdf-speed.ts';
import { stepsOfIntake } from './intake/steps.ts';
import { report, say, type Target } from './intake/target.ts';
import { judgeScans, type Label, type ScanField } from './scan-labels.ts';
import { errorRates } from './scans.ts';

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
    scans: () => scansRead(dataPath, labels),
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

/** Share of labels read right that is asked, and of days and serials wrong that is let pass: blank beats wrong. */
const RIGHT: readonly [ScanField, number][] = [
  ['type', 0.95],
  ['symbol', 0.9],
  ['issuer', 0.9],
  ['year', 0.9],
  ['month', 0.9],
];
const WRONG: readonly [ScanField, number][] = [
  ['day', 0.05],
  ['serial', 0.05],
];

/** What OCR got right; `can-cu bench scans` tells more of it. */
async function scansRead(dataPath: string, labels: readonly Label[]): Promise<Target[]> {
  const rates = await errorRates();
  const got = rates.map((rate) => `${(100 * rate).toFixed(2)} %`).join(' / ');
  const targets: Target[] = [
    { what: 'ký tự sai trên bản quét dựng', asked: '≤ 2 %', got, met: rates.every((rate) => rate <= 0.02) },
  ];
  const tally = await judgeScans(dataPath, labels, say);
  if (!tally) return targets;
  const share = (field: ScanField, verdict: 'right' | 'wrong') => {
    const { right, blank, wrong } = tally.get(field)!;
    return { right, wrong }[verdict] / Math.max(1, right + blank + wrong);
  };
  for (const [field, least] of RIGHT) {
    const right = share(field, 'right');
    targets.push({
      what: `bản quét, ${field} đúng`,
      asked: `≥ ${least}`,
      got: right.toFixed(2),
      met: right >= least,
    });
  }
  for (const [field, most] of WRONG) {
    const wrong = share(field, 'wrong');
    targets.push({
      what: `bản quét, ${field} sai`,
      asked: `≤ ${most}`,
      got: wrong.toFixed(2),
      met: wrong <= most,
    });
  }
  return targets;
}

function labelsIn(dataPath: string): Label[] {
  const path = join(dataPath, 'labels.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Label[]) : [];
}
