// SPDX-License-Identifier: EUPL-1.2
// Reading a dossier: questions that do not apply are hidden, and one key answers a question and goes
// to the next. The keys work only while an answer has the focus (WCAG 2.1.4).

import { toetsenAan } from './kluis.js';

const UITLEG =
  'Snel met het toetsenbord: J is ja, N is nee of nog niet, V is niet van toepassing, ? is niet vast te ' +
  'stellen en een cijfer is de zoveelste keuze. Daarna staat u bij de volgende vraag. Na een datum of ' +
  'aantal doet Enter dat.';

const vragenVan = (form) => [...form.querySelectorAll('.dossiervraag')];
const andersBij = (form, naam) => form.elements[naam.replace(/^antwoord-/, 'anders-')];

/** What stands at a question now; a question that is hidden has no answer. */
function antwoord(form, naam) {
  const veld = form.elements[naam];
  const eerste = veld instanceof RadioNodeList ? veld[0] : veld;
  if (!eerste || eerste.closest('.dossiervraag').hidden) return '';
  return andersBij(form, naam)?.value || veld.value;
}

/** In the order of the form, so that what hangs on a hidden question is hidden too. */
function toonWatGeldt(form) {
  for (const vraag of vragenVan(form)) {
    const { hangtAan, waarbij } = vraag.dataset;
    if (!hangtAan) continue;
    const geldt = waarbij.split('|').includes(antwoord(form, hangtAan));
    vraag.hidden = !geldt && !vraag.querySelector('.veldfout');
  }
}

function gaVerder(form, vraag) {
  const zichtbaar = vragenVan(form).filter((een) => een === vraag || !een.hidden);
  const volgende = zichtbaar[zichtbaar.indexOf(vraag) + 1];
  const doel =
    volgende?.querySelector('input:checked') ?? volgende?.querySelector('input') ?? form.querySelector('button[value=ja]');
  doel.focus();
}

/** An answer chosen by its key, as if it were chosen by hand. */
function kies(form, keuze, getypt) {
  if (getypt) getypt.value = '';
  const veld = keuze.closest('select') ?? keuze;
  if (veld === keuze) keuze.checked = true;
  else veld.value = keuze.value;
  for (const soort of ['input', 'change']) veld.dispatchEvent(new Event(soort, { bubbles: true }));
}

function naToets(gebeurtenis) {
  const { key, target, currentTarget: form, ctrlKey, altKey, metaKey, repeat } = gebeurtenis;
  const vraag = target.closest('.dossiervraag');
  const typt = target.type === 'text';
  if (!vraag || ctrlKey || altKey || metaKey || repeat || !toetsenAan() || !(typt || target.type === 'radio' || target.type === 'checkbox')) return;
  const keuze = vraag.querySelector(`[data-toets="${CSS.escape(key.toLowerCase())}"]`);
  if (!keuze && !(typt && key === 'Enter')) return;
  gebeurtenis.preventDefault();
  if (keuze) kies(form, keuze, typt ? target : null);
  gaVerder(form, vraag);
}

/** A date and the reason why there is none take each other's place. */
function naInvoer({ target, currentTarget: form }) {
  if (target.type === 'text' && target.value !== '') {
    const anders = andersBij(form, target.name);
    if (anders) anders.value = '';
  }
  if (target.name?.startsWith('anders-') && target.value !== '')
    form.elements[target.name.replace(/^anders-/, 'antwoord-')].value = '';
  toonWatGeldt(form);
}

export function helpLezen() {
  const form = document.querySelector('form[data-dossier]');
  if (!form) return;
  // When it applies need not be said of a question that is only there when it does.
  for (const als of form.querySelectorAll('[id$="-als"]')) als.hidden = true;
  toonWatGeldt(form);
  form.addEventListener('input', naInvoer);
  form.addEventListener('change', () => toonWatGeldt(form));
  form.addEventListener('keydown', naToets);
  if (toetsenAan()) {
    const uitleg = document.createElement('p');
    uitleg.className = 'klein niet-op-papier';
    uitleg.textContent = UITLEG;
    form.before(uitleg);
  }
  const begin = new URLSearchParams(location.search).get('gelukt') === 'vorige';
  if (begin) form.querySelector('.dossiervraag input')?.focus();
}
