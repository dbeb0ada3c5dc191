import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Intake } from '../../../api/answers/intake.ts';
import { sha256Of } from '../../../corpus/originals.ts';
import { openStore, type Store } from '../../../corpus/store.ts';
import { PARSER_VERSION } from '../../../ingest/ingest.ts';

let dir: string;
let store: Store;
let intake: Intake;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'can-cu-intake-'));
  store = openStore(dir);
  intake = new Intake(store);
});
afterAll(async () => {
  await intake.close();
  store.close();
  rmSync(dir, { recursive: true, force: true });
});

const plan = (title: string) =>
  strToU8(`Số: 12/KH-UBND\nKẾ HOẠCH\n${title}\nỦy ban nhân dân huyện Nậm Thia ban hành kế hoạch.`);

describe('upload', () => {
  it('an archive gives a document for each paper in it, and is itself kept byte for byte', async () => {
    const bytes = zipSync({ 'a.txt': plan('Phòng bệnh'), 'b.txt': plan('Phòng cháy') });
    const outcomes = await intake.upload({ name: 'hai.zip', bytes });
    expect(outcomes.map((o) => o.ok)).toEqual([true, true]);
    expect(store.count()).toBe(2);
    expect(store.originals.read(sha256Of(bytes))).toEqual(Buffer.from(bytes));
    expect(store.knows(sha256Of(bytes), PARSER_VERSION)).toBe(true);
  });
  it('the same paper again is the same document, and no container', async () => {
    const bytes = plan('Phòng bệnh');
    expect(await intake.upload({ name: 'a.txt', bytes })).toMatchObject([{ ok: true, already: true }]);
    expect(store.db.prepare('SELECT count(*) n FROM containers').get()).toEqual({ n: 1 });
  });
});
