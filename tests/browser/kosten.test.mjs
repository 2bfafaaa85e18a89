// SPDX-License-Identifier: EUPL-1.2
// What the work of every day costs: clicks, keys and pages for each thing that is recorded. None may
// cost more than it did when a whole toets was first done in a browser; less is better.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startBrowser } from './browser.mjs';
import { logIn, people, receive } from './mensen.mjs';
import { openOnderzoek } from './onderzoek.mjs';
import { openWindow, startApplication } from './toepassing.mjs';
import { field } from './velden.mjs';

const { inspecteurA, coordinator } = people;

let browser;
let app;
let page;
let toets;
let onderzoek;

before(async () => {
  [browser, app] = await Promise.all([startBrowser(), startApplication()]);
  await receive(app, inspecteurA, coordinator);
  const opened = await openOnderzoek(app, ['IJsselland', 'Twente'], [inspecteurA]);
  toets = `/toets/${opened.toetsen.IJsselland}`;
  onderzoek = opened.path;
  page = await countedWindow(inspecteurA);
});
after(async () => {
  await browser.close();
  await app.stop();
});

let spent;
const count = (what) => (spent[what] += 1);

async function countedWindow(who) {
  const window = await openWindow(browser, app);
  await window.exposeFunction('telHandeling', (what) => spent && count(what));
  await window.addInitScript(() => {
    // What somebody did, not the click that a browser makes of a key or of a label.
    addEventListener('pointerdown', ({ isTrusted }) => isTrusted && globalThis.telHandeling('clicks'), true);
    addEventListener('keydown', ({ isTrusted }) => isTrusted && globalThis.telHandeling('keys'), true);
  });
  spent = { clicks: 0, keys: 0, pages: 0 };
  await logIn(window, who);
  window.on('load', () => count('pages'));
  return window;
}

/** Starts on this page; gives what `act` cost. */
async function costOf(window, start, act) {
  await window.goto(start);
  spent = { clicks: 0, keys: 0, pages: 0 };
  await act();
  const cost = spent;
  console.log(`# ${start}: ${cost.clicks} clicks, ${cost.keys} keys, ${cost.pages} pages`);
  return cost;
}

const type = async (window, label, text) => {
  await window.getByLabel(label).click();
  await window.keyboard.type(text);
};
const press = (window, name) => window.getByRole('button', { name, exact: true }).first().click();
const atMost = (cost, clicks, keys, pages) =>
  assert.deepEqual(
    { clicks: cost.clicks <= clicks, keys: cost.keys <= keys, pages: cost.pages <= pages },
    { clicks: true, keys: true, pages: true },
    JSON.stringify(cost),
  );

test('a document', async () => {
  const cost = await costOf(page, toets, async () => {
    await page.locator('main').getByRole('link', { name: 'Bronnen', exact: true }).first().click();
    await page.getByRole('link', { name: /document/i }).first().click();
    await type(page, 'Titel', 'Beleidsplan 2026');
    await page.getByLabel('Beleid', { exact: true }).check();
    await type(page, 'Datum van het document', '1-5-2026');
    await press(page, 'Opslaan');
    await page.getByText('De bron is opgeslagen.').waitFor();
  });
  // A click into a field stands for the Tab that leads there.
  atMost(cost, 6, 40, 3);
});

test('an interview', async () => {
  const cost = await costOf(page, `${toets}/bronnen`, async () => {
    await page.getByRole('link', { name: /interview/i }).first().click();
    await page.getByLabel('Management', { exact: true }).check();
    await type(page, 'Met hoeveel mensen?', '2');
    await type(page, 'Datum van het gesprek', '1-5-2026');
    await press(page, 'Opslaan');
    await page.getByText('De bron is opgeslagen.').waitFor();
  });
  atMost(cost, 5, 27, 2);
});

test('a bevinding', async () => {
  const text = 'Terugbellen moet binnen een dag.';
  const cost = await costOf(page, `${toets}/criterium/1.1`, async () => {
    await page.locator('main a[href*="/bevinding/nieuw"]').first().click();
    await type(page, 'Wat is er gezien of gehoord?', text);
    await page.getByLabel('Een voldoende (+)').check();
    await press(page, 'Opslaan');
    await page.waitForURL('**/criterium/1.1*');
    await page.getByText(text).first().waitFor({ state: 'attached' });
  });
  atMost(cost, 5, text.length, 2);
});

test('a score', async () => {
  const cost = await costOf(page, `${toets}/criterium/1.1`, async () => {
    await field(page, 'score/1.1.2').locator('[value=voldoende]').check();
    await field(page, 'score/1.1.2').locator('.opslagstatus', { hasText: /^Opgeslagen/ }).waitFor();
  });
  atMost(cost, 1, 0, 0);
});

test('a team', async () => {
  const window = await countedWindow(coordinator);
  const cost = await costOf(window, `${onderzoek}/team`, async () => {
    await window.getByRole('checkbox', { name: `${inspecteurA.name} Twente`, exact: true }).uncheck();
    await press(window, 'Opslaan');
    await window.getByText('De teams zijn opgeslagen').waitFor();
  });
  atMost(cost, 4, 0, 1);
});
