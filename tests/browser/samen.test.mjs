// SPDX-License-Identifier: EUPL-1.2
// Two people in one field, a connection that is lost, a session that ends, and impatient fingers:
// nobody loses a sentence.

import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { startBrowser } from './browser.mjs';
import { logInClient } from './klant.mjs';
import { people, receive, sendLogin, windowOf } from './mensen.mjs';
import { openOnderzoek } from './onderzoek.mjs';
import { startApplication } from './toepassing.mjs';
import { field, writeField } from './velden.mjs';

const { inspecteurA, inspecteurB, coordinator } = people;

let browser;
let app;
let toets;
let page; // of inspecteur A
let other; // of inspecteur B
const complaints = [];

before(async () => {
  [browser, app] = await Promise.all([startBrowser(), startApplication()]);
  await receive(app, inspecteurA, inspecteurB, coordinator);
  const { toetsen } = await openOnderzoek(app, ['IJsselland'], [inspecteurA, inspecteurB]);
  toets = `/toets/${toetsen.IJsselland}`;
});
after(async () => {
  await browser.close();
  await app.stop();
});
beforeEach(async () => {
  for (const one of [page, other]) await one?.context().close();
  page = await windowOf(browser, app, inspecteurA);
  other = await windowOf(browser, app, inspecteurB);
  complaints.push(page.complaints, other.complaints);
});

const box = (where, key) => field(where, key).locator('textarea').first();
const status = (where, key, text) => field(where, key).locator('.opslagstatus', { hasText: text }).waitFor();
const save = (where, key) => field(where, key).getByRole('button', { name: /^Opslaan/ }).click();
/** Runs in the page: texts without the words that only a screen reader says. */
const readTexts = (parts) =>
  parts.map((part) => {
    const copy = part.cloneNode(true);
    for (const spoken of copy.querySelectorAll('.alleen-gehoord')) spoken.remove();
    return copy.textContent.trim();
  });

/** What is stored, as a colleague sees it who opens the page now. */
async function stored(key) {
  const criterium = key.match(/\d\.\d/)[0];
  await other.goto(`${toets}/criterium/${criterium}`);
  return box(other, key).inputValue();
}

test('two people in one field: both texts side by side, and both kept', async () => {
  const key = 'motivering/1.1.1';
  for (const one of [page, other]) await one.goto(`${toets}/criterium/1.1`);
  await writeField(page, key, 'Er is een rooster gezien.');
  await box(other, key).fill('De telefoon is getest.');
  await box(other, key).blur();
  await status(other, key, /Niet opgeslagen.*Kies Opslaan/s);
  assert.equal(await box(other, key).inputValue(), 'De telefoon is getest.');
  await save(other, key);
  await other.getByRole('heading', { name: /van Inspecteur A$/ }).waitFor();
  assert.deepEqual(await other.locator('.naast .tekstverschil').evaluateAll(readTexts), [
    'De telefoon is getest.',
    'Er is een rooster gezien.',
  ]);
  await other.getByRole('button', { name: 'Sla de twee samen op' }).click();
  assert.equal(new URL(other.url()).hash, '#motivering-1.1.1');
  const together = await stored(key);
  assert.match(together, /De telefoon is getest\./);
  assert.match(together, /Er is een rooster gezien\./);
});

test('a lost connection keeps the text here and sends it later', async () => {
  const key = 'motivering/1.1.2';
  await page.goto(`${toets}/criterium/1.1`);
  await page.context().setOffline(true);
  await box(page, key).fill('Zonder verbinding getypt.');
  await box(page, key).blur();
  await status(page, key, 'Geen verbinding. Uw tekst staat in deze browser');
  assert.equal(await stored(key), '');
  await page.context().setOffline(false);
  await status(page, key, 'Opgeslagen om');
  assert.equal(await stored(key), 'Zonder verbinding getypt.');
});

test('a lost connection and a closed tab: the text is there at the next visit', async () => {
  const key = 'motivering/1.1.3';
  await page.goto(`${toets}/criterium/1.1`);
  await page.context().setOffline(true);
  await box(page, key).fill('De trein ging een tunnel in.');
  await box(page, key).blur();
  await status(page, key, 'Geen verbinding');
  const again = await page.context().newPage();
  await page.close();
  await again.context().setOffline(false);
  await again.goto(`${toets}/criterium/1.1`);
  await status(again, key, 'Opgeslagen om');
  assert.equal(await stored(key), 'De trein ging een tunnel in.');
  page = again;
});

