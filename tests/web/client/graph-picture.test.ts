/** The picture of a graph without a browser: what is folded, where cards stand, what is written on them, the SVG. */
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { type Edge, foldView, type Node, type View } from '../../../web/client/graph-fold.js';
import { bendOf, CARD, placeCards } from '../../../web/client/graph-places.js';
import { drawSvg } from '../../../web/client/graph-svg.js';
import { cardWords, type PictureWords } from '../../../web/client/graph-words.js';

const LEVELS = ['central', 'ministry', 'province', 'district', 'commune', 'unit', null];

function node(key: string, level: string | null, fields: Partial<Node> = {}): Node {
  return {
    key,
    label: `Kế hoạch số ${key}`,
    title: null,
    document: key,
    level,
    issuer: null,
    issued: null,
    ...fields,
  };
}

const basis = (from: string, to: string): Edge => ({ from, to, kind: 'basis', told: false });

/** A province's plan over `districts` plans, each over `communes` plans, and 10 bases above. */
function chain(districts: number, communes: number): View {
  const nodes = [node('tinh', 'province')];
  const edges: Edge[] = [];
  for (let i = 0; i < 10; i++) {
    nodes.push(node(`can-cu-${i}`, 'central', { document: null }));
    edges.push(basis('tinh', `can-cu-${i}`));
  }
  for (let d = 0; d < districts; d++) {
    nodes.push(node(`huyen-${d}`, 'district', { issuer: `huyện ${d}` }));
    edges.push(basis(`huyen-${d}`, 'tinh'));
    for (let c = communes; c > 0; c--) {
      nodes.push(node(`xa-${d}-${c}`, 'commune', { issuer: `xã ${c}` }));
      edges.push(basis(`xa-${d}-${c}`, `huyen-${d}`));
    }
  }
  return { root: 'tinh', nodes, edges, truncated: false };
}

const none = new Set<string>();

describe('folding', () => {
  it('a small graph is drawn whole', () => {
    const { shown } = foldView(chain(3, 4), { most: 60, opened: none });
    expect(shown).toHaveLength(1 + 10 + 3 + 12);
    expect(shown.every((one) => 'node' in one)).toBe(true);
  });

  it('of 300 papers the biggest fans are folded, and every paper is behind one card', () => {
    const view = chain(8, 35);
    const { shown, cardOf } = foldView(view, { most: 60, opened: none });
    expect(view.nodes).toHaveLength(299);
    expect(shown.length).toBeLessThanOrEqual(60);
    const fans = shown.flatMap((one) => ('fan' in one ? one.fan : []));
    expect(fans.map((fan) => fan.hidden)).toEqual(Array(8).fill(35));
    expect(cardOf.size).toBe(299);
    expect(shown.filter((one) => 'node' in one)).toHaveLength(19);
  });

  it('a fan opened by hand stays open, its papers by name: 2 before 10', () => {
    const { shown } = foldView(chain(8, 35), { most: 60, opened: new Set(['fan:4:huyen-3']) });
    const opened = shown.flatMap((one) => ('node' in one && one.id.startsWith('xa-') ? one.id : []));
    expect(opened).toEqual(Array.from({ length: 35 }, (_, i) => `xa-3-${i + 1}`));
  });

  it('a fan stands for what is behind it, to any depth', () => {
    const { shown } = foldView(chain(40, 5), { most: 20, opened: none });
    const fans = shown.flatMap((one) => ('fan' in one ? one.fan : []));
    expect(fans.map((fan) => [fan.members.length, fan.hidden])).toEqual([[40, 240]]);
  });

  it('of the lines a fan stands for the strongest is drawn, told only if all are', () => {
    const view = chain(1, 6);
    view.edges.push({ from: 'xa-0-1', to: 'can-cu-0', kind: 'mention', told: true });
    view.edges.push({ from: 'xa-0-2', to: 'can-cu-0', kind: 'replaces', told: false });
    const { edges } = foldView(view, { most: 8, opened: none });
    expect(edges.find((e) => e.from === 'fan:4:huyen-0' && e.to === 'fan:0:tinh')).toMatchObject({
      kind: 'replaces',
      told: false,
    });
  });
});

/** Any graph at all: cycles, loops, lines to nowhere, papers nothing is joined to. */
const VIEW: fc.Arbitrary<View> = fc
  .record({
    levels: fc.array(fc.constantFrom(...LEVELS, 'party'), { minLength: 1, maxLength: 60 }),
    edges: fc.array(fc.tuple(fc.nat(70), fc.nat(70)), { maxLength: 150 }),
  })
  .map(({ levels, edges }) => ({
    root: 'v0',
    nodes: levels.map((level, i) => node(`v${i}`, level)),
    edges: edges.map(([a, b]) => basis(`v${a}`, `v${b}`)),
    truncated: false,
  }));

