// SPDX-License-Identifier: EUPL-1.2
// A part of the page that scrolls by itself is reached with the Tab key; one that has room for all it
// holds is not.

const SCHUIFT = '[tabindex="0"]:is([role=region], [role=group])';

export function volgSchuiven() {
  const kijk = (deel) => {
    const schuift = deel.scrollWidth > deel.clientWidth || deel.scrollHeight > deel.clientHeight;
    if (schuift) deel.tabIndex = 0;
    else if (document.activeElement !== deel) deel.removeAttribute('tabindex');
  };
  const wacht = new ResizeObserver((gezien) => {
    for (const { target } of gezien) {
      // What follows a save can have been put in its place since.
      const deel = target.isConnected && (target.matches('[role]') ? target : target.parentElement);
      if (deel) kijk(deel);
    }
  });
  for (const deel of document.querySelectorAll(SCHUIFT)) {
    wacht.observe(deel);
    for (const inhoud of deel.children) wacht.observe(inhoud);
  }
}
