/** Letterhead and closing of every sample of the house that is no scan, against its gold record, through all of ingest. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDirectives } from '../../../ingest/ingest.ts';

const CORPUS = join(import.meta.dirname, '../../../corpus');

interface Gold {
  file: string;
  type: string;
  number: string | null;
  issued: string | null;
  place: string | null;
  issuer: string;
  title: string;
  signatory: { authority: string | null; position: string | null; name: string | null } | null;
  addressees: string[];
  recipients: string[];
  archive: string | null;
}

const golds = readdirSync(join(CORPUS, 'gold'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(CORPUS, 'gold', name), 'utf8')) as Gold)
  .filter((gold) => !gold.file.includes('.scan.'));

describe('heads of the samples', () => {
  it('there are some', () => expect(golds.length).toBeGreaterThan(15));

  it.each(golds.map((gold) => [gold.file, gold] as const))('%s', async (file, gold) => {
    const bytes = new Uint8Array(readFileSync(join(CORPUS, 'samples', file)));
    const [outcome] = await readDirectives({ name: file, bytes });
    if (!outcome?.ok) throw new Error(outcome ? outcome.reason : 'no outcome');
    const d = outcome.directive;
    expect({
      type: d.type,
      number: d.number?.text ?? null,
      issued: d.issued,
      place: d.place,
      issuer: d.issuer?.name,
      title: d.title,
      signatory: d.signatory,
      addressees: d.addressees.map((a) => a.name),
      recipients: d.recipients.map((r) => r.name),
      archive: d.archive,
    }).toEqual({
      type: gold.type,
      number: gold.number,
      issued: gold.issued,
      place: gold.place,
      issuer: gold.issuer,
      title: gold.title,
      signatory: gold.signatory,
      addressees: gold.addressees,
      recipients: gold.recipients,
      archive: gold.archive,
    });
  });
});
