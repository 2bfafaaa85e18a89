// SPDX-License-Identifier: EUPL-1.2
// All verwachtingen of a toets in one table: scores given there, rows chosen, work divided, and the
// remarks of the team beside the fields. With JavaScript and without.

import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { axeFindings, startBrowser } from './browser.mjs';
import { logInClient } from './klant.mjs';
import { people, receive, windowOf } from './mensen.mjs';
import { fillToets, openOnderzoek } from './onderzoek.mjs';
import { startApplication } from './toepassing.mjs';
import { field } from './velden.mjs';

const { inspecteurA, inspecteurB, coordinator, management } = people;
const pictures = process.env.MAATLAT_BEELDEN;

let browser;
let app;
let toetsen;
let clientB;
const complaints = [];

before(async () => {
  [browser, app] = await Promise.all([startBrowser(), startApplication()]);
  await receive(app, inspecteurA, inspecteurB, coordinator, management);
  ({ toetsen } = await openOnderzoek(app, ['IJsselland', 'Twente', 'Drenthe'], [inspecteurA, inspecteurB]));
  clientB = await logInClient(app, inspecteurB);
  await fillToets(clientB, toetsen.Drenthe);
  if (pictures) mkdirSync(pictures, { recursive: true });
});
after(async () => {
  await browser.close();
  await app.stop();
});

/** Without faults, and not wider than the screen, at both widths. */
async function look(page, name) {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    assert.deepEqual(await axeFindings(page), [], `${name} at ${width}`);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width, `${name} at ${width}`);
    if (pictures) await page.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

