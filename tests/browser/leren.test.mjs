// SPDX-License-Identifier: EUPL-1.2
// Who can learn from whom: who does a verwachting well, and how (questions 6 and 7 of those that the
// country asks), each within three clicks; and where an organisation stands beside the country, on
// screens and on paper.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { axeFindings, startBrowser } from './browser.mjs';
import { people, receive, windowOf } from './mensen.mjs';
import { publishedScores } from './onderzoek.mjs';
import { startApplication } from './toepassing.mjs';

const { coordinator, management, inspecteurA } = people;
const pictures = process.env.MAATLAT_BEELDEN;
const organisations = [
  'Amsterdam-Amstelland', 'Midden-Brabant', 'Utrecht', 'Noord en Oost-Gelderland', 'Friesland', 'Haaglanden', 'IJsselland',
  'Noord-Holland Noord', 'Rotterdam-Rijnmond', 'Twente', 'Zuid-Holland Zuid', 'Gelderland Midden', 'Noordoost-Brabant',
  'West-Brabant', 'Zaanstreek-Waterland', 'Zuid Limburg', 'Flevoland', 'Noord- en Midden-Limburg', 'Zeeland',
  'Hollands-Midden', 'Gooi en Vechtstreek', 'Zuidoost-Brabant', 'Groningen', 'Kennemerland', 'Drenthe', 'Gelderland Zuid',
];
/** Who meets a verwachting, from the table of 2015 itself. */
const whoMeets = (code) =>
  organisations.filter((name) => publishedScores(name).find(([one]) => one === code)[1] === 'voldoende');

let browser;
let app;
const windows = new Map();
const main = (page) => page.locator('main').innerText();

before(async () => {
  [browser, app] = await Promise.all([startBrowser(), startApplication()]);
  await receive(app, inspecteurA, coordinator, management);
  for (const who of [coordinator, management, inspecteurA]) windows.set(who, await windowOf(browser, app, who));
});
after(async () => {
  await browser.close();
  await app.stop();
});

async function look(page, name) {
  for (const [width, height] of [[1280, 768], [390, 800], [320, 800]]) {
    await page.setViewportSize({ width, height });
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

/** From the start page: one click, a choice, one click. */
async function askRegister(who, code) {
  const page = windows.get(who);
  await page.goto('/');
  await page.getByRole('link', { name: 'Good practices', exact: true }).click();
  await page.getByLabel('Waarover').selectOption(code);
  await Promise.all([page.waitForNavigation(), page.getByRole('button', { name: 'Zoeken' }).click()]);
  return page;
}

test('question 6: who does 1.3.4 well, in two clicks, as the table of 2015 says', async () => {
  for (const who of [coordinator, management, inspecteurA]) {
    const page = await askRegister(who, '1.3.4');
    const names = await page.locator('section[aria-labelledby=wie] li').allInnerTexts();
    assert.deepEqual(names.map((name) => name.trim()).sort(), whoMeets('1.3.4').sort());
    assert.equal(names.length, 2);
  }
});

test('question 7: what others can learn of who does 1.2.2 well, with its place in the report', async () => {
  const page = await askRegister(coordinator, '1.2.2');
  const found = await page.locator('ul[aria-labelledby=gevonden] > li').allInnerTexts();
  assert.equal(found.length, 1);
  assert.match(found[0], /Twente[\s\S]*Zuidoost-Brabant/);
  assert.match(found[0], /specifieke kennis over mishandeling van volwassenen en ouderen/);
  assert.match(found[0], /Stap 1 \(2015\), 1 juli 2015 tot en met 31 december 2015/);
  assert.match(found[0], /Landelijk rapport De kwaliteit van Veilig Thuis - Stap 1 \(2016\), paragraaf 3\.1/);
  assert.match(found[0], /geplaatst door Maatlat/);
  await look(page, 'good-practices');
});

test('from the verwachting itself it is one click', async () => {
  const page = windows.get(coordinator);
  await page.goto('/onderzoek/stap1-2015/verwachting/1.2.2');
  await page.getByRole('link', { name: 'Wie doet dit goed, en hoe?' }).click();
  assert.match(await main(page), /16|Zestien/);
  assert.match(await main(page), /specifieke kennis over mishandeling/);
});

test('VT-management sees its place in one click, nobody named, and goes on to who does it well', async () => {
  const page = windows.get(management);
  await page.goto('/');
  await page.getByRole('link', { name: 'Uw plaats naast het land' }).click();
  const text = await main(page);
  assert.match(text, /U voldoet aan 18 van de 24 verwachtingen/);
  assert.match(text, /De middelste van de 26 organisaties \(de mediaan\) voldoet aan 17\. U zit daar 1 boven/);
  // Each verwachting against a count of one's own.
  for (const [code, score] of publishedScores('IJsselland')) {
    const row = await page.locator('section[aria-labelledby=per-verwachting] tr', { hasText: code }).innerText();
    const own = score === 'voldoende' ? 'u ook' : 'u niet';
    assert.ok(row.includes(`${whoMeets(code).length} van de 26`) && row.includes(own), `${code}: ${row}`);
  }
  for (const name of organisations)
    if (name !== 'IJsselland') assert.ok(!text.includes(name), name);
  await look(page, 'uw-plaats');
  await page.getByRole('link', { name: 'Wie doet 1.2.2 goed?' }).click();
  assert.match(await main(page), /Twente/);
});

test('the head of VT-management fits on one line at 1280', async () => {
  const page = windows.get(management);
  await page.goto('/uw-plaats');
  const middles = await page.locator('header.page-header :is(a, button):visible').evaluateAll((parts) =>
    parts.map((part) => part.getBoundingClientRect()).map((box) => (box.top + box.bottom) / 2),
  );
  assert.ok(middles.length > 7);
  assert.ok(Math.max(...middles) - Math.min(...middles) < 8, `de kop heeft meer regels: ${middles}`);
});
