// SPDX-License-Identifier: EUPL-1.2
// The country as a whole, as far as it is about what goes together: which verwachtingen fail
// together, what other beslisregels would change, organisations beside each other and beside the
// median, one through the rounds, and two rounds against each other. The answers are read from the
// screen, at most three clicks on; what they must be is counted here from the table of scores.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { axeFindings, startBrowser } from './browser.mjs';
import { people, receive, windowOf } from './mensen.mjs';
import { comma, half, median, met, pairs, readScores } from './naief.mjs';
import { root } from './rapporten.mjs';
import { startApplication } from './toepassing.mjs';

const { inspecteurA, coordinator, management } = people;
const ROUND = '/onderzoek/stap1-2015';
const pictures = process.env.MAATLAT_BEELDEN;
const first = readScores(join(root, 'criteria/stap1-2015/scores.csv'));

let browser;
let app;
let chief;
let folder;
let second; // the scores of a made-up round a year later

/** A round after that of 2015: some better, some worse, and two that are not in it. */
function makeRound(folder) {
  cpSync(join(root, 'criteria'), folder, { recursive: true });
  const place = join(folder, 'proef-2016');
  mkdirSync(place);
  const [head, ...lines] = readFileSync(join(folder, 'stap1-2015/scores.csv'), 'utf8').trim().split(/\r?\n/);
  const later = lines.slice(2).map((line, i) => {
    const cells = line.split(';');
    if (i % 3 === 0) cells[4] = '1'; // 1.1.4
    if (i % 5 === 0) cells[1 + (i % 24)] = '3';
    if (cells[0] === 'Drenthe') cells.fill('1', 1, 20);
    return cells.join(';');
  });
  writeFileSync(join(place, 'scores.csv'), `${[head, ...later].join('\n')}\n`);
  writeFileSync(
    join(place, 'onderzoek.yaml'),
    [
      'soort: onderzoek', 'id: proef-2016', 'naam: Proefronde 2016', 'toezichthouder: De inspecties', 'periode:',
      '  van: 2016-07-01', '  tot: 2016-12-31', 'bron: een proef', 'regelset: gepubliceerd',
      'kader: ../veilig-thuis-stap1-2015.yaml', 'organisaties: ../organisaties.yaml', 'scores: scores.csv', '',
    ].join('\n'),
  );
  return join(place, 'onderzoek.yaml');
}

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'maatlat-ronde-'));
  const file = makeRound(join(folder, 'criteria'));
  second = readScores(join(folder, 'criteria/proef-2016/scores.csv'));
  [browser, app] = await Promise.all([startBrowser(), startApplication({ rounds: [file] })]);
  await receive(app, inspecteurA, coordinator, management);
  chief = await windowOf(browser, app, coordinator);
});
after(async () => {
  await browser?.close();
  await app?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** From the first page: each name is a click. */
async function click(page, ...names) {
  await page.goto('/');
  assert.ok(names.length <= 3, 'at most three clicks');
  for (const name of names) await page.getByRole('link', { name, exact: true }).first().click();
}

const main = (page) => page.locator('main').innerText();

/** The cells of a table, a line of texts per row of its body; of the cell at the side only its first line. */
const rowsOf = (table) =>
  table.locator('tbody tr').evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.innerText.trim())));

/** How it looks at three widths and on paper; nothing sticks out. */
async function look(page, name) {
  for (const width of [1280, 390, 320]) {
    await page.setViewportSize({ width, height: width === 1280 ? 768 : 800 });
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, `${name} ${width}`);
    assert.deepEqual(await axeFindings(page), [], `${name} ${width}`);
    if (pictures) {
      mkdirSync(pictures, { recursive: true });
      await page.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true });
    }
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  if (!pictures) return;
  const pdf = join(pictures, `${name}.pdf`);
  await page.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true, format: 'A4' });
  execFileSync('pdftoppm', ['-png', '-r', '60', '-l', '2', pdf, join(pictures, `${name}-papier`)]);
}

