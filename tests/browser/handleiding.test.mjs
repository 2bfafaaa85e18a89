// SPDX-License-Identifier: EUPL-1.2
// The manual, held against the application: each role walks what the manual tells, and makes the
// pictures of it on the way. The clock begins at two fixed moments, so that they do not differ by the day.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startBrowser } from './browser.mjs';
import { Camera } from './handleiding.mjs';
import { logInClient } from './klant.mjs';
import { people, receive, windowOf } from './mensen.mjs';
import { acceptGaps, openOnderzoek, publishedScores } from './onderzoek.mjs';
import * as steekproef from './steekproef.mjs';
import { startApplication } from './toepassing.mjs';
import { field, giveScore, unfold, writeField } from './velden.mjs';

const { inspecteurA, inspecteurB, inspecteurElders, coordinator, management } = people;
const everybody = [inspecteurA, inspecteurB, inspecteurElders, coordinator, management];

// A Monday, and a day on which the terms that began then are over.
const MONDAY = '2026-10-05 07:00:00';
const WEEKS_LATER = '2026-10-27 08:00:00';

const camera = new Camera();
const windows = new Map();
let browser;
let app;
let round;
let toets; // of IJsselland: from notes to publication
let sample; // of Twente: the dossiers
let broken = false;

before(async () => {
  [browser, app] = await Promise.all([startBrowser(), startApplication({ moment: MONDAY })]);
  await receive(app, ...everybody);
  for (const who of everybody) windows.set(who, await windowOf(browser, app, who, { width: 900 }));
});
after(async () => {
  await browser.close();
  await app.stop();
});

/** A step of the way; those after one that failed have nothing to go on. */
const way = (name, act) =>
  test(name, async (context) => {
    if (broken) return context.skip('een stap ervoor lukte niet');
    broken = true;
    await act();
    broken = false;
  });

async function go(who, path) {
  const page = windows.get(who);
  const answer = await page.goto(path);
  assert.equal(answer.status(), 200, `${who.name} ${path}`);
  return page;
}

async function press(page, name) {
  const button = page.getByRole('button', { name }).first();
  if ((await button.count()) === 0)
    assert.fail(`${page.url()} heeft geen knop ${name}, maar: ${(await page.locator('main').getByRole('button').allInnerTexts()).join(' | ')}`);
  await Promise.all([page.waitForNavigation(), button.click()]);
  const faults = page.locator('.foutenlijst');
  if (await faults.count()) assert.fail(`${page.url()} na ${name}: ${await faults.first().innerText()}`);
}

/** What the manual tells to choose on this page: a link, a button or something to open. */
async function finds(page, ...names) {
  for (const name of names) {
    const there = page.locator('header, main').locator('a, button, summary, label, option', { hasText: name });
    assert.ok((await there.count()) > 0, `${page.url()}: hier moet "${name}" te kiezen zijn`);
  }
}

async function follow(page, name) {
  const link = page.locator('header, main').getByRole('link', { name });
  await Promise.all([page.waitForNavigation(), link.first().click()]);
}

const formWith = (page, name) => page.locator('form', { has: page.getByRole('button', { name }) }).first();
const section = (page, heading) => page.locator('section', { has: page.getByRole('heading', { name: heading }) }).last();
const fill = (page, name, text) => page.locator(`[name="${name}"]:visible`).first().fill(text);

