/**
 * What OCR gets wrong. On scans made from the sample directives, whose every letter is known: characters wrong, and
 * signers' names under seals. On DATA, a folder with labels.json: scans with a typed twin, and the labelled fields.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDirectives } from '../../ingest/ingest.ts';
import { readPageImage } from '../../ingest/ocr/read-page.ts';
import { closeRecognizer } from '../../ingest/ocr/recognizer.ts';
import { parseDirective } from '../../ingest/parse/directive.ts';
import { cleanText } from '../../ingest/text/clean.ts';
import { layoutPages } from '../../ingest/text/layout.ts';
import {
  characterErrorRate,
  grayOf,
  type MadeSignature,
  type ScanFlaws,
  scanPage,
  signedPage,
} from '../ingest/ocr/scan-maker.ts';
import { judgeScans, type Label } from './scan-labels.ts';

const SAMPLES = fileURLToPath(new URL('../../corpus/samples', import.meta.url));
const LATEST_MS = 60_000;
const say = (line: string): void => console.log(line);

/** `documents` limits how many samples are set and spoilt. Exit code 0; 2 when DATA holds no labels. */
export async function run(dataPath: string, options: { documents?: number }): Promise<number> {
  try {
    await errorRates(options.documents);
    await namesUnderSeals();
    const labelled = join(dataPath, 'labels.json');
    if (!existsSync(labelled)) {
      console.error(`Không thấy ${labelled}.`);
      return 2;
    }
    const labels = JSON.parse(readFileSync(labelled, 'utf8')) as Label[];
    await twins(dataPath, labels);
    await judgeScans(dataPath, labels, say);
    return 0;
  } finally {
    await closeRecognizer();
  }
}

const FLAWS: readonly { name: string; flaws: ScanFlaws & { dpi: number } }[] = [
  { name: '300 dpi, đen trắng', flaws: { dpi: 300, bilevel: true } },
  { name: '100 dpi, xám', flaws: { dpi: 100 } },
  { name: '200 dpi, lệch 0,8°, bụi, dấu đỏ', flaws: { dpi: 200, skew: 0.8, specks: 0.001, stamp: true } },
  { name: '150 dpi, ảnh chụp nửa trang trong bóng', flaws: { dpi: 150, shade: 0.3 } },
];

/** Characters wrong on the first page of each typed sample, set and spoilt anew: the share for each kind of scan. */
export async function errorRates(most?: number): Promise<number[]> {
  const texts = (await sampleTexts()).slice(0, most);
  const rates: number[] = [];
  say(`Tỉ lệ ký tự sai trên trang quét dựng từ ${texts.length} văn bản mẫu:`);
  for (const { name, flaws } of FLAWS) {
    let wrong = 0;
    let letters = 0;
    let worst = 0;
    for (const [seed, paragraphs] of texts.entries()) {
      const { canvas, truth } = scanPage(paragraphs, { ...flaws, seed: seed + 1 });
      const { lines } = await readPageImage(grayOf(canvas, flaws.dpi), 1, LATEST_MS);
      const rate = characterErrorRate(truth, lines.map((line) => line.text).join('\n'));
      wrong += rate * truth.length;
      letters += truth.length;
      worst = Math.max(worst, rate);
    }
    say(`  ${percent(wrong / letters)}  (tệ nhất ${percent(worst)})  ${name}; ${letters} ký tự`);
    rates.push(wrong / letters);
  }
  return rates;
}

async function sampleTexts(): Promise<string[][]> {
  const texts: string[][] = [];
  for (const name of readdirSync(SAMPLES).sort()) {
    if (!/\.(?:docx|txt|md)$/.test(extname(name))) continue;
    const [outcome] = await readDirectives({
      name,
      bytes: new Uint8Array(readFileSync(join(SAMPLES, name))),
    });
    if (!outcome?.ok) continue;
    const paragraphs = outcome.directive.text
      .split('\n')
      .filter((line) => line.length > 60 && !line.includes('\t'));
    if (paragraphs.length >= 4) texts.push(paragraphs);
  }
  return texts;
}

