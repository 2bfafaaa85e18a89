// SPDX-License-Identifier: EUPL-1.2
// Prints a file with Firefox, over the protocol that browsers have in common (WebDriver BiDi). Only
// what printing needs: everything else is looked at in Chromium.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import WebSocket from 'ws';

/** Waits until Firefox says where it listens. */
function listening(firefox) {
  return new Promise((resolve, reject) => {
    let said = '';
    firefox.stderr.on('data', (data) => {
      said += data;
      const where = said.match(/WebDriver BiDi listening on (ws:\/\/\S+)/);
      if (where) resolve(where[1]);
    });
    firefox.on('error', reject);
    firefox.on('exit', () => reject(new Error(`Firefox stopped: ${said}`)));
  });
}

/** Sends commands and gives their results, in the order in which Firefox answers. */
function conversation(socket) {
  const waiting = new Map();
  let last = 0;
  socket.on('message', (data) => {
    const { id, type, result, error, message } = JSON.parse(data);
    const [resolve, reject] = waiting.get(id) ?? [];
    waiting.delete(id);
    if (type === 'success') resolve?.(result);
    else if (type === 'error') reject?.(new Error(`${error}: ${message}`));
  });
  return (method, params = {}) =>
    new Promise((resolve, reject) => {
      waiting.set(++last, [resolve, reject]);
      socket.send(JSON.stringify({ id: last, method, params }));
    });
}

/** `print(html, pdf)` prints on A4 as Firefox does with backgrounds on; `close()` ends it. */
export async function startFirefox() {
  const profile = mkdtempSync(join(tmpdir(), 'maatlat-firefox-'));
  // No page of its own, nothing asked of the network.
  const quiet = ['browser.startup.page', 'datareporting.policy.dataSubmissionEnabled', 'app.normandy.enabled'];
  writeFileSync(
    join(profile, 'user.js'),
    quiet.map((name) => `user_pref("${name}", ${name.endsWith('page') ? 0 : false});\n`).join(''),
  );
  const firefox = spawn('firefox-esr', ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: profile },
  });
  const ended = new Promise((resolve) => firefox.on('exit', resolve));
  const socket = new WebSocket(`${await listening(firefox)}/session`);
  await new Promise((resolve, reject) => socket.on('open', resolve).on('error', reject));
  const send = conversation(socket);
  await send('session.new', { capabilities: {} });
  const { context } = await send('browsingContext.create', { type: 'tab' });
  return {
    async print(html, pdf) {
      await send('browsingContext.navigate', { context, url: pathToFileURL(html).href, wait: 'complete' });
      const { data } = await send('browsingContext.print', {
        context,
        background: true,
        page: { width: 21, height: 29.7 },
        margin: { top: 1.8, bottom: 1.8, left: 1.7, right: 1.7 },
        shrinkToFit: false,
      });
      writeFileSync(pdf, Buffer.from(data, 'base64'));
    },
    async close() {
      await send('browser.close').catch(() => {});
      socket.terminate();
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
