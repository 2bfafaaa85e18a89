// SPDX-License-Identifier: EUPL-1.2
// A score changes only on purpose, is said when it does, and can be taken back.

import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { axeFindings, startBrowser } from './browser.mjs';
import { logInClient } from './klant.mjs';
import { people, receive, windowOf } from './mensen.mjs';
import { openOnderzoek } from './onderzoek.mjs';
import { startApplication } from './toepassing.mjs';
import { field } from './velden.mjs';

const { inspecteurA, inspecteurB, coordinator } = people;

let browser;
let app;
let toets;
let client; // of inspecteur A
let page;
let posts;
const complaints = [];

before(async () => {
  [browser, app] = await Promise.all([startBrowser(), startApplication()]);
  await receive(app, inspecteurA, inspecteurB, coordinator);
  const { toetsen } = await openOnderzoek(app, ['IJsselland'], [inspecteurA, inspecteurB]);
  toets = `/toets/${toetsen.IJsselland}`;
  client = await logInClient(app, inspecteurA);
});
after(async () => {
  await browser.close();
  await app.stop();
});
beforeEach(async () => {
  await page?.context().close();
  page = await windowOf(browser, app, inspecteurA);
  complaints.push(page.complaints);
  posts = [];
  page.on('request', (request) => request.method() === 'POST' && posts.push(new URL(request.url()).pathname));
});

const press = (...keys) => keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
const saves = () => posts.filter((path) => path.endsWith('/veld')).length;
const radio = (code, score, where = page) => field(where, `score/${code}`).locator(`[value=${score}]`);
const notice = (code, text) => field(page, `score/${code}`).locator('.opslagstatus, .scorewijziging', { hasText: text }).first().waitFor();
const undo = (code) => page.getByRole('button', { name: `Ongedaan maken: score van ${code}` });
const framed = () => page.locator('.gekaderd').evaluateAll((all) => all.map(({ id }) => id));

/** What the server has. */
async function stored(code) {
  const html = await client.get(`${toets}/veld/score/${code}`);
  return html.match(/value="(\w+)" checked/)?.[1];
}

/** Gives a score, whatever it was. */
async function give(code, score) {
  const html = await client.get(`${toets}/veld/score/${code}`);
  const versie = html.match(/name="versie" value="(\d+)"/)[1];
  await client.post(`${toets}/veld`, { sleutel: `score/${code}`, versie, waarde: score }, '/account');
}

const TEXT = 'Er zijn 2 van de 3 dossiers gezien, n1 en j2 nog niet. In 2015 was dat 1.';

test('typing beside a field changes no score', async () => {
  await give('1.1.2', 'voldoende');
  await page.goto(`${toets}/criterium/1.1`);
  await page.keyboard.type(TEXT);
  await page.locator('#verwachting-1\\.1\\.2 h3').last().click();
  await page.keyboard.type(TEXT);
  await page.keyboard.type('2');
  await radio('1.1.2', 'voldoende').focus();
  await page.locator('h1').click();
  await page.keyboard.type('2 1 3 0');
  assert.deepEqual(await framed(), []);
  assert.equal(await radio('1.1.2', 'voldoende').isChecked(), true);
  assert.equal(saves(), 0);
});

test('a text that begins while a verwachting has the frame changes no score either', async () => {
  await give('1.1.2', 'voldoende');
  await page.goto(`${toets}/criterium/1.1`);
  await press('j', 'j');
  assert.deepEqual(await framed(), ['verwachting-1.1.2']);
  await page.keyboard.type(`De ${TEXT}`);
  assert.deepEqual(await framed(), []);
  assert.equal(await radio('1.1.2', 'voldoende').isChecked(), true);
  assert.equal(saves(), 0);
});

for (const text of ['j 2', 'p 3 van het rapport', 'n 1', '3n2 k1', 'k n2'])
  test(`typing "${text}" where no field is changes no score`, async () => {
    for (const code of ['1.1.1', '1.1.2']) await give(code, 'voldoende');
    await page.goto(`${toets}/criterium/1.1`);
    await page.keyboard.type(text);
    assert.deepEqual(await framed(), []);
    assert.equal(saves(), 0);
  });

