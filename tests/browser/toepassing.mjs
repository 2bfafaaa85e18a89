// SPDX-License-Identifier: EUPL-1.2
// The application itself on a database of its own, with the round of 2015 in it, for one test file.

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from './rapporten.mjs';

/** As Debian names the folder of libraries of this kind of machine. */
const machine = process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu';

export const program = process.env.MAATLAT_PROGRAMMA ?? join(root, 'build/release/bin/maatlat');

/** What the program prints when it is ready: its address, and a code when nobody can log in yet. */
async function greeting(child) {
  const said = [];
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    if (line.startsWith('Stoppen')) break;
  }
  const text = said.join('\n');
  const [url] = text.match(/https?:\/\/\S+(?=\/)/) ?? [];
  if (!url) throw new Error(`The application did not start: ${text}`);
  return { url, code: text.match(/deze code: (\S+)/)?.[1] };
}

/** What a program must find around it to see the clock so many days on: the time of day alone. */
export const inDays = (days) =>
  days === 0
    ? {}
    : {
        LD_PRELOAD: `/usr/lib/${machine}/faketime/libfaketime.so.1`,
        FAKETIME: `+${days}d`,
        FAKETIME_DONT_FAKE_MONOTONIC: '1',
        NO_FAKE_STAT: '1',
      };

/** The same for a clock that stood at this moment ("2026-10-05 09:00:00", UTC) when the program started. */
export const atMoment = (moment) => ({ ...inDays(1), FAKETIME: `@${moment}`, TZ: 'UTC' });

/**
 * Starts the application. `log` holds its line per request; `stop` ends it as Ctrl-C does, and
 * throws when it ended otherwise or had an error of its own meanwhile. `folder` has its database.
 * `restart` is a new process on the same database and address; `{ days }` lets it live so many days
 * from now, `{ moment }` from then. `options` are those of `maatlat start`, beside its database.
 * `rounds` are files of onderzoeken to import beside that of 2015.
 */
export async function startApplication({ port: first = '0', options = [], moment, rounds = [] } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'maatlat-browser-'));
  const database = join(folder, 'maatlat.db');
  const clockOf = (day) => ({ ...process.env, ...(day.moment ? atMoment(day.moment) : inDays(day.days ?? 0)) });
  execFileSync(program, ['importeer', '--database', database], { cwd: root, env: clockOf({ moment }) });
  for (const file of rounds)
    execFileSync(program, ['importeer', '--database', database, '--onderzoek', file], { cwd: root, env: clockOf({ moment }) });
  const log = [];
  let child;
  let ended;
  const start = async (port, day) => {
    child = spawn(program, ['start', '--database', database, '--poort', port, ...options], {
      cwd: root,
      env: clockOf(day),
    });
    ended = once(child, 'exit');
    createInterface({ input: child.stderr }).on('line', (line) => log.push(line));
    const said = await greeting(child).catch((error) => {
      throw new Error(`${error.message}\n${log.join('\n')}`);
    });
    child.stdout.resume();
    return said;
  };
  const end = async () => {
    child.kill('SIGTERM');
    const [status] = await ended;
    const broken = log.filter((line) => / 5\d\d /.test(line));
    if (status !== 0 || broken.length > 0) throw new Error(`status ${status}: ${broken.join('\n')}`);
  };
  const { url, code } = await start(first, { moment });
  const restart = async (day = { moment }) => {
    await end();
    await start(new URL(url).port, day);
  };
  const stop = () => end().finally(() => rmSync(folder, { recursive: true, force: true }));
  return { url, code, log, folder, restart, stop };
}

/**
 * A browser window of its own, as another person or another computer has. `page.complaints` holds
 * what the page complained about, such as a violation of the content security policy.
 */
export async function openWindow(browser, app, { width = 1280, ...options } = {}) {
  const context = await browser.newContext({
    baseURL: app.url,
    viewport: { width, height: 800 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  watch(page);
  return page;
}

/** A status of our own choice (401, 403, 404, 409, 422) is told by the browser too; that is no complaint. */
export function watch(page) {
  page.complaints = [];
  page.on('console', (message) => {
    const text = message.text();
    if (text.startsWith('[DOM]')) return; // advice about passwords, not a fault
    // Who types before the list of errors has the focus is not sent back to it. That it gets the
    // focus is tested by name (toets, toetsenbord).
    if (text.startsWith('Autofocus processing was blocked')) return;
    if (!/^Failed to load resource: .*(40[1349]|422|INTERNET_DISCONNECTED)/.test(text))
      page.complaints.push(`${page.url()}: ${text}`);
  });
  page.on('pageerror', (error) => page.complaints.push(`${page.url()}: ${error.message}`));
}
