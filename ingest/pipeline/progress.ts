/** How far intake has come. */

export interface Progress {
  /** Files dealt with, known ones included. */
  done: number;
  /** Files found so far; grows while folders are still being gone through. */
  total: number;
  /** Files a second, over the last half minute. */
  rate: number;
  /** Seconds left at that rate; null until there is a rate. */
  etaSeconds: number | null;
  failed: number;
}

const WINDOW_MS = 30_000;

export class ProgressMeter {
  #done = 0;
  #failed = 0;
  #total = 0;
  /** [when, done] about once a second, for the rate. */
  readonly #marks: [number, number][] = [[performance.now(), 0]];

  found(): void {
    this.#total++;
  }

  finished(failed: boolean): Progress {
    this.#done++;
    if (failed) this.#failed++;
    const now = performance.now();
    if (now - this.#marks.at(-1)![0] > 1000) this.#marks.push([now, this.#done]);
    while (this.#marks.length > 2 && now - this.#marks[0]![0] > WINDOW_MS) this.#marks.shift();
    const [since, before] = this.#marks[0]!;
    const seconds = (now - since) / 1000;
    const rate = seconds > 0 ? (this.#done - before) / seconds : 0;
    const total = Math.max(this.#total, this.#done);
    return {
      done: this.#done,
      total,
      rate,
      etaSeconds: rate > 0 ? (total - this.#done) / rate : null,
      failed: this.#failed,
    };
  }
}
