// SPDX-License-Identifier: EUPL-1.2
// Every page and every error, wide and narrow: nothing for axe to find, nothing beside the screen,
// valid HTML, no complaint of the browser, and a print with the text in it.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { axeFindings, startBrowser } from './browser.mjs';
import { logInClient } from './klant.mjs';
import { oneTimeCode, people, receive, sendLogin, windowOf } from './mensen.mjs';
import { acceptGaps, mendGaps, openOnderzoek, publishedScores, publishedTexts } from './onderzoek.mjs';
import * as steekproef from './steekproef.mjs';
import { openWindow, startApplication } from './toepassing.mjs';
import { field, unfold } from './velden.mjs';

const { beheerder, inspecteurA, inspecteurB, inspecteurElders, coordinator, management } = people;
const vnu = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
const pictures = process.env.MAATLAT_BEELDEN;
const WIDTHS = [1280, 320];
const ROUND = '/onderzoek/stap1-2015';

let browser;
let app;
let toets;
let adopted; // a toets that a colleague has agreed with
let own; // the zelfevaluatie
let html; // folder for the pages as they came
const visitors = new Map();

/** A toets with something of everything in it. */
async function fill(client, nr) {
  const path = `/toets/${nr}`;
  const bron = (kind, fields) =>
    client.post(`${path}/bron/nieuw`, { versie: 0, soort: kind, ...fields }, `${path}/bron/nieuw?soort=${kind}`);
  await bron('document', { titel: 'Protocol van handelen', documentsoort: 'protocol', datum: '2026-09-03' });
  await bron('interview', { gesprekspartner: 'uitvoerend medewerker', aantal: 2, datum: '2026-09-10' });
  await bron('dossier', { pseudoniem: 'D-07' });
  await client.post(`${path}/bezoek/nieuw`, {
    versie: 0, datum: '2026-09-10', soort: 'aangekondigd bezoek', locatie: 'het hoofdkantoor',
    wie: 'twee inspecteurs', bijzonderheden: 'Er was **niemand** bij de balie.',
  });
  const form = await client.get(`${path}/bevinding/nieuw`);
  const [, first, second] = [...form.matchAll(/<option value="(\d*)"/g)].map(([, value]) => value);
  for (const [code, text] of [...publishedTexts('bevindingen')].slice(0, 6))
    for (const [source, direction] of [[first, 'voldoende'], [second, 'neutraal']])
      await client.post(`${path}/bevinding/nieuw`, {
        versie: 0, bij: '', bron: source, tekst: text, richting: direction, codes: code, daarna: 'terug',
      });
  for (const [code, score] of publishedScores('IJsselland')) await client.field(nr, `score/${code}`, score);
  for (const [code, text] of publishedTexts('verbeterpunten')) {
    await client.field(nr, `motivering/${code}`, 'Dit bleek uit **de dossiers** en de gesprekken.');
    await client.field(nr, `verbeterpunt/${code}`, text);
  }
  await client.field(nr, 'good-practice/1', 'Elke ochtend **samen** kijken:\n\n- wie doet wat\n- voor wanneer');
  await client.field(nr, 'inleiding/toets', 'De organisatie werkt voor elf gemeenten.');
}

before(async () => {
  [browser, app] = await Promise.all([startBrowser(), startApplication()]);
  html = mkdtempSync(join(tmpdir(), 'maatlat-paginas-'));
  if (pictures) mkdirSync(pictures, { recursive: true });
  visitors.set('nieuw', await openWindow(browser, app));
});
after(async () => {
  await browser.close();
  await app.stop();
  rmSync(html, { recursive: true, force: true });
});

/** How far text or fields stick out beside the page, other than in a part that scrolls by itself. */
const widthOfPage = () => document.documentElement.scrollWidth;

