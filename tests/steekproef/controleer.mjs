// SPDX-License-Identifier: EUPL-1.2
// Repeats a draw from its certificate, by docs/trekking.md alone and with nothing of Maatlat:
//   node controleer.mjs bewijs.json lijst.csv sleutel.csv
// The list is a CSV with the heading dossier;melding;triage;start;afsluiting;soort;gemeente and ISO
// dates. Exit 0: the certificate holds. Exit 1: it does not, and why.
import { createHash, createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const TEKENS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const sha256 = (tekst) => createHash('sha256').update(tekst, 'utf8').digest('hex');
const opBytes = (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b));
const isGetrokken = (d) => d.stand === 'getrokken' || d.stand === 'vervangen';

class Verschil extends Error {}
const eis = (klopt, wat) => {
  if (!klopt) throw new Verschil(wat);
};

function csv(tekst) {
  const rijen = [];
  let rij = [''];
  let open = false;
  for (let i = 0; i < tekst.length; i++) {
    const t = tekst[i];
    if (open && t === '"' && tekst[i + 1] === '"') rij[rij.length - 1] += tekst[i++];
    else if (t === '"') open = !open;
    else if (!open && t === ';') rij.push('');
    else if (!open && t === '\n') {
      rijen.push(rij);
      rij = [''];
    } else if (open || t !== '\r') rij[rij.length - 1] += t;
  }
  if (rij.length > 1 || rij[0] !== '') rijen.push(rij);
  return rijen.map((r) => r.map((cel) => cel.trim().normalize('NFC')));
}

export function pseudoniem(sleutel, nummer) {
  const hmac = createHmac('sha256', Buffer.from(sleutel, 'hex')).update(nummer, 'utf8').digest();
  let bits = hmac.readBigUInt64BE(0) >> 4n;
  let tekens = '';
  for (let i = 0; i < 12; i++, bits >>= 5n) tekens = TEKENS[Number(bits & 31n)] + tekens;
  return tekens.match(/.{4}/g).join('-');
}

function leesLijst(tekst, sleutel) {
  const [kop, ...rijen] = csv(tekst);
  const cel = (rij, naam) => (kop.includes(naam) ? (rij[kop.indexOf(naam)] ?? '') : '');
  return rijen.map((rij) => ({
    nummer: cel(rij, 'dossier'),
    pseudoniem: pseudoniem(sleutel, cel(rij, 'dossier')),
    regel: ['melding', 'triage', 'start', 'afsluiting', 'soort', 'gemeente'].map((n) => cel(rij, n)),
    soort: cel(rij, 'soort') || 'niet ingevuld',
    gemeente: cel(rij, 'gemeente') || 'niet ingevuld',
    geen: '',
  }));
}

function verdeel(groepen, aantal) {
  const trek = new Map(groepen.map((g) => [g.naam, 0]));
  let open = groepen.filter((g) => g.aantal > 0);
  const som = () => open.reduce((s, g) => s + g.aantal, 0);
  for (;;) {
    const alles = som();
    const klein = open.filter((g) => aantal * g.aantal < alles);
    if (klein.length === 0) break;
    for (const g of klein) trek.set(g.naam, 1);
    aantal -= klein.length;
    open = open.filter((g) => !klein.includes(g));
  }
  const alles = som();
  let over = aantal;
  for (const g of open) {
    trek.set(g.naam, Math.floor((aantal * g.aantal) / alles));
    over -= trek.get(g.naam);
  }
  const rest = (g) => (aantal * g.aantal) % alles;
  open.sort((a, b) => rest(b) - rest(a) || b.aantal - a.aantal || opBytes(a.naam, b.naam));
  for (let i = 0; i < over; i++) trek.set(open[i].naam, trek.get(open[i].naam) + 1);
  return groepen.map((g) => trek.get(g.naam));
}

const groepsregels = (groepen, begin) => groepen.map((g) => [...begin, g.naam, g.aantal, g.trek].join('\t'));

