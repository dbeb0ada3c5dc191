/**
 * How posting lists lie on disk. A posting list says in which documents a term stands and how often; a block is a run
 * of neighbouring keys, each with its list. Keys are front-coded (only what differs from the key before is written).
 */

/** Documents (ascending, counted from the segment's base) and occurrences, capped at 255. */
export interface Postings {
  documents: Uint32Array;
  counts: Uint8Array;
}

/** A key and its list, decoded when first asked for: of many spellings few are. */
export class Entry {
  readonly key: string;
  /** Documents in the list. */
  readonly size: number;
  #postings: Postings | null = null;
  #decode: (() => Postings) | null;

  constructor(key: string, size: number, decode: () => Postings) {
    this.key = key;
    this.size = size;
    this.#decode = decode;
  }

  get postings(): Postings {
    this.#postings ??= this.#decode?.() as Postings;
    // Lets go of the block the list was read from.
    this.#decode = null;
    return this.#postings;
  }
}

/** Grows as needed; the one scratch pad of the encoder. */
export class ByteWriter {
  #bytes = Buffer.allocUnsafe(1 << 16);
  length = 0;

  byte(value: number): void {
    this.#reserve(1);
    this.#bytes[this.length++] = value;
  }

  varint(value: number): void {
    this.#reserve(5);
    let rest = value;
    while (rest > 127) {
      this.#bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.length++] = rest;
  }

  raw(bytes: Uint8Array, start = 0): void {
    this.#reserve(bytes.length - start);
    this.#bytes.set(start === 0 ? bytes : bytes.subarray(start), this.length);
    this.length += bytes.length - start;
  }

  /** What was written, copied; the writer starts anew. */
  take(): Buffer {
    const taken = Buffer.from(this.#bytes.subarray(0, this.length));
    this.length = 0;
    return taken;
  }

  #reserve(more: number): void {
    if (this.length + more <= this.#bytes.length) return;
    const grown = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.length + more));
    grown.set(this.#bytes.subarray(0, this.length));
    this.#bytes = grown;
  }
}

/** Writes keys in ascending order into blocks of about `target` bytes. */
export class BlockWriter {
  readonly #emit: (first: string, block: Buffer) => void;
  readonly #target: number;
  readonly #block = new ByteWriter();
  readonly #list = new ByteWriter();
  #first: string | null = null;
  #before = Buffer.alloc(0);

  constructor(emit: (first: string, block: Buffer) => void, target = 4096) {
    this.#emit = emit;
    this.#target = target;
  }

  /** `documents` ascending; parallel to `counts`. */
  add(key: string, documents: ArrayLike<number>, counts: ArrayLike<number>): void {
    const bytes = Buffer.from(key);
    const shared = this.#first === null ? 0 : sharedPrefix(this.#before, bytes);
    this.#first ??= key;
    this.#before = bytes;
    this.#writeList(documents, counts);
    const block = this.#block;
    block.varint(shared);
    block.varint(bytes.length - shared);
    block.raw(bytes, shared);
    block.varint(documents.length);
    block.varint(this.#list.length);
    block.raw(this.#list.take());
    if (block.length >= this.#target) this.flush();
  }

  flush(): void {
    if (this.#first === null) return;
    this.#emit(this.#first, this.#block.take());
    this.#first = null;
  }

  #writeList(documents: ArrayLike<number>, counts: ArrayLike<number>): void {
    let before = -1;
    for (let i = 0; i < documents.length; i++) {
      const document = documents[i] as number;
      const count = Math.min(255, counts[i] as number);
      // One bit says whether a count follows; most terms stand once.
      this.#list.varint(((document - before - 1) << 1) | (count > 1 ? 1 : 0));
      if (count > 1) this.#list.byte(count);
      before = document;
    }
  }
}

/** A block's entries whose keys start with `prefix` ("" = all). */
export function readBlock(block: Uint8Array, prefix = ''): Entry[] {
  return searchBlock(block, prefix).found;
}

/** The same; `passed` says that a key beyond them was seen, so that the next block cannot hold more. */
export function searchBlock(block: Uint8Array, prefix: string): { found: Entry[]; passed: boolean } {
  const wanted = Buffer.from(prefix);
  const found: Entry[] = [];
  const reader = { bytes: block, at: 0 };
  const key = Buffer.alloc(1024);
  while (reader.at < block.length) {
    const shared = readVarint(reader);
    const length = readVarint(reader);
    key.set(block.subarray(reader.at, reader.at + length), shared);
    reader.at += length;
    const size = readVarint(reader);
    const bytes = readVarint(reader);
    const whole = shared + length;
    const order = comparePrefix(key, whole, wanted);
    if (order === 0) {
      // Copied when few are wanted, so that they do not hold the whole block in memory.
      const list = prefix
        ? block.slice(reader.at, reader.at + bytes)
        : block.subarray(reader.at, reader.at + bytes);
      found.push(new Entry(key.toString('utf8', 0, whole), size, () => readList(list, size)));
    } else if (order > 0) {
      return { found, passed: true };
    }
    reader.at += bytes;
  }
  return { found, passed: false };
}

interface Reader {
  bytes: Uint8Array;
  at: number;
}

function readVarint(reader: Reader): number {
  let value = 0;
  let shift = 0;
  for (;;) {
    const byte = reader.bytes[reader.at++] as number;
    value |= (byte & 127) << shift;
    if (byte < 128) return value >>> 0;
    shift += 7;
  }
}

function readList(bytes: Uint8Array, size: number): Postings {
  const documents = new Uint32Array(size);
  const counts = new Uint8Array(size);
  let at = 0;
  let document = -1;
  for (let i = 0; i < size; i++) {
    let byte = bytes[at++] as number;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] as number;
      value |= (byte & 127) << shift;
    }
    document += (value >>> 1) + 1;
    documents[i] = document;
    counts[i] = value & 1 ? (bytes[at++] as number) : 1;
  }
  return { documents, counts };
}

/** 0 when key starts with prefix, else the sign of their byte order. */
function comparePrefix(key: Buffer, length: number, prefix: Buffer): number {
  const common = Math.min(length, prefix.length);
  for (let i = 0; i < common; i++) {
    const difference = (key[i] as number) - (prefix[i] as number);
    if (difference !== 0) return difference;
  }
  return length >= prefix.length ? 0 : -1;
}

function sharedPrefix(a: Buffer, b: Buffer): number {
  const limit = Math.min(a.length, b.length);
  let i = 0;
  while (i < limit && a[i] === b[i]) i++;
  return i;
}