/** Looks at the page that is open, in all widths; `name` is for the files. */
async function look(page, name) {
  const findings = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const wide = await page.evaluate(widthOfPage);
    if (wide > width) findings.push(`${width}: the page is ${wide} px wide`);
    findings.push(...(await axeFindings(page)).map((one) => `${width}: ${one}`));
    if (pictures) await page.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true });
  }
  await page.setViewportSize({ width: WIDTHS[0], height: 800 });
  await page.emulateMedia({ media: 'print' });
  const printed = await page.locator('main').innerText();
  if (printed.trim().length < 20) findings.push(`print: only "${printed}"`);
  await page.emulateMedia({ media: 'screen' });
  findings.push(...page.complaints.splice(0));
  return findings.map((one) => `${name}: ${one}`);
}

/** Opens pages as somebody, and keeps their HTML as the server gave it. */
async function visit(who, pages) {
  const page = visitors.get(who);
  const findings = [];
  for (const [name, path, status = 200] of pages) {
    const answer = await page.goto(path);
    if (answer.status() !== status) findings.push(`${name}: status ${answer.status()}`);
    if (who !== 'nieuw' && (await page.title()) === 'Inloggen – Maatlat') findings.push(`${name}: logged out`);
    writeFileSync(join(html, `${name}.html`), await answer.body());
    findings.push(...(await look(page, name)));
  }
  return findings;
}

/** Where the list of pages leads that an onderzoek has: every page that is in it is looked at. */
async function pagesOf(who, path, except = []) {
  const page = visitors.get(who);
  await page.goto(path);
  const links = await page.locator('nav.onderzoeknav a').evaluateAll((all) => all.map((one) => one.pathname));
  assert.notEqual(links.length, 0);
  const name = (link) => `${path.split('/').pop()}-${link.split('/').pop()}`;
  return links.filter((link) => !except.some((end) => link.endsWith(end))).map((link) => [name(link), link]);
}

/** Does something that gives a page with an error, and looks at that. */
async function trip(page, name, act, title = /^Fout: /) {
  const [answer] = await Promise.all([
    page.waitForResponse((one) => one.request().method() === 'POST' && !one.request().headers()['x-maatlat']),
    act(),
  ]);
  await page.waitForLoadState('load');
  writeFileSync(join(html, `${name}.html`), await answer.body());
  assert.match(await page.title(), title, name);
  return look(page, name);
}

const press = (page, name) => page.getByRole('button', { name, exact: true }).first().click();

test('before anybody is there, and logging in', async () => {
  const page = visitors.get('nieuw');
  const findings = await visit('nieuw', [['eerste-keer', '/eerste-keer']]);
  findings.push(...(await trip(page, 'eerste-keer-fout', () => press(page, 'Beheerder maken'))));
  await receive(app, inspecteurA, inspecteurB, coordinator, management, inspecteurElders);
  for (const who of [beheerder, inspecteurA, inspecteurB, coordinator, management])
    visitors.set(who, await windowOf(browser, app, who));
  findings.push(...(await visit('nieuw', [
    ['inloggen', '/inloggen'],
    ['hulp', '/hulp'],
    ['hulp-inspecteur', '/hulp/inspecteur'],
    ['hulp-wat-te-doen-als', '/hulp/wat-te-doen-als'],
    ['hulp-zoeken', '/hulp/zoek?vraag=score'],
    ['hulp-niets-gevonden', '/hulp/zoek?vraag=qqq'],
    ['hulp-afdrukken', '/hulp/afdrukken'],
    ['niet-gevonden', '/bestaat/niet', 404],
    ['link-te-oud', '/link/bestaat-niet', 404],
  ])));
  await page.goto('/inloggen');
  findings.push(...(await trip(page, 'inloggen-fout', () => press(page, 'Inloggen'))));
  assert.deepEqual(findings, []);
});

