/** `can-cu bench NAME [DATA]`: the measurements of tests/bench, each with what it missed and what it invented. */
import { UserError } from './output.ts';

const BENCHES = {
  citations: () => import('../tests/bench/citations.ts'),
  metadata: () => import('../tests/bench/metadata.ts'),
  gold: () => import('../tests/bench/gold.ts'),
  duties: () => import('../tests/bench/duties.ts'),
  register: () => import('../tests/bench/duty-register.ts'),
  retrieval: () => import('../tests/bench/retrieval.ts'),
  speed: () => import('../tests/bench/speed.ts'),
  ingest: () => import('../tests/bench/ingest.ts'),
  scans: () => import('../tests/bench/scans.ts'),
  check: () => import('../tests/bench/check.ts'),
  pages: () => import('../tests/bench/pages.ts'),
  parse: () => import('../tests/bench/parse-speed.ts'),
} as const;

export async function bench(
  name: keyof typeof BENCHES,
  data: string | undefined,
  options: { documents?: number; only?: string },
): Promise<void> {
  const needsData = name !== 'register' && name !== 'speed';
  if (needsData && !data) throw new UserError(`Phép đo ${name} cần đường dẫn dữ liệu.`);
  const { run } = await BENCHES[name]();
  process.exitCode = await run(data ?? '', options);
}
