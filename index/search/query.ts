/**
 * The query language (cú pháp tìm kiếm): words, "cụm từ", -loại trừ, and fields a person can guess:
 * loai:KH nam:2024..2025 ngay:1/3/2024..30/6/2024 cap:tỉnh cq:"Sơn La" donvi:"Phòng Nội vụ" vien-dan:29-NQ/TW.
 * Anything else is words; what looks like a slip is taken as words too, with a hint. Never throws.
 */
import { documentTypeByName } from '../../corpus/document-type.ts';
import type { Level } from '../../corpus/record.ts';
import { fold, nfc } from '../../corpus/vietnamese.ts';
import { DOCUMENT_TYPES } from '../../corpus/vocabulary/document-types.ts';
import { type DayRange, readDateRange, readYearRange } from './query-dates.ts';

export type ChipKind =
  | 'phrase'
  | 'exclude'
  | 'type'
  | 'year'
  | 'date'
  | 'level'
  | 'issuer'
  | 'unit'
  | 'cites';

/** One understood part of the query, to show and to take away. */
export interface Chip {
  kind: ChipKind;
  /** "Loại: Kế hoạch" */
  label: string;
  /** The query without this part. */
  without: string;
}

export interface ParsedQuery {
  /** What is left for ranking, quoted phrases included. */
  words: string;
  phrases: string[];
  excluded: string[];
  types: string[];
  levels: Level[];
  issuers: string[];
  units: string[];
  cites: string[];
  issued: DayRange | null;
  chips: Chip[];
  /** Vietnamese sentences for the reader: what was taken differently than written, and how to write it. */
  hints: string[];
}

/** Longer queries are cut here. */
export const LONGEST_QUERY = 2_000;

interface Part {
  /** As written. */
  raw: string;
  minus: boolean;
  field: string | null;
  value: string;
  quoted: boolean;
  unclosed: boolean;
}

const FIELDS: Record<string, ChipKind> = {
  loai: 'type',
  'loai-van-ban': 'type',
  nam: 'year',
  ngay: 'date',
  cap: 'level',
  cq: 'issuer',
  coquan: 'issuer',
  'co-quan': 'issuer',
  donvi: 'unit',
  'don-vi': 'unit',
  viendan: 'cites',
  'vien-dan': 'cites',
};

const LEVEL_WORDS: Record<string, Level> = {
  'trung uong': 'central',
  tw: 'central',
  bo: 'ministry',
  tinh: 'province',
  'thanh pho': 'province',
  huyen: 'district',
  xa: 'commune',
  phuong: 'commune',
  'don vi': 'unit',
};

export const LEVEL_NAMES: Record<Level, string> = {
  central: 'Trung ương',
  ministry: 'Bộ, ngành',
  province: 'Cấp tỉnh',
  district: 'Cấp huyện',
  commune: 'Cấp xã',
  unit: 'Đơn vị',
};

/** Reads a query. Total: every string gives a query. */
export function parseQuery(written: string): ParsedQuery {
  const query = emptyQuery();
  if (written.length > LONGEST_QUERY) {
    query.hints.push(`Câu tìm quá dài: chỉ dùng ${LONGEST_QUERY.toLocaleString('vi')} ký tự đầu.`);
  }
  const parts = split(plain(written));
  const words: string[] = [];
  parts.forEach((part, i) => {
    const label = understand(part, query);
    if (label === null) {
      words.push(part.quoted ? part.value : part.field ? `${part.field} ${part.value}` : part.value);
      return;
    }
    if (label.kind === 'phrase') words.push(part.value);
    const without = parts
      .filter((_, j) => j !== i)
      .map((p) => p.raw)
      .join(' ');
    query.chips.push({ ...label, without });
  });
  query.words = words.join(' ').trim();
  return query;
}

/** The same query asked in other words ("giáo dụk loai:KH" → "giáo dục loai:KH"): fields, exclusions and quotes stay. */
export function withWords(written: string, words: string): string {
  const unused = emptyQuery();
  const kept: string[] = [];
  let asked = words;
  for (const part of split(plain(written))) {
    const kind = understand(part, unused)?.kind;
    if (kind === 'phrase') asked = asked.replace(part.value, () => `"${part.value}"`);
    else if (kind) kept.push(part.raw);
  }
  return [asked, ...kept].join(' ').trim();
}

function emptyQuery(): ParsedQuery {
  return {
    words: '',
    phrases: [],
    excluded: [],
    types: [],
    levels: [],
    issuers: [],
    units: [],
    cites: [],
    issued: null,
    chips: [],
    hints: [],
  };
}

