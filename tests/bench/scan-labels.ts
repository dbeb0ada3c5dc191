/** What was read off scanned documents against their labels: right, left blank, or wrong. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../corpus/vietnamese.ts';
import { readDirectives } from '../../ingest/ingest.ts';

export interface Label {
  file: string;
  type: string;
  number: string;
  date: string;
  issuer: string;
  scanned: boolean;
  trust: string;
}

export type ScanTally = ReadonlyMap<ScanField, Readonly<Record<Verdict, number>>>;
type Verdict = 'right' | 'blank' | 'wrong';
const FIELDS = ['type', 'symbol', 'issuer', 'year', 'month', 'day', 'serial'] as const;
export type ScanField = (typeof FIELDS)[number];

/** Judges the scanned files that a person read (trust "read"). Each miss is printed. Null where there are none. */
export async function judgeScans(
  dataPath: string,
  labels: readonly Label[],
  say: (line: string) => void,
): Promise<ScanTally | null> {
  const scans = labels.filter((label) => label.scanned && label.trust === 'read');
  if (!scans.length) {
    say('\nKhông có bản quét nào có nhãn.');
    return null;
  }
  const tally = new Map<ScanField, Record<Verdict, number>>(
    FIELDS.map((field) => [field, { right: 0, blank: 0, wrong: 0 }]),
  );
  say(`\nĐọc đúng gì trên ${scans.length} bản quét có nhãn:`);
  for (const label of scans) {
    const bytes = new Uint8Array(readFileSync(join(dataPath, label.file)));
    const [outcome] = await readDirectives({ name: label.file, bytes });
    const got = outcome?.ok ? fieldsOf(outcome.directive) : ({} as Partial<Record<ScanField, string>>);
    for (const [field, wanted] of Object.entries(wantedOf(label)) as [ScanField, string][]) {
      if (!wanted) continue;
      const verdict = judge(field, wanted, got[field] ?? '');
      tally.get(field)![verdict]++;
      if (verdict !== 'right' && !(verdict === 'blank' && (field === 'day' || field === 'serial'))) {
        say(`  ${verdict} ${field}: cần “${wanted}”, đọc “${got[field] ?? ''}” (${label.file.slice(0, 40)})`);
      }
    }
  }
  for (const [field, { right, blank, wrong }] of tally) {
    const all = right + blank + wrong;
    say(
      `  ${field.padEnd(7)} đúng ${right}/${all} (${(right / Math.max(1, all)).toFixed(2)}), trống ${blank}, sai ${wrong}`,
    );
  }
  return tally;
}

interface Read {
  typeName: string | null;
  number: { serial: string | null; symbol: string; year: number | null } | null;
  issued: string | null;
  issuer: { name: string } | null;
}

function fieldsOf(read: Read): Record<ScanField, string> {
  const [year = '', month = '', day = ''] = read.issued?.split('-') ?? [];
  const { number } = read;
  const symbol = number ? (number.year ? `${number.year}/${number.symbol}` : number.symbol) : '';
  return {
    type: read.typeName ?? '',
    symbol,
    issuer: read.issuer?.name ?? '',
    year,
    month,
    day,
    serial: number?.serial ?? '',
  };
}

function wantedOf(label: Label): Record<ScanField, string> {
  const [year = '', month = '', day = ''] = label.date.split('-');
  const slash = label.number.indexOf('/');
  return {
    type: label.type.replace(/\s*\(.*$/, ''),
    symbol: label.number.slice(slash + 1),
    issuer: label.issuer,
    year,
    month,
    day,
    serial: label.number.slice(0, slash),
  };
}

function judge(field: ScanField, wanted: string, got: string): Verdict {
  if (!got) return 'blank';
  if (field === 'issuer') return sameBody(wanted, got) ? 'right' : 'wrong';
  return fold(wanted) === fold(got) ? 'right' : 'wrong';
}

/** "UBND tỉnh X" and "Ủy ban nhân dân tỉnh X" are one; a label may name the body above after a comma. */
function sameBody(wanted: string, got: string): boolean {
  const key = (name: string) =>
    fold(name.split(',')[0]!)
      .replace(/\bubnd\b/g, 'uy ban nhan dan')
      .replace(/\bhdnd\b/g, 'hoi dong nhan dan');
  return key(wanted) === key(got);
}
