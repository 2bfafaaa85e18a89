// SPDX-License-Identifier: EUPL-1.2
// A toets that was adopted is tested again: what was onvoldoende is judged anew, the rest comes
// along until somebody opens it, and the report sets both side by side.

import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { axeFindings, startBrowser } from './browser.mjs';
import { logInClient } from './klant.mjs';
import { people, receive, windowOf } from './mensen.mjs';
import { gapFields, mendGaps, openOnderzoek, publishedScores } from './onderzoek.mjs';
import { startApplication } from './toepassing.mjs';
import { giveScore, unfold, writeField } from './velden.mjs';

const { inspecteurA, inspecteurB, inspecteurElders, coordinator } = people;
const ORGANISATION = 'Gelderland Zuid';
const pictures = process.env.MAATLAT_BEELDEN;

let browser;
let app;
let chief; // the coördinator
let inspector; // who does the hertoets
let onderzoek;
let first; // address of the toets that was adopted
let again; // … and of the hertoets

before(async () => {
  [browser, app] = await Promise.all([startBrowser(), startApplication()]);
  await receive(app, inspecteurA, inspecteurB, inspecteurElders, coordinator);
  const opened = await openOnderzoek(app, [ORGANISATION], [inspecteurA, inspecteurB]);
  onderzoek = opened.path;
  const nr = opened.toetsen[ORGANISATION];
  first = `/toets/${nr}`;
  const scores = publishedScores(ORGANISATION);
  const client = await logInClient(app, inspecteurA);
  for (const [code, score] of scores) await client.field(nr, `score/${code}`, score);
  await mendGaps(client, nr, scores);
  await client.field(nr, 'motivering/1.1.1', 'De werkinstructie is er en wordt gebruikt.');
  await choose(client, first, 'voorleggen');
  await choose(await logInClient(app, inspecteurB), first, 'vaststellen');
  [chief, inspector] = await Promise.all([coordinator, inspecteurElders].map((who) => windowOf(browser, app, who)));
});
after(async () => {
  await browser.close();
  await app.stop();
});

/** Offers or adopts, with what is missing let be. */
async function choose(client, toets, choice) {
  const path = `${toets}/vaststellen`;
  const form = await client.get(path);
  const [, version] = form.match(/name="versie" value="(\d+)"/);
  return client.post(path, {
    versie: version, keuze: choice, gelezen: 'ja', ...gapFields(form),
  });
}

/** What sticks out of the page. */
const tooWide = (page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('main *')]
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > width + 1)
      .map((one) => one.outerHTML.slice(0, 160))
      .slice(0, 5);
  });

