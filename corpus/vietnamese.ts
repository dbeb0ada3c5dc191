/**
 * The Vietnamese alphabet as the rest of the house needs it: one Unicode form, one tone-mark style, accentless keys.
 * Nothing here touches what a reader is shown; these make keys, or text that is already known to be Vietnamese.
 */

/** Letters that look like đ but are not: Ð (eth), Ɖ (African D) and ð; Windows fonts draw them alike. */
const FALSE_D = /[\u00D0\u0189\u00F0\u0256]/g;

/** Tone marks on the second letter of an open oa, oe, uy ("uỷ", "hoà"), whole syllable rime only: "hoàn" is left alone. */
const NEW_TONE =
  /([oO])([àáảãạÀÁẢÃẠèéẻẽẹÈÉẺẼẸ])(?![\p{L}\p{M}])|(?<![qQ])([uU])([ỳýỷỹỵỲÝỶỸỴ])(?![\p{L}\p{M}])/gu;

/** Marks a misplaced tone on the u of "quy" ("qúy"), where u belongs to the onset. */
const QU_TONE = /([qQ])([úùủũụÚÙỦŨỤ])([yY])(?![\p{L}\p{M}])/gu;

const collator = new Intl.Collator('vi', { numeric: true, sensitivity: 'variant' });

/** NFC, with the letters that only look like đ made đ ("Ðiều" with an eth → "Điều"). */
export function nfc(text: string): string {
  const composed = text.normalize('NFC');
  if (!/[\u00D0\u0189\u00F0\u0256]/.test(composed)) return composed;
  return composed.replace(FALSE_D, (letter) => (letter < '\u00E0' || letter === '\u0189' ? 'Đ' : 'đ'));
}

/**
 * Old tone style, the one keys and canonical names are written in: uỷ → ủy, hoà → hòa, khoẻ → khỏe.
 * "quý", "hoàn", "thuyết" are the same in both styles. Length in UTF-16 units is kept.
 */
export function oldTone(text: string): string {
  return nfc(text)
    .replace(NEW_TONE, (_all, o?: string, ae?: string, u?: string, y?: string) =>
      o && ae ? moveTone(o, ae) : moveTone(u ?? '', y ?? ''),
    )
    .replace(QU_TONE, (_all, q: string, u: string, y: string) => q + moveTone(y, u, 'back'));
}

/** Accentless lower case, đ → d: "Ủy ban nhân dân" → "uy ban nhan dan". For matching keys, not for display. */
export function fold(text: string): string {
  return nfc(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd');
}

/** Key form fit for an id or a file name: "Huyện Mường La" → "huyen-muong-la"; at most `limit` characters. */
export function slug(text: string, limit = 80): string {
  const whole = fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return whole.slice(0, limit).replace(/-$/, '');
}

/** Dictionary order of Vietnamese (a ă â b … d đ e ê …), numbers in number order. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}

/** Puts the tone of `marked` on `plain`, keeping both cases: (o, à) → òa. `back` gives (y, ú) → "uý". */
function moveTone(plain: string, marked: string, direction: 'forward' | 'back' = 'forward'): string {
  const parts = marked.normalize('NFD');
  const toned = (plain + parts.slice(1)).normalize('NFC');
  return direction === 'forward' ? toned + parts.charAt(0) : parts.charAt(0) + toned;
}