describe('whatever the graph is', () => {
  it('every paper has a card, lines join cards, and no two cards overlap', () => {
    fc.assert(
      fc.property(
        VIEW,
        fc.integer({ min: 2, max: 80 }),
        fc.integer({ min: 2, max: 8 }),
        (view, most, inLine) => {
          const { shown, edges, cardOf } = foldView(view, { most, opened: none });
          const ids = new Set(shown.map(({ id }) => id));
          expect(ids.size).toBe(shown.length);
          for (const { key } of view.nodes) expect(ids.has(cardOf.get(key) ?? '')).toBe(true);
          for (const { from, to } of edges) expect(ids.has(from) && ids.has(to) && from !== to).toBe(true);

          const { places, bands } = placeCards(shown, edges, inLine);
          expect(places.size).toBe(shown.length);
          const all = [...places.values()];
          for (const [i, a] of all.entries())
            for (const b of all.slice(i + 1))
              expect(Math.abs(a.x - b.x) >= CARD.width || Math.abs(a.y - b.y) >= CARD.height).toBe(true);
          for (const { x, y } of all)
            expect(
              bands.some(
                (band) =>
                  Math.abs(y - band.y) + CARD.height / 2 <= band.height / 2 &&
                  Math.abs(x - band.x) + CARD.width / 2 <= band.width / 2,
              ),
            ).toBe(true);
          for (const edge of edges) expect(Number.isFinite(bendOf(edge, places, bands))).toBe(true);
        },
      ),
    );
  });
});

describe('places', () => {
  it('children stand below their own: a column for each of eight districts', () => {
    const { shown, edges } = foldView(chain(8, 20), { most: 1000, opened: none });
    const { places } = placeCards(shown, edges, 8);
    for (let d = 0; d < 8; d++)
      for (let c = 1; c <= 20; c++) expect(places.get(`xa-${d}-${c}`)?.x).toBe(places.get(`huyen-${d}`)?.x);
  });

  it('levels stand from above', () => {
    const { shown, edges } = foldView(chain(2, 2), { most: 60, opened: none });
    const { places, bands } = placeCards(shown, edges, 8);
    const y = (key: string) => places.get(key)?.y ?? 0;
    expect(y('can-cu-0') < y('tinh') && y('tinh') < y('huyen-0') && y('huyen-0') < y('xa-0-1')).toBe(true);
    expect(bands.map((band) => band.row)).toEqual([0, 2, 3, 4]);
  });

  it('a line that would run under a card of a level between goes round it', () => {
    const view: View = {
      root: 'xa',
      nodes: [node('xa', 'commune'), node('huyen', 'district'), node('luat', 'central')],
      edges: [basis('xa', 'huyen'), basis('huyen', 'luat'), basis('xa', 'luat')],
      truncated: false,
    };
    const { shown, edges } = foldView(view, { most: 60, opened: none });
    const { places, bands } = placeCards(shown, edges, 8);
    expect(edges.map((edge) => bendOf(edge, places, bands) !== 0)).toEqual([false, false, true]);
  });
});

describe('words on a card', () => {
  it.each<[Partial<Node>, string[], string]>([
    [
      { label: 'Kế hoạch số 46/KH-UBND', issuer: 'Ủy ban nhân dân huyện Nậm Thia', issued: '2023-03-03' },
      ['46/KH-UBND, 2023', 'UBND huyện Nậm Thia'],
      'number, year and issuer',
    ],
    [
      { label: 'Luật Giáo dục số 43/2019/QH14', issuer: 'Quốc hội', issued: '2019-06-14' },
      ['Luật Giáo dục', '43/2019/QH14'],
      'a law goes by its name',
    ],
    [
      { label: 'Công văn số 112/PGDĐT-CM' },
      ['Công văn 112/PGDĐT-CM'],
      'a letter’s symbol does not say what it is',
    ],
    [
      { label: 'Nghị quyết Đại hội Đảng bộ huyện lần thứ XXII' },
      ['Nghị quyết Đại hội Đản…'],
      'what has no number, cut to what a card holds',
    ],
    [
      { label: 'Thông tư số 01/2025/TT-BGDĐT', issued: '2025-02' },
      ['01/2025/TT-BGDĐT'],
      'the year is in the number',
    ],
  ])('%o: %j', (fields, expected, _why) => {
    expect(cardWords(node('x', null, fields))).toEqual(expected);
  });
});

describe('SVG', () => {
  const words = { title: 'Đồ thị <&"\u0001', rows: LEVELS.map(String), held: 'có' } as PictureWords;

  it('is well-formed with any words, and has every card and every line', () => {
    fc.assert(
      fc.property(VIEW, fc.string({ unit: 'binary' }), (view, label) => {
        const { shown, edges } = foldView(view, { most: 40, opened: none });
        const { places, bands } = placeCards(shown, edges, 6);
        const cards = shown.map(({ id }) => ({
          id,
          lines: [label, '</text>'],
          held: true,
          root: false,
          fan: false,
        }));
        const filled = { ...words, onlyCited: '', basis: '', change: '', told: '' };
        const svg = drawSvg({ cards, edges, places, bands, words: filled });
        let [texts, lines] = [0, 0];
        const parser = new SaxesParser();
        parser.on('error', (error) => {
          throw error;
        });
        parser.on('opentag', ({ name, attributes }) => {
          if (name === 'text') texts++;
          if (attributes['marker-end']) lines++;
        });
        parser.write(svg).close();
        expect(lines).toBe(edges.length);
        expect(texts).toBe(1 + bands.length + 2 * cards.length + 5);
      }),
      { numRuns: 50 },
    );
  });
});
