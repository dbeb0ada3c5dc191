/** Writes corpus/drafts: drafts with seeded faults for `can-cu bench check`, and what must be found in each. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { asDocx } from './samples/as-docx.ts';
import { asPdf } from './samples/as-pdf.ts';
import { asText } from './samples/as-text.ts';
import { readDraft } from './samples/draft-text.ts';
import { DRAFT_TEXTS } from './samples/drafts/index.ts';

const FOLDER = new URL('../corpus/drafts/', import.meta.url);

mkdirSync(FOLDER, { recursive: true });
for (const name of readdirSync(FOLDER)) rmSync(new URL(name, FOLDER));
const expected: Record<string, unknown> = {};
for (const draft of DRAFT_TEXTS) {
  const { sample, faults } = readDraft(draft);
  const end = draft.file.slice(draft.file.lastIndexOf('.'));
  const bytes =
    end === '.docx' ? await asDocx(sample) : end === '.pdf' ? await asPdf(sample) : asText(sample, false);
  writeFileSync(new URL(draft.file, FOLDER), bytes);
  expected[draft.file] = { purpose: draft.purpose, faults };
}
writeFileSync(new URL('expected.json', FOLDER), `${JSON.stringify(expected, null, 1)}\n`);
console.log(`${DRAFT_TEXTS.length} drafts`);