test('a button pressed without a connection: the text is there when the form is opened by its address', async () => {
  const path = `${toets}/bron/nieuw?soort=document`;
  const text = () => page.getByLabel('Titel');
  await page.goto(path);
  await page.context().setOffline(true);
  await text().fill('Rooster van september');
  await page.locator('.opslagstatus', { hasText: 'Geen verbinding' }).first().waitFor();
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
  await page.waitForURL('chrome-error://**');
  await page.context().setOffline(false);
  // The address of a new form redirects; that says nothing of the form that was submitted.
  await page.goto(path);
  await page.locator('.opslagstatus', { hasText: 'Als concept opgeslagen' }).first().waitFor();
  assert.equal(await text().inputValue(), 'Rooster van september');
});

async function logOutEverywhere() {
  const client = await logInClient(app, inspecteurA);
  await client.post('/uitloggen/overal', {}, '/account');
}

test('a session that ends while typing: the text is sent after logging in again', async () => {
  const key = 'motivering/1.2.1';
  await page.goto(`${toets}/criterium/1.2`);
  await logOutEverywhere();
  await box(page, key).fill('Na de lunch verder.');
  await box(page, key).blur();
  await status(page, key, 'U bent uitgelogd. Uw tekst staat in deze browser.');
  const [login] = await Promise.all([
    page.context().waitForEvent('page'),
    field(page, key).getByRole('link', { name: /Log in/ }).click(),
  ]);
  await sendLogin(login, inspecteurA);
  await login.getByRole('button', { name: 'Uitloggen', exact: true }).waitFor();
  // Whichever tab has the connection first sends it: the one to log in, or the one that waited.
  await page.bringToFront();
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await page.waitForFunction(() => Object.keys(localStorage).every((key) => key === 'maatlat-gebruik'));
  assert.equal(await stored(key), 'Na de lunch verder.');
});

test('a session that ends while typing, without JavaScript: the form comes back', async () => {
  const key = 'motivering/1.2.2';
  const plain = await windowOf(browser, app, inspecteurA, { javaScriptEnabled: false });
  await plain.goto(`${toets}/criterium/1.2`);
  await logOutEverywhere();
  await box(plain, key).fill('Na een lange vergadering.');
  await save(plain, key);
  await sendLogin(plain, inspecteurA);
  assert.match(await plain.locator('main').innerText(), /Na een lange vergadering\./);
  await plain.getByRole('button', { name: 'Alsnog opslaan' }).click();
  assert.equal(new URL(plain.url()).hash, '#motivering-1.2.2');
  assert.equal(await stored(key), 'Na een lange vergadering.');
  complaints.push(plain.complaints);
  await plain.context().close();
});

test('a double click saves once', async () => {
  await page.goto(`${toets}/bron/nieuw?soort=dossier`);
  await page.getByLabel('Pseudoniem van het dossier').fill('D-22');
  await page.getByRole('button', { name: 'Opslaan' }).dblclick();
  await page.locator('.confirmation').waitFor();
  await page.goto(`${toets}/bronnen`);
  assert.equal(await page.getByRole('link', { name: 'Dossier D-22', exact: true }).count(), 1);
});

test('two tabs of one person: what the second did not see is not overwritten', async () => {
  const key = 'motivering/1.2.3';
  const second = await page.context().newPage();
  for (const one of [page, second]) await one.goto(`${toets}/criterium/1.2`);
  await writeField(page, key, 'In het eerste tabblad.');
  await box(second, key).fill('In het tweede tabblad.');
  await box(second, key).blur();
  await status(second, key, /Niet opgeslagen/);
  await save(second, key);
  await second.getByRole('button', { name: 'Sla op wat ik typte' }).click();
  assert.equal(await stored(key), 'In het tweede tabblad.');
});

test('what was typed and not saved is there at the next visit, with the time', async () => {
  const key = 'onderbouwing/1.2';
  await page.goto(`${toets}/criterium/1.2`);
  await box(page, key).pressSequentially('Nog niet af');
  await status(page, key, 'Als concept opgeslagen om');
  const elsewhere = await windowOf(browser, app, inspecteurA);
  await elsewhere.goto(`${toets}/criterium/1.2`);
  assert.equal(await box(elsewhere, key).inputValue(), 'Nog niet af');
  assert.match(await field(elsewhere, key).innerText(), /Dit had u getypt om \d\d:\d\d en nog niet opgeslagen/);
  assert.equal(await stored(key), '', 'a colleague does not see a draft');
  await elsewhere.context().close();
});

test('no page complained', () => assert.deepEqual(complaints.flat(), []));
