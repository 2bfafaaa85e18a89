// SPDX-License-Identifier: EUPL-1.2
// A form makes one record, loses no text beside the button that was pressed, and keeps its file;
// with and without JavaScript.

import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { axeFindings, startBrowser } from './browser.mjs';
import { logInClient } from './klant.mjs';
import { people, receive, sendLogin, windowOf } from './mensen.mjs';
import { openOnderzoek } from './onderzoek.mjs';
import { startApplication } from './toepassing.mjs';
import { field } from './velden.mjs';

const { inspecteurA, inspecteurB, coordinator } = people;
const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
const protocol = { name: 'protocol.pdf', mimeType: 'application/pdf', buffer: pdf };

let browser;
let app;
let toets;
let client; // of inspecteur A
let page;
const complaints = [];

before(async () => {
  [browser, app] = await Promise.all([startBrowser(), startApplication()]);
  await receive(app, inspecteurA, inspecteurB, coordinator);
  const { toetsen } = await openOnderzoek(app, ['IJsselland'], [inspecteurA, inspecteurB]);
  toets = `/toets/${toetsen.IJsselland}`;
  client = await logInClient(app, inspecteurA);
  const form = `${toets}/bron/nieuw?soort=interview`;
  const bron = { versie: 0, soort: 'interview', gesprekspartner: 'management', aantal: 1, datum: '2026-09-10', interviewers: 'twee inspecteurs' };
  await client.post(`${toets}/bron/nieuw`, bron, form);
});
after(async () => {
  await browser.close();
  await app.stop();
});
beforeEach(async () => {
  await page?.context().close();
  page = undefined;
});

async function open(path, options) {
  page = await windowOf(browser, app, inspecteurA, options);
  complaints.push(page.complaints);
  await page.goto(toets + path);
}

