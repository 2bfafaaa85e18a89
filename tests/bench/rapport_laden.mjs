// SPDX-License-Identifier: EUPL-1.2
// How long a phone needs to open a report: Chromium with its processor four times slower, from the
// address to the last thing drawn, beside a page of as many bytes of plain text in the same run.
//   node tests/bench/rapport_laden.mjs FILE.html…
// Without files: the national report of 2015, its longest report on an organisation, and a national
// report on a hundred organisations, all made for the occasion.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openFile, startBrowser } from '../browser/browser.mjs';
import { root } from '../browser/rapporten.mjs';

const SLOWER = 4;
const ROUNDS = 9;

const folder = mkdtempSync(join(tmpdir(), 'maatlat-laden-'));
const program = process.env.MAATLAT_PROGRAMMA ?? join(root, 'build/release/bin/maatlat');

function make(name, ...options) {
  const into = join(folder, name);
  execFileSync(program, ['rapport', '--uitvoer', into, ...options], { cwd: root });
  return readdirSync(into).map((file) => join(into, file));
}

/** The scores of 2015 again and again under other names, until there are a hundred. */
function hundred() {
  const [head, ...rows] = readFileSync(join(root, 'criteria/stap1-2015/scores.csv'), 'utf8').trim().split(/\r?\n/);
  const names = Array.from({ length: 100 }, (_, index) => `Regio ${index + 1}`);
  const [scores, organisations] = [join(folder, 'scores.csv'), join(folder, 'organisaties.yaml')];
  writeFileSync(scores, [head, ...names.map((name, index) => rows[index % rows.length].replace(/^[^;]+/, name))].join('\n'));
  writeFileSync(organisations, `soort: organisaties\nbron: bedacht\norganisaties:\n${names.map((name) => `  - naam: ${name}\n`).join('')}`);
  return ['--kader', join(root, 'criteria/veilig-thuis-stap1-2015.yaml'), '--scores', scores, '--organisaties', organisations];
}

function reports() {
  if (process.argv.length > 2) return process.argv.slice(2);
  const made = make('2015');
  const size = (path) => statSync(path).size;
  const longest = (paths) => paths.reduce((one, other) => (size(one) > size(other) ? one : other));
  const national = (paths) => paths.find((path) => basename(path).startsWith('landelijk'));
  return [national(made), longest(made.filter((path) => path !== national(made))), national(make('honderd', '--landelijk', ...hundred()))];
}

/** As many bytes, without any markup to speak of. */
function floorOf(path) {
  const to = join(folder, `vloer-${basename(path)}`);
  const text = readFileSync(path, 'utf8').replace(/<style>[\s\S]*<\/style>/, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
  const bytes = statSync(path).size;
  writeFileSync(to, `<!doctype html><meta charset="utf-8"><title>x</title><p>${text.repeat(Math.ceil(bytes / text.length)).slice(0, bytes)}`);
  return to;
}

/** Milliseconds until the first and until the last thing is drawn. */
async function open(page, path) {
  await page.goto(pathToFileURL(path).href);
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        document.body.getBoundingClientRect();
        requestAnimationFrame(() =>
          setTimeout(() =>
            resolve([performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN, performance.now()]),
          ),
        );
      }),
  );
}

const median = (all) => all.sort((one, other) => one - other)[all.length >> 1];

const browser = await startBrowser();
try {
  for (const path of reports()) {
    const floor = floorOf(path);
    const page = await openFile(browser, floor, { width: 390 });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const times = { ours: [], floor: [] };
    for (let round = 0; round < ROUNDS; ++round) {
      times.floor.push(await open(page, floor));
      times.ours.push(await open(page, path));
    }
    const [first, last] = [0, 1].map((at) => median(times.ours.map((one) => one[at])));
    const bottom = median(times.floor.map((one) => one[1]));
    const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
    console.log(
      `${basename(path)}: ${Math.round(statSync(path).size / 1024)} KB, ${nodes} elements: first drawn ${first.toFixed(0)} ms, ` +
        `all drawn ${last.toFixed(0)} ms; floor ${bottom.toFixed(0)} ms; ${(last / bottom).toFixed(1)} ×`,
    );
    await page.context().close();
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
