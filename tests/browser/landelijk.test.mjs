// SPDX-License-Identifier: EUPL-1.2
// What the landelijk coördinator is asked about the country, answered from the screen in at most
// three clicks after logging in. The answers are computed here once more, from the table as it was
// published. Also how it looks: in one screen, narrow, on paper.

import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { axeFindings, startBrowser } from './browser.mjs';
import { people, receive, windowOf } from './mensen.mjs';
import { openOnderzoek } from './onderzoek.mjs';
import { root } from './rapporten.mjs';
import { startApplication } from './toepassing.mjs';

const { coordinator, inspecteurA, inspecteurB } = people;
const pictures = process.env.MAATLAT_BEELDEN;
const round = '/onderzoek/stap1-2015';

const [head, ...rows] = readFileSync(join(root, 'criteria/stap1-2015/scores.csv'), 'utf8')
  .replace('\ufeff', '')
  .trim()
  .split(/\r?\n/)
  .map((row) => row.split(';'));
const codes = head.slice(1);
const scores = new Map(rows.map(([name, ...values]) => [name, values]));
const meets = (code) => [...scores].filter(([, values]) => values[codes.indexOf(code)] === '1').map(([name]) => name);
const numbers = [...scores.values()].map((values) => values.filter((value) => value === '1').length);

let browser;
let app;
let page;
let clicks = 0;

before(async () => {
  [browser, app] = await Promise.all([startBrowser(), startApplication()]);
  await receive(app, inspecteurA, inspecteurB, coordinator);
  await openOnderzoek(app, ['IJsselland', 'Twente'], [inspecteurA, inspecteurB]);
  page = await windowOf(browser, app, coordinator);
  if (pictures) mkdirSync(pictures, { recursive: true });
});
after(async () => {
  await page.context().close();
  await browser.close();
  await app.stop();
});

async function begin() {
  await page.goto('/');
  clicks = 0;
}
async function click(what) {
  clicks += 1;
  await Promise.all([page.waitForNavigation(), what.click()]);
}
const link = (name, options = { exact: true }) => page.getByRole('link', { name, ...options }).first();
const text = () => page.locator('main').innerText();
async function toRound() {
  await begin();
  await click(link('Onderzoeken'));
  await click(link('Stap 1', { exact: false }));
}
const enough = () => assert.ok(clicks <= 3, `${clicks} clicks`);

test('1: where does the country stand', async () => {
  await toRound();
  const all = numbers.reduce((sum, one) => sum + one, 0);
  const share = ((all / (26 * 24)) * 100).toFixed(1).replace('.', ',');
  const half = numbers.sort((a, b) => b - a)[12];
  const said = await page.locator('.beeldzin').innerText();
  assert.match(said, new RegExp(`^26 organisaties voldoen samen aan ${share}% van wat is getoetst; `));
  assert.match(said, new RegExp(`de helft aan ${half} of meer van de 24 verwachtingen \\(van 8 tot 20\\)`));
  const far = ['1', '2', '3'].map((thema) => {
    const here = codes.map((code, i) => [code, i]).filter(([code]) => code.startsWith(thema));
    const shares = [...scores.values()].map((values) => here.filter(([, i]) => values[i] === '1').length / here.length);
    const middle = [...shares].sort((a, b) => a - b).slice(12, 14).reduce((sum, one) => sum + one / 2, 0);
    return [shares.reduce((sum, one) => sum + Math.abs(one - middle), 0), thema];
  });
  assert.match(said, new RegExp(`het verst uiteen liggen zij op thema ${far.sort((a, b) => b[0] - a[0])[0][1]} `));
  enough();
});

test('4: which verwachtingen are hardest', async () => {
  await toRound();
  const shown = await page.locator('section[aria-labelledby=verwachtingen] tbody .code').allInnerTexts();
  const naive = codes
    .map((code, place) => ({ code, place, many: meets(code).length }))
    .sort((a, b) => a.many - b.many || a.place - b.place)
    .map(({ code }) => code);
  assert.deepEqual(shown, naive);
  enough();
});

test('6: who does 1.3.4 well, and who does not', async () => {
  await toRound();
  const row = page.locator('section[aria-labelledby=verwachtingen] tr', { hasText: '1.3.4' });
  await row.locator('summary').click();
  clicks += 1;
  const names = await row.locator('details').innerText();
  for (const name of meets('1.3.4')) assert.ok(names.includes(name), name);
  assert.match(names, new RegExp(`Voldoen \\(${meets('1.3.4').length}\\)`));
  enough();
  await row.locator('th a').first().click();
  await page.getByRole('heading', { level: 1, name: 'Verwachting 1.3.4' }).waitFor();
});

test('13: only thema 2, only onvoldoende', async () => {
  await toRound();
  await page.locator('summary', { hasText: 'Filteren' }).click();
  await page.getByLabel('Thema', { exact: true }).selectOption('2');
  await page.getByLabel('Oordeel op een criterium').selectOption('onvoldoende');
  await click(page.getByRole('button', { name: 'Toon' }));
  const seen = await page.locator('table.ranglijst tbody tr').count();
  assert.ok(seen > 0 && seen < 26);
  assert.match(await text(), new RegExp(`U ziet ${seen} van de 26 organisaties\\.`));
  assert.match(page.url(), /thema=2&oordeel=onvoldoende/);
  for (const cells of await page.locator('table.ranglijst tbody tr').all())
    assert.ok((await cells.locator('td.midden').allInnerTexts()).includes('O'));
  enough();
  await click(link('Toon alles'));
  assert.equal(await page.locator('table.ranglijst tbody tr').count(), 26);
});

