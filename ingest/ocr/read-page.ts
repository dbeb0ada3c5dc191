/** One page image → printed lines: sized, straightened, recognised. */
import { deskew, liesOnItsSide, quarterTurns, skewOf, straightCutting } from './deskew.ts';
import { type Box, type GrayImage, resample } from './gray-image.ts';
import { evenLight } from './light.ts';
import { linesOfPage, type ReadPage } from './page-lines.ts';
import { recipientList, withListReread } from './recipient-list.ts';
import { type Recognise, recognize } from './recognizer.ts';
import { rereadBlock, unfinishedBlock, withBlock } from './signature-block.ts';

/**
 * Resolution the recogniser gets. Measured on scans of 80 to 300 dpi: finer is slower and, on black-and-white scans,
 * worse (the jagged edges of 300 dpi turn ổ into ô); below 110 small type suffers.
 */
const READ_DPI = 130;
/** Mean confidence under which a page may be lying on its side or upside down. */
const POOR = 60;
/** Mean confidence from which a turned page is taken to be the right way up. */
const GOOD = 80;
/** Share of dark pixels under which a page is blank but for dust. */
const BLANK = 0.0004;

/** Reads a page. `page` only labels the lines. Lines are in points, as the page was turned to be read. */
export async function readPageImage(seen: GrayImage, page: number, timeoutMs: number): Promise<ReadPage> {
  const image = evenLight(seen);
  const sized = resample(image, READ_DPI);
  if (inkShare(sized) < BLANK) return { lines: [], confidence: null };
  const upright = await read(deskew(sized), page, timeoutMs);
  if ((upright.confidence ?? 0) >= POOR) return withClose(image, upright, timeoutMs);
  // The likelier turns first; a page that is poor for another reason is read four times in all.
  const turns: (1 | 2 | 3)[] = liesOnItsSide(sized) ? [1, 3, 2] : [2, 1, 3];
  let best = upright;
  let turnedTo: 1 | 2 | 3 | null = null;
  for (const turn of turns) {
    const turned = await read(deskew(quarterTurns(sized, turn)), page, timeoutMs);
    if ((turned.confidence ?? 0) > (best.confidence ?? 0) + 10) [best, turnedTo] = [turned, turn];
    if ((best.confidence ?? 0) >= GOOD) break;
  }
  return withClose(turnedTo === null ? image : quarterTurns(image, turnedTo), best, timeoutMs);
}

/** A second, closer look at the close: the list of recipients, and a signature block without its titles or name. */
async function withClose(image: GrayImage, read: ReadPage, timeoutMs: number): Promise<ReadPage> {
  const points = 72 / image.dpi;
  const size = { width: image.width * points, height: image.height * points };
  const list = recipientList(read.lines, size);
  if (!list) return read;
  const degrees = skewOf(image);
  const cut = (box: Box, dpi: number) => straightCutting(image, degrees, box, dpi);
  const recognise: Recognise = (part, layout) => recognize(part, timeoutMs, layout);
  const lines = await withListReread(read.lines, list, cut, recognise);
  const block = unfinishedBlock(lines, size);
  if (!block) return { ...read, lines };
  const reread = await rereadBlock(block, cut, recognise);
  const name = reread.find((line) => line.doubtful)?.text;
  return { ...read, lines: withBlock(lines, block, reread), ...(name ? { piecedName: name } : {}) };
}

async function read(image: GrayImage, page: number, timeoutMs: number): Promise<ReadPage> {
  return linesOfPage(await recognize(image, timeoutMs), page, image);
}

function inkShare(image: GrayImage): number {
  let dark = 0;
  for (const pixel of image.pixels) if (pixel < 128) dark++;
  return dark / image.pixels.length;
}
