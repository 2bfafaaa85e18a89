// SPDX-License-Identifier: EUPL-1.2
// A server that answers our scripts as the application does, as far as a test tells it to. It gives
// out the scripts themselves as they stand in the repository.

import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';

const TYPES = { js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' };

function body(request) {
  return new Promise((done) => {
    let text = '';
    request.on('data', (part) => (text += part));
    request.on('end', () => done(text));
  });
}

/**
 * `pages`: path → HTML of the main part. `server.answer(post)` gives [status, html or address] for a post, or
 * null to break the connection; `server.posts` holds what came in.
 */
export async function startServer(pages) {
  const state = { posts: [], zegel: 'zegel-1', person: '3', answer: () => [200, '<p>goed</p>'] };
  const page = (main) =>
    `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>proef</title>` +
    `<link rel="icon" href="data:,"><script type="module" src="/statisch/maatlat.js"></script></head>` +
    `<body data-persoon="${state.person}" data-zegel="${state.zegel}">` +
    `<form method="post" action="/uitloggen" data-uitloggen><button>Uitloggen</button></form>` +
    `<main><article><h1>proef</h1>${main}</article></main></body></html>`;

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://proef');
    const send = (status, type, content) => {
      response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8` });
      response.end(content);
    };
    if (pathname.startsWith('/statisch/')) {
      const file = new URL(`../../statisch/${pathname.slice(10)}`, import.meta.url);
      return send(200, TYPES[pathname.split('.').pop()], await readFile(file));
    }
    if (request.method === 'GET') {
      const main = pathname === '/account' ? 'account' : pages[pathname];
      const found = typeof main === 'function' ? main() : main;
      const silent = request.headers['x-maatlat'] === 'stil';
      return send(found === undefined ? 404 : 200, 'text/html', silent ? found : page(found));
    }
    const text = await body(request);
    const post = {
      path: pathname,
      silent: request.headers['x-maatlat'] === 'stil',
      text,
      fields: Object.fromEntries(new URLSearchParams(text)),
    };
    state.posts.push(post);
    const answer = state.answer(post);
    if (answer === null) return request.socket.destroy();
    if (answer[0] === 303) response.setHeader('Location', answer[1]);
    return send(answer[0], 'text/html', answer[1]);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  state.url = `http://127.0.0.1:${server.address().port}`;
  state.stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return state;
}

/** One field in a form, as the templates give it. */
export const field = (key, version, value = '', id = 'vak') =>
  `<form method="post" action="/toets/5/veld" data-opslaan>` +
  `<input type="hidden" name="zegel" value="zegel-1"><input type="hidden" name="handeling" value="h1">` +
  `<input type="hidden" name="sleutel" value="${key}"><input type="hidden" name="versie" value="${version}">` +
  `<label for="${id}">Tekst</label><textarea id="${id}" name="waarde">\n${value}</textarea>` +
  `<p class="opslagstatus" role="status"></p><button type="submit">Opslaan</button></form>`;

/** The score of a verwachting, in its section. */
export const score = (code) =>
  `<section id="verwachting-${code}"><h2>${code}</h2><form method="post" action="/toets/5/veld" data-opslaan>` +
  `<input type="hidden" name="zegel" value="zegel-1"><input type="hidden" name="handeling" value="h-${code}">` +
  `<input type="hidden" name="sleutel" value="score/${code}"><input type="hidden" name="versie" value="1">` +
  '<fieldset><legend>Score</legend>' +
  ['voldoende', 'onvoldoende', 'nvt', '']
    .map((word) => `<input type="radio" name="waarde" value="${word}" aria-label="${word || 'open'}">`)
    .join('') +
  `</fieldset><p class="opslagstatus" role="status"></p></form></section>`;
