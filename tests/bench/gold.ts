/**
 * Hand-annotated records (gold/GUIDE.md): every field of letterhead and closing, and citations with number, date,
 * issuer, role and nesting. Duties have a bench of their own.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { bodyKey } from '../../corpus/body.ts';
import { canonicalSymbol } from '../../corpus/instrument.ts';
import type { Citation, Directive } from '../../corpus/record.ts';
import { oldTone } from '../../corpus/vietnamese.ts';
import { readDocument } from './documents.ts';
import { Tally } from './tally.ts';

const text = z.string().nullable();
const GoldCitation = z.object({
  text: z.string(),
  type: text,
  number: text,
  date: text,
  issuer: text,
  role: z.string(),
  within: z.number().nullable(),
});
type GoldCitation = z.infer<typeof GoldCitation>;
const Gold = z.object({
  file: z.string(),
  type: text,
  number: text,
  issued: text,
  place: text,
  issuer: text,
  title: text,
  signatory: z.object({ authority: text, position: text, name: text }).nullable(),
  addressees: z.array(z.string()),
  recipients: z.array(z.string()),
  archive: text,
  citations: z.array(GoldCitation),
});
type Gold = z.infer<typeof Gold>;

/** `dir` holds folders of gold records; `seeds/X.json` belongs to `../seeds/X`, any other folder's to `../samples/X`. */
export async function run(dir: string): Promise<number> {
  const files = existsSync(dir)
    ? readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.json'))
    : [];
  if (files.length === 0) {
    console.error(`Không thấy bản ghi mẫu nào trong ${dir}.`);
    return 2;
  }
  const fields = new Tally();
  const citations = new Tally();
  const found = { right: 0, missed: [] as string[], invented: [] as string[] };
  for (const file of files.sort()) {
    const gold = Gold.parse(JSON.parse(readFileSync(join(dir, file), 'utf8')));
    const folder = file.startsWith('seeds') ? 'seeds' : 'samples';
    const path = join(dir, '..', folder, gold.file);
    const document = existsSync(path) ? await readDocument(path) : 'no such file';
    if (typeof document === 'string') {
      console.log(`not read: ${gold.file}: ${document}`);
      continue;
    }
    judgeFields(fields, gold, document);
    judgeCitations(citations, found, gold, document);
  }
  console.log('Fields');
  console.log(fields.table());
  fields.printMisses();
  const recall = found.right / (found.right + found.missed.length || 1);
  const precision = found.right / (found.right + found.invented.length || 1);
  console.log(
    `\nCitations: ${found.right} matched, ${found.missed.length} missed, ${found.invented.length} invented`,
  );
  console.log(`  recall ${recall.toFixed(3)}  precision ${precision.toFixed(3)}`);
  console.log(citations.table());
  for (const line of found.missed) console.log(`  missed   ${line}`);
  for (const line of found.invented) console.log(`  invented ${line}`);
  citations.printMisses();
  return 0;
}

function judgeFields(tally: Tally, gold: Gold, d: Directive): void {
  const judge = (field: string, got: string | null, want: string | null, key: (s: string) => string = tidy) =>
    tally.judge(
      gold.file,
      field,
      got,
      want,
      (got === null ? null : key(got)) === (want === null ? null : key(want)),
    );
  judge('type', d.type, gold.type);
  judge('number', d.number?.text ?? null, gold.number, (s) => s.replace(/\s/g, ''));
  judge('issued', d.issued, gold.issued);
  judge('place', d.place, gold.place);
  judge('issuer', d.issuer?.name ?? null, gold.issuer);
  judge('title', d.title, gold.title);
  judge('signatory', signatory(d.signatory), signatory(gold.signatory));
  judge('addressees', d.addressees.map((a) => a.name).join(' | '), gold.addressees.join(' | '));
  judge('recipients', d.recipients.map((r) => r.name).join(' | '), gold.recipients.join(' | '));
  judge('archive', d.archive, gold.archive);
  const names = d.recipients.map((r) => tidy(r.name));
  for (const name of gold.recipients) tally.count('recipients, each', names.includes(tidy(name)));
}

