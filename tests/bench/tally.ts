/** Counting right and wrong answers, and saying which were wrong. */

export interface Miss {
  document: string;
  field: string;
  got: string;
  want: string;
}

export class Tally {
  readonly #counts = new Map<string, { right: number; all: number }>();
  readonly misses: Miss[] = [];

  /** One answer compared with the wanted one. */
  judge(document: string, field: string, got: string | null, want: string | null, right: boolean): void {
    this.count(field, right);
    if (!right) this.misses.push({ document, field, got: got ?? '–', want: want ?? '–' });
  }

  count(field: string, right: boolean): void {
    const counted = this.#counts.get(field) ?? { right: 0, all: 0 };
    counted.all++;
    if (right) counted.right++;
    this.#counts.set(field, counted);
  }

  accuracy(field: string): number | null {
    const counted = this.#counts.get(field);
    return counted ? counted.right / counted.all : null;
  }

  /** "number     17/17  1.000" for every field counted. */
  table(): string {
    return [...this.#counts]
      .map(
        ([field, { right, all }]) =>
          `  ${field.padEnd(22)} ${`${right}/${all}`.padStart(9)}  ${(right / all).toFixed(3)}`,
      )
      .join('\n');
  }

  printMisses(): void {
    for (const { document, field, got, want } of this.misses) {
      console.log(`  ${document.slice(0, 44)} · ${field}\n      got  ${got}\n      want ${want}`);
    }
  }
}
