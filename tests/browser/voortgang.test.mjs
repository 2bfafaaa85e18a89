// SPDX-License-Identifier: EUPL-1.2
// A plan that was accepted is carried out: the rhythm, a report with its evidence, what is late on
// both start pages, a later term that is asked and given, an audit of the organisation itself of
// which the inspectie reads some again, verification, and the end. With bad input on the way.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { axeFindings, startBrowser } from './browser.mjs';
import { logInClient } from './klant.mjs';
import { people, receive, windowOf } from './mensen.mjs';
import { gapFields, mendGaps, openOnderzoek, publishedScores } from './onderzoek.mjs';
import { root } from './rapporten.mjs';
import * as steekproef from './steekproef.mjs';
import { program, startApplication } from './toepassing.mjs';

const { inspecteurA, inspecteurB, coordinator, management } = people;
const scores = publishedScores('IJsselland').filter(([, score]) => score !== 'nvt');
const minus = scores.filter(([, score]) => score === 'onvoldoende').map(([code]) => code);
const pictures = process.env.MAATLAT_BEELDEN;

/** A day as people type it, so many days from now. */
const day = (days) => {
  const then = new Date(Date.now() + days * 86_400_000);
  return `${then.getDate()}-${then.getMonth() + 1}-${then.getFullYear()}`;
};

let browser;
let app;
let toets;
const windows = new Map();
const clients = new Map();
const of = (who) => windows.get(who);

/** The first value of a field in a page. */
const value = (html, name) => html.match(new RegExp(`name="${name}"[^>]*value="([^"]*)"`))?.[1];

/** Of the way to publication only what must be. */
async function leaveOutSteps(path) {
  windows.set(coordinator, await windowOf(browser, app, coordinator));
  const page = await go(coordinator, path);
  for (const box of await page.locator('[name=stappen]').all()) await box.uncheck();
  await press(page, /Opslaan/);
  await page.context().close();
  windows.delete(coordinator);
}

async function adopt() {
  const [a, b] = [clients.get(inspecteurA), clients.get(inspecteurB)];
  const nr = toets.split('/')[2];
  for (const [code, score] of scores) await a.field(nr, `score/${code}`, score);
  await mendGaps(a, nr, scores);
  for (const [who, choice] of [[a, 'voorleggen'], [b, 'vaststellen']]) {
    const page = await who.get(`${toets}/vaststellen`);
    const fields = { versie: value(page, 'versie'), keuze: choice, gelezen: 'ja', ...gapFields(page) };
    await who.post(`${toets}/vaststellen`, fields);
  }
}

/** Two maatregelen for all verbeterpunten, in a plan that two inspecteurs accepted. */
async function acceptPlan() {
  const [a, b, m] = [inspecteurA, inspecteurB, management].map((who) => clients.get(who));
  const plan = `${toets}/opvolging`;
  for (const wat of ['Wij regelen een achterwacht.', 'Wij schrijven een werkwijze.'])
    await m.post(`${toets}/maatregel/nieuw`, {
      versie: 0, verwachting: minus, wat, verschil: 'Elk kind wordt gezien.', wie: 'Teamleider',
      termijn: day(20), bewijs: 'Een telling van twintig dossiers.',
    });
  const page = await m.get(plan);
  const [, indiener] = page.match(/name="indiener"[\s\S]*?<option value="(\d+)"/);
  await m.post(plan, { keuze: 'indiener', indiener });
  await m.post(plan, { keuze: 'indienen', versie: value(await m.get(plan), 'versie') });
  for (const where of ['1', '2', 'geheel']) {
    const fields = { versie: 0, motivering: '', uitkomst: 'aanvaard' };
    for (const question of ['ambitieus', 'volledig', 'realistisch', 'vaart', 'sluit-aan']) fields[question] = 'ja';
    await a.post(`${plan}/oordeel/${where}`, fields);
  }
  for (const [who, name] of [[a, 'Leg het oordeel voor'], [b, 'Ik ben het eens']]) {
    const window = await go(who === a ? inspecteurA : inspecteurB, `${plan}/oordeel`);
    await press(window, name);
  }
}

before(async () => {
  [browser, app] = await Promise.all([startBrowser(), startApplication()]);
  const everybody = [inspecteurA, inspecteurB, coordinator, management];
  await receive(app, ...everybody);
  const opened = await openOnderzoek(app, ['IJsselland'], [inspecteurA, inspecteurB]);
  toets = `/toets/${opened.toetsen.IJsselland}`;
  for (const who of everybody) clients.set(who, await logInClient(app, who));
  await leaveOutSteps(`${opened.path}/stappen`);
  await adopt();
  await openWindows();
  await acceptPlan();
});
after(async () => {
  await browser.close();
  await app.stop();
});

