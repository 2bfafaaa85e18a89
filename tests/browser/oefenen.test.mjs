// SPDX-License-Identifier: EUPL-1.2
// An exercise from its beginning to its end: started by one command, everybody logs in and has
// something to do under a banner that nobody can miss, and thrown away by one command.

import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import { axeFindings, startBrowser } from './browser.mjs';
import { logIn } from './mensen.mjs';
import { root } from './rapporten.mjs';
import { openWindow, program } from './toepassing.mjs';

const pictures = process.env.MAATLAT_BEELDEN;
const BANNER = 'Dit is een oefening. Wat u hier invult telt nergens mee.';
const parent = mkdtempSync(join(tmpdir(), 'maatlat-oefenen-'));
const folder = join(parent, 'oefening');

let browser;
let child;
let app;
let people;

async function start() {
  child = spawn(program, ['oefenen', '--map', folder, '--poort', '0'], { cwd: root });
  child.stderr.resume();
  const said = [];
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    if (line.startsWith('Stoppen')) break;
  }
  child.stdout.resume();
  return said.join('\n');
}

async function stop() {
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  assert.equal((await ended)[0], 0);
  child = undefined;
}

before(async () => {
  const said = await start();
  app = { url: said.match(/http:\/\/\S+(?=\/)/)[0] };
  const password = said.match(/wachtwoord: (\S+)/)[1];
  people = [...said.matchAll(/^ {2}(\S+@oefening\.invalid)/gm)].map(([, email]) => ({ email, password }));
  browser = await startBrowser();
});

after(async () => {
  await browser?.close();
  child?.kill('SIGKILL');
  rmSync(parent, { recursive: true, force: true });
});

test('everybody who was named logs in, sees the banner first, and has something to do', async () => {
  assert.ok(people.length >= 10);
  for (const who of people) {
    const key = who.email.split('@')[0];
    const page = await openWindow(browser, app, { width: 1280 });
    await logIn(page, who);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/');
      assert.match(await page.title(), /^Oefening: /);
      const banner = page.locator('.oefening');
      assert.equal((await banner.innerText()).trim(), BANNER);
      const { y } = await banner.boundingBox();
      assert.ok(y < 1, `${key} at ${width}: the banner begins at ${y}`);
      const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(scroll <= width, `${key} at ${width}: ${scroll} wide`);
      assert.deepEqual(await axeFindings(page), [], `${key} at ${width}`);
      if (pictures) {
        mkdirSync(pictures, { recursive: true });
        await page.screenshot({ path: join(pictures, `oefenen-${key}-${width}.png`), fullPage: true });
      }
    }
    await page.emulateMedia({ media: 'print' });
    assert.ok(await page.locator('.oefening').isVisible(), `${key}: no banner on paper`);
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  }
});

test('what is downloaded is called an exercise', async () => {
  const page = await openWindow(browser, app);
  await logIn(page, people.find(({ email }) => email.startsWith('coordinator@')));
  const answer = await page.request.get('/onderzoek/stap1-2015?als=rekenblad');
  assert.match(answer.headers()['content-disposition'], /filename="oefening-/);
  const report = await page.request.get('/onderzoek/stap1-2015/rapport');
  assert.match(await report.text(), /<title>Oefening: /);
  await page.context().close();
});

test('it comes back as it was, and goes with one command', async () => {
  await stop();
  const again = await start();
  assert.ok(again.includes(people[0].password), 'another exercise than before');
  await stop();
  execFileSync(program, ['oefenen', '--map', folder, '--weg'], { cwd: root });
  assert.ok(!existsSync(folder));
});
