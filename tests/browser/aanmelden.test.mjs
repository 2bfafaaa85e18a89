// SPDX-License-Identifier: EUPL-1.2
// Logging in by the sign-on of the organisation: a real provider, and Apache with mod_auth_openidc
// set up as docs/inloggen-via-uw-organisatie.md says.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { axeFindings, startBrowser } from './browser.mjs';
import { rules, startOrganisation } from './inlogdienst.mjs';
import { Client } from './klant.mjs';
import { people, receive, sendLogin } from './mensen.mjs';
import { freePort, siteName } from './proxy.mjs';
import { openWindow, startApplication } from './toepassing.mjs';

const secret = 'een-geheim-van-de-proxy-alleen-voor-de-test';
const { beheerder, inspecteurA, inspecteurB, coordinator } = people;
const known = {
  'medewerker-1': { name: 'Inspecteur Zoë', email: inspecteurA.email },
  // Another person, who got the address of the first: it opens nothing.
  'medewerker-2': { name: 'Een nieuwe collega', email: inspecteurA.email },
  'medewerker-3': { name: 'Coördinator', email: coordinator.email },
  // Known by a group, and in one whose name holds that of another.
  'medewerker-4': { name: 'Inspecteur uit een groep', email: 'groep@inspectie.nl', groups: ['maatlat-inspecteurs', 'bloemen,maatlat-coordinatie'] },
};
const out = 'Uitloggen';

