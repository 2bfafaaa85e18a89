// SPDX-License-Identifier: EUPL-1.2
// Says on an open page that the login is almost over: by silence, with a button that extends it, or
// because it lasted a whole day. Without this script each new page says so.

import { stuur } from './verzending.js';

const VOORAF = 10 * 60; // seconds
const ELKE = 10_000; // milliseconds
const SPEELRUIMTE = 60; // seconds that the server may be behind in noting the last use
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
  let verlopen = false;

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

  const melding = element('section', { className: 'warning', hidden: true });
  const tekst = element('p', {});
  tekst.setAttribute('role', 'status');
  const knop = element('button', { type: 'button', textContent: 'Verleng' });
  melding.append(tekst, knop);
  document.querySelector('main h1')?.before(melding);

  const zeg = (wat) => {
    if (tekst.textContent !== wat) tekst.textContent = wat; // said once, not every ten seconds
  };
  knop.addEventListener('click', async () => {
    const { status } = await stuur('/account/verleng', []);
    if (status === 200) {
      meldGebruik();
      document.querySelector('[data-sessie-einde]')?.remove();
      kijk();
    } else {
      zeg('Verlengen lukt nu niet. Sla op wat u hebt ingevuld.');
    }
  });

  function kijk() {
    const over = Math.min(stilteinde, dageinde) - nu();
    const doorStilte = stilteinde < dageinde;
    verlopen = over <= 0;
    melding.hidden = over > VOORAF || (!verlopen && document.querySelector('[data-sessie-einde]') !== null);
    knop.hidden = !doorStilte || verlopen;
    if (melding.hidden) return;
    const minuten = Math.max(1, Math.floor(over / 60));
    const hoelang = `${minuten} ${minuten === 1 ? 'minuut' : 'minuten'}`;
    if (verlopen)
      zeg('U bent waarschijnlijk uitgelogd. Wat u hebt ingevuld staat nog op deze pagina. Sla het op: u krijgt het na het inloggen terug.');
    else if (doorStilte) zeg(`U wordt over ${hoelang} uitgelogd, omdat u lang niets hebt gedaan.`);
    else
      zeg(`U wordt over ${hoelang} uitgelogd: twaalf uur na het inloggen moet u opnieuw inloggen. Sla op wat u hebt ingevuld, en log daarna uit en weer in.`);
  }
  setInterval(kijk, ELKE);
  kijk();
}
