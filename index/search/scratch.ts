/** One array used over and over: making and zeroing a new one for each question costs as much as scoring. */
export class Scratch<T extends Float32Array | Float64Array | Uint32Array | Int32Array | Uint8Array> {
  readonly #make: (size: number) => T;
  #array: T;

  constructor(make: (size: number) => T) {
    this.#make = make;
    this.#array = make(4096);
  }

  /** At least `size` long, holding whatever the last user left. */
  dirty(size: number): T {
    if (this.#array.length < size) this.#array = this.#make(size * 2);
    return this.#array;
  }

  /** The same, the first `size` zero. */
  cleared(size: number): T {
    if (this.#array.length >= size) this.#array.fill(0, 0, size);
    return this.dirty(size);
  }
}