test('the account and the people', async () => {
  const page = visitors.get(beheerder);
  const findings = await visit(beheerder, [
    ['begin-beheerder', '/'],
    ['account', '/account'],
    ['wachtwoord', '/account/wachtwoord'],
    ['code-begin', '/account/code'],
    ['personen', '/beheer/personen'],
    ['persoon', '/beheer/personen/6'],
    ['persoon-zelf', '/beheer/personen/1'],
    ['persoon-link', '/beheer/personen/6/link'],
    ['persoon-blokkade', '/beheer/personen/6/blokkade'],
    ['logboek', '/beheer/logboek'],
    ['rollen', '/beheer/rollen'],
    ['inloggen-instellen', '/beheer/inloggen'],
    ['persoon-nieuw', '/beheer/personen/nieuw'],
  ]);
  findings.push(...(await trip(page, 'persoon-nieuw-fout', () => press(page, 'Uitnodigen'))));
  await page.goto('/account/code');
  await page.getByLabel('Uw wachtwoord').fill(beheerder.password);
  findings.push(...(await trip(page, 'code-instellen', () => press(page, 'Beginnen'), /./)));
  await page.goto('/beheer/personen/6/link');
  findings.push(...(await trip(page, 'uitgereikt', () => press(page, 'Link maken'), /./)));
  assert.deepEqual(findings, []);
});

test('a code on a telephone, recovery codes, and a role that waits', async () => {
  const page = await windowOf(browser, app, inspecteurElders);
  visitors.set(inspecteurElders, page);
  await page.goto('/account/code');
  const findings = await trip(page, 'code-wachtwoord-fout', () => press(page, 'Beginnen'));
  await page.getByLabel('Uw wachtwoord').fill(inspecteurElders.password);
  await press(page, 'Beginnen');
  const secret = await page.locator('main code').innerText();
  findings.push(...(await trip(page, 'code-fout', () => press(page, 'Aanzetten'))));
  await page.getByLabel(/^Code/).fill(oneTimeCode(secret, -1));
  findings.push(...(await trip(page, 'herstelcodes', () => press(page, 'Aanzetten'), /herstelcodes/)));
  findings.push(...(await visit(inspecteurElders, [
    ['account-met-code', '/account'],
    ['herstelcodes-nieuw', '/account/herstelcodes'],
    ['code-uit', '/account/code/uit'],
  ])));
  await press(page, 'Uitloggen');
  await sendLogin(page, inspecteurElders);
  await page.getByLabel('Of: een herstelcode').waitFor();
  findings.push(...(await look(page, 'inloggen-code')));
  findings.push(...(await trip(page, 'inloggen-code-fout', () => press(page, 'Inloggen'))));
  const asks = visitors.get(beheerder);
  await asks.goto('/beheer/personen/1');
  await asks.locator('input[name=rol][value=inspecteur]').check();
  await press(asks, 'Opslaan');
  await asks.getByText('wacht op bevestiging').first().waitFor();
  findings.push(...(await look(asks, 'rol-gevraagd')));
  findings.push(...(await visit(beheerder, [['begin-rol-gevraagd', '/']])));
  await asks.goto('/beheer/rollen');
  await asks.getByRole('button', { name: /^Trek in/ }).click();
  assert.deepEqual(findings, []);
});

test('onderzoeken and teams', async () => {
  const page = visitors.get(coordinator);
  const findings = await visit(coordinator, [['onderzoek-nieuw', '/onderzoek/nieuw']]);
  await page.getByLabel(/Stap 1/).check();
  await Promise.all([page.waitForURL(/kader=/), press(page, 'Verder')]);
  const { pathname, search } = new URL(page.url());
  findings.push(...(await visit(coordinator, [['onderzoek-nieuw-regels', pathname + search]])));
  findings.push(...(await trip(page, 'onderzoek-nieuw-fout', () => press(page, 'Onderzoek openen'))));
  const { toetsen } = await openOnderzoek(app, ['IJsselland', 'Twente'], [inspecteurA, inspecteurB]);
  toets = `/toets/${toetsen.IJsselland}`;
  adopted = `/toets/${toetsen.Twente}`;
  const client = await logInClient(app, inspecteurA);
  await Promise.all([fill(client, toetsen.IJsselland), fill(client, toetsen.Twente)]);
  findings.push(...(await visit(coordinator, [
    ['begin-coordinator', '/'],
    ['onderzoeken', '/onderzoeken'],
    ['teams', '/onderzoek/proefronde/team'],
    ['inspecteurs', '/inspecteurs'],
    ['inspecteurs-een', '/inspecteurs?organisatie=Drenthe'],
    ['wie-leest-wat', '/hulp/wie-leest-wat'],
    ['wie-leest-dit', `${toets}/lezers`],
    ['stand-lopend', '/onderzoek/proefronde'],
    ['toets-coordinator', toets],
    ['bezoek-lezen', `${toets}/bezoek/1`],
    ...(await pagesOf(coordinator, '/onderzoek/proefronde', ['/rapport'])), // nothing stands vast yet
  ])));
  assert.deepEqual(findings, []);
});

