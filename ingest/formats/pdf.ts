/** PDF → positioned lines, page by page, and for born-digital files → blocks. */
import type { Warning } from '../../corpus/record.ts';
import type { Extracted, PositionedLine } from '../clean-text.ts';
import { ReadFailure } from '../failure.ts';
import type { Limits } from '../limits.ts';
import { layoutPages } from '../text/layout.ts';
import type { Rule } from '../text/layout-tables.ts';
import { openForReading, type PdfDocument } from './pdf-engine.ts';
import { type Fragment, linesOfFragments } from './pdf-lines.ts';
import { rulesOf } from './pdf-rules.ts';
import { hasBlank, stampedFigures } from './pdf-stamps.ts';

export interface PdfPage {
  /** From 1. */
  page: number;
  /** Points, as the page is shown (rotation applied). */
  width: number;
  height: number;
  lines: PositionedLine[];
  /** Drawn lines, looked for only where the text stands in columns. */
  rules: Rule[];
  /** The engine failed on the page's text layer; `lines` is empty. */
  broken?: boolean;
}

/** Reads a PDF by its text layer alone. Pages beyond the limit are left out with a warning. */
export async function readPdf(bytes: Uint8Array, limits: Limits): Promise<Extracted> {
  const { pages, total } = await readPages(bytes, limits);
  const warnings: Warning[] = [];
  if (total > pages.length) {
    const message = `Tệp có ${total} trang; chỉ đọc ${pages.length} trang đầu.`;
    warnings.push({ code: 'pages-cut', message, start: null, end: null });
  }
  return {
    format: 'pdf',
    blocks: layoutPages(
      pages.flatMap((page) => page.lines),
      pages,
    ),
    pages: total,
    ocr: { pages: [], confidence: null },
    warnings,
  };
}

/** The text layer of each page, at most limits.pages of them. Throws ReadFailure for locked, empty and broken files. */
export async function readPdfPages(bytes: Uint8Array, limits: Limits): Promise<PdfPage[]> {
  return (await readPages(bytes, limits)).pages;
}

/** As readPdfPages, with the number of pages the file has in all. */
export async function readPages(
  bytes: Uint8Array,
  limits: Limits,
): Promise<{ pages: PdfPage[]; total: number }> {
  const document = await openPdf(bytes);
  try {
    if (document.numPages === 0) throw noPages();
    const pages: PdfPage[] = [];
    const last = Math.min(document.numPages, limits.pages);
    const until = performance.now() + limits.readMs;
    for (let from = 1; from <= last && performance.now() < until; from += AT_ONCE) {
      const numbers = Array.from({ length: Math.min(AT_ONCE, last - from + 1) }, (_none, i) => from + i);
      for (const text of await Promise.all(numbers.map((number) => readText(document, number)))) {
        const tableBefore = (pages.at(-1)?.rules.length ?? 0) >= 6;
        pages.push(await withRules(text, tableBefore ? 1 : 4));
      }
    }
    return { pages, total: document.numPages };
  } finally {
    await document.destroy();
  }
}

/** Opens a PDF by a copy of its bytes. Throws ReadFailure when it is locked or cannot be mended. */
export async function openPdf(bytes: Uint8Array): Promise<PdfDocument> {
  try {
    return await openForReading(new Uint8Array(bytes));
  } catch (error) {
    throw whyNot(error);
  }
}

/** Pages whose text is asked for together: pdf.js answers by message, and would else idle between pages. */
const AT_ONCE = 8;
/** The engine's AnnotationMode.DISABLE: boxes of forms and signatures are no tables. */
const NO_ANNOTATIONS = 0;
/** Pieces of text looked at on one page; a page of print has a few thousand. */
const MOST_FRAGMENTS = 60_000;

interface PageText {
  page: Awaited<ReturnType<PdfDocument['getPage']>> | null;
  number: number;
  width: number;
  height: number;
  view: Matrix;
  fragments: Fragment[];
  lines: PositionedLine[];
  broken?: boolean;
}

