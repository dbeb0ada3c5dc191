/**
 * The directories of a TIFF (one a page, each a list of 12-byte entries: tag, type, count, value or its offset), looked
 * through before the decoder sees them: it believes every count and follows every offset.
 */

/** Bytes of one value by type, TIFF 6.0, section 2; types beyond are of one byte. */
const VALUE_BYTES = [1, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];
/** Tags that lead to directories within: sub-images, EXIF, GPS, makers' notes. No page is in them. */
const INNER = new Set([330, 34_665, 34_853, 37_500, 50_740, 61_440]);
/** A tag that means nothing. */
const NO_TAG = 65_534;

/**
 * A copy whose pages are a chain that ends and whose entries lie within the file, without directories inside
 * directories; null for a file that breaks this: it would be followed for ever or fill the memory.
 */
export function withSafeDirectories(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const safe = new Uint8Array(bytes);
  const view = new DataView(safe.buffer);
  const little = bytes[0] === 0x49;
  const seen = new Set<number>();
  for (let at = view.byteLength >= 8 ? view.getUint32(4, little) : 1; at !== 0; ) {
    if (seen.has(at) || at + 2 > view.byteLength) return null;
    seen.add(at);
    const next = at + 2 + view.getUint16(at, little) * 12;
    if (next + 4 > view.byteLength) return null;
    for (let entry = at + 2; entry < next; entry += 12) {
      if (INNER.has(view.getUint16(entry, little))) view.setUint16(entry, NO_TAG, little);
      const size = (VALUE_BYTES[view.getUint16(entry + 2, little)] ?? 1) * view.getUint32(entry + 4, little);
      if (size > 4 && view.getUint32(entry + 8, little) + size > view.byteLength) return null;
    }
    at = view.getUint32(next, little);
  }
  return safe;
}