way('de coördinator opent een onderzoek', async () => {
  const page = await go(coordinator, '/onderzoeken');
  await page.getByRole('link', { name: 'Onderzoek openen' }).click();
  await page.getByLabel('Toetsingskader Veilig Thuis Stap 1 (2015)').check();
  await Promise.all([page.waitForNavigation(), page.getByRole('button', { name: 'Verder' }).click()]);
  await page.getByLabel('Beslisregels zoals toegepast in 2015').check();
  await page.getByLabel('Naam van het onderzoek').fill('Proefronde');
  await page.getByLabel('Toezichthouder').fill('Inspectie Gezondheidszorg en Jeugd');
  await page.getByLabel('Eerste dag').fill('1-9-2026');
  await page.getByLabel('Laatste dag').fill('31-12-2026');
  await camera.shoot(page, 'onderzoek-openen', ['main form'], { atMost: 720 });

  round = await openOnderzoek(app, ['IJsselland', 'Twente', 'Drenthe', 'Utrecht'], [inspecteurA, inspecteurB]);
  toets = `/toets/${round.toetsen.IJsselland}`;
  await go(coordinator, `${round.path}/team`);
  await camera.shoot(page, 'teams', ['.teamformulier .horizontal-scroll', '#opslaan']);
  await go(coordinator, `${round.path}/stappen`);
  for (const step of ['collegiaal', 'wederhoor', 'publicatie', 'verschillen']) await page.locator(`[name=stappen][value="${step}"]`).check();
  await press(page, 'Opslaan');
  await go(coordinator, `${round.path}/stappen`);
  await camera.shoot(page, 'stappen', ['main form'], { atMost: 760 });
  await go(coordinator, `${round.path}/openbaarmaking`);
  await page.locator('[name=regime]').first().check();
  await press(page, 'Sla op');
});

way('een inspecteur legt een interview vast', async () => {
  const page = await go(inspecteurA, '/');
  await camera.shoot(page, 'mijn-toetsen', ['.toetslijst'], { atMost: 420 });
  await go(inspecteurA, `${toets}/bron/nieuw?soort=interview`);
  await page.getByLabel('Uitvoerend medewerker').check();
  await page.getByLabel('Met hoeveel mensen?').fill('2');
  await page.getByLabel('Datum van het gesprek').fill('5-10-2026');
  await page.getByLabel('Wie voerde het gesprek?').fill('twee inspecteurs');
  await press(page, 'Opslaan');
  await page.getByRole('link', { name: /^Notities uitwerken/ }).first().click();
  await page.getByLabel('Notities', { exact: true }).fill(
    'We bellen altijd terug binnen een dag. #1.1.1 +\nEen arts is alleen overdag te bereiken. #1.1.4 -\nHet team is dit jaar gegroeid.',
  );
  await press(page, 'Controleer');
  await camera.shoot(page, 'notities', ['main form[data-controle]']);
  await camera.shoot(page, 'notities-controle', ['#controle', '#notitietabel']);
  await press(page, 'Maak er bevindingen van');
  await go(inspecteurA, `${toets}/interview/1`);
  await page.getByRole('link', { name: 'Gespreksverslag bekijken en afdrukken' }).click();
  await camera.shoot(page, 'gespreksverslag', ['section[aria-labelledby=antwoord]']);
});

way('bevinding, score, motivering; de verbinding valt weg', async () => {
  const page = await go(inspecteurA, `${toets}/bevinding/nieuw?bron=1&verwachting=1.1.2`);
  await page.getByLabel('Wat is er gezien of gehoord?').fill('In het rooster van september is elke avond en nacht iemand ingedeeld.');
  await page.getByLabel('Een voldoende (+)').check();
  await camera.shoot(page, 'bevinding', ['main form'], { atMost: 900 });
  await press(page, 'Opslaan');

  await go(inspecteurA, `${toets}/criterium/1.1`);
  await giveScore(page, '1.1.1', 'voldoende');
  await writeField(page, 'motivering/1.1.1', 'Wie belt, wordt binnen een dag teruggebeld.');
  await page.setViewportSize({ width: 1000, height: 800 });
  await camera.shoot(page, 'score', [page.locator('[id="verwachting-1.1.1"]')]);
  await page.setViewportSize({ width: 900, height: 800 });

  await page.context().setOffline(true);
  const box = field(page, 'motivering/1.1.2').locator('textarea').first();
  await unfold(page, box);
  await box.fill('Elke avond en nacht is iemand ingedeeld.');
  await box.blur();
  await field(page, 'motivering/1.1.2').locator('.opslagstatus', { hasText: 'Geen verbinding' }).waitFor();
  await camera.shoot(page, 'zonder-verbinding', [field(page, 'motivering/1.1.2')]);
  await page.context().setOffline(false);
  await field(page, 'motivering/1.1.2').locator('.opslagstatus', { hasText: 'Opgeslagen om' }).waitFor();
});

