/** The picture of a graph as an SVG file: the whole of it, in light colours, with the legend, for a report. */
import { bendOf, CARD, lineBetween } from './graph-places.js';

/**
 * @typedef {import('./graph-places.js').Place} Place
 * @typedef {import('./graph-places.js').Band} Band
 * @typedef {import('./graph-fold.js').Edge} Edge
 * @typedef {{id: string, lines: string[], held: boolean, root: boolean, fan: boolean}} Card
 * @typedef {import('./graph-words.js').PictureWords} Words
 */

const INK = '#1d1b18';
const QUIET = '#625d54';
const FIELD = '#857e72';
const LINK = '#1b4f84';
const SEAL = '#9c2a1d';
const CHANGES = ['amends', 'replaces', 'repeals'];

/**
 * @param {{cards: readonly Card[], edges: readonly Edge[], places: ReadonlyMap<string, Place>, bands: readonly Band[], words: Words}} picture
 * @returns {string}
 */
export function drawSvg({ cards, edges, places, bands, words }) {
  const width = Math.max(640, ...bands.map((band) => band.width)) + 48;
  const bottom = Math.max(0, ...bands.map((band) => band.y + band.height / 2));
  const height = bottom + 140;
  const left = -width / 2;
  const parts = [
    `<rect x="${left}" y="-64" width="${width}" height="${height}" fill="#fff"/>`,
    `<text x="${left + 24}" y="-32" font-size="18" font-weight="600" fill="${INK}">${escaped(words.title)}</text>`,
    ...bands.map((band) => drawBand(band, words.rows[band.row] ?? '')),
    ...edges.map((edge) => drawEdge(edge, places, bands)),
    ...cards.map((card) => drawCard(card, places.get(card.id))),
    drawLegend(left + 24, bottom + 44, words),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${left} -64 ${width} ${height}" font-family="Be Vietnam Pro, Arial, sans-serif">
<defs><marker id="mui-ten" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0 8 4 0 8z" fill="${FIELD}"/></marker></defs>
${parts.join('\n')}
</svg>
`;
}

/** @param {Band} band @param {string} name */
function drawBand({ x, y, width, height }, name) {
  const [left, top] = [x - width / 2, y - height / 2];
  return `<rect x="${left}" y="${top}" width="${width}" height="${height}" rx="6" fill="#f6f3ec"/><text x="${left + 12}" y="${top + 18}" font-size="14" fill="${QUIET}">${escaped(name)}</text>`;
}

/** @param {Edge} edge @param {ReadonlyMap<string, Place>} places @param {readonly Band[]} bands */
function drawEdge(edge, places, bands) {
  const [a, b] = [places.get(edge.from), places.get(edge.to)];
  if (!a || !b) return '';
  const change = CHANGES.includes(edge.kind);
  const dash = edge.told
    ? ' stroke-dasharray="6 4"'
    : edge.kind === 'mention'
      ? ' stroke-dasharray="1.5 3"'
      : '';
  const { start, control, end } = lineBetween(a, b, bendOf(edge, places, bands));
  return `<path d="M${at(start)}Q${at(control)} ${at(end)}" fill="none" stroke="${change ? SEAL : FIELD}" stroke-width="${change ? 2.5 : 1.2}"${dash} marker-end="url(#mui-ten)"/>`;
}

/** @param {Place} place */
function at({ x, y }) {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}

/** @param {Card} card @param {Place | undefined} place */
function drawCard({ lines, held, root, fan }, place) {
  if (!place) return '';
  const { x, y } = place;
  /** @param {number} by */
  const box = (by) =>
    `<rect x="${x - CARD.width / 2 + by}" y="${y - CARD.height / 2 + by}" width="${CARD.width}" height="${CARD.height}" rx="5" fill="${root ? '#f7e9e4' : '#fff'}" stroke="${root ? SEAL : held ? LINK : FIELD}" stroke-width="${root ? 3 : held ? 2 : 1.5}"${held ? '' : ' stroke-dasharray="5 3"'}/>`;
  const words = lines.map((line, i) => {
    const style = i === 0 ? ` font-weight="600"` : '';
    const slant = held ? '' : ' font-style="italic"';
    return `<text x="${x}" y="${y + 5 + (i - (lines.length - 1) / 2) * 18}" text-anchor="middle" font-size="13" fill="${INK}"${style}${slant}>${escaped(line)}</text>`;
  });
  return `${fan ? box(4) : ''}${box(0)}${words.join('')}`;
}

/** @param {number} x @param {number} y @param {Words} words */
function drawLegend(x, y, words) {
  /** @param {number} at @param {string} mark @param {string} what */
  const entry = (at, mark, what) =>
    `<g transform="translate(${x + at} ${y})">${mark}<text x="42" y="5" font-size="13" fill="${INK}">${escaped(what)}</text></g>`;
  /** @param {string} stroke @param {string} [dash] */
  const line = (stroke, dash = '') => `<path d="M0 0H34" stroke="${stroke}" stroke-width="2"${dash}/>`;
  /** @param {string} stroke @param {string} [dash] */
  const box = (stroke, dash = '') =>
    `<rect y="-9" width="34" height="18" rx="4" fill="#fff" stroke="${stroke}" stroke-width="2"${dash}/>`;
  return [
    entry(0, box(LINK), words.held),
    entry(200, box(FIELD, ' stroke-dasharray="5 3"'), words.onlyCited),
    entry(400, line(FIELD), words.basis),
    `<g transform="translate(0 30)">${entry(0, line(SEAL), words.change)}${entry(260, line(FIELD, ' stroke-dasharray="6 4"'), words.told)}</g>`,
  ].join('');
}

/** Text as XML, without the characters it may not hold. @param {string} text */
function escaped(text) {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
}
