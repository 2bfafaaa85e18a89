// SPDX-License-Identifier: EUPL-1.2
// The national report of an onderzoek of one's own: a text with a figure that comes from the table,
// a figure typed by hand that is marked, a second person who agrees, adoption, and a next editie.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { axeFindings, startBrowser } from './browser.mjs';
import { logInClient } from './klant.mjs';
import { people, receive, windowOf } from './mensen.mjs';
import { gapFields, mendGaps, openOnderzoek, publishedScores } from './onderzoek.mjs';
import { startApplication } from './toepassing.mjs';

const { inspecteurA, inspecteurB, inspecteurElders, coordinator } = people;
const organisations = ['Gelderland Zuid', 'IJsselland'];
const pictures = process.env.MAATLAT_BEELDEN;

let browser;
let app;
let chief;
let plain; // the coördinator without JavaScript
let second;
let onderzoek;

before(async () => {
  [browser, app] = await Promise.all([startBrowser(), startApplication()]);
  await receive(app, inspecteurA, inspecteurB, inspecteurElders, coordinator);
  const opened = await openOnderzoek(app, organisations, [inspecteurA, inspecteurB]);
  onderzoek = opened.path;
  const [a, b] = await Promise.all([inspecteurA, inspecteurB].map((who) => logInClient(app, who)));
  for (const organisation of organisations) {
    const nr = opened.toetsen[organisation];
    const scores = publishedScores(organisation);
    for (const [code, score] of scores) await a.field(nr, `score/${code}`, score);
    await mendGaps(a, nr, scores);
    await choose(a, `/toets/${nr}`, 'voorleggen');
    await choose(b, `/toets/${nr}`, 'vaststellen');
  }
  [chief, second] = await Promise.all([coordinator, inspecteurElders].map((who) => windowOf(browser, app, who)));
  plain = await windowOf(browser, app, coordinator, { javaScriptEnabled: false });
});
after(async () => {
  await browser.close();
  await app.stop();
});

/** Offers or adopts a toets, with what is missing let be. */
async function choose(client, toets, choice) {
  const path = `${toets}/vaststellen`;
  const form = await client.get(path);
  const [, version] = form.match(/name="versie" value="(\d+)"/);
  return client.post(path, { versie: version, keuze: choice, gelezen: 'ja', ...gapFields(form) });
}

const main = (page) => page.locator('main').innerText();
const texts = () => `${onderzoek}/rapporttekst`;

async function press(page, name) {
  await Promise.all([page.waitForNavigation(), page.getByRole('button', { name, exact: true }).click()]);
}

async function follow(page, name) {
  await Promise.all([page.waitForNavigation(), page.getByRole('link', { name, exact: true }).click()]);
}

/** How it looks at each width and on paper; nothing sticks out, and axe finds nothing. */
async function look(page, name) {
  for (const width of [1280, 390, 320]) {
    await page.setViewportSize({ width, height: 768 });
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, `${name} ${width}`);
    assert.deepEqual(await axeFindings(page), [], `${name} ${width}`);
    if (pictures) {
      mkdirSync(pictures, { recursive: true });
      await page.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true });
    }
  }
  await page.setViewportSize({ width: 1280, height: 768 });
  if (!pictures) return;
  const pdf = join(pictures, `${name}.pdf`);
  await page.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true, format: 'A4' });
  execFileSync('pdftoppm', ['-png', '-r', '60', '-l', '2', pdf, join(pictures, `${name}-papier`)]);
}

test('two braces offer the figures of now, and one of them comes in the text by keyboard', async () => {
  await chief.goto(onderzoek);
  await follow(chief, 'Teksten van het landelijk rapport');
  assert.match(await main(chief), /Nog leeg/);
  await look(chief, 'landrapport-lijst');
  await follow(chief, 'Ad 1.1.1');
  const field = chief.getByLabel('Tekst', { exact: true });
  await field.click();
  await chief.keyboard.type('Van de organisaties voldoet {{aandeel 1.1.1');
  const offer = chief.getByRole('button', { name: /^\{\{aandeel 1\.1\.1\}\}: \d+ procent$/ });
  await offer.waitFor();
  await look(chief, 'landrapport-cijferhulp');
  await chief.keyboard.press('Tab');
  await chief.keyboard.press('Enter');
  assert.equal(await field.inputValue(), 'Van de organisaties voldoet {{aandeel 1.1.1}}');
  await chief.keyboard.type('.');
  await press(chief, 'Opslaan');
  assert.match(await main(chief), /Van de organisaties voldoet \d+ procent\./);
});

