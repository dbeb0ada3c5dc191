/**
 * Writes corpus/samples and corpus/gold from the texts in scripts/samples/texts.
 * The same texts give the same bytes: run it after changing a text and commit what changed.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { asDocx } from './samples/as-docx.ts';
import { asPdf } from './samples/as-pdf.ts';
import { asScan } from './samples/as-scan.ts';
import { asText } from './samples/as-text.ts';
import { goldRecord } from './samples/gold-record.ts';
import type { SampleText } from './samples/sample-text.ts';
import { SAMPLE_TEXTS } from './samples/texts/index.ts';

const SAMPLES = new URL('../corpus/samples/', import.meta.url);
const GOLD = new URL('../corpus/gold/', import.meta.url);

async function bytesOf(sample: SampleText): Promise<Uint8Array | string> {
  if (sample.file.endsWith('.docx')) return asDocx(sample);
  if (sample.file.endsWith('scan.pdf')) return asScan(sample);
  if (sample.file.endsWith('.pdf')) return asPdf(sample);
  return asText(sample, sample.file.endsWith('.md'));
}

for (const folder of [SAMPLES, GOLD]) {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) rmSync(new URL(name, folder));
}
let bytes = 0;
for (const sample of SAMPLE_TEXTS) {
  const content = await bytesOf(sample);
  bytes += content.length;
  writeFileSync(new URL(sample.file, SAMPLES), content);
  writeFileSync(new URL(`${sample.file}.json`, GOLD), `${JSON.stringify(goldRecord(sample), null, 1)}\n`);
}
console.log(`${SAMPLE_TEXTS.length} samples, ${(bytes / 1e6).toFixed(2)} MB`);
