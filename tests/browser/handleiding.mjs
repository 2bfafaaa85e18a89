// SPDX-License-Identifier: EUPL-1.2
// Pictures for the manual. Of each the text that is to be seen stands beside it: that text is held
// against the page of today, so that a picture cannot drift from its page, and no pixels are compared.
// Making them anew takes pngquant of Debian; comparing does not.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './rapporten.mjs';

export const manual = join(root, 'docs/handleiding');
const pictures = join(manual, 'beelden');
const renewing = process.env.MAATLAT_HANDLEIDING_VERNIEUW === '1';

const HOW_TO_RENEW =
  'Maak de beelden opnieuw, bekijk ze, en kijk of de tekst eromheen nog klopt:\n' +
  '  cd tests/browser && MAATLAT_HANDLEIDING_VERNIEUW=1 node --test ./handleiding.test.mjs';

/** A picture may weigh this much, and all together that: the manual is read on a phone too. */
const MOST_BYTES = 60_000;
const MOST_BYTES_OF_ALL = 1_500_000;

/** Runs in the page: what is to be seen in these parts, with what stands in the fields. */
function visibleText(parts) {
  const lines = [];
  for (const part of parts) {
    lines.push(part.innerText);
    for (const field of [part, ...part.querySelectorAll('*')]) {
      if (!field.matches('input, select, textarea')) continue;
      if (field.type === 'hidden' || !field.checkVisibility()) continue;
      const label = field.labels?.[0]?.innerText.trim() ?? field.getAttribute('aria-label') ?? '';
      if (field.type === 'radio' || field.type === 'checkbox') {
        if (field.checked) lines.push(`(x) ${label}`);
      } else if (field.tagName === 'SELECT') lines.push(`[${field.selectedOptions[0]?.innerText ?? ''}]`);
      else if (field.type !== 'file' && field.value) lines.push(`[${field.value}]`);
    }
  }
  return lines.join('\n');
}

const MONTHS = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';

/** What differs by the day, or by chance, gets the same word. */
function steady(text) {
  const soft = /\u00ad/g; // where a long word may be split
  const rules = [
    [soft, ''],
    [/\u00a0/g, ' '],
    [/\b(ma|di|woens|donder|vrij|zater|zon)(an)?(ns)?dag (?=\d)/g, ''],
    [new RegExp(`\\b\\d{1,2} (${MONTHS})( \\d{4})?`, 'g'), '<dag>'],
    [/\b\d{1,2}-\d{1,2}-\d{4}\b/g, '<dag>'],
    [/\b\d{4}-\d{2}-\d{2}\b/g, '<dag>'],
    [/\b\d{1,2}:\d{2}\b/g, '<tijd>'],
    [/\(\d+ (jaar|maanden?|dag(en)?)\)/g, '(<leeftijd>)'],
    [/\b[0-9a-f]{64}\b/g, '<kenmerk>'],
    [/\b[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}\b/g, '<pseudoniem>'],
    [/http:\/\/127\.0\.0\.1:\d+/g, '<adres>'],
    [/\b2025-\d{6}\b/g, '<nummer>'],
  ];
  const told = rules.reduce((so, [from, to]) => so.replace(from, to), text);
  const lines = told.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  return `${lines.filter(Boolean).join('\n')}\n`;
}

/**
 * Runs in the page: nothing has the focus, and no form tells when it kept a draft, which comes when it
 * comes. (A field that saves by itself does tell; a test waits for that.)
 */
function calm() {
  document.activeElement?.blur();
  for (const told of document.querySelectorAll('form[data-concept] .opslagstatus')) told.hidden = true;
  for (const told of document.querySelectorAll('.opslagstatus'))
    if (/concept/.test(told.textContent)) told.hidden = true;
}

/** Runs in the page: how high a picture is that cuts through nothing, at most this high. */
function wholeHeight([parts, top, atMost]) {
  const edges = parts
    .flatMap((part) => [...part.querySelectorAll('*')])
    .filter((one) => one.childElementCount === 0 || one.matches('tr, p, label, li, button, figure, summary'))
    .map((one) => one.getBoundingClientRect())
    .map((box) => [box.top + scrollY - top, box.bottom + scrollY - top])
    .filter(([from, to]) => to > from);
  for (let height = atMost; height > atMost / 2; --height)
    if (edges.every(([from, to]) => to <= height + 1 || from >= height - 1)) return height;
  return atMost;
}

