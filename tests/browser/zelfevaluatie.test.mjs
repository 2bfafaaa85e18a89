// SPDX-License-Identifier: EUPL-1.2
// VT-management judges its own organisation; the coördinator looks over all of them.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { startBrowser } from './browser.mjs';
import { people, receive, windowOf } from './mensen.mjs';
import { acceptGaps, openOnderzoek, publishedScores } from './onderzoek.mjs';
import { startApplication } from './toepassing.mjs';
import { giveScore, writeField } from './velden.mjs';

const { inspecteurA, inspecteurElders, coordinator, management } = people;
const ROUND = '/onderzoek/stap1-2015';

let browser;
let app;
let page; // of VT-management
let inspector;
let stranger;
let chief;
let own; // address of the zelfevaluatie

before(async () => {
  [browser, app] = await Promise.all([startBrowser(), startApplication()]);
  await receive(app, inspecteurA, inspecteurElders, coordinator, management);
  await openOnderzoek(app, ['IJsselland'], [inspecteurA]);
  [page, inspector, stranger, chief] = await Promise.all(
    [management, inspecteurA, inspecteurElders, coordinator].map((who) => windowOf(browser, app, who)),
  );
});
after(async () => {
  await browser.close();
  await app.stop();
});

const status = async (one, path) => (await one.goto(path)).status();

test('VT-management opens a zelfevaluatie and fills a part in', async () => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Zelfevaluatie' }).click();
  // The rules are those of the round of 2015, which was taken over.
  await page.getByText('Zoals in de inspectie Stap 1 (2015)').waitFor();
  assert.equal(await page.locator('input[name="kader"]:checked').count(), 0);
  const round = page.getByRole('group', { name: /Toetsingskader/ }).getByLabel(/Stap 1 \(2015\)/);
  assert.equal(await round.count(), 1);
  await round.check();
  await page.getByRole('button', { name: 'Zelfevaluatie openen' }).click();
  await page.getByText('De zelfevaluatie is geopend').waitFor();
  await page.goto('/zelfevaluatie');
  await page.locator('.toetslijst').getByRole('link', { name: 'IJsselland' }).click();
  await page.getByText('0 van 24 beoordeeld').first().waitFor();
  await page.getByText(/zoals in de inspectie Stap 1 \(2015\)/).waitFor();
  own = new URL(page.url()).pathname;
  await page.goto(`${own}/criterium/1.1`);
  await giveScore(page, '1.1.1', 'voldoende');
  await giveScore(page, '1.1.4', 'onvoldoende');
  await writeField(page, 'motivering/1.1.4', 'Buiten kantoortijd is er niemand.');
  await writeField(page, 'verbeterpunt/1.1.4', 'Regel een achterwacht.');
  assert.equal(await status(page, `${own}/rapport`), 200);
  assert.match(await page.locator('section.merk').innerText(), /CONCEPT/i);
});

test('it is theirs alone until it is handed in', async () => {
  for (const one of [inspector, stranger, chief]) {
    assert.equal(await status(one, own), 404);
    assert.equal(await status(one, `${own}/rapport`), 404);
  }
});

const press = (name) => page.getByRole('button', { name }).click();

async function handIn() {
  await page.goto(`${own}/indienen`);
  await acceptGaps(page);
  await page.locator('[name=zeker]').check();
  await press('Dien in');
  await page.getByText('De zelfevaluatie is ingediend').waitFor();
}

test('what it lacks is mended, or stays with a reason', async () => {
  await page.goto(own);
  await page.getByRole('link', { name: 'Indienen' }).click();
  assert.equal(await page.getByRole('button', { name: 'Dien in' }).count(), 0, 'not without any bron');
  await page.getByRole('link', { name: /geen enkele bron/ }).click();
  await page.goto(`${own}/bron/nieuw?soort=document`);
  await page.getByLabel('Titel').fill('Jaarplan');
  await page.getByLabel('Protocol', { exact: true }).check();
  await page.getByLabel('Datum van het document').fill('2026-09-03');
  await press('Opslaan');
  await page.goto(`${own}/indienen`);
  await page.locator('[name=zeker]').check();
  await page.locator('#hiaatreden-zonder-score').fill('Daar komen wij nog niet aan toe.');
  await press('Dien in');
  assert.match(await page.title(), /^Fout: /, 'not without saying why');
  assert.equal(await page.locator('#hiaatreden-zonder-score').inputValue(), 'Daar komen wij nog niet aan toe.');
  await page.locator('.foutenlijst a').first().click();
  assert.ok((await page.evaluate(() => document.activeElement?.name)) === 'hiaat', 'a message leads to its box');
});

