/**
 * Hostile files through the pool that the server and the command line read with: each ends soon, as a record or as a
 * refusal with a reason, within bounded memory, and the process goes on answering meanwhile. CAN_CU_HEAVY=1 adds those
 * that take minutes.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReadOutcome } from '../../ingest/ingest.ts';
import { ReadingPool } from '../../ingest/pipeline/pool.ts';
import * as make from './make.ts';

const heavy = process.env.CAN_CU_HEAVY === '1';
const PORT = 4129;
const dir = mkdtempSync(join(tmpdir(), 'can-cu-hostile-'));
const pool = new ReadingPool({ workers: 1 });
const requests: string[] = [];
const server = createServer((request, response) => {
  requests.push(request.url ?? '');
  response.end();
});

beforeAll(() => new Promise<void>((resolve) => server.listen(PORT, '127.0.0.1', resolve)));
afterAll(async () => {
  await pool.close();
  server.close();
  rmSync(dir, { recursive: true, force: true });
});

/**
 * Reads the file and watches that this thread, which answers people, never works for long without a pause. Its own
 * processor time is measured, so that another load on the machine does not count.
 */
async function read(name: string, bytes: Uint8Array): Promise<ReadOutcome[]> {
  let last = process.threadCpuUsage();
  let held = 0;
  const beat = setInterval(() => {
    const { user, system } = process.threadCpuUsage(last);
    held = Math.max(held, (user + system) / 1e3);
    last = process.threadCpuUsage();
  }, 10);
  try {
    return await pool.read({ name, bytes });
  } finally {
    clearInterval(beat);
    expect(held).toBeLessThan(1_500);
  }
}

const refused = (outcomes: ReadOutcome[]) =>
  outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.code]));

describe('hostile files', () => {
  it.each([
    ['bom.zip', () => make.zipBomb(300), 'expands-too-far', 'says it expands past the limit'],
    ['noi-doi.zip', () => make.zipBomb(300, true), 'damaged', 'says ten bytes and goes on for 300 MB'],
    [
      'long-nhau.zip',
      () => make.nestedZips(12),
      'nested-too-deep',
      'an archive in an archive in an archive …',
    ],
    ['anh.png', () => make.hugePng(20_000), 'too-large', '20,000 × 20,000 points in a small file'],
    ['anh.pdf', () => make.hugePicturePdf(20_000), 'no-text', 'the same as the picture of a page'],
    [
      'hong.jpg',
      () => Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xff),
      'damaged',
      'a jpg cut off in its head',
    ],
    [
      'hong.tif',
      () => Uint8Array.of(0x49, 0x49, 42, 0, 255, 255, 255, 127),
      'damaged',
      'a tiff that points outside itself',
    ],
    ['vong.tiff', () => make.circlingTiff(), 'damaged', 'a tiff whose pages lead back to the first'],
  ])('%s is refused', async (name, bytes, code, _why) => {
    expect(refused(await read(name, bytes()))).toEqual([code]);
  });

  it('an archive with names that lead elsewhere: its texts are read, nothing is written', async () => {
    const outcomes = await read('thoat.zip', make.traversingZip('KẾ HOẠCH\nTriển khai nhiệm vụ'));
    expect(outcomes).toHaveLength(5);
    for (const outcome of outcomes)
      expect(outcome.ok && outcome.directive.source.file).not.toMatch(/\.\.[\\/]|^[\\/]|^[A-Z]:/);
    expect(existsSync('/tmp/can-cu-thoat.txt')).toBe(false);
  });

  it('a .docx that reaches for files and servers and swells by entities gets none of it', async () => {
    const secret = join(dir, 'bi-mat.txt');
    writeFileSync(secret, 'SECRET-MARK');
    const [outcome] = await read('voi-tay.docx', make.reachingDocx(`http://127.0.0.1:${PORT}`, secret));
    const told = outcome?.ok ? outcome.directive.text : outcome?.reason;
    expect(told).not.toContain('SECRET-MARK');
    expect(told!.length).toBeLessThan(5_000);
    expect(requests).toEqual([]);
  });

  it('a PDF with a script is read, the script is not run', async () => {
    const [outcome] = await read(
      'kich-ban.pdf',
      make.scriptedPdf(1, 'Ke hoach trien khai nhiem vu nam hoc tren dia ban huyen'),
    );
    expect(outcome?.ok && outcome.directive.text).toContain('Ke hoach trien khai');
    expect(requests).toEqual([]);
  });

  it.each([
    ['sau.html', () => make.deepHtml(50_000)],
    ['sau.rtf', () => make.deepRtf(300_000)],
    ['dong-dai.txt', () => make.longLine(1, 'Căn cứ ')],
    ['dau-ngoac.txt', () => make.longLine(1, '((')],
    ['chu-so.txt', () => make.longLine(1, '12/')],
  ])(
    '%s ends, as a record or with a reason',
    async (name, bytes) => {
      const outcomes = await read(name, bytes());
      expect(outcomes.length).toBeGreaterThan(0);
      for (const outcome of outcomes) if (!outcome.ok) expect(outcome.reason).toMatch(/\p{L}{2}/u);
    },
    60_000,
  );

  it('a file that needs more memory than a thread has costs its thread, not the process', async () => {
    const small = new ReadingPool({ workers: 1, heapMb: 40 });
    try {
      const outcomes = await small.read({
        name: 'to.html',
        bytes: make.longLine(24, '<p>Căn cứ <b>Luật</b></p>'),
      });
      expect(refused(outcomes)).toEqual(['too-much-memory']);
      const [next] = await small.read({
        name: 'sau.txt',
        bytes: new TextEncoder().encode('KẾ HOẠCH\nTriển khai'),
      });
      expect(next?.ok).toBe(true);
    } finally {
      await small.close();
    }
  }, 60_000);

  it.skipIf(!heavy)(
    'a PDF of 50,000 pages is read as far as the limit goes',
    async () => {
      const [outcome] = await read(
        '50000.pdf',
        make.scriptedPdf(50_000, 'Noi dung ke hoach trien khai thuc hien nhiem vu'),
      );
      expect(outcome?.ok && outcome.directive.warnings.map((warning) => warning.code)).toContain('pages-cut');
    },
    300_000,
  );

  it.skipIf(!heavy)(
    'a text of 200 MB is refused at once, one of 90 MB is read in part',
    async () => {
      const unit = 'Căn cứ Quyết định số 12/QĐ-UBND ngày 08/4/2022 của Ủy ban nhân dân tỉnh;\n';
      expect(refused(await read('200.txt', make.longLine(200, unit)))).toEqual(['too-large']);
      const [outcome] = await read('90.txt', make.longLine(90, unit));
      if (outcome?.ok) expect(outcome.directive.warnings.length).toBeGreaterThan(0);
      else expect(['too-slow', 'too-much-memory', 'too-large']).toContain(outcome?.code);
    },
    300_000,
  );
});
