/**
 * Server time of every page over a large corpus: the records of a store are multiplied (multiplied-store.ts), then each
 * kind of page is asked for in turn. No socket, no browser: what is measured is what the server does. The corpus is made
 * by a process of its own, so that this one's memory is what a server holds.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApp } from '../../api/app.ts';
import { openServices } from '../../api/open-services.ts';
import { INDEXES } from '../../cli/house.ts';
import { openStore, type Store } from '../../corpus/store.ts';

const ROUNDS = 60;
const TARGET_MS = 50;

/** `data` is a store folder with some records in it. Exit code 1 when a page's p95 is over 50 ms. */
export async function run(data: string, options: { documents?: number } = {}): Promise<number> {
  if (!existsSync(join(data, 'can-cu.sqlite'))) {
    console.error(`Không có kho ở ${data}: cần một thư mục kho đã nạp vài văn bản.`);
    return 2;
  }
  const { documents = 10_000 } = options;
  const dir = mkdtempSync(join(tmpdir(), 'can-cu-pages-'));
  try {
    const started = performance.now();
    const script = fileURLToPath(new URL('./multiplied-store.ts', import.meta.url));
    execFileSync(process.execPath, [script, data, dir, String(documents)], { stdio: 'inherit' });
    const store = openStore(dir, { indexes: INDEXES });
    console.log(`${store.count()} documents in ${((performance.now() - started) / 1000).toFixed(0)} s`);
    const ids = store.db.prepare('SELECT id FROM directives ORDER BY row').all();
    const slow = await measure(
      store,
      ids.map(({ id }) => id as string),
    );
    console.log(`${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB resident`);
    store.close();
    return slow === 0 ? 0 : 1;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

async function measure(store: Store, ids: readonly string[]): Promise<number> {
  const services = openServices(store, 'bench');
  const app = createApp(services);
  const pick = (n: number) => ids[(n * 7919) % ids.length] as string;
  const key = (n: number) => {
    const id = pick(n);
    const cited = store.get(id)?.citations[0]?.instrument ?? 'law:L:43/2019/QH14';
    return encodeURIComponent(services.graph.keyWithin(id, cited));
  };
  const queries = [
    'giáo dục',
    'chuyển đổi số',
    'khoang san',
    'phòng chống dịch bệnh',
    '613/QĐ-UBND',
    'kế hoạch năm 2025',
  ];
  const word = (n: number) => encodeURIComponent(queries[n % queries.length] as string);
  const pages: [string, (n: number) => string][] = [
    ['/', () => '/'],
    ['/?q=…', (n) => `/?q=${word(n)}`],
    ['/?q=…&loai=KH', (n) => `/?q=${word(n)}&loai=KH`],
    ['/?q=&loai=KH', () => '/?q=&loai=KH'],
    ['/?q=…&sap-xep=vien-dan', (n) => `/?q=${word(n)}&sap-xep=vien-dan`],
    ['/van-ban/…', (n) => `/van-ban/${pick(n)}`],
    ['/van-ban/…/tuong-tu', (n) => `/van-ban/${pick(n)}/tuong-tu`],
    ['/van-kien/…', (n) => `/van-kien/${key(n)}`],
    ['/do-thi/…', (n) => `/do-thi/${pick(n)}`],
    ['/nhiem-vu', () => '/nhiem-vu'],
    ['/nhiem-vu?nhom=don-vi', () => '/nhiem-vu?nhom=don-vi'],
    ['/nhiem-vu?q=…', (n) => `/nhiem-vu?q=${word(n)}`],
    ['/nhiem-vu?viec=…', (n) => `/nhiem-vu?viec=${word(n)}`],
    ['/can-tim', () => '/can-tim'],
    ['/thong-ke', () => '/thong-ke'],
    ['/loi', () => '/loi'],
    ['/kiem-tra', () => '/kiem-tra'],
    ['/api/suggest', (n) => `/api/suggest?q=${word(n).slice(0, 12)}`],
    ['/api/documents/…', (n) => `/api/documents/${pick(n)}`],
  ];
  let slow = 0;
  console.log(
    `${'page'.padEnd(26)}${'p50'.padStart(8)}${'p95'.padStart(8)}${'max'.padStart(8)}${'cpu p95'.padStart(8)}  ms`,
  );
  for (const [name, path] of pages) {
    const times: number[] = [];
    const cpu: number[] = [];
    for (let n = 0; n < ROUNDS; n++) {
      const started = performance.now();
      const busy = process.cpuUsage();
      const answer = await app.request(`http://127.0.0.1${path(n)}`, { headers: { host: '127.0.0.1' } });
      await answer.arrayBuffer();
      times.push(performance.now() - started);
      const { user, system } = process.cpuUsage(busy);
      cpu.push((user + system) / 1000);
      if (answer.status !== 200) console.log(`${path(n)}: ${answer.status}`);
    }
    times.sort((a, b) => a - b);
    cpu.sort((a, b) => a - b);
    const [p50, p95, work] = [at(times, 0.5), at(times, 0.95), at(cpu, 0.95)];
    if (p95 > TARGET_MS) slow++;
    const figures = [p50, p95, times.at(-1) as number, work].map((t) => t.toFixed(1).padStart(8)).join('');
    console.log(`${name.padEnd(26)}${figures}${p95 > TARGET_MS ? '  OVER' : ''}`);
  }
  await services.close();
  return slow;
}

/** The value below which `share` of a sorted list lies. */
function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number;
}