test('handed in it can be taken back until the inspectie opened it', async () => {
  await handIn();
  await page.goto(`${own}/vaststellen`);
  await page.getByText('Niemand van de inspectie heeft deze zelfevaluatie geopend').waitFor();
  await press('Neem de zelfevaluatie terug');
  await page.getByText('De zelfevaluatie is teruggenomen').waitFor();
  assert.equal(await status(inspector, own), 404);
  await handIn();
  await page.goto(`${own}/vaststellen`);
  await inspector.goto('/');
  await inspector.locator(`a[href="${own}"]`).click();
  await press('Neem de zelfevaluatie terug');
  await page.getByText('De inspectie heeft deze zelfevaluatie geopend op').waitFor();
  await page.goto(`${own}/vaststellen`);
  await page.getByText('U kunt haar niet meer terugnemen').waitFor();
  assert.equal(await page.getByRole('button', { name: /Neem de zelfevaluatie/ }).count(), 0);
  page.complaints.length = 0; // the refusal of a moment ago
});

test('handed in it is frozen, and the inspecteur of that organisation can read it', async () => {
  for (const one of [page, inspector]) {
    assert.equal(await status(one, `${own}/criterium/1.1`), 200);
    assert.match(await one.locator('main').innerText(), /Buiten kantoortijd is er niemand/);
    assert.equal(await one.locator('main form[method=post]').count(), 0);
  }
  await inspector.goto('/');
  assert.equal(await inspector.locator(`a[href="${own}"]`).count(), 1, 'the beginning leads there');
  assert.equal(await status(stranger, own), 404);
});

test('the coördinator finds and reads it too, and names who inspects where no onderzoek is open', async () => {
  await chief.goto('/');
  await chief.locator(`a[href="${own}"]`).click();
  await chief.goto(`${own}/criterium/1.1`);
  assert.match(await chief.locator('main').innerText(), /Buiten kantoortijd is er niemand/);
  assert.equal(await chief.locator('main form[method=post]').count(), 0);
  await chief.goto('/');
  await chief.getByRole('link', { name: 'Inspecteurs van organisaties' }).click();
  await chief.getByRole('link', { name: 'IJsselland', exact: true }).click();
  await chief.getByText(/Hier loopt een onderzoek: Proefronde/).waitFor();
  await chief.goto('/inspecteurs');
  await chief.getByRole('link', { name: 'Drenthe', exact: true }).click();
  await chief.getByLabel(inspecteurElders.name).check();
  await chief.getByRole('button', { name: 'Opslaan', exact: true }).click();
  await chief.getByText('Opgeslagen wie is aangewezen').waitFor();
  assert.match(await chief.getByRole('table').innerText(), new RegExp(inspecteurElders.name));
});

test('the coördinator sees the ranking of 2015', async () => {
  await chief.goto('/onderzoeken');
  await chief.getByRole('link', { name: 'Stap 1 (2015)', exact: true }).click();
  const rows = chief.locator('table.stand').first().locator('tbody tr');
  assert.equal(await rows.count(), 26);
  const text = await rows.filter({ hasText: 'IJsselland' }).innerText();
  assert.deepEqual(text.split(/\s+/).slice(0, 5), ['5', 'IJsselland', '18', '6', '0']);
});

test('the table of 26 by 24, and who is behind a verwachting', async () => {
  await chief.getByRole('link', { name: 'Alle scores in één tabel' }).click();
  const rows = chief.locator('main table tbody tr');
  assert.equal(await rows.count(), 26);
  const row = rows.filter({ hasText: 'IJsselland' });
  const published = publishedScores('IJsselland');
  const marks = published.map(([, score]) => (score === 'voldoende' ? '+' : '−'));
  assert.deepEqual(await row.locator('td').allInnerTexts(), ['5', '18', ...marks]);
  const spoken = await row.locator('td a').evaluateAll((cells) => cells.map((cell) => cell.getAttribute('aria-label')));
  assert.deepEqual(spoken, published.map(([code, score]) => `${code}: ${score}`));
  await chief.getByRole('link', { name: /^Wie achter 1\.3\.4 zit/ }).click();
  const missed = chief.locator('section', { has: chief.getByRole('heading', { name: /onvoldoende/i }) });
  assert.match(await missed.innerText(), /IJsselland/);
});

test('two organisations side by side', async () => {
  await chief.goto(`${ROUND}/vergelijk`);
  await chief.getByRole('combobox').nth(0).selectOption('IJsselland');
  await chief.getByRole('combobox').nth(1).selectOption('Utrecht');
  await chief.getByRole('button', { name: 'Vergelijk' }).click();
  const table = chief.locator('table.vergelijking');
  await table.waitFor();
  assert.match(await table.innerText(), /IJsselland/);
  assert.match(await table.innerText(), /1\.1\.1/);
});

test('the national report, to read and to keep', async () => {
  assert.equal(await status(chief, `${ROUND}/rapport`), 200);
  const [download] = await Promise.all([
    chief.waitForEvent('download'),
    chief.getByRole('link', { name: 'Dit rapport downloaden' }).click(),
  ]);
  assert.match(download.suggestedFilename(), /\.html$/);
  assert.match(readFileSync(await download.path(), 'utf8'), /^<!doctype html>/i);
});

test('no page complained', () => {
  for (const one of [page, inspector, stranger, chief]) assert.deepEqual(one.complaints, []);
});