/** The smallest box around all of these, with some room, inside the page. */
async function boxAround(page, parts, room) {
  const boxes = [];
  for (const part of parts) {
    const box = await part.evaluate((one) => {
      const { left, top, right, bottom } = one.getBoundingClientRect();
      return { left: left + scrollX, top: top + scrollY, right: right + scrollX, bottom: bottom + scrollY };
    });
    boxes.push(box);
  }
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    height: document.documentElement.scrollHeight,
  }));
  const x = Math.max(0, Math.min(...boxes.map((one) => one.left)) - room);
  const y = Math.max(0, Math.min(...boxes.map((one) => one.top)) - room);
  return {
    x,
    y,
    width: Math.min(width, Math.max(...boxes.map((one) => one.right)) + room) - x,
    height: Math.min(height, Math.max(...boxes.map((one) => one.bottom)) + room) - y,
  };
}

/** Keeps which pictures were made, and which no longer look like their page, for `checkAll`. */
export class Camera {
  made = new Set();
  drifted = [];

  /** A picture of these parts of the page together: made anew, or its text compared. */
  async shoot(page, name, parts, { atMost = 1000, room = 12 } = {}) {
    assert.ok(!this.made.has(name), `Er zijn twee beelden met de naam ${name}`);
    this.made.add(name);
    const found = [];
    for (const part of parts) {
      const one = typeof part === 'string' ? page.locator(part) : part;
      await one.first().scrollIntoViewIfNeeded();
      found.push(await one.first().elementHandle());
    }
    await page.evaluate(calm);
    const text = steady(await page.evaluate(visibleText, found));
    const kept = join(pictures, `${name}.txt`);
    if (renewing) {
      mkdirSync(pictures, { recursive: true });
      writeFileSync(kept, text);
      await page.evaluate(() => scrollTo(0, 0));
      const clip = await boxAround(page, found, room);
      if (clip.height > atMost) clip.height = await page.evaluate(wholeHeight, [found, clip.y, atMost]);
      const path = join(pictures, `${name}.png`);
      await page.screenshot({ path, clip, fullPage: true, animations: 'disabled', caret: 'hide' });
      // Of a page with few colours a picture of few colours is a third of the bytes.
      execFileSync('pngquant', ['--force', '--strip', '--ext', '.png', '48', path]);
      return;
    }
    assert.ok(existsSync(kept), `Het beeld ${name} is er nog niet. ${HOW_TO_RENEW}`);
    // Told at the end, all together: the walk goes on.
    const before = readFileSync(kept, 'utf8');
    if (text !== before) this.drifted.push({ name, before, text });
  }

  /** Every picture that is kept was made here, is used, is small, and has its text. */
  checkAll() {
    const names = this.drifted.map(({ name }) => name).join(', ');
    for (const { before, text } of this.drifted)
      assert.equal(text, before, `Deze beelden in de handleiding lijken niet meer op de pagina: ${names}. ${HOW_TO_RENEW}`);
    const kept = readdirSync(pictures);
    const named = (end) => kept.filter((one) => one.endsWith(end)).map((one) => one.slice(0, -end.length)).sort();
    const made = [...this.made].sort();
    if (renewing)
      for (const one of kept.filter((file) => !this.made.has(file.replace(/\.(png|txt)$/, '')))) rmSync(join(pictures, one));
    else {
      assert.deepEqual(named('.png'), made, `Niet elk beeld wordt door de test gemaakt. ${HOW_TO_RENEW}`);
      assert.deepEqual(named('.txt'), made, HOW_TO_RENEW);
    }
    const texts = readdirSync(manual).filter((one) => one.endsWith('.md')).map((one) => readFileSync(join(manual, one), 'utf8'));
    const used = new Set(texts.flatMap((text) => [...text.matchAll(/!\[([^\]]*)\]\(beelden\/([^)]+)\.png\)/g)].map(([, , name]) => name)));
    assert.deepEqual(made.filter((name) => !used.has(name)), [], 'Deze beelden staan in geen deel van de handleiding');
    assert.deepEqual([...used].filter((name) => !this.made.has(name)), [], 'Deze beelden worden door geen test gemaakt');
    const weights = made.map((name) => [name, statSync(join(pictures, `${name}.png`)).size]);
    assert.deepEqual(weights.filter(([, bytes]) => bytes > MOST_BYTES), [], 'Deze beelden zijn te groot');
    assert.ok(weights.reduce((sum, [, bytes]) => sum + bytes, 0) <= MOST_BYTES_OF_ALL, 'De beelden zijn samen te groot');
  }
}