for (const [javaScriptEnabled, organisation] of [
  [true, 'IJsselland'],
  [false, 'Twente'],
])
  describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    let page;
    let toets;
    let nr;
    const row = (code) => page.locator(`[id="rij-${code}"]`);
    const choose = (code, score) => row(code).getByLabel(score, { exact: true }).check();
    const press = async (name, where = page) => {
      const button = where.getByRole('button', { name }).first();
      await Promise.all([page.waitForNavigation(), button.click()]);
    };
    const show = async (label, value) => {
      await page.getByLabel(label, { exact: true }).selectOption(value);
      await press('Toon', page.locator('form.zoeken'));
    };
    const scoreOf = async (code) => {
      await clientB.get(`${toets}/criterium/${code.slice(0, 3)}`);
      const html = await clientB.get(`${toets}/veld/score/${code}`);
      return html.match(/value="(\w+)" checked/)[1];
    };

    before(async () => {
      nr = toetsen[organisation];
      toets = `/toets/${nr}`;
      page = await windowOf(browser, app, inspecteurA, { javaScriptEnabled });
      complaints.push(page.complaints);
    });
    after(() => page.context().close());

    test('from the overview and from a criterium', async () => {
      await page.goto(`${toets}/criterium/1.1`);
      await page.getByRole('link', { name: 'Alle verwachtingen' }).first().click();
      await page.getByRole('heading', { level: 1, name: 'Alle verwachtingen' }).waitFor();
      await page.goto(toets);
      await page.getByRole('link', { name: 'Alle verwachtingen' }).click();
      assert.equal(await page.locator('tr[id^=rij-]').count(), 24);
    });

    test('scores are given there', async () => {
      await page.goto(`${toets}/tabel`);
      const one = page.getByRole('button', { name: 'Alle scores opslaan' });
      if (javaScriptEnabled) {
        assert.equal(await one.count(), 0);
        for (const [code, score] of [['1.1.1', 'Voldoende'], ['1.1.2', 'Onvoldoende'], ['1.1.3', 'Niet van toepassing']]) {
          await choose(code, score);
          await row(code).locator('.opslagstatus', { hasText: /^Opgeslagen om/ }).waitFor();
        }
        await row('1.1.2').getByText('motivering ontbreekt').waitFor();
        await row('1.1.2').getByText('Inspecteur A').waitFor();
        await page.locator('[role=status] p', { hasText: /^Score van 1\.1\.2: Opgeslagen/ }).waitFor();
      } else {
        await choose('1.1.1', 'Voldoende');
        await choose('1.1.2', 'Onvoldoende');
        await choose('1.1.3', 'Niet van toepassing');
        await press('Alle scores opslaan');
        assert.match(await page.locator('.confirmation').innerText(), /Opgeslagen: drie scores\./);
      }
      assert.equal(await scoreOf('1.1.1'), 'voldoende');
      assert.equal(await scoreOf('1.1.2'), 'onvoldoende');
      assert.equal(await scoreOf('1.1.3'), 'nvt');
      await page.goto(`${toets}/tabel`);
      assert.match(await row('1.1.2').innerText(), /motivering ontbreekt/);
    });

    test('a conflict: the others are saved, and both are shown', async () => {
      await page.goto(`${toets}/tabel`);
      await clientB.field(nr, 'score/2.1.1', 'onvoldoende');
      await choose('2.1.1', 'Voldoende');
      if (javaScriptEnabled) {
        await row('2.1.1').locator('.opslagstatus[data-toestand=fout]').waitFor();
        assert.equal(await row('2.1.1').locator('fieldset').getAttribute('aria-invalid'), 'true');
      } else {
        await choose('2.1.2', 'Voldoende');
        await press('Alle scores opslaan');
        assert.match(await page.locator('.foutenlijst').innerText(), /Score van 2\.1\.1 is niet opgeslagen/);
        assert.equal(await scoreOf('2.1.2'), 'voldoende');
      }
      await press(/^Opslaan/, row('2.1.1'));
      await page.getByRole('heading', { name: /van Inspecteur B$/ }).waitFor();
      await press('Sla op wat ik typte');
      assert.equal(await scoreOf('2.1.1'), 'voldoende');
      assert.match(page.url(), /\/tabel#rij-2\.1\.1$/);
    });

    test('rows are chosen and sorted', async () => {
      await page.goto(`${toets}/tabel`);
      await show('Toon', 'open');
      const open = await page.locator('tr[id^=rij-]').count();
      assert.ok(open > 0 && open < 24);
      await show('Volgorde', 'gescoord');
      assert.match(page.url(), /toon=open&volgorde=gescoord/);
      await show('Toon', 'tegen');
      await page.getByText('Er is geen verwachting die hieraan voldoet.').waitFor();
    });

    test('work is divided: ticked rows, a whole criterium, and back', async () => {
      await page.goto(`${toets}/tabel`);
      await press('Wijs toe');
      assert.match(await page.locator('.foutenlijst').innerText(), /Kies aan wie/);
      await page.getByLabel('Wijs toe: 1.2.1').check();
      await page.getByLabel('Heel 1.3 toewijzen').check();
      await page.getByLabel(/^Wijs de aangevinkte/).selectOption({ label: 'Inspecteur B' });
      await press('Wijs toe');
      assert.match(await page.locator('.confirmation').innerText(), /vijf verwachtingen/);
      assert.match(await row('1.3.2').innerText(), /Inspecteur B/);
      await show('Toon', 'niemand');
      assert.equal(await row('1.3.2').count(), 0);
      const other = await windowOf(browser, app, inspecteurB, { javaScriptEnabled });
      complaints.push(other.complaints);
      await other.goto('/');
      const mine = other.getByRole('listitem').filter({ hasText: organisation });
      await mine.getByRole('link', { name: /^Aan u toegewezen: vijf verwachtingen, waarvan vijf zonder score/ }).click();
      assert.equal(await other.locator('tr[id^=rij-]').count(), 5);
      await other.goto(toets);
      await other.getByRole('link', { name: 'Inspecteur B: 5 toegewezen, 5 zonder score' }).waitFor();
      await other.context().close();
      if (javaScriptEnabled) {
        await page.goto(`${toets}/tabel`);
        await look(page, 'tabel');
        await page.goto(toets);
        await look(page, 'overzicht-verdeeld');
      }
    });

    test('a remark beside a field, an answer, and solved', async () => {
      await page.goto(`${toets}/criterium/1.1`);
      const text = field(page, 'onderbouwing/1.1');
      await text.getByRole('link', { name: /^Opmerking maken/ }).click();
      await page.getByLabel(/^Wat is uw opmerking/).fill('Bel 06-12345678.');
      await press('Opslaan');
      assert.match(await page.title(), /^Fout: /);
      await page.getByLabel(/^Wat is uw opmerking/).fill('Klopt dit met het *jaarplan*?');
      await press('Opslaan');
      assert.match(await page.locator('.confirmation').innerText(), /opgeslagen/);
      if (javaScriptEnabled) await look(page, 'opmerkingen-bij');

      const other = await windowOf(browser, app, inspecteurB, { javaScriptEnabled });
      complaints.push(other.complaints);
      await other.goto(toets);
      await other.getByRole('link', { name: 'Opmerkingen (1 open)' }).click();
      await other.locator('summary', { hasText: 'Antwoord' }).click();
      await other.getByLabel('Uw antwoord').fill('Ja, zie bladzijde 3.');
      await Promise.all([other.waitForNavigation(), other.getByRole('button', { name: 'Opslaan', exact: true }).last().click()]);
      await other.getByText('Ja, zie bladzijde 3.').first().waitFor();
      if (javaScriptEnabled) await look(other, 'opmerkingen');
      await other.goto(`${toets}/vaststellen`);
      await other.getByText('er is er nog één open.').waitFor();
      await other.goto(`${toets}/opmerkingen`);
      await Promise.all([other.waitForNavigation(), other.getByRole('button', { name: /^Opgelost/ }).click()]);
      await other.getByText('Er is geen open opmerking.').waitFor();
      await other.getByRole('link', { name: /Toon ook wat is opgelost/ }).click();
      await other.getByText(/Opgelost door Inspecteur B op/).waitFor();
      await other.context().close();
      await page.goto(`${toets}/rapport`);
      assert.doesNotMatch(await page.locator('body').innerText(), /jaarplan/);
    });
  });

test('a full toets, on paper too', async () => {
  const page = await windowOf(browser, app, inspecteurA);
  complaints.push(page.complaints);
  await page.goto(`/toets/${toetsen.Drenthe}/tabel`);
  await look(page, 'tabel-vol');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 680, height: 900 }); // A4
  assert.equal(await page.locator('tr[id^=rij-]').first().evaluate((one) => getComputedStyle(one).display), 'table-row');
  for (const part of ['.toewijzen', '.toetstabel .checkbox']) assert.equal(await page.locator(part).first().isVisible(), false, part);
  assert.equal(await page.locator('tr[id^=rij-] th .score').first().isVisible(), true);
  assert.equal(await page.locator('.scorecel').first().isVisible(), false);
  if (pictures) await page.screenshot({ path: join(pictures, 'tabel-papier.png'), fullPage: true });
  await page.context().close();
});

test('the organisation sees no remark, and no page of them', async () => {
  const client = await logInClient(app, management);
  await assert.rejects(client.get(`/toets/${toetsen.IJsselland}/opmerkingen`), /404/);
});

test('nothing complained', () => assert.deepEqual(complaints.flat(), []));
