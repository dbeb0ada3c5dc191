/**
 * Số, ký hiệu: reading a symbol, putting its known miswritings right, and saying what was put right.
 * Grammars: NĐ 30/2020/NĐ-CP, Phụ lục I, II.3 (serial/TYPE-ORGAN, công văn serial/ORGAN-UNIT); NĐ 34/2016/NĐ-CP,
 * Điều 58 (serial/year/TYPE-ORGAN); Luật 80/2015/QH13, Điều 10 (serial/year/QHterm); Hướng dẫn 36-HD/VPTW (serial-TYPE/ORGAN).
 */
import { nfc } from './vietnamese.ts';
import { BODIES, type Body } from './vocabulary/bodies.ts';
import { DOCUMENT_TYPES } from './vocabulary/document-types.ts';
import {
  HOMOGLYPHS,
  ORGAN_CONFUSIONS,
  SERIAL_CONFUSIONS,
  TYPE_CONFUSIONS,
} from './vocabulary/symbol-repairs.ts';

export type SymbolSystem = 'assembly' | 'normative' | 'party' | 'state' | 'letter' | 'other';

export interface SymbolRepair {
  rule: 'homoglyph' | 'spaces' | 'serial' | 'case' | 'type' | 'organ' | 'separator' | 'hyphen' | 'swapped';
  from: string;
  to: string;
}

export interface ParsedSymbol {
  /** Canonical form: "29-NQ/TW". A blank serial leaves the separator in front: "/KH-UBND", "-KH/ĐU". */
  text: string;
  serial: string | null;
  year: number | null;
  /** Type abbreviation in canonical case; null where the symbol carries none (công văn, Assembly acts). */
  type: string | null;
  /** Code of the issuing body, further parts joined by "-": "UBND", "BNV-BTC", "TWĐTN". */
  organ: string | null;
  /** What follows the organ in a công văn: "KGVX". */
  unit: string | null;
  system: SymbolSystem;
  repairs: SymbolRepair[];
}

/** Longest symbol worth reading; the longest real ones (joint circulars) stay under 80. */
const LONGEST = 120;
const SERIAL = /^\d{1,6}(?:\.\d{1,4})?[a-zđ]?$/u;
const YEAR = /^(?:19|20)\d\d$/;
const ASSEMBLY = /^(?:QH|UBTVQH)\d{0,2}$/;
const PART = /^[\p{L}][\p{L}\d&]{0,24}$/u;

const TYPE_SYMBOLS = new Map<string, string>();
for (const type of DOCUMENT_TYPES) for (const symbol of type.symbols) TYPE_SYMBOLS.set(symbol, symbol);
for (const extra of ['PL', 'LCT', 'HP']) TYPE_SYMBOLS.set(extra, extra);
const TYPE_BY_UPPER = byUpper([...TYPE_SYMBOLS.keys()]);

const BODY_BY_CODE = new Map<string, Body>();
for (const body of BODIES) for (const code of [body.code, ...(body.alt ?? [])]) BODY_BY_CODE.set(code, body);
const CODE_BY_UPPER = byUpper([...BODY_BY_CODE.keys()]);

/** Types that are normative when the symbol has a year (Luật 64/2025/QH15, Điều 4; older acts: Luật 1996, 2004). */
const NORMATIVE = new Set(['NĐ', 'TT', 'TTLT', 'NQLT', 'NQ', 'QĐ', 'CT', 'L', 'PL']);
/** State organs old and sure enough that a Party-style "38-CT/TTg" is a slip, not another body's habit. */
const STATE_ORGAN = /^(?:TTg|CP|UBND|HĐND|B[A-ZĐ]{2,7}|S[A-ZĐ]{2,7}|VPCP|NHNN|TTCP)$/u;

/** The body a code belongs to, alternative spellings included ("BGD&ĐT"). */
export function bodyByCode(code: string): Body | null {
  return BODY_BY_CODE.get(code) ?? BODY_BY_CODE.get(code.replace(/\d+$/, '')) ?? null;
}

/**
 * Reads a symbol with or without "Số:". Null when there is neither a serial nor the blank left for one.
 * What it cannot place (a company's "05/2026/VLN/CV-LV") comes back as system "other", written as it stands.
 */
