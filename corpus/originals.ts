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
import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Files written at one time by keepAll: Node's own threads for the file system. */
const WRITERS = 4;

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
    const aside = this.#aside(sha256);
    try {
      writeWhole(aside, bytes);
      renameSync(aside, target);
    } catch (error) {
      rmSync(aside, { force: true });
      throw error;
    }
    return sha256;
  }

  /**
   * As keep, for several at a time and without holding up the thread: the disk is waited for once, not once a file.
   * When one of them cannot be kept the promise fails, with the others kept or not.
   */
  async keepAll(originals: readonly Uint8Array[]): Promise<void> {
    const missing = new Map<string, Uint8Array>();
    for (const bytes of originals) {
      const sha256 = sha256Of(bytes);
      if (!existsSync(this.path(sha256))) missing.set(sha256, bytes);
    }
    const left = [...missing];
    const writer = async () => {
      for (let next = left.pop(); next; next = left.pop()) await this.#keepAside(...next);
    };
    await Promise.all(Array.from({ length: Math.min(WRITERS, left.length) }, writer));
  }

  async #keepAside(sha256: string, bytes: Uint8Array): Promise<void> {
    const aside = this.#aside(sha256);
    try {
      await writeWholeAsync(aside, bytes);
      await rename(aside, this.path(sha256));
    } catch (error) {
      await rm(aside, { force: true });
      throw error;
    }
  }

  /** A name for the unfinished file, in the folder it will stand in. */
  #aside(sha256: string): string {
    const folder = join(this.#dir, sha256.slice(0, 2));
    if (!this.#known.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.#known.add(folder);
    }
    return join(folder, `.${sha256}.${process.pid}.${randomBytes(4).toString('hex')}`);
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

async function writeWholeAsync(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}
