// @ts-check
/** Type-ahead under the search box: the ARIA combobox pattern, fed by /api/suggest. Without it the form still works. */

const english = document.documentElement.lang === 'en';

const KINDS = english
  ? {
      number: 'number',
      title: 'document',
      issuer: 'issuer',
      unit: 'unit',
      duty: 'duty',
      instrument: 'cited document',
    }
  : {
      number: 'số ký hiệu',
      title: 'văn bản',
      issuer: 'cơ quan',
      unit: 'đơn vị',
      duty: 'nhiệm vụ',
      instrument: 'văn bản được viện dẫn',
    };

for (const form of document.querySelectorAll('form.search')) {
  const input = form.querySelector('input[type=search]');
  if (input) attach(/** @type {HTMLFormElement} */ (form), /** @type {HTMLInputElement} */ (input));
}

/**
 * @param {HTMLFormElement} form
 * @param {HTMLInputElement} input
 */
function attach(form, input) {
  const list = document.createElement('ul');
  list.className = 'suggestions';
  list.id = 'goi-y';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', english ? 'Suggestions' : 'Gợi ý');
  list.hidden = true;
  form.append(list);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');
  input.setAttribute('aria-controls', list.id);

  /** @type {{text: string, kind: string, detail: string | null, href: string | null}[]} */
  let found = [];
  let chosen = -1;
  let timer = 0;
  /** @type {AbortController | null} */
  let asking = null;

  const close = () => {
    list.hidden = true;
    chosen = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };

  const draw = () => {
    list.replaceChildren(
      ...found.map((one, i) => {
        const item = document.createElement('li');
        item.id = `goi-y-${i}`;
        item.setAttribute('role', 'option');
        item.setAttribute('aria-selected', String(i === chosen));
        const text = document.createElement('span');
        text.textContent = one.text;
        const kind = document.createElement('span');
        kind.className = 'n';
        kind.textContent = one.detail ?? KINDS[/** @type {keyof typeof KINDS} */ (one.kind)] ?? '';
        item.append(text, kind);
        item.addEventListener('mousedown', (event) => {
          event.preventDefault();
          take(i);
        });
        return item;
      }),
    );
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    if (chosen >= 0) input.setAttribute('aria-activedescendant', `goi-y-${chosen}`);
    else input.removeAttribute('aria-activedescendant');
  };

  /** @param {number} i */
  const take = (i) => {
    const one = found[i];
    if (!one) return;
    close();
    if (one.href) location.href = one.href;
    else {
      input.value = one.text;
      form.requestSubmit();
    }
  };

  const ask = async () => {
    const q = input.value.trim();
    asking?.abort();
    if (q.length < 2) return close();
    asking = new AbortController();
    try {
      const answer = await fetch(`/api/suggest?limit=8&q=${encodeURIComponent(q)}`, {
        signal: asking.signal,
      });
      if (!answer.ok) return close();
      found = (await answer.json()).suggestions;
      chosen = -1;
      draw();
    } catch {
      // Aborted by the next key, or the server is away: the form itself will say so.
    }
  };

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(ask, 120);
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') return close();
    if (list.hidden) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      chosen = ((chosen + 1 + step + found.length + 1) % (found.length + 1)) - 1;
      draw();
    } else if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      take(chosen);
    }
  });
}