way('twee mensen in één veld, en wat een ander wijzigde', async () => {
  // In another toets: of the two who adopt one, one may not have written in it.
  const nr = round.toetsen.Utrecht;
  const utrecht = `/toets/${nr}`;
  const page = await go(inspecteurA, `${utrecht}/criterium/1.1`);
  const other = await logInClient(app, inspecteurB);
  await other.field(nr, 'motivering/1.1.3', 'Er zijn afspraken met de crisisdienst.');
  const box = field(page, 'motivering/1.1.3').locator('textarea').first();
  await unfold(page, box);
  await box.fill('De crisisdienst is dag en nacht te bellen.');
  await box.blur();
  await field(page, 'motivering/1.1.3').locator('.opslagstatus', { hasText: 'Niet opgeslagen' }).waitFor();
  await Promise.all([page.waitForNavigation(), field(page, 'motivering/1.1.3').getByRole('button', { name: /^Opslaan/ }).click()]);
  await camera.shoot(page, 'twee-teksten', ['.naast', 'main form'], { atMost: 700 });
  await Promise.all([page.waitForNavigation(), page.getByRole('button', { name: 'Sla de twee samen op' }).click()]);

  await other.field(nr, 'score/1.1.2', 'voldoende');
  await other.field(nr, 'score/1.2.1', 'voldoende');
  await go(inspecteurA, utrecht);
  await camera.shoot(page, 'door-anderen', ['section.nieuws']);
  await page.getByRole('link', { name: 'Bekijk de wijzigingen één voor één' }).click();
  await go(inspecteurA, `${utrecht}/criterium/1.1`);
  const remark = field(page, 'motivering/1.1.1').getByRole('link', { name: /^Opmerking/ });
  await Promise.all([page.waitForNavigation(), remark.click()]);
  await page.locator('main textarea:visible').first().fill('Gold dit ook in het weekend?');
  await camera.shoot(page, 'opmerking', ['main form'], { atMost: 500 });
  await press(page, /Opmerking|Opslaan|Plaats/);
});

way('een bezoek', async () => {
  const utrecht = `/toets/${round.toetsen.Utrecht}`;
  const page = await go(inspecteurA, `${utrecht}/bezoeken`);
  await Promise.all([page.waitForNavigation(), page.getByRole('link', { name: 'Bezoek toevoegen' }).click()]);
  await page.getByLabel('Datum van het bezoek').fill('5-10-2026');
  await page.getByLabel('aangekondigd bezoek', { exact: false }).first().check();
  await page.getByLabel('Wie van de inspectie was erbij?').fill('twee inspecteurs');
  await press(page, 'Opslaan');
  await camera.shoot(page, 'bezoeken', [page.getByRole('link', { name: 'Bezoek toevoegen' }), page.getByText('twee inspecteurs')]);
  await go(inspecteurA, `${utrecht}/bezoek/1`);
  await Promise.all([page.waitForNavigation(), page.getByRole('link', { name: 'Wie van de inspectie erbij was' }).click()]);
});

