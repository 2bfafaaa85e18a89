// SPDX-License-Identifier: EUPL-1.2
// The whole way of a toets from concept to publication, with the people that it takes, with and
// without JavaScript: a return, a late reaction, a point that raises a score, a difference that
// nobody explained, a suspension, a second editie before any publication, and a withdrawal.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { axeFindings, openFile, startBrowser } from './browser.mjs';
import { startFirefox } from './firefox.mjs';
import { logInClient } from './klant.mjs';
import { people, receive, windowOf } from './mensen.mjs';
import { acceptGaps, mendGaps, openOnderzoek, publishedScores } from './onderzoek.mjs';
import { deadLinks, faultsOnPaper, leadingTexts, readPages } from './papier.mjs';
import { root } from './rapporten.mjs';
import { inDays, program, startApplication } from './toepassing.mjs';
import { field, giveScore, unfold } from './velden.mjs';

const { inspecteurA, inspecteurB, inspecteurElders, coordinator, management } = people;
const everybody = [inspecteurA, inspecteurB, inspecteurElders, coordinator, management];

let browser;

before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

/** A day as forms take it, so many days from now, by the clock of the Netherlands. */
const day = (days) =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });

// Past the term of the organisation, and then past the two weeks after the decision. Holidays can
// make either longer.
const AFTER_THE_TERM = 28;
const AFTER_THE_DECISION = AFTER_THE_TERM + 21;

/** Where pictures of the pages go, when somebody asked for them. */
const pictures = process.env.MAATLAT_BEELDEN;

