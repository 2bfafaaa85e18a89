// SPDX-License-Identifier: EUPL-1.2
// When a choice among radios is made. A click, the space bar and Enter choose at once. The arrows
// select whatever they pass: that is a choice only when one goes on to something else.

/** `open` when the arrows selected something, `gemaakt` when the choice is made. */
export function volgKeuze(form, { open, gemaakt }) {
  let metPijl = false;
  let staatOpen = false;
  const isKeuze = (element) => element?.type === 'radio' && element.form === form;

  form.addEventListener('keydown', (gebeurtenis) => {
    metPijl = isKeuze(gebeurtenis.target) && gebeurtenis.key.startsWith('Arrow');
    if (gebeurtenis.key !== 'Enter' || !isKeuze(gebeurtenis.target)) return;
    gebeurtenis.preventDefault();
    gemaakt();
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