async function openWindows() {
  for (const who of [inspecteurA, inspecteurB, management]) windows.set(who, await windowOf(browser, app, who));
}

async function go(who, path, status = 200) {
  const page = of(who);
  const answer = await page.goto(path);
  assert.equal(answer.status(), status, `${who.name} ${path}`);
  return page;
}

/** Presses a button; returns what the page says is wrong, which must be nothing unless `good` is false. */
async function press(page, name, { good = true } = {}) {
  const button = page.getByRole('button', { name }).first();
  assert.ok(await button.count(), `${page.url()} heeft geen knop ${name}`);
  await Promise.all([page.waitForNavigation(), button.click()]);
  const faults = (await page.locator('.foutenlijst, main .error').allInnerTexts()).join('\n');
  if (good) assert.equal(faults, '', `${page.url()} na "${name}"`);
  return faults;
}

async function fill(page, fields) {
  for (const [name, typed] of Object.entries(fields)) await page.locator(`[name="${name}"]`).fill(typed);
}

/** Holds a page to what every page must be, and keeps how it looks. */
async function look(page, name) {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    assert.deepEqual(await axeFindings(page), [], `${name} ${width}: ${page.url()}`);
    if (pictures) {
      mkdirSync(pictures, { recursive: true });
      await page.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true });
    }
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, `${name} ${width}`);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

const text = (page) => page.locator('main').innerText();
const progress = () => `${toets}/opvolging/voortgang`;

test('de inspecteur stelt een ritme in; een verkeerd ritme komt terug met wat er is getypt', async () => {
  const page = await go(inspecteurA, `${toets}/opvolging`);
  await page.getByRole('link', { name: 'Voortgang van het plan' }).click();
  await page.getByRole('link', { name: 'Stel een ritme in' }).click();
  const empty = await press(page, 'Ritme instellen', { good: false });
  for (const what of ['Kies waarover', 'Kies weken of maanden', 'Vul de eerste dag in', 'Vul de laatste dag in'])
    assert.match(empty, new RegExp(what));
  await page.locator('[name=waarover][value=onderwerp]').check();
  await page.locator('[name=maat][value=weken]').check();
  await fill(page, { onderwerp: 'wachtlijst', elke: '2', vanaf: day(-3), tot: day(-10) });
  const wrong = await press(page, 'Ritme instellen', { good: false });
  assert.match(wrong, /Deze dag is al voorbij/);
  assert.match(wrong, /ligt voor de eerste/);
  assert.equal(await page.locator('[name=onderwerp]').inputValue(), 'wachtlijst');
  await look(page, 'ritme-fout');
  await fill(page, { vanaf: day(0), tot: day(100) });
  await press(page, 'Ritme instellen');
  assert.match(await text(page), /Elke 2 weken/);
  await go(management, `${progress()}/ritme`, 404);
});

test('de organisatie meldt met bewijs; wat is gemeld, ligt vast', async () => {
  const page = await go(management, progress());
  await page.getByRole('link', { name: 'Meld over wachtlijst' }).click();
  assert.match(await press(page, 'Melding indienen', { good: false }), /Schrijf op wat er is gedaan/);
  await fill(page, { tekst: 'Er staan twaalf meldingen op de wachtlijst.' });
  const telling = { name: 'telling.txt', mimeType: 'text/plain', buffer: Buffer.from('Week 1: 12\n') };
  await page.locator('[name=bijlage]').setInputFiles(telling);
  await press(page, 'Melding indienen');
  assert.match(await text(page), /De melding is ingediend/);
  await page.goto(`${progress()}/melding?ritme=1&maatregel=0`);
  assert.match(await text(page), /niets te melden|Voor welke dag/);

  const seen = await go(inspecteurA, progress());
  assert.match(await text(seen), /twaalf meldingen op de wachtlijst/);
  const [download] = await Promise.all([
    seen.waitForEvent('download'),
    seen.getByRole('link', { name: 'telling.txt' }).click(),
  ]);
  assert.equal(download.suggestedFilename(), 'telling.txt');
  await look(seen, 'voortgang-inspecteur');
});

