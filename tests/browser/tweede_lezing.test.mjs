// SPDX-License-Identifier: EUPL-1.2
// A toets is scored a second time by somebody of another team, who sees what it rests on and no
// score; then both are laid beside each other and what differs is talked over.

import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { axeFindings, startBrowser } from './browser.mjs';
import { logInClient } from './klant.mjs';
import { people, receive, windowOf } from './mensen.mjs';
import { fillToets, openOnderzoek } from './onderzoek.mjs';
import { startApplication } from './toepassing.mjs';

const { inspecteurA, inspecteurB, inspecteurElders, coordinator } = people;
const pictures = process.env.MAATLAT_BEELDEN;

let browser;
let app;
let chief;
let second; // who scores again
let member; // of the team
let onderzoek;
let toets;

before(async () => {
  [browser, app] = await Promise.all([startBrowser(), startApplication()]);
  await receive(app, inspecteurA, inspecteurB, inspecteurElders, coordinator);
  const opened = await openOnderzoek(app, ['IJsselland', 'Utrecht'], [inspecteurA, inspecteurB]);
  onderzoek = opened.path;
  toets = `/toets/${opened.toetsen.IJsselland}`;
  await fillToets(await logInClient(app, inspecteurA), opened.toetsen.IJsselland);
  [chief, second, member] = await Promise.all(
    [coordinator, inspecteurElders, inspecteurA].map((who) => windowOf(browser, app, who)),
  );
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
    await page.screenshot({ path: join(pictures, `tweede-${name}-${width}.png`), fullPage: true });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

test('the coördinator draws a share and chooses who scores again', async () => {
  await chief.goto(onderzoek);
  await chief.getByRole('link', { name: 'Tweede scores' }).click();
  await chief.getByLabel('Welk deel van de toetsen').fill('101');
  await chief.getByRole('button', { name: 'Toetsen trekken' }).click();
  await chief.getByText(/101|100/).first().waitFor();
  chief.complaints.length = 0; // the refusal of a moment ago
  await chief.getByLabel('Welk deel van de toetsen').fill('100');
  await chief.getByRole('button', { name: 'Toetsen trekken' }).click();
  await chief.getByText('De toetsen zijn getrokken.').waitFor();
  await look(chief, 'trekking');
  await chief.getByRole('link', { name: 'Kiezen voor IJsselland' }).click();
  await look(chief, 'kiezen');
  const names = await chief.getByLabel(/^Tweede beoordelaar/).locator('option').allInnerTexts();
  assert.deepEqual(names, [inspecteurElders.name]);
  await chief.getByRole('button', { name: 'Opslaan' }).click();
  await chief.getByText('Opgeslagen wie opnieuw scoort.').waitFor();
});

test('who scores again finds it waiting, and sees the evidence and no score', async () => {
  await second.goto('/wacht');
  await second.getByRole('link', { name: /Tweede scores geven/ }).click();
  await look(second, 'overzicht');
  await second.getByRole('link', { name: /^1\.1 / }).click();
  assert.ok((await second.getByText('Protocol van handelen').count()) > 0);
  assert.equal(await second.getByText('Dit bleek uit de dossiers en de gesprekken.').count(), 0);
  assert.equal(await second.locator('input[type=radio]:checked').count(), 4);
  for (const box of await second.locator('input[type=radio]:checked').all())
    assert.equal(await box.inputValue(), 'onbeoordeeld');
  await look(second, 'criterium');
  const refused = await second.goto(toets);
  assert.equal(refused.status(), 404);
  second.complaints.length = 0; // that refusal
});

test('every criterium is scored and handed in', async () => {
  await second.goto(`${toets}/tweede-scores`);
  const links = await second.locator('ul[aria-labelledby=criteria] a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  for (const link of links) {
    await second.goto(link);
    for (const group of await second.locator('input[type=radio][value=voldoende]').all()) await group.check();
    if (link.endsWith('/1.1')) await second.getByLabel('Waarom, in het kort').first().fill('Het staat in het protocol.');
    await second.getByRole('button', { name: 'Opslaan' }).click();
    await second.getByText('Uw scores zijn opgeslagen.').waitFor();
  }
  await second.getByText('Gegeven: 24 van de 24.').waitFor();
  await second.getByRole('checkbox').check();
  await look(second, 'indienen');
  await second.getByRole('button', { name: 'Tweede scores indienen' }).click();
  await second.getByText('Uw scores zijn ingediend.').waitFor();
  await look(second, 'vergelijking');
});

test('the team sees both, and writes down what was agreed', async () => {
  await member.goto(toets);
  await member.getByRole('link', { name: 'Scores vergelijken' }).click();
  const block = member.locator('section.verschil').first();
  const code = (await block.locator('h3').innerText()).replace('Verwachting ', '');
  await block.getByLabel('Voldoende (+)', { exact: true }).check();
  await member.getByRole('button', { name: 'Afspraken opslaan' }).click();
  await member.getByText(`Schrijf bij ${code} kort waarom.`).first().waitFor();
  member.complaints.length = 0; // the refusal of a moment ago
  await block.getByLabel('Waarom?').fill('Het stond in een bijlage.');
  await member.getByRole('button', { name: 'Afspraken opslaan' }).click();
  await member.getByText('De afspraken zijn opgeslagen.').waitFor();
  await member.getByText('Het team gaf toe.').waitFor();
  await look(member, 'overleg');
  await member.getByRole('link', { name: `Score ${code} wijzigen` }).click();
  await member.locator(`[id="verwachting-${code}"]`).waitFor();
});

test('the coördinator sees how alike they were', async () => {
  await chief.goto(`${onderzoek}/beoordelaars`);
  await chief.getByText(/gaf het team toe bij 1/).waitFor();
  await look(chief, 'beoordelaars');
});
