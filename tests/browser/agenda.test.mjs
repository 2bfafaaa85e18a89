// SPDX-License-Identifier: EUPL-1.2
// What waits for somebody, as their own calendar program reads it: with the parser of others.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import ICAL from 'ical.js';
import { startBrowser } from './browser.mjs';
import { logInClient } from './klant.mjs';
import { people, receive, windowOf } from './mensen.mjs';
import { gapFields, mendGaps, openOnderzoek, publishedScores } from './onderzoek.mjs';
import { startApplication } from './toepassing.mjs';

const { inspecteurA, inspecteurB, coordinator } = people;

let browser;
let app;
let round;
let toets;
let offers; // Inspecteur A
let page; // of Inspecteur B
let address;

/** As a calendar program: without a cookie, by the address alone. */
async function calendar() {
  const answer = await fetch(address);
  const text = await answer.text();
  return { answer, text };
}

/** The appointments, read by ical.js. */
function events(text) {
  const root = new ICAL.Component(ICAL.parse(text));
  return root.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}

const choose = async (client, choice) => {
  const path = `/toets/${toets}/vaststellen`;
  const form = await client.get(path);
  const version = form.match(/name="versie" value="(\d+)"/)[1];
  // Every gap that is there, accepted.
  return client.post(path, { versie: version, keuze: choice, ...(choice === 'voorleggen' && gapFields(form)) });
};

before(async () => {
  [browser, app] = await Promise.all([startBrowser(), startApplication()]);
  await receive(app, inspecteurA, inspecteurB, coordinator);
  round = await openOnderzoek(app, ['IJsselland'], [inspecteurA, inspecteurB]);
  toets = round.toetsen.IJsselland;
  offers = await logInClient(app, inspecteurA);
  for (const [code, score] of publishedScores('IJsselland')) await offers.field(toets, `score/${code}`, score);
  await mendGaps(offers, toets, publishedScores('IJsselland'));
  page = await windowOf(browser, app, inspecteurB);
});
after(async () => {
  await browser.close();
  await app.stop();
});

test('somebody makes an address, which is shown once', async () => {
  await page.goto('/account');
  await page.getByRole('link', { name: 'Wat wacht in uw eigen agenda zetten' }).click();
  await page.getByRole('button', { name: 'Adres maken' }).click();
  address = await page.locator('code').innerText();
  assert.match(address, /\/agenda\/[\w-]{43}\.ics$/);
  await page.goto('/account/agenda');
  assert.equal(await page.locator('code').count(), 0);
});

test('a calendar program reads what waits, on the last day, without saying about what', async () => {
  await choose(offers, 'voorleggen');
  const { answer, text } = await calendar();
  assert.equal(answer.status, 200);
  assert.match(answer.headers.get('content-type'), /^text\/calendar/);
  assert.match(answer.headers.get('cache-control'), /no-store/);
  assert.equal(answer.headers.get('set-cookie'), null);
  const [one, ...others] = events(text);
  assert.equal(others.length, 0);
  assert.equal(one.summary, 'Maatlat: een toets vaststellen of teruggeven');
  assert.ok(one.startDate.isDate);
  assert.equal(one.endDate.subtractDate(one.startDate).toSeconds(), 24 * 60 * 60);
  assert.equal(one.component.getFirstPropertyValue('status'), 'CONFIRMED');
  assert.equal(one.sequence ?? 0, 0);
  assert.doesNotMatch(text, /IJsselland|Proefronde|Inspecteur/);
  for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);

  await page.goto('/wacht');
  const day = await page.locator('td[data-kop="Uiterlijk"]').first().innerText();
  assert.match(day, new RegExp(`^${one.startDate.day} \\p{L}+ ${one.startDate.year}`, 'u'));
});

test('what does not wait any more is cancelled, as the same appointment', async () => {
  const [was] = events((await calendar()).text);
  await choose(offers, 'terugnemen');
  const [is] = events((await calendar()).text);
  assert.equal(is.uid, was.uid);
  assert.equal(is.component.getFirstPropertyValue('status'), 'CANCELLED');
  assert.equal(is.sequence, 1);
});

test('a withdrawn address does not work, and stands in no log', async () => {
  await page.goto('/account/agenda');
  await page.getByRole('button', { name: 'Adres intrekken' }).click();
  await page.getByText('Het adres is ingetrokken').waitFor();
  const { answer } = await calendar();
  assert.equal(answer.status, 404);
  const [secret] = address.match(/[\w-]{43}/);
  const log = app.log.join('\n');
  assert.match(log, /GET \/agenda\/\{token\} 200/);
  assert.ok(!log.includes(secret));
});

test('the coördinator takes along as text what waits for whom', async () => {
  const client = await logInClient(app, coordinator);
  const list = await client.get(`${round.path}/wachtlijst`);
  assert.match(list, /Inspecteur A\n- IJsselland: de toets afmaken/);
});