way('de toets in één oogopslag', async () => {
  const client = await logInClient(app, inspecteurA);
  const nr = round.toetsen.IJsselland;
  for (const code of ['1.2.2', '1.2.4']) {
    await client.field(nr, `score/${code}`, 'onvoldoende');
  }
  const page = await go(inspecteurA, toets);
  await finds(page, 'Alle verwachtingen', 'Bronnen', 'Dossiersteekproeven', 'Bezoeken', 'Bevindingen', 'Inleiding en good practices');
  await finds(page, 'Rapport bekijken', 'Nog aan te vullen', 'Collegiale toets', 'Vaststellen', 'Wie leest dit?', 'Bevinding toevoegen');
  await camera.shoot(page, 'toets-overzicht', ['.stand', '.toetsbalk', '.themarooster']);
  await go(inspecteurA, `${toets}/tabel`);
  await page.setViewportSize({ width: 1280, height: 800 });
  await camera.shoot(page, 'alle-verwachtingen', ['main table'], { atMost: 330 });
  await finds(page, 'Zonder score', 'Toegewezen aan mij', 'Wijs toe');
  await page.setViewportSize({ width: 900, height: 800 });
  await go(inspecteurA, `${toets}/hiaten`);
  await camera.shoot(page, 'nog-aan-te-vullen', [section(page, 'Wat nog ontbreekt')], { atMost: 460 });
});

/** A list of 3,000 dossiers of a year, as an organisation has it. */
const dossiersOfAYear = () =>
  steekproef.dossiers(3000).map((row, index) => {
    const after = (days) => steekproef.later('2025-01-06', (index % 350) + days);
    return { ...row, melding: after(0), triage: after(3), start: after(4), afsluiting: after(60) };
  });

way('een dossiersteekproef: twintig van drieduizend', async () => {
  const twente = `/toets/${round.toetsen.Twente}`;
  const page = await go(inspecteurA, `${twente}/steekproeven`);
  const rows = dossiersOfAYear();
  sample = await steekproef.readIn(page, twente, 'Meldingen van 2025', steekproef.listOf(rows));
  await camera.shoot(page, 'steekproef-plan', [section(page, 'Hoe u trekt')], { atMost: 900 });
  await steekproef.fixPlan(page, { count: 20, twice: '25' });
  await page.getByLabel('Dobbelstenen').check();
  await page.getByLabel('Uw worpen').fill('4 1 6 3 3 2 5 1 6 2');
  await page.getByLabel('Worpen van de organisatie').fill('2 6 5 1 4 3 3 6 1 5');
  await camera.shoot(page, 'steekproef-trekken', [page.locator('form', { has: page.getByRole('button', { name: 'Dossiers trekken' }) })]);
  await press(page, 'Dossiers trekken');
  await camera.shoot(page, 'steekproef-getrokken', ['section[aria-labelledby=dossiers]'], { atMost: 480 });
  const drawn = await steekproef.drawnOf(page);
  const numbers = await steekproef.numbersOf(page, sample);
  const byNumber = new Map(rows.map((row) => [row.dossier, row]));
  const rowOf = (one) => byNumber.get(numbers.get(one.pseudonym));
  await go(inspecteurA, `${sample}/dossier/${drawn[0].pseudonym}`);
  await camera.shoot(page, 'dossier-lezen', ['form.lezing'], { atMost: 760 });

  const first = await logInClient(app, inspecteurA);
  const second = await logInClient(app, inspecteurB);
  const answers = (one, index, late) => {
    // Whatever was drawn, so many answers are the same at every draw.
    const row = { ...rowOf(one), soort: 'onderzoek' };
    return steekproef.answersOn(row, { triage: steekproef.later(row.melding, index < 11 ? 3 : 20), veiligheidsplan: index < 14 ? 'ja' : 'nee', ...late });
  };
  for (const [index, one] of drawn.entries()) await steekproef.saveReview(first, sample, one.pseudonym, answers(one, index));
  const twice = drawn.filter((one) => one.twice);
  for (const [at, one] of twice.entries()) {
    const index = drawn.indexOf(one);
    await steekproef.saveReview(second, sample, one.pseudonym, answers(one, index, at === 0 ? { veiligheidsplan: index < 14 ? 'nee' : 'ja' } : {}));
  }
  await go(inspecteurA, `${sample}/lezers`);
  await page.getByRole('link', { name: /^Dossier .* bespreken$/ }).first().click();
  await camera.shoot(page, 'overleg', ['main form'], { atMost: 620 });
  await page.locator('[name="antwoord-veiligheidsplan"][value=ja]').check();
  await page.locator('[name="wie-veiligheidsplan"][value=tweede]').check();
  await page.getByLabel('Waarom?').fill('Het plan stond in een bijlage.');
  await press(page, 'Opslaan');
  await go(inspecteurA, `${sample}/uitkomsten`);
  await camera.shoot(page, 'uitkomsten', [page.locator('#vraag-veiligheidsplan')]);
  await camera.shoot(page, 'uitkomsten-beeld', ['section[aria-labelledby=in-een-beeld] table'], { atMost: 620 });
});

