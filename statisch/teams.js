// SPDX-License-Identifier: EUPL-1.2
// The table of teams: arrow keys go from box to box, so that one Tab goes past hundreds of them; and
// how many are in a team, with what that means, follows each box at once.

const PIJLEN = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };
const ALLEEN = 'Met één persoon kan niemand vaststellen.';
const NIEMAND = 'Er is nog niemand die de toets kan doen.';

const vakVan = (cel) => cel?.querySelector('input[type=checkbox]') ?? null;

/** The nearest box that way; past what cannot be chosen. */
function volgende(vak, [rijen, kolommen]) {
  const cel = vak.closest('td');
  const kolom = cel.cellIndex;
  let rij = cel.parentElement;
  for (let daar = kolom + kolommen; rij && daar >= 0 && daar < rij.cells.length; daar += kolommen) {
    if (rijen < 0) rij = rij.previousElementSibling;
    if (rijen > 0) rij = rij.nextElementSibling;
    const gevonden = vakVan(rij?.cells[daar]);
    if (gevonden) return gevonden;
  }
  return null;
}

function telRij(rij) {
  const stand = rij.querySelector('td.stand');
  const aantal = rij.querySelectorAll('input[type=checkbox]:checked:not([data-kan-niet])').length +
    Number(rij.dataset.verborgen ?? 0);
  stand.querySelector('.som').textContent = aantal;
  if (stand.dataset.telt)
    stand.querySelector('strong').textContent = aantal > 1 ? '' : aantal === 1 ? ALLEEN : NIEMAND;
}

export function helpTeams() {
  const tabel = document.querySelector('table.teams');
  if (!tabel) return;
  const vakken = [...tabel.querySelectorAll('input[type=checkbox]')];
  const neem = (vak) => {
    for (const een of vakken) een.tabIndex = een === vak ? 0 : -1;
  };
  if (vakken.length) neem(vakken[0]);
  tabel.addEventListener('focusin', ({ target }) => {
    if (vakken.includes(target)) neem(target);
  });
  tabel.addEventListener('keydown', (event) => {
    const stap = PIJLEN[event.key];
    if (!stap || event.altKey || event.ctrlKey || event.metaKey || !vakken.includes(event.target)) return;
    event.preventDefault();
    volgende(event.target, stap)?.focus();
  });
  tabel.addEventListener('change', ({ target }) => {
    telRij(target.closest('tr'));
    // What it said when the page came holds no more; each row says it now.
    document.querySelector('.te-klein')?.setAttribute('hidden', '');
  });
  const uitleg = document.getElementById('teams-toetsen');
  if (uitleg) uitleg.hidden = false;
}
