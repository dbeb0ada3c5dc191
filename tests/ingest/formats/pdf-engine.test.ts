import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPdf, readPdfPages } from '../../../ingest/formats/pdf.ts';
import { DEFAULT_LIMITS } from '../../../ingest/limits.ts';
import { bodyText, makePdf } from './pdf-maker.ts';

const WORDS = 'Ủy ban nhân dân xã báo cáo kết quả trước ngày 30 tháng 9 năm 2025';
const pdfOf = (text: string) => makePdf([{ texts: bodyText([text, text, text], 80).texts }]);
const textOf = async (bytes: Uint8Array) =>
  (await readPdfPages(bytes, DEFAULT_LIMITS))
    .flatMap((page) => page.lines.map((line) => line.text))
    .join(' ');

describe('the PDF engine', () => {
  it('reads several documents at a time, each its own', async () => {
    const texts = ['Một', 'Hai', 'Ba', 'Bốn'].map((word) => `${word}: ${WORDS}`);
    const files = await Promise.all(texts.map(pdfOf));
    const found = await Promise.all(files.map(textOf));
    for (const [i, text] of texts.entries()) {
      expect(found[i]).toContain(text.slice(0, 12));
      for (const other of texts) if (other !== text) expect(found[i]).not.toContain(other.slice(0, 5));
    }
  });

  it('still reads a page whose compressed text fails its check sum', async () => {
    const bytes = await pdfOf(WORDS);
    const end = Buffer.from(bytes).indexOf('\nendstream');
    expect(end).toBeGreaterThan(0);
    bytes.fill(0x55, end - 4, end);
    expect(await textOf(bytes)).toContain('báo cáo kết quả');
  });

  it('is not held up by a broken document, before or after it', async () => {
    const good = await pdfOf(WORDS);
    const broken = new TextEncoder().encode('%PDF-1.7 hỏng');
    const reads = await Promise.allSettled(
      [good, broken, good].map((bytes) => readPdf(bytes, DEFAULT_LIMITS)),
    );
    expect(reads.map((read) => read.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('leaves the other uses of the class it stands in for as they are', async () => {
    await textOf(await pdfOf(WORDS));
    const packed = new Blob([new Uint8Array(gzipSync('không đổi'))]).stream();
    expect(await new Response(packed.pipeThrough(new DecompressionStream('gzip'))).text()).toBe('không đổi');
    expect(() => new DecompressionStream('lạ' as CompressionFormat)).toThrow();
  });
});
