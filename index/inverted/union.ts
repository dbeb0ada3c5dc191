/** Several posting lists as one: a document counts once and its occurrences add up. */
import { type Entry, isPlane, type List, type Postings } from './postings.ts';

/** Unions of everything a source has of a term, kept as long as the source keeps the term's entries. */
const kept = new WeakMap<readonly Entry[], Postings>();

/** The same for the very array a source gave; made once. */
export function unionOfAll(entries: readonly Entry[], span: number): Postings {
  let made = kept.get(entries);
  if (!made) {
    made = union(entries, span);
    kept.set(entries, made);
  }
  return made;
}

/** The union of two lists or more of a source of `span` documents. */
export function union(entries: readonly Entry[], span: number): Postings {
  const all = entries.map(({ postings }) => postings);
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  const lists = all.filter((postings) => postings.plane === null);
  return lists.length < all.length || isPlane(size, span) ? summed(all, span) : joined(lists);
}

function summed(all: readonly Postings[], span: number): Postings {
  const first = all.findIndex(({ plane }) => plane !== null);
  const sums = all[first]?.plane?.slice() ?? new Uint8Array(span);
  all.forEach((postings, i) => {
    if (i === first) return;
    if (postings.plane) addPlane(sums, postings.plane);
    else addList(sums, postings);
  });
  return { plane: sums };
}

function addPlane(sums: Uint8Array, plane: Uint8Array): void {
  for (let d = 0; d < plane.length; d++) {
    const sum = (sums[d] as number) + (plane[d] as number);
    sums[d] = sum > 255 ? 255 : sum;
  }
}

function addList(sums: Uint8Array, { documents, counts }: List): void {
  for (let i = 0; i < documents.length; i++) {
    const d = documents[i] as number;
    const sum = (sums[d] as number) + (counts[i] as number);
    sums[d] = sum > 255 ? 255 : sum;
  }
}

/** Merges short lists pair by pair, the shortest first. */
function joined(lists: readonly List[]): List {
  const [first, ...rest] = [...lists].sort((a, b) => a.documents.length - b.documents.length);
  return rest.reduce(joinTwo, first as List);
}

function joinTwo(a: List, b: List): List {
  const documents = new Uint32Array(a.documents.length + b.documents.length);
  const counts = new Uint8Array(documents.length);
  let size = 0;
  for (let i = 0, j = 0; i < a.documents.length || j < b.documents.length; size++) {
    const x = a.documents[i] ?? Number.POSITIVE_INFINITY;
    const y = b.documents[j] ?? Number.POSITIVE_INFINITY;
    documents[size] = Math.min(x, y);
    let count = 0;
    if (x <= y) count += a.counts[i++] as number;
    if (y <= x) count += b.counts[j++] as number;
    counts[size] = Math.min(255, count);
  }
  return { documents: documents.subarray(0, size), counts: counts.subarray(0, size), plane: null };
}
