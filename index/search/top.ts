/** The best few of many without sorting them all. */
import type { Matched } from './taken.ts';

export interface Found {
  document: number;
  /** Ladder band × BAND_STEP + score, see matching.ts. */
  key: number;
}

/** Hits (failing no filter) with the highest `value`, best first; equal ones in document order. */
export function best(matched: Matched, size: number, value: (i: number) => number): Found[] {
  // Kept sorted; once it is full few candidates beat its last, so insertion is cheap.
  const places: number[] = [];
  const values: number[] = [];
  let least = -Infinity;
  const { documents, failing, keys } = matched;
  for (let i = 0; i < documents.length; i++) {
    if (failing[i] !== 0) continue;
    const v = value(i);
    if (places.length >= size) {
      if (v <= least) continue;
      places.pop();
      values.pop();
    }
    let low = 0;
    let high = values.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[middle] as number) >= v) low = middle + 1;
      else high = middle;
    }
    places.splice(low, 0, i);
    values.splice(low, 0, v);
    if (places.length >= size) least = values.at(-1) as number;
  }
  return places.slice(0, size).map((i) => ({ document: documents[i] as number, key: keys[i] as number }));
}
