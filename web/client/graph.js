// @ts-check
/** The graph of bases as a picture: a row for each level of government, held and only cited told apart. */
import cytoscape from '/assets/cytoscape/cytoscape.esm.min.mjs';

/** @typedef {{key: string, label: string, title: string | null, document: string | null, level: string | null, depth: number}} Node */
/** @typedef {{from: string, to: string, kind: string, told: boolean}} Edge */
/** @typedef {{root: string, nodes: Node[], edges: Edge[], truncated: boolean}} View */

const ROWS = ['central', 'ministry', 'province', 'district', 'commune', 'unit', null];
const ROW_WORDS = ['Trung ương', 'Bộ, ngành', 'Tỉnh', 'Huyện', 'Xã', 'Đơn vị', 'Chưa rõ cấp'];
const STEP_X = 188;
const STEP_Y = 92;
const ROW_GAP = 40;
/** Party organs by the code that opens the second part of a key: the row of the State body beside them. */
const PARTY_ROWS = { TW: 0, TU: 2, HU: 3, QU: 3, ThU: 3, ĐU: 4 };
const MOST_NODES = 300;

const box = /** @type {HTMLElement} */ (document.querySelector('#do-thi'));
const canvas = /** @type {HTMLElement} */ (box.querySelector('.graph-canvas'));
const status = /** @type {HTMLElement} */ (document.querySelector('#do-thi-chon'));
/** @type {View} */
const view = JSON.parse(
  /** @type {HTMLElement} */ (document.querySelector('#do-thi-du-lieu')).textContent ?? '{}',
);
box.hidden = false;

/** Nodes side by side: as many as can be read at this width. */
const IN_LINE = Math.max(2, Math.min(8, Math.floor(canvas.clientWidth / 165)));
const colours = readColours();
const graph = cytoscape({
  container: canvas,
  elements: elementsOf(view),
  layout: { name: 'preset' },
  minZoom: 0.15,
  maxZoom: 2.5,
  autoungrabify: true,
  style: /** @type {any} */ ([
    {
      selector: 'node',
      style: {
        shape: 'round-rectangle',
        width: 160,
        height: 58,
        label: 'data(label)',
        'font-family': 'Be Vietnam Pro, sans-serif',
        'font-size': 13,
        'text-valign': 'center',
        'text-wrap': 'wrap',
        'text-max-width': 150,
        color: colours.ink,
        'background-color': colours.sheet,
        'border-width': 1.5,
        'border-color': colours.field,
        'border-style': 'dashed',
      },
    },
    {
      selector: 'node[?held]',
      style: { 'border-style': 'solid', 'border-color': colours.link, 'border-width': 2 },
    },
    {
      selector: 'node[?root]',
      style: { 'background-color': colours.tint, 'border-color': colours.seal, 'border-width': 3 },
    },
    { selector: 'node:selected', style: { 'background-color': colours.mark } },
    {
      selector: 'node[?row]',
      style: {
        shape: 'rectangle',
        width: 1,
        height: 1,
        'border-width': 0,
        'background-opacity': 0,
        'text-halign': 'right',
        'text-max-width': 300,
        'font-size': 15,
        color: colours.quiet,
        events: 'no',
      },
    },
    {
      selector: 'edge',
      style: {
        width: 1.5,
        'line-color': colours.field,
        'curve-style': 'bezier',
        'target-arrow-shape': 'triangle',
        'target-arrow-color': colours.field,
        'arrow-scale': 0.9,
      },
    },
    {
      selector: 'edge[kind = "amends"], edge[kind = "replaces"], edge[kind = "repeals"]',
      style: { 'line-color': colours.seal, 'target-arrow-color': colours.seal, width: 2.5 },
    },
    // Along a row an edge would run through the boxes between: it is bent round them.
    {
      selector: 'edge.level',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(bend)',
        'control-point-weights': 0.5,
      },
    },
    { selector: 'edge[kind = "mention"]', style: { 'line-style': 'dotted' } },
    { selector: 'edge[?told]', style: { 'line-style': 'dashed' } },
    {
      selector: 'edge:selected, .near',
      style: { 'line-color': colours.link, 'target-arrow-color': colours.link, width: 3 },
    },
  ]),
});
graph.fit(undefined, 24);

graph.on('tap', 'node', (/** @type {any} */ event) => {
  const node = event.target;
  if (!node.data('key')) return;
  const again = node.selected();
  graph.edges().removeClass('near');
  node.connectedEdges().addClass('near');
  tell(node.data());
  if (again) expand(node.data('document') ?? node.data('key'));
});

