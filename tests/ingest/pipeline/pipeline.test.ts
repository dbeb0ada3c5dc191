import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { type FileOutcome, type IngestFilesOptions, ingestFiles } from '../../../ingest/pipeline/pipeline.ts';
import { ReadingPool } from '../../../ingest/pipeline/pool.ts';
import { type Progress, ProgressMeter } from '../../../ingest/pipeline/progress.ts';
import { walk } from '../../../ingest/pipeline/walk.ts';

const dir = mkdtempSync(join(tmpdir(), 'can-cu-intake-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const text = (n: number) =>
  `ỦY BAN NHÂN DÂN\nHUYỆN BÌNH MINH\nSố: ${n}/KH-UBND\nKẾ HOẠCH\nTriển khai nhiệm vụ số ${n}\n`;
function folder(name: string, files: Record<string, string | Uint8Array>): string {
  const path = join(dir, name);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(join(path, file, '..'), { recursive: true });
    writeFileSync(join(path, file), content);
  }
  return path;
}
async function all(paths: string[], options: IngestFilesOptions = {}): Promise<FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  for await (const outcome of ingestFiles(paths, { workers: 2, ...options })) outcomes.push(outcome);
  return outcomes.sort((a, b) => a.file.localeCompare(b.file));
}
const codes = (outcome: FileOutcome) => outcome.results.map((result) => (result.ok ? 'ok' : result.code));

describe('intake', () => {
  const mixed = folder('lẫn', {
    'a.txt': text(1),
    'sâu/hơn/b.txt': text(2),
    'c.zip': zipSync({ '1.txt': Buffer.from(text(3)), '2.txt': Buffer.from(text(4)) }),
    'hỏng.pdf': '%PDF-1.7 hỏng',
    'rỗng.txt': '',
    '.ẩn.txt': text(5),
    '~$khóa.docx': 'khóa của Word',
    'Thumbs.db': 'x',
  });

  it('finds every file but hidden ones, and each ends as a record or a failure', async () => {
    const outcomes = await all([mixed, join(dir, 'không có')]);
    expect(
      outcomes.map((outcome) => [outcome.file.slice(dir.length + 1), codes(outcome), outcome.container]),
    ).toEqual([
      ['không có', ['not-found'], false],
      ['lẫn/a.txt', ['ok'], false],
      ['lẫn/c.zip', ['ok', 'ok'], true],
      ['lẫn/hỏng.pdf', ['damaged'], false],
      ['lẫn/rỗng.txt', ['empty-file'], false],
      ['lẫn/sâu/hơn/b.txt', ['ok'], false],
    ]);
    const a = outcomes[1]!;
    expect(new TextDecoder().decode(a.bytes)).toBe(text(1));
    expect(a.results[0]?.ok && a.results[0].directive.source.sha256).toBe(a.sha256);
  });

  it('passes over what is known and reads the rest', async () => {
    const first = await all([mixed]);
    const known = new Set(first.map((outcome) => outcome.sha256));
    writeFileSync(join(mixed, 'mới.txt'), text(9));
    const second = await all([mixed], { known: (sha256) => known.has(sha256) });
    expect(second.filter((outcome) => !outcome.known).map((outcome) => outcome.file)).toEqual([
      join(mixed, 'mới.txt'),
    ]);
    expect(second.filter((outcome) => outcome.known).every((outcome) => outcome.results.length === 0)).toBe(
      true,
    );
    rmSync(join(mixed, 'mới.txt'));
  });

  it('tells how far it has come', async () => {
    const seen: Progress[] = [];
    await all([mixed], { onProgress: (progress) => seen.push(progress) });
    expect(seen.map((progress) => progress.done)).toEqual([1, 2, 3, 4, 5]);
    expect(seen.at(-1)).toMatchObject({ done: 5, total: 5, failed: 2, etaSeconds: 0 });
  });

  it('stops when told, soon and without an error', async () => {
    const many = folder(
      'nhiều',
      Object.fromEntries(Array.from({ length: 200 }, (_none, n) => [`${n}.txt`, text(n)])),
    );
    const stop = new AbortController();
    let count = 0;
    for await (const _outcome of ingestFiles([many], { workers: 1, signal: stop.signal })) {
      count++;
      if (count === 3) stop.abort();
    }
    expect(count).toBeLessThan(200);
  });

  it('a caller that leaves early leaves no threads behind', async () => {
    for await (const _outcome of ingestFiles([mixed], { workers: 2 })) break;
  });

  it('refuses a file over the limit without reading it in', async () => {
    const big = folder('lớn', { 'to.txt': 'x'.repeat(5_000) });
    const [outcome] = await all([big], { limits: { fileBytes: 4_000 } });
    expect([codes(outcome!), outcome!.bytes.length, outcome!.sha256?.length]).toEqual([['too-large'], 0, 64]);
  });

  it('goes through linked files, not linked folders, and a broken link is told', async () => {
    const links = folder('liên kết', { 'a.txt': text(1) });
    symlinkSync(join(links, 'a.txt'), join(links, 'b.txt'));
    symlinkSync(links, join(links, 'vòng'));
    symlinkSync(join(links, 'mất'), join(links, 'c.txt'));
    const outcomes = await all([links]);
    expect(outcomes.map((outcome) => [outcome.file.slice(links.length + 1), codes(outcome)])).toEqual([
      ['a.txt', ['ok']],
      ['b.txt', ['ok']],
      ['c.txt', ['not-found']],
    ]);
  });

  it.skipIf(process.getuid?.() === 0)('a file that may not be read is told', async () => {
    const locked = folder('khóa', { 'a.txt': text(1) });
    chmodSync(join(locked, 'a.txt'), 0o000);
    expect((await all([locked])).map(codes)).toEqual([['not-allowed']]);
  });

  it('memory does not grow with the folder: files are found one at a time', async () => {
    const found = walk([mixed]);
    expect((await found.next()).done).toBe(false);
    await found.return(undefined);
  });
});

