/** Nơi nhận: one line each, what stands in brackets at the end as its note, and "Lưu" as the archive line. */
import type { Recipient } from '../../../corpus/record.ts';
import type { Line } from '../model.ts';

const BULLET = /^[-–—•·+*−~]\s{0,6}/;
/** "Lưu: VT, …"; "Lưu ý", "Lưu trữ", "Lưu hành" are other words. */
const ARCHIVE =
  /^(?:[-–—•·+*−~]\s{0,6})?(?:Lưu|LƯU|lưu)(?![\p{L}])(?!\s{1,3}(?:ý|trữ|hành|thông|vực|giữ|Ý|TRỮ|HÀNH))\s{0,3}[:.]?\s{0,3}/u;

/** "Nơi nhận" at the beginning of a line, also as OCR gives it ("Noi nhận:", "ơi nhận:"). */
export const RECIPIENTS_LABEL =
  /^[^a-z]{0,4}(?:noi\s{1,3}nh[ao]n\b\s{0,3}[:.;]?|[o0]i\s{1,3}nh[ao]n\s{0,3}:)/;

export function isArchiveLine(text: string): boolean {
  return ARCHIVE.test(text) && text.length < 160;
}

/** The same beyond doubt, also in the middle of a text: "- Lưu: VT, …", "- Lưu Văn phòng Huyện ủy". */
export function isSureArchiveLine(text: string): boolean {
  return (
    isBullet(text) &&
    isArchiveLine(text) &&
    /Lưu\s{0,2}(?::|(?:VT|VP|Văn thư|Văn phòng)(?!\p{L}))/iu.test(text.slice(0, 24))
  );
}

export function isBullet(text: string): boolean {
  return BULLET.test(text);
}

/** "- Lưu: VT, PGDĐT." → "VT, PGDĐT". Null when nothing follows the word. */
export function readArchive(text: string): string | null {
  const rest = text
    .replace(ARCHIVE, '')
    .replace(/\s+/g, ' ')
    .replace(/[.;,\s]+$/, '');
  return rest || null;
}

/**
 * "- Thường trực Huyện ủy (b/c);" → name and note. What stands in brackets is the note, wherever it stands; an ending
 * bracket that was never closed is one too.
 */
export function readRecipient(line: Line): Recipient | null {
  const text = line.text
    .replace(BULLET, '')
    // A speck OCR saw behind the closing semicolon.
    .replace(/;\s\S$/, '')
    .replace(/\s+/g, ' ')
    .replace(/[;,.:\s]+$/, '')
    .trim();
  if (!text || !/[\p{L}]/u.test(text)) return null;
  const notes: string[] = [];
  const name = text
    .replace(/\s*\(([^()]{1,80})(?:\)|$)/g, (_all, note: string) => {
      notes.push(note.trim());
      return '';
    })
    .replace(/,(?=[\p{L}])/gu, ', ')
    .replace(/[;,.\s]+$/, '')
    .trim();
  return name ? { name, note: notes.join('; ') || null } : { name: text, note: null };
}
