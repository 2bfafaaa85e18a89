// SPDX-License-Identifier: EUPL-1.2
// The certificate that the program makes (tests/golden), checked by a program that was written from
// docs/trekking.md alone; and that this one sees every way of tampering.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { controleer, pseudoniem } from '../steekproef/controleer.mjs';

const lees = (naam, vorm = 'voorbeeld') =>
  readFileSync(new URL(`../golden/trekkingsbewijs-${vorm}/${naam}`, import.meta.url), 'utf8');
const bewijs = lees('bewijs.json');
const lijst = lees('lijst.csv');
const sleutel = lees('sleutel.csv');

test('het voorbeeld klopt', () => {
  assert.equal(controleer(bewijs, lijst, sleutel), '');
});

test('een bewijs van de eerste vorm klopt als wat het is', () => {
  const van = (naam) => lees(naam, 'eerste-vorm');
  assert.equal(controleer(van('bewijs.json'), van('lijst.csv'), van('sleutel.csv')), '');
  const omgenoemd = van('bewijs.json').replace('Veilig Thuis Utrecht', 'Veilig Thuis Drenthe');
  assert.equal(controleer(omgenoemd, van('lijst.csv'), van('sleutel.csv')), '', 'it never bound the name');
});

test('de volgorde van de lijst maakt niet uit', () => {
  const [kop, ...rijen] = lijst.trimEnd().split('\n');
  assert.equal(controleer(bewijs, [kop, ...rijen.reverse(), ''].join('\n'), sleutel), '');
});

test('een pseudoniem is wat RFC 4231 voorschrijft', () => {
  const key = '0b'.repeat(20) + '00'.repeat(12); // test case 1; HMAC fills a key up with zeros
  const bits = 0xb0344c61d8db385n;
  const tekens = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];
  const verwacht = Array.from({ length: 12 }, (_, i) => tekens[Number((bits >> BigInt(55 - 5 * i)) & 31n)]);
  assert.equal(pseudoniem(key, 'Hi There').replaceAll('-', ''), verwacht.join(''));
});

const metStand = (b, stand, trekking = 1) =>
  b.dossiers.find((d) => d.stand === stand && d.trekking === trekking);

const knoeierijen = {
  'een dossier verwisseld met een reserve': (b) => {
    const [een, ander] = [metStand(b, 'getrokken', 2), metStand(b, 'reserve', 2)];
    [een.pseudoniem, ander.pseudoniem] = [ander.pseudoniem, een.pseudoniem];
  },
  'een dossier van een andere plaats': (b) => (metStand(b, 'getrokken').volgorde += 1),
  'een lot gewijzigd': (b) => (metStand(b, 'getrokken').lot = 'f'.repeat(64)),
  'een dossier weggelaten': (b) => b.dossiers.splice(b.dossiers.indexOf(metStand(b, 'getrokken')), 1),
  'een dossier twee keer': (b) => b.dossiers.push({ ...metStand(b, 'getrokken') }),
  'een gericht dossier dat meetelt': (b) => (b.dossiers.find((d) => d.stand === 'gericht').stand = 'getrokken'),
  'een andere startwaarde': (b) => (b.trekkingen[0].startwaarde = 'dobbelstenen:1234561234-6543216542'),
  'twee keer dezelfde startwaarde': (b) => (b.trekkingen[1].startwaarde = b.trekkingen[0].startwaarde),
  'een trekking van voor de vastlegging': (b) => (b.trekkingen[0].wanneer = '2026-11-22T08:59:59.000Z'),
  'later een andere groepsverdeling': (b) => {
    b.groepen[0].trek += 1;
    b.groepen[1].trek -= 1;
  },
  'een andere verdeling van de uitbreiding': (b) => (b.trekkingen[1].aantallen = [3, 2]),
  'een andere organisatie': (b) => (b.organisatie = 'Veilig Thuis Drenthe'),
  'een ander onderzoek': (b) => (b.onderzoek += ' (vervolg)'),
  'een ander formulier': (b) => (b.steekproef.formulier = 'Iets anders'),
  'een andere formulierversie': (b) => (b.steekproef.formulierVersie = '2'),
  'een andere peildatum': (b) => (b.steekproef.peildatum = '2026-11-21'),
  'een ander deel voor een tweede lezer': (b) => (b.steekproef.dubbelPercentage = 10),
  'een ander tabblad': (b) => (b.gelezen.blad = 'Zuid'),
  'een ander bereik': (b) => (b.gelezen.bereik = 'A1:C64'),
  'verborgen rijen verzwegen': (b) => (b.gelezen.verborgenRijen += 1),
  'gaten verzwegen': (b) => (b.grens.reeksen[0].ontbreekt += 1),
  'maanden verzwegen': (b) => b.grens.maandenZonder.push('2026-02'),
  'een dubbele lezing weg': (b) => (b.dossiers.find((d) => d.dubbel).dubbel = false),
  'een vervanging zonder reden': (b) => (metStand(b, 'vervangen').reden = ''),
  'een vervanging teruggedraaid': (b) => (metStand(b, 'vervangen').stand = 'getrokken'),
  'een reserve overgeslagen': (b) => {
    const gebruikt = b.dossiers.find((d) => d.trekking === 2 && d.vervangt !== '');
    const volgende = b.dossiers.find((d) => d.stand === 'reserve' && d.groep === gebruikt.groep);
    Object.assign(volgende, { stand: 'getrokken', vervangt: gebruikt.vervangt });
    Object.assign(gebruikt, { stand: 'reserve', vervangt: '' });
  },
  'een reserve die zichzelf vervangt': (b) => {
    const een = metStand(b, 'reserve', 2);
    Object.assign(een, { stand: 'vervangen', vervangt: een.pseudoniem, reden: 'Een reden.' });
  },
  'twee reserves die elkaar vervangen': (b) => {
    const [een, ander] = b.dossiers.filter((d) => d.stand === 'reserve' && d.groep === 'advies');
    Object.assign(een, { stand: 'vervangen', vervangt: ander.pseudoniem, reden: 'Een reden.' });
    Object.assign(ander, { stand: 'vervangen', vervangt: een.pseudoniem, reden: 'Een reden.' });
  },
};
for (const [naam, knoei] of Object.entries(knoeierijen))
  test(`${naam}: klopt niet`, () => {
    const ander = JSON.parse(bewijs);
    knoei(ander);
    assert.notEqual(controleer(JSON.stringify(ander), lijst, sleutel), '');
  });

const anderBestand = {
  'een dossier minder': [lijst.replace(/2026-130;.*\n/, ''), sleutel],
  'een andere datum': [lijst.replace('2026-01-06', '2026-01-07'), sleutel],
  'een ander nummer': [lijst.replace('2026-130;', '2026-999;'), sleutel],
  'een andere sleutel': [lijst, sleutel.replace(/^sleutel;.{64}/, `sleutel;${'0'.repeat(64)}`)],
};
for (const [naam, [dezeLijst, dezeSleutel]] of Object.entries(anderBestand))
  test(`${naam}: klopt niet`, () => {
    assert.ok(dezeLijst !== lijst || dezeSleutel !== sleutel);
    assert.notEqual(controleer(bewijs, dezeLijst, dezeSleutel), '');
  });