way('een collega leest mee, en het concept gaat naar de organisatie', async () => {
  const nr = round.toetsen.IJsselland;
  const client = await logInClient(app, inspecteurA);
  const done = new Set(['1.1.1', '1.2.2', '1.2.4']);
  for (const [code, score] of publishedScores('IJsselland')) {
    if (score === 'nvt') continue;
    if (!done.has(code)) await client.field(nr, `score/${code}`, score);
    if (!['1.1.1', '1.1.2'].includes(code)) await client.field(nr, `motivering/${code}`, 'Dit bleek uit de stukken en de gesprekken.');
    if (score === 'onvoldoende') await client.field(nr, `verbeterpunt/${code}`, 'Leg vast hoe dit gebeurt, en wie het doet.');
  }
  // Nearly nothing is missing, so that one sees what is.
  const bron = `/toets/${nr}/bron/nieuw`;
  await client.post(bron, { versie: 0, soort: 'document', titel: 'Jaarplan', documentsoort: 'beleid', datum: '2026-01-01' }, `${bron}?soort=document`);
  const codes = publishedScores('IJsselland').flatMap(([code, score]) => (score === 'nvt' ? [] : [code])).join(', ');
  for (const [source, text] of [['1', 'Dit is in het gesprek verteld.'], ['2', 'Dit staat in het jaarplan.']])
    await client.post(`/toets/${nr}/bevinding/nieuw`, { versie: 0, bij: '', bron: source, tekst: text, richting: 'neutraal', codes, daarna: 'terug' });
  for (const criterium of ['1.1', '1.2', '1.3', '2.1', '2.2', '3.1'])
    await client.field(nr, `onderbouwing/${criterium}`, 'De norm wordt gehaald waar dat hierboven staat.');
  const page = await go(inspecteurA, `${toets}/rapport`);
  await go(inspecteurA, `${toets}/collegiale-toets`);
  await page.locator('[name=collega]').selectOption({ label: inspecteurElders.name });
  await camera.shoot(page, 'collega-vragen', [formWith(page, /Vraag/)]);
  await press(page, /Vraag/);
  const reader = await go(inspecteurElders, '/');
  await go(inspecteurElders, `${toets}/collegiale-toets`);
  const read = reader.locator('[name=gelezen]');
  if (await read.count()) await read.check();
  await press(reader, /Keur.*goed/);

  await go(inspecteurA, `${toets}/wederhoor`);
  for (const one of await page.locator('[name=ontvanger]').all()) await one.check();
  await page.locator('[name=verantwoordelijke]').selectOption({ index: 1 });
  await camera.shoot(page, 'wederhoor-sturen', [section(page, 'Sturen voor wederhoor')], { atMost: 800 });
  await press(page, 'Stuur voor wederhoor');
});

