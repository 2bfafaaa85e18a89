// SPDX-License-Identifier: EUPL-1.2
// Saves by itself. While typing, a second after the last key, the text goes to the server as a
// draft; leaving a field of a form with data-opslaan saves it, and so does making a choice there.
// What the server does not have yet stays in the browser and is sent later. What happens stands in
// words beside the field, and is said. The button of a field that saves by itself is there only when
// it is needed.

import { zegHardop } from './gehoord.js';
import * as kluis from './kluis.js';
import { volgKeuze } from './keuze.js';
import { nieuweSleutel, stuur, vernieuwZegel } from './verzending.js';
import { vouwUit } from './vouwen.js';

const NA_TYPEN = 1000;
const OPNIEUW = 15_000;
const EIGEN_VELDEN = new Set(['zegel', 'handeling', 'formulier', 'versie']);
const KEUZE_OPEN = 'Nog niet opgeslagen. Dat gebeurt als u verdergaat.';
const KEUZE_TERUG = 'Deze keuze stond nog in uw browser en is nog niet opgeslagen. Kies Opslaan.';
const NIET_OPGESLAGEN = 'Niet opgeslagen. Kies Opslaan om te zien wat u kunt doen.';
const NERGENS = 'Niet opgeslagen. Laat deze pagina open tot het weer lukt.';
const WACHT = {
  0: 'Geen verbinding. Uw tekst staat in deze browser en wordt later verzonden.',
  401: 'U bent uitgelogd. Uw tekst staat in deze browser.',
};

/** What people call this page: "IJsselland, Criterium 1.2". */
function paginanaam() {
  const kruimels = [...document.querySelectorAll('.breadcrumb-bar li')].slice(1);
  const delen = kruimels.length > 0 ? kruimels : [...document.querySelectorAll('h1')];
  return delen.map((deel) => deel.textContent.trim()).join(', ');
}

/** What stood in the field `waarde` of a form; undefined when that is not known. */
const waardeIn = (inhoud) => (inhoud === '' ? undefined : new Map(JSON.parse(inhoud)).get('waarde'));

