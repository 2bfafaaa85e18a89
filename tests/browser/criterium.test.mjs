// SPDX-License-Identifier: EUPL-1.2
// The page of a criterium, the overview of a toets and the table of all scores: what is in sight,
// what is folded, what follows a save, and what of it is said. Heights and counts are those of the
// issue; none is a time.

import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { axeFindings, startBrowser } from './browser.mjs';
import { logInClient } from './klant.mjs';
import { people, receive } from './mensen.mjs';
import { fillToets, openOnderzoek } from './onderzoek.mjs';
import { openWindow, startApplication } from './toepassing.mjs';
import { field, giveScore, unfold } from './velden.mjs';

const { inspecteurA, coordinator } = people;
const pictures = process.env.MAATLAT_BEELDEN;
const WAS = { height: 7259, buttons: 16, live: 17 }; // of criterium 1.1 at 320 px, once

let browser;
let app;
let full; // the path of a toets with everything in it
let empty;
let client;
const clients = new Map(); // logged in once
let page;
const complaints = [];

before(async () => {
  [browser, app] = await Promise.all([startBrowser(), startApplication()]);
  await receive(app, inspecteurA, coordinator);
  const { toetsen } = await openOnderzoek(app, ['IJsselland', 'Twente'], [inspecteurA]);
  full = `/toets/${toetsen.IJsselland}`;
  empty = `/toets/${toetsen.Twente}`;
  client = await logInClient(app, inspecteurA);
  clients.set(inspecteurA, client).set(coordinator, await logInClient(app, coordinator));
  await fillToets(client, toetsen.IJsselland);
  if (pictures) mkdirSync(pictures, { recursive: true });
});
after(async () => {
  await browser.close();
  await app.stop();
});
beforeEach(() => page?.context().close());

async function open(path, { width = 1280, height = 900, who = inspecteurA, ...options } = {}) {
  page = await openWindow(browser, app, options);
  await page.context().addCookies(clients.get(who).cookies);
  complaints.push(page.complaints);
  await page.setViewportSize({ width, height });
  await page.goto(path);
  return page;
}

const press = (key) => page.keyboard.press(key);
const code = (text) => text.replaceAll('.', '\\.');
const fold = (of) => page.locator(`#verwachting-${code(of)} > details.vouw`);
const line = (of) => fold(of).locator('summary').first();
const box = (of) => page.locator(of).evaluate((one) => one.getBoundingClientRect().toJSON());
const picture = (name) => pictures && page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
const said = (text) => page.locator('[role=status] p', { hasText: text });

/** Runs in the page: the one with the focus, when something else lies over its middle. */
function hiddenFocus() {
  const one = document.activeElement;
  const { left, top, right, bottom } = one.getBoundingClientRect();
  const middle = (from, to, end) => (Math.max(from, 0) + Math.min(to, end)) / 2; // of what is on the screen
  const there = document.elementFromPoint(middle(left, right, innerWidth), middle(top, bottom, innerHeight));
  const same = there && (one.contains(there) || there.contains(one) || [...(one.labels ?? [])].some((label) => label.contains(there)));
  return same ? null : `${one.localName} ${one.textContent.trim().slice(0, 30)} under ${there?.localName} ${there?.className}`;
}

for (const width of [320, 390])
  test(`what is done is folded to its heading, at ${width} px`, async () => {
    await open(`${full}/criterium/1.1`, { width, height: 800 });
    await picture(`criterium-gevouwen-${width}`);
    const size = await page.evaluate(() => [document.documentElement.scrollHeight, document.documentElement.scrollWidth]);
    assert.ok(size[0] <= WAS.height / 2, `${size[0]} px high`);
    assert.equal(size[1], width);
    for (const done of ['1.1.1', '1.1.2', '1.1.3']) {
      assert.equal(await fold(done).evaluate((one) => one.open), false, done);
      // Wrapped, not cut off: all of its words can be read.
      const cut = await line(done).locator('h2').evaluate((one) => one.scrollWidth > one.clientWidth + 1);
      assert.equal(cut, false, `${done} is cut short`);
      assert.match(await line(done).innerText(), /voldoende/);
    }
    assert.equal(await fold('1.1.4').count(), 0, 'its bevinding is missing');
    assert.deepEqual(await axeFindings(page), []);
  });