/** The text of the first form: the list and the groups. */
const eersteVorm = ({ steekproef, groepen }) => [
  'maatlat-vastlegging-1',
  steekproef.populatieHash,
  steekproef.aantal,
  steekproef.kolom,
  ...groepsregels(groepen, []),
];

/** That of the second: a line of a name and its values for all that is bound. */
function tweedeVorm(bewijs) {
  const { steekproef, gelezen, grens } = bewijs;
  const regels = ['maatlat-vastlegging-2'];
  const zet = (...delen) => regels.push(delen.map((d) => String(d).replace(/[\x00-\x1f\x7f]/g, ' ')).join('\t'));
  for (const naam of ['onderzoek', 'organisatie']) zet(naam, bewijs[naam]);
  for (const naam of ['formulier', 'formulierVersie', 'formulierHash', 'peildatum', 'dubbelPercentage', 'populatieHash', 'aantal'])
    zet(naam, steekproef[naam]);
  if (gelezen) {
    for (const naam of ['bestand', 'bestandHash', 'soort', 'blad', 'bereik', 'rijen', 'verborgenRijen', 'verborgenKolommen', 'kalender', 'tekencodering', 'scheiding'])
      zet(naam, gelezen[naam]);
    for (const b of gelezen.nietGelezen) zet('nietGelezen', b.blad, b.waarom);
    zet('overgeslagenRijen', grens.overgeslagenRijen);
    for (const r of grens.reeksen) zet('reeks', r.voorvoegsel, r.aantal, r.ontbreekt);
    zet('korteReeksen', grens.korteReeksen, grens.korteReeksenOntbreekt);
    for (const maand of grens.maandenZonder) zet('maandZonder', maand);
    zet('afgekapt', grens.afgekapt);
  }
  zet('kolom', steekproef.kolom);
  return [...regels, ...groepsregels(bewijs.groepen, ['groep'])];
}

/** What the list is not, counted again. */
function telGrens(lijst) {
  const reeksen = new Map();
  for (const { nummer } of lijst) {
    const delen = nummer.match(/^(.*?)([0-9]{1,9})$/s);
    if (!delen) continue;
    if (!reeksen.has(delen[1])) reeksen.set(delen[1], new Set());
    reeksen.get(delen[1]).add(Number(delen[2]));
  }
  const geteld = [...reeksen].map(([voorvoegsel, waarden]) => ({
    voorvoegsel,
    aantal: waarden.size,
    ontbreekt: [...waarden].reduce((a, b) => Math.max(a, b)) - [...waarden].reduce((a, b) => Math.min(a, b)) + 1 - waarden.size,
  }));
  let lang = geteld.filter((r) => r.aantal >= 10).sort((a, b) => opBytes(a.voorvoegsel, b.voorvoegsel));
  if (lang.length > 100) lang = [];
  const kort = geteld.filter((r) => r.aantal >= 3 && !lang.includes(r));
  const samen = (naam) => kort.reduce((som, r) => som + r[naam], 0);
  const maanden = [...new Set(lijst.map((d) => d.regel[0].slice(0, 7)).filter((m) => m !== ''))].sort();
  const maandenZonder = [];
  for (let m = maanden[0]; m !== undefined && m < maanden.at(-1); ) {
    const [jaar, maand] = m.split('-').map(Number);
    m = maand === 12 ? `${jaar + 1}-01` : `${jaar}-${String(maand + 1).padStart(2, '0')}`;
    if (!maanden.includes(m)) maandenZonder.push(m);
  }
  return {
    reeksen: lang,
    korteReeksen: samen('aantal'),
    korteReeksenOntbreekt: samen('ontbreekt'),
    maandenZonder,
    afgekapt: lijst.filter((d) => /^[0-9]{15}0+$/.test(d.nummer)).length,
  };
}