/** "Motivering bij 1.1.1": as the field is called on the page. */
function veldnaam(form) {
  const naam = form.querySelector('legend, label');
  return (naam?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The field in which something is wrong says so, and by which words. */
function markeer(form, status, fout) {
  status.id ||= `opslag-${[...document.querySelectorAll('.opslagstatus')].indexOf(status)}`;
  const keuze = form.querySelector('fieldset');
  if (fout) keuze?.setAttribute('role', 'radiogroup'); // a group cannot be wrong
  for (const veld of keuze ? [keuze] : form.querySelectorAll('textarea')) {
    const bij = new Set((veld.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean));
    if (fout) bij.add(status.id);
    else bij.delete(status.id);
    veld.toggleAttribute('aria-describedby', bij.size > 0);
    if (bij.size > 0) veld.setAttribute('aria-describedby', [...bij].join(' '));
    if (fout) veld.setAttribute('aria-invalid', 'true');
    else veld.removeAttribute('aria-invalid');
  }
}

class Formulier {
  constructor(form) {
    this.form = form;
    this.slaatOp = form.hasAttribute('data-opslaan');
    this.pad = new URL(form.action).pathname;
    this.conceptpad = form.dataset.conceptpad ?? this.pad.replace(/\/veld$/, '/concept');
    this.veld = kluis.veldVan(form);
    this.kluissleutel = kluis.sleutelVan(form);
    this.status = form.querySelector('.opslagstatus');
    this.naam = this.slaatOp ? veldnaam(form) : '';
    this.verbergKnop();
    // As the server has it, saved or as a draft. What comes back with an error it does not have.
    this.opServer = document.querySelector('.foutenlijst') ? '' : this.inhoud();
    this.bezig = false;
    this.wens = null; // what to do after the request that runs: 'concept' or 'opslaan'
    this.wacht = null; // what waits for a connection or a login
    this.veilig = true;
    this.weg = false; // submitted: nothing more to send
    this.zegelVernieuwd = false;
    this.isKeuze = this.slaatOp && form.querySelector('input[type=radio]') !== null;
    // What is on its way to the server when the page is left or the connection is lost. A choice has
    // no draft.
    this.openKeuze = false;
    this.onderweg = this.isKeuze ? 'opslaan' : 'concept';
    if (this.opServer !== '') this.herstel();
    if (this.isKeuze) {
      volgKeuze(form, { open: () => this.keuzeOpen(), gemaakt: () => this.slaKeuzeOp() });
    } else {
      form.addEventListener('input', () => this.getypt());
      // What is derived from a draft follows it at once.
      const afgeleid = form.matches('[data-vernieuw]');
      form.addEventListener('change', () => (this.slaatOp || afgeleid) && this.verzend(this.slaatOp ? 'opslaan' : 'concept'));
    }
    form.addEventListener('submit', () => this.ingestuurd());
  }

  /** One goes past the choices with the arrows: not yet chosen, and not to be lost either. */
  keuzeOpen() {
    this.openKeuze = true;
    this.bewaarHier('opslaan');
    this.zeg(KEUZE_OPEN, 'wacht');
  }

  slaKeuzeOp() {
    this.openKeuze = false;
    if (this.inhoud() !== this.opServer) {
      this.verzend('opslaan');
    } else if (this.status?.textContent === KEUZE_OPEN) {
      kluis.wis(this.kluissleutel);
      this.zeg('Niet gewijzigd');
    }
  }

  /** The page goes out of sight, perhaps for good. */
  verlaten() {
    if (this.openKeuze) this.slaKeuzeOp();
    else if (!this.isKeuze && !this.wacht) this.verzend('concept');
  }

  /** The fields that people fill in, as one text to compare. */
  inhoud() {
    return JSON.stringify(this.velden().filter(([naam]) => !EIGEN_VELDEN.has(naam)));
  }

  velden() {
    return [...new FormData(this.form)].filter(([, waarde]) => typeof waarde === 'string');
  }

  /** Not where something was wrong with what was sent: there one sends it again. */
  verbergKnop() {
    if (!this.slaatOp || !this.status || document.querySelector('.foutenlijst')) return;
    this.knop = this.form.querySelector('button[type=submit]');
    this.knop?.remove();
  }

  toonKnop() {
    if (this.knop && !this.knop.isConnected) this.status.before(this.knop);
  }

  zeg(tekst, toestand = '', stil = false) {
    if (!this.status) return;
    const nieuw = this.status.textContent !== tekst;
    if (nieuw) this.status.textContent = tekst;
    this.status.dataset.toestand = toestand;
    const fout = toestand === 'fout';
    if (this.slaatOp) markeer(this.form, this.status, fout);
    if (toestand) vouwUit(this.form);
    if (/Opslaan/.test(tekst)) this.toonKnop();
    else if (this.knop !== document.activeElement) this.knop?.remove();
    // A save each time, also within the minute; what goes on being wrong once.
    if (!stil && (nieuw || !toestand)) zegHardop(this.naam ? `${this.naam}: ${tekst}` : tekst);
  }

  getypt() {
    this.bewaarHier(this.wacht ?? this.onderweg);
    clearTimeout(this.klok);
    this.klok = setTimeout(() => this.verzend('concept'), NA_TYPEN);
  }

  bewaarHier(soort) {
    this.veilig = kluis.bewaar(this.kluissleutel, {
      pagina: location.pathname + location.search,
      naam: paginanaam(),
      pad: soort === 'opslaan' ? this.pad : this.conceptpad,
      soort,
      open: this.openKeuze,
      velden: this.teSturen(),
    });
  }

  /** In the order of the form, so that this and a submit of the same are one post to the server. */
  teSturen() {
    const velden = this.velden().filter(([naam]) => naam !== 'zegel');
    return this.form.elements.sleutel ? velden : [...velden, ['sleutel', this.veld]];
  }

  async verzend(soort) {
    clearTimeout(this.klok);
    const inhoud = this.inhoud();
    if (this.weg || (inhoud === this.opServer && soort === 'concept')) return;
    if (this.bezig) {
      this.wens = this.wens === 'opslaan' ? 'opslaan' : soort;
      return;
    }
    // A retry of the very same keeps its key; anything else is another post.
    if (this.poging !== soort + inhoud) this.form.elements.handeling.value = nieuweSleutel();
    this.poging = soort + inhoud;
    this.bezig = true;
    this.bewaarHier(soort);
    const antwoord = await stuur(soort === 'opslaan' ? this.pad : this.conceptpad, this.teSturen());
    this.bezig = false;
    await this.verwerk(soort, inhoud, antwoord);
    const wens = this.wens;
    this.wens = null;
    if (wens && !this.wacht) this.verzend(wens);
  }

  async verwerk(soort, inhoud, { status, deel }) {
    const tekst = deel?.textContent.trim();
    this.wacht = null;
    if (status === 200) return this.gelukt(soort, inhoud, deel, tekst);
    if (status === 403 && !this.zegelVernieuwd && (await vernieuwZegel())) {
      this.zegelVernieuwd = true;
      this.wens = soort;
      return undefined;
    }
    if (status === 0 || status === 401 || status >= 500) {
      this.wacht = soort;
      this.bewaarHier(soort);
      this.zeg(this.veilig ? (WACHT[status] ?? tekst) : NERGENS, 'wacht');
      if (status === 401) this.verwijsNaarInloggen();
      return undefined;
    }
    this.zeg(tekst || NIET_OPGESLAGEN, 'fout');
    return undefined;
  }

  gelukt(soort, inhoud, deel, tekst) {
    const versie = deel.querySelector('[data-versie]')?.dataset.versie;
    if (soort === 'opslaan' && versie) this.form.elements.versie.value = versie;
    const detail = { was: waardeIn(this.opServer), wordt: waardeIn(inhoud) };
    this.opServer = inhoud;
    this.poging = null;
    this.zegelVernieuwd = false;
    this.form.elements.handeling.value = nieuweSleutel();
    if (this.inhoud() === inhoud) {
      kluis.wis(this.kluissleutel);
      this.veilig = true;
    }
    // While somebody types a draft is kept again and again.
    this.zeg(tekst, '', soort === 'concept' && this.gezegd === 'concept');
    this.gezegd = soort;
    const gebeurd = soort === 'opslaan' ? 'maatlat:opgeslagen' : 'maatlat:bewaard';
    this.form.dispatchEvent(new CustomEvent(gebeurd, { bubbles: true, detail }));
  }

  verwijsNaarInloggen() {
    if (!this.status) return;
    this.toonKnop();
    const naar = document.createElement('a');
    naar.href = '/inloggen';
    naar.target = '_blank';
    naar.rel = 'noopener';
    naar.textContent = 'Log in op een nieuw tabblad';
    this.status.append(' ', naar, ' en kom daarna hier terug.');
  }

  /** Puts back what stayed behind in this browser when the page was left. */
  herstel() {
    const bewaard = kluis.lees(this.kluissleutel);
    if (!bewaard) return;
    const nieuweVersie = this.form.elements.versie?.value;
    const oudeVersie = new Map(bewaard.velden).get('versie');
    vulIn(this.form, bewaard.velden);
    if (this.inhoud() === this.opServer) {
      kluis.wis(this.kluissleutel);
      return;
    }
    if (nieuweVersie === oudeVersie && bewaard.open) {
      this.zeg(KEUZE_TERUG, 'wacht'); // perhaps still being chosen, in another window
      return;
    }
    if (nieuweVersie === oudeVersie) {
      this.zeg('Deze tekst stond nog in uw browser. Hij wordt nu verzonden.', 'wacht');
      const soort = this.isKeuze ? 'opslaan' : this.slaatOp ? bewaard.soort : 'concept';
      this.klok = setTimeout(() => this.verzend(soort), 0);
      return;
    }
    // Saving against the old version gives both texts side by side.
    if (this.form.elements.versie) this.form.elements.versie.value = oudeVersie ?? '';
    this.zeg(
      'Deze tekst stond nog in uw browser. Intussen is hier iets gewijzigd. ' +
        'Kies Opslaan om beide teksten te zien.',
      'fout',
    );
  }

  /** A real submit: the page after it tells whether the text may go from the browser. */
  ingestuurd() {
    clearTimeout(this.klok);
    this.weg = true;
    this.openKeuze = false;
    if (this.inhoud() !== this.opServer) this.bewaarHier(this.onderweg);
    kluis.noemIngestuurd(this.kluissleutel);
  }
}

/** Gives the fields of a form these values; a checkbox or radio is checked when its value is in. */
function vulIn(form, velden) {
  const waarden = new Map();
  for (const [naam, waarde] of velden) waarden.set(naam, [...(waarden.get(naam) ?? []), waarde]);
  for (const veld of form.elements) {
    if (!veld.name || ['hidden', 'file', 'submit'].includes(veld.type)) continue;
    if (veld.type === 'checkbox' || veld.type === 'radio')
      veld.checked = (waarden.get(veld.name) ?? []).includes(veld.value);
    else if (waarden.has(veld.name)) veld.value = waarden.get(veld.name)[0];
  }
}

/** Without us all fields of a page are in one form, so that no text is lost; here each has its own. */
function maakZelfstandig(form) {
  for (const veld of form.querySelectorAll('[form=velden]:not([type=hidden])')) {
    veld.removeAttribute('form');
    if (veld.localName !== 'button') {
      veld.name = 'waarde';
      continue;
    }
    veld.removeAttribute('name');
    veld.removeAttribute('value');
  }
}

export function bewaakFormulieren() {
  document.querySelectorAll('form[data-opslaan]').forEach(maakZelfstandig);
  const formulieren = [...document.querySelectorAll('form[data-opslaan], form[data-concept]')].map(
    (form) => new Formulier(form),
  );
  if (formulieren.length === 0) return;

  let loopt = false;
  const opnieuw = async () => {
    const wachtend = formulieren.filter((een) => een.wacht && !een.bezig);
    if (loopt || wachtend.length === 0) return;
    loopt = true;
    if (await vernieuwZegel())
      for (const een of wachtend) await een.verzend(een.wacht);
    loopt = false;
  };
  setInterval(opnieuw, OPNIEUW);
  window.addEventListener('online', opnieuw);
  window.addEventListener('focus', opnieuw);
  const verlaten = () => formulieren.forEach((een) => een.verlaten());
  window.addEventListener('pagehide', verlaten);
  document.addEventListener('visibilitychange', () => document.hidden && verlaten());
  window.addEventListener('beforeunload', (gebeurtenis) => {
    const nergens = (een) => !een.veilig && !een.weg && een.inhoud() !== een.opServer;
    if (formulieren.some(nergens)) gebeurtenis.preventDefault();
  });
}
