// SPDX-License-Identifier: EUPL-1.2
// The toets of IJsselland through the forms: bronnen, bevindingen, 24 scores, texts, the report with
// the facts that were published, and a colleague who agrees.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { startBrowser } from './browser.mjs';
import { people, receive, windowOf } from './mensen.mjs';
import { acceptGaps, openOnderzoek, publishedScores, publishedTexts } from './onderzoek.mjs';
import { factsOfReport } from './rapportfeiten.mjs';
import { root } from './rapporten.mjs';
import { startApplication } from './toepassing.mjs';
import { giveScore, writeField } from './velden.mjs';

const { inspecteurA, inspecteurB, coordinator } = people;
const scores = publishedScores('IJsselland');
const scoresOf = (criterium) => scores.filter(([code]) => code.startsWith(`${criterium}.`));
const criteria = [...new Set(scores.map(([code]) => code.slice(0, 3)))];
const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

let browser;
let app;
let page; // of inspecteur A
let colleague;
let toets;

before(async () => {
  [browser, app] = await Promise.all([startBrowser(), startApplication()]);
  await receive(app, inspecteurA, inspecteurB, coordinator);
  const { toetsen } = await openOnderzoek(app, ['IJsselland', 'Twente'], [inspecteurA, inspecteurB]);
  toets = `/toets/${toetsen.IJsselland}`;
  page = await windowOf(browser, app, inspecteurA);
  colleague = await windowOf(browser, app, inspecteurB);
});
after(async () => {
  await browser.close();
  await app.stop();
});

const press = (name, where = page) => where.getByRole('button', { name, exact: true }).click();

async function newBron(link, fill) {
  await page.goto(`${toets}/bronnen`);
  await page.getByRole('link', { name: link }).click();
  await fill();
  await press('Opslaan');
  await page.locator('.confirmation').waitFor();
}

test('bronnen of all four kinds, one with a file', async () => {
  await newBron('Document toevoegen', async () => {
    await page.getByLabel('Titel').fill('Protocol van handelen');
    await page.getByLabel('Protocol', { exact: true }).check();
    await page.getByLabel('Datum van het document').fill('2026-09-03');
    await page.getByLabel(/^Bestand/).setInputFiles({ name: 'protocol.pdf', mimeType: 'application/pdf', buffer: pdf });
  });
  await newBron('Interview toevoegen', async () => {
    await page.getByLabel('Uitvoerend medewerker').check();
    await page.getByLabel('Met hoeveel mensen?').fill('2');
    await page.getByLabel('Datum van het gesprek').fill('2026-09-10');
    await page.getByLabel('Wie voerde het gesprek?').fill('twee inspecteurs');
  });
  await newBron('Dossier toevoegen', () => page.getByLabel('Pseudoniem van het dossier').fill('D-07'));
  await newBron('Observatie toevoegen', async () => {
    await page.getByLabel('Wat hebt u bijgewoond of bekeken?').fill('Casusoverleg');
    await page.getByLabel('Datum van het bezoek').fill('2026-09-11');
  });
  const list = await page.locator('.takenlijst').allInnerTexts();
  assert.equal(list.length, 4);
  const file = await page.request.get(await page.getByRole('link', { name: 'protocol.pdf' }).getAttribute('href'));
  assert.equal(file.headers()['content-type'], 'application/pdf');
  assert.deepEqual(await file.body(), pdf);
});

test('a bron without what it needs comes back with what was typed', async () => {
  await page.goto(`${toets}/bron/nieuw?soort=document`);
  await page.getByLabel('Titel').fill('Jaarverslag');
  await press('Opslaan');
  assert.match(await page.title(), /^Fout: /);
  assert.equal(await page.getByLabel('Titel').inputValue(), 'Jaarverslag');
  assert.equal(await page.evaluate(() => document.activeElement.className), 'error foutenlijst');
  await page.locator('.foutenlijst a').first().click();
  assert.match(await page.evaluate(() => document.activeElement.name), /^(documentsoort|datum)$/);
});

test('bevindingen one after the other, with the keyboard in the form', async () => {
  await page.goto(`${toets}/bevinding/nieuw`);
  const kinds = ['Een voldoende (+)', 'Een onvoldoende (−)', 'Geen van beide (neutraal)'];
  const texts = [...publishedTexts('bevindingen')].slice(0, kinds.length);
  for (const [index, [code, text]] of texts.entries()) {
    await page.getByLabel('Bron').selectOption({ index: index + 1 });
    await page.getByLabel('Wat is er gezien of gehoord?').fill(text);
    await page.getByLabel(kinds[index]).check();
    await page.getByLabel('Bij welke verwachtingen hoort dit?').fill(code);
    await press('Opslaan en nog een');
    await page.locator('.confirmation').waitFor();
  }
  await page.goto(`${toets}/bevindingen`);
  assert.equal(await page.locator('.bevinding').count(), 3);
});

