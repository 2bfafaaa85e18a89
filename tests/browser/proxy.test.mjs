// SPDX-License-Identifier: EUPL-1.2
// The application behind a real proxy, set up as docs/proxy.md says: nginx in a browser, and the
// others by what they pass on.

import assert from 'node:assert/strict';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { after, before, test } from 'node:test';
import { startBrowser } from './browser.mjs';
import { logInClient } from './klant.mjs';
import { people, receive, logIn } from './mensen.mjs';
import { openOnderzoek } from './onderzoek.mjs';
import { freePort, isInstalled, siteName, startProxy } from './proxy.mjs';
import { openWindow, startApplication } from './toepassing.mjs';
import { writeField } from './velden.mjs';

const { inspecteurA, coordinator } = people;
const MB = 1024 * 1024;

let app; // `url` is where it listens itself, behind the proxies
let toets;
let cookie; // of inspecteur A

before(async () => {
  const port = await freePort();
  const started = await startApplication({ port: String(port), options: ['--naam', siteName, '--achter-proxy'] });
  assert.equal(started.url, `https://${siteName}`);
  const headers = { 'X-Forwarded-Proto': 'https', 'X-Forwarded-For': '192.0.2.7' };
  app = { ...started, port, url: `http://127.0.0.1:${port}`, headers };
  await receive(app, inspecteurA, coordinator);
  const { toetsen } = await openOnderzoek(app, ['IJsselland'], [inspecteurA]);
  toets = `/toets/${toetsen.IJsselland}`;
  const [{ name, value }] = (await logInClient(app, inspecteurA)).cookies;
  assert.equal(name, '__Host-maatlat');
  cookie = `${name}=${value}`;
});
after(() => app?.stop());

/**
 * One request on this port; the status, headers and text of its answer. A body that is `held` is
 * promised, and not sent before the answer.
 */
function ask(port, path, { secure = true, method = 'GET', headers = {}, body, held = false } = {}) {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path, method, agent: false, headers: { Host: siteName, ...headers } };
    const sent = secure
      ? httpsRequest({ ...options, servername: siteName, rejectUnauthorized: false })
      : httpRequest(options);
    sent.on('response', async (answer) => {
      const pieces = [];
      for await (const piece of answer) pieces.push(piece);
      if (held) sent.destroy();
      resolve({ status: answer.statusCode, headers: answer.headers, text: Buffer.concat(pieces).toString() });
    });
    sent.on('error', reject);
    if (held) return sent.flushHeaders();
    if (body) sent.write(body);
    sent.end();
  });
}

function upload(bytes) {
  const part = (head, content) => [`--grens\r\nContent-Disposition: form-data; ${head}\r\n\r\n`, content, '\r\n'];
  const body = Buffer.concat(
    [...part('name="bijlage"; filename="a.bin"', Buffer.alloc(bytes, 'x')), '--grens--\r\n'].map((one) => Buffer.from(one)),
  );
  const headers = {
    Cookie: cookie,
    'Sec-Fetch-Site': 'same-origin',
    'Content-Type': 'multipart/form-data; boundary=grens',
    'Content-Length': body.length,
  };
  return { method: 'POST', headers, body };
}