test('which verwachtingen fail together', async () => {
  await click(chief, 'Onderzoeken', 'Stap 1 (2015)', 'Wat gaat samen?');
  const expected = pairs(first);
  assert.equal(expected.length, 276);
  const surprising = expected.filter(({ chance }) => chance <= 0.05).length;
  assert.match(await main(chief), /26 organisaties is weinig/);
  assert.match(await main(chief), new RegExp(`276 paren.*${comma(276 * 0.05)}.*Hier zijn dat er ${surprising}\\.`, 's'));
  const seen = [];
  for (let page = 1; page <= 14; ++page) {
    await chief.goto(`${ROUND}/samenhang?pagina=${page}`);
    seen.push(...(await rowsOf(chief.locator('main table'))));
  }
  assert.equal(seen.length, expected.length);
  expected.forEach((pair, i) => {
    const [title, neither, chance, difference, onlyA, onlyB, both] = seen[i];
    assert.match(title, new RegExp(`^${pair.a} [^]*\\n${pair.b} `), `place ${i}`);
    assert.deepEqual([neither, onlyA, onlyB, both].map(Number), [pair.neither, pair.onlyA, pair.onlyB, pair.both]);
    assert.equal(chance, comma(pair.expected), `${pair.a} ${pair.b}`);
    if (pair.above > 0.06) assert.equal(difference, `${comma(pair.above)} meer`);
    assert.ok(title.includes(`${pair.neither} van de 26`), title);
  });
  await chief.goto(`${ROUND}/samenhang?verwachting=2.1.2`);
  const some = await rowsOf(chief.locator('main table'));
  assert.ok(some.every(([title]) => title.includes('2.1.2')));
  await look(chief, 'samenhang');
});

test('what changes under the other beslisregels, and of the published text', async () => {
  await click(chief, 'Onderzoeken', 'Stap 1 (2015)', 'Wat als andere beslisregels golden?');
  const text = await main(chief);
  // Criterium 1.1 goes from 2/23/1 to 8/17/1: six oordelen.
  assert.match(text, /Er veranderen 6 oordelen, bij 6 organisaties\./);
  const shares = await rowsOf(chief.getByRole('table', { name: 'Oordelen per criterium, nu en dan' }));
  assert.deepEqual(shares[0].slice(1), ['2 voldoende, 23 matig, 1 onvoldoende', '8 voldoende, 17 matig, 1 onvoldoende']);
  const failsOnce = [...first.rows]
    .filter(([, scores]) => first.codes.filter((code) => code.startsWith('1.1.') && scores[code] === false).length === 1)
    .map(([name]) => name);
  const changed = await rowsOf(chief.getByRole('table', { name: 'Oordelen die veranderen' }));
  assert.deepEqual(changed.map(([name]) => name).sort(), failsOnce.sort());
  assert.match(text, /niet meer uit de scores/);
  await look(chief, 'wat-als');
});

test('two onvoldoende is onvoldoende', async () => {
  await chief.goto(`${ROUND}/wat-als`);
  await chief.getByText('Een lijn verschuiven').click();
  await chief.getByRole('group', { name: /^Thema 1/ }).getByLabel('Onvoldoende vanaf').fill('2');
  await chief.getByLabel('Beslisregels').selectOption({ index: 0 });
  await chief.getByRole('button', { name: 'Probeer uit' }).click();
  await chief.getByText('met een verschoven lijn').waitFor();
  assert.match(chief.url(), /onvoldoende-1=2/);
  const shares = await rowsOf(chief.getByRole('table', { name: 'Oordelen per criterium, nu en dan' }));
  for (const [title, , then] of shares.filter(([title]) => title.startsWith('1.'))) {
    const begin = `${title.slice(0, 3)}.`;
    const many = [...first.rows.values()].filter(
      (scores) => first.codes.filter((code) => code.startsWith(begin) && scores[code] === false).length >= 2,
    ).length;
    assert.match(then, new RegExp(`, ${many} onvoldoende`), title);
  }
  await chief.goto(`${ROUND}/wat-als?matig-1.1=3&onvoldoende-1.1=2`);
  assert.match(await chief.title(), /^Fout: /);
  assert.equal(await chief.locator('[name="matig-1.1"]').inputValue(), '3', 'nothing typed is lost');
});

test('IJsselland beside Twente, and each beside the median', async () => {
  // Two links and a button.
  await click(chief, 'Landelijk beeld: Stap 1 (2015)', 'Organisaties vergelijken');
  for (const [i, name] of ['IJsselland', 'Twente', 'Utrecht', 'Drenthe'].entries())
    await chief.getByRole('combobox').nth(i).selectOption(name);
  await chief.getByRole('button', { name: 'Vergelijk' }).click();
  const table = chief.locator('table.vergelijking');
  await table.waitFor();
  const rows = await rowsOf(table);
  const mark = (name, code) => (first.rows.get(name)[code] ? /voldoende/ : /onvoldoende/);
  for (const [title, ...cells] of rows) {
    const code = title.split(/\s/)[0];
    if (!first.codes.includes(code)) {
      assert.equal(cells[4], `mediaan ${half(median(met(first, `${code}.`).values()))}`, code);
      continue;
    }
    ['IJsselland', 'Twente', 'Utrecht', 'Drenthe'].forEach((name, i) => assert.match(cells[i], mark(name, code)));
    const many = [...first.rows.values()].filter((scores) => scores[code]).length;
    assert.match(cells[4], new RegExp(`^${many} van de 26 voldoe`));
  }
  const total = met(first);
  assert.ok((await main(chief)).includes(`van ${half(median(total.values()))}.`));
  assert.match(await table.innerText(), /Lees verder/, 'what was written about IJsselland');
  await look(chief, 'vergelijken');
});

