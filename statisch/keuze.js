// SPDX-License-Identifier: EUPL-1.2
// When a choice among radios is made. A click, the space bar and Enter choose at once. The arrows
// select whatever they pass: that is a choice only when one goes on to something else.

/** `open` when the arrows selected something, `gemaakt` when the choice is made. */
export function volgKeuze(form, { open, gemaakt }) {
  let metPijl = false;
  let staatOpen = false;
  const isKeuze = (element) => element?.type === 'radio' && element.form === form;

  form.addEventListener('keydown', (gebeurtenis) => {
    const { key, altKey, ctrlKey, metaKey } = gebeurtenis;
    const alleen = !altKey && !ctrlKey && !metaKey; // with these an arrow does something else
    metPijl = alleen && isKeuze(gebeurtenis.target) && key.startsWith('Arrow');
    if (key !== 'Enter' || !isKeuze(gebeurtenis.target)) return;
    gebeurtenis.preventDefault();
    gemaakt();
  });
  // An arrow that moved nothing says nothing of a click after it.
  form.addEventListener('pointerdown', () => {
    metPijl = false;
  });
  form.addEventListener('change', () => {
    staatOpen = metPijl;
    metPijl = false;
    if (staatOpen) open();
    else gemaakt();
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (isKeuze(relatedTarget)) return;
    metPijl = false;
    if (!staatOpen) return;
    staatOpen = false;
    gemaakt();
  });
}