function controleerVastlegging(bewijs, lijst) {
  const { steekproef, groepen, grens } = bewijs;
  const tweede = bewijs.soort === 'maatlat-trekkingsbewijs-2';
  const regels = lijst.map((d) => [d.pseudoniem, ...d.regel].join('\t') + '\n').sort(opBytes);
  eis(sha256(regels.join('')) === steekproef.populatieHash, 'de lijst is een andere');
  const tekst = tweede ? tweedeVorm(bewijs) : eersteVorm(bewijs);
  eis(sha256(tekst.join('\n') + '\n') === steekproef.vastleggingHash, 'de vastlegging is een andere');
  if (tweede && bewijs.gelezen)
    for (const [naam, waarde] of Object.entries(telGrens(lijst)))
      eis(JSON.stringify(waarde) === JSON.stringify(grens[naam]), `${naam} klopt niet met de lijst`);
  eis(lijst.length === steekproef.aantal, 'het aantal dossiers is een ander');
  const namen = [...new Set(lijst.map((d) => d[steekproef.kolom]))].sort(opBytes);
  eis(namen.join('\t') === groepen.map((g) => g.naam).join('\t'), 'de groepen zijn andere');
  for (const g of groepen)
    eis(lijst.filter((d) => d[steekproef.kolom] === g.naam).length === g.aantal, `groep ${g.naam} is een andere`);
}

function controleerStartwaarden(bewijs) {
  eis(bewijs.trekkingen.length > 0, 'er is niet getrokken');
  let vorige = bewijs.steekproef.vastgelegdOp;
  bewijs.trekkingen.forEach((t, i) => {
    eis(t.nr === i + 1, 'de trekkingen zijn niet op volgorde');
    eis(/^(computer:[0-9a-f]{64}|dobbelstenen:[1-6]{10,}-[1-6]{10,})$/.test(t.startwaarde), 'een startwaarde heeft een verkeerde vorm');
    eis(t.wanneer >= vorige, 'een trekking is van te vroeg');
    vorige = t.wanneer;
  });
  eis(new Set(bewijs.trekkingen.map((t) => t.startwaarde)).size === bewijs.trekkingen.length, 'een startwaarde is twee keer gebruikt');
}

function controleerTrekking(bewijs, lijst, trekking) {
  const { steekproef, groepen, dossiers } = bewijs;
  const eerder = new Set(dossiers.filter((d) => isGetrokken(d) && d.trekking < trekking.nr).map((d) => d.pseudoniem));
  const rest = groepen.map((g) => ({
    naam: g.naam,
    aantal: lijst.filter((d) => d[steekproef.kolom] === g.naam && !eerder.has(d.pseudoniem)).length,
  }));
  const samen = trekking.aantallen.reduce((a, b) => a + b, 0);
  const verwacht = trekking.nr === 1 ? groepen.map((g) => g.trek) : verdeel(rest, samen);
  eis(verwacht.join() === trekking.aantallen.join(), `trekking ${trekking.nr}: andere aantallen`);
  groepen.forEach((g, i) => {
    const loten = lijst
      .filter((d) => d[steekproef.kolom] === g.naam && !eerder.has(d.pseudoniem))
      .map((d) => [sha256(`maatlat-lot-1\n${trekking.startwaarde}\n${d.pseudoniem}`), d.pseudoniem])
      .sort();
    const uit = dossiers.filter((d) => d.trekking === trekking.nr && d.groep === g.naam);
    uit.sort((a, b) => a.volgorde - b.volgorde);
    const trek = trekking.aantallen[i];
    eis(uit.length >= trek, `trekking ${trekking.nr}: er ontbreken dossiers`);
    let reserves = false;
    for (const [j, d] of uit.entries()) {
      if (j < trek) eis(d.volgorde === j + 1 && isGetrokken(d) && d.vervangt === '', `${d.pseudoniem} staat verkeerd`);
      const [lot, wie] = loten[d.volgorde - 1] ?? [];
      eis(wie === d.pseudoniem && lot === d.lot, `${d.pseudoniem} hoort daar niet, of heeft een ander lot`);
      if (j < trek) continue;
      if (d.stand === 'reserve') reserves = true;
      else eis(!reserves && d.volgorde === j + 1 && d.vervangt !== '', `${d.pseudoniem} was niet de eerste reserve`);
    }
  });
  eis(
    dossiers.every((d) => d.trekking !== trekking.nr || groepen.some((g) => g.naam === d.groep)),
    'een dossier hoort bij geen groep',
  );
}

