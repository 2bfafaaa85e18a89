// SPDX-License-Identifier: EUPL-1.2
// What follows an adopted toets: maatregelen at its verbeterpunten, a gap, the plan that is handed
// in, judged by two, sent back, made anew and accepted; and a maatregel that is reported and
// verified. With what people do wrong on the way.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { axeFindings, startBrowser } from './browser.mjs';
import { logInClient } from './klant.mjs';
import { people, receive, windowOf } from './mensen.mjs';
import { acceptGaps, mendGaps, openOnderzoek, publishedScores } from './onderzoek.mjs';
import { root } from './rapporten.mjs';
import { program, startApplication } from './toepassing.mjs';

const { inspecteurA, inspecteurB, coordinator, management } = people;
const everybody = [inspecteurA, inspecteurB, coordinator, management];
const scores = publishedScores('IJsselland').filter(([, score]) => score !== 'nvt');
const minus = scores.filter(([, score]) => score === 'onvoldoende').map(([code]) => code);
const plus = scores.find(([, score]) => score === 'voldoende')[0];
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
const of = (who) => windows.get(who);

before(async () => {
  browser = await startBrowser();
  app = await startApplication();
  await receive(app, ...everybody);
  const opened = await openOnderzoek(app, ['IJsselland'], [inspecteurA, inspecteurB]);
  toets = `/toets/${opened.toetsen.IJsselland}`;
  for (const who of everybody) windows.set(who, await windowOf(browser, app, who, { javaScriptEnabled: true }));
  const steps = await go(coordinator, `${opened.path}/stappen`);
  for (const box of await steps.locator('[name=stappen]').all()) await box.uncheck();
  await press(steps, /Opslaan/);
  const writes = await logInClient(app, inspecteurA);
  const nr = toets.split('/')[2];
  for (const [code, score] of scores) await writes.field(nr, `score/${code}`, score);
  await mendGaps(writes, nr, scores);
  const page = await go(inspecteurA, `${toets}/vaststellen`);
  await acceptGaps(page);
  await press(page, 'Leg voor ter vaststelling');
  const second = await go(inspecteurB, `${toets}/vaststellen`);
  await acceptGaps(second.locator('form', { has: second.getByRole('button', { name: 'Stel vast' }) }));
  await second.locator('[name=gelezen]').check();
  await press(second, 'Stel vast');
});
after(async () => {
  await browser.close();
  await app.stop();
});

async function go(who, path, status = 200) {
  const page = of(who);
  const answer = await page.goto(path);
  assert.equal(answer.status(), status, `${who.name} ${path}`);
  return page;
}

async function press(page, name, { good = true } = {}) {
  const button = page.getByRole('button', { name }).first();
  assert.ok(await button.count(), `${page.url()} heeft geen knop ${name}`);
  await Promise.all([page.waitForNavigation(), button.click()]);
  const fault = page.locator('.foutenlijst, main .error');
  const faults = (await fault.count()) > 0 ? (await fault.allInnerTexts()).join('\n') : '';
  if (good) assert.equal(faults, '', `${page.url()} na "${name}"`);
  return faults;
}

/** Holds a page to what every page must be, on three screens, and keeps how it looks. */
async function look(page, name) {
  assert.deepEqual(await axeFindings(page), [], `${name}: ${page.url()}`);
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, `${name} ${width}`);
    if (!pictures) continue;
    mkdirSync(pictures, { recursive: true });
    await page.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true });
  }
}

const text = (page) => page.locator('main').innerText();

async function fillIn(page, codes, { wat, begin = day(7), termijn = day(90) }) {
  for (const box of await page.locator('[name=verwachting]').all()) await box.uncheck();
  for (const code of codes) await page.locator(`[name=verwachting][value="${code}"]`).check();
  await page.locator('[name=wat]').fill(wat);
  await page.locator('[name=verschil]').fill('Elk kind wordt binnen vijf werkdagen gezien.');
  await page.locator('[name=wie]').fill('Teamleider');
  await page.locator('[name=begin]').fill(begin);
  await page.locator('[name=termijn]').fill(termijn);
  await page.locator('[name=bewijs]').fill('Uit een telling van twintig dossiers.');
}