test('een latere termijn wordt gevraagd met een reden, en toegekend', async () => {
  const page = await go(management, progress());
  await page.getByRole('link', { name: 'Vraag een latere termijn voor maatregel 2' }).click();
  await page.locator('[name=wat][value=termijn]').check();
  await fill(page, { nieuw: day(5), reden: 'De werving duurt langer.' });
  assert.match(await press(page, 'Verzoek indienen', { good: false }), /Kies een dag daarna/);
  assert.equal(await page.locator('[name=reden]').inputValue(), 'De werving duurt langer.');
  await fill(page, { nieuw: day(200) });
  await press(page, 'Verzoek indienen');
  const decides = await go(inspecteurA, '/wacht');
  assert.match(await text(decides), /Beslissen over een verzoek/);
  await go(inspecteurA, progress());
  await decides.getByRole('link', { name: 'Beslis over dit verzoek' }).click();
  await decides.locator('[name=besluit][value=toegekend]').check();
  assert.match(await press(decides, 'Besluit vastleggen', { good: false }), /waarom/i);
  await look(decides, 'verzoek-besluit');
  await fill(decides, { reden: 'Goed te volgen.' });
  await press(decides, 'Besluit vastleggen');
  await go(management, progress());
  assert.match(await text(page), /\(eerder \d+ \w+ \d{4}\)/);
});

test('wat te laat is, staat bij beiden op de startpagina', async () => {
  for (const page of windows.values()) await page.context().close();
  await app.restart({ days: 30 });
  await openWindows();
  for (const who of [inspecteurA, management]) {
    const page = await go(who, '/');
    assert.match(await text(page), /Te laat in de opvolging/);
    assert.match(await text(page), /wachtlijst/);
    assert.match(await text(page), /maatregel 1/i);
    assert.doesNotMatch(await text(page), /maatregel 2/i, 'it got a later term');
    await look(page, who === management ? 'start-organisatie' : 'start-inspecteur');
  }
});

test('een eigen audit wordt gevraagd en ingediend; de inspectie leest er enkele opnieuw', async () => {
  const asks = await go(inspecteurA, `${progress()}/audit/vragen`);
  await asks.locator('[name=verwachting]').selectOption(minus[0]);
  await asks.locator('[name=maatregel]').selectOption('1');
  await fill(asks, { voor: day(40), vraag: 'Is elk kind op tijd gezien?' });
  await press(asks, 'Eigen audit vragen');

  const page = await go(management, progress());
  await page.getByRole('link', { name: 'Dien eigen audit 1 in' }).click();
  await fill(page, { trekking: 'Elke tiende melding.', populatie: '40', dossiers: 'D-1 voldoet\nD-2 goed' });
  assert.match(await press(page, 'Eigen audit indienen', { good: false }), /Regel 2: schrijf een nummer/);
  assert.equal(await page.locator('[name=dossiers]').inputValue(), 'D-1 voldoet\nD-2 goed');
  await look(page, 'audit-fout');
  await fill(page, { dossiers: 'D-1 voldoet\nD-2 voldoet niet\nD-3 voldoet\nD-4 voldoet' });
  await press(page, 'Eigen audit indienen');
  assert.match(await text(page), /3 van de 4 \(75%\)/);

  await go(inspecteurA, progress());
  await asks.getByRole('link', { name: 'Lees dossiers van audit 1 opnieuw' }).click();
  await fill(asks, { aantal: '9' });
  await press(asks, 'Dossiers trekken', { good: false });
  await fill(asks, { aantal: '2' });
  await press(asks, 'Dossiers trekken');
  await asks.getByRole('link', { name: 'Schrijf op wat u las' }).click();
  const groups = await asks.locator('main input[type=radio][value=voldoet]').all();
  assert.equal(groups.length, 2, 'as many as were drawn');
  for (const one of groups) await one.check();
  await look(asks, 'natrek');
  await press(asks, 'Opslaan');
  assert.match(await text(asks), /Hetzelfde antwoord bij/);
  assert.match(await text(asks), /Startwaarde/);
});

/** Of the list that both draw from; the inspectie draws from the first sixty. */
const rows = steekproef.dossiers(100);
const code = '1.2.4';

/** From the size to where a list is sent. */
async function toTheList(page, link, forWhat, { population, norm }) {
  await page.getByRole('link', { name: link }).click();
  await fill(page, { populatie: `${population}`, norm: `${norm}` });
  await page.locator('[name=waarvoor]').selectOption({ label: forWhat });
  await press(page, 'Reken uit');
  await look(page, `omvang-${population}`);
  const answer = page.waitForNavigation();
  await page.getByRole('link', { name: /^Trek \d+ dossiers voor/ }).first().click();
  return answer;
}

