// SPDX-License-Identifier: EUPL-1.2
// One sees what happened: what others changed, one by one; that it was oneself in another tab; and
// that a toets came back, with the reason. With JavaScript and without.

import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { axeFindings, startBrowser } from './browser.mjs';
import { logInClient } from './klant.mjs';
import { people, receive, windowOf } from './mensen.mjs';
import { acceptGaps, mendGaps, openOnderzoek, publishedScores } from './onderzoek.mjs';
import { startApplication } from './toepassing.mjs';
import { field } from './velden.mjs';

const { inspecteurA, inspecteurB, coordinator } = people;
const pictures = process.env.MAATLAT_BEELDEN;

let browser;
let app;
let toetsen;
const clients = {};
const complaints = [];

before(async () => {
  [browser, app] = await Promise.all([startBrowser(), startApplication()]);
  await receive(app, inspecteurA, inspecteurB, coordinator);
  ({ toetsen } = await openOnderzoek(app, ['IJsselland', 'Twente', 'Drenthe', 'Friesland'], [inspecteurA, inspecteurB]));
  for (const [name, who] of [['a', inspecteurA], ['b', inspecteurB]]) clients[name] = await logInClient(app, who);
  if (pictures) mkdirSync(pictures, { recursive: true });
});
after(async () => {
  await browser.close();
  await app.stop();
});

