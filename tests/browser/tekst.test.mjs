// SPDX-License-Identifier: EUPL-1.2
// A report somewhere else than on its page: opened in a word processor, copied and pasted, mailed by
// itself, and on a narrow screen. What it says stays what it says, once.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { openFile, startBrowser } from './browser.mjs';
import { deadLinks } from './papier.mjs';
import { renderReports, threeKinds } from './rapporten.mjs';

const all = renderReports('tekst');
const reports = threeKinds(all);
const [national, ijsselland, zeeland] = reports;
const folder = mkdtempSync(join(tmpdir(), 'maatlat-tekst-'));
let browser;

before(async () => {
  browser = await startBrowser();
});
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const plain = (text) => text.replace(/[\u00ad\ufeff]/g, '').replace(/[ \t\u00a0]+/g, ' ');

/** The lines of a file as LibreOffice has them when it opened it, by way of `through` ("odt") or not. */
function asOpened(path, through) {
  const convert = (from, to) =>
    execFileSync('soffice', [`-env:UserInstallation=${pathToFileURL(join(folder, 'profiel')).href}`, '--headless', '--convert-to', to, '--outdir', folder, from], { stdio: 'pipe' });
  const name = (ext) => join(folder, `${basename(path, '.html')}.${ext}`);
  if (through) convert(path, through);
  convert(through ? name(through) : path, 'txt:Text');
  return plain(readFileSync(name('txt'), 'utf8')).split('\n').map((line) => line.replace(/^ *• /, '').trim()).filter(Boolean);
}

/** The lines that a browser puts on the clipboard when all is selected, cells as lines of their own. */
async function asCopied(path) {
  const page = await openFile(browser, path);
  const text = await page.evaluate(() => {
    getSelection().selectAllChildren(document.body);
    return getSelection().toString();
  });
  await page.context().close();
  return plain(text.replace(/\t/g, '\n')).split('\n').map((line) => line.trim()).filter(Boolean);
}

/** Runs in the page: what each kind of part should say, in lines. */
function partsOf() {
  const text = (element) => element.textContent.replace(/\u00ad/g, '').replace(/\s+/g, ' ').trim();
  const cells = (row) => [...row.children].map(text).filter(Boolean);
  const rows = (selector) => [...document.querySelectorAll(selector)].map(cells);
  return {
    criteriumrijen: rows('table.toets tbody tr'),
    verdeling: rows('table.verdeling tbody tr'),
    ranglijst: rows('table.ranglijst tbody tr'),
    oordelen: rows('table.oordelen tbody tr'),
    spreiding: rows('table.spreiding tbody tr'),
    scores: rows('table.scores tbody tr'),
    koppen: [...document.querySelectorAll('h1, h2, h3, h4, h5')].map((one) => [text(one)]),
    feiten: [...document.querySelectorAll('dl.feiten > div, dl.gegevens > div')].map(cells),
    punten: [...document.querySelectorAll('main li')].filter((one) => !one.querySelector('li, p')).map((one) => [text(one)]),
    alineas: [...document.querySelectorAll('main p:not(.kerncijfer)')].map((one) => [text(one)]).filter(([one]) => one),
  };
}

// Where a line ends is the business of who shows it; that no words are stuck together is ours.
const flat = (lines) => ` ${lines.join(' ').replace(/\s+/g, ' ')} `;

// What some parts must say, by hand: that the page and its text agree is not enough.
const sentences = new Map([
  [ijsselland, [
    '18 van de 24 verwachtingen zijn voldoende',
    '1.1.1 Veilig Thuis toont aan dat zij voldoet aan de wettelijke eis om 24/7 bereikbaar en beschikbaar te zijn.\n+ voldoende\n25 van de 26',
    '1.1.4 Een vertrouwensarts is 24/7 bereikbaar.\n− onvoldoende\n6 van de 26',
    'Aantal organisaties\n2\n0\n0\n0\n1\n1\n2\n1\n3\n5\n7\n1\n3\nAantal voldoende\n8\n9\n10\n11\n12\n13\n14\n15\n16\n17\n18\n19\n20',
    'Onderbouwing bij criterium 1.1',
  ]],
  [national, [
    '1\nAmsterdam-Amstelland\n20\n4\nM\nM\nV\nM\nV\nV\nV',
    '1.1.1 Veilig Thuis toont aan dat zij voldoet aan de wettelijke eis om 24/7 bereikbaar en beschikbaar te zijn.\n25\n–\n1',
  ]],
  [zeeland, ['Onderbouwing bij criterium 1.1']],
]);

for (const path of reports) {
  const name = basename(path, '.html');
  const ways = [
    ['geopend in een tekstverwerker', () => asOpened(path)],
    ['gekopieerd uit de browser', () => asCopied(path)],
    ...(path === ijsselland ? [['bewaard als odt', () => asOpened(path, 'odt')], ['bewaard als docx', () => asOpened(path, 'docx')]] : []),
  ];
  for (const [how, read] of ways)
    test(`${name}: ${how} zegt het nog steeds wat het zegt, één keer`, async () => {
      const lines = await read();
      const text = flat(lines);
      const page = await openFile(browser, path);
      const parts = await page.evaluate(partsOf);
      await page.context().close();
      for (const [part, pieces] of Object.entries(parts))
        assert.deepEqual(pieces.filter((piece) => !text.includes(flat(piece))), [], part);
      for (const sentence of sentences.get(path)) assert.ok(text.includes(flat([sentence])), sentence);
      // What only ears or eyes should have: the words of a bar beside the numbers that it shows.
      assert.doesNotMatch(text, /\d(voldoende|onvoldoende|matig)/);
      assert.doesNotMatch(text, /(Verwachting|Criterium) \d(\.\d)+( landelijk)?: \d+ (on)?voldoende/);
      assert.deepEqual(lines.filter((line) => /^([VMO–?] ?\d+ ?)+$/.test(line)), []);
      // A column of single letters that are no signs of a table.
      assert.doesNotMatch(`\n${lines.join('\n')}\n`, /\n((?![VMO+−–?\d]\n).\n){3,}/);
      for (const heading of parts.koppen.filter(([one]) => /^Onderbouwing bij/.test(one)))
        assert.equal(lines.filter((line) => line === heading[0]).length, parts.koppen.filter(([one]) => one === heading[0]).length, heading[0]);
    });
}

test('een rapport dat alleen wordt gemaild heeft geen dode verwijzing', async () => {
  const page = await openFile(browser, national);
  for (const path of all) {
    await page.goto(pathToFileURL(path).href);
    const dead = await page.evaluate(deadLinks);
    assert.deepEqual(dead, [], basename(path));
  }
  await page.context().close();
});

test('op 320 px schuift alleen een tabel in een bijlage', async () => {
  for (const path of reports) {
    const page = await openFile(browser, path, { width: 320 });
    const scrolling = await page.evaluate(() =>
      [...document.querySelectorAll('main [tabindex="0"]')]
        .filter((one) => one.scrollWidth > one.clientWidth + 1 && !one.closest('.bijlage'))
        .map((one) => `${one.getAttribute('aria-label')}: ${one.scrollWidth}`),
    );
    assert.deepEqual(scrolling, [], basename(path));
    await page.context().close();
  }
});
