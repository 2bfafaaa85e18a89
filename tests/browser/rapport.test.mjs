// SPDX-License-Identifier: EUPL-1.2
// A report as its readers meet it: on a wide and a narrow screen, without scripts, on paper.

import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { axeFindings, openFile, startBrowser } from './browser.mjs';
import { a4, readPages } from './papier.mjs';
import { pictures, renderReports, threeKinds } from './rapporten.mjs';

const reports = threeKinds(renderReports('rapport'));
let browser;

before(async () => {
  mkdirSync(pictures, { recursive: true });
  browser = await startBrowser();
});
after(() => browser.close());

/** Boxes that hide what does not fit, and boxes that scroll but cannot be reached by keyboard. */
function clippedOrUnreachable() {
  const seen = [];
  for (const element of document.querySelectorAll('body, body *')) {
    const style = getComputedStyle(element);
    const tooWide = element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1;
    if (!tooWide || style.overflowX === 'visible' || element.closest('svg')) continue;
    const scrolls = style.overflowX === 'auto' || style.overflowX === 'scroll';
    const named = element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby');
    if (!scrolls || element.tabIndex !== 0 || !named)
      seen.push(`${element.tagName} ${element.className}: ${style.overflowX}`);
  }
  return seen;
}

/** Takes away what is there for screen readers only: boxes of one pixel that show nothing. */
function removeSpokenOnly() {
  for (const element of document.querySelectorAll('body *')) {
    const style = getComputedStyle(element);
    if (style.position === 'absolute' && style.overflow === 'hidden' && element.clientWidth <= 1)
      element.remove();
  }
}

/** Text whose box reaches outside the page and that no scrolling box brings back. */
function outsideScreen() {
  const seen = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.data.trim() || node.parentElement.closest('svg, [tabindex="0"]')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width > 1 && box.right > innerWidth + 1) seen.push(node.data.trim().slice(0, 60));
  }
  return seen;
}

/** The letters of `shown` that `printed` has too few of: words are split anew on paper. */
function lettersMissing(shown, printed) {
  const counts = new Map();
  const letters = (text) => text.normalize('NFKC').replace(/[\s\u00ad\u200b-]/g, '');
  for (const letter of letters(printed)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return [...letters(shown)]
    .filter((letter) => {
      counts.set(letter, (counts.get(letter) ?? 0) - 1);
      return counts.get(letter) < 0;
    })
    .join('');
}

for (const path of reports) {
  const name = basename(path, '.html');
  const address = pathToFileURL(path).href;

  for (const width of [1280, 320]) {
    test(`${name}: op ${width} px breed`, async () => {
      const page = await openFile(browser, path, { width });
      await page.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= width, `the page is ${wide} px wide`);
      assert.deepEqual(await page.evaluate(clippedOrUnreachable), []);
      assert.deepEqual(await axeFindings(page), []);
      await page.evaluate(removeSpokenOnly);
      assert.deepEqual(await page.evaluate(outsideScreen), []);
      assert.deepEqual(page.asked, [address], 'the file asks for nothing but itself');
      assert.deepEqual(page.complaints, []);
      await page.context().close();
    });
  }

  test(`${name}: zonder scripts`, async () => {
    const page = await openFile(browser, path);
    const active = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter(
          (element) =>
            element.localName === 'script' ||
            [...element.attributes].some(
              ({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value),
            ),
        )
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    assert.deepEqual(active, []);
    const silent = await openFile(browser, path, { javaScript: false });
    const [text, same] = [await page.innerText('body'), await silent.innerText('body')];
    assert.ok(text.length > 1000);
    assert.equal(same, text);
    await page.context().close();
    await silent.context().close();
  });

  test(`${name}: op A4`, async () => {
    const page = await openFile(browser, path);
    const pdf = join(pictures, `${name}.pdf`);
    await page.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true });
    const pages = readPages(pdf);
    assert.ok(pages.length >= 2);
    for (const [index, { width, height, words }] of pages.entries()) {
      const where = `page ${index + 1}`;
      assert.ok(Math.abs(Math.min(width, height) - a4.short) < 2, `${where} is not A4`);
      assert.ok(Math.abs(Math.max(width, height) - a4.long) < 2, `${where} is not A4`);
      const margin = 12; // in points, 4 mm: what printers leave blank
      const cut = words.filter(
        ({ left, right, top, bottom }) =>
          left < margin || right > width - margin || top < margin || bottom > height - margin,
      );
      assert.deepEqual(cut.map(({ text }) => text), [], `${where}: words over the edge`);
    }
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(removeSpokenOnly);
    const shown = await page.evaluate(() => document.body.innerText);
    const printed = pages.flatMap(({ words }) => words.map(({ text }) => text)).join('');
    assert.equal(lettersMissing(shown, printed), '', 'text that is shown is not on the paper');
    await page.context().close();
  });
}

test('tekst die groter wordt gezet, groeit ook in de figuren', async () => {
  for (const path of reports.slice(0, 2)) {
    const page = await openFile(browser, path);
    const measure = () =>
      page.locator('.balk:visible, .spreiding').evaluateAll((all) =>
        all.map((figure) => ({
          height: figure.getBoundingClientRect().height,
          text: Math.max(...[...figure.querySelectorAll('span')].map((one) => parseFloat(getComputedStyle(one).fontSize))),
          out: Math.max(...[...figure.querySelectorAll('span')].map((one) => one.scrollHeight - one.clientHeight)),
        })),
      );
    const before = await measure();
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    const after = await measure();
    assert.ok(before.length > 3, `${path}: ${before.length} pictures`);
    for (const [index, { height, text, out }] of after.entries()) {
      assert.ok(Math.abs(text / before[index].text - 2) < 0.1, `${path}: text of picture ${index}`);
      assert.ok(height / before[index].height > 1.9, `${path}: height of picture ${index}`);
      assert.ok(out < 6, `${path}: text of picture ${index} reaches ${out} px outside it`);
    }
    await page.context().close();
  }
});

test('een score heeft behalve een teken ook een woord', async () => {
  for (const path of reports) {
    const page = await openFile(browser, path);
    const bare = await page.locator('.toets .score, .scores td:not(.som) abbr').evaluateAll((all) =>
      all.filter((one) => /^[+−?]$/.test(one.textContent.trim()) && !one.title).map((one) => one.outerHTML),
    );
    assert.deepEqual(bare, []);
    await page.context().close();
  }
});

test('landelijk rapport: de tabel met alle scores past op een liggende A4', async () => {
  const page = await openFile(browser, reports[0]);
  const pdf = join(pictures, 'landelijk-tabel.pdf');
  await page.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true });
  const flat = readPages(pdf).filter(({ width, height }) => width > height);
  assert.ok(flat.length >= 1, 'no landscape page');
  const words = new Set(flat[0].words.map(({ text }) => text));
  for (const code of ['1.1.1', '1.2.5', '2.2.3', '3.2.2', 'Zeeland', 'Drenthe', 'IJsselland'])
    assert.ok(words.has(code), `${code} is not on the first landscape page`);
  await page.context().close();
});
