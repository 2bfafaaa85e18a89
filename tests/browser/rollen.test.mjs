// SPDX-License-Identifier: EUPL-1.2
// How people come in: the first visit, the one-time links, a code from an app, and the pages that
// are not for everybody.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startBrowser } from './browser.mjs';
import { invite, logIn, makeFirst, oneTimeCode, people, sendLogin, useLink } from './mensen.mjs';
import { openWindow, startApplication } from './toepassing.mjs';

const { beheerder, inspecteurA, inspecteurB, coordinator, management } = people;

let browser;
let app;
let page; // of the beheerder
const windows = new Map();

before(async () => {
  [browser, app] = await Promise.all([startBrowser(), startApplication()]);
  page = await openWindow(browser, app);
});
after(async () => {
  await browser.close();
  await app.stop();
});

const menu = (one) => one.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link').allInnerTexts();

async function status(one, path) {
  const answer = await one.goto(path);
  return answer.status();
}

test('the RFC gives the code that we calculate', () => {
  // RFC 6238, appendix B: the key "12345678901234567890" at 59 seconds gives 94287082.
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
  assert.equal(oneTimeCode(secret, 1 - Math.floor(Date.now() / 30_000)), '287082');
});

test('the first visit makes the beheerder, with the code of the terminal and no other', async () => {
  await page.goto('/');
  assert.equal(new URL(page.url()).pathname, '/eerste-keer');
  await page.getByLabel('Code uit de terminal').fill('aaaa-bbbb-cccc-dddd');
  await page.getByRole('button', { name: 'Beheerder maken' }).click();
  await page.locator('.foutenlijst').waitFor();
  assert.match(await page.title(), /^Fout: /);
  await makeFirst(page, app.code);
  assert.equal(await status(page, '/eerste-keer'), 404);
  await logIn(page, beheerder);
  assert.deepEqual(await menu(page), ['Personen', 'Bewaartermijnen', 'Reservekopie', 'Logboek', 'Account', 'Hulp']);
});

test('who is invited chooses a password with a link that works once', async () => {
  for (const who of [inspecteurA, inspecteurB, coordinator, management]) {
    const link = await invite(page, who);
    const other = await openWindow(browser, app);
    await useLink(other, link, who);
    assert.equal(await status(other, link), 404);
    await logIn(other, who);
    windows.set(who, other);
  }
  await page.goto('/beheer/personen');
  const rows = await page.locator('tbody tr').allInnerTexts();
  assert.equal(rows.length, 5);
  assert.match(rows.join('\n'), /Management IJsselland.*VT-management \(IJsselland\)/);
});

test('each role has its own beginning', async () => {
  const expected = new Map([
    [inspecteurA, ['Mijn toetsen', 'Onderzoeken', 'Organisaties', 'Publicaties', 'Account', 'Hulp']],
    [coordinator, ['Onderzoeken', 'Organisaties', 'Publicaties', 'Account', 'Hulp']],
    [management, ['Zelfevaluatie', 'Concepten', 'Uw organisatie', 'Publicaties', 'Account', 'Hulp']],
  ]);
  for (const [who, items] of expected) assert.deepEqual(await menu(windows.get(who)), items);
});

test('the coördinator opens an onderzoek and makes a team', async () => {
  const window = windows.get(coordinator);
  await window.goto('/onderzoeken');
  await window.getByRole('link', { name: 'Onderzoek openen' }).click();
  await window.getByLabel('Stap 1 (2015)').check();
  await window.getByRole('button', { name: 'Verder' }).click();
  await window.locator('dd', { hasText: 'Stap 1 (2015)' }).waitFor();
  assert.equal(await window.locator('input[name="regelset"]:checked').count(), 0);
  await window.getByRole('button', { name: 'Onderzoek openen' }).click();
  assert.match(await window.title(), /^Fout: /);
  await window.getByLabel('Beslisregels zoals toegepast in 2015').check();
  await window.getByLabel('Naam van het onderzoek').fill('Proefronde');
  await window.getByLabel('Toezichthouder').fill('Inspectie Gezondheidszorg en Jeugd');
  await window.getByLabel('Eerste dag').fill('2026-09-01');
  await window.getByLabel('Laatste dag').fill('2026-12-31');
  // The short way: straight to adoption.
  for (const step of ['Collegiale toets', 'Wederhoor']) await window.getByLabel(step).uncheck();
  await window.getByLabel('IJsselland').check();
  await window.getByLabel('Twente').check();
  await window.getByRole('button', { name: 'Onderzoek openen' }).click();
  await window.getByText('Het onderzoek is geopend').waitFor();
  for (const name of ['Inspecteur A', 'Inspecteur B'])
    await window.getByRole('checkbox', { name: `${name} IJsselland` }).check();
  await window.getByRole('button', { name: 'Opslaan', exact: true }).click();
  await window.getByText('De teams zijn opgeslagen').waitFor();
  assert.match(await window.getByRole('row', { name: /IJsselland/ }).innerText(), /\b2\b/);
  assert.match(await window.locator('.te-klein').innerText(), /Er is nog niemand .*Twente/);
});