for (const javaScriptEnabled of [true, false])
  test(`a fold opens by keyboard and by its address, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async () => {
    await open(`${full}/criterium/1.1`, { width: 320, height: 800, javaScriptEnabled });
    await line('1.1.2').focus();
    await press('Enter');
    await field(page, 'motivering/1.1.2').locator('textarea').waitFor();
    await open(`${full}/criterium/1.1#motivering-1.1.3`, { width: 320, height: 800, javaScriptEnabled });
    const { top, bottom } = await field(page, 'motivering/1.1.3').evaluate((one) => one.getBoundingClientRect().toJSON());
    assert.ok(bottom > top && top >= 0 && top < 800, `from ${top} to ${bottom}`);
  });

for (const width of [320, 390])
  test(`a criterium of which nothing is judged shows what must be done and folds the rest, at ${width} px`, async () => {
    await open(`${empty}/criterium/1.1`, { width, height: 800 });
    await picture(`criterium-leeg-${width}`);
    const size = await page.evaluate(() => [document.documentElement.scrollHeight, document.documentElement.scrollWidth]);
    assert.ok(size[0] <= WAS.height / 2, `${size[0]} px high`);
    assert.equal(size[1], width);
    for (const one of ['1.1.1', '1.1.2', '1.1.3', '1.1.4']) {
      await field(page, `score/${one}`).getByLabel('Voldoende', { exact: true }).waitFor();
      await page.getByRole('link', { name: `Nieuwe bevinding bij ${one}` }).waitFor();
    }
    const motivering = field(page, 'motivering/1.1.2').locator('textarea');
    assert.equal(await motivering.isVisible(), false);
    assert.deepEqual(await axeFindings(page), []);
    await giveScore(page, '1.1.2', 'nvt');
    await motivering.waitFor(); // a score asks for it
    await giveScore(page, '1.1.2', 'onbeoordeeld');
    await page.setViewportSize({ width: 1280, height: 900 });
    await field(page, 'motivering/1.1.3').locator('textarea').waitFor(); // there is room
    assert.equal(await page.locator('details.na-score > summary:visible').count(), 0);
  });

test('on paper nothing is folded', async () => {
  await open(`${full}/criterium/1.1`);
  await page.emulateMedia({ media: 'print' });
  const { height } = await field(page, 'motivering/1.1.1').locator('textarea').evaluate((one) => one.getBoundingClientRect().toJSON());
  assert.ok(height > 0);
});

test('a field with a draft or an error is not folded', async () => {
  await client.post(`${full}/concept`, { sleutel: 'motivering/1.1.1', versie: 1, waarde: 'Nog niet af.' }, '/account');
  await open(`${full}/criterium/1.1`, { width: 320 });
  assert.equal(await fold('1.1.1').count(), 0);
  assert.equal(await fold('1.1.2').count(), 1);
  await client.post(`${full}/concept`, { sleutel: 'motivering/1.1.1', versie: 1, waarde: 'Dit bleek uit de dossiers en de gesprekken.' }, '/account');
  await open(`${full}/criterium/1.1`, { width: 320 });
  await unfold(page, field(page, 'motivering/1.1.2').locator('textarea'));
  const text = field(page, 'motivering/1.1.2').locator('textarea');
  await text.fill('Gebeld met 06-12345678.');
  await text.blur();
  await field(page, 'motivering/1.1.2').locator('.opslagstatus[data-toestand=fout]').waitFor();
  await page.reload();
  await text.waitFor();
  assert.equal(await text.inputValue(), 'Gebeld met 06-12345678.', 'open, with what was typed');
  await text.fill('Dit bleek uit de dossiers en de gesprekken.');
  await text.blur();
  await said(/^Motivering bij 1\.1\.2: Opgeslagen om/).waitFor();
});

test('a field that saving by itself refused is marked, described, and gets its button', async () => {
  await open(`${empty}/criterium/1.1`);
  const text = field(page, 'motivering/1.1.2').locator('textarea');
  const button = field(page, 'motivering/1.1.2').getByRole('button', { name: /^Opslaan/ });
  assert.equal(await button.count(), 0);
  await text.fill('Gebeld met 06-12345678.');
  await text.blur();
  await button.waitFor();
  assert.equal(await text.getAttribute('aria-invalid'), 'true');
  const described = await text.evaluate((one) =>
    one.getAttribute('aria-describedby').split(' ').map((id) => document.getElementById(id).textContent).join(' '),
  );
  assert.match(described, /Waarom is dit de score\?.*Niet opgeslagen\..*Kies Opslaan/s);
  await said(/^Motivering bij 1\.1\.2: Niet opgeslagen\./).waitFor();
  assert.deepEqual(await axeFindings(page), []);
  await text.fill('Gebeld met het bureau.');
  await text.blur();
  await button.waitFor({ state: 'detached' });
  assert.equal(await text.getAttribute('aria-invalid'), null);
  assert.doesNotMatch(await text.getAttribute('aria-describedby'), /opslag/);
});

