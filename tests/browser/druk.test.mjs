// SPDX-License-Identifier: EUPL-1.2
// Reports on A4, as Chromium and as Firefox print them: no heading alone at the foot of a page, no
// page for a single line, and in what Chromium prints page numbers, bookmarks, tags and the words
// for each picture.

import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';
import { openFile, startBrowser } from './browser.mjs';
import { startFirefox } from './firefox.mjs';
import { alternatives, bookmarks, faultsOnPaper, isTagged, leadingTexts, linesOf, readPages } from './papier.mjs';
import { pictures, renderReports, threeKinds } from './rapporten.mjs';

const reports = threeKinds(renderReports('druk'));
const printed = new Map();
let browser;
let firefox;

before(async () => {
  mkdirSync(pictures, { recursive: true });
  [browser, firefox] = await Promise.all([startBrowser(), startFirefox()]);
  for (const path of reports) {
    const at = (kind) => join(pictures, `${basename(path, '.html')}-${kind}.pdf`);
    const page = await openFile(browser, path);
    await page.pdf({ path: at('chromium'), preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
    await page.emulateMedia({ media: 'print' });
    const leading = await page.evaluate(leadingTexts);
    const headings = await page.locator('h1, h2, h3').allInnerTexts();
    const figures = await page.locator('svg[role=img]').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    const lastRanked = await page.locator('.ranglijst tbody tr').evaluateAll((all) => all.slice(-5).map((row) => row.innerText.split('\t')[1]));
    await page.context().close();
    await firefox.print(path, at('firefox'));
    printed.set(path, { chromium: at('chromium'), firefox: at('firefox'), leading, headings, figures, lastRanked });
  }
});
after(() => Promise.all([browser?.close(), firefox?.close()]));

for (const path of reports) {
  const name = basename(path, '.html');

  for (const kind of ['chromium', 'firefox'])
    test(`${name}: geen kop alleen en geen bijna lege pagina (${kind})`, () => {
      const { [kind]: pdf, leading } = printed.get(path);
      const pages = readPages(pdf);
      assert.ok(pages.length > 5 && leading.length > 20);
      assert.deepEqual(faultsOnPaper(pages, leading), []);
    });

  test(`${name}: paginanummers, bladwijzers, tags en woorden bij figuren`, () => {
    const { chromium: pdf, headings, figures } = printed.get(path);
    const pages = readPages(pdf);
    for (const [index, { words }] of pages.entries()) {
      const text = words.map((word) => word.text).join(' ');
      assert.ok(text.includes(`pagina ${index + 1} van ${pages.length}`), `page ${index + 1} has no number`);
    }
    assert.ok(isTagged(pdf));
    const marks = new Set(bookmarks(pdf).map((one) => one.replace(/\s+/g, ' ')));
    assert.deepEqual(headings.map((one) => one.replace(/\s+/g, ' ').trim()).filter((one) => !marks.has(one)), []);
    assert.ok(figures.length > 3);
    const spoken = new Set(alternatives(pdf));
    assert.deepEqual(figures.filter((one) => !spoken.has(one)), []);
  });
}

test('de laatste vijf van de ranglijst staan bij elkaar, onder de kop van de tabel', () => {
  for (const kind of ['chromium', 'firefox']) {
    const { [kind]: pdf, lastRanked } = printed.get(reports[0]);
    assert.equal(lastRanked.length, 5);
    const rows = (lines) =>
      lines.filter(({ text }) => /( [VMO–]){3,}$/.test(text)).flatMap(({ text }) => lastRanked.filter((one) => text.includes(` ${one} `)));
    const holding = readPages(pdf).map(linesOf).filter((lines) => rows(lines).length);
    assert.equal(holding.length, 1, `${kind}: on ${holding.length} pages`);
    assert.deepEqual(rows(holding[0]), lastRanked, kind);
    assert.ok(holding[0].some(({ text }) => /^Rang Organisatie/.test(text)), `${kind}: no head`);
  }
});

test('de narekening is hoogstens een vijfde van de pagina’s', () => {
  for (const kind of ['chromium', 'firefox']) {
    const pages = readPages(printed.get(reports[0])[kind]).map(linesOf);
    const first = pages.findLastIndex((lines) => lines.some(({ text }) => /^Bijlage 5: narekening/.test(text)));
    assert.ok(first > pages.length / 2, `${kind}: the heading is on page ${first + 1} of ${pages.length}`);
    assert.ok(pages.length - first <= pages.length / 5, `${kind}: pages ${first + 1} to ${pages.length}`);
  }
});