/** Sends a list; what the page says is wrong. */
async function send(page, title, list) {
  await page.getByLabel('Welke dossiers staan op de lijst?').fill(title);
  await page.getByLabel('Bestand met de lijst').setInputFiles(steekproef.csvFile(steekproef.listOf(list)));
  const loaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Lijst inlezen' }).click();
  await loaded;
  return (await page.locator('.foutenlijst, main .error').allInnerTexts()).join('\n');
}

/** Reads all but the last of the dossiers through the form alone, the last through the page. */
async function readAll(page, who, path, late) {
  const drawn = await steekproef.drawnOf(page);
  const numbers = await steekproef.numbersOf(page, path);
  const answers = ({ pseudonym }, changes) =>
    steekproef.answersOn(rows.find((row) => row.dossier === numbers.get(pseudonym)), changes);
  for (const [index, one] of drawn.entries()) {
    const changes = answers(one, {});
    if (index < late) changes['antwoord-triage'] = steekproef.later(changes['antwoord-melding'], 30);
    else changes['antwoord-triage'] = steekproef.later(changes['antwoord-melding'], 1);
    delete changes['antwoord-besluit'];
    if (index === drawn.length - 1) {
      await go(who, `${path}/dossier/${one.pseudonym}`);
      assert.doesNotMatch(await text(page), /veiligheidsplan/i, 'only what is asked for this verwachting');
      await look(page, `opvolgdossier-${who.name.replaceAll(' ', '-')}`);
    }
    await steekproef.saveReview(clients.get(who), path, one.pseudonym, changes);
  }
  return drawn;
}

test('de inspecteur trekt dossiers voor één verwachting en verifieert met de uitkomst', async () => {
  const page = await go(inspecteurA, progress());
  const answer = await toTheList(page, 'Trek dossiers voor maatregel 1', `Maatregel 1, over ${code}`, { population: 60, norm: 50 });
  assert.equal(answer.status(), 409);
  assert.match(await page.locator('body').innerText(), /nog niet in uitvoering/);
  // The days that passed ended their sessions.
  for (const who of [inspecteurA, management]) clients.set(who, await logInClient(app, who));
  await clients.get(management).post(`${progress()}/melding`, { ritme: '0', maatregel: '1', tekst: 'Het begint te werken.', klaar: '' }, `${progress()}/melding?maatregel=1`);

  await go(inspecteurA, progress());
  const again = await toTheList(page, 'Trek dossiers voor maatregel 1', `Maatregel 1, over ${code}`, { population: 60, norm: 50 });
  assert.equal(again.status(), 200);
  assert.match(await text(page), /U trekt om te verifiëren, bij maatregel 1, over 1\.2\.4/);
  await look(page, 'opvolgsteekproef-lijst');
  assert.equal(await send(page, 'Meldingen van dit voorjaar', rows.slice(0, 60)), '');
  const path = new URL(page.url()).pathname;
  const count = await page.getByLabel('Hoeveel dossiers trekt u?').inputValue();
  assert.match(await text(page), new RegExp(`U rekende uit dat ${count} dossiers genoeg zijn`));
  await look(page, 'opvolgsteekproef-plan');
  await steekproef.fixPlan(page, { count, twice: '0' });
  await steekproef.drawWithDice(page);
  await page.getByRole('heading', { name: 'De dossiers', exact: true }).waitFor();
  await look(page, 'opvolgsteekproef-getrokken');
  await go(management, path, 404);
  await readAll(page, inspecteurA, path, 1);

  await go(inspecteurA, progress());
  await look(page, 'voortgang-met-steekproef');
  await page.getByRole('link', { name: /^Verifieer uit steekproef/ }).click();
  assert.ok(await page.locator('[name=wijze][value=steekproef]').isChecked());
  await fill(page, { dag: day(29), gezien: 'Bijna elke triage was op tijd.' });
  await page.locator('[name=uitkomst][value="klopt deels"]').check();
  await look(page, 'verificatie-uit-steekproef');
  await press(page, 'Verificatie opslaan');
  for (const who of [inspecteurA, management]) {
    const seen = await go(who, progress());
    assert.match(await text(seen), /Meldingen van dit voorjaar/);
    assert.match(await text(seen), new RegExp(`Getrokken: ${count} van de 60 dossiers`));
    assert.match(await text(seen), /triage klaar binnen 5 werkdagen/);
  }
  await look(of(management), 'voortgang-verificatie-organisatie');
});

