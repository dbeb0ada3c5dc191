/** Documents for the benches: read once through the whole of ingest, then from a cache of clean text, parsed anew. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Directive } from '../../corpus/record.ts';
import { readDirectives } from '../../ingest/ingest.ts';
import { parseDirective } from '../../ingest/parse/directive.ts';

/**
 * The directive in a file, or the reason there is none. With the environment variable CAN_CU_BENCH_CACHE naming a
 * folder, clean text is kept there, so that a bench over scans is slow only once; the parser always runs.
 */
export async function readDocument(path: string): Promise<Directive | string> {
  const bytes = new Uint8Array(readFileSync(path));
  const cache = process.env.CAN_CU_BENCH_CACHE;
  const key = createHash('sha256').update(bytes).digest('hex');
  const kept = cache ? join(cache, `${key}.json`) : null;
  if (kept && existsSync(kept)) {
    const old = Directive.parse(JSON.parse(readFileSync(kept, 'utf8')));
    const { text, footnotes, tables, source } = old;
    const clean = {
      text,
      footnotes,
      tables,
      pageStarts: source.pageStarts,
      doubtful: source.doubtful,
      warnings: [],
    };
    return parseDirective(clean, source);
  }
  const outcomes = await readDirectives({ name: basename(path), bytes });
  const first = outcomes[0];
  if (!first?.ok) return first ? `${first.code}: ${first.reason}` : 'no outcome';
  if (kept && cache) {
    mkdirSync(cache, { recursive: true });
    writeFileSync(kept, JSON.stringify(first.directive));
  }
  return first.directive;
}
