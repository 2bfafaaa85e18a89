// SPDX-License-Identifier: EUPL-1.2
// Requests of our own to the server, which answers them with a part of a page.

const HEEL_KORT = 60_000; // bytes that a browser still sends when the page is left
const GEDULD = 20_000; // milliseconds without an answer count as no connection

export function deelUit(tekst) {
  return new DOMParser().parseFromString(tekst, 'text/html').body;
}

/** Posts the fields. Gives { status, deel }; status 0 when there is no connection. */
export async function stuur(pad, velden) {
  const inhoud = new URLSearchParams(velden);
  inhoud.set('zegel', document.body.dataset.zegel);
  const tekst = inhoud.toString();
  try {
    const antwoord = await fetch(pad, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'X-Maatlat': 'stil' },
      body: tekst,
      redirect: 'manual',
      signal: AbortSignal.timeout(GEDULD),
      keepalive: tekst.length < HEEL_KORT,
    });
    return { status: antwoord.status, deel: deelUit(await antwoord.text()) };
  } catch {
    return { status: 0, deel: null };
  }
}

/**
 * After logging in again this page still has the token of the session before. Fetches the new one;
 * false as long as this same person is not logged in.
 */
export async function vernieuwZegel() {
  try {
    const antwoord = await fetch('/account', {
      headers: { Accept: 'text/html' },
      signal: AbortSignal.timeout(GEDULD),
    });
    const pagina = new DOMParser().parseFromString(await antwoord.text(), 'text/html');
    const { zegel, persoon } = pagina.body.dataset;
    if (!zegel || persoon !== document.body.dataset.persoon) return false;
    document.body.dataset.zegel = zegel;
    for (const veld of document.querySelectorAll('input[name=zegel]')) veld.value = zegel;
    return true;
  } catch {
    return false;
  }
}

/** A fresh key, by which the server knows the same post again. */
export function nieuweSleutel() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (een) => een.toString(16).padStart(2, '0')).join('');
}
