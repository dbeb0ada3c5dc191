/** Files to take in, and the running and killing of `can-cu ingest` on them. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';

const CLI = fileURLToPath(new URL('../../cli.ts', import.meta.url));

/** A small directive as text; every number gives another one. */
export function directiveText(n: number): string {
  return [
    'ỦY BAN NHÂN DÂN\nHUYỆN BÌNH MINH',
    `Số: ${n}/KH-UBND`,
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
    `Bình Minh, ngày ${(n % 27) + 1} tháng ${(n % 12) + 1} năm 2024`,
    `KẾ HOẠCH\nTriển khai nhiệm vụ số ${n} về giáo dục và đào tạo`,
    `Căn cứ Quyết định số ${n + 100}/QĐ-UBND ngày 08/4/2022 của Ủy ban nhân dân tỉnh;`,
    'I. TỔ CHỨC THỰC HIỆN',
    `1. Phòng Giáo dục và Đào tạo chủ trì, phối hợp với Phòng Nội vụ rà soát nội dung ${n}, hoàn thành trước ngày 30 tháng 9 năm 2025.`,
    'Nơi nhận:\n- Như trên;\n- Lưu: VT.',
  ].join('\n\n');
}

/** Writes `count` files numbered from `from`: mostly directives, some archives, some that cannot be read. */
export function writeIntake(dir: string, from: number, count: number): void {
  const folder = join(dir, `lô ${from}`);
  mkdirSync(folder, { recursive: true });
  for (let n = from; n < from + count; n++) {
    const text = Buffer.from(directiveText(n));
    if (n % 8 === 3) {
      const inner = Object.fromEntries(
        [0, 1, 2].map((k) => [`${n}-${k}.txt`, Buffer.from(directiveText(n * 1000 + k))]),
      );
      writeFileSync(join(folder, `${n}.zip`), zipSync(inner));
    } else if (n % 8 === 5) writeFileSync(join(folder, `${n}.pdf`), `%PDF-1.4 hỏng ${n}`);
    else writeFileSync(join(folder, `${n}.txt`), text);
  }
}

export interface Run {
  code: number | null;
  signal: NodeJS.Signals | null;
  stderr: string;
  stdout: string;
}

/** Runs the command line. `started` is given the process once it has spawned. */
export function canCu(args: string[], started: (child: ChildProcess) => void = () => {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => (stdout += chunk));
    child.stderr.on('data', (chunk) => (stderr += chunk));
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
    started(child);
  });
}

/** Runs an ingest and kills it outright: at once after `delayMs`, counted from its start or from its first file. */
export async function killDuringIngest(
  input: string,
  data: string,
  delayMs: number,
  from: 'start' | 'first-file',
): Promise<Run> {
  return canCu(['ingest', input, '--data', data], (child) => {
    const kill = () => setTimeout(() => child.kill('SIGKILL'), delayMs);
    if (from === 'start') kill();
    else child.stderr?.once('data', kill);
  });
}