for (const kind of ['nginx', 'apache', 'haproxy']) {
  test(`${kind}, set up as docs/proxy.md says, passes on what is needed`, { skip: !isInstalled(kind) }, async (t) => {
    const proxy = await startProxy(kind, app.port);
    t.after(proxy.stop);

    const page = await ask(proxy.https, '/inloggen');
    assert.equal(page.status, 200, page.text);
    assert.match(page.headers['strict-transport-security'], /max-age=31536000/);
    assert.equal((await ask(proxy.https, '/gezond')).text, 'goed\n');

    // What a visitor says of itself is replaced. Were it added to, "niemand" would be refused.
    const headers = { 'X-Forwarded-For': 'niemand', 'X-Forwarded-Proto': 'http' };
    const posing = await ask(proxy.https, '/inloggen', { headers });
    assert.equal(posing.status, 200, posing.text);

    const plain = await ask(proxy.http, '/inloggen', { secure: false });
    assert.equal(plain.status, 301);
    assert.equal(plain.headers.location, `https://${siteName}/inloggen`);

    const large = await ask(proxy.https, `${toets}/bron/nieuw`, upload(25 * MB));
    assert.notEqual(large.status, 413);
    assert.match(large.text, /Nog niet opgeslagen|uw tekst/i, 'it reached the application');
    // Apache looks only when it has the body; the others say so before it is sent.
    const held = kind !== 'apache';
    const tooLarge = await ask(proxy.https, `${toets}/bron/nieuw`, { ...upload(27 * MB), held });
    // Since 2.4.71 Apache hands on what came before the limit; then the application says that no file came.
    if (held || tooLarge.status === 413) assert.equal(tooLarge.status, 413);
    else assert.match(tooLarge.text, /is niet meegekomen/);

    // In chunks: the proxy makes a whole of it, or the application says in words that it must be.
    const chunks = await ask(proxy.https, '/inloggen', {
      method: 'POST',
      headers: { 'Transfer-Encoding': 'chunked', 'Content-Type': 'application/x-www-form-urlencoded' },
      body: 'email=a',
    });
    assert.match(`${chunks.status} ${chunks.text}`, /^403 |^411 [\s\S]*in stukken/);
  });
}

test('a request that does not come through the proxy is refused, and told what is missing', async () => {
  const direct = (headers, path = '/inloggen') => ask(app.port, path, { secure: false, headers });
  const bare = await direct({});
  assert.equal(bare.status, 400);
  assert.match(bare.text, /X-Forwarded-Proto ontbreekt/);
  assert.match((await direct({ 'X-Forwarded-Proto': 'https' })).text, /X-Forwarded-For ontbreekt/);
  assert.equal((await direct(app.headers)).status, 200);
  assert.equal((await direct({}, '/gezond')).text, 'goed\n');
  // Who asks on the computer itself is told more; not so who comes in through the proxy on it.
  assert.match((await direct({ Host: 'localhost' }, '/gezond')).text, /^goed\ndatabase: goed\n/);
  assert.equal((await direct({ ...app.headers, Host: 'localhost' }, '/gezond')).text, 'goed\n');
});

test('behind nginx somebody logs in, saves, and sends a file of 3 MB', async (t) => {
  const proxy = await startProxy('nginx', app.port);
  const browser = await startBrowser(`--host-resolver-rules=MAP ${siteName} 127.0.0.1`);
  t.after(async () => {
    await browser.close();
    await proxy.stop();
  });
  const site = { url: `https://${siteName}:${proxy.https}` };
  const page = await openWindow(browser, site, { ignoreHTTPSErrors: true });
  await logIn(page, inspecteurA);
  const [session] = await page.context().cookies();
  assert.deepEqual(
    [session.name, session.secure, session.httpOnly, session.sameSite, session.domain, session.path],
    ['__Host-maatlat', true, true, 'Strict', siteName, '/'],
  );

  await page.goto(`${toets}/criterium/1.1`);
  await writeField(page, 'motivering/1.1.1', 'Er is altijd iemand bereikbaar.');
  await page.reload();
  await page.getByText('Er is altijd iemand bereikbaar.').first().waitFor({ state: 'attached' });

  await page.goto(`${toets}/bron/nieuw?soort=document`);
  await page.getByLabel('Titel').fill('Een groot protocol');
  await page.getByLabel('Protocol', { exact: true }).check();
  await page.getByLabel('Datum van het document').fill('2026-09-03');
  const buffer = Buffer.concat([Buffer.from('%PDF-1.4\n%'), Buffer.alloc(3 * MB, 'x'), Buffer.from('\n%%EOF\n')]);
  await page.getByLabel(/^Bestand/).setInputFiles({ name: 'groot.pdf', mimeType: 'application/pdf', buffer });
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
  const link = page.locator('li', { hasText: 'Een groot protocol' }).getByRole('link', { name: 'groot.pdf' });
  const size = await link.evaluate(async ({ href }) => (await (await fetch(href)).arrayBuffer()).byteLength);
  assert.equal(size, buffer.length);
  assert.deepEqual(page.complaints, []);
});
