/** How the picture of a graph looks on the page, in the page's own colours. */
import { CARD } from './graph-places.js';

/**
 * Held: a solid frame and upright letters. Only cited: a dashed frame and slanted ones. A fan: a double frame.
 * @param {Record<string, string>} colours
 * @returns {import('cytoscape').StylesheetJson}
 */
export function styleOf(colours) {
  return [
    {
      selector: 'node',
      style: {
        shape: 'round-rectangle',
        width: CARD.width,
        height: CARD.height,
        label: 'data(label)',
        'font-family': 'Be Vietnam Pro, sans-serif',
        'font-size': 14,
        'font-style': 'italic',
        'line-height': 1.25,
        'text-valign': 'center',
        'text-wrap': 'wrap',
        'text-max-width': `${CARD.width + 40}px`,
        color: colours.ink,
        'background-color': colours.sheet,
        'border-width': 1.5,
        'border-color': colours.field,
        'border-style': 'dashed',
        'z-index': 2,
      },
    },
    {
      selector: 'node[?held]',
      style: {
        'border-style': 'solid',
        'border-color': colours.link,
        'border-width': 2,
        'font-style': 'normal',
      },
    },
    {
      selector: 'node[?fan]',
      style: { 'border-style': 'double', 'border-width': 6, 'font-weight': 600, 'font-style': 'normal' },
    },
    {
      selector: 'node[?root]',
      style: { 'border-color': colours.seal, 'border-width': 4, 'font-weight': 600 },
    },
    {
      selector: 'node[?band]',
      style: {
        shape: 'rectangle',
        width: 'data(width)',
        height: 'data(height)',
        label: '',
        'border-width': 0,
        'background-color': colours.tint,
        'z-index': 0,
        'z-index-compare': 'manual',
        events: 'no',
      },
    },
    {
      selector: 'node[?bandName]',
      style: {
        width: 1,
        height: 1,
        'border-width': 0,
        'background-opacity': 0,
        'text-halign': 'right',
        'text-max-width': '400px',
        'font-size': 15,
        'font-style': 'normal',
        color: colours.quiet,
        events: 'no',
      },
    },
    {
      selector: 'edge',
      style: {
        width: 1.3,
        'line-color': colours.field,
        'line-opacity': 0.55,
        'curve-style': 'straight',
        'target-arrow-shape': 'triangle',
        'target-arrow-color': colours.field,
        'arrow-scale': 0.9,
        'z-index': 1,
      },
    },
    {
      selector: 'edge[kind = "amends"], edge[kind = "replaces"], edge[kind = "repeals"]',
      style: {
        'line-color': colours.seal,
        'target-arrow-color': colours.seal,
        width: 2.5,
        'line-opacity': 1,
      },
    },
    // A line that would run under a card it does not join is bent round it.
    {
      selector: 'edge.bent',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(bend)',
        'control-point-weights': 0.5,
      },
    },
    { selector: 'edge[kind = "mention"]', style: { 'line-style': 'dotted' } },
    { selector: 'edge[?told]', style: { 'line-style': 'dashed' } },
    { selector: '.far', style: { opacity: 0.22 } },
    {
      selector: 'edge.near',
      style: { 'line-color': colours.link, 'target-arrow-color': colours.link, width: 3, 'line-opacity': 1 },
    },
    { selector: 'node.found', style: { 'background-color': colours.mark, 'border-width': 3 } },
    {
      selector: 'node:selected',
      style: { 'background-color': colours.mark, 'border-color': colours.seal, 'border-width': 4 },
    },
    { selector: 'node:active', style: { 'overlay-opacity': 0 } },
  ];
}

/** A card is measured with the letters it is written in: they must be there before it is drawn. */
export async function lettersReady() {
  const faces = ['14px', '600 14px', 'italic 14px', 'italic 600 14px'];
  await Promise.all(
    faces.map((face) => document.fonts.load(`${face} "Be Vietnam Pro"`, 'Ủy ban nhân dân')),
  ).catch(() => null);
}

/** The style sheet's colours as the canvas needs them: computed, so that light and dark both come out right. */
export function readColours() {
  const probe = document.createElement('i');
  probe.hidden = true;
  document.body.append(probe);
  const names = ['paper', 'sheet', 'ink', 'quiet', 'field', 'seal', 'link', 'mark', 'tint'];
  const found = names.map((name) => {
    probe.style.color = `var(--${name})`;
    return [name, getComputedStyle(probe).color];
  });
  probe.remove();
  return /** @type {Record<string, string>} */ (Object.fromEntries(found));
}
