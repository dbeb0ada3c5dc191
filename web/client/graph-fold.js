/**
 * What of a graph is drawn: all of it while it is small; else the biggest fans (many papers of one level that hang on
 * one paper) are drawn as one card each until a reader opens them. Knows no page and no picture.
 */

/**
 * @typedef {{key: string, label: string, title: string | null, document: string | null, level: string | null,
 *   issuer: string | null, issued: string | null}} Node
 * @typedef {{from: string, to: string, kind: string, told: boolean}} Edge
 * @typedef {{root: string, nodes: Node[], edges: Edge[], truncated: boolean}} View
 * @typedef {{id: string, parent: string, row: number, step: number, members: Node[], hidden: number}} Fan
 *   `step`: lines from the root to its papers; `hidden` counts all papers behind it.
 * @typedef {{id: string, row: number, node: Node} | {id: string, row: number, fan: Fan}} Shown
 * @typedef {{shown: Shown[], edges: Edge[], cardOf: Map<string, string>}} Folded `edges` join ids of `shown`; `cardOf` tells where each key is.
 */

/** Fewer than this are no fan. */
const SMALLEST_FAN = 4;
/** Weaker last: of several relations folded into one line the strongest is drawn. */
const STRENGTH = [
  'replaces',
  'repeals',
  'amends',
  'guides',
  'implements',
  'promulgated-with',
  'basis',
  'mention',
];

const BY_NAME = new Intl.Collator('vi', { numeric: true });

/** Levels of government from above. A paper whose level nobody knows stands last. */
export const LEVELS = ['central', 'ministry', 'province', 'district', 'commune', 'unit', null];
/** Party organs by the code that opens the second part of a key: the row of the State body beside them. */
const PARTY_ROWS = new Map([
  ['TW', 0],
  ['TU', 2],
  ['HU', 3],
  ['QU', 3],
  ['ThU', 3],
  ['ĐU', 4],
]);

/**
 * A Party paper stands in the row of the State body of its level.
 * @param {Node} node
 */
export function rowOf(node) {
  if (node.level === 'party') {
    const organ = /^party:([^.:]+)/.exec(node.key)?.[1] ?? '';
    return PARTY_ROWS.get(organ) ?? LEVELS.length - 1;
  }
  const row = LEVELS.indexOf(node.level);
  return row < 0 ? LEVELS.length - 1 : row;
}

/**
 * @param {View} view
 * @param {{most: number, opened: ReadonlySet<string>}} wish `most` papers drawn before fans are folded; fans opened by hand stay open.
 * @returns {Folded}
 */
export function foldView(view, { most, opened }) {
  const fansOf = fansByParent(view);
  /** @type {Map<string, string>} */
  const cardOf = new Map([[view.root, view.root]]);
  /** @type {Fan[]} */
  let closed = [];
  /** @param {Fan} fan */
  const open = (fan) => {
    closed = closed.filter((one) => one !== fan);
    for (const member of fan.members) {
      cardOf.set(member.key, member.key);
      reach(member.key);
    }
  };
  /** @param {string} key */
  const reach = (key) => {
    for (const fan of fansOf.get(key) ?? []) {
      if (fan.members.length < SMALLEST_FAN || opened.has(fan.id)) open(fan);
      else closed.push(fan);
    }
  };
  reach(view.root);
  // Those nearer the root first, of equals the smaller.
  for (;;) {
    const next = closed
      .toSorted((a, b) => a.step - b.step || a.members.length - b.members.length)
      .find((fan) => cardOf.size + closed.length - 1 + fan.members.length <= most);
    if (!next) break;
    open(next);
  }
  for (const fan of closed) hide(fan, fan.id, fansOf, cardOf);

  const nodes = new Map(view.nodes.map((node) => [node.key, node]));
  /** @type {Shown[]} */
  const shown = [];
  for (const [key, card] of cardOf) {
    const node = nodes.get(key);
    if (key === card && node) shown.push({ id: key, row: rowOf(node), node });
  }
  for (const fan of closed) shown.push({ id: fan.id, row: fan.row, fan });
  return { shown, edges: foldEdges(view.edges, cardOf), cardOf };
}

/**
 * Every paper but the root hangs on one that is a step nearer the root: on what it rests on rather than only names, and
 * on the level nearest its own. Those of one row on one paper are a fan.
 * @param {View} view
 * @returns {Map<string, Fan[]>}
 */
