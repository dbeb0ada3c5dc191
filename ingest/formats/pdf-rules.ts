/** Ruled lines drawn on a PDF page, which part the cells of tables. */
import { OPS } from 'unpdf/pdfjs';
import type { Rule } from '../text/layout-tables.ts';

/** A drawn box thinner than this, in points, is a line. */
const THIN = 2.6;
const MOST = 4_000;

interface PageOperators {
  fnArray: number[];
  argsArray: unknown[];
}

/** Horizontal and vertical lines of a page, from the top left. `view` is the viewport's transform. */
export function rulesOf(operators: PageOperators, view: readonly number[]): Rule[] {
  const rules: Rule[] = [];
  const stack: number[][] = [];
  let matrix: number[] = [...view];
  for (const [i, operator] of operators.fnArray.entries()) {
    if (operator === OPS.save) stack.push(matrix);
    else if (operator === OPS.restore) matrix = stack.pop() ?? matrix;
    else if (operator === OPS.transform) matrix = multiply(matrix, operators.argsArray[i] as number[]);
    else if (operator === OPS.constructPath) {
      addPath(operators.argsArray[i] as [number, unknown, ArrayLike<number> | null], matrix, rules);
    }
    if (rules.length >= MOST) break;
  }
  return rules;
}

const FILLED = new Set<number>([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke]);
const STROKED = new Set<number>([OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke]);

function addPath(path: [number, unknown, ArrayLike<number> | null], matrix: number[], rules: Rule[]): void {
  const [paint, data] = path;
  const filled = FILLED.has(paint);
  const stroked = STROKED.has(paint);
  if (!filled && !stroked) return;
  const steps = (data as (ArrayLike<number> | null)[])[0];
  if (!steps || typeof steps.length !== 'number') return;
  for (const shape of shapesOf(steps)) {
    const points = shape.map(([x, y]) => apply(matrix, x, y));
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    const rule: Rule = { x1: Math.min(...xs), y1: Math.min(...ys), x2: Math.max(...xs), y2: Math.max(...ys) };
    if (![rule.x1, rule.y1, rule.x2, rule.y2].every(Number.isFinite)) continue;
    const { x1, y1, x2, y2 } = rule;
    if (x2 - x1 < THIN || y2 - y1 < THIN) rules.push(rule);
    else if (stroked && shape.length <= 6) {
      rules.push(
        { x1, y1, x2, y2: y1 },
        { x1, y1: y2, x2, y2 },
        { x1, y1, x2: x1, y2 },
        { x1: x2, y1, x2, y2 },
      );
    }
    if (rules.length >= MOST) return;
  }
}

/** Steps of a path as pdf.js hands them over: 0 x y moves, 1 x y draws a line, 2 and 3 draw curves, 4 closes. */
function* shapesOf(steps: ArrayLike<number>): Generator<[number, number][]> {
  const arguments_ = [2, 2, 6, 4, 0];
  let shape: [number, number][] = [];
  for (let i = 0; i < steps.length; ) {
    const step = steps[i] ?? 0;
    const count = arguments_[step];
    if (count === undefined) return;
    if (step === 0 && shape.length > 1) yield shape;
    if (step === 0) shape = [];
    if (count >= 2 && shape.length < 100) shape.push([steps[i + count - 1] ?? 0, steps[i + count] ?? 0]);
    i += count + 1;
  }
  if (shape.length > 1) yield shape;
}

function multiply(m: readonly number[], n: readonly number[]): number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = n;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

function apply(m: readonly number[], x: number, y: number): [number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  return [a * x + c * y + e, b * x + d * y + f];
}