export function parseSymbol(raw: string): ParsedSymbol | null {
  if (raw.length > LONGEST * 2) return null;
  const repairs: SymbolRepair[] = [];
  const clean = tidy(raw, repairs);
  if (clean.length === 0 || clean.length > LONGEST || !/\d|^[-/]/.test(clean)) return null;
  return readKnown(clean, repairs) ?? readOther(clean, repairs);
}

/** The canonical form of a symbol, or the tidied input where it is no symbol. For equality of two writings. */
export function canonicalSymbol(raw: string): string {
  return parseSymbol(raw)?.text ?? nfc(raw).trim();
}

/** Homoglyphs, invisible characters and spaces round separators. */
function tidy(raw: string, repairs: SymbolRepair[]): string {
  const visible = raw
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[\s\u00A0]+/g, ' ')
    .replace(/^\s*số\s*:?\s*/iu, '')
    .trim();
  const letters = visible.replace(/[^\u0020-\u007E]/g, (letter) => HOMOGLYPHS[letter] ?? letter);
  if (letters !== visible) repairs.push({ rule: 'homoglyph', from: visible, to: letters });
  // The police add the drafting unit in brackets: "168/2004/QĐ-BCA (A11)".
  const bare = letters
    .replace(/ ?\([A-Z]\d{1,3}\)$/, '')
    .replace(/(?<=QH) (?=\d{1,2}$)/, '')
    .replace(/-[ \n]?-?\n?(?=\p{Lu})/gu, '-')
    .replace(/^(\d{1,6})[ .](?=[a-zđ][/-])/u, '$1');
  // A scan parts the figures of a serial: "1 25/2025/NĐ-CP".
  const whole = bare.replace(/^([\dIl|]\d?) (?=\d{1,4}\/(?:19|20)\d\d\/)/, (_all, head: string) =>
    head.replace(/[Il|]/g, '1'),
  );
  if (whole !== bare) repairs.push({ rule: 'serial', from: bare, to: whole });
  const tight = whole.replace(/ ?([/.-]) ?/g, '$1').replace(/([^\d]) /g, '$1');
  if (tight !== whole) repairs.push({ rule: 'spaces', from: whole, to: tight });
  return tight;
}

/** One of the grammars of State or Party; null if none fits. */
function readKnown(clean: string, repairs: SymbolRepair[]): ParsedSymbol | null {
  const notes = [...repairs];
  const [serial, rest] = takeSerial(clean, notes);
  if (rest === null || rest === '') return null;
  const parts = splitParts(rest);
  if (parts === null) return null;
  let year: number | null = null;
  const first = parts[0];
  if (first && YEAR.test(first.word) && parts.length > 1) {
    year = Number(first.word);
    parts.shift();
    if (first.sep !== '/')
      notes.push({ rule: 'separator', from: first.sep + first.word, to: `/${first.word}` });
  }
  const found = readBody(parts, notes);
  return found && assemble(serial, year, found, notes);
}

function takeSerial(clean: string, notes: SymbolRepair[]): [string | null, string | null] {
  const cut = clean.search(/[/-]|(?<![\]!]) /);
  const head = cut < 0 ? clean : clean.slice(0, cut);
  const rest = cut < 0 ? '' : clean.slice(cut);
  if (head === '') return [null, rest];
  if (SERIAL.test(head)) return [head, rest];
  const guess = [...head.replace(/ /g, '')].map((c) => SERIAL_CONFUSIONS[c] ?? c).join('');
  if (/\d/.test(head) && SERIAL.test(guess)) {
    notes.push({ rule: 'serial', from: head, to: guess });
    return [guess, rest];
  }
  // "1836QĐ/TWĐTN": the serial runs into the type.
  const glued = /^(\d{1,6})(\p{Lu}.*)$/u.exec(head);
  return glued ? [glued[1] as string, ` ${glued[2]}${rest}`] : [null, null];
}

interface Part {
  sep: string;
  word: string;
}

