/** Text into XML 1.0. */

/** XML 1.0 has no way to write most control characters and lone surrogates: they become U+FFFD. */
export function clean(text: string): string {
  return text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD');
}

/** For element content. */
export function escaped(text: string): string {
  return clean(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** For an attribute in double quotes. */
export function attribute(text: string): string {
  return escaped(text)
    .replace(/"/g, '&quot;')
    .replace(/[\n\r\t]/g, ' ');
}
