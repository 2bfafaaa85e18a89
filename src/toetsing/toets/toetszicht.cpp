// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/toets/toetszicht.h"

#include <set>

#include "store/bronnen/concept_store.h"
#include "store/spoor/geschiedenis_store.h"
#include "store/toetskop_store.h"
#include "toetsing/persoonsnaam.h"

namespace maatlat {

namespace {

Toetszicht zicht(Sessie& sessie, const Persoon& persoon, std::int64_t toets) {
    Toetszicht uit;
    uit.kop = eisToets(sessie, persoon, Actie::toetsLezen, toets);
    uit.persoon = persoon.nr;
    uit.bezocht = toetskopStore::laatsteBezoek(sessie, toets, persoon.nr);
    const Doelwit waarop = doelwit(sessie, persoon, uit.kop);
    uit.invullen = mag(persoon, Actie::toetsInvullen, waarop);
    uit.afhandelen = mag(persoon, Actie::toetsVoorleggen, waarop) ||
                     mag(persoon, Actie::toetsVaststellen, waarop) ||
                     mag(persoon, Actie::zelfevaluatieIndienen, waarop);
    if (!uit.invullen) return uit;
    for (const conceptStore::Concept& een : conceptStore::alle(sessie, toets, persoon.nr))
        if (const auto inhoud = Vastlegging::lees(een.inhoud);
            inhoud && !inhoud->alle("waarde").empty())  // of a field, not of a larger form
            uit.getypt[een.sleutel] = {inhoud->tekst("waarde"), een.versie, een.wanneer};
    return uit;
}

Nieuws nieuws(Sessie& sessie, const Toetszicht& zicht) {
    constexpr std::size_t kRegels = 8;
    constexpr int kTeLezen = 100;  // one text that is worked on is saved many times
    Nieuws uit;
    std::set<std::string> gezien;
    for (const auto& een : geschiedenisStore::vanAnderenSinds(sessie, zicht.kop.nr, zicht.bezocht,
                                                              zicht.persoon, kTeLezen)) {
        if (!gezien.insert(een.sleutel).second) continue;
        if (uit.regels.size() == kRegels) {
            uit.meer = true;
            break;
        }
        uit.regels.push_back({een.sleutel, persoonsnaam(sessie, een.auteur), een.wanneer});
    }
    return uit;
}

}  // namespace

Toetszicht bekijk(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
    return werkplek.database().lees([&](Sessie& sessie) { return zicht(sessie, persoon, toets); });
}

Toetsbeeld leesToets(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
    return werkplek.database().lees([&](Sessie& sessie) {
        Toetsbeeld uit;
        uit.zicht = zicht(sessie, persoon, toets);
        uit.inhoud = leesToetsinhoud(werkplek, sessie, uit.zicht.kop);
        return uit;
    });
}

Toetsblad leesToetsblad(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
    return werkplek.database().lees([&](Sessie& sessie) {
        Toetsblad uit;
        uit.zicht = zicht(sessie, persoon, toets);
        uit.nieuws = nieuws(sessie, uit.zicht);
        uit.kader = werkplek.kader(sessie, uit.zicht.kop.kaderHash);
        return uit;
    });
}

void noteerGezien(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets) {
    voerEenmaalUit(werkplek, handeling, [&](Transactie& transactie) {
        eisToets(transactie, handeling.wie, Actie::toetsLezen, toets);
        toetskopStore::noteerBezoek(transactie, toets, handeling.wie.nr);
        return std::string();
    });
}

}  // namespace maatlat
