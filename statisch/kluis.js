// SPDX-License-Identifier: EUPL-1.2
// What was typed and is not yet on the server, kept in this browser: per person, address and field.
// An entry is { pagina, naam, pad, soort: 'opslaan' | 'concept', velden: [[name, value], …] }: naam is
// what people call that page; the token against forgery is not in it. It goes away as soon as the
// server has the text.

const vak = () => `maatlat|${document.body.dataset.persoon}|`;

/** What a form is about: a field of its own, or the draft of the whole form. */
export const veldVan = (form) => form.dataset.concept ?? form.elements.sleutel.value;

export const sleutelVan = (form) => `${vak()}${new URL(form.action).pathname}|${veldVan(form)}`;

/** False when the browser cannot keep it: then the text is nowhere safe. */
export function bewaar(sleutel, bewaard) {
  try {
    localStorage.setItem(sleutel, JSON.stringify(bewaard));
    return true;
  } catch {
    return false;
  }
}

export function lees(sleutel) {
  try {
    return JSON.parse(localStorage.getItem(sleutel));
  } catch {
    return null;
  }
}

export function wis(sleutel) {
  try {
    localStorage.removeItem(sleutel);
  } catch {
    // Without storage there is nothing to take away.
  }
}

/** The keys of everything that this person still has here. */
export function sleutels() {
  if (!document.body.dataset.persoon) return [];
  try {
    return Object.keys(localStorage).filter((een) => een.startsWith(vak()));
  } catch {
    return [];
  }
}

const INGESTUURD = 'maatlat-ingestuurd';

/** Remembers, for the next page, which form was submitted. */
export function noemIngestuurd(sleutel) {
  try {
    sessionStorage.setItem(INGESTUURD, sleutel);
  } catch {
    // Then its text stays here until the form is opened again.
  }
}

export function neemIngestuurd() {
  try {
    const sleutel = sessionStorage.getItem(INGESTUURD);
    sessionStorage.removeItem(INGESTUURD);
    return sleutel;
  } catch {
    return null;
  }
}

const TOETSEN_UIT = 'maatlat-sneltoetsen-uit';

export function toetsenAan() {
  try {
    return localStorage.getItem(TOETSEN_UIT) === null;
  } catch {
    return true;
  }
}

export function zetToetsen(aan) {
  try {
    if (aan) localStorage.removeItem(TOETSEN_UIT);
    else localStorage.setItem(TOETSEN_UIT, '1');
  } catch {
    // The choice holds for this page.
  }
}