describe('reading pool', () => {
  it('gives back the very bytes and keeps the order of a batch', async () => {
    const pool = new ReadingPool({ workers: 1 });
    try {
      const files = [1, 2, 3].map((n) => ({ name: `${n}.txt`, bytes: new TextEncoder().encode(text(n)) }));
      const reads = await pool.readBatch(files);
      expect(reads.map((read) => new TextDecoder().decode(read.bytes))).toEqual([text(1), text(2), text(3)]);
      expect(reads.every((read) => read.results[0]?.bytes === read.bytes)).toBe(true);
    } finally {
      await pool.close();
    }
  });

  it('a batch that loses its thread loses only the guilty file', async () => {
    const pool = new ReadingPool({ workers: 1, heapMb: 40 });
    try {
      const guilty = new TextEncoder().encode('<p>Căn cứ <b>Luật</b></p>'.repeat(700_000));
      const reads = await pool.readBatch([
        { name: 'a.txt', bytes: new TextEncoder().encode(text(1)) },
        { name: 'to.html', bytes: guilty },
        { name: 'b.txt', bytes: new TextEncoder().encode(text(2)) },
      ]);
      expect(reads.map((read) => read.results[0]?.ok)).toEqual([true, false, true]);
    } finally {
      await pool.close();
    }
  }, 60_000);

  it('a pool that was closed answers with a failure, it does not hang', async () => {
    const pool = new ReadingPool({ workers: 1 });
    await pool.close();
    const [outcome] = await pool.read({ name: 'a.txt', bytes: new TextEncoder().encode(text(1)) });
    expect(outcome?.ok).toBe(false);
  });
});

describe('progress', () => {
  it('counts what is done even before it has been counted ahead', () => {
    const meter = new ProgressMeter();
    expect(meter.finished(false)).toMatchObject({ done: 1, total: 1, failed: 0 });
    for (let i = 0; i < 4; i++) meter.found();
    expect(meter.finished(true)).toMatchObject({ done: 2, total: 4, failed: 1 });
  });
});
