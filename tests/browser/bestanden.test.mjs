// SPDX-License-Identifier: EUPL-1.2
// Files and links of a bron: several at once, too large, refused, downloaded under their own name, and
// past a virus scanner; with and without JavaScript.

import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { axeFindings, startBrowser } from './browser.mjs';
import { logInClient } from './klant.mjs';
import { people, receive, windowOf } from './mensen.mjs';
import { openOnderzoek } from './onderzoek.mjs';
import { startApplication } from './toepassing.mjs';

const { inspecteurA, inspecteurB, coordinator } = people;
const MB = 1024 * 1024;
const VIRUS = 'Dit is het virus van de proef.';
const file = (name, buffer, mimeType = 'application/octet-stream') => ({ name, mimeType, buffer: Buffer.from(buffer) });
const text = (name, content = `Inhoud van ${name}\n`) => file(name, content, 'text/plain');
const pdf = (name) => file(name, '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n', 'application/pdf');

let browser;
let app;
let toets;
let client;
let page;
let scanner;
const complaints = [];

/** A clamd that takes INSTREAM as the real one does, and knows one virus. */
function startScanner() {
  const folder = mkdtempSync(join(tmpdir(), 'clamd-'));
  const socket = join(folder, 'clamd.ctl');
  const server = createServer((line) => {
    let got = Buffer.alloc(0);
    line.on('data', (piece) => {
      got = Buffer.concat([got, piece]);
      if (!got.subarray(-4).equals(Buffer.alloc(4))) return;
      line.end(got.includes(VIRUS) ? 'stream: Proef.Virus FOUND\0' : 'stream: OK\0');
    });
    line.on('error', () => {});
  });
  return new Promise((resolve) => {
    server.listen(socket, () =>
      resolve({ socket, stop: () => server.close(() => rmSync(folder, { recursive: true, force: true })) }),
    );
  });
}

before(async () => {
  scanner = await startScanner();
  [browser, app] = await Promise.all([
    startBrowser(),
    startApplication({ options: ['--virusscanner', scanner.socket] }),
  ]);
  await receive(app, inspecteurA, inspecteurB, coordinator);
  const { toetsen } = await openOnderzoek(app, ['IJsselland'], [inspecteurA, inspecteurB]);
  toets = `/toets/${toetsen.IJsselland}`;
  client = await logInClient(app, inspecteurA);
});
after(async () => {
  await browser.close();
  await app.stop();
  scanner.stop();
  assert.deepEqual(complaints.flat(), []);
});
beforeEach(async () => {
  await page?.context().close();
  page = undefined;
});

const save = (name = 'Opslaan') => page.getByRole('button', { name, exact: true }).click();
const files = () => page.getByLabel(/^Bestanden/).last();
const entry = (title) => page.locator('li', { hasText: title });

async function open(path, options) {
  page = await windowOf(browser, app, inspecteurA, options);
  complaints.push(page.complaints);
  await page.goto(toets + path);
}

async function newDocument(title, options) {
  await open('/bron/nieuw?soort=document', options);
  await page.getByLabel('Titel').fill(title);
  await page.getByLabel('Protocol', { exact: true }).check();
  await page.getByLabel('Datum van het document').fill('2026-09-03');
}

