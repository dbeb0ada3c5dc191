/**
 * Retrieval quality on a collection in BEIR layout (corpus.jsonl, queries.jsonl, qrels.tsv): each query as written,
 * without accents, and half accented (every syllable loses its marks with probability one half, seeded).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Search, searchIndex } from '../../index/search.ts';
import { emptyRecord } from './empty-record.ts';
import { Fts5, folded, spelt } from './peers/fts5.ts';
import { randomFrom } from './random.ts';

interface BeirDocument {
  _id: string;
  title?: string;
  text: string;
}

interface BeirQuery {
  _id: string;
  text: string;
}

export interface RetrievalOptions {
  seed?: number;
  /** Prints the queries whose relevant documents were missed. */
  misses?: boolean;
}

export interface RunFigures {
  run: string;
  recall10: number;
  ndcg10: number;
  mrr: number;
  msPerQuery: number;
  missed: string[];
}

/** Runs the bench and prints its report. Exit code 0; 2 when the collection cannot be read. */
export async function run(dir: string, options: RetrievalOptions = {}): Promise<number> {
  let collection: ReturnType<typeof readCollection>;
  try {
    collection = readCollection(dir);
  } catch (error) {
    console.error(`Không đọc được bộ dữ liệu BEIR ở ${dir}: ${(error as Error).message}`);
    return 2;
  }
  const { documents, queries, relevant } = collection;
  console.log(`${documents.length} documents, ${queries.length} queries with judgements`);
  const figures = measure(documents, queries, relevant, options.seed ?? 1);
  const beside = measureFts5(documents, queries, relevant);
  console.log('run          R@10    nDCG@10  MRR     ms/query');
  for (const { run: name, recall10, ndcg10, mrr, msPerQuery } of [...figures, ...beside]) {
    const numbers = [recall10, ndcg10, mrr].map((n) => n.toFixed(4)).join('  ');
    console.log(`${name.padEnd(12)} ${numbers}   ${msPerQuery.toFixed(2)}`);
  }
  if (options.misses) {
    for (const id of figures[0]?.missed ?? []) {
      console.log(`missed ${id}: ${queries.find((q) => q._id === id)?.text.slice(0, 160)}`);
    }
  }
  return 0;
}

/** All three runs over one index. */
export function measure(
  documents: readonly BeirDocument[],
  queries: readonly BeirQuery[],
  relevant: ReadonlyMap<string, ReadonlySet<string>>,
  seed: number,
): RunFigures[] {
  const db = new DatabaseSync(':memory:');
  searchIndex.create(db);
  documents.forEach((document, row) => {
    searchIndex.add(db, row, asRecord(document));
  });
  const search = new Search(db, { textOf: (row) => documents[row]?.text ?? '' });
  const random = randomFrom(seed);
  const runs: [string, (text: string) => string][] = [
    ['accented', (text) => text],
    ['unaccented', stripped],
    ['half', (text) => text.replace(/[\p{L}\p{M}]+/gu, (word) => (random() < 0.5 ? stripped(word) : word))],
  ];
  const figures = runs.map(([name, change]) => {
    const asked = queries.map((query) => ({ ...query, text: change(query.text) }));
    const ask = (text: string) => search.search(text, { size: 10 }).hits.map((hit) => hit.row);
    return { run: name, ...score(asked, relevant, documents, ask) };
  });
  db.close();
  return figures;
}

/** The same questions to SQLite's FTS5 (syllables and pairs, OR), as written and without accents. */
export function measureFts5(
  documents: readonly BeirDocument[],
  queries: readonly BeirQuery[],
  relevant: ReadonlyMap<string, ReadonlySet<string>>,
): RunFigures[] {
  const fts = new Fts5(':memory:');
  documents.forEach((document, row) => {
    fts.add(row, document.title ?? '', document.text);
  });
  const figures = [false, true].map((accentless) => {
    const terms = (text: string) => [...new Set(accentless ? folded(text) : spelt(text))];
    const ask = (text: string) => fts.find(terms(text), 'OR', accentless);
    const name = accentless ? 'fts5 unacc.' : 'fts5';
    return { run: name, ...score(queries, relevant, documents, ask) };
  });
  fts.db.close();
  return figures;
}

function score(
  queries: readonly BeirQuery[],
  relevant: ReadonlyMap<string, ReadonlySet<string>>,
  documents: readonly BeirDocument[],
  ask: (text: string) => number[],
): Omit<RunFigures, 'run'> {
  const sums = { recall: 0, ndcg: 0, rr: 0, ms: 0 };
  const missed: string[] = [];
  for (const query of queries) {
    const wanted = relevant.get(query._id) as ReadonlySet<string>;
    const started = performance.now();
    const rows = ask(query.text);
    sums.ms += performance.now() - started;
    const grades = rows.map((row) => (wanted.has(documents[row]?._id ?? '') ? 1 : 0));
    const found = grades.filter((grade) => grade === 1).length;
    const first = grades.indexOf(1);
    sums.recall += found / wanted.size;
    sums.ndcg += gain(grades) / gain(Array.from({ length: Math.min(10, wanted.size) }, () => 1));
    sums.rr += first < 0 ? 0 : 1 / (first + 1);
    if (found < wanted.size) missed.push(query._id);
  }
  const n = queries.length || 1;
  return {
    recall10: sums.recall / n,
    ndcg10: sums.ndcg / n,
    mrr: sums.rr / n,
    msPerQuery: sums.ms / n,
    missed,
  };
}

function gain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, i) => sum + grade / Math.log2(i + 2), 0);
}

/** Throws when a file is missing or is not what BEIR prescribes. */
export function readCollection(dir: string) {
  const lines = (file: string) => readFileSync(join(dir, file), 'utf8').split('\n').filter(Boolean);
  const documents = lines('corpus.jsonl').map((line) => JSON.parse(line) as BeirDocument);
  const relevant = new Map<string, Set<string>>();
  for (const line of lines('qrels.tsv').slice(1)) {
    const [query = '', document = '', grade = '0'] = line.split('\t');
    if (Number(grade) <= 0) continue;
    relevant.set(query, (relevant.get(query) ?? new Set()).add(document));
  }
  const queries = lines('queries.jsonl')
    .map((line) => JSON.parse(line) as BeirQuery)
    .filter((query) => relevant.has(query._id));
  return { documents, queries, relevant };
}

/** A collection's document as the record the product would index: its title and its text, nothing else. */
function asRecord(document: BeirDocument) {
  return emptyRecord({ id: document._id, title: document.title ?? null, text: document.text });
}

/** How people type without accents. Independent of the product's own folding. */
function stripped(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}
