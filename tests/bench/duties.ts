/**
 * Duties against hand-annotated records (gold/GUIDE.md): which were found, whose they are, in what role, by when.
 * A duty is matched by section and quote (its first 12 words). The second figure leaves the section out of the match,
 * and lets an inline heading ("Công an tỉnh: …") stand inside or outside the quote: both are found in the gold.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Duty } from '../../corpus/record.ts';
import { fold } from '../../corpus/vietnamese.ts';
import { readDocument } from './documents.ts';
import { Tally } from './tally.ts';

const GoldDuty = z.object({
  section: z.string(),
  quote: z.string(),
  assignees: z.array(z.object({ name: z.string(), role: z.string() })),
  deadline: z
    .object({ text: z.string().nullish(), by: z.string().nullish(), every: z.string().nullish() })
    .nullable(),
});
type GoldDuty = z.infer<typeof GoldDuty>;
const Gold = z.object({ file: z.string(), duties: z.array(GoldDuty) });

interface Totals {
  gold: number;
  read: number;
  strict: number;
  matched: number;
}

/** `dir` holds folders of gold records, or is one of them; originals lie in `seeds` or `samples` beside or above it. */
export async function run(dir: string): Promise<number> {
  const files = existsSync(dir)
    ? readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.json'))
    : [];
  if (files.length === 0) {
    console.error(`Không thấy bản ghi mẫu nào trong ${dir}.`);
    return 2;
  }
  const tally = new Tally();
  const totals: Totals = { gold: 0, read: 0, strict: 0, matched: 0 };
  const missed: string[] = [];
  const invented: string[] = [];
  for (const file of files.sort()) {
    const gold = Gold.parse(JSON.parse(readFileSync(join(dir, file), 'utf8')));
    const path = originalOf(dir, gold.file);
    const document = path ? await readDocument(path) : 'no such file';
    if (typeof document === 'string') {
      console.log(`not read: ${gold.file}: ${document}`);
      missed.push(...gold.duties.map((duty) => `${gold.file.slice(0, 24)} [${duty.section}] ${duty.quote}`));
      totals.gold += gold.duties.length;
      continue;
    }
    const before = { ...totals };
    judge(tally, totals, missed, invented, gold.file, gold.duties, document.duties, document.text);
    const here = {
      gold: totals.gold - before.gold,
      read: totals.read - before.read,
      matched: totals.matched - before.matched,
    };
    console.log(
      `${gold.file.slice(0, 44).padEnd(46)} gold ${here.gold}, read ${here.read}, matched ${here.matched}`,
    );
  }
  report(totals, tally, missed, invented);
  return 0;
}

function report(totals: Totals, tally: Tally, missed: string[], invented: string[]): void {
  for (const [name, right] of [
    ['by section and quote', totals.strict],
    ['by quote', totals.matched],
  ] as const) {
    const precision = right / (totals.read || 1);
    const recall = right / (totals.gold || 1);
    const f1 = (2 * precision * recall) / (precision + recall || 1);
    console.log(
      `Duties ${name}: P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  (${right} of ${totals.gold}, ${totals.read} read)`,
    );
  }
  console.log(tally.table());
  console.log(`\nMissed (${missed.length})`);
  for (const line of missed) console.log(`  ${line}`);
  console.log(`\nInvented (${invented.length})`);
  for (const line of invented) console.log(`  ${line}`);
  console.log(`\nRead otherwise (${tally.misses.length})`);
  tally.printMisses();
}

function judge(
  tally: Tally,
  totals: Totals,
  missed: string[],
  invented: string[],
  file: string,
  gold: readonly GoldDuty[],
  read: readonly Duty[],
  text: string,
): void {
  totals.gold += gold.length;
  totals.read += read.length;
  const left = new Set(read.map((_duty, i) => i));
  const found = new Map<GoldDuty, Duty>();
  for (const strict of [true, false]) {
    for (const want of gold) {
      if (found.has(want)) continue;
      const at = [...left].find(
        (i) =>
          sameDuty(want, read[i] as Duty, strict) || (!strict && underHeading(want, read[i] as Duty, text)),
      );
      if (at === undefined) continue;
      left.delete(at);
      found.set(want, read[at] as Duty);
      totals.matched++;
      if (strict) totals.strict++;
    }
  }
  for (const want of gold) {
    const got = found.get(want);
    if (!got) missed.push(`${file.slice(0, 24)} [${want.section}] ${want.quote}`);
    else judgeMatched(tally, `${file.slice(0, 20)} [${want.section}] ${want.quote.slice(0, 40)}`, want, got);
  }
  for (const i of left) {
    const duty = read[i] as Duty;
    invented.push(
      `${file.slice(0, 24)} [${duty.section}] ${words(duty.text).slice(0, 14).join(' ')}  ← ${duty.assignees.map((a) => a.name).join('; ')}`,
    );
  }
}