/** The text of one page. A page that cannot be read comes empty; the rest of the file need not suffer for it. */
async function readText(document: PdfDocument, number: number): Promise<PageText> {
  const text: PageText = {
    page: null,
    number,
    width: 595,
    height: 842,
    view: [1, 0, 0, -1, 0, 842],
    fragments: [],
    lines: [],
  };
  try {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: 1 });
    Object.assign(text, { page, width: viewport.width, height: viewport.height, view: viewport.transform });
    const content = await page.getTextContent({ disableNormalization: true });
    for (const item of content.items) {
      if (!('str' in item) || !item.str.trim()) continue;
      const fragment = place(item, text.view);
      if (fragment) text.fragments.push(fragment);
      if (text.fragments.length >= MOST_FRAGMENTS) break;
    }
    text.lines = linesOfFragments(text.fragments, number);
    const stamps = hasBlank(text.lines)
      ? await stampedFigures(page, text.view, text.fragments).catch(() => [])
      : [];
    if (stamps.length) {
      text.fragments.push(...stamps);
      text.lines = linesOfFragments(text.fragments, number);
    }
  } catch {
    text.fragments = [];
    text.lines = [];
    text.broken = true;
  }
  return text;
}

/** `shared`: how many lines must stand beside another before the drawn lines of the page are looked at. */
async function withRules(text: PageText, shared: number): Promise<PdfPage> {
  const { page, number, width, height, fragments } = text;
  let { lines } = text;
  let rules: Rule[] = [];
  if (page && sharedHeights(lines) >= shared) {
    rules = await page.getOperatorList({ annotationMode: NO_ANNOTATIONS }).then(
      (operators) => rulesOf(operators, text.view),
      () => [],
    );
    if (rules.length) lines = linesOfFragments(fragments, number, rules);
  }
  page?.cleanup();
  return { page: number, width, height, lines, rules, ...(text.broken ? { broken: true } : {}) };
}

/** How many lines stand beside another: columns, and perhaps a table. What is drawn is costly to read, so look first. */
function sharedHeights(lines: readonly PositionedLine[]): number {
  const sorted = [...lines].sort((a, b) => a.y + a.size - b.y - b.size);
  let shared = 0;
  for (let i = 1; i < sorted.length; i++) {
    const [above, line] = [sorted[i - 1], sorted[i]] as [PositionedLine, PositionedLine];
    if (line.y + line.size - above.y - above.size < line.size * 0.4) shared++;
  }
  return shared;
}

type Matrix = [number, number, number, number, number, number];

/** A text item in page coordinates from the top left; null for text that runs up, down or slantwise (watermarks). */
function place(
  item: { str: string; transform: number[]; width: number; height: number },
  view: Matrix,
): Fragment | null {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = item.transform;
  const along: [number, number] = [view[0] * a + view[2] * b, view[1] * a + view[3] * b];
  const up: [number, number] = [view[0] * c + view[2] * d, view[1] * c + view[3] * d];
  if (Math.abs(along[1]) > Math.abs(along[0]) * 0.2 || along[0] <= 0) return null;
  const size = Math.hypot(up[0], up[1]) || item.height;
  const x = view[0] * e + view[2] * f + view[4];
  const baseline = view[1] * e + view[3] * f + view[5];
  if (![x, baseline, size, item.width].every(Number.isFinite) || size <= 0.5 || size > 400) return null;
  return { text: item.str, x, baseline, width: item.width, size };
}

function noPages(): ReadFailure {
  return new ReadFailure(
    'no-pages',
    'Tệp PDF không có trang nào.',
    'Hãy xuất lại PDF từ văn bản gốc rồi gửi.',
  );
}

function whyNot(error: unknown): ReadFailure {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') {
    return new ReadFailure(
      'encrypted',
      'Tệp PDF được đặt mật khẩu.',
      'Hãy mở bằng mật khẩu, in lại thành PDF không khóa rồi gửi.',
    );
  }
  const detail = error instanceof Error ? error.message.slice(0, 200) : String(error);
  return new ReadFailure(
    'damaged',
    `Tệp PDF bị hỏng (${detail}).`,
    'Hãy xin lại tệp gốc hoặc in lại thành PDF.',
  );
}
