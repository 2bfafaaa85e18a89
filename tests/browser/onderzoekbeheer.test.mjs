// SPDX-License-Identifier: EUPL-1.2
// The coördinator corrects, extends and closes an onderzoek, and writes down what became of
// organisations: with and without JavaScript, by keyboard, wide and narrow.

import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { axeFindings, startBrowser } from './browser.mjs';
import { people, receive, windowOf } from './mensen.mjs';
import { openOnderzoek } from './onderzoek.mjs';
import { startApplication } from './toepassing.mjs';

const { inspecteurA, coordinator, management } = people;
const pictures = process.env.MAATLAT_BEELDEN;

let browser;
let app;
let page; // of the coördinator, without JavaScript
let withScript;
let inspector;
let round;

before(async () => {
  [browser, app] = await Promise.all([startBrowser(), startApplication()]);
  await receive(app, inspecteurA, coordinator, management);
  round = await openOnderzoek(app, ['IJsselland', 'Twente'], [inspecteurA]);
  [page, withScript, inspector] = await Promise.all([
    windowOf(browser, app, coordinator, { javaScriptEnabled: false }),
    windowOf(browser, app, coordinator),
    windowOf(browser, app, inspecteurA),
  ]);
});
after(async () => {
  await browser.close();
  await app.stop();
});

const press = (one, name) => one.getByRole('button', { name, exact: true }).click();
const follow = (one, name) => one.getByRole('link', { name, exact: true }).click();

/** The page as it is, wide and narrow: nothing for axe, nothing beside the screen. */
async function look(one, name) {
  for (const width of [1280, 320]) {
    await withScript.setViewportSize({ width, height: 800 });
    await withScript.goto(one.url());
    assert.deepEqual(await axeFindings(withScript), [], `${name} at ${width}`);
    const beside = await withScript.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(beside <= 0, `${name} at ${width}: ${beside} px beside the screen`);
    if (!pictures) continue;
    mkdirSync(pictures, { recursive: true });
    await withScript.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true });
  }
  await withScript.setViewportSize({ width: 1280, height: 800 });
}

test('the coördinator corrects the name, and everybody reads what it was', async () => {
  await page.goto(round.path);
  await follow(page, 'Onderzoek beheren');
  await look(page, 'beheer');
  await follow(page, 'Beschrijving of beslisregels wijzigen');
  await page.getByLabel(/^Naam/).fill('Proefronde 2026');
  await page.getByLabel(/^Doel/).fill('Kijken of het beter gaat.');
  await press(page, 'Opslaan');
  await page.locator('.foutenlijst').waitFor();
  assert.equal(await page.getByLabel(/^Naam/).inputValue(), 'Proefronde 2026');
  await look(page, 'beheer-wijzigen');
  await page.getByLabel(/^Reden/).fill('De naam was niet volledig.');
  await press(page, 'Opslaan');
  await page.getByText('Wat nog open is, volgt.').waitFor();
  await inspector.goto(round.path);
  const told = await inspector.getByRole('region', { name: 'Wat er aan dit onderzoek veranderde' }).innerText();
  assert.match(told, /Eerst: Proefronde\. Nu: Proefronde 2026\./);
  assert.match(told, /De naam was niet volledig\./);
});

test('an organisation comes in, goes out with all that it holds, and comes back', async () => {
  await page.goto(`${round.path}/beheer`);
  await follow(page, 'Organisatie toevoegen');
  await page.getByLabel(/^Organisatie/).selectOption('Drenthe');
  await page.getByLabel(/^Reden/).fill('Drenthe doet ook mee.');
  await press(page, 'Toevoegen');
  await page.getByRole('link', { name: 'Drenthe', exact: true }).waitFor();
  await follow(page, 'IJsselland uit het onderzoek halen');
  await page.getByLabel(/^Reden/).fill('Dit bezoek gaat niet door.');
  await press(page, 'Uit het onderzoek halen');
  await page.getByText('telt nergens mee').waitFor();
  await look(page, 'beheer-uitgehaald');
  await inspector.goto(`/toets/${round.toetsen.IJsselland}`);
  await inspector.getByText('Deze toets is uit het onderzoek gehaald').first().waitFor();
  await look(inspector, 'toets-uitgehaald');
  await page.goto(round.path);
  assert.equal(await page.getByRole('link', { name: 'IJsselland' }).count(), 0);
  await page.goto(`${round.path}/beheer`);
  await follow(page, 'IJsselland terugzetten in het onderzoek');
  await page.getByLabel(/^Reden/).fill('Het bezoek gaat toch door.');
  await press(page, 'Terugzetten');
  await page.goto(round.path);
  await page.getByRole('link', { name: 'IJsselland' }).first().waitFor();
});