test('the country at a glance', async () => {
  assert.deepEqual(await visit(coordinator, [
    ['stand', ROUND],
    ['verwachting', `${ROUND}/verwachting/1.3.4`],
    ...(await pagesOf(coordinator, ROUND)),
  ]), []);
});

test('a toets, its bronnen and its bevindingen', async () => {
  const page = visitors.get(inspecteurA);
  const client = await logInClient(app, inspecteurB);
  await client.field(toets.match(/\d+/)[0], 'onderbouwing/1.2', 'Van een collega.');
  const bronnen = await (await logInClient(app, inspecteurA)).get(`${toets}/bronnen`);
  const [, interview] = bronnen.match(/href="([^"]+)" aria-label="Notities uitwerken bij Interview/);
  const [bron] = bronnen.match(/\/toets\/\d+\/bron\/\d+/);
  const [bevinding] = (await client.get(`${toets}/bevindingen`)).match(/\/toets\/\d+\/bevinding\/\d+/);
  const findings = await visit(inspecteurA, [
    ['begin-inspecteur', '/'],
    ['afgerond', '/?afgerond=1'],
    ['toets', toets],
    ['criterium', `${toets}/criterium/1.2`],
    ['tabel', `${toets}/tabel`],
    ['opmerkingen', `${toets}/opmerkingen?bij=score/1.1.1`],
    ['teksten', `${toets}/teksten`],
    ['veld', `${toets}/veld/motivering/1.2.2`],
    ['geschiedenis', `${toets}/geschiedenis/motivering/1.2.2`],
    ['bronnen', `${toets}/bronnen`],
    ['bron', bron],
    ...['document', 'interview', 'dossier', 'observatie'].map((kind) => [`bron-${kind}`, `${toets}/bron/nieuw?soort=${kind}`]),
    ['bezoeken', `${toets}/bezoeken`],
    ['bezoek', `${toets}/bezoek/1`],
    ['bezoek-nieuw', `${toets}/bezoek/nieuw`],
    ['interview', interview],
    ['gespreksverslag', `${interview}/verslag`],
    ['bevindingen', `${toets}/bevindingen`],
    ['bevindingen-geen', `${toets}/bevindingen?woorden=bestaatniet`],
    ['bevinding', bevinding],
    ['bevinding-nieuw', `${toets}/bevinding/nieuw`],
    ['hiaten', `${toets}/hiaten`],
    ['rapport', `${toets}/rapport`],
    ['vaststellen', `${toets}/vaststellen`],
  ]);
  await page.goto(`${toets}/bevinding/nieuw`);
  findings.push(...(await trip(page, 'bevinding-fout', () => press(page, 'Opslaan'))));
  await page.goto(`${toets}/bron/nieuw?soort=interview`);
  findings.push(...(await trip(page, 'bron-fout', () => press(page, 'Opslaan'))));
  await page.goto(`${toets}/bezoek/nieuw`);
  findings.push(...(await trip(page, 'bezoek-fout', () => press(page, 'Opslaan'))));
  await page.goto(interview);
  await page.getByLabel('Notities').fill('We bellen terug. #1.1.1 +');
  await press(page, 'Opslaan');
  await page.locator('.confirmation').waitFor();
  await page.goto(`${interview}/verslag`);
  findings.push(...(await trip(page, 'gespreksverslag-fout', () => press(page, 'Antwoord opslaan'))));
  await page.goto(interview);
  await page.getByLabel('Notities').fill('Gebeld met 06-12345678. #1.1.1 +\nEen regel zonder. #9.9.9');
  findings.push(...(await trip(page, 'interview-fout', () => press(page, 'Maak er bevindingen van'))));
  assert.deepEqual(findings, []);
});

