/**
 * Letterhead fields against labels.json: number, date, type, issuer, by how far the label is to be trusted
 * (read or checked by a person, or guessed from file names), text and scanned documents apart.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { bodyKey } from '../../corpus/body.ts';
import type { Directive } from '../../corpus/record.ts';
import { fold } from '../../corpus/vietnamese.ts';
import { measureDamage } from './damaged-heads.ts';
import { readDocument } from './documents.ts';
import { Tally } from './tally.ts';

const Label = z.object({
  file: z.string(),
  type: z.string(),
  number: z.string(),
  date: z.string(),
  issuer: z.string(),
  scanned: z.boolean(),
  number_blank: z.boolean(),
  trust: z.enum(['read', 'checked', 'guessed']),
});
type Label = z.infer<typeof Label>;

/** Exit code 0; 2 when there are no labels to measure by. */
export async function run(dir: string): Promise<number> {
  const path = join(dir, 'labels.json');
  if (!existsSync(path)) {
    console.error(`Không thấy ${path}.`);
    return 2;
  }
  const labels = z.array(Label).parse(JSON.parse(readFileSync(path, 'utf8')));
  const groups = new Map<string, Tally>();
  const unread: string[] = [];
  const read: Directive[] = [];
  for (const label of labels) {
    const document = await readDocument(join(dir, label.file));
    if (typeof document === 'string') {
      unread.push(`${label.file}: ${document}`);
      continue;
    }
    read.push(document);
    const group = `${label.trust === 'guessed' ? 'label guessed' : 'label read or checked'}, ${label.scanned ? 'scanned' : 'text'}`;
    const tally = groups.get(group) ?? new Tally();
    groups.set(group, tally);
    judge(tally, label, document);
  }
  for (const [group, tally] of [...groups].sort()) {
    console.log(`\n${group}`);
    console.log(tally.table());
    tally.printMisses();
  }
  measureDamage(read);
  for (const line of unread) console.log(`\nnot read: ${line}`);
  return 0;
}

/** An empty label says nothing, except a blank number, which must not be filled. */
function judge(tally: Tally, label: Label, d: Directive): void {
  const number = d.number?.text ?? null;
  if (label.number)
    tally.judge(label.file, 'number', number, label.number, number !== null && same(number, label.number));
  else if (label.number_blank)
    tally.judge(label.file, 'number', number, '(blank)', d.number === null || d.number.serial === null);
  if (label.date) tally.judge(label.file, 'date', d.issued, label.date, d.issued === label.date);
  if (label.type) tally.judge(label.file, 'type', d.typeName, label.type, sameType(d.typeName, label.type));
  if (label.issuer) {
    const name = d.issuer?.name ?? null;
    tally.judge(label.file, 'issuer', name, label.issuer, name !== null && sameIssuer(d, label.issuer));
  }
}

function same(a: string, b: string): boolean {
  return a.replace(/\s/g, '').normalize('NFC') === b.replace(/\s/g, '').normalize('NFC');
}

/** "Phụ lục/danh mục" is either; what stands in brackets explains ("Thông tư (văn bản hợp nhất)"). */
function sameType(got: string | null, want: string): boolean {
  if (got === null) return false;
  const names = [
    want.replace(/\(.*\)/, ''),
    ...[...want.matchAll(/\(([^)]*)\)/g)].map((m) => m[1] as string),
  ];
  return names.flatMap((name) => name.split('/')).some((name) => fold(name.trim()) === fold(got));
}

/**
 * Names are compared written out, without accents' style or capitals. A label may leave out the unit's noun
 * ("Sở NN&MT Lào Cai") or name the parent body too ("Cục Hóa chất, Bộ Công Thương").
 */
function sameIssuer(d: Directive, want: string): boolean {
  const got = d.issuer?.name ?? '';
  const bare = (name: string) =>
    bodyKey(name.replace(/NN&MT/g, 'Nông nghiệp và Môi trường')).replace(/-(?:tinh|huyen)-/g, '-');
  return want.split(',').some((name, i) => i === 0 && bare(name) === bare(got)) || bare(want) === bare(got);
}
