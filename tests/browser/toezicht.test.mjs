// SPDX-License-Identifier: EUPL-1.2
// Verscherpt toezicht laid on, extended and lifted by two people, with bad input on the way; and the
// story of an organisation as the coördinator, an inspecteur, its own VT-management and that of
// another see it, on screens and on paper.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { axeFindings, startBrowser } from './browser.mjs';
import { people, receive, windowOf } from './mensen.mjs';
import { openOnderzoek } from './onderzoek.mjs';
import { startApplication } from './toepassing.mjs';

const { inspecteurA, inspecteurB, inspecteurElders, coordinator, management } = people;
const other = { ...management, name: 'Management Twente', email: 'vt-twente@voorbeeld.nl', organisation: 'Twente' };
const pictures = process.env.MAATLAT_BEELDEN;

let browser;
let app;
const windows = new Map();
let story; // the address of the story of IJsselland

const of = (who) => windows.get(who);
const main = (page) => page.locator('main').innerText();

before(async () => {
  [browser, app] = await Promise.all([startBrowser(), startApplication()]);
  await receive(app, inspecteurA, inspecteurB, inspecteurElders, coordinator, management, other);
  await openOnderzoek(app, ['IJsselland'], [inspecteurA, inspecteurB]);
  for (const who of [inspecteurElders, coordinator, management, other])
    windows.set(who, await windowOf(browser, app, who));
  // Who works in it most does so without JavaScript.
  windows.set(inspecteurA, await windowOf(browser, app, inspecteurA, { javaScriptEnabled: false }));
  windows.set(inspecteurB, await windowOf(browser, app, inspecteurB));
});
after(async () => {
  await browser.close();
  await app.stop();
});

/** How it looks at three widths and on paper; nothing sticks out. */
async function look(page, name) {
  for (const width of [1280, 390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, `${name} ${width}`);
    assert.deepEqual(await axeFindings(page), [], `${name} ${width}`);
    if (pictures) {
      mkdirSync(pictures, { recursive: true });
      await page.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true });
    }
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  if (!pictures) return;
  const pdf = join(pictures, `${name}.pdf`);
  await page.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true, format: 'A4' });
  execFileSync('pdftoppm', ['-png', '-r', '60', pdf, join(pictures, `${name}-papier`)]);
}

async function press(page, name) {
  await Promise.all([page.waitForNavigation(), page.getByRole('button', { name, exact: true }).click()]);
}

async function openStory(who, organisation) {
  const page = of(who);
  await page.goto('/organisaties');
  await page.getByRole('link', { name: `Verhaal van ${organisation}`, exact: true }).click();
  await page.getByRole('heading', { name: `Verhaal van ${organisation}`, level: 1 }).waitFor();
  return page;
}

const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
const shift = (days) =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });

test('what is publicly known of 2015–2017 stands there from the first day, totals as totals', async () => {
  const page = await openStory(coordinator, 'Gelderland Zuid');
  const text = await main(page);
  const order = ['Stap 1 (2015)', '23 oktober 2015', '8 van de 24 verwachtingen voldoende. Het bericht noemt alleen dit totaal.',
    '22 april 2016', 'Elke twee weken de wachtlijst, elke maand de voortgang per verbeterpunt.', '17 oktober 2016',
    'Verlengd met zes maanden.', '4 april 2017', '23 van de 24 verwachtingen voldoende. Het bericht noemt alleen dit totaal.'];
  let from = 0;
  for (const piece of order) {
    const here = text.indexOf(piece, from);
    assert.ok(here >= 0, `${piece} ontbreekt, of staat niet op volgorde:\n${text}`);
    from = here;
  }
  assert.match(text, /uit openbare berichten/i);
  assert.match(text, /Tot wanneer: niet bekend/);
  await look(page, 'gelderland-zuid');
});

test('lifting before laying on, a day to come and an empty form are refused in words', async () => {
  const page = await openStory(inspecteurA, 'IJsselland');
  story = new URL(page.url()).pathname;
  assert.equal(await page.getByRole('link', { name: 'Verscherpt toezicht opheffen' }).count(), 0);
  const refused = await page.goto(story.replace('verhaal', 'toezicht/opheffen'));
  assert.equal(refused.status(), 409);
  assert.match(await main(page), /Er is dus niets op te heffen/);
  await page.goto(story);
  await page.getByRole('link', { name: 'Verscherpt toezicht instellen' }).click();
  await press(page, 'Voorstellen');
  assert.match(await main(page), /Vul de dag in/);
  await page.getByLabel('Dag van het besluit').fill(shift(3));
  await page.getByLabel('Motivering').fill('De wachtlijst groeit al een half jaar.');
  await page.getByLabel('Wat moet de organisatie laten zien?').fill('Geen wachtlijst, en een plan dat werkt.');
  await press(page, 'Voorstellen');
  assert.match(await main(page), /Deze dag komt nog/);
  assert.equal(await page.getByLabel('Motivering').inputValue(), 'De wachtlijst groeit al een half jaar.');
});