test('VT-management ziet elk verbeterpunt als een gat, en wat er op haar wacht', async () => {
  assert.ok(minus.length >= 2, 'a toets with at least two verbeterpunten');
  const page = await go(management, '/wacht');
  assert.match(await text(page), /Kiezen wie het verbeterplan indient/);
  await go(management, '/');
  await page.locator(`a[href="${toets}/opvolging"]`).first().waitFor();
  await go(management, `${toets}/opvolging`);
  assert.equal(await page.getByText('Hier staat nog geen maatregel.').count(), minus.length);
  await look(page, 'opvolging-begin');
  const seen = await go(inspecteurA, `${toets}/opvolging`);
  assert.equal(await seen.getByText('Hier staat nog geen maatregel.').count(), minus.length, 'both see it');
  assert.equal(await seen.getByRole('link', { name: /Maatregel toevoegen/ }).count(), 0);
});

test('wat er mis kan gaan bij een maatregel, komt terug met wat er is getypt', async () => {
  const page = await go(management, `${toets}/maatregel/nieuw?verwachting=${minus[0]}`);
  assert.ok(await page.locator(`[name=verwachting][value="${minus[0]}"]`).isChecked());
  const empty = await press(page, 'Opslaan', { good: false });
  for (const what of ['Schrijf op wat u gaat doen', 'functie, geen naam', 'uiterlijk klaar is', 'blijkt dat het werkt'])
    assert.match(empty, new RegExp(what));
  await fillIn(page, [minus[0]], { wat: 'Wij maken een nieuw rooster.', begin: day(100), termijn: day(-1) });
  const past = await press(page, 'Opslaan', { good: false });
  assert.match(past, /Deze dag is al voorbij/);
  assert.match(past, /begint na de dag waarop hij klaar moet zijn/);
  assert.equal(await page.locator('[name=wat]').inputValue(), 'Wij maken een nieuw rooster.');
  await look(page, 'maatregel-fout');
  await page.locator('[name=termijn]').fill('5-5-25');
  assert.match(await press(page, 'Opslaan', { good: false }), /jaar met vier cijfers/);
  await page.locator('[name=begin]').fill(day(7));
  await page.locator('[name=termijn]').fill(day(90));
  await page.locator('[name=wie]').fill('Jan Jansen, 06-12345678');
  assert.match(await press(page, 'Opslaan', { good: false }), /persoon|telefoon|naam/i);
  await page.locator('[name=wie]').fill('Teamleider');
  await press(page, 'Opslaan');
  assert.match(await text(page), /Wij maken een nieuw rooster/);

  const client = await logInClient(app, management);
  const other = { versie: '1', wat: 'Iets', verschil: 'Iets', wie: 'Teamleider', termijn: day(9), bewijs: 'Iets' };
  const sends = (code) => client.post(`${toets}/maatregel/1`, { ...other, verwachting: code }, `${toets}/maatregel/1`);
  await assert.rejects(sends(plus), /staat een \+\. Een maatregel hoort bij een verbeterpunt/);
  await assert.rejects(sends('9.9.9'), /staat geen verwachting 9\.9\.9/);
});

test('achteraf vastgelegd mag, en wordt gezegd; twee vensters geven twee teksten', async () => {
  const page = await go(management, `${toets}/maatregel/nieuw`);
  await fillIn(page, [minus[1]], { wat: 'Wij schreven een werkwijze.', begin: '', termijn: day(-30) });
  await page.locator('[name=achteraf]').check();
  await press(page, 'Opslaan');
  assert.match(await text(page), /Te laat|Achteraf vastgelegd/);

  await go(management, `${toets}/maatregel/1`);
  const other = await page.context().newPage();
  await other.goto(`${toets}/maatregel/1`);
  await other.locator('[name=tussenstappen]').fill('Eind van de maand is het rooster klaar.');
  await press(other, 'Opslaan');
  await other.close();
  await page.locator('[name=wat]').fill('Wij maken een rooster voor elke dag.');
  const [answer] = await Promise.all([page.waitForNavigation(), page.getByRole('button', { name: 'Opslaan' }).first().click()]);
  assert.equal(answer.status(), 409);
  assert.match(await text(page), /Eind van de maand is het rooster klaar/);
  assert.match(await text(page), /rooster voor elke dag/);
  await look(page, 'maatregel-conflict');
  await press(page, 'Sla op wat ik typte');
  assert.match(await text(page), /rooster voor elke dag/);
});

