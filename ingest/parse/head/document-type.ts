/** Tên loại văn bản: the type heading, and what the symbol and the sentences say where the heading is missing. */
import { ATTACHMENT_TYPES } from '../../../corpus/vocabulary/attachment-types.ts';
import { DOCUMENT_TYPES, type DocumentType } from '../../../corpus/vocabulary/document-types.ts';
import { isCapitals, plain, squeeze } from '../plain.ts';

export interface TypeHeading {
  type: DocumentType;
  /** Where on the line the rest (the title, when it stands on the same line) begins; the line's length if nothing. */
  restAt: number;
}

const byKey = new Map<string, DocumentType>();
const bySymbol = new Map<string, DocumentType>();
for (const type of DOCUMENT_TYPES) {
  for (const name of [type.name, ...(type.aliases ?? [])])
    if (!byKey.has(squeeze(name))) byKey.set(squeeze(name), type);
  for (const symbol of type.symbols) if (!bySymbol.has(symbol)) bySymbol.set(symbol, type);
}
/** Words that are types of document but as a line of capitals are more often something else. */
const NEVER_HEADING = new Set(['vanban', 'hienphap', 'congham']);
const byLength = [...byKey.keys()]
  .filter((key) => !NEVER_HEADING.has(key))
  .sort((a, b) => b.length - a.length);

/** The type of that code, for its name. */
export function typeOfCode(code: string): DocumentType | null {
  return DOCUMENT_TYPES.find((type) => type.code === code) ?? null;
}

/**
 * A line that is the type heading: "KẾ HOẠCH", "Q U Y Ế T  Đ Ị N H", "QUYÉT ĐỊNH" (OCR), or in capitals with the
 * title after it ("KẾ HOẠCH TRIỂN KHAI …"). Mixed case counts only where the line is the name and nothing else.
 */
export function readTypeHeading(line: string): TypeHeading | null {
  if (line.length > 300 || !/\p{Lu}/u.test(line[0] ?? '')) return null;
  const key = squeeze(line);
  if (key.length < 3) return null;
  const whole = NEVER_HEADING.has(key) ? undefined : byKey.get(key);
  if (whole) return { type: whole, restAt: line.length };
  if (!isCapitals(line)) return null;
  for (const name of byLength) {
    if (!key.startsWith(name) || key === name) continue;
    const restAt = endOfLetters(line, name.length);
    // The name must end where a word ends, and the rest must not be a name of its own ("LUẬT SƯ", "BÁO CÁO VIÊN").
    if (/[\p{L}\p{N}]/u.test(line[restAt] ?? '')) continue;
    if (name.length < 6 && restAt > 0 && !/\s/.test(line[restAt] ?? '')) continue;
    return { type: byKey.get(name) as DocumentType, restAt };
  }
  return null;
}

const ATTACHED = new Map(ATTACHMENT_TYPES.map((type) => [squeeze(type.name), type]));

/** "DANH MỤC", "PHỤ LỤC II", "QUY TRÌNH NỘI BỘ …": kinds of attachment, where no heading of a directive stands. */
export function readAttachmentHeading(line: string): DocumentType | null {
  if (line.length > 200 || !isCapitals(line)) return null;
  const key = squeeze(line);
  for (const [name, type] of ATTACHED) if (key.startsWith(name)) return type;
  return null;
}

/** The type a symbol tells: "13/KH-UBND" → KH, "127-QĐ/TW" → QĐ, "9595/UBND-VX" → CV (organ first), "69/2025/QH15" → null. */
export function typeOfSymbol(symbol: string, year: number | null): DocumentType | null {
  const parts = symbol.split(/[-/]/);
  const first = parts[0] ?? '';
  const known = bySymbol.get(first) ?? bySymbol.get(first.toUpperCase()) ?? caseless(first);
  if (known && parts.length > 1) return known;
  if (/^(QH|UBTVQH)\d{1,2}$/.test(first)) return null;
  if (parts.length > 1 && year === null && /^\p{Lu}/u.test(first)) return typeOfCode('CV');
  return null;
}

function caseless(symbol: string): DocumentType | undefined {
  if (symbol.length < 2) return undefined;
  for (const [key, type] of bySymbol) {
    if (key.length === symbol.length && key.length > 1 && key.toUpperCase() === symbol.toUpperCase())
      return type;
  }
  return undefined;
}

const NAMES =
  '(ke hoach|quyet dinh|chi thi|nghi quyet|thong bao|bao cao|to trinh|huong dan|chuong trinh|cong van|de an|ket luan|thong tu|nghi dinh|luat|quy che|quy dinh|phuong an)';
const CLOSING = new RegExp(`\\b(?:tren day la|can cu|noi dung)\\s(?:noi dung\\s)?${NAMES}\\b`);
const OPENING = new RegExp(
  `\\b(?:xay dung|ban hanh|lap|thong bao|bao cao)\\s${NAMES}\\b[^;]{0,400}(?:nhu sau|voi (?:cac )?noi dung)`,
);
const SELF = new RegExp(`\\b${NAMES} nay\\b`);

/** What the sentences call the document ("xây dựng Kế hoạch … như sau:", "Trên đây là Báo cáo …"); null if they do not. */
export function typeFromSentences(opening: string, closing: string): DocumentType | null {
  const said =
    OPENING.exec(plain(opening.slice(0, 4000))) ??
    CLOSING.exec(plain(closing.slice(-3000))) ??
    SELF.exec(plain(closing.slice(-3000)));
  return said?.[1] ? (byKey.get(squeeze(said[1])) ?? null) : null;
}

/** Index behind the first `count` letters and digits of the line. */
function endOfLetters(line: string, count: number): number {
  const flat = plain(line);
  let left = count;
  for (let i = 0; i < flat.length; i++) {
    if (/[a-z0-9]/.test(flat[i] as string)) left--;
    if (left === 0) return i + 1;
  }
  return line.length;
}