test('after a text Escape brings the keys back', async () => {
  await give('1.1.1', 'voldoende');
  await page.goto(`${toets}/criterium/1.1`);
  await page.keyboard.type('een 1');
  await press('Escape', 'j');
  assert.deepEqual(await framed(), ['verwachting-1.1.1']);
});

test('a key does nothing to a score while the keyboard is on something else of its verwachting', async () => {
  await give('1.1.2', 'voldoende');
  await page.goto(`${toets}/criterium/1.1`);
  const section = page.locator('#verwachting-1\\.1\\.2');
  await section.locator('textarea').first().focus();
  await press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.localName), 'summary');
  await press('3');
  assert.deepEqual(await framed(), []);
  assert.equal(await radio('1.1.2', 'voldoende').isChecked(), true);
  assert.equal(saves(), 0);
});

test('a score that is in sight for a part first comes into sight', async () => {
  await give('1.1.2', 'voldoende');
  await page.goto(`${toets}/criterium/1.1`);
  await press('j', 'j');
  const score = radio('1.1.2', 'voldoende').locator('xpath=ancestor::fieldset');
  for (const edge of ['top', 'bottom']) {
    await score.evaluate((one, side) => {
      const { top, bottom } = one.getBoundingClientRect();
      scrollBy(0, side === 'top' ? bottom - 4 : top - innerHeight + 4);
    }, edge);
    await press('2');
    assert.equal(await radio('1.1.2', 'voldoende').isChecked(), true, edge);
    const { top, bottom, high } = await score.evaluate((one) => ({ ...one.getBoundingClientRect().toJSON(), high: innerHeight }));
    assert.ok(top >= 0 && bottom <= high, `${edge}: ${top} to ${bottom} of ${high}`);
  }
  await press('2');
  await notice('1.1.2', 'voldoende is nu onvoldoende');
});

test('a key gives a score where the frame is, says so, and can be undone', async () => {
  await give('1.1.2', 'voldoende');
  await page.goto(`${toets}/criterium/1.1`);
  await press('j', 'j', '2');
  await notice('1.1.2', 'Score van 1.1.2 gewijzigd: voldoende is nu onvoldoende.');
  assert.equal(await stored('1.1.2'), 'onvoldoende');
  assert.deepEqual(await axeFindings(page), []);
  await undo('1.1.2').focus();
  await press('Enter');
  await notice('1.1.2', 'Score van 1.1.2 gewijzigd: onvoldoende is nu voldoende.');
  assert.equal(await stored('1.1.2'), 'voldoende');
  assert.equal(await radio('1.1.2', 'voldoende').evaluate((one) => one === document.activeElement), true);
  const versions = await client.get(`${toets}/geschiedenis/score/1.1.2`);
  assert.ok(versions.match(/onvoldoende/gi).length > 0, 'both stay in the history');
});

test('a score that is out of sight first comes into sight', async () => {
  await give('1.1.1', 'voldoende');
  await page.goto(`${toets}/criterium/1.1`);
  await press('j');
  assert.deepEqual(await framed(), ['verwachting-1.1.1']);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await press('2');
  assert.equal(await radio('1.1.1', 'voldoende').isChecked(), true);
  await page.waitForFunction(() => document.querySelector('.gekaderd').getBoundingClientRect().top < innerHeight);
  await press('2');
  await notice('1.1.1', 'voldoende is nu onvoldoende');
});

test('a click says it too, and leaves no frame for a key', async () => {
  await give('1.1.3', 'voldoende');
  await page.goto(`${toets}/criterium/1.1`);
  await radio('1.1.3', 'nvt').check();
  await notice('1.1.3', 'Score van 1.1.3 gewijzigd: voldoende is nu niet van toepassing.');
  await page.keyboard.type('2');
  assert.equal(await radio('1.1.3', 'nvt').isChecked(), true);
  assert.equal(saves(), 1);
  await undo('1.1.3').click();
  await notice('1.1.3', 'niet van toepassing is nu voldoende');
  assert.equal(await stored('1.1.3'), 'voldoende');
});