for (const javaScriptEnabled of [true, false]) {
  const kind = javaScriptEnabled ? 'met JavaScript' : 'zonder JavaScript';
  const short = javaScriptEnabled ? 'js' : 'zonder';
  let app;
  let toets;
  let onderzoek;
  const windows = new Map();
  const of = (who) => windows.get(who);
  const steps = [];
  let days = 0;
  let broken = false;

  /** A step of the way; those after one that failed have nothing to go on. */
  const way = (name, act) =>
    test(`${kind}: ${name}`, async (context) => {
      if (broken) return context.skip('een stap ervoor lukte niet');
      broken = true;
      try {
        await act();
        broken = false;
      } finally {
        // How it looked when it went wrong, for each of them.
        if (broken && pictures)
          for (const [who, page] of windows)
            await page.screenshot({ path: join(pictures, `${short}-fout-${who.email}.png`), fullPage: true });
      }
    });

  /** The application goes on that many days from now; everybody comes in anew. */
  async function wait(until) {
    days = until;
    await app.restart({ days });
    for (const [who, page] of windows)
      await page.context().addCookies((await logInClient(app, who)).cookies);
  }

  /** Opens a page as somebody, and holds it to what every page must be. */
  async function go(who, path) {
    const page = of(who);
    const answer = await page.goto(path);
    assert.equal(answer.status(), 200, `${who.name} ${path}`);
    return page;
  }

  async function look(page, name) {
    assert.deepEqual(javaScriptEnabled ? await axeFindings(page) : [], [], `${name}: ${page.url()}`);
    if (!pictures) return;
    mkdirSync(pictures, { recursive: true });
    await page.screenshot({ path: join(pictures, `${short}-${name}.png`), fullPage: true });
  }

  /** Presses a button, and says what the page says of it: a success, or the first fault. */
  async function press(page, name, { good = true } = {}) {
    steps.push(typeof name === 'string' ? name : String(name));
    const button = page.getByRole('button', { name }).first();
    if ((await button.count()) === 0) {
      const there = await page.locator('main').getByRole('button').allInnerTexts();
      assert.fail(`${page.url()} heeft geen knop ${name}, maar: ${there.join(' | ')}`);
    }
    // Until the answer is there: who goes on sooner breaks off what was sent.
    await Promise.all([page.waitForNavigation(), button.click()]);
    const fault = page.locator('.foutenlijst, main .error');
    const faults = (await fault.count()) > 0 ? await fault.first().innerText() : '';
    if (good) assert.equal(faults, '', `${page.url()} na "${name}"`);
    return faults;
  }

  /** Each page of the folder for a site: without faults, and readable on a small screen. */
  async function keepsToPages(folder) {
    const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
    assert.ok(pages.length >= 3, pages.join(', '));
    for (const name of pages) {
      const page = await openFile(browser, join(folder, name), { width: 320 });
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320, name);
      assert.deepEqual(await axeFindings(page), [], name);
      assert.deepEqual(page.complaints, [], name);
      await page.context().close();
    }
  }

  /** Files as people get them: [what it is, its path]. */
  const leaving = [];

  async function keepFile(address, name) {
    const page = of(inspecteurA);
    const answer = await page.request.get(new URL(address, page.url()).href);
    assert.equal(answer.status(), 200, address);
    const kept = join(pictures ?? app.folder, `${short}-${name}.html`);
    writeFileSync(kept, await answer.text());
    leaving.push([name, kept]);
  }

  /** Each report that left: whole by itself, and good to read on paper from either browser. */
  async function eachStandsAlone() {
    const firefox = await startFirefox();
    try {
      for (const [name, path] of leaving) {
        const page = await openFile(browser, path);
        const pdfs = ['chromium', 'firefox'].map((kind) => path.replace(/html$/, `${kind}.pdf`));
        assert.deepEqual(await page.evaluate(deadLinks), [], name);
        await page.pdf({ path: pdfs[0], preferCSSPageSize: true, printBackground: true });
        await firefox.print(path, pdfs[1]);
        await page.emulateMedia({ media: 'print' });
        const leading = await page.evaluate(leadingTexts);
        for (const pdf of pdfs) assert.deepEqual(faultsOnPaper(readPages(pdf), leading), [], `${name}: ${pdf}`);
        await page.context().close();
      }
    } finally {
      await firefox.close();
    }
  }

  const fill = (page, name, text) => page.locator(`[name="${name}"]:visible`).first().fill(text);

  /** What the top of the page says of how far the toets is. */
  const stand = (page) => page.locator('.stand').first().innerText();

  way('een onderzoek met alle stappen', async () => {
    app = await startApplication();
    await receive(app, ...everybody);
    const opened = await openOnderzoek(app, ['IJsselland'], [inspecteurA, inspecteurB]);
    toets = `/toets/${opened.toetsen.IJsselland}`;
    onderzoek = opened.path;
    for (const who of everybody)
      windows.set(who, await windowOf(browser, app, who, { javaScriptEnabled }));

    const page = await go(coordinator, `${onderzoek}/stappen`);
    for (const step of ['collegiaal', 'wederhoor', 'verschillen']) await page.locator(`[name=stappen][value="${step}"]`).check();
    await look(page, 'stappen');
    await press(page, /Opslaan/);
    await go(coordinator, `${onderzoek}/openbaarmaking`);
    await page.locator('[name=regime]').first().check();
    await look(page, 'openbaarmaking');
    await press(page, 'Sla op');

    const writes = await logInClient(app, inspecteurA);
    for (const [code, score] of publishedScores('IJsselland'))
      if (score !== 'nvt') await writes.field(toets.split('/')[2], `score/${code}`, score);
    const others = publishedScores('IJsselland').filter(([code, score]) => code !== '1.1.2' && score !== 'nvt');
    await mendGaps(writes, toets.split('/')[2], others);
    await writes.field(toets.split('/')[2], 'motivering/1.1.2', 'De dienst is altijd bezet. Dat staat in het rooster.');
  });

  way('een collega geeft het concept terug en keurt het dan goed', async () => {
    const page = await go(inspecteurA, `${toets}/collegiale-toets`);
    await page.locator('[name=collega]').first().waitFor();
    await page.locator('[name=collega]').selectOption({ label: inspecteurElders.name });
    await look(page, 'collegiaal-vragen');
    await press(page, /Vraag/);
    assert.match(await stand(page), /collegiale toets/i);

    const reader = await go(inspecteurElders, '/');
    await look(reader, 'start-collega');
    await go(inspecteurElders, `${toets}/collegiale-toets`);
    await fill(reader, 'reden', 'Leg uit hoe het rooster is gezien.');
    await look(reader, 'collegiaal-lezen');
    await press(reader, /Geef.*terug/);

    await go(inspecteurA, toets);
    await look(page, 'teruggegeven');
    await go(inspecteurA, `${toets}/collegiale-toets`);
    await page.getByText('Leg uit hoe het rooster is gezien.').first().waitFor();
    await page.locator('[name=collega]').selectOption({ label: inspecteurElders.name });
    await press(page, /Vraag/);
    await go(inspecteurElders, `${toets}/collegiale-toets`);
    const read = reader.locator('[name=gelezen]');
    if (await read.count()) await read.check();
    await press(reader, /Keur.*goed/);
  });

  way('de organisatie krijgt het concept en dient een punt in', async () => {
    await keepFile(`${toets}/rapport?als=bestand`, 'concept');
    const page = await go(inspecteurA, `${toets}/wederhoor`);
    const recipients = page.locator('[name=ontvanger]');
    for (let i = 0; i < (await recipients.count()); ++i) await recipients.nth(i).check();
    await page.locator('[name=verantwoordelijke]').selectOption({ index: 1 });
    await look(page, 'wederhoor-sturen');
    await press(page, 'Stuur voor wederhoor');

    const theirs = await go(management, '/');
    await look(theirs, 'start-organisatie');
    const nr = toets.split('/')[2];
    await go(management, `/wederhoor/${nr}/rapport`);
    assert.match(await theirs.locator('body').innerText(), /NIET VERSPREIDEN/);
    await go(management, `/wederhoor/${nr}/passages`);
    await look(theirs, 'wederhoor-passages');
    const minus = publishedScores('IJsselland').find(([, score]) => score === 'onvoldoende')[0];
    await go(management, `/wederhoor/${nr}/punt/nieuw?plaats=score/${minus}`);
    await theirs.locator('[name=soort]').nth(1).check();
    await fill(theirs, 'tekst', 'De score klopt niet: het plan was er al tijdens het bezoek.');
    await look(theirs, 'wederhoor-punt');
    await press(theirs, 'Opslaan');
    await fill(theirs, 'bewijsdatum', day(-20));
    await theirs.locator('input[type=file]').setInputFiles({
      name: 'plan.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
    });
    await press(theirs, 'Bewijs toevoegen');
    // Before it is handed in nobody of the inspectie reads a word of it.
    const before = await go(inspecteurA, `${toets}/wederhoor`);
    assert.doesNotMatch(await before.locator('body').innerText(), /het plan was er al/);
  });

  way('de termijn gaat voorbij, en een te late reactie komt toch binnen', async () => {
    await wait(AFTER_THE_TERM);
    const page = await go(inspecteurA, '/');
    assert.match(await page.locator('main').innerText(), /te laat/i);
    await look(page, 'start-termijn-voorbij');
    const theirs = await go(management, '/');
    assert.match(await theirs.locator('main').innerText(), /te laat/i);
    await go(management, `/wederhoor/${toets.split('/')[2]}`);
    const sure = theirs.locator('[name=zeker]');
    if (await sure.count()) await sure.check();
    await look(theirs, 'wederhoor-indienen');
    await press(theirs, /Dien.*in/);
    await go(inspecteurA, `${toets}/wederhoor`);
    assert.match(await page.locator('main').innerText(), /ingediend door .*, te laat\./);
    await look(page, 'wederhoor-te-laat');
  });

  way('een punt verhoogt een score, en een verschil zonder verklaring houdt tegen', async () => {
    const page = await go(inspecteurA, `${toets}/verwerking`);
    await look(page, 'verwerking');
    await Promise.all([page.waitForNavigation(), page.locator('ul.kaarten a').first().click()]);
    await page.locator('[name=uitkomst]').first().check();
    await fill(page, 'motivering', 'Het plan laat zien dat de organisatie hieraan voldeed.');
    await look(page, 'punt-beslissen');
    await press(page, 'Besluit opslaan');
    const point = new URL(page.url()).pathname;

    const second = await go(inspecteurB, point);
    await look(second, 'punt-meelezen');
    await press(second, 'Ik ben het eens met dit besluit');

    const minus = publishedScores('IJsselland').find(([, score]) => score === 'onvoldoende')[0];
    await go(inspecteurA, `${toets}/criterium/${minus.slice(0, 3)}`);
    if (javaScriptEnabled) {
      await giveScore(page, minus, 'voldoende');
    } else {
      const block = field(page, `score/${minus}`);
      await unfold(page, block);
      await block.locator('[value=voldoende]').check();
      await Promise.all([page.waitForNavigation(), block.getByRole('button', { name: /^Opslaan/ }).click()]);
    }

    await go(inspecteurA, `${toets}/vaststellen`);
    await look(page, 'voorleggen-geweigerd');
    assert.equal(await page.getByRole('button', { name: 'Leg voor ter vaststelling' }).count(), 0);
    assert.match(await page.locator('main').innerText(), /verschillen met het concept die nog nergens bij horen/);

    await go(inspecteurA, `${toets}/verschillen`);
    await look(page, 'verschillen');
    const boxes = page.locator('[name=verschil]');
    for (let i = 0; i < (await boxes.count()); ++i) await boxes.nth(i).check();
    const grounds = page.locator('[name=grond]');
    const ofPoint = await grounds.locator('option').evaluateAll((all) => all.map((one) => one.value).find((one) => one.startsWith('punt/')));
    await grounds.selectOption(ofPoint);
    await press(page, 'Opslaan');
    assert.match(await page.locator('main').innerText(), /1\.|alle/i);
  });

  const adopt = async () => {
    const page = await go(inspecteurA, `${toets}/vaststellen`);
    await acceptGaps(page);
    await look(page, 'voorleggen');
    await press(page, 'Leg voor ter vaststelling');
    assert.equal(await page.getByRole('button', { name: 'Stel vast' }).count(), 0, 'not by who offered it');
    const second = await go(inspecteurB, `${toets}/vaststellen`);
    const own = second.locator('form', { has: second.getByRole('button', { name: 'Stel vast' }) });
    await acceptGaps(own);
    await second.locator('[name=gelezen]').check();
    await look(second, 'vaststellen');
    await press(second, 'Stel vast');
  };

  way('twee stellen vast, en een tweede editie komt er nog voor de publicatie', async () => {
    await adopt();
    const theirs = await go(management, `/wederhoor/${toets.split('/')[2]}`);
    await theirs.getByText('Het plan laat zien dat de organisatie hieraan voldeed.').first().waitFor();
    await look(theirs, 'besluiten-gelezen');

    const page = await go(inspecteurA, `${toets}/vaststellen`);
    await page.locator('form', { has: page.getByRole('button', { name: /nieuwe editie/ }) }).locator('[name=reden]').fill('Een zin klopte niet.');
    await press(page, 'Open voor een nieuwe editie');
    const writes = await logInClient(app, inspecteurA);
    const nr = toets.split('/')[2];
    await writes.post(`/toets/${nr}/veld`, { sleutel: 'motivering/1.1.2', versie: '1', waarde: 'De dienst is altijd bezet. Dat staat in het rooster van 2026.' }, '/account');
    await go(inspecteurA, `${toets}/verschillen`);
    const boxes = page.locator('[name=verschil]');
    for (let i = 0; i < (await boxes.count()); ++i) await boxes.nth(i).check();
    await page.locator('[name=grond]').selectOption('correctie');
    await page.locator('[name=reden]').fill('Het jaar ontbrak.');
    await press(page, 'Opslaan');
    await adopt();
    await go(inspecteurA, `${toets}/vaststellen`);
    await look(page, 'edities');
    assert.equal(await page.getByRole('heading', { name: /^Editie \d/ }).count(), 2);
    await keepFile(`${toets}/rapport?editie=2&als=bestand`, 'editie-2');
    await go(inspecteurA, `${toets}/rapport?editie=2`);
    await look(page, 'rapport-editie-2');
  });

  way('publicatieversie, besluit, schorsing, publicatie en weer weg', async () => {
    const page = await go(inspecteurA, `${toets}/publicatieversie`);
    await look(page, 'publicatieversie');
    const words = page.locator('[name=woorden]');
    await words.first().fill('het rooster van 2026');
    await page.locator('[name=grond]').first().check();
    await press(page, /Laat.*weg|Markeer/);
    const checked = page.locator('[name=nagekeken]');
    if (await checked.count()) await checked.check();
    await look(page, 'publicatieversie-gemarkeerd');
    await press(page, /Maak/);

    // Two weeks must pass: before that day there is no button, and the page names the day.
    const decides = await go(coordinator, `${toets}/publicatie`);
    await look(decides, 'besluit');
    await press(decides, 'Leg het besluit vast');
    assert.equal(await decides.getByRole('button', { name: 'Publiceer het rapport' }).count(), 0);
    await look(decides, 'besloten');
    const court = async (what, why) => {
      await decides.locator(`[name=opschorting][value=${what}]`).check();
      await fill(decides, 'dag', day(days));
      await fill(decides, 'kenmerk', 'zaak 1');
      await decides.locator('form', { has: decides.locator('[name=opschorting]') }).locator('[name=reden]').fill(why);
      await press(decides, 'Leg vast');
    };
    await court('geschorst', 'De rechter wil eerst een zitting.');
    assert.equal(await decides.getByRole('button', { name: 'Publiceer het rapport' }).count(), 0);
    await look(decides, 'geschorst');
    await court('vrijgegeven', 'Het verzoek is afgewezen.');
    assert.equal(await decides.getByRole('button', { name: 'Publiceer het rapport' }).count(), 0);

    const theirs = await go(management, `${toets}/besluit`);
    await fill(theirs, 'tekst', 'Wij herkennen ons in dit rapport en werken aan de verbeterpunten.');
    await look(theirs, 'reactie-op-besluit');
    await press(theirs, /Sla|Dien|Plaats/);

    await wait(AFTER_THE_DECISION);
    await go(coordinator, `${toets}/publicatie`);
    await press(decides, 'Publiceer het rapport');
    await look(decides, 'gepubliceerd');
    await go(management, '/publicaties');
    await look(theirs, 'publicaties');
    const folder = join(app.folder, 'maatlat.db-publicatie');
    const files = () => readdirSync(folder, { recursive: true }).map(String);
    const texts = () => files().filter((name) => /\.(html|json)$/.test(name)).map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
    assert.ok(existsSync(folder), 'a folder for a site');
    assert.match(texts(), /werken aan de verbeterpunten/);
    assert.doesNotMatch(texts(), /het rooster van 2026/);
    await keepsToPages(folder);
    const isReport = (path) => readFileSync(path, 'utf8').includes('<body class="organisatierapport">');
    const published = files().filter((one) => one.endsWith('.html')).map((one) => join(folder, one)).filter(isReport);
    assert.ok(published.length, 'a report in the folder');
    for (const path of published) {
      const kept = join(pictures ?? app.folder, `${short}-publicatieversie.html`);
      cpSync(path, kept);
      leaving.push(['publicatieversie', kept]);
    }
    if (javaScriptEnabled) await eachStandsAlone();
    if (pictures) cpSync(folder, join(pictures, `${short}-publicatie`), { recursive: true });

    await go(coordinator, `${toets}/publicatie`);
    await decides.locator('form', { has: decides.getByRole('button', { name: 'Haal het rapport weg' }) }).locator('[name=reden]').fill('De rechter vernietigde het besluit.');
    await fill(decides, 'melding', 'Dit rapport is weggehaald na een uitspraak van de rechter.');
    await press(decides, 'Haal het rapport weg');
    assert.match(texts(), /weggehaald na een uitspraak/);
    assert.doesNotMatch(texts(), /werken aan de verbeterpunten/);
    await look(decides, 'weggehaald');
    if (process.env.MAATLAT_BEELDEN) console.log(`${kind}: ${steps.length} keer een knop: ${steps.join(', ')}`);
  });

  way('alles wat is vastgelegd, is nog heel', async () => {
    const said = execFileSync(program, ['controleer', '--database', join(app.folder, 'maatlat.db')], { cwd: root, encoding: 'utf8', env: { ...process.env, ...inDays(days) } });
    assert.match(said, /heel/i);
  });

  test(`${kind}: geen pagina klaagde`, async () => {
    for (const page of windows.values()) assert.deepEqual(page.complaints, []);
    await app.stop();
  });
}