const save = (name = 'Opslaan') => page.getByRole('button', { name, exact: true }).click();
const confirmed = () => page.locator('.confirmation').waitFor();
const box = (key) => field(page, key).locator('textarea');
async function count(list, what) {
  const html = await client.get(toets + list);
  return html.match(new RegExp(what, 'g'))?.length ?? 0;
}
const stored = async (key) => {
  const other = await logInClient(app, inspecteurB);
  return (await other.get(`${toets}/veld/${key}`)).match(/<textarea[^>]*>\n?([^<]*)/)[1];
};

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with JavaScript' : 'without JavaScript';

  test(`back and save again makes no second bevinding, ${how}`, async () => {
    const made = () => count('/bevindingen', 'id="bevinding-');
    const already = await made();
    await open('/bevinding/nieuw', { javaScriptEnabled });
    await page.getByLabel('Wat is er gezien of gehoord?').fill('De telefoon wordt opgenomen.');
    await page.getByLabel('Een voldoende (+)').check();
    await page.getByLabel('Bij welke verwachtingen hoort dit?').fill('1.1.1');
    await save();
    await page.waitForURL('**/bevindingen*');
    assert.equal(await made(), already + 1);
    await page.goBack();
    await page.getByText('U had deze bevinding al opgeslagen.').waitFor();
    if (javaScriptEnabled) assert.deepEqual(await axeFindings(page), []);
    await page.getByLabel('Wat is er gezien of gehoord?').fill('De telefoon wordt altijd opgenomen.');
    await save();
    await page.waitForURL('**/bevindingen*');
    assert.equal(await made(), already + 1);
    assert.match(await page.locator('main').innerText(), /altijd opgenomen/);
  });

  test(`back and save again makes no second bezoek or bron, ${how}`, async () => {
    const number = `D-${javaScriptEnabled ? 1 : 2}`;
    await open('/bron/nieuw?soort=dossier', { javaScriptEnabled });
    await page.getByLabel('Pseudoniem van het dossier').fill(number);
    await save();
    await confirmed();
    await page.goBack();
    await page.getByText('U had deze bron al opgeslagen.').waitFor();
    await page.getByLabel('Pseudoniem van het dossier').fill(`${number}-bis`);
    await save();
    await confirmed();
    assert.equal(await count('/bronnen', `>Dossier ${number}`), 1);
  });

  test(`back and making bevindingen of the same notes again makes none, ${how}`, async () => {
    const made = () => count('/bevindingen', 'id="bevinding-');
    const already = await made();
    await open('/interview/1', { javaScriptEnabled });
    const notes = `We bellen altijd terug ${how}. #1.1.2 +\nNiemand kent het plan ${how}. #1.1.4 -`;
    await page.getByLabel('Notities').fill(notes);
    await save('Maak er bevindingen van');
    await confirmed();
    assert.equal(await made(), already + 2);
    await page.goBack();
    await page.getByText('al twee bevindingen gemaakt').waitFor();
    await page.getByLabel('Notities').fill(notes);
    await save('Maak er bevindingen van');
    await page.getByText('Er zijn nu geen nieuwe gemaakt').first().waitFor();
    const marked = await page.getByLabel('Notities').inputValue();
    assert.equal(marked.replaceAll(/ \[bevinding \d+\]/g, ''), notes);
    assert.equal(marked.match(/\[bevinding/g).length, 2);
    assert.equal(await made(), already + 2);
  });

  test(`a file survives an error in the form, ${how}`, async () => {
    const title = `Protocol ${how}`;
    await open('/bron/nieuw?soort=document', { javaScriptEnabled });
    await page.getByLabel(/^Bestand/).setInputFiles(protocol);
    await save();
    await page.getByText('Gekozen bestand: protocol.pdf (1 KB)').waitFor();
    if (javaScriptEnabled) assert.deepEqual(await axeFindings(page), []);
    await page.getByLabel('Titel').fill(title);
    await page.getByLabel('Protocol', { exact: true }).check();
    await page.getByLabel('Datum van het document').fill('2026-09-03');
    await save();
    await confirmed();
    const entry = page.locator('li', { hasText: title });
    const file = await page.request.get(await entry.getByRole('link', { name: 'protocol.pdf' }).getAttribute('href'));
    assert.deepEqual(await file.body(), pdf);
  });

  test(`a date is typed as people write it, and what is not sure is asked, ${how}`, async () => {
    const title = `Datums ${how}`;
    await open('/bron/nieuw?soort=document', { javaScriptEnabled });
    const date = page.getByLabel('Datum van het document');
    await page.getByLabel('Titel').fill(title);
    await page.getByLabel('Protocol', { exact: true }).check();
    for (const [typed, said] of [
      ["5 mei '25", /vier cijfers/],
      ['05052025', /Zonder streepjes/],
      ['5 mei', /jaar ontbreekt/],
    ]) {
      await date.fill(typed);
      await save();
      assert.match(await page.locator('#datum-fout').innerText(), said);
      assert.equal(await date.inputValue(), typed);
    }
    await page.getByLabel('Titel').fill('');
    await date.fill('5 mei 2025');
    await save();
    assert.match(await page.locator('#datum-bericht').innerText(), /Gelezen als 5 mei 2025\./);
    await page.getByLabel('Titel').fill(title);
    await save();
    await confirmed();
    assert.match(await page.locator('li', { hasText: title }).innerText(), /5 mei 2025/);
    await page.getByRole('link', { name: title, exact: true }).first().click();
    assert.equal(await date.inputValue(), '5-5-2025');
  });

  test(`a file survives two versions, ${how}`, async () => {
    const title = `Twee versies ${how}`;
    const fields = { versie: 0, soort: 'document', titel: title, documentsoort: 'protocol', datum: '2026-09-03' };
    const form = `${toets}/bron/nieuw?soort=document`;
    const list = await client.post(`${toets}/bron/nieuw`, fields, form);
    const nr = list.match(/bron-(\d+)$/)[1];
    await open(`/bron/${nr}`, { javaScriptEnabled });
    await client.post(`${toets}/bron/${nr}`, { ...fields, versie: 1, datum: '2026-09-04' });
    await page.getByLabel('Titel').fill(`${title} met bestand`);
    await page.getByLabel(/^Bestand/).setInputFiles(protocol);
    await save();
    await page.getByText('is ontvangen en gaat mee').waitFor();
    await save('Sla op wat ik typte');
    await confirmed();
    await page.locator('li', { hasText: `${title} met bestand` }).getByRole('link', { name: 'protocol.pdf' }).waitFor();
  });
}

