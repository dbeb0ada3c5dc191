/** The graph of bases as a picture one can walk: drawing, opening, finding, keys, and taking it away. */
import cytoscape from '/assets/cytoscape/cytoscape.esm.min.mjs';
import { foldView } from './graph-fold.js';
import { bendOf, CARD, nextCard, placeCards } from './graph-places.js';
import { lettersReady, readColours, styleOf } from './graph-style.js';
import { drawSvg } from './graph-svg.js';
import { cardWords, cut, fanWords, plainWords } from './graph-words.js';

/** @typedef {import('./graph-fold.js').View} View */
/** @typedef {import('./graph-fold.js').Shown} Shown */

/** As many papers as the server gives at most. */
const MOST_NODES = 300;
/** Cards drawn before fans are folded. */
const MOST_CARDS = { desk: 60, phone: 24 };
/** Smaller than this nobody reads a card: the picture then opens on its middle instead of whole. */
const READABLE = 0.8;
/** Room kept round a card brought into sight, px. */
const MARGIN = 24;
/** More of a title would push the picture down as one walks; the list has it whole. */
const LONGEST_TITLE = 80;

const box = /** @type {HTMLElement} */ (document.querySelector('#do-thi'));
const canvas = /** @type {HTMLElement} */ (box.querySelector('.graph-canvas'));
const status = /** @type {HTMLElement} */ (document.querySelector('#do-thi-chon'));
const finder = /** @type {HTMLInputElement} */ (box.querySelector('#do-thi-tim'));
const foldButton = /** @type {HTMLButtonElement} */ (box.querySelector('[data-graph="fold"]'));
/** @type {View} */
const view = readData('#do-thi-du-lieu');
/** @type {import('./graph-words.js').PictureWords} */
const words = readData('#do-thi-chu');
box.hidden = false;

const narrow = canvas.clientWidth < 640;
/** Cards side by side: as many as can be read at this width. */
const IN_LINE = Math.max(
  2,
  Math.min(8, Math.floor((canvas.clientWidth - 32) / ((CARD.width + 16) * READABLE))),
);
const mostCards = narrow ? MOST_CARDS.phone : MOST_CARDS.desk;
/** Fans a reader opened. @type {Set<string>} */
const opened = new Set();
let unfolded = false;
await lettersReady();
const graph = cytoscape({
  container: canvas,
  elements: [],
  layout: { name: 'preset' },
  minZoom: 0.1,
  maxZoom: 2.5,
  autoungrabify: true,
  boxSelectionEnabled: false,
  selectionType: 'single',
  style: styleOf(readColours()),
});
/** What is drawn now. */
let picture = draw();
show();

// The wheel turns the page; with Ctrl it zooms, as on any page.
canvas.addEventListener('wheel', (event) => event.ctrlKey || event.stopPropagation(), {
  capture: true,
  passive: true,
});
// Cytoscape remembers where on the screen it stands and does not hear the page being scrolled.
canvas.addEventListener('pointerdown', () => graph.resize(), { capture: true, passive: true });
graph.on('tap', 'node', ({ target }) => choose(target.id(), target.selected()));
graph.on('tap', ({ target }) => target === graph && leave());
canvas.addEventListener('keydown', onKey);
finder.addEventListener('input', () => find(0));
finder.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  find(event.shiftKey ? -1 : 1);
});
/** @type {Record<string, () => void>} */
const TOOLS = {
  fit: () => graph.fit(undefined, 16),
  in: () => zoomBy(1.3),
  out: () => zoomBy(1 / 1.3),
  fold: () => {
    unfolded = !unfolded;
    opened.clear();
    redraw();
    show();
  },
  png: () =>
    save(
      /** @type {Blob} */ (
        // A canvas larger than this is refused by browsers.
        graph.png({
          output: 'blob',
          full: true,
          scale: 2,
          maxWidth: 12_000,
          maxHeight: 12_000,
          bg: readColours().paper,
        })
      ),
      'do-thi.png',
    ),
  svg: () => save(new Blob([svg()], { type: 'image/svg+xml' }), 'do-thi.svg'),
};
for (const button of /** @type {NodeListOf<HTMLButtonElement>} */ (box.querySelectorAll('[data-graph]')))
  button.addEventListener('click', () => TOOLS[button.dataset.graph ?? '']?.());

