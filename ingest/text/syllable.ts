/** What a Vietnamese syllable can look like; tells text from the noise of a broken font map or a bad scan. */

const ONSET = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?';
const RIME =
  '(?:u?ye|i[eê]|y[eê]|u[oô]|ư[oơ]|o[aăe]|u[aâeêơy]|oo|[iuư]a|oai|oay|uay|uây|oeo|uyu|iêu|yêu|uôi|ươi|ươu|uya|ai|ao|au|ay|âu|ây|eo|êu|ia|iu|oi|ôi|ơi|ua|ui|uy|ưa|ưi|ưu|[aăâeêioôơuưy])(?:ch|ng|nh|[cmnpt])?';
const SYLLABLE = new RegExp(`^${ONSET}${RIME}$`, 'u');
/** Combining grave, acute, tilde, hook above, dot below. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** True when `word` (letters only) is spelt as a Vietnamese syllable can be, whatever its tone. */
export function isSyllable(word: string): boolean {
  const plain = word.toLowerCase().normalize('NFD').replace(TONES, '').normalize('NFC');
  return plain.length <= 7 && SYLLABLE.test(plain);
}

/**
 * Share (0–1) of the words of `text` that are Vietnamese syllables; null when there are too few words to tell.
 * Abbreviations in capitals and words with figures do not count either way. Looks at the first 20,000 characters.
 */
export function syllableShare(text: string, fewest = 15): number | null {
  let words = 0;
  let syllables = 0;
  for (const [word] of text
    .slice(0, 20_000)
    .normalize('NFC')
    .matchAll(/[^\s\d.,;:/()"“”'‘’\-–—+*?!=<>[\]{}|_…%&]{1,40}/gu)) {
    const letters = word.replace(/[^\p{L}\p{M}]/gu, '');
    if (
      letters.length === word.length &&
      /^\p{Lu}{2,}$/u.test(word) &&
      !/[ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴĐ]/.test(word) &&
      word.length <= 6
    )
      continue;
    words++;
    if (letters.length === word.length && isSyllable(letters)) syllables++;
  }
  return words < fewest ? null : syllables / words;
}
