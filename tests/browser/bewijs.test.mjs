// SPDX-License-Identifier: EUPL-1.2
// From what was seen to what is said of it: where a bevinding stands, taking bevindingen over in a
// motivering, on what it rests, and bringing back what was withdrawn. With JavaScript and without.

import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { axeFindings, startBrowser } from './browser.mjs';
import { logIn, people, receive } from './mensen.mjs';
import { openOnderzoek } from './onderzoek.mjs';
import { openWindow, startApplication } from './toepassing.mjs';
import { field } from './velden.mjs';

const { inspecteurA, coordinator } = people;
const shots = process.env.MAATLAT_BEELDEN; // a folder to look at the pages in

let browser;
let app;
let toetsen;

before(async () => {
  [browser, app] = await Promise.all([startBrowser(), startApplication()]);
  await receive(app, inspecteurA, coordinator);
  ({ toetsen } = await openOnderzoek(app, ['IJsselland', 'Twente'], [inspecteurA]));
  if (shots) await mkdir(shots, { recursive: true });
});
after(async () => {
  await browser.close();
  await app.stop();
});

/** Looking asks the page itself, which it cannot answer without JavaScript. */
async function look(page, name) {
  if (name.endsWith('false')) return;
  assert.deepEqual(await axeFindings(page), []);
  if (!shots) return;
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `${shots}/${name}-${width}.png`, fullPage: true });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= width + 4, `${name} is ${wide} wide at ${width}`);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

for (const [javaScriptEnabled, organisatie] of [
  [true, 'IJsselland'],
  [false, 'Twente'],
])
  describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    let page;
    let toets;
    const press = (name) => page.getByRole('button', { name }).first().click();
    const motivering = () => field(page, 'motivering/1.1.1').locator('textarea');

    before(async () => {
      toets = `/toets/${toetsen[organisatie]}`;
      page = await openWindow(browser, app, { javaScriptEnabled });
      await logIn(page, inspecteurA);
    });

    test('a bevinding says where it stands', async () => {
      await page.goto(`${toets}/bron/nieuw?soort=document`);
      await page.getByLabel('Titel').fill('Beleidsplan');
      await page.getByLabel('Beleid', { exact: true }).check();
      await page.getByLabel('Datum van het document').fill('2026-05-01');
      await press('Opslaan');
      await page.locator('.confirmation').waitFor();
      await page.goto(`${toets}/bevinding/nieuw?bron=1&verwachting=1.1.1`);
      await page.getByLabel('Wat is er gezien of gehoord?').fill('Terugbellen moet binnen een dag.');
      await page.getByLabel('Een voldoende (+)').check();
      await page.getByText('Waar staat het?').click();
      await page.getByLabel('Pagina', { exact: true }).fill('twaalf');
      await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
      assert.match(await page.title(), /^Fout: /);
      await page.getByLabel('Pagina', { exact: true }).fill('blz. 12');
      await page.getByLabel('Citaat').fill('Iedere beller wordt binnen een dag teruggebeld.');
      await look(page, `bevinding-${javaScriptEnabled}`);
      await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
      await page.getByText('Te vinden op: pagina 12').first().waitFor();
    });

    test('it is taken over behind what was just typed, and the motivering rests on it', async () => {
      await page.goto(`${toets}/criterium/1.1`);
      await motivering().fill('Dit vinden wij.');
      const block = page.locator('[id="verwachting-1.1.1"]');
      await block.locator('.overnemen summary').click();
      await block.getByLabel('Bevinding 1:').check();
      await block.getByRole('button', { name: /^Neem over/ }).click();
      await page.waitForURL(/#motivering-1\.1\.1$/);
      assert.equal(
        await motivering().inputValue(),
        'Dit vinden wij.\n\nTerugbellen moet binnen een dag (Beleidsplan, 1 mei 2026, pagina 12).',
      );
      await page.getByText('De motivering rust op:').waitFor();
      await page.reload();
      assert.equal(await page.getByText('nog niet opgeslagen').count(), 0);
      assert.equal(await page.getByText('stond nog in uw browser').count(), 0);
      await look(page, `criterium-${javaScriptEnabled}`);
    });

    test('from the motivering to its bron, and back', async () => {
      await page.locator('.rust-op').getByRole('link', { name: 'Beleidsplan' }).click();
      await page.getByRole('link', { name: 'Wat rust op dit document?' }).click();
      await look(page, `bronrust-${javaScriptEnabled}`);
      await page.getByRole('link', { name: 'motivering bij 1.1.1' }).click();
      assert.equal(new URL(page.url()).hash, '#motivering-1.1.1');
      await page.getByRole('link', { name: /^Kies waarop de motivering rust/ }).first().click();
      await look(page, `rust-op-${javaScriptEnabled}`);
    });

    test('withdrawn, it is said there, read where it stood, and brought back', async () => {
      await page.goto(`${toets}/bevinding/1`);
      await page.getByText('Bevinding intrekken').first().click();
      await press('Bevinding intrekken');
      await page.getByRole('link', { name: /^1 bevinding is ingetrokken/ }).click();
      await look(page, `weggehaald-lijst-${javaScriptEnabled}`);
      await page.goto(`${toets}/criterium/1.1`);
      const rust = page.locator('.rust-op').first();
      assert.match(await rust.innerText(), /Ingetrokken nadat deze bevinding is overgenomen/);
      await rust.getByRole('link', { name: 'Bevinding 1' }).click();
      await look(page, `weggehaald-${javaScriptEnabled}`);
      await press('Haal deze bevinding terug');
      await page.getByText('De bevinding is teruggehaald.').waitFor();
      await page.goto(`${toets}/criterium/1.1`);
      assert.doesNotMatch(await page.locator('.rust-op').first().innerText(), /Ingetrokken/);
    });
  });
