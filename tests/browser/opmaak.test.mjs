// SPDX-License-Identifier: EUPL-1.2
// Every rendered report is valid HTML: the Nu checker has nothing to say, not even a warning.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { test } from 'node:test';
import { renderReports } from './rapporten.mjs';

const vnu = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');

test('elk rapport is geldige HTML', () => {
  const reports = renderReports('opmaak');
  assert.equal(reports.length, 27, 'the national report and 26 organisations');
  const run = spawnSync('java', ['-jar', vnu, '--format', 'json', '--stdout', ...reports], {
    maxBuffer: 1 << 28,
  });
  assert.equal(run.error, undefined);
  const findings = JSON.parse(run.stdout.toString()).messages.map(
    ({ url, lastLine, subType, type, message }) =>
      `${basename(url)}:${lastLine}: ${subType ?? type}: ${message}`,
  );
  assert.deepEqual(findings, []);
});
