// SPDX-License-Identifier: EUPL-1.2
// What was typed is saved, or kept and said so: our scripts against a server that fails on request.

import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { startBrowser } from './browser.mjs';
import { field, score, startServer } from './proefserver.mjs';

const SAVED = [200, '<p data-versie="3" data-tijd="14:03">Opgeslagen om 14:03</p>'];
const DRAFT = [200, '<p data-tijd="14:02">Als concept opgeslagen om 14:02</p>'];

let browser;
let server;
let context;
let page;
let pages;

before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());
beforeEach(async () => {
  pages = { '/toets/5/criterium/1.1': field('motivering/1.1.1', 2), '/': 'begin' };
  server = await startServer(pages);
  server.answer = ({ path }) => (path.endsWith('/concept') ? DRAFT : SAVED);
  context = await browser.newContext({ locale: 'nl-NL' });
  page = await context.newPage();
  page.setDefaultTimeout(10_000);
});
afterEach(async () => {
  await context.close();
  server.stop();
});

const open = (path = '/toets/5/criterium/1.1') => page.goto(server.url + path);
const status = (text) => page.locator('.opslagstatus', { hasText: text }).first().waitFor();
const kept = () => page.evaluate(() => Object.keys(localStorage).length);
const saves = () => server.posts.filter(({ path }) => path === '/toets/5/veld');

test('typing keeps a draft, and leaving the field saves it', async () => {
  await open();
  await page.fill('#vak', 'Er is altijd iemand.');
  await status('Als concept opgeslagen om 14:02');
  const [draft] = server.posts;
  assert.equal(draft.path, '/toets/5/concept');
  assert.equal(draft.silent, true);
  assert.deepEqual(
    { ...draft.fields, handeling: '' },
    { zegel: 'zegel-1', handeling: '', sleutel: 'motivering/1.1.1', versie: '2', waarde: 'Er is altijd iemand.' },
  );
  await page.locator('#vak').blur();
  await status('Opgeslagen om 14:03');
  assert.equal(saves().length, 1);
  assert.equal(await page.inputValue('[name=versie]'), '3');
  assert.notEqual(await page.inputValue('[name=handeling]'), saves()[0].fields.handeling);
  assert.equal(await kept(), 0);
});

test('a submit of what is being saved is the same post', async () => {
  pages['/toets/5/veld'] = 'klaar';
  await open();
  await page.fill('#vak', 'tekst');
  const submit = () => page.locator('#vak').evaluate((box) => {
    box.blur();
    box.form.requestSubmit();
  });
  await Promise.all([page.waitForURL('**/toets/5/veld'), submit()]);
  const sent = saves();
  assert.equal(sent.length, 2);
  const bare = ({ text }) => new URLSearchParams([...new URLSearchParams(text)].filter(([name]) => name !== 'zegel')).toString();
  assert.equal(bare(sent[0]), bare(sent[1]));
});

test('without a connection the text stays here and comes back', async () => {
  server.answer = () => null;
  await open();
  await page.fill('#vak', 'niet kwijtraken');
  await page.locator('#vak').blur();
  await status('Geen verbinding. Uw tekst staat in deze browser');
  assert.equal(await kept(), 1);
  server.answer = () => SAVED;
  await page.reload();
  await status('Opgeslagen om 14:03');
  assert.equal(await page.inputValue('#vak'), 'niet kwijtraken');
  assert.equal(saves().at(-1).fields.waarde, 'niet kwijtraken');
  assert.equal(await kept(), 0);
});

test('a connection that returns sends what waits, under the same key', async () => {
  server.answer = () => null;
  await open();
  await page.fill('#vak', 'wacht');
  await page.locator('#vak').blur();
  await status('Geen verbinding');
  server.answer = () => SAVED;
  const key = saves()[0].fields.handeling;
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await status('Opgeslagen om 14:03');
  assert.equal(saves().at(-1).fields.handeling, key);
});

test('a session that ended is told, and the text goes after logging in again', async () => {
  server.answer = ({ fields }) => (fields.zegel === 'zegel-2' ? SAVED : [401, '<p>U bent uitgelogd.</p>']);
  await open();
  server.person = '';
  await page.fill('#vak', 'na de pauze');
  await page.locator('#vak').blur();
  await status('U bent uitgelogd. Uw tekst staat in deze browser.');
  assert.equal(await page.getAttribute('.opslagstatus a', 'href'), '/inloggen');
  server.person = '3';
  server.zegel = 'zegel-2';
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await status('Opgeslagen om 14:03');
  assert.equal(saves().at(-1).fields.waarde, 'na de pauze');
});