function splitParts(rest: string): Part[] | null {
  const parts: Part[] = [];
  for (const m of rest.matchAll(/([/\-. ])([^/\-. ]*)/gu)) {
    const word = m[2] as string;
    if (!PART.test(word) && !YEAR.test(word)) return null;
    parts.push({ sep: m[1] as string, word });
    if (parts.length > 12) return null;
  }
  return parts.length > 0 ? parts : null;
}

interface SymbolBody {
  type: string | null;
  organs: string[];
  /** First separators as written: before the type (or organ), and between type and organ. */
  seps: [string, string];
}

function readBody(parts: Part[], notes: SymbolRepair[]): SymbolBody | null {
  const first = parts[0] as Part;
  if (ASSEMBLY.test(first.word))
    return { type: null, organs: parts.map((p) => p.word), seps: [first.sep, ''] };
  const type = typeSymbol(first.word, parts.length > 1, notes);
  if (type) {
    const rest = parts.slice(1);
    const organs = rest.map((p, i) => organCode(p.word, i === 0, notes));
    return { type, organs, seps: [first.sep, rest[0]?.sep ?? ''] };
  }
  const split = splitGlued(first.word);
  if (split) {
    notes.push({ rule: 'hyphen', from: first.word, to: split.join('-') });
    return {
      type: split[0],
      organs: [split[1], ...parts.slice(1).map((p) => p.word)],
      seps: [first.sep, '-'],
    };
  }
  return {
    type: null,
    organs: parts.map((p, i) => organCode(p.word, i === 0, notes)),
    seps: [first.sep, ''],
  };
}

function typeSymbol(word: string, hasOrgan: boolean, notes: SymbolRepair[]): string | null {
  if (TYPE_SYMBOLS.has(word)) return word;
  const confused = hasOrgan ? TYPE_CONFUSIONS[word] : undefined;
  if (confused) {
    notes.push({ rule: 'type', from: word, to: confused });
    return confused;
  }
  const cased = TYPE_BY_UPPER.get(word.toUpperCase());
  if (cased && hasOrgan && cased !== word) {
    notes.push({ rule: 'case', from: word, to: cased });
    return cased;
  }
  return null;
}

function organCode(word: string, leading: boolean, notes: SymbolRepair[]): string {
  if (BODY_BY_CODE.has(word) && word !== 'TƯ') return word;
  const right = ORGAN_CONFUSIONS[word];
  if (right && leading) {
    notes.push({ rule: 'organ', from: word, to: right });
    return right;
  }
  const cased = CODE_BY_UPPER.get(word.toUpperCase());
  if (cased && cased !== word && word.length > 2 && leading) {
    notes.push({ rule: 'case', from: word, to: cased });
    return cased;
  }
  return word;
}

/** "TBMTTQ" → TB + MTTQ: a known type run into a known body. */
function splitGlued(word: string): [string, string] | null {
  if (BODY_BY_CODE.has(word)) return null;
  for (let cut = 2; cut <= 4 && cut < word.length - 1; cut++) {
    const organ = word.slice(cut);
    if (TYPE_SYMBOLS.has(word.slice(0, cut)) && organ.length > 2 && BODY_BY_CODE.has(organ)) {
      return [word.slice(0, cut), organ];
    }
  }
  return null;
}

