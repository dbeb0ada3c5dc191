/** How the command line speaks: results on stdout, everything else on stderr, exit codes 0 / 1 findings / 2 failure. */
import { SingleBar } from 'cli-progress';
import Table from 'cli-table3';

export const EXIT = { ok: 0, findings: 1, failure: 2 } as const;

/** A failure to tell the user about in one Vietnamese sentence, without a stack. */
export class UserError extends Error {}

export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** One JSON value a line, for machines. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

/** A table as wide as the terminal; cells wrap rather than being cut. `widths` are shares of that width. */
export function printTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): void {
  const width = Math.max(60, Math.min(process.stdout.columns ?? 140, 200)) - head.length - 1;
  const total = widths.reduce((a, b) => a + b, 0);
  const table = new Table({
    head: [...head],
    colWidths: widths.map((w) => Math.max(6, Math.floor((w / total) * width))),
    wordWrap: true,
    style: { head: [], border: [] },
  });
  for (const row of rows) table.push(row.map(printable));
  process.stdout.write(`${table.toString()}\n`);
}

/** Text from documents must not steer the terminal. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, ' ');
}

export interface ProgressLine {
  update(done: number, total: number, note?: string): void;
  stop(): void;
}

/** A bar on a terminal; elsewhere a line every five seconds, so that logs stay readable. */
export function progress(label: string): ProgressLine {
  if (!process.stderr.isTTY) return plainProgress(label);
  const bar = new SingleBar({
    format: `${label} [{bar}] {value}/{total} · còn {eta_formatted} · {note}`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    stream: process.stderr,
  });
  let started = false;
  return {
    update(done, total, note = '') {
      if (!started) bar.start(total, done, { note });
      started = true;
      bar.setTotal(total);
      bar.update(done, { note });
    },
    stop: () => bar.stop(),
  };
}

function plainProgress(label: string): ProgressLine {
  let last = 0;
  return {
    update(done, total, note = '') {
      if (Date.now() - last < 5000 && done !== total) return;
      last = Date.now();
      say(`${label}: ${done}/${total} ${note}`.trimEnd());
    },
    stop() {},
  };
}
