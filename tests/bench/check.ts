/**
 * How well the draft check finds what is wrong and leaves alone what is right.
 * On a folder with expected.json (corpus/drafts): seeded faults found, false alarms a ten pages. On any other folder:
 * findings counted by rule, to be read by a person, and faults put into the documents one at a time. The corpus held
 * is corpus/samples, or the folder CAN_CU_CHECK_CORPUS names.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DEFAULT_CONFIG } from '../../corpus/config.ts';
import type { Directive } from '../../corpus/record.ts';
import { openStore } from '../../corpus/store.ts';
import { openKnowledge } from '../../index/check/knowledge.ts';
import { examine, type Finding } from '../../index/check.ts';
import { graphIndex } from '../../index/graph.ts';
import { Search, searchIndex } from '../../index/search.ts';
import { PARSER_VERSION, readDirectives } from '../../ingest/ingest.ts';
import { mutations } from './check-mutations.ts';

const SAMPLES =
  process.env.CAN_CU_CHECK_CORPUS ?? fileURLToPath(new URL('../../corpus/samples/', import.meta.url));
const DRAFTS = fileURLToPath(new URL('../../corpus/drafts/', import.meta.url));
/** Letters on a page of 14 pt text. */
const PAGE = 2300;

interface Expected {
  [file: string]: { purpose: string; faults: { code: string; quote: string }[] };
}

interface Options {
  /** Print every finding. */
  verbose?: boolean;
  /** Day of the check. */
  today?: string;
  /** false: leave the scanned samples out of the corpus (they take seconds a page). */
  scans?: boolean;
}

export async function run(dataPath: string, options: Options = {}): Promise<number> {
  const folder = dataPath || DRAFTS;
  const dir = mkdtempSync(join(tmpdir(), 'can-cu-check-'));
  const store = openStore(dir, { indexes: [searchIndex, graphIndex] });
  try {
    for (const file of readdirSync(SAMPLES).filter(
      (f) => !f.endsWith('.scan.pdf') || options.scans !== false,
    )) {
      for (const read of await readDirectives({ name: file, bytes: bytesOf(SAMPLES, file) }))
        if (read.ok) store.save(read.directive, read.bytes, PARSER_VERSION);
    }
    const search = new Search(store.db);
    const check = (draft: Directive) =>
      examine(draft, {
        knowledge: openKnowledge({
          db: store.db,
          get: (id) => store.get(id),
          rank: (text, size) => search.rank(text, size),
          similar: (d, size) => search.similar(d, size).map((hit) => hit.id),
        }),
        config: DEFAULT_CONFIG,
        today: options.today ?? '2026-11-22',
      });
    const expectedAt = join(folder, 'expected.json');
    const expected: Expected | null = existsSync(expectedAt)
      ? JSON.parse(readFileSync(expectedAt, 'utf8'))
      : null;
    return await measure(folder, expected, check, options);
  } finally {
    store.db.close();
    rmSync(dir, { recursive: true, force: true });
  }
}

const bytesOf = (folder: string, file: string) => new Uint8Array(readFileSync(join(folder, file)));

