// SPDX-License-Identifier: EUPL-1.2
// Texts that stayed behind in this browser on another page: sent from wherever one is now, or told.

import * as kluis from './kluis.js';
import { stuur } from './verzending.js';

/**
 * A form that was submitted and answered with a redirect was saved: its text may go. Without a
 * referrer this page is no answer to it: the connection was gone, and somebody typed an address,
 * which may redirect too.
 */
export function ruimOpNaInsturen() {
  const ingestuurd = kluis.neemIngestuurd();
  if (!ingestuurd || document.referrer === '') return;
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
    else paginas.set(bewaard.pagina, [...(paginas.get(bewaard.pagina) ?? []), { sleutel, bewaard }]);
  }
  if (paginas.size > 0) meld(paginas);
}

function element(soort, eigenschappen, ...delen) {
  const uit = Object.assign(document.createElement(soort), eigenschappen);
  uit.append(...delen);
  return uit;
}

function meld(paginas) {
  const lijst = element('ul', {});
  const uitleg =
    'In deze browser staat nog tekst die niet is opgeslagen. Open de pagina om dat te doen:';
  const melding = element(
    'section',
    { className: 'warning' },
    element('p', { textContent: uitleg }),
    lijst,
  );
  for (const [pad, teksten] of paginas) {
    const naar = element('a', { href: pad, textContent: teksten[0].bewaard.naam });
    const regel = element('li', {}, naar);
    regel.append(
      bekijk(teksten, () => {
        regel.remove();
        if (!lijst.hasChildNodes()) melding.remove();
        document.querySelector('main').focus();
      }),
    );
    lijst.append(regel);
  }
  document.querySelector('main h1')?.after(melding);
}

const GEEN_TEKST = new Set(['handeling', 'formulier', 'versie', 'sleutel', 'bij']);

/** Its page may be closed by now: then this is where one copies the text, or throws it away. */
function bekijk(teksten, klaar) {
  const tekst = teksten
    .flatMap(({ bewaard }) => bewaard.velden)
    .filter(([naam, waarde]) => waarde && !GEEN_TEKST.has(naam))
    .map(([, waarde]) => waarde)
    .join('\n');
  const weg = element('button', {
    type: 'button',
    className: 'secondary',
    textContent: 'Gooi deze tekst weg',
  });
  weg.addEventListener('click', () => {
    for (const { sleutel } of teksten) kluis.wis(sleutel);
    klaar();
  });
  return element(
    'details',
    {},
    element('summary', { textContent: 'Bekijk deze tekst' }),
    element('p', { className: 'met-regels', textContent: tekst }),
    weg,
  );
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
