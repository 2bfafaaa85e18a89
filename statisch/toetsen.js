// SPDX-License-Identifier: EUPL-1.2
// Keys on a page with verwachtingen, while no text is being typed. Can be switched off on that page
// (WCAG 2.1.4); the browser remembers.

import { toetsenAan, zetToetsen } from './kluis.js';

const SCORES = { 1: 'voldoende', 2: 'onvoldoende', 3: 'nvt' };
const UITLEG = [
  ['j of n', 'volgende verwachting'],
  ['k of p', 'vorige verwachting'],
  ['g', 'ga naar een code'],
  ['1', 'voldoende'],
  ['2', 'onvoldoende'],
  ['3', 'nvt'],
  ['0', 'nog niet beoordeeld'],
  ['?', 'deze uitleg'],
];

const maak = (soort, eigenschappen = {}, ...inhoud) => {
  const element = Object.assign(document.createElement(soort), eigenschappen);
  element.append(...inhoud);
  return element;
};

const verwachtingen = () => [...document.querySelectorAll('section[id^="verwachting-"]')];

/** Where the person is: the verwachting that holds the focus, or the last one gone to. */
let hier = null;

function ganaar(element) {
  hier = element;
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'start' });
}

function stap(richting) {
  const alle = verwachtingen();
  const nu = alle.indexOf(hier);
  const doel = nu < 0 ? 0 : Math.min(Math.max(nu + richting, 0), alle.length - 1);
  ganaar(alle[doel]);
}

function zetScore(toets) {
  if (!hier) return;
  const keuzes = [...hier.querySelectorAll('input[type=radio][name=waarde]')];
  const bekend = Object.values(SCORES);
  const keuze = keuzes.find(({ value }) => (toets === '0' ? !bekend.includes(value) : value === SCORES[toets]));
  if (!keuze || keuze.checked) return;
  keuze.checked = true;
  keuze.focus();
  keuze.dispatchEvent(new Event('change', { bubbles: true }));
}

function gaNaarCode(code, melding) {
  const doel = document.getElementById(`verwachting-${code}`);
  if (doel) return ganaar(doel);
  const toets = location.pathname.match(/^\/toets\/\d+/);
  if (!toets || !/^\d+\.\d+\.\d+$/.test(code)) {
    melding.textContent = 'Die code staat niet op deze pagina.';
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
  const uitleg = maak('details', {}, maak('summary', { textContent: 'Welke sneltoetsen zijn er?' }), lijst);
  const code = maak('input', { id: 'ga-naar-code', size: 8, autocomplete: 'off' });
  const melding = maak('p', { className: 'veldfout' });
  melding.setAttribute('role', 'status');
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
    j: () => stap(1), n: () => stap(1), k: () => stap(-1), p: () => stap(-1),
    g: () => code.focus(),
    '?': () => {
      uitleg.open = true;
      uitleg.querySelector('summary').focus();
    },
  };
  for (const toets of ['0', '1', '2', '3']) doe[toets] = () => zetScore(toets);

  document.addEventListener('focusin', ({ target }) => {
    hier = target.closest('section[id^="verwachting-"]') ?? hier;
  });
  document.addEventListener('keydown', (gebeurtenis) => {
    const { key, ctrlKey, altKey, metaKey, target } = gebeurtenis;
    const typt = target.closest('textarea, select, input:not([type=radio], [type=checkbox]), [contenteditable]');
    if (!aan.checked || typt || ctrlKey || altKey || metaKey || !Object.hasOwn(doe, key)) return;
    gebeurtenis.preventDefault();
    doe[key]();
  });
}
