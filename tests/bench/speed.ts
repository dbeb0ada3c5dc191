/**
 * Speed beside other engines: the same seeded corpus and the same queries, each engine in its own process. Ours is
 * measured twice: the ten best ids (what the others give) and a whole results page with facets and snippets.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { KindFigures, PeerFigures } from './peers/measure.ts';
import { ON_DISK, PEERS, type PeerName } from './peers/peer.ts';
import { QUERY_KINDS, readSentences } from './synthetic.ts';

export interface SpeedOptions {
  documents?: number;
  /** Queries of each kind. */
  queries?: number;
  seed?: number;
  /** Engines, joined by commas; all when left out. */
  only?: string;
}

/** Without a folder of text, the sentences of this project's own samples: enough to see an order of magnitude. */
const SAMPLES = fileURLToPath(new URL('../../corpus/samples', import.meta.url));
/** An engine that takes longer is reported as such, not waited for. */
const PATIENCE_MS = 30 * 60_000;

/** Runs the engines one after another. Exit code 0; 2 when there is no text to make a corpus of. */
export async function run(data: string, options: SpeedOptions = {}): Promise<number> {
  const dir = data || SAMPLES;
  if (!existsSync(dir)) {
    console.error(`Không có thư mục ${dir}: cần corpus.jsonl hoặc các tệp .txt để ghép văn bản thử.`);
    return 2;
  }
  const { documents = 1_000, queries = 60, seed = 1, only = PEERS.join() } = options;
  const engines = PEERS.filter((engine) => only.split(',').includes(engine));
  const found = readSentences(dir).length;
  if (found === 0) {
    console.error(`Thư mục ${dir} không có câu nào dùng được: cần corpus.jsonl hoặc các tệp .txt, .md.`);
    return 2;
  }
  console.log(`${found} sentences of ${dir}`);
  console.log(`${documents} documents of about 1,000 syllables, ${queries} queries a kind, seed ${seed}`);
  const all: PeerFigures[] = [];
  for (const engine of engines) {
    const figures = await measureApart(engine, [dir, documents, queries, seed].map(String));
    if (figures) {
      all.push(figures);
      report(figures);
    }
  }
  compare(all);
  return 0;
}

/** An engine on disk is indexed by one process and asked in another: what it holds in memory is what a server holds. */
async function measureApart(engine: PeerName, args: string[]): Promise<PeerFigures | null> {
  if (!ON_DISK.includes(engine)) return measure(engine, args);
  const folder = mkdtempSync(join(tmpdir(), 'can-cu-bench-'));
  try {
    const indexed = await measure(engine, [...args, folder, 'index']);
    const asked = indexed && (await measure(engine, [...args, folder, 'ask']));
    const { indexSeconds, indexCpuSeconds } = indexed ?? { indexSeconds: 0, indexCpuSeconds: 0 };
    return asked && { ...asked, indexSeconds, indexCpuSeconds };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(engine: PeerName, args: string[]): Promise<PeerFigures | null> {
  const script = fileURLToPath(new URL('./peers/measure.ts', import.meta.url));
  try {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [...(ON_DISK.includes(engine) ? [] : ['--max-old-space-size=8192']), script, engine, ...args],
      { timeout: PATIENCE_MS, maxBuffer: 1 << 24 },
    );
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as PeerFigures;
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message: string };
    const lines = (stderr || message).trim().split('\n');
    console.log(`${engine}: failed: ${lines.slice(-3).join(' ')}`);
    return null;
  }
}

function report(figures: PeerFigures): void {
  const { engine, documents, indexSeconds, indexCpuSeconds, residentMb, diskMb, kinds } = figures;
  const rate = Math.round(documents / indexSeconds);
  const disk = diskMb === null ? 'in memory' : `${diskMb.toFixed(0)} MB on disk`;
  console.log(
    `\n${engine}: indexed in ${indexSeconds.toFixed(1)} s (${rate} documents/s, processor ${indexCpuSeconds.toFixed(1)} s), ${residentMb.toFixed(0)} MB resident, ${disk}`,
  );
  for (const [kind, figures] of Object.entries(kinds))
    console.log(`  ${kind.padEnd(16)} ${written(figures)}`);
}

function written({ p50, p95, cpu, answered }: KindFigures): string {
  return `p50 ${p50.toFixed(3).padStart(9)} ms   p95 ${p95.toFixed(3).padStart(9)} ms   processor ${cpu.toFixed(3).padStart(8)} ms   answered ${(answered * 100).toFixed(0)}%`;
}

/** How many times faster ours is at the median, by engine and kind. */
function compare(all: readonly PeerFigures[]): void {
  const ours = all.find((figures) => figures.engine === 'can-cu');
  if (!ours || all.length < 2) return;
  console.log('\ntimes faster at the median (below 1: slower)');
  console.log(['engine'.padEnd(12), ...QUERY_KINDS.map((kind) => kind.padStart(11))].join(''));
  for (const peer of all) {
    if (peer === ours) continue;
    const cells = QUERY_KINDS.map((kind) => {
      const theirs = peer.kinds[kind]?.p50;
      const mine = ours.kinds[kind]?.p50;
      return (theirs === undefined || !mine ? '–' : (theirs / mine).toFixed(1)).padStart(11);
    });
    console.log([peer.engine.padEnd(12), ...cells].join(''));
  }
}
