/**
 * Người ký: quyền hạn (TM., KT., TL., TUQ., Q.), chức vụ, họ tên (NĐ 30/2020/NĐ-CP, Phụ lục I, II.7); Party papers
 * write T/M, K/T, T/L. Which of the closing lines are which; who signed follows from their order.
 */
import type { Signatory } from '../../../corpus/record.ts';
import { NAME_PREFIXES, POSITIONS } from '../../../corpus/vocabulary/positions.ts';
import { readAttachmentHeading, readTypeHeading } from '../head/document-type.ts';
import type { Line } from '../model.ts';
import { isCapitals, plain } from '../plain.ts';

export type SignatureMark = 'authority' | 'position' | 'signed' | 'name';

const AUTHORITY =
  /^[^\p{L}]{0,3}(?:TM|T\s?\/\s?M|KT|K\s?\/\s?T|TL|T\s?\/\s?L|TUQ|T\s?\/\s?UQ|T\.UQ|Q)\s?(?:\.|\s|(?<=\/\s?[A-Z]{1,2})(?=\s))\s{0,3}(?=\p{Lu}{2})/u;
/** A sign of authority OCR has spoilt, before a post: "Kí. CHỦ TỊCH", "ï“T. GIÁM ĐỐC". No post begins with such a word. */
const DAMAGED =
  /^[^\s.]{1,4}[.,]\s{1,2}(?=(?:CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|CHÁNH VĂN PHÒNG|TRƯỞNG|CỤC TRƯỞNG|THỦ TƯỚNG|TỔNG GIÁM ĐỐC|BÍ THƯ)(?:\s\p{Lu}+){0,6}$)/u;
const POSITION = new RegExp(`^(?:q\\.\\s?|quyen )?(?:${POSITIONS.join('|')})(?![a-z])`);
const SIGNED =
  /^[([\s]{0,4}(?:da k[yi]\b|ky ten|ky,|chu ky|ky va ghi|ky,? ghi ro|signed\b|dau\)|dong dau|ky dien tu|da duyet)/;
const END_OF_TITLE =
  /\s(?:chu tich|van phong|giam doc|thanh tra|thu tuong|truong|truong (?:ban|phong)|bi thu|chu nhiem|nhan dan)$/;
const NAME_WORD = /^\p{Lu}[\p{L}'’.-]{0,14}$/u;

/** What a closing line is in a signature block; null if nothing of the kind. `after` is the mark before it. */
export function signatureMark(text: string, after: SignatureMark | null): SignatureMark | null {
  if (text.length > 120) return null;
  const flat = plain(text);
  if (SIGNED.test(flat)) return 'signed';
  if (AUTHORITY.test(text) && isCapitals(text)) return 'authority';
  if (DAMAGED.test(text)) return 'authority';
  if (
    POSITION.test(flat) &&
    (isCapitals(text) || (after !== null && text.split(' ').length <= 6)) &&
    !/[;:,]$/.test(text)
  )
    return after === 'name' && !isCapitals(text) ? null : 'position';
  if (after !== null && after !== 'name' && isPersonName(text)) return 'name';
  return null;
}

/** "Mùa Thị Sinh", "KHANG A CHUA", "Thượng tướng Nguyễn Văn Hiền": two to six words, each with a capital. */
export function isPersonName(text: string): boolean {
  const bare = withoutPrefix(text).replace(/[.\s]+$/, '');
  const words = bare.split(/\s+/);
  if (words.length < 2 || words.length > 6 || !words.every((word) => NAME_WORD.test(word))) return false;
  if (readTypeHeading(bare) || readAttachmentHeading(bare)) return false;
  // A title whose head OCR could not make out under a seal ("ẨM VĂN PHÒNG").
  if (isCapitals(bare) && END_OF_TITLE.test(plain(bare))) return false;
  return !/^(?:phu luc|noi nhan|bieu|mau|so|muc luc|uy ban|hoi dong|dang uy|dien bien|tong hop)\b/.test(
    plain(bare),
  );
}

/** The name without rank or degree. */
export function withoutPrefix(text: string): string {
  let name = text.trim();
  for (let again = true; again; ) {
    again = false;
    for (const prefix of NAME_PREFIXES) {
      if (
        name.length > prefix.length + 3 &&
        name.toLowerCase().startsWith(`${prefix.toLowerCase()}`) &&
        /[\s.]/.test(name[prefix.length] ?? prefix.at(-1) ?? '')
      ) {
        name = name.slice(prefix.length).replace(/^[\s.]+/, '');
        again = true;
      } else if (prefix.endsWith('.') && name.startsWith(prefix)) {
        name = name.slice(prefix.length).trim();
        again = true;
      }
    }
  }
  return name;
}

export interface MarkedLine {
  line: Line;
  mark: SignatureMark;
}

/** Signers in order, from the marked lines of the closing. A second block of authority or position opens another signer. */
export function readSigners(marked: readonly MarkedLine[]): { signatory: Signatory; lines: Line[] }[] {
  const signers: { signatory: Signatory; lines: Line[] }[] = [];
  let open: { authority: string[]; positions: string[]; lines: Line[] } = {
    authority: [],
    positions: [],
    lines: [],
  };
  const close = (name: Line | null) => {
    if (open.authority.length === 0 && open.positions.length === 0 && !name) return;
    const lines = name ? [...open.lines, name] : open.lines;
    signers.push({
      signatory: {
        authority: open.authority.length > 0 ? open.authority.join('; ') : null,
        position: open.positions[0] ?? null,
        name: name ? properName(name.text) : null,
      },
      lines,
    });
    open = { authority: [], positions: [], lines: [] };
  };
  for (const { line, mark } of marked) {
    if (mark === 'authority') {
      if (
        open.positions.length > 0 &&
        open.authority.length > 0 &&
        signers.length === 0 &&
        /^(?:TM|T\/M)/.test(line.text)
      )
        close(null);
      open.authority.push(tidy(line.text));
      open.lines.push(line);
    } else if (mark === 'position') {
      open.positions.push(tidy(line.text));
      open.lines.push(line);
    } else if (mark === 'name') close(line);
  }
  close(null);
  return signers;
}

/** "TM.ỦY BAN  NHÂN DÂN" → "TM. ỦY BAN NHÂN DÂN"; a Party mark keeps its slash. */
function tidy(text: string): string {
  const damaged = AUTHORITY.test(text) ? null : DAMAGED.exec(text);
  // Before a post it can only be KT. or TL.
  const whole = damaged ? `${/L/.test(damaged[0]) ? 'TL' : 'KT'}. ${text.slice(damaged[0].length)}` : text;
  return whole
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}]+/u, '')
    .replace(/^(TM|KT|TL|TUQ|Q)\s?\.\s?/, '$1. ')
    .replace(/[,;:*]+$/, '')
    .trim();
}

/** A name in capitals becomes an ordinary one. */
function properName(text: string): string {
  const bare = withoutPrefix(text)
    .replace(/\s+/g, ' ')
    .replace(/[.,;]+$/, '');
  if (!isCapitals(bare)) return bare;
  return bare
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_all, gap: string, letter: string) => gap + letter.toUpperCase());
}
