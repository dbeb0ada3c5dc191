/** Thể loại: from the words of a type to its code and back. */
import { oldTone } from './vietnamese.ts';
import { DOCUMENT_TYPES, type DocumentType } from './vocabulary/document-types.ts';

const byCode = new Map(DOCUMENT_TYPES.map((type) => [type.code, type]));
const byName = new Map<string, DocumentType>();
for (const type of DOCUMENT_TYPES) {
  for (const name of [type.name, ...(type.aliases ?? [])]) {
    const key = oldTone(name).toLowerCase();
    if (!byName.has(key)) byName.set(key, type);
  }
}

/** "kế hoạch", "KẾ HOẠCH", "Chương trình hành động" → the type; null for other words. */
export function documentTypeByName(name: string): DocumentType | null {
  return byName.get(oldTone(name).toLowerCase().replace(/\s+/g, ' ').trim()) ?? null;
}

/** "KH" → Kế hoạch. */
export function documentTypeByCode(code: string): DocumentType | null {
  return byCode.get(code) ?? null;
}

/** The type a symbol's abbreviation stands for: in a Party symbol TT is Thông tri, elsewhere Thông tư. */
export function documentTypeBySymbol(symbol: string, party = false): DocumentType | null {
  const fits = DOCUMENT_TYPES.filter((type) => type.symbols.includes(symbol));
  return fits.find((type) => type.systems.includes('party') === party) ?? fits[0] ?? null;
}
