// SPDX-License-Identifier: EUPL-1.2
// The feestdagen that the program computes, held against the package date-holidays, which computes
// them its own way. A difference must be one that is explained here.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import Holidays from 'date-holidays';

const ONZE_NAAM = {
  Nieuwjaar: 'Nieuwjaarsdag',
  'Goede Vrijdag': 'Goede Vrijdag',
  Pasen: 'Eerste Paasdag',
  'Tweede paasdag': 'Tweede Paasdag',
  Koningsdag: 'Koningsdag',
  Koninginnedag: 'Koninginnedag',
  Bevrijdingsdag: 'Bevrijdingsdag',
  Hemelvaartsdag: 'Hemelvaartsdag',
  Pinksteren: 'Eerste Pinksterdag',
  'Tweede pinksterdag': 'Tweede Pinksterdag',
  Kerstmis: 'Eerste Kerstdag',
  'Tweede kerstdag': 'Tweede Kerstdag',
};

// Where the package says that most people work, and the Algemene termijnenwet says feestdag.
const WEL_IN_DE_WET = {
  'Goede Vrijdag': 'article 3, second paragraph, puts it on a par with the feestdagen',
  Bevrijdingsdag: 'article 3, first paragraph, names the fifth of May of every year; that many ' +
    'have the day off once in five years is between employers and employees',
};

// What the package knows of and article 3 does not name.
const NIET_IN_DE_WET = {
  'Nationale Dodenherdenking': 'a day of remembrance',
  Moederdag: 'a custom',
  Vaderdag: 'a custom',
  Prinsjesdag: 'the opening of parliament; a day of work',
  'Sint-Maarten': 'a custom',
  Sinterklaasavond: 'a custom',
  Koninkrijksdag: 'a day of flags',
  Oudejaarsavond: 'banks close early; a day of work',
};

const lijst = readFileSync(new URL('../golden/feestdagen-2010-2035.txt', import.meta.url), 'utf8');
const onze = lijst.trimEnd().split('\n');

const jaren = Array.from({ length: 26 }, (_, i) => 2010 + i);
const pakket = new Holidays('NL');
const zijne = jaren.flatMap((jaar) => pakket.getHolidays(jaar, 'nl'));

test('every day that the package knows is a feestdag of ours, or a known difference', () => {
  for (const { date, name, type } of zijne) {
    if (NIET_IN_DE_WET[name]) {
      assert.notEqual(type, 'public', `${name} became a public holiday`);
      continue;
    }
    const dag = `${date.slice(0, 10)} ${ONZE_NAAM[name]}`;
    assert.ok(onze.includes(dag), `we do not have ${date.slice(0, 10)} ${name}`);
    assert.ok(type === 'public' || WEL_IN_DE_WET[name], `${dag} is only a ${type} day`);
  }
});

test('every feestdag of ours is one that the package knows', () => {
  const gevonden = zijne.map(({ date, name }) => `${date.slice(0, 10)} ${ONZE_NAAM[name]}`);
  assert.deepEqual(onze.filter((dag) => !gevonden.includes(dag)), []);
  assert.equal(onze.length, 11 * jaren.length);
});

test('the differences are still there', () => {
  for (const naam of Object.keys(WEL_IN_DE_WET))
    assert.ok(zijne.some(({ name, type }) => name === naam && type !== 'public'), naam);
  for (const naam of Object.keys(NIET_IN_DE_WET))
    assert.ok(zijne.some(({ name }) => name === naam), naam);
});
