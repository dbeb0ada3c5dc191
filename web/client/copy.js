// @ts-check
/** Puts the căn cứ lines on the clipboard: a button under each text that is there to be copied. */

const english = document.documentElement.lang === 'en';

for (const copy of /** @type {NodeListOf<HTMLTextAreaElement>} */ (
  document.querySelectorAll('textarea[data-copy]')
)) {
  if (!navigator.clipboard) break;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet-button';
  button.textContent = english ? 'Copy' : 'Chép';
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(copy.value);
    button.textContent = english ? 'Copied' : 'Đã chép';
  });
  copy.after(button);
}
