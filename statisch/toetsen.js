// SPDX-License-Identifier: EUPL-1.2
// Keys on a page with verwachtingen. A score changes only on purpose: a key gives one while its
// verwachting has the focus, in sight, with a frame around it that says so; who types a text where no
// field is changes nothing. Can be switched off on that page (WCAG 2.1.4); the browser remembers.

import { zegHardop } from './gehoord.js';
import { toetsenAan, zetToetsen } from './kluis.js';

const SCORES = { 1: 'voldoende', 2: 'onvoldoende', 3: 'nvt' }; // and 0 is none of these
const UITLEG = [
  ['j', 'volgende verwachting'],
  ['k', 'vorige verwachting'],
  ['g', 'ga naar een code'],
  ['1', 'voldoende'],
  ['2', 'onvoldoende'],
  ['3', 'nvt'],
  ['0', 'nog niet beoordeeld'],
  ['?', 'deze uitleg'],
];
const WANNEER = 'De cijfers werken alleen bij de verwachting met het blauwe kader. Dat kader komt als u er met het toetsenbord heen gaat. Typte u iets anders? Druk dan eerst op Escape.';
const TEKSTVELD = 'textarea, select, input:not([type=radio], [type=checkbox]), [contenteditable]';
const SCOREKEUZE = 'input[type=radio][name=waarde]';
// What the space bar does something to; a radio that is checked already stays as it is.
const MET_SPATIE = 'button, summary, [type=checkbox], [type=radio]:not(:checked)';
const VERWACHTING = 'section[id^="verwachting-"]';

const maak = (soort, eigenschappen = {}, ...inhoud) => {
  const element = Object.assign(document.createElement(soort), eigenschappen);
  element.append(...inhoud);
  return element;
};

const verwachtingen = () => [...document.querySelectorAll(VERWACHTING)];

/** The verwachting with the frame: the keyboard is on it or on its score. */
let gekaderd = null;
/** Where `j` and `k` go on from. */
let laatste = null;

function kader(element) {
  gekaderd?.classList.remove('gekaderd');
  gekaderd = element;
  gekaderd?.classList.add('gekaderd');
  laatste = element ?? laatste;
}

function ganaar(element) {
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'start' });
}

function stap(richting) {
  const alle = verwachtingen();
  const nu = alle.indexOf(laatste);
  const doel = nu < 0 ? 0 : Math.min(Math.max(nu + richting, 0), alle.length - 1);
  ganaar(alle[doel]);
}

/** Wholly; a part of a pixel does not count. */
function inZicht(element) {
  const { top, bottom } = element.getBoundingClientRect();
  return Math.ceil(top) >= 0 && Math.floor(bottom) <= innerHeight;
}

function zetScore(toets) {
  if (!gekaderd?.contains(document.activeElement)) return;
  const keuzes = [...gekaderd.querySelectorAll(SCOREKEUZE)];
  const bekend = Object.values(SCORES);
  const keuze = keuzes.find(({ value }) => (toets === '0' ? !bekend.includes(value) : value === SCORES[toets]));
  if (!keuze) return;
  const vouw = keuze.closest('details.vouw');
  const dicht = vouw?.open === false;
  if (dicht) vouw.open = true;
  const score = keuze.closest('fieldset');
  const zien = score.offsetHeight <= innerHeight ? score : keuze; // enlarged, the whole may not fit
  if (dicht || !inZicht(zien)) {
    zien.scrollIntoView({ block: 'center' });
    return; // what one does not see is not changed: the next key does it
  }
  if (keuze.checked) return;
  keuze.checked = true;
  keuze.focus();
  keuze.dispatchEvent(new Event('change', { bubbles: true }));
}

function gaNaarCode(code, melding) {
  const doel = document.getElementById(`verwachting-${code}`);
  if (doel) {
    const vouw = doel.querySelector(':scope > details.vouw');
    if (vouw) vouw.open = true;
    return ganaar(doel);
  }
  const toets = location.pathname.match(/^\/toets\/\d+/);
  if (!toets || !/^\d+\.\d+\.\d+$/.test(code)) {
    melding.textContent = 'Die code staat niet op deze pagina.';
    zegHardop(melding.textContent);
    return undefined;
  }
  const criterium = code.split('.').slice(0, 2).join('.');
  location.assign(`${toets[0]}/criterium/${criterium}#verwachting-${code}`);
  return undefined;
}

