/**
 * Where the name of an unnumbered instrument ends: laws, codes and ordinances by the list of known names or by their
 * wording, the Constitution, and resolutions of Party congresses and conferences.
 */
import { oldTone } from '../../../corpus/vietnamese.ts';
import {
  CODE_NAMES,
  LAW_ALIASES,
  LAW_NAMES,
  ORDINANCE_NAMES,
} from '../../../corpus/vocabulary/named-laws.ts';
import type { Read } from './citation-patterns.ts';

/** Syllables of known names, one level a syllable; `name` where one is complete. */
interface NameNode {
  next: Map<string, NameNode>;
  name?: string;
}

const TREES: Record<string, NameNode> = {
  L: tree(LAW_NAMES, LAW_ALIASES),
  BL: tree(CODE_NAMES),
  PL: tree(ORDINANCE_NAMES),
};

/** "Pháp lệnh về phí và lệ phí": older titles were quoted so. */
const ABOUT = /[ \u00A0][Vv]ề(?=[ \u00A0])/uy;

/** Words that cannot belong to a law's name once it has begun. */
const STOPS = new Set(
  (
    'này đã được thì là có không ngày năm số quy qui theo tại trong để khi do từ cho bởi nhằm phải hoặc hiện sửa ban như ' +
    'và về các đối của với gồm đến thông trừ mà hay chưa cũng vẫn sẽ bị vào quyết nghị thực hướng khoản điều điểm chương ' +
    'mục phần nêu trên dưới trước sau so cùng nói nếu còn tuy nay cần chỉ giao gửi ra hết đang'
  ).split(' '),
);
const LONGEST_NAME = 24;
const SYLLABLE = /[ \u00A0]?(?:[,–-][ \u00A0]?)?(?:[“"][ \u00A0]?)?([\p{L}\d/]{1,14})[”"]?/uy;
const NEXT_WORD = /[ \u00A0]([\p{L}\d&/-]{1,24})/uy;
const COUNTRY =
  /[ \u00A0](?:(?:của|CỦA)[ \u00A0])?(?:[Nn]ước|NƯỚC)[ \u00A0](?:Cộng hòa|Cộng hoà|CỘNG HÒA|CHXHCN)[ \u00A0](?:(?:xã hội chủ nghĩa|Xã hội chủ nghĩa|XÃ HỘI CHỦ NGHĨA)[ \u00A0])?(?:Việt Nam|VIỆT NAM)/uy;

export interface LawName {
  /** Name in its own spelling where known, as written otherwise. */
  name: string;
  known: boolean;
}

/**
 * Reads a law's name after "Luật", "Bộ luật" or "Pháp lệnh". The longest known name wins; an unknown name must begin
 * with a capital and ends before the first word that cannot belong to it. Null: no name ("Luật này", "luật sư").
 */
export function readLawName(
  text: string,
  at: number,
  type: 'L' | 'BL' | 'PL',
  capital: boolean,
): Read<LawName> | null {
  ABOUT.lastIndex = at;
  const about = ABOUT.exec(text)?.[0].length ?? 0;
  const known = readKnownName(text, at + about, TREES[type] as NameNode);
  if (known) {
    COUNTRY.lastIndex = known.end;
    const country = COUNTRY.exec(text);
    return country ? { end: known.end + country[0].length, value: known.value } : known;
  }
  return capital ? readUnknownName(text, at) : null;
}

function readKnownName(text: string, at: number, root: NameNode): Read<LawName> | null {
  let node: NameNode = root;
  let best: Read<LawName> | null = null;
  let pos = at;
  for (let i = 0; i < LONGEST_NAME; i++) {
    SYLLABLE.lastIndex = pos;
    const m = SYLLABLE.exec(text);
    if (!m) break;
    const next = node.next.get(syllableKey(m[1] as string));
    if (!next) break;
    node = next;
    pos += m[0].length;
    if (node.name) best = { end: pos, value: { name: node.name, known: true } };
  }
  return best;
}

function readUnknownName(text: string, at: number): Read<LawName> | null {
  let pos = at;
  for (let i = 0; i < 12; i++) {
    NEXT_WORD.lastIndex = pos;
    const m = NEXT_WORD.exec(text);
    const word = m?.[1];
    if (!m || !word || STOPS.has(word.toLowerCase()) || /^\d/.test(word)) break;
    if (i === 0 && (!/^\p{Lu}/u.test(word) || /^\p{Lu}{3,}$/u.test(word))) return null;
    if (/^(?:Căn|Theo|Xét|Điều|Khoản|Chương)$/u.test(word)) break;
    if (i > 0 && /^(?:Luật|Nghị|Thông|Pháp|Quyết|Bộ|Chính)$/u.test(word)) break;
    pos += m[0].length;
  }
  return pos > at ? { end: pos, value: { name: text.slice(at, pos).trim(), known: false } } : null;
}

/** "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam". Reads what follows "Hiến pháp"; empty when nothing does. */
export function readConstitution(text: string, at: number): number {
  COUNTRY.lastIndex = at;
  const m = COUNTRY.exec(text);
  return m ? at + m[0].length : at;
}

const ORDINAL = '(?:[IVXÍ]{1,7}|\\d{1,2}|thứ [\\p{Ll}]{2,5})';
const TERM = `(?:lần thứ|LẦN THỨ|khóa|khoá|KHÓA|nhiệm kỳ|NHIỆM KỲ)[ \\u00A0]{0,2}(?:${ORDINAL}|\\d{4}[ \\u00A0]?[-–][ \\u00A0]?\\d{4})(?![\\p{L}\\d])`;
const PERIOD = `(?:,?[ \\u00A0]{0,2}\\(?nhiệm kỳ[ \\u00A0]{0,2}\\d{4}[ \\u00A0]{0,2}[-–][ \\u00A0]{0,2}\\d{4}\\)?)?`;
const CONGRESS = new RegExp(
  `[ \\u00A0](?:của[ \\u00A0])?(?:[Đđ]ại hội|ĐẠI HỘI)(?:[ \\u00A0]${ORDINAL}(?:[ \\u00A0]của[ \\u00A0]Đảng)?(?![\\p{L}\\d])|[^.;:()\\n]{1,110}?${TERM}(?:[ \\u00A0]của[ \\u00A0]Đảng)?)${PERIOD}`,
  'uy',
);
const PLENUM = new RegExp(
  `[ \\u00A0](?:của[ \\u00A0])?(?:(?:Hội nghị|hội nghị)[ \\u00A0](?:lần thứ[ \\u00A0][\\p{L}\\d]{1,6},?[ \\u00A0])?)?(?:(?:Ban Chấp hành|Ban chấp hành|BCH)[ \\u00A0])?(?:Trung ương|TW)(?:[ \\u00A0]Đảng)?(?:[ \\u00A0](?:lần thứ[ \\u00A0])?${ORDINAL}(?![\\p{L}\\d]))?,?[ \\u00A0]\\(?(?:khóa|khoá|Khóa|Khoá|KHÓA)[ \\u00A0]${ORDINAL}(?![\\p{L}\\d])\\)?`,
  'uy',
);

/** A Party resolution known by its meeting: "Đại hội Đảng bộ tỉnh Yên Bái lần thứ XIX nhiệm kỳ 2020-2025". */
export function readMeeting(text: string, at: number): Read<{ kind: 'congress' | 'plenum' }> | null {
  for (const [kind, pattern] of [
    ['congress', CONGRESS],
    ['plenum', PLENUM],
  ] as const) {
    pattern.lastIndex = at;
    const m = pattern.exec(text);
    if (m) return { end: at + m[0].length, value: { kind } };
  }
  return null;
}

function tree(names: readonly string[], aliases: Readonly<Record<string, string>> = {}): NameNode {
  const root: NameNode = { next: new Map() };
  const all = [...names.map((name) => [name, name] as const), ...Object.entries(aliases)];
  for (const [wording, name] of all) {
    let node = root;
    for (const word of wording
      .replace(/[,;"()–-]/g, ' ')
      .split(/\s+/)
      .filter(Boolean)) {
      const key = syllableKey(word);
      let next = node.next.get(key);
      if (!next) {
        next = { next: new Map() };
        node.next.set(key, next);
      }
      node = next;
    }
    node.name = name;
  }
  return root;
}

/** Case, tone style and i/y aside: "Thuỷ sản", "thủy sản"; "kỹ", "kĩ". */
function syllableKey(word: string): string {
  const key = oldTone(word).toLowerCase();
  return key.length <= 3 ? key.replace(/^([hklmst])y$/u, '$1i').replace(/ĩ/g, 'ỹ') : key;
}
