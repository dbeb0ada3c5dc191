/** The graph of bases. The server draws the list, which everyone can read; the client draws the picture from it. */
import { html, raw } from 'hono/html';
import { type Html, layout } from './layout.ts';
import { type Ui, withParams } from './ui.ts';
import type { GraphEdge, GraphNode, GraphView } from './views.ts';
import { dateWords, LEVEL_WORDS, RELATION_WORDS } from './words.ts';

export function graphPage(ui: Ui, view: GraphView, depth: number): Html {
  const { t } = ui;
  const root = view.nodes.find((n) => n.key === view.root);
  return layout(ui, {
    title: `${t('Đồ thị căn cứ')}: ${root?.label ?? view.root}`,
    scripts: ['graph'],
    shape: 'wide',
    // cytoscape would write a <style> of its own, which our CSP forbids; it asks first whether an element of this id exists.
    head: html`<meta id="__________cytoscape_stylesheet" name="cytoscape" content="style.css">`,
    main: html`
<h1>${t('Đồ thị căn cứ')}</h1>
<p class="lead">${root?.document ? html`<a href="/van-ban/${encodeURIComponent(root.document)}">${root.label}</a>` : html`<a href="/van-kien/${encodeURIComponent(view.root)}">${root?.label ?? view.root}</a>`}${root?.title ? html` – ${root.title}` : ''}</p>
<ul class="sorting" aria-label="${t('Số bậc')}">${[1, 2, 3, 4].map((n) => html`<li><a href="${withParams(ui, { bac: String(n) })}"${n === depth ? html` aria-current="true"` : ''}>${n} ${t('bậc')}</a></li>`)}</ul>
${view.truncated ? html`<p class="note">${t('Đồ thị quá lớn nên đã cắt bớt; hãy giảm số bậc hoặc mở từ một văn bản gần hơn.')}</p>` : ''}
<div id="do-thi" hidden>
<div class="graph-tools"><label class="graph-find"><span class="visually-hidden">${t('Tìm trong đồ thị')}</span><input type="search" id="do-thi-tim" placeholder="${t('Tìm trong đồ thị')}" autocomplete="off"></label> <button type="button" class="quiet-button" data-graph="fit">${t('Vừa khung')}</button> <button type="button" class="quiet-button" data-graph="in" aria-label="${t('Phóng to')}">+</button> <button type="button" class="quiet-button" data-graph="out" aria-label="${t('Thu nhỏ')}">−</button> <button type="button" class="quiet-button" data-graph="fold" hidden></button> <button type="button" class="quiet-button" data-graph="png">PNG</button> <button type="button" class="quiet-button" data-graph="svg">SVG</button></div>
<p class="quiet graph-told" id="do-thi-chon" role="status">${t(HINT)}</p>
<div class="graph-canvas" tabindex="0" role="application" aria-label="${t('Đồ thị căn cứ: phím mũi tên để đi, Enter để mở, Esc để thôi; nội dung như danh sách bên dưới')}" aria-describedby="do-thi-chon"></div>
<p class="legend"><span class="key held-key">${t('có trong kho')}</span> <span class="key cited-key">${t('chỉ được viện dẫn')}</span> <span class="key fan-key">${t('một chùm văn bản, chạm để mở')}</span> <span class="line basis-line">${t('căn cứ, thực hiện')}</span> <span class="line change-line">${t('thay thế, sửa đổi, bãi bỏ')}</span> <span class="line told-line">${t('theo lời văn bản khác')}</span></p>
</div>
<script type="application/json" id="do-thi-du-lieu">${raw(safeJson(view))}</script>
<script type="application/json" id="do-thi-chu">${raw(safeJson(pictureWords(ui, root?.label ?? view.root)))}</script>
<section class="panel"><h2>${t('Danh sách')}</h2>${list(ui, view)}</section>`,
  });
}

const HINT = 'Chạm vào một văn bản để xem nó nối với đâu; chạm lần nữa để mở rộng từ đó.';

/** What the picture itself says, in the visitor's language. */
function pictureWords({ t }: Ui, of: string): Record<string, string | string[]> {
  return {
    title: `${t('Đồ thị căn cứ')}: ${of}`,
    rows: [
      t('Trung ương'),
      t('Bộ, ngành'),
      t('Cấp tỉnh'),
      t('Cấp huyện'),
      t('Cấp xã'),
      t('Đơn vị'),
      t('Chưa rõ cấp'),
    ],
    held: t('có trong kho'),
    onlyCited: t('chỉ được viện dẫn'),
    basis: t('căn cứ, thực hiện'),
    change: t('thay thế, sửa đổi, bãi bỏ'),
    told: t('theo lời văn bản khác'),
    papers: t('văn bản'),
    behind: t('phía sau'),
    fold: t('Gộp lại'),
    unfold: t('Mở hết'),
    hint: t(HINT),
    openFan: t('Chạm hoặc nhấn Enter để mở.'),
    restsOn: t('dựa vào'),
    restedOn: t('được dựa vào'),
    again: t('Chạm lần nữa để mở rộng.'),
    added: t('Thêm văn bản'),
    full: t('Đồ thị đã đủ 300 văn bản; hãy mở đồ thị từ chính văn bản này.'),
    nothingMore: t('Không còn gì thêm quanh văn bản này.'),
    noneFound: t('Không thấy trong đồ thị này.'),
  };
}

/** JSON that cannot end its script element nor be read as anything but data. */
function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c').replace(/>/g, '\\u003e').replace(/&/g, '\\u0026');
}

function list(ui: Ui, view: GraphView): Html {
  const { t } = ui;
  const levels = new Map<number, GraphNode[]>();
  for (const node of view.nodes) levels.set(node.depth, [...(levels.get(node.depth) ?? []), node]);
  const edges = new Map<string, GraphEdge[]>();
  for (const edge of view.edges) edges.set(edge.from, [...(edges.get(edge.from) ?? []), edge]);
  const labels = new Map(view.nodes.map((n) => [n.key, n.label]));
  const title = (depth: number) =>
    depth === 0
      ? t('Văn bản này')
      : depth < 0
        ? `${t('Căn cứ phía trên')}, ${-depth} ${t('bậc')}`
        : `${t('Dựa vào văn bản này')}, ${depth} ${t('bậc')}`;
  return html`${[...levels]
    .sort(([a], [b]) => a - b)
    .map(
      ([depth, nodes]) =>
        html`<h3>${title(depth)} <span class="n">${nodes.length}</span></h3><ul class="list">${nodes.map(
          (n) =>
            html`<li class="short"><a href="/van-kien/${encodeURIComponent(n.key)}">${n.label}</a>${n.document ? html` <a class="held" href="/van-ban/${encodeURIComponent(n.document)}">${t('đọc')}</a>` : html` <span class="only-cited">${t('chưa có trong kho')}</span>`}${n.title ? html`<span class="about">${n.title}</span>` : ''}<span class="meta">${n.level ? html`<span>${t(LEVEL_WORDS[n.level])}</span>` : ''}${n.issued ? html`<span>${dateWords(n.issued)}</span>` : ''}${(edges.get(n.key) ?? []).map((e) => html`<span>${t(RELATION_WORDS[e.kind])}: ${labels.get(e.to) ?? e.to}${e.told ? ` (${t('theo lời văn bản khác')})` : ''}</span>`)}</span></li>`,
        )}</ul>`,
    )}`;
}
