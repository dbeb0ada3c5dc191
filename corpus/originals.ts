/** Originals (bản gốc), kept byte for byte under their SHA-256: `originals/ab/abcdef…`. Write-once, never changed. */
import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

const SHA256 = /^[0-9a-f]{64}$/;

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export class Originals {
  readonly #dir: string;
  readonly #known = new Set<string>();

  constructor(dir: string) {
    this.#dir = dir;
  }

  /** Where the original lies; throws on anything that is not a SHA-256, so no name from outside becomes a path. */
  path(sha256: string): string {
    if (!SHA256.test(sha256)) throw new Error(`not a SHA-256: ${sha256.slice(0, 80)}`);
    return join(this.#dir, sha256.slice(0, 2), sha256);
  }

  has(sha256: string): boolean {
    return existsSync(this.path(sha256));
  }

  /**
   * Keeps the bytes and returns their SHA-256. The file appears under its name only when it is whole and on the disk
   * (write aside, fsync, rename): a process killed or a power cut at any instant leaves no half original behind.
   */
  keep(bytes: Uint8Array): string {
    const sha256 = sha256Of(bytes);
    const target = this.path(sha256);
    if (existsSync(target)) return sha256;
    const folder = join(this.#dir, sha256.slice(0, 2));
    if (!this.#known.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.#known.add(folder);
    }
    const aside = join(folder, `.${sha256}.${process.pid}.${randomBytes(4).toString('hex')}`);
    try {
      writeWhole(aside, bytes);
      renameSync(aside, target);
    } catch (error) {
      rmSync(aside, { force: true });
      throw error;
    }
    return sha256;
  }

  /** The bytes, checked against their name; null when they are not there. */
  read(sha256: string): Uint8Array | null {
    const path = this.path(sha256);
    if (!existsSync(path)) return null;
    const bytes = readFileSync(path);
    if (sha256Of(bytes) !== sha256) {
      throw new Error(`Bản gốc ${sha256} trong kho đã bị thay đổi trên đĩa; hãy khôi phục từ bản sao lưu.`);
    }
    return bytes;
  }
}

function writeWhole(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx');
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
