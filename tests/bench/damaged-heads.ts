/** The same documents with parts of their heads cut out: does what is left still tell type, issuer and title? */
import type { Directive } from '../../corpus/record.ts';
import { parseDirective } from '../../ingest/parse/directive.ts';
import { Tally } from './tally.ts';

const DAMAGE: Record<string, (d: Directive) => string | null> = {
  'everything above the type heading lost': (d) => {
    const type = d.evidence.type;
    return type && type.start > 0 ? d.text.slice(type.start) : null;
  },
  'the type heading lost': (d) => {
    const type = d.evidence.type;
    return type && type.start !== d.evidence.number?.start
      ? d.text.slice(0, type.start) + d.text.slice(type.end + 1)
      : null;
  },
};

/** Compares each damaged reading with the reading of the whole; scans are left out, they are damaged as it is. */
export function measureDamage(documents: readonly Directive[]): void {
  for (const [what, damage] of Object.entries(DAMAGE)) {
    const tally = new Tally();
    for (const d of documents) {
      const text = d.issuer && d.source.ocr.pages.length === 0 ? damage(d) : null;
      if (text === null) continue;
      const clean = { text, footnotes: [], tables: [], pageStarts: [], doubtful: [], warnings: [] };
      const read = parseDirective(clean, d.source);
      const judge = (field: string, got: string | null | undefined, want: string | null | undefined) =>
        tally.judge(d.source.file, field, got ?? null, want ?? null, got === want);
      judge('type', read.type, d.type);
      judge('issuer', read.issuer?.name, d.issuer?.name);
      judge('title', read.title, d.title);
    }
    console.log(`\n${what}`);
    console.log(tally.table());
    tally.printMisses();
  }
}
