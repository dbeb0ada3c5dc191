/** The original PDF drawn page by page with pdf.js, our copy, our worker. Pages are drawn as they come into view. */
import * as pdfjs from '/assets/pdfjs/pdf.min.mjs';

pdfjs.GlobalWorkerOptions.workerSrc = '/assets/pdfjs/pdf.worker.min.mjs';

const box = /** @type {HTMLElement | null} */ (document.querySelector('#pdf'));
const MOST_PIXELS = 12_000_000;

if (box) {
  show(box).catch(() => {
    box.textContent = 'Không vẽ được tệp PDF này trong trình duyệt; hãy tải tệp gốc về.';
  });
}

/** @param {HTMLElement} into */
async function show(into) {
  const pdf = await pdfjs.getDocument({
    url: into.dataset.src,
    standardFontDataUrl: '/assets/pdfjs-fonts/',
    // Scans (JPEG 2000, JBIG2, CCITT) are decoded in plain JavaScript: slower, but nothing is compiled on the page.
    useWasm: false,
    wasmUrl: '/assets/pdfjs-wasm/',
    isEvalSupported: false,
    enableXfa: false,
  }).promise;
  into.textContent = '';
  const drawn = new Set();
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        const frame = /** @type {HTMLElement} */ (entry.target);
        if (!entry.isIntersecting || drawn.has(frame)) continue;
        drawn.add(frame);
        draw(pdf, frame);
      }
    },
    { rootMargin: '600px' },
  );
  const first = await pdf.getPage(1);
  const shape = first.getViewport({ scale: 1 });
  for (let n = 1; n <= pdf.numPages; n++) {
    const frame = document.createElement('figure');
    frame.className = 'pdf-page';
    frame.id = `pdf-${n}`;
    frame.dataset.page = String(n);
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(shape.width);
    canvas.height = Math.round(shape.height);
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', `Trang ${n} của bản gốc`);
    const caption = document.createElement('figcaption');
    caption.textContent = `trang ${n}`;
    frame.append(canvas, caption);
    into.append(frame);
    watcher.observe(frame);
  }
  const wanted = /** @type {HTMLElement | null} */ (into.querySelector(`#pdf-${Number(into.dataset.page)}`));
  if (wanted && into.parentElement) into.parentElement.scrollTop = wanted.offsetTop - into.offsetTop;
}

/**
 * @param {import('pdfjs-dist').PDFDocumentProxy} pdf
 * @param {HTMLElement} frame
 */
async function draw(pdf, frame) {
  const page = await pdf.getPage(Number(frame.dataset.page));
  const canvas = /** @type {HTMLCanvasElement} */ (frame.querySelector('canvas'));
  const base = page.getViewport({ scale: 1 });
  const wide = (frame.clientWidth / base.width) * Math.min(2, devicePixelRatio);
  const scale = Math.min(wide, Math.sqrt(MOST_PIXELS / (base.width * base.height)));
  const viewport = page.getViewport({ scale });
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  await page.render({ canvas, viewport }).promise;
  markWords(frame, await page.getTextContent(), viewport, canvas);
}

/**
 * Marks the lines of the page whose words are in the sentence asked for, where the page has text of its own.
 * @param {HTMLElement} frame
 * @param {Awaited<ReturnType<import('pdfjs-dist').PDFPageProxy['getTextContent']>>} content
 * @param {import('pdfjs-dist').PageViewport} viewport
 * @param {HTMLCanvasElement} canvas
 */
function markWords(frame, content, viewport, canvas) {
  const wanted = squeeze(box?.dataset.sentence ?? '');
  if (wanted.length < 8) return;
  const pen = canvas.getContext('2d');
  if (!pen) return;
  const items = content.items.flatMap((item) => ('str' in item && item.str ? item : []));
  const whole = items.map((item) => squeeze(item.str)).join('');
  const at = whole.indexOf(wanted);
  if (at < 0) return;
  let from = 0;
  pen.globalCompositeOperation = 'multiply';
  pen.fillStyle = '#ffe69b';
  for (const item of items) {
    const length = squeeze(item.str).length;
    if (from + length > at && from < at + wanted.length) {
      const [x, y] = viewport.convertToViewportPoint(item.transform[4], item.transform[5]);
      const height = item.height * viewport.scale || 12;
      pen.fillRect(x, y - height, item.width * viewport.scale, height * 1.2);
    }
    from += length;
  }
  frame.classList.add('has-mark');
}

/** @param {string} text */
function squeeze(text) {
  return text.normalize('NFC').replace(/\s+/g, '').toLowerCase();
}
