/** The best few of many without sorting them all: a binary heap of fixed size. */
import type { Matched } from './matching.ts';

/** Hits (failing no filter) with the highest `value`, best first; equal ones in document order. */
export function best(
  matched: Matched,
  size: number,
  value: (i: number) => number,
): { document: number; key: number }[] {
  const heap: { i: number; value: number }[] = [];
  const worse = (a: number, b: number) => {
    const x = heap[a] as { i: number; value: number };
    const y = heap[b] as { i: number; value: number };
    return x.value < y.value || (x.value === y.value && x.i > y.i);
  };
  const swap = (a: number, b: number) => {
    [heap[a], heap[b]] = [heap[b] as { i: number; value: number }, heap[a] as { i: number; value: number }];
  };
  const up = (from: number) => {
    for (let at = from; at > 0; ) {
      const parent = (at - 1) >> 1;
      if (!worse(at, parent)) break;
      swap(at, parent);
      at = parent;
    }
  };
  const down = () => {
    for (let at = 0; ; ) {
      const left = 2 * at + 1;
      if (left >= heap.length) break;
      const child = left + 1 < heap.length && worse(left + 1, left) ? left + 1 : left;
      if (!worse(child, at)) break;
      swap(at, child);
      at = child;
    }
  };
  for (let i = 0; i < matched.documents.length; i++) {
    if (matched.failing[i] !== 0) continue;
    const v = value(i);
    if (heap.length < size) {
      heap.push({ i, value: v });
      up(heap.length - 1);
    } else if (size > 0 && v > (heap[0] as { value: number }).value) {
      heap[0] = { i, value: v };
      down();
    }
  }
  return heap
    .sort((a, b) => b.value - a.value || a.i - b.i)
    .map(({ i }) => ({ document: matched.documents[i] as number, key: matched.keys[i] as number }));
}
