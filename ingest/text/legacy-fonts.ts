export function fromLegacyFont(text: string, _font: string): string {
  return text;
}