test('the arrows choose nothing until one goes on', async () => {
  await give('1.1.1', 'voldoende');
  await page.goto(`${toets}/criterium/1.1`);
  await radio('1.1.1', 'voldoende').focus();
  await press('ArrowDown', 'ArrowDown');
  await notice('1.1.1', 'Nog niet opgeslagen. Dat gebeurt als u verdergaat.');
  assert.equal(saves(), 0);
  await press('Tab');
  await notice('1.1.1', 'Score van 1.1.1 gewijzigd: voldoende is nu niet van toepassing.');
  assert.equal(saves(), 1);
  await radio('1.1.1', 'nvt').focus();
  await press('ArrowUp', 'ArrowDown', 'Tab');
  assert.equal(saves(), 1, 'back where it was');
  await radio('1.1.1', 'nvt').focus();
  await press('ArrowUp', 'Enter');
  await notice('1.1.1', 'niet van toepassing is nu onvoldoende');
  assert.equal(await stored('1.1.1'), 'onvoldoende');
});

test('an arrow that moves no choice leaves the next click a choice', async () => {
  await give('1.1.1', 'nvt');
  await page.goto(`${toets}/criterium/1.1`);
  const arrow = (held = {}) =>
    radio('1.1.1', 'nvt').evaluate(
      (one, keys) => one.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true, ...keys })),
      held,
    );
  const ways = [
    // Without a pointer: the key itself is no choice.
    ...['ctrlKey', 'altKey', 'metaKey'].map((held) => [{ [held]: true }, (one) => one.evaluate((it) => it.click())]),
    [{}, (one) => one.click()],
  ];
  for (const [held, choose] of ways) {
    await radio('1.1.1', 'nvt').focus();
    await arrow(held);
    await choose(radio('1.1.1', 'voldoende'));
    await notice('1.1.1', 'is nu voldoende');
    assert.equal(await stored('1.1.1'), 'voldoende');
    await radio('1.1.1', 'nvt').check();
    await notice('1.1.1', 'is nu niet van toepassing');
  }
});

test('what the arrows chose is not lost with the page', async () => {
  await give('1.1.1', 'voldoende');
  await page.goto(`${toets}/criterium/1.1`);
  await radio('1.1.1', 'voldoende').focus();
  await press('ArrowDown');
  await notice('1.1.1', 'Nog niet opgeslagen');
  await page.goto('/account');
  await page.waitForFunction(() => Object.keys(localStorage).every((key) => key === 'maatlat-gebruik'));
  assert.equal(await stored('1.1.1'), 'onvoldoende');
});

test('another window saves no choice that the arrows are still at', async () => {
  await give('1.1.1', 'voldoende');
  await page.goto(`${toets}/criterium/1.1`);
  await radio('1.1.1', 'voldoende').focus();
  await press('ArrowDown');
  await notice('1.1.1', 'Nog niet opgeslagen');
  const other = await page.context().newPage();
  await other.goto(`${app.url}${toets}/criterium/1.1`);
  await field(other, 'score/1.1.1').locator('.opslagstatus', { hasText: 'is nog niet opgeslagen. Kies Opslaan.' }).waitFor();
  assert.equal(await radio('1.1.1', 'onvoldoende', other).isChecked(), true);
  await other.close();
  assert.equal(await stored('1.1.1'), 'voldoende');
  await press('Tab');
  await notice('1.1.1', 'voldoende is nu onvoldoende');
});

test('taking back does not overwrite what another window gave', async () => {
  await give('1.1.1', 'voldoende');
  await page.goto(`${toets}/criterium/1.1`);
  await radio('1.1.1', 'onvoldoende').check();
  await notice('1.1.1', 'voldoende is nu onvoldoende');
  await give('1.1.1', 'nvt');
  await undo('1.1.1').click();
  await notice('1.1.1', 'U hebt dit zelf intussen gewijzigd in een ander tabblad');
  assert.equal(await stored('1.1.1'), 'nvt');
});

test('nothing complained', () => assert.deepEqual(complaints.flat(), []));
