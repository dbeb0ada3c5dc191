import { describe, expect, it } from 'vitest';
import { readPdf, readPdfPages } from '../../../ingest/formats/pdf.ts';
import { DEFAULT_LIMITS } from '../../../ingest/limits.ts';
import { cleanText } from '../../../ingest/text/clean.ts';
import { bodyText, makePdf, type PdfPageSpec, type Placed } from './pdf-maker.ts';

const read = async (pages: PdfPageSpec[]) => cleanText(await readPdf(await makePdf(pages), DEFAULT_LIMITS));

const head: Placed[] = [
  { text: 'ỦY BAN NHÂN DÂN', x: 165, y: 57, centre: true, size: 13 },
  { text: 'HUYỆN BẮC SƠN', x: 165, y: 73, centre: true, size: 13 },
  { text: 'Số: 12/KH-UBND', x: 165, y: 100, centre: true, size: 13 },
  { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', x: 410, y: 57, centre: true, size: 13 },
  { text: 'Độc lập - Tự do - Hạnh phúc', x: 410, y: 75, centre: true, size: 13 },
  { text: 'Bắc Sơn, ngày 02 tháng 02 năm 2024', x: 410, y: 102, centre: true, size: 13 },
];
const title: Placed[] = [{ text: 'KẾ HOẠCH', x: 312, y: 140, centre: true }];
const LONG =
  'Thực hiện Nghị quyết số 63-NQ/TU ngày 29/12/2021 của Ban Thường vụ Tỉnh ủy về tiếp tục đổi mới căn bản, phát triển toàn diện giáo dục và đào tạo trên địa bàn tỉnh, Ủy ban nhân dân huyện ban hành Kế hoạch như sau:';
const ITEMS = [
  'I. MỤC ĐÍCH, YÊU CẦU',
  '1. Mục đích',
  '- Nâng cao chất lượng giáo dục.',
  '- Bảo đảm công bằng.',
];

describe('a born-digital page', () => {
  it('gives the letterhead column by column and whole paragraphs', async () => {
    const { text } = await read([{ texts: [...head, ...title, ...bodyText([LONG, ...ITEMS], 180).texts] }]);
    expect(text.split('\n')).toEqual([
      'ỦY BAN NHÂN DÂN',
      'HUYỆN BẮC SƠN',
      'Số: 12/KH-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Bắc Sơn, ngày 02 tháng 02 năm 2024',
      'KẾ HOẠCH',
      LONG,
      ...ITEMS,
    ]);
  });

  it('reads the close in columns, also where its two sides share no line', async () => {
    const close: Placed[] = [
      { text: 'GIÁM ĐỐC', x: 430, y: 300, centre: true },
      { text: 'Nơi nhận:', x: 85, y: 309, size: 12 },
      { text: '- Như trên;', x: 85, y: 325, size: 12 },
      { text: '- Các phòng, ban, ngành, đoàn thể huyện và các đơn', x: 85, y: 340, size: 12 },
      { text: 'vị Trung tâm;', x: 85, y: 355, size: 12 },
      { text: '- Lưu: VT.', x: 85, y: 371, size: 12 },
      { text: 'Trần Văn An', x: 430, y: 378, centre: true },
    ];
    const { text } = await read([{ texts: [...bodyText([LONG, LONG], 60).texts, ...close] }]);
    expect(text.split('\n').slice(-6)).toEqual([
      'Nơi nhận:',
      '- Như trên;',
      '- Các phòng, ban, ngành, đoàn thể huyện và các đơn vị Trung tâm;',
      '- Lưu: VT.',
      'GIÁM ĐỐC',
      'Trần Văn An',
    ]);
  });

  it('drops page numbers and running heads, joins across the pages, and knows where pages start', async () => {
    const words = LONG.split(' ');
    const half = words.slice(0, 22).join(' ');
    const rest = words.slice(22).join(' ');
    const page = (number: number, texts: Placed[]): PdfPageSpec => ({
      texts: [
        { text: String(number), x: 300, y: 30 },
        { text: 'CÔNG BÁO/Số 12/Ngày 03-02-2024', x: 85, y: 50, size: 11 },
        ...texts,
      ],
    });
    const second = [{ text: rest.slice(0, 60), x: 85, y: 80 }, ...bodyText([LONG], 130).texts];
    const { text, pageStarts } = await read([
      page(1, bodyText([LONG, half], 80).texts),
      page(2, second),
      page(3, bodyText([LONG], 80).texts),
    ]);
    expect(text).not.toMatch(/CÔNG BÁO|^\d$/m);
    expect(text.split('\n')[1]).toBe(`${half} ${rest.slice(0, 60)}`);
    expect(text.slice(pageStarts[1]).trimStart().startsWith(rest.slice(0, 20))).toBe(true);
    expect(pageStarts).toHaveLength(3);
  });

  it('sets notes at the page foot aside and keeps raised figures that are no notes', async () => {
    const texts: Placed[] = [
      { text: 'Chương trình mục tiêu quốc gia', x: 121, y: 80 },
      { text: '1', x: 121 + 190, y: 82, size: 8 },
      { text: 'trên 50 m', x: 121, y: 110 },
      { text: '2', x: 121 + 55, y: 112, size: 8 },
      ...bodyText([LONG, LONG, LONG], 140).texts,
      { text: '1', x: 85, y: 751, size: 6 },
      { text: 'Chương trình xây dựng nông thôn mới giai đoạn 2021 - 2025.', x: 92, y: 750, size: 10 },
    ];
    const { text, footnotes } = await read([{ texts }]);
    expect(footnotes.map((note) => note.text)).toEqual([
      'Chương trình xây dựng nông thôn mới giai đoạn 2021 - 2025.',
    ]);
    expect(text.slice(0, footnotes[0]?.mark ?? 0)).toBe('Chương trình mục tiêu quốc gia');
    expect(text).toContain('50 m²');
  });

  it('reads a ruled table cell by cell, wrapped cells whole, and over the page break', async () => {
    const cell = (x: number, y: number, ...lines: string[]) =>
      lines.map((text, i): Placed => ({ text, x: x + 5, y: y + 4 + i * 15, size: 12 }));
    const grid = (ys: number[]): [number, number, number, number][] => [
      ...ys.map((y): [number, number, number, number] => [85, y, 540, y]),
      ...[85, 125, 340, 540].map((x): [number, number, number, number] => [x, ys[0] ?? 0, x, ys.at(-1) ?? 0]),
    ];
    const first = [
      ...cell(85, 100, 'TT'),
      ...cell(125, 100, 'Nhiệm vụ'),
      ...cell(340, 100, 'Đơn vị chủ trì'),
      ...cell(85, 130, '1'),
      ...cell(125, 130, 'Rà soát, sửa đổi, bổ sung các quy', 'định về quản lý khoáng sản'),
      ...cell(340, 130, 'Sở Nông nghiệp', 'Sở Xây dựng'),
    ];
    const second = [
      ...cell(85, 60, '2'),
      ...cell(125, 60, 'Kiểm tra định kỳ'),
      ...cell(340, 60, 'Công an tỉnh'),
    ];
    const { text, tables, pageStarts } = await read([
      { texts: first, rules: grid([100, 130, 175]) },
      { texts: second, rules: grid([60, 90]) },
    ]);
    expect(text.split('\n')).toEqual([
      'TT\tNhiệm vụ\tĐơn vị chủ trì',
      '1\tRà soát, sửa đổi, bổ sung các quy định về quản lý khoáng sản\tSở Nông nghiệp; Sở Xây dựng',
      '2\tKiểm tra định kỳ\tCông an tỉnh',
    ]);
    expect(tables).toHaveLength(1);
    expect(text.slice(pageStarts[1])).toBe('2\tKiểm tra định kỳ\tCông an tỉnh');
  });
});

describe('files that cannot be read', () => {
  const code = (bytes: Uint8Array) =>
    readPdfPages(bytes, DEFAULT_LIMITS).then(
      () => 'read',
      (error: { code?: string }) => error.code,
    );

  it('a password', async () => {
    expect(await code(await makePdf([{ texts: title }], { userPassword: 'mat' }))).toBe('encrypted');
  });
  it('cut in the middle: what is left is read, or a reason given', async () => {
    const whole = await makePdf([{ texts: title }]);
    expect(['read', 'damaged', 'no-pages']).toContain(await code(whole.slice(0, whole.length / 2)));
  });
  it('only the mark of a PDF', async () => {
    expect(await code(new TextEncoder().encode('%PDF-1.4\nrác'))).toBe('damaged');
  });

  it('pages past the limit are left out, with a warning', async () => {
    const pages = Array.from({ length: 5 }, () => ({ texts: title }));
    const extracted = await readPdf(await makePdf(pages), { ...DEFAULT_LIMITS, pages: 3 });
    expect(extracted.pages).toBe(5);
    expect(extracted.warnings.map((warning) => warning.code)).toEqual(['pages-cut']);
  });
});
