// SPDX-License-Identifier: EUPL-1.2
// Notes of an interview: shows at once which bevindingen they give, and puts a code in at the cursor
// when it is chosen in the list beside them.

import { zegHardop } from './gehoord.js';
import { stuur } from './verzending.js';

const NA_TYPEN = 700;

export function volgNotities() {
  const form = document.querySelector('form[data-controle]');
  const vak = form?.elements.notities;
  if (!vak) return;
  const tabel = document.getElementById('notitietabel');
  let klok;
  let ronde = 0;
  vak.addEventListener('input', () => {
    clearTimeout(klok);
    klok = setTimeout(async () => {
      const deze = ++ronde;
      const { status, deel } = await stuur(form.dataset.controle, [['notities', vak.value]]);
      if (status !== 200 || deze !== ronde) return;
      const was = gevonden(tabel);
      tabel.replaceChildren(...deel.childNodes);
      const nu = gevonden(tabel);
      if (nu !== was) zegHardop(nu);
    }, NA_TYPEN);
  });
  for (const code of document.querySelectorAll('[data-voeg-in]')) maakKnop(code, vak);
}

/** How many bevindingen the notes give, and what is wrong in which line. */
function gevonden(tabel) {
  const fouten = [...tabel.querySelectorAll('.error')].map(
    (een) => `Regel ${een.closest('tr').querySelector('th').textContent}: ${een.textContent}`,
  );
  return [tabel.querySelector('p')?.textContent ?? '', ...fouten].join(' ').trim();
}

function maakKnop(code, vak) {
  const knop = document.createElement('button');
  knop.type = 'button';
  knop.className = 'secondary';
  knop.textContent = code.textContent;
  knop.setAttribute('aria-label', `${code.textContent} invoegen`);
  knop.addEventListener('click', () => {
    const ervoor = vak.value.slice(0, vak.selectionStart);
    const spatie = ervoor === '' || /\s$/.test(ervoor) ? '' : ' ';
    vak.setRangeText(`${spatie}${code.dataset.voegIn} `, vak.selectionStart, vak.selectionEnd, 'end');
    vak.dispatchEvent(new Event('input', { bubbles: true }));
    vak.focus();
  });
  code.replaceChildren(knop);
}
