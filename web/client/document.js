// @ts-check
/**
 * The document page, alive: a fact marks its sentence without loading the page again; a citation, duty or field in the
 * text shows its fact. Everything here only shortens what plain links already do.
 */

const text = /** @type {HTMLElement} */ (document.querySelector('.text'));
const paragraphs = /** @type {HTMLElement[]} */ ([...text.querySelectorAll('p[data-start]')]);
const starts = paragraphs.map((p) => Number(p.dataset.start));

document.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link = /** @type {HTMLAnchorElement | null} */ (
    /** @type {HTMLElement} */ (event.target).closest('a[data-mark]')
  );
  if (!link || !CSS.highlights) return;
  const [start, end] = (link.dataset.mark ?? '').split('-').map(Number);
  if (start === undefined || end === undefined || !mark(start, end)) return;
  event.preventDefault();
  history.replaceState(null, '', link.href);
});

// Who comes to a sentence from elsewhere sees its fact beside it, too.
const asked = new URLSearchParams(location.search).get('danh-dau');
const panel = document.querySelector('.facts');
const fact = /^\d+-\d+$/.test(asked ?? '') ? panel?.querySelector(`a[data-mark="${asked}"]`) : null;
const entry = fact?.closest('li, .facts-list > div');
if (panel && entry && !location.hash.startsWith('#nv-')) {
  entry.classList.add('asked');
  if (panel.scrollHeight > panel.clientHeight)
    panel.scrollTop += entry.getBoundingClientRect().top - panel.getBoundingClientRect().top - 48;
}

// A proof asked for puts out the light on the fact shown before; a new fact lights up again.
window.addEventListener('hashchange', () => document.documentElement.classList.remove('proofing'));

/**
 * Marks [start, end) of the record's text and brings it into view.
 * @param {number} start
 * @param {number} end
 */
function mark(start, end) {
  const from = place(start);
  const to = place(end);
  if (!from || !to) return false;
  for (const old of text.querySelectorAll('.marked')) old.classList.remove('marked');
  for (const old of text.querySelectorAll('mark')) old.replaceWith(...old.childNodes);
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  CSS.highlights.set('proof', new Highlight(range));
  document.documentElement.classList.add('proofing');
  const paragraph = from.node.parentElement?.closest('.para');
  paragraph?.scrollIntoView({ block: 'center' });
  return true;
}

/**
 * The text node and offset at which an offset of the record's text stands.
 * @param {number} offset
 */
function place(offset) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (/** @type {number} */ (starts[middle]) <= offset) low = middle;
    else high = middle - 1;
  }
  const paragraph = paragraphs[low];
  if (!paragraph) return null;
  let left = Math.max(0, offset - /** @type {number} */ (starts[low]));
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  /** @type {Text | null} */
  let last = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    last = /** @type {Text} */ (node);
    if (left <= last.data.length) return { node: last, offset: left };
    left -= last.data.length;
  }
  return last ? { node: last, offset: last.data.length } : null;
}

// A pilcrow copies the address of its paragraph.
text.addEventListener('click', (event) => {
  const link = /** @type {HTMLAnchorElement | null} */ (
    /** @type {HTMLElement} */ (event.target).closest('a.pilcrow')
  );
  if (link) navigator.clipboard?.writeText(link.href.replace(/\?danh-dau=[^#]*/, '')).catch(() => {});
});

// What took too long to come with the page comes after it, in place of the link to its own page.
for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (
  document.querySelectorAll('a[data-inline]')
)) {
  requestIdleCallback(async () => {
    try {
      const answer = await fetch(link.href);
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const part = page.querySelector(link.dataset.inline ?? '');
      if (part) link.parentElement?.replaceWith(...part.childNodes);
    } catch {
      // The link stays.
    }
  });
}
