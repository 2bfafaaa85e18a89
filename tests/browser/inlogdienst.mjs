// SPDX-License-Identifier: EUPL-1.2
// The sign-on of an organisation, on this computer: a real provider of OpenID Connect, and Apache
// before the application, set up as docs/inloggen-via-uw-organisatie.md says.

import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import Provider from 'oidc-provider';
import { example, freePort, siteName, startProxy } from './proxy.mjs';

const page = 'docs/inloggen-via-uw-organisatie.md';
const text = readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8');
/** The rules of that page, and what Apache is told besides when there are any. */
export const rules = text.match(/```yaml\n([^`]*)```/)[1];
const groups = [/RequestHeader set X-Maatlat-Groepen .*/.exec(text)[0], 'RequestHeader unset X-Maatlat-Groepen early'];
const clientSecret = 'een-geheim-van-de-client-alleen-voor-de-test';

/** Everybody who is known there, by what they log in with; `sub` is the same word. */
const accounts = (people) => (_, sub) =>
  people[sub] && { accountId: sub, claims: () => ({ sub, groups: [], ...people[sub] }) };

/** The provider itself. `stop` makes it unreachable. */
async function startProvider(people, site) {
  const port = await freePort();
  const provider = new Provider(`http://127.0.0.1:${port}`, {
    clients: [
      {
        client_id: 'maatlat',
        client_secret: clientSecret,
        redirect_uris: [`${site}/oidc/terug`],
        post_logout_redirect_uris: [`${site}/inloggen?gelukt=organisatie`],
      },
    ],
    claims: { openid: ['sub', 'groups'], profile: ['name'], email: ['email'] },
    cookies: { keys: ['alleen voor de test'] },
    findAccount: accounts(people),
    // Who is asked by their own organisation whether it may know them has nothing to choose.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
  });
  const server = createServer(provider.callback()).listen(port, '127.0.0.1');
  await once(server, 'listening');
  const stop = async () => {
    if (!server.listening) return;
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  return { url: `http://127.0.0.1:${port}`, stop };
}

/**
 * Both, before the application on port `to`. `people`: name and email by `sub`; `secret`: of the
 * application. Returns the address of the site, `providerStops`, and `stop`.
 */
export async function startOrganisation(to, secret, people) {
  let provider;
  let site;
  const proxy = await startProxy('apache', to, {
    text: example('apache', page),
    change: async (text, { https, folder }) => {
      site = `https://${siteName}:${https}`;
      provider = await startProvider(people, site);
      const secrets = { maatlat_geheim: secret, oidc_clientgeheim: clientSecret, oidc_koekjesgeheim: 'nog-een-ander-geheim' };
      writeFileSync(
        join(folder, 'maatlat-geheimen.conf'),
        Object.entries(secrets).map(([name, value]) => `Define ${name} ${value}\n`).join(''),
      );
      return text
        .replaceAll('/etc/apache2/', `${folder}/`)
        .replaceAll('https://inloggen.voorbeeld.nl', provider.url)
        .replace(`https://${siteName}/oidc/terug`, `${site}/oidc/terug`)
        .replace('    RequestHeader set X-Maatlat-Wie ', (line) => `${groups.map((one) => `    ${one}\n`).join('')}${line}`);
    },
  }).catch(async (error) => {
    await provider?.stop();
    throw error;
  });
  const stop = async () => {
    await proxy.stop();
    await provider.stop();
  };
  return { url: site, https: proxy.https, providerStops: provider.stop, stop };
}
