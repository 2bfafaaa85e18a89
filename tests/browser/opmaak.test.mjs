// SPDX-License-Identifier: EUPL-1.2
// Every rendered report is valid HTML: the Nu checker has nothing to say, not even a warning.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { test } from 'node:test';
import { renderReports } from './rapporten.mjs';

const vnu = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');

test('elk rapport is geldige HTML', () => {
  const reports = renderReports('opmaak');
  assert.equal(reports.length, 27, 'the national report and 26 organisations');
  // Its guess of the language differs from run to run; that the page says `nl` is tested beside it.
  const options = ['-jar', vnu, '--no-langdetect', '--format', 'json', '--stdout'];
  const run = spawnSync('java', [...options, ...reports], { maxBuffer: 1 << 28 });
  assert.equal(run.error, undefined);
  const findings = JSON.parse(run.stdout.toString()).messages.map(
    ({ url, lastLine, subType, type, message }) =>
      `${basename(url)}:${lastLine}: ${subType ?? type}: ${message}`,
  );
  assert.deepEqual(findings, []);
  for (const report of reports) assert.match(readFileSync(report, 'utf8'), /<html lang="nl"[ >]/);
});