test('a page that is not for somebody does not exist for them', async () => {
  const inspector = windows.get(inspecteurA);
  await inspector.goto('/');
  const links = await inspector.locator('.toetslijst h3 a').all();
  assert.deepEqual(await Promise.all(links.map((link) => link.innerText())), ['IJsselland']);
  const toets = await links[0].getAttribute('href');
  const forbidden = [
    [page, [toets, '/onderzoeken', '/zelfevaluatie', '/onderzoek/proefronde']],
    [inspector, ['/beheer/personen', '/onderzoek/nieuw', '/onderzoek/proefronde/team', '/zelfevaluatie', '/inspecteurs']],
    [windows.get(coordinator), ['/beheer/logboek', '/zelfevaluatie', `${toets}/bron/nieuw?soort=dossier`,
      `${toets}/interview/1`, `${toets}/geschiedenis/interview/1`]],
    [windows.get(management), [toets, '/onderzoeken', '/beheer/personen', `${toets}/rapport`, `${toets}/lezers`,
      '/inspecteurs']],
  ];
  for (const [who, paths] of forbidden)
    for (const path of paths) assert.equal(await status(who, path), 404, path);
  assert.equal(await status(inspector, toets), 200);
  // What runs, and its concept report, are for the coördinator to read.
  for (const path of [toets, `${toets}/rapport`, `${toets}/lezers`])
    assert.equal(await status(windows.get(coordinator), path), 200, path);
});

test('who reads what is said in words, to everybody', async () => {
  const inspector = windows.get(inspecteurA);
  await inspector.goto('/');
  await inspector.locator('.toetslijst h3 a').first().click();
  await inspector.getByRole('link', { name: 'Wie leest dit?' }).click();
  const row = inspector.getByRole('row', { name: /landelijk coördinator/ });
  assert.deepEqual((await row.getByRole('cell').allInnerTexts()).slice(0, 3), ['ja', 'ja', 'nee']);
  for (const one of [page, ...windows.values()]) {
    await one.goto('/');
    await one.getByRole('link', { name: 'Wie leest wat?' }).click();
    assert.equal(await one.getByRole('table').count(), 3);
  }
});

test('VT-management finds the toetsen of a published round, of all organisations, from its beginning', async () => {
  const window = windows.get(management);
  await window.goto('/');
  const list = window.locator('section', { has: window.getByRole('heading', { name: 'Gepubliceerde rondes van alle organisaties' }) });
  await list.getByRole('link', { name: /^Volgende/ }).click();
  await window.getByRole('link', { name: 'Zeeland', exact: true }).click();
  assert.match(await window.locator('main').innerText(), /Stap 1 \(2015\)/);
  assert.equal(await window.getByRole('button').filter({ hasText: 'Opslaan' }).count(), 0);
});

test('somebody sets up a code on a telephone and logs in with it', async () => {
  const window = windows.get(inspecteurA);
  await window.goto('/account');
  await window.getByRole('link', { name: 'Inloggen met een code instellen' }).click();
  await window.getByLabel('Uw wachtwoord').fill(inspecteurA.password);
  await window.getByRole('button', { name: 'Beginnen' }).click();
  const secret = await window.locator('main code').innerText();
  await window.getByLabel(/^Code/).fill('000000');
  await window.getByRole('button', { name: 'Aanzetten' }).click();
  assert.match(await window.title(), /^Fout: /);
  // A code works once. The one before is still good, so that the one of now is left for logging in.
  await window.getByLabel(/^Code/).fill(oneTimeCode(secret, -1));
  await window.getByRole('button', { name: 'Aanzetten' }).click();
  await window.getByText('Inloggen met een code staat nu aan').waitFor();
  assert.equal(await window.locator('.herstelcodes li').count(), 10);
  await window.getByRole('button', { name: 'Uitloggen', exact: true }).click();
  await sendLogin(window, inspecteurA);
  const code = oneTimeCode(secret);
  await window.getByLabel('Code', { exact: true }).fill(code);
  await window.getByRole('button', { name: 'Inloggen' }).click();
  await window.getByRole('button', { name: 'Uitloggen', exact: true }).waitFor();
  const thief = await openWindow(browser, app);
  await thief.goto('/inloggen');
  await sendLogin(thief, inspecteurA);
  await thief.getByLabel('Code', { exact: true }).fill(code);
  await thief.getByRole('button', { name: 'Inloggen' }).click();
  await thief.locator('.foutenlijst').waitFor();
  assert.equal(await status(thief, '/account'), 200, 'the page to log in');
  assert.match(await thief.title(), /^Inloggen/);
});

test('no page complained', () => {
  for (const one of [page, ...windows.values()]) assert.deepEqual(one.complaints, []);
});
