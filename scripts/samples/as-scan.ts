/** Writes a sample as a scanned PDF: pictures only, a little skewed and grey, with a red seal over the signature. */
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { FONT_FILES, measureWith, newPdf } from './as-pdf.ts';
import { plainTitle } from './letterhead.ts';
import { type Face, type Ink, layOut, PAGE } from './page-layout.ts';
import type { SampleText } from './sample-text.ts';

const SCALE = 175 / 72;
const SKEW = (0.55 * Math.PI) / 180;

/** The bytes of an image-only PDF. */
export async function asScan(sample: SampleText): Promise<Uint8Array> {
  for (const [face, file] of Object.entries(FONT_FILES)) GlobalFonts.registerFromPath(file, `scan-${face}`);
  const { doc, done } = newPdf(plainTitle(sample));
  doc.addPage({ size: 'A4', margin: 0 });
  const pages = layOut(sample, measureWith(doc));
  for (const [i, page] of pages.entries()) {
    if (i > 0) doc.addPage({ size: [PAGE.width, PAGE.height], margin: 0 });
    doc.image(paint(page, i % 2 === 0 ? SKEW : -SKEW / 2, i === pages.length - 1), 0, 0, {
      width: PAGE.width,
    });
  }
  doc.end();
  return done;
}

function paint(page: Ink[], skew: number, sealed: boolean): Buffer {
  const canvas = createCanvas(Math.round(PAGE.width * SCALE), Math.round(PAGE.height * SCALE));
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#f4f2ee';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.translate(canvas.width / 2, canvas.height / 2);
  pen.rotate(skew);
  pen.translate(-canvas.width / 2, -canvas.height / 2);
  pen.scale(SCALE, SCALE);
  pen.fillStyle = '#24242c';
  let lowest: Ink | null = null;
  for (const ink of page) {
    if (ink.kind === 'rule') pen.fillRect(ink.x, ink.y, ink.width, ink.height ?? 0.8);
    else {
      if (ink.x > 300 && ink.face === 'bold' && (!lowest || ink.y > lowest.y)) lowest = ink;
      writeWords(pen, ink);
    }
  }
  speckle(pen);
  if (sealed && lowest) seal(pen, lowest.x - 12, lowest.y - 34);
  return canvas.toBuffer('image/jpeg', 62);
}

type Pen = ReturnType<ReturnType<typeof createCanvas>['getContext']>;

function writeWords(pen: Pen, ink: Extract<Ink, { kind: 'text' }>): void {
  pen.font = `${ink.size}px "scan-${ink.face satisfies Face}"`;
  const space = pen.measureText(' ').width + ink.spacing;
  let x = ink.x;
  for (const word of ink.text.split(' ')) {
    pen.fillText(word, x, ink.y + ink.size * 0.89);
    x += pen.measureText(word).width + space;
  }
}

/** Dust of the scanner's glass: a fixed sequence, so that the file does not change from run to run. */
function speckle(pen: Pen): void {
  let seed = 20260105;
  const next = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  pen.fillStyle = 'rgba(60,60,60,0.35)';
  for (let i = 0; i < 160; i++)
    pen.fillRect(next() * PAGE.width, next() * PAGE.height, 0.5 + next() * 0.5, 0.5);
}

/** Dấu cơ quan: a red ring with a star, covering the left third of the signature. */
function seal(pen: Pen, x: number, y: number): void {
  pen.strokeStyle = 'rgba(196,30,40,0.75)';
  pen.fillStyle = 'rgba(196,30,40,0.75)';
  pen.lineWidth = 1.8;
  for (const radius of [40, 27]) {
    pen.beginPath();
    pen.arc(x, y, radius, 0, Math.PI * 2);
    pen.stroke();
  }
  pen.beginPath();
  for (let i = 0; i < 10; i++) {
    const r = i % 2 === 0 ? 14 : 5.6;
    const angle = (i * Math.PI) / 5 - Math.PI / 2;
    pen.lineTo(x + r * Math.cos(angle), y + r * Math.sin(angle));
  }
  pen.fill();
}