async function chooseAndLoseLogin(title, options) {
  await open('/bron/nieuw?soort=document', options);
  await page.getByLabel('Titel').fill(title);
  await page.getByLabel('Protocol', { exact: true }).check();
  await page.getByLabel('Datum van het document').fill('2026-09-03');
  await page.getByLabel(/^Bestand/).setInputFiles(protocol);
  await client.post('/uitloggen/overal', {}, '/account');
  client = await logInClient(app, inspecteurA);
  await save();
}

test('a session that ended leaves text and file on the page, with JavaScript', async () => {
  await chooseAndLoseLogin('Na de lunch');
  const [login] = await Promise.all([
    page.context().waitForEvent('page'),
    page.locator('.bestandsmelding').getByRole('link', { name: 'Log in op een nieuw tabblad' }).click(),
  ]);
  await sendLogin(login, inspecteurA);
  await login.getByRole('button', { name: 'Uitloggen', exact: true }).waitFor();
  await page.bringToFront();
  await save();
  await confirmed();
  await page.locator('li', { hasText: 'Na de lunch' }).getByRole('link', { name: 'protocol.pdf' }).waitFor();
});

test('a session that ended says that the file must be chosen again, without JavaScript', async () => {
  await chooseAndLoseLogin('Na de vergadering', { javaScriptEnabled: false });
  await sendLogin(page, inspecteurA);
  await page.getByText('protocol.pdf is niet meegekomen').waitFor();
  await save('Alsnog opslaan');
  assert.match(await page.title(), /^Fout: /);
  assert.equal(await page.getByLabel('Titel').inputValue(), 'Na de vergadering');
  assert.equal(await count('/bronnen', 'Na de vergadering'), 0, 'not without its file');
  await page.getByLabel(/^Bestand/).setInputFiles(protocol);
  await save();
  await confirmed();
  await page.locator('li', { hasText: 'Na de vergadering' }).getByRole('link', { name: 'protocol.pdf' }).waitFor();
});

test('without JavaScript nothing is lost that stands beside the pressed button', async () => {
  await open('/criterium/1.2', { javaScriptEnabled: false });
  await box('motivering/1.2.1').fill('Dit is nog niet af.');
  await box('onderbouwing/1.2').fill('Bel naar 06-12345678.');
  await field(page, 'score/1.2.3').getByLabel('Onvoldoende').check();
  await box('motivering/1.2.2').fill('Dit is af.');
  await field(page, 'motivering/1.2.2').getByRole('button', { name: /^Opslaan/ }).click();
  const there = async () => {
    assert.equal(await box('motivering/1.2.1').inputValue(), 'Dit is nog niet af.');
    assert.equal(await box('motivering/1.2.2').inputValue(), 'Dit is af.');
    assert.equal(await field(page, 'score/1.2.3').getByLabel('Onvoldoende').isChecked(), true);
  };
  await there();
  assert.equal(await box('onderbouwing/1.2').inputValue(), 'Bel naar 06-12345678.');
  assert.match(await page.locator('.foutenlijst').innerText(), /Onderbouwing .*1\.2 is nog niet opgeslagen/);
  assert.equal(await stored('motivering/1.2.2'), 'Dit is af.');
  assert.equal(await stored('motivering/1.2.1'), '');
  await box('onderbouwing/1.2').fill('Bel naar de balie.');
  await field(page, 'onderbouwing/1.2').getByRole('button', { name: /^Opslaan/ }).click();
  await there();
  assert.equal(new URL(page.url()).hash, '#onderbouwing-1.2');
  assert.equal(await stored('onderbouwing/1.2'), 'Bel naar de balie.');
});

test('without JavaScript a changed score is said and can be taken back', async () => {
  await open('/criterium/1.3', { javaScriptEnabled: false });
  const score = field(page, 'score/1.3.1');
  for (const label of ['Voldoende', 'Onvoldoende']) {
    await score.getByLabel(label, { exact: true }).check();
    await score.getByRole('button', { name: /^Opslaan/ }).click();
  }
  await score.getByText('Score van 1.3.1 gewijzigd: voldoende is nu onvoldoende.').waitFor();
  await score.getByRole('button', { name: /^Ongedaan maken/ }).click();
  await score.getByText('Score van 1.3.1 gewijzigd: onvoldoende is nu voldoende.').waitFor();
  assert.equal(await score.getByLabel('Voldoende', { exact: true }).isChecked(), true);
});

test('nothing complained', () => assert.deepEqual(complaints.flat(), []));
