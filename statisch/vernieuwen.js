// SPDX-License-Identifier: EUPL-1.2
// After a save: fetches the parts of the page that follow from it, such as the oordeel, and unfolds
// the verbeterpunt that an onvoldoende asks for.
// <div data-vernieuw="/toets/5/criterium/1.1/oordeel" aria-live="polite">

import { deelUit } from './verzending.js';

export function vernieuwNaOpslaan() {
  let vorige = null;
  document.addEventListener('maatlat:opgeslagen', ({ target }) => {
    vraagVerbeterpunt(target);
    vorige?.abort();
    vorige = new AbortController();
    for (const gebied of document.querySelectorAll('[data-vernieuw]')) vernieuw(gebied, vorige.signal);
  });
}

function vraagVerbeterpunt(form) {
  const veld = form.closest('.verwachting')?.querySelector('details.verbeterpunt');
  if (veld && form.elements.waarde.value === 'onvoldoende') veld.open = true;
}

async function vernieuw(gebied, signal) {
  try {
    const antwoord = await fetch(gebied.dataset.vernieuw, { headers: { 'X-Maatlat': 'stil' }, signal });
    if (!antwoord.ok) return;
    const deel = deelUit(await antwoord.text());
    const zelfde = deel.querySelector(`[data-vernieuw="${CSS.escape(gebied.dataset.vernieuw)}"]`);
    gebied.replaceChildren(...(zelfde ?? deel).childNodes);
  } catch {
    // Overtaken by a later save, or no connection: what stands there stays.
  }
}
