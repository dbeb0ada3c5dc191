/**
 * Speed of cleaning and parsing, text in hand: megabytes of UTF-8 a second of processor time, by part of the parser,
 * and whether repeating any one thing makes the time grow faster than the text. Processor time counts all threads of
 * the process (the collector's and the compiler's too), so another load on the machine changes little.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../../corpus/record.ts';
import type { Extracted } from '../../ingest/clean-text.ts';
import { readText } from '../../ingest/formats/text.ts';
import { DEFAULT_LIMITS } from '../../ingest/limits.ts';
import { citeText, readCitations } from '../../ingest/parse/citations/citations.ts';
import { readRelations } from '../../ingest/parse/citations/relations.ts';
import { readClosing } from '../../ingest/parse/close/closing.ts';
import { readAbbreviations } from '../../ingest/parse/defined-abbreviations.ts';
import { parseDirective } from '../../ingest/parse/directive.ts';
import { readDuties } from '../../ingest/parse/duties/duties.ts';
import { readLetterhead } from '../../ingest/parse/head/letterhead.ts';
import { splitLines } from '../../ingest/parse/lines.ts';
import type { DocumentContext, ParseInput } from '../../ingest/parse/model.ts';
import { readOutline } from '../../ingest/parse/outline/outline.ts';
import { findZones } from '../../ingest/parse/outline/zones.ts';
import { cleanText } from '../../ingest/text/clean.ts';
import { processorSeconds, processorTimer } from '../processor-time.ts';
import { REPEATED } from './repeated.ts';

export interface ParseSpeedOptions {
  /** Size of the long documents, in megabytes of UTF-8. */
  megabytes?: number;
  /** How often each thing is repeated: three sizes, each twice the one before. */
  repetitions?: readonly [number, number, number];
}

/** Least speed asked for, in megabytes a second of processor time. */
const WANTED = 5;
/** Time for twice the text; 2 is linear. Above this, and above a tenth of a second, it is called out. */
const STEEP = 2.8;

/** `dir` holds texts (.txt); a folder `samples` beside it is measured too. Exit code 1 when too slow or not linear. */
export async function run(dir: string, options: ParseSpeedOptions = {}): Promise<number> {
  const { megabytes = 5, repetitions = [50_000, 100_000, 200_000] } = options;
  const seeds = textsOf(dir);
  if (seeds.length === 0) {
    console.error(`Thư mục ${dir} không có tệp .txt nào.`);
    return 2;
  }
  const samples = textsOf(join(dir, '..', 'samples'));
  const bytes = megabytes * 1_000_000;
  // A reader that runs all day is warm: the first documents, compiled as they are read, are not counted.
  measure(fill(seeds, bytes / 5));
  let good = reportSpeed(`${seeds.length} texts, over and over, ${megabytes} MB in all`, fill(seeds, bytes));
  for (const [i, seed] of seeds.entries())
    good =
      reportSpeed(`text ${i + 1} repeated to one document of ${megabytes} MB`, [grow(seed, bytes)]) && good;
  if (samples.length > 0)
    good = reportSpeed(`${samples.length} samples, over and over`, fill(samples, bytes)) && good;
  console.log(
    `\nrepetition: processor seconds for ${repetitions.join(' / ')} times; growth for twice the text`,
  );
  for (const token of REPEATED) good = reportGrowth(token, repetitions) && good;
  return good ? 0 : 1;
}

type Part =
  | 'read'
  | 'clean'
  | 'head'
  | 'closing'
  | 'zones'
  | 'outline'
  | 'citations'
  | 'relations'
  | 'duties'
  | 'whole';

function reportSpeed(what: string, texts: readonly string[]): boolean {
  const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1_000_000;
  const times = measure(texts);
  const whole = times.clean + times.whole;
  console.log(`\n${what}: ${size.toFixed(1)} MB in ${whole.toFixed(2)} s, ${(size / whole).toFixed(1)} MB/s`);
  const parts = Object.entries(times).filter(([part]) => part !== 'whole' && part !== 'read');
  console.log(`  ${parts.map(([part, s]) => `${part} ${s.toFixed(2)}`).join('   ')} (s)`);
  return size / whole >= WANTED;
}

