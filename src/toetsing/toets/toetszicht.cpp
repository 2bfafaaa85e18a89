// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/toets/toetszicht.h"

#include "store/bronnen/concept_store.h"
#include "store/onderzoek/overname_store.h"
#include "store/opvolging/hertoets_store.h"
#include "store/spoor/gezien_store.h"
#include "store/traject/trajectinstelling_store.h"
#include "toetsing/handelen.h"
#include "toetsing/toets/toewijzingen.h"
#include "toetsing/toets/veldopmerkingen.h"

namespace maatlat {

namespace {

/// What it tests again, and what tests it again.
void voegHertoetsToe(Toetszicht& uit, const Toetsinzage& inzage) {
    uit.hertoetsOpenen = staatVast(uit.kop.status) && inzage.mag(Actie::hertoetsOpenen);
    if (uit.kop.soort == Toetssoort::hertoets) uit.hertoets = hertoetsStore::lees(inzage);
    const Toetseninzage alle(inzage.werkplek(), inzage, inzage.persoon());
    if (uit.hertoets)
        alle.elkMet({uit.hertoets->van}, [&](const Toetsinzage&) { uit.eerdereLeesbaar = true; });
    std::vector<std::int64_t> nummers;
    for (const auto& een : hertoetsStore::vanToets(inzage, uit.kop.nr))
        nummers.push_back(een.toets);
    if (nummers.empty()) return;
    alle.elkMet(nummers, [&](const Toetsinzage& een) { uit.hertoetsen.push_back(een.kop().nr); });
}

Toetszicht zicht(const Toetsinzage& inzage) {
    Toetszicht uit;
    uit.kop = inzage.kop();
    uit.persoon = inzage.persoon().nr;
    uit.gezien = gezienStore::stand(inzage, uit.persoon).keren;
    uit.invullen = inzage.mag(Actie::toetsInvullen);
    uit.teamwerk = leestTeamwerk(inzage);
    uit.eigenOrganisatie = inzage.doelwit().eigenOrganisatie;
    uit.tweedeScores = inzage.mag(Actie::tweedeScoresLezen);
    uit.ijking = uit.kop.soort == Toetssoort::zelfevaluatie && inzage.mag(Actie::ijkingLezen);
    uit.afhandelen = inzage.mag(Actie::legVoor) || inzage.mag(Actie::neemTerug) ||
                     inzage.mag(Actie::stelVast) || inzage.mag(Actie::zelfevaluatieIndienen);
    const Trajectinstelling stappen =
        trajectinstellingStore::lees(inzage, uit.kop.onderzoekId).instelling;
    uit.collegialeToets = stappen.collegialeToets;
    uit.wederhoor = stappen.wederhoor;
    uit.publicatie = stappen.publicatie;
    uit.leestOpvolging = inzage.mag(Actie::opvolgingLezen);
    voegHertoetsToe(uit, inzage);
    if (!uit.invullen) return uit;
    for (const conceptStore::Concept& een : conceptStore::alle(inzage, uit.persoon))
        if (const auto inhoud = Vastlegging::lees(een.inhoud);
            inhoud && !inhoud->alle("waarde").empty())  // of a field, not of a larger form
            uit.getypt[een.sleutel] = {inhoud->tekst("waarde"), een.versie, een.wanneer};
    return uit;
}

}  // namespace

Toetszicht bekijk(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
    return inzien(werkplek, persoon, toets, Actie::toetsLezen, zicht);
}

Toetsbeeld toetsbeeld(const Toetsinzage& inzage) {
    Toetsbeeld uit{zicht(inzage), leesMomentopname(inzage), {}, openOpmerkingen(inzage)};
    if (uit.inhoud.hertoets) uit.eerder = eerdereVan(inzage);
    return uit;
}

Toetsbeeld leesToets(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
    return inzien(werkplek, persoon, toets, Actie::toetsLezen,
                  [](const Toetsinzage& inzage) { return toetsbeeld(inzage); });
}

Toetsblad leesToetsblad(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
    return inzien(werkplek, persoon, toets, Actie::toetsLezen, [](const Toetsinzage& inzage) {
        Toetsblad uit;
        uit.zicht = zicht(inzage);
        uit.nieuws = nieuws(inzage);
        uit.teamwerk = leestTeamwerk(inzage);
        uit.verdeling = verdeling(inzage);
        uit.opmerkingen = aantalOpenOpmerkingen(inzage);
        uit.metVoorstellen = overnameStore::begin(inzage).has_value();
        uit.kader = inzage.kader();
        return uit;
    });
}

}  // namespace maatlat
