/**
 * A posting list says in which documents a term stands and how often. It has two forms, the smaller of which is kept,
 * on disk and in memory: a short list names its documents one after another; a term of many documents has a plane, one
 * count for every document of the segment, so that asking whether a document has the term is one look.
 */

/** Documents count from the segment's base. */
export interface List {
  /** Ascending. */
  documents: Uint32Array;
  /** Occurrences, capped at 255; parallel. */
  counts: Uint8Array;
  plane: null;
}

export interface Plane {
  /** Occurrences in every document of the segment; 0 = none. */
  plane: Uint8Array;
}

export type Postings = List | Plane;

/** One spelling of a term with its list, fetched and decoded when first asked for: of many spellings few are. */
export class Entry {
  /** As written with its marks; "" when it bears none. */
  readonly spelling: string;
  /** Documents in the list. */
  readonly size: number;
  #postings: Postings | null = null;
  #decode: (() => Postings) | null;

  constructor(spelling: string, size: number, decode: () => Postings) {
    this.spelling = spelling;
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

/** The documents of a list, ascending. */
export function documentsIn(postings: Postings): ArrayLike<number> & Iterable<number> {
  if (postings.plane === null) return postings.documents;
  const documents: number[] = [];
  for (let d = 0; d < postings.plane.length; d++) if (postings.plane[d] !== 0) documents.push(d);
  return documents;
}

/** A plane takes half a byte a document, a list a byte or two for each it names: from this share on a plane is kept. */
const PLANE_SHARE = 1 / 4;

/** What a count becomes in half a byte: 1 to 5 as they are, then in steps that ranking cannot tell apart. */
const STEPS = [0, 1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 23, 32, 48, 80, 160] as const;
const CODE_OF = Uint8Array.from({ length: 256 }, (_, count) => STEPS.findLastIndex((step) => step <= count));

export function isPlane(size: number, span: number): boolean {
  return size > span * PLANE_SHARE;
}

/** Appends a list of `size` documents, ascending, counted from the base of a segment of `span` documents. */
export function writePostings(
  into: ByteWriter,
  documents: ArrayLike<number>,
  counts: ArrayLike<number>,
  size: number,
  span: number,
): void {
  if (isPlane(size, span)) writePlane(into, documents, counts, size, span);
  else writeList(into, documents, counts, size);
}

function writePlane(
  into: ByteWriter,
  documents: ArrayLike<number>,
  counts: ArrayLike<number>,
  size: number,
  span: number,
): void {
  const plane = into.zeros((span + 1) >> 1);
  for (let i = 0; i < size; i++) {
    const document = documents[i] as number;
    const code = CODE_OF[Math.min(255, counts[i] as number)] as number;
    const at = document >> 1;
    plane[at] = (plane[at] as number) | (document & 1 ? code << 4 : code);
  }
}

function writeList(
  into: ByteWriter,
  documents: ArrayLike<number>,
  counts: ArrayLike<number>,
  size: number,
): void {
  let before = -1;
  for (let i = 0; i < size; i++) {
    const document = documents[i] as number;
    const count = Math.min(255, counts[i] as number);
    // One bit says whether a count follows; most terms stand once.
    into.varint((document - before - 1) * 2 + (count > 1 ? 1 : 0));
    if (count > 1) into.byte(count);
    before = document;
  }
}

/** Reads what writePostings wrote. */
export function readPostings(bytes: Uint8Array, size: number, span: number): Postings {
  return isPlane(size, span) ? readPlane(bytes, span) : readList(bytes, size);
}

function readPlane(bytes: Uint8Array, span: number): Plane {
  const plane = new Uint8Array(span);
  for (let d = 0, at = 0; d < span; at++) {
    const both = bytes[at] as number;
    plane[d++] = STEPS[both & 15] as number;
    if (d < span) plane[d++] = STEPS[both >> 4] as number;
  }
  return { plane };
}

function readList(bytes: Uint8Array, size: number): List {
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
  return { documents, counts, plane: null };
}

/** Grows as needed; the scratch pad of the encoders. */
export class ByteWriter {
  #bytes = Buffer.allocUnsafe(1 << 16);
  length = 0;

  byte(value: number): void {
    this.#reserve(1);
    this.#bytes[this.length++] = value;
  }

  /** A whole number from 0 to 2^32 − 1. */
  varint(value: number): void {
    this.#reserve(5);
    let rest = value >>> 0;
    while (rest > 127) {
      this.#bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.length++] = rest;
  }

  raw(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** `size` zeros to be filled in before anything else is written. */
  zeros(size: number): Uint8Array {
    this.#reserve(size);
    const zeros = this.#bytes.subarray(this.length, this.length + size).fill(0);
    this.length += size;
    return zeros;
  }

  /** What was written since `start`, valid until the next write. */
  written(start = 0): Uint8Array {
    return this.#bytes.subarray(start, this.length);
  }

  /** What was written, copied; the writer starts anew. */
  take(): Buffer {
    const taken = Buffer.from(this.written());
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

/** Reads varints one after another. */
export class ByteReader {
  readonly bytes: Uint8Array;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get done(): boolean {
    return this.at >= this.bytes.length;
  }

  varint(): number {
    let byte = this.bytes[this.at++] as number;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = this.bytes[this.at++] as number;
      value |= (byte & 127) << shift;
    }
    return value >>> 0;
  }

  /** The next `length` bytes, not copied. */
  raw(length: number): Uint8Array {
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
}
