// SPDX-License-Identifier: EUPL-1.2
// What the manual calls by its words on the screen is called so on a page: each bold text stands in a
// template or in a text of the program. And each link of the manual leads to a heading that is there.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { manual } from './handleiding.mjs';
import { root } from './rapporten.mjs';

const parts = ['inspecteur.md', 'vt-management.md', 'coordinator.md'];
const read = (name) => readFileSync(join(manual, name), 'utf8');

function* filesUnder(folder, end) {
  for (const one of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, one.name);
    if (one.name === 'node_modules') continue;
    if (one.isDirectory()) yield* filesUnder(path, end);
    else if (end.test(one.name)) yield path;
  }
}

/**
 * The texts of the program: templates without tags and markers, strings, those over two lines as one,
 * and for what is put together what is to be seen in the pictures.
 */
function screenTexts() {
  const texts = [];
  for (const path of filesUnder(join(root, 'templates'), /\.tpl$/))
    texts.push(readFileSync(path, 'utf8').replace(/\{\{[^}]*\}\}/g, '\n').replace(/<[^>]*>/g, '\n'));
  for (const path of filesUnder(join(root, 'src'), /\.(cpp|h)$/))
    for (const [, string] of readFileSync(path, 'utf8').replace(/"\s*\n\s*"/g, '').matchAll(/"((?:[^"\\\n]|\\.)*)"/g))
      texts.push(string);
  for (const path of filesUnder(join(root, 'statisch'), /\.js$/)) texts.push(readFileSync(path, 'utf8'));
  for (const path of filesUnder(manual, /\.txt$/)) texts.push(readFileSync(path, 'utf8'));
  return texts.join('\n');
}

/** Bold words, but for the question or short sentence that a paragraph or a point begins with. */
function wordsOnScreen(text) {
  const lines = text.split('\n').map((line) => line.replace(/^(- |\d+\. )?\*\*[^*]+[.?]\*\*/, ''));
  return new Set(lines.flatMap((line) => [...line.matchAll(/\*\*([^*]+)\*\*/g)].map(([, words]) => words)));
}

const address = (heading) =>
  heading.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

test('the words that the manual prints bold stand on a page', () => {
  const texts = screenTexts();
  for (const part of parts) {
    const words = [...wordsOnScreen(read(part))];
    assert.ok(words.length > 20, part);
    assert.deepEqual(words.filter((one) => !texts.includes(one)), [], `${part}: dit staat op geen enkele pagina. Schrijf het zoals het er staat.`);
  }
});

test('a word that stands on no page would be found', () => {
  assert.deepEqual([...wordsOnScreen('1. Kies **Opslaan** en dan **Bestaat niet**.')], ['Opslaan', 'Bestaat niet']);
  assert.deepEqual([...wordsOnScreen('- **Klopt alles?** Kies **Dien in**.')], ['Dien in']);
  assert.ok(!screenTexts().includes('Bestaat niet'));
});

test('every link of the manual leads to a heading', () => {
  const there = readdirSync(manual).filter((name) => name.endsWith('.md'));
  const headings = new Map(there.map((name) => [name, [...read(name).matchAll(/^##+ (.+)$/gm)].map(([, heading]) => address(heading))]));
  for (const part of parts)
    for (const [, file, anchor] of read(part).matchAll(/\]\(([a-z-]*\.md)?#([^)]+)\)/g)) {
      const known = headings.get(file ?? part);
      if (file && !known) continue; // a part that somebody else is writing
      assert.ok(known.includes(anchor), `${part}: ${file ?? ''}#${anchor}`);
    }
});
