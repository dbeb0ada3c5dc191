/**
 * Citations against a CoNLL file with labelled references (VNLegalText): word-segmented tokens, one a line with its
 * B-/I-/O label, sentences parted by a blank line. Segmentation is undone first; spans are compared as text offsets.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Citation } from '../../corpus/record.ts';
import { citeText } from '../../ingest/parse/citations/citations.ts';
import { randomFrom } from './random.ts';

interface Labelled {
  start: number;
  end: number;
  /** The end as labelled, where a stray closing tag shows that the conversion cut the span short. */
  cutAt: number | null;
  type: string;
  text: string;
  numbered: boolean;
}

interface Sentence {
  text: string;
  spans: Labelled[];
}

export interface CitationBenchOptions {
  /** How many predictions that overlap no labelled span to list for reading. */
  sample?: number;
  seed?: number;
  /** List every miss and inexact span, not the first 200. */
  all?: boolean;
}

/** Prints precision, recall and F1, exact and by overlap, by type; what was missed; and a sample to read. */
export async function run(file: string, options: CitationBenchOptions = {}): Promise<number> {
  if (!existsSync(file)) {
    console.error(`Không thấy tệp ${file}.`);
    return 2;
  }
  const sentences = readConll(readFileSync(file, 'utf8'));
  const started = performance.now();
  const read = sentences.map((sentence) => topLevel(citeText(sentence.text)));
  const seconds = (performance.now() - started) / 1000;
  const counts = new Map<string, Counts>();
  const misses: string[] = [];
  const inexact: string[] = [];
  const unlabelled: string[] = [];
  let wrongType = 0;
  let cut = 0;
  let cutMatched = 0;
  for (const [i, sentence] of sentences.entries()) {
    const found = read[i] ?? [];
    for (const gold of sentence.spans) {
      const exact = found.find((c) => c.start === gold.start && c.end === gold.end);
      const near = exact ?? found.find((c) => c.start < gold.end && gold.start < c.end);
      if (exact && exact.type !== gold.type) wrongType++;
      if (gold.cutAt !== null) {
        cut++;
        if (found.some((c) => c.start === gold.start && c.end === gold.cutAt)) cutMatched++;
      }
      for (const key of keysOf(gold)) {
        const count = countOf(counts, key);
        count.gold++;
        if (exact) count.exact++;
        if (near) count.overlap++;
      }
      if (!near) misses.push(`${gold.type.padEnd(4)} ${show(sentence.text, gold)}`);
      else if (!exact)
        inexact.push(`${gold.type.padEnd(4)} ${show(sentence.text, gold)}\n       read: ${near.text}`);
    }
    for (const citation of found) {
      const key = citation.number ? 'numbered' : 'unnumbered';
      const exact = sentence.spans.some((g) => g.start === citation.start && g.end === citation.end);
      const overlap = sentence.spans.some((g) => citation.start < g.end && g.start < citation.end);
      for (const name of ['all', key, citation.type ?? '?']) {
        const count = countOf(counts, name);
        count.read++;
        if (exact) count.readExact++;
        if (overlap) count.readOverlap++;
      }
      if (!overlap) unlabelled.push(`[${citation.type}] ${show(sentence.text, citation)}`);
    }
  }
  const characters = sentences.reduce((sum, sentence) => sum + sentence.text.length, 0);
  console.log(`${sentences.length} sentences, ${characters} characters, ${seconds.toFixed(2)} s`);
  console.log('                 gold   read  | exact   P     R     F1   | overlap P     R     F1');
  for (const name of [...counts.keys()].sort(byImportance)) console.log(row(name, countOf(counts, name)));
  const raw = countOf(counts, 'all');
  const rawExact = raw.exact - cut + cutMatched + missedCut(sentences, read);
  console.log(
    `labels cut short by the conversion and put right: ${cut}; exact recall on the labels as they stand: ${(rawExact / raw.gold).toFixed(4)}`,
  );
  console.log(`exact spans with another type: ${wrongType}`);
  const limit = options.all ? Number.POSITIVE_INFINITY : 200;
  list(`Missed (${misses.length})`, misses, limit);
  list(`Found with other bounds (${inexact.length})`, inexact, limit);
  console.log(`\nRead where nothing is labelled: ${unlabelled.length}`);
  list(
    `A seeded sample of them, to be judged by a reader`,
    sampleOf(unlabelled, options.sample ?? 100, options.seed ?? 2026),
    limit,
  );
  return 0;
}

/** Spans put right that were not found exactly even so: they must not be taken off the raw count twice. */
function missedCut(sentences: readonly Sentence[], read: readonly Citation[][]): number {
  let missed = 0;
  for (const [i, sentence] of sentences.entries()) {
    for (const gold of sentence.spans) {
      if (gold.cutAt === null) continue;
      if (!(read[i] ?? []).some((c) => c.start === gold.start && c.end === gold.end)) missed++;
    }
  }
  return missed;
}

