// SPDX-License-Identifier: EUPL-1.2
// Helps to refer to a figure in a text of the national report. Who types two braces sees which
// figures fit what comes after them, each with its value now, as buttons below the field; choosing
// one puts it there. The same figures stand in the tables of the page, for who has no script.

import { zegHardop } from './gehoord.js';

const HOOGSTENS = 8;

/** What stands between the last open braces and the cursor; undefined when nothing is open. */
function zoekwoord(vak) {
  const ervoor = vak.value.slice(0, vak.selectionStart);
  const begin = ervoor.lastIndexOf('{{');
  if (begin < 0) return undefined;
  const woord = ervoor.slice(begin + 2);
  return /[{}\n]/.test(woord) ? undefined : { begin, woord: woord.trim().toLowerCase() };
}

function bekendeCijfers() {
  return [...document.querySelectorAll('.cijferlijst tbody tr')].map((rij) => ({
    verwijzing: rij.querySelector('code').textContent,
    waarde: rij.cells[1].textContent,
    betekenis: rij.cells[2].textContent,
  }));
}

/** Each word that was typed must stand somewhere in it. */
function past({ verwijzing, betekenis }, woord) {
  const tekst = `${verwijzing} ${betekenis}`.toLowerCase();
  return woord.split(/\s+/).every((deel) => tekst.includes(deel));
}

function maakHulp(vak, cijfers) {
  const hulp = document.createElement('div');
  hulp.className = 'cijferhulp';
  hulp.hidden = true;
  hulp.setAttribute('role', 'group');
  hulp.setAttribute('aria-label', 'Cijfers om in te voegen');
  vak.after(hulp);

  const sluit = () => {
    hulp.hidden = true;
    hulp.replaceChildren();
  };

  const voegIn = (begin, verwijzing) => {
    const eind = vak.selectionStart;
    const erna = vak.value.slice(eind).startsWith('}}') ? eind + 2 : eind;
    vak.setRangeText(verwijzing, begin, erna, 'end');
    sluit();
    vak.focus();
    vak.dispatchEvent(new Event('input', { bubbles: true }));
  };

  const toon = () => {
    const gezocht = zoekwoord(vak);
    if (!gezocht) return sluit();
    const gevonden = cijfers.filter((een) => past(een, gezocht.woord)).slice(0, HOOGSTENS);
    hulp.replaceChildren(
      ...gevonden.map((een) => {
        const knop = document.createElement('button');
        knop.type = 'button';
        knop.className = 'secondary';
        knop.textContent = `${een.verwijzing}: ${een.waarde}`;
        knop.addEventListener('click', () => voegIn(gezocht.begin, een.verwijzing));
        return knop;
      }),
    );
    const was = hulp.hidden;
    hulp.hidden = gevonden.length === 0;
    if (was && !hulp.hidden) zegHardop('Onder het tekstvak staan cijfers om in te voegen.');
    return undefined;
  };

  vak.addEventListener('input', toon);
  for (const deel of [vak, hulp])
    deel.addEventListener('keydown', (toets) => {
      if (toets.key !== 'Escape' || hulp.hidden) return;
      toets.preventDefault();
      sluit();
      vak.focus();
    });
}

export function helpVerwijzen() {
  const vak = document.querySelector('form[data-cijfers] textarea[name=tekst]');
  if (vak) maakHulp(vak, bekendeCijfers());
}
