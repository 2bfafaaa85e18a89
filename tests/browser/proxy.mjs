// SPDX-License-Identifier: EUPL-1.2
// The proxies of docs/proxy.md, run as they stand there: only ports and paths are ours.

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { root } from './rapporten.mjs';

export const siteName = 'maatlat.voorbeeld.nl';

/** The example for one of them, as the page has it. */
export function example(kind, name = 'docs/proxy.md') {
  const page = readFileSync(join(root, name), 'utf8');
  const [, text] = page.match(new RegExp('```' + kind + '\\n([\\s\\S]*?)```')) ?? [];
  if (!text) throw new Error(`${name} has no example for ${kind}`);
  return text;
}

/** A port that nobody uses. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

const user = userInfo().username;
const modules = '/usr/lib/apache2/modules';

/** How each is started: its program, and what stands around the example. */
const kinds = {
  nginx: {
    program: '/usr/sbin/nginx',
    config: (text, folder) =>
      `${user === 'root' ? 'user root;' : ''}\ndaemon off;\npid ${folder}/pid;\nevents {}\nhttp {\naccess_log off;\n` +
      ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((one) => `${one}_temp_path ${folder}/${one};\n`)
        .join('') +
      `${text}}\n`,
    arguments: (file, folder) => ['-p', folder, '-e', 'stderr', '-c', file],
  },
  apache: {
    program: '/usr/sbin/apache2',
    config: (text, folder, { https, http }) =>
      `ServerRoot ${folder}\nDefaultRuntimeDir ${folder}\nPidFile ${folder}/pid\nErrorLog ${folder}/logs/fout\n` +
      `${user === 'root' ? 'User nobody\nGroup nogroup\n' : ''}ServerName localhost\n` +
      ['mpm_event', 'authn_core', 'authz_core', 'authz_user', 'ssl', 'proxy', 'proxy_http', 'headers', 'alias', 'env']
        .concat(text.includes('OIDC') ? ['auth_openidc'] : [])
        .map((one) => `LoadModule ${one}_module ${modules}/mod_${one}.so\n`)
        .join('') +
      `Listen 127.0.0.1:${https}\nListen 127.0.0.1:${http}\n${text}`,
    arguments: (file) => ['-X', '-f', file],
  },
  haproxy: {
    program: '/usr/sbin/haproxy',
    config: (text) => `global\n  maxconn 100\n${text}`,
    arguments: (file) => ['-db', '-f', file],
  },
};

export const isInstalled = (kind) => {
  try {
    accessSync(kinds[kind].program);
    return true;
  } catch {
    return false;
  }
};

async function answers(port) {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/**
 * Starts a proxy before the application on port `to`, set up as `text` says. `change` makes of it, when
 * ports and folder are known, what else must be of this machine. Returns the ports where it takes https
 * and http, and `stop`.
 */
export async function startProxy(kind, to, { text: given = example(kind), change = (text) => text } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'maatlat-proxy-'));
  const certificate = join(folder, 'maatlat.pem');
  const key = join(folder, 'maatlat.key');
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'].concat(
      ['-subj', `/CN=${siteName}`, '-addext', `subjectAltName=DNS:${siteName}`, '-keyout', key, '-out', certificate],
    ),
    { stdio: 'ignore' },
  );
  const both = join(folder, 'maatlat-met-sleutel.pem');
  writeFileSync(both, readFileSync(certificate, 'utf8') + readFileSync(key, 'utf8'));
  const ports = { https: await freePort(), http: await freePort() };
  const text = (await change(given, { ...ports, folder }))
    .replaceAll('/etc/ssl/', `${folder}/`)
    .replaceAll('127.0.0.1:8080', `127.0.0.1:${to}`)
    .replace(/(listen |\*:|bind :)443/, (_, word) => word.replace(/(listen |bind ):?$/, '$1127.0.0.1:') + ports.https)
    .replace(/(listen |\*:|bind :)80\b/, (_, word) => word.replace(/(listen |bind ):?$/, '$1127.0.0.1:') + ports.http);
  const { program, config, arguments: words } = kinds[kind];
  const file = join(folder, 'proxy.conf');
  writeFileSync(file, config(text, folder, ports));
  mkdirSync(join(folder, 'logs'));
  const said = [];
  const child = spawn(program, words(file, folder), { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  child.stderr.on('data', (piece) => said.push(piece));
  const ended = once(child, 'exit');
  while (!(await answers(ports.https)))
    if (child.exitCode !== null) throw new Error(`${kind} does not start: ${Buffer.concat(said)}`);
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...ports, stop };
}