test('somebody else who logged in does not send my text', async () => {
  server.answer = () => [401, '<p>U bent uitgelogd.</p>'];
  await open();
  await page.fill('#vak', 'van mij');
  await page.locator('#vak').blur();
  await status('U bent uitgelogd');
  const sent = server.posts.length;
  server.person = '4';
  server.zegel = 'zegel-4';
  const asked = page.waitForResponse('**/account');
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await asked;
  await page.goto(`${server.url}/`);
  assert.equal(server.posts.length, sent);
});

test('a conflict is said in words, and the text stays', async () => {
  server.answer = () => [409, '<p>Niet opgeslagen. Iemand anders heeft dit gewijzigd.</p>'];
  await open();
  await page.fill('#vak', 'mijn versie');
  await page.locator('#vak').blur();
  await status('Niet opgeslagen. Iemand anders heeft dit gewijzigd.');
  assert.equal(await page.inputValue('#vak'), 'mijn versie');
  assert.equal(await page.inputValue('[name=versie]'), '2');
  assert.equal(await kept(), 1);
});

test('a text that stayed behind does not overwrite what was changed since', async () => {
  server.answer = () => null;
  await open();
  await page.fill('#vak', 'van gisteren');
  await page.locator('#vak').blur();
  await status('Geen verbinding');
  pages['/toets/5/criterium/1.1'] = field('motivering/1.1.1', 7, 'van een collega');
  const sent = server.posts.length;
  await page.reload();
  await status('Intussen is hier iets gewijzigd');
  assert.equal(await page.inputValue('#vak'), 'van gisteren');
  assert.equal(await page.inputValue('[name=versie]'), '2', 'a save gives a conflict, with both texts');
  assert.equal(server.posts.length, sent);
});

test('what stayed behind is sent from another page, or pointed at', async () => {
  server.answer = () => null;
  await open();
  await page.fill('#vak', 'onderweg');
  await page.locator('#vak').blur();
  await status('Geen verbinding');
  await open('/');
  await page.locator('section.warning a').waitFor();
  assert.equal(await page.getAttribute('section.warning a', 'href'), '/toets/5/criterium/1.1');
  assert.equal(await page.innerText('section.warning a'), 'proef');
  server.answer = () => SAVED;
  const answered = page.waitForResponse('**/toets/5/veld');
  await page.reload();
  await answered;
  await page.waitForFunction(() => localStorage.length === 0);
  assert.equal(saves().at(-1).fields.waarde, 'onderweg');
});

test('what can be saved nowhere any more is shown, and goes away when one says so', async () => {
  server.answer = () => [409, '<p>De toets is vastgesteld.</p>'];
  await open();
  await page.fill('#vak', 'te laat');
  await page.locator('#vak').blur();
  await status('De toets is vastgesteld.');
  await open('/');
  await page.click('section.warning summary');
  assert.equal(await page.innerText('section.warning details p'), 'te laat');
  await page.click('button:text("Gooi deze tekst weg")');
  await page.locator('section.warning').waitFor({ state: 'detached' });
  assert.equal(await kept(), 0);
});

test('logging out first says that text would be lost, then leaves nothing behind', async () => {
  server.answer = () => null;
  await open();
  await page.fill('#vak', 'nog hier');
  await page.locator('#vak').blur();
  await status('Geen verbinding');
  await page.click('button:text("Uitloggen")');
  await page.locator('[role=alert]', { hasText: 'nog tekst niet opgeslagen' }).waitFor();
  assert.equal(await kept(), 1);
  server.answer = () => [200, 'dag'];
  await Promise.all([page.waitForURL('**/uitloggen'), page.click('button:text("Uitloggen")')]);
  assert.equal(await kept(), 0);
});

test('a large form keeps all its fields as a draft, and nothing of it after its submit', async () => {
  pages['/toets/5/bron/nieuw'] =
    `<form method="post" action="/toets/5/bron/nieuw" data-concept="bron/nieuw" data-conceptpad="/toets/5/bron/concept">` +
    `<input type="hidden" name="zegel" value="zegel-1"><input type="hidden" name="handeling" value="h1">` +
    `<input type="hidden" name="versie" value="0"><input id="titel" name="titel">` +
    `<input type="checkbox" name="code" value="1.1.1"><input type="checkbox" name="code" value="1.1.2">` +
    `<p class="opslagstatus"></p><button>Opslaan</button></form>`;
  server.answer = () => DRAFT;
  await open('/toets/5/bron/nieuw');
  await page.check('[value="1.1.2"]');
  await page.fill('#titel', 'Beleidsplan');
  await status('Als concept opgeslagen');
  const { path, fields } = server.posts.at(-1);
  assert.equal(path, '/toets/5/bron/concept');
  assert.deepEqual(
    { ...fields, handeling: '' },
    { zegel: 'zegel-1', handeling: '', versie: '0', titel: 'Beleidsplan', code: '1.1.2', sleutel: 'bron/nieuw' },
  );
  server.answer = () => null;
  await page.fill('#titel', 'Beleidsplan 2026');
  await status('Geen verbinding');
  await page.reload();
  assert.equal(await page.inputValue('#titel'), 'Beleidsplan 2026');
  assert.equal(await page.isChecked('[value="1.1.2"]'), true);
  assert.equal(await page.isChecked('[value="1.1.1"]'), false);
  await status('Geen verbinding');
  server.answer = ({ silent }) => (silent ? null : [303, '/']);
  await Promise.all([page.waitForURL(`${server.url}/`), page.click('button:text("Opslaan")')]);
  assert.equal(await kept(), 0);
});

