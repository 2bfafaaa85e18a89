// SPDX-License-Identifier: EUPL-1.2
// What happens is said by one place of the page, whatever part it is about: who speaks names that
// part. The same words twice are said twice.

const BLIJFT = 10_000; // milliseconds: long enough to be read

let gebied = null;

/** Stands there from the start, so that what comes in it is said. */
export function maakGehoord() {
  gebied = document.createElement('div');
  gebied.className = 'alleen-gehoord';
  gebied.setAttribute('role', 'status');
  gebied.setAttribute('aria-atomic', 'false'); // only what is new
  document.body.append(gebied);
}

export function zegHardop(tekst) {
  if (!tekst || !gebied) return;
  const regel = document.createElement('p');
  regel.textContent = tekst;
  gebied.append(regel);
  setTimeout(() => regel.remove(), BLIJFT);
}