function plain(written: string): string {
  return nfc(written.slice(0, LONGEST_QUERY)).replace(/[\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ');
}

/** Cuts at spaces, keeping quoted stretches whole. One pass. */
function split(text: string): Part[] {
  const parts: Part[] = [];
  let i = 0;
  while (i < text.length) {
    if (/\s/.test(text[i] as string)) {
      i++;
      continue;
    }
    const start = i;
    const minus = text[i] === '-' && i + 1 < text.length && /[\p{L}\p{N}"“]/u.test(text[i + 1] as string);
    if (minus) i++;
    const field = /^[\p{L}-]{2,14}:(?=[^\s/])/u.exec(text.slice(i, i + 16))?.[0] ?? null;
    const known = field !== null && FIELDS[fold(field.slice(0, -1))] !== undefined;
    if (known) i += field.length;
    const quoted = text[i] === '"' || text[i] === '“';
    const end = quoted ? closingQuote(text, i + 1) : nextSpace(text, i);
    const unclosed = quoted && end >= text.length;
    const value = text.slice(quoted ? i + 1 : i, unclosed ? text.length : end).trim();
    i = quoted && !unclosed ? end + 1 : end;
    parts.push({
      raw: text.slice(start, i).trim(),
      minus,
      field: known ? field.slice(0, -1) : null,
      value,
      quoted,
      unclosed,
    });
  }
  return parts;
}

/** Puts a part where it belongs; null when it is plain words. */
function understand(part: Part, query: ParsedQuery): Omit<Chip, 'without'> | null {
  const { value } = part;
  if (part.unclosed) query.hints.push('Thiếu dấu ngoặc kép đóng: đã tìm như các từ thường.');
  if (part.field) return understandField(part, FIELDS[fold(part.field)] as ChipKind, query);
  if (part.minus && /[\p{L}\p{N}]/u.test(value)) {
    query.excluded.push(value);
    return { kind: 'exclude', label: `Không có: ${value}` };
  }
  if (part.quoted && !part.unclosed && /[\p{L}\p{N}]/u.test(value)) {
    query.phrases.push(value);
    return { kind: 'phrase', label: `“${value}”` };
  }
  return null;
}

function understandField(part: Part, kind: ChipKind, query: ParsedQuery): Omit<Chip, 'without'> | null {
  const { value, field } = part;
  const wrong = (example: string) => {
    query.hints.push(`Không hiểu “${field}:${value}”, đã tìm như các từ thường. Hãy viết ${example}.`);
    return null;
  };
  if (!/[\p{L}\p{N}]/u.test(value)) return wrong(`${field}:giá-trị, ví dụ nam:2024`);
  if (part.minus) return wrong(`${field}:${value} không có dấu trừ phía trước`);
  switch (kind) {
    case 'type': {
      const type = typeOf(value);
      if (!type) return wrong('loai:KH hoặc loai:"Kế hoạch"');
      query.types.push(type.code);
      return { kind, label: `Loại: ${type.name}` };
    }
    case 'year':
    case 'date': {
      const range = kind === 'year' ? readYearRange(value) : readDateRange(value);
      if (!range) return wrong(kind === 'year' ? 'nam:2024 hoặc nam:2024..2025' : 'ngay:1/3/2024..30/6/2024');
      query.issued = query.issued
        ? { from: Math.max(range.from, query.issued.from), to: Math.min(range.to, query.issued.to) }
        : range;
      return { kind, label: `${kind === 'year' ? 'Năm' : 'Ngày'}: ${value.replace('..', '–')}` };
    }
    case 'level': {
      const level = LEVEL_WORDS[fold(value).replace(/[\s-]+/g, ' ')];
      if (!level) return wrong('cap:tỉnh (hoặc trung-ương, bộ, huyện, xã)');
      query.levels.push(level);
      return { kind, label: LEVEL_NAMES[level] };
    }
    case 'issuer':
      query.issuers.push(value);
      return { kind, label: `Cơ quan: ${value}` };
    case 'unit':
      query.units.push(value);
      return { kind, label: `Đơn vị: ${value}` };
    default:
      query.cites.push(value);
      return { kind, label: `Viện dẫn: ${value}` };
  }
}

/** "KH", "kh", "kế hoạch", "ke-hoach" → Kế hoạch. */
function typeOf(value: string): { code: string; name: string } | null {
  const key = fold(value).replace(/[\s-]+/g, ' ');
  return (
    DOCUMENT_TYPES.find((t) => t.code.toLowerCase() === value.toLowerCase()) ??
    documentTypeByName(value) ??
    DOCUMENT_TYPES.find((t) => fold(t.name) === key) ??
    DOCUMENT_TYPES.find((t) => fold(t.code) === key) ??
    null
  );
}

function closingQuote(text: string, from: number): number {
  for (let i = from; i < text.length; i++) if (text[i] === '"' || text[i] === '”') return i;
  return text.length;
}

function nextSpace(text: string, from: number): number {
  let i = from;
  while (i < text.length && !/\s/.test(text[i] as string)) i++;
  return i;
}
