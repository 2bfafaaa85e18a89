// SPDX-License-Identifier: EUPL-1.2
// The main way with a keyboard only: this file has no click, and puts no text in a field by itself.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startBrowser } from './browser.mjs';
import { logInClient } from './klant.mjs';
import { people, receive } from './mensen.mjs';
import { openOnderzoek } from './onderzoek.mjs';
import { openWindow, startApplication } from './toepassing.mjs';
import { field } from './velden.mjs';

const { inspecteurA, coordinator } = people;

let browser;
let app;
let page;
let toets;

before(async () => {
  [browser, app] = await Promise.all([startBrowser(), startApplication()]);
  await receive(app, inspecteurA, coordinator);
  const { toetsen } = await openOnderzoek(app, ['IJsselland'], [inspecteurA]);
  toets = `/toets/${toetsen.IJsselland}`;
  const client = await logInClient(app, inspecteurA);
  await client.post(`${toets}/bron/nieuw`, { versie: 0, soort: 'dossier', pseudoniem: 'D-01' }, `${toets}/bron/nieuw?soort=dossier`);
  page = await openWindow(browser, app);
});
after(async () => {
  await browser.close();
  await app.stop();
});

const press = (key) => page.keyboard.press(key);
const type = (text) => page.keyboard.type(text);
const focused = () =>
  page.evaluate(() => {
    const { localName, name, value, textContent, id } = document.activeElement;
    return { localName, name, value, id, text: (textContent ?? '').replace(/\s+/g, ' ').trim() };
  });

/** Goes on with Tab until `wanted` is true of what has the focus. */
async function tabTo(wanted) {
  for (let step = 0; step < 150; ++step) {
    await press('Tab');
    const now = await focused();
    if (wanted(now)) return now;
  }
  throw new Error(`Tab does not get there from ${page.url()}`);
}

const tabToButton = (text) => tabTo((one) => one.localName === 'button' && one.text.startsWith(text));
const tabToLink = (text) => tabTo((one) => one.localName === 'a' && one.text.startsWith(text));
const enter = () => Promise.all([page.waitForEvent('load'), press('Enter')]);

test('log in, and open the toets', async () => {
  await page.goto('/inloggen');
  assert.equal((await tabToLink('Naar de inhoud')).text, 'Naar de inhoud');
  await press('Enter');
  await tabTo(({ name }) => name === 'email');
  await type(inspecteurA.email);
  await tabTo(({ name }) => name === 'wachtwoord');
  await type(inspecteurA.password);
  await enter();
  await tabToLink('IJsselland');
  await enter();
  assert.equal(new URL(page.url()).pathname, toets);
});

test('next, previous, a score and a code', async () => {
  await tabToLink('1.1 ');
  await enter();
  await press('j');
  assert.equal((await focused()).id, 'verwachting-1.1.1');
  await press('j');
  await press('j');
  await press('k');
  assert.equal((await focused()).id, 'verwachting-1.1.2');
  await press('2');
  const status = field(page, 'score/1.1.2').locator('.opslagstatus');
  await status.filter({ hasText: 'Opgeslagen om' }).waitFor();
  await tabTo(({ localName, id }) => localName === 'textarea' && id.includes('motivering-1.1.2'));
  await type('Buiten kantoortijd is er niemand.');
  await press('Tab');
  await field(page, 'motivering/1.1.2').locator('.opslagstatus', { hasText: 'Opgeslagen om' }).waitFor();
  await press('g');
  await type('1.3.2');
  await enter();
  assert.equal(new URL(page.url()).hash, '#verwachting-1.3.2');
  await press('1');
  await field(page, 'score/1.3.2').locator('.opslagstatus', { hasText: 'Opgeslagen om' }).waitFor();
});

test('a bevinding, and at once the next', async () => {
  await tabToLink('Nieuwe bevinding bij 1.3.2');
  await enter();
  await tabTo(({ name }) => name === 'bron');
  await press('ArrowDown');
  await tabTo(({ name }) => name === 'tekst');
  await type('Het systeem valt vaak uit.');
  await tabTo(({ name }) => name === 'richting');
  await press('ArrowDown');
  await tabToButton('Opslaan en nog een');
  await enter();
  await page.locator('.confirmation').waitFor();
  await page.goto(`${toets}/bevindingen`);
  assert.match(await page.locator('.bevinding').innerText(), /Het systeem valt vaak uit\.\s+.*1\.3\.2/s);
});

test('an error takes the focus and leads to the field', async () => {
  await page.goto(`${toets}/bron/nieuw?soort=dossier`);
  await tabTo(({ name }) => name === 'pseudoniem');
  await enter();
  assert.match(await page.title(), /^Fout: /);
  assert.match(await page.evaluate(() => document.activeElement.className), /foutenlijst/);
  await press('Tab');
  await press('Enter');
  assert.equal((await focused()).name, 'pseudoniem');
});

test('nothing complained', () => assert.deepEqual(page.complaints, []));
