// SPDX-License-Identifier: EUPL-1.2
// Sends the forms of the application as a browser does, without showing a page: for what a test
// needs to be there, and does not look at.

const hidden = (html, name) => html.match(new RegExp(`name="${name}" value="([^"]*)"`))?.[1];

export class Client {
  #cookie;

  /** `app` has the address, and what a proxy before it would add. */
  constructor({ url, headers = {} }) {
    this.url = url;
    this.headers = headers;
  }

  async #fetch(path, options = {}) {
    const headers = { Origin: this.url, 'Sec-Fetch-Site': 'same-origin', ...this.headers };
    if (this.#cookie) headers.Cookie = `${this.#cookie.name}=${this.#cookie.value}`;
    const answer = await fetch(new URL(path, this.url), { headers, redirect: 'manual', ...options });
    const [, name, value] = answer.headers.get('set-cookie')?.match(/^([^=]+)=([^;]*)/) ?? [];
    if (name) this.#cookie = { name, value, url: this.url };
    return answer;
  }

  async get(path) {
    const answer = await this.#fetch(path);
    if (answer.status !== 200) throw new Error(`GET ${path}: ${answer.status}`);
    return answer.text();
  }

  /**
   * Sends `fields` to `path`, with the token of the page `from`. A field that is a list goes more
   * than once. Returns where the answer sends us, or its text.
   */
  async post(path, fields, from = path) {
    const page = await this.get(from);
    const body = new URLSearchParams();
    body.set('zegel', hidden(page, 'zegel'));
    body.set('handeling', hidden(page, 'handeling'));
    for (const [name, value] of Object.entries(fields))
      for (const one of [value].flat()) body.append(name, one);
    const answer = await this.#fetch(path, { method: 'POST', body });
    const text = await answer.text();
    if (answer.status === 303) return answer.headers.get('location');
    if (answer.status !== 200 || text.includes('<title>Fout'))
      throw new Error(`POST ${path}: ${answer.status}\n${text}`);
    return text;
  }

  /** Stores a field of a toets, over this version of it; by default nobody wrote it before. */
  field(toets, key, value, version = 0) {
    return this.post(`/toets/${toets}/veld`, { sleutel: key, versie: `${version}`, waarde: value }, '/account');
  }

  async logIn({ email, password }) {
    await this.post('/inloggen', { email, wachtwoord: password });
    return this;
  }

  /** For the windows of a browser. */
  get cookies() {
    return [this.#cookie];
  }
}

export const logInClient = (app, who) => new Client(app).logIn(who);