test('one proposes and another decides; two who propose at once see each other’s text', async () => {
  const late = await openStory(inspecteurB, 'IJsselland');
  await late.getByRole('link', { name: 'Verscherpt toezicht instellen' }).click();
  const page = of(inspecteurA);
  await page.getByLabel('Dag van het besluit').fill(today);
  await page.getByLabel('Wat laat de organisatie hoe vaak weten?').fill('Elke twee weken de wachtlijst.');
  await press(page, 'Voorstellen');
  assert.match(await main(page), /Het voorstel is opgeslagen/);
  assert.equal(await page.getByRole('link', { name: /^Besluiten/ }).count(), 0);

  await late.getByLabel('Dag van het besluit').fill(today);
  await late.getByLabel('Motivering').fill('Mijn eigen woorden.');
  await late.getByLabel('Wat moet de organisatie laten zien?').fill('Beter.');
  await press(late, 'Voorstellen');
  assert.match(await main(late), /De wachtlijst groeit al een half jaar/);
  assert.equal(await late.getByLabel('Motivering').inputValue(), 'Mijn eigen woorden.');
  await look(late, 'te-laat');

  const chief = await openStory(coordinator, 'IJsselland');
  assert.match(await main(chief), /Er ligt een voorstel/);
  await chief.getByRole('link', { name: 'Voorstel om verscherpt toezicht in te stellen' }).click();
  await look(chief, 'voorstel');
  await chief.getByRole('link', { name: 'Besluiten om het in te stellen' }).click();
  await press(chief, 'Besluiten om het in te stellen');
  assert.match(await main(chief), /Het besluit is opgeslagen/);
});

test('it is extended when that follows on, and lifted by two', async () => {
  const chief = await openStory(coordinator, 'IJsselland');
  await chief.getByRole('link', { name: 'Verscherpt toezicht verlengen' }).click();
  await chief.getByLabel('Dag van het besluit').fill(today);
  await chief.getByLabel('Tot en met').fill(shift(30));
  await chief.getByLabel('Motivering').fill('Er is meer tijd nodig.');
  await press(chief, 'Opslaan');
  assert.match(await main(chief), /Zonder verlenging duurt het al tot en met/);
  await chief.getByLabel('Tot en met').fill(shift(300));
  await press(chief, 'Opslaan');
  assert.match(await main(chief), /Opgeslagen/);

  const page = await openStory(inspecteurA, 'IJsselland');
  await page.getByRole('link', { name: 'Verscherpt toezicht opheffen' }).click();
  await page.getByLabel('Dag van het besluit').fill(today);
  await page.getByLabel('Motivering').fill('De eindtoets was goed.');
  await page.getByLabel('Aantal verwachtingen voldoende').fill('25');
  await page.getByLabel('Van hoeveel verwachtingen').fill('24');
  await press(page, 'Voorstellen');
  assert.match(await main(page), /minder dan het aantal voldoende en onvoldoende samen/);
  await page.getByLabel('Aantal verwachtingen voldoende').fill('23');
  await press(page, 'Voorstellen');
  await chief.goto(story);
  await chief.getByRole('link', { name: 'Voorstel om verscherpt toezicht op te heffen' }).click();
  await chief.getByRole('link', { name: 'Besluiten om het op te heffen' }).click();
  await press(chief, 'Besluiten om het op te heffen');
  await chief.goto(story);
  assert.match(await main(chief), /Verscherpt toezicht opgeheven/);
  await look(chief, 'verhaal-coordinator');
});

test('each reader sees what is theirs, and nothing more', async () => {
  const own = of(management);
  await own.goto('/');
  await own.getByRole('link', { name: 'Uw organisatie' }).first().click();
  await own.getByRole('heading', { name: 'Verhaal van IJsselland', level: 1 }).waitFor();
  const text = await main(own);
  assert.match(text, /De wachtlijst groeit al een half jaar/);
  assert.match(text, /23 van de 24 verwachtingen voldoende/);
  assert.doesNotMatch(text, /Proefronde/);
  assert.equal(await own.getByRole('link', { name: /instellen/ }).count(), 0);
  await look(own, 'verhaal-eigen-organisatie');
  const links = await own.locator('main a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  for (const link of links) assert.equal((await own.goto(link)).status(), 200, link);

  for (const who of [inspecteurElders, other]) {
    const page = of(who);
    assert.equal((await page.goto(story)).status(), 200, who.name);
    const seen = await main(page);
    assert.doesNotMatch(seen, /wachtlijst|Proefronde|eindtoets/, who.name);
    assert.match(seen, /Stap 1 \(2015\)/, who.name);
  }
  await look(of(other), 'verhaal-andere-organisatie');
  for (const page of windows.values()) assert.deepEqual(page.complaints, []);
});