const NAMES = [
  ...['Nguyễn Văn An', 'Trần Thị Bích Ngọc', 'Lê Đức', 'Phạm Minh Tuấn', 'Hoàng Giang Nam', 'Mùa A Sính'],
  ...['Vũ Thị Hà', 'Đặng Quốc Khánh', 'Bùi Xuân Cường', 'Đỗ Trọng Hiếu', 'Hồ Văn Niên', 'Lò Văn Phương'],
  ...['Giàng Páo Mỷ', 'Ngô Hạnh Phúc', 'Dương Văn Trang', 'Lý Thị Lan', 'Phan Văn Mãi', 'Tráng Thị Xuân'],
];
const TITLES = [
  ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  ['GIÁM ĐỐC'],
  ['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG'],
  ['CHỦ TỊCH'],
  ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'],
];

/** A seal stamped a little differently over each name; a wrong name is worse than none. */
async function namesUnderSeals(): Promise<void> {
  say(`\nHọ tên người ký dưới dấu, ${NAMES.length} tên, 200 dpi:`);
  for (const seal of ['black', 'red'] as const) {
    for (const bilevel of seal === 'black' ? [true, false] : [false]) {
      const count = { right: 0, blank: 0, wrong: 0, titles: 0 };
      for (const [i, name] of NAMES.entries()) {
        const titles = TITLES[i % TITLES.length]!;
        const shift = { x: ((i * 7) % 25) - 12, y: ((i * 11) % 21) - 10 };
        const read = await signatoryOf({ titles, name, seal, shift }, { dpi: 200, bilevel, seed: i + 1 });
        const verdict = read?.name === name ? 'right' : read?.name ? 'wrong' : 'blank';
        count[verdict]++;
        if (verdict === 'wrong') say(`  sai: cần “${name}”, đọc “${read?.name}”`);
        if (
          [read?.authority?.replace(/; /g, '|'), read?.position].filter(Boolean).join('|') ===
          titles.join('|')
        )
          count.titles++;
      }
      const ink = seal === 'red' ? 'dấu đỏ' : `dấu đen, ${bilevel ? 'đen trắng' : 'xám'}`;
      say(
        `  ${ink}: đúng ${count.right}, để trống ${count.blank}, sai ${count.wrong}; chức vụ đúng ${count.titles}`,
      );
    }
  }
}

async function signatoryOf(signature: MadeSignature, flaws: ScanFlaws & { dpi: number }) {
  const { lines } = await readPageImage(grayOf(signedPage(signature, flaws), flaws.dpi), 1, LATEST_MS);
  const ocr = { pages: [1], confidence: null };
  const blocks = layoutPages(lines, [{ page: 1, width: 595, height: 842 }]);
  const clean = cleanText({ format: 'image', blocks, pages: 1, ocr, warnings: [] }, 1_000_000);
  const { pageStarts, doubtful } = clean;
  const source = {
    file: 'x',
    sha256: '0'.repeat(64),
    format: 'image' as const,
    pages: 1,
    ocr,
    pageStarts,
    doubtful,
  };
  return parseDirective(clean, source).signatory;
}

/** Scans of which DATA also holds a typed copy: same number, same date. */
async function twins(dataPath: string, labels: readonly Label[]): Promise<void> {
  const pairs = labels
    .filter((label) => label.scanned && label.number && label.date)
    .flatMap((scan) => {
      const typed = labels.find((l) => !l.scanned && l.number === scan.number && l.date === scan.date);
      return typed ? [{ scan, typed }] : [];
    });
  say(`\nBản quét có bản gõ của cùng văn bản: ${pairs.length || 'không có'}`);
  for (const { scan, typed } of pairs) {
    const [truth, read] = await Promise.all([textOf(dataPath, typed.file), textOf(dataPath, scan.file)]);
    if (truth && read) say(`  ${percent(characterErrorRate(truth, read))} ký tự sai  ${scan.file}`);
  }
}

async function textOf(dataPath: string, name: string): Promise<string | null> {
  const [outcome] = await readDirectives({ name, bytes: new Uint8Array(readFileSync(join(dataPath, name))) });
  return outcome?.ok ? outcome.directive.text : null;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}