test('het plan gaat de deur uit, met een gat waar de indiener ja op zegt', async () => {
  const inspects = await go(inspecteurA, `${toets}/opvolging`);
  await inspects.locator('[name=tot]').fill(day(-2));
  assert.match(await press(inspects, 'Sla de laatste dag op', { good: false }), /al voorbij/);
  await inspects.locator('[name=tot]').fill(day(30));
  await press(inspects, 'Sla de laatste dag op');
  await look(inspects, 'opvolging-inspecteur');

  const page = await go(management, `${toets}/opvolging`);
  assert.equal(await page.getByRole('button', { name: 'Dien het plan in' }).count(), 0, 'nobody was chosen yet');
  await page.locator('[name=indiener]').selectOption({ index: 1 });
  await press(page, 'Kies deze persoon');
  assert.match(await press(page, 'Dien het plan in', { good: false }), /staat geen maatregel/);
  await page.locator('[name=gaten]').check();
  await look(page, 'opvolging-indienen');
  await press(page, 'Dien het plan in');
  assert.match(await text(page), /Plan ingediend/i);
  assert.equal(await page.getByRole('link', { name: /Maatregel toevoegen/ }).count(), 0);
  const client = await logInClient(app, management);
  const late = client.post(`${toets}/maatregel/1`, { versie: '2', verwachting: minus[0], wat: 'Iets' }, '/account');
  await assert.rejects(late, /Het plan is ingediend/);

  await page.locator('[name=reden]').fill('Er ontbreekt nog een tussenstap.');
  await press(page, 'Neem het plan terug');
  await page.locator('[name=gaten]').check();
  await press(page, 'Dien het plan in');
  await go(management, `${toets}/opvolging/plan/1`);
  await look(page, 'plan-1');
});

async function judge(page, where, word, why, whole = {}) {
  await page.goto(`${toets}/opvolging/oordeel/${where}`);
  for (const question of ['ambitieus', 'volledig', 'realistisch', 'vaart', 'sluit-aan'])
    await page.locator(`[name="${question}"][value=${word}]`).check();
  await page.locator('[name=motivering]').fill(why);
  if (whole.uitkomst) await page.locator(`[name=uitkomst][value=${whole.uitkomst}]`).check();
  if (whole.ontbreekt) await page.locator('[name=ontbreekt]').fill(whole.ontbreekt);
  if (whole.termijn) await page.locator('[name=termijn]').fill(whole.termijn);
}

test('twee inspecteurs sturen het plan terug; de organisatie leest dat pas na de tweede', async () => {
  const page = await go(inspecteurA, '/wacht');
  assert.match(await text(page), /Het verbeterplan beoordelen/);
  await go(inspecteurA, `${toets}/opvolging/oordeel`);
  assert.equal(await page.getByRole('button', { name: 'Leg het oordeel voor' }).count(), 0, 'not judged yet');
  await look(page, 'oordelen-begin');
  await judge(page, '1', 'deels', '');
  assert.match(await press(page, 'Opslaan', { good: false }), /Schrijf op waarom/);
  await look(page, 'oordeel-fout');
  await page.locator('[name=motivering]').fill('Zet erbij wie het rooster nakijkt.');
  await press(page, 'Opslaan');
  await judge(page, '2', 'ja', '');
  await press(page, 'Opslaan');
  await judge(page, 'geheel', 'deels', 'Er zijn nog gaten.', { uitkomst: 'terug' });
  const faults = await press(page, 'Opslaan', { good: false });
  assert.match(faults, /wat er ontbreekt/);
  await page.locator('[name=ontbreekt]').fill('Maak bij elk verbeterpunt een maatregel.');
  await page.locator('[name=termijn]').fill(day(20));
  await press(page, 'Opslaan');
  await press(page, 'Leg het oordeel voor');
  assert.equal(await page.getByRole('button', { name: 'Ik ben het eens' }).count(), 0, 'not by who offered it');

  const theirs = await go(management, `${toets}/opvolging`);
  assert.doesNotMatch(await text(theirs), /wie het rooster nakijkt/);
  await go(management, `${toets}/opvolging/plan/2`);
  assert.doesNotMatch(await text(theirs), /wie het rooster nakijkt/);
  await go(management, `${toets}/opvolging/oordeel`, 409);

  const second = await go(inspecteurB, `${toets}/opvolging/oordeel`);
  await look(second, 'oordeel-tweede');
  await second.locator('[name=reden]').fill('Noem ook de vaart.');
  await press(second, 'Ik ben het niet eens');
  await go(inspecteurA, `${toets}/opvolging/oordeel`);
  assert.match(await text(page), /Noem ook de vaart/);
  await press(page, 'Leg het oordeel voor');
  await go(inspecteurB, `${toets}/opvolging/oordeel`);
  await press(second, 'Ik ben het eens');

  await go(management, `${toets}/opvolging`);
  assert.match(await text(theirs), /wie het rooster nakijkt/);
  assert.match(await text(theirs), /Maak bij elk verbeterpunt een maatregel/);
  assert.doesNotMatch(await text(theirs), /Noem ook de vaart|Inspecteur [AB]/);
  await look(theirs, 'opvolging-terug');
});

