// @ts-check
/** Walking the results with the keyboard: ↓ and ↑ from the page (or ↓ out of the box), Enter opens. */

const links = /** @type {HTMLAnchorElement[]} */ ([...document.querySelectorAll('.hits .hit h3 a')]);

document.addEventListener('keydown', (event) => {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const at = /** @type {HTMLElement} */ (event.target);
  const inBox = at.matches('input[type=search]');
  if (inBox && (event.key === 'ArrowUp' || at.getAttribute('aria-expanded') === 'true')) return;
  if (!inBox && at.closest('input, textarea, select, summary')) return;
  const now = links.indexOf(/** @type {HTMLAnchorElement} */ (document.activeElement));
  const next = links[now + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
});