test('notes of an interview become bevindingen', async () => {
  await page.goto(`${toets}/bronnen`);
  await page.getByRole('link', { name: /^Notities uitwerken bij Interview/ }).click();
  const notes = [...publishedTexts('bevindingen')].map(([code, text]) => `${text} #${code} +`);
  await page.getByLabel('Notities').fill([...notes, 'Deze regel heeft een onbekende code. #9.9.9 -'].join('\n'));
  await page.locator('#notitietabel', { hasText: 'Dit worden 21 bevindingen. Eén regel klopt nog niet.' }).waitFor();
  await press('Maak er bevindingen van');
  assert.match(await page.title(), /^Fout: /);
  await page.getByLabel('Notities').fill(notes.join('\n'));
  await press('Maak er bevindingen van');
  await page.locator('.confirmation').waitFor();
  await page.goto(`${toets}/bevindingen?woorden=achterwacht`);
  assert.equal(await page.locator('.bevinding').count(), 2);
});

test('notes stay, marked with their bevinding, and become a gespreksverslag that somebody agrees with', async () => {
  await page.goto(`${toets}/bronnen`);
  await page.getByRole('link', { name: /^Notities uitwerken bij Interview/ }).click();
  const notes = page.getByLabel('Notities');
  assert.equal((await notes.inputValue()).match(/\[bevinding \d+\]/g).length, 21);
  await page.getByRole('link', { name: /^bevinding \d+$/ }).first().click();
  await page.getByRole('link', { name: /van de notities bij deze bron/ }).click();
  await notes.fill(`${await notes.inputValue()}\nWe willen dit blijven doen.`);
  await press('Opslaan');
  await page.locator('.confirmation', { hasText: 'De notities zijn opgeslagen.' }).waitFor();
  await page.getByRole('link', { name: 'Gespreksverslag bekijken en afdrukken' }).click();
  const said = page.locator('.gespreksverslag');
  await said.getByText('We willen dit blijven doen.').waitFor();
  assert.doesNotMatch(await said.innerText(), /#\d|\[bevinding/);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.getByText('Handtekening:').isVisible(), true);
  assert.equal(await page.locator('form').first().isVisible(), false);
  await page.emulateMedia({ media: 'screen' });
  await page.getByLabel('Akkoord', { exact: true }).check();
  await page.getByLabel('Datum van het antwoord').fill('2026-09-20');
  await page.getByLabel('Wie gaf het antwoord?').fill('uitvoerend medewerker');
  await press('Antwoord opslaan');
  await page.getByText('Akkoord op 20 september 2026, door: uitvoerend medewerker.').waitFor();
  await page.getByRole('link', { name: 'Naar de notities van dit gesprek' }).click();
  await page.getByText('dan vervalt dat akkoord').waitFor();
  await notes.fill((await notes.inputValue()).replace('blijven doen', 'niet meer doen'));
  await press('Opslaan');
  await page.locator('.confirmation', { hasText: 'De notities zijn opgeslagen.' }).waitFor();
  await page.getByRole('link', { name: 'Gespreksverslag bekijken en afdrukken' }).click();
  await page.getByText('Na het akkoord gewijzigd.').waitFor();
  assert.equal(await page.getByText('We willen dit blijven doen.').count(), 1);
});

test('what belongs to a visit hangs under it', async () => {
  await page.goto(`${toets}/bezoek/nieuw`);
  await page.getByLabel('Datum van het bezoek').fill('2026-09-10');
  await page.getByLabel('Aangekondigd bezoek', { exact: true }).check();
  await page.getByLabel('Wie van de inspectie was erbij?').fill('twee inspecteurs');
  await press('Opslaan');
  await page.getByRole('link', { name: '10 september 2026, aangekondigd bezoek' }).click();
  await page.getByRole('link', { name: 'Observatie toevoegen bij dit bezoek' }).click();
  await page.getByLabel('Wat hebt u bijgewoond of bekeken?').fill('Overleg over casussen');
  await page.getByLabel('Datum van het bezoek').fill('2026-09-10');
  await press('Opslaan');
  await page.getByRole('link', { name: 'Overleg over casussen', exact: true }).click();
  await page.getByRole('link', { name: 'Aangekondigd bezoek op 10 september 2026' }).click();
  await page.getByRole('link', { name: 'Overleg over casussen', exact: true }).waitFor();
  await page.getByText('Bij dit bezoek staan geen bevindingen.').waitFor();
  await page.getByRole('link', { name: 'Bevinding toevoegen bij dit bezoek' }).click();
  assert.equal(await page.locator('[name=bezoek]').inputValue(), '1');
});

test('the 24 scores, with what they rest on, and the oordelen that follow', async () => {
  const improve = publishedTexts('verbeterpunten');
  const mind = publishedTexts('aandachtspunten');
  await page.goto(`${toets}/criterium/1.1`);
  for (const criterium of criteria) {
    assert.equal(await page.locator('h1').innerText(), `Criterium ${criterium}`);
    const oordeel = page.locator('#oordeel .oordeelregel');
    assert.match(await oordeel.innerText(), /geen oordeel$/);
    for (const [code, score] of scoresOf(criterium)) {
      await giveScore(page, code, score);
      if (score !== 'onvoldoende') continue;
      await writeField(page, `motivering/${code}`, 'Dit bleek uit de dossiers en de gesprekken.');
      await writeField(page, `verbeterpunt/${code}`, improve.get(code));
    }
    await writeField(page, `onderbouwing/${criterium}`, 'De norm wordt gehaald waar dat hierboven staat.');
    if (mind.has(criterium)) await writeField(page, `aandachtspunt/${criterium}`, mind.get(criterium));
    const missed = scoresOf(criterium).filter(([, score]) => score === 'onvoldoende').length;
    const expected = { 0: 'V voldoende', 1: 'M matig', 2: 'M matig', 3: 'O onvoldoende' }[missed];
    await page.locator('#oordeel .oordeelregel', { hasText: expected }).waitFor();
    const next = page.locator('a[rel=next]').first();
    if (criterium !== criteria.at(-1)) await Promise.all([page.waitForEvent('load'), next.click()]);
  }
});

test('the overview shows it all at a glance', async () => {
  await page.goto(toets);
  await page.getByText('24 van 24 beoordeeld').first().waitFor();
  const marks = await page.locator('.verwachtingenrooster .score > [aria-hidden]').allInnerTexts();
  assert.equal(marks.filter((mark) => mark === '+').length, 18);
  assert.equal(marks.filter((mark) => mark === '−').length, 6);
  const oordelen = await page.locator('.criteriumstand .oordeel b').allInnerTexts();
  assert.deepEqual(oordelen, ['M', 'O', 'M', 'V', 'V', 'V', 'V']);
});

test('what a colleague did stands on the overview until it was seen', async () => {
  await colleague.goto(toets);
  const news = colleague.getByRole('region', { name: /Door anderen gewijzigd/ });
  assert.ok((await news.locator('li').count()) > 3);
  await press('Dit heb ik gezien', news);
  await news.waitFor({ state: 'detached' });
});

test('what is missing is listed, each with a link to the place to mend it', async () => {
  await page.goto(`${toets}/hiaten`);
  const gaps = page.locator('.hiaten li a');
  assert.ok((await gaps.count()) > 0);
  await gaps.first().click();
  const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
  assert.ok(id && (await page.locator(`[id="${id}"]`).count()) === 1, page.url());
});

test('the concept report has the facts that were published', async () => {
  const published = await colleague.context().newPage();
  await published.goto(pathToFileURL(join(root, 'reports/voorbeeld/veilig-thuis-ijsselland.html')).href);
  const expected = await published.evaluate(factsOfReport);
  await published.close();
  assert.equal(expected.total, '18 van de 24 verwachtingen zijn voldoende');
  assert.equal(expected.verbeterpunten.length, 6);
  assert.deepEqual(expected.actions, expected.verbeterpunten.map(([code]) => code), 'an action for each');
  await page.goto(`${toets}/rapport`);
  assert.match(await page.locator('section.merk').innerText(), /CONCEPT/i);
  assert.deepEqual(await page.evaluate(factsOfReport), expected);
});

test('offered to a colleague, nobody changes it; the colleague agrees and it is closed', async () => {
  await page.goto(`${toets}/vaststellen`);
  // What is missing is accepted by name, by both.
  await acceptGaps(page);
  await press('Leg voor ter vaststelling');
  await page.getByText('De toets is voorgelegd').waitFor();
  assert.equal(await page.getByRole('button', { name: 'Stel vast' }).count(), 0, 'not by who offered it');
  await page.goto(`${toets}/criterium/1.1`);
  assert.equal(await page.locator('main form[method=post]').count(), 0);

  await colleague.goto('/');
  await colleague.locator('.status.wacht').waitFor();
  await colleague.goto(`${toets}/vaststellen`);
  await press('Stel vast', colleague);
  assert.match(await colleague.title(), /^Fout: /, 'not without having read it');
  await colleague.locator('[name=gelezen]').check();
  await acceptGaps(colleague);
  await press('Stel vast', colleague);
  await colleague.getByText('De toets is vastgesteld. Er kan niets meer').waitFor();
  for (const path of ['/criterium/1.1', '/teksten', '/bronnen', '/bevindingen'])
    for (const one of [page, colleague]) {
      await one.goto(toets + path);
      assert.equal(await one.locator('main form[method=post]').count(), 0, path);
    }
  const late = await page.request.get(`${toets}/bevinding/nieuw`);
  assert.ok([404, 409].includes(late.status()), String(late.status()));
  await page.goto(`${toets}/rapport`);
  assert.equal(await page.locator('.watermerk').count(), 0);
});

test('no page complained', () => {
  for (const one of [page, colleague]) assert.deepEqual(one.complaints, []);
});
