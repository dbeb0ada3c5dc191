/** What stands on the cards of a graph, short enough to be read. */

/** @typedef {import('./graph-fold.js').Node} Node */
/** @typedef {import('./graph-fold.js').Fan} Fan */

/**
 * What the picture says in the visitor's language, as web/graph.ts puts it on the page.
 * @typedef {{title: string, rows: string[], held: string, onlyCited: string, basis: string, change: string, told: string,
 *   papers: string, behind: string, fold: string, unfold: string, hint: string, openFan: string, restsOn: string,
 *   restedOn: string, again: string, added: string, full: string, nothingMore: string, noneFound: string}} PictureWords
 */

const LINE = 23;
const SHORT_BODIES = [
  ['Ủy ban nhân dân', 'UBND'],
  ['Hội đồng nhân dân', 'HĐND'],
  ['Ban Chấp hành Trung ương', 'BCH Trung ương'],
  ['Ủy ban Thường vụ Quốc hội', 'UBTVQH'],
  ['Thủ tướng Chính phủ', 'Thủ tướng'],
  ['Giáo dục và Đào tạo', 'GD&ĐT'],
];

/**
 * Two lines: the number, or the name of what has none, with the year; who issued it.
 * @param {Node} node
 */
export function cardWords(node) {
  const [, type = '', number = ''] = /^(.*) số (\S+)$/.exec(node.label) ?? [];
  const year = node.issued?.slice(0, 4) ?? '';
  if (number && /^(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)(?: |$)/.test(type)) return [cut(type), cut(number)];
  const letter = /^Công (?:văn|điện)$/.test(type) ? `${type} ` : '';
  const first = number ? `${letter}${number}` : node.label;
  const dated = year && !first.includes(year) && first.length + 6 <= LINE ? `${first}, ${year}` : first;
  const issuer = shortBody(node.issuer ?? '');
  return issuer ? [cut(dated), cut(issuer)] : [cut(dated)];
}

/**
 * @param {Fan} fan
 * @param {PictureWords} words
 */
export function fanWords(fan, words) {
  const held = fan.members.filter((node) => node.document !== null).length;
  const rest = fan.hidden - fan.members.length;
  const state =
    held === 0 ? words.onlyCited : held === fan.members.length ? words.held : `${held} ${words.held}`;
  return [`+${fan.members.length} ${words.papers}`, rest > 0 ? `${words.behind}: +${rest}` : state];
}

/** @param {string} name */
function shortBody(name) {
  return SHORT_BODIES.reduce((short, [long = '', brief = '']) => short.replace(long, brief), name);
}

/** @param {string} text @param {number} [most] */
export function cut(text, most = LINE) {
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
}

/**
 * For finding: without marks and case.
 * @param {string} text
 */
export function plainWords(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}
