// SPDX-License-Identifier: EUPL-1.2
// Taking bevindingen over in a motivering: without scripts its text is in the same form as the
// button. With them each text is in a form of its own, so what stands in it now goes along.

function zet(form, naam, waarde) {
  let veld = form.elements.namedItem(naam);
  if (!veld) {
    veld = Object.assign(document.createElement('input'), { type: 'hidden', name: naam });
    form.append(veld);
  }
  veld.value = waarde;
}

export function neemBevindingenOver() {
  const samen = document.querySelector('form#velden');
  samen?.addEventListener('submit', ({ submitter }) => {
    if (submitter?.name !== 'neemover') return;
    const sleutel = submitter.value;
    const eigen = [...document.querySelectorAll('form[data-opslaan]')].find(
      (form) => form.elements.sleutel.value === sleutel,
    );
    if (!eigen) return;
    zet(samen, `waarde-${sleutel}`, eigen.elements.waarde.value);
    zet(samen, `versie-${sleutel}`, eigen.elements.versie.value);
    eigen.dispatchEvent(new Event('submit')); // it goes along: nothing of it is sent apart
  });
}