/** Folds, places and draws what is known; the selection is lost. */
function draw() {
  const folded = foldView(view, { most: unfolded ? Number.POSITIVE_INFINITY : mostCards, opened });
  const { places, bands } = placeCards(folded.shown, folded.edges, IN_LINE);
  const cards = folded.shown.map((one) => {
    const isFan = 'fan' in one;
    const held = isFan ? one.fan.members.some((node) => node.document !== null) : one.node.document !== null;
    const lines = isFan ? fanWords(one.fan, words) : cardWords(one.node);
    return { id: one.id, lines, held, root: one.id === view.root, fan: isFan };
  });
  graph.batch(() => {
    graph.elements().remove();
    graph.add([
      ...bands.map((band) => ({
        data: { id: `band:${band.row}`, band: true, width: band.width, height: band.height },
        position: { x: band.x, y: band.y },
        selectable: false,
      })),
      ...bands.map((band) => ({
        data: { id: `band-name:${band.row}`, bandName: true, label: words.rows[band.row] },
        position: { x: band.x - band.width / 2 + 10, y: band.y - band.height / 2 + 13 },
        selectable: false,
      })),
      ...cards.map((card) => ({
        data: { ...card, label: card.lines.join('\n') },
        position: places.get(card.id) ?? { x: 0, y: 0 },
      })),
      ...folded.edges.map((edge, i) => {
        const bend = bendOf(edge, places, bands);
        return {
          classes: bend === 0 ? '' : 'bent',
          data: {
            id: `edge:${i}`,
            source: edge.from,
            target: edge.to,
            kind: edge.kind,
            told: edge.told,
            bend,
          },
        };
      }),
    ]);
  });
  const someFolded = folded.shown.some((one) => 'fan' in one);
  foldButton.hidden = !someFolded && !unfolded && opened.size === 0;
  foldButton.textContent = unfolded || !someFolded ? words.fold : words.unfold;
  return { ...folded, cards, places, bands };
}

function redraw() {
  picture = draw();
  if (finder.value) find(0);
}

/** The whole picture where that can be read, else its middle: the paper the graph is of. */
function show() {
  graph.fit(undefined, 16);
  if (graph.zoom() >= READABLE) {
    graph.zoom(Math.min(1.1, graph.zoom()));
    graph.center();
    return;
  }
  const width = Math.max(...picture.bands.map((band) => band.width));
  const zoom = Math.max(READABLE, Math.min(1, (canvas.clientWidth - 16) / width));
  const root = picture.places.get(view.root) ?? { x: 0, y: 0 };
  const bottom = Math.max(...picture.bands.map((band) => band.y + band.height / 2));
  // The picture lies round x = 0 and begins at y = 0; nothing empty is shown while there is something to show.
  const wished = canvas.clientHeight * 0.45 - root.y * zoom;
  const y = Math.min(8, Math.max(wished, canvas.clientHeight - 8 - bottom * zoom));
  graph.viewport({ zoom, pan: { x: canvas.clientWidth / 2, y } });
}

/** @param {number} factor */
function zoomBy(factor) {
  graph.zoom({
    level: graph.zoom() * factor,
    renderedPosition: { x: canvas.clientWidth / 2, y: canvas.clientHeight / 2 },
  });
}

/**
 * A card looked at: what it is joined to stands out. Looked at again, it opens.
 * @param {string} id
 * @param {boolean} again
 */
function choose(id, again) {
  const one = picture.shown.find((shown) => shown.id === id);
  if (!one) return;
  if ('fan' in one) openFan(one.fan);
  else if (again) expand(one.node);
  else select(id);
}

/** @param {string} id */
function select(id) {
  const node = graph.getElementById(id);
  graph.elements().removeClass('far near').unselect();
  node.select();
  const near = node.closedNeighborhood();
  near.edges().addClass('near');
  graph.elements('[!band][!bandName]').difference(near).addClass('far');
  keepInSight(node);
  const one = picture.shown.find((shown) => shown.id === id);
  if (one && 'node' in one) tell(one.node);
  else if (one) status.textContent = `${fanWords(one.fan, words).join(', ')}. ${words.openFan}`;
}

function leave() {
  graph.elements().removeClass('far near found').unselect();
  status.textContent = words.hint;
}

/**
 * Moves the picture no more than it must to bring a card wholly in.
 * @param {import('cytoscape').CollectionReturnValue} card
 */
function keepInSight(card) {
  const { x1, y1, x2, y2 } = card.renderedBoundingBox();
  /** @param {number} from @param {number} to @param {number} size */
  const by = (from, to, size) =>
    from < MARGIN ? MARGIN - from : to > size - MARGIN ? size - MARGIN - to : 0;
  graph.panBy({ x: by(x1, x2, canvas.clientWidth), y: by(y1, y2, canvas.clientHeight) });
}

/** @param {import('./graph-fold.js').Node} node */
function tell(node) {
  const link = document.createElement('a');
  link.href = node.document
    ? `/van-ban/${encodeURIComponent(node.document)}`
    : `/van-kien/${encodeURIComponent(node.key)}`;
  link.textContent = node.label;
  const state = node.document ? words.held : words.onlyCited;
  const bases = view.edges.filter((edge) => edge.from === node.key).length;
  const uses = view.edges.filter((edge) => edge.to === node.key).length;
  const lines = `${words.restsOn} ${bases}, ${words.restedOn} ${uses}`;
  status.replaceChildren(
    link,
    `${node.issuer ? `, ${node.issuer}` : ''}${node.title ? ` – ${cut(node.title, LONGEST_TITLE)}` : ''} (${state}; ${lines}). ${words.again}`,
  );
}

