/** What the intake benches report: one line a target, what was asked beside what was got. */

export interface Target {
  what: string;
  asked: string;
  got: string;
  /** Null when it could not be measured on this machine; `got` says why. */
  met: boolean | null;
}

/** Prints as it goes: a bench that is broken off has still told what it knew. */
export const say = (line: string): void => console.log(line);

export const seconds = (ms: number): string => (ms / 1000).toFixed(2);

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** The targets as a table, met or not; `false` when any that could be measured is missed. */
export function report(targets: readonly Target[]): boolean {
  say('\nĐích của việc nạp: được gì so với yêu cầu');
  for (const { what, asked, got, met } of targets) {
    say(`  ${met === null ? '–' : met ? 'đạt ' : 'CHƯA'}  ${what}: ${got} (yêu cầu ${asked})`);
  }
  return targets.every(({ met }) => met !== false);
}