function fansByParent(view) {
  const near = neighbours(view);
  const steps = stepsFrom(view.root, near);
  const rows = new Map(view.nodes.map((node) => [node.key, rowOf(node)]));
  /** @type {Map<string, Fan>} */
  const fans = new Map();
  /** Fans of papers that rest on another: no order of theirs means anything. @type {Set<Fan>} */
  const below = new Set();
  for (const node of view.nodes) {
    if (node.key === view.root) continue;
    const row = rows.get(node.key) ?? 0;
    const nearer = (near.get(node.key) ?? []).filter(
      (one) => (steps.get(one.key) ?? 0) === (steps.get(node.key) ?? 0) - 1 && steps.has(one.key),
    );
    /** @param {Neighbour} one */
    const farness = (one) => (one.mention ? 100 : 0) + Math.abs((rows.get(one.key) ?? 0) - row);
    const parent = nearer.toSorted((a, b) => farness(a) - farness(b))[0];
    // What no line joins to the rest still belongs to the picture.
    const on = parent?.key ?? view.root;
    const id = `fan:${row}:${on}`;
    const fan = fans.get(id) ?? {
      id,
      parent: on,
      row,
      step: (steps.get(on) ?? 0) + 1,
      members: [],
      hidden: 0,
    };
    fans.set(id, fan);
    fan.members.push(node);
    if (parent && !parent.rests) below.add(fan);
  }
  // Bases stand as they are cited; what rests on a paper stands by name, "xã 2" before "xã 10".
  for (const fan of below)
    fan.members.sort((a, b) => BY_NAME.compare(`${a.issuer} ${a.label}`, `${b.issuer} ${b.label}`));
  return Map.groupBy(fans.values(), (fan) => fan.parent);
}

/** @typedef {{key: string, rests: boolean, mention: boolean}} Neighbour `rests`: that one rests on this one. */

/**
 * @param {View} view
 * @returns {Map<string, Neighbour[]>}
 */
function neighbours(view) {
  /** @type {Map<string, Neighbour[]>} */
  const near = new Map(view.nodes.map((node) => [node.key, []]));
  for (const { from, to, kind } of view.edges) {
    const mention = kind === 'mention';
    if (!near.has(from) || !near.has(to)) continue;
    near.get(from)?.push({ key: to, rests: false, mention });
    near.get(to)?.push({ key: from, rests: true, mention });
  }
  return near;
}

/**
 * How many lines each paper is from one.
 * @param {string} root
 * @param {ReadonlyMap<string, Neighbour[]>} near
 */
function stepsFrom(root, near) {
  const steps = new Map([[root, 0]]);
  // A map gives what is added while it is walked.
  for (const [key, step] of steps)
    for (const other of near.get(key) ?? []) if (!steps.has(other.key)) steps.set(other.key, step + 1);
  return steps;
}

/**
 * @param {Fan} fan
 * @param {string} card
 * @param {ReadonlyMap<string, Fan[]>} fansOf
 * @param {Map<string, string>} cardOf
 */
function hide(fan, card, fansOf, cardOf) {
  const waiting = [fan];
  fan.hidden = 0;
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    for (const member of one.members) {
      fan.hidden++;
      cardOf.set(member.key, card);
      waiting.push(...(fansOf.get(member.key) ?? []));
    }
  }
}

/**
 * Lines between cards, one a pair and direction, the strongest of what it stands for.
 * @param {readonly Edge[]} edges
 * @param {ReadonlyMap<string, string>} cardOf
 * @returns {Edge[]}
 */
function foldEdges(edges, cardOf) {
  /** @type {Map<string, Edge>} */
  const lines = new Map();
  for (const edge of edges) {
    const [from, to] = [cardOf.get(edge.from), cardOf.get(edge.to)];
    if (from === undefined || to === undefined || from === to) continue;
    const id = `${from}\n${to}`;
    const held = lines.get(id);
    const told = edge.told && (held?.told ?? true);
    if (!held || STRENGTH.indexOf(edge.kind) < STRENGTH.indexOf(held.kind))
      lines.set(id, { from, to, kind: edge.kind, told });
    else held.told = told;
  }
  return [...lines.values()];
}
