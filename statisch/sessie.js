// SPDX-License-Identifier: EUPL-1.2
// Says on an open page that the login is almost over: by silence, with a button that extends it, or
// because it lasted a whole day. Without this script each new page says so.

import { stuur } from './verzending.js';

const VOORAF = 10 * 60; // seconds
const ELKE = 10_000; // milliseconds
const SPEELRUIMTE = 60; // seconds that the server may be behind in noting the last use
const UITGELOGD =
  'U bent waarschijnlijk uitgelogd. Wat u hebt ingevuld staat nog op deze pagina. Sla het op: u krijgt het na het inloggen terug.';
const GEBRUIK = 'maatlat-gebruik'; // when any tab of this browser last asked something

const nu = () => Date.now() / 1000;

function element(soort, eigenschappen) {
  return Object.assign(document.createElement(soort), eigenschappen);
}

export function bewaakSessie() {
  const [stil, langst, stilte] = (document.body.dataset.sessie ?? '').split(' ').map(Number);
  if (!stilte) return;
  const dageinde = nu() + langst;
  let stilteinde = nu() + stil;

  const gebruikt = (moment) => {
    stilteinde = Math.max(stilteinde, moment + stilte - SPEELRUIMTE);
  };
  const meldGebruik = () => {
    gebruikt(nu());
    try {
      localStorage.setItem(GEBRUIK, String(nu()));
    } catch {
      // A browser that keeps nothing: this tab then knows of itself alone.
    }
  };
  addEventListener('storage', ({ key, newValue }) => key === GEBRUIK && gebruikt(Number(newValue)));
  new PerformanceObserver((lijst) => {
    if (lijst.getEntries().some((een) => een.initiatorType === 'fetch' && een.responseStatus < 400)) meldGebruik();
  }).observe({ type: 'resource' });
  meldGebruik();
  stilteinde = nu() + stil;

  const kop = document.querySelector('main h1');
  const melding = element('div', {});
  const tekst = element('p', {});
  const knop = element('button', { type: 'button', textContent: 'Verleng' });
  melding.setAttribute('role', 'status'); // stands there from the start, so that what comes in it is said
  kop?.before(melding);
  let blijft = 0; // until when the answer to the button stays in sight
  let vorige = null; // where somebody was before they came to the button

  const zeg = (soort, wat, metKnop = false) => {
    melding.className = soort;
    if (tekst.textContent !== wat) tekst.textContent = wat; // said once, not every ten seconds
    if (!wat) melding.replaceChildren();
    else if (!tekst.isConnected) melding.append(tekst);
    if (!metKnop) knop.remove();
    else if (!knop.isConnected) melding.append(knop);
  };
  const terug = () => {
    if (vorige?.isConnected) return vorige.focus();
    kop?.setAttribute('tabindex', '-1');
    kop?.focus();
  };
  knop.addEventListener('focus', ({ relatedTarget }) => {
    vorige = relatedTarget ?? vorige;
  });
  knop.addEventListener('click', async () => {
    const { status } = await stuur('/account/verleng', []);
    blijft = nu() + ELKE / 1000;
    if (status === 200) {
      meldGebruik();
      document.querySelector('[data-sessie-einde]')?.remove();
      zeg('confirmation', 'U blijft ingelogd.');
      terug();
    } else if (status === 0) {
      zeg('warning', 'Maatlat is nu niet te bereiken. Probeer het zo opnieuw.', true);
    } else {
      zeg('warning', UITGELOGD);
      terug();
    }
  });

  function kijk() {
    if (nu() < blijft) return;
    const over = Math.min(stilteinde, dageinde) - nu();
    const doorStilte = stilteinde < dageinde;
    const verlopen = over <= 0;
    const zwijgt = over > VOORAF || (!verlopen && document.querySelector('[data-sessie-einde]') !== null);
    const minuten = Math.max(1, Math.floor(over / 60));
    const hoelang = `${minuten} ${minuten === 1 ? 'minuut' : 'minuten'}`;
    if (zwijgt) zeg('alleen-gehoord', ''); // takes no room
    else if (verlopen) zeg('warning', UITGELOGD);
    else if (doorStilte) zeg('warning', `U wordt over ${hoelang} uitgelogd, omdat u lang niets hebt gedaan.`, true);
    else
      zeg(
        'warning',
        `U wordt over ${hoelang} uitgelogd: twaalf uur na het inloggen moet u opnieuw inloggen. Sla op wat u hebt ingevuld, en log daarna uit en weer in.`,
      );
  }
  setInterval(kijk, ELKE);
  kijk();
}
