// SPDX-License-Identifier: EUPL-1.2
// A page in Chromium that remembers all it asked for and complained about.

import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const axe = createRequire(import.meta.url)('axe-core');

/** `args` come on top of ours. */
export function startBrowser(...args) {
  return chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...args,
    ],
  });
}

/** Opens a file; `page.asked` and `page.complaints` hold what happened meanwhile. */
export async function openFile(browser, path, { width = 1280, javaScript = true } = {}) {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    javaScriptEnabled: javaScript,
    locale: 'nl-NL',
  });
  const page = await context.newPage();
  page.asked = [];
  page.complaints = [];
  page.on('request', (request) => page.asked.push(request.url()));
  page.on('console', (message) => page.complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => page.complaints.push(error.message));
  await page.goto(pathToFileURL(path).href);
  return page;
}

/** What axe finds against WCAG 2.2 A and AA and its own best practices, one line each. */
export async function axeFindings(page) {
  await page.evaluate(axe.source);
  // axe looks at all of the page at once, also at what a browser lays out only when it is scrolled to.
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('body *'))
      if (getComputedStyle(one).contentVisibility === 'auto') one.style.contentVisibility = 'visible';
  });
  const result = await page.evaluate(() =>
    window.axe.run(document, {
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  return result.violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}: ${node.failureSummary}`),
  );
}
