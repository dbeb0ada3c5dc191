/** Where the cards of a graph stand: a band for each level of government, long rows broken into lines. */
import { LEVELS } from './graph-fold.js';

/**
 * @typedef {import('./graph-fold.js').Shown} Shown
 * @typedef {import('./graph-fold.js').Edge} Edge
 * @typedef {{x: number, y: number}} Place the middle of a card
 * @typedef {{row: number, x: number, y: number, width: number, height: number}} Band its middle and size
 */

export const CARD = { width: 176, height: 50 };
const STEP_X = CARD.width + 16;
const STEP_Y = CARD.height + 26;
/** Room above the first line of a band, for its name. */
const BAND_HEAD = 26;
const BAND_FOOT = 14;
const BAND_GAP = 22;

/**
 * @param {readonly Shown[]} shown
 * @param {readonly Edge[]} edges joining ids of `shown`
 * @param {number} inLine cards side by side
 * @returns {{places: Map<string, Place>, bands: Band[]}}
 */
export function placeCards(shown, edges, inLine) {
  /** @type {Map<string, string[]>} */
  const near = new Map(shown.map(({ id }) => [id, []]));
  for (const { from, to } of edges) {
    near.get(from)?.push(to);
    near.get(to)?.push(from);
  }
  /** @type {Map<string, Place>} */
  const places = new Map();
  /** @type {Map<string, number>} */
  const ranks = new Map();
  /** @type {Band[]} */
  const bands = [];
  const rows = LEVELS.map((_, row) => shown.filter((one) => one.row === row)).map((cards, row) => ({
    cards,
    row,
  }));
  const widest = Math.min(inLine, Math.max(1, ...rows.map(({ cards }) => cards.length)));
  let top = 0;
  for (const { cards, row } of rows) {
    if (cards.length === 0) continue;
    const ordered = byPull(cards, near, ranks);
    const lines = Math.ceil(ordered.length / inLine);
    const height = BAND_HEAD + lines * STEP_Y - (STEP_Y - CARD.height) + BAND_FOOT;
    const seats =
      ordered[0]?.pull === ordered.at(-1)?.pull
        ? inLines(ordered.length, lines)
        : inColumns(ordered.length, lines);
    for (const [i, { card }] of ordered.entries()) {
      const { line, column, length } = /** @type {Seat} */ (seats[i]);
      places.set(card.id, {
        x: (column - (length - 1) / 2) * STEP_X,
        y: top + BAND_HEAD + CARD.height / 2 + line * STEP_Y,
      });
    }
    bands.push({ row, x: 0, y: top + height / 2, width: widest * STEP_X + 16, height });
    top += height + BAND_GAP;
  }
  return { places, bands };
}

/**
 * Cards of one row in the order of what they are joined to in the rows above, so that a row of children stands as its
 * row of parents does, broken into lines at the same places.
 * @param {readonly Shown[]} cards
 * @param {ReadonlyMap<string, string[]>} near
 * @param {Map<string, number>} ranks of the cards already ordered, 0–1 along their row
 */
function byPull(cards, near, ranks) {
  const ordered = cards
    .map((card, i) => {
      const above = (near.get(card.id) ?? []).flatMap((id) => ranks.get(id) ?? []);
      return { card, i, pull: above.length > 0 ? above.reduce((a, b) => a + b, 0) / above.length : 0.5 };
    })
    .sort((a, b) => a.pull - b.pull || a.i - b.i);
  for (const [i, { card }] of ordered.entries()) ranks.set(card.id, (i + 0.5) / ordered.length);
  return ordered;
}

/**
 * @typedef {{line: number, column: number, length: number}} Seat `length`: seats in its line
 */

/**
 * Read from left to right: what hangs on one paper. Lines as equal as can be, a last line of one looks like an orphan.
 * @param {number} count
 * @param {number} lines
 * @returns {Seat[]}
 */