test('one organisation beside the median', async () => {
  await click(chief, 'Landelijk beeld: Stap 1 (2015)', 'Organisaties vergelijken');
  await chief.getByRole('combobox').nth(0).selectOption('IJsselland');
  await chief.getByRole('combobox').nth(1).selectOption('geen');
  await chief.getByRole('button', { name: 'Vergelijk' }).click();
  await chief.getByRole('table', { name: 'IJsselland naast de mediaan' }).waitFor();
  const middle = median(met(first).values());
  assert.ok((await main(chief)).includes(`IJsselland voldoet aan 18 van de 24 verwachtingen: ${half(18 - middle)} boven de mediaan van ${half(middle)}.`));
  await look(chief, 'naast-de-mediaan');
});

test('one organisation through the rounds', async () => {
  await click(chief, 'Organisaties', 'Drenthe', 'Door de rondes heen: hoe de scores veranderden');
  const moments = await rowsOf(chief.getByRole('table', { name: 'De rondes, van oud naar nieuw' }));
  const before = met(first).get('Drenthe');
  const later = met(second).get('Drenthe');
  assert.equal(before, 8);
  const said = moments.map((cells) => cells.join(' | ')).join('\n');
  assert.match(said, new RegExp(`Stap 1 \\(2015\\).*${before} van de 24`));
  assert.match(said, new RegExp(`Proefronde 2016.*${later} van de 24`));
  // What is only a total stays one.
  assert.match(said, /alleen een totaal.*6 verwachtingen onvoldoende/);
  assert.match(await main(chief), new RegExp(`Van ${before} van de 24 voldoende bij Stap 1 \\(2015\\) naar ${later} van de 24`));
  const changed = first.codes.filter((code) => first.rows.get('Drenthe')[code] !== second.rows.get('Drenthe')[code]);
  assert.match(await main(chief), new RegExp(`${changed.length} scores veranderden`));
  const table = await rowsOf(chief.getByRole('table', { name: 'Scores per verwachting, van oud naar nieuw' }));
  assert.deepEqual(table.filter((cells) => cells.at(-1) === 'veranderd').map(([title]) => title.split(/\s/)[0]), changed);
  await look(chief, 'door-de-rondes-heen');
});

test('how the country changed', async () => {
  await click(chief, 'Onderzoeken', 'Stap 1 (2015)', 'Met een andere ronde vergelijken');
  const text = await main(chief);
  assert.match(text, /De beslisregels verschillen\./);
  const [one, other] = [met(first), met(second)];
  const both = [...other.keys()];
  const up = both.filter((name) => other.get(name) > one.get(name));
  const down = both.filter((name) => other.get(name) < one.get(name));
  assert.ok(text.includes(`Omhoog gingen er ${up.length}, omlaag ${down.length}, gelijk bleven er ${both.length - up.length - down.length}. Alleen in de eerste ronde: 2.`), text.slice(0, 900));
  assert.ok(text.includes(`van ${half(median(both.map((name) => one.get(name))))} naar ${half(median(both.map((name) => other.get(name))))} voldoende`));
  const rows = await rowsOf(chief.getByRole('table', { name: 'Voldoende per verwachting' }));
  for (const [title, a, b, , better, worse] of rows) {
    const code = title.split(/\s/)[0];
    const count = ({ rows: all }) => [...all.values()].filter((scores) => scores[code]).length;
    assert.match(a, new RegExp(`^${count(first)} van de 26`));
    assert.match(b, new RegExp(`^${count(second)} van de 24`));
    assert.equal(Number(better), both.filter((name) => !first.rows.get(name)[code] && second.rows.get(name)[code]).length);
    assert.equal(Number(worse), both.filter((name) => first.rows.get(name)[code] && !second.rows.get(name)[code]).length);
  }
  const list = await rowsOf(chief.getByRole('table', { name: 'Wie omhoog ging, en wie omlaag' }));
  assert.deepEqual(list.filter(([, what]) => what === 'omhoog').map(([name]) => name).sort(), up.sort());
  assert.deepEqual(list.filter(([, what]) => what === 'omlaag').map(([name]) => name).sort(), down.sort());
  await look(chief, 'rondes');
});

test('VT-management follows its own organisation, and sees nothing of the country', async () => {
  const own = await windowOf(browser, app, management);
  await own.goto('/mijn-organisatie');
  await own.getByRole('link', { name: 'Door de rondes heen' }).click();
  assert.match(await main(own), /Stap 1 \(2015\)/);
  for (const path of [`${ROUND}/samenhang`, `${ROUND}/wat-als`, `${ROUND}/vergelijk`, '/landelijk/rondes'])
    assert.equal((await own.goto(path)).status(), 404, path);
});
