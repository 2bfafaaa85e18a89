// SPDX-License-Identifier: EUPL-1.2
// Shows Markdown as it will look, under the textarea in which it is typed.

import { stuur } from './verzending.js';

const NA_TYPEN = 500;

export function toonVoorbeelden() {
  for (const vak of document.querySelectorAll('textarea[data-voorbeeld]')) {
    const gebied = document.getElementById(vak.dataset.voorbeeld);
    if (gebied) volg(vak, gebied);
  }
}

function volg(vak, gebied) {
  let klok;
  let ronde = 0;
  gebied.setAttribute('role', 'group'); // no landmark: a page has many
  gebied.setAttribute('aria-label', 'Voorbeeld van de tekst');

  async function toon() {
    const deze = ++ronde;
    if (vak.value.trim() === '') {
      gebied.hidden = true;
      return;
    }
    const { status, deel } = await stuur('/voorbeeld', [['tekst', vak.value]]);
    if (deze !== ronde || status !== 200) return;
    gebied.replaceChildren(...deel.childNodes);
    gebied.hidden = false;
  }

  vak.addEventListener('input', () => {
    clearTimeout(klok);
    klok = setTimeout(toon, NA_TYPEN);
  });
  // Not before: a page can have a dozen texts, and nobody reads them twice.
  vak.addEventListener('focus', toon, { once: true });
}
