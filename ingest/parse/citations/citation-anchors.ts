/**
 * Where a citation may begin: a type word, "số" before a number, or a symbol by itself. One walk over the characters
 * that looks closer only at the words that can be the first of a type word, so text without citations costs little.
 */
import { DOCUMENT_TYPES } from '../../../corpus/vocabulary/document-types.ts';
import { isWordCode, PhraseIndex } from './phrase-index.ts';

export interface Anchor {
  start: number;
  end: number;
  kind: 'type' | 'number-word' | 'digit';
  /** Type code, for a type word. */
  type: string | null;
}

/** Papers that name a fact rather than command: numbered like directives, never cited as such. */
const NEVER_CITED = new Set(
  'HĐ GCN GGT GNP GĐĐ BN UN CK PG PC PB SY TrS SL BS QH CL CLĐ ĐL TBo LKG QCVN ThC'.split(' '),
);

/** Every wording of a type that may open a citation, with its code. */
export const TYPE_WORDINGS: readonly (readonly [string, string])[] = DOCUMENT_TYPES.filter(
  (type) => !NEVER_CITED.has(type.code),
).flatMap((type) => [type.name, ...(type.aliases ?? [])].map((name) => [name, type.code] as const));

const TYPES = new PhraseIndex(TYPE_WORDINGS);
const NUMBER_WORD = /[Ss]ố(?=:?[ \u00A0\n]{0,3}\d)/uy;
const BARE_SYMBOL = /\d[\dOolI|.]{0,7}[a-zđ]?(?:[-/]\p{Lu}|\/(?:19|20)\d\d\/)/uy;

/** Reads the next anchor at or after `from`; null when there is none. */
export function nextAnchor(text: string, from: number): Anchor | null {
  let inWord = from > 0 && isWordCode(text.charCodeAt(from - 1));
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isWordCode(code)) {
      inWord = false;
      continue;
    }
    if (inWord) continue;
    inWord = true;
    if (code >= 48 && code <= 57) {
      BARE_SYMBOL.lastIndex = at;
      if (BARE_SYMBOL.test(text)) return { start: at, end: at + 1, kind: 'digit', type: null };
      continue;
    }
    const type = TYPES.at(text, at);
    if (type) return { start: at, end: type.end, kind: 'type', type: type.value };
    if (code === 115 || code === 83) {
      NUMBER_WORD.lastIndex = at;
      if (NUMBER_WORD.test(text)) return { start: at, end: at + 2, kind: 'number-word', type: null };
    }
  }
  return null;
}