test('a figure typed by hand is marked for who writes and who reads, and may stay with a reason', async () => {
  await plain.goto(`${texts()}/deel/inleiding`);
  await plain.getByLabel('Tekst', { exact: true }).fill('Er zijn {{aantal organisaties}} organisaties en 37 brieven.');
  await press(plain, 'Opslaan');
  assert.match(await main(plain), /Zelf getypte cijfers[^]*“37”: staat niet in de cijfers/);
  await look(chief, 'landrapport-deel');
  await plain.goto(`${texts()}/concept`);
  assert.match(await plain.content(), /Er zijn 2 organisaties en 37 \[zelf getypt\] brieven/);
  await plain.goto(texts());
  assert.match(await main(plain), /Inleiding: er staat een cijfer dat met de hand is getypt/);
  await plain.goto(`${texts()}/deel/inleiding`);
  await plain.getByLabel('Waarom mogen zelf getypte cijfers blijven staan?').fill('Geteld in het archief.');
  await press(plain, 'Opslaan');
  assert.match(await main(plain), /Deze cijfers mogen blijven staan\. Reden: Geteld in het archief\./);
});

test('a second person agrees, the coördinator adopts, and a correction is a next editie', async () => {
  await chief.goto(texts());
  await follow(chief, 'Concept voorleggen aan een tweede lezer');
  await chief.getByLabel('Wie leest het concept?').selectOption(inspecteurElders.name);
  await look(chief, 'landrapport-voorleggen');
  await press(chief, 'Voorleggen');
  await second.goto('/');
  await second.getByRole('link', { name: /Landelijk rapport: Proefronde/ }).click();
  await second.getByRole('heading', { level: 1, name: 'Teksten van het landelijk rapport' }).waitFor();
  await look(second, 'landrapport-tweede-lezer');
  await follow(second, 'Akkoord gaan');
  await press(second, 'Akkoord gaan');
  await chief.goto(texts());
  await follow(chief, 'Rapport vaststellen');
  await press(chief, 'Vaststellen');
  assert.match(await main(chief), /Is vastgesteld\.[^]*Editie 1/);
  await look(chief, 'landrapport-vastgesteld');
  await second.goto(`${onderzoek}/rapport`);
  const first = await second.content();
  assert.match(await second.content(), /Er zijn 2 organisaties en 37 brieven/);
  assert.doesNotMatch(first, /zelf getypt/);
  await look(second, 'landrapport-rapport');

  await chief.goto(texts());
  await follow(chief, 'Openen voor een nieuwe editie');
  await chief.getByLabel('Reden').fill('Een zin ontbrak.');
  await press(chief, 'Openen');
  await chief.goto(`${texts()}/deel/vervolg`);
  await chief.getByLabel('Tekst', { exact: true }).fill('De toezichthouder komt terug.');
  await press(chief, 'Opslaan');
  await chief.goto(`${texts()}/stap/voorleggen`);
  await chief.getByLabel('Wie leest het concept?').selectOption(inspecteurElders.name);
  await press(chief, 'Voorleggen');
  await second.goto(`${texts()}/stap/akkoord`);
  await press(second, 'Akkoord gaan');
  await chief.goto(`${texts()}/stap/vaststellen`);
  await press(chief, 'Vaststellen');
  await second.goto(`${onderzoek}/rapport`);
  assert.match(await second.content(), /De toezichthouder komt terug\.[^]*Een zin ontbrak\./);
  await second.goto(`${onderzoek}/rapport?editie=1`);
  assert.equal(await second.content(), first);
});
