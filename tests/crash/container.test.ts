/** The order in which an archive and its parts are kept: a crash between two of them must not make the archive known. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, expect, it } from 'vitest';
import { keep } from '../../cli/ingest.ts';
import { sha256Of } from '../../corpus/originals.ts';
import { openStore } from '../../corpus/store.ts';
import { PARSER_VERSION, readDirectives } from '../../ingest/ingest.ts';
import { directiveText } from './intake.ts';

const dir = mkdtempSync(join(tmpdir(), 'can-cu-container-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

it('an archive is known only when all its parts are kept', async () => {
  const store = openStore(join(dir, 'kho'));
  const parts = { '1.txt': Buffer.from(directiveText(1)), '2.txt': Buffer.from(directiveText(2)) };
  const bytes = new Uint8Array(zipSync(parts));
  const sha256 = sha256Of(bytes);
  const results = await readDirectives({ name: 'a.zip', bytes });
  const outcome = { file: 'a.zip', sha256, bytes, known: false, container: true, results };
  const tally = () => ({ added: 0, replaced: 0, unchanged: 0, failed: 0 });

  const save = store.save.bind(store);
  let saved = 0;
  store.save = (...args) => {
    if (++saved === 2) throw new Error('mất điện');
    return save(...args);
  };
  expect(() => keep(store, outcome, tally())).toThrow('mất điện');
  expect(store.knows(sha256, PARSER_VERSION)).toBe(false);

  store.save = save;
  const again = tally();
  keep(store, outcome, again);
  expect(again).toMatchObject({ added: 1, unchanged: 1 });
  expect(store.knows(sha256, PARSER_VERSION)).toBe(true);
  store.close();
});