test('at most half of the buttons and of the places that speak; without JavaScript the buttons return', async () => {
  const buttons = () => page.locator('button').count();
  for (const path of [full, empty]) {
    await open(`${path}/criterium/1.1`, { width: 320 });
    assert.ok((await buttons()) <= WAS.buttons / 2, `${await buttons()} buttons`);
    const live = await page.locator('[aria-live], [role=status], [role=alert], [role=log], output').count();
    assert.ok(live <= WAS.live / 2, `${live} live regions`);
  }
  await open(`${empty}/criterium/1.1`, { javaScriptEnabled: false });
  for (const key of ['score/1.1.1', 'motivering/1.1.1', 'onderbouwing/1.1'])
    await field(page, key).getByRole('button', { name: /^Opslaan/ }).waitFor();
});

test('at 1280 px the evidence stands beside the judgement, and the oordeel stays in sight', async () => {
  await open(`${empty}/criterium/1.1`);
  await picture('criterium-1280');
  const evidence = await box(`#verwachting-${code('1.1.3')} .bewijs`);
  const judgement = await box(`#verwachting-${code('1.1.3')} .beoordeling`);
  assert.ok(evidence.right <= judgement.left && Math.abs(evidence.top - judgement.top) < 2, 'side by side');
  for (const where of ['#verwachting-1\\.1\\.1', '#verwachting-1\\.1\\.4', '#onderbouwing']) {
    await page.locator(where).evaluate((one) => one.scrollIntoView({ block: 'start' }));
    for (const part of ['#oordeel .oordeelregel', '#oordeel .uitleg p:nth-of-type(2)']) {
      const { top, bottom, left, height } = await box(part);
      assert.ok(top >= 0 && bottom <= 900 && height > 0, `${part} at ${top} when ${where} is in sight`);
      assert.ok(left >= judgement.right, 'beside it, not over it');
    }
  }
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 1280);
});

for (const [width, height] of [[1280, 900], [320, 256]])
  test(`nothing lies over what has the focus, there and back, at ${width} px`, async () => {
    await open(`${full}/criterium/1.2`, { width, height });
    for (const key of ['Tab', 'Shift+Tab'])
      for (let step = 0; step < 70; ++step) {
        await press(key);
        const under = await page.evaluate(`document.activeElement === document.body ? null : (${hiddenFocus})()`);
        assert.equal(under, null, `${key} ${step}: ${under}`);
      }
  });

for (const [name, width, height] of [['a phone', 390, 700], ['a small phone', 320, 568], ['400% zoom', 320, 256]])
  test(`the head takes at most a fifth of the screen: ${name}`, async () => {
    for (const path of [`${full}/criterium/1.1`, full, '/']) {
      await open(path, { width, height });
      const below = await page.evaluate(() =>
        Math.max(...[...document.querySelectorAll('.page-header, .breadcrumb-bar')].map((one) => one.getBoundingClientRect().bottom)),
      );
      assert.ok(below <= height / 5, `${below} of ${height} px on ${path}`);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    }
    await open(`${full}/criterium/1.1`, { width, height, javaScriptEnabled: false });
    await page.getByRole('button', { name: 'Menu' }).focus();
    await press('Enter');
    await page.getByRole('button', { name: 'Uitloggen' }).waitFor();
    await press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Mijn toetsen');
    await picture(`menu-${width}-${height}`);
    await press('Escape');
    await page.getByRole('button', { name: 'Uitloggen' }).waitFor({ state: 'hidden' });
  });