for (const [javaScriptEnabled, organisation, offered] of [
  [true, 'IJsselland', 'Drenthe'],
  [false, 'Twente', 'Friesland'],
])
  describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    let page; // of inspecteur A
    let other; // of inspecteur B
    let nr;
    let toets;

    const press = async (name, where = page) => {
      const on = where.page?.() ?? where;
      await Promise.all([on.waitForNavigation(), where.getByRole('button', { name }).first().click()]);
    };
    const look = async (where, name) => {
      if (!javaScriptEnabled) return;
      assert.deepEqual(await axeFindings(where), [], name);
      for (const width of [1280, 320]) {
        await where.setViewportSize({ width, height: 900 });
        assert.equal(await where.evaluate(() => document.documentElement.scrollWidth), width, `${name} at ${width}`);
        if (pictures) await where.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true });
      }
      await where.setViewportSize({ width: 1280, height: 900 });
    };
    const walk = async () => {
      await page.goto(toets);
      await page.getByRole('link', { name: 'Bekijk de wijzigingen één voor één' }).click();
    };

    before(async () => {
      nr = toetsen[organisation];
      toets = `/toets/${nr}`;
      page = await windowOf(browser, app, inspecteurA, { javaScriptEnabled });
      other = await windowOf(browser, app, inspecteurB, { javaScriptEnabled });
      complaints.push(page.complaints, other.complaints);
    });
    after(() => Promise.all([page, other].map((one) => one.context().close())));

    test('what others changed stands on the overview, below all scores', async () => {
      await clients.b.field(nr, 'score/1.1.1', 'voldoende');
      await clients.b.field(nr, 'motivering/1.1.1', 'Dit bleek uit het plan.');
      await clients.b.field(nr, 'onderbouwing/1.1', 'Samen is dit genoeg.');
      await page.goto(toets);
      const line = page.getByRole('link', { name: 'Drie onderdelen door anderen gewijzigd' });
      const { bottom } = await page.locator('.verwachtingenrooster .score').last().evaluate((one) => one.getBoundingClientRect().toJSON()).catch(() => ({ bottom: 0 }));
      if (javaScriptEnabled) assert.ok(bottom > 0 && bottom <= 900, `the last score ends at ${bottom}`);
      await line.click();
      assert.equal(new URL(page.url()).hash, '#nieuws');
      assert.match(await page.locator('.nieuws').innerText(), /Inspecteur B: drie onderdelen/);
      await look(page, 'overzicht-nieuws');
    });

    test('they are walked one by one, and what came meanwhile stays to be seen', async () => {
      await walk();
      await page.getByText('Wijziging 1 van 3').waitFor();
      await page.getByRole('heading', { name: 'Score van 1.1.1' }).or(page.getByRole('heading', { name: 'Motivering bij 1.1.1' })).waitFor();
      await look(page, 'wijziging');
      const first = await page.locator('#wijziging').innerText();
      await page.getByRole('link', { name: 'Volgende wijziging' }).click();
      await page.getByText('Wijziging 2 van 3').waitFor();
      await page.getByRole('link', { name: 'Vorige wijziging' }).click();
      assert.equal(await page.locator('#wijziging').innerText(), first);
      await press('Gezien, naar de volgende');
      await page.getByText('Wijziging 1 van 2').waitFor();
      await clients.b.field(nr, 'motivering/1.1.1', 'Dit bleek uit het jaarplan.', 1); // seen already
      await press('Gezien, naar de volgende');
      await page.getByText('Wijziging 2 van 2').waitFor();
      await press('Gezien, naar de volgende');
      await page.getByText('Er is er nog één die u niet als gezien hebt gemerkt.').waitFor();
      await page.getByRole('link', { name: 'Begin weer bij de eerste' }).click();
      await page.getByText('Wijziging 1 van 1').waitFor();
      assert.match(await page.locator('.versie').innerText(), /Dit bleek uit het[^]*jaarplan\./);
      await press('Gezien, naar de volgende');
      await page.getByText('U hebt alle wijzigingen van anderen gezien.').waitFor();
      await page.goto(toets);
      assert.equal(await page.locator('#nieuws').count(), 0);
    });

    test('"gezien" clears what was shown, not what came since', async () => {
      await clients.b.field(nr, 'motivering/1.1.2', 'Eerste.');
      await page.goto(toets);
      await clients.b.field(nr, 'motivering/1.1.3', 'Tweede.');
      await press('Dit heb ik gezien');
      assert.match(await page.locator('.nieuws').innerText(), /Motivering bij 1\.1\.3/);
      assert.doesNotMatch(await page.locator('.nieuws').innerText(), /Motivering bij 1\.1\.2/);
      await press('Dit heb ik gezien');
      assert.equal(await page.locator('.nieuws').count(), 0);
    });

    test('a conflict with oneself in another tab says so', async () => {
      const key = 'motivering/1.2.1';
      const box = (where) => field(where, key).locator('textarea').first();
      const second = await page.context().newPage();
      for (const one of [page, second]) await one.goto(`${toets}/criterium/1.2`);
      await clients.a.field(nr, key, 'In het eerste tabblad.');
      await box(second).fill('In het tweede tabblad.');
      if (javaScriptEnabled) {
        await box(second).blur();
        await field(second, key).locator('.opslagstatus', { hasText: /zelf.*ander tabblad/ }).waitFor();
      }
      await press(/^Opslaan/, field(second, key));
      assert.match(await second.locator('main').innerText(), /U hebt dit zelf intussen gewijzigd in een ander tabblad/);
      assert.doesNotMatch(await second.locator('main').innerText(), /Inspecteur A heeft dit/);
      await look(second, 'eigen-tabblad');
      await second.close();
    });

    test('a toets comes back with its reason, on the start page and on its own', async () => {
      // Of a toets in which the second one typed nothing.
      nr = toetsen[offered];
      toets = `/toets/${nr}`;
      const scores = publishedScores(offered);
      for (const [code, score] of scores) await clients.a.field(nr, `score/${code}`, score);
      await mendGaps(clients.a, nr, scores);
      await page.goto(`${toets}/vaststellen`);
      await acceptGaps(page);
      await press('Leg voor');
      await page.locator('.confirmation').waitFor();

      await other.goto(`${toets}/vaststellen`);
      const form = other.locator('form', { has: other.getByRole('button', { name: 'Geef terug' }) });
      await press('Geef terug', form);
      assert.match(await other.title(), /^Fout: /);
      assert.match(await other.locator('.foutenlijst').innerText(), /Schrijf op wat er nog moet gebeuren/);
      await look(other, 'teruggeven-fout');
      await form.locator('[name=reden]').fill('Bij 1.1.2 mist het bewijs.');
      await press('Geef terug', form);
      await other.locator('.confirmation', { hasText: 'teruggegeven' }).waitFor();

      await page.goto('/');
      const mine = page.locator('.toetslijst > li').filter({ hasText: offered });
      assert.match(await mine.innerText(), /Teruggegeven door Inspecteur B.*Bij 1\.1\.2 mist het bewijs\./s);
      await look(page, 'start-teruggegeven');
      await mine.getByRole('link', { name: offered }).click();
      const top = page.locator('section.stand');
      assert.match(await top.innerText(), /Teruggegeven door Inspecteur B/);
      assert.match(await top.innerText(), /Bij 1\.1\.2 mist het bewijs\./);
      await look(page, 'toets-teruggegeven');
      for (const path of [toets, `${toets}/wijzigingen`, `${toets}/vaststellen`, '/']) {
        await page.goto(path);
        assert.doesNotMatch(await page.locator('main').innerText(), /teruggave\/|traject\//, `${path} shows a key`);
      }
    });
  });

test('nothing complained', () => assert.deepEqual(complaints.flat(), []));