/** Processor seconds of each part over all the texts. `whole` is the parser in one go; the parts are run apart. */
function measure(texts: readonly string[]): Record<Part, number> {
  const times: Record<Part, number> = {
    read: 0,
    clean: 0,
    head: 0,
    closing: 0,
    zones: 0,
    outline: 0,
    citations: 0,
    relations: 0,
    duties: 0,
    whole: 0,
  };
  const timed = <T>(part: Part, work: () => T): T => {
    const spent = processorTimer();
    const result = work();
    times[part] += spent();
    return result;
  };
  for (const text of texts) {
    const extracted = timed('read', () => readAs(text));
    const clean = timed('clean', () => cleanText(extracted));
    const directive = timed('whole', () => parseDirective(clean, SOURCE));
    const { lines, head } = timed('head', () => {
      const lines = splitLines(clean.text);
      return { lines, head: readLetterhead(lines) };
    });
    const closing = timed('closing', () => readClosing(lines, head.bodyAt));
    const zones = timed('zones', () => findZones(clean, lines, head.bodyAt, closing));
    const outline = timed('outline', () => readOutline(clean.text, lines, zones, clean.tables));
    const { type, issuer, issued, addressees } = directive;
    const number = directive.number?.text ?? null;
    const abbreviations = readAbbreviations(clean.text);
    const context: DocumentContext = {
      type,
      number,
      issuer,
      issued,
      addressees,
      zones,
      outline,
      abbreviations,
    };
    const input: ParseInput = { clean, lines };
    const { citations } = timed('citations', () => readCitations(input, context));
    timed('relations', () => readRelations(input, context, citations));
    timed('duties', () => readDuties(input, context, citations));
  }
  return times;
}

function reportGrowth(token: string, repetitions: readonly number[]): boolean {
  const parse = (text: string) => parseDirective(cleanText(readAs(text)), SOURCE);
  parse(token.repeat(2_000));
  const seconds = repetitions.map((times) => processorSeconds(() => parse(token.repeat(times))));
  const cited = repetitions.map((times) => processorSeconds(() => citeText(token.repeat(times))));
  const steep = [seconds, cited].some((s) => (s[2] ?? 0) > 0.3 && (s[2] ?? 0) / (s[1] || 1) > STEEP);
  const megabytes = (Buffer.byteLength(token) * (repetitions[2] ?? 0)) / 1_000_000;
  const written = (s: readonly number[]) =>
    `${s.map((x) => x.toFixed(2).padStart(6)).join(' ')}  ×${((s[1] ?? 0) / (s[0] || 1)).toFixed(1)} ×${((s[2] ?? 0) / (s[1] || 1)).toFixed(1)}`;
  console.log(
    `  ${steep ? '!' : ' '} ${JSON.stringify(token).slice(0, 44).padEnd(45)} ${megabytes.toFixed(1).padStart(5)} MB  parse ${written(seconds)}  cite ${written(cited)}`,
  );
  return !steep;
}

function readAs(text: string): Extracted {
  return readText(new TextEncoder().encode(text), 'text', DEFAULT_LIMITS);
}

const SOURCE: Source = {
  file: 'thử.txt',
  sha256: '0'.repeat(64),
  format: 'text',
  pages: null,
  ocr: { pages: [], confidence: null },
  pageStarts: [],
  doubtful: [],
};

function textsOf(dir: string): string[] {
  if (!existsSync(dir)) return [];
  const names = readdirSync(dir).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => readFileSync(join(dir, name), 'utf8'));
}

/** The texts again and again, up to so many bytes. */
function fill(texts: readonly string[], bytes: number): string[] {
  const filled: string[] = [];
  for (let have = 0; have < bytes; ) {
    const text = texts[filled.length % texts.length] as string;
    filled.push(text);
    have += Math.max(1, Buffer.byteLength(text));
  }
  return filled;
}

function grow(text: string, bytes: number): string {
  return `${text}\n`.repeat(Math.ceil(bytes / (Buffer.byteLength(text) + 1)));
}
