// SPDX-License-Identifier: EUPL-1.2
// Long texts: how much still fits, a box that grows, what is pasted, and the Tab key.

import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { axeFindings, startBrowser } from './browser.mjs';
import { logInClient } from './klant.mjs';
import { people, receive, windowOf } from './mensen.mjs';
import { openOnderzoek } from './onderzoek.mjs';
import { startApplication } from './toepassing.mjs';
import { field } from './velden.mjs';

const { inspecteurA, coordinator } = people;

let browser;
let app;
let toets;
let page;
const complaints = [];

before(async () => {
  [browser, app] = await Promise.all([startBrowser(), startApplication()]);
  await receive(app, inspecteurA, coordinator);
  const { toetsen } = await openOnderzoek(app, ['IJsselland'], [inspecteurA]);
  toets = `/toets/${toetsen.IJsselland}`;
});
after(async () => {
  await browser.close();
  await app.stop();
});
beforeEach(async () => {
  await page?.context().close();
  page = await windowOf(browser, app, inspecteurA);
  complaints.push(page.complaints);
});

const box = (key) => field(page, key).locator('textarea');
const counter = (key, text) => field(page, key).locator('.teller', { hasText: text }).waitFor();
const height = async (locator) => (await locator.boundingBox()).height;

test('a counter shows before the text is full, and counts as the server does', async () => {
  const key = 'onderbouwing/1.1';
  await page.goto(`${toets}/criterium/1.1`);
  await box(key).fill('a'.repeat(17_999));
  assert.equal(await field(page, key).locator('.teller').innerText(), '');
  await box(key).fill('a'.repeat(18_500));
  await counter(key, 'U kunt nog 1.500 tekens typen.');
  await page.locator('[role=status] p', { hasText: 'U kunt nog 1.500 tekens typen.' }).waitFor();
  assert.deepEqual(await axeFindings(page), []);
  // An emoji and a line end are one character each; the last line end is not kept.
  const lines = 'a'.repeat(19_900) + '😀\n'.repeat(50);
  await box(key).fill(lines);
  await counter(key, 'U kunt nog 1 teken typen.');
  await box(key).fill(`${lines}👩`);
  await counter(key, 'Deze tekst is 1 teken te lang. Er passen er 20.000.');
  await box(key).blur();
  await field(page, key).getByRole('button', { name: /^Opslaan/ }).click();
  assert.match(await page.title(), /^Fout: /);
  assert.match(await page.locator('.foutenlijst').innerText(), /heeft 20001 tekens\. Er passen er 20000 in/);
  assert.equal(await page.locator('textarea[name=waarde]').inputValue(), `${lines}👩`, 'the text is still there');
  await page.locator('textarea[name=waarde]').fill(`${lines}\n\n`);
  await page.getByRole('button', { name: /^Opslaan/ }).click();
  assert.equal(new URL(page.url()).hash, '#onderbouwing-1.1');
});

for (const javaScriptEnabled of [true, false])
  test(`a box grows with its text, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async () => {
    await page.context().close();
    page = await windowOf(browser, app, inspecteurA, { javaScriptEnabled });
    complaints.push(page.complaints);
    await page.goto(`${toets}/criterium/1.2`);
    const small = await height(box('motivering/1.2.1'));
    const large = await height(box('onderbouwing/1.2'));
    assert.ok(small >= 4 * 20 && large > 1.8 * small, `${small} ${large}`);
    await box('motivering/1.2.1').fill('regel\n'.repeat(12));
    assert.ok((await height(box('motivering/1.2.1'))) > 2 * small);
    await box('motivering/1.2.1').fill('regel\n'.repeat(300));
    assert.ok((await height(box('motivering/1.2.1'))) <= 800, 'not beyond the window');
    await box('motivering/1.2.1').fill('');
  });

test('a line break of a word processor becomes a line, and the tabs of a table stay', async () => {
  const paste = (locator, text) =>
    locator.evaluate((element, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      element.focus();
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      if (element.dispatchEvent(event)) document.execCommand('insertText', false, pasted);
    }, text);
  const key = 'motivering/1.3.1';
  await page.goto(`${toets}/criterium/1.3`);
  await paste(box(key), 'Eerste regel\vtweede regel\tmet\ttabs');
  assert.equal(await box(key).inputValue(), 'Eerste regel\ntweede regel\tmet\ttabs');
  await box(key).blur();
  await field(page, key).locator('.opslagstatus', { hasText: /^Opgeslagen/ }).waitFor();
  await page.reload();
  assert.equal(await box(key).inputValue(), 'Eerste regel\ntweede regel\tmet\ttabs');
  await page.goto(`${toets}/bron/nieuw?soort=document`);
  await paste(page.getByLabel('Titel'), 'Plan van\vaanpak');
  assert.equal(await page.getByLabel('Titel').inputValue(), 'Plan van aanpak');
});

test('the Tab key leaves a text and puts no tab in it', async () => {
  await page.goto(`${toets}/criterium/1.2`);
  await box('motivering/1.2.2').focus();
  await page.keyboard.type('a');
  await page.keyboard.press('Tab');
  assert.equal(await box('motivering/1.2.2').inputValue(), 'a');
  assert.equal(await box('motivering/1.2.2').evaluate((element) => element === document.activeElement), false);
  const next = field(page, 'motivering/1.2.2').locator('summary', { hasText: 'Zo werkt opmaak' });
  assert.equal(await next.evaluate((element) => element === document.activeElement), true);
});

test('nothing complained', () => assert.deepEqual(complaints.flat(), []));
