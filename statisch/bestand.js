// SPDX-License-Identifier: EUPL-1.2
// A form with a chosen file is sent only when it will be taken: a browser lets go of the file with
// the page. Who was logged out meanwhile stays on this page, with file and all, to log in elsewhere.
// A file that is too large is told before anything is sent.

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

const MB = 1024 * 1024;
const omvang = ({ size }) => `${Math.ceil(size / MB)} MB`;

const teGroot = (veld) => [...veld.files].filter(({ size }) => size > Number(veld.dataset.hoogstens));

/** What is wrong with a field stands right before it, as it does when the server says so. */
function zetVeldfout(veld, ...inhoud) {
  const id = `${veld.id}-te-groot`;
  document.getElementById(id)?.remove();
  const andere = (veld.getAttribute('aria-describedby') ?? '').split(' ').filter((een) => een && een !== id);
  const fout = inhoud.length > 0;
  if (fout) {
    const regel = document.createElement('div');
    regel.className = 'veldfout';
    regel.id = id;
    regel.setAttribute('role', 'alert');
    veld.before(regel);
    regel.append(...inhoud); // once it stands there, so that it is told
    andere.push(id);
  }
  if (fout) veld.setAttribute('aria-invalid', 'true');
  else veld.removeAttribute('aria-invalid');
  if (andere.length > 0) veld.setAttribute('aria-describedby', andere.join(' '));
  else veld.removeAttribute('aria-describedby');
}

function alinea(tekst) {
  const uit = document.createElement('p');
  uit.textContent = tekst;
  return uit;
}

/** Looks at the sizes; true when all of them fit. */
function keurGrootte(veld) {
  const groot = teGroot(veld);
  if (groot.length === 0) {
    zetVeldfout(veld);
    return true;
  }
  const hoogstens = Math.floor(Number(veld.dataset.hoogstens) / MB);
  const zonder = document.createElement('button');
  zonder.type = 'button';
  zonder.className = 'secondary';
  zonder.textContent = groot.length === 1 ? 'Ga verder zonder dit bestand' : 'Ga verder zonder deze bestanden';
  zonder.addEventListener('click', () => {
    const over = new DataTransfer();
    for (const een of veld.files) if (!groot.includes(een)) over.items.add(een);
    veld.files = over.files;
    zetVeldfout(veld);
    veld.focus();
  });
  zetVeldfout(
    veld,
    ...groot.map((een) => alinea(`Te groot: “${een.name}” is ${omvang(een)}. Een bestand mag hoogstens ${hoogstens} MB zijn.`)),
    alinea('Maak het kleiner of splits het, en kies het opnieuw. Er is nog niets verzonden.'),
    zonder,
  );
  return false;
}

const metBestand = (form) => [...form.querySelectorAll('input[type=file]')].some(({ files }) => files.length > 0);

export function bewaakBestanden() {
  document.addEventListener('change', ({ target }) => {
    if (target.matches?.('input[type=file]')) keurGrootte(target);
  });
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
      const fout = [...form.querySelectorAll('input[type=file]')].find((veld) => !keurGrootte(veld));
      if (fout) return fout.focus();
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