way('VT-management leest het concept en reageert', async () => {
  const nr = round.toetsen.IJsselland;
  const page = await go(management, '/');
  await camera.shoot(page, 'vt-begin', [page.locator('main section').first()], { atMost: 420 });
  await go(management, '/wederhoor');
  await go(management, `/wederhoor/${nr}`);
  await go(management, `/wederhoor/${nr}/passages`);
  await camera.shoot(page, 'passages', [0, 1, 2, 3, 4].map((at) => page.locator('main section').nth(at)));
  const minus = publishedScores('IJsselland').find(([, score]) => score === 'onvoldoende')[0];
  await go(management, `/wederhoor/${nr}/punt/nieuw?plaats=score/${minus}`);
  await page.locator('[name=soort]').nth(1).check();
  await fill(page, 'tekst', 'De score klopt niet. De achterwacht was er al tijdens het bezoek.');
  await camera.shoot(page, 'punt', ['main form'], { atMost: 900 });
  await press(page, 'Opslaan');
  await fill(page, 'bewijsdatum', '1-9-2026');
  await page.locator('input[type=file]').setInputFiles({
    name: 'rooster.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
  });
  // Without the field for files: its button speaks the language of the browser.
  const proof = page.locator('section[aria-labelledby=bewijs]');
  const part = (name) => proof.locator('.veld', { has: page.locator(`[name=${name}]`) });
  await camera.shoot(page, 'bewijs', [part('bewijsdatum'), proof.locator('.veld').last(), proof.getByRole('button', { name: 'Bewijs toevoegen' })]);
  await press(page, 'Bewijs toevoegen');
  await finds(page, 'Punt intrekken');
  await go(management, '/');
  await follow(page, 'Concepten');
  await follow(page, 'IJsselland');
  await finds(page, 'Het conceptrapport lezen', 'Zin voor zin lezen en reageren', 'Zienswijze schrijven of wijzigen');
  await page.locator('[name=zeker]').check();
  await camera.shoot(page, 'reactie-indienen', ['section[aria-labelledby=punten]', 'section[aria-labelledby=indienen]']);
  await press(page, /Dien.*in/);
});

way('het team beslist over het punt en verantwoordt wat verandert', async () => {
  const page = await go(inspecteurA, `${toets}/verwerking`);
  await Promise.all([page.waitForNavigation(), page.locator('ul.kaarten a').first().click()]);
  await page.locator('[name=uitkomst]').first().check();
  await fill(page, 'motivering', 'Het rooster laat zien dat er een achterwacht was.');
  await camera.shoot(page, 'punt-beslissen', [section(page, 'Beslissen')]);
  await press(page, 'Besluit opslaan');
  const point = new URL(page.url()).pathname;
  const second = await go(inspecteurB, point);
  await press(second, 'Ik ben het eens met dit besluit');
  const minus = publishedScores('IJsselland').find(([, score]) => score === 'onvoldoende')[0];
  await go(inspecteurA, `${toets}/criterium/${minus.slice(0, 3)}`);
  await giveScore(page, minus, 'voldoende');
  await go(inspecteurA, `${toets}/verschillen`);
  for (const one of await page.locator('[name=verschil]').all()) await one.check();
  const grounds = page.locator('[name=grond]');
  const ofPoint = await grounds.locator('option').evaluateAll((all) => all.map((one) => one.value).find((one) => one.startsWith('punt/')));
  await grounds.selectOption(ofPoint);
  await camera.shoot(page, 'verschillen', ['ul.kaarten', section(page, 'Zeggen waar het bij hoort')], { atMost: 1000 });
  await press(page, 'Opslaan');
});

way('twee stellen vast', async () => {
  const page = await go(inspecteurA, `${toets}/vaststellen`);
  for (const reason of await page.locator('[name=hiaatreden]:visible').all()) await reason.fill('Dit hoort bij geen van de verwachtingen apart.');
  await acceptGaps(page);
  await camera.shoot(page, 'voorleggen', [section(page, 'Voorleggen ter vaststelling')], { atMost: 760 });
  await press(page, 'Leg voor ter vaststelling');
  const second = await go(inspecteurB, `${toets}/vaststellen`);
  await acceptGaps(formWith(second, 'Stel vast'));
  await second.locator('[name=gelezen]').check();
  await camera.shoot(second, 'vaststellen', [section(second, 'Vaststellen')], { atMost: 800 });
  await press(second, 'Stel vast');
  const theirs = await go(management, `/wederhoor/${round.toetsen.IJsselland}`);
  await camera.shoot(theirs, 'besluit-op-punt', ['section[aria-labelledby=punten]']);
});

