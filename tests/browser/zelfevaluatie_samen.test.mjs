// SPDX-License-Identifier: EUPL-1.2
// A zelfevaluatie with three colleagues: one is responsible, one fills in, one reads. Then the next
// one, which begins with this one, the years beside each other, and beside what the inspectie found.

import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { axeFindings, startBrowser } from './browser.mjs';
import { people, receive, useLink, windowOf } from './mensen.mjs';
import { acceptGaps, openOnderzoek } from './onderzoek.mjs';
import { openWindow, startApplication } from './toepassing.mjs';
import { giveScore, writeField } from './velden.mjs';

const { inspecteurA, inspecteurElders, coordinator, management } = people;
const colleague = (name, key) => ({ name, email: `${key}@voorbeeld.nl`, password: `lange wachtzin van ${key} 2026` });
const contributor = colleague('Medewerker A', 'medewerker-a');
const onlooker = colleague('Medewerker B', 'medewerker-b');
const pictures = process.env.MAATLAT_BEELDEN;

let browser;
let app;
let page; // of who is responsible
let worker;
let reader;
let inspector;
let first; // address of the first zelfevaluatie
let second;

before(async () => {
  [browser, app] = await Promise.all([startBrowser(), startApplication()]);
  await receive(app, inspecteurA, inspecteurElders, coordinator, management);
  await openOnderzoek(app, ['IJsselland'], [inspecteurA]);
  [page, inspector] = await Promise.all([management, inspecteurA].map((who) => windowOf(browser, app, who)));
});
after(async () => {
  await browser.close();
  await app.stop();
});

const press = (one, name) => one.getByRole('button', { name }).first().click();

/** A page wide and narrow: nothing sticks out, and nothing that axe finds. */
async function look(one, name) {
  for (const width of [1280, 320]) {
    await one.setViewportSize({ width, height: 900 });
    const over = await one.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(over <= 0, `${name} sticks out at ${width}`);
    assert.deepEqual(await axeFindings(one), [], `${name} at ${width}`);
    if (pictures) {
      mkdirSync(pictures, { recursive: true });
      await one.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true });
    }
  }
  await one.setViewportSize({ width: 1280, height: 900 });
}

async function open(begin) {
  await page.goto('/zelfevaluatie');
  await page.getByLabel(/Stap 1 \(2015\)/).first().check();
  if (begin) await page.getByLabel(begin).check();
  await press(page, 'Zelfevaluatie openen');
  await page.getByText('De zelfevaluatie is geopend').waitFor();
  return new URL(page.url()).pathname.replace(/\/bevestigen$/, '');
}

async function invite(who, task) {
  await page.goto(`${first}/samenwerken`);
  await page.getByLabel('Naam').fill(who.name);
  await page.getByLabel('E-mailadres').fill(who.email);
  await page.locator(`input[name="nieuwe-taak"][value="${task}"]`).check();
  await press(page, 'Nodig uit');
  const link = await page.locator('code', { hasText: '/link/' }).innerText();
  const window = await openWindow(browser, app);
  await useLink(window, link, who);
  await window.close();
  return windowOf(browser, app, who);
}

async function addBron(one) {
  await page.goto(`${one}/bron/nieuw?soort=document`);
  await page.getByLabel('Titel').fill('Jaarplan');
  await page.getByLabel('Protocol', { exact: true }).check();
  await page.getByLabel('Datum van het document').fill('2026-09-03');
  await press(page, 'Opslaan');
}

async function handIn(one) {
  await page.goto(`${one}/indienen`);
  await acceptGaps(page);
  await page.locator('[name=zeker]').check();
  await press(page, 'Dien in');
  await page.getByText('De zelfevaluatie is ingediend').waitFor();
}

test('who opens it is responsible, and invites two colleagues by a link', async () => {
  first = await open();
  await page.goto(`${first}/samenwerken`);
  await page.getByText('U bent verantwoordelijk voor deze zelfevaluatie.').waitFor();
  await page.getByLabel('Naam').fill('Iemand');
  await page.getByLabel('E-mailadres').fill(inspecteurA.email);
  await press(page, 'Nodig uit');
  await page.getByText('Met dit e-mailadres kunt u geen account maken.').first().waitFor();
  assert.equal(await page.getByLabel('Naam').inputValue(), 'Iemand', 'nothing typed is lost');
  page.complaints.length = 0;
  worker = await invite(contributor, 'meewerken');
  reader = await invite(onlooker, 'meelezen');
  await page.goto(`${first}/samenwerken`);
  await page.getByRole('heading', { name: 'Medewerker A: werkt mee' }).waitFor();
  await page.getByRole('heading', { name: 'Medewerker B: leest mee' }).waitFor();
  await look(page, 'samenwerken');
});

test('a colleague sees this zelfevaluatie, and nothing else', async () => {
  for (const one of [worker, reader]) {
    await one.goto('/');
    await one.getByText('Zelfevaluaties waaraan u meewerkt').waitFor();
    await one.locator('.toetslijst').getByRole('link', { name: 'IJsselland' }).first().click();
    await one.getByText('0 van 24 beoordeeld').first().waitFor();
    for (const path of ['/zelfevaluatie', '/onderzoek/stap1-2015', '/publicaties', `${first}/indienen`])
      assert.equal((await one.goto(path)).status(), 404, path);
    one.complaints.length = 0;
  }
  await reader.goto(`${first}/criterium/1.1`);
  assert.equal(await reader.locator('main form[method=post]').count(), 0, 'a reader changes nothing');
});