/** The line at the end of the page: on or off, the keys, and the field for a code. */
function maakHulp() {
  const aan = maak('input', { type: 'checkbox', id: 'sneltoetsen', checked: toetsenAan() });
  const lijst = maak('dl');
  for (const [toets, betekenis] of UITLEG)
    lijst.append(maak('div', {}, maak('dt', {}, maak('kbd', { textContent: toets })), maak('dd', { textContent: betekenis })));
  const uitleg = maak(
    'details',
    {},
    maak('summary', { textContent: 'Welke sneltoetsen zijn er?' }),
    maak('p', { textContent: WANNEER }),
    lijst,
  );
  const code = maak('input', { id: 'ga-naar-code', size: 8, autocomplete: 'off' });
  const melding = maak('p', { className: 'veldfout', id: 'ga-naar-fout' });
  code.setAttribute('aria-describedby', melding.id);
  const zoek = maak('form', { className: 'ganaar' }, maak('label', { htmlFor: 'ga-naar-code', textContent: 'Ga naar code' }), code, melding);
  const aanzetten = maak('div', { className: 'checkbox' }, aan, maak('label', { htmlFor: 'sneltoetsen', textContent: 'Sneltoetsen gebruiken' }));
  const hulp = maak('section', { className: 'toetsenhulp' }, maak('h2', { id: 'sneltoetsen-kop', textContent: 'Sneltoetsen' }), aanzetten, uitleg, zoek);
  hulp.setAttribute('aria-labelledby', 'sneltoetsen-kop');

  aan.addEventListener('change', () => zetToetsen(aan.checked));
  zoek.addEventListener('submit', (gebeurtenis) => {
    gebeurtenis.preventDefault();
    melding.textContent = '';
    gaNaarCode(code.value.trim(), melding);
  });
  document.querySelector('main article').append(hulp);
  return { aan, uitleg, code };
}

export function luisterNaarToetsen() {
  if (verwachtingen().length === 0) return;
  const { aan, uitleg, code } = maakHulp();
  const doe = {
    j: () => stap(1),
    k: () => stap(-1),
    g: () => code.focus(),
    '?': () => {
      uitleg.open = true;
      uitleg.querySelector('summary').focus();
    },
  };
  for (const toets of ['0', '1', '2', '3']) doe[toets] = () => zetScore(toets);

  let metMuis = false;
  let typtTekst = false; // where there is no field for it
  document.addEventListener('pointerdown', () => {
    metMuis = true;
    typtTekst = false;
    kader(null);
  }, true);
  document.addEventListener('keydown', ({ key }) => {
    metMuis = false;
    if (/^(Tab|Escape|Arrow)/.test(key)) typtTekst = false;
  }, true);
  const volgFocus = (element) => {
    const waar = element.closest(VERWACHTING);
    laatste = waar ?? laatste;
    kader(!metMuis && (element === waar || element.matches(SCOREKEUZE)) ? waar : null);
  };
  document.addEventListener('focusin', ({ target }) => volgFocus(target));
  document.addEventListener('focusout', ({ relatedTarget }) => {
    if (!relatedTarget) kader(null);
  });
  volgFocus(document.activeElement);

  document.addEventListener('keydown', (gebeurtenis) => {
    const { key, ctrlKey, altKey, metaKey, repeat, isComposing, target } = gebeurtenis;
    if (!aan.checked || target.closest(TEKSTVELD) || ctrlKey || altKey || metaKey || isComposing) return;
    if (!Object.hasOwn(doe, key)) {
      // Any other character is part of a text; a space too, unless it presses something.
      if ([...key].length === 1 || key === 'Dead') {
        typtTekst ||= key !== ' ' || !target.matches(MET_SPATIE);
        kader(null);
      }
      return;
    }
    if (typtTekst || (repeat && !'jk'.includes(key))) return;
    gebeurtenis.preventDefault();
    doe[key]();
  });
}
