/** Born-digital PDFs for the tests: each piece of text at its place, in Tinos. */
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

const require = createRequire(import.meta.url);
const FONT = require.resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf');

export interface Placed {
  text: string;
  x: number;
  /** Baseline-ish: the top of the line, in points from the top of the page. */
  y: number;
  size?: number;
  /** The middle of the text is at x. */
  centre?: boolean;
}
export interface PdfPageSpec {
  texts: Placed[];
  /** Drawn lines: [x1, y1, x2, y2]. */
  rules?: [number, number, number, number][];
}

export function makePdf(pages: PdfPageSpec[], options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const document = new PDFDocument({ size: 'A4', margin: 0, autoFirstPage: false, ...options });
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.registerFont('tinos', FONT).font('tinos');
    for (const page of pages) {
      document.addPage();
      for (const { text, x, y, size = 14, centre } of page.texts) {
        document.fontSize(size);
        const left = centre ? x - document.widthOfString(text) / 2 : x;
        document.text(text, left, y, { lineBreak: false });
      }
      for (const [x1, y1, x2, y2] of page.rules ?? [])
        document.moveTo(x1, y1).lineTo(x2, y2).lineWidth(0.5).stroke();
    }
    document.end();
  });
}

/** Paragraphs set as Word sets them: first line indented, wrapped at the right margin, 6 points between. */
export function bodyText(paragraphs: string[], y: number, width = 455): { texts: Placed[]; end: number } {
  const measure = new PDFDocument({ autoFirstPage: false });
  measure.registerFont('tinos', FONT).font('tinos').fontSize(14);
  const texts: Placed[] = [];
  let at = y;
  for (const paragraph of paragraphs) {
    let line = '';
    let x = 85 + 36;
    for (const word of paragraph.split(' ')) {
      const next = line ? `${line} ${word}` : word;
      if (measure.widthOfString(next) > 85 + width - x) {
        texts.push({ text: line, x, y: at });
        at += 17;
        x = 85;
        line = word;
      } else line = next;
    }
    texts.push({ text: line, x, y: at });
    at += 23;
  }
  return { texts, end: at };
}
