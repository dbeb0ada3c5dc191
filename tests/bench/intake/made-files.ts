/** Any number of different files made of the sample directives of this repository, in the formats offices use. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const SAMPLES = join(import.meta.dirname, '..', '..', '..', 'corpus', 'samples');

/** Share of each format, in tenths: `office` is what offices send, `text` is quick to read and tries the rest. */
export const MIXES = {
  office: { docx: 6, pdf: 3, text: 1 },
  text: { docx: 0, pdf: 0, text: 10 },
  mixed: { docx: 2, pdf: 1, text: 7 },
} as const;
export type Mix = keyof typeof MIXES;

/** Writes `count` files under `dir`, a thousand a folder; file number n is the same every time, and unlike every other. */
export function makeFiles(dir: string, count: number, mix: Mix): void {
  const sources = { docx: named(/\.docx$/), pdf: named(/(?<!\.scan)\.pdf$/), text: named(/\.(txt|md)$/) };
  const kinds = Object.entries(MIXES[mix]).flatMap(([kind, tenths]) =>
    Array.from({ length: tenths }, () => kind as keyof typeof sources),
  );
  for (let n = 0; n < count; n++) {
    const folder = join(dir, `lô ${Math.floor(n / 1000)}`);
    if (n % 1000 === 0) mkdirSync(folder, { recursive: true });
    const kind = kinds[n % kinds.length]!;
    const list = sources[kind];
    const source = list[Math.floor(n / kinds.length) % list.length]!;
    writeFileSync(join(folder, `${n}${extname(source)}`), VARIANTS[kind](source, n));
  }
}

function named(pattern: RegExp): string[] {
  return readdirSync(SAMPLES)
    .filter((name) => pattern.test(name))
    .map((name) => join(SAMPLES, name));
}

const VARIANTS: Record<'docx' | 'pdf' | 'text', (source: string, n: number) => Uint8Array | string> = {
  /** One paragraph more, which says the number. */
  docx: (source, n) => {
    const parts = docxParts(source);
    const document = strFromU8(parts['word/document.xml']!);
    const at = document.lastIndexOf('<w:sectPr');
    const added = `<w:p><w:r><w:t>Hồ sơ lưu số ${n}.</w:t></w:r></w:p>`;
    const changed = strToU8(document.slice(0, at) + added + document.slice(at));
    return zipSync({ ...parts, 'word/document.xml': changed }, { level: 1 });
  },
  /** A remark after its end: other bytes, the same pages. */
  pdf: (source, n) => Buffer.concat([bytesOf(source), Buffer.from(`\n% ${n}\n`)]),
  text: (source, n) =>
    `${bytesOf(source)
      .toString('utf8')
      .replace(/(Số:\s{0,5})\d*/, `$1${n}`)}\n\nHồ sơ lưu số ${n}.\n`,
};

const read = new Map<string, Buffer>();
function bytesOf(source: string): Buffer {
  const bytes = read.get(source) ?? readFileSync(source);
  read.set(source, bytes);
  return bytes;
}

const unzipped = new Map<string, Record<string, Uint8Array>>();
function docxParts(source: string): Record<string, Uint8Array> {
  const parts = unzipped.get(source) ?? unzipSync(bytesOf(source));
  unzipped.set(source, parts);
  return parts;
}
