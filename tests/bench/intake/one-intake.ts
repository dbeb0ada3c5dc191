/**
 * One intake in a process of its own, measured from inside: `node one-intake.ts '{"paths": […], "workers": 2}'` prints
 * one line of JSON. A process of its own, because memory and the warmth of compiled code must not carry over.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { INDEXES } from '../../../cli/house.ts';
import { keepGroup } from '../../../cli/ingest.ts';
import type { DerivedIndex } from '../../../corpus/derived-index.ts';
import { Originals } from '../../../corpus/originals.ts';
import { openStore, type Store } from '../../../corpus/store.ts';
import { ingestInGroups } from '../../../ingest/pipeline/pipeline.ts';

export interface Plan {
  paths: string[];
  workers: number;
}

/** Processor time in milliseconds, memory in MB. */
export interface Measured {
  files: number;
  failed: number;
  pages: number;
  wall: number;
  /** The whole process from its start, threads of the engine for compiling and for freeing memory included. */
  process: number;
  /** The main thread from the start of intake, and what its steps took of that. */
  main: number;
  steps: Record<string, number>;
  /** All reading threads: what they spent on reading, and on their start, on loading code and on handing over. */
  reading: number;
  threadsElse: number;
  peakMemory: number;
  /** Memory at each tenth of the way. */
  memory: number[];
}

/** Runs one intake; on `cores` of the machine's cores where the system can be told so. */
export function measureIntake(plan: Plan, cores?: number): Promise<Measured> {
  const command = [process.execPath, ...process.execArgv, import.meta.filename, JSON.stringify(plan)];
  if (cores !== undefined)
    command.unshift('taskset', '-c', Array.from({ length: cores }, (_none, i) => i).join());
  return new Promise((resolve, reject) => {
    const child = spawn(command[0]!, command.slice(1), { stdio: ['ignore', 'pipe', 'inherit'] });
    let out = '';
    child.stdout.on('data', (chunk) => (out += chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(JSON.parse(out) as Measured) : reject(new Error(`lần nạp dừng với mã ${code}`)),
    );
  });
}

/** Whether a process can be held to some of the cores here. */
export function canPin(): boolean {
  return spawnSync('taskset', ['-c', '0', 'true'], { stdio: 'ignore' }).status === 0;
}

const MB = 1024 * 1024;

async function intake({ paths, workers }: Plan): Promise<Measured> {
  const dir = mkdtempSync(join(tmpdir(), 'can-cu-nap-'));
  const steps: Record<string, number> = {};
  const store = openStore(dir, { indexes: INDEXES.map((index) => timedIndex(index, steps)) });
  timeSteps(store, steps);
  const tally = { added: 0, replaced: 0, unchanged: 0, failed: 0 };
  const threads = new Map<number, number>();
  const memory: number[] = [];
  let [reading, pages, files] = [0, 0, 0];
  const started = performance.now();
  const before = mainMs();
  let due = 0;
  for await (const outcomes of ingestInGroups(paths, { workers, onProgress: (p) => (due = p.total / 10) })) {
    for (const { cost, results } of outcomes) {
      if (cost) {
        reading += cost.reading;
        threads.set(cost.thread, Math.max(threads.get(cost.thread) ?? 0, cost.threadSoFar));
      }
      for (const result of results) if (result.ok) pages += result.directive.source.pages ?? 1;
    }
    await keepGroup(store, outcomes, tally);
    files += outcomes.length;
    if (memory.length < 9 && files >= due * (memory.length + 1)) memory.push(residentMb());
  }
  memory.push(residentMb());
  const measured: Measured = {
    files,
    failed: tally.failed,
    pages,
    wall: performance.now() - started,
    process: ms(process.cpuUsage()),
    main: mainMs() - before,
    steps,
    reading,
    threadsElse: [...threads.values()].reduce((a, b) => a + b, 0) - reading,
    peakMemory: Math.round(process.resourceUsage().maxRSS / 1024),
    memory,
  };
  store.close();
  rmSync(dir, { recursive: true, force: true });
  return measured;
}

/** The same index, its work counted under its name. */
function timedIndex(index: DerivedIndex, steps: Record<string, number>): DerivedIndex {
  return {
    name: index.name,
    version: index.version,
    create: (db) => index.create(db),
    drop: (db) => index.drop(db),
    remove: (db, row) => index.remove(db, row),
    add: counted(`chỉ mục ${index.name}`, steps, (db, row, record) => index.add(db, row, record)),
  };
}

function timeSteps(store: Store, steps: Record<string, number>): void {
  store.save = counted('lưu bản ghi và lập chỉ mục', steps, store.save.bind(store));
  store.originals.keep = counted('kiểm bản gốc', steps, Originals.prototype.keep.bind(store.originals));
  const exec = store.db.exec.bind(store.db);
  const commit = counted('ghi giao dịch', steps, exec);
  store.db.exec = (sql) => (sql === 'COMMIT' ? commit(sql) : exec(sql));
}

function counted<A extends unknown[], R>(
  name: string,
  steps: Record<string, number>,
  work: (...args: A) => R,
): (...args: A) => R {
  steps[name] = 0;
  return (...args) => {
    const before = mainMs();
    try {
      return work(...args);
    } finally {
      steps[name]! += mainMs() - before;
    }
  };
}

function mainMs(): number {
  return ms(process.threadCpuUsage());
}

function ms({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}

function residentMb(): number {
  return Math.round(process.memoryUsage.rss() / MB);
}

if (import.meta.main) console.log(JSON.stringify(await intake(JSON.parse(process.argv[2]!) as Plan)));