const downloads = async (link) => {
  const answer = await page.request.get(await link.getAttribute('href'));
  const head = answer.headers();
  return { body: await answer.text(), head, name: decodeURIComponent(head['content-disposition'].split("filename*=UTF-8''")[1]) };
};

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with JavaScript' : 'without JavaScript';

  test(`several files at once, each under its own name, ${how}`, async () => {
    const title = `Stukken ${how}`;
    const names = [`Verslag d'Ancona één.txt`, 'plan "oud".eml', 'afspraken; 5%.pdf'];
    await newDocument(title, { javaScriptEnabled });
    const mail = 'From: afdeling@voorbeeld.nl\r\nDate: x\r\n\r\nHierbij.\r\n';
    await files().setInputFiles([text(names[0]), file(names[1], mail), pdf(names[2])]);
    await save();
    await page.getByText('De bron is opgeslagen.').waitFor();
    for (const name of names) {
      const { head, name: under } = await downloads(entry(title).getByRole('link', { name, exact: true }));
      assert.equal(under, name);
      assert.equal(head['x-content-type-options'], 'nosniff');
      assert.match(head['content-disposition'], name.endsWith('.pdf') ? /^inline; / : /^attachment; /);
      if (!name.endsWith('.pdf')) assert.equal(head['content-type'], 'application/octet-stream');
    }
    if (javaScriptEnabled) {
      const waiting = page.waitForEvent('download');
      await entry(title).getByRole('link', { name: names[0], exact: true }).click();
      assert.equal((await waiting).suggestedFilename(), names[0]);
    }
  });

  test(`what is good is kept, what is refused is named with what to do, ${how}`, async () => {
    const title = `Half ${how}`;
    await newDocument(title, { javaScriptEnabled });
    await files().setInputFiles([text('goed.txt'), file('start.sh', '#!/bin/sh\necho\n'), text('ook goed.txt'), text('leeg.txt', '')]);
    await save();
    await page.getByText('De bron is opgeslagen.').waitFor();
    await page.getByText('“start.sh”: Dit bestand is een programma.').waitFor();
    await page.getByText('“leeg.txt”: Het bestand is leeg').waitFor();
    assert.equal(await page.getByLabel('Titel').inputValue(), title);
    if (javaScriptEnabled) assert.deepEqual(await axeFindings(page), []);
    await page.goto(`${toets}/bronnen`);
    for (const name of ['goed.txt', 'ook goed.txt']) await entry(title).getByRole('link', { name, exact: true }).waitFor();
    assert.equal(await entry(title).getByRole('link', { name: 'start.sh' }).count(), 0);
    await page.getByRole('link', { name: title, exact: true }).click();
    await page.getByLabel('Haal goed.txt weg').check();
    await save();
    await page.getByText('De bron is opgeslagen.').waitFor();
    assert.equal(await entry(title).getByRole('link', { name: 'goed.txt', exact: true }).count(), 0);
    await entry(title).getByRole('link', { name: 'ook goed.txt', exact: true }).waitFor();
  });

  test(`a virus is refused and the form stays, ${how}`, async () => {
    const title = `Virus ${how}`;
    await newDocument(title, { javaScriptEnabled });
    await files().setInputFiles([text('besmet.txt', VIRUS)]);
    await save();
    await page.getByText('De virusscanner vond een virus in dit bestand: Proef.Virus.').first().waitFor();
    assert.equal(await page.getByLabel('Titel').inputValue(), title);
    await page.goto(`${toets}/bronnen`);
    assert.equal(await entry(title).count(), 0);
  });

  test(`a link is a bron, shown as it is and never followed with who came, ${how}`, async () => {
    const title = `Webpagina ${how}`;
    const address = 'https://www.voorbeeld.nl/jaarplan?jaar=2026&deel=2';
    await open('/bron/nieuw?soort=document', { javaScriptEnabled });
    await page.getByLabel('Titel').fill(title);
    await page.getByLabel('Webpagina', { exact: true }).check();
    await page.getByLabel('Link', { exact: true }).fill('javascript:alert(1)');
    await page.getByLabel('Wanneer hebt u de link bekeken?').fill('2026-09-04');
    await save();
    await page.getByText('Het begint met https://').first().waitFor();
    assert.equal(await page.getByLabel('Link', { exact: true }).getAttribute('aria-invalid'), 'true');
    if (javaScriptEnabled) assert.deepEqual(await axeFindings(page), []);
    await page.getByLabel('Link', { exact: true }).fill(address);
    await save();
    await page.getByText('De bron is opgeslagen.').waitFor();
    const link = entry(title).getByRole('link', { name: address });
    assert.equal(await link.getAttribute('href'), address);
    assert.equal(await link.getAttribute('rel'), 'noopener noreferrer');
    assert.match(await entry(title).innerText(), /bekeken op 4 september 2026/);
  });
}

test('too large is said before anything is sent, with JavaScript', async () => {
  await newDocument('Te groot vooraf');
  const posts = [];
  page.on('request', (request) => request.method() === 'POST' && !request.url().endsWith('concept') && posts.push(request.url()));
  await files().setInputFiles([text('klein.txt'), file('film.pdf', Buffer.alloc(26 * MB, '%PDF'))]);
  const said = page.getByRole('alert').filter({ hasText: 'Te groot: “film.pdf” is 26 MB' });
  await said.waitFor();
  assert.match(await said.innerText(), /hoogstens 25 MB/);
  assert.equal(await files().getAttribute('aria-invalid'), 'true');
  assert.deepEqual(await axeFindings(page), []);
  await save();
  assert.deepEqual(posts, [], 'not sent');
  await page.getByRole('button', { name: 'Ga verder zonder dit bestand' }).click();
  assert.equal(await said.count(), 0);
  assert.equal(await files().getAttribute('aria-invalid'), null);
  await save();
  await page.getByText('De bron is opgeslagen.').waitFor();
  await entry('Te groot vooraf').getByRole('link', { name: 'klein.txt' }).waitFor();
});

test('too large gives the form back with all that was typed, without JavaScript', async () => {
  await newDocument('Te groot achteraf', { javaScriptEnabled: false });
  await page.getByText('Elk bestand is hoogstens 25 MB').waitFor();
  await files().setInputFiles([file('film.pdf', Buffer.alloc(26 * MB, '%PDF'))]);
  await save();
  await page.getByText('“film.pdf”: Het is groter dan 25 MB').first().waitFor();
  assert.match(await page.title(), /^Fout: /);
  assert.equal(await page.getByLabel('Titel').inputValue(), 'Te groot achteraf');
  assert.ok(await page.getByLabel('Protocol', { exact: true }).isChecked());
  assert.equal(await page.getByLabel('Datum van het document').inputValue(), '3-9-2026');
  await files().setInputFiles([text('klein.txt')]);
  await save();
  await page.getByText('De bron is opgeslagen.').waitFor();
  await entry('Te groot achteraf').getByRole('link', { name: 'klein.txt' }).waitFor();
});

for (const width of [1280, 320])
  test(`the form and the list fit ${width} px`, async () => {
    await open('/bron/nieuw?soort=document', { width });
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok((await wide()) <= 0);
    if (process.env.BEELD) await page.screenshot({ path: `${process.env.BEELD}/bron-${width}.png`, fullPage: true });
    await page.goto(`${toets}/bronnen`);
    assert.ok((await wide()) <= 0);
    if (process.env.BEELD) await page.screenshot({ path: `${process.env.BEELD}/bronnen-${width}.png`, fullPage: true });
  });