function judgeMatched(tally: Tally, about: string, want: GoldDuty, got: Duty): void {
  const names = (list: readonly { name: string }[]): string =>
    list
      .map((a) => tidy(a.name))
      .sort()
      .join('; ');
  const roles = (list: readonly { name: string; role: string }[]): string =>
    list
      .map((a) => `${tidy(a.name)} ${a.role}`)
      .sort()
      .join('; ');
  tally.judge(about, 'section', got.section, want.section, got.section === want.section);
  tally.judge(
    about,
    'assignees',
    names(got.assignees),
    names(want.assignees),
    names(got.assignees) === names(want.assignees),
  );
  tally.judge(
    about,
    'assignees and roles',
    roles(got.assignees),
    roles(want.assignees),
    roles(got.assignees) === roles(want.assignees),
  );
  for (const each of want.assignees) {
    const same = got.assignees.find((a) => tidy(a.name) === tidy(each.name));
    tally.count('assignees, each', same !== undefined);
    if (same) tally.count('roles of those, each', same.role === each.role);
  }
  const key = (d: { by?: string | null; every?: string | null } | null): string =>
    d ? `${d.by ?? ''}|${d.every ?? ''}` : '|';
  const right = key(got.deadline) === key(want.deadline);
  tally.judge(about, 'deadline (all)', key(got.deadline), key(want.deadline), right);
  if (want.deadline) tally.count('deadline (those set)', right);
  if (!want.deadline) tally.count('no deadline invented', key(got.deadline) === '|');
  if (want.deadline && right) {
    tally.judge(
      about,
      'deadline words',
      got.deadline?.text ?? null,
      want.deadline.text ?? null,
      tidy(got.deadline?.text ?? '') === tidy(want.deadline.text ?? ''),
    );
  }
}

function sameDuty(want: GoldDuty, got: Duty, strict: boolean): boolean {
  const [a, b] = [words(want.quote), words(got.text).slice(0, 60)];
  const length = Math.min(12, a.length);
  const equal = (from: number, into: number): boolean => {
    const n = Math.min(length - from, b.length - into);
    if (n < Math.min(5, length)) return false;
    let same = 0;
    for (let i = 0; i < n; i++) if (a[from + i] === b[into + i]) same++;
    return same >= (strict ? n : Math.ceil(n * 0.75));
  };
  if (strict) return want.section === got.section && equal(0, 0);
  for (let shift = 0; shift <= 14; shift++)
    if (equal(0, shift) || (shift < length - 3 && equal(shift, 0))) return true;
  return false;
}

/** The gold quote begins with the inline heading the duty stands behind. */
function underHeading(want: GoldDuty, got: Duty, text: string): boolean {
  const before = text.slice(Math.max(0, got.start - 260), got.start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (!line.trimEnd().endsWith(':')) return false;
  const [quote, whole] = [words(want.quote), words(line + got.text)];
  for (let shift = 0; shift <= 2; shift++)
    if (quote.every((word, i) => whole[i + shift] === word)) return true;
  return false;
}

function words(text: string): string[] {
  return fold(text)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

function tidy(text: string): string {
  return fold(text)
    .replace(/[–—]/g, '-')
    .replace(/\s*-\s*/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

function originalOf(dir: string, file: string): string | null {
  const places = ['.', '..', '../..'].flatMap((up) =>
    ['seeds', 'samples', '.'].map((folder) => join(dir, up, folder, file)),
  );
  return places.find((path) => existsSync(path)) ?? null;
}
