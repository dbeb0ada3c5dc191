/** Holds search quality where it was measured, on a collection that lives outside the repository. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measure, readCollection } from '../bench/retrieval.ts';

const dir = join(process.env.CAN_CU_SHARED ?? '../shared', 'benchmarks/retrieval/alqac-dev');
if (!existsSync(dir)) console.warn(`skipped: no retrieval collection at ${dir}`);

describe.skipIf(!existsSync(dir))('questions on statutes', () => {
  it('are answered as well without accents, or with half of them, as with all', { timeout: 120_000 }, () => {
    const { documents, queries, relevant } = readCollection(dir);
    const [accented, unaccented, half] = measure(documents, queries, relevant, 1);
    expect(accented?.ndcg10).toBeGreaterThanOrEqual(0.9);
    expect(accented?.recall10).toBeGreaterThanOrEqual(0.965);
    expect(unaccented?.ndcg10).toBeGreaterThanOrEqual((accented?.ndcg10 ?? 1) - 0.01);
    expect(half?.ndcg10).toBeGreaterThanOrEqual((accented?.ndcg10 ?? 1) - 0.005);
  });
});
