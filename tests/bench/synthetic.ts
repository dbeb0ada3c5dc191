/** A corpus of any size from sentences of real text, and queries of every kind from the same sentences; seeded. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomFrom } from './random.ts';

export interface SyntheticDocument {
  id: number;
  title: string;
  text: string;
}

export const QUERY_KINDS = ['term', 'and', 'phrase', 'unaccented', 'typo', 'prefix', 'question'] as const;
export type QueryKind = (typeof QUERY_KINDS)[number];

const SYLLABLES_A_DOCUMENT = 1_000;

/** Sentences of corpus.jsonl, or of the .txt and .md files, in `dir`; each 6–60 syllables, each once. */
export function readSentences(dir: string): string[] {
  const sentences = new Set<string>();
  for (const text of readTexts(dir)) {
    for (const sentence of text.split(/(?<=[.;:!?])\s+|\n+/)) {
      const clean = sentence.normalize('NFC').replace(/\s+/g, ' ').trim();
      const length = clean.split(' ').length;
      if (length >= 6 && length <= 60) sentences.add(clean);
    }
  }
  return [...sentences];
}

function readTexts(dir: string): string[] {
  const read = (file: string) => readFileSync(join(dir, file), 'utf8');
  const textOf = (json: string) => String((JSON.parse(json) as { text?: unknown }).text ?? '');
  if (existsSync(join(dir, 'corpus.jsonl'))) {
    return read('corpus.jsonl').split('\n').filter(Boolean).map(textOf);
  }
  return readdirSync(dir)
    .filter((file) => /\.(txt|md)$/.test(file))
    .map(read);
}

/** Document number `id` is the same whatever the size of the corpus. */
export function syntheticDocument(sentences: readonly string[], seed: number, id: number): SyntheticDocument {
  const random = randomFrom(seed * 1_000_003 + id);
  const pick = () => sentences[Math.floor(random() * sentences.length)] as string;
  const title = pick().split(' ').slice(0, 12).join(' ');
  const lines: string[] = [];
  for (let length = 0; length < SYLLABLES_A_DOCUMENT; ) {
    const sentence = pick();
    lines.push(sentence);
    length += sentence.split(' ').length;
  }
  return { id, title, text: lines.join('\n') };
}

/** `count` different queries of a kind, as a person would type them. */
export function syntheticQueries(
  sentences: readonly string[],
  seed: number,
  kind: QueryKind,
  count: number,
): string[] {
  const random = randomFrom(seed + 7_919 * (1 + QUERY_KINDS.indexOf(kind)));
  const queries = new Set<string>();
  for (let tries = 0; queries.size < count && tries < count * 50; tries++) {
    const words = (sentences[Math.floor(random() * sentences.length)] as string).match(/\p{L}+/gu) ?? [];
    if (words.length < 5) continue;
    queries.add(typed(kind, words, random));
  }
  return [...queries];
}

function typed(kind: QueryKind, words: readonly string[], random: () => number): string {
  const at = Math.floor(random() * (words.length - 4));
  const row = words.slice(at, at + 4);
  switch (kind) {
    case 'term':
      return row[0] as string;
    case 'and':
      return [words[at], words[at + 2], words[at + 4]].join(' ');
    case 'phrase':
      return row.join(' ');
    case 'unaccented':
      return row.join(' ').normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
    case 'typo': {
      const long = row.reduce((a, b) => (b.length > a.length ? b : a));
      const cut = 1 + Math.floor(random() * (long.length - 1));
      return row.map((w) => (w === long ? `${w.slice(0, cut) + w.slice(cut + 1)}q` : w)).join(' ');
    }
    case 'question':
      return words.slice(0, 20).join(' ');
    case 'prefix':
      return `${row.slice(0, 3).join(' ')} ${(row[3] as string).slice(0, 2)}`;
  }
}
