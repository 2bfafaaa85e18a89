// SPDX-License-Identifier: EUPL-1.2
// By a rule the coördinator sees where hertoetsen could come, who is just outside and why, and opens
// those that were chosen together.

import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { axeFindings, startBrowser } from './browser.mjs';
import { people, receive, windowOf } from './mensen.mjs';
import { publishedScores } from './onderzoek.mjs';
import { startApplication } from './toepassing.mjs';

const { coordinator } = people;
const pictures = process.env.MAATLAT_BEELDEN;
const ROUND = '/onderzoek/stap1-2015';

let browser;
let app;
let chief;

before(async () => {
  [browser, app] = await Promise.all([startBrowser(), startApplication()]);
  await receive(app, coordinator);
  chief = await windowOf(browser, app, coordinator);
});
after(async () => {
  await browser.close();
  await app.stop();
});

/** Holds a page to what every page must be, at both widths, and keeps a picture for who asked. */
async function look(page, name) {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    assert.deepEqual(await axeFindings(page), [], `${name} ${width}`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(wide <= 0, `${name} ${width}: ${wide} px too wide`);
    if (!pictures) continue;
    mkdirSync(pictures, { recursive: true });
    await page.screenshot({ path: join(pictures, `hertoetskeuze-${name}-${width}.png`), fullPage: true });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

const namesIn = (page, heading) =>
  page.locator('section', { has: page.getByRole('heading', { name: heading, exact: true }) })
    .locator('tbody th').allInnerTexts();

test('the seven lowest of 2015, and who is just outside', async () => {
  await chief.goto(ROUND);
  await chief.getByRole('link', { name: 'Hertoetsen kiezen' }).click();
  await chief.getByText('In de lijst: zeven organisaties.').waitFor();
  const inside = await namesIn(chief, 'In de lijst');
  const outside = await namesIn(chief, 'Net erbuiten');
  const voldoende = (name) => publishedScores(name).filter(([, score]) => score === 'voldoende').length;
  assert.equal(inside.length, 7);
  for (const name of inside) assert.ok(voldoende(name) <= 15, name);
  assert.ok(outside.length > 0);
  for (const name of outside) assert.equal(voldoende(name), 16, name);
  await look(chief, 'laagste');
});

test('another rule and another number', async () => {
  await chief.getByLabel('Hoeveel organisaties').fill('3');
  await chief.getByRole('button', { name: 'Lijst tonen' }).click();
  await chief.getByText('In de lijst: drie organisaties.').waitFor();
  await chief.getByLabel('Volgens welke regel?').selectOption('onvoldoende');
  await chief.getByRole('button', { name: 'Lijst tonen' }).click();
  await chief.getByText('Onvoldoende op 2.1.').first().waitFor();
  await look(chief, 'onvoldoende');
  await chief.getByLabel('Volgens welke regel?').selectOption('maatregel-te-laat');
  await chief.getByRole('button', { name: 'Lijst tonen' }).click();
  await chief.getByText('Van een overgenomen ronde kent Maatlat geen maatregelen.').waitFor();
  await look(chief, 'te-laat');
});

test('what was chosen is opened together, and marked from then on', async () => {
  await chief.goto(`${ROUND}/hertoetskeuze?regel=laagste&aantal=7`);
  for (const box of await chief.getByRole('checkbox').all()) await box.uncheck();
  await chief.getByRole('button', { name: 'Hertoetsen openen' }).click();
  await chief.getByText('Zet een vinkje bij elke organisatie').first().waitFor();
  chief.complaints.length = 0; // the refusal of a moment ago
  const [first, second] = await namesIn(chief, 'In de lijst');
  for (const name of [first, second]) await chief.getByLabel(`Hertoets bij ${name}`, { exact: true }).check();
  await chief.getByRole('button', { name: 'Hertoetsen openen' }).click();
  await chief.getByText('De hertoetsen zijn geopend.').waitFor();
  assert.equal(await chief.getByText(/loopt al een hertoets/).count(), 2);
  assert.equal(await chief.getByRole('link', { name: 'Naar die hertoets' }).count(), 2);
  await look(chief, 'geopend');
});