/** @param {import('./graph-fold.js').Fan} fan */
function openFan(fan) {
  opened.add(fan.id);
  redraw();
  // What it hangs on is looked at, so that the papers just opened stand out, and the first of them is in sight.
  select(picture.cardOf.get(fan.parent) ?? view.root);
  const first = fan.members[0];
  if (first) keepInSight(graph.getElementById(picture.cardOf.get(first.key) ?? first.key));
}

/**
 * Adds what lies one step round a paper to the picture.
 * @param {import('./graph-fold.js').Node} node
 */
async function expand(node) {
  const of = node.document ?? node.key;
  const answer = await fetch(`/api/graph/${encodeURIComponent(of)}?depth=1&limit=60`);
  if (!answer.ok) return;
  const more = /** @type {View} */ (await answer.json());
  const known = new Set(view.nodes.map((n) => n.key));
  const unknown = more.nodes.filter((n) => !known.has(n.key));
  const fresh = unknown.slice(0, Math.max(0, MOST_NODES - view.nodes.length));
  view.nodes.push(...fresh);
  const all = new Set(view.nodes.map((n) => n.key));
  const lines = new Set(view.edges.map((e) => `${e.from}\n${e.to}\n${e.kind}`));
  view.edges.push(
    ...more.edges.filter(
      (e) => all.has(e.from) && all.has(e.to) && !lines.has(`${e.from}\n${e.to}\n${e.kind}`),
    ),
  );
  redraw();
  select(picture.cardOf.get(node.key) ?? node.key);
  const said =
    fresh.length > 0
      ? `${words.added}: ${fresh.length}.`
      : unknown.length > 0
        ? words.full
        : words.nothingMore;
  status.append(` ${said}`);
}

/** Which of the found papers is looked at. */
let at = 0;

/**
 * Marks what the words are in; `step` goes on to the next or the one before.
 * @param {number} step
 */
function find(step) {
  const asked = plainWords(finder.value.trim());
  graph.elements().removeClass('found far near').unselect();
  if (!asked) return leave();
  const hits = view.nodes.filter((node) =>
    plainWords(`${node.label} ${node.title ?? ''} ${node.issuer ?? ''}`).includes(asked),
  );
  for (const hit of hits) graph.getElementById(picture.cardOf.get(hit.key) ?? '').addClass('found');
  if (hits.length === 0) {
    status.textContent = words.noneFound;
    return;
  }
  at = step === 0 ? 0 : (at + step + hits.length) % hits.length;
  const hit = /** @type {import('./graph-fold.js').Node} */ (hits[at]);
  const one = picture.shown.find(({ id }) => id === picture.cardOf.get(hit.key));
  if (step !== 0 && one && 'fan' in one) return openFor(one.fan, step);
  const card = graph.getElementById(picture.cardOf.get(hit.key) ?? '');
  card.select();
  keepInSight(card);
  tell(hit);
  status.prepend(`${at + 1}/${hits.length}: `);
}

/**
 * The paper looked for is behind a fan: that is opened and the search taken up where it was.
 * @param {import('./graph-fold.js').Fan} fan
 * @param {number} step
 */
function openFor(fan, step) {
  const before = at - step;
  opened.add(fan.id);
  picture = draw();
  at = before;
  find(step);
}

/**
 * Arrows walk from card to card, Enter opens, Esc lets go.
 * @param {KeyboardEvent} event
 */
function onKey(event) {
  if (event.altKey || event.metaKey || event.ctrlKey) return;
  const chosen = graph.$('node:selected').first();
  const id = chosen.nonempty() ? chosen.id() : null;
  /** @type {Record<string, () => void>} */
  const keys = {
    ArrowUp: () => walk(id, 0, -1),
    ArrowDown: () => walk(id, 0, 1),
    ArrowLeft: () => walk(id, -1, 0),
    ArrowRight: () => walk(id, 1, 0),
    Enter: () => id && choose(id, true),
    Escape: leave,
    '+': () => zoomBy(1.3),
    '-': () => zoomBy(1 / 1.3),
    0: () => graph.fit(undefined, 16),
  };
  const act = keys[event.key];
  if (!act) return;
  event.preventDefault();
  act();
}

/**
 * To the nearest card in a direction; from nowhere to the paper the graph is of.
 * @param {string | null} from
 * @param {number} right
 * @param {number} down
 */
function walk(from, right, down) {
  const next = from === null ? view.root : nextCard(picture.places, from, right, down);
  if (next !== null) select(next);
}

function svg() {
  return drawSvg({ ...picture, words });
}

/**
 * @param {Blob} blob
 * @param {string} name
 */
function save(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/**
 * Data the server put on the page.
 * @param {string} selector
 */
function readData(selector) {
  return JSON.parse(/** @type {HTMLElement} */ (document.querySelector(selector)).textContent ?? '{}');
}