function controleerDossiers(bewijs) {
  const wie = new Map(bewijs.dossiers.map((d) => [d.pseudoniem, d]));
  eis(wie.size === bewijs.dossiers.length, 'een dossier staat er twee keer in');
  const vervangers = bewijs.dossiers.filter((d) => d.vervangt !== '');
  for (const d of vervangers) {
    const weg = wie.get(d.vervangt);
    const later = d.trekking > weg?.trekking || (d.trekking === weg?.trekking && d.volgorde > weg.volgorde);
    eis(later && weg.stand === 'vervangen' && weg.groep === d.groep, `${d.pseudoniem} kan ${d.vervangt} niet vervangen`);
  }
  for (const d of bewijs.dossiers) {
    eis((d.stand === 'gericht') === (d.trekking === 0) && d.trekking <= bewijs.trekkingen.length, `${d.pseudoniem} hoort bij geen trekking`);
    if (d.stand !== 'vervangen') continue;
    eis(d.reden !== '', `${d.pseudoniem} is vervangen zonder reden`);
    eis(vervangers.filter((v) => v.vervangt === d.pseudoniem).length === 1, `${d.pseudoniem} heeft niet één vervanger`);
  }
}

function controleerDubbele({ steekproef, groepen, trekkingen, dossiers }) {
  const dubbel = new Set();
  for (const t of trekkingen) {
    const uit = dossiers.filter((d) => d.trekking === t.nr && d.volgorde <= t.aantallen[groepen.findIndex((g) => g.naam === d.groep)]);
    uit.sort((a, b) => opBytes(a.lot, b.lot));
    for (const d of uit.slice(0, Math.ceil((uit.length * steekproef.dubbelPercentage) / 100))) dubbel.add(d.pseudoniem);
  }
  const opLot = [...dossiers].sort((a, b) => a.trekking - b.trekking || a.volgorde - b.volgorde);
  for (const d of opLot) if (d.vervangt !== '' && dubbel.has(d.vervangt)) dubbel.add(d.pseudoniem);
  for (const d of dossiers) eis(d.dubbel === dubbel.has(d.pseudoniem), `${d.pseudoniem}: een tweede lezer klopt niet`);
}

/** A number that a spreadsheet would take for a formula has an apostrophe before it. */
function zonderApostrof(cel) {
  const formule = /^[\s\p{Cc}\p{Cf}"']*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B]/u;
  return cel.startsWith("'") && formule.test(cel.slice(1)) ? cel.slice(1) : cel;
}

/** Nothing when the certificate holds; else what does not. */
export function controleer(bewijstekst, lijsttekst, sleuteltekst) {
  try {
    const bewijs = JSON.parse(bewijstekst);
    const [[woord, sleutel], ...paren] = csv(sleuteltekst);
    eis(/^maatlat-trekkingsbewijs-[12]$/.test(bewijs.soort), 'dit is geen trekkingsbewijs');
    eis(woord === 'sleutel' && /^[0-9a-f]{64}$/.test(sleutel), 'dit is geen sleutelbestand');
    for (const [naam, cel] of paren)
      eis(pseudoniem(sleutel, zonderApostrof(cel)) === naam, `${naam} komt niet van deze sleutel`);
    const lijst = leesLijst(lijsttekst, sleutel);
    controleerVastlegging(bewijs, lijst);
    controleerStartwaarden(bewijs);
    controleerDossiers(bewijs);
    for (const trekking of bewijs.trekkingen) controleerTrekking(bewijs, lijst, trekking);
    if (bewijs.soort === 'maatlat-trekkingsbewijs-2') controleerDubbele(bewijs);
    return '';
  } catch (fout) {
    if (fout instanceof Verschil) return fout.message;
    throw fout;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const teksten = process.argv.slice(2).map((pad) => readFileSync(pad, 'utf8'));
  const verschil = controleer(...teksten);
  console.log(verschil === '' ? 'Het trekkingsbewijs klopt.' : `Het trekkingsbewijs klopt niet: ${verschil}.`);
  process.exitCode = verschil === '' ? 0 : 1;
}
