/** How a camera held a photo: the orientation tag of a JPEG's EXIF data (CIPA DC-008, tag 0x0112). */

/** Quarter turns clockwise that set the picture upright: 0 when it is, or when nothing is said. Mirrored ones are left. */
export function uprightTurns(jpeg: Uint8Array): 0 | 1 | 2 | 3 {
  const orientation = orientationOf(jpeg);
  return orientation === 6 ? 1 : orientation === 3 ? 2 : orientation === 8 ? 3 : 0;
}

function orientationOf(jpeg: Uint8Array): number {
  const view = new DataView(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return 1;
  for (let at = 2; at + 10 < view.byteLength && view.getUint8(at) === 0xff; ) {
    const marker = view.getUint8(at + 1);
    const length = view.getUint16(at + 2);
    // Picture data begins; EXIF stands before it.
    if (marker === 0xda || length < 2) return 1;
    if (marker === 0xe1 && view.getUint32(at + 4) === 0x45786966) {
      const end = Math.min(view.byteLength, at + 2 + length);
      return orientationIn(new DataView(jpeg.buffer, jpeg.byteOffset + at + 10, Math.max(0, end - at - 10)));
    }
    at += 2 + length;
  }
  return 1;
}

/** `tiff` is the block after "Exif\0\0": byte order, then a list of tags of twelve bytes each. */
function orientationIn(tiff: DataView): number {
  if (tiff.byteLength < 14) return 1;
  const little = tiff.getUint16(0) === 0x4949;
  const list = tiff.getUint32(4, little);
  if (list + 2 > tiff.byteLength) return 1;
  const tags = tiff.getUint16(list, little);
  for (let i = 0; i < tags; i++) {
    const at = list + 2 + i * 12;
    if (at + 12 > tiff.byteLength) return 1;
    if (tiff.getUint16(at, little) === 0x0112) return tiff.getUint16(at + 8, little);
  }
  return 1;
}