test('lists, counts, gaps and oordeel follow a save at once, and what changed is said', async () => {
  await open(`${empty}/criterium/2.2`);
  const list = page.locator('.naar-verwachting');
  const gaps = page.locator('#oordeel li');
  await giveScore(page, '2.2.1', 'onvoldoende');
  await list.getByText('onvoldoende').waitFor();
  await gaps.filter({ hasText: '2.2.1: motivering ontbreekt' }).waitFor();
  await field(page, 'motivering/2.2.1').locator('.warning').waitFor();
  await page.locator('#oordeel', { hasText: '1 onvoldoende' }).waitFor();
  await said(/^Score van 2\.2\.1: Opgeslagen om/).waitFor();
  const oordeelSaid = await said(/^Oordeel volgens/).count();
  // A link that has the focus stays, and keeps it, while the rest of the list changes.
  await gaps.first().locator('a').focus();
  const link = await page.evaluateHandle(() => document.activeElement);
  await page.evaluate(() => {
    const text = document.querySelector('[id="motivering-2.2.1"] textarea');
    text.value = 'Dit bleek uit de gesprekken.';
    text.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await field(page, 'motivering/2.2.1').locator('.warning').waitFor({ state: 'detached' });
  await gaps.filter({ hasText: /^2\.2\.1: (?!motivering)/ }).waitFor();
  assert.equal(await link.evaluate((one) => one === document.activeElement), true);
  assert.equal(await said(/^Oordeel volgens/).count(), oordeelSaid, 'only when it changed');
  for (const one of ['2.2.2', '2.2.3']) await giveScore(page, one, 'voldoende');
  await said(/^Oordeel volgens.*matig/).waitFor();
});

test('the line of a fold follows too, and it stays open while one works in it', async () => {
  await open(`${full}/criterium/2.2`);
  await giveScore(page, '2.2.2', 'onvoldoende');
  await line('2.2.2').getByText('onvoldoende').waitFor();
  assert.equal(await fold('2.2.2').evaluate((one) => one.open), true);
  await page.getByRole('button', { name: 'Ongedaan maken: score van 2.2.2' }).click();
  await line('2.2.2').getByText(/^\s*\+?\s*voldoende/).waitFor();
  await page.reload();
  assert.equal(await fold('2.2.2').evaluate((one) => one.open), false);
});

test('a second save in the same minute is said too', async () => {
  await open(`${empty}/criterium/2.1`);
  const text = field(page, 'motivering/2.1.1').locator('textarea');
  for (const [index, words] of ['Een.', 'Twee.'].entries()) {
    await text.fill(words);
    await Promise.all([page.waitForResponse((one) => one.url().endsWith('/veld')), text.blur()]);
    await page.waitForFunction(
      (times) => [...document.querySelectorAll('[role=status] p')].filter((one) => /2\.1\.1: Opgeslagen/.test(one.textContent)).length === times,
      index + 1,
    );
  }
});

for (const javaScriptEnabled of [true, false])
  test(`after a bevinding one is back at it, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async () => {
    await open(`${full}/criterium/1.2#verwachting-1.2.3`, { width: 390, height: 700, javaScriptEnabled });
    await unfold(page, page.locator('[id="motivering-1.2.3"]'));
    const link = page.locator('[id="verwachting-1.2.3"] .bevinding a').first();
    const name = await link.innerText();
    await link.click();
    await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
    await page.waitForURL(/criterium\/1\.2#bevinding-\d+-1\.2\.3$/);
    await page.waitForFunction((text) => document.activeElement.textContent === text, name);
    const { top, bottom } = await page.evaluate(() => document.activeElement.getBoundingClientRect().toJSON());
    assert.ok(top >= 0 && bottom <= 700 && bottom > top, `from ${top} to ${bottom}`);
    await open(`${full}/bevindingen?woorden=medewerker`, { javaScriptEnabled });
    await page.getByRole('link', { name: /^Bevinding \d+ openen/ }).last().click();
    await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
    await page.waitForURL(/bevindingen\?woorden=medewerker.*#bevinding-\d+$/);
  });

test('no scrolling that glides', async () => {
  await open(`${full}/criterium/1.1`, { reducedMotion: 'no-preference' });
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior), 'auto');
});

test('the overview has all 24 with their scores on one screen, and their texts on demand', async () => {
  await open(full);
  await picture('overzicht-1280');
  const tiles = await page.locator('.verwachtingenrooster .score').evaluateAll((all) =>
    all.map((one) => one.getBoundingClientRect()).map(({ top, bottom, left, right }) => ({ top, bottom, left, right })),
  );
  assert.equal(tiles.length, 24);
  for (const { top, bottom, left, right } of tiles)
    assert.ok(top >= 0 && bottom <= 900 && left >= 0 && right <= 1280, `${top}–${bottom}`);
  const norm = page.getByText('Een vertrouwensarts is 24/7 bereikbaar.');
  assert.equal(await norm.isVisible(), false);
  await page.locator('summary', { hasText: 'Teksten bij 1.1' }).focus();
  await press('Enter');
  await norm.waitFor();
  await page.getByText('geen bevinding').first().waitFor();
  assert.deepEqual(await axeFindings(page), []);
});

for (const width of [1280, 320])
  test(`no link of the table of all scores lies under its head or first column, at ${width} px`, async () => {
    await open('/onderzoek/stap1-2015/tabel', { width, height: 800, who: coordinator });
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    const spoken = await page.locator('table.scores tbody td a').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    assert.equal(spoken.length, 26 * 24);
    for (const words of spoken) assert.match(words, /^\d\.\d\.\d: (on)?voldoende$/, 'signs have words');
    const links = page.locator('table.scores a');
    const many = await links.count();
    assert.ok(many >= 24);
    const cover = (one) => {
      const table = one.closest('table');
      const { left, top } = one.getBoundingClientRect();
      const column = table.querySelector('tbody th').getBoundingClientRect().right;
      const head = table.querySelector('thead').querySelector('th').getBoundingClientRect().bottom;
      const inHead = one.closest('thead') !== null;
      const inColumn = one.closest('th') === one.closest('tr').firstElementChild;
      return (!inColumn && left < column - 1) || (!inHead && top < head - 1);
    };
    for (const [start, key] of [['first', 'Tab'], ['last', 'Shift+Tab']]) {
      await links[start]().focus();
      for (let step = 1; step < many; ++step) {
        await press(key);
        const under = await page.evaluate(`(${cover})(document.activeElement) || (${hiddenFocus})() !== null`);
        assert.equal(under, false, `${key} ${step}: ${await page.evaluate(() => document.activeElement.textContent)}`);
      }
    }
  });

for (const width of [1280, 320])
  test(`only a part that scrolls is a tab stop of its own, at ${width} px`, async () => {
    let seen = 0;
    for (const path of ['/onderzoek/stap1-2015', '/onderzoek/stap1-2015/tabel']) {
      await open(path, { width, who: coordinator });
      // What is folded away is no tab stop; it is looked at once it is open, two frames later.
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
        return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      });
      const parts = page.locator('.horizontal-scroll[role=region]');
      for (const part of await parts.all()) {
        ++seen;
        const [scrolls, stop] = await part.evaluate((one) => [
          one.scrollWidth > one.clientWidth || one.scrollHeight > one.clientHeight,
          one.tabIndex === 0,
        ]);
        assert.equal(stop, scrolls, `${path}: ${await part.getAttribute('aria-label')}`);
      }
    }
    assert.ok(seen >= 2);
  });