way('publicatieversie en besluit', async () => {
  const page = await go(inspecteurA, `${toets}/publicatieversie`);
  await camera.shoot(page, 'publicatieversie', [page.locator('main form').first()], { atMost: 600 });
  const checked = page.locator('[name=nagekeken]');
  if (await checked.count()) await checked.check();
  await press(page, /Maak/);
  const decides = await go(coordinator, `${toets}/publicatie`);
  await camera.shoot(decides, 'besluit', [formWith(decides, 'Leg het besluit vast')], { atMost: 700 });
  await press(decides, 'Leg het besluit vast');
  const theirs = await go(management, '/');
  const list = theirs.locator('section', { has: theirs.getByRole('heading', { name: 'Vastgestelde rapporten over uw organisatie' }) });
  await Promise.all([theirs.waitForNavigation(), list.last().getByRole('link').first().click()]);
  await finds(theirs, 'Vastgesteld rapport bekijken', 'Tel de woorden');
  await fill(theirs, 'tekst', 'Wij herkennen ons in dit rapport en werken aan de verbeterpunten.');
  await camera.shoot(theirs, 'reactie-op-besluit', ['main form'], { atMost: 600 });
  await press(theirs, 'Sla de reactie op');
});

way('de zelfevaluatie van VT-management', async () => {
  const page = await go(management, '/zelfevaluatie');
  await page.getByLabel(/Stap 1 \(2015\)/).first().check();
  await camera.shoot(page, 'zelfevaluatie-openen', [formWith(page, 'Zelfevaluatie openen')]);
  await press(page, 'Zelfevaluatie openen');
  await go(management, '/zelfevaluatie');
  await page.locator('.toetslijst').getByRole('link', { name: 'IJsselland' }).click();
  const own = new URL(page.url()).pathname;
  const client = await logInClient(app, management);
  const nr = own.split('/')[2];
  for (const [code, score] of publishedScores('IJsselland')) if (score !== 'nvt') await client.field(nr, `score/${code}`, score);
  await client.post(`${own}/bron/nieuw`, { versie: 0, soort: 'document', titel: 'Jaarplan', documentsoort: 'beleid', datum: '2026-01-01' }, `${own}/bron/nieuw?soort=document`);
  for (const [code, score] of publishedScores('IJsselland')) {
    if (score === 'nvt') continue;
    await client.field(nr, `motivering/${code}`, 'Dit staat in ons jaarplan.');
    if (score === 'onvoldoende') await client.field(nr, `verbeterpunt/${code}`, 'Wij leggen dit dit jaar vast.');
  }
  const codes = publishedScores('IJsselland').flatMap(([code, score]) => (score === 'nvt' ? [] : [code])).join(', ');
  await client.post(`${own}/bevinding/nieuw`, { versie: 0, bij: '', bron: '1', tekst: 'Dit staat in het jaarplan.', richting: 'neutraal', codes, daarna: 'terug' });
  await go(management, `${own}/indienen`);
  for (const reason of await page.locator('[name=hiaatreden]:visible').all()) await reason.fill('Hier komen wij dit jaar nog op terug.');
  await acceptGaps(page);
  await page.locator('[name=zeker]').check();
  await camera.shoot(page, 'zelfevaluatie-indienen', ['main form'], { atMost: 900 });
  await press(page, 'Dien in');
  await go(management, `${own}/vaststellen`);
  await camera.shoot(page, 'zelfevaluatie-terugnemen', ['section[aria-labelledby=terugnemen]']);
});

