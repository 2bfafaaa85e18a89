// SPDX-License-Identifier: EUPL-1.2
// What follows from a table of scores, counted in the plainest way there is: to hold the application
// against, which counts by bits and by logarithms.

import { readFileSync } from 'node:fs';

/** Of a file of scores: the codes, and per organisation its scores by code (true, false; nvt: null). */
export function readScores(file) {
  const [head, ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/).map((line) => line.split(';'));
  const codes = head.slice(1);
  const meaning = { 1: true, 3: false };
  const rows = new Map(
    lines.map(([name, ...cells]) => [name, Object.fromEntries(codes.map((code, i) => [code, meaning[cells[i]] ?? null]))]),
  );
  return { codes, rows };
}

const choose = (n, k) => {
  let out = 1n;
  for (let i = 0n; i < BigInt(k); ++i) out = (out * (BigInt(n) - i)) / (i + 1n);
  return k < 0 || k > n ? 0n : out;
};

/** The chance of `least` or more, exactly: whole numbers until the last division. */
export function chanceOfAtLeast(all, withIt, drawn, least) {
  let ways = 0n;
  for (let k = least; k <= Math.min(withIt, drawn); ++k) ways += choose(withIt, k) * choose(all - withIt, drawn - k);
  return Number((ways * 10n ** 15n) / choose(all, drawn)) / 1e15;
}

/** All pairs of codes, those that fail together furthest above chance first. */
export function pairs({ codes, rows }) {
  const out = [];
  codes.forEach((a, i) =>
    codes.slice(i + 1).forEach((b) => {
      const count = { neither: 0, onlyA: 0, onlyB: 0, both: 0 };
      for (const scores of rows.values()) {
        if (scores[a] === null || scores[b] === null) continue;
        if (!scores[a] && !scores[b]) ++count.neither;
        else if (!scores[a]) ++count.onlyA;
        else if (!scores[b]) ++count.onlyB;
        else ++count.both;
      }
      const all = count.neither + count.onlyA + count.onlyB + count.both;
      const failsA = count.neither + count.onlyA;
      const failsB = count.neither + count.onlyB;
      out.push({
        a, b, ...count, all,
        expected: (failsA * failsB) / all,
        above: count.neither - (failsA * failsB) / all,
        chance: chanceOfAtLeast(all, failsA, failsB, count.neither),
      });
    }),
  );
  return out.sort((one, other) =>
    Math.abs(one.above - other.above) > 1e-9 ? other.above - one.above : one.chance - other.chance,
  );
}

export function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** How many each organisation meets, of all codes or of those that begin so. */
export function met({ codes, rows }, begin = '') {
  return new Map(
    [...rows].map(([name, scores]) => [name, codes.filter((code) => code.startsWith(begin) && scores[code] === true).length]),
  );
}

export const comma = (number, digits = 1) => number.toFixed(digits).replace('.', ',');

/** A half or a whole, as medians are. */
export const half = (number) => (Number.isInteger(number) ? String(number) : comma(number));
