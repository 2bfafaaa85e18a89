// SPDX-License-Identifier: EUPL-1.2
// All teams of an onderzoek on one page: with the mouse, with the keyboard alone, without JavaScript,
// on a telephone, and beside somebody else who changes them too.

import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { axeFindings, startBrowser } from './browser.mjs';
import { logInClient } from './klant.mjs';
import { people, receive, windowOf } from './mensen.mjs';
import { startApplication } from './toepassing.mjs';

const { beheerder, coordinator } = people;
const pictures = process.env.MAATLAT_BEELDEN;
const MANY = 60;
const inspectors = Array.from({ length: MANY }, (_, index) => ({
  ...people.inspecteurA,
  name: `Inspecteur ${String(index + 1).padStart(2, '0')}`,
  email: `inspecteur-${index + 1}@voorbeeld.nl`,
}));

let browser;
let app;
let page;
let path;

before(async () => {
  [browser, app] = await Promise.all([startBrowser(), startApplication()]);
  if (pictures) mkdirSync(pictures, { recursive: true });
  await receive(app, coordinator);
  // Who never logs in is an inspecteur all the same.
  const client = await logInClient(app, beheerder);
  for (const { name, email } of inspectors)
    await client.post('/beheer/personen/nieuw', { naam: name, email, rol: 'inspecteur', organisatie: '' });
  page = await windowOf(browser, app, coordinator);
  const chief = await logInClient(app, coordinator);
  const form = await chief.get('/onderzoek/nieuw');
  const [, id] = form.match(/<label for="([^"]+)">[^<]*Stap 1/);
  const [, kader] = form.match(new RegExp(`id="${id}" name="\\w+" value="([^"]*)"`));
  const place = await chief.post('/onderzoek/nieuw', {
    naam: 'Landelijk',
    toezichthouder: 'Inspectie',
    periodeVan: '2026-09-01',
    periodeTot: '2026-12-31',
    kader,
    regelset: 'toegepast-2015',
    alle: 'ja',
  });
  [path] = place.split('?');
});
after(async () => {
  await browser.close();
  await app.stop();
});

const box = (one, person, organisation) => one.getByRole('checkbox', { name: `${person} ${organisation}`, exact: true });
const save = (one) => one.getByRole('button', { name: 'Opslaan', exact: true }).click();
const saved = (one) => one.getByText('De teams zijn opgeslagen').waitFor();

/** Of what has the focus: whether it is in sight, not under a head that stays or the first column. */
const hidden = () => {
  const one = document.activeElement.getBoundingClientRect();
  const under = document.elementFromPoint(one.x + one.width / 2, one.y + one.height / 2);
  return under !== document.activeElement && !document.activeElement.contains(under);
};

test('a team is three clicks: two boxes and one save', async () => {
  await page.goto(path);
  assert.equal(await page.getByRole('checkbox', { name: /^Inspecteur/ }).count(), MANY * 26);
  await box(page, 'Inspecteur 01', 'Twente').check();
  const row = page.getByRole('row', { name: /Twente/ });
  assert.match(await row.innerText(), /Met één persoon kan niemand vaststellen/);
  await box(page, 'Inspecteur 02', 'Twente').check();
  assert.doesNotMatch(await row.innerText(), /één persoon/);
  await save(page);
  await saved(page);
  assert.ok(await box(page, 'Inspecteur 02', 'Twente').isChecked());
});

test('with the keyboard alone: arrows in the table, Tab past it, and the focus never out of sight', async () => {
  await page.goto(path);
  await box(page, 'Inspecteur 01', 'Amsterdam-Amstelland').focus();
  for (const [key, times] of [['ArrowRight', 30], ['ArrowDown', 15], ['ArrowLeft', 28], ['ArrowUp', 12]])
    for (let i = 0; i < times; i += 1) {
      await page.keyboard.press(key);
      assert.equal(await page.evaluate(hidden), false, `${key} ${i}: ${await page.evaluate(() => document.activeElement.id)}`);
    }
  await page.keyboard.press('Space');
  const chosen = await page.evaluate(() => document.activeElement.id);
  assert.ok(await page.locator(`[id="${chosen}"]`).isChecked());
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'opslaan', 'one Tab leaves the table');
  await page.keyboard.press('Enter');
  await saved(page);
  assert.ok(await page.locator(`[id="${chosen}"]`).isChecked());
});