/** Runs in the page: the contrast of each text in a picture with what lies behind it. */
function contrastsInPictures() {
  const light = (colour) => {
    const [r, g, b] = colour.match(/[\d.]+/g).map((one) => one / 255).map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (one, other) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  const opaque = (element) => {
    const { backgroundColor } = getComputedStyle(element);
    return element === document.documentElement || !/, 0\)$/.test(backgroundColor) ? backgroundColor : opaque(element.parentElement);
  };
  return [...document.querySelectorAll('.balk span, .spreiding td')].map((one) => ratio(light(getComputedStyle(one).color), light(opaque(one))));
}

test('text in pictures is readable in forced colours, and grows with the text', async () => {
  await open('/onderzoek/stap1-2015', { who: coordinator });
  const height = () => page.locator('.balk span').first().evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
  for (const colours of [{}, { forcedColors: 'active', colorScheme: 'dark' }, { forcedColors: 'active', colorScheme: 'light' }]) {
    await page.emulateMedia(colours);
    const contrasts = await page.evaluate(contrastsInPictures);
    assert.ok(contrasts.length > 10 && Math.min(...contrasts) >= 4.5, `${JSON.stringify(colours)}: ${Math.min(...contrasts)}`);
    await picture(`stand-${Object.values(colours).join('-') || 'gewoon'}`);
  }
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  const small = await height();
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  assert.ok((await height()) > small * 1.8, `${small} became ${await height()}`);
  await picture('stand-grote-letters');
});

test('nothing complained', () => assert.deepEqual(complaints.flat(), []));
