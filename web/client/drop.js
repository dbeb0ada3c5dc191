// @ts-check
/** Files dropped on the box go into its file field; the form then sends them as it would any other. */

for (const box of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-drop]'))) {
  const input = /** @type {HTMLInputElement} */ (box.querySelector('input[type=file]'));
  const over = (/** @type {boolean} */ on) => box.classList.toggle('over', on);
  box.addEventListener('dragover', (event) => {
    event.preventDefault();
    over(true);
  });
  box.addEventListener('dragleave', () => over(false));
  box.addEventListener('drop', (event) => {
    event.preventDefault();
    over(false);
    const files = event.dataTransfer?.files;
    if (!files || files.length === 0) return;
    input.files = files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