function signatory(s: Gold['signatory']): string | null {
  return s ? `${s.authority ?? '–'} | ${s.position ?? '–'} | ${s.name ?? '–'}` : null;
}

/** Only what no reader would see: Unicode form, tone style, kind of dash, runs of spaces, the closing point. */
function tidy(s: string): string {
  return oldTone(s)
    .replace(/[–—−‑]/g, '-')
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .replace(/[\s.;,]+$/, '')
    .trim();
}

function judgeCitations(
  tally: Tally,
  found: { right: number; missed: string[]; invented: string[] },
  gold: Gold,
  d: Directive,
): void {
  const pairs = align(gold.citations, d.citations);
  const toGold = new Map(pairs.map(([g, c]) => [c, g]));
  const judge = (
    field: string,
    got: string | null,
    want: string | null,
    about: string,
    right = got === want,
  ) => tally.judge(`${gold.file} ${about}`, field, got, want, right);
  for (const [g, c] of pairs) {
    const want = gold.citations[g] as GoldCitation;
    const got = d.citations[c] as Citation;
    found.right++;
    judge('number', symbol(got.number), symbol(want.number), want.text);
    judge('date', got.date, want.date, want.text);
    judge('type', got.type, want.type, want.text);
    judge('issuer', got.issuer, want.issuer, want.text, issuerKey(got.issuer) === issuerKey(want.issuer));
    judge('role', got.role, want.role, want.text);
    const within = got.within === null ? null : (toGold.get(got.within) ?? -1);
    judge('within', String(within), String(want.within), want.text);
  }
  const matched = new Set(pairs.map(([g]) => g));
  gold.citations.forEach((want, i) => {
    if (!matched.has(i)) found.missed.push(`${gold.file.slice(0, 30)}: ${want.text}`);
  });
  d.citations.forEach((got, i) => {
    if (!toGold.has(i)) found.invented.push(`${gold.file.slice(0, 30)}: ${got.text}`);
  });
}

/** Longest common subsequence of the two lists: both are in reading order, and a mention matches one mention. */
function align(gold: readonly GoldCitation[], read: readonly Citation[]): [number, number][] {
  const rows = gold.length;
  const columns = read.length;
  const best: number[][] = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  for (let i = rows; i-- > 0; ) {
    for (let j = columns; j-- > 0; ) {
      const match = likeness(gold[i] as GoldCitation, read[j] as Citation);
      (best[i] as number[])[j] = Math.max(
        at(i + 1, j),
        at(i, j + 1),
        match > 0 ? at(i + 1, j + 1) + match : 0,
      );
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    const match = likeness(gold[i] as GoldCitation, read[j] as Citation);
    if (match > 0 && at(i, j) === at(i + 1, j + 1) + match) pairs.push([i++, j++]);
    else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  // Notes may be listed where their mark is or where their body stands: what is left over is matched out of order.
  const taken = new Set(pairs.map(([, c]) => c));
  const done = new Set(pairs.map(([g]) => g));
  for (const [i, want] of gold.entries()) {
    if (done.has(i)) continue;
    const j = read.findIndex((got, k) => !taken.has(k) && likeness(want, got) > 0);
    if (j < 0) continue;
    taken.add(j);
    pairs.push([i, j]);
  }
  return pairs;
}

function likeness(want: GoldCitation, got: Citation): number {
  if (tidy(want.text) === tidy(got.text)) return 1.02;
  if (want.number && got.number) return symbol(want.number) === symbol(got.number) ? 1.01 : 0;
  if (want.number || got.number) return 0;
  const [a, b] = [tidy(want.text).toLowerCase(), tidy(got.text).toLowerCase()];
  return a.includes(b) || b.includes(a) ? 1 : 0;
}

function symbol(number: string | null): string | null {
  return number === null ? null : canonicalSymbol(number);
}

function issuerKey(name: string | null): string {
  return name ? bodyKey(name) : '';
}
