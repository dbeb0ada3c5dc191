/**
 * Serial and day that signing software stamps into the head of a PDF. The clerk's signature carries them as the
 * appearance of a signature widget, over the blanks of "Số:      /UBND-VX" and "ngày      tháng": the page's own text
 * does not hold them. (Cấp số điện tử, NĐ 30/2020/NĐ-CP, Điều 19.)
 */
import { getResolvedPDFJS } from 'unpdf';
import { fold } from '../../corpus/vietnamese.ts';
import type { PdfDocument } from './pdf-engine.ts';
import type { Fragment } from './pdf-lines.ts';

type Page = Awaited<ReturnType<PdfDocument['getPage']>>;
type Matrix = [number, number, number, number, number, number];

/** Only figures: what else a signature shows (name, address, time of signing) is no part of the document. */
const FIGURE = /^\d{1,5}[a-zđ]?$/u;
const MOST_STAMPS = 40;

/**
 * Where serial and day are still to be filled in, accentless: "Số:     /UBND-VX" (in one piece or two), "ngày   tháng",
 * "tháng     năm", "Lào Cai, ngày". Signatures are slow to read, and most signed pages have no blank.
 */
const BLANK =
  /\bso\s{0,20}:?[\s.…]{0,40}\/[a-z]|^so\s{0,20}:[\s.…]{0,40}$|^\/[a-z]{2}|\bngay[\s.…]{0,40}thang|\bthang[\s.…]{0,40}nam|^.{2,40},\s{0,3}ngay[\s.…]{0,40}$/;

/** True when a line of print has a place for serial, day or month that the page's own text leaves empty. */
export function hasBlank(lines: readonly { text: string }[]): boolean {
  return lines.some(({ text }) => text.length < 300 && BLANK.test(fold(text).trim()));
}

/** Figures stamped by signature widgets, placed on the line of print they fill. Empty where there are none. */
export async function stampedFigures(
  page: Page,
  view: number[],
  print: readonly Fragment[],
): Promise<Fragment[]> {
  const annotations = await page.getAnnotations();
  const signed = annotations.some((a) => a.subtype === 'Widget' && a.fieldType === 'Sig' && wide(a.rect));
  if (!signed) return [];
  const { OPS, AnnotationMode } = await getResolvedPDFJS();
  const list = await page.getOperatorList({ annotationMode: AnnotationMode.ENABLE });
  const stamps: Fragment[] = [];
  let state: TextState | null = null;
  const saved: Matrix[] = [];
  for (let i = 0; i < list.fnArray.length && stamps.length < MOST_STAMPS; i++) {
    const args = (list.argsArray[i] ?? []) as unknown[];
    const op = list.fnArray[i];
    if (op === OPS.beginAnnotation) {
      state = new TextState(times(matrix(args[2]), matrix(args[3])));
      saved.length = 0;
    } else if (!state) continue;
    else if (op === OPS.endAnnotation) {
      const stamp = state.fragment(view, print);
      if (stamp) stamps.push(stamp);
      state = null;
    } else if (op === OPS.save) saved.push(state.page);
    else if (op === OPS.restore) state.page = saved.pop() ?? state.page;
    else if (op === OPS.transform) state.page = times(state.page, matrix(args));
    else if (op === OPS.paintFormXObjectBegin) {
      saved.push(state.page);
      state.page = times(state.page, matrix(args[0]));
    } else if (op === OPS.paintFormXObjectEnd) state.page = saved.pop() ?? state.page;
    else if (op === OPS.beginText) state.text = IDENTITY;
    else if (op === OPS.setFont) state.size = Number(args[1]) || state.size;
    else if (op === OPS.setTextMatrix) state.text = matrix(args[0] instanceof Object ? args[0] : args);
    else if (op === OPS.moveText || op === OPS.setLeadingMoveText)
      state.text = times(state.text, [1, 0, 0, 1, Number(args[0]), Number(args[1])]);
    else if (op === OPS.showText) state.show(args[0]);
  }
  return stamps;
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** Where the pen of one annotation stands, and what it has written. */
class TextState {
  page: Matrix;
  text: Matrix = IDENTITY;
  size = 12;
  #written = '';
  #start: Matrix | null = null;
  #width = 0;

  constructor(page: Matrix) {
    this.page = page;
  }

  show(glyphs: unknown): void {
    if (!Array.isArray(glyphs)) return;
    for (const glyph of glyphs as ({ unicode?: string; width?: number } | number | null)[]) {
      if (typeof glyph === 'number') this.#advance((-glyph / 1000) * this.size);
      else if (glyph) {
        const letter = glyph.unicode ?? '';
        if (letter.trim() && !this.#start) this.#start = times(this.page, this.text);
        if (this.#written.length < 200) this.#written += letter;
        this.#advance(((glyph.width ?? 500) / 1000) * this.size);
      }
    }
  }

  #advance(by: number): void {
    this.text = times(this.text, [1, 0, 0, 1, by, 0]);
    if (this.#start) this.#width += by;
  }

  fragment(view: number[], print: readonly Fragment[]): Fragment | null {
    const text = this.#written.trim();
    if (!FIGURE.test(text) || !this.#start) return null;
    const at = times(matrix(view), this.#start);
    const scale = Math.hypot(at[0], at[1]) || 1;
    const own = { text, x: at[4], baseline: at[5], width: this.#width * scale, size: this.size * scale };
    if (![own.x, own.baseline, own.width, own.size].every(Number.isFinite)) return null;
    // The stamp was set by hand, a little above or below: it belongs to the nearest line of print.
    const near = print
      .filter((f) => Math.abs(f.baseline - own.baseline) < Math.max(f.size, own.size))
      .sort((a, b) => distance(a, own) - distance(b, own))[0];
    return near ? { ...own, baseline: near.baseline, size: near.size } : own;
  }
}

function distance(a: Fragment, b: Fragment): number {
  return Math.abs(a.baseline - b.baseline) + Math.max(0, a.x - b.x - b.width, b.x - a.x - a.width) / 20;
}

function wide(rect: unknown): boolean {
  return Array.isArray(rect) && Number(rect[2]) - Number(rect[0]) > 1;
}

function matrix(value: unknown): Matrix {
  const numbers =
    value && typeof value === 'object' ? Array.from(value as ArrayLike<number>).map(Number) : [];
  return numbers.length >= 6 && numbers.every(Number.isFinite) ? (numbers.slice(0, 6) as Matrix) : IDENTITY;
}

/** `a` after `b`: first the inner transform, then the outer. */
function times(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ];
}