test('14: who is late in a running round and who is to act', async () => {
  await begin();
  await click(link('Onderzoeken'));
  await click(link('Proefronde'));
  const part = page.locator('section[aria-labelledby=loopt]');
  assert.match(await part.innerText(), /Er lopen nog twee toetsen\. Geen is over zijn termijn\./);
  const row = part.locator('tbody tr', { hasText: 'IJsselland' });
  assert.match(await row.innerText(), /lopend/);
  assert.match(await row.innerText(), /het team/);
  enough();
  const other = await windowOf(browser, app, inspecteurA);
  await other.goto(page.url());
  assert.equal(await other.locator('section[aria-labelledby=loopt]').count(), 0);
  await other.context().close();
});

test('15: take the table along', async () => {
  await toRound();
  clicks += 1;
  const [file] = await Promise.all([page.waitForEvent('download'), link('Deze tabel als CSV').click()]);
  assert.equal(file.suggestedFilename(), 'landelijk-stap1-2015.csv');
  const lines = readFileSync(await file.path(), 'utf8').split('\r\n');
  assert.ok(lines[0].startsWith('\ufeffLandelijk beeld: '));
  const top = lines.findIndex((line) => line.startsWith('Rang;'));
  assert.equal(lines.length - top - 2, 26);
  const fields = lines[top].split(';');
  const drenthe = lines.find((line) => line.split(';')[1] === 'Drenthe').split(';');
  const at = fields.indexOf('Verwachting 1.1.1');
  const sign = scores.get('Drenthe')[0] === '1' ? "'+" : "'-";
  assert.equal(drenthe[at], sign);
  enough();
  const [sheet] = await Promise.all([page.waitForEvent('download'), link('Deze tabel als rekenblad (XLSX)').click()]);
  assert.equal(readFileSync(await sheet.path()).subarray(0, 2).toString(), 'PK');
});

test('the latest oordeel of each, over all onderzoeken', async () => {
  await begin();
  await click(link('Onderzoeken'));
  await click(link('Landelijk beeld over alle onderzoeken'));
  assert.match(await page.locator('.beeldzin').innerText(), /^26 organisaties/);
  assert.equal(await page.locator('svg.tegelkaart g').count(), 26);
  enough();
});

test('order by a column, with and without JavaScript', async () => {
  await page.goto(round);
  await link('Onvoldoende').click();
  await page.waitForURL(/op=onvoldoende/);
  const column = page.locator('table.ranglijst th', { hasText: 'Onvoldoende' });
  assert.equal(await column.getAttribute('aria-sort'), 'ascending');
  await link('Onvoldoende').click();
  await page.waitForURL(/richting=af/);
  assert.equal(await column.getAttribute('aria-sort'), 'descending');
  const first = Number(await page.locator('table.ranglijst tbody tr').first().locator('td.getal').nth(2).innerText());
  assert.equal(first, 24 - Math.min(...numbers));
});

test('the table of 26 by 24 fits, and a cell leads to what is behind it', async () => {
  await page.setViewportSize({ width: 1280, height: 768 });
  await page.goto(`${round}/tabel`);
  const box = page.locator('.landtabel');
  const size = await box.evaluate((one) => ({
    inside: [one.scrollWidth, one.scrollHeight],
    seen: [one.clientWidth, one.clientHeight],
    overflow: getComputedStyle(one).overflowY,
  }));
  assert.deepEqual(size.inside, size.seen, 'no scroll bar of its own');
  assert.equal(size.overflow, 'visible');
  const table = await page.locator('table.land').boundingBox();
  assert.ok(table.height <= 768, `${table.height} high`);
  assert.ok(table.x + table.width <= 1280, `${table.width} wide`);
  await page.locator('table.land tbody tr').nth(5).locator('td a').nth(3).click();
  await page.waitForURL(/\/toets\/\d+\/criterium\/1\.1/);
});

test('accessible and whole at every width, and on paper', async () => {
  for (const [name, path] of [
    ['beeld', `${round}?kaart=2.1`],
    ['beeld-gefilterd', `${round}?thema=2&oordeel=onvoldoende`],
    ['landtabel', `${round}/tabel`],
    ['landelijk', '/landelijk'],
  ]) {
    await page.goto(path);
    for (const [width, height] of [[1280, 768], [768, 1024], [390, 844], [320, 640]]) {
      await page.setViewportSize({ width, height });
      if (width === 1280 || width === 320) assert.deepEqual(await axeFindings(page), [], `${name} at ${width}`);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width, `${name} at ${width}`);
      if (pictures) await page.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true });
    }
    await page.setViewportSize({ width: 1280, height: 768 });
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('form.zoeken').isVisible(), false);
    if (pictures) await page.screenshot({ path: join(pictures, `${name}-papier.png`), fullPage: true });
    await page.emulateMedia({ media: 'screen' });
  }
});
