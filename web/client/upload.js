// @ts-check
/** Sends files one by one, with a line of progress for each, so that one large scan does not hide the others. */

const english = document.documentElement.lang === 'en';
/** @param {string} vi @param {string} en */
const t = (vi, en) => (english ? en : vi);

const form = /** @type {HTMLFormElement | null} */ (document.querySelector('#tai-len'));
const out = /** @type {HTMLElement} */ (document.querySelector('#ket-qua'));

form?.addEventListener('submit', async (event) => {
  event.preventDefault();
  const input = /** @type {HTMLInputElement} */ (form.querySelector('input[type=file]'));
  const button = /** @type {HTMLButtonElement} */ (form.querySelector('button'));
  const files = [...(input.files ?? [])];
  if (files.length === 0) return;
  button.disabled = true;
  const list = document.createElement('ul');
  list.className = 'list outcomes';
  const lines = files.map((file) => {
    const line = document.createElement('li');
    line.append(file.name, ' ', note(t('đang chờ', 'waiting')));
    list.append(line);
    return line;
  });
  out.replaceChildren(list);
  for (const [i, file] of files.entries()) await send(file, /** @type {HTMLLIElement} */ (lines[i]));
  button.disabled = false;
  form.reset();
});

/**
 * @param {File} file
 * @param {HTMLLIElement} line
 */
function send(file, line) {
  return new Promise((resolve) => {
    const bar = document.createElement('progress');
    bar.max = 1;
    bar.value = 0;
    bar.setAttribute('aria-label', `${t('Đang gửi', 'Sending')} ${file.name}`);
    line.replaceChildren(file.name, ' ', bar);
    const body = new FormData();
    body.append('file', file);
    const request = new XMLHttpRequest();
    request.upload.addEventListener('progress', (e) => {
      if (e.lengthComputable) bar.value = e.loaded / e.total;
    });
    request.upload.addEventListener('load', () =>
      line.replaceChildren(file.name, ' ', note(t('đang đọc…', 'reading…'))),
    );
    request.addEventListener('loadend', () => {
      show(file, line, request);
      resolve(undefined);
    });
    request.open('POST', '/api/documents');
    request.responseType = 'json';
    request.send(body);
  });
}

/**
 * @param {File} file
 * @param {HTMLLIElement} line
 * @param {XMLHttpRequest} request
 */
function show(file, line, request) {
  const answer = request.response;
  if (!answer?.outcomes) {
    line.className = 'failed';
    line.replaceChildren(
      `${file.name}: ${answer?.detail ?? t('không gửi được; hãy thử lại.', 'could not be sent; please try again.')}`,
    );
    return;
  }
  line.replaceChildren(
    ...answer.outcomes.map((/** @type {any} */ o) => {
      const part = document.createElement('div');
      if (o.ok) {
        const link = document.createElement('a');
        link.href = `/van-ban/${encodeURIComponent(o.id)}`;
        link.textContent = o.title ?? o.file;
        part.append(
          link,
          ' ',
          note(o.already ? t('đã có trong kho', 'already held') : t('đã đưa vào kho', 'taken in')),
        );
      } else {
        part.className = 'failed';
        part.append(`${o.file}: ${o.reason} `, note(o.hint ?? ''));
      }
      return part;
    }),
  );
}

/** @param {string} words */
function note(words) {
  const span = document.createElement('span');
  span.className = 'quiet';
  span.textContent = words;
  return span;
}
