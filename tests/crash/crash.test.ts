/**
 * Kills intake at random instants, again and again, on one store; proves after every kill that the store is whole, and
 * at the end that it holds what an undisturbed run holds. CAN_CU_CRASH_RUNS=100 makes it a hundred kills.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { contentOf, faultsOf, leavings } from './consistency.ts';
import { canCu, killDuringIngest, writeIntake } from './intake.ts';

const KILLS = Number(process.env.CAN_CU_CRASH_RUNS ?? 10);
/** New files before each run: more than one run can take in before it is killed. */
const FILES = 12;
const dir = mkdtempSync(join(tmpdir(), 'can-cu-crash-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('a killed ingest', () => {
  it(
    `leaves the store whole ${KILLS} times out of ${KILLS}, and complete after it is resumed`,
    async () => {
      const input = join(dir, 'vào');
      const data = join(dir, 'kho');
      let landed = 0;
      let written = 0;
      for (let round = 0; landed < KILLS && round < KILLS * 3; round++) {
        if (round < 40) {
          writeIntake(input, written, FILES);
          written += FILES;
        }
        // Half the kills fall anywhere in the process's life, start included; half while files are being stored.
        const from = round % 2 ? 'first-file' : 'start';
        const run = await killDuringIngest(
          input,
          data,
          Math.random() * (from === 'start' ? 1500 : 500),
          from,
        );
        if (run.signal === 'SIGKILL') landed++;
        else expect(run.code, run.stderr).toBeLessThanOrEqual(1);
        expect(faultsOf(data)).toEqual([]);
      }
      expect(landed).toBe(KILLS);

      const resumed = await canCu(['ingest', input, '--data', data, '--json']);
      expect(resumed.code, resumed.stderr).toBeLessThanOrEqual(1);
      const undisturbed = join(dir, 'kho đối chứng');
      await canCu(['ingest', input, '--data', undisturbed, '--json']);
      expect(faultsOf(data)).toEqual([]);
      expect(contentOf(data)).toEqual(contentOf(undisturbed));
      expect(leavings(data).length).toBeLessThanOrEqual(KILLS);

      // Every index answers as the undisturbed one does: how many in all, and which ones for single numbers.
      const numbers = [0, 1, 2, 4].map((k) => k + 8 * Math.floor(written / 16));
      const questions = [
        ['search', 'giáo dục'],
        ...numbers.map((n) => ['search', `${n}/KH-UBND`]),
        ['duties', '-q', 'rà soát'],
      ];
      for (const question of questions) {
        const [a, b] = await Promise.all([data, undisturbed].map((store) => answer(question, store)));
        expect(a).toEqual(b);
        expect(a!.total).toBeGreaterThan(0);
      }
      const again = await canCu(['ingest', input, '--data', data, '--json']);
      expect(JSON.parse(again.stdout)).toMatchObject({ added: 0, replaced: 0 });
    },
    60_000 + KILLS * 15_000,
  );
});

/** How many there are, and which, where they fit on one page: equal scores may come in either order. */
async function answer(question: string[], store: string): Promise<{ total: number; ids: string[] }> {
  const { stdout } = await canCu([...question, '--data', store, '--json', '-n', '100']);
  const ids = [...new Set(stdout.match(/kh-ubnd-[a-z0-9-]+/g) ?? [])].sort();
  const total = Number(/"total":(\d+)/.exec(stdout)?.[1] ?? ids.length);
  return { total, ids: total < 100 ? ids : [] };
}