way('de coördinator vergelijkt en houdt organisaties bij', async () => {
  const page = await go(coordinator, '/onderzoek/stap1-2015');
  await page.setViewportSize({ width: 1280, height: 800 });
  await camera.shoot(page, 'ranglijst', ['table.stand'], { atMost: 560 });
  await page.setViewportSize({ width: 1280, height: 800 });
  await go(coordinator, '/onderzoek/stap1-2015/tabel');
  await camera.shoot(page, 'tabel', ['main table'], { atMost: 420 });
  await page.setViewportSize({ width: 900, height: 800 });
  await go(coordinator, '/onderzoek/stap1-2015/vergelijk');
  await page.getByRole('combobox').nth(0).selectOption('IJsselland');
  await page.getByRole('combobox').nth(1).selectOption('Utrecht');
  await page.getByRole('button', { name: 'Vergelijk' }).click();
  await page.locator('table.vergelijking').waitFor();
  await camera.shoot(page, 'vergelijken', ['table.vergelijking'], { atMost: 520 });
  await finds(page, 'Eerste organisatie', 'Tweede organisatie');

  await go(coordinator, '/');
  await follow(page, 'Organisaties');
  await finds(page, 'Organisatie toevoegen');
  await follow(page, 'Organisaties laten samengaan');
  await finds(page, 'Een nieuwe organisatie', 'Laten samengaan');
  await go(coordinator, '/organisaties');
  await follow(page, 'IJsselland');
  await follow(page, 'Naam, rechtsvorm of drager opschrijven');
  await finds(page, 'Wat verandert er?', 'Vanaf', 'Opslaan');

  await go(coordinator, '/');
  await follow(page, 'Inspecteurs van organisaties');
  await follow(page, 'Flevoland');
  await finds(page, inspecteurA.name, 'Opslaan');

  await go(coordinator, '/');
  await follow(page, 'Onderzoeken');
  await follow(page, 'Proefronde');
  await finds(page, 'Alle scores in één tabel', 'Organisaties vergelijken', 'Landelijk rapport', 'Ranglijst voor een rekenblad (CSV)');
  await finds(page, 'Good practices van dit onderzoek', 'Hoe gelijk lezen inspecteurs dossiers?', 'Teams', 'Wat op wie wacht', 'Stappen en termijnen', 'Openbaarmaking');
  await follow(page, 'Onderzoek beheren');
  await finds(page, 'Organisatie toevoegen', 'uit het onderzoek halen', 'Dit onderzoek sluiten', 'Wat er aan dit onderzoek veranderde');
  await follow(page, 'Beschrijving of beslisregels wijzigen');
  await finds(page, 'Naam', 'Reden');
});

way('wat te laat is, en wat gepubliceerd wordt', async () => {
  // A toets of which the term is to pass.
  const client = await logInClient(app, inspecteurA);
  const nr = round.toetsen.Drenthe;
  for (const [code, score] of publishedScores('Drenthe')) if (score !== 'nvt') await client.field(nr, `score/${code}`, score);
  const page = await go(inspecteurA, `/toets/${nr}/collegiale-toets`);
  await page.locator('[name=collega]').selectOption({ label: inspecteurElders.name });
  await press(page, /Vraag/);
  await app.restart({ moment: WEEKS_LATER });
  for (const who of everybody) await windows.get(who).context().addCookies((await logInClient(app, who)).cookies);
  const decides = await go(coordinator, '/');
  await camera.shoot(decides, 'te-laat', [section(decides, 'Te laat of vastgelopen')], { atMost: 500 });
  await follow(decides, 'Onderzoeken');
  await follow(decides, /^Wat op wie wacht in Proefronde/);
  assert.match(await decides.getByRole('textbox', { name: 'Tekst om te kopiëren' }).inputValue(), /Drenthe/);
  await camera.shoot(decides, 'wat-op-wie-wacht', ['#tekst', 'main textarea']);
  await go(coordinator, `/toets/${nr}`);
  await follow(decides, 'Iemand anders aanwijzen');
  await finds(decides, inspecteurB.name, 'Wijs aan');
  await go(coordinator, toets);
  await follow(decides, 'Besluit en publicatie');
  await press(decides, 'Publiceer het rapport');
  await finds(decides, 'Haal het rapport weg');
  const reader = await go(management, '/publicaties');
  await camera.shoot(reader, 'publicaties', ['main .toetslijst']);
});

way('elk beeld is gemaakt, gebruikt en nog waar, en geen pagina klaagde', async () => {
  for (const page of windows.values()) assert.deepEqual(page.complaints, []);
  camera.checkAll();
});
