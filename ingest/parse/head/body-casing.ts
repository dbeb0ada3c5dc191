/**
 * Names printed in capitals, written as running text writes them: "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG" → "Sở Nông nghiệp
 * và Môi trường", "ỦY BAN NHÂN DÂN HUYỆN KON RẪY" → "Ủy ban nhân dân huyện Kon Rẫy" (NĐ 30/2020, Phụ lục II).
 * Known bodies come from the vocabulary; for the rest the document itself usually spells the name out somewhere.
 */
import { provinceName } from '../../../corpus/body.ts';
import { oldTone } from '../../../corpus/vietnamese.ts';
import { ABBREVIATIONS } from '../../../corpus/vocabulary/abbreviations.ts';
import { BODIES } from '../../../corpus/vocabulary/bodies.ts';
import { BODY_WORDS } from '../../../corpus/vocabulary/body-words.ts';
import { isCapitals, isSyllable } from '../plain.ts';

/** Units of administration: small in the middle of a name, and what follows is a proper name. */
const UNIT =
  /^(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|thôn|tổ dân phố|khu vực)(?=\s|$)/i;
const SMALL = new Set('và của về với các trong cho từ đến cấp'.split(' '));

const phrases = new Map<string, string>();
let longest = 1;
for (const name of [...BODY_WORDS, ...BODIES.map((body) => body.name), ...Object.values(ABBREVIATIONS)]) {
  add(name);
  // "Sở Nông nghiệp và Môi trường" teaches "Nông nghiệp và Môi trường", for any head noun before it.
  const field = /^(?:Sở|Bộ|Phòng|Ban|Ủy ban)\s(.+)$/.exec(name);
  if (field?.[1]?.includes(' ')) add(field[1]);
}

function add(name: string): void {
  const key = keyOf(name);
  if (!phrases.has(key)) phrases.set(key, name);
  longest = Math.max(longest, key.split(' ').length);
}

function keyOf(text: string): string {
  return oldTone(text).toLowerCase();
}

/** Sentence-case form of a name in capitals; a name not in capitals is only put in old tone style. */
export function properCase(name: string, documentText: string): string {
  const text = oldTone(name).replace(/\s+/g, ' ').trim();
  if (!isCapitals(text) || text.length > 300) return text;
  const words = text.split(' ');
  if (!knownPhrase(words.slice(0, longest)) || unknownTail(words)) {
    const whole = spelledInText(text, documentText);
    if (whole && /^\p{Lu}/u.test(whole)) return whole;
  }
  const out: string[] = [];
  /** After "tỉnh", "huyện" … every word is part of a proper name. */
  let proper = false;
  for (let i = 0; i < words.length; ) {
    const rest = words.slice(i, i + longest + 1);
    const unit = i > 0 ? UNIT.exec(rest.join(' ')) : null;
    if (unit) {
      out.push(unit[0].toLowerCase());
      i += unit[0].split(' ').length;
      proper = true;
      continue;
    }
    const found = proper ? null : knownPhrase(rest);
    // A single head noun ("Phòng", "Ban") is one only where a body's name begins.
    if (found && (found.words > 1 || i === 0 || /^(?:[-–]|VÀ)$/.test(words[i - 1] ?? ''))) {
      out.push(found.text);
      proper = /^(?:Tỉnh|Thành|Huyện|Quận|Thị) (?:ủy|đoàn)$/.test(found.text);
      i += found.words;
      continue;
    }
    const word = words[i] as string;
    const tail = proper ? 0 : unknownRun(words, i);
    const spelled = tail > 1 ? spelledInText(words.slice(i, i + tail).join(' '), documentText) : null;
    if (spelled) {
      out.push(spelled);
      i += tail;
      continue;
    }
    if (!proper && tail > 0 && !NAMED_AFTER.test(out.join(' '))) {
      out.push(...fieldWords(words.slice(i, i + tail), out.at(-1)));
      i += tail;
      continue;
    }
    const low = word.toLowerCase();
    if (/\d/.test(word) || isOrdinalNumeral(word, out.at(-1))) out.push(word);
    else out.push(!proper && i > 0 && SMALL.has(low) ? low : titleCase(word));
    i++;
  }
  const made = out.join(' ');
  return made.charAt(0).toUpperCase() + made.slice(1);
}

