// SPDX-License-Identifier: EUPL-1.2
// A form with a chosen file is sent only when it will be taken: a browser lets go of the file with
// the page. Who was logged out meanwhile stays on this page, with file and all, to log in elsewhere.

import { vernieuwZegel } from './verzending.js';

function melding(form) {
  const bekend = form.querySelector('.bestandsmelding');
  if (bekend) return bekend;
  const nieuw = document.createElement('p');
  nieuw.className = 'warning bestandsmelding';
  nieuw.setAttribute('role', 'alert');
  form.querySelector('button:not([type=button])').before(nieuw);
  return nieuw;
}

function wijsNaarInloggen(form) {
  const naar = document.createElement('a');
  naar.href = '/inloggen';
  naar.target = '_blank';
  naar.rel = 'noopener';
  naar.textContent = 'Log in op een nieuw tabblad';
  melding(form).replaceChildren(
    'Nog niet verzonden: u bent uitgelogd, of er is geen verbinding. Uw tekst en uw bestand staan nog op deze pagina. ',
    naar,
    ' en kies daarna hier opnieuw.',
  );
}

const metBestand = (form) => [...form.querySelectorAll('input[type=file]')].some(({ files }) => files.length > 0);

export function bewaakBestanden() {
  const nagegaan = new WeakSet();
  const bezig = new WeakSet();
  // In the capturing phase: who watches the form itself sees only what is really sent.
  document.addEventListener(
    'submit',
    async (gebeurtenis) => {
      const { target: form, submitter } = gebeurtenis;
      if (!metBestand(form) || nagegaan.delete(form)) return;
      gebeurtenis.preventDefault();
      gebeurtenis.stopPropagation();
      if (bezig.has(form)) return;
      bezig.add(form);
      melding(form).textContent = 'Bezig met verzenden…'; // a large file takes a while
      const kanWeg = await vernieuwZegel();
      bezig.delete(form);
      if (!kanWeg) return wijsNaarInloggen(form);
      nagegaan.add(form);
      form.requestSubmit(submitter);
    },
    true,
  );
}