let folder;
let organisation;
let app; // where it listens itself, behind the proxy
let browser;
let asBeheerder;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'maatlat-geheim-'));
  const file = join(folder, 'proxygeheim');
  writeFileSync(file, `${secret}\n`, { mode: 0o600 });
  const port = await freePort();
  organisation = await startOrganisation(port, secret, known);
  const back = encodeURIComponent(`${organisation.url}/inloggen?gelukt=organisatie`);
  const options = ['--naam', siteName, '--achter-proxy', '--aanmelden-via', 'X-Maatlat-Wie', '--proxygeheim', file];
  options.push('--aanmeldnaam', 'X-Maatlat-Naam', '--aanmeldemail', 'X-Maatlat-Email');
  const ruleFile = join(folder, 'aanmeldregels.yaml');
  writeFileSync(ruleFile, rules);
  options.push('--aanmeldgroepen', 'X-Maatlat-Groepen', '--aanmeldregel', ruleFile);
  options.push('--uitlogadres', `/oidc/terug?logout=${back}`);
  const started = await startApplication({ port: String(port), options });
  const headers = { 'X-Forwarded-Proto': 'https', 'X-Forwarded-For': '192.0.2.7' };
  app = { ...started, port, url: `http://127.0.0.1:${port}`, headers };
  await receive(app);
  asBeheerder = await new Client(app).logIn(beheerder);
  browser = await startBrowser(`--host-resolver-rules=MAP ${siteName} 127.0.0.1`);
});
after(async () => {
  await browser?.close();
  await app?.stop();
  await organisation?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A picture to look at, where somebody asked for one. */
async function picture(page, name) {
  const map = process.env.MAATLAT_BEELDEN;
  if (!map) return;
  mkdirSync(map, { recursive: true });
  const was = page.viewportSize();
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await page.screenshot({ path: join(map, `${name}-${width}.png`), fullPage: true });
  }
  await page.setViewportSize(was);
}

const visitor = () => openWindow(browser, { url: organisation.url }, { ignoreHTTPSErrors: true });

async function invite({ name, email, role, organisation: of = '' }) {
  const fields = { naam: name, email, rol: role, organisatie: of };
  return (await asBeheerder.post('/beheer/personen/nieuw', fields)).match(/\/link\/[^<\s]+/)[0];
}

/** At the provider, which asks in its own words. */
async function logInThere(page, sub) {
  await page.getByRole('link', { name: 'Inloggen via uw organisatie' }).click();
  await page.getByPlaceholder('Enter any login').fill(sub);
  await page.getByPlaceholder('and password').fill('wat dan ook');
  await page.getByRole('button', { name: 'Sign-in' }).click();
}
const onwards = (page) => page.getByRole('button', { name: 'Verder naar Maatlat', exact: true });
const isIn = (page) => page.getByRole('button', { name: out, exact: true }).waitFor();

/** Status and text of one request to the site, as somebody who says these headers. */
const ask = (path, headers) =>
  new Promise((resolve, reject) => {
    const to = { host: '127.0.0.1', port: organisation.https, servername: siteName, rejectUnauthorized: false, agent: false };
    const sent = request({ ...to, path, headers: { Host: siteName, ...headers } }, async (answer) => {
      const pieces = [];
      for await (const piece of answer) pieces.push(piece);
      resolve({ status: answer.statusCode, text: Buffer.concat(pieces).toString() });
    });
    sent.on('error', reject);
    sent.end();
  });

test('who is invited binds the account once, works, logs out everywhere, and nobody takes it over', async () => {
  const link = await invite(inspecteurA);
  const page = await visitor();
  await page.goto(link);
  await page.getByRole('heading', { name: 'Koppel uw account' }).waitFor();
  await picture(page, 'koppelen-zonder-inlog');
  await logInThere(page, 'medewerker-1');
  await page.getByText('Bij uw organisatie bent u nu ingelogd als Inspecteur Zoë').waitFor();
  assert.deepEqual(await axeFindings(page), []);
  await picture(page, 'koppelen');
  await page.getByRole('button', { name: 'Koppelen en verder naar Maatlat' }).click();
  await isIn(page);
  await page.goto('/account');
  await page.getByText(inspecteurA.email).first().waitFor();

  await page.getByRole('button', { name: out, exact: true }).click();
  await page.getByRole('button', { name: 'Yes, sign me out' }).click();
  await page.getByText('U bent uitgelogd, bij Maatlat en bij uw organisatie.').waitFor();
  await page.goto('/account');
  assert.match(page.url(), /\/inloggen\?naar=/, 'the login of Maatlat is over too');

  // The link was used: for another it opens nothing, and the same address of e-mail neither.
  const other = await visitor();
  await other.goto(link);
  await other.getByText('Deze link werkt niet meer').first().waitFor();
  await other.goto('/inloggen');
  await logInThere(other, 'medewerker-2');
  await onwards(other).click();
  await other.getByText('Bij deze inlog hoort geen account in Maatlat.').waitFor();
  assert.deepEqual(await axeFindings(other), []);
  await picture(other, 'geen-account');

  // The first comes back without a link, to where they wanted to be.
  const back = await visitor();
  await back.goto('/account');
  await back.getByText('U bent niet ingelogd.').waitFor();
  await picture(back, 'inloggen');
  assert.deepEqual(await axeFindings(back), []);
  await logInThere(back, 'medewerker-1');
  await picture(back, 'verder');
  await onwards(back).click();
  await isIn(back);
  assert.match(back.url(), /\/account$/);
  assert.deepEqual([...page.complaints, ...back.complaints].filter((one) => one.startsWith(organisation.url)), []);
});

test('who logs out at the organisation alone is out of Maatlat with the next page', async () => {
  const page = await visitor();
  await page.goto(await invite(coordinator));
  await logInThere(page, 'medewerker-3');
  await page.getByRole('button', { name: 'Koppelen en verder naar Maatlat' }).click();
  await isIn(page);
  const cookies = await page.context().cookies();
  assert.ok(cookies.some(({ name }) => name === '__Host-maatlat'));
  await page.context().clearCookies({ name: 'mod_auth_openidc_session' });
  await page.goto('/account');
  assert.match(page.url(), /\/inloggen\?naar=/);
  assert.ok(app.log.every((line) => !line.includes(secret)));
});

test('a group gives its role without an invitation, no role of another name, and takes it away again', async () => {
  const logIn = async () => {
    const page = await visitor();
    await page.goto('/inloggen');
    await logInThere(page, 'medewerker-4');
    await onwards(page).click();
    return page;
  };
  const page = await logIn();
  await isIn(page);
  const places = await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link').allInnerTexts();
  assert.deepEqual(places, ['Mijn toetsen', 'Onderzoeken', 'Organisaties', 'Publicaties', 'Account', 'Hulp']);
  assert.match(await asBeheerder.get('/beheer/personen'), /Inspecteur uit een groep/);
  assert.equal((await page.goto('/onderzoek/nieuw')).status(), 404, 'that is for a coördinator');

  known['medewerker-4'].groups = ['bloemen,maatlat-coordinatie'];
  const later = await logIn();
  await later.getByText('Uw organisatie geeft u geen toegang meer tot Maatlat.').waitFor();
  await page.goto('/account');
  assert.match(page.url(), /\/inloggen\?naar=/, 'elsewhere it is over too');
});

test('what a visitor says of itself is replaced by Apache, and refused by Maatlat', async () => {
  const headers = { 'X-Maatlat-Wie': 'medewerker-1@http://ergens', 'X-Maatlat-Geheim': secret };
  const posing = await ask(await invite(inspecteurB), headers);
  assert.equal(posing.status, 200);
  assert.match(posing.text, /Inloggen via uw organisatie/);
  assert.doesNotMatch(posing.text, /nu ingelogd als/);
  assert.equal((await ask('/gezond', {})).text, 'goed\n');
  assert.equal((await ask('/link/bestaat-niet', {})).status, 404);

  const direct = (more) => fetch(`${app.url}/inloggen`, { headers: { ...app.headers, ...more } });
  const without = await direct({ 'X-Maatlat-Wie': 'medewerker-1@http://ergens' });
  assert.equal(without.status, 403);
  assert.match(await without.text(), /zegt niet goed wie u bent/);
  const said = () => app.log.some((line) => line.includes('the header x-maatlat-wie came without the secret'));
  while (!said()) await ask('/gezond', {});
});

test('a visitor cannot make Apache leave out what Maatlat must know', async () => {
  // A proxy that forwards takes away the headers that Connection names: ours stay.
  const page = await visitor();
  await page.goto('/inloggen');
  await logInThere(page, 'medewerker-1');
  await onwards(page).waitFor();
  const cookies = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const naming = (names) => ask('/inloggen/organisatie', { Cookie: cookies, Connection: names });
  for (const names of ['close', 'X-Maatlat-Email', 'X-Maatlat-Wie', 'X-Maatlat-Geheim', 'X-Maatlat-Naam, X-Maatlat-Email']) {
    const answer = await naming(names);
    assert.equal(answer.status, 200, names);
    assert.match(answer.text, /ingelogd als Inspecteur Zoë \(/, names);
  }
});

test('without the provider a beheerder logs in with a password', async () => {
  await organisation.providerStops();
  const page = await visitor();
  await page.goto('/inloggen');
  await sendLogin(page, beheerder);
  await isIn(page);
  await page.goto('/beheer/inloggen');
  await page.getByText('Ook met een wachtwoord van Maatlat inloggen').waitFor();
  assert.deepEqual(await axeFindings(page), []);
  await picture(page, 'instellingen');
  assert.deepEqual(page.complaints, []);
});