test('a search shows less, and what was chosen stays, without JavaScript too', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const one = await windowOf(browser, app, coordinator, { javaScriptEnabled });
    await one.goto(path);
    const who = javaScriptEnabled ? 'Inspecteur 11' : 'Inspecteur 12';
    await box(one, who, 'Utrecht').check();
    await one.getByLabel('Zoek een inspecteur').fill('teur 4');
    await one.getByLabel('Zoek een organisatie').fill('zee');
    await one.getByRole('button', { name: 'Toon deze' }).click();
    await one.getByText('U ziet 10 van de 60 inspecteurs en 1 van de 26 organisaties').waitFor();
    await box(one, 'Inspecteur 41', 'Zeeland').check();
    await save(one);
    await saved(one);
    assert.equal(await one.getByLabel('Zoek een inspecteur').inputValue(), 'teur 4', 'the search stays');
    await one.goto(path);
    assert.ok(await box(one, who, 'Utrecht').isChecked());
    assert.ok(await box(one, 'Inspecteur 41', 'Zeeland').isChecked());
    assert.deepEqual(one.complaints, []);
    await one.context().close();
  }
});

test('somebody else changed the same team: which box, and nothing lost', async () => {
  const other = await windowOf(browser, app, coordinator);
  await Promise.all([page.goto(path), other.goto(path)]);
  await box(other, 'Inspecteur 20', 'Drenthe').check();
  await save(other);
  await saved(other);
  await box(page, 'Inspecteur 21', 'Drenthe').check();
  await box(page, 'Inspecteur 22', 'Friesland').check();
  await save(page);
  const message = page.locator('.foutenlijst a').first();
  assert.match(await message.innerText(), /^Drenthe: Inspecteur 20 is intussen gezet in het team, door Coördinator/);
  await message.click();
  assert.match(await page.evaluate(() => document.activeElement.getAttribute('aria-invalid')), /true/);
  for (const [who, where] of [['20', 'Drenthe'], ['21', 'Drenthe'], ['22', 'Friesland']])
    assert.ok(await box(page, `Inspecteur ${who}`, where).isChecked(), who);
  if (pictures) await page.screenshot({ path: join(pictures, 'teams-conflict-1280.png'), fullPage: true });
  await save(page);
  await saved(page);
  assert.ok(await box(page, 'Inspecteur 21', 'Drenthe').isChecked());
  await other.context().close();
});

test('who is blocked, or no inspecteur any more, stands there as such and is replaced', async () => {
  const client = await logInClient(app, beheerder);
  const list = await client.get('/beheer/personen');
  const nr = (name) => list.match(new RegExp(`/beheer/personen/(\\d+)"[^>]*>${name}<`))[1];
  const block = `/beheer/personen/${nr('Inspecteur 01')}/blokkade`;
  const [, version] = (await client.get(block)).match(/name="versie" value="(\d+)"/);
  await client.post(block, { versie: version, blokkeren: 'ja' });
  await page.goto(path);
  await page.getByText('Inspecteur 01 zit nog in het team van Twente, en kan daar niets meer.').waitFor();
  assert.match(await page.locator('.te-klein').innerText(), /Met één persoon .*Twente/);
  await page.getByRole('checkbox', { name: /^Inspecteur 01 .*Twente$/ }).uncheck();
  await box(page, 'Inspecteur 03', 'Twente').check();
  await save(page);
  await saved(page);
  assert.equal(await page.getByRole('checkbox', { name: /^Inspecteur 01/ }).count(), 0);
  assert.doesNotMatch(await page.locator('.te-klein').innerText(), /Twente/);
});

test('wide, narrow and zoomed: nothing beside the screen, nothing for axe, and the focus in sight', async () => {
  await page.goto(path);
  for (const [width, height] of [[1280, 800], [390, 800], [320, 568], [320, 256]]) {
    await page.setViewportSize({ width, height });
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, `${width}`);
    if (height !== 256) assert.deepEqual(await axeFindings(page), [], `${width}`);
    if (pictures) await page.screenshot({ path: join(pictures, `teams-${width}-${height}.png`) });
    await box(page, 'Inspecteur 30', 'Haaglanden').focus();
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowLeft', 'ArrowUp', 'ArrowUp']) {
      await page.keyboard.press(key);
      assert.equal(await page.evaluate(hidden), false, `${width}×${height} ${key}`);
    }
    if (pictures) await page.screenshot({ path: join(pictures, `teams-vak-${width}-${height}.png`) });
  }
  await page.setViewportSize({ width: 1280, height: 800 });
});

test('no page complained', () => {
  assert.deepEqual(page.complaints, []);
});