test('closing tells what is open, and can be undone; by keyboard alone', async () => {
  await withScript.goto(`${round.path}/sluiten`);
  await withScript.getByLabel(/^Reden/).focus();
  await withScript.keyboard.type('Het onderzoek stopt.');
  await withScript.keyboard.press('Enter');
  await withScript.locator('.foutenlijst').getByText(/Nog niet vastgesteld: Drenthe, IJsselland en Twente/).waitFor();
  assert.deepEqual(await axeFindings(withScript), [], 'the form with its errors');
  await look(withScript, 'sluiten');
  await withScript.goto(`${round.path}/sluiten`);
  await withScript.getByLabel(/Sluit ook terwijl/).focus();
  await withScript.keyboard.press('Space');
  await withScript.keyboard.press('Tab');
  await withScript.keyboard.type('Het onderzoek stopt.');
  await withScript.keyboard.press('Enter');
  await withScript.getByText('Het onderzoek is gesloten.').waitFor();
  await look(withScript, 'gesloten');
  await page.goto(round.path);
  await page.getByText('Dit onderzoek is gesloten sinds').waitFor();
  await look(page, 'landelijk-gesloten');
  await page.goto(`${round.path}/heropenen`);
  await page.getByLabel(/^Reden/).fill('Er komt nog een bezoek.');
  await press(page, 'Heropenen');
  await page.getByText('Het onderzoek is heropend.').waitFor();
  await page.goto(`${round.path}/veranderd`);
  assert.match(await page.getByRole('main').innerText(), /Onderzoek heropend[\s\S]*Onderzoek gesloten/);
  await look(page, 'veranderd');
});

test('an organisation has a life: who carried it, how it was called, what it went into', async () => {
  await page.goto('/organisaties');
  await look(page, 'organisaties');
  await follow(page, 'IJsselland');
  const write = async (fields) => {
    await follow(page, 'Naam, rechtsvorm of drager opschrijven');
    await page.getByLabel(/^Wat verandert er/).selectOption(fields.kind);
    await page.getByLabel(/^Wat is of was het/).fill(fields.value);
    if (fields.from) await page.getByLabel('Vanaf').fill(fields.from);
    if (fields.to) await page.getByLabel('Tot en met').fill(fields.to);
    await press(page, 'Opslaan');
  };
  await write({ kind: 'drager', value: 'Jeugdbescherming Overijssel en Kadera', to: '2017-09-30' });
  await write({ kind: 'rechtsvorm', value: 'zelfstandige stichting', from: '2017-10-01' });
  await page.getByText('tot en met 30 september 2017').waitFor();
  await write({ kind: 'rechtsvorm', value: 'iets anders', from: '2016-01-01', to: '2018-01-01' });
  await page.locator('.foutenlijst').getByText(/overlapt met/).waitFor();
  assert.equal(await page.getByLabel(/^Wat is of was het/).inputValue(), 'iets anders');
  await look(page, 'organisatie-wijzigen-fout');
  await page.goto('/organisaties');
  await follow(page, 'IJsselland');
  await look(page, 'organisatie');
});

test('organisations go together, and the accounts of their management with them', async () => {
  await page.goto('/organisaties');
  await follow(page, 'Organisaties laten samengaan');
  await page.getByRole('checkbox', { name: 'IJsselland', exact: true }).check();
  await page.getByRole('checkbox', { name: 'Twente', exact: true }).check();
  await page.getByLabel(/^Naam van de nieuwe/).fill('Oost');
  await page.getByLabel(/^Eerste dag van het geheel/).fill('2023-01-01');
  await look(page, 'samengaan');
  await press(page, 'Laten samengaan');
  await page.locator('.foutenlijst').getByText(/kan niet ongedaan/).waitFor();
  await page.getByLabel(/Dit klopt/).check();
  await press(page, 'Laten samengaan');
  await page.getByText('Accounts van het management zijn meegegaan').waitFor();
  await page.getByRole('link', { name: 'IJsselland, Proefronde 2026' }).waitFor();
  await look(page, 'organisatie-samengegaan');
  const owner = await windowOf(browser, app, management);
  await owner.goto('/zelfevaluatie');
  await owner.getByRole('heading', { name: 'Zelfevaluaties van Oost' }).waitFor();
  assert.deepEqual([...page.complaints, ...withScript.complaints, ...inspector.complaints], []);
});
