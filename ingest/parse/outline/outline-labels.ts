/**
 * Labels of sections: Phần, Chương, Mục, Điều, roman, arabic, decimal, letters in Vietnamese order (with đ), bullets.
 * NĐ 30/2020/NĐ-CP, Phụ lục I, II.6; the deeper marks (1.1, (1), -, +) are those offices add.
 */
import { plain } from '../plain.ts';

export type LabelKind =
  | 'annex'
  | 'part'
  | 'chapter'
  | 'division'
  | 'subdivision'
  | 'article'
  | 'roman'
  | 'capital'
  | 'arabic'
  | 'decimal'
  | 'letter'
  | 'parenthesis'
  | 'dash'
  | 'plus';

export interface Label {
  kind: LabelKind;
  /** As printed, without its closing mark. */
  label: string;
  /** Its place in the row of its kind: II → 2, đ → 5; the last group of a decimal. 0 where there is none. */
  ordinal: number;
  /** For "2.1": [2, 1]. */
  groups?: number[];
  /** Where the heading begins on the line. */
  textAt: number;
  /** OCR had something else where the roman numeral stands ("Í", "l", "1", "|"). */
  repaired?: boolean;
}

export const LETTERS = 'abcdđeghiklmnopqrstuvxyz';
const WORD_ORDINALS = ['nhat', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'];

const ROMAN = /^(X{0,3}(?:IX|IV|V?I{0,3}))(?=[.)]|\s*[-–]\s|\s*:)/;
const NAMED =
  /^(phu luc|bieu mau|phan|chuong|tieu muc|muc|dieu)(?:\s{1,3}(?:thu\s{1,3}([a-z]{2,5})|so\s{1,3}(\d{1,3})|([ivxl1|í]{1,7})(?![a-z0-9])|(\d{1,3}[a-zđ]{0,2})(?![a-z0-9])|([a-z])(?![a-z0-9])))?/;
const NAMED_KIND: Readonly<Record<string, LabelKind>> = {
  'phu luc': 'annex',
  phan: 'part',
  chuong: 'chapter',
  muc: 'division',
  'tieu muc': 'subdivision',
  dieu: 'article',
};

/** Reads the label a line begins with; null when it begins with none. */
export function readLabel(text: string): Label | null {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return readNumber(text);
  if (first === 40) return readParenthesis(text);
  if (
    first === 45 ||
    first === 43 ||
    first === 0x2013 ||
    first === 0x2022 ||
    first === 0xb7 ||
    first === 0x2212
  ) {
    const m = /^([-+–•·−])\s{0,8}(?=\S)/.exec(text);
    if (!m || (/^[-+–]\d/.test(text) && !/^[-+–]\d+[.)]/.test(text) && text[1] !== ' ')) return null;
    // "- (1) …", "- a) …": the bullet is the editor's, the label the author's.
    const inner = /^[(a-zđ]/.test(text[m[0].length] ?? '') ? readInner(text.slice(m[0].length)) : null;
    if (inner) return { ...inner, textAt: inner.textAt + m[0].length };
    return { kind: m[1] === '+' ? 'plus' : 'dash', label: m[1] as string, ordinal: 0, textAt: m[0].length };
  }
  if (text[0] === 'P' || text[0] === 'C' || text[0] === 'M' || text[0] === 'Đ' || text[0] === 'T') {
    const named = readNamed(text);
    if (named) return named;
  }
  return readRoman(text) ?? readLetter(text);
}

/** Whether a line begins with a label that opens a section or item. */
export function isListLabel(text: string): boolean {
  return readLabel(text) !== null;
}

function readNumber(text: string): Label | null {
  const m = /^(\d{1,3}(?:\.\d{1,3}){0,5})([a-zđ]?)(\.|\)|\s{0,2}[/:]|(?=\s))\s{0,8}/.exec(text);
  if (!m) return null;
  const groups = (m[1] as string).split('.').map(Number);
  const close = m[3] as string;
  const rest = text.slice(m[0].length);
  if (!rest) return null;
  // "2024 …" is four digits and never matches; "15 tháng", "28,5", "3.768/3.768" are figures, not labels.
  if (groups.length === 1 && close !== '.' && close !== ')' && close.trim() !== '/' && close.trim() !== ':')
    return null;
  if (groups.length === 1 && close.trim() === '/' && /^\d/.test(rest)) return null;
  if (groups.length === 1 && close === '.' && /^\d/.test(rest)) return null;
  if (groups.length > 1 && (close === ')' || close.trim() === '/')) return null;
  if (groups.length > 1 && close === '' && !/^[\p{Lu}"“]/u.test(rest)) return null;
  if (groups.length > 1 && close === '.' && /^\d/.test(rest)) return null;
  if (
    groups
      .slice(1)
      .some((g, i) => g > 60 || String(g).length !== ((m[1] as string).split('.')[i + 1] ?? '').length)
  )
    return null;
  const label = `${m[1]}${m[2] ?? ''}`;
  if (groups.length > 1)
    return { kind: 'decimal', label, ordinal: groups.at(-1) as number, groups, textAt: m[0].length };
  return { kind: 'arabic', label, ordinal: groups[0] as number, groups, textAt: m[0].length };
}

function readInner(text: string): Label | null {
  return text.startsWith('(') ? readParenthesis(text) : readLetter(text);
}

function readParenthesis(text: string): Label | null {
  const m = /^\((\d{1,2}|[a-zđ]|[ivx]{1,5})\)\s{0,8}(?=\S)/.exec(text);
  if (!m) return null;
  const label = m[1] as string;
  return { kind: 'parenthesis', label, ordinal: /\d/.test(label) ? Number(label) : 0, textAt: m[0].length };
}

function readLetter(text: string): Label | null {
  const m = /^([a-zđ])(\d{0,2})\s?([).])\s{0,8}(?=\S)/.exec(text);
  if (m) {
    if (m[3] === '.' && !/^\s/.test(text.slice(2 + (m[2] as string).length))) return null;
    return {
      kind: 'letter',
      label: `${m[1]}${m[2]}`,
      ordinal: LETTERS.indexOf(m[1] as string) + 1,
      textAt: m[0].length,
    };
  }
  const capital = /^([A-HK-U])\s?[.)]\s{1,8}(?=\p{Lu})/u.exec(text);
  if (capital) {
    const letter = capital[1] as string;
    return { kind: 'capital', label: letter, ordinal: letter.charCodeAt(0) - 64, textAt: capital[0].length };
  }
  return null;
}