/** Holds a page to what every page must be, at both widths, and keeps a picture for who asked. */
async function look(page, name) {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    assert.deepEqual(await axeFindings(page), [], `${name} ${width}`);
    assert.deepEqual(await tooWide(page), [], `${name} ${width}`);
    if (!pictures) continue;
    mkdirSync(pictures, { recursive: true });
    await page.screenshot({ path: join(pictures, `hertoets-${name}-${width}.png`), fullPage: true });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** A picture of the part of a long page under this heading. */
async function part(page, heading, name) {
  if (pictures)
    await page.locator('section', { has: page.locator(heading) }).screenshot({ path: join(pictures, `hertoets-${name}.png`) });
}

test('the coördinator opens a hertoets from the adopted toets, and cannot open a second', async () => {
  await chief.goto(first);
  await chief.getByRole('link', { name: 'Hertoets openen' }).click();
  await chief.getByText('8 van de 24 verwachtingen').waitFor();
  await look(chief, 'openen');
  await chief.getByLabel('De hertoets moet klaar zijn op').fill('1-1-2020');
  await chief.getByRole('button', { name: 'Hertoets openen' }).click();
  await chief.getByText('Deze dag is al voorbij').first().waitFor();
  assert.equal(await chief.getByLabel('De hertoets moet klaar zijn op').inputValue(), '1-1-2020');
  chief.complaints.length = 0; // the refusal of a moment ago
  await chief.goto(`${first}/hertoets`);
  await chief.getByRole('button', { name: 'Hertoets openen' }).click();
  await chief.getByText('De hertoets is geopend').waitFor();
  again = new URL(chief.url()).pathname;
  assert.notEqual(again, first);
  await chief.goto(`${first}/hertoets`);
  await chief.getByText(/loopt al een hertoets/).waitFor();
  await look(chief, 'loopt-al');
  await chief.getByRole('link', { name: 'Naar die hertoets' }).click();
  assert.equal(new URL(chief.url()).pathname, again);
  await look(chief, 'toets');
});

test('the team judges what was onvoldoende, beside what stood there', async () => {
  const client = await logInClient(app, coordinator);
  const teams = await client.get('/onderzoek/hertoets-proefronde/team');
  const [, nr] = teams.match(/id="r(\d+)"/);
  const members = [inspecteurElders, inspecteurA].map(
    ({ name }) => teams.match(new RegExp(`id="k(\\d+)"><span[^>]*>${name}<`))[1],
  );
  await client.post('/onderzoek/hertoets-proefronde/team', {
    was: `${nr}:`, lid: members.map((one) => `${nr}-${one}`), doe: 'opslaan',
  });
  await inspector.goto(`${again}/criterium/1.1`);
  await inspector.getByText(/^1\.1\.2 in de toets van/).waitFor();
  await inspector.getByText('Dit bleek uit het plan.').first().waitFor();
  await giveScore(inspector, '1.1.2', 'voldoende');
  await writeField(inspector, 'motivering/1.1.2', 'De instructie is er nu.');
  await inspector.reload();
  await look(inspector, 'criterium');
});

test('what came along is marked, cannot be changed by accident, opens and closes', async () => {
  await inspector.goto(`${again}/criterium/1.1`);
  const block = inspector.locator('[id="verwachting-1.1.1"]');
  const text = inspector.locator('[id="motivering-1.1.1"]');
  await unfold(inspector, text);
  await block.getByText(/^Overgenomen uit de toets van .*, niet opnieuw beoordeeld\.$/).waitFor();
  assert.equal(await block.locator('input[type=radio], textarea').count(), 0);
  await block.getByRole('button', { name: 'Opnieuw beoordelen' }).click();
  await block.getByText(/Het team beoordeelt haar toch opnieuw/).waitFor();
  assert.ok((await block.locator('input[type=radio]').count()) > 0);
  await look(inspector, 'geopend');
  await block.getByRole('button', { name: 'Weer sluiten' }).click();
  // Folded again, as nothing is left to do there.
  await unfold(inspector, text);
  await text.getByText('De werkinstructie is er en wordt gebruikt.').waitFor();
  await block.getByRole('button', { name: 'Opnieuw beoordelen' }).click();
  await giveScore(inspector, '1.1.1', 'onvoldoende');
  await inspector.goto(`${again}/tabel`);
  await inspector.getByText(/^Overgenomen uit de toets van/).first().waitFor();
  await look(inspector, 'tabel');
});

test('the report sets before and after side by side, and the country knows both', async () => {
  const client = await logInClient(app, inspecteurElders);
  const nr = again.split('/')[2];
  await mendGaps(client, nr, []);
  for (const [code, score] of publishedScores(ORGANISATION)) {
    if (score !== 'onvoldoende' || code === '1.1.2') continue;
    await client.field(nr, `score/${code}`, 'voldoende');
    await client.field(nr, `motivering/${code}`, 'Bij de hertoets was dit op orde.');
  }
  await client.field(nr, 'motivering/1.1.1', 'De instructie wordt niet meer gebruikt.', 4);
  await inspector.goto(`${again}/rapport`);
  await inspector.getByText('8 van de 24 → 23 van de 24').waitFor();
  await look(inspector, 'concept');
  await part(inspector, '#voor-en-na', 'voor-en-na');
  await choose(client, again, 'voorleggen');
  await choose(await logInClient(app, inspecteurA), again, 'vaststellen');
  await inspector.goto(`${again}/rapport`);
  await inspector.getByText('8 van de 24 → 23 van de 24').waitFor();
  assert.equal(await inspector.getByText('plaats in het land').count(), 0);
  await chief.goto(onderzoek);
  await chief.getByText(/8 van de 24 voldoende in deze ronde, 23 van de 24 na de hertoets van /).waitFor();
  await look(chief, 'landelijk-beeld');
  await chief.goto(`${onderzoek}/rapport`);
  await chief.getByRole('heading', { name: 'Hertoetsen na deze ronde' }).waitFor();
  await look(chief, 'landelijk-rapport');
  await part(chief, '#hertoetsen', 'hertoetsen');
  for (const page of [chief, inspector]) assert.deepEqual(page.complaints, []);
});
