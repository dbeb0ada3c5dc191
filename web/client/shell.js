// @ts-check
/** On every page: "/" goes to the search box, and folded parts start folded on a phone. */

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  const at = /** @type {HTMLElement} */ (event.target);
  if (at.closest('input, textarea, select, [contenteditable]')) return;
  event.preventDefault();
  const box = /** @type {HTMLInputElement | null} */ (document.querySelector('input[type=search]'));
  if (box) {
    box.focus();
    box.select();
  } else location.href = '/';
});

if (matchMedia('(max-width: 60rem)').matches) {
  for (const fold of document.querySelectorAll('details[data-fold-on-phone]')) fold.removeAttribute('open');
}

const first = /** @type {HTMLElement | null} */ (document.querySelector('[data-focus]'));
if (first && !location.hash && matchMedia('(hover: hover)').matches) first.focus({ preventScroll: true });
