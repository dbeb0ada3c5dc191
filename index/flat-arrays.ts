/** Numbers in flat arrays: what a hundred thousand documents need kept in memory at a few bytes each. */

/** The larger array with what stood in the old one at its beginning. */
export function grown<T extends { set(from: ArrayLike<number>): void }>(
  old: ArrayLike<number>,
  larger: T,
): T {
  larger.set(old);
  return larger;
}

/** First place among the first `count` numbers, ascending, that is not before `wanted`. */
export function firstNotBefore(numbers: Uint32Array, count: number, wanted: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Numbers in order of arrival, in an array that doubles. */
export class NumberList {
  #numbers = new Uint32Array(4);
  length = 0;

  push(number: number): void {
    if (this.length === this.#numbers.length)
      this.#numbers = grown(this.#numbers, new Uint32Array(this.length * 2));
    this.#numbers[this.length++] = number;
  }

  /** Valid until the next push. */
  get all(): Uint32Array {
    return this.#numbers.subarray(0, this.length);
  }
}