/** Undoes tokenization: "_" is a space inside a word, closing marks lean left, opening ones right; leftover tags go. */
export function readConll(content: string): Sentence[] {
  const sentences: Sentence[] = [];
  let current: Sentence = { text: '', spans: [] };
  let open: Labelled | null = null;
  let nested = false;
  const close = (): void => {
    if (!open) return;
    open.text = current.text.slice(open.start, open.end);
    // A number is a symbol with its separator, not the bare year of "Luật Giáo dục 2019".
    open.numbered = /\d[\p{L}\d.]*\s?[/-]\s?[\p{L}\d]/u.test(
      open.text.replace(/\d{1,2}[/-]\d{1,2}[/-]\d{4}/g, ''),
    );
    current.spans.push(open);
    open = null;
  };
  for (const line of content.split(/\r?\n/)) {
    const cut = Math.max(line.lastIndexOf(' '), line.lastIndexOf('\t'));
    if (cut <= 0) {
      close();
      if (current.text) sentences.push(current);
      current = { text: '', spans: [] };
      continue;
    }
    const label = line.slice(cut + 1);
    const word = line.slice(0, cut).trim().replace(/_/g, ' ');
    if (/^<\/\p{Lu}/u.test(word) && nested) {
      // The inner reference's end closed the outer one too; the outer's own closing tag shows where it ends.
      const last: Labelled | undefined = open ?? current.spans.at(-1);
      if (last && last.end < current.text.length) {
        last.cutAt = last.end;
        last.end = current.text.length;
        last.text = current.text.slice(last.start, last.end);
      }
      nested = false;
    }
    if (/^rel=/.test(word) && open) nested = true;
    if (/^<\/?\p{Lu}*$|^rel="\p{L}*">$|^<\/\p{Lu}+>\.?$|^>$/u.test(word)) continue;
    if (!label.startsWith('I-')) close();
    const glue = current.text === '' || /^[,.;:)\]”!?%]/.test(word) || /[([“]$/.test(current.text);
    if (!glue) current.text += ' ';
    const start = current.text.length;
    current.text += word;
    if (label.startsWith('B-')) {
      open = {
        start,
        end: current.text.length,
        cutAt: null,
        type: label.slice(2),
        text: '',
        numbered: false,
      };
    } else if (label.startsWith('I-') && open) {
      (open as Labelled).end = current.text.length;
    }
  }
  close();
  if (current.text) sentences.push(current);
  return sentences;
}

/** Citations named inside another's span ("Luật sửa đổi … của Luật X") are part of it here, as in the labels. */
function topLevel(citations: readonly Citation[]): Citation[] {
  return citations.filter((c) => !citations.some((o) => o !== c && o.start <= c.start && c.end <= o.end));
}

interface Counts {
  gold: number;
  exact: number;
  overlap: number;
  read: number;
  readExact: number;
  readOverlap: number;
}

function countOf(counts: Map<string, Counts>, key: string): Counts {
  const held = counts.get(key) ?? { gold: 0, exact: 0, overlap: 0, read: 0, readExact: 0, readOverlap: 0 };
  counts.set(key, held);
  return held;
}

function keysOf(gold: Labelled): string[] {
  return ['all', gold.numbered ? 'numbered' : 'unnumbered', gold.type];
}

function byImportance(a: string, b: string): number {
  const order = ['all', 'numbered', 'unnumbered'];
  const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : 9);
  return rank(a) - rank(b) || a.localeCompare(b);
}

function row(name: string, c: Counts): string {
  const rate = (right: number, all: number): number => (all === 0 ? 0 : right / all);
  const f1 = (p: number, r: number): number => (p + r === 0 ? 0 : (2 * p * r) / (p + r));
  const cells = (p: number, r: number): string => [p, r, f1(p, r)].map((x) => x.toFixed(4)).join(' ');
  const exact = cells(rate(c.readExact, c.read), rate(c.exact, c.gold));
  const overlap = cells(rate(c.readOverlap, c.read), rate(c.overlap, c.gold));
  return `${name.padEnd(14)} ${String(c.gold).padStart(6)} ${String(c.read).padStart(6)}  | ${exact} | ${overlap}`;
}

function show(text: string, span: { start: number; end: number }): string {
  return `${text.slice(Math.max(0, span.start - 50), span.start)}[[${text.slice(span.start, span.end)}]]${text.slice(span.end, span.end + 60)}`;
}

function list(title: string, lines: readonly string[], limit: number): void {
  console.log(`\n${title}`);
  for (const line of lines.slice(0, limit)) console.log(`  ${line}`);
  if (lines.length > limit) console.log(`  … and ${lines.length - limit} more`);
}

/** `count` different items, the same ones for the same seed. */
function sampleOf(items: readonly string[], count: number, seed: number): string[] {
  const next = randomFrom(seed);
  const pool = [...items];
  const picked: string[] = [];
  while (picked.length < count && pool.length > 0) {
    picked.push(pool.splice(Math.floor(next() * pool.length), 1)[0] as string);
  }
  return picked;
}
