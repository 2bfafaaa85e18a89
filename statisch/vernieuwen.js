// SPDX-License-Identifier: EUPL-1.2
// After a save: fetches the page anew and brings up to date what on it follows from that save: the
// lists, the oordeel, what is missing; and unfolds the motivering that a score asks for, and the
// verbeterpunt of an onvoldoende.
// <div data-vernieuw="/toets/5/criterium/1.1"><ul id="stand" data-volgt>…</ul> … </div>
// What has data-zeg is said when it changed. A form with data-vernieuw is renewed after its drafts.
// Each part is changed only where it differs, and what has the focus stays where it is.

import { zegHardop } from './gehoord.js';
import { deelUit } from './verzending.js';

export function vernieuwNaOpslaan() {
  let vorige = null;
  const vernieuwAlle = (gebieden) => {
    vorige?.abort();
    vorige = new AbortController();
    for (const gebied of gebieden) vernieuw(gebied, vorige.signal);
  };
  document.addEventListener('maatlat:opgeslagen', ({ target }) => {
    vraagVerbeterpunt(target);
    vernieuwAlle(document.querySelectorAll('[data-vernieuw]'));
  });
  document.addEventListener('maatlat:bewaard', ({ target }) => target.matches('[data-vernieuw]') && vernieuwAlle([target]));
}

function vraagVerbeterpunt(form) {
  const motivering = form.closest('.verwachting')?.querySelector('details.na-score');
  if (motivering && form.elements.sleutel.value.startsWith('score/')) motivering.open = true;
  const veld = form.closest('.verwachting')?.querySelector('details.verbeterpunt');
  if (veld && form.elements.waarde.value === 'onvoldoende') veld.open = true;
}

async function vernieuw(gebied, signal) {
  try {
    const antwoord = await fetch(gebied.dataset.vernieuw, { headers: { 'X-Maatlat': 'stil' }, signal });
    if (!antwoord.ok) return;
    const pagina = deelUit(await antwoord.text());
    for (const deel of gebied.querySelectorAll('[data-volgt]')) {
      const nieuw = pagina.querySelector(`[id="${CSS.escape(deel.id)}"]`);
      if (!nieuw) continue;
      const was = tekstVan(deel);
      werkBij(deel, nieuw);
      const wordt = tekstVan(deel);
      if (wordt !== was) zegHardop(wordt);
    }
  } catch {
    // Overtaken by a later save, or no connection: what stands there stays.
  }
}

/** What is to be said of a part. */
function tekstVan(deel) {
  const hoorbaar = deel.matches('[data-zeg]') ? deel : deel.querySelector('[data-zeg]');
  return (hoorbaar?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

const heeftFocus = (knoop) => knoop.contains(document.activeElement);

/** Goes when the focus leaves it, or at once when it is not there. */
function haalWeg(knoop) {
  if (!heeftFocus(knoop)) return knoop.remove();
  knoop.addEventListener('focusout', () => setTimeout(() => haalWeg(knoop)), { once: true });
}

/** The children of an element, each under what it is known by: its place in the list of its kind. */
function kinderen(van) {
  const uit = new Map();
  for (const kind of van.childNodes) {
    const soort = kind.dataset?.deel ?? kind.localName ?? '#';
    let nr = 0;
    while (uit.has(`${soort} ${nr}`)) ++nr;
    uit.set(`${soort} ${nr}`, kind);
  }
  return uit;
}

/** Makes `oud` as `nieuw` is; what somebody folded or unfolded stays so. */
function werkBij(oud, nieuw) {
  if (oud.isEqualNode(nieuw)) return;
  if (oud.nodeType !== Node.ELEMENT_NODE) {
    oud.nodeValue = nieuw.nodeValue;
    return;
  }
  const wordt = new Set(nieuw.getAttributeNames());
  for (const naam of oud.getAttributeNames()) if (!wordt.has(naam) && naam !== 'open') oud.removeAttribute(naam);
  for (const naam of wordt) if (naam !== 'open') oud.setAttribute(naam, nieuw.getAttribute(naam));
  const staat = kinderen(oud);
  const komt = kinderen(nieuw);
  for (const [naam, kind] of staat) if (!komt.has(naam)) haalWeg(kind);
  let vorige = null;
  for (const [naam, kind] of komt) {
    const hier = staat.get(naam) ?? document.importNode(kind, true);
    if (staat.has(naam)) werkBij(hier, kind);
    const plek = vorige ? vorige.nextSibling : oud.firstChild;
    if (plek !== hier && !(hier.isConnected && heeftFocus(hier))) oud.insertBefore(hier, plek);
    vorige = hier;
  }
}
