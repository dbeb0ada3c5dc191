/** PDF pages that must be read from their picture or drawing: odd codecs, and text layers that give no letters. */
import { afterAll, describe, expect, it } from 'vitest';
import { readPdfWithScans } from '../../../ingest/formats/ocr.ts';
import { DEFAULT_LIMITS } from '../../../ingest/limits.ts';
import { closeRecognizer } from '../../../ingest/ocr/recognizer.ts';
import { JPEG_2000 } from './jpeg-2000.ts';
import { makePdf } from './pdf-maker.ts';

afterAll(closeRecognizer);

/** A one-page PDF that is a picture of 400 × 120 pixels, a strip of a page 200 points wide. */
function pdfOf(picture: Uint8Array, how: string): Uint8Array {
  const show = 'q 200 0 0 60 0 0 cm /I Do Q';
  const head =
    '%PDF-1.5\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 60]/Resources<</XObject<</I 5 0 R>>>>/Contents 4 0 R>>endobj\n' +
    `4 0 obj<</Length ${show.length}>>stream\n${show}\nendstream endobj\n` +
    `5 0 obj<</Type/XObject/Subtype/Image/Width 400/Height 120${how}/Length ${picture.length}>>stream\n`;
  const tail = '\nendstream endobj\ntrailer<</Root 1 0 R/Size 6>>\n%%EOF';
  return new Uint8Array(Buffer.concat([Buffer.from(head, 'latin1'), picture, Buffer.from(tail, 'latin1')]));
}

const JPX = '/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/JPXDecode';
const textOf = ({ blocks }: { blocks: readonly object[] }) =>
  blocks.map((block) => ('text' in block ? String(block.text) : '')).join('\n');

describe('a scan inside a PDF', () => {
  it('is read when it is JPEG 2000', async () => {
    const read = await readPdfWithScans(pdfOf(JPEG_2000, JPX), DEFAULT_LIMITS);
    expect(textOf(read)).toMatch(/BAN NH.N D.N[\s\S]*HO.CH N.M 2025/);
    expect(read.ocr.pages).toEqual([1]);
  });

  it('that cannot be decoded is said not to have been read', async () => {
    const read = await readPdfWithScans(pdfOf(JPEG_2000.subarray(0, 40), JPX), DEFAULT_LIMITS);
    expect(read.warnings.map(({ code }) => code)).toEqual(['page-not-read']);
    expect(read.warnings[0]!.message).toMatch(/Trang 1 chưa đọc được\..*không giải mã được/);
  });
});

describe('a page of type whose text layer gives no letters', () => {
  const LINES = ['Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành', 'triển khai thực hiện kế hoạch này.'];

  it('is read from its drawing, and the record says so', async () => {
    const texts = LINES.map((text, i) => ({ text, x: 85, y: 100 + i * 25 }));
    const whole = Buffer.from(await makePdf([{ texts }], { compress: false })).toString('latin1');
    // The table of letters is replaced by an object that is none.
    const broken = whole.replace(/\/ToUnicode \d+ 0 R/, '/ToUnicode 1 0 R');
    expect(broken).not.toBe(whole);
    const read = await readPdfWithScans(new Uint8Array(Buffer.from(broken, 'latin1')), DEFAULT_LIMITS);
    expect(textOf(read)).toContain('yêu cầu các sở, ban, ngành');
    expect(read.ocr.pages).toEqual([1]);
    expect(read.warnings).toEqual([
      {
        code: 'broken-text-layer',
        message: expect.stringMatching(/^Trang 1 có lớp chữ bị lỗi/),
        start: null,
        end: null,
      },
    ]);
  });

  it('an empty page is no such page', async () => {
    const pages = [{ texts: LINES.map((text, i) => ({ text, x: 85, y: 100 + i * 25 })) }, { texts: [] }];
    const read = await readPdfWithScans(await makePdf(pages), DEFAULT_LIMITS);
    expect([read.ocr.pages, read.warnings]).toEqual([[], []]);
  });
});