for (const button of /** @type {NodeListOf<HTMLButtonElement>} */ (box.querySelectorAll('[data-graph]'))) {
  button.addEventListener('click', () => {
    const what = button.dataset.graph;
    if (what === 'fit') graph.fit(undefined, 24);
    else if (what === 'in' || what === 'out') {
      graph.zoom({
        level: graph.zoom() * (what === 'in' ? 1.3 : 1 / 1.3),
        renderedPosition: { x: canvas.clientWidth / 2, y: canvas.clientHeight / 2 },
      });
    } else if (what === 'png')
      save(graph.png({ output: 'blob', full: true, scale: 2, bg: colours.paper }), 'do-thi.png');
    else if (what === 'svg') save(new Blob([drawSvg()], { type: 'image/svg+xml' }), 'do-thi.svg');
  });
}

/** @param {{key: string, label: string, title: string | null, document: string | null}} node */
function tell(node) {
  const link = document.createElement('a');
  link.href = node.document
    ? `/van-ban/${encodeURIComponent(node.document)}`
    : `/van-kien/${encodeURIComponent(node.key)}`;
  link.textContent = node.label;
  status.replaceChildren(link, node.title ? ` – ${node.title}` : '', '. Chạm lần nữa để mở rộng.');
}

/**
 * Adds what lies one step round a node to the picture.
 * @param {string} of
 */
async function expand(of) {
  const answer = await fetch(`/api/graph/${encodeURIComponent(of)}?depth=1&limit=60`);
  if (!answer.ok) return;
  const more = /** @type {View} */ (await answer.json());
  const known = new Set(view.nodes.map((n) => n.key));
  const fresh = more.nodes
    .filter((n) => !known.has(n.key))
    .slice(0, Math.max(0, MOST_NODES - view.nodes.length));
  view.nodes.push(...fresh);
  const all = new Set(view.nodes.map((n) => n.key));
  const lines = new Set(view.edges.map((e) => `${e.from}\n${e.to}\n${e.kind}`));
  view.edges.push(
    ...more.edges.filter(
      (e) => all.has(e.from) && all.has(e.to) && !lines.has(`${e.from}\n${e.to}\n${e.kind}`),
    ),
  );
  graph.elements().remove();
  graph.add(/** @type {any} */ (elementsOf(view)));
  graph.fit(undefined, 24);
  status.append(
    fresh.length > 0 ? ` Thêm ${fresh.length} văn bản.` : ' Không còn gì thêm quanh văn bản này.',
  );
}

/**
 * Nodes placed in rows by level, lines of a long row broken; within a row near what they are joined to.
 * @param {View} of
 */
function elementsOf(of) {
  /** @type {Map<number, Node[]>} */
  const rows = new Map();
  for (const node of of.nodes) {
    const row = rowOf(node);
    rows.set(row, [...(rows.get(row) ?? []), node]);
  }
  /** @type {Map<string, {x: number, y: number}>} */
  const places = new Map();
  /** @type {object[]} */
  const elements = [];
  const widest = Math.min(IN_LINE, Math.max(...[...rows.values()].map((nodes) => nodes.length)));
  let y = 0;
  for (const [row, nodes] of [...rows].sort(([a], [b]) => a - b)) {
    nodes.sort((a, b) => pull(a, of, places) - pull(b, of, places));
    elements.push({
      data: { id: `row-${row}`, label: ROW_WORDS[row], row: true },
      position: { x: (-(widest - 1) / 2) * STEP_X - 80, y: y - 46 },
      selectable: false,
    });
    for (let i = 0; i < nodes.length; i += IN_LINE) {
      const line = nodes.slice(i, i + IN_LINE);
      line.forEach((node, k) => {
        places.set(node.key, { x: (k - (line.length - 1) / 2) * STEP_X, y });
      });
      y += STEP_Y;
    }
    y += ROW_GAP;
  }
  for (const node of of.nodes) {
    elements.push({
      data: {
        ...node,
        id: `n:${node.key}`,
        label: labelOf(node),
        held: node.document !== null,
        root: node.key === of.root,
      },
      position: places.get(node.key),
    });
  }
  const known = new Set(of.nodes.map((n) => n.key));
  for (const [i, edge] of of.edges.entries()) {
    if (!known.has(edge.from) || !known.has(edge.to)) continue;
    const [from, to] = [places.get(edge.from), places.get(edge.to)];
    // Always upward, the higher the farther it goes.
    const across = from && to && from.y === to.y ? to.x - from.x : 0;
    const bend = across === 0 ? 0 : -Math.sign(across) * (36 + Math.abs(across) * 0.16);
    elements.push({
      classes: bend === 0 ? '' : 'level',
      data: {
        bend,
        id: `e:${i}`,
        source: `n:${edge.from}`,
        target: `n:${edge.to}`,
        kind: edge.kind,
        told: edge.told,
      },
    });
  }
  return elements;
}

