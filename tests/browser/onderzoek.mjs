// SPDX-License-Identifier: EUPL-1.2
// An onderzoek with its teams, and the facts of the round of 2015 to fill it with.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { logInClient } from './klant.mjs';
import { people } from './mensen.mjs';
import { root } from './rapporten.mjs';

const folder = join(root, 'criteria/stap1-2015');

/** Scores of an organisation as published: [['1.1.1', 'voldoende'], …]. */
export function publishedScores(organisation) {
  const [head, ...rows] = readFileSync(join(folder, 'scores.csv'), 'utf8').trim().split(/\r?\n/);
  const values = rows.map((row) => row.split(';')).find(([name]) => name === organisation);
  const words = { 1: 'voldoende', 2: 'nvt', 3: 'onvoldoende' };
  return head.split(';').slice(1).map((code, index) => [code, words[values[index + 1]]]);
}

/**
 * The texts of one list of the report on IJsselland (`bevindingen`, `verbeterpunten` …): a map from
 * code to text. It reads the layout that this file has, not all of YAML.
 */
export function publishedTexts(list) {
  const file = readFileSync(join(folder, 'ijsselland.yaml'), 'utf8');
  const [, part] = file.match(new RegExp(`^${list}:\\n((?: .*\\n|\\n)*)`, 'm'));
  const entries = part.split(/^ {2}- /m).slice(1);
  return new Map(
    entries.map((entry) => {
      const [, code] = entry.match(/^\w+: "?([\d.]+)"?/);
      const [, text] = entry.match(/tekst:(?: >-)?\s+([\s\S]+)/);
      return [code, text.replace(/\s+/g, ' ').trim()];
    }),
  );
}

/** The choices of the form for a new onderzoek: the value that belongs to a label. */
function choice(html, label) {
  const [, id] = html.match(new RegExp(`<label for="([^"]+)">[^<]*${label}`));
  return html.match(new RegExp(`id="${id}" name="\\w+" value="([^"]*)"`))[1];
}

/**
 * The coördinator opens an onderzoek at these organisations and puts people in the team of each.
 * Returns { id, toetsen }: the numbers of the toetsen by the name of the organisation.
 */
export async function openOnderzoek(app, organisations, team) {
  const coordinator = await logInClient(app, people.coordinator);
  const form = await coordinator.get('/onderzoek/nieuw');
  const place = await coordinator.post('/onderzoek/nieuw', {
    naam: 'Proefronde',
    toezichthouder: 'Inspectie Gezondheidszorg en Jeugd',
    periodeVan: '2026-09-01',
    periodeTot: '2026-12-31',
    kader: choice(form, 'Stap 1'),
    regelset: 'toegepast-2015',
    organisaties: organisations,
  });
  const path = place.split('?')[0];
  const teams = await coordinator.get(path);
  const toetsen = {};
  for (const [, nr, name] of teams.matchAll(/id="r(\d+)">([^<]+)/g)) toetsen[name] = Number(nr);
  const members = team.map((who) => teams.match(new RegExp(`id="k(\\d+)"><span[^>]*>${who.name}<`))[1]);
  const nrs = Object.values(toetsen);
  await coordinator.post(path, {
    was: nrs.map((nr) => `${nr}:`),
    lid: nrs.flatMap((nr) => members.map((member) => `${nr}-${member}`)),
    doe: 'opslaan',
  });
  return { path: path.replace(/\/team$/, ''), toetsen };
}

/**
 * Fills a toets as it is after the visits: a document, an interview and a dossier, a bevinding with
 * nearly every verwachting, and the scores as published with their texts.
 */
export async function fillToets(client, nr) {
  const path = `/toets/${nr}`;
  const bron = (kind, fields) =>
    client.post(`${path}/bron/nieuw`, { versie: 0, soort: kind, ...fields }, `${path}/bron/nieuw?soort=${kind}`);
  await bron('document', { titel: 'Protocol van handelen', documentsoort: 'protocol', datum: '2026-09-03' });
  await bron('interview', { gesprekspartner: 'uitvoerend medewerker', aantal: 2, datum: '2026-09-10' });
  await bron('dossier', { pseudoniem: 'D-07' });
  const form = await client.get(`${path}/bevinding/nieuw`);
  const [, first, second] = [...form.matchAll(/<option value="(\d*)"/g)].map(([, value]) => value);
  const scores = new Map(publishedScores('IJsselland'));
  for (const [code, text] of publishedTexts('bevindingen'))
    for (const [source, direction] of [[first, scores.get(code)], [second, 'neutraal']])
      await client.post(`${path}/bevinding/nieuw`, {
        versie: 0, bij: '', bron: source, tekst: text, richting: direction, codes: code, daarna: 'terug',
      });
  for (const [code, score] of scores) {
    await client.field(nr, `score/${code}`, score);
    await client.field(nr, `motivering/${code}`, 'Dit bleek uit de dossiers en de gesprekken.');
  }
  for (const [code, text] of publishedTexts('verbeterpunten')) await client.field(nr, `verbeterpunt/${code}`, text);
  await client.field(nr, 'onderbouwing/1.1', 'De norm wordt gehaald waar dat hierboven staat.');
}

/** Lets all gaps be that a form on this page asks about: a box and a reason for each kind. */
export async function acceptGaps(page) {
  for (const box of await page.locator('[name=hiaat]').all()) await box.check();
  for (const reason of await page.locator('[name=hiaatreden]').all())
    if (!(await reason.inputValue())) await reason.fill('Dit is zo met de organisatie afgesproken.');
}

/** The same as fields of a post, from the page with the form. */
export function gapFields(html) {
  const kinds = [...html.matchAll(/name="hiaat" value="([^"]*)"/g)].map(([, kind]) => kind);
  if (!html.includes('name="hiaatreden"')) return { hiaat: kinds };
  return { hiaat: kinds, hiaatsoort: kinds, hiaatreden: kinds.map(() => 'Dit is zo afgesproken.') };
}

/** What nobody can adopt a toets without: a bron, and a motivering with what is not voldoende. */
export async function mendGaps(client, toets, scores) {
  const path = `/toets/${toets}/bron/nieuw`;
  await client.post(
    path,
    { versie: 0, soort: 'document', titel: 'Jaarplan', documentsoort: 'beleid', datum: '2026-01-01' },
    `${path}?soort=document`,
  );
  for (const [code, score] of scores)
    if (score !== 'voldoende') await client.field(toets, `motivering/${code}`, 'Dit bleek uit het plan.');
}