test('a text that should never have been kept, and the two who erase it', async () => {
  const page = visitors.get(inspecteurA);
  const colleague = visitors.get(inspecteurB);
  const key = 'onderbouwing/1.2';
  const version = { sleutel: key, versie: '1', waarde: 'Zonder wat hier niet hoort.' };
  await (await logInClient(app, inspecteurB)).post(`${toets}/veld`, version, '/account');
  const history = `${toets}/geschiedenis/${key}`;
  const erase = `${history}/1/wissen`;
  const findings = await visit(inspecteurA, [
    ['geschiedenis-twee', history],
    ['wissen-niet-nu', `${history}/2/wissen`],
    ['wissen-vragen', erase],
  ]);
  findings.push(...(await trip(page, 'wissen-fout', () => press(page, 'Vraag om deze tekst te wissen'))));
  await page.getByLabel('Waarom').fill('Er stond iets in dat niet bewaard mag worden.');
  await press(page, 'Vraag om deze tekst te wissen');
  findings.push(...(await visit(inspecteurA, [['geschiedenis-gevraagd', history], ['wissen-zelf', erase]])));
  findings.push(...(await visit(inspecteurB, [['wissen-antwoord', erase]])));
  await press(colleague, 'Wis deze tekst');
  assert.doesNotMatch(await colleague.locator('main').innerText(), /Van een collega/);
  findings.push(...(await visit(inspecteurB, [['geschiedenis-gewist', history], ['gewist', erase]])));
  assert.deepEqual(findings, []);
});

test('what goes wrong in a field', async () => {
  const page = visitors.get(inspecteurA);
  const nr = toets.match(/\d+/)[0];
  const key = 'aandachtspunt/1.1';
  const button = field(page, key).getByRole('button', { name: /^Opslaan/ });
  const findings = [];
  // The button comes when saving by itself did not work.
  const type = async (text) => {
    await unfold(page, field(page, key).locator('textarea'));
    await field(page, key).locator('textarea').fill(text);
    await field(page, key).locator('textarea').blur();
  };
  await page.goto(`${toets}/criterium/1.1`);
  await type('Jan Jansen is te bellen op 06-12345678.');
  findings.push(...(await trip(page, 'privacy', () => button.click())));
  await page.goto(`${toets}/criterium/1.1`);
  await (await logInClient(app, inspecteurB)).field(nr, key, 'Er is één vertrouwensarts.');
  await type('Er is een tekort aan artsen.');
  findings.push(...(await trip(page, 'conflict', () => button.click(), /twee versies/)));
  await page.goto(`${toets}/criterium/1.1`);
  await page.context().clearCookies();
  await type('Getypt toen de sessie voorbij was.');
  findings.push(...(await trip(page, 'sessie-voorbij', () => button.click(), /Inloggen/)));
  await page.getByLabel('E-mailadres').fill(inspecteurA.email);
  await page.getByLabel('Wachtwoord').fill(inspecteurA.password);
  findings.push(...(await trip(page, 'alsnog', () => press(page, 'Inloggen'), /./)));
  assert.deepEqual(findings, []);
});

