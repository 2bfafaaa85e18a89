// SPDX-License-Identifier: EUPL-1.2
// Renders the round of 2015 into a folder under build/, for a test to look at.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(fileURLToPath(import.meta.url), '../../..');

/** Where pictures and prints are left for people to look at. */
export const pictures = join(root, 'build/schermafdrukken');

/** Paths of all rendered reports, from a folder `build/browser/<name>` that is made anew. */
export function renderReports(name) {
  const folder = join(root, 'build/browser', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  execFileSync(process.env.MAATLAT_PROGRAMMA ?? join(root, 'build/release/bin/maatlat'), ['rapport', '--uitvoer', folder], {
    cwd: root,
  });
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => join(folder, file));
}

/** The three that differ most: the national one, IJsselland with texts, one with only scores. */
export function threeKinds(reports) {
  const named = (pattern) => reports.find((path) => pattern.test(basename(path)));
  return [named(/^landelijk-rapport-/), named(/-ijsselland\.html$/), named(/-zeeland\.html$/)];
}