test('a save renews the parts that follow from it', async () => {
  const part = (text) => `<div id="oordeel" data-volgt><p data-zeg>${text}</p><a href="#x">blijf</a></div>`;
  pages['/toets/5/criterium/1.1'] = score('1.1.1') + `<div data-vernieuw="/nieuw">${part('nog geen oordeel')}</div>`;
  pages['/nieuw'] = `<div data-vernieuw="/nieuw">${part('voldoende')}</div>`;
  await open();
  await page.check('[value=voldoende]');
  await page.locator('[data-vernieuw] p', { hasText: /^voldoende$/ }).waitFor();
  await page.locator('[role=status] p', { hasText: /^voldoende$/ }).waitFor();
});

test('keys go through the verwachtingen and set scores, but not while a text is typed', async () => {
  pages['/toets/5/criterium/1.1'] = score('1.1.1') + score('1.1.2') + field('motivering/1.1.2', 1);
  await open();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'verwachting-1.1.2');
  await page.keyboard.press('2');
  await page.locator('#verwachting-1\\.1\\.2 .opslagstatus', { hasText: 'Opgeslagen' }).waitFor();
  assert.deepEqual([saves()[0].fields.sleutel, saves()[0].fields.waarde], ['score/1.1.2', 'onvoldoende']);
  await page.click('#vak');
  await page.keyboard.type('jk 1');
  assert.equal(await page.inputValue('#vak'), 'jk 1');
  assert.equal(await page.isChecked('#verwachting-1\\.1\\.2 [value=onvoldoende]'), true);
  // Leaving the field saves it, and the word that says so moves what stands below: not while clicking.
  await page.locator('#vak').blur();
  await page.locator('form:has(#vak) .opslagstatus', { hasText: 'Opgeslagen' }).waitFor();
  await page.uncheck('#sneltoetsen');
  await page.keyboard.press('k');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'sneltoetsen');
  await page.reload();
  assert.equal(await page.isChecked('#sneltoetsen'), false, 'the browser remembers');
});

test('the key for a code goes there, also on another page', async () => {
  pages['/toets/5/criterium/1.1'] = score('1.1.1') + score('1.1.2');
  pages['/toets/5/criterium/2.3'] = score('2.3.1');
  await open();
  await page.keyboard.press('g');
  await page.keyboard.type('1.1.2\n');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'verwachting-1.1.2');
  await page.keyboard.press('g');
  await page.fill('#ga-naar-code', '2.3.1');
  await Promise.all([page.waitForURL('**/criterium/2.3#verwachting-2.3.1'), page.keyboard.press('Enter')]);
});

test('Markdown is shown as it will look', async () => {
  pages['/'] =
    '<textarea id="vak" data-voorbeeld="zo"></textarea>' +
    '<div id="zo" hidden><p>Zo ziet deze tekst eruit</p><div class="opmaak"></div></div>';
  server.answer = ({ fields }) => [200, `<p><b>${fields.tekst.length}</b> tekens</p>`];
  await open('/');
  await page.fill('#vak', '**vet**');
  await page.locator('#zo:has-text("Zo ziet deze tekst eruit") .opmaak', { hasText: '7 tekens' }).waitFor();
  await page.fill('#vak', '');
  await page.locator('#zo').waitFor({ state: 'hidden' });
});

test('notes of an interview are checked while typed, and a code is put in where one types', async () => {
  pages['/'] =
    '<form method="post" action="/n" data-controle="/n/controle"><textarea id="vak" name="notities"></textarea></form>' +
    '<span data-voeg-in="#1.1.2">1.1.2</span><div id="notitietabel"></div>';
  server.answer = ({ fields }) => [200, `<p>${fields.notities}</p>`];
  await open('/');
  await page.fill('#vak', 'Belt terug.');
  await page.click('button:text("1.1.2")');
  assert.equal(await page.inputValue('#vak'), 'Belt terug. #1.1.2 ');
  await page.locator('#notitietabel', { hasText: 'Belt terug. #1.1.2' }).waitFor();
  await page.locator('[role=status] p', { hasText: 'Belt terug. #1.1.2' }).waitFor();
});