test('een nieuw plan zegt wat er anders is, en wordt aanvaard', async () => {
  const theirs = await go(management, `${toets}/maatregel/nieuw`);
  await fillIn(theirs, minus, { wat: 'Wij kijken elke maand alle verbeterpunten na.' });
  await press(theirs, 'Opslaan');
  await go(management, `${toets}/maatregel/1`);
  await theirs.locator('[name=tussenstappen]').fill('De teamleider kijkt het rooster elke week na.');
  await press(theirs, 'Opslaan');
  await go(management, `${toets}/opvolging`);
  assert.equal(await theirs.getByText('Hier staat nog geen maatregel.').count(), 0);
  await press(theirs, 'Dien het plan in');

  const page = await go(inspecteurA, `${toets}/opvolging/oordeel`);
  assert.match(await text(page), /Nieuw in dit plan/);
  assert.match(await text(page), /Gewijzigd sinds het vorige plan/);
  await look(page, 'oordelen-nieuw');
  for (const where of ['1', '2', '3']) {
    await judge(page, where, 'ja', '');
    await press(page, 'Opslaan');
  }
  await judge(page, 'geheel', 'ja', '', { uitkomst: 'aanvaard' });
  await press(page, 'Opslaan');
  await press(page, 'Leg het oordeel voor');
  const second = await go(inspecteurB, `${toets}/opvolging/oordeel`);
  await press(second, 'Ik ben het eens');
  await go(management, `${toets}/opvolging`);
  assert.match(await text(theirs), /Uitvoering/);
  await look(theirs, 'opvolging-uitvoering');
  if (pictures) await theirs.pdf({ path: join(pictures, 'opvolging.pdf') });
  await go(coordinator, `${toets}/opvolging/plan/3`);
  await look(of(coordinator), 'plan-3');
});

test('een ritme, een melding dat het klaar is, en een inspecteur die het verifieert', async () => {
  const voortgang = `${toets}/opvolging/voortgang`;
  const page = await go(inspecteurA, voortgang);
  await look(page, 'voortgang-begin');
  await go(inspecteurA, `${voortgang}/ritme`);
  assert.match(await press(page, 'Ritme instellen', { good: false }), /./);
  await look(page, 'ritme-fout');
  await page.locator('[name=waarover][value=onderwerp]').check();
  await page.locator('[name=onderwerp]').fill('Wachtlijst');
  await page.locator('[name=elke]').fill('2');
  await page.locator('[name=maat][value=weken]').check();
  await page.locator('[name=vanaf]').fill(day(1));
  await page.locator('[name=tot]').fill(day(90));
  await press(page, 'Ritme instellen');
  assert.match(await text(page), /Wachtlijst/);

  const theirs = await go(management, `${voortgang}/melding?maatregel=2`);
  assert.match(await press(theirs, 'Melding indienen', { good: false }), /./);
  await look(theirs, 'melding-fout');
  await theirs.locator('[name=tekst]').fill('De werkwijze is af en elk team werkt ermee.');
  await theirs.locator('[name=klaar]').fill(day(-1));
  await press(theirs, 'Melding indienen');
  assert.match(await text(theirs), /elk team werkt ermee/);
  await look(theirs, 'voortgang-gemeld');

  await go(inspecteurA, `${voortgang}/maatregel/2/verificatie`);
  await look(page, 'verificatie');
  await page.locator('[name=wijze]').first().check();
  await page.locator('[name=dag]').fill(day(0));
  await page.locator('[name=gezien]').fill('De werkwijze, met de dag waarop zij inging.');
  await page.locator('[name=uitkomst]').first().check();
  await press(page, 'Verificatie opslaan');
  assert.match(await text(page), /Geverifieerd/i);
  await look(page, 'voortgang-geverifieerd');
  await go(management, `${toets}/opvolging`);
  assert.match(await text(theirs), /Geverifieerd/);
});

test('alles wat is vastgelegd, is nog heel', async () => {
  const said = execFileSync(program, ['controleer', '--database', join(app.folder, 'maatlat.db')], { cwd: root, encoding: 'utf8' });
  assert.match(said, /heel/i);
});
