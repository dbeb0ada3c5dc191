// @ts-check
/** Files dropped on the box go into its file field; what is chosen is named beside a button in the page's own words. */

for (const box of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-drop]'))) {
  const input = /** @type {HTMLInputElement} */ (box.querySelector('input[type=file]'));
  const pick = /** @type {HTMLElement} */ (box.querySelector('.pick'));
  const chosen = /** @type {HTMLElement} */ (box.querySelector('.chosen'));
  const none = chosen.textContent;
  box.classList.add('scripted');
  pick.hidden = false;
  const tell = () => {
    const names = [...(input.files ?? [])].map((file) => file.name);
    chosen.textContent = names.length > 0 ? names.join(', ') : none;
    chosen.classList.toggle('quiet', names.length === 0);
  };
  input.addEventListener('change', tell);
  // The fields are emptied after the event.
  input.form?.addEventListener('reset', () => setTimeout(tell));
  tell();
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
    tell();
  });
}
