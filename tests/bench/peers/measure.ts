/**
 * One engine measured in a process of its own, so that memory is its own too. Arguments: engine, folder of text,
 * documents, queries a kind, seed, and for an engine on disk its folder and which half to do ("index" or "ask").
 * Prints one JSON line.
 */
import {
  QUERY_KINDS,
  type QueryKind,
  readSentences,
  syntheticDocument,
  syntheticQueries,
} from '../synthetic.ts';
import type { Peer } from './peer.ts';

export interface KindFigures {
  p50: number;
  p95: number;
  /** Mean processor time of a query in ms: what it costs when the machine is busy with other things. */
  cpu: number;
  /** Share of queries with any hit: speed without hits is no speed. */
  answered: number;
}

export interface PeerFigures {
  engine: string;
  documents: number;
  indexSeconds: number;
  /** Processor time of the same. */
  indexCpuSeconds: number;
  /** The whole process, after the queries. */
  residentMb: number;
  diskMb: number | null;
  kinds: Partial<Record<QueryKind | `${QueryKind} page` | `suggest ${QueryKind}`, KindFigures>>;
}

const BATCH = 500;
const NOTHING = { indexSeconds: 0, indexCpuSeconds: 0 };

if (import.meta.main) {
  const [engine = '', dir = '', documents = '0', queries = '50', seed = '1', folder, phase] =
    process.argv.slice(2);
  const { make } = (await import(`./${engine}.ts`)) as { make: (folder?: string) => Peer };
  const sentences = readSentences(dir);
  const peer = make(folder);
  const spent = phase === 'ask' ? NOTHING : index(peer, sentences, Number(documents), Number(seed));
  const kinds = phase === 'index' ? {} : ask(peer, sentences, Number(queries), Number(seed));
  const residentMb = process.memoryUsage().rss / 2 ** 20;
  const diskMb = (peer.diskBytes() ?? 0) / 2 ** 20 || null;
  const figures = { engine, documents: Number(documents), ...spent, residentMb, diskMb, kinds };
  console.log(JSON.stringify(figures satisfies PeerFigures));
}

/** Seconds spent adding documents; making them up is not counted. */
function index(peer: Peer, sentences: string[], documents: number, seed: number): typeof NOTHING {
  let ms = 0;
  let cpu = 0;
  const timed = (work: () => void) => {
    const started = performance.now();
    const before = process.cpuUsage();
    work();
    ms += performance.now() - started;
    cpu += cpuMs(before);
  };
  for (let first = 0; first < documents; first += BATCH) {
    const size = Math.min(BATCH, documents - first);
    const batch = Array.from({ length: size }, (_, i) => syntheticDocument(sentences, seed, first + i));
    timed(() => peer.add(batch));
  }
  timed(() => peer.finish());
  return { indexSeconds: ms / 1000, indexCpuSeconds: cpu / 1000 };
}

function cpuMs(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function ask(peer: Peer, sentences: string[], queries: number, seed: number): PeerFigures['kinds'] {
  const kinds: PeerFigures['kinds'] = {};
  for (const kind of QUERY_KINDS) {
    const asked = syntheticQueries(sentences, seed, kind, queries);
    if (asked[0] && peer.search(kind, asked[0]) === null) continue;
    kinds[kind] = timed(asked, (query) => peer.search(kind, query) ?? []);
    const page = peer.searchPage?.bind(peer);
    if (page) kinds[`${kind} page`] = timed(asked, (query) => [page(kind, query)]);
  }
  const suggest = peer.suggest?.bind(peer);
  for (const kind of suggest ? (['prefix', 'unaccented', 'typo'] as const) : []) {
    const typed = syntheticQueries(sentences, seed, kind, queries);
    kinds[`suggest ${kind}`] = timed(typed, (query) => suggest?.(query) ?? []);
  }
  return kinds;
}

/** Every query once, in order, after one unmeasured round of the first few: nothing is asked twice while measured. */
function timed(queries: readonly string[], search: (query: string) => unknown[]): KindFigures {
  const warm = Math.ceil(queries.length / 5);
  for (const query of queries.slice(0, warm)) search(query);
  const times: number[] = [];
  const cpuBefore = process.cpuUsage();
  let answered = 0;
  for (const query of queries.slice(warm)) {
    const started = performance.now();
    const hits = search(query);
    times.push(performance.now() - started);
    if (hits.length > 0) answered++;
  }
  const cpu = cpuMs(cpuBefore) / (times.length || 1);
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), cpu, answered: answered / (times.length || 1) };
}