function inLines(count, lines) {
  const each = Math.ceil(count / lines);
  return Array.from({ length: count }, (_, i) => {
    const line = Math.floor(i / each);
    return { line, column: i % each, length: Math.min(each, count - line * each) };
  });
}

/**
 * Read from top to bottom: the children of several papers, so that each family stands below its own.
 * @param {number} count
 * @param {number} lines
 * @returns {Seat[]}
 */
function inColumns(count, lines) {
  const length = Math.ceil(count / lines);
  return Array.from({ length: count }, (_, i) => ({
    line: i % lines,
    column: Math.floor(i / lines),
    length,
  }));
}

/**
 * How each line is bent so that it does not seem to join what it passes: along a row round the cards between, upward;
 * across a band round the card it would run under. The middle of the line is moved by half of it, to the right of its
 * direction when positive; 0 = straight.
 * @param {Edge} edge
 * @param {ReadonlyMap<string, Place>} places
 * @param {readonly Band[]} bands
 */
export function bendOf(edge, places, bands) {
  const [a, b] = [places.get(edge.from), places.get(edge.to)];
  if (!a || !b) return 0;
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  if (dy === 0) return -Math.sign(dx) * (34 + Math.abs(dx) * 0.14);
  const between = bands.filter(
    (band) => band.y + band.height / 2 < Math.max(a.y, b.y) && band.y - band.height / 2 > Math.min(a.y, b.y),
  );
  if (between.length === 0) return 0;
  const inWay = [...places.values()].filter((place) =>
    between.some((band) => Math.abs(band.y - place.y) < band.height / 2),
  );
  const sideways = -dy / Math.hypot(dx, dy);
  /** @param {number} bend */
  const isClear = (bend) =>
    inWay.every((place) => {
      const along = (place.y - a.y) / dy;
      const x = a.x + dx * along + 2 * along * (1 - along) * bend * sideways;
      return Math.abs(place.x - x) > CARD.width / 2 + 8;
    });
  for (const bend of BENDS) if (isClear(bend)) return bend;
  return 0;
}

/** Tried in this order: the gentlest that is clear is taken; where none is, a straight line says least wrong. */
const BENDS = [0, ...Array.from({ length: 16 }, (_, i) => [(i + 1) * 60, -(i + 1) * 60]).flat()];

/**
 * A bent line from frame to frame: where it leaves, what bends it, where it arrives.
 * @param {Place} a
 * @param {Place} b
 * @param {number} bend as bendOf gives it
 */
export function lineBetween(a, b, bend) {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const control = {
    x: (a.x + b.x) / 2 - ((b.y - a.y) / length) * bend,
    y: (a.y + b.y) / 2 + ((b.x - a.x) / length) * bend,
  };
  return { start: onFrame(a, control), control, end: onFrame(b, control) };
}

/** @param {Place} card @param {Place} towards */
function onFrame(card, towards) {
  const [dx, dy] = [towards.x - card.x, towards.y - card.y];
  const share = Math.min(
    1,
    CARD.width / 2 / Math.max(1e-6, Math.abs(dx)),
    CARD.height / 2 / Math.max(1e-6, Math.abs(dy)),
  );
  return { x: card.x + dx * share, y: card.y + dy * share };
}

/**
 * The card one comes to from another with an arrow key: along its own line, or on the next line nearest in x.
 * @param {ReadonlyMap<string, Place>} places
 * @param {string} from
 * @param {number} right 1, 0 or -1
 * @param {number} down 1, 0 or -1
 * @returns {string | null} null where there is none
 */
export function nextCard(places, from, right, down) {
  const here = places.get(from);
  if (!here) return null;
  let best = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, place] of places) {
    const ahead = (place.x - here.x) * right + (place.y - here.y) * down;
    const aside = Math.abs((place.x - here.x) * down) + Math.abs((place.y - here.y) * right);
    if (ahead < 1 || (right !== 0 && aside > 1)) continue;
    const far = right !== 0 ? ahead : ahead * 100 + aside;
    if (far < least) [best, least] = [id, far];
  }
  return best;
}
