/** Zip containers, read within bounds: no entry is expanded before the whole is known to be small enough. */
import yauzl from 'yauzl';
import { ReadFailure } from '../failure.ts';
import type { Limits } from '../limits.ts';

export interface ZipEntry {
  /** As the archive has it; may hold ".." or a drive letter, so never use it as a path. */
  name: string;
  size: number;
  encrypted: boolean;
  /** The expanded bytes; ReadFailure when they are damaged or more than the directory said. */
  read(): Promise<Uint8Array>;
}

/** The files of an archive (folders left out). Throws ReadFailure when it is damaged or expands past the limits. */
export async function readZip(bytes: Uint8Array, limits: Limits): Promise<ZipEntry[]> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zip = await open(buffer);
  const entries: ZipEntry[] = [];
  let expanded = 0;
  let count = 0;
  await new Promise<void>((resolve, reject) => {
    zip.on('error', (error) => reject(damaged(error)));
    zip.on('end', resolve);
    zip.on('entry', (entry: yauzl.Entry) => {
      count++;
      expanded += entry.uncompressedSize;
      if (count > limits.archiveEntries * 5) return reject(tooMany(limits));
      if (expanded > limits.expandedBytes) return reject(bomb(limits));
      const name = entryName(entry);
      if (!name.endsWith('/')) {
        entries.push({
          name,
          size: entry.uncompressedSize,
          encrypted: entry.isEncrypted(),
          read: () => expand(zip, entry, limits),
        });
      }
      zip.readEntry();
    });
    zip.readEntry();
  });
  return entries;
}

function open(buffer: Buffer): Promise<yauzl.ZipFile> {
  return new Promise((resolve, reject) => {
    // Names are decoded here and never used as paths, so yauzl need not refuse archives over them.
    yauzl.fromBuffer(buffer, { lazyEntries: true, decodeStrings: false, autoClose: false }, (error, zip) => {
      if (error || !zip) reject(damaged(error));
      else resolve(zip);
    });
  });
}

/** UTF-8 when the archive says so or the bytes are; else the code page of old DOS zips, best read as latin-1. */
function entryName(entry: yauzl.Entry): string {
  const raw = entry.fileName as unknown as Buffer;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    return raw.toString('latin1');
  }
}

function expand(zip: yauzl.ZipFile, entry: yauzl.Entry, limits: Limits): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error || !stream) return reject(damaged(error));
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > limits.expandedBytes) stream.destroy(bomb(limits));
        else chunks.push(chunk);
      });
      stream.on('error', (cause) => reject(cause instanceof ReadFailure ? cause : damaged(cause)));
      stream.on('end', () => resolve(Buffer.concat(chunks)));
    });
  });
}

function damaged(cause: unknown): ReadFailure {
  const detail = cause instanceof Error ? ` (${cause.message})` : '';
  return new ReadFailure('damaged', `Tệp nén bị hỏng${detail}.`, 'Hãy xin lại tệp gốc hoặc nén lại.');
}

function bomb(limits: Limits): ReadFailure {
  const megabytes = Math.round(limits.expandedBytes / 1024 / 1024);
  return new ReadFailure(
    'expands-too-far',
    `Tệp nén bung ra quá ${megabytes} MB nên không được mở.`,
    'Nếu tệp đáng tin, hãy tự giải nén rồi gửi từng văn bản.',
  );
}

function tooMany(limits: Limits): ReadFailure {
  return new ReadFailure(
    'too-many-files',
    `Tệp nén có quá ${limits.archiveEntries.toLocaleString('vi')} tệp.`,
    'Hãy giải nén ra thư mục rồi nạp cả thư mục.',
  );
}