test('verwachtingen are divided, and colleagues remark beside them', async () => {
  await page.goto(`${first}/tabel`);
  for (const code of ['1.1.1', '1.1.4']) await page.locator(`input[name="regel"][value="${code}"]`).check();
  await page.getByLabel('Wijs de aangevinkte verwachtingen toe aan').selectOption({ label: contributor.name });
  await press(page, 'Wijs toe');
  await page.getByText('Medewerker A: 2 toegewezen, 2 zonder score').first().waitFor();
  assert.equal(await page.getByRole('option', { name: onlooker.name }).count(), 0, 'not to who only reads');
  await worker.goto(`${first}/criterium/1.1`);
  await giveScore(worker, '1.1.1', 'voldoende');
  await giveScore(worker, '1.1.4', 'onvoldoende');
  await writeField(worker, 'motivering/1.1.4', 'Buiten kantoortijd is er niemand.');
  await writeField(worker, 'verbeterpunt/1.1.4', 'Regel een achterwacht.');
  await worker.goto(`${first}/opmerkingen?bij=score%2F1.1.1`);
  await worker.locator('textarea').first().fill('Is dit ook in het weekend zo?');
  await press(worker, /Opslaan|Plaats|Maak/);
  await page.goto(`${first}/opmerkingen`);
  await page.getByText('Is dit ook in het weekend zo?').waitFor();
});

test('a colleague who stops leaves the work, and the rest is free', async () => {
  await page.goto(`${first}/tabel`);
  await page.locator('input[name="regel"][value="1.1.2"]').check();
  await page.getByLabel('Wijs de aangevinkte verwachtingen toe aan').selectOption({ label: contributor.name });
  await press(page, 'Wijs toe');
  await page.goto(`${first}/samenwerken`);
  await press(page, /Laat stoppen.*Medewerker A/);
  await page.getByText('De verwachtingen van deze collega zijn vrij').waitFor();
  assert.equal((await worker.goto(first)).status(), 404);
  worker.complaints.length = 0;
  await page.getByLabel('Collega met een account').selectOption({ label: contributor.name });
  await press(page, 'Noem deze collega');
  await page.getByText('Uw collega ziet de zelfevaluatie nu.').waitFor();
  await page.goto(`${first}/criterium/1.1`);
  assert.match(await page.locator('main').innerHTML(), /Buiten kantoortijd is er niemand/);
});

test('the responsible person hands it in; the inspectie reads no remark', async () => {
  await addBron(first);
  await handIn(first);
  assert.equal((await inspector.goto(`${first}/criterium/1.1`)).status(), 200);
  assert.doesNotMatch(await inspector.content(), /weekend/);
  await inspector.goto(`${first}/opmerkingen`);
  assert.doesNotMatch(await inspector.content(), /weekend/);
});

test('the next begins with this one: each score is to be confirmed', async () => {
  second = await open(/De vorige: Zelfevaluatie 1/);
  await page.getByText('Twee scores uit Zelfevaluatie 1 moeten nog worden bevestigd').waitFor();
  await look(page, 'bevestigen');
  await page.goto(`${second}/criterium/1.1`);
  await page.getByText('In Zelfevaluatie 1 was dit: voldoende.').waitFor();
  await page.getByText('Overgenomen uit Zelfevaluatie 1, niet gewijzigd.').first().waitFor();
  await page.goto(second);
  await page.getByText('0 van 24 beoordeeld').first().waitFor();
  await page.goto(`${second}/hiaten`);
  await page.getByText('Verwachting 1.1.1 heeft nog geen score: dat het voldoende was in').first().waitFor();
  await page.goto(`${second}/bevestigen`);
  await press(page, /^Bevestig\s+1\.1\.1$/);
  await page.getByText('De score is bevestigd.').waitFor();
  await page.goto(`${second}/criterium/1.1`);
  await giveScore(page, '1.1.4', 'voldoende');
  await page.goto(`${second}/bevestigen`);
  await page.getByText('Alle scores uit Zelfevaluatie 1 zijn bevestigd of gewijzigd.').waitFor();
  await addBron(second);
  await handIn(second);
});

test('the years stand beside each other, with what the inspectie found', async () => {
  await page.goto('/zelfevaluatie');
  await page.getByRole('link', { name: 'De jaren naast elkaar' }).click();
  await page.getByText('1 beter, 1 gelijk en 0 minder').waitFor();
  await page.getByText('inspectie, ').first().waitFor();
  await look(page, 'jaren');
  await page.emulateMedia({ media: 'print' });
  if (pictures) await page.screenshot({ path: join(pictures, 'jaren-print.png'), fullPage: true });
  await page.emulateMedia({ media: null });
});

test('beside the inspectie it says how little few differences say', async () => {
  await page.goto(second);
  await page.getByRole('link', { name: 'IJking' }).click();
  await page.getByText(/U was op \d van de 2 vergeleken verwachtingen strenger dan de inspectie/).waitFor();
  await look(page, 'ijking');
  await inspector.goto(`${second}/ijking`);
  await inspector.getByText(/De organisatie was op \d van de 2/).waitFor();
  assert.equal((await worker.goto(`${first}/ijking`)).status(), 404, 'not for a colleague');
  worker.complaints.length = 0;
});

test('nothing complained', () => {
  for (const one of [page, worker, reader, inspector]) assert.deepEqual(one.complaints, []);
});
