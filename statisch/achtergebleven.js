// SPDX-License-Identifier: EUPL-1.2
// Texts that stayed behind in this browser on another page: sent from wherever one is now, or told.

import * as kluis from './kluis.js';
import { stuur } from './verzending.js';

/** A form that was submitted and answered with a redirect was saved: its text may go. */
export function ruimOpNaInsturen() {
  const ingestuurd = kluis.neemIngestuurd();
  if (!ingestuurd) return;
  const [gang] = performance.getEntriesByType('navigation');
  if (gang?.redirectCount > 0 && !(gang.responseStatus >= 400)) kluis.wis(ingestuurd);
}

export async function toonAchtergebleven() {
  const opDezePagina = new Set(
    [...document.querySelectorAll('form[data-opslaan], form[data-concept]')].map(kluis.sleutelVan),
  );
  const paginas = new Map();
  for (const sleutel of kluis.sleutels().filter((een) => !opDezePagina.has(een))) {
    const bewaard = kluis.lees(sleutel);
    if (!bewaard) continue;
    // Sent before, with its answer lost: its key makes the server give that answer again.
    const { status } = await stuur(bewaard.pad, bewaard.velden);
    if (status === 200) kluis.wis(sleutel);
    else paginas.set(bewaard.pagina, bewaard.naam);
  }
  if (paginas.size > 0) meld(paginas);
}

function meld(paginas) {
  const melding = document.createElement('section');
  melding.className = 'warning';
  const uitleg = document.createElement('p');
  uitleg.textContent =
    'In deze browser staat nog tekst die niet is opgeslagen. Open de pagina om dat te doen:';
  const lijst = document.createElement('ul');
  for (const [pad, naam] of paginas) {
    const naar = document.createElement('a');
    naar.href = pad;
    naar.textContent = naam;
    const regel = document.createElement('li');
    regel.append(naar);
    lijst.append(regel);
  }
  melding.append(uitleg, lijst);
  document.querySelector('main h1')?.after(melding);
}

/** Nothing of a person stays in the browser after logging out; so first ask when it would be lost. */
export function bewaakUitloggen() {
  const form = document.querySelector('form[data-uitloggen]');
  let gewaarschuwd = false;
  form?.addEventListener('submit', (gebeurtenis) => {
    const over = kluis.sleutels();
    if (over.length === 0) return;
    if (gewaarschuwd) {
      over.forEach(kluis.wis);
      return;
    }
    gebeurtenis.preventDefault();
    gewaarschuwd = true;
    const melding = document.createElement('p');
    melding.setAttribute('role', 'alert');
    melding.textContent =
      'Er is nog tekst niet opgeslagen. Kies nog een keer Uitloggen om die weg te gooien.';
    form.append(melding);
  });
}
