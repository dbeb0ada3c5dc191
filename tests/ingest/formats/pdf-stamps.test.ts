/** Serial and day stamped by signing software: in the file they are a widget's picture, not text of the page. */
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../ingest/formats/pdf.ts';
import { hasBlank } from '../../../ingest/formats/pdf-stamps.ts';
import { DEFAULT_LIMITS } from '../../../ingest/limits.ts';

interface Stamp {
  text: string;
  x: number;
  y: number;
  field?: 'Sig' | 'Tx';
}

/** A one-page PDF with "So:        /UBND-VX" at (100, 700) and widgets whose appearance shows the text given. */
function pdfWith(stamps: Stamp[]): Uint8Array {
  const stream = (dict: string, body: string) =>
    `<< ${dict} /Length ${body.length} >>\nstream\n${body}\nendstream`;
  const font = '/Resources << /Font << /F1 4 0 R >> >>';
  const print =
    'BT /F1 13 Tf 100 700 Td (So:) Tj ET BT /F1 13 Tf 160 700 Td (/UBND-VX) Tj ET BT /F1 13 Tf 100 640 Td (Kinh gui: So Noi vu tinh Lao Cai va cac don vi lien quan) Tj ET';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${font} /Contents 5 0 R /Annots [${stamps.map((_s, i) => `${6 + i * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    stream('', print),
  ];
  stamps.forEach(({ text, x, y, field }, i) => {
    objects.push(
      `<< /Type /Annot /Subtype /Widget /FT /${field ?? 'Sig'} /T (s${i}) /F 4 /Rect [${x} ${y} ${x + 60} ${y + 20}] /AP << /N ${7 + i * 2} 0 R >> >>`,
      stream(
        `/Type /XObject /Subtype /Form /BBox [0 0 60 20] ${font}`,
        `BT /F1 12 Tf 2 5 Td (${text}) Tj ET`,
      ),
    );
  });
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = body.length;
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const xref = body.length;
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((o) => `${String(o).padStart(10, '0')} 00000 n \n`).join('')}`;
  body += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF`;
  return new TextEncoder().encode(body);
}

async function textOf(stamps: Stamp[]): Promise<string> {
  const { blocks } = await readPdf(pdfWith(stamps), DEFAULT_LIMITS);
  return blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join('\n');
}

describe('where a stamp may be', () => {
  it.each([
    ['Số:        /UBND-VX', true, 'serial left open'],
    ['Số:', true, 'parted from its symbol by the gap'],
    ['/UBND-VX', true, 'the symbol after such a gap'],
    ['Lào Cai, ngày       tháng 01 năm 2025', true, 'day left open'],
    ['Lào Cai, ngày', true, 'parted from the month by the gap'],
    ['Hà Nội, ngày 05 tháng … năm 2025', true, 'month left open, with dots'],
    ['(Kèm theo Quyết định số      /QĐ-UBND ngày     tháng     năm 2025)', true, 'head of an annex'],
    ['Số: 507/UBND-VX', false, 'serial is there'],
    ['Lào Cai, ngày 24 tháng 01 năm 2025', false, 'whole date is there'],
    ['trong vòng 05 ngày', false, 'running text'],
    ['Căn cứ Quyết định số', false, 'a reference wrapped at its number'],
    ['trong 06 tháng đầu năm 2025', false, 'months and years of running text'],
  ])('%s: %s', (text, blank) => expect(hasBlank([{ text }])).toBe(blank));
});

describe('figures stamped by signature widgets', () => {
  it('fill the blank of the number line they stand over', async () => {
    expect(await textOf([{ text: '507', x: 126, y: 696 }])).toMatch(/So: ?507 ?\/UBND-VX/);
  });

  it('set a little too high, still belong to that line', async () => {
    expect(await textOf([{ text: '507', x: 126, y: 700 }])).toMatch(/So: ?507 ?\/UBND-VX/);
  });

  it('names, addresses and times of signing stay out', async () => {
    const text = await textOf([{ text: 'Trung tam Cong bao 24.01.2025', x: 300, y: 760 }]);
    expect(text).not.toMatch(/Trung|2025/);
  });

  it('a page without signatures is read as before', async () => {
    expect(await textOf([{ text: '507', x: 126, y: 696, field: 'Tx' }])).not.toMatch(/507/);
  });
});
