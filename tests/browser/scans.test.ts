/** The viewer draws scans of every kind of compression without WebAssembly, under the same policy as all pages. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { make } from '../api/hand-records.ts';
import { type Desk, openDesk } from './chromium.ts';

/** 64 × 64, left half white, right half black, in each compression; JPEG 2000 by opj_compress 2.5. */
const JPX =
  'AAAADGpQICANCocKAAAAFGZ0eXBqcDIgAAAAAGpwMiAAAAAtanAyaAAAABZpaGRyAAAAQAAAAEAAAQcHAAAAAAAPY29scgEAAAAAABEAAADaanAyY/9P/1EAKQAAAAAAQAAAAEAAAAAAAAAAAAAAAEAAAABAAAAAAAAAAAAAAQcBAf9SAAwAAAABAAUEBAAB/1wAE0BASEhQSEhQSEhQSEhQSEhQ/2QAJQABQ3JlYXRlZCBieSBPcGVuSlBFRyB2ZXJzaW9uIDIuNS4w/5AACgAAAAAAWQAB/5PfgDACl0xQqE/H2goAAWCLdt/H2hQAF9bjOC5/ovp4f8/ANCIaDmRXCZ/0AADAYUXPwDw2nkHjfcvGRJQe/iSO/3/PwBhfpsc//wr/2Q==';
/** ITU-T T.6: a line of 32 white and 32 black, then 63 lines like the one above (two "no change" bits each). */
const CCITT = bits(`001${'00011011'}${'000001101010'}${'11'.repeat(63)}000000000001000000000001`);

function bits(text: string): Buffer {
  const bytes = text.padEnd(Math.ceil(text.length / 8) * 8, '0').match(/.{8}/g) ?? [];
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
}

/** ISO/IEC 14492 as PDF embeds it: page information, one generic region coded as T.6, end of page. */
function jbig2(): Buffer {
  const long = (n: number) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(n);
    return bytes;
  };
  const segment = (number: number, type: number, data: Buffer) =>
    Buffer.concat([long(number), Buffer.from([type, 0, 1]), long(data.length), data]);
  const page = Buffer.concat([long(64), long(64), long(0), long(0), Buffer.from([0, 0, 0])]);
  const region = Buffer.concat([long(64), long(64), long(0), long(0), Buffer.from([0, 1]), CCITT]);
  return Buffer.concat([segment(0, 48, page), segment(1, 38, region), segment(2, 49, Buffer.alloc(0))]);
}

/** A PDF of one page that is one image. */
function scan(filter: string, parameters: string, colour: string, data: Buffer): Buffer {
  const draw = 'q 200 0 0 200 0 0 cm /I Do Q';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >>',
    `<< /Length ${draw.length} >>\nstream\n${draw}\nendstream`,
    `<< /Type /XObject /Subtype /Image /Width 64 /Height 64 ${colour} /Filter /${filter} ${parameters} /Length ${data.length} >>\nstream\n${data.toString('latin1')}\nendstream`,
  ];
  let file = '%PDF-1.5\n';
  const starts = objects.map((object, i) => {
    const start = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 6\n0000000000 65535 f \n${table}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

const BLACK_AND_WHITE = '/ColorSpace /DeviceGray /BitsPerComponent 1';
const SCANS: [string, Buffer][] = [
  ['jpx', scan('JPXDecode', '', '', Buffer.from(JPX, 'base64'))],
  ['jbig2', scan('JBIG2Decode', '', BLACK_AND_WHITE, jbig2())],
  ['ccitt', scan('CCITTFaxDecode', '/DecodeParms << /K -1 /Columns 64 /Rows 64 >>', BLACK_AND_WHITE, CCITT)],
];

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  for (const [id, bytes] of SCANS) {
    const { record } = make(id, 'Bản quét', {});
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    desk.office.store.save(
      { ...record, source: { ...record.source, format: 'pdf', pages: 1, sha256 } },
      bytes,
      1,
    );
  }
}, 60_000);
afterAll(() => desk.close());

describe('the original of a scan', () => {
  it.each(SCANS.map(([id]) => id))('%s is drawn: white on the left, black on the right', async (id) => {
    const { page, context, foreign, complaints } = await desk.visit('desk');
    const answer = await page.goto(`${desk.base}/van-ban/${id}/ban-goc`);
    expect(answer?.headers()['content-security-policy']).not.toMatch(/unsafe|eval/);
    const sides = () =>
      page.evaluate(() => {
        const canvas = document.querySelector<HTMLCanvasElement>('.pdf-page canvas');
        const pen = canvas?.getContext('2d');
        if (!canvas || !pen) return null;
        const at = (share: number) => pen.getImageData(canvas.width * share, canvas.height / 2, 1, 1).data;
        return [at(0.2), at(0.8)].map(([r = -1, , , alpha]) => (alpha === 255 ? Math.round(r / 255) : null));
      });
    await expect.poll(sides, { timeout: 8000 }).toEqual([1, 0]);
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('no WebAssembly is served', async () => {
    for (const name of ['openjpeg.wasm', 'jbig2.wasm', 'qcms_bg.wasm'])
      expect((await desk.office.get(`/assets/pdfjs-wasm/${name}`)).status).toBe(404);
  });
});
