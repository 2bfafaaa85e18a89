// SPDX-License-Identifier: EUPL-1.2
// Keeps the preview under a textarea as its text is now. The server puts there what was stored.

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
  let getoond = vak.defaultValue;

  async function toon() {
    const deze = ++ronde;
    const tekst = vak.value;
    if (tekst === getoond) return;
    const { status, deel } = tekst.trim() === '' ? {} : await stuur('/voorbeeld', [['tekst', tekst]]);
    if (deze !== ronde) return;
    // Rather none than one of another text.
    gebied.hidden = status !== 200;
    getoond = gebied.hidden ? null : tekst;
    if (!gebied.hidden) gebied.querySelector('.opmaak').replaceChildren(...deel.childNodes);
  }

  vak.addEventListener('input', () => {
    clearTimeout(klok);
    klok = setTimeout(toon, NA_TYPEN);
  });
  window.addEventListener('pageshow', toon); // a browser puts back what was typed after the scripts
  toon();
}
