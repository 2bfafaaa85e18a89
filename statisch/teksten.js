// SPDX-License-Identifier: EUPL-1.2
// Boxes for long texts: how much room is left shortly before it is full, a box that grows with its
// text, and pasted text as people see it. The Tab key is left alone: it goes to the next field.

import { zegHardop } from './gehoord.js';

const BIJNA_VOL = 0.9;
const NA_TYPEN = 1000; // to be spoken

const getal = new Intl.NumberFormat('nl-NL');

/** As the server counts: characters, not bytes or halves; a line end is one; without what it drops. */
export function aantalTekens(tekst) {
  const bewaard = tekst
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .trim()
    .normalize('NFC');
  return [...bewaard].length;
}

function stand(tekens, langste) {
  if (tekens < langste * BIJNA_VOL) return '';
  const over = langste - tekens;
  const hoeveel = `${getal.format(Math.abs(over))} ${Math.abs(over) === 1 ? 'teken' : 'tekens'}`;
  return over >= 0
    ? `U kunt nog ${hoeveel} typen.`
    : `Deze tekst is ${hoeveel} te lang. Er passen er ${getal.format(langste)}. Kort de tekst in of verdeel hem.`;
}

function tel(vak) {
  const langste = Number(vak.dataset.langste);
  const teller = document.createElement('p');
  teller.className = 'teller';
  teller.setAttribute('aria-hidden', 'true'); // it changes with every key
  vak.after(teller);
  let klok;
  let gezegd = '';
  const toon = () => {
    const tekens = vak.value.length < langste * BIJNA_VOL ? 0 : aantalTekens(vak.value);
    const tekst = stand(tekens, langste);
    teller.textContent = tekst;
    teller.classList.toggle('te-lang', tekens > langste);
    clearTimeout(klok);
    klok = setTimeout(() => {
      if (tekst !== gezegd) zegHardop(tekst);
      gezegd = tekst;
    }, NA_TYPEN);
  };
  vak.addEventListener('input', toon);
  toon();
}

/** For browsers in which CSS cannot do it (field-sizing). */
function groei(vak) {
  const pas = () => {
    vak.style.height = 'auto';
    vak.style.height = `${vak.scrollHeight + vak.offsetHeight - vak.clientHeight}px`;
  };
  vak.addEventListener('input', pas);
  vak.addEventListener('focus', pas);
  pas();
}

/** Word processors end a line within a paragraph with a vertical tab, which no browser shows. */
function plak(gebeurtenis) {
  const { target: vak, clipboardData } = gebeurtenis;
  const tekst = clipboardData?.getData('text/plain') ?? '';
  if (!/[\v\f]/.test(tekst) || !vak.matches('textarea, input[type=text]')) return;
  gebeurtenis.preventDefault();
  const leesbaar = tekst.replace(/\r\n?/g, '\n').replace(/[\v\f]/g, vak.localName === 'textarea' ? '\n' : ' ');
  // Keeps what can be undone; browsers that do not know it put the text in themselves.
  if (document.execCommand('insertText', false, leesbaar)) return;
  vak.setRangeText(leesbaar, vak.selectionStart, vak.selectionEnd, 'end');
  vak.dispatchEvent(new Event('input', { bubbles: true }));
}

export function helpTypen() {
  for (const vak of document.querySelectorAll('textarea[data-langste]')) tel(vak);
  if (!CSS.supports('field-sizing', 'content')) document.querySelectorAll('textarea').forEach(groei);
  document.addEventListener('paste', plak);
}
