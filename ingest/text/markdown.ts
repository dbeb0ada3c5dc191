/** Markdown back to plain text. What office converters write, not all of CommonMark: structure stays with the parser. */

const ESCAPABLE = '\\`*_{}[]()#+-.!|<>~"\'/:;,&$%@=^?';
const ESCAPED = /\\([\\`*_{}[\]()#+\-.!|<>~"'/:;,&$%@=^?])/g;
const HELD = /[\uE010-\uE03F]/g;
const HELD_BASE = 0xe010;

const HEADING = /^\s{0,3}#{1,6}\s+/;
const RULE = /^[\s\-–—_*=~]{3,400}$/;
const QUOTE = /^\s{0,3}>\s?/;
const IMAGE = /!\[([^[\]\n]{0,300})\]\([^()\s]{1,2000}\)/g;
const LINK = /\[([^[\]\n]{1,500})\]\([^()\s]{1,2000}\)/g;
const STRONG = /(?<!\*)\*{2,3}(?!\*)/g;
const STRONG_UNDERSCORE =
  /(?<![\p{L}\p{N}_])__(?=[\p{L}\p{N}“"(])|(?<=[\p{L}\p{N}.,;:!?)”"])__(?![\p{L}\p{N}_])/gu;
const TAG = /<\/?(?:b|i|u|em|strong|span|p|div|font|center|sub|small|ins|s|a)(?:\s[^<>\n]{0,300})?>/gi;
const COMMENT = /<!--[^<>]{0,2000}-->/g;
const BREAK = /<br\s{0,3}\/?>/gi;
const ENTITY = /&(?:nbsp|amp|lt|gt|quot|apos|#39|ndash|mdash);/g;
const ENTITIES: Record<string, string> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&ndash;': '–',
  '&mdash;': '—',
};

/** True for a line that only draws a rule: "---", "* * *", "_______". */
export function isRule(line: string): boolean {
  return RULE.test(line) && line.replace(/\s/g, '').length >= 3;
}

/** One block of lines without emphasis, headings, links, tags and escapes. Line breaks stay. */
export function plainFromMarkdown(block: string): string {
  let text = block.replace(ESCAPED, (_all, character: string) =>
    String.fromCharCode(HELD_BASE + ESCAPABLE.indexOf(character)),
  );
  text = text
    .split('\n')
    .map((line) => line.replace(QUOTE, '').replace(HEADING, ''))
    .join('\n')
    .replace(BREAK, '\n');
  if (text.includes('[')) text = text.replace(IMAGE, '$1').replace(LINK, '$1');
  if (text.includes('<')) text = text.replace(COMMENT, '').replace(TAG, '');
  if (text.includes('*')) text = withoutPairs(text.replace(STRONG, ''), '*');
  if (text.includes('_')) text = withoutPairs(text.replace(STRONG_UNDERSCORE, ''), '_');
  return text
    .replace(ENTITY, (entity) => ENTITIES[entity] ?? entity)
    .replace(HELD, (held) => ESCAPABLE[held.charCodeAt(0) - HELD_BASE] ?? '');
}

/** The cells of one row of a pipe table, or null. */
export function tableRow(line: string): string[] | null {
  const trimmed = line.trim();
  if (!trimmed.startsWith('|') || !trimmed.endsWith('|') || trimmed.length < 3) return null;
  return trimmed
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}

/** True for the row of dashes under the head of a pipe table. */
export function isTableRule(cells: readonly string[]): boolean {
  return cells.every((cell) => /^:?-{2,}:?$/.test(cell));
}

/** Takes out single emphasis characters that open and close round words; a lone one ("5*3", "(*)") stays. */
function withoutPairs(text: string, mark: '*' | '_'): string {
  const drop: number[] = [];
  let open = -1;
  for (let i = text.indexOf(mark); i >= 0; i = text.indexOf(mark, i + 1)) {
    const before = text[i - 1] ?? ' ';
    const after = text[i + 1] ?? ' ';
    if (open >= 0 && /[^\s(]/.test(before) && !/[\p{L}\p{N}]/u.test(after)) {
      drop.push(open, i);
      open = -1;
    } else if (!/[\p{L}\p{N}]/u.test(before) && /[^\s)*_]/.test(after)) open = i;
  }
  if (!drop.length) return text;
  let plain = '';
  let from = 0;
  for (const i of drop.sort((a, b) => a - b)) {
    plain += text.slice(from, i);
    from = i + 1;
  }
  return plain + text.slice(from);
}