function assemble(
  serial: string | null,
  year: number | null,
  body: SymbolBody,
  repairs: SymbolRepair[],
): ParsedSymbol | null {
  const { type, organs, seps } = body;
  const organ = organs[0] ?? null;
  const tail = organs.join('-');
  const n = serial ?? '';
  const done = (system: SymbolSystem, text: string, unit: string | null = null): ParsedSymbol => ({
    text,
    serial,
    year,
    type,
    organ: system === 'letter' ? organ : organs.length > 0 ? tail : null,
    unit,
    system,
    repairs,
  });
  if (organ !== null && ASSEMBLY.test(organ) && !type && year !== null) {
    const whole = organs.length === 1 ? wholeTerm(organ, year) : null;
    if (whole) repairs.push({ rule: 'organ', from: organ, to: whole });
    const text = `${n}/${year}/${whole ?? tail}`;
    return { ...done('assembly', text), organ: whole ?? tail };
  }
  if (type && organ) {
    const family = bodyByCode(organ)?.family;
    const partyShape = seps[0] === '-' && seps[1] === '/';
    const party = family === 'party' || family === 'youth' || (partyShape && !STATE_ORGAN.test(organ));
    if (year !== null) {
      const [a, b] = seps;
      if (a !== '/' || b !== '-')
        repairs.push({ rule: 'separator', from: `${a}${type}${b}${organ}`, to: `/${type}-${organ}` });
      return done(NORMATIVE.has(type) ? 'normative' : 'state', `${n}/${year}/${type}-${tail}`);
    }
    const text = party ? `${n}-${type}/${tail}` : `${n}/${type}-${tail}`;
    const want = party ? '-/' : '/-';
    // "01-GCN-MT" of a company: no slash anywhere and no body we know is not a miswriting of ours to mend.
    // Nor "43 TC/QLCS", as ministries numbered before 1996.
    if (
      /^(?:--| .)$/.test(seps.join('')) &&
      (!family || organ.length < 3) &&
      !(seps[0] === ' ' && family === 'party')
    )
      return null;
    if (seps.join('') !== want) {
      const swapped = seps.join('') === (party ? '/-' : '-/');
      repairs.push({
        rule: swapped ? 'swapped' : 'separator',
        from: `${n}${seps[0]}${type}${seps[1]}${tail}`,
        to: text,
      });
    }
    return done(party ? 'party' : 'state', text);
  }
  // Công văn: at least organ and unit, or one known body ("2105/UBND").
  if (!type && organ && year === null && seps[0] === '/' && (organs.length > 1 || bodyByCode(organ))) {
    return done('letter', `${n}/${tail}`, organs.slice(1).join('-') || null);
  }
  // Symbols of before 1996: "64-CP", "327-CT", "26/CP".
  if (!type && organ && year === null && organs.length === 1 && /^(?:CP|TTg|CT|HĐBT)$/.test(organ)) {
    return done('state', `${n}${seps[0] === '-' ? '-' : '/'}${organ}`);
  }
  return null;
}

/**
 * "58/2024/QH1", its last figure lost in a scan: the one term in session that year that begins so. Null where the term
 * is whole, or two terms met in that year.
 */
function wholeTerm(organ: string, year: number): string | null {
  const [, body, figures] = /^(QH|UBTVQH)(\d)$/.exec(organ) ?? [];
  if (!body || !figures) return null;
  const terms = ASSEMBLY_TERMS.filter(([, from, to]) => year >= from && year <= to).map(([term]) =>
    String(term),
  );
  if (terms.includes(figures) || terms.length !== 1) return null;
  return terms[0]?.startsWith(figures) ? body + terms[0] : null;
}

/** Terms of two figures with their first and last year (elections of 1997, 2002, 2007, 2011, 2016, 2021, 2026). */
const ASSEMBLY_TERMS = [
  [10, 1997, 2002],
  [11, 2002, 2007],
  [12, 2007, 2011],
  [13, 2011, 2016],
  [14, 2016, 2021],
  [15, 2021, 2026],
  [16, 2026, 2031],
] as const;

/** Anything else that carries a number: kept as written, spaces apart. */
function readOther(clean: string, repairs: SymbolRepair[]): ParsedSymbol | null {
  if (!/\d/.test(clean)) return null;
  const serial = /^\d{1,6}(?:\.\d{1,4})?[a-zđ]?(?=$|[/\-. ])/u.exec(clean)?.[0] ?? null;
  const year = /[/-]((?:19|20)\d\d)(?=$|[/\-. \p{L}])/u.exec(clean)?.[1];
  return {
    text: clean,
    serial,
    year: year ? Number(year) : null,
    type: null,
    organ: null,
    unit: null,
    system: 'other',
    repairs,
  };
}

/** Upper-cased form → the one code it can stand for; codes that differ only in case are left out. */
function byUpper(codes: string[]): Map<string, string> {
  const found = new Map<string, string>();
  const clashes = new Set<string>();
  for (const code of codes) {
    const upper = code.toUpperCase();
    if (found.has(upper) && found.get(upper) !== code) clashes.add(upper);
    found.set(upper, code);
  }
  for (const upper of clashes) found.delete(upper);
  return found;
}
