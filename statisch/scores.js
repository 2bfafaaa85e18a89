// SPDX-License-Identifier: EUPL-1.2
// Says of every score that changed what it was and what it is now, and offers the way back. That is
// a save like any other: a new version, and a conflict when somebody else was there meanwhile.

import { zegHardop } from './gehoord.js';

const keuzes = (form) => [...form.querySelectorAll('input[type=radio][name=waarde]')];

/** "voldoende": as the choice is called on the page. */
function woord(form, waarde) {
  const keuze = keuzes(form).find(({ value }) => value === waarde);
  return (keuze?.labels[0]?.textContent ?? keuze?.ariaLabel ?? waarde).trim().toLowerCase();
}

function zetTerug(form, waarde) {
  const keuze = keuzes(form).find(({ value }) => value === waarde);
  if (!keuze) return;
  keuze.checked = true;
  keuze.focus();
  keuze.dispatchEvent(new Event('change', { bubbles: true }));
}

export function meldScores() {
  for (const form of document.querySelectorAll('form[data-opslaan]')) {
    if (keuzes(form).length === 0) continue;
    const code = form.elements.sleutel.value.replace(/^score\//, '');
    const melding = document.createElement('span');
    const knop = document.createElement('button');
    knop.type = 'button';
    knop.className = 'secondary';
    knop.textContent = 'Ongedaan maken';
    knop.setAttribute('aria-label', `Ongedaan maken: score van ${code}`);
    const regel = document.createElement('p');
    regel.className = 'scorewijziging';
    regel.append(melding, knop);

    let was;
    knop.addEventListener('click', () => zetTerug(form, was));
    form.addEventListener('change', () => regel.remove());
    form.addEventListener('maatlat:opgeslagen', ({ detail }) => {
      if (detail.was === undefined || detail.was === detail.wordt) return;
      was = detail.was;
      melding.textContent = `Score van ${code} gewijzigd: ${woord(form, was)} is nu ${woord(form, detail.wordt)}.`;
      form.append(regel);
      zegHardop(melding.textContent);
    });
  }
}
