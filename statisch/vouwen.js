// SPDX-License-Identifier: EUPL-1.2
// What is done is folded. Who comes for it, by its address, finds it open, in sight and with the
// focus: also when this page has changed since the browser looked for it.

export function vouwUit(element) {
  for (let vouw = element.closest('details'); vouw; vouw = vouw.parentElement.closest('details')) vouw.open = true;
}

/** The part that the address names, if there is one. */
function doel() {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null;
  }
}

function toonDoel() {
  const element = doel();
  if (!element?.closest('main')) return;
  vouwUit(element);
  const eigen = element.querySelector(':scope > details.vouw');
  if (eigen) eigen.open = true;
  element.scrollIntoView({ block: 'start' });
  if (document.activeElement === document.body) element.focus({ preventScroll: true });
}

export function volgAdres() {
  addEventListener('hashchange', toonDoel);
  // Who comes back or loads anew stays where they were.
  const [gang] = performance.getEntriesByType('navigation');
  if (gang?.type === 'navigate') toonDoel();
}