/** Bodies whose name ends in a proper name: schools, companies, hospitals. */
const NAMED_AFTER = /^(?:Trường|Công ty|Tổng công ty|Bệnh viện|Đại học|Học viện|Nhà|Hợp tác xã|Xí nghiệp)/;

/** "CHUYỂN ĐỔI SỐ" → "Chuyển đổi số"; a province's name at the end keeps its capitals ("… LÀO CAI"). */
function fieldWords(words: readonly string[], before: string | undefined): string[] {
  for (const n of [4, 3, 2]) {
    if (n > words.length) continue;
    const province = provinceName(words.slice(-n).map(titleCase).join(' '));
    if (province) return [...(n < words.length ? fieldWords(words.slice(0, -n), before) : []), province];
  }
  return words.map((word, i) => {
    const low = word.toLowerCase();
    if (/\d/.test(word) || isOrdinalNumeral(word, i > 0 ? words[i - 1] : before)) return word;
    return i === 0 && !SMALL.has(low) ? titleCase(word) : low;
  });
}

/** Roman numerals of terms and congresses: "LẦN THỨ XVII", "KHÓA XI". */
function isOrdinalNumeral(word: string, before: string | undefined): boolean {
  return /^[IVX]{1,6}[,.]?$/.test(word) && /(?:thứ|khóa|khu|vực)$/i.test(before ?? '');
}

function knownPhrase(words: readonly string[]): { text: string; words: number } | null {
  for (let n = Math.min(words.length, longest); n > 0; n--) {
    const found = phrases.get(keyOf(words.slice(0, n).join(' ')));
    if (found) return { text: found, words: n };
  }
  return null;
}

/** Whether words are left after the longest known beginning, and no unit of administration opens them. */
function unknownTail(words: readonly string[]): boolean {
  const head = knownPhrase(words.slice(0, longest))?.words ?? 0;
  const tail = words.slice(head);
  return tail.length > 0 && !knownPhrase(tail) && !UNIT.test(tail.slice(0, 2).join(' '));
}

/** How many words from `at` on are neither a known phrase nor a unit of administration. */
function unknownRun(words: readonly string[], at: number): number {
  let n = 0;
  while (at + n < words.length) {
    if (
      n > 0 &&
      (UNIT.test(words.slice(at + n, at + n + 2).join(' ')) ||
        (knownPhrase(words.slice(at + n, at + n + longest))?.words ?? 0) > 1)
    )
      break;
    n++;
  }
  return n;
}

/** The spelling the document itself uses for the phrase in running text; null when it never does. */
export function spelledInText(phrase: string, documentText: string): string | null {
  const wanted = phrase.toLowerCase();
  const text = documentText.slice(0, 60_000);
  const low = text.toLowerCase();
  if (low.length !== text.length) return null;
  const counts = new Map<string, number>();
  for (
    let at = low.indexOf(wanted), seen = 0;
    at >= 0 && seen < 50;
    at = low.indexOf(wanted, at + 1), seen++
  ) {
    const found = oldTone(text.slice(at, at + phrase.length));
    if (isCapitals(found)) continue;
    counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** "RỊA-VŨNG" → "Rịa-Vũng"; a short abbreviation in a name stays as it is ("CÔNG TY ABC"). */
function titleCase(word: string): string {
  if (word.length <= 4 && /^\p{Lu}+$/u.test(word) && !isSyllable(word)) return word;
  return word
    .toLowerCase()
    .replace(/(^|[-–(.])(\p{L})/gu, (_all, mark: string, letter: string) => mark + letter.toUpperCase());
}