function readRoman(text: string): Label | null {
  const m = ROMAN.exec(text);
  if (m?.[1]) {
    const close = /^\s{0,2}[.):–-]\s{0,8}/.exec(text.slice(m[1].length));
    const at = m[1].length + (close?.[0].length ?? 0);
    // "C.", "V. Nguyễn" aside: the heading after a roman numeral begins with a capital, a digit or a quote.
    if (close && /^[\p{Lu}\d"“(]/u.test(text.slice(at)))
      return { kind: 'roman', label: m[1], ordinal: romanValue(m[1]), textAt: at };
    return null;
  }
  // OCR: Í, l, | for I, in list position only ("IÍ.", "Ill.", "l.").
  const misread = /^([IVXÍÌÎl|]{1,5})\s?\.\s{1,8}(?=\p{Lu})/u.exec(text);
  if (!misread) return null;
  const repaired = (misread[1] as string).replace(/[ÍÌÎl|]/g, 'I');
  if (!/^X{0,3}(?:IX|IV|V?I{0,3})$/.test(repaired)) return null;
  return {
    kind: 'roman',
    label: repaired,
    ordinal: romanValue(repaired),
    textAt: misread[0].length,
    repaired: true,
  };
}

function readNamed(text: string): Label | null {
  const flat = plain(text.slice(0, 40));
  const m = NAMED.exec(flat);
  if (!m) return null;
  const kind = NAMED_KIND[m[1] as string];
  if (!kind) return null;
  const raw = text.slice(0, m[0].length);
  const bare = m[0].length === (m[1] as string).length;
  if (bare) {
    // "PHỤ LỤC", "Phụ lục: …" alone; the others need a number.
    if (kind !== 'annex' || !/^(?:\s*$|\s*[:.–-]|\s*\()/.test(text.slice(m[0].length))) return null;
    return { kind, label: 'Phụ lục', ordinal: 0, textAt: m[0].length };
  }
  if (/^\p{Ll}/u.test(text)) return null;
  const after = text.slice(m[0].length);
  // "Điều 3 Nghị định này …", "Chương II của Luật" are sentences; "Điều 3." and "Điều 3: " are articles.
  const close = /^\s{0,2}([.:)–-]|$|\s(?=[\p{Lu}“"]))\s{0,8}/u.exec(after);
  if (!close) return null;
  if (kind === 'article' && close[1]?.trim() === '' && after.trim() !== '') return null;
  if (
    kind !== 'annex' &&
    kind !== 'article' &&
    close[1]?.trim() === '' &&
    after.trim() !== '' &&
    !/^[\p{Lu}\s,\d–-]{6,}/u.test(after)
  )
    return null;
  const numeral = m[2] ?? m[3] ?? m[4] ?? m[5] ?? m[6] ?? '';
  const repairedRoman = m[4] ? m[4].replace(/[1|íl]/g, 'i') : '';
  const isRoman =
    m[4] !== undefined && /^x{0,3}(?:ix|iv|v?i{0,3})$/.test(repairedRoman) && !/^\d+$/.test(m[4]);
  const ordinal = m[2]
    ? WORD_ORDINALS.indexOf(m[2]) + 1
    : isRoman
      ? romanValue(repairedRoman.toUpperCase())
      : Number.parseInt(numeral, 10) || 0;
  const label = labelText(raw, isRoman ? repairedRoman.toUpperCase() : null, m[4]);
  return { kind, label, ordinal, textAt: m[0].length + close[0].length };
}

/** "CHƯƠNG II" and "Chương II" are one label: the noun in sentence case, the number as printed. */
function labelText(raw: string, roman: string | null, printedRoman: string | undefined): string {
  const words = raw.trim().split(/\s+/);
  if (roman && printedRoman) words[words.length - 1] = roman;
  const upper = words.map((w, i) => {
    const last = i === words.length - 1;
    if (last && (roman || /\d/.test(w) || w.length === 1)) return w;
    const low = w.toLowerCase();
    return i === 0 ? low.charAt(0).toUpperCase() + low.slice(1) : low;
  });
  return upper.join(' ');
}

export function romanValue(roman: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
  let total = 0;
  for (let i = 0; i < roman.length; i++) {
    const here = values[roman[i] as string] ?? 0;
    const next = values[roman[i + 1] ?? ''] ?? 0;
    total += here < next ? -here : here;
  }
  return total;
}
