// SPDX-License-Identifier: EUPL-1.2
// A list of fictional dossiers, and the way from that list to a draw and to answers on each dossier.

const DAY = 86_400_000;
const iso = (time) => new Date(time).toISOString().slice(0, 10);

/** The day that is `days` after an ISO date. */
export const later = (date, days) => iso(Date.parse(date) + days * DAY);

const gemeenten = ['Deventer', 'Kampen', 'Zwolle'];

/** Dossiers as an organisation has them: two of three became an onderzoek. */
export function dossiers(count) {
  return Array.from({ length: count }, (_, index) => {
    const melding = later('2025-01-06', index);
    const onderzoek = index % 3 !== 2;
    return {
      dossier: `2025-${String(index + 1).padStart(6, '0')}`,
      melding,
      triage: later(melding, index % 10 === 0 ? 12 : 3),
      start: onderzoek ? later(melding, 4) : '',
      afsluiting: onderzoek ? later(melding, 60) : '',
      soort: onderzoek ? 'onderzoek' : 'overdracht',
      gemeente: gemeenten[index % gemeenten.length],
    };
  });
}

/** The same as a CSV, with these columns. */
export function listOf(rows, columns = Object.keys(rows[0])) {
  return [columns, ...rows.map((row) => columns.map((column) => row[column]))]
    .map((cells) => `${cells.join(';')}\n`)
    .join('');
}

export const csvFile = (text, name = 'lijst.csv') => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

/** Reads a list in through the page; the path of the steekproef when it was right. */
export async function readIn(page, toets, title, text) {
  await page.goto(`${toets}/steekproef/nieuw`);
  await page.getByLabel('Welke dossiers staan op de lijst?').fill(title);
  await page.getByLabel('Bestand met de lijst').setInputFiles(csvFile(text));
  // The page asks for a fresh token before it sends a file, so the click alone is not waited for.
  const loaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Lijst inlezen' }).click();
  await loaded;
  return new URL(page.url()).pathname;
}

/** Fixes the plan that the page offers: the form of Stap 1, from the whole list unless said. */
export async function fixPlan(page, { count, twice = '20', column = 'Uit de hele lijst' }) {
  await page.getByLabel('Dossierformulier Stap 1 (2015)').check();
  await page.getByLabel(column, { exact: true }).check();
  await page.getByLabel('Hoeveel dossiers trekt u?').fill(String(count));
  await page.getByLabel(/^Welk deel leest een tweede inspecteur/).fill(twice);
  await page.getByRole('button', { name: 'Plan vastleggen' }).click();
  await page.getByText('De lijst en het plan liggen vast. U kunt nu trekken.').waitFor();
}

export async function drawWithDice(page, ours = '4 1 6 3 3 2 5 1 6 2', theirs = '2 6 5 1 4 3 3 6 1 5') {
  await page.getByLabel('Dobbelstenen').check();
  await page.getByLabel('Uw worpen').fill(ours);
  await page.getByLabel('Worpen van de organisatie').fill(theirs);
  await page.getByRole('button', { name: 'Dossiers trekken' }).click();
}

/** The answers on one dossier, as far as its `row` of the list tells; `changes` replaces some. */
export function answersOn(row, changes = {}) {
  const onderzoek = row.soort === 'onderzoek';
  const answers = {
    melding: row.melding,
    triage: row.triage,
    onderzoek: onderzoek ? 'ja' : 'nee',
    ...(onderzoek && { besluit: row.triage, start: row.start, afronding: row.afsluiting }),
    'veiligheid-per-persoon': 'ja',
    veiligheidsplan: 'ja',
    instrument: 'met een vast instrument',
    disciplines: '2',
    acuut: 'nee',
    ...changes,
  };
  return Object.fromEntries(Object.entries(answers).map(([code, answer]) => [`antwoord-${code}`, answer]));
}

/** Stores a review as finished, as the form does. */
export const saveReview = (client, steekproef, pseudonym, answers) =>
  client.post(`${steekproef}/dossier/${pseudonym}`, { versie: '0', toelichting: '', bevestigd: 'ja', klaar: 'ja', ...answers });

/** What the page of a steekproef says of each dossier: its pseudonym, and if it is read twice. */
export const drawnOf = (page) =>
  page.locator('section[aria-labelledby=dossiers] tbody tr').evaluateAll((rows) =>
    rows.map((row) => ({
      pseudonym: row.id.replace('dossier-', ''),
      twice: !/niet nodig/.test(row.querySelector('td[data-kop="Tweede lezer"]')?.textContent ?? 'niet nodig'),
    })),
  );

/** The numbers behind the pseudonyms: a map from pseudonym to number, from the page that shows them. */
export async function numbersOf(page, steekproef) {
  await page.goto(`${steekproef}/sleutel`);
  await page.getByRole('button', { name: 'Toon de nummers' }).click();
  const rows = await page.locator('table tbody tr').evaluateAll((all) =>
    all.map((row) => [row.querySelector('.pseudoniem').textContent, row.querySelector('th').textContent.trim()]),
  );
  return new Map(rows);
}