/**
 * A Party paper stands in the row of the State body of its level.
 * @param {Node} node
 */
function rowOf(node) {
  if (node.level === 'party') {
    const organ = /^party:([^.:]+)/.exec(node.key)?.[1] ?? '';
    return PARTY_ROWS[/** @type {keyof typeof PARTY_ROWS} */ (organ)] ?? ROWS.length - 1;
  }
  const row = ROWS.indexOf(node.level);
  return row < 0 ? ROWS.length - 1 : row;
}

/** @param {Node & {issued?: string | null}} node */
function labelOf(node) {
  const name = node.label.length > 42 ? `${node.label.slice(0, 41)}…` : node.label;
  return node.issued ? `${name}\n${dateWords(node.issued)}` : name;
}

/**
 * As offices write it: a zero before days 1–9 and months 1–2 only (NĐ 30/2020, Phụ lục I), as corpus/partial-date.ts does.
 * @param {string} issued
 */
function dateWords(issued) {
  const [year, month, day] = issued.split('-');
  if (!month) return year;
  return day ? `${day}/${Number(month) <= 2 ? month : Number(month)}/${year}` : `${Number(month)}/${year}`;
}

/**
 * Mean x of the neighbours already placed.
 * @param {Node} node
 * @param {View} of
 * @param {Map<string, {x: number, y: number}>} places
 */
function pull(node, of, places) {
  const xs = of.edges.flatMap((e) => {
    const other = e.from === node.key ? e.to : e.to === node.key ? e.from : null;
    const at = other ? places.get(other) : undefined;
    return at ? [at.x] : [];
  });
  return xs.length > 0 ? xs.reduce((a, b) => a + b, 0) / xs.length : 0;
}

/** The picture as SVG, from the places the nodes have now. */
function drawSvg() {
  const area = graph.elements().boundingBox();
  const text = (/** @type {string} */ s) => s.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
  const lines = graph.edges().map((/** @type {any} */ e) => {
    const [a, b] = [e.source().position(), e.target().position()];
    const change = ['amends', 'replaces', 'repeals'].includes(e.data('kind'));
    return `<line x1="${a.x}" y1="${a.y}" x2="${b.x}" y2="${b.y}" stroke="${change ? '#9c2a1d' : '#857e72'}" stroke-width="1.5"${e.data('told') ? ' stroke-dasharray="6 4"' : ''}/>`;
  });
  const boxes = graph.nodes().map((/** @type {any} */ n) => {
    const { x, y } = n.position();
    if (n.data('row'))
      return `<text x="${x}" y="${y + 5}" font-size="15" fill="#625d54">${text(n.data('label'))}</text>`;
    return `<rect x="${x - 80}" y="${y - 29}" width="160" height="58" rx="5" fill="#fff" stroke="${n.data('held') ? '#1b4f84' : '#857e72'}" stroke-width="${n.data('root') ? 3 : 1.5}"${n.data('held') ? '' : ' stroke-dasharray="4 3"'}/>${svgLines(n.data('label'), x, y)}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${area.x1 - 20} ${area.y1 - 20} ${area.w + 40} ${area.h + 40}" font-family="Be Vietnam Pro, sans-serif">${lines.join('')}${boxes.join('')}</svg>`;
}

/**
 * A label broken into lines of about 24 characters.
 * @param {string} label
 * @param {number} x
 * @param {number} y
 */
function svgLines(label, x, y) {
  const lines = label.split('\n').flatMap((part) => part.match(/.{1,24}(?:\s|$)|.{1,24}/g) ?? []);
  const text = (/** @type {string} */ s) => s.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
  return lines
    .map(
      (line, i) =>
        `<text x="${x}" y="${y + 4 + (i - (lines.length - 1) / 2) * 14}" text-anchor="middle" font-size="12">${text(line.trim())}</text>`,
    )
    .join('');
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

/** The style sheet's colours as the canvas needs them: computed, so that light and dark both come out right. */
function readColours() {
  const probe = document.createElement('i');
  probe.hidden = true;
  document.body.append(probe);
  const names = ['paper', 'sheet', 'ink', 'quiet', 'field', 'seal', 'link', 'mark', 'tint'];
  const found = names.map((name) => {
    probe.className = `probe-${name}`;
    return [name, getComputedStyle(probe).color];
  });
  probe.remove();
  return /** @type {Record<string, string>} */ (Object.fromEntries(found));
}
