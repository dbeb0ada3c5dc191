/** Writes a sample as a born-digital PDF: embedded Unicode font, two-column letterhead, page numbers. */
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import { plainTitle } from './letterhead.ts';
import { type Face, layOut, type Measure, PAGE } from './page-layout.ts';
import type { SampleText } from './sample-text.ts';

const require = createRequire(import.meta.url);
const FONTS = '@expo-google-fonts/tinos';
export const FONT_FILES: Record<Face, string> = {
  regular: require.resolve(`${FONTS}/400Regular/Tinos_400Regular.ttf`),
  bold: require.resolve(`${FONTS}/700Bold/Tinos_700Bold.ttf`),
  italic: require.resolve(`${FONTS}/400Regular_Italic/Tinos_400Regular_Italic.ttf`),
  'bold-italic': require.resolve(`${FONTS}/700Bold_Italic/Tinos_700Bold_Italic.ttf`),
};

/** An empty PDF with a fixed date and the sample's title, ready for pages. */
export function newPdf(title: string): { doc: PDFKit.PDFDocument; done: Promise<Uint8Array> } {
  const doc = new PDFDocument({
    autoFirstPage: false,
    size: 'A4',
    margin: 0,
    info: { Title: title, Creator: 'Căn Cứ', CreationDate: new Date('2026-01-05T08:00:00Z') },
  });
  const chunks: Buffer[] = [];
  const done = new Promise<Uint8Array>((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on('error', reject);
  });
  return { doc, done };
}

/** Width of text in points, measured with the font the PDF embeds. */
export function measureWith(doc: PDFKit.PDFDocument): Measure {
  return (text, face, size) => doc.font(FONT_FILES[face]).fontSize(size).widthOfString(text);
}

/** The bytes of a PDF with real text; the same sample gives the same bytes. */
export async function asPdf(sample: SampleText): Promise<Uint8Array> {
  const { doc, done } = newPdf(plainTitle(sample));
  doc.addPage({ size: 'A4', margin: 0 });
  const pages = layOut(sample, measureWith(doc));
  pages.forEach((page, i) => {
    if (i > 0) doc.addPage({ size: [PAGE.width, PAGE.height], margin: 0 });
    for (const ink of page) {
      if (ink.kind === 'rule') doc.rect(ink.x, ink.y, ink.width, ink.height ?? 0.6).fill('#000000');
      else
        doc
          .fillColor('#000000')
          .font(FONT_FILES[ink.face])
          .fontSize(ink.size)
          .text(ink.text, ink.x, ink.y, { lineBreak: false, wordSpacing: ink.spacing });
    }
  });
  doc.end();
  return done;
}