test('a dossiersteekproef, from its list to its certificate', async () => {
  const page = visitors.get(inspecteurA);
  const rows = steekproef.dossiers(120);
  const findings = await visit(inspecteurA, [['steekproef-nieuw', `${toets}/steekproef/nieuw`]]);
  const wrong = steekproef.csvFile('dossier;melding\nA-1;30-2-2025\nA-1;1-3-2025\n;2-3-25\n');
  await page.getByLabel('Welke dossiers staan op de lijst?').fill('Meldingen begin 2025');
  await page.getByLabel('Bestand met de lijst').setInputFiles(wrong);
  const sent = async () => {
    const loaded = page.waitForEvent('load');
    await press(page, 'Lijst inlezen');
    await loaded;
  };
  findings.push(...(await trip(page, 'steekproef-lijst-fout', sent)));
  const path = await steekproef.readIn(page, toets, 'Meldingen begin 2025', steekproef.listOf(rows));
  findings.push(...(await visit(inspecteurA, [['steekproef-plan', path]])));
  findings.push(...(await trip(page, 'steekproef-plan-fout', () => press(page, 'Plan vastleggen'))));
  await steekproef.fixPlan(page, { count: 20, twice: '25', column: 'Per soort' });
  findings.push(...(await visit(inspecteurA, [['steekproef-trekken', path]])));
  await page.getByLabel('Dobbelstenen').check();
  findings.push(...(await trip(page, 'steekproef-trekken-fout', () => press(page, 'Dossiers trekken'))));
  await steekproef.drawWithDice(page);
  await page.getByText('De dossiers zijn getrokken.').waitFor();
  const drawn = await steekproef.drawnOf(page);
  const numbers = await steekproef.numbersOf(page, path);
  findings.push(...(await look(page, 'steekproef-nummers')));
  const answers = ({ pseudonym }, changes) =>
    steekproef.answersOn(rows.find((row) => row.dossier === numbers.get(pseudonym)), changes);
  const twice = drawn.filter((one) => one.twice);
  const clients = [await logInClient(app, inspecteurA), await logInClient(app, inspecteurB)];
  findings.push(...(await visit(inspecteurA, [
    ['steekproeven', `${toets}/steekproeven`],
    ['steekproef-getrokken', path],
    ['lezing', `${path}/dossier/${drawn[0].pseudonym}`],
    ['uitkomsten-leeg', `${path}/uitkomsten`],
    ['lezers-leeg', `${path}/lezers`],
    ['steekproef-vervangen', `${path}/vervangen/${drawn[19].pseudonym}`],
    ['steekproef-gericht', `${path}/gericht`],
    ['steekproef-vervallen', `${path}/vervallen`],
    ['sleutel-vernietigen', `${path}/sleutel/vernietigen`],
  ])));
  await page.goto(`${path}/dossier/${drawn[0].pseudonym}`);
  await page.locator('#antwoord-melding').fill('30-2-2025');
  findings.push(...(await trip(page, 'lezing-fout', () => page.locator('button[name=klaar][value=ja]').click())));
  for (const [index, one] of drawn.entries()) {
    const changes = { ...(index % 3 && { veiligheidsplan: 'nee' }), ...(index % 5 === 0 && { disciplines: '1' }) };
    await steekproef.saveReview(clients[0], path, one.pseudonym, answers(one, changes));
  }
  findings.push(...(await visit(inspecteurB, [['lezing-tweede', `${path}/dossier/${twice[0].pseudonym}`]])));
  for (const one of twice)
    await steekproef.saveReview(clients[1], path, one.pseudonym, answers(one, { instrument: 'niet ingeschat' }));
  await page.goto(`${path}/overleg/${twice[0].pseudonym}`);
  findings.push(...(await trip(page, 'overleg-fout', () => press(page, 'Opslaan'))));
  findings.push(...(await visit(inspecteurA, [
    ['steekproef-gelezen', path],
    ['uitkomsten', `${path}/uitkomsten`],
    ['lezers', `${path}/lezers`],
    ['overleg', `${path}/overleg/${twice[0].pseudonym}`],
    ['bewijs', `${path}/bewijs`],
    ['sleutel', `${path}/sleutel`],
    ['bewaren', `${path}/bewaren`],
    ['bewaard', '/bewaard'],
    ['steekproef-criterium', `${toets}/criterium/1.2`],
    ['steekproef-bronnen', `${toets}/bronnen`],
    ['steekproef-hiaten', `${toets}/hiaten`],
  ])));
  findings.push(...(await visit(coordinator, [
    ['steekproef-coordinator', path],
    ['lezers-landelijk', '/onderzoek/proefronde/lezers'],
  ])));
  findings.push(...(await visit(beheerder, [
    ['bewaartermijn', '/beheer/bewaartermijn'],
    ['klok', '/beheer/klok'],
    ['logboek-zoeken', '/beheer/logboek?soort=gelezen'],
    ['reservekopie', '/beheer/reservekopie'],
  ])));
  assert.deepEqual(findings, []);
});

