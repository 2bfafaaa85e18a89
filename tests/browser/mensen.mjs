// SPDX-License-Identifier: EUPL-1.2
// People of the application: who they are, how they come in, and what they do in every test.

import { createHmac } from 'node:crypto';
import { Client, logInClient } from './klant.mjs';
import { openWindow } from './toepassing.mjs';

const person = (name, key, role, organisation) => ({
  name,
  email: `${key}@voorbeeld.nl`,
  password: `lange wachtzin voor ${key} 2026`,
  role,
  organisation,
});

export const people = {
  beheerder: person('Beheerder', 'beheerder', 'beheerder'),
  inspecteurA: person('Inspecteur A', 'inspecteur-a', 'inspecteur'),
  inspecteurB: person('Inspecteur B', 'inspecteur-b', 'inspecteur'),
  inspecteurElders: person('Inspecteur C', 'inspecteur-c', 'inspecteur'),
  coordinator: person('Coördinator', 'coordinator', 'coordinator'),
  management: person('Management IJsselland', 'vt-ijsselland', 'vt-management', 'IJsselland'),
};

/** The one-time code of RFC 6238 for a secret as it is shown; `step` 1 is the code after this one. */
export function oneTimeCode(secret, step = 0) {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...secret.replace(/\s/g, '').toUpperCase()]
    .map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + step));
  const hash = createHmac('sha1', key).update(counter).digest();
  const number = hash.readUInt32BE(hash[19] & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}

async function choosePassword(page, password) {
  await page.getByLabel('wachtwoord', { exact: false }).first().fill(password);
  await page.getByLabel('nog een keer', { exact: false }).fill(password);
}

/** The first visit, with the code that the program printed. */
export async function makeFirst(page, code, { name, email, password } = people.beheerder) {
  await page.goto('/');
  await page.getByLabel('Code uit de terminal').fill(code);
  await page.getByLabel('Uw naam').fill(name);
  await page.getByLabel('Uw e-mailadres').fill(email);
  await choosePassword(page, password);
  await page.getByRole('button', { name: 'Beheerder maken' }).click();
  await page.getByText('Uw wachtwoord is opgeslagen').waitFor();
}

/** Fills in the form to log in, wherever it is shown. */
export async function sendLogin(page, { email, password }) {
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByLabel('Wachtwoord').fill(password);
  await page.getByRole('button', { name: 'Inloggen' }).click();
}

export async function logIn(page, who) {
  await page.goto('/inloggen');
  await sendLogin(page, who);
  await page.getByRole('button', { name: 'Uitloggen', exact: true }).waitFor();
}

/** The beheerder invites somebody; returns the address of the one-time link. */
export async function invite(page, { name, email, role, organisation }) {
  await page.goto('/beheer/personen/nieuw');
  await page.getByLabel('Naam').fill(name);
  await page.getByLabel('E-mailadres').fill(email);
  await page.locator(`input[name=rol][value="${role}"]`).check();
  if (organisation) await page.getByLabel('Organisatie').selectOption(organisation);
  await page.getByRole('button', { name: 'Uitnodigen' }).click();
  return page.locator('code', { hasText: '/link/' }).innerText();
}

/** Somebody who was invited chooses a password. */
export async function useLink(page, link, { password }) {
  await page.goto(link);
  await choosePassword(page, password);
  await page.getByRole('button', { name: 'Wachtwoord opslaan' }).click();
  await page.getByText('Uw wachtwoord is opgeslagen').waitFor();
}

/** A window in which this person is logged in already. */
export async function windowOf(browser, app, who, options) {
  const page = await openWindow(browser, app, options);
  const client = await logInClient(app, who);
  await page.context().addCookies(client.cookies);
  return page;
}

/** Makes the beheerder and all of these people, without looking at the pages. */
export async function receive(app, ...newcomers) {
  const first = people.beheerder;
  const both = ({ password }) => ({ wachtwoord: password, herhaling: password });
  const beheerder = new Client(app);
  await beheerder.post('/eerste-keer', { code: app.code, naam: first.name, email: first.email, ...both(first) });
  await beheerder.logIn(first);
  for (const who of newcomers) {
    const { name, email, role, organisation = '' } = who;
    const fields = { naam: name, email, rol: role, organisatie: organisation };
    const page = await beheerder.post('/beheer/personen/nieuw', fields);
    await new Client(app).post(page.match(/\/link\/[^<\s]+/)[0], both(who));
  }
}
