// SPDX-License-Identifier: EUPL-1.2
// What a page that stays open says about the end of the login, and the button that extends it.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axeFindings, startBrowser } from './browser.mjs';
import { logIn, people, receive } from './mensen.mjs';
import { openWindow, startApplication } from './toepassing.mjs';

const QUIET = 3600; // seconds without use that end a login
const TICK = 10_000; // milliseconds between two looks of the page

let browser;
let app;

before(async () => {
  [browser, app] = await Promise.all([startBrowser(), startApplication()]);
  await receive(app);
});
after(async () => {
  await browser.close();
  await app.stop();
});

/** Where the page says it. */
const notice = (page) => page.locator('main [role=status]');

/** A page that was opened `seconds` ago, by its own clock. */
async function openSince(seconds) {
  const page = await openWindow(browser, app);
  await logIn(page, people.beheerder);
  await page.clock.install();
  await page.goto('/beheer/personen/nieuw');
  await pass(page, seconds);
  return page;
}

async function pass(page, seconds) {
  await page.clock.fastForward(seconds * 1000);
  await page.clock.runFor(TICK);
}

test('a login that is not near its end is not spoken of', async () => {
  const page = await openSince(QUIET - 11 * 60);
  assert.equal(await notice(page).innerText(), '');
  assert.equal(await page.getByRole('button', { name: 'Verleng' }).count(), 0);
});

test('ten minutes before, the page says so, and the button gives the keyboard back', async () => {
  const page = await openSince(QUIET - 5 * 60);
  assert.match(await notice(page).innerText(), /^U wordt over 4 minuten uitgelogd/);
  assert.deepEqual(await axeFindings(page), []);
  const name = page.getByLabel('Naam');
  await name.fill('Nog niet klaar');
  await page.getByRole('button', { name: 'Verleng' }).focus();
  await page.keyboard.press('Enter');
  await notice(page).getByText('U blijft ingelogd').waitFor();
  assert.deepEqual(await axeFindings(page), []);
  assert.ok(await name.evaluate((one) => one === document.activeElement));
  assert.equal(await name.inputValue(), 'Nog niet klaar');
  await pass(page, 60);
  assert.equal(await notice(page).innerText(), '');
  assert.deepEqual(page.complaints, []);
});

test('without a connection the button stays; after logging out the page says what becomes of the text', async () => {
  const page = await openSince(QUIET - 5 * 60);
  const extend = page.getByRole('button', { name: 'Verleng' });
  await page.context().setOffline(true);
  await extend.click();
  await notice(page).getByText('niet te bereiken').waitFor();
  await page.context().setOffline(false);
  await page.context().clearCookies();
  await extend.click();
  await notice(page).getByText('U bent waarschijnlijk uitgelogd').waitFor();
  assert.equal(await extend.count(), 0);
});

test('after its end the page no longer offers to extend', async () => {
  const page = await openSince(QUIET + 60);
  assert.match(await notice(page).innerText(), /waarschijnlijk uitgelogd.*na het inloggen terug/);
  assert.equal(await page.getByRole('button', { name: 'Verleng' }).count(), 0);
});