test('adopting a toets, and a toets that is adopted', async () => {
  const page = visitors.get(inspecteurA);
  const colleague = visitors.get(inspecteurB);
  await page.goto(`${adopted}/vaststellen`);
  await acceptGaps(page);
  await press(page, 'Leg voor ter vaststelling');
  const findings = await visit(inspecteurA, [['voorgelegd', `${adopted}/vaststellen`]]);
  findings.push(...(await visit(inspecteurB, [['ter-vaststelling', `${adopted}/vaststellen`]])));
  findings.push(...(await trip(colleague, 'vaststellen-fout', () => press(colleague, 'Stel vast'))));
  await colleague.locator('[name=gelezen]').check();
  await acceptGaps(colleague);
  await press(colleague, 'Stel vast');
  await colleague.getByText('De toets is vastgesteld. Er kan').waitFor();
  findings.push(...(await visit(inspecteurB, [
    ['vastgesteld', `${adopted}/vaststellen`],
    ['vast-toets', adopted],
    ['vast-criterium', `${adopted}/criterium/1.2`],
    ['vast-tabel', `${adopted}/tabel`],
    ['vast-bronnen', `${adopted}/bronnen`],
    ['vast-nieuw', `${adopted}/bevinding/nieuw`, 409],
  ])));
  assert.deepEqual(findings, []);
});

test('the zelfevaluatie', async () => {
  const page = visitors.get(management);
  const findings = await visit(management, [['begin-vt', '/'], ['zelfevaluatie', '/zelfevaluatie']]);
  findings.push(...(await trip(page, 'zelfevaluatie-fout', () => press(page, 'Zelfevaluatie openen'))));
  await page.getByLabel(/Stap 1 \(2015\)/).first().check();
  await press(page, 'Zelfevaluatie openen');
  await page.waitForURL('**/toets/*');
  own = new URL(page.url()).pathname;
  findings.push(...(await visit(management, [['indienen-leeg', `${own}/indienen`]])));
  const writes = await logInClient(app, management);
  await writes.field(own.split('/')[2], 'score/1.1.1', 'voldoende');
  await mendGaps(writes, own.split('/')[2], []);
  findings.push(...(await visit(management, [['zelf-toets', own], ['indienen', `${own}/indienen`]])));
  findings.push(...(await trip(page, 'indienen-fout', () => press(page, 'Dien in'))));
  assert.deepEqual(findings, []);
});

test('every page that came is valid HTML', () => {
  // Its guess of the language differs from run to run; that the page says `nl` is tested with axe.
  const options = ['-jar', vnu, '--no-langdetect', '--format', 'json', '--stdout', '--skip-non-html', html];
  const run = spawnSync('java', options, { maxBuffer: 1 << 28 });
  assert.equal(run.error, undefined);
  const findings = JSON.parse(run.stdout.toString()).messages.map(
    ({ url, lastLine, subType, type, message, extract }) =>
      `${url.split('/').at(-1)}:${lastLine}: ${subType ?? type}: ${message}: ${extract}`,
  );
  assert.deepEqual([...new Set(findings)], []);
});