test('de organisatie trekt en leest een eigen audit; de inspectie leest er enkele opnieuw', async () => {
  const page = await go(management, progress());
  const answer = await toTheList(page, 'Trek dossiers voor een eigen audit', `Maatregel 2, over ${code}`, { population: 100, norm: 50 });
  assert.equal(answer.status(), 200);
  const refused = await send(page, 'Eigen audit zomer', rows);
  assert.match(refused, /die de inspectie al trok/);
  await look(page, 'audit-overlap');
  assert.equal(await send(page, 'Eigen audit zomer', rows.slice(60)), '');
  const path = new URL(page.url()).pathname;
  await steekproef.fixPlan(page, { count: 4, twice: '0' });
  await steekproef.drawWithDice(page, '5 5 2 3 1 4 6 2 2 1', '1 3 5 2 4 6 6 1 2 3');
  await page.getByRole('heading', { name: 'De dossiers', exact: true }).waitFor();
  await go(inspecteurA, path, 404);
  await readAll(page, management, path, 1);
  await go(management, `${path}/uitkomsten`);
  await look(page, 'audit-uitkomsten');
  await page.getByRole('link', { name: 'Terug naar de voortgang' }).click();
  await page.getByRole('link', { name: /^Dien de uitkomst van steekproef/ }).click();
  await look(page, 'audit-uit-steekproef');
  await press(page, 'Eigen audit indienen');
  assert.match(await text(page), /Met Maatlat, in de steekproef/);

  const seen = await go(inspecteurA, progress());
  await seen.getByRole('link', { name: 'Lees dossiers van audit 2 opnieuw' }).click();
  await fill(seen, { aantal: '2' });
  await press(seen, 'Dossiers trekken');
  await seen.getByRole('link', { name: 'Schrijf op wat u las' }).last().click();
  for (const one of await seen.locator('main input[type=radio][value=voldoet]').all()) await one.check();
  await press(seen, 'Opslaan');
  await look(seen, 'voortgang-audit-nagelezen');
  assert.match(await text(seen), /Van alle 4 dossiers van de audit/);
});

test('elke maatregel wordt gemeld en geverifieerd; dan sluit de opvolging', async () => {
  const page = await go(inspecteurA, progress());
  assert.match(await text(page), /Niet elke maatregel is geverifieerd/);
  assert.equal(await page.getByRole('link', { name: 'Sluit de opvolging af' }).count(), 0);
  const theirs = of(management);
  for (const nr of ['1', '2']) {
    await go(management, progress());
    await theirs.getByRole('link', { name: `Meld over maatregel ${nr}`, exact: true }).click();
    await fill(theirs, { tekst: 'Het is klaar, en het werkt.', klaar: day(99) });
    assert.match(await press(theirs, 'Melding indienen', { good: false }), /toekomst|vandaag|nog/i);
    await fill(theirs, { klaar: day(28) });
    await press(theirs, 'Melding indienen');
    await go(inspecteurA, `${progress()}/maatregel/${nr}/verificatie`);
    if (nr === '1') assert.match(await press(page, 'Verificatie opslaan', { good: false }), /zag/i);
    await page.locator('[name=wijze][value=bezoek]').check();
    await page.locator('[name=uitkomst][value=klopt]').check();
    await fill(page, { dag: day(29), gezien: 'Het rooster hangt er, en klopt.' });
    await press(page, 'Verificatie opslaan');
  }
  assert.match(await text(page), /Geverifieerd/);
  await look(page, 'voortgang-geverifieerd');
  await page.getByRole('link', { name: 'Sluit de opvolging af' }).click();
  assert.match(await press(page, 'Opvolging afsluiten', { good: false }), /Schrijf op waarom/);
  await fill(page, { reden: 'Alles is gezien, en het werkt.' });
  await press(page, 'Opvolging afsluiten');
  await go(management, progress());
  assert.match(await text(theirs), /afgesloten.*Alles is gezien/);
  assert.equal(await theirs.getByRole('link', { name: /^Meld over/ }).count(), 0);
  await look(theirs, 'voortgang-afgesloten');
  await go(management, '/');
  assert.doesNotMatch(await text(theirs), /Te laat in de opvolging/);
});

test('alles wat is vastgelegd, is nog heel', async () => {
  const said = execFileSync(program, ['controleer', '--database', join(app.folder, 'maatlat.db')], { cwd: root, encoding: 'utf8' });
  assert.match(said, /heel/i);
  for (const page of windows.values()) assert.deepEqual(page.complaints, []);
});
