/** A full disk and a disk that may not be written: said in Vietnamese, nothing broken, and intake goes on afterwards. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { contentOf, faultsOf } from './consistency.ts';
import { canCu, writeIntake } from './intake.ts';

const dir = mkdtempSync(join(tmpdir(), 'can-cu-disk-'));
const disk = join(dir, 'đĩa');
mkdirSync(disk);
const mount = (...args: string[]) => spawnSync('mount', [...args, disk], { stdio: 'ignore' }).status === 0;
/** A small disk of its own needs the right to mount; elsewhere only the messages are tested (store-trouble.test.ts). */
const mounted = process.platform === 'linux' && mount('-t', 'tmpfs', '-o', 'size=1500k', 'tmpfs');
if (!mounted) console.warn('BỎ QUA: không có quyền gắn đĩa thử (mount), chưa thử đĩa đầy và đĩa chỉ đọc.');

afterAll(() => {
  if (mounted) spawnSync('umount', [disk]);
  rmSync(dir, { recursive: true, force: true });
});

describe.skipIf(!mounted)('the disk', () => {
  const input = join(dir, 'vào');
  const data = join(disk, 'kho');

  it('runs full during intake: told so, the store stays whole, and the rest follows once there is room', async () => {
    writeIntake(input, 0, 200);
    const full = await canCu(['ingest', input, '--data', data]);
    expect(full.code).toBe(2);
    expect(full.stderr).toMatch(/Lỗi: Ổ đĩa chứa kho đã đầy/);
    expect(full.stderr).not.toMatch(/ at .*\.ts:\d+/);
    expect(faultsOf(data)).toEqual([]);

    expect(mount('-o', 'remount,size=64m')).toBe(true);
    const resumed = await canCu(['ingest', input, '--data', data]);
    expect(resumed.code, resumed.stderr).toBe(1);
    const undisturbed = join(dir, 'kho đối chứng');
    await canCu(['ingest', input, '--data', undisturbed]);
    expect(faultsOf(data)).toEqual([]);
    expect(contentOf(data)).toEqual(contentOf(undisturbed));
  }, 120_000);

  it('may not be written: told so, nothing is lost', async () => {
    const before = contentOf(data);
    writeIntake(input, 200, 8);
    expect(mount('-o', 'remount,ro')).toBe(true);
    const refused = await canCu(['ingest', input, '--data', data]);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(/chỉ cho đọc|quyền ghi/);
    expect(mount('-o', 'remount,rw')).toBe(true);
    expect(faultsOf(data)).toEqual([]);
    expect(contentOf(data)).toEqual(before);
  }, 60_000);
});