async function measure(
  folder: string,
  expected: Expected | null,
  check: (draft: Directive) => { findings: Finding[] },
  options: Options,
): Promise<number> {
  let [pages, seeded, found, slowest] = [0, 0, 0, 0];
  const alarms = new Map<string, number>();
  const missed: string[] = [];
  const mutated = new Map<string, { tried: number; found: number }>();
  const files = readdirSync(folder).filter((f) => /\.(?:docx|doc|pdf|txt|md|html|odt|rtf)$/.test(f));
  for (const file of files.sort()) {
    if (expected && !expected[file]) continue;
    for (const read of await readDirectives({ name: file, bytes: bytesOf(folder, file) })) {
      if (!read.ok) {
        console.log(`!! ${file}: ${read.reason}`);
        continue;
      }
      const draft = read.directive;
      const began = performance.now();
      const { findings } = check(draft);
      slowest = Math.max(slowest, (performance.now() - began) / Math.max(1, draft.text.length / (10 * PAGE)));
      pages += draft.source.pages ?? Math.max(1, draft.text.length / PAGE);
      const open = [...(expected?.[file]?.faults ?? [])];
      seeded += open.length;
      if (!expected) await tryMutations(draft, file, check, mutated, options);
      const rest: Finding[] = [];
      for (const finding of findings) {
        const at = open.findIndex(
          (fault) => fault.code === finding.code && standsAt(draft, finding, fault.quote),
        );
        if (at >= 0) {
          open.splice(at, 1);
          found++;
        } else rest.push(finding);
      }
      for (const fault of open)
        missed.push(`${file}: ${fault.code} “${fault.quote}” (${expected?.[file]?.purpose})`);
      for (const finding of rest) {
        const key = `${finding.severity} ${finding.code}`;
        alarms.set(key, (alarms.get(key) ?? 0) + 1);
        if (expected || options.verbose) console.log(`   ${file}: ${key}: ${finding.message}`);
      }
    }
  }
  const count = (severity: string) =>
    [...alarms].filter(([key]) => key.startsWith(severity)).reduce((n, [, c]) => n + c, 0);
  const per10 = (n: number) => ((n / pages) * 10).toFixed(2);
  if (expected) {
    console.log(`seeded faults found: ${found} of ${seeded}`);
    for (const line of missed) console.log(`   missed: ${line}`);
  }
  for (const [name, { tried, found: n }] of mutated) console.log(`${n} of ${tried} found\t${name}`);
  const what = expected ? 'false alarms' : 'findings (to be read)';
  console.log(
    `${files.length} files, ${pages.toFixed(0)} pages; ${what} a ten pages: ${per10(count('error'))} errors, ${per10(count('warning'))} warnings, ${per10(count('hint'))} hints`,
  );
  for (const [key, n] of [...alarms].sort((a, b) => b[1] - a[1])) console.log(`   ${n}\t${key}`);
  console.log(`check alone, slowest, per ten pages: ${slowest.toFixed(0)} ms`);
  const alarming = count('error') + count('warning');
  return expected && (missed.length > 0 || alarming > pages / 10) ? 1 : 0;
}

/** Faults put into a document's text: found when the rule says something it did not say before. */
async function tryMutations(
  draft: Directive,
  file: string,
  check: (draft: Directive) => { findings: Finding[] },
  tally: Map<string, { tried: number; found: number }>,
  options: Options,
): Promise<void> {
  const readText = async (text: string) => {
    const [read] = await readDirectives({ name: 'x.txt', bytes: new TextEncoder().encode(text) });
    return read?.ok ? read.directive : null;
  };
  const plain = await readText(draft.text);
  if (!plain || draft.source.ocr.pages.length > 0) return;
  const before = new Set(check(plain).findings.map((f) => f.code + f.message));
  for (const mutation of mutations(plain)) {
    const changed = await readText(mutation.text);
    const count = tally.get(mutation.name) ?? { tried: 0, found: 0 };
    count.tried++;
    const found =
      changed !== null &&
      check(changed).findings.some((f) => f.code === mutation.code && !before.has(f.code + f.message));
    if (found) count.found++;
    else if (options.verbose) console.log(`   ${file}: not found: ${mutation.name}`);
    tally.set(mutation.name, count);
  }
}

/** Whether the finding's place has the fault's words, or the fault is that something is missing. */
function standsAt(draft: Directive, finding: Finding, quote: string): boolean {
  if (quote === '') return true;
  const plain = (s: string) => s.replace(/\s+/gu, ' ').toLowerCase();
  const around = plain(draft.text.slice(Math.max(0, finding.start - 60), finding.end + 60));
  const inside = plain(draft.text.slice(finding.start, finding.end));
  return around.includes(plain(quote)) || (inside.length > 3 && plain(quote).includes(inside));
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.exitCode = await run(process.argv[2] ?? '', { verbose: process.argv.includes('--verbose') });
